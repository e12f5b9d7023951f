"""What mills of biographies, name meanings, ideas and coupons fill their templates with."""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import read_rules

__all__ = ["LISTINGS"]

# Rules begin with the kind of page; `subject` is the person, name, thing or shop it is about.
LISTINGS = {
    "en": read_rules("""
unknown: {Not known|Under review|N/A|Will update soon|Not available|Private}
job: {actor|singer|model|entrepreneur|YouTuber|athlete|TV host|influencer}
trait: {kind|creative|confident|independent|loyal|ambitious|caring|intuitive}
origin: {Latin|Greek|Hebrew|Arabic|Old Norse|Sanskrit|Celtic}
thing: {kitchen|living room|balcony|wedding cake|nail|tattoo|birthday quote|hairstyle|bathroom|garden path|Christmas table|tiny house}
ending: Thank you for {reading|visiting}. {Share|Bookmark} this page and {leave a comment|check back} for {updates|more} about {subject}.
  If you find something that does not look right about {subject}, {contact us|let us know}.
biography_title:
  {subject} {Net Worth|Age|Height|Wiki} {|2023|2024}, {Bio|Family|Career|Boyfriend|Wife}
  Who Is {subject}? {Age, Height, Net Worth|Biography, Wiki & Facts}
  {subject} - {Biography|Wiki|Bio}, Age, {Height, Weight|Family}, Net Worth
biography_text:
  {subject} is a {famous|popular|well-known|talented} {job} who was born {in a loving family|and raised in a small town}.
  {subject} is {widely|best} known for being a {job} and for {a large following|many achievements} on social media.
  As of {2023|2024}, {subject} has an estimated net worth of around ${amount} million.
  {subject} earns most of {the income|the money} from {a career as a {job}|brand deals|sponsorships}.
  {subject} {likes|prefers} to keep {personal|private} life {away from the media|out of the limelight}.
  There is no {official|reliable} information about the {parents|siblings|relationship} of {subject}.
  {subject} stands at a height of {height} cm and has a {charming|attractive} personality.
  {subject} is {very active|quite popular} on Instagram and other platforms.
biography_head: {subject} {Early Life|Net Worth|Age and Birthday|Height and Weight|Relationship Status|Career|Social Media}
biography_field:
  Full name|{subject}
  Age|{age}
  Profession|{job}
  Net worth|${amount} million
  Height|{height} cm
  Spouse|{unknown}
  Parents|{unknown}
  Zodiac sign|{unknown}
name_title:
  {subject} {Name Meaning|Meaning}, Origin, {Popularity|Personality}
  What Does the Name {subject} Mean?
  {subject}: Meaning, Origin and {Lucky Number|Horoscope}
name_text:
  {subject} is a {beautiful|unique|popular} name of {origin} origin.
  People named {subject} are {trait}, {trait} and {trait}.
  The name {subject} {means|stands for} {strength|light|joy|wisdom|hope} in {origin}.
  The lucky number of {subject} is {digit}, and the lucky colour is {blue|green|gold|red}.
  {subject} is a {trait} person who is loved by {everyone|family and friends}.
  The personality of {subject} is {trait}; {trait} people will get along well with {subject}.
  In numerology, {subject} has the number {digit}, which {means|shows} that {subject} is {trait}.
name_head: {Meaning|Origin|Personality|Numerology|Love Life|Lucky Colour} of {subject}
name_field:
  Name|{subject}
  Origin|{origin}
  Lucky number|{digit}
  Lucky day|{Monday|Friday|Sunday}
  Gender|{Boy|Girl|Unisex}
  Zodiac|{unknown}
ideas_title:
  {number}+ {Best|Stunning|Gorgeous|Creative|Easy} {^subject} Ideas {|for 2024|You Will Love|to Try}
  {number} {^subject} Ideas That {Will Inspire You|Are Simply Stunning}
ideas_text:
  {Are you looking|Looking} for {subject} ideas? These {stunning|gorgeous|creative} {subject} ideas will {inspire|amaze} you.
  This {subject} {combines|blends} {style and comfort|modern and classic elements} for a {timeless|cozy|chic} look.
  {Add|Bring} a touch of {elegance|charm|personality} to your {subject} with {soft colours|natural light|simple details}.
  A {beautiful|well-planned} {subject} can {transform|elevate} {any space|your mood}.
  The {soft|warm|bold} tones create a {cozy|dreamy|luxurious} atmosphere that {everyone|you} will love.
  Save this {subject} idea {for later|to your board} and {make it your own|get inspired}.
ideas_head: {number}. {Cozy|Modern|Rustic|Minimalist|Boho|Elegant|Colourful|Dreamy} {^subject}
ideas_field:
  Style|{Modern|Rustic|Boho}
  Difficulty|{Easy|Medium}
coupons_title:
  {subject} Coupon {Codes|Code} - {number}% Off {|2024|Today}
  {number} {subject} {Promo Codes|Discount Codes|Vouchers} {Verified|That Work}
coupons_text:
  Save {up to|} {number}% with our {subject} {coupon codes|promo codes}, {verified|updated} daily.
  {subject} is {one of the best|a popular} online {store|shop} with {great|amazing} deals.
  To use a {subject} coupon, {copy the code|click on the deal} and paste it at checkout.
  Do not miss the latest {subject} {discounts|offers} and {save money|save big} today.
  Our team checks every {subject} {code|voucher} by hand.
coupons_head: {number}% Off {Sitewide|Your First Order|Selected Items} at {subject}
coupons_field:
  Code|{code}
  Expires|{Soon|Today|Unknown}
  Success rate|{number}%
  Used|{number} times
q:
  How {old|tall|popular} is {subject}?
  What is {subject} known for?
  Is {subject} {good|real|still active}?
a:
  There is {currently|} no confirmed information about {subject}.
  {subject} is {well known|popular} for {many|several} reasons.
  Yes, {subject} is {highly rated|very popular}.
ideas_q:
  How do I plan {subject} on a budget?
  What are the trends for {subject}?
  Where do I start with {subject}?
ideas_a:
  Start with small changes and {simple|soft} details; a beautiful {subject} does not have to be expensive.
  {Natural|Warm} tones and {simple|timeless} shapes are very popular for {subject}.
  Look at these {subject} ideas and choose what you love.
h_faq: {FAQ|Frequently Asked Questions} About {subject}
"""),
    "es": read_rules("""
unknown: {Desconocido|Por confirmar|No disponible|Próximamente}
job: {actor|cantante|modelo|empresario|youtuber|deportista}
trait: {amable|creativo|seguro|independiente|leal|ambicioso|sensible}
origin: {latino|griego|hebreo|árabe|celta|germánico}
thing: {cocinas|salones|uñas|tatuajes|peinados|tartas de boda|baños|balcones|jardines pequeños|frases de cumpleaños}
ending: Gracias por {leernos|visitarnos}. {Comparte|Guarda} esta página y vuelve para saber más sobre {subject}.
biography_title:
  {subject}: {biografía|edad|patrimonio}, {altura|familia|pareja} y más
  ¿Quién es {subject}? Edad, {pareja|altura}, patrimonio
biography_text:
  {subject} es {un famoso|un conocido|un popular} {job} que nació en una familia {humilde|unida}.
  Se estima que el patrimonio de {subject} es de unos {amount} millones de dólares.
  {subject} prefiere mantener su vida {privada|personal} lejos de los medios.
  No hay información {oficial|confirmada} sobre los {padres|hermanos} de {subject}.
  {subject} mide {height} cm y tiene una personalidad {encantadora|atractiva}.
  {subject} es muy {activo|popular} en Instagram y otras redes.
biography_head: {Infancia|Patrimonio|Edad|Altura|Pareja|Carrera|Redes sociales} de {subject}
biography_field:
  Nombre|{subject}
  Edad|{age}
  Profesión|{job}
  Patrimonio|{amount} millones
  Altura|{height} cm
  Pareja|{unknown}
  Padres|{unknown}
name_title:
  Significado del nombre {subject}: origen y personalidad
  ¿Qué significa {subject}? Origen, {santo|numerología}
name_text:
  {subject} es un nombre {bonito|único|popular} de origen {origin}.
  Las personas llamadas {subject} tienen un carácter {trait}, {trait} y {trait}.
  El nombre {subject} significa {fuerza|luz|alegría|sabiduría}.
  El número de la suerte de {subject} es el {digit}.
  En el amor, {subject} tiene un lado {trait} y {trait}.
name_head: {Significado|Origen|Personalidad|Numerología|Amor} de {subject}
name_field:
  Nombre|{subject}
  Origen|{origin}
  Número de la suerte|{digit}
  Color|{azul|verde|dorado}
ideas_title:
  {number} ideas de {subject} {originales|increíbles|que te encantarán|para 2024}
  Más de {number} {subject} que te {inspirarán|enamorarán}
ideas_text:
  ¿Buscas ideas de {subject}? Estas propuestas te van a {inspirar|sorprender}.
  Combina {estilo y comodidad|lo moderno y lo clásico} con un aire {acogedor|elegante|atemporal}.
  Aporta un toque de {elegancia|encanto|personalidad} con {colores suaves|luz natural|detalles sencillos}.
  Los tonos {cálidos|suaves} crean una atmósfera {de ensueño|acogedora} que te encantará.
  Guarda esta idea de {subject} para {más tarde|inspirarte}.
ideas_head: {number}. {^subject}: {estilo moderno|aire rústico|toque minimalista|look elegante|idea original}
ideas_field:
  Estilo|{Moderno|Rústico}
  Dificultad|{Fácil|Media}
coupons_title:
  Cupón {subject}: {number}% de descuento {hoy|2024|}
  {number} códigos promocionales {subject} {verificados|que funcionan}
coupons_text:
  Ahorra hasta un {number}% con nuestros cupones {subject}, actualizados {a diario|hoy}.
  {subject} es una tienda {popular|de confianza} con {grandes|increíbles} ofertas.
  Para usar un cupón de {subject}, copia el código y pégalo al pagar.
  No te pierdas los últimos descuentos de {subject}.
coupons_head: {number}% de descuento en {subject}
coupons_field:
  Código|{code}
  Caduca|{Pronto|Hoy}
  Éxito|{number}%
q:
  ¿Cuántos años tiene {subject}?
  ¿Por qué es conocido {subject}?
  ¿Es fiable {subject}?
a:
  No hay información confirmada sobre {subject}.
  {subject} es popular por {muchas|varias} razones.
  Sí, {subject} tiene muy buenas opiniones.
ideas_q:
  ¿Cómo elegir {subject} con poco dinero?
  ¿Qué se lleva en {subject}?
  ¿Por dónde empezar con {subject}?
ideas_a:
  Empieza con pequeños cambios y detalles {sencillos|suaves}.
  Los tonos {naturales|cálidos} son muy populares en {subject}.
  Mira estas ideas de {subject} y elige lo que más te guste.
h_faq: Preguntas frecuentes sobre {subject}
"""),
    "fr": read_rules("""
unknown: {Inconnu|À confirmer|Non disponible|Bientôt}
job: {acteur|chanteur|mannequin|entrepreneur|youtubeur|sportif}
trait: {gentil|créatif|sûr|indépendant|loyal|ambitieux|sensible}
origin: {latine|grecque|hébraïque|arabe|celte|germanique}
thing: {cuisines|salons|ongles|tatouages|coiffures|gâteaux de mariage|salles de bain|balcons|petits jardins}
ending: Merci de votre {lecture|visite}. {Partagez|Gardez} cette page et revenez pour en savoir plus sur {subject}.
biography_title:
  {subject} : {biographie|âge|fortune}, {taille|famille|couple} et plus
  Qui est {subject} ? Âge, {couple|taille}, fortune
biography_text:
  {subject} est un {célèbre|talentueux} {job} issu d'une famille {modeste|unie}.
  La fortune de {subject} est estimée à environ {amount} millions de dollars.
  {subject} préfère garder sa vie {privée|personnelle} loin des médias.
  Il n'y a aucune information {officielle|confirmée} sur les {parents|proches} de {subject}.
  {subject} mesure {height} cm et possède une personnalité {charmante|attachante}.
  {subject} est très {actif|populaire} sur Instagram.
biography_head: {subject} : {enfance|fortune|âge|taille|couple|carrière|réseaux sociaux}
biography_field:
  Nom|{subject}
  Âge|{age}
  Profession|{job}
  Fortune|{amount} millions
  Taille|{height} cm
  Conjoint|{unknown}
  Parents|{unknown}
name_title:
  Prénom {subject} : signification, origine, caractère
  Que signifie le prénom {subject} ?
name_text:
  {subject} est un prénom {magnifique|unique|populaire} d'origine {origin}.
  Les personnes qui portent le prénom {subject} ont un caractère {trait}, {trait} et {trait}.
  Le prénom {subject} signifie {force|lumière|joie|sagesse}.
  Le chiffre porte-bonheur de {subject} est le {digit}.
  En amour, {subject} a un côté {trait} et {trait}.
name_head: {subject} : {signification|origine|caractère|numérologie|amour}
name_field:
  Prénom|{subject}
  Origine|{origin}
  Chiffre|{digit}
  Couleur|{bleu|vert|or}
ideas_title:
  {number} idées : {subject} {à copier|qui vont vous inspirer|pour 2024}
  Plus de {number} {subject} {magnifiques|tendance}
ideas_text:
  Vous cherchez des idées de {subject} ? Ces propositions vont vous {inspirer|surprendre}.
  Un mélange de {style et de confort|moderne et de classique} pour un rendu {chaleureux|élégant|intemporel}.
  Ajoutez une touche {d'élégance|de charme} avec {des couleurs douces|la lumière naturelle|des détails simples}.
  Les tons {chauds|doux} créent une ambiance {de rêve|chaleureuse} que vous allez adorer.
  Gardez cette idée de {subject} pour {plus tard|vous inspirer}.
ideas_head: {number}. {^subject} : {style moderne|esprit rustique|touche minimaliste|look élégant|idée originale}
ideas_field:
  Style|{Moderne|Rustique}
  Difficulté|{Facile|Moyen}
coupons_title:
  Code promo {subject} : -{number} % {aujourd'hui|2024|}
  {number} codes promo {subject} {vérifiés|valides}
coupons_text:
  Économisez jusqu'à {number} % avec nos codes promo {subject}, mis à jour {chaque jour|aujourd'hui}.
  {subject} est une boutique {populaire|de confiance} avec de {belles|super} offres.
  Pour utiliser un code {subject}, copiez-le et collez-le lors du paiement.
  Ne manquez pas les dernières réductions {subject}.
coupons_head: -{number} % chez {subject}
coupons_field:
  Code|{code}
  Expire|{Bientôt|Aujourd'hui}
  Succès|{number} %
q:
  Quel âge a {subject} ?
  Pourquoi parle-t-on de {subject} ?
  {subject} est-il fiable ?
a:
  Aucune information n'est confirmée sur {subject}.
  {subject} est populaire pour {plusieurs|de nombreuses} raisons.
  Oui, {subject} a de très bons avis.
ideas_q:
  Comment choisir ses {subject} à petit prix ?
  Quelles sont les tendances : {subject} ?
  Par où commencer : {subject} ?
ideas_a:
  Commencez par de petits changements et des détails {simples|doux}.
  Les tons {naturels|chauds} sont très tendance : {subject}.
  Regardez ces idées de {subject} et choisissez ce que vous aimez.
h_faq: Questions fréquentes sur {subject}
"""),
    "de": read_rules("""
unknown: {Unbekannt|Wird geprüft|Nicht verfügbar|Folgt bald}
job: {Schauspieler|Sänger|Model|Unternehmer|YouTuber|Sportler}
trait: {freundlich|kreativ|selbstbewusst|unabhängig|treu|ehrgeizig|einfühlsam}
origin: {lateinischen|griechischen|hebräischen|arabischen|keltischen|germanischen}
thing: {Küchen|Wohnzimmer|Nägel|Tattoos|Frisuren|Hochzeitstorten|Badezimmer|Balkone|kleine Gärten|Geburtstagssprüche}
ending: Danke {fürs Lesen|für Ihren Besuch}. {Teilen|Speichern} Sie diese Seite und erfahren Sie bald mehr über {subject}.
biography_title:
  {subject}: {Biografie|Alter|Vermögen}, {Größe|Familie|Partner} und mehr
  Wer ist {subject}? Alter, {Partner|Größe}, Vermögen
biography_text:
  {subject} ist {ein berühmter|ein bekannter|ein beliebter} {job} und wuchs in einer {einfachen|liebevollen} Familie auf.
  Das Vermögen von {subject} wird auf rund {amount} Millionen Euro geschätzt.
  {subject} hält das {Privatleben|Familienleben} aus den Medien heraus.
  Über {Eltern|Geschwister} von {subject} gibt es keine {offiziellen|bestätigten} Informationen.
  {subject} ist {height} cm groß und hat eine {charmante|sympathische} Art.
  {subject} ist auf Instagram sehr {aktiv|beliebt}.
biography_head: {subject}: {Kindheit|Vermögen|Alter|Größe|Partner|Karriere|Soziale Medien}
biography_field:
  Name|{subject}
  Alter|{age}
  Beruf|{job}
  Vermögen|{amount} Millionen
  Größe|{height} cm
  Partner|{unknown}
  Eltern|{unknown}
name_title:
  Vorname {subject}: Bedeutung, Herkunft, Charakter
  Was bedeutet der Name {subject}?
name_text:
  {subject} ist ein {schöner|einzigartiger|beliebter} Name {origin} Ursprungs.
  Menschen mit dem Namen {subject} sind {trait}, {trait} und {trait}.
  Der Name {subject} bedeutet {Stärke|Licht|Freude|Weisheit}.
  Die Glückszahl von {subject} ist die {digit}.
  In der Liebe ist {subject} {trait} und {trait}.
name_head: {Bedeutung|Herkunft|Charakter|Numerologie|Liebe}: {subject}
name_field:
  Name|{subject}
  Glückszahl|{digit}
  Glücksfarbe|{Blau|Grün|Gold}
  Sternzeichen|{unknown}
ideas_title:
  {number} {schöne|kreative|tolle} Ideen: {subject} {zum Nachmachen|2024|}
  Über {number} {subject}, die Sie {inspirieren|begeistern}
ideas_text:
  Sie suchen Ideen zum Thema {subject}? Diese Vorschläge werden Sie {inspirieren|überraschen}.
  Hier treffen {Stil und Komfort|Moderne und Klassik} auf einen {gemütlichen|eleganten|zeitlosen} Look.
  Mit {sanften Farben|natürlichem Licht|schlichten Details} entsteht ein Hauch von {Eleganz|Charme}.
  {Warme|Sanfte} Töne schaffen eine {traumhafte|gemütliche} Atmosphäre, die Sie lieben werden.
  Speichern Sie diese Idee für {später|Ihr Zuhause}.
ideas_head: {number}. {subject}: {moderner Stil|rustikaler Charme|minimalistisch|eleganter Look|originelle Idee}
ideas_field:
  Stil|{Modern|Rustikal}
  Aufwand|{Leicht|Mittel}
coupons_title:
  {subject} Gutschein: {number} % Rabatt {heute|2024|}
  {number} {subject} Gutscheincodes {geprüft|gültig}
coupons_text:
  Sparen Sie bis zu {number} % mit unseren {subject} Gutscheinen, {täglich|heute} aktualisiert.
  {subject} ist ein {beliebter|bekannter} Shop mit {tollen|großartigen} Angeboten.
  Um einen {subject} Gutschein einzulösen, kopieren Sie den Code in den Warenkorb.
  Verpassen Sie nicht die neuesten {subject} Rabatte.
coupons_head: {number} % Rabatt bei {subject}
coupons_field:
  Code|{code}
  Gültig|{Bald vorbei|Heute}
  Erfolg|{number} %
q:
  Wie alt ist {subject}?
  Wofür ist {subject} bekannt?
  Ist {subject} seriös?
a:
  Über {subject} gibt es keine bestätigten Informationen.
  {subject} ist aus {vielen|mehreren} Gründen beliebt.
  Ja, {subject} hat sehr gute Bewertungen.
ideas_q:
  Wie geht {subject} mit wenig Geld?
  Was ist bei {subject} im Trend?
  Womit fängt man bei {subject} an?
ideas_a:
  Beginnen Sie mit kleinen Änderungen und {schlichten|sanften} Details.
  {Natürliche|Warme} Töne sind bei {subject} sehr beliebt.
  Sehen Sie sich diese Ideen an ({subject}) und wählen Sie, was Ihnen gefällt.
h_faq: Häufige Fragen zu {subject}
"""),
    "pt": read_rules("""
unknown: {Desconhecido|A confirmar|Não disponível|Em breve}
job: {ator|cantor|modelo|empresário|youtuber|atleta}
trait: {gentil|criativo|confiante|independente|leal|ambicioso|sensível}
origin: {latina|grega|hebraica|árabe|celta|germânica}
thing: {cozinhas|salas|unhas|tatuagens|penteados|bolos de casamento|banheiros|varandas|jardins pequenos|frases de aniversário}
ending: Obrigado {pela leitura|pela visita}. {Compartilhe|Salve} esta página e volte para saber mais sobre {subject}.
biography_title:
  {subject}: {biografia|idade|fortuna}, {altura|família|namoro} e mais
  Quem é {subject}? Idade, {altura|namoro}, fortuna
biography_text:
  {subject} é um {famoso|conhecido|talentoso} {job} que nasceu em uma família {humilde|unida}.
  A fortuna de {subject} é estimada em cerca de {amount} milhões.
  {subject} prefere manter a vida {pessoal|privada} longe da mídia.
  Não há informações {oficiais|confirmadas} sobre os {pais|irmãos} de {subject}.
  {subject} tem {height} cm de altura e uma personalidade {encantadora|cativante}.
  {subject} é muito {ativo|popular} no Instagram.
biography_head: {subject}: {infância|fortuna|idade|altura|namoro|carreira|redes sociais}
biography_field:
  Nome|{subject}
  Idade|{age}
  Profissão|{job}
  Fortuna|{amount} milhões
  Altura|{height} cm
  Cônjuge|{unknown}
  Pais|{unknown}
name_title:
  Significado do nome {subject}: origem e personalidade
  O que significa {subject}? Origem, {numerologia|popularidade}
name_text:
  {subject} é um nome {bonito|único|popular} de origem {origin}.
  Pessoas chamadas {subject} têm um jeito {trait}, {trait} e {trait}.
  O nome {subject} significa {força|luz|alegria|sabedoria}.
  O número da sorte de {subject} é {digit}.
  No amor, {subject} tem um lado {trait} e {trait}.
name_head: {Significado|Origem|Personalidade|Numerologia|Amor}: {subject}
name_field:
  Nome|{subject}
  Origem|{origin}
  Número da sorte|{digit}
  Cor|{azul|verde|dourado}
ideas_title:
  {number} ideias de {subject} {criativas|incríveis|para se inspirar|para 2024}
  Mais de {number} {subject} {para se apaixonar|que são tendência}
ideas_text:
  Procurando ideias de {subject}? Estas sugestões vão {inspirar|surpreender} você.
  Combine {estilo e conforto|o moderno e o clássico} para um visual {aconchegante|elegante|atemporal}.
  Dê um toque de {elegância|charme|personalidade} com {cores suaves|luz natural|detalhes simples}.
  Os tons {quentes|suaves} criam uma atmosfera {de sonho|aconchegante} que você vai amar.
  Salve esta ideia de {subject} para {depois|se inspirar}.
ideas_head: {number}. {^subject}: {estilo moderno|toque rústico|visual minimalista|look elegante|ideia original}
ideas_field:
  Estilo|{Moderno|Rústico}
  Dificuldade|{Fácil|Média}
coupons_title:
  Cupom {subject}: {number}% de desconto {hoje|2024|}
  {number} cupons {subject} {verificados|que funcionam}
coupons_text:
  Economize até {number}% com nossos cupons {subject}, atualizados {todo dia|hoje}.
  {subject} é uma loja {popular|confiável} com {ótimas|incríveis} ofertas.
  Para usar um cupom {subject}, copie o código e cole no carrinho.
  Não perca os últimos descontos {subject}.
coupons_head: {number}% de desconto em {subject}
coupons_field:
  Código|{code}
  Validade|{Em breve|Hoje}
  Sucesso|{number}%
q:
  Quantos anos tem {subject}?
  Por que {subject} é conhecido?
  {subject} é confiável?
a:
  Não há informações confirmadas sobre {subject}.
  {subject} é popular por {muitos|vários} motivos.
  Sim, {subject} tem ótimas avaliações.
ideas_q:
  Como planejar {subject} gastando pouco?
  O que está na moda em {subject}?
  Por onde começar com {subject}?
ideas_a:
  Comece com pequenas mudanças e detalhes {simples|suaves}.
  Os tons {naturais|quentes} estão em alta em {subject}.
  Veja estas ideias de {subject} e escolha o que você ama.
h_faq: Perguntas frequentes sobre {subject}
"""),
    "id": read_rules("""
unknown: {Tidak diketahui|Belum ada informasi|Segera diperbarui}
job: {aktor|penyanyi|model|pengusaha|youtuber|atlet|selebgram}
trait: {ramah|kreatif|percaya diri|mandiri|setia|ambisius|peka}
origin: {Latin|Yunani|Ibrani|Arab|Jawa|Sanskerta}
thing: {dapur minimalis|ruang tamu|balkon|kue ulang tahun|desain kamar|model rambut|taman kecil|kata kata ulang tahun|rumah sederhana}
ending: Terima kasih telah {membaca|berkunjung}. {Bagikan|Simpan} halaman ini dan nantikan info terbaru tentang {subject}.
biography_title:
  Biodata {subject}: {umur|agama|pacar}, {tinggi badan|keluarga} dan {kekayaan|fakta menarik}
  Siapa {subject}? Profil, Umur, {Pacar|Instagram}
biography_text:
  {subject} adalah seorang {job} {terkenal|populer|berbakat} yang lahir dari keluarga {sederhana|harmonis}.
  Kekayaan {subject} diperkirakan mencapai {amount} miliar rupiah.
  {subject} memilih menjaga kehidupan {pribadinya|asmaranya} dari sorotan media.
  Belum ada informasi {resmi|pasti} tentang {orang tua|pasangan} {subject}.
  {subject} memiliki tinggi {height} cm dan kepribadian yang {menarik|ramah}.
  {subject} sangat {aktif|populer} di Instagram.
biography_head: {Profil|Kekayaan|Umur|Tinggi Badan|Pacar|Karier|Fakta Menarik} {subject}
biography_field:
  Nama|{subject}
  Umur|{age}
  Profesi|{job}
  Tinggi badan|{height} cm
  Pasangan|{unknown}
  Orang tua|{unknown}
name_title:
  Arti Nama {subject}: Asal dan {Kepribadian|Keberuntungan}
  Apa Arti Nama {subject}?
name_text:
  {subject} adalah nama yang {indah|unik|populer} dari bahasa {origin}.
  Orang bernama {subject} biasanya {trait}, {trait} dan {trait}.
  Nama {subject} berarti {kekuatan|cahaya|kebahagiaan|kebijaksanaan}.
  Angka keberuntungan {subject} adalah {digit}.
  Dalam percintaan, {subject} dikenal {trait} dan {trait}.
name_head: {Arti|Asal|Kepribadian|Numerologi|Percintaan} {subject}
name_field:
  Nama|{subject}
  Asal|{origin}
  Angka keberuntungan|{digit}
  Warna|{biru|hijau|emas}
ideas_title:
  {number} ide {subject} {terbaru|keren|menarik|2024}
  {number}+ inspirasi {subject} yang {cantik|wajib dicoba}
ideas_text:
  Sedang mencari ide {subject}? Inspirasi ini akan {membuat Anda terkesan|membantu Anda}.
  Perpaduan {gaya dan kenyamanan|modern dan klasik} menghasilkan tampilan yang {hangat|elegan|menawan}.
  Tambahkan sentuhan {elegan|personal} dengan {warna lembut|cahaya alami|detail sederhana}.
  Warna {hangat|lembut} menciptakan suasana {nyaman|mewah} yang pasti Anda suka.
  Simpan ide {subject} ini untuk {nanti|inspirasi}.
ideas_head: {number}. {^subject} {gaya modern|bernuansa rustic|minimalis|elegan|unik}
ideas_field:
  Gaya|{Modern|Minimalis}
  Tingkat|{Mudah|Sedang}
coupons_title:
  Kode Promo {subject}: Diskon {number}% {Hari Ini|2024|}
  {number} Voucher {subject} {Terverifikasi|Terbaru}
coupons_text:
  Hemat hingga {number}% dengan kode promo {subject} yang diperbarui {setiap hari|hari ini}.
  {subject} adalah toko online {populer|terpercaya} dengan penawaran {menarik|terbaik}.
  Untuk memakai kupon {subject}, salin kode dan tempel saat pembayaran.
  Jangan lewatkan diskon {subject} terbaru.
coupons_head: Diskon {number}% di {subject}
coupons_field:
  Kode|{code}
  Berlaku|{Segera berakhir|Hari ini}
  Berhasil|{number}%
q:
  Berapa umur {subject}?
  Mengapa {subject} terkenal?
  Apakah {subject} terpercaya?
a:
  Belum ada informasi pasti tentang {subject}.
  {subject} populer karena {banyak|beberapa} alasan.
  Ya, {subject} mendapat ulasan yang baik.
ideas_q:
  Bagaimana membuat {subject} dengan biaya murah?
  Apa tren {subject} saat ini?
  Mulai dari mana untuk {subject}?
ideas_a:
  Mulailah dari perubahan kecil dan detail {sederhana|lembut}.
  Warna {alami|hangat} sangat populer untuk {subject}.
  Lihat ide {subject} ini dan pilih yang Anda suka.
h_faq: Pertanyaan umum tentang {subject}
"""),
}
