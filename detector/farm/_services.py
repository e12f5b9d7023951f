"""Trades, and what doorway pages say of them, in several languages."""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import read_rules

__all__ = ["DOORWAY", "IN_PLACE", "SERVICES", "TRADE_MENUS"]

# A trade: what it is called; who does it; jobs; what people need it for.
SERVICES = {
    "en": """\
plumbing;plumber;leak repair, drain cleaning, boiler replacement, pipe relining, tap fitting;a burst pipe, a blocked drain, low water pressure
roof repair;roofer;flat roofs, slate repair, gutter cleaning, chimney flashing, skylights;missing tiles, a damp ceiling, storm damage
house removals;moving company;packing, piano moving, storage, office moves, furniture assembly;a new flat, a cross-country move, a student move
locksmith services;locksmith;door opening, lock replacement, key cutting, safe opening, car keys;a lost key, a broken lock, a jammed door
carpet cleaning;carpet cleaner;steam cleaning, stain removal, upholstery, rug washing, odour treatment;wine stains, pet smells, worn hallways
pest control;pest controller;ant treatment, rat control, wasp nests, bed bugs, termite inspection;mice in the loft, ants in the kitchen, a wasp nest
tree removal;tree surgeon;crown thinning, stump grinding, hedge cutting, felling, storm clearance;an overgrown hedge, a leaning tree, dead branches
appliance repair;repair technician;washing machines, fridges, ovens, dishwashers, dryers;a noisy washer, a warm fridge, an oven that trips the fuse
web design;web agency;landing pages, online shops, hosting, logo design, search optimisation;an outdated site, few enquiries, a new business
car rental;rental company;airport pick-up, vans, long-term hire, automatic cars, child seats;a holiday, a business trip, a weekend away
personal injury law;personal injury lawyer;car accidents, workplace claims, medical negligence, settlements, appeals;a car crash, a fall at work, an insurer that won't pay
dental implants;dentist;implants, crowns, whitening, bridges, check-ups;a missing tooth, a broken crown, sensitive gums
garage door repair;garage door technician;spring replacement, openers, panel repair, remote controls, tune-ups;a door that won't open, a snapped spring, a noisy motor
junk removal;clearance company;house clearance, garden waste, sofas, builders' rubble, office clearance;a full garage, an inherited house, an old sofa
""",
    "es": """\
fontanería;fontanero;reparación de fugas, desatascos, calderas, grifos, bajantes;una tubería rota, un desagüe atascado, poca presión
cerrajería;cerrajero;apertura de puertas, cambio de bombines, copias de llaves, cajas fuertes, cierres;una llave perdida, una cerradura rota, una puerta bloqueada
mudanzas;empresa de mudanzas;embalaje, guardamuebles, traslado de pianos, oficinas, montaje de muebles;un piso nuevo, un traslado de oficina, una mudanza urgente
reparación de electrodomésticos;técnico;lavadoras, frigoríficos, hornos, lavavajillas, secadoras;una lavadora que no centrifuga, un frigorífico que no enfría, un horno averiado
control de plagas;técnico de plagas;cucarachas, roedores, avispas, chinches, termitas;cucarachas en la cocina, ratones en el trastero, un nido de avispas
limpieza de alfombras;limpiador;tapicerías, colchones, moquetas, manchas, olores;manchas de vino, pelos de mascota, una moqueta gastada
reformas integrales;empresa de reformas;cocinas, baños, suelos, pintura, tabiques;un baño antiguo, una cocina pequeña, un piso heredado
abogado de accidentes;abogado;accidentes de tráfico, despidos, negligencias, indemnizaciones, recursos;un choque, una caída, un seguro que no paga
alquiler de coches;empresa de alquiler;furgonetas, recogida en aeropuerto, larga duración, automáticos, sillas infantiles;unas vacaciones, un viaje de trabajo, un fin de semana
electricidad;electricista;cuadros eléctricos, enchufes, iluminación, boletines, porteros automáticos;un apagón, un enchufe quemado, un diferencial que salta
""",
    "fr": """\
plomberie;plombier;recherche de fuite, débouchage, chaudière, robinetterie, chauffe-eau;un tuyau percé, un évier bouché, une fuite sous la douche
serrurerie;serrurier;ouverture de porte, changement de cylindre, blindage, coffres-forts, double de clés;une clé perdue, une porte claquée, une serrure cassée
déménagement;déménageur;emballage, garde-meubles, monte-meubles, transfert de bureaux, pianos;un nouvel appartement, un départ urgent, un transfert de bureaux
couverture;couvreur;tuiles, zinguerie, démoussage, velux, gouttières;une toiture qui fuit, des tuiles cassées, une gouttière bouchée
dératisation;technicien;rats, souris, punaises de lit, guêpes, cafards;des souris au grenier, un nid de guêpes, des cafards en cuisine
élagage;élagueur;abattage, taille de haies, dessouchage, débroussaillage, broyage;un arbre dangereux, une haie trop haute, des branches mortes
nettoyage de moquette;société de nettoyage;canapés, tapis, matelas, moquettes, fins de chantier;des taches de café, une odeur tenace, des bureaux à remettre en état
électricité;électricien;tableaux, prises, éclairage, mise aux normes, interphones;une panne de courant, un disjoncteur qui saute, un vieux tableau
location de voiture;loueur;utilitaires, aéroport, longue durée, boîte automatique, siège enfant;des vacances, un voyage d'affaires, un week-end
vitrerie;vitrier;double vitrage, vitrines, miroirs, volets, remplacement de carreaux;une vitre cassée, un courant d'air, une vitrine fendue
""",
    "de": """\
Schlüsseldienst;Schlosser;Türöffnung, Zylinderwechsel, Tresoröffnung, Nachschlüssel, Einbruchschutz;eine zugefallene Tür, ein verlorener Schlüssel, ein defektes Schloss
Rohrreinigung;Rohrreiniger;Abflussreinigung, Kamera-Inspektion, Kanalsanierung, Fettabscheider, Rückstauschutz;ein verstopfter Abfluss, ein übler Geruch, Wasser im Keller
Umzug;Umzugsunternehmen;Verpackung, Möbelmontage, Einlagerung, Klaviertransport, Büroumzug;eine neue Wohnung, ein Umzug ins Ausland, ein eiliger Auszug
Entrümpelung;Entrümpler;Haushaltsauflösung, Kellerräumung, Sperrmüll, Wertanrechnung, Dachboden;ein voller Keller, ein geerbtes Haus, eine Wohnungsübergabe
Dachreparatur;Dachdecker;Flachdach, Ziegel, Dachrinne, Dachfenster, Moosentfernung;ein Sturmschaden, eine feuchte Decke, lose Ziegel
Schädlingsbekämpfung;Kammerjäger;Wespennest, Ratten, Bettwanzen, Schaben, Marder;Mäuse im Haus, ein Wespennest, Schaben in der Küche
Teppichreinigung;Reinigungsfirma;Polster, Matratzen, Orientteppiche, Flecken, Gerüche;Rotweinflecken, Tierhaare, ein abgelaufener Flur
Elektroinstallation;Elektriker;Sicherungskasten, Steckdosen, Beleuchtung, E-Check, Wallbox;ein Stromausfall, eine alte Leitung, eine defekte Steckdose
Autoankauf;Autohändler;Unfallwagen, Motorschaden, Export, Abholung, Abmeldung;ein alter Wagen, ein Motorschaden, ein abgelaufener TÜV
Baumfällung;Baumpfleger;Kronenschnitt, Wurzelfräsen, Heckenschnitt, Totholz, Sturmholz;ein morscher Baum, eine hohe Hecke, abgebrochene Äste
""",
    "pt": """\
desentupimento;desentupidora;pias, vasos sanitários, caixas de gordura, esgoto, ralos;um ralo entupido, mau cheiro, esgoto voltando
chaveiro;chaveiro;abertura de portas, troca de segredo, cópia de chaves, chave codificada, cofres;uma chave perdida, uma porta trancada, uma fechadura quebrada
mudanças;empresa de mudanças;embalagem, guarda-móveis, içamento, mudança comercial, montagem;um apartamento novo, uma mudança urgente, um escritório maior
dedetização;dedetizadora;baratas, cupins, ratos, escorpiões, formigas;baratas na cozinha, cupim nos móveis, ratos no quintal
conserto de eletrodomésticos;técnico;máquinas de lavar, geladeiras, fogões, micro-ondas, secadoras;uma geladeira que não gela, uma máquina barulhenta, um forno queimado
limpeza de sofá;empresa de limpeza;colchões, tapetes, cadeiras, impermeabilização, manchas;manchas antigas, pelos de animais, mau cheiro
eletricista residencial;eletricista;disjuntores, tomadas, iluminação, chuveiros, padrão de entrada;uma queda de energia, uma tomada queimada, um chuveiro novo
aluguel de carros;locadora;retirada no aeroporto, vans, mensal, automáticos, cadeirinhas;uma viagem, um fim de semana, um compromisso de trabalho
encanamento;encanador;vazamentos, aquecedores, torneiras, caixas d'água, registros;um cano estourado, conta de água alta, pouca pressão
marido de aluguel;profissional;pintura, prateleiras, cortinas, pequenos reparos, instalação de TV;uma porta empenada, uma parede para pintar, móveis para montar
""",
    "it": """\
idraulico;idraulico;perdite, caldaie, scarichi, rubinetti, sanitari;un tubo rotto, uno scarico intasato, poca pressione
fabbro;fabbro;apertura porte, cambio serrature, casseforti, serrande, duplicati;una chiave persa, una porta bloccata, una serratura rotta
traslochi;ditta di traslochi;imballaggio, deposito, montaggio mobili, pianoforti, uffici;una casa nuova, un trasloco urgente, un ufficio da spostare
disinfestazione;tecnico;topi, vespe, cimici, scarafaggi, termiti;topi in cantina, un nido di vespe, formiche in cucina
spurgo;ditta di spurgo;fosse biologiche, pozzetti, videoispezioni, fognature, colonne;un pozzetto pieno, cattivi odori, acqua in cantina
elettricista;elettricista;quadri, prese, illuminazione, citofoni, certificazioni;un blackout, una presa bruciata, un salvavita che scatta
sgomberi;ditta di sgomberi;cantine, solai, uffici, mobili vecchi, rottami;una cantina piena, una casa ereditata, un trasloco
""",
    "id": """\
sedot wc;tukang sedot wc;sedot septic tank, wc mampet, saluran buntu, pembuatan septic tank, kuras;wc mampet, septic tank penuh, bau tidak sedap
service ac;teknisi ac;cuci ac, isi freon, bongkar pasang, ac bocor, perawatan rutin;ac tidak dingin, ac bocor, ac berisik
jasa pindahan;jasa angkut;sewa truk, packing, pindah kantor, pindah kos, bongkar muat;rumah baru, pindah kota, pindah kos
rental mobil;penyedia rental;lepas kunci, dengan sopir, antar jemput bandara, bulanan, hiace;liburan keluarga, perjalanan dinas, acara pernikahan
jasa pembuatan website;web developer;toko online, company profile, landing page, hosting, seo;website lama, usaha baru, penjualan sepi
ahli kunci;tukang kunci;kunci rumah, kunci mobil, brankas, duplikat, kunci motor;kunci hilang, pintu terkunci, kunci patah
jasa bangun rumah;kontraktor;renovasi, desain, atap baja ringan, pagar, kanopi;rumah lama, atap bocor, lahan kosong
service kulkas;teknisi;kulkas, mesin cuci, pompa air, dispenser, freezer;kulkas tidak dingin, mesin cuci mati, kulkas bocor
cuci sofa;jasa cuci;kasur, karpet, gorden, jok mobil, kursi kantor;sofa bernoda, kasur berdebu, karpet bau
les privat;guru les;matematika, bahasa inggris, calistung, fisika, persiapan utbk;nilai turun, ujian dekat, anak malas belajar
""",
    "vi": """\
thông tắc cống;thợ thông cống;thông bồn cầu, hút bể phốt, nạo vét hố ga, sửa đường ống, chống mùi;bồn cầu tắc, cống hôi, nước thoát chậm
sửa điều hòa;thợ điều hòa;vệ sinh điều hòa, nạp gas, tháo lắp, sửa tủ lạnh, sửa máy giặt;điều hòa không mát, chảy nước, kêu to
chuyển nhà trọn gói;đội chuyển nhà;chuyển văn phòng, thuê xe tải, đóng gói, bốc xếp, cho thuê kho;nhà mới, chuyển trọ, dọn văn phòng
sửa khóa tại nhà;thợ khóa;mở khóa cửa, làm chìa ô tô, thay ổ khóa, mở két sắt, khóa cửa cuốn;mất chìa, kẹt khóa, gãy chìa
diệt mối tận gốc;đội diệt mối;diệt gián, diệt chuột, phòng mối nền móng, diệt muỗi, khử trùng;tủ gỗ bị mối, gián trong bếp, chuột trên trần
cho thuê xe tự lái;nhà xe;xe 4 chỗ, xe 7 chỗ, xe cưới, thuê tháng, đưa đón sân bay;du lịch, về quê, công tác
""",
}

