"""Search phrases and what stuffed pages say around them, in several languages."""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import read_rules

__all__ = ["PHRASES", "STUFFED"]

# What people type into a search box; rules that end with a sense of their own: betting is shouted.
PHRASES = {
    "en": read_rules("""
phrase:
  {cheap|best|affordable|discount} {goods} {online|near me|for sale|2023|with free shipping|}
  {buy|order|where to buy} {goods} {online|cheap|without prescription|in bulk}
  {online|instant|same day|fast} {loans|payday loans|cash advance} {no credit check|for bad credit|near me}
  {essay|dissertation|assignment} {writing service|help online} {cheap|reviews|uk}
  {free|unlimited} {gems|coins|robux|followers} {generator|hack|no survey|no human verification}
  {how to|can you} {lose belly fat|stop hair loss|lower cholesterol|sleep faster} {fast|naturally|overnight|at home}
  {unblocked|free online} {games|car games|puzzle games} {at school|no download|66}
  {watch|stream} {full movie|live football|tv series} {online free|hd|no sign up}
  {best|top} {vpn|antivirus|crypto wallet|forex broker} {free|for beginners|review}
goods:
  running shoes
  replica watches
  wedding dresses
  cbd gummies
  cycling jerseys
  kratom capsules
  gold coins
  mobility scooters
  phone cases
  contact lenses
  hair extensions
  office chairs
bet:
  online casino {no deposit bonus|real money|free spins}
  {brand} casino {login|bonus code|review|app download}
  best {slots|betting sites|crypto casino} {online|2024|real money}
  {brand} {slot|bet|sports betting} {login|link|free credit}
"""),
    "es": read_rules("""
phrase:
  {comprar|venta de} {goods} {baratos|online|al por mayor|cerca de mí}
  {goods} {baratos|precio|opiniones|segunda mano|2023}
  {préstamos|créditos} {rápidos|online|sin nómina|con asnef} {sin papeleo|al instante|}
  {descargar|ver} {películas|series|fútbol} {gratis|online|en español|sin registrarse}
  {cómo|trucos para} {adelgazar|dormir mejor|ganar dinero|quitar manchas} {rápido|en casa|en una semana}
  {diamantes|monedas|seguidores} gratis {sin verificación|2024|al instante}
goods:
  zapatillas
  relojes réplica
  vestidos de novia
  muebles de oficina
  perfumes
  productos de cannabis
  repuestos de coche
  colchones
bet:
  casino online {bono sin depósito|dinero real|con bono|fiable}
  {brand} {casino|apuestas|bono|app|opiniones}
  {tragaperras|apuestas deportivas|ruleta} {online|gratis|sin depósito}
"""),
    "fr": read_rules("""
phrase:
  {acheter|vente de} {goods} {pas cher|en ligne|près de chez moi}
  {goods} {pas cher|prix|avis|occasion|livraison gratuite}
  {crédit|prêt} {rapide|en ligne|sans justificatif|sans refus} {24h|immédiat|}
  {regarder|télécharger} {films|séries|match} {gratuit|streaming vf|sans inscription}
  {comment|astuces pour} {maigrir|mieux dormir|gagner de l'argent|enlever une tache} {vite|rapidement|naturellement}
goods:
  chaussures de course
  montres répliques
  robes de mariée
  pellets de bois
  fleurs cbd
  pneus
  matelas
  cigarettes électroniques
bet:
  casino en ligne {sans dépôt|argent réel|retrait immédiat|fiable}
  {brand} {casino|paris sportifs|bonus|avis|connexion}
  {machines à sous|roulette|paris sportifs} {en ligne|gratuit|bonus}
"""),
    "de": read_rules("""
phrase:
  {goods} {günstig|online|kaufen|bestellen|Test|in der Nähe|ohne Rezept}
  {goods} {günstig|billig|online} {kaufen|bestellen}
  {Kredit|Sofortkredit|Minikredit} {ohne Schufa|mit Sofortauszahlung|online}
  {Filme|Serien|Fußball} {kostenlos|online|ohne Anmeldung} {schauen|streamen}
  {schnell|einfach} {abnehmen|Geld verdienen|einschlafen} {zu Hause|ohne Sport|über Nacht}
  {Hausarbeit|Bachelorarbeit|Facharbeit} schreiben lassen {günstig|Erfahrungen|}
goods:
  Laufschuhe
  Brautkleider
  Uhren Replica
  Gartenmöbel
  Führerschein
  CBD Öl
  Winterreifen
  Matratzen
bet:
  Online Casino {ohne Limit|ohne Oasis|mit Bonus|Echtgeld}
  {brand} {Casino|Bonus|Erfahrungen|Login}
  {Spielautomaten|Sportwetten|Roulette} {online|ohne Anmeldung|Bonus}
"""),
    "pt": read_rules("""
phrase:
  {comprar|onde comprar} {goods} {barato|online|com desconto|perto de mim}
  {goods} {barato|preço|promoção|atacado|2024}
  {empréstimo|cartão de crédito} {online|para negativado|na hora} {sem consulta|aprovado|}
  {assistir|baixar} {filmes|séries|futebol} {grátis|online|dublado|sem anúncios}
  {como|dicas para} {emagrecer|ganhar dinheiro|dormir melhor} {rápido|em casa|sem sair de casa}
goods:
  tênis
  relógios
  vestidos de festa
  whey protein
  pneus
  perfumes importados
  celulares
bet:
  {jogo do tigre|tigrinho|slots|cassino} {online|pagando no cadastro|demo grátis|que paga agora}
  {brand} {bet|cassino|login|é confiável|bônus}
  plataforma {nova|chinesa} {pagando|de slots|que mais paga} {hoje|no pix|}
"""),
    "it": read_rules("""
phrase:
  {comprare|vendita} {goods} {online|economici|vicino a me}
  {goods} {prezzi|offerte|opinioni|scontati}
  {prestiti|finanziamenti} {veloci|senza busta paga|online} {subito|}
  {vedere|scaricare} {film|serie tv|partite} {gratis|streaming|senza registrazione}
goods:
  scarpe da corsa
  abiti da sposa
  orologi replica
  pneumatici
  materassi
bet:
  casino online {senza deposito|non aams|soldi veri|con bonus}
  {brand} {casino|bonus|recensioni|accesso}
  {slot|scommesse|roulette} {online|gratis|non aams}
"""),
    "id": read_rules("""
phrase:
  {jual|beli|harga} {goods} {murah|terdekat|grosir|terbaru|online}
  {pinjaman|pinjol} {online|cepat cair|tanpa bi checking} {langsung cair|resmi|}
  {download|nonton} {film|lagu|drama} {gratis|sub indo|full hd}
  cara {menurunkan berat badan|mendapatkan uang|hack akun} {dengan cepat|dari internet|gratis}
goods:
  sepatu
  obat herbal
  baju muslim
  peninggi badan
  hp second
  genteng
bet:
  {slot|situs slot} {gacor|online|deposit pulsa|deposit dana|gampang menang} {hari ini|terpercaya|terbaru|maxwin}
  {brand} {login|link alternatif|daftar|slot|rtp|apk}
  {togel|toto} {online|hongkong|macau|4d} {hari ini|terpercaya|resmi}
  {rtp live|bocoran slot|akun pro|demo slot} {hari ini|malam ini|terlengkap}
"""),
    "vi": read_rules("""
phrase:
  {mua|bán} {goods} {giá rẻ|ở đâu|chính hãng|online}
  vay tiền {online|nhanh|không thế chấp} {trong ngày|chỉ cần cmnd|}
  {xem phim|tải nhạc|xem bóng đá} {miễn phí|vietsub|hd|trực tuyến}
goods:
  giày thể thao
  thuốc giảm cân
  điện thoại cũ
  nước hoa
bet:
  {nhà cái|cổng game} {uy tín|số 1|đổi thưởng|hàng đầu} {châu á|việt nam|2024|}
  {brand} {đăng nhập|link vào|tải app|khuyến mãi|nổ hũ}
  {kèo|cá cược|soi cầu|xóc đĩa} {bóng đá|online|hôm nay|uy tín}
"""),
    "zh": read_rules("""
phrase:
  {goods}{哪里买|价格|批发|多少钱|排行榜}
  {免费|在线|高清}{观看电影|小说阅读|下载}
goods:
  运动鞋
  减肥茶
  二手手机
  翡翠手镯
bet:
  {brand}{官网|登录|app下载|体育|平台|注册}
  {体育|棋牌|电竞|真人}{平台|娱乐|app下载|官方网站}{入口|最新版|}
"""),
}

