"""What else pages of small firms say: why to call them, what they did, what customers think.

The rules are as those of `detector.farm._specifics`, which they are added to.
"""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import read_rules

__all__ = ["FIRMS"]

FIRMS = {
    "en": read_rules("""
h_trade_why:
  Why people ring {firm}
  Why choose us
trade_why:
  A written price before we start; more than {n:5-10}% over it is our loss
  {n:6-24} months' guarantee on {job}, with the name of the fitter on the slip
  Fully insured, DBS checked, and {n:6-9} of 10 customers come by word of mouth
  We are there in {n:25-70} minutes in {town} and {town}; elsewhere it takes longer and we say so
  No call-out charge if we cannot do it
  {person} has done nothing else since {n:1988-2014}
  We sweep up and take the rubbish with us
h_trade_case:
  Recent jobs
  What we did in {month}
trade_case:
  {street}, {town}. {^job}, {n:40-190} minutes, {price:60-420}. The firm before us had quoted {price:500-900}.
  {^job} for {person} in {town}. We came twice, because on the {n:2-28}th nobody had the key; the second visit was free.
  A flat in {town}. {person} had read about {job}; nothing needed doing. We took {price:20-40} for the journey.
  The {chapel|surgery|nursery} at {street}. {^job}, on {n:2-5} evenings, so that nobody had to shut.
  {^job}, {town}. We said no after {n:20-60} minutes; {person} has the reasons in writing, on {n:2-4} pages.
h_trade_near:
  {^service} near you
  Towns we cover
trade_near:
  {^service} in {town}. {person} lives at {street} and is there in {n:15-40} minutes. Telephone {phone}.
  {^service} {town}. {n:20-90} addresses since {n:2008-2020}; mostly {job}.
  {town}. On {day}s only, from {n:8-10}.30, because of the ferry.
  {^person_word} in {town}. No one of ours lives there; {person} drives over, {n:9-30} miles.
  {town} and {town}. Parking is {price:3-9} and goes on the bill.
h_trade_praise:
  What customers say
  Praise and blame
trade_praise:
  {person}, {town} ; Came {n:15-40} minutes late but did it properly. {price:60-320}, as quoted.
  {person}, {street} ; Third time I have used them. Not the cheapest.
  {person}, {town} ; Told me that I did not need {job}. That saved me {price:90-400}.
  {person}, {town} ; It failed again in month {n:2-5}; they came back and asked no questions.
  {person} ; Nobody answers between {n:12-13} and 14.00.
h_trade_question: Questions that we are asked
trade_question:
  How soon can you come? ; {town}, {town}: within {n:30-90} minutes. Elsewhere in {n:2-4} hours, longer when it snows.
  Do you charge more at night? ; After {n:19-21}.00 by {price:15-40}. On Sundays we do not come.
  What does the guarantee cover? ; {n:6-24} months on what we did, nothing on old parts that you asked us to keep.
  How do I pay? ; Cash or transfer to {owner}, when it is done.
h_trade_contact: Where to find us
trade_contact:
  Address ; {street}, {place}
  Telephone ; {phone}
  Evenings ; {person}, {phone}
  Open ; {n:7-9}.00 to {n:16-18}.30
  How to find us ; opposite the {post office|bus depot|chip shop}, {n:40-300} yards from {street}
trade_map: Map and directions to {firm}
"""),
    "es": read_rules("""
h_trade_why: Por qué nos llaman
trade_why:
  Presupuesto por escrito antes de empezar; lo que pase del {n:5-10} % lo ponemos nosotros
  {n:6-24} meses de garantía, con el nombre de quien hizo el trabajo
  Precios económicos y trato serio: {n:6-9} de cada 10 clientes vienen por recomendación
  En {town} y {town} tardamos {n:25-70} minutos; en otros sitios más, y lo decimos
  Si no se puede arreglar, no cobramos el desplazamiento
  Recogemos y nos llevamos los restos
h_trade_case: Trabajos de este año
trade_case:
  {^job} en {town}. {n:40-190} minutos en {street}, {price:60-420}. Otra empresa había pedido {price:500-900}.
  Un piso en {town}. {person} preguntó por {job}; no hacía falta nada. Cobramos {price:20-40} por ir.
  Una guardería de {town}. {^job}, en {n:2-5} tardes, para no cerrar ({street}).
  Comunidad de {n:6-24} vecinos en {town}. {^job}; dos visitas, porque el día {n:2-28} nadie tenía la llave.
h_trade_near: Zonas
trade_near:
  {^service} en {town}. {person} vive allí y llega en {n:15-40} minutos. Teléfono {phone}.
  {^service} {town}. {n:20-90} casas desde {n:2008-2020}.
  {town}. Solo los {day}, a partir de las {n:8-10}:30.
  {^person_word} en {town}. No tenemos a nadie fijo; {person} se acerca, {n:9-30} km.
h_trade_praise: Opiniones, buenas y malas
trade_praise:
  {person}, {town} ; Llegó {n:15-40} minutos tarde, pero lo hizo bien. {price:60-320}, lo dicho.
  {person}, {street} ; Es la tercera vez. No son los más baratos.
  {person}, {town} ; Volvió a fallar al mes {n:2-5}; vinieron sin preguntar nada.
  {person} ; De {n:14-15} a 16 no cogen el teléfono.
h_trade_question: Preguntas de clientes
trade_question:
  ¿Cuánto tardan? ; {town}, {town}: {n:30-90} minutos. En otros sitios de {n:2-4} a 5 horas.
  ¿Cobran más de noche? ; Desde las {n:20-21} h, {price:15-40}. Los domingos no vamos.
  ¿Cómo se paga? ; En efectivo o por transferencia a {owner}, al terminar.
h_trade_contact: Dónde estamos
trade_contact:
  Dirección ; {street}, {place}
  Teléfono ; {phone}
  Tardes ; {person}, {phone}
  Horario ; de {n:7-9}:00 a {n:16-18}:30
trade_map: Cómo llegar a {firm}
"""),
    "fr": read_rules("""
h_trade_why: Pourquoi nous appeler
trade_why:
  Devis écrit avant de commencer ; au-delà de {n:5-10} % de dépassement, c'est pour nous
  Garantie de {n:6-24} mois, avec le nom de celui qui a fait le travail
  Sérieux et prix justes : {n:6-9} clients sur 10 viennent par des voisins
  À {town} et à {town} nous mettons {n:25-70} minutes ; ailleurs plus, et nous le disons
  Si ce n'est pas réparable, le déplacement n'est pas compté
  Nous balayons et emportons les gravats
h_trade_case: Chantiers récents
trade_case:
  {street}, {town}. {^job}, {n:40-190} minutes, {price:60-420}. Une autre maison demandait {price:500-900}.
  Un appartement à {town}. {person} voulait autre chose ; ce n'était pas utile. {price:20-40} pour le trajet.
  La crèche, {street}. {^job}, en {n:2-5} soirées, pour ne pas fermer.
  Copropriété de {n:6-24} lots à {town}. {^job} ; deux visites, car le {n:2-28} personne n'avait la clé.
h_trade_near: Nos secteurs
trade_near:
  {^service} à {town}. {person} y habite et arrive en {n:15-40} minutes. Téléphone {phone}.
  {^service} {town}. {n:20-90} adresses depuis {n:2008-2020}.
  {town}. Le {day} seulement, à partir de {n:8-10} h 30.
  {^person_word} à {town}. Personne sur place ; {person} fait les {n:9-30} km.
h_trade_praise: Avis, bons et mauvais
trade_praise:
  {person}, {town} ; Arrivé avec {n:15-40} minutes de retard, mais bien fait. {price:60-320}, comme prévu.
  {person}, {street} ; Troisième fois. Pas les moins chers.
  {person}, {town} ; Retombé en panne le mois {n:2-5} ; ils sont revenus sans discuter.
  {person} ; Personne au téléphone entre {n:12-13} h et 14 h.
h_trade_question: On nous demande
trade_question:
  Vous venez quand ? ; {town}, {town} : {n:30-90} minutes. Ailleurs {n:2-4} heures, plus quand il neige.
  Plus cher la nuit ? ; Après {n:20-21} h, {price:15-40} de plus. Pas le dimanche.
  Comment payer ? ; Espèces ou virement à {owner}, une fois fini.
h_trade_contact: Nous trouver
trade_contact:
  Adresse ; {street}, {place}
  Téléphone ; {phone}
  Le soir ; {person}, {phone}
  Horaires ; de {n:7-9} h à {n:16-18} h 30
trade_map: Plan d'accès
"""),
    "de": read_rules("""
h_trade_why: Warum man uns anruft
trade_why:
  Schriftlicher Preis vor Beginn; was mehr als {n:5-10} % darüber liegt, zahlen wir
  {n:6-24} Monate Garantie, mit dem Namen dessen, der es gemacht hat
  Zuverlässig und preiswert: {n:6-9} von 10 Kunden kommen auf Empfehlung
  In {town} und {town} sind wir in {n:25-70} Minuten, anderswo dauert es länger, und das sagen wir
  Geht es nicht zu reparieren, kostet die Anfahrt nichts
  Wir fegen und nehmen den Schutt mit
h_trade_case: Aus den letzten Wochen
trade_case:
  {street}, {town}. {^job}, {n:40-190} Minuten, {price:60-420}. Ein anderer wollte {price:500-900}.
  Wohnung in {town}. {person} wollte mehr machen lassen, als nötig war. Wir nahmen {price:20-40} für die Fahrt.
  Kindergarten, {street}. {^job}, an {n:2-5} Abenden, damit niemand schließen musste.
  Haus mit {n:6-24} Parteien in {town}. {^job}; zwei Besuche, weil am {n:2-28}. niemand den Schlüssel hatte.
h_trade_near: Unsere Orte
trade_near:
  {^service} in {town}. {person} wohnt dort und ist in {n:15-40} Minuten da. Telefon {phone}.
  {^service} {town}. {n:20-90} Häuser seit {n:2008-2020}.
  {town}. Nur am {day}, ab {n:8-10}.30 Uhr.
  {town} und {town}. Von uns wohnt dort niemand; {person} fährt {n:9-30} km.
h_trade_praise: Lob und Tadel
trade_praise:
  {person}, {town} ; Kam {n:15-40} Minuten zu spät, aber ordentlich gemacht. {price:60-320}, wie gesagt.
  {person}, {street} ; Zum dritten Mal da. Nicht die Billigsten.
  {person}, {town} ; Im Monat {n:2-5} wieder kaputt; sie kamen und fragten nicht lange.
  {person} ; Zwischen {n:12-13} und 14 Uhr geht niemand ans Telefon.
h_trade_question: Was man uns fragt
trade_question:
  Wann können Sie kommen? ; {town}, {town}: in {n:30-90} Minuten. Anderswo in {n:2-4} Stunden, bei Schnee später.
  Kostet es nachts mehr? ; Ab {n:19-21} Uhr {price:15-40}. Sonntags kommen wir nicht.
  Wie wird bezahlt? ; Bar oder Überweisung an {owner}, wenn es fertig ist.
h_trade_contact: So finden Sie uns
trade_contact:
  Anschrift ; {street}, {place}
  Telefon ; {phone}
  Abends ; {person}, {phone}
  Geöffnet ; {n:7-9} bis {n:16-18}.30 Uhr
trade_map: Anfahrt zu {firm}
"""),
    "pt": read_rules("""
h_trade_why: Por que nos chamam
trade_why:
  Orçamento por escrito antes de começar; o que passar de {n:5-10}% é por nossa conta
  Garantia de {n:6-12} meses, com o nome de quem fez
  Preço justo e serviço sério: {n:6-9} de cada 10 clientes vêm por indicação
  Em {town} e {town} chegamos em {n:25-70} minutos; longe demora mais, e a gente avisa
  Se não tiver conserto, não cobramos a visita
  Varremos e levamos o entulho
h_trade_case: Serviços que fizemos
trade_case:
  {^job} em {town}. {n:40-190} minutos, {price:90-620} ({street}). Outra firma pediu {price:800-1800}.
  Apartamento em {town}. {person} queria mais do que precisava. Cobramos {price:30-70} da ida.
  Uma creche de {town}. {^job}, em {n:2-5} noites, para não fechar ({street}).
  Condomínio de {n:6-24} casas em {town}. {^job}; duas visitas, porque no dia {n:2-28} ninguém tinha a chave.
h_trade_near: Bairros e cidades
trade_near:
  {^service} em {town}. {person} mora lá e chega em {n:15-40} minutos. Telefone {phone}.
  {^service} {town}. {n:20-90} endereços desde {n:2008-2020}.
  {town}. Um dia por semana, a partir das {n:8-10}h30.
  {^person_word} em {town}. Não temos ninguém fixo; {person} vai, {n:9-30} km.
h_trade_praise: O que dizem os clientes
trade_praise:
  {person}, {town} ; Atrasou {n:15-40} minutos, mas fez direito. {price:90-620}, como combinado.
  {person}, {street} ; É a terceira vez. Não são os mais baratos.
  {person}, {town} ; Deu problema de novo no mês {n:2-5}; voltaram sem perguntar.
  {person} ; Das {n:12-13}h às 14h ninguém atende.
h_trade_question: Perguntas de clientes
trade_question:
  Quanto demora? ; {town}, {town}: {n:30-90} minutos. Nos outros lugares, {n:2-4} horas, mais quando chove.
  De noite é mais caro? ; Depois das {n:19-21}h, {price:40-90}. Domingo não vamos.
  Como se paga? ; Dinheiro ou Pix para {owner}, no fim.
h_trade_contact: Onde estamos
trade_contact:
  Endereço ; {street}, {place}
  Telefone, WhatsApp ; {phone}
  À noite ; {person}, {phone}
  Horário ; das {n:7-9}h às {n:16-18}h30
trade_map: Como chegar
"""),
    "it": read_rules("""
h_trade_why: Perché ci chiamano
trade_why:
  Preventivo scritto prima di cominciare; oltre il {n:5-10}% in più paghiamo noi
  Garanzia di {n:6-24} mesi, con il nome di chi ha fatto il lavoro
  Serietà e prezzi onesti: {n:6-9} clienti su 10 vengono per passaparola
  A {town} e {town} arriviamo in {n:25-70} minuti; altrove ci vuole di più, e lo diciamo
  Se non si può riparare, l'uscita non si paga
  Puliamo e portiamo via i calcinacci
h_trade_case: Lavori recenti
trade_case:
  {street}, {town}. {^job}, {n:40-190} minuti, {price:60-420}. Un'altra ditta chiedeva {price:500-900}.
  Appartamento a {town}. {person} voleva più del necessario. Abbiamo preso {price:20-40} per il viaggio.
  Asilo, {street}. {^job}, in {n:2-5} sere, per non chiudere.
  Condominio di {n:6-24} famiglie a {town}. {^job}; due visite, perché il {n:2-28} nessuno aveva la chiave.
h_trade_near: Le nostre zone
trade_near:
  {^service} a {town}. {person} abita lì e arriva in {n:15-40} minuti. Telefono {phone}.
  {^service} {town}. {n:20-90} case dal {n:2008-2020}.
  {town}. Solo di {day}, dalle {n:8-10}.30.
  {^person_word} a {town}. Nessuno dei nostri abita lì; {person} fa {n:9-30} km.
h_trade_praise: Lodi e lamentele
trade_praise:
  {person}, {town} ; In ritardo di {n:15-40} minuti, ma lavoro fatto bene. {price:60-320}, come detto.
  {person}, {street} ; È la terza volta. Non sono i più economici.
  {person}, {town} ; Guasto di nuovo al mese {n:2-5}; sono tornati senza discutere.
  {person} ; Tra le {n:12-13} e le 14 non risponde nessuno.
h_trade_question: Ci chiedono
trade_question:
  Quando potete venire? ; {town}, {town}: in {n:30-90} minuti. Altrove in {n:2-4} ore, con la neve di più.
  Di notte costa di più? ; Dopo le {n:19-21}, {price:15-40}. La domenica non veniamo.
  Come si paga? ; In contanti o con bonifico a {owner}, a lavoro finito.
h_trade_contact: Dove siamo
trade_contact:
  Indirizzo ; {street}, {place}
  Telefono ; {phone}
  La sera ; {person}, {phone}
  Orario ; dalle {n:7-9}.00 alle {n:16-18}.30
trade_map: Come arrivare
"""),
    "id": read_rules("""
h_trade_why: Kenapa memilih kami
trade_why:
  Harga tertulis sebelum mulai; lebih dari {n:5-10}% kami yang tanggung
  Garansi {n:1-6} bulan, ada nama tukangnya di nota
  Harga terjangkau, kerja rapi: {n:6-9} dari 10 pelanggan datang dari tetangga
  Di {town} dan {town} kami sampai dalam {n:25-70} menit; tempat lain lebih lama, dan kami bilang
  Kalau tidak bisa diperbaiki, tidak bayar ongkos datang
  Selesai kerja kami sapu dan bawa sampahnya
h_trade_case: Pekerjaan bulan ini
trade_case:
  {^job} di {town}. {street}, {n:40-190} menit, {price:15-90}. Tempat lain minta {price:100-240}.
  Rumah {person} di {town}. Tanya soal {job}, ternyata belum perlu. Kami ambil {price:3-7} untuk bensin.
  TK di {town}. {^job}, selama {n:2-5} malam supaya tidak libur ({street}).
  Kos {n:6-24} kamar di {town}. {^job}; dua kali datang karena tanggal {n:2-28} tidak ada yang pegang kunci.
h_trade_near: Cabang dan daerah
trade_near:
  {^service} {town}. {person} tinggal di sana, {n:15-40} menit sampai. Telepon {phone}.
  {^service} di {town}. {n:20-90} rumah sejak {n:2008-2020}.
  {town}. Hanya hari {day}, mulai jam {n:8-10}.30.
  {^person_word} {town}. Belum ada orang tetap; {person} datang, {n:9-30} km.
h_trade_praise: Kata pelanggan
trade_praise:
  {person}, {town} ; Telat {n:15-40} menit tapi rapi. {price:15-90}, sesuai janji.
  {person}, {street} ; Sudah ketiga kali. Bukan yang termurah.
  {person}, {town} ; Bulan ke-{n:2-5} rusak lagi, mereka datang tanpa banyak tanya.
  {person} ; Jam {n:12-13} telepon tidak diangkat.
h_trade_question: Yang sering ditanyakan
trade_question:
  Berapa lama sampai? ; {town}, {town}: {n:30-90} menit. Tempat lain {n:2-4} jam, kalau hujan lebih lama.
  Malam lebih mahal? ; Di atas jam {n:19-21} tambah {price:3-8}. Hari Minggu libur.
  Bayarnya bagaimana? ; Tunai atau transfer ke {owner}, setelah selesai.
h_trade_contact: Alamat bengkel
trade_contact:
  Alamat ; {street}, {place}
  Telepon, WA ; {phone}
  Malam ; {person}, {phone}
  Buka ; jam {n:7-9}.00 sampai {n:16-18}.30
trade_map: Petunjuk arah ke {firm}
"""),
}
