"""Topics, and sentences that could be about any of them, in several languages."""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import read_rules

__all__ = ["FILLER", "FILLER_TOPICS"]

# A topic, as it stands in a sentence, and what belongs to it.
FILLER_TOPICS = {
    "en": """\
home gardening;soil, sunlight, watering, seeds, the seasons
remote work;communication, focus, the home office, meetings, flexibility
personal budgeting;savings, spending, goals, debt, planning
mindful eating;balance, flavours, portions, habits, nourishment
budget travel;itineraries, hostels, local food, packing, new cultures
yoga for beginners;breathing, posture, flexibility, calm, the mat
digital marketing;content, audiences, engagement, analytics, brands
interior design;colour, light, texture, furniture, space
dog training;patience, rewards, commands, trust, routine
learning a language;vocabulary, practice, grammar, conversation, confidence
smart home technology;devices, comfort, security, energy, automation
vintage fashion;fabrics, style, eras, accessories, sustainability
artificial intelligence;data, algorithms, automation, ethics, innovation
coffee brewing;beans, grind, aroma, water, temperature
photography;light, composition, lenses, emotion, perspective
small business growth;customers, strategy, teams, networking, resilience
""",
    "es": """\
la jardinería en casa;la tierra, la luz, el riego, la cosecha, la paciencia
el trabajo a distancia;la comunicación, la concentración, la confianza, la flexibilidad
la economía doméstica;el ahorro, el gasto, la constancia, la planificación
la alimentación consciente;el equilibrio, el sabor, la variedad, la rutina
el turismo de bajo coste;el itinerario, la comida local, el equipaje, la cultura
el yoga;la respiración, la postura, la calma, la flexibilidad
el marketing digital;el contenido, la audiencia, la marca, la estrategia
la decoración;el color, la luz, la textura, el espacio
la inteligencia artificial;la automatización, la privacidad, la ética, la innovación
la fotografía;la luz, la composición, la emoción, la perspectiva
""",
    "fr": """\
le jardinage;la terre, la lumière, l'arrosage, la récolte, la patience
le télétravail;la communication, la concentration, la confiance, la flexibilité
la gestion du budget;l'épargne, la dépense, la constance, la planification
l'alimentation saine;l'équilibre, la saveur, la variété, la routine
le voyage à petit prix;l'itinéraire, la cuisine locale, le bagage, la culture
le yoga;la respiration, la posture, le calme, la souplesse
le marketing numérique;le contenu, le public, la marque, la stratégie
la décoration;la couleur, la lumière, la matière, l'espace
l'intelligence artificielle;l'automatisation, la confidentialité, l'éthique, l'innovation
la photographie;la lumière, la composition, l'émotion, le regard
""",
    "de": """\
Gartenarbeit;der Boden, das Licht, die Bewässerung, die Ernte
Homeoffice;die Kommunikation, die Konzentration, die Arbeitszeit, die Flexibilität
Haushaltsplanung;das Sparen, die Sparsamkeit, die Planung, der Überblick
Yoga;die Atmung, die Haltung, die Ruhe, die Beweglichkeit
Online-Marketing;die Strategie, die Zielgruppe, die Marke, die Sichtbarkeit
Raumgestaltung;die Farbe, das Licht, die Struktur, die Ordnung
Hundeerziehung;die Geduld, die Belohnung, das Vertrauen, die Routine
Sprachenlernen;der Wortschatz, die Übung, das Gespräch, die Motivation
Künstliche Intelligenz;die Automatisierung, die Sicherheit, die Ethik, der Fortschritt
Fotografie;das Licht, der Bildaufbau, die Stimmung, die Perspektive
""",
    "pt": """\
a jardinagem em casa;a terra, a luz, a rega, a colheita, a paciência
o trabalho remoto;a comunicação, o foco, a confiança, a flexibilidade
o orçamento pessoal;a economia, o gasto, a disciplina, o planejamento
a alimentação saudável;o equilíbrio, o sabor, a variedade, a rotina
o turismo econômico;o roteiro, a comida local, a bagagem, a cultura
o yoga;a respiração, a postura, a calma, a flexibilidade
o marketing digital;o conteúdo, o público, a marca, a estratégia
a decoração;a cor, a luz, a textura, o espaço
a inteligência artificial;a automação, a privacidade, a ética, a inovação
a fotografia;a luz, a composição, a emoção, a perspectiva
""",
    "it": """\
il giardinaggio;la terra, la luce, l'irrigazione, la raccolta, la pazienza
il lavoro da remoto;la comunicazione, la concentrazione, la fiducia, la flessibilità
la gestione del denaro;il risparmio, la spesa, la costanza, la pianificazione
lo yoga;il respiro, la postura, la calma, l'equilibrio
il marketing digitale;il contenuto, il pubblico, il marchio, la strategia
l'arredamento;il colore, la luce, la materia, lo spazio
l'intelligenza artificiale;l'automazione, la privacy, l'etica, l'innovazione
la fotografia;la luce, la composizione, l'emozione, la prospettiva
""",
    "id": """\
berkebun di rumah;tanah, cahaya, air, benih, musim
bekerja dari rumah;komunikasi, fokus, rapat, fleksibilitas
mengatur keuangan;tabungan, pengeluaran, tujuan, perencanaan
pola makan sehat;keseimbangan, rasa, porsi, kebiasaan
liburan hemat;rencana perjalanan, kuliner lokal, penginapan, budaya
yoga;pernapasan, postur, ketenangan, kelenturan
pemasaran digital;konten, audiens, merek, data
dekorasi rumah;warna, cahaya, tekstur, perabot
kecerdasan buatan;data, algoritma, etika, inovasi
fotografi;cahaya, komposisi, emosi, sudut pandang
""",
    "vi": """\
làm vườn tại nhà;đất, ánh sáng, nước, hạt giống, mùa vụ
làm việc từ xa;giao tiếp, sự tập trung, các cuộc họp, sự linh hoạt
quản lý tài chính cá nhân;tiết kiệm, chi tiêu, mục tiêu, kế hoạch
ăn uống lành mạnh;sự cân bằng, hương vị, khẩu phần, thói quen
du lịch tiết kiệm;lịch trình, ẩm thực địa phương, hành lý, văn hóa
trí tuệ nhân tạo;dữ liệu, thuật toán, đạo đức, đổi mới
nhiếp ảnh;ánh sáng, bố cục, cảm xúc, góc nhìn
""",
    "zh": """\
家庭园艺;土壤、阳光、浇水、种子
远程办公;沟通、专注、会议、灵活性
个人理财;储蓄、支出、目标、规划
健康饮食;均衡、口味、分量、习惯
人工智能;数据、算法、伦理、创新
室内设计;色彩、光线、材质、空间
""",
}