STUFFED = {
    "en": read_rules("""
title:
  {^phrase}
  {^phrase} - {^other}
  {^phrase}: {Complete Guide|All You Need to Know|Top Picks|Official Site}
  {^phrase} | {^other} | {^third}
  {other}, {phrase}, {third}
  {^phrase} {2023|2024|2025} – {Updated|Verified|Trusted}
first:
  {Are you looking for|Searching for|Do you need} {phrase}? {Then you are in the right place.|You have found it.|Look no further.}
  {^phrase} {is|has become} {very popular|a hot topic|more important than ever} these days.
  {Welcome to|This is} the {number one|best|official} {site|page|source} for {phrase}.
  When it comes to {phrase}, there are {many|countless} options to choose from.
about:
  Thousands of people search for "{phrase}" every {day|month}.
  The term {phrase} is {also known as|often confused with|closely related to} {other}.
  If you type {phrase} into {a search engine|your browser}, you will get {many|millions of} results.
  {Keywords such as|Searches like} {phrase}, {other} and {third} {show|prove} how popular the subject is.
  Many visitors find us through {phrase} or {other}.
  {^phrase} is a phrase that {everyone|more and more people} should know.
body:
  With {phrase} you can {save|enjoy} {time and money|the best results} {from the comfort of your home|every day}.
  Our {phrase} {is|are} {trusted|loved} by customers {all over the world|everywhere}.
  {Choosing|Finding} the right {phrase} {can be|is} {hard|confusing}, so we have {collected|prepared} the best {phrase} for you.
  {Many|Most} experts {recommend|agree on} {phrase} for {beginners and professionals|people of all ages}.
  The {benefits|advantages} of {phrase} {are|have been} {well known|clear}: it is {easy|safe}, {fast|quick} and {affordable|reliable}.
  {Before you decide on|Before choosing} {phrase}, {compare|take a look at} {other} as well.
  {^phrase} {offers|gives you} {great value|high quality} at {a low price|the best price}.
  We {offer|provide} {phrase}, {other} and {third} with {fast delivery|full support|a guarantee}.
  {Do not miss|Take advantage of} our {latest|special} {phrase} {offers|deals}.
  There is no better time than {now|today} to {try|get|discover} {phrase}.
  {^phrase} {reviews|ratings} show that {customers|users} are {very satisfied|happy}.
  What makes {phrase} so {special|popular} is {the quality|the variety|the simplicity}.
head:
  What is {phrase}?
  {^phrase}: {pros and cons|how it works|the best tips}
  Why {phrase}?
  {^phrase} and {other}
  {Best|Top} {phrase}
  {Tips for|Facts about} {phrase}
last:
  {In conclusion|All in all}, {phrase} is {the best choice|what you need}.
  We hope this article about {phrase} {was helpful|helped you}.
  {^phrase} – {order now|start today|only here}!
  So, what are you waiting for? {Try|Get} {phrase} {now|today}.
call: {Play|Join|Order|Login|Register|Click here|Get it} now
brand_text:
  {brand} is {the best|a trusted|the official} {platform|site} for {phrase} {with|and offers} {instant payouts|huge bonuses|24-hour support}.
  {Register|Sign up} at {brand} {now|today} and {claim|get} your {welcome bonus|free spins}.
  {brand} {login|link} is {always|easily} {available|accessible} on {mobile and desktop|every device}.
  Members of {brand} {enjoy|win} {every day|big prizes} with {phrase} and {other}.
"""),
    "es": read_rules("""
title:
  {^phrase}
  {^phrase} - {^other}
  {^phrase}: {guía completa|todo lo que debes saber|sitio oficial}
  {^phrase} | {^other} | {^third}
  {other}, {phrase}, {third}
first:
  ¿{Buscas|Estás buscando|Necesitas} {phrase}? {Estás en el lugar correcto.|Lo has encontrado.}
  {^phrase} es un tema {muy popular|de gran interés} hoy en día.
  Bienvenido a la {mejor|principal} página sobre {phrase}.
  Cuando se trata de {phrase}, hay {muchas|infinitas} opciones.
about:
  Miles de personas buscan "{phrase}" cada {día|mes}.
  El término {phrase} está {muy|estrechamente} relacionado con {other}.
  Si escribes {phrase} en el buscador, encontrarás {muchos|millones de} resultados.
  Búsquedas como {phrase}, {other} y {third} son cada vez más frecuentes.
  Muchos visitantes nos encuentran con {phrase} o {other}.
body:
  Con {phrase} puedes {ahorrar|ganar} {tiempo y dinero|comodidad} sin salir de casa.
  Encontrar {phrase} puede ser {difícil|complicado}, por eso hemos {reunido|preparado} lo mejor para ti.
  Muchos expertos recomiendan {phrase} tanto a principiantes como a profesionales.
  Las ventajas de {phrase} son {claras|conocidas}: es fácil, rápido y {económico|seguro}.
  Antes de decidirte por {phrase}, compara también {other}.
  Ofrecemos {phrase}, {other} y {third} con {garantía|envío rápido|atención personalizada}.
  No te pierdas nuestras {últimas|mejores} ofertas de {phrase}.
  No hay mejor momento que {ahora|hoy} para {descubrir|probar} {phrase}.
  Lo que hace tan especial a {phrase} es {la calidad|la variedad|su sencillez}.
head:
  ¿Qué es {phrase}?
  {^phrase}: {ventajas y desventajas|cómo funciona|los mejores consejos}
  ¿Por qué {phrase}?
  {^phrase} y {other}
last:
  En conclusión, {phrase} es {la mejor opción|lo que necesitas}.
  Esperamos que este artículo sobre {phrase} te haya {ayudado|servido}.
  ¿A qué esperas? Descubre {phrase} {hoy|ahora} mismo.
call: {Jugar|Entrar|Comprar|Registrarse|Haz clic aquí} ahora
brand_text:
  {brand} es {la mejor plataforma|el sitio oficial} de {phrase} con {bonos increíbles|pagos al instante}.
  Regístrate en {brand} {hoy|ahora} y recibe tu {bono de bienvenida|regalo}.
  El acceso a {brand} está disponible en {móvil y ordenador|cualquier dispositivo}.
"""),
    "fr": read_rules("""
title:
  {^phrase}
  {^phrase} - {^other}
  {^phrase} : {guide complet|tout savoir|site officiel}
  {^phrase} | {^other} | {^third}
  {other}, {phrase}, {third}
first:
  Vous {cherchez|recherchez} {phrase} ? {Vous êtes au bon endroit.|Ne cherchez plus.}
  {^phrase} est un sujet {très populaire|incontournable} de nos jours.
  Bienvenue sur {la meilleure page|le site numéro un} pour {phrase}.
  En matière de {phrase}, les choix sont {nombreux|infinis}.
about:
  Des milliers de personnes recherchent « {phrase} » chaque {jour|mois}.
  Le terme {phrase} est {étroitement|souvent} lié à {other}.
  Si vous tapez {phrase} dans un moteur de recherche, vous obtiendrez {de nombreux|des millions de} résultats.
  Des requêtes comme {phrase}, {other} et {third} sont de plus en plus fréquentes.
body:
  Avec {phrase}, vous pouvez {économiser|gagner} {du temps et de l'argent|en confort} sans sortir de chez vous.
  Trouver {phrase} peut être {difficile|compliqué}, c'est pourquoi nous avons {réuni|préparé} le meilleur pour vous.
  De nombreux experts recommandent {phrase} aux débutants comme aux professionnels.
  Les avantages de {phrase} sont {clairs|connus} : c'est simple, rapide et {économique|sûr}.
  Avant de choisir {phrase}, comparez aussi {other}.
  Nous proposons {phrase}, {other} et {third} avec {garantie|livraison rapide}.
  Ne manquez pas nos {dernières|meilleures} offres de {phrase}.
  Il n'y a pas de meilleur moment {qu'aujourd'hui|que maintenant} pour découvrir {phrase}.
head:
  Qu'est-ce que {phrase} ?
  {^phrase} : {avantages et inconvénients|comment ça marche|les meilleurs conseils}
  Pourquoi {phrase} ?
  {^phrase} et {other}
last:
  En conclusion, {phrase} est {le meilleur choix|ce qu'il vous faut}.
  Nous espérons que cet article sur {phrase} vous a {aidé|été utile}.
  Qu'attendez-vous ? Découvrez {phrase} dès {maintenant|aujourd'hui}.
call: {Jouer|Commander|S'inscrire|Cliquez ici} maintenant
brand_text:
  {brand} est {la meilleure plateforme|le site officiel} pour {phrase} avec {des bonus énormes|des retraits immédiats}.
  Inscrivez-vous sur {brand} et recevez votre {bonus de bienvenue|cadeau}.
  La connexion {brand} est accessible sur {mobile et ordinateur|tous les appareils}.
"""),
    "de": read_rules("""
title:
  {phrase}
  {phrase} - {other}
  {phrase}: {der große Ratgeber|alles Wissenswerte|offizielle Seite}
  {phrase} | {other} | {third}
  {other}, {phrase}, {third}
first:
  Sie suchen {phrase}? {Dann sind Sie hier richtig.|Hier werden Sie fündig.}
  {phrase} ist heutzutage {sehr beliebt|ein wichtiges Thema}.
  Willkommen auf der {besten|führenden} Seite zum Thema {phrase}.
  Wenn es um {phrase} geht, gibt es {viele|unzählige} Möglichkeiten.
about:
  Tausende Menschen suchen {täglich|jeden Monat} nach „{phrase}“.
  Der Begriff {phrase} ist {eng|oft} mit {other} verbunden.
  Wer {phrase} in eine Suchmaschine eingibt, erhält {viele|Millionen} Ergebnisse.
  Suchanfragen wie {phrase}, {other} und {third} nehmen stetig zu.
body:
  Mit {phrase} sparen Sie {Zeit und Geld|bares Geld}, ganz bequem von zu Hause aus.
  Das Thema {phrase} kann {verwirrend|schwierig} sein, deshalb haben wir das Beste für Sie {zusammengestellt|ausgewählt}.
  Viele Experten empfehlen {phrase} für Anfänger und Fortgeschrittene.
  Die Vorteile von {phrase} liegen auf der Hand: einfach, schnell und {günstig|sicher}.
  Bevor Sie sich für {phrase} entscheiden, vergleichen Sie auch {other}.
  Wir bieten {phrase}, {other} und {third} mit {Garantie|schneller Lieferung}.
  Verpassen Sie nicht unsere {neuesten|besten} Angebote zu {phrase}.
  Es gibt keinen besseren Zeitpunkt als {jetzt|heute}, um {phrase} zu entdecken.
head:
  Was ist {phrase}?
  {phrase}: {Vor- und Nachteile|so funktioniert es|die besten Tipps}
  Warum {phrase}?
  {phrase} und {other}
last:
  Zusammenfassend ist {phrase} {die beste Wahl|genau das Richtige}.
  Wir hoffen, dass Ihnen dieser Artikel über {phrase} {geholfen|gefallen} hat.
  Worauf warten Sie noch? Entdecken Sie {phrase} {jetzt|noch heute}.
call: Jetzt {spielen|bestellen|anmelden|klicken}
brand_text:
  {brand} ist {die beste Plattform|die offizielle Seite} für {phrase} mit {hohen Boni|schneller Auszahlung}.
  Melden Sie sich {jetzt|heute} bei {brand} an und sichern Sie sich Ihren {Bonus|Willkommensbonus}.
  Der {brand} Login ist auf {Handy und PC|allen Geräten} verfügbar.
"""),
    "pt": read_rules("""
title:
  {^phrase}
  {^phrase} - {^other}
  {^phrase}: {guia completo|tudo o que você precisa saber|site oficial}
  {^phrase} | {^other} | {^third}
  {other}, {phrase}, {third}
first:
  Procurando {phrase}? {Você está no lugar certo.|Você encontrou.}
  {^phrase} é um assunto {muito procurado|em alta} hoje em dia.
  Bem-vindo à {melhor|maior} página sobre {phrase}.
  Quando o assunto é {phrase}, existem {muitas|inúmeras} opções.
about:
  Milhares de pessoas pesquisam "{phrase}" todos os {dias|meses}.
  O termo {phrase} está {muito|diretamente} ligado a {other}.
  Se você digitar {phrase} no buscador, vai encontrar {muitos|milhões de} resultados.
  Buscas como {phrase}, {other} e {third} estão cada vez mais comuns.
body:
  Com {phrase} você {economiza|ganha} {tempo e dinheiro|muito mais} sem sair de casa.
  Encontrar {phrase} pode ser {difícil|complicado}, por isso {reunimos|separamos} o melhor para você.
  Muitos especialistas recomendam {phrase} para iniciantes e profissionais.
  As vantagens de {phrase} são {claras|conhecidas}: é fácil, rápido e {barato|seguro}.
  Antes de escolher {phrase}, compare também {other}.
  Oferecemos {phrase}, {other} e {third} com {garantia|entrega rápida|suporte 24 horas}.
  Não perca as {melhores|últimas} ofertas de {phrase}.
  Não existe hora melhor do que {agora|hoje} para conhecer {phrase}.
head:
  O que é {phrase}?
  {^phrase}: {vantagens e desvantagens|como funciona|melhores dicas}
  Por que {phrase}?
  {^phrase} e {other}
last:
  Em conclusão, {phrase} é {a melhor escolha|o que você precisa}.
  Esperamos que este artigo sobre {phrase} tenha {ajudado|sido útil}.
  O que você está esperando? Conheça {phrase} {hoje|agora} mesmo.
call: {Jogar|Cadastre-se|Entrar|Comprar|Clique aqui} agora
brand_text:
  {brand} é {a melhor plataforma|o site oficial} de {phrase} com {bônus no cadastro|saque rápido no pix}.
  Cadastre-se na {brand} {hoje|agora} e ganhe {bônus de boas-vindas|rodadas grátis}.
  O login da {brand} funciona no {celular e computador|aplicativo}.
"""),
    "it": read_rules("""
title:
  {^phrase}
  {^phrase} - {^other}
  {^phrase}: {guida completa|tutto quello che devi sapere|sito ufficiale}
  {^phrase} | {^other} | {^third}
first:
  Cerchi {phrase}? {Sei nel posto giusto.|L'hai trovato.}
  {^phrase} è un argomento {molto popolare|di grande interesse} al giorno d'oggi.
  Benvenuto nella {migliore|prima} pagina su {phrase}.
about:
  Migliaia di persone cercano "{phrase}" ogni {giorno|mese}.
  Il termine {phrase} è {strettamente|spesso} legato a {other}.
  Ricerche come {phrase}, {other} e {third} sono sempre più frequenti.
body:
  Con {phrase} puoi risparmiare {tempo e denaro|molto} comodamente da casa.
  Trovare {phrase} può essere {difficile|complicato}, per questo abbiamo {raccolto|preparato} il meglio per te.
  Molti esperti consigliano {phrase} a principianti e professionisti.
  I vantaggi di {phrase} sono {chiari|noti}: è facile, veloce ed {economico|affidabile}.
  Prima di scegliere {phrase}, confronta anche {other}.
  Offriamo {phrase}, {other} e {third} con {garanzia|consegna rapida}.
  Non c'è momento migliore di {adesso|oggi} per scoprire {phrase}.
head:
  Che cos'è {phrase}?
  {^phrase}: {pro e contro|come funziona|i migliori consigli}
  {^phrase} e {other}
last:
  In conclusione, {phrase} è {la scelta migliore|quello che ti serve}.
  Speriamo che questo articolo su {phrase} ti sia stato {utile|d'aiuto}.
call: {Gioca|Acquista|Accedi|Registrati|Clicca qui} ora
brand_text:
  {brand} è {la migliore piattaforma|il sito ufficiale} per {phrase} con {bonus enormi|pagamenti immediati}.
  Registrati su {brand} e ricevi il tuo {bonus di benvenuto|regalo}.
"""),
    "id": read_rules("""
title:
  {brand} : {^phrase} {^other}
  {^phrase} - {^other}
  {^phrase} | {^other} | {brand}
  {brand} # {^phrase} {Resmi|Terpercaya|Nomor 1|Anti Rungkad}
  {^phrase}: {Panduan Lengkap|Info Terbaru|Situs Resmi}
first:
  {Apakah Anda sedang mencari|Sedang mencari} {phrase}? {Anda berada di tempat yang tepat.|Di sinilah tempatnya.}
  {^phrase} {saat ini|belakangan ini} sangat {populer|diminati} di Indonesia.
  Selamat datang di situs {phrase} {terbaik|nomor satu|terlengkap}.
  {brand} adalah situs {phrase} {terbaik|resmi|terpercaya} {tahun ini|di Indonesia}.
about:
  Ribuan orang mencari "{phrase}" setiap {hari|bulan}.
  Kata kunci {phrase} {sering|selalu} dikaitkan dengan {other}.
  Jika Anda mengetik {phrase} di mesin pencari, akan muncul {banyak|jutaan} hasil.
  Pencarian seperti {phrase}, {other} dan {third} semakin {ramai|populer}.
body:
  Dengan {phrase} Anda bisa {menghemat waktu|mendapatkan keuntungan} {dari rumah|setiap hari}.
  Menemukan {phrase} yang {tepat|terpercaya} memang tidak mudah, karena itu kami {merangkum|menyediakan} yang terbaik.
  Keunggulan {phrase} sudah {jelas|terbukti}: mudah, cepat, dan {murah|aman}.
  Sebelum memilih {phrase}, bandingkan juga dengan {other}.
  Kami menyediakan {phrase}, {other} dan {third} dengan {layanan 24 jam|jaminan terbaik}.
  Jangan lewatkan {promo|penawaran} {phrase} {hari ini|terbaru}.
  Tidak ada waktu yang lebih baik selain {sekarang|hari ini} untuk mencoba {phrase}.
  Banyak {pemain|pengguna|pelanggan} yang {puas|menang besar} berkat {phrase}.
head:
  Apa itu {phrase}?
  {^phrase}: {kelebihan dan kekurangan|cara kerja|tips terbaik}
  Mengapa {phrase}?
  {^phrase} dan {other}
last:
  Kesimpulannya, {phrase} adalah {pilihan terbaik|solusi yang Anda butuhkan}.
  Semoga artikel tentang {phrase} ini {bermanfaat|membantu}.
  Tunggu apa lagi? {Coba|Daftar} {phrase} {sekarang|hari ini} juga.
call: {DAFTAR|LOGIN|MAIN|KLIK DI SINI} {SEKARANG|}
brand_text:
  {brand} {merupakan|adalah} {situs|agen} {phrase} {dengan|yang menawarkan} {bonus new member 100%|rtp tertinggi|deposit 10 ribu}.
  Daftar di {brand} {sekarang|hari ini} dan {raih|dapatkan} {maxwin|jackpot|bonus harian}.
  Link alternatif {brand} {selalu aktif|anti blokir} dan bisa diakses lewat {hp|semua perangkat}.
  Member {brand} {dijamin|selalu} {gacor|menang} dengan {phrase} dan {other}.
"""),
    "vi": read_rules("""
title:
  {brand} - {^phrase} {^other}
  {^phrase} | {^other}
  {^phrase}: {hướng dẫn chi tiết|thông tin mới nhất|trang chủ chính thức}
  {brand} ⭐️ {^phrase} {số 1|uy tín|mới nhất}
first:
  Bạn đang tìm {phrase}? {Bạn đã đến đúng nơi.|Đây chính là nơi dành cho bạn.}
  {^phrase} hiện đang rất {phổ biến|được quan tâm}.
  Chào mừng bạn đến với trang {phrase} {tốt nhất|hàng đầu}.
  {brand} là {địa chỉ|sân chơi} {phrase} {uy tín|hàng đầu} hiện nay.
about:
  Hàng nghìn người tìm kiếm "{phrase}" mỗi {ngày|tháng}.
  Từ khóa {phrase} thường đi kèm với {other}.
  Nếu bạn gõ {phrase} lên công cụ tìm kiếm, bạn sẽ thấy {rất nhiều|hàng triệu} kết quả.
body:
  Với {phrase}, bạn có thể {tiết kiệm thời gian|kiếm thêm thu nhập} ngay tại nhà.
  Tìm được {phrase} {phù hợp|chất lượng} không dễ, vì vậy chúng tôi đã {tổng hợp|chuẩn bị} những gì tốt nhất.
  Ưu điểm của {phrase} rất {rõ ràng|nổi bật}: dễ dàng, nhanh chóng và {an toàn|tiết kiệm}.
  Trước khi chọn {phrase}, hãy so sánh với {other}.
  Chúng tôi cung cấp {phrase}, {other} và {third} với {hỗ trợ 24/7|ưu đãi hấp dẫn}.
  Đừng bỏ lỡ {khuyến mãi|ưu đãi} {phrase} {hôm nay|mới nhất}.
  Điều làm nên sức hút của {phrase} là {chất lượng|sự đa dạng|tốc độ}.
head:
  {^phrase} là gì?
  {^phrase}: {ưu và nhược điểm|cách hoạt động|mẹo hay nhất}
  Vì sao nên chọn {phrase}?
  {^phrase} và {other}
last:
  Tóm lại, {phrase} là {lựa chọn tốt nhất|điều bạn cần}.
  Hy vọng bài viết về {phrase} {hữu ích|đã giúp được bạn}.
  Còn chần chờ gì nữa? Hãy thử {phrase} ngay {hôm nay|bây giờ}.
call: {ĐĂNG KÝ|ĐĂNG NHẬP|CHƠI NGAY|TẢI APP} {NGAY|}
brand_text:
  {brand} là {nhà cái|cổng game} {phrase} với {tỷ lệ thưởng cao|nạp rút siêu tốc}.
  Đăng ký {brand} {ngay|hôm nay} để nhận {thưởng chào mừng|tiền cược miễn phí}.
  Link vào {brand} {mới nhất|không bị chặn} truy cập được trên {điện thoại|mọi thiết bị}.
"""),
    "zh": read_rules("""
title:
  {phrase}-{other}-{brand}
  {phrase}_{other}_{third}
  {phrase}|{other}【官方】
  {phrase}（{other}）最新版
first:
  您正在寻找{phrase}吗?{您来对地方了。|这里就是您的选择。}
  {phrase}{近年来|如今}{非常流行|备受关注}。
  欢迎来到{phrase}{第一|官方}网站。
about:
  每天有{成千上万|无数}的人搜索“{phrase}”。
  关键词{phrase}与{other}密切相关。
  在搜索引擎中输入{phrase}，会得到{很多|数百万条}结果。
body:
  有了{phrase}，您可以{足不出户|随时随地}享受{优质服务|便捷体验}。
  选择合适的{phrase}并不容易，因此我们为您{整理|准备}了最好的内容。
  {phrase}的优势{显而易见|众所周知}：简单、快速、{安全|实惠}。
  在选择{phrase}之前，也可以比较{other}。
  我们提供{phrase}、{other}和{third}，{全天候客服|品质保证}。
  {不要错过|赶快抓住}{phrase}的{最新|特别}优惠。
head:
  什么是{phrase}?
  {phrase}的{优缺点|使用方法|小技巧}
  {phrase}与{other}
last:
  总之，{phrase}是{最好的选择|您所需要的}。
  希望这篇关于{phrase}的文章对您有所帮助。
call: 立即{注册|登录|下载|进入}
brand_text:
  {brand}是{最好的|官方}{phrase}平台，{存取款快捷|优惠不断}。
  现在注册{brand}即可领取{新人礼包|彩金}。
"""),
}