TRADE_MENUS = {
    "en": "Services|Prices|About us|Contact|Areas|Gallery|Reviews|Blog",
    "es": "Servicios|Precios|Nosotros|Contacto|Zonas|Trabajos|Opiniones|Blog",
    "fr": "Services|Tarifs|Qui sommes-nous|Contact|Secteurs|Réalisations|Avis|Blog",
    "de": "Leistungen|Preise|Über uns|Kontakt|Einsatzgebiet|Referenzen|Bewertungen|Ratgeber",
    "pt": "Serviços|Preços|Sobre nós|Contato|Regiões|Trabalhos|Avaliações|Blog",
    "it": "Servizi|Prezzi|Chi siamo|Contatti|Zone|Lavori|Recensioni|Blog",
    "id": "Layanan|Harga|Tentang kami|Kontak|Area|Galeri|Testimoni|Artikel",
    "vi": "Dịch vụ|Bảng giá|Giới thiệu|Liên hệ|Khu vực|Dự án|Đánh giá|Tin tức",
    "zh": "新闻动态|服务项目|收费标准|关于我们|服务区域|维修案例|客户评价|联系方式",
}

DOORWAY = {
    "en": read_rules("""
title:
  {^service} in {place}
  {^service} {place}
  Best {service} in {place}
  {^person} {place} – Fast & Affordable
  {place} {person}: Your Local {Experts|Professionals}
  Top-Rated {^service} Near {place}
  Affordable {service} in {place} and Nearby
title_tail:
  | {^person} Near Me
  | 24/7 {^service} {place}
  - Call Now {phone}
  | Cheap {service} | Best {person}
  - #1 {person} {place}
local:
  in your area
  locally
  nearby
  in your neighbourhood
  close to home
intro:
  Looking for {reliable|professional|affordable|trusted} {service} {where}? You have come to the right place.
  {If you need|When you need} {service} {where}, you want a {person} that you can {trust|rely on}.
  Finding a good {person} {where} can be {difficult|a challenge|time-consuming}, but it does not have to be.
  We are proud to offer {high-quality|first-class|professional} {service} {where} and the surrounding areas.
  Whether it is {need} or {need}, our {team|experts} {where} are ready to help.
  For years, {homeowners|residents|families and businesses} have chosen us for {service} {where}.
body:
  Our {experienced|skilled|friendly} team takes care of {job} {where} with {great attention to detail|the highest standards}.
  From {job} to {job}, we {cover|offer} a {full|complete|wide} range of {service} {where}.
  We know that {need} never comes at a good time, which is why our {person} {where} is available around the clock.
  No job is too big or too small for our {team|professionals}.
  We use only the {latest|best|most modern} equipment and {proven|modern} techniques for {job}.
  Every {customer|client} {where} receives a {free|no-obligation} quote and {honest|friendly} advice.
  {Customer satisfaction|Your satisfaction} is our {top|number one} priority, and we go the extra mile every time.
  {Because|Since} every {home|property} is different, we tailor {service} {where} to your {individual|specific} needs.
  With us, {job} {where} is {quick|easy|stress-free} and {affordable|reasonably priced}.
  Do not let {need} {ruin your day|become a bigger problem}; our {person} can be with you in no time.
why:
  {Fast|Quick} response {where}
  Fully {insured|licensed} and {experienced|qualified}
  {Competitive|Affordable|Fair} prices
  {Friendly|Professional} {staff|service}
  Free {quotes|estimates}
  {Satisfaction guaranteed|100% satisfaction}
  {24/7|Round-the-clock} {emergency service|availability}
  {Years|Many years} of experience in {service}
h_why: Why choose {us|our team} {for|for your} {service} {where}?
  {Reasons to choose|What sets apart} our {service} {where}
  Why {people|customers} trust our {person}
h_jobs: Our {service} {services|solutions} {where}
  What we {do|offer} {where}
h_area: {Areas we serve|Nearby areas|We also cover}
  {^service} near {place}
  Other {locations|cities} for {service}
h_faq: Frequently asked questions
  {^service} {where}: FAQ
cta:
  Call our {person} {where} today on {phone} for a free {quote|estimate}.
  {Contact us now|Get in touch today} and find out {how we can help|what we can do for you}.
  Do not wait: {call|phone} {phone} and speak to a {friendly|real} {expert|specialist} {where}.
q:
  How much does {service} cost {where}?
  How quickly can a {person} {where} {arrive|be with me}?
  Do you offer {job} {where}?
  What areas do you cover?
  Are your {service} prices fair?
a:
  The cost depends on {several|a number of} factors such as the size of the job. {Contact us|Call us} for a {free|personal} quote.
  We {aim|do our best} to be with you as {soon|quickly} as possible.
  Yes! Our {person} {where} {handles|offers} {job}, {job} and much more.
  We cover {place} and all {surrounding|nearby} areas.
  Absolutely. We {pride ourselves on|believe in} {fair|transparent} and competitive prices.
area_link: {^service} {town}
  {^person} {town}
  {^service} in {town}
"""),
    "es": read_rules("""
title:
  {^service} en {place}
  {^service} {place}
  {^person} en {place} barato y rápido
  {^service} {place} 24 horas
  Los mejores servicios de {service} en {place}
  {^person} {place}: {profesionales|expertos} cerca de ti
title_tail:
  | {^person} cerca de mí
  | {^service} 24h {place}
  - Llama ya {phone}
  | {^service} barato | {^person} urgente
local:
  en tu zona
  cerca de ti
  en tu barrio
  a tu lado
intro:
  ¿Buscas un servicio de {service} {where}? Has llegado al lugar {adecuado|indicado}.
  Si necesitas {service} {where}, confía en {profesionales|expertos} con experiencia.
  Encontrar un buen servicio de {service} {where} puede ser {difícil|complicado}, pero nosotros te lo ponemos fácil.
  Ofrecemos {service} {where} con la mejor {calidad|relación calidad-precio}.
  Tanto si se trata de {need} como de {need}, nuestro equipo {where} está listo para ayudarte.
body:
  Nuestro equipo {cualificado|con experiencia} se ocupa de {job} {where} con la máxima {atención|profesionalidad}.
  Desde {job} hasta {job}, ofrecemos una gama {completa|amplia} de soluciones {where}.
  Sabemos que {need} nunca llega en buen momento; por eso atendemos las 24 horas {where}.
  Ningún trabajo es demasiado grande ni demasiado pequeño para nosotros.
  Utilizamos {las mejores herramientas|los materiales más modernos} y técnicas {probadas|actuales}.
  Cada cliente {where} recibe un presupuesto {gratuito|sin compromiso} y un trato {cercano|personalizado}.
  La satisfacción del cliente es nuestra {máxima|principal} prioridad.
  Con nosotros, {job} {where} es {rápido|sencillo} y {económico|asequible}.
  No dejes que {need} te {arruine|amargue} el día: llámanos y lo solucionamos.
why:
  Respuesta {rápida|inmediata} {where}
  Profesionales {cualificados|de confianza}
  Precios {competitivos|económicos}
  Presupuesto {gratuito|sin compromiso}
  Satisfacción {garantizada|asegurada}
  Servicio {24 horas|urgente}
  {Muchos años|Amplios años} de experiencia
h_why: ¿Por qué elegirnos {where}?
  Ventajas de nuestro servicio de {service} {where}
  Razones para confiar en nosotros
h_jobs: Nuestros servicios de {service} {where}
  Qué hacemos {where}
h_area: {Otras zonas|También trabajamos en|Zonas cercanas}
  {^service} cerca de {place}
h_faq: Preguntas frecuentes
  Preguntas sobre {service} {where}
cta:
  Llama hoy al {phone} y pide tu presupuesto {where} sin compromiso.
  {Contacta con nosotros|Escríbenos} ahora y descubre cómo podemos ayudarte.
  No esperes más: marca {phone} y habla con un especialista {where}.
q:
  ¿Cuánto cuesta un servicio de {service} {where}?
  ¿Cuánto tardáis en llegar {where}?
  ¿Ofrecéis {job} {where}?
  ¿Qué zonas cubrís?
a:
  El precio depende de {varios|muchos} factores. {Llámanos|Contáctanos} y te daremos un presupuesto {gratuito|a medida}.
  Hacemos todo lo posible por llegar {cuanto antes|en el menor tiempo posible}.
  ¡Sí! Ofrecemos {job}, {job} y mucho más {where}.
  Cubrimos {place} y todos los alrededores.
area_link: {^service} {town}
  {^person} {town}
  {^service} en {town}
"""),
    "fr": read_rules("""
title:
  {^service} à {place}
  {^service} {place}
  {^person} {place} pas cher
  {^person} à {place} : devis gratuit
  {^service} {place} 24h/24 et 7j/7
  Votre {person} de confiance à {place}
title_tail:
  | {^person} près de chez moi
  | {^service} urgence {place}
  - Appelez le {phone}
  | {^service} pas cher | {^person}
local:
  près de chez vous
  dans votre secteur
  dans votre quartier
  à proximité
intro:
  Vous cherchez un service de {service} {where} ? Vous êtes {au bon endroit|sur la bonne page}.
  Pour tous vos besoins en {service} {where}, faites appel à des {professionnels|experts}.
  Trouver un bon {person} {where} n'est pas toujours {facile|simple}, mais nous sommes là pour vous.
  Notre entreprise vous propose ses services de {service} {where} au {meilleur prix|juste prix}.
  Que ce soit pour {need} ou pour {need}, notre équipe {where} est à votre {écoute|disposition}.
body:
  Notre équipe {qualifiée|expérimentée} s'occupe de tout {where} avec {soin|professionnalisme} : {job}, {job}, {job}.
  De {job} à {job}, nous proposons une gamme {complète|étendue} de prestations {where}.
  Nous savons que {need} n'arrive jamais au bon moment : nous intervenons donc {where} à toute heure.
  Aucun chantier n'est trop grand ou trop petit pour nous.
  Nous utilisons un matériel {moderne|de qualité} et des techniques {éprouvées|de pointe}.
  Chaque client {where} reçoit un devis {gratuit|sans engagement} et des conseils {personnalisés|adaptés}.
  La satisfaction de nos clients est notre {priorité|première priorité}.
  Avec nous, votre projet {where} devient {simple|facile}, {rapide|serein} et {abordable|économique}.
  Ne laissez pas {need} gâcher votre journée : appelez-nous {where}.
why:
  Intervention {rapide|express} {where}
  Artisans {qualifiés|de confiance}
  Tarifs {compétitifs|abordables}
  Devis {gratuit|sans engagement}
  Satisfaction {garantie|assurée}
  Service {24h/24|7j/7}
  {De nombreuses|Plusieurs} années d'expérience
h_why: Pourquoi nous choisir {where} ?
  Les {avantages|atouts} de notre service de {service} {where}
  Pourquoi nous faire confiance ?
h_jobs: Nos prestations de {service} {where}
  Ce que nous faisons {where}
h_area: {Nous intervenons aussi|Communes voisines|Autres villes}
  {^service} autour de {place}
h_faq: Questions fréquentes
  {^service} {where} : vos questions
cta:
  Appelez dès aujourd'hui le {phone} pour un devis gratuit {where}.
  {Contactez-nous|Écrivez-nous} et découvrez comment nous pouvons vous aider.
  N'attendez plus : composez le {phone} et parlez à un {spécialiste|expert} {where}.
q:
  Quel est le prix d'un service de {service} {where} ?
  En combien de temps intervenez-vous {where} ?
  Proposez-vous {job} {where} ?
  Quelles zones couvrez-vous ?
a:
  Le prix dépend de {plusieurs|nombreux} facteurs. {Contactez-nous|Appelez-nous} pour un devis {gratuit|personnalisé}.
  Nous faisons tout notre possible pour arriver {au plus vite|dans les meilleurs délais}.
  Oui ! Nous proposons {job}, {job} et bien plus encore {where}.
  Nous couvrons {place} et toutes les communes {voisines|alentour}.
area_link: {^service} {town}
  {^person} {town}
  {^service} à {town}
"""),
    "de": read_rules("""
title:
  {service} in {place}
  {service} {place}
  {person} {place} – schnell und günstig
  {service} {place} zum Festpreis
  Ihr {service} für {place} und Umgebung
  {service} {place} – 24 Stunden für Sie da
title_tail:
  | {person} in der Nähe
  | {service} Notdienst {place}
  - Jetzt anrufen {phone}
  | {service} günstig | {person}
local:
  in Ihrer Nähe
  vor Ort
  in Ihrer Region
  ganz in der Nähe
intro:
  Sie suchen {service} {where}? Dann sind Sie bei uns {genau richtig|an der richtigen Adresse}.
  Wenn es um {service} {where} geht, zählen {Erfahrung|Vertrauen} und Zuverlässigkeit.
  Einen guten Anbieter für {service} {where} zu finden, ist {nicht immer einfach|oft schwierig}. Wir helfen Ihnen dabei.
  Wir bieten Ihnen {service} {where} zu {fairen|günstigen} Preisen.
  Ob {need} oder {need}: Unser Team {where} ist {jederzeit|rund um die Uhr} für Sie da.
body:
  Unser {erfahrenes|kompetentes} Team kümmert sich {where} um alles: {job}, {job} und {job}.
  Von {job} bis {job} bieten wir {where} ein {umfassendes|breites} Angebot.
  Wir wissen, dass so etwas nie zur rechten Zeit kommt, und sind deshalb {where} rund um die Uhr erreichbar.
  Kein Auftrag ist uns zu groß oder zu klein.
  Wir arbeiten nur mit {modernster|hochwertiger} Technik und {bewährten|neuesten} Verfahren.
  Jeder Kunde {where} erhält ein {kostenloses|unverbindliches} Angebot und eine {persönliche|ehrliche} Beratung.
  Ihre Zufriedenheit hat bei uns {höchste|oberste} Priorität.
  Da jeder Auftrag anders ist, gehen wir {where} auf Ihre {individuellen|persönlichen} Wünsche ein.
  Mit uns wird {service} {where} {einfach|stressfrei} und {bezahlbar|günstig}.
why:
  {Schnelle|Sofortige} Hilfe {where}
  {Erfahrene|Geschulte} Fachleute
  {Faire|Günstige} Preise
  {Kostenloses|Unverbindliches} Angebot
  {Zufriedenheit garantiert|100 % Zufriedenheit}
  {24-Stunden-Service|Rund um die Uhr erreichbar}
  {Langjährige|Jahrelange} Erfahrung
h_why: Warum {service} {where} von uns?
  Ihre Vorteile mit unserem {Team|Service} {where}
  Gute Gründe für uns
h_jobs: Unsere Leistungen {where}
  Das bieten wir {where}
h_area: {Weitere Orte|Auch in Ihrer Nähe|Unser Einsatzgebiet}
  {service} rund um {place}
h_faq: Häufige Fragen
  {service} {where}: Fragen und Antworten
cta:
  Rufen Sie noch heute unter {phone} an und holen Sie sich {where} ein kostenloses Angebot.
  {Kontaktieren Sie uns|Schreiben Sie uns} und erfahren Sie, was wir für Sie tun können.
  Warten Sie nicht länger: Unter {phone} erreichen Sie {where} einen {Experten|Fachmann}.
q:
  Was kostet {service} {where}?
  Wie schnell sind Sie {where} da?
  Bieten Sie {where} auch {job} an?
  Welche Orte bedienen Sie?
a:
  Der Preis hängt von {verschiedenen|mehreren} Faktoren ab. {Rufen Sie uns an|Fragen Sie uns} und Sie erhalten ein {kostenloses|persönliches} Angebot.
  Wir sind so schnell wie möglich bei Ihnen.
  Ja! Wir bieten {job}, {job} und vieles mehr {where} an.
  Wir sind in {place} und der gesamten Umgebung für Sie da.
area_link: {service} {town}
  {person} {town}
  {service} in {town}
"""),
    "pt": read_rules("""
title:
  {^service} em {place}
  {^service} {place}
  {^person} em {place} 24 horas
  {^service} barato em {place}
  Melhor serviço de {service} em {place}
  {^service} {place}: orçamento grátis
title_tail:
  | {^person} perto de mim
  | {^service} 24h {place}
  - Ligue agora {phone}
  | {^service} preço | {^person} urgente
local:
  na sua região
  perto de você
  no seu bairro
  pertinho de casa
intro:
  Procurando um serviço de {service} {where}? Você está no lugar certo.
  Se você precisa de {service} {where}, conte com {profissionais|especialistas} experientes.
  Encontrar um bom serviço de {service} {where} pode ser {difícil|complicado}, mas estamos aqui para ajudar.
  Oferecemos {service} {where} com o melhor {preço|custo-benefício}.
  Seja {need} ou {need}, nossa equipe {where} está pronta para atender você.
body:
  Nossa equipe {qualificada|experiente} cuida de {job} {where} com toda a {atenção|dedicação}.
  De {job} a {job}, temos uma linha {completa|variada} de soluções {where}.
  Sabemos que {need} nunca acontece na hora certa, por isso atendemos {where} 24 horas.
  Nenhum trabalho é grande ou pequeno demais para nós.
  Usamos {os melhores equipamentos|as técnicas mais modernas} do mercado.
  Cada cliente {where} recebe um orçamento {grátis|sem compromisso} e um atendimento {diferenciado|personalizado}.
  A satisfação do cliente é a nossa {maior|principal} prioridade.
  Com a gente, {job} {where} fica {rápido|fácil} e {econômico|acessível}.
  Não deixe que {need} atrapalhe o seu dia: fale com a gente.
why:
  Atendimento {rápido|imediato} {where}
  Profissionais {qualificados|de confiança}
  Preços {competitivos|acessíveis}
  Orçamento {grátis|sem compromisso}
  Satisfação {garantida|total}
  Plantão {24 horas|todos os dias}
  {Anos|Muitos anos} de experiência
h_why: Por que nos escolher {where}?
  Vantagens do nosso serviço de {service} {where}
  Motivos para confiar na gente
h_jobs: Nossos serviços de {service} {where}
  O que fazemos {where}
h_area: {Outras regiões|Também atendemos|Bairros e cidades próximas}
  {^service} perto de {place}
h_faq: Perguntas frequentes
  Dúvidas sobre {service} {where}
cta:
  Ligue hoje mesmo para {phone} e peça um orçamento grátis {where}.
  {Entre em contato|Fale conosco} e descubra como podemos ajudar.
  Não espere mais: ligue {phone} e fale com um especialista {where}.
q:
  Quanto custa um serviço de {service} {where}?
  Em quanto tempo vocês chegam {where}?
  Vocês fazem {job} {where}?
  Quais regiões vocês atendem?
a:
  O preço depende de {vários|muitos} fatores. {Ligue|Entre em contato} e receba um orçamento {grátis|personalizado}.
  Fazemos o possível para chegar {o quanto antes|no menor tempo possível}.
  Sim! Fazemos {job}, {job} e muito mais {where}.
  Atendemos {place} e todas as cidades {vizinhas|próximas}.
area_link: {^service} {town}
  {^person} {town}
  {^service} em {town}
"""),
    "it": read_rules("""
title:
  {^service} a {place}
  {^service} {place}
  {^service} {place} 24 ore su 24
  {^service} {place} economico e veloce
  Servizio di {service} a {place}: preventivo gratuito
title_tail:
  | {^person} vicino a me
  | {^service} urgente {place}
  - Chiama ora {phone}
local:
  nella tua zona
  vicino a te
  nel tuo quartiere
intro:
  Cerchi un servizio di {service} {where}? Sei nel posto giusto.
  Se hai bisogno di {service} {where}, affidati a {professionisti|esperti} del settore.
  Trovare un buon servizio di {service} {where} può essere {difficile|complicato}, ma ci pensiamo noi.
  Offriamo servizi di {service} {where} al miglior {prezzo|rapporto qualità-prezzo}.
body:
  Il nostro team {qualificato|esperto} si occupa di tutto {where}: {job}, {job} e {job}.
  Sappiamo che {need} non arriva mai al momento giusto, per questo siamo attivi {where} 24 ore su 24.
  Nessun lavoro è troppo grande o troppo piccolo per noi.
  Usiamo solo {attrezzature moderne|materiali di qualità} e tecniche {collaudate|all'avanguardia}.
  Ogni cliente {where} riceve un preventivo {gratuito|senza impegno} e una consulenza {personalizzata|onesta}.
  La soddisfazione del cliente è la nostra {massima|prima} priorità.
  Con noi tutto diventa {semplice|veloce} ed economico, anche {where}.
why:
  Intervento {rapido|immediato} {where}
  Personale {qualificato|di fiducia}
  Prezzi {competitivi|onesti}
  Preventivo {gratuito|senza impegno}
  Soddisfazione {garantita|totale}
  Servizio {24 ore su 24|sempre attivo}
h_why: Perché scegliere noi {where}?
  I vantaggi del nostro servizio {where}
h_jobs: I nostri servizi di {service} {where}
  Cosa facciamo {where}
h_area: {Altre zone|Operiamo anche a|Comuni vicini}
  {^service} vicino a {place}
h_faq: Domande frequenti
  {^service} {where}: domande e risposte
cta:
  Chiama oggi il {phone} per un preventivo gratuito {where}.
  {Contattaci|Scrivici} e scopri come possiamo aiutarti.
q:
  Quanto costa un servizio di {service} {where}?
  In quanto tempo arrivate {where}?
  Quali zone coprite?
a:
  Il prezzo dipende da {vari|molti} fattori. {Chiamaci|Contattaci} per un preventivo {gratuito|su misura}.
  Facciamo il possibile per arrivare {al più presto|nel minor tempo possibile}.
  Copriamo {place} e tutti i comuni {vicini|limitrofi}.
area_link: {^service} {town}
  {^service} a {town}
"""),
    "id": read_rules("""
title:
  Jasa {service} {place}
  {^service} {place} murah
  {^service} di {place} terdekat
  {^service} {place} 24 jam
  {^service} {place} terpercaya dan bergaransi
  Harga {service} {place} {terbaru|termurah}
title_tail:
  | {^person} terdekat
  | {^service} panggilan {place}
  - Hubungi {phone}
  | WA {phone}
local:
  di daerah Anda
  terdekat
  di sekitar Anda
  di kota Anda
intro:
  Apakah Anda sedang mencari {service} {where}? Anda berada di tempat yang tepat.
  Jika Anda membutuhkan {service} {where}, percayakan kepada {kami|tenaga ahli kami}.
  Mencari {service} {where} yang {bagus|terpercaya} memang tidak mudah, tetapi kami siap membantu.
  Kami melayani {service} {where} dengan harga yang {terjangkau|bersahabat}.
  Baik karena {need} maupun {need}, tim kami {where} siap melayani Anda.
body:
  Tim kami yang {berpengalaman|profesional} menangani {job} {where} dengan {rapi|penuh tanggung jawab}.
  Mulai dari {job} hingga {job}, kami menyediakan layanan yang {lengkap|beragam} {where}.
  Kami paham bahwa {need} bisa terjadi kapan saja, karena itu kami siap 24 jam {where}.
  Tidak ada pekerjaan yang terlalu besar atau terlalu kecil bagi kami.
  Kami menggunakan peralatan {modern|terbaik} dan teknik yang {teruji|terbaru}.
  Setiap pelanggan {where} mendapatkan survei {gratis|tanpa biaya} dan pelayanan yang {ramah|memuaskan}.
  Kepuasan pelanggan adalah prioritas {utama|nomor satu} kami.
  Bersama kami, {job} {where} menjadi {mudah|cepat} dan {murah|hemat}.
  Jangan biarkan {need} mengganggu hari Anda, segera hubungi kami.
why:
  Respon {cepat|kilat} {where}
  Tenaga {ahli|berpengalaman}
  Harga {bersaing|terjangkau}
  Survei {gratis|tanpa biaya}
  {Bergaransi|Garansi kepuasan}
  Layanan {24 jam|setiap hari}
h_why: Mengapa memilih kami {where}?
  Keunggulan {service} {where}
  Alasan memilih layanan kami
h_jobs: Layanan {service} {where}
  Apa saja yang kami kerjakan {where}
h_area: {Area layanan|Kami juga melayani|Wilayah lainnya}
  {^service} di sekitar {place}
h_faq: Pertanyaan yang sering diajukan
  Tanya jawab {service} {where}
cta:
  Hubungi {phone} sekarang juga untuk {service} {where}.
  {Segera hubungi|Kontak} kami dan dapatkan penawaran terbaik.
  Tunggu apa lagi? Telepon {phone} dan konsultasikan kebutuhan Anda {where}.
q:
  Berapa harga {service} {where}?
  Berapa lama tim datang {where}?
  Apakah melayani {job} {where}?
  Area mana saja yang dilayani?
a:
  Harga tergantung {beberapa|banyak} faktor. {Hubungi|Silakan kontak} kami untuk penawaran {gratis|terbaik}.
  Kami berusaha datang {secepatnya|secepat mungkin}.
  Ya! Kami melayani {job}, {job} dan masih banyak lagi {where}.
  Kami melayani {place} dan semua daerah {sekitarnya|terdekat}.
area_link: {^service} {town}
  {^person} {town}
  Jasa {service} {town}
"""),
    "vi": read_rules("""
title:
  Dịch vụ {service} tại {place}
  {^service} {place} giá rẻ
  {^service} {place} uy tín 24/7
  {^service} tại {place} chuyên nghiệp
  Top dịch vụ {service} {place} tốt nhất
title_tail:
  | {^service} gần đây
  - Hotline {phone}
  | {^person} {place}
local:
  gần bạn
  tại khu vực của bạn
  quanh đây
intro:
  Bạn đang tìm dịch vụ {service} {where}? Bạn đã đến đúng nơi rồi.
  Nếu bạn cần {service} {where}, hãy tin tưởng đội ngũ {chuyên nghiệp|giàu kinh nghiệm} của chúng tôi.
  Tìm dịch vụ {service} {uy tín|chất lượng} {where} không hề dễ, nhưng chúng tôi luôn sẵn sàng giúp bạn.
  Chúng tôi cung cấp dịch vụ {service} {where} với giá {hợp lý|cạnh tranh} nhất.
body:
  Đội ngũ {lành nghề|tận tâm} của chúng tôi nhận {job}, {job} {where} với chất lượng tốt nhất.
  Từ {job} đến {job}, chúng tôi đáp ứng mọi nhu cầu {where}.
  Dù là {need} hay {need}, chúng tôi có mặt {where} bất kể ngày đêm.
  Không có công việc nào quá lớn hay quá nhỏ đối với chúng tôi.
  Chúng tôi sử dụng thiết bị {hiện đại|tiên tiến} và quy trình {chuẩn|khoa học}.
  Mỗi khách hàng {where} đều được khảo sát {miễn phí|tận nơi} và tư vấn {tận tình|chu đáo}.
  Sự hài lòng của khách hàng là ưu tiên {hàng đầu|số một} của chúng tôi.
why:
  Có mặt {nhanh chóng|ngay} {where}
  Thợ {tay nghề cao|giàu kinh nghiệm}
  Giá {cạnh tranh|phải chăng}
  Khảo sát {miễn phí|tận nơi}
  Bảo hành {dài hạn|uy tín}
  Phục vụ {24/7|cả ngày lễ}
h_why: Vì sao nên chọn chúng tôi {where}?
  Ưu điểm của dịch vụ {service} {where}
h_jobs: Các dịch vụ {service} {where}
  Chúng tôi nhận làm {where}
h_area: Khu vực phục vụ
  {^service} gần {place}
h_faq: Câu hỏi thường gặp
  Hỏi đáp về {service} {where}
cta:
  Gọi ngay {phone} để được báo giá miễn phí {where}.
  Liên hệ với chúng tôi để được tư vấn {nhanh nhất|tốt nhất}.
q:
  Giá {service} {where} là bao nhiêu?
  Bao lâu thì thợ có mặt {where}?
  Có nhận {job} {where} không?
a:
  Giá phụ thuộc vào {nhiều|một số} yếu tố. Hãy {gọi|liên hệ} để được báo giá {miễn phí|chi tiết}.
  Chúng tôi sẽ có mặt {sớm nhất|nhanh nhất} có thể.
  Có! Chúng tôi nhận {job}, {job} và nhiều việc khác {where}.
area_link: {^service} {town}
  Dịch vụ {service} {town}
"""),
}

IN_PLACE = {
    "en": "in {place}", "es": "en {place}", "fr": "à {place}", "de": "in {place}",
    "pt": "em {place}", "it": "a {place}", "id": "di {place}", "vi": "tại {place}",
}  # fmt: skip