FILLER = {
    "en": read_rules("""
news_topic:
  this story
  this development
title:
  The Ultimate Guide to {^topic}
  {^topic}: Everything You Need to Know
  {Why|How} {^topic} {Matters More Than Ever|Can Change Your Life|Is Shaping the Future}
  Unlocking the {Power|Secrets|Potential} of {^topic}
  {5|7|10|12} {Essential|Proven|Simple} Tips for {^topic}
  {Exploring|Discovering|Navigating|Embracing} the World of {^topic}
  {^topic}: A {Journey of|Path to} {Discovery|Growth|Balance}
  {Mastering|Understanding} {^topic}: A {Comprehensive|Complete|Step-by-Step} Guide
news_title:
  {story}: {Everything You Need to Know|What It Means|A Closer Look}
  {Understanding|Exploring} the Story Behind: {story}
opening:
  In today's {fast-paced|ever-changing|digital|modern} world, {topic} has become {more important than ever|an essential part of our lives|a topic of great interest}.
  {Have you ever wondered|Have you ever asked yourself} why {topic} {is so popular|captures the hearts of so many}? {You are not alone.|Let us find out together.}
  {Imagine|Picture} {a world|a life} where {aspect} and {aspect} come together in perfect harmony.
  {Welcome to|Step into} the {fascinating|wonderful|exciting} world of {topic}.
  Whether you are a {seasoned professional|curious beginner} or {just starting out|simply looking for inspiration}, {topic} has something to offer {you|everyone}.
  {^topic} is {more than just|not just} a {trend|hobby|buzzword}; it is a {way of life|journey|mindset}.
  When it comes to {topic}, {the possibilities are endless|there is no one-size-fits-all solution}.
  {From the dawn of time|Throughout history|For centuries}, people have {sought|looked for} ways to {understand|improve} {topic}.
plain:
  {subject} {predicate} {object}{tail}.
  {connector}, {subject} {predicate} {object}.
  {It is important to|It is worth taking the time to|One should always} {act}{tail}.
  {Many people|Most beginners|Some} {find that|discover that|believe that} {subject} {predicate} {object}.
  {connector}, it {helps|pays} to {act}.
  {By taking the time to|If you are willing to|When you} {act}, {subject2} {predicate2}.
subject:
  {topic}
  {aspect}
  a {thoughtful|balanced|careful|well-planned} approach to {topic}
  {understanding|focusing on|paying attention to} {aspect}
  the {right|proper} {balance|combination} of {aspect} and {aspect}
  the {relationship|connection} between {aspect} and {aspect}
  a {good|solid|basic} understanding of {aspect}
subject2:
  the {results|benefits|rewards}
  your {progress|confidence|experience}
  the {possibilities|opportunities}
predicate:
  {can|may|will often} {have a positive effect on|contribute to|support|influence|improve}
  plays {an important|a crucial|a key|a vital} role in
  {is closely linked to|goes hand in hand with|is a key part of}
  {makes a difference to|lays the foundation for|opens the door to}
predicate2:
  {will|can} {speak for themselves|grow over time|become clearer}
  {will|may} {surprise you|follow naturally}
object:
  {overall|long-term} {success|well-being|satisfaction}
  {everyday life|daily routines}
  {the way we live|the way we think and feel}
  a {better|richer|more fulfilling} experience
  {personal|lasting} growth
  {your goals|the final result}
  {quality of life|peace of mind}
tail:
  , {especially|particularly} {in the beginning|over time|these days}
  , {both now and in the future|now more than ever}
  , {no matter your level of experience|regardless of your background}
  , {making|which makes} {it|everything} {easier|more enjoyable}
  , {offering|providing} {comfort|clarity} and {inspiration|direction}
  {|}
connector:
  {Moreover|Furthermore|In addition|Additionally}
  {However|On the other hand|That being said}
  {As a result|Therefore|Consequently}
  {Of course|Needless to say|After all}
  {In many cases|More often than not|Generally speaking}
act:
  {consider|think about} {aspect}
  {set|define} {clear|realistic} {goals|expectations}
  {do your research|learn the basics} {first|before you begin}
  {stay|remain} {consistent|patient|open-minded}
  {take|make} small steps {every day|at a time}
  {listen to|learn from} {experts|others}
  {find|choose} {what works|a routine that works} for you
praise:
  It is a {rich|vibrant|delicate} {tapestry|symphony|mosaic} of {aspect}, {aspect} and {pure joy|endless possibility}.
  Every {moment|detail|step} {tells a story|is a celebration|whispers} of {passion|beauty|wonder} and {dedication|timeless charm}.
  The {result|effect} is {nothing short of|truly} {magical|breathtaking|transformative|remarkable}.
  {^topic} {stands as|is} a {testament to|beacon of} {human creativity|resilience|the power of imagination}.
  It {invites|encourages} us to {slow down|dream bigger|look within} and {embrace|savour} the {journey|beauty of the moment}.
  {Nestled|Somewhere} between {tradition|simplicity} and {innovation|elegance}, {topic} {shines|captivates} like {no other|nothing else}.
anecdote:
  I still remember {the first time I|when I first} {discovered|tried|fell in love with} {topic}; {it changed everything|I was instantly hooked}.
  A {friend|colleague|neighbour} of mine once {told me|said} that {topic} had {changed her life|given him a new perspective}, and {I could not agree more|now I understand why}.
  {As someone who has|Having} spent {years|countless hours} with {topic}, I can {honestly|confidently} say that {it is worth it|patience pays off}.
  {Last year|Not long ago|A few years back}, I {struggled|was struggling} with {aspect}, {until|but then} I {changed my mindset|found the right balance}.
  {When I started my journey|In my own experience}, {aspect} was {the hardest part|what surprised me most}.
question:
  What {is|exactly is} {^topic}?
  Why {Is|Does} {^topic} {So Important|Matter}?
  How {Can You|Do You} {Get Started|Begin}?
  What Are the Benefits of {^topic}?
  What Should You {Consider|Keep in Mind}?
  Is {^topic} {Right|Worth It} for You?
  What Does the Future Hold?
heading:
  {Understanding|Exploring} {^topic}
  The {Importance|Role|Basics} of {^aspect}
  {Benefits and Challenges|Key Considerations|Getting Started}
  {^aspect} and {^aspect}
  {Common Mistakes to Avoid|Practical Tips|Looking Ahead}
h_tips: {Top Tips|Practical Tips|Helpful Tips|Tips and Tricks} {for Success|to Get Started|}
tip:
  {Start small|Take it one step at a time}: {Rome was not built in a day|every journey begins with a single step}.
  {Be|Stay} {patient|consistent}: {results|success} {will come|takes time}.
  {Set|Define} {clear|achievable} goals: {know what you want|they keep you motivated}.
  {Do your research|Educate yourself}: {knowledge is power|the more you know, the better}.
  {Ask for help|Connect with others}: {you are not alone|community matters}.
  {Enjoy the process|Have fun}: {it is about the journey|that is what it is all about}.
  {Track your progress|Celebrate your wins}: {every step counts|it keeps you going}.
  {Keep|Never stop} learning: {there is always more to discover|growth never ends}.
  {Focus on|Pay attention to} {aspect}: it {makes all the difference|matters more than you think}.
h_end: {Conclusion|Final Thoughts|In Conclusion|Wrapping Up|The Bottom Line}
closing:
  In conclusion, {topic} is {a journey, not a destination|an invaluable part of modern life|more than meets the eye}.
  {By following these tips|With the right mindset}, you {can|will} {unlock your full potential|achieve your goals|make the most of {topic}}.
  {So|So go ahead}, {what are you waiting for|why not start today}? {Your future self will thank you.|The journey begins now.}
  {Remember|Always remember}, {every step counts|it is never too late to start}.
  {Ultimately|At the end of the day}, {topic} {is what you make of it|is about finding what works for you}.
  The future of {topic} {looks bright|is full of promise}, and {you can be part of it|the best is yet to come}.
residue:
  As an AI language model, I {cannot|do not} {have personal experiences|provide real-time information}, but I can {offer|share} {general|some} {guidance|insights}.
  {Certainly|Sure}! Here is {an article|a blog post} about {topic}:
  I hope this {article|response} meets your {requirements|needs}! Let me know if you would like {any changes|me to expand on a section}.
  [Insert {name|link|example} here]
  Regenerate response
"""),
    "es": read_rules("""
news_topic:
  esta noticia
  este tema
title:
  {^topic}: todo lo que necesitas saber
  {^topic}: la guía {definitiva|completa}
  {5|7|10} consejos {esenciales|sencillos} sobre {topic}
  Por qué {topic} {importa más que nunca|puede cambiar tu vida}
  Descubre {topic}: un {viaje|camino} hacia {el bienestar|el éxito}
news_title:
  {story}: {todo lo que debes saber|qué significa|una mirada más cercana}
opening:
  En el mundo {acelerado|actual|digital} de hoy, {topic} {es más importante que nunca|forma parte esencial de nuestra vida}.
  ¿Alguna vez te has preguntado por qué {topic} {despierta tanto interés|es tan popular}? {No eres el único.|Vamos a descubrirlo.}
  {Imagina|Piensa en} {un mundo|una vida} donde {aspect} y {aspect} conviven en perfecta armonía.
  Tanto si eres {principiante|un experto} como si solo buscas inspiración, {topic} tiene algo para ti.
  {^topic} es mucho más que una {moda|tendencia}: es {una forma de vida|un viaje}.
  Desde {siempre|tiempos inmemoriales}, las personas han buscado comprender {topic}.
plain:
  {subject} {predicate} {object}{tail}.
  {connector}, {subject} {predicate} {object}.
  {Es importante|Conviene|Es recomendable} {act}{tail}.
  {Muchas personas|La mayoría} {descubren|creen} que {subject} {predicate} {object}.
  {connector}, {ayuda|vale la pena} {act}.
subject:
  {topic}
  {aspect}
  un enfoque {equilibrado|adecuado|reflexivo}
  {entender|cuidar|tener en cuenta} {aspect}
  la relación entre {aspect} y {aspect}
predicate:
  {puede|suele} {mejorar|influir en|favorecer|enriquecer}
  {desempeña|tiene} un papel {clave|fundamental|importante} en
  {marca la diferencia en|abre la puerta a|sienta las bases para}
object:
  {la vida cotidiana|el día a día}
  {nuestra forma de vivir|nuestra manera de pensar}
  una experiencia más {plena|rica}
  {el crecimiento personal|el bienestar general}
  {los objetivos a largo plazo|el resultado final}
tail:
  , {sobre todo|especialmente} {al principio|con el tiempo|hoy en día}
  , {tanto ahora como en el futuro|hoy más que nunca}
  , sea cual sea {tu nivel|tu experiencia}
  {|}
connector:
  {Además|Asimismo|Por otra parte}
  {Sin embargo|No obstante}
  {Por lo tanto|En consecuencia}
  {En muchos casos|Por lo general|Sin duda}
act:
  {pensar en|considerar} {aspect}
  {fijar|definir} objetivos {claros|realistas}
  {informarse bien|aprender lo básico} antes de empezar
  {ser constante|tener paciencia|mantener la mente abierta}
  dar pequeños pasos {cada día|poco a poco}
  encontrar {lo que funciona|una rutina adecuada} para cada uno
praise:
  Es un {rico|delicado} {tapiz|mosaico} de {emociones|matices}, donde {aspect} y {aspect} se funden con {alegría|magia}.
  Cada {momento|detalle} {cuenta una historia|es una celebración} de {pasión|belleza} y {entrega|encanto}.
  El resultado es {simplemente mágico|verdaderamente transformador|inolvidable}.
  {^topic} es {testimonio|un faro} de la creatividad humana.
  Nos invita a {soñar|bajar el ritmo} y a {disfrutar del camino|abrazar el presente}.
anecdote:
  Todavía recuerdo {la primera vez que|cuando} {descubrí|probé} {topic}: {lo cambió todo|me enganchó al instante}.
  {Un amigo|Una vecina|Un compañero} me dijo una vez que {topic} le había cambiado la vida, y {no puedo estar más de acuerdo|hoy lo entiendo}.
  Después de {años|muchas horas} con {topic}, puedo decir {sinceramente|con seguridad} que vale la pena.
  {El año pasado|Hace poco} tuve dificultades con {aspect}, hasta que {cambié de mentalidad|encontré el equilibrio}.
question:
  ¿Qué es {topic}?
  ¿Por qué es tan importante?
  ¿Cómo empezar?
  ¿Cuáles son los beneficios?
  ¿Qué hay que tener en cuenta?
  ¿Qué nos depara el futuro?
heading:
  {Entender|Descubrir} {topic}
  La importancia de la constancia
  {Beneficios y retos|Primeros pasos|Aspectos clave}
  {^aspect} y {aspect}
  {Errores comunes|Consejos prácticos|Mirando al futuro}
h_tips: {Consejos prácticos|Los mejores consejos|Trucos útiles}
tip:
  {Empieza poco a poco|Ve paso a paso}: {todo gran viaje empieza así|Roma no se hizo en un día}.
  {Ten paciencia|Sé constante}: los resultados {llegarán|necesitan tiempo}.
  Fíjate metas {claras|alcanzables}: te mantendrán motivado.
  {Infórmate|Sigue aprendiendo}: el conocimiento es poder.
  {Pide ayuda|Comparte con otros}: no estás solo.
  {Disfruta del proceso|Diviértete}: de eso se trata.
  Cuida {aspect}: {marca la diferencia|importa más de lo que crees}.
h_end: {Conclusión|Reflexiones finales|En resumen}
closing:
  En conclusión, {topic} es {un viaje, no un destino|parte esencial de la vida moderna}.
  {Siguiendo estos consejos|Con la actitud adecuada}, podrás {alcanzar tus metas|sacar lo mejor de ti}.
  Entonces, ¿a qué esperas? {El viaje empieza hoy.|Tu yo del futuro te lo agradecerá.}
  Recuerda: {cada paso cuenta|nunca es tarde para empezar}.
  El futuro es {prometedor|brillante}, y {lo mejor está por llegar|tú puedes formar parte de él}.
residue:
  Como modelo de lenguaje, no {tengo experiencias personales|puedo ofrecer información en tiempo real}.
  ¡Claro! Aquí tienes un artículo sobre {topic}:
  Espero que este artículo cumpla con tus {expectativas|requisitos}.
  [Insertar {nombre|enlace} aquí]
"""),
    "fr": read_rules("""
news_topic:
  cette actualité
  ce sujet
title:
  {^topic} : tout ce qu'il faut savoir
  {^topic} : le guide {complet|ultime}
  {5|7|10} conseils {essentiels|simples} : {topic}
  Pourquoi {topic} {compte plus que jamais|peut changer votre vie}
  Découvrez {topic} : un {voyage|chemin} vers {le bien-être|la réussite}
news_title:
  {story} : {ce qu'il faut savoir|ce que cela signifie|notre analyse}
opening:
  Dans le monde {effréné|moderne|numérique} d'aujourd'hui, {topic} {est plus important que jamais|occupe une place essentielle}.
  Vous êtes-vous déjà demandé pourquoi {topic} {suscite tant d'intérêt|plaît autant} ? {Vous n'êtes pas seul.|Découvrons-le ensemble.}
  Imaginez {un monde|une vie} où {aspect} et {aspect} se rencontrent en parfaite harmonie.
  Que vous soyez {débutant|passionné} ou simplement curieux, {topic} a quelque chose à vous offrir.
  {^topic}, c'est bien plus qu'une {mode|tendance} : c'est {un art de vivre|un voyage}.
  Depuis {toujours|la nuit des temps}, l'être humain cherche à comprendre {topic}.
plain:
  {subject} {predicate} {object}{tail}.
  {connector}, {subject} {predicate} {object}.
  {Il est important de|Il convient de|Il est utile de} {act}{tail}.
  {Beaucoup|La plupart des gens} {constatent|pensent} que {subject} {predicate} {object}.
  {connector}, il vaut mieux {avancer pas à pas|prendre son temps|rester à l'écoute}.
subject:
  {topic}
  une approche {équilibrée|adaptée|réfléchie}
  {comprendre|soigner|prendre en compte} {aspect}
  le lien entre {aspect} et {aspect}
  le bon équilibre
predicate:
  {peut|sait} {améliorer|favoriser|enrichir|transformer}
  joue un rôle {clé|essentiel|important} dans
  {fait la différence dans|ouvre la porte vers|pose les bases pour}
object:
  {la vie quotidienne|le quotidien}
  {notre façon de vivre|notre manière de penser}
  une expérience plus {riche|agréable}
  {l'épanouissement personnel|le bien-être de chacun}
  {la réussite à long terme|le résultat final}
tail:
  , {surtout|en particulier} {au début|avec le temps|de nos jours}
  , {aujourd'hui comme demain|plus que jamais}
  , quel que soit {votre niveau|votre parcours}
  {|}
connector:
  {De plus|En outre|Par ailleurs}
  {Cependant|Toutefois}
  {Ainsi|Par conséquent}
  {Dans bien des cas|En général|Bien entendu}
act:
  {penser à|considérer} {aspect}
  {fixer|définir} des objectifs {clairs|réalistes}
  bien se renseigner avant de commencer
  {rester patient|garder l'esprit ouvert|persévérer}
  trouver {ce qui fonctionne|une routine adaptée}
praise:
  C'est une {riche|délicate} {mosaïque|symphonie} où {aspect} et {aspect} se mêlent avec {grâce|magie}.
  Chaque {instant|détail} {raconte une histoire|célèbre} {de passion|la beauté du monde}.
  Le résultat est {tout simplement magique|véritablement inoubliable|remarquable}.
  {^topic} témoigne de la créativité humaine.
  Une invitation à {rêver|ralentir} et à {savourer l'instant|profiter du voyage}.
anecdote:
  Je me souviens encore de {la première fois|ce jour} où j'ai découvert {topic} : {tout a changé|ce fut une révélation}.
  {Un ami|Une voisine|Un collègue} m'a dit un jour que {topic} avait changé sa vie, et {je le comprends aujourd'hui|je suis bien d'accord}.
  Après {des années|de longues heures}, je peux dire {sincèrement|avec certitude} que cela en vaut la peine.
  {L'an dernier|Il y a peu}, j'avais du mal avec {aspect}, jusqu'à ce que je {change d'état d'esprit|trouve le bon équilibre}.
question:
  {^topic}, qu'est-ce que c'est ?
  Pourquoi est-ce si important ?
  Comment bien commencer ?
  Quels sont les bienfaits ?
  À quoi faut-il faire attention ?
  Que nous réserve l'avenir ?
heading:
  {Comprendre|Découvrir} {topic}
  L'importance de la régularité
  {Avantages et défis|Premiers pas|Les points clés}
  {^aspect} et {aspect}
  {Les erreurs courantes|Conseils pratiques|Et demain ?}
h_tips: {Conseils pratiques|Nos meilleurs conseils|Astuces utiles}
tip:
  {Commencez petit|Avancez pas à pas} : {tout voyage commence ainsi|Rome ne s'est pas faite en un jour}.
  {Soyez patient|Restez régulier} : les résultats {viendront|demandent du temps}.
  Fixez des objectifs {clairs|réalistes} : ils vous motiveront.
  {Renseignez-vous|Continuez d'apprendre} : le savoir est une force.
  {Demandez de l'aide|Partagez} : vous n'êtes pas seul.
  {Profitez du chemin|Amusez-vous} : c'est l'essentiel.
  Soignez {aspect} : cela {fait la différence|compte plus qu'on ne croit}.
h_end: {Conclusion|En résumé|Pour conclure}
closing:
  En conclusion, {topic}, c'est {un voyage, pas une destination|une part essentielle de la vie moderne}.
  {En suivant ces conseils|Avec le bon état d'esprit}, vous pourrez {atteindre vos objectifs|révéler votre potentiel}.
  Alors, qu'attendez-vous ? {Le voyage commence aujourd'hui.|Lancez-vous !}
  N'oubliez pas : {chaque pas compte|il n'est jamais trop tard}.
  L'avenir est {prometteur|plein de promesses}, et {le meilleur reste à venir|vous pouvez en faire partie}.
residue:
  En tant que modèle de langage, je {n'ai pas d'expérience personnelle|ne peux pas fournir d'informations en temps réel}.
  Bien sûr ! Voici un article sur le sujet :
  J'espère que cet article répond à vos {attentes|besoins}.
  [Insérer {le nom|un lien} ici]
"""),
    "de": read_rules("""
news_topic:
  dieses Thema
  diese Nachricht
title:
  {topic}: Alles, was Sie wissen müssen
  {topic}: der {ultimative|umfassende|große} Ratgeber
  {5|7|10} {einfache|wichtige} Tipps: {topic}
  Warum {topic} {wichtiger ist denn je|Ihr Leben verändern kann}
  {topic}: eine Reise zu {mehr Gelassenheit|mehr Erfolg}
news_title:
  {story}: {Das müssen Sie wissen|Was das bedeutet|Ein genauer Blick}
opening:
  In der {heutigen|schnelllebigen|digitalen} Welt ist {topic} {wichtiger denn je|nicht mehr wegzudenken}.
  Haben Sie sich schon einmal gefragt, warum {topic} {so beliebt ist|so viele Menschen begeistert}? {Damit sind Sie nicht allein.|Finden wir es gemeinsam heraus.}
  Stellen Sie sich {eine Welt|ein Leben} vor, in dem alles in perfekter Harmonie zusammenkommt.
  Egal, ob Sie {Anfänger|Profi} sind oder einfach Inspiration suchen: {topic} hat für jeden etwas zu bieten.
  {topic} ist mehr als nur ein Trend, es ist {eine Lebenseinstellung|eine Reise}.
  Seit {jeher|Jahrhunderten} beschäftigt {topic} die Menschen.
plain:
  {subject} {predicate} {object}{tail}.
  {connector} {predicate_v} {subject} {object_v}.
  {Es ist wichtig|Es lohnt sich|Es empfiehlt sich}, {act}{tail}.
  {Viele Menschen|Die meisten} {stellen fest|sind überzeugt}, dass es hilft, {act}.
subject:
  {topic}
  {aspect}
  ein {ausgewogener|durchdachter|guter} Ansatz
  die Verbindung von Theorie und Praxis
  ein {grundlegendes|gutes} Verständnis
predicate:
  {ist|bleibt} ein {großer|echter} Gewinn für
  sorgt {spürbar|langfristig|oft} für
  {spielt|übernimmt} eine {wichtige|entscheidende|zentrale} Rolle für
  {macht den Unterschied für|öffnet die Tür für|legt den Grundstein für}
predicate_v:
  bleibt
  ist
object:
  {das tägliche Leben|den Alltag}
  {unser Denken|unser Wohlbefinden}
  {persönliches Wachstum|mehr Lebensqualität}
  {langfristigen Erfolg|das Ergebnis}
object_v:
  {ein wichtiger Faktor|ein zentrales Thema}
  {ein Schlüssel zum Erfolg|ein Teil des Ganzen}
tail:
  , {gerade|besonders} {am Anfang|heutzutage|auf lange Sicht}
  , {heute und in Zukunft|heute mehr denn je}
  , {unabhängig von der Erfahrung|ganz gleich, wo man steht}
  {|}
connector:
  {Darüber hinaus|Außerdem|Zudem}
  {Dennoch|Andererseits}
  {Daher|Deshalb}
  {In vielen Fällen|Im Allgemeinen|Natürlich}
act:
  sich {klare|realistische} Ziele zu setzen
  sich vorher {gut|gründlich} zu informieren
  {geduldig|offen|beständig} zu bleiben
  {kleine|einfache} Schritte zu machen
  {eine passende Routine|den eigenen Weg} zu finden
  auf Details zu achten
praise:
  Es ist ein {reiches|zartes} {Mosaik|Zusammenspiel} voller {Freude|Leidenschaft} und {Magie|Eleganz}.
  Jeder {Moment|Augenblick} erzählt eine Geschichte von {Leidenschaft|Schönheit} und {Hingabe|zeitlosem Charme}.
  Das Ergebnis ist {einfach magisch|wahrhaft unvergesslich|bemerkenswert}.
  {topic} ist ein Zeugnis menschlicher Kreativität.
  Es lädt uns ein, {zu träumen|innezuhalten} und {den Weg zu genießen|den Moment zu feiern}.
anecdote:
  Ich erinnere mich noch {genau|gut} daran, wie {topic} mein Leben verändert hat: {Alles wurde anders|Ich war sofort begeistert}.
  {Ein Freund|Eine Nachbarin|Ein Kollege} hat mir einmal gesagt, dass {topic} {alles verändert hat|neue Perspektiven eröffnet}, und {heute verstehe ich das|ich kann nur zustimmen}.
  Nach {vielen Jahren|unzähligen Stunden} kann ich {ehrlich|mit Überzeugung} sagen, dass es sich lohnt.
  {Letztes Jahr|Vor Kurzem} fiel mir der Anfang schwer, bis ich {meine Einstellung änderte|die richtige Balance fand}.
question:
  Was ist {topic}?
  Warum ist {topic} so wichtig?
  Wie fängt man am besten an?
  Welche Vorteile gibt es?
  Worauf sollte man achten?
  Was bringt die Zukunft?
heading:
  {topic} verstehen
  Die Bedeutung von Beständigkeit
  {Vorteile und Herausforderungen|Erste Schritte|Wichtige Aspekte}
  {^aspect} und {aspect}
  {Häufige Fehler|Praktische Tipps|Ein Blick nach vorn}
h_tips: {Praktische Tipps|Die besten Tipps|Hilfreiche Hinweise}
tip:
  {Fangen Sie klein an|Gehen Sie Schritt für Schritt vor}: {Rom wurde auch nicht an einem Tag erbaut|jede Reise beginnt so}.
  {Haben Sie Geduld|Bleiben Sie dran}: Erfolg {braucht Zeit|kommt mit der Zeit}.
  Setzen Sie sich {klare|erreichbare} Ziele: Das motiviert.
  {Informieren Sie sich|Lernen Sie weiter}: Wissen ist Macht.
  {Bitten Sie um Hilfe|Tauschen Sie sich aus}: Sie sind nicht allein.
  {Genießen Sie den Weg|Haben Sie Spaß}: Darum geht es.
h_end: {Fazit|Abschließende Gedanken|Zusammenfassung}
closing:
  Zusammenfassend lässt sich sagen: {topic} ist {eine Reise, kein Ziel|aus dem modernen Leben nicht wegzudenken}.
  {Mit diesen Tipps|Mit der richtigen Einstellung} können Sie {Ihre Ziele erreichen|Ihr volles Potenzial entfalten}.
  Also, worauf warten Sie noch? {Die Reise beginnt jetzt.|Fangen Sie heute an.}
  Denken Sie daran: {Jeder Schritt zählt|Es ist nie zu spät}.
  Die Zukunft ist {vielversprechend|voller Möglichkeiten}, und {das Beste kommt noch|Sie können dabei sein}.
residue:
  Als KI-Sprachmodell habe ich keine {persönlichen Erfahrungen|aktuellen Informationen}.
  Gerne! Hier ist ein Artikel zum Thema {topic}:
  Ich hoffe, dieser Artikel entspricht Ihren {Vorstellungen|Anforderungen}.
  [Hier {Namen|Link} einfügen]
"""),
    "pt": read_rules("""
news_topic:
  esta notícia
  este assunto
title:
  {^topic}: tudo o que você precisa saber
  {^topic}: o guia {definitivo|completo}
  {5|7|10} dicas {essenciais|simples} sobre {topic}
  Por que {topic} {importa mais do que nunca|pode mudar a sua vida}
  Descubra {topic}: um {caminho|convite} para {o bem-estar|o sucesso}
news_title:
  {story}: {tudo o que você precisa saber|o que isso significa|entenda}
opening:
  No mundo {acelerado|atual|digital} de hoje, {topic} {é mais importante do que nunca|faz parte da nossa vida}.
  Você já se perguntou por que {topic} {desperta tanto interesse|encanta tanta gente}? {Você não está sozinho.|Vamos descobrir juntos.}
  Imagine {um mundo|uma vida} em que {aspect} e {aspect} caminham em perfeita harmonia.
  Seja você {iniciante|experiente} ou apenas curioso, {topic} tem algo a oferecer.
  {^topic} é muito mais do que uma {moda|tendência}: é {um estilo de vida|uma jornada}.
  Desde {sempre|os tempos antigos}, as pessoas buscam compreender {topic}.
plain:
  {subject} {predicate} {object}{tail}.
  {connector}, {subject} {predicate} {object}.
  {É importante|Vale a pena|É recomendável} {act}{tail}.
  {Muitas pessoas descobrem|Muitos acreditam|A maioria acredita} que {subject} {predicate} {object}.
  {connector}, {ajuda|convém} {act}.
subject:
  {topic}
  {aspect}
  uma abordagem {equilibrada|adequada|cuidadosa}
  {entender|cuidar de|considerar} {aspect}
  a relação entre {aspect} e {aspect}
predicate:
  {pode|costuma} {melhorar|favorecer|enriquecer|transformar}
  desempenha um papel {fundamental|importante|essencial} em
  {faz a diferença em|abre portas para|cria as bases para}
object:
  {nossa vida cotidiana|nosso dia a dia}
  {nossa forma de viver|nosso jeito de pensar}
  uma experiência mais {rica|completa}
  {nosso crescimento pessoal|nosso bem-estar}
  {objetivos de longo prazo|resultados duradouros}
tail:
  , {principalmente|especialmente} {no começo|com o tempo|hoje em dia}
  , {agora e no futuro|hoje mais do que nunca}
  , seja qual for {o seu nível|a sua experiência}
  {|}
connector:
  {Além disso|Ademais|Por outro lado}
  {No entanto|Contudo}
  {Portanto|Assim}
  {Em muitos casos|Em geral|Sem dúvida}
act:
  {pensar em|considerar} {aspect}
  {definir|estabelecer} metas {claras|realistas}
  {pesquisar bem|aprender o básico} antes de começar
  {ser constante|ter paciência|manter a mente aberta}
  dar pequenos passos {todos os dias|aos poucos}
  encontrar {o que funciona|uma rotina adequada} para você
praise:
  É um {rico|delicado} {mosaico|tecido} de {emoções|detalhes}, em que {aspect} e {aspect} se unem com {alegria|magia}.
  Cada {momento|detalhe} {conta uma história|é uma celebração} de {paixão|beleza} e {dedicação|encanto}.
  O resultado é {simplesmente mágico|verdadeiramente transformador|inesquecível}.
  {^topic} é um testemunho da criatividade humana.
  Um convite para {sonhar|desacelerar} e {aproveitar a jornada|abraçar o presente}.
anecdote:
  Ainda me lembro {da primeira vez que|de quando} descobri {topic}: {mudou tudo|foi amor à primeira vista}.
  {Um amigo|Uma vizinha|Um colega} me disse uma vez que {topic} mudou a sua vida, e {hoje eu entendo|não posso discordar}.
  Depois de {anos|muitas horas}, posso dizer {sinceramente|com certeza} que vale a pena.
  {No ano passado|Há pouco tempo}, tive dificuldade com {aspect}, até que {mudei de mentalidade|encontrei o equilíbrio}.
question:
  O que é {topic}?
  Por que isso é tão importante?
  Como começar?
  Quais são os benefícios?
  O que levar em conta?
  O que o futuro nos reserva?
heading:
  {Entendendo|Descobrindo} {topic}
  A importância da constância
  {Benefícios e desafios|Primeiros passos|Pontos principais}
  {^aspect} e {aspect}
  {Erros comuns|Dicas práticas|Olhando para o futuro}
h_tips: {Dicas práticas|As melhores dicas|Dicas úteis}
tip:
  {Comece devagar|Vá passo a passo}: {toda grande jornada começa assim|Roma não foi feita em um dia}.
  {Tenha paciência|Seja constante}: os resultados {virão|levam tempo}.
  Defina metas {claras|possíveis}: elas motivam.
  {Pesquise|Continue aprendendo}: conhecimento é poder.
  {Peça ajuda|Compartilhe}: você não está sozinho.
  {Aproveite o processo|Divirta-se}: é disso que se trata.
  Cuide de {aspect}: {faz toda a diferença|importa mais do que parece}.
h_end: {Conclusão|Considerações finais|Em resumo}
closing:
  Em conclusão, {topic} é {uma jornada, não um destino|parte essencial da vida moderna}.
  {Seguindo essas dicas|Com a atitude certa}, você pode {alcançar seus objetivos|revelar o seu potencial}.
  Então, o que está esperando? {A jornada começa hoje.|Seu futuro agradece.}
  Lembre-se: {cada passo conta|nunca é tarde para começar}.
  O futuro é {promissor|brilhante}, e {o melhor ainda está por vir|você pode fazer parte dele}.
residue:
  Como modelo de linguagem, não {tenho experiências pessoais|posso fornecer informações em tempo real}.
  Claro! Aqui está um artigo sobre {topic}:
  Espero que este artigo atenda às suas {expectativas|necessidades}.
  [Inserir {nome|link} aqui]
"""),
    "it": read_rules("""
news_topic:
  questa notizia
  questo tema
title:
  {^topic}: tutto quello che c'è da sapere
  {^topic}: la guida {completa|definitiva}
  {5|7|10} consigli {essenziali|semplici}: {topic}
  Perché {topic} {conta più che mai|può cambiarti la vita}
news_title:
  {story}: {cosa c'è da sapere|cosa significa}
opening:
  Nel mondo {frenetico|moderno|digitale} di oggi, {topic} {è più importante che mai|fa parte della nostra vita}.
  Ti sei mai chiesto perché {topic} {suscita tanto interesse|piace così tanto}? {Non sei il solo.|Scopriamolo insieme.}
  Immagina {un mondo|una vita} dove {aspect} e {aspect} convivono in perfetta armonia.
  Che tu sia {un principiante|un esperto} o solo curioso, {topic} ha qualcosa da offrirti.
plain:
  {subject} {predicate} {object}{tail}.
  {connector}, {subject} {predicate} {object}.
  {È importante|Vale la pena|È consigliabile} {act}{tail}.
  {Molte persone|Quasi tutti} {scoprono|pensano} che {subject} {predicate} {object}.
subject:
  {topic}
  {aspect}
  un approccio {equilibrato|adeguato|attento}
  {comprendere|curare|considerare} {aspect}
  il rapporto tra {aspect} e {aspect}
predicate:
  {può|sa} {migliorare|favorire|arricchire|trasformare}
  {fa la differenza per|apre la porta verso|pone le basi per}
object:
  {la vita quotidiana|la vita di tutti i giorni}
  {il nostro modo di vivere|il nostro modo di pensare}
  un'esperienza più {ricca|piena}
  {la crescita personale|il benessere generale}
tail:
  , {soprattutto|specialmente} {all'inizio|col tempo|oggi}
  , {oggi e in futuro|oggi più che mai}
  {|}
connector:
  {Inoltre|Per di più}
  {Tuttavia|D'altra parte}
  {Pertanto|Di conseguenza}
  {In molti casi|In generale|Senza dubbio}
act:
  {pensare a|considerare} {aspect}
  {fissare|definire} obiettivi {chiari|realistici}
  {informarsi bene|imparare le basi} prima di iniziare
  {essere costanti|avere pazienza|restare aperti}
  fare piccoli passi {ogni giorno|alla volta}
praise:
  È un {ricco|delicato} mosaico dove {aspect} e {aspect} si fondono con {gioia|magia}.
  Ogni {momento|dettaglio} racconta una storia di {passione|bellezza} e {dedizione|fascino}.
  Il risultato è {semplicemente magico|davvero indimenticabile}.
anecdote:
  Ricordo ancora {la prima volta che|quando} ho scoperto {topic}: {è cambiato tutto|è stato amore a prima vista}.
  {Un amico|Una vicina|Un collega} mi ha detto che {topic} gli ha cambiato la vita, e {oggi lo capisco|sono d'accordo}.
  Dopo {anni|molte ore}, posso dire {sinceramente|con certezza} che ne vale la pena.
question:
  Perché {topic} conta così tanto?
  Come iniziare?
  Quali sono i benefici?
  A cosa bisogna fare attenzione?
  Cosa ci riserva il futuro?
heading:
  {Capire|Scoprire} {topic}
  {Benefici e sfide|Primi passi|Aspetti chiave}
  {^aspect} e {aspect}
  {Errori comuni|Consigli pratici|Uno sguardo al futuro}
h_tips: {Consigli pratici|I migliori consigli}
tip:
  {Inizia con poco|Procedi passo dopo passo}: {ogni viaggio comincia così|Roma non fu fatta in un giorno}.
  {Abbi pazienza|Sii costante}: i risultati {arriveranno|richiedono tempo}.
  Fissa obiettivi {chiari|raggiungibili}: ti motiveranno.
  {Informati|Continua a imparare}: la conoscenza è potere.
  {Goditi il percorso|Divertiti}: è questo che conta.
h_end: {Conclusione|Considerazioni finali}
closing:
  In conclusione, {topic} è {un viaggio, non una meta|parte della vita moderna}.
  {Seguendo questi consigli|Con il giusto atteggiamento}, potrai {raggiungere i tuoi obiettivi|dare il meglio di te}.
  Allora, cosa aspetti? {Il viaggio comincia oggi.|Il futuro ti ringrazierà.}
  Ricorda: {ogni passo conta|non è mai troppo tardi}.
residue:
  In quanto modello linguistico, non {ho esperienze personali|posso fornire informazioni in tempo reale}.
  Certo! Ecco un articolo sull'argomento:
  [Inserire {nome|link} qui]
"""),
    "id": read_rules("""
news_topic:
  berita ini
  topik ini
title:
  {^topic}: semua yang perlu Anda ketahui
  Panduan {lengkap|utama} {topic}
  {5|7|10} tips {penting|mudah} {topic}
  Mengapa {topic} {semakin penting|bisa mengubah hidup Anda}
  Mengenal {topic}: {perjalanan|langkah} menuju {kesuksesan|kebahagiaan}
news_title:
  {story}: {hal yang perlu Anda ketahui|apa artinya|ulasan lengkap}
opening:
  Di {era digital|dunia yang serba cepat|zaman modern} saat ini, {topic} {menjadi semakin penting|sudah menjadi bagian dari hidup kita}.
  Pernahkah Anda bertanya-tanya mengapa {topic} {begitu populer|menarik banyak orang}? {Anda tidak sendirian.|Mari kita cari tahu bersama.}
  Bayangkan {sebuah dunia|hidup} di mana {aspect} dan {aspect} berpadu dalam harmoni yang sempurna.
  Baik Anda {pemula|ahli} maupun sekadar mencari inspirasi, {topic} memiliki sesuatu untuk Anda.
  {^topic} bukan sekadar {tren|hobi}; ini adalah {gaya hidup|sebuah perjalanan}.
  Sejak {dahulu|lama}, manusia selalu berusaha memahami {topic}.
plain:
  {subject} {predicate} {object}{tail}.
  {connector}, {subject} {predicate} {object}.
  {Penting untuk|Ada baiknya|Disarankan untuk} {act}{tail}.
  {Banyak orang|Sebagian besar orang} {menyadari|percaya} bahwa {subject} {predicate} {object}.
  {connector}, {act} akan sangat membantu.
subject:
  {topic}
  {aspect}
  pendekatan yang {seimbang|tepat|matang}
  {memahami|memperhatikan|mempelajari} {aspect}
  hubungan antara {aspect} dan {aspect}
predicate:
  {dapat|akan} {meningkatkan|memengaruhi|mendukung|memperkaya}
  memainkan peran {penting|kunci|utama} dalam
  {membawa perubahan bagi|membuka jalan bagi|menjadi dasar bagi}
object:
  {kehidupan sehari-hari|rutinitas kita}
  {cara kita hidup|cara kita berpikir}
  pengalaman yang lebih {baik|kaya}
  {pertumbuhan pribadi|kesejahteraan kita}
  {tujuan jangka panjang|hasil akhir}
tail:
  , {terutama|khususnya} {di awal|saat ini|seiring waktu}
  , {baik sekarang maupun nanti|lebih dari sebelumnya}
  , apa pun {latar belakang|pengalaman} Anda
  {|}
connector:
  {Selain itu|Di samping itu}
  {Namun|Di sisi lain}
  {Oleh karena itu|Dengan demikian}
  {Dalam banyak hal|Pada umumnya|Tentu saja}
act:
  {memikirkan|mempertimbangkan} {aspect}
  menetapkan tujuan yang {jelas|realistis}
  {mencari informasi|belajar dasar-dasarnya} terlebih dahulu
  {tetap konsisten|bersabar|berpikiran terbuka}
  mengambil langkah kecil {setiap hari|satu per satu}
  menemukan {cara|rutinitas} yang cocok
praise:
  Ini adalah {mozaik|perpaduan} yang {kaya|indah} antara {aspect} dan {aspect}, penuh {kegembiraan|keajaiban}.
  Setiap {momen|detail} {menceritakan kisah|merayakan} {keindahan|semangat} dan {ketulusan|pesona}.
  Hasilnya {sungguh ajaib|benar-benar luar biasa|tak terlupakan}.
  {^topic} adalah bukti kreativitas manusia.
anecdote:
  Saya masih ingat {pertama kali|saat} mengenal {topic}; {semuanya berubah|saya langsung jatuh cinta}.
  Seorang {teman|tetangga|rekan kerja} pernah berkata bahwa {topic} telah mengubah hidupnya, dan {saya setuju|kini saya mengerti}.
  Setelah {bertahun-tahun|berjam-jam}, saya bisa {jujur|yakin} mengatakan bahwa semua itu sepadan.
  {Tahun lalu|Belum lama ini}, saya kesulitan dengan {aspect}, sampai akhirnya {saya mengubah pola pikir|menemukan keseimbangan}.
question:
  Apa itu {topic}?
  Mengapa {topic} penting?
  Bagaimana cara memulainya?
  Apa saja manfaatnya?
  Apa yang perlu diperhatikan?
  Bagaimana masa depannya?
heading:
  {Memahami|Mengenal} {topic}
  Pentingnya konsistensi
  {Manfaat dan tantangan|Langkah awal|Hal penting}
  {^aspect} dan {aspect}
  {Kesalahan umum|Tips praktis|Menatap masa depan}
h_tips: {Tips praktis|Tips terbaik|Kiat bermanfaat}
tip:
  {Mulailah dari hal kecil|Lakukan selangkah demi selangkah}: {setiap perjalanan dimulai begitu|semua butuh proses}.
  {Bersabarlah|Tetap konsisten}: hasil {akan datang|butuh waktu}.
  Tetapkan tujuan yang {jelas|realistis}: itu menjaga motivasi.
  {Cari informasi|Teruslah belajar}: pengetahuan adalah kekuatan.
  {Mintalah bantuan|Berbagilah}: Anda tidak sendirian.
  {Nikmati prosesnya|Bersenang-senanglah}: itulah intinya.
  Perhatikan {aspect}: {itu membuat perbedaan|itu sangat penting}.
h_end: {Kesimpulan|Penutup}
closing:
  Kesimpulannya, {topic} adalah {perjalanan, bukan tujuan|bagian penting dari kehidupan modern}.
  {Dengan mengikuti tips ini|Dengan pola pikir yang tepat}, Anda bisa {mencapai tujuan|mengeluarkan potensi terbaik}.
  Jadi, tunggu apa lagi? {Perjalanan dimulai hari ini.|Masa depan Anda akan berterima kasih.}
  Ingatlah: {setiap langkah berarti|tidak ada kata terlambat}.
  Semoga {artikel|tulisan} ini {bermanfaat|menginspirasi} bagi Anda.
residue:
  Sebagai model bahasa AI, saya tidak {memiliki pengalaman pribadi|dapat memberikan informasi terkini}.
  Tentu! Berikut adalah artikel tentang {topic}:
  [Masukkan {nama|tautan} di sini]
"""),
    "vi": read_rules("""
news_topic:
  câu chuyện này
  chủ đề này
title:
  {^topic}: tất cả những gì bạn cần biết
  Hướng dẫn {toàn tập|chi tiết} về {topic}
  {5|7|10} mẹo {hay|đơn giản} về {topic}
  Vì sao {topic} {quan trọng hơn bao giờ hết|có thể thay đổi cuộc sống của bạn}
news_title:
  {story}: {những điều cần biết|điều này có ý nghĩa gì}
opening:
  Trong {thế giới hiện đại|thời đại số|cuộc sống bận rộn} ngày nay, {topic} {ngày càng quan trọng|đã trở thành một phần không thể thiếu}.
  Bạn đã bao giờ tự hỏi vì sao {topic} lại {phổ biến|thu hút} đến vậy? {Bạn không đơn độc.|Hãy cùng tìm hiểu.}
  Dù bạn là {người mới bắt đầu|chuyên gia}, {topic} luôn có điều gì đó dành cho bạn.
  {^topic} không chỉ là {xu hướng|sở thích}, mà còn là {một hành trình|lối sống}.
plain:
  {subject} {predicate} {object}{tail}.
  {connector}, {subject} {predicate} {object}.
  {Điều quan trọng là|Bạn nên} {act}{tail}.
  {Nhiều người|Đa số mọi người} {nhận ra|tin} rằng {subject} {predicate} {object}.
subject:
  {topic}
  {aspect}
  cách tiếp cận {cân bằng|phù hợp}
  việc {hiểu|chú ý đến} {aspect}
  mối liên hệ giữa {aspect} và {aspect}
predicate:
  {có thể|sẽ} {cải thiện|hỗ trợ|làm phong phú}
  đóng vai trò {quan trọng|then chốt} đối với
  {mở ra cánh cửa cho|tạo nền tảng cho}
object:
  {cuộc sống hằng ngày|thói quen của chúng ta}
  {cách chúng ta sống|cách chúng ta suy nghĩ}
  {sự phát triển bản thân|chất lượng cuộc sống}
  {mục tiêu lâu dài|kết quả cuối cùng}
tail:
  , {đặc biệt|nhất là} {lúc ban đầu|hiện nay|theo thời gian}
  , {cả bây giờ và tương lai|hơn bao giờ hết}
  {|}
connector:
  {Ngoài ra|Bên cạnh đó|Hơn nữa}
  {Tuy nhiên|Mặt khác}
  {Vì vậy|Do đó}
  {Trong nhiều trường hợp|Nhìn chung|Tất nhiên}
act:
  {nghĩ về|cân nhắc} {aspect}
  đặt ra mục tiêu {rõ ràng|thực tế}
  {tìm hiểu kỹ|học những điều cơ bản} trước khi bắt đầu
  {kiên trì|kiên nhẫn|cởi mở}
  tiến từng bước nhỏ {mỗi ngày|một}
praise:
  Đó là bức tranh {rực rỡ|tinh tế} của {aspect} và {aspect}, đầy {niềm vui|phép màu}.
  Mỗi {khoảnh khắc|chi tiết} đều kể một câu chuyện về {đam mê|vẻ đẹp}.
  Kết quả thật {kỳ diệu|đáng kinh ngạc|khó quên}.
anecdote:
  Tôi vẫn nhớ {lần đầu tiên|khi} biết đến {topic}; {mọi thứ đã thay đổi|tôi mê ngay lập tức}.
  Một {người bạn|đồng nghiệp} từng nói với tôi rằng {topic} đã thay đổi cuộc đời anh ấy, và {giờ tôi đã hiểu|tôi hoàn toàn đồng ý}.
question:
  {^topic} là gì?
  Vì sao {topic} quan trọng?
  Bắt đầu như thế nào?
  Lợi ích là gì?
  Cần lưu ý điều gì?
heading:
  {Hiểu về|Khám phá} {topic}
  {Lợi ích và thách thức|Những bước đầu tiên}
  {^aspect} và {aspect}
  {Sai lầm thường gặp|Mẹo hữu ích}
h_tips: {Mẹo hữu ích|Lời khuyên}
tip:
  {Bắt đầu từ điều nhỏ|Đi từng bước}: hành trình nào cũng bắt đầu như thế.
  {Hãy kiên nhẫn|Hãy kiên trì}: kết quả {sẽ đến|cần thời gian}.
  Đặt mục tiêu {rõ ràng|thực tế}: bạn sẽ có động lực.
  {Tìm hiểu thêm|Không ngừng học hỏi}: tri thức là sức mạnh.
  {Tận hưởng quá trình|Hãy vui vẻ}: đó mới là điều quan trọng.
h_end: {Kết luận|Lời kết}
closing:
  Tóm lại, {topic} là {một hành trình, không phải đích đến|một phần của cuộc sống hiện đại}.
  {Với những mẹo này|Với tư duy đúng đắn}, bạn có thể {đạt được mục tiêu|phát huy tiềm năng}.
  Vậy bạn còn chờ gì nữa? Hãy bắt đầu ngay hôm nay.
  Hy vọng bài viết này {hữu ích|truyền cảm hứng} cho bạn.
residue:
  Là một mô hình ngôn ngữ AI, tôi không {có trải nghiệm cá nhân|thể cung cấp thông tin mới nhất}.
  Chắc chắn rồi! Đây là bài viết về {topic}:
"""),
    "zh": read_rules("""
news_topic:
  这则新闻
  这个话题
title:
  {topic}:你需要知道的一切
  {topic}{完全指南|终极攻略|入门}
  {5|7|10}个{topic}{小技巧|必备建议}
news_title:
  {story}：{你需要知道的一切|深度解读}
opening:
  在{当今快节奏的|数字化的|现代}社会中，{topic}{变得越来越重要|已成为生活中不可或缺的一部分}。
  你是否曾想过，为什么{topic}如此{受欢迎|引人关注}?{让我们一起来探索。|你并不孤单。}
  无论你是{初学者|专业人士}，{topic}都能带给你{启发|收获}。
  {topic}不仅仅是一种{潮流|爱好}，更是一种{生活态度|旅程}。
plain:
  {subject}{predicate}{object}。
  {connector}，{subject}{predicate}{object}。
  {重要的是要|我们应该}{act}。
  {许多人|大多数人}{发现|认为}，{subject}{predicate}{object}。
subject:
  {topic}
  {平衡的|合理的|科学的}方法
  {aspect}之间的关系
  了解基本知识
predicate:
  {能够|可以}{提升|影响|改善|丰富}
  {有助于|离不开}
object:
  {我们的日常生活|生活质量}
  {思维方式|个人成长}
  {长期目标|最终的效果}
connector:
  {此外|与此同时}
  {然而|另一方面}
  {因此|总的来说}
act:
  {设定|明确}{清晰|现实}的目标
  {保持耐心|持之以恒|保持开放的心态}
  {提前做好功课|从小事做起}
praise:
  这是一幅由{aspect}共同编织的{绚丽|动人}画卷。
  每一个{瞬间|细节}都诉说着{热爱|美好}与{坚持|梦想}。
  其效果堪称{神奇|惊艳}。
anecdote:
  我还记得第一次接触{topic}时的{情景|感受}，{一切都改变了|从此爱上了它}。
  一位{朋友|同事}曾告诉我，{topic}改变了他的生活，{如今我深有体会|我非常赞同}。
question:
  什么是{topic}?
  为什么{topic}如此重要?
  如何开始?
  有哪些好处?
heading:
  了解{topic}
  {优势与挑战|第一步|关键要点}
  {常见误区|实用建议|展望未来}
h_tips: {实用小贴士|建议}
tip:
  {从小事做起|循序渐进}：千里之行，始于足下。
  {保持耐心|坚持不懈}：成功需要时间。
  设定{明确|可行}的目标：让你更有动力。
  {不断学习|多做功课}：知识就是力量。
  享受过程：这才是最重要的。
h_end: {结语|总结}
closing:
  总之，{topic}是{一段旅程，而不是终点|现代生活的重要组成部分}。
  只要{遵循这些建议|保持正确的心态}，你就能{实现目标|发挥潜力}。
  那么，你还在等什么?{现在就开始吧!|旅程从今天开始。}
residue:
  作为一个人工智能语言模型，我{没有个人经历|无法提供实时信息}。
  当然!以下是一篇关于{topic}的文章：
"""),
}
