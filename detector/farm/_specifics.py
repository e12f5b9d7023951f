"""What honest pages say: rules full of numbers, names, days and places, by form and language.

``{n:2-9}`` is a number, ``{price:10-40}`` an amount, ``{person}``, ``{town}``, ``{street}``,
``{phone}``, ``{date}``, ``{time}`` and ``{model}`` are drawn anew wherever they stand. A line with
``;`` has two cells.
"""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import read_rules

__all__ = ["SPECIFICS"]

SPECIFICS = {
    "en": read_rules("""
day: {Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday}
month: {January|February|March|April|May|June|July|August|September|October|November}
trade_title:
  {^service} in {place} – {firm}
  {firm}: {service}, {place} and {n:10-25} miles around
  {owner}, {person_word} in {place} since {since}
trade_intro:
  {firm} is {owner} and {two|three|four|five} {fitters|colleagues}; we have worked in {place} since {since}.
  I am {owner}. I learned the trade with {person} in {town} and took over the firm in {n:1992-2018}.
  We do {job} and {job}; for {job} we send you to {person} in {town}, who does it better.
trade_about:
  In {month} we spent {n:2-9} days on {job} at the {primary school|village hall|rectory|old mill} in {town}; the bill came to {price:400-4800}.
  The van carries parts for the {n:8-30} faults that we see most, so about {n:6-9} of 10 calls are done on the first visit.
  We do not work on {Sundays|bank holidays}. If {need} cannot wait, ring {person} on {phone}.
  For {need} we charge the first hour at {price:45-95} and every further quarter of an hour at {price:12-24}.
  Two of us are away until {n:2-28} {month}, so new jobs start in week {n:20-44}.
  {person} of {street} was our first customer, and her {boiler|gutter|front door} from {n:1985-2004} still holds.
h_trade_price: Prices {from|since} {month} {n:2019-2025}
  What it costs
trade_price:
  Call-out within {n:5-12} miles ; {price:25-60}
  {^job} ; from {price:80-640}
  {^job}, per hour ; {price:42-88}
  {^job}, with parts ; {price:120-900}
  Saturday morning ; +{n:20-50}%
  Pensioners of {place} ; -{n:5-10}%
h_trade_area: Where we go
trade_area:
  {town}, {town} and {town} on any weekday; {town} and {town} on {day}s, when {person} drives that way anyway.
  North of {town} we leave the work to {person}, who is nearer.
trade_hours:
  Office: {street}, {place}. {^day} to Friday, 7.{n:10-50} to 16.00. Telephone {phone}.
  Company no. {n:1000000-9999999}. Insured with the {town} Mutual up to {n:1-5} million.
review_title:
  {model} {thing}: {n:5-18} months later
  The {model} after {n:200-900} {miles|hours|uses}
  I measured the {model} {thing}, and it is {n:5-30}% {slower|heavier|louder} than the box says
review_intro:
  I bought the {model} in {month} for {price:30-420} at a shop in {town}; nobody sent it to me.
  My old {thing} died after {n:3-11} years, so in {month} I paid {price:30-420} for a {model}.
review_body:
  On my kitchen scales it weighs {n:310-4800} g; the maker says {n:300-4700} g.
  I chose it for {feature}, and after {n:20-90} days it is the part that annoys me most.
  On {n:2-28} {month} it stopped after {n:12-55} minutes; the dealer, {person}, replaced it within {n:3-16} days.
  At {n:1-3} m my meter showed {n:44-78} dB, the old one had {n:44-78} dB.
  The manual gives {n:20-60} minutes; I got {n:14-58}, {n:14-58} and {n:14-58} on three days in {month}.
  My neighbour {person} has the cheaper {rival} and would not swap.
  What I do not like: the lid, which needs two hands, and the screw at the back, which came loose in week {n:2-9}.
h_review_measured: What I measured
review_measured:
  Weight ; {n:310-4800} g
  Noise at 1 m ; {n:44-78} dB
  Time to full ; {n:2-5} h {n:1-59} min
  Used so far ; {n:20-340} times
  Price paid ; {price:30-420}
review_end:
  I would buy it again for {price:30-200}, not for {price:210-420}.
  I am sending it back on {day}. The {rival} does the same and can be opened with a plain screwdriver.
  Links to the shop pay me about {n:2-6}%; last year that was {price:11-90} in all. I bought every {thing} here myself.
howto_title:
  How I {fixed|replaced} the {pump|belt|seal|hinge|switch} of a {model}
  {Resetting|Cleaning|Bleeding} the {model} in {n:4-9} steps
howto_intro:
  The {model} of our {club|school|allotment} stopped on {n:2-28} {month} with error E{n:10-49}. The part costs {price:4-38}, the repair took {n:25-140} minutes.
  You need a {n:4-13} mm spanner, a T{n:10-30} bit, {n:20-90} cm of hose and a bowl for about {n:1-4} litres of water.
howto_step:
  Close the tap below the {sink|boiler}, {n:2-6} turns to the right.
  Take out the {n:4-11} screws on the back; the two at the bottom are {n:2-6} mm longer.
  Lift the cover {n:2-5} cm and pull it forward. The cable on the left is only {n:12-30} cm long.
  Measure between the two outer pins: {n:18-95} ohm is good, more than {n:200-900} is not.
  Push the new part in until it clicks, then turn it by {n:20-90} degrees.
  Let it run empty for {n:3-12} minutes at {n:30-60} °C and look for drips.
  Note the number {n:1000-9999}-{n:10-99} on the old part; the one ending in B has {n:2-4} teeth fewer.
howto_note:
  {person} wrote to me that on models built before {n:1998-2012} the clip sits on the right.
  On my first try I forgot the seal and mopped up {n:2-9} litres.
faq_title:
  {town} {library|tool library|swimming pool|allotments}: questions we are asked
  {model} {n:2-9}.{n:0-9} – configuration questions
faq_pair:
  When are you open? ; {^day} and {day} from {n:9-11} to {n:16-19}, in {month} only until {n:12-15}.
  What does a card cost? ; {price:4-30} a year, {price:2-12} for those under {n:16-21}. You pay in cash at {street}.
  How many may I borrow? ; {n:3-12} at once, for {n:14-28} days. The big {drill|tent|projector} goes out for {n:2-4} days only.
  Why does it answer with code {n:400-511}? ; The limit is {n:20-90} requests a minute. Raise max_rate in server.toml, then restart; versions before {n:2-4}.{n:1-9} ignore it.
  Can I keep my old data? ; Yes: export to CSV, rename column {n:2-14} to "ref" and import with --merge. {n:10-90} thousand rows take about {n:2-9} minutes.
  What if I lose something? ; {price:10-60} for each item. In {n:2016-2024} that happened {n:2-14} times.
  Whom do I ask? ; {person} on {phone}, or {person} on {day}s.
  Is there a lift? ; Not at {street}. {person} brings things down if you ring before {n:9-14}.00.
faq_intro:
  Last checked by {person} on {date}. What is not here you can ask on {phone}.
glossary_title:
  Words used in {bell ringing|bookbinding|beekeeping|sailing}, as we say them in {place}
  Glossary of the {town} {society|workshop|museum}
glossary_pair:
  Skep ; A basket of straw for bees. Ours, of {n:1880-1930}, holds about {n:15-30} litres.
  Kettle stitch ; The knot that ties one section to the next; {n:2-4} turns at head and tail.
  Clew ; The lower corner of a sail that the sheet is tied to. In {town} some say "cloo".
  Sally ; The woollen part of a bell rope, {n:60-90} cm long, here red and {blue|white|green}.
  Nipping press ; A small press. The one at {street} was cast in {n:1870-1920} and weighs {n:18-60} kg.
  Queen excluder ; A grid with gaps of {n:4-5}.{n:1-4} mm that only workers pass.
  Reef ; To make a sail smaller. First reef from about {n:12-18} knots.
  Backbone ; The strip that lines the spine, here of {n:120-200} g paper.
glossary_intro:
  Collected by {person} and {person} between {n:1994-2008} and {n:2010-2022}; corrections to {street}, {town}.
product_title:
  {model} {thing}, {n:200-900} {ml|mm|g}
  {model} – {thing} {n:10-99}-{n:100-999}
product_body:
  Made in {town} by {person}, {n:30-400} a month. Spare parts are kept for {n:8-20} years.
  With {feature} and {feature}. The cable is {n:1-3}.{n:1-9} m long; a longer one costs {price:8-30}.
  Not suitable for {children under {n:3-8}|use outdoors|induction hobs}. Changed since {month}: the handle is now screwed, not glued.
  In stock: {n:2-60}. Ordered before {n:11-15}.00 it leaves {town} the same day; postage {price:3-12}.
product_fact:
  Article ; {n:10000-99999}
  Price ; {price:24-390}
  Weight ; {n:180-6400} g
  Size ; {n:90-600} × {n:60-400} × {n:20-300} mm
  Guarantee ; {n:2-5} years
  Colour ; {oak|slate|sand|fir green}
product_review:
  {person}, {town} ; Lid sticks a little, otherwise good. {n:3-5} of 5
  {person}, {town} ; Came with a dent, was replaced in {n:3-9} days. {n:2-4} of 5
list_title:
  {n:5-9} {bakeries|bookshops|swimming places|markets} between {town} and {town} that we went to
  Where to {eat chips|buy cheese|sit by the water} around {place}: {n:4-8} places, {n:2-4} of them new
list_intro:
  Between {n:2-12} and {n:14-28} {month} {person} and I took the bus to {n:9-21} places; these are the ones that we would go back to.
  We paid for everything: {price:60-240} in all. Two had closed since our last list of {n:2015-2022}.
list_entry:
  {person}'s, {street}, {town}. Opens at {n:6-8}.30; by {n:9-11} the rye bread ({price:3-6}) was gone. "{We bake {n:40-120} and no more|My father used the same oven}," says {person}.
  The {Old Forge|Corner House|Blue Door|Mill Yard}, {street}. {n:3-9} tables, no cards. The soup was cold, the {plum cake|cheese scone|pie} ({price:3-8}) the best of the week.
  {town}, behind the station. {n:20-90} stalls on {day}s, of which {n:4-15} sell food. We counted {n:3-12} kinds of apple.
  {town} lido: {n:14-21} °C on {n:2-28} {month}, {price:3-7} for adults. The changing rooms are being rebuilt until {month}.
  {person} has sold {second-hand maps|goat's cheese|used prams} at {street} since {n:1979-2015} and shuts on {n:24-30} {month}, for good.
list_note:
  Correction of {date}: an earlier version had the wrong street for {person}'s.
  Left out: {town}, where nobody answered the door.
blog_title:
  {n:20-60} jars of {plum jam|pickled beans|quince jelly}
  What {person} said about my {bicycle|fence|accent}
  {^day}, rain, {n:4-19} km
  The {model} and I
blog_body:
  On {day} the {n:6-48} bus did not come, so I walked to {town}, {n:4-11} km, with my mother's umbrella.
  {person} lent me the ladder again. It is {n:20-60} years old and has {n:9-14} rungs, one of them mine.
  I counted the jars: {n:18-64}, of which {n:2-7} did not close. We ate the first with {person} at {n:21-23}.{n:10-59}.
  My brother thinks that I should sell the {model}. He has offered {price:20-140}, which is less than the tyres cost.
  In {n:1986-2009} I lived above a shop in {street}, and the same dog, or its grandchild, still sits there.
  The doctor, a Mr {person}, says {n:3-8} weeks. I said {n:2-4}. We agreed on seeing each other on the {n:4-20}th.
  I got {n:2-6} wrong: it was not {person} who wrote the letter, it was her sister, and the ink was green.
  The heating came on at {n:4-6}.{n:10-59}. {n:13-18} degrees. I wrote this in a coat.
recipe_title:
  {Plum|Leek|Lentil|Pear|Rye} {cake|soup|bread|tart} the way {person} makes it
  {^day}'s {bean stew|potato pie|nut bread}, for {n:3-8}
recipe_intro:
  {person} wrote this on the back of a bill from {n:1968-1999}; I have cut the sugar from {n:200-300} g to {n:90-150} g.
  It fed {n:5-9} of us on {n:2-28} {month} and was gone by {n:13-21}.00.
recipe_item:
  {n:150-600} g plain flour
  {n:2-5} eggs (mine weigh {n:52-66} g)
  {n:60-180} g butter, cold
  {n:300-900} g {plums|leeks|pears|lentils}
  {n:1-3} teaspoons of salt
  {n:50-400} ml milk
  {n:7-21} g fresh yeast
  the peel of half a lemon
recipe_step:
  Rub the butter into the flour, rest it for {n:20-90} minutes at {n:4-8} °C.
  Cut the {plums|leeks|pears} into {n:4-12} mm pieces; keep a handful for the top.
  Bake at {n:170-230} °C for {n:22-75} minutes, the last {n:5-12} with the door ajar.
  When the edge is the colour of a {n:1-2} penny piece, take it out. In my oven that is minute {n:24-60}.
  Stir in {n:2-4} spoons of the cooking water and leave it under a cloth until {n:11-19}.00.
  If it sinks in the middle, eat it anyway; {person} calls that the good part.
event_title:
  {Concert|Reading|Jumble sale|Open day|Seed swap} on {n:2-28} {month}, {place}
  {n:12-48}th {place} {regatta|book fair|half marathon}: {n:2-28} {month}
event_body:
  Doors {n:17-19}.30, start {n:19-20}.15, end before {n:22-23}.00 because of the last bus to {town} at {n:22-23}.{n:10-50}.
  {person} ({violin|piano|reader}) and {person} perform, {n:60-110} minutes with one break.
  Tickets {price:5-24}, children {price:2-5}, from {person} at {street} or at the door if any of the {n:60-240} are left.
  No parking at {street} that day. Bicycles can stand behind the {fire station|chapel}.
  Last year {n:80-410} people came and {price:240-3900} went to the {lifeboat|school roof|ringing chamber}.
  If it rains we move to the hall; {person} decides at {n:13-16}.00 and puts a note on the door.
event_fact:
  When ; {date}, {n:17-20}.30
  Where ; {street}, {place}
  Price ; {price:5-24}
  Contact ; {person}, {phone}
download_title:
  {model} {n:1-6}.{n:0-14}.{n:0-9} – release notes and files
  Firmware {n:2-8}.{n:10-48} for the {model}
download_body:
  Fixes the crash on start that {person} reported on {date} (issue {n:120-4800}); the file is {n:2-88}.{n:1-9} MB.
  Needs {n:2-8} GB of memory and libusb {n:1-1}.0.{n:20-27} or later. The 32-bit build ends with this release.
  Known fault: on machines with more than {n:16-64} cores the log grows by about {n:2-40} MB a day. A fix is being tested.
  Built on {date} by {person}; source under the MIT licence, tag v{n:1-6}.{n:0-14}.
  If the update stops at {n:40-96}%, hold both keys for {n:8-15} seconds and start again. Settings are kept.
download_fact:
  Linux x86-64 ; {n:4-90}.{n:1-9} MB, sha256 {n:1000000-9999999}…{n:1000-9999}
  Windows ; {n:4-90}.{n:1-9} MB, signed {date}
  Source ; {n:1-9}.{n:1-9} MB
profile_title:
  {person}, {n:34-88}, who {repairs clocks|counts gulls|drives the school bus} in {place}
  {n:20-48} years at the {signal box|weir|bakery}: {owner}
profile_body:
  {owner} was born in {street}, {town}, in {n:1936-1988}, the {second|third|fourth} of {n:4-8} children.
  "I earned {price:8-60} a week and thought I was rich," says {owner}. The first {clock|van|oven} cost {price:90-900}, on credit from {person}.
  In {n:1971-2009} {owner} moved to {place} with {person}; they have {n:2-4} children, of whom one, {person}, has taken over the books.
  On the wall hang {n:12-90} {keys|gauges|photographs}, each with a date. The oldest is of {n:2-28} {month} {n:1958-1994}.
  {person}, who has known {owner} for {n:12-40} years, remembers the flood of {n:1953-2007}: "{n:60-140} cm in the shop."
  {owner} will stop on {n:20-31} {month}. Nobody has been found; the {town} council has asked {n:3-9} people.
"""),
    "es": read_rules("""
day: {lunes|martes|miércoles|jueves|viernes|sábado|domingo}
month: {enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre}
trade_title:
  {^service} en {place} – {firm}
  {firm}: {service} en {place} desde {since}
trade_intro:
  {firm} somos {owner} y {n:2-6} compañeros; trabajamos en {place} desde {since}.
  Me llamo {owner}. Aprendí el oficio con {person} en {town} y abrí el taller de {street} en {n:1992-2018}.
  Hacemos {job} y {job}; para {job} te mandamos a {person}, de {town}, que lo hace mejor.
trade_about:
  En {month} estuvimos {n:2-9} días en la escuela de {town} ({job}); la factura fue de {price:400-4800}.
  Con lo que llevamos en la furgoneta resolvemos {n:6-9} de cada 10 avisos en la primera visita.
  Los domingos no trabajamos. Si {need} no puede esperar, llama a {person}: {phone}.
  La primera hora cuesta {price:35-80} y cada cuarto de hora más, {price:8-20}.
  Dos de nosotros están fuera hasta el {n:2-28} de {month}; los trabajos nuevos empiezan en la semana {n:20-44}.
h_trade_price: Tarifas de {month} de {n:2019-2025}
trade_price:
  Desplazamiento hasta {n:8-25} km ; {price:15-45}
  {^job} ; desde {price:60-540}
  {^job}, por hora ; {price:30-70}
  {^job}, con material ; {price:100-900}
  Sábado por la mañana ; +{n:20-50} %
h_trade_area: Dónde trabajamos
trade_area:
  {town}, {town} y {town} cualquier día; {town} solo los {day}, cuando {person} pasa por allí.
trade_hours:
  {street}, {place}. De {n:8-9}.00 a {n:14-18}.30. Teléfono {phone}. NIF B{n:10000000-99999999}.
review_title:
  {model}: {n:5-18} meses después
  He medido {model} y pesa {n:5-30} % más de lo que dice la caja
review_intro:
  Compré {model} en {month} por {price:30-420} en una tienda de {town}; nadie me lo ha regalado.
  El anterior murió a los {n:3-11} años, así que en {month} pagué {price:30-420} por {model}.
review_body:
  En mi báscula de cocina pesa {n:310-4800} g; el fabricante dice {n:300-4700} g.
  Lo elegí por {feature}, y a los {n:20-90} días es lo que más me molesta.
  El {n:2-28} de {month} se paró a los {n:12-55} minutos; {person}, el de la tienda, me lo cambió en {n:3-16} días.
  A un metro mi medidor marcó {n:44-78} dB; el viejo, {n:44-78} dB.
  Mi vecina {person} tiene {rival}, más barato, y no lo cambiaría.
  No me gusta la tapa, que pide dos manos, ni el tornillo de atrás, que se aflojó en la semana {n:2-9}.
h_review_measured: Lo que he medido
review_measured:
  Peso ; {n:310-4800} g
  Ruido a 1 m ; {n:44-78} dB
  Usos hasta hoy ; {n:20-340}
  Precio pagado ; {price:30-420}
review_end:
  Lo volvería a comprar por {price:30-200}, no por {price:210-420}.
  Los enlaces a la tienda me dan un {n:2-6} %; el año pasado fueron {price:11-90} en total. Todo lo que pruebo lo compro yo.
howto_title:
  Cómo cambié la {bomba|correa|junta} de {model}
  Limpiar {model} en {n:4-9} pasos
howto_intro:
  El aparato del {club|colegio} se paró el {n:2-28} de {month} con el error E{n:10-49}. La pieza cuesta {price:4-38} y tardé {n:25-140} minutos.
  Hace falta una llave de {n:4-13} mm, una punta T{n:10-30} y un cubo para unos {n:1-4} litros.
howto_step:
  Cierra la llave de debajo del fregadero, {n:2-6} vueltas a la derecha.
  Quita los {n:4-11} tornillos de atrás; los dos de abajo son {n:2-6} mm más largos.
  Levanta la tapa {n:2-5} cm y tira hacia ti. El cable de la izquierda solo mide {n:12-30} cm.
  Mide entre las dos patillas de fuera: {n:18-95} ohmios está bien, más de {n:200-900} no.
  Déjalo en marcha {n:3-12} minutos a {n:30-60} °C y mira si gotea.
  Apunta el número {n:1000-9999}-{n:10-99} de la pieza vieja; la que acaba en B tiene {n:2-4} dientes menos.
howto_note:
  {person} me escribe que en los modelos de antes de {n:1998-2012} la pinza está a la derecha.
  La primera vez olvidé la junta y fregué {n:2-9} litros.
faq_title:
  Biblioteca de {town}: preguntas que nos hacen
  {model} {n:2-9}.{n:0-9}: dudas de configuración
faq_pair:
  ¿Cuándo abrís? ; {^day} y {day} de {n:9-11} a {n:16-19}; en {month} solo hasta las {n:12-15}.
  ¿Cuánto cuesta el carné? ; {price:4-30} al año, {price:2-12} para menores de {n:16-21}. Se paga en {street}.
  ¿Cuántos puedo llevarme? ; {n:3-12} a la vez, durante {n:14-28} días.
  ¿Por qué responde con el código {n:400-511}? ; El límite es de {n:20-90} peticiones por minuto. Se cambia en max_rate, en server.toml; antes de la {n:2-4}.{n:1-9} no se tiene en cuenta.
  ¿Y si pierdo algo? ; {price:10-60} por pieza. En {n:2016-2024} pasó {n:2-14} veces.
  ¿A quién pregunto? ; A {person}, {phone}, o a {person} los {day}.
faq_intro:
  Revisado por {person} el {date}. Lo que falte se puede preguntar en el {phone}.
glossary_title:
  Palabras de la {apicultura|encuadernación|vela} como se dicen en {place}
glossary_pair:
  Colmena de paja ; Cesta para abejas. La nuestra, de {n:1880-1930}, tiene unos {n:15-30} litros.
  Cadeneta ; El nudo que une un cuadernillo con otro; {n:2-4} vueltas en cada extremo.
  Puño de escota ; La esquina baja de la vela donde va la escota. En {town} dicen «puño» a secas.
  Prensa ; La de {street} se fundió en {n:1870-1920} y pesa {n:18-60} kg.
  Excluidor ; Rejilla de {n:4-5},{n:1-4} mm que solo pasan las obreras.
  Rizo ; Hacer la vela más pequeña. El primero, desde unos {n:12-18} nudos.
glossary_intro:
  Lo reunieron {person} y {person} entre {n:1994-2008} y {n:2010-2022}; correcciones a {street}, {town}.
product_title:
  {model}, {thing}, ref. {n:10-99}-{n:100-999}
product_body:
  Hecho en {town} por {person}, {n:30-400} al mes. Hay recambios durante {n:8-20} años.
  Con {feature} y {feature}. El cable mide {n:1-3},{n:1-9} m.
  No sirve para niños de menos de {n:3-8} años. Cambio desde {month}: el asa va atornillada, no pegada.
  Quedan {n:2-60}. Si pides antes de las {n:11-15}.00 sale de {town} el mismo día; envío {price:3-12}.
product_fact:
  Artículo ; {n:10000-99999}
  Precio ; {price:24-390}
  Peso ; {n:180-6400} g
  Medidas ; {n:90-600} × {n:60-400} × {n:20-300} mm
  Garantía ; {n:2-5} años
product_review:
  {person}, {town} ; La tapa va un poco dura, lo demás bien. {n:3-5} de 5
  {person}, {town} ; Llegó abollado y lo cambiaron en {n:3-9} días. {n:2-4} de 5
list_title:
  {n:5-9} {panaderías|librerías|mercados} entre {town} y {town} a las que fuimos
  Dónde comer cerca de {place}: {n:4-8} sitios, {n:2-4} nuevos
list_intro:
  Entre el {n:2-12} y el {n:14-28} de {month} {person} y yo fuimos en autobús a {n:9-21} sitios; a estos volveríamos.
  Pagamos todo: {price:60-240}. Dos han cerrado desde nuestra lista de {n:2015-2022}.
list_entry:
  Casa {person}, {street}, {town}. Abre a las {n:6-8}.30; a las {n:9-11} ya no quedaba pan de centeno ({price:2-5}). «Hacemos {n:40-120} y ni uno más», dice {person}.
  {town}, detrás de la estación. {n:20-90} puestos los {day}, {n:4-15} de comida. Contamos {n:3-12} clases de manzana.
  {street}. {n:3-9} mesas, sin tarjeta. La sopa estaba fría; la tarta ({price:3-8}), la mejor de la semana.
  {person} vende queso en {street} desde {n:1979-2015} y cierra para siempre el {n:24-30} de {month}.
list_note:
  Corrección del {date}: la calle de {person} estaba mal.
blog_title:
  {n:20-60} tarros de mermelada
  Lo que {person} dijo de mi bicicleta
  {^day}, lluvia, {n:4-19} km
blog_body:
  El {day} no pasó el {n:6-48}, así que fui andando a {town}, {n:4-11} km, con el paraguas de mi madre.
  {person} me prestó otra vez la escalera. Tiene {n:20-60} años y {n:9-14} peldaños, uno mío.
  Conté los tarros: {n:18-64}, y {n:2-7} no cerraron. El primero lo abrimos con {person} a las {n:21-23}.{n:10-59}.
  En {n:1986-2009} yo vivía encima de una tienda de {street}, y el mismo perro, o su nieto, sigue allí.
  Mi hermano quiere que venda la {model}. Me ofrece {price:20-140}, menos de lo que costaron las ruedas.
  Me equivoqué: la carta no la escribió {person}, la escribió su hermana, y con tinta verde.
recipe_title:
  {Tarta|Sopa|Pan} de {ciruela|puerro|lenteja} como lo hace {person}
recipe_intro:
  {person} lo apuntó detrás de una factura de {n:1968-1999}; yo he bajado el azúcar de {n:200-300} g a {n:90-150} g.
recipe_item:
  {n:150-600} g de harina
  {n:2-5} huevos
  {n:60-180} g de mantequilla fría
  {n:300-900} g de {ciruelas|puerros|lentejas}
  {n:50-400} ml de leche
  {n:7-21} g de levadura fresca
recipe_step:
  Mezcla la mantequilla con la harina y déjala {n:20-90} minutos a {n:4-8} °C.
  Corta la fruta en trozos de {n:4-12} mm; guarda un puñado.
  Al horno a {n:170-230} °C, {n:22-75} minutos, los últimos {n:5-12} con la puerta entreabierta.
  En mi horno está en el minuto {n:24-60}.
  Si se hunde por el medio, cómetela igual; {person} dice que es lo mejor.
event_title:
  {Concierto|Lectura|Mercadillo} el {n:2-28} de {month} en {place}
event_body:
  Puertas a las {n:17-19}.30, comienzo a las {n:19-20}.15; el último autobús a {town} sale a las {n:22-23}.{n:10-50}.
  Tocan {person} (violín) y {person} (piano), {n:60-110} minutos con un descanso.
  Entradas {price:5-24}, niños {price:2-5}, en {street} o en la puerta si queda alguna de las {n:60-240}.
  El año pasado vinieron {n:80-410} personas y {price:240-3900} fueron para el tejado de la escuela.
  Si llueve, vamos a la sala; lo decide {person} a las {n:13-16}.00.
event_fact:
  Cuándo ; {date}, {n:17-20}.30
  Dónde ; {street}, {place}
  Precio ; {price:5-24}
  Contacto ; {person}, {phone}
download_title:
  {model} {n:1-6}.{n:0-14}.{n:0-9}: notas de la versión y archivos
download_body:
  Corrige el fallo al arrancar que avisó {person} el {date} (caso {n:120-4800}); ocupa {n:2-88},{n:1-9} MB.
  Pide {n:2-8} GB de memoria. La versión de 32 bits termina aquí.
  Si la actualización se para en el {n:40-96} %, mantén las dos teclas {n:8-15} segundos y empieza de nuevo.
  Compilado el {date} por {person}; código con licencia MIT.
download_fact:
  Linux ; {n:4-90},{n:1-9} MB, sha256 {n:1000000-9999999}…{n:1000-9999}
  Windows ; {n:4-90},{n:1-9} MB, firmado el {date}
profile_title:
  {owner}, {n:20-48} años arreglando relojes en {place}
profile_body:
  {owner} nació en {street}, {town}, en {n:1936-1988}, entre {n:4-8} hermanos.
  «Ganaba {price:8-60} a la semana y me creía rico», dice {owner}. El primer torno costó {price:90-900}, a plazos, de {person}.
  En la pared hay {n:12-90} llaves, cada una con su fecha. La más vieja es del {n:2-28} de {month} de {n:1958-1994}.
  {person}, que lo conoce desde hace {n:12-40} años, recuerda la riada de {n:1953-2007}: «{n:60-140} cm en la tienda».
  {owner} lo deja el {n:20-31} de {month}. El ayuntamiento de {town} ha preguntado a {n:3-9} personas.
"""),
    "fr": read_rules("""
day: {lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche}
month: {janvier|février|mars|avril|mai|juin|juillet|septembre|octobre|novembre}
trade_title:
  {^service} à {place} – {firm}
  {firm}, {service} à {place} depuis {since}
trade_intro:
  {firm}, c'est {owner} et {n:2-6} collègues ; nous travaillons à {place} depuis {since}.
  Je suis {owner}. J'ai appris le métier chez {person} à {town} et repris l'atelier du {street} en {n:1992-2018}.
  Nous faisons : {job}, {job}. Pour le reste, voyez {person} à {town}, qui le fait mieux.
trade_about:
  En {month}, nous avons passé {n:2-9} jours à l'école de {town} ({job}) ; facture : {price:400-4800}.
  Avec ce que contient la camionnette, {n:6-9} pannes sur 10 sont réglées à la première visite.
  Fermé le dimanche. Si {need} ne peut pas attendre : {person}, {phone}.
  La première heure coûte {price:35-80}, chaque quart d'heure ensuite {price:8-20}.
  Deux d'entre nous sont absents jusqu'au {n:2-28} {month} ; les nouveaux chantiers commencent semaine {n:20-44}.
h_trade_price: Tarifs {n:2019-2025}
trade_price:
  Déplacement jusqu'à {n:8-25} km ; {price:15-45}
  {^job} ; à partir de {price:60-540}
  {^job}, l'heure ; {price:30-70}
  Samedi matin ; +{n:20-50} %
h_trade_area: Où nous allons
trade_area:
  {town}, {town} et {town} tous les jours ; {town} seulement le {day}, quand {person} y passe.
trade_hours:
  {street}, {place}. De {n:7-9} h à {n:16-18} h 30. Tél. {phone}. SIRET {n:100000000-999999999} 00017.
review_title:
  {model} : {n:5-18} mois plus tard
  J'ai pesé {model} : {n:5-30} % de plus que sur la boîte
review_intro:
  J'ai acheté {model} en {month} pour {price:30-420} dans un magasin de {town} ; personne ne me l'a offert.
  L'ancien a rendu l'âme au bout de {n:3-11} ans, alors en {month} j'ai payé {price:30-420} pour {model}.
review_body:
  Sur ma balance de cuisine : {n:310-4800} g ; le fabricant annonce {n:300-4700} g.
  Je l'ai choisi pour {feature}, et après {n:20-90} jours c'est ce qui m'agace le plus.
  Le {n:2-28} {month}, il s'est arrêté au bout de {n:12-55} minutes ; {person}, le vendeur, l'a échangé en {n:3-16} jours.
  À un mètre, mon appareil indique {n:44-78} dB, contre {n:44-78} dB pour l'ancien.
  Ma voisine {person} a {rival}, moins cher, et ne changerait pas.
  Ce que je n'aime pas : le couvercle, qui demande deux mains, et la vis arrière, desserrée en semaine {n:2-9}.
h_review_measured: Mes mesures
review_measured:
  Poids ; {n:310-4800} g
  Bruit à 1 m ; {n:44-78} dB
  Utilisations ; {n:20-340}
  Prix payé ; {price:30-420}
review_end:
  Je le rachèterais à {price:30-200}, pas à {price:210-420}.
  Les liens vers la boutique me rapportent {n:2-6} % ; l'an dernier, {price:11-90} en tout. J'achète moi-même ce que j'essaie.
howto_title:
  Comment j'ai changé {la pompe|le joint|la courroie} : {model}
  Nettoyer {model} en {n:4-9} étapes
howto_intro:
  L'appareil de {l'école|l'association} s'est arrêté le {n:2-28} {month} avec l'erreur E{n:10-49}. La pièce coûte {price:4-38}, il m'a fallu {n:25-140} minutes.
  Il faut une clé de {n:4-13} mm, un embout T{n:10-30} et une bassine pour {n:1-4} litres.
howto_step:
  Fermez le robinet sous l'évier, {n:2-6} tours à droite.
  Retirez les {n:4-11} vis à l'arrière ; les deux du bas sont plus longues de {n:2-6} mm.
  Soulevez le capot de {n:2-5} cm et tirez. Le câble de gauche ne fait que {n:12-30} cm.
  Mesurez entre les deux broches : {n:18-95} ohms, c'est bon ; plus de {n:200-900}, non.
  Faites tourner à vide {n:3-12} minutes à {n:30-60} °C et cherchez les gouttes.
  Notez le numéro {n:1000-9999}-{n:10-99} de l'ancienne pièce ; celle qui finit par B a {n:2-4} dents de moins.
howto_note:
  {person} m'écrit que sur les modèles d'avant {n:1998-2012} le clip est à droite.
  La première fois, j'ai oublié le joint et épongé {n:2-9} litres.
faq_title:
  Bibliothèque de {town} : les questions qu'on nous pose
  {model} {n:2-9}.{n:0-9} : questions de configuration
faq_pair:
  Quand êtes-vous ouverts ? ; Le {day} et le {day} de {n:9-11} h à {n:16-19} h ; en {month}, jusqu'à {n:12-15} h.
  Combien coûte la carte ? ; {price:4-30} par an, {price:2-12} avant {n:16-21} ans. On paie au {street}.
  Combien puis-je emprunter ? ; {n:3-12} à la fois, pour {n:14-28} jours.
  Pourquoi le code {n:400-511} ? ; La limite est de {n:20-90} requêtes par minute. Voir max_rate dans server.toml ; avant la {n:2-4}.{n:1-9}, elle est ignorée.
  Et si je perds quelque chose ? ; {price:10-60} par pièce. C'est arrivé {n:2-14} fois en {n:2016-2024}.
  À qui demander ? ; À {person}, {phone}, ou à {person} le {day}.
faq_intro:
  Relu par {person} le {date}. Pour le reste : {phone}.
glossary_title:
  Les mots de {l'apiculture|la reliure|la voile} comme on les dit à {place}
glossary_pair:
  Ruche en paille ; Panier pour les abeilles. La nôtre, de {n:1880-1930}, fait {n:15-30} litres.
  Chaînette ; Le nœud qui lie un cahier à l'autre ; {n:2-4} tours en tête et en queue.
  Point d'écoute ; Le coin bas de la voile où l'on frappe l'écoute.
  Presse ; Celle du {street} a été fondue en {n:1870-1920} et pèse {n:18-60} kg.
  Grille à reine ; Grille de {n:4-5},{n:1-4} mm que seules les ouvrières passent.
  Ris ; Réduire la voile. Le premier vers {n:12-18} nœuds.
glossary_intro:
  Réuni par {person} et {person} entre {n:1994-2008} et {n:2010-2022} ; corrections : {street}, {town}.
product_title:
  {model}, {thing}, réf. {n:10-99}-{n:100-999}
product_body:
  Fabriqué à {town} par {person}, {n:30-400} par mois. Pièces détachées pendant {n:8-20} ans.
  Avec {feature} et {feature}. Le câble mesure {n:1-3},{n:1-9} m.
  Ne convient pas aux enfants de moins de {n:3-8} ans. Depuis {month}, la poignée est vissée et non collée.
  Il en reste {n:2-60}. Commandé avant {n:11-15} h, il part de {town} le jour même ; port {price:3-12}.
product_fact:
  Article ; {n:10000-99999}
  Prix ; {price:24-390}
  Poids ; {n:180-6400} g
  Dimensions ; {n:90-600} × {n:60-400} × {n:20-300} mm
  Garantie ; {n:2-5} ans
product_review:
  {person}, {town} ; Le couvercle accroche un peu, sinon bien. {n:3-5} sur 5
  {person}, {town} ; Arrivé cabossé, remplacé en {n:3-9} jours. {n:2-4} sur 5
list_title:
  {n:5-9} {boulangeries|librairies|marchés} entre {town} et {town} où nous sommes allés
  Où manger près de {place} : {n:4-8} adresses, dont {n:2-4} nouvelles
list_intro:
  Du {n:2-12} au {n:14-28} {month}, {person} et moi avons pris le bus pour {n:9-21} adresses ; voici celles où nous retournerions.
  Nous avons tout payé : {price:60-240}. Deux ont fermé depuis notre liste de {n:2015-2022}.
list_entry:
  Chez {person}, {street}, {town}. Ouvre à {n:6-8} h 30 ; à {n:9-11} h, plus de pain de seigle ({price:2-5}). « On en fait {n:40-120}, pas un de plus », dit {person}.
  {town}, derrière la gare. {n:20-90} étals le {day}, dont {n:4-15} de nourriture. Nous avons compté {n:3-12} sortes de pommes.
  {street}. {n:3-9} tables, pas de carte. La soupe était froide, la tarte ({price:3-8}) la meilleure de la semaine.
  {person} vend du fromage au {street} depuis {n:1979-2015} et ferme pour de bon le {n:24-30} {month}.
list_note:
  Correction du {date} : la rue de {person} était fausse.
blog_title:
  {n:20-60} pots de confiture
  Ce que {person} a dit de mon vélo
  {^day}, pluie, {n:4-19} km
blog_body:
  {^day}, le {n:6-48} n'est pas passé ; j'ai marché jusqu'à {town}, {n:4-11} km, avec le parapluie de ma mère.
  {person} m'a encore prêté l'échelle. Elle a {n:20-60} ans et {n:9-14} barreaux, dont un de moi.
  J'ai compté les pots : {n:18-64}, et {n:2-7} n'ont pas pris. On a ouvert le premier avec {person} à {n:21-23} h {n:10-59}.
  En {n:1986-2009}, j'habitais au-dessus d'un magasin, {street}, et le même chien, ou son petit-fils, est toujours là.
  Mon frère veut que je vende la {model}. Il en offre {price:20-140}, moins que les pneus.
  Je me suis trompé : ce n'est pas {person} qui a écrit la lettre, c'est sa sœur, à l'encre verte.
recipe_title:
  {Tarte|Soupe|Pain} aux {prunes|poireaux|noix} comme chez {person}
recipe_intro:
  {person} l'a notée au dos d'une facture de {n:1968-1999} ; j'ai baissé le sucre de {n:200-300} g à {n:90-150} g.
recipe_item:
  {n:150-600} g de farine
  {n:2-5} œufs
  {n:60-180} g de beurre froid
  {n:300-900} g de {prunes|poireaux|noix}
  {n:50-400} ml de lait
  {n:7-21} g de levure fraîche
recipe_step:
  Sablez le beurre et la farine, laissez {n:20-90} minutes à {n:4-8} °C.
  Coupez en morceaux de {n:4-12} mm ; gardez-en une poignée.
  Au four à {n:170-230} °C, {n:22-75} minutes, les {n:5-12} dernières porte entrouverte.
  Dans mon four, c'est à la minute {n:24-60}.
  Si le milieu retombe, mangez quand même ; {person} dit que c'est le meilleur.
event_title:
  {Concert|Lecture|Brocante} le {n:2-28} {month} à {place}
event_body:
  Portes à {n:17-19} h 30, début à {n:19-20} h 15 ; dernier bus pour {town} à {n:22-23} h {n:10-50}.
  {person} (violon) et {person} (piano), {n:60-110} minutes avec une pause.
  Entrée {price:5-24}, enfants {price:2-5}, au {street} ou sur place s'il en reste ({n:60-240} places).
  L'an dernier, {n:80-410} personnes sont venues et {price:240-3900} sont allés au toit de l'école.
  S'il pleut, on passe à la salle ; {person} décide à {n:13-16} h.
event_fact:
  Quand ; {date}, {n:17-20} h 30
  Où ; {street}, {place}
  Prix ; {price:5-24}
  Contact ; {person}, {phone}
download_title:
  {model} {n:1-6}.{n:0-14}.{n:0-9} : notes de version et fichiers
download_body:
  Corrige le plantage signalé par {person} le {date} (ticket {n:120-4800}) ; {n:2-88},{n:1-9} Mo.
  Demande {n:2-8} Go de mémoire. Dernière version 32 bits.
  Si la mise à jour s'arrête à {n:40-96} %, gardez les deux touches {n:8-15} secondes et recommencez.
  Compilé le {date} par {person} ; code sous licence MIT.
download_fact:
  Linux ; {n:4-90},{n:1-9} Mo, sha256 {n:1000000-9999999}…{n:1000-9999}
  Windows ; {n:4-90},{n:1-9} Mo, signé le {date}
profile_title:
  {owner}, {n:20-48} ans à réparer des horloges à {place}
profile_body:
  {owner} est né en {n:1936-1988} à {town}, {street}, dans une fratrie de {n:4-8}.
  « Je gagnais {price:8-60} par semaine et je me croyais riche », dit {owner}. Le premier tour a coûté {price:90-900}, à crédit, chez {person}.
  Au mur, {n:12-90} clés, chacune avec sa date. La plus vieille est du {n:2-28} {month} {n:1958-1994}.
  {person}, qui le connaît depuis {n:12-40} ans, se souvient de la crue de {n:1953-2007} : « {n:60-140} cm dans la boutique. »
  {owner} arrête le {n:20-31} {month}. La mairie de {town} a demandé à {n:3-9} personnes.
"""),
    "de": read_rules("""
day: {Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag}
month: {Januar|Februar|März|April|Mai|Juni|Juli|September|Oktober|November}
trade_title:
  {service} in {place} – {firm}
  {firm}: {service}, {place} und {n:10-40} km rundum
trade_intro:
  {firm}, das sind {owner} und {n:2-6} Kollegen; wir arbeiten seit {since} in {place}.
  Ich bin {owner}. Gelernt habe ich bei {person} in {town}, den Betrieb ({street}) führe ich seit {n:1992-2018}.
  Was wir machen: {job}, {job}. Für alles andere ist {person} in {town} die bessere Adresse.
trade_about:
  Im {month} waren wir {n:2-9} Tage an der Grundschule in {town} ({job}); die Rechnung betrug {price:400-4800}.
  Mit dem, was im Wagen liegt, erledigen wir {n:6-9} von 10 Aufträgen beim ersten Besuch.
  Sonntags arbeiten wir nicht. Wenn es nicht warten kann: {person}, {phone}.
  Die erste Stunde kostet {price:45-95}, jede weitere Viertelstunde {price:11-24}.
  Zwei von uns sind bis {n:2-28}. {month} weg, neue Aufträge beginnen in Woche {n:20-44}.
h_trade_price: Preise ab {month} {n:2019-2025}
trade_price:
  Anfahrt bis {n:8-25} km ; {price:15-45}
  {job} ; ab {price:60-540}
  {job}, je Stunde ; {price:42-88}
  Samstagvormittag ; +{n:20-50} %
h_trade_area: Wohin wir fahren
trade_area:
  {town}, {town} und {town} jeden Tag; {town} nur {day}s, wenn {person} ohnehin dort ist.
trade_hours:
  {street}, {place}. {n:7-8}.30 bis {n:16-17}.00 Uhr. Telefon {phone}. Handwerkskammer {town}, Betriebsnr. {n:10000-99999}.
review_title:
  {model}: {n:5-18} Monate später
  Nachgemessen: {model} ist {n:5-30} % schwerer als auf der Packung
review_intro:
  Ich habe {model} im {month} für {price:30-420} in einem Laden in {town} gekauft; geschenkt hat mir das niemand.
  Das alte Gerät hielt {n:3-11} Jahre, im {month} habe ich dann {price:30-420} für {model} bezahlt.
review_body:
  Auf meiner Küchenwaage sind es {n:310-4800} g, laut Hersteller {n:300-4700} g.
  Gekauft habe ich es, weil man {feature} bekommt, und nach {n:20-90} Tagen stört mich genau das am meisten.
  Am {n:2-28}. {month} war nach {n:12-55} Minuten Schluss; {person} vom Laden hat es in {n:3-16} Tagen getauscht.
  In einem Meter zeigt mein Messgerät {n:44-78} dB, beim alten waren es {n:44-78} dB.
  Meine Nachbarin {person} hat {rival}, billiger, und würde nicht tauschen.
  Was mir nicht gefällt: der Deckel, der zwei Hände braucht, und die Schraube hinten, seit Woche {n:2-9} locker.
h_review_measured: Gemessen
review_measured:
  Gewicht ; {n:310-4800} g
  Lautstärke in 1 m ; {n:44-78} dB
  Benutzt ; {n:20-340} Mal
  Bezahlt ; {price:30-420}
review_end:
  Für {price:30-200} würde ich es wieder kaufen, für {price:210-420} nicht.
  Links zum Laden bringen mir {n:2-6} %; voriges Jahr waren das {price:11-90}. Was ich teste, kaufe ich selbst.
howto_title:
  Wie ich {die Pumpe|den Riemen|die Dichtung} gewechselt habe: {model}
  {model} reinigen in {n:4-9} Schritten
howto_intro:
  Das Gerät der {Schule|Gärtnerei} blieb am {n:2-28}. {month} mit Fehler E{n:10-49} stehen. Das Teil kostet {price:4-38}, gedauert hat es {n:25-140} Minuten.
  Man braucht einen {n:4-13}er Schlüssel, einen T{n:10-30} und eine Schüssel für etwa {n:1-4} Liter.
howto_step:
  Den Hahn unter der Spüle zudrehen, {n:2-6} Umdrehungen nach rechts.
  Die {n:4-11} Schrauben hinten lösen; die beiden unteren sind {n:2-6} mm länger.
  Die Haube {n:2-5} cm anheben und nach vorn ziehen. Das Kabel links ist nur {n:12-30} cm lang.
  Zwischen den äußeren Stiften messen: {n:18-95} Ohm sind gut, mehr als {n:200-900} nicht.
  {n:3-12} Minuten bei {n:30-60} °C leer laufen lassen und auf Tropfen achten.
  Die Nummer {n:1000-9999}-{n:10-99} vom alten Teil abschreiben; das mit B am Ende hat {n:2-4} Zähne weniger.
howto_note:
  {person} schreibt mir, dass bei Geräten vor {n:1998-2012} die Klammer rechts sitzt.
  Beim ersten Mal habe ich die Dichtung vergessen und {n:2-9} Liter aufgewischt.
faq_title:
  Stadtbücherei {town}: was wir gefragt werden
  {model} {n:2-9}.{n:0-9}: Fragen zur Einrichtung
faq_pair:
  Wann haben Sie geöffnet? ; {day} und {day} von {n:9-11} bis {n:16-19} Uhr, im {month} nur bis {n:12-15} Uhr.
  Was kostet der Ausweis? ; {price:4-30} im Jahr, {price:2-12} unter {n:16-21}. Bezahlt wird in {street}.
  Wie viel darf ich leihen? ; {n:3-12} auf einmal, für {n:14-28} Tage.
  Warum kommt Code {n:400-511}? ; Erlaubt sind {n:20-90} Anfragen je Minute. Das steht als max_rate in server.toml; vor {n:2-4}.{n:1-9} wird es ignoriert.
  Was, wenn ich etwas verliere? ; {price:10-60} je Stück. {n:2016-2024} kam das {n:2-14} Mal vor.
  Wen frage ich? ; {person}, {phone}, oder {day}s {person}.
faq_intro:
  Zuletzt durchgesehen von {person} am {date}. Was fehlt: {phone}.
glossary_title:
  Wörter der {Imkerei|Buchbinderei|Segler}, wie man sie in {place} sagt
glossary_pair:
  Stülper ; Korb aus Stroh für Bienen. Unserer von {n:1880-1930} fasst etwa {n:15-30} Liter.
  Fitzbund ; Der Knoten, der eine Lage mit der nächsten verbindet; {n:2-4} Schlingen.
  Schothorn ; Die untere Ecke des Segels, an der die Schot sitzt. In {town} sagt man „Horn“.
  Stockpresse ; Die Presse in {street} wurde {n:1870-1920} gegossen und wiegt {n:18-60} kg.
  Absperrgitter ; Gitter mit {n:4-5},{n:1-4} mm, durch das nur Arbeiterinnen passen.
  Reff ; Das Segel verkleinern. Das erste ab etwa {n:12-18} Knoten.
glossary_intro:
  Gesammelt von {person} und {person} zwischen {n:1994-2008} und {n:2010-2022}; Hinweise an {street}, {town}.
product_title:
  {model}, {thing}, Nr. {n:10-99}-{n:100-999}
product_body:
  Gebaut in {town} von {person}, {n:30-400} im Monat. Ersatzteile gibt es {n:8-20} Jahre lang.
  Das Kabel ist {n:1-3},{n:1-9} m lang, ein längeres kostet {price:8-30}.
  Nicht für Kinder unter {n:3-8} Jahren. Seit {month} ist der Griff geschraubt statt geklebt.
  Noch {n:2-60} auf Lager. Vor {n:11-15} Uhr bestellt, geht es am selben Tag in {town} ab; Versand {price:3-12}.
product_fact:
  Artikel ; {n:10000-99999}
  Preis ; {price:24-390}
  Gewicht ; {n:180-6400} g
  Maße ; {n:90-600} × {n:60-400} × {n:20-300} mm
  Garantie ; {n:2-5} Jahre
product_review:
  {person}, {town} ; Deckel klemmt ein wenig, sonst gut. {n:3-5} von 5
  {person}, {town} ; Kam mit einer Delle, nach {n:3-9} Tagen ersetzt. {n:2-4} von 5
list_title:
  {n:5-9} {Bäckereien|Buchläden|Märkte} zwischen {town} und {town}, in denen wir waren
  Essen rund um {place}: {n:4-8} Adressen, davon {n:2-4} neu
list_intro:
  Vom {n:2-12}. bis {n:14-28}. {month} sind {person} und ich mit dem Bus zu {n:9-21} Adressen gefahren; zu diesen würden wir wieder gehen.
  Bezahlt haben wir alles selbst: {price:60-240}. Zwei haben seit unserer Liste von {n:2015-2022} geschlossen.
list_entry:
  Bei {person}, {street}, {town}. Ab {n:6-8}.30 Uhr offen; um {n:9-11} war das Roggenbrot ({price:3-6}) weg. „{n:40-120} Stück, mehr nicht“, sagt {person}.
  {town}, hinter dem Bahnhof. {n:20-90} Stände am {day}, davon {n:4-15} mit Essen. Wir zählten {n:3-12} Sorten Äpfel.
  {street}. {n:3-9} Tische, keine Karten. Die Suppe war kalt, der Kuchen ({price:3-8}) der beste der Woche.
  {person} verkauft seit {n:1979-2015} Käse in {street} und hört am {n:24-30}. {month} auf.
list_note:
  Berichtigung vom {date}: Bei {person} stand die falsche Straße.
blog_title:
  {n:20-60} Gläser Marmelade
  Was {person} über mein Fahrrad gesagt hat
  {day}, Regen, {n:4-19} km
blog_body:
  Am {day} kam der {n:6-48}er nicht, also bin ich nach {town} gelaufen, {n:4-11} km, mit dem Schirm meiner Mutter.
  {person} hat mir wieder die Leiter geliehen. Sie ist {n:20-60} Jahre alt und hat {n:9-14} Sprossen, eine davon von mir.
  Ich habe die Gläser gezählt: {n:18-64}, von denen {n:2-7} nicht zugingen. Das erste haben wir mit {person} um {n:21-23}.{n:10-59} Uhr gegessen.
  {n:1986-2009} wohnte ich über einem Laden in {street}, und derselbe Hund, oder sein Enkel, sitzt noch da.
  Mein Bruder meint, ich soll die {model} verkaufen. Er bietet {price:20-140}, weniger als die Reifen gekostet haben.
  Ich habe mich geirrt: Den Brief hat nicht {person} geschrieben, sondern die Schwester, mit grüner Tinte.
recipe_title:
  {Pflaumenkuchen|Lauchsuppe|Nussbrot}, wie {person} ihn macht
recipe_intro:
  {person} hat das {n:1968-1999} auf die Rückseite einer Rechnung geschrieben; statt {n:200-300} g Zucker nehme ich {n:90-150} g.
recipe_item:
  {n:150-600} g Mehl
  {n:2-5} Eier
  {n:60-180} g kalte Butter
  {n:300-900} g {Pflaumen|Lauch|Nüsse}
  {n:50-400} ml Milch
  {n:7-21} g frische Hefe
recipe_step:
  Butter und Mehl verreiben, {n:20-90} Minuten bei {n:4-8} °C ruhen lassen.
  In Stücke von {n:4-12} mm schneiden; eine Handvoll aufheben.
  Bei {n:170-230} °C {n:22-75} Minuten backen, die letzten {n:5-12} mit offener Tür.
  In meinem Ofen ist das Minute {n:24-60}.
  Wenn die Mitte einsinkt, trotzdem essen; {person} nennt das den guten Teil.
event_title:
  {Konzert|Lesung|Flohmarkt} am {n:2-28}. {month} in {place}
event_body:
  Einlass {n:17-19}.30 Uhr, Beginn {n:19-20}.15 Uhr; der letzte Bus nach {town} fährt um {n:22-23}.{n:10-50} Uhr.
  Es spielen {person} (Geige) und {person} (Klavier), {n:60-110} Minuten mit einer Pause.
  Eintritt {price:5-24}, Kinder {price:2-5}, in {street} oder an der Tür, falls von {n:60-240} noch welche da sind.
  Voriges Jahr kamen {n:80-410} Leute, {price:240-3900} gingen an das Schuldach.
  Bei Regen gehen wir in die Halle; {person} entscheidet um {n:13-16} Uhr.
event_fact:
  Wann ; {date}, {n:17-20}.30 Uhr
  Wo ; {street}, {place}
  Preis ; {price:5-24}
  Kontakt ; {person}, {phone}
download_title:
  {model} {n:1-6}.{n:0-14}.{n:0-9}: Änderungen und Dateien
download_body:
  Behebt den Absturz, den {person} am {date} gemeldet hat (Fall {n:120-4800}); {n:2-88},{n:1-9} MB.
  Braucht {n:2-8} GB Speicher. Die 32-Bit-Fassung endet hiermit.
  Bleibt das Update bei {n:40-96} % stehen, beide Tasten {n:8-15} Sekunden halten und neu beginnen.
  Gebaut am {date} von {person}; Quelltext unter MIT-Lizenz.
download_fact:
  Linux ; {n:4-90},{n:1-9} MB, sha256 {n:1000000-9999999}…{n:1000-9999}
  Windows ; {n:4-90},{n:1-9} MB, signiert am {date}
profile_title:
  {owner}, seit {n:20-48} Jahren Uhrmacher in {place}
profile_body:
  {owner} wurde {n:1936-1988} in {street} in {town} geboren, eines von {n:4-8} Kindern.
  „Ich bekam {price:8-60} die Woche und hielt mich für reich“, sagt {owner}. Die erste Drehbank kostete {price:90-900}, auf Raten, von {person}.
  An der Wand hängen {n:12-90} Schlüssel, jeder mit Datum. Der älteste ist vom {n:2-28}. {month} {n:1958-1994}.
  {person}, seit {n:12-40} Jahren Nachbar, erinnert sich an das Hochwasser von {n:1953-2007}: „{n:60-140} cm im Laden.“
  Am {n:20-31}. {month} ist Schluss. Die Stadt {town} hat {n:3-9} Leute gefragt.
"""),
    "pt": read_rules("""
day: {segunda|terça|quarta|quinta|sexta|sábado|domingo}
month: {janeiro|fevereiro|março|abril|maio|junho|julho|setembro|outubro|novembro}
trade_title:
  {^service} em {place} – {firm}
  {firm}: {service} em {place} desde {since}
trade_intro:
  A {firm} somos {owner} e mais {n:2-6} colegas; trabalhamos em {place} desde {since}.
  Sou {owner}. Aprendi o ofício com {person} em {town} e abri a oficina da {street} em {n:1992-2018}.
  Fazemos {job} e {job}; para {job} indicamos {person}, de {town}, que faz melhor.
trade_about:
  Em {month} ficamos {n:2-9} dias na escola de {town} ({job}); a nota deu {price:400-4800}.
  Com o que vai na perua resolvemos {n:6-9} de cada 10 chamados na primeira visita.
  Domingo não trabalhamos. Se {need} não puder esperar, ligue para {person}: {phone}.
  A primeira hora custa {price:60-180} e cada quarto de hora depois, {price:15-40}.
  Dois de nós estão fora até {n:2-28} de {month}; serviço novo só na semana {n:20-44}.
h_trade_price: Preços de {month} de {n:2019-2025}
trade_price:
  Visita até {n:8-25} km ; {price:30-90}
  {^job} ; a partir de {price:80-640}
  {^job}, por hora ; {price:60-140}
  Sábado de manhã ; +{n:20-50}%
h_trade_area: Onde atendemos
trade_area:
  {town}, {town} e {town} em qualquer dia; {town} só de {day}, quando {person} passa por lá.
trade_hours:
  {street}, {place}. Das {n:7-9}h às {n:16-18}h30. Telefone {phone}. CNPJ {n:10-99}.{n:100-999}.{n:100-999}/0001-{n:10-99}.
review_title:
  {model}: {n:5-18} meses depois
  Pesei {model}: {n:5-30}% a mais do que diz a caixa
review_intro:
  Comprei {model} em {month} por {price:130-920} numa loja de {town}; ninguém me deu nada.
  O antigo morreu com {n:3-11} anos, então em {month} paguei {price:130-920} por {model}.
review_body:
  Na minha balança de cozinha pesa {n:310-4800} g; o fabricante diz {n:300-4700} g.
  Escolhi por causa de {feature}, e depois de {n:20-90} dias é o que mais me irrita.
  No dia {n:2-28} de {month} parou com {n:12-55} minutos; {person}, da loja, trocou em {n:3-16} dias.
  A um metro meu medidor marcou {n:44-78} dB; o velho, {n:44-78} dB.
  Minha vizinha {person} tem {rival}, mais barato, e não trocaria.
  Não gosto da tampa, que pede duas mãos, nem do parafuso de trás, frouxo desde a semana {n:2-9}.
h_review_measured: O que eu medi
review_measured:
  Peso ; {n:310-4800} g
  Ruído a 1 m ; {n:44-78} dB
  Usos até hoje ; {n:20-340}
  Preço pago ; {price:130-920}
review_end:
  Compraria de novo por {price:100-300}, não por {price:310-820}.
  Os links da loja me dão {n:2-6}%; no ano passado foram {price:21-190} ao todo. O que eu testo eu compro.
howto_title:
  Como troquei a {bomba|correia|borracha} de {model}
  Limpar {model} em {n:4-9} passos
howto_intro:
  O aparelho da {escola|igreja} parou em {n:2-28} de {month} com o erro E{n:10-49}. A peça custa {price:9-68} e levei {n:25-140} minutos.
  Precisa de uma chave de {n:4-13} mm, uma ponta T{n:10-30} e um balde para uns {n:1-4} litros.
howto_step:
  Feche o registro embaixo da pia, {n:2-6} voltas para a direita.
  Tire os {n:4-11} parafusos de trás; os dois de baixo são {n:2-6} mm mais longos.
  Levante a tampa {n:2-5} cm e puxe. O fio da esquerda só tem {n:12-30} cm.
  Meça entre os dois pinos de fora: {n:18-95} ohms está bom, mais de {n:200-900} não.
  Deixe rodar vazio {n:3-12} minutos a {n:30-60} °C e veja se pinga.
  Anote o número {n:1000-9999}-{n:10-99} da peça velha; a que termina em B tem {n:2-4} dentes a menos.
howto_note:
  {person} me escreveu que nos modelos de antes de {n:1998-2012} a presilha fica à direita.
  Na primeira vez esqueci a borracha e enxuguei {n:2-9} litros.
faq_title:
  Biblioteca de {town}: o que nos perguntam
  {model} {n:2-9}.{n:0-9}: dúvidas de configuração
faq_pair:
  Quando abre? ; {^day} e {day} das {n:9-11}h às {n:16-19}h; em {month} só até as {n:12-15}h.
  Quanto custa a carteirinha? ; {price:9-40} por ano, {price:4-16} para menores de {n:16-21}. Paga-se na {street}.
  Quantos posso levar? ; {n:3-12} de cada vez, por {n:14-28} dias.
  Por que responde com o código {n:400-511}? ; O limite é de {n:20-90} pedidos por minuto. Mude max_rate em server.toml; antes da {n:2-4}.{n:1-9} ele é ignorado.
  E se eu perder algo? ; {price:20-90} por peça. Em {n:2016-2024} aconteceu {n:2-14} vezes.
  A quem pergunto? ; A {person}, {phone}, ou a {person} na {day}.
faq_intro:
  Revisto por {person} em {date}. O que faltar: {phone}.
glossary_title:
  Palavras da {apicultura|encadernação|vela} como se diz em {place}
glossary_pair:
  Cortiço ; Cesto de palha para abelhas. O nosso, de {n:1880-1930}, tem uns {n:15-30} litros.
  Cadeneta ; O nó que prende um caderno ao outro; {n:2-4} voltas em cada ponta.
  Punho da escota ; O canto baixo da vela, onde vai a escota.
  Prensa ; A da {street} foi fundida em {n:1870-1920} e pesa {n:18-60} kg.
  Tela excluidora ; Tela de {n:4-5},{n:1-4} mm por onde só passam as operárias.
  Rizo ; Diminuir a vela. O primeiro, a partir de {n:12-18} nós.
glossary_intro:
  Reunido por {person} e {person} entre {n:1994-2008} e {n:2010-2022}; correções para {street}, {town}.
product_title:
  {model}, {thing}, ref. {n:10-99}-{n:100-999}
product_body:
  Feito em {town} por {person}, {n:30-400} por mês. Há peças por {n:8-20} anos.
  Com {feature} e {feature}. O fio tem {n:1-3},{n:1-9} m.
  Não serve para crianças com menos de {n:3-8} anos. Desde {month} o cabo é parafusado, não colado.
  Restam {n:2-60}. Pedido antes das {n:11-15}h sai de {town} no mesmo dia; frete {price:9-32}.
product_fact:
  Artigo ; {n:10000-99999}
  Preço ; {price:54-790}
  Peso ; {n:180-6400} g
  Medidas ; {n:90-600} × {n:60-400} × {n:20-300} mm
  Garantia ; {n:2-5} anos
product_review:
  {person}, {town} ; A tampa prende um pouco, o resto é bom. {n:3-5} de 5
  {person}, {town} ; Chegou amassado, trocaram em {n:3-9} dias. {n:2-4} de 5
list_title:
  {n:5-9} {padarias|livrarias|feiras} entre {town} e {town} aonde fomos
  Onde comer perto de {place}: {n:4-8} lugares, {n:2-4} novos
list_intro:
  Entre {n:2-12} e {n:14-28} de {month}, {person} e eu fomos de ônibus a {n:9-21} lugares; a estes voltaríamos.
  Pagamos tudo: {price:160-640}. Dois fecharam desde a nossa lista de {n:2015-2022}.
list_entry:
  Padaria da {person}, {street}, {town}. Abre às {n:6-8}h30; às {n:9-11}h não havia mais pão de centeio ({price:6-15}). "Fazemos {n:40-120} e pronto", diz {person}.
  {town}, atrás da estação. {n:20-90} barracas na {day}, {n:4-15} de comida. Contamos {n:3-12} tipos de banana.
  {street}. {n:3-9} mesas, sem cartão. A sopa estava fria; a torta ({price:8-18}), a melhor da semana.
  {person} vende queijo na {street} desde {n:1979-2015} e fecha de vez em {n:24-30} de {month}.
list_note:
  Correção de {date}: a rua de {person} estava errada.
blog_title:
  {n:20-60} potes de geleia
  O que {person} disse da minha bicicleta
  {^day}, chuva, {n:4-19} km
blog_body:
  Na {day} o {n:6-48} não passou, então fui a pé até {town}, {n:4-11} km, com o guarda-chuva da minha mãe.
  {person} me emprestou a escada de novo. Tem {n:20-60} anos e {n:9-14} degraus, um deles meu.
  Contei os potes: {n:18-64}, e {n:2-7} não fecharam. O primeiro abrimos com {person} às {n:21-23}h{n:10-59}.
  Em {n:1986-2009} eu morava em cima de uma loja na {street}, e o mesmo cachorro, ou o neto dele, continua lá.
  Meu irmão acha que devo vender a {model}. Ofereceu {price:90-340}, menos do que custaram os pneus.
  Eu me enganei: quem escreveu a carta não foi {person}, foi a irmã, e com tinta verde.
recipe_title:
  {Bolo|Sopa|Pão} de {milho|mandioca|castanha} do jeito de {person}
recipe_intro:
  {person} anotou isto atrás de uma conta de {n:1968-1999}; eu baixei o açúcar de {n:200-300} g para {n:90-150} g.
recipe_item:
  {n:150-600} g de farinha
  {n:2-5} ovos
  {n:60-180} g de manteiga fria
  {n:300-900} g de {milho|mandioca|castanha}
  {n:50-400} ml de leite
  {n:7-21} g de fermento fresco
recipe_step:
  Misture a manteiga na farinha e deixe {n:20-90} minutos a {n:4-8} °C.
  Corte em pedaços de {n:4-12} mm; guarde um punhado.
  Forno a {n:170-230} °C por {n:22-75} minutos, os últimos {n:5-12} com a porta entreaberta.
  No meu forno é no minuto {n:24-60}.
  Se afundar no meio, coma assim mesmo; {person} diz que é a melhor parte.
event_title:
  {Concerto|Leitura|Bazar} em {n:2-28} de {month}, {place}
event_body:
  Portas às {n:17-19}h30, início às {n:19-20}h15; o último ônibus para {town} sai às {n:22-23}h{n:10-50}.
  Tocam {person} (violino) e {person} (piano), {n:60-110} minutos com intervalo.
  Entrada {price:10-44}, crianças {price:4-9}, na {street} ou na porta, se sobrar alguma das {n:60-240}.
  No ano passado vieram {n:80-410} pessoas e {price:240-3900} foram para o telhado da escola.
  Se chover vamos para o salão; {person} decide às {n:13-16}h.
event_fact:
  Quando ; {date}, {n:17-20}h30
  Onde ; {street}, {place}
  Preço ; {price:10-44}
  Contato ; {person}, {phone}
download_title:
  {model} {n:1-6}.{n:0-14}.{n:0-9}: notas da versão e arquivos
download_body:
  Corrige a falha que {person} avisou em {date} (caso {n:120-4800}); tem {n:2-88},{n:1-9} MB.
  Pede {n:2-8} GB de memória. A versão de 32 bits termina aqui.
  Se a atualização parar em {n:40-96}%, segure as duas teclas por {n:8-15} segundos e comece de novo.
  Compilado em {date} por {person}; código sob licença MIT.
download_fact:
  Linux ; {n:4-90},{n:1-9} MB, sha256 {n:1000000-9999999}…{n:1000-9999}
  Windows ; {n:4-90},{n:1-9} MB, assinado em {date}
profile_title:
  {owner}, há {n:20-48} anos consertando relógios em {place}
profile_body:
  {owner} nasceu na {street}, {town}, em {n:1936-1988}, entre {n:4-8} irmãos.
  "Eu ganhava {price:8-60} por semana e me achava rico", diz {owner}. O primeiro torno custou {price:90-900}, fiado, de {person}.
  Na parede há {n:12-90} chaves, cada uma com a data. A mais velha é de {n:2-28} de {month} de {n:1958-1994}.
  {person}, vizinho há {n:12-40} anos, lembra a enchente de {n:1953-2007}: "{n:60-140} cm na loja".
  {owner} para em {n:20-30} de {month}. A prefeitura de {town} já perguntou a {n:3-9} pessoas.
"""),
    "id": read_rules("""
day: {Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu}
month: {Januari|Februari|Maret|April|Mei|Juni|Juli|September|Oktober|November}
trade_title:
  {^service} {place} – {firm}
  {firm}: {service} di {place} sejak {since}
trade_intro:
  {firm} adalah {owner} dan {n:2-6} orang; kami bekerja di {place} sejak {since}.
  Saya {owner}. Saya belajar dari {person} di {town} dan membuka bengkel di {street} tahun {n:2001-2019}.
  Kami mengerjakan {job} dan {job}; untuk {job} silakan ke {person} di {town}, hasilnya lebih baik.
trade_about:
  Bulan {month} kami {n:2-9} hari di SD {town} ({job}); biayanya {price:90-480}.
  Dari 10 panggilan, {n:6-9} selesai pada kunjungan pertama karena suku cadang ada di motor.
  Hari Minggu libur. Kalau {need} tidak bisa menunggu, telepon {person}: {phone}.
  Jam pertama {price:7-18}, setiap {n:15-30} menit berikutnya {price:2-6}.
  Dua orang kami cuti sampai {n:2-28} {month}, pekerjaan baru mulai minggu ke-{n:20-44}.
h_trade_price: Harga per {month} {n:2019-2025}
trade_price:
  Datang sampai {n:8-25} km ; {price:3-9}
  {^job} ; mulai {price:15-90}
  {^job}, per jam ; {price:8-20}
  Sabtu sore ; +{n:20-50}%
h_trade_area: Daerah kami
trade_area:
  {town}, {town} dan {town} setiap hari; {town} hanya hari {day}, waktu {person} lewat sana.
trade_hours:
  {street}, {place}. Jam {n:7-9}.00 sampai {n:15-17}.00. Telepon {phone}. NIB {n:1000000-9999999}.
review_title:
  {model} setelah {n:5-18} bulan
  Saya timbang {model}: {n:5-30}% lebih berat dari tulisan di kotak
review_intro:
  Saya beli {model} bulan {month} seharga {price:30-180} di toko di {town}; bukan kiriman siapa pun.
  Yang lama mati setelah {n:3-11} tahun, jadi bulan {month} saya bayar {price:30-180} untuk {model}.
review_body:
  Di timbangan dapur saya beratnya {n:310-4800} g; kata pabrik {n:300-4700} g.
  Saya pilih karena {feature}, dan setelah {n:20-90} hari justru itu yang paling mengganggu.
  Tanggal {n:2-28} {month} mati setelah {n:12-55} menit; {person} dari toko menggantinya dalam {n:3-16} hari.
  Pada jarak 1 m alat ukur saya menunjuk {n:44-78} dB; yang lama {n:44-78} dB.
  Tetangga saya {person} punya {rival}, lebih murah, dan tidak mau tukar.
  Yang tidak saya suka: tutupnya harus dua tangan, dan sekrup belakang longgar sejak minggu ke-{n:2-9}.
h_review_measured: Hasil ukur saya
review_measured:
  Berat ; {n:310-4800} g
  Suara 1 m ; {n:44-78} dB
  Dipakai ; {n:20-340} kali
  Harga beli ; {price:30-180}
review_end:
  Saya mau beli lagi kalau {price:20-70}, kalau {price:80-180} tidak.
  Tautan ke toko memberi saya {n:2-6}%; tahun lalu {price:4-19}. Semua barang saya beli sendiri.
howto_title:
  Cara saya mengganti {pompa|karet|sakelar} {model}
  Membersihkan {model} dalam {n:4-9} langkah
howto_intro:
  Alat di {sekolah|masjid} kami berhenti tanggal {n:2-28} {month} dengan kode E{n:10-49}. Suku cadangnya {price:2-14}, kerjanya {n:25-140} menit.
  Perlu kunci {n:8-13} mm, obeng T{n:10-30} dan ember untuk sekitar {n:1-4} liter.
howto_step:
  Tutup keran di bawah wastafel, {n:2-6} putaran ke kanan.
  Lepas {n:4-11} sekrup di belakang; dua yang bawah {n:2-6} mm lebih panjang.
  Angkat tutup {n:2-5} cm lalu tarik. Kabel kiri hanya {n:12-30} cm.
  Ukur dua kaki luar: {n:18-95} ohm masih bagus, di atas {n:200-900} sudah rusak.
  Jalankan kosong {n:3-12} menit dan lihat apakah menetes.
  Catat nomor {n:1000-9999}-{n:10-99} di suku cadang lama; yang berakhiran B giginya kurang {n:2-4}.
howto_note:
  {person} menulis bahwa pada model sebelum {n:1998-2012} klipnya di kanan.
  Pertama kali saya lupa karetnya dan mengepel {n:2-9} liter.
faq_title:
  Perpustakaan {town}: yang sering ditanyakan
  {model} {n:2-9}.{n:0-9}: pertanyaan pengaturan
faq_pair:
  Kapan buka? ; {day} dan {day} jam {n:8-10} sampai {n:15-17}; bulan {month} hanya sampai jam {n:12-14}.
  Berapa biaya kartu? ; {price:1-5} per tahun. Bayar di {street}.
  Boleh pinjam berapa? ; {n:2-6} buku, {n:7-21} hari.
  Kenapa muncul kode {n:400-511}? ; Batasnya {n:20-90} permintaan per menit. Ubah max_rate di server.toml; sebelum versi {n:2-4}.{n:1-9} tidak dibaca.
  Kalau hilang? ; {price:3-12} per buku. Tahun {n:2016-2024} terjadi {n:2-14} kali.
  Tanya ke siapa? ; {person}, {phone}, atau {person} hari {day}.
faq_intro:
  Diperiksa {person} tanggal {date}. Yang belum ada bisa ditanyakan ke {phone}.
glossary_title:
  Istilah {membatik|tenun|perahu} seperti orang {place} menyebutnya
glossary_pair:
  Canting ; Alat tembaga untuk lilin. Milik kami dari tahun {n:1940-1980}, cucuknya {n:1-3} mm.
  Gawangan ; Tempat menyampirkan kain, tinggi {n:90-150} cm.
  Malam ; Lilin batik; dipanaskan sampai {n:58-75} °C.
  Cadik ; Kayu penyeimbang perahu, di {town} panjangnya {n:2-5} m.
  Nglorod ; Melepas malam dengan air mendidih, {n:2-3} kali.
glossary_intro:
  Dikumpulkan {person} dan {person} dari {n:1994-2008} sampai {n:2010-2022}; koreksi ke {street}, {town}.
product_title:
  {model}, {thing}, no. {n:10-99}-{n:100-999}
product_body:
  Dibuat di {town} oleh {person}, {n:30-400} buah sebulan. Suku cadang ada {n:5-15} tahun.
  Dengan {feature} dan {feature}. Kabelnya {n:1-3},{n:1-9} m.
  Tidak untuk anak di bawah {n:3-8} tahun. Sejak {month} gagangnya disekrup, bukan dilem.
  Sisa {n:2-60}. Pesan sebelum jam {n:11-15} dikirim hari itu dari {town}; ongkir {price:1-4}.
product_fact:
  Kode ; {n:10000-99999}
  Harga ; {price:14-190}
  Berat ; {n:180-6400} g
  Ukuran ; {n:90-600} × {n:60-400} × {n:20-300} mm
  Garansi ; {n:1-3} tahun
product_review:
  {person}, {town} ; Tutupnya agak seret, lainnya bagus. {n:3-5} dari 5
  {person}, {town} ; Datang penyok, diganti {n:3-9} hari. {n:2-4} dari 5
list_title:
  {n:5-9} {warung|toko buku|pasar} antara {town} dan {town} yang kami datangi
list_intro:
  Tanggal {n:2-12} sampai {n:14-28} {month}, {person} dan saya naik bus ke {n:9-21} tempat; ini yang mau kami datangi lagi.
  Semua kami bayar sendiri: {price:20-64}. Dua sudah tutup sejak daftar kami tahun {n:2015-2022}.
list_entry:
  Warung {person}, {street}, {town}. Buka jam {n:5-7}.30; jam {n:8-10} soto ({price:1-3}) sudah habis. "Kami masak {n:40-120} porsi saja," kata {person}.
  {town}, di belakang stasiun. {n:20-90} lapak hari {day}, {n:4-15} menjual makanan. Kami hitung {n:3-12} jenis pisang.
  {street}. {n:3-9} meja, hanya tunai. Kuahnya dingin, tetapi pisang gorengnya ({price:1-2}) paling enak minggu itu.
  {person} menjual tempe di {street} sejak {n:1979-2015} dan tutup tanggal {n:24-30} {month}.
list_note:
  Ralat {date}: nama jalan {person} keliru.
blog_title:
  {n:20-60} stoples sambal
  Kata {person} tentang sepeda saya
  {day}, hujan, {n:4-19} km
blog_body:
  Hari {day} bus nomor {n:6-48} tidak datang, jadi saya jalan kaki ke {town}, {n:4-11} km, dengan payung ibu.
  {person} meminjamkan tangga lagi. Umurnya {n:20-40} tahun, anak tangganya {n:9-14}, satu buatan saya.
  Saya hitung stoplesnya: {n:18-64}, yang {n:2-7} tidak rapat. Yang pertama kami buka dengan {person} jam {n:20-22}.{n:10-59}.
  Tahun {n:1986-2009} saya tinggal di atas toko di {street}, dan anjing yang sama, atau cucunya, masih duduk di sana.
  Kakak menyuruh saya menjual {model}. Ia menawar {price:20-90}, lebih murah dari bannya.
  Saya keliru: yang menulis surat itu bukan {person}, tetapi adiknya, dengan tinta hijau.
recipe_title:
  {Soto|Sayur asem|Kue lapis} cara {person}
recipe_intro:
  {person} menulisnya di balik nota tahun {n:1968-1999}; gulanya saya kurangi dari {n:200-300} g menjadi {n:90-150} g.
recipe_item:
  {n:150-600} g tepung beras
  {n:2-5} butir telur
  {n:200-900} g {ayam|labu|kacang}
  {n:50-400} ml santan
  {n:3-9} siung bawang merah
  {n:1-3} sdt garam
recipe_step:
  Haluskan bawang, tumis {n:3-9} menit.
  Potong {n:4-12} mm; sisihkan segenggam.
  Kukus {n:22-75} menit; di dandang saya matang di menit ke-{n:20-60}.
  Masukkan santan sedikit demi sedikit, {n:2-4} kali.
  Kalau tengahnya turun, makan saja; kata {person} itu bagian paling enak.
event_title:
  {Konser|Pasar murah|Bedah buku} {n:2-28} {month} di {place}
event_body:
  Pintu dibuka jam {n:17-18}.30, mulai jam {n:19-20}.00; bus terakhir ke {town} jam {n:21-22}.{n:10-50}.
  Tampil {person} (biola) dan {person} (gitar), {n:60-110} menit.
  Tiket {price:2-9}, anak-anak {price:1-2}, di {street} atau di pintu kalau masih ada dari {n:60-240} lembar.
  Tahun lalu datang {n:80-410} orang dan {price:140-900} untuk atap sekolah.
  Kalau hujan pindah ke aula; {person} memutuskan jam {n:13-16}.00.
event_fact:
  Waktu ; {date}, {n:17-20}.30
  Tempat ; {street}, {place}
  Tiket ; {price:2-9}
  Kontak ; {person}, {phone}
download_title:
  {model} {n:1-6}.{n:0-14}.{n:0-9}: catatan rilis dan berkas
download_body:
  Memperbaiki galat yang dilaporkan {person} tanggal {date} (kasus {n:120-4800}); {n:2-88},{n:1-9} MB.
  Perlu memori {n:2-8} GB. Versi 32-bit berakhir di sini.
  Kalau berhenti di {n:40-96}%, tahan dua tombol {n:8-15} detik lalu ulangi.
  Dibuat {date} oleh {person}; kode berlisensi MIT.
download_fact:
  Linux ; {n:4-90},{n:1-9} MB, sha256 {n:1000000-9999999}…{n:1000-9999}
  Windows ; {n:4-90},{n:1-9} MB
profile_title:
  {owner}, {n:20-48} tahun memperbaiki jam di {place}
profile_body:
  {owner} lahir di {street}, {town}, tahun {n:1946-1988}, satu dari {n:4-8} bersaudara.
  "Seminggu saya dapat {price:1-6} dan merasa kaya," kata {owner}. Mesin pertamanya seharga {price:9-90}, dicicil ke {person}.
  Di dinding ada {n:12-90} kunci, masing-masing bertanggal. Yang tertua {n:2-28} {month} {n:1968-1994}.
  {person}, tetangganya {n:12-40} tahun, ingat banjir {n:1973-2007}: "{n:60-140} cm di toko."
  {owner} berhenti {n:20-30} {month}. Kelurahan sudah bertanya ke {n:3-9} orang.
"""),
}
