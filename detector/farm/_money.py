"""Frames and words of which articles on money topics, and general advice, are composed.

Frames are sentences by language, with slots that each topic fills: ``{things}`` and
``{people}`` are plurals (with their article where the language wants it), ``{act}`` is an
infinitive, ``{perk}`` what is offered, ``{worry}`` what may go wrong, ``{check}`` what is to
be looked at. Topics have ``anchor`` texts and titles of their own.
"""

from __future__ import annotations

__all__ = ["ADVICE", "FRAMES", "MONEY"]

FRAMES = {
    "en": {
        "sentence": "{Over} {things} have {grown}, and {people} now {expect} {perk}.|"
        "{Before} you {act}, {take} {check}.|{One} of the {mistakes} {people} make is to {forget} "
        "{check}.|{If} you {want} to {act}, {start} {check}.|{People} who {act} {often} "
        "{mention} {perk}.|{Not} all {things} are {alike}: {some} offer {perk}, {others} come with "
        "{worry}.|{Beware} {worry}, which {many} {notice} {late}.|{Thanks} {perk}, {things} are "
        "{easier} than {ever}.|It {pays} to compare {things} by {check} and by {perk}.|"
        "{Experts} {agree} that {check} {matters} more than {perk}.|{Good} {things} {explain} "
        "{check} in {plain} words.|{When} in doubt, {people} {should} {ask} about {worry}.|"
        "{Nobody} {likes} {worry}, so {read} about {check} first.|{The} {difference} between "
        "{things} often {lies} in {check}.|{Modern} {things} let you {act} {how}.|"
        "{With} a little {patience}, {people} can {act} without {worry}.|"
        "{Set} yourself a limit before you {act}, and {keep} to it.|"
        "{Some} {people} {prefer} {perk}; {others} look at {check} {first}.|"
        "{In_year} {share} of {people} said that they {had} {worry}.|"
        "What {makes} {things} {special}? For {many3}, the answer is {perk}.|"
        "{friend} of mine {lost} because of {worry}; since then, {check} {comes}.|"
        "There are {kinds} {things}, and each has its {ups}.|"
        "{Whether} you {act} {now} or {later}, {check} {stays}.|"
        "{Rules} {differ} from country to country, so {look} at {check}.|"
        "{Do} {things} live up to their {promise}? {Judging} {perk}, {yes}.|"
        "{Small} {print} {tells} more about {worry} than any {advert}.|"
        "{To} {act}, you {need} {little}: a phone, some time and {check}.|"
        "{Reviews} help {people} to {tell} {perk} from {promises}.|"
        "{Nothing} {spoils} the {fun} like {worry}.|"
        "{My} {advice}: {act}, but {never} {without} {check}.",
        "In_year": "In a recent survey,|Last year,|According to one poll,|By some estimates,",
        "share": "a third|nearly half|one in five|about 40 percent|most|two thirds",
        "had": "had met with|worried about|had been caught out by|knew little about",
        "makes": "makes|sets",
        "special": "so attractive|so different|worth the time|so well liked",
        "many3": "many people|most|beginners|the regulars",
        "friend": "A friend|A colleague|A cousin|An acquaintance",
        "lost": "lost patience|gave up|paid more than planned|had to start again",
        "comes": "comes first for him|is the first thing to look at|is no small matter",
        "kinds": "many kinds of|at least three sorts of|countless|several types of",
        "ups": "strong points|ups and downs|fans|price",
        "Whether": "Whether|No matter if",
        "now": "today|now|alone|for the first time",
        "later": "next year|later|with others|again",
        "stays": "stays the same|will be worth a look|should not be forgotten",
        "Rules": "Rules|Laws|Customs|Prices",
        "differ": "differ|vary|change",
        "look": "take a second look|look twice|have a look",
        "Do": "Do|But do|So, do",
        "promise": "promises|reputation|name",
        "Judging": "Judging by|Going by|To go by",
        "yes": "yes|mostly|they do|it seems so",
        "Small": "The small|The fine",
        "print": "print",
        "tells": "tells|says|gives away",
        "advert": "advert|banner|slogan",
        "To": "To|In order to",
        "need": "need",
        "little": "very little|three things|no more than this|only a few things",
        "Reviews": "Reviews|Forums|Comparison pages|Honest reports",
        "tell": "tell|separate",
        "promises": "mere promises|slogans|marketing|hot air",
        "Nothing": "Nothing|Few things|Hardly anything",
        "spoils": "spoils|ruins|dampens",
        "fun": "fun|mood|result|experience",
        "My": "My|Our|The best",
        "advice": "advice|tip|suggestion|rule of thumb",
        "never": "never|not|never once",
        "without": "without looking at|before knowing",
        "Over": "Over the past few years,|In recent years,|Since the phone replaced the desktop,|"
        "Over the last decade,|Lately,",
        "grown": "changed a great deal|become more popular|multiplied|become part of everyday life|"
        "grown faster than anyone expected|moved almost entirely online",
        "expect": "expect|ask for|take for granted|look for|choose by",
        "Before": "Before|Each time before|Some days before",
        "take": "take a moment to look at|have a close look at|always check|make sure to review|"
        "spend ten minutes on",
        "One": "One|A classic|Another|The first",
        "mistakes": "mistakes|errors|oversights",
        "forget": "forget|ignore|skip|underestimate|leave out",
        "If": "If|Whenever|Should it be that",
        "want": "want|plan|intend|decide|hope",
        "start": "start with|begin with|look first at|think first of|make a list, beginning with",
        "People": "Those|Readers|Beginners|Many",
        "often": "often|regularly|almost always|sometimes|usually",
        "mention": "mention|praise|recommend|talk about|point to",
        "Not": "Not|Of course, not|In practice, not",
        "alike": "alike|equal|the same|comparable",
        "some": "some|a few|the better ones|many",
        "others": "others|the rest|some newcomers",
        "Beware": "Beware of|Look out for|Keep an eye on|Be careful with|Think also of",
        "many": "many people|newcomers|most of us|even careful readers",
        "notice": "notice|discover|see",
        "late": "too late|only afterwards|after the fact|when it has happened",
        "Thanks": "Thanks to|Because of|With|On account of",
        "easier": "easier to use|more attractive|simpler to compare|better known",
        "ever": "ever|before|they were five years ago",
        "pays": "pays|helps|makes sense|is worth the effort",
        "Experts": "Experts|Most reviewers|Seasoned users|Observers",
        "agree": "agree|say|point out|believe|keep repeating",
        "matters": "matters|counts|says",
        "Good": "Good|Reliable|Serious|Trustworthy",
        "explain": "explain|describe|show|set out",
        "plain": "plain|clear|simple|a few",
        "When": "When|Whenever",
        "should": "should|may want to|do well to|ought to",
        "ask": "ask|inquire|read up",
        "Nobody": "Nobody|No one|Hardly anyone",
        "likes": "likes|enjoys|wants|plans for",
        "read": "read|find out|learn",
        "The": "The|The real|The main",
        "difference": "difference|gap|distinction",
        "lies": "lies|shows|is to be found",
        "Modern": "Modern|Today's|Most|The newest",
        "how": "from the sofa|in a few minutes|at any hour|without much paperwork|on the go|"
        "from any device",
        "With": "With|Given|Armed with",
        "patience": "patience|planning|knowledge|preparation",
        "Set": "Set|Always set|Give",
        "keep": "keep|stick|hold",
        "Some": "Some|Many|Most|A few",
        "prefer": "prefer|love|look for|go for",
        "first": "first|above all|instead|before anything else",
        "title": "{number} {tips} to {Act}|{how_to} {Act}|{The2} {guide} to {Things} in {year}|"
        "{Things}: {what}|{why} {Things} {are}|{best} {Things} {for} {year}",
        "number": "3|5|6|7|8|9|10|12",
        "tips": "Tips|Ways|Simple Ways|Secrets|Smart Ways|Steps",
        "how_to": "How to|How Anyone Can|When to|Where to|A Beginner's Guide: How to",
        "The2": "The|Your|A|The Ultimate|A Complete|The Only",
        "guide": "Guide|Beginner's Guide",
        "what": "What You Should Know|Pros and Cons|All You Need to Know|A Closer Look|"
        "Myths and Facts|Where to Start|An Overview",
        "why": "Why|How|Why So Many",
        "are": "Are So Popular|Are on the Rise|Keep Growing|Matter",
        "best": "Best|Top|The Best|Top Rated|Most Trusted",
        "for": "for|in|of",
        "heading": "{Things}: {what}|Why {check2}|What about {worry}?|{perk2}|{close}|{open}",
        "check2": "{check} matters|to look at {check}|{check} comes first",
        "perk2": "{perk}: what is behind them|The truth about {perk}|More about {perk}",
        "close": "Conclusion|Final thoughts|The bottom line|In short",
        "open": "Getting started|The basics|First steps|How it works",
        "bridge": "{If2} {anchor} {may}.|{Many2} {anchor} {may}.|{See} {anchor} {see2}.|"
        "{Speaking}, {anchor} {may}.",
        "If2": "If you need a break,|If time is short,|For those who want more,|At the weekend,|"
        "When the work is done,",
        "Many2": "For many,|These days,|In such moments,|As always,",
        "may": "may be worth a look|can be a good option|is another idea|could help|"
        "has become a favorite",
        "See": "See also|Have a look at|We also like|Check out",
        "see2": "for more ideas|when you have a minute|before you decide|as well",
        "Speaking": "Speaking of which|By the way|On a different note|On that subject",
        "bio": "{name} is {who} {writes} {hobby}. {find} {anchor}.|"
        "About the author: {name} {loves} {hobby} and {works} {anchor}.|"
        "This is a guest post by {name}, {who} at {anchor}.|"
        "Author bio: {name} has {years} of experience and {works} {anchor}.",
        "who": "a freelance writer|a blogger|a content writer|an outreach specialist|a copywriter",
        "writes": "who writes about|with a passion for|interested in|who blogs on",
        "hobby": "travel and technology|lifestyle topics|health and home|books and coffee|"
        "digital marketing|business and finance",
        "find": "Find out more at|Visit|Read more on|You can reach {name} via",
        "loves": "loves|enjoys|is fond of",
        "works": "works with|writes for|contributes to|blogs at",
        "years": "five years|a decade|more than seven years|many years",
    },
    "es": {
        "sentence": "En los últimos años, {things} han {grown}.|Antes de {act}, {take} {check}.|"
        "Uno de los errores {common} es {forget} {check}.|Si quieres {act}, {start} {check}.|"
        "{Between} las ventajas {stand} {perk}.|Cuidado con {worry}: {many} lo descubren tarde.|"
        "{Today}, {people} buscan {perk}.|{Compare} {things} y lee opiniones antes de {act}.|"
        "{Experts} recuerdan que {check} {matters}.|Para {act} sin problemas, {take} {check}.|"
        "No todo son ventajas: {worry} también {exist}.|Gracias a {perk}, cada vez más gente "
        "decide {act}.",
        "grown": "crecido mucho|cambiado por completo|ganado popularidad|llegado a todas partes",
        "take": "conviene revisar|es importante comprobar|dedica un momento a mirar|no olvides",
        "common": "más comunes|más frecuentes|típicos",
        "forget": "olvidar|ignorar|pasar por alto",
        "start": "empieza por|fíjate primero en|lo primero es",
        "Between": "Entre|De entre",
        "stand": "destacan|sobresalen|figuran",
        "many": "muchos|casi todos|los principiantes",
        "Today": "Hoy en día|Actualmente|Cada vez más",
        "Compare": "Compara|Estudia|Conoce bien",
        "Experts": "Los expertos|Los especialistas|Los usuarios con experiencia",
        "matters": "es lo más importante|cuenta más que el precio|marca la diferencia",
        "exist": "existen|hay que tenerlo en cuenta|forman parte del juego",
        "title": "Cómo {act}: {what}|{Things}: {what}|{number} consejos para {act}|"
        "Guía para {act} en {year}",
        "what": "guía completa|todo lo que debes saber|ventajas y riesgos|consejos|paso a paso",
        "number": "5|7|8|10",
        "heading": "{Things}: {what}|¿Por qué importa {check}?|Conclusión|"
        "Primeros pasos|¿Y {worry}?|Ventajas",
        "bridge": "Si buscas algo más, {anchor} {may}.|"
        "Por cierto, {anchor} {may}.|Para muchos, {anchor} {may}.",
        "may": "puede ser una buena opción|merece una visita|es otra idea|puede ayudarte",
        "bio": "{name} es {who}. Más en {anchor}.|Sobre el autor: {name}, {who}, colabora con "
        "{anchor}.",
        "who": "redactor independiente|bloguero|creador de contenidos",
    },
    "fr": {
        "sentence": "Depuis quelques années, {things} ont {grown}.|Avant de {act}, {take} {check}.|"
        "L'une des erreurs {common} est d'{forget} {check}.|Pour {act}, {start} {check}.|"
        "Parmi les avantages, on {cites} {perk}.|Attention à ceci : {worry}.|{Today}, {people} "
        "recherchent {perk}.|Comparez {things} avant de {act}.|{Experts} rappellent que {check} "
        "{matters}.|Tout n'est pas rose : {worry}, par exemple.",
        "grown": "beaucoup évolué|gagné en popularité|changé de visage|conquis le public",
        "take": "pensez à vérifier|prenez le temps de regarder|il faut toujours examiner",
        "common": "les plus courantes|les plus fréquentes|classiques",
        "forget": "oublier|ignorer",
        "start": "commencez par regarder|examinez d'abord",
        "cites": "cite souvent|retient|compte",
        "Today": "Aujourd'hui|De nos jours|Désormais",
        "Experts": "Les experts|Les spécialistes|Les habitués",
        "matters": "fait toute la différence|compte plus que tout|passe avant le prix",
        "title": "Comment {act} : {what}|{Things} : {what}|{number} conseils pour {act}|"
        "Guide {year} pour {act}",
        "what": "le guide complet|ce qu'il faut savoir|avantages et risques|nos conseils",
        "number": "5|7|8|10",
        "heading": "{Things} : {what}|Pourquoi regarder {check} ?|Conclusion|Premiers pas|"
        "Les avantages",
        "bridge": "Pour se détendre, {anchor} {may}.|D'ailleurs, {anchor} {may}.|"
        "Pour beaucoup, {anchor} {may}.",
        "may": "peut être une bonne option|mérite un coup d'œil|est une autre idée",
        "bio": "{name} est {who}. À lire sur {anchor}.|L'auteur : {name}, {who} pour {anchor}.",
        "who": "rédacteur indépendant|blogueur|passionné d'écriture",
    },
    "de": {
        "sentence": "In den letzten Jahren haben sich {things} {grown}.|Wer {want}, sollte {check} "
        "{look}.|Ein {common} Fehler ist es, {check} zu {forget}.|{Today} erwarten {people} "
        "{perk}.|Zu den Vorteilen {count} {perk}.|Vorsicht ist geboten: {worry} {exist}.|"
        "Ein Vergleich lohnt sich, denn {things} unterscheiden sich {much}.|{Experts} raten, "
        "{check} {look2}.|Dank moderner Technik bieten {things} heute {perk}.",
        "grown": "stark verändert|rasant entwickelt|überall verbreitet",
        "want": "sich dafür interessiert|gerade anfängt|sparen möchte|sicher gehen will",
        "look": "genau prüfen|in Ruhe ansehen|vorher vergleichen",
        "look2": "genau zu prüfen|nicht zu vergessen|vorher zu vergleichen",
        "common": "häufiger|typischer|klassischer",
        "forget": "vergessen|übersehen|unterschätzen",
        "Today": "Heute|Inzwischen|Mittlerweile",
        "count": "zählen|gehören",
        "exist": "kommen öfter vor, als man denkt|werden oft zu spät bemerkt",
        "much": "deutlich|stark|oft erheblich",
        "Experts": "Experten|Fachleute|Erfahrene Nutzer",
        "title": "{Things}: {what}|{number} Tipps: So gelingt der Einstieg in {things}|"
        "{Things} im Vergleich {year}|{Things} – {what}",
        "what": "Das sollten Sie wissen|Der große Ratgeber|Vorteile und Risiken|So geht es|"
        "Alles Wichtige",
        "number": "5|7|8|10",
        "heading": "{Things}: {what}|Fazit|Erste Schritte|Die Vorteile|Worauf Sie achten sollten",
        "bridge": "Zur Abwechslung {may} {anchor}.|Für viele {may} {anchor}.|Übrigens {may} "
        "{anchor}.",
        "may": "lohnt sich ein Blick auf|empfiehlt sich|bietet sich an:",
        "bio": "{name} ist {who}. Mehr auf {anchor}.|Über den Autor: {name}, {who} bei {anchor}.",
        "who": "freier Autor|Blogger|Texter",
    },
    "pt": {
        "sentence": "Nos últimos anos, {things} {grown}.|Antes de {act}, {take} {check}.|"
        "Um dos erros {common} é {forget} {check}.|Se você quer {act}, {start} {check}.|"
        "Entre as vantagens estão {perk}.|Cuidado com {worry}: {many} só percebem depois.|"
        "{Today}, {people} procuram {perk}.|Compare {things} antes de {act}.|{Experts} lembram que "
        "{check} {matters}.|Com {perk}, ficou mais fácil {act}.",
        "grown": "cresceram muito|mudaram bastante|ganharam popularidade|chegaram a todo lugar",
        "take": "vale a pena conferir|é importante verificar|não esqueça de olhar",
        "common": "mais comuns|mais frequentes",
        "forget": "esquecer|ignorar",
        "start": "comece por|olhe primeiro para",
        "many": "muitos|iniciantes",
        "Today": "Hoje em dia|Atualmente|Cada vez mais",
        "Experts": "Especialistas|Os experientes",
        "matters": "faz toda a diferença|é o mais importante|conta mais que o preço",
        "title": "Como {act}: {what}|{Things}: {what}|{number} dicas para {act}|"
        "Guia {year} para {act}",
        "what": "guia completo|tudo o que você precisa saber|vantagens e riscos|passo a passo",
        "number": "5|7|8|10",
        "heading": "{Things}: {what}|Por que olhar {check}?|Conclusão|Primeiros passos|Vantagens",
        "bridge": "Para relaxar, {anchor} {may}.|Aliás, {anchor} {may}.|Para muitos, {anchor} "
        "{may}.",
        "may": "pode ser uma boa opção|vale uma visita|é outra ideia",
        "bio": "{name} é {who}. Leia mais em {anchor}.|Sobre o autor: {name}, {who} do {anchor}.",
        "who": "redator freelancer|blogueiro|produtor de conteúdo",
    },
    "it": {
        "sentence": "Negli ultimi anni {things} sono {grown}.|Prima di {act}, {take} {check}.|"
        "Uno degli errori {common} è {forget} {check}.|Se vuoi {act}, {start} {check}.|"
        "Tra i vantaggi ci sono {perk}.|Attenzione: {worry} non {exist}.|{Today} {people} cercano "
        "{perk}.|Confronta {things} prima di {act}.|{Experts} ricordano che {check} {matters}.",
        "grown": "al centro dell'attenzione|sempre più diffusi|alla portata di tutti",
        "take": "conviene controllare|è bene verificare|non dimenticare di guardare",
        "common": "più comuni|più frequenti",
        "forget": "dimenticare|ignorare",
        "start": "comincia con il controllare|guarda prima",
        "exist": "vanno sottovalutati|mancano",
        "Today": "Oggi|Ormai|Sempre più spesso",
        "Experts": "Gli esperti|Gli utenti esperti",
        "matters": "fa la differenza|conta più del prezzo",
        "title": "Come {act}: {what}|{Things}: {what}|{number} consigli per {act}",
        "what": "la guida completa|tutto quello che c'è da sapere|vantaggi e rischi",
        "number": "5|7|8|10",
        "heading": "{Things}: {what}|Conclusione|Primi passi|I vantaggi|Perché guardare {check}?",
        "bridge": "Per rilassarsi, {anchor} {may}.|Tra l'altro, {anchor} {may}.",
        "may": "può essere una buona idea|merita una visita",
        "bio": "{name} è {who}. Altro su {anchor}.|L'autore: {name}, {who} per {anchor}.",
        "who": "un copywriter freelance|un blogger|un autore di contenuti",
    },
    "id": {
        "sentence": "Dalam beberapa tahun terakhir, {things} {grown}.|Sebelum {act}, {take} "
        "{check}.|Salah satu kesalahan {common} adalah {forget} {check}.|Jika ingin {act}, {start} "
        "{check}.|Keuntungannya antara lain {perk}.|Waspadai {worry} yang sering terlambat "
        "disadari.|{Today}, {people} mencari {perk}.|Bandingkan {things} sebelum {act}.|"
        "{Experts} mengingatkan bahwa {check} {matters}.|Berkat {perk}, semakin banyak orang "
        "memilih {act}.",
        "grown": "semakin populer|berkembang pesat|makin mudah ditemukan|banyak diminati",
        "take": "sebaiknya periksa|pastikan melihat|luangkan waktu mengecek",
        "common": "umum|paling sering",
        "forget": "melupakan|mengabaikan",
        "start": "mulailah dari|perhatikan dulu",
        "Today": "Saat ini|Kini|Dewasa ini",
        "Experts": "Para ahli|Pengguna berpengalaman",
        "matters": "sangat menentukan|paling penting",
        "title": "Cara {act}: {what}|{Things}: {what}|{number} Tips {act} {year}|"
        "Daftar {Things} Terpercaya {year}",
        "what": "Panduan Lengkap|Semua yang Perlu Diketahui|Untung dan Rugi|Terbaru",
        "number": "5|7|8|10",
        "heading": "{Things}: {what}|Kesimpulan|Langkah Awal|Keuntungan|Mengapa {check}?",
        "bridge": "Untuk hiburan, {anchor} {may}.|Omong-omong, {anchor} {may}.",
        "may": "bisa menjadi pilihan|layak dicoba|patut dilirik",
        "bio": "{name} adalah {who}. Baca juga di {anchor}.|Penulis: {name}, {who} di {anchor}.",
        "who": "penulis lepas|bloger|penulis konten",
    },
    "vi": {
        "sentence": "Những năm gần đây, {things} {grown}.|Trước khi {act}, {take} {check}.|"
        "Một sai lầm {common} là {forget} {check}.|Nếu muốn {act}, {start} {check}.|"
        "Ưu điểm gồm có {perk}.|Hãy cẩn thận với {worry}.|{Today}, {people} tìm kiếm {perk}.|"
        "Hãy so sánh {things} trước khi {act}.",
        "grown": "ngày càng phổ biến|phát triển nhanh chóng|thu hút nhiều người",
        "take": "bạn nên kiểm tra|hãy xem kỹ|đừng quên xem",
        "common": "thường gặp|phổ biến",
        "forget": "quên|bỏ qua",
        "start": "hãy bắt đầu với|trước hết xem",
        "Today": "Hiện nay|Ngày nay",
        "title": "Cách {act}: {what}|{Things}: {what}|{number} mẹo {act} {year}",
        "what": "hướng dẫn chi tiết|những điều cần biết|ưu và nhược điểm",
        "number": "5|7|10",
        "heading": "{Things}: {what}|Kết luận|Bước đầu|Ưu điểm",
        "bridge": "Để thư giãn, {anchor} {may}.|Nhân tiện, {anchor} {may}.",
        "may": "là một lựa chọn tốt|rất đáng thử",
        "bio": "{name} là {who}. Xem thêm tại {anchor}.",
        "who": "cây bút tự do|blogger|người viết nội dung",
    },
    "zh": {
        "sentence": "近年来，{things}{grown}。|在{act}之前，{take}{check}。|"
        "常见的错误是{forget}{check}。|"
        "想要{act}，{start}{check}。|优点包括{perk}。|需要注意{worry}。|{Today}，{people}更看重{perk}。|"
        "{act}之前，请多比较{things}。",
        "grown": "越来越流行|发展迅速|受到许多人欢迎",
        "take": "最好先查看|请务必了解|不要忘记核对",
        "forget": "忽略|忘记",
        "start": "首先要看|先了解",
        "Today": "如今|现在|目前",
        "title": "如何{act}：{what}|{Things}：{what}|{year}年{act}的{number}个技巧",
        "what": "完整指南|你需要知道的一切|优缺点",
        "number": "5|7|10",
        "heading": "{Things}：{what}|结论|入门|优点",
        "bridge": "想放松时，{anchor}{may}。|顺便说一下，{anchor}{may}。",
        "may": "是不错的选择|值得一试",
        "bio": "{name}，{who}。更多内容见{anchor}。",
        "who": "自由撰稿人|博主|内容作者",
    },
}

_SLOTS = ("things", "people", "act", "perk", "worry", "check", "anchor")

# The slots of a topic by language, in their order, with ";" between them.
_MONEY_LINES = {
    "casino": """
en; online casinos|casino sites|slot sites|live casinos|poker rooms; players|gamblers|
  casino fans|slot lovers; play slots online|claim a bonus|play for real money|try live roulette;
  welcome bonuses|free spins|fast payouts|no deposit offers|loyalty points|big jackpots;
  hidden wagering rules|slow withdrawals|unlicensed sites|the house edge; the licence|
  the payout rate|the payment methods|the bonus terms; best online casino|
  online slots real money|no deposit bonus|live casino games|free spins no deposit
es; los casinos en línea|los casinos online|los sitios de tragaperras; los jugadores|
  los aficionados al juego; jugar a las tragaperras|apostar con dinero real|jugar a la ruleta;
  bonos de bienvenida|giros gratis|pagos rápidos; las condiciones del bono|los retiros lentos;
  la licencia|el método de pago; mejor casino online|tragaperras gratis|
  casino con bono sin depósito
fr; les casinos en ligne|les sites de machines à sous; les joueurs|les amateurs de jeux;
  jouer aux machines à sous|tenter la roulette; des bonus de bienvenue|des tours gratuits|
  des retraits rapides; les conditions cachées|les retraits lents; la licence|
  le taux de redistribution; meilleur casino en ligne|casino sans dépôt|machines à sous gratuites
de; Online-Casinos|Spielautomaten im Netz|Live-Casinos; Spieler|Casino-Fans; online spielen;
  Willkommensboni|Freispiele|schnelle Auszahlungen; versteckte Bonusbedingungen|
  langsame Auszahlungen; die Lizenz|die Auszahlungsquote; bestes Online Casino|
  Casino ohne Einzahlung|Freispiele ohne Einzahlung
pt; os cassinos online|os sites de caça-níqueis; os jogadores|os fãs de slots;
  jogar slots online|apostar com dinheiro real; bônus de boas-vindas|rodadas grátis|
  saques rápidos; as regras do bônus|os saques lentos; a licença|o método de pagamento;
  melhor cassino online|jogo do tigrinho|rodadas grátis sem depósito
it; i casinò online|i siti di slot; i giocatori|gli appassionati; giocare alle slot|
  provare la roulette; bonus di benvenuto|giri gratis; le regole del bonus|i prelievi lenti;
  la licenza|il metodo di pagamento; migliori casinò online|casino non aams|slot gratis
id; situs slot|situs slot gacor|kasino online|agen judi online; para pemain|pemain slot;
  bermain slot|daftar slot online|deposit pulsa; bonus new member|free spin|jackpot besar|
  deposit murah; situs palsu|penarikan lambat; lisensi situs|nilai RTP; slot gacor hari ini|
  situs slot terpercaya|slot deposit pulsa|link alternatif
vi; các nhà cái|sòng bạc trực tuyến|cổng game nổ hũ; người chơi|game thủ; chơi nổ hũ|
  đăng ký nhà cái|đặt cược; khuyến mãi nạp đầu|vòng quay miễn phí; trang giả mạo|rút tiền chậm;
  giấy phép|tỷ lệ trả thưởng; nhà cái uy tín|nổ hũ đổi thưởng|casino trực tuyến
zh; 线上娱乐城|老虎机平台|真人娱乐场; 玩家|会员; 玩老虎机|注册领取彩金; 首存优惠|免费旋转|
  快速出款; 黑平台|提款限制; 平台牌照|返奖率; 线上娱乐城推荐|老虎机送彩金|真人百家乐
""",
    "betting": """
en; betting sites|bookmakers|sportsbooks|betting apps; bettors|punters|sports fans;
  bet on football|place a live bet|build an accumulator; enhanced odds|free bets|
  cash-out options|live streams; account limits|poor odds|betting more than planned; the odds|
  the betting limits|the licence; best betting sites|football betting tips|free bet offers|
  new bookmakers
es; las casas de apuestas|las apuestas deportivas; los apostantes|los aficionados;
  apostar en fútbol|hacer apuestas en vivo; cuotas mejoradas|apuestas gratis;
  los límites de cuenta|las malas cuotas; las cuotas|la licencia; casas de apuestas|
  pronósticos de fútbol|apuestas gratis
fr; les sites de paris sportifs|les bookmakers; les parieurs|les fans de sport;
  parier sur le football|placer un pari en direct; des cotes boostées|des paris gratuits;
  les comptes limités|les mauvaises cotes; la cote|la licence; meilleur site de paris|
  pronostic foot|bookmaker hors ARJEL
de; Wettanbieter|Sportwetten-Portale; Wettfreunde|Tipper; auf Fußball wetten; Gratiswetten|
  Quotenboosts; gesperrte Konten|schlechte Quoten; die Quoten|die Wettsteuer; beste Wettanbieter|
  Wettanbieter ohne Oasis|Gratiswette
pt; as casas de apostas|os sites de apostas esportivas; os apostadores|os torcedores;
  apostar em futebol|fazer apostas ao vivo; odds turbinadas|apostas grátis; os limites de conta|
  as odds ruins; as odds|a licença; casas de apostas|palpites de hoje|bet com bônus
it; i siti di scommesse|i bookmaker; gli scommettitori|i tifosi; scommettere sul calcio|
  giocare una multipla; quote maggiorate|bonus scommesse; i limiti del conto|le quote basse;
  le quote|la licenza; siti scommesse|pronostici calcio|bookmaker stranieri
id; situs judi bola|bandar bola|agen sbobet; para petaruh|penggemar bola; pasang taruhan bola|
  main mix parlay; bonus cashback|odds tinggi; bandar nakal|akun dikunci; pasaran bola|
  lisensi bandar; judi bola terpercaya|mix parlay|agen bola resmi
vi; các trang cá độ|nhà cái bóng đá; người chơi|fan bóng đá; cá cược bóng đá|soi kèo;
  hoàn trả cao|tỷ lệ kèo tốt; trang lừa đảo|khóa tài khoản; tỷ lệ kèo|uy tín nhà cái;
  kèo nhà cái|cá độ bóng đá|soi kèo hôm nay
zh; 体育博彩网站|足球投注平台; 球迷|投注者; 投注足球|滚球下注; 高赔率|免费投注; 限制账户|低赔率;
  赔率|平台信誉; 体育投注|足球竞猜|滚球平台
""",
    "essays": """
en; essay writing services|paper writers|dissertation helpers|homework sites; students|
  undergraduates|busy students; order an essay|hire a writer|get help with a thesis;
  plagiarism-free papers|discounts for new clients|round-the-clock support|free revisions;
  missed deadlines|copied papers|unqualified writers; the sample papers|the refund policy|
  the reviews; essay writing service|write my paper|buy dissertation online|do my homework
es; los servicios de redacción|las páginas de trabajos académicos; los estudiantes|
  los universitarios; encargar un ensayo|comprar una tesis; trabajos originales|descuentos|
  revisiones gratis; los retrasos|los textos copiados; las opiniones|las muestras;
  hacer mi tesis|comprar TFG|ensayos por encargo
fr; les services de rédaction|les sites d'aide aux devoirs; les étudiants|les lycéens;
  commander une dissertation|faire rédiger un mémoire; des textes originaux|des remises;
  les retards|le plagiat; les avis|les délais; rédaction de mémoire|acheter une dissertation|
  aide aux devoirs
de; Ghostwriting-Agenturen|Schreibdienste; Studenten|Studierende; eine Arbeit schreiben lassen;
  plagiatfreie Texte|Rabatte|kostenlose Korrekturen; verpasste Fristen|kopierte Texte;
  die Bewertungen|die Probetexte; Bachelorarbeit schreiben lassen|Ghostwriter Preise|
  Hausarbeit kaufen
pt; os serviços de redação|os sites de trabalhos acadêmicos; os estudantes|os universitários;
  encomendar um TCC|comprar uma redação; textos originais|descontos|revisões grátis; os atrasos|
  os textos copiados; as avaliações|as amostras; comprar TCC pronto|fazer monografia|
  trabalhos acadêmicos
it; i servizi di scrittura|i siti per tesi; gli studenti|i laureandi; ordinare una tesi|
  far scrivere un saggio; testi originali|sconti; i ritardi|i testi copiati; le recensioni|
  i campioni; scrivere tesi a pagamento|comprare tesi|aiuto compiti
id; jasa penulisan|jasa skripsi|situs tugas kuliah; mahasiswa|para pelajar; memesan esai|
  membeli skripsi; tulisan bebas plagiat|potongan harga|revisi gratis; tenggat terlewat|
  naskah jiplakan; ulasan pelanggan|contoh tulisan; jasa pembuatan skripsi|joki tugas|jasa esai
vi; dịch vụ viết thuê|trang viết luận văn; sinh viên|học viên; thuê viết luận văn|đặt bài luận;
  bài viết không đạo văn|giảm giá; trễ hạn|bài sao chép; đánh giá|bài mẫu; viết thuê luận văn|
  làm thuê tiểu luận|dịch vụ viết bài
zh; 论文代写机构|作业辅导网站; 学生|留学生; 代写论文|找人写作业; 原创保证|新客优惠; 延误|抄袭;
  评价|样稿; 论文代写|代写作业|毕业论文代笔
""",
    "pharmacy": """
en; online pharmacies|pill shops|weight loss pills|keto gummies|CBD oils; patients|customers|
  buyers|users; order pills online|buy medication without a prescription|try CBD oil;
  discreet shipping|low prices|natural ingredients|money-back guarantees; counterfeit pills|
  side effects|unknown ingredients; the ingredients|the dosage|the shipping costs;
  buy cheap pills online|best CBD gummies|weight loss pills that work|male enhancement
es; las farmacias online|las pastillas para adelgazar|los aceites de CBD; los clientes|
  los usuarios; comprar pastillas sin receta|probar el CBD; envíos discretos|precios bajos|
  ingredientes naturales; los efectos secundarios|las falsificaciones; la dosis|los ingredientes;
  comprar pastillas online|adelgazar rápido|aceite de CBD barato
fr; les pharmacies en ligne|les pilules minceur|les huiles de CBD; les clients|les utilisateurs;
  acheter des pilules sans ordonnance|essayer le CBD; des livraisons discrètes|des prix bas;
  les effets secondaires|les contrefaçons; le dosage|la composition; pharmacie sans ordonnance|
  pilule minceur|huile CBD pas cher
de; Online-Apotheken|Diätpillen|CBD-Öle; Kunden|Anwender; Pillen ohne Rezept kaufen;
  diskreter Versand|günstige Preise|natürliche Zutaten; Nebenwirkungen|Fälschungen;
  die Dosierung|die Inhaltsstoffe; Pillen rezeptfrei kaufen|Abnehmpillen Test|CBD Öl kaufen
pt; as farmácias online|as pílulas para emagrecer|os óleos de CBD; os clientes|os usuários;
  comprar remédio sem receita|experimentar CBD; entrega discreta|preços baixos|
  ingredientes naturais; os efeitos colaterais|as falsificações; a dosagem|os ingredientes;
  remédio para emagrecer|comprar sem receita|óleo de CBD
it; le farmacie online|le pillole dimagranti|gli oli di CBD; i clienti|gli utenti;
  comprare pillole senza ricetta|provare il CBD; spedizioni discrete|prezzi bassi;
  gli effetti collaterali|le contraffazioni; il dosaggio|gli ingredienti; pillole senza ricetta|
  dimagrire in fretta|olio CBD
id; apotek online|obat pelangsing|obat kuat; pelanggan|para pengguna; membeli obat tanpa resep|
  mencoba obat herbal; pengiriman rahasia|harga murah|bahan alami; efek samping|obat palsu;
  dosis|komposisi; obat kuat pria|pelangsing alami|jual obat online
vi; nhà thuốc trực tuyến|thuốc giảm cân|tinh dầu CBD; khách hàng|người dùng;
  mua thuốc không cần đơn|giảm cân; giao hàng kín đáo|giá rẻ; tác dụng phụ|thuốc giả; liều lượng|
  thành phần; thuốc giảm cân|tăng cường sinh lý|mua thuốc online
zh; 网上药店|减肥药|保健品; 顾客|用户; 网购药品|服用减肥药; 隐私发货|低价|天然成分; 副作用|假药;
  剂量|成分; 减肥药|壮阳药|网上买药
""",
    "loans": """
en; payday loans|online lenders|personal loans|credit offers; borrowers|applicants|families;
  apply for a loan|borrow money online|improve a credit score; same-day approval|low rates|
  no credit checks|flexible terms; high fees|hidden costs|rising debt; the interest rate|
  the total cost|the repayment plan; payday loans online|bad credit loans|instant cash advance|
  debt relief
es; los préstamos rápidos|los créditos online; los clientes|los solicitantes; pedir un préstamo|
  conseguir dinero rápido; aprobación inmediata|intereses bajos; las comisiones|las deudas;
  el interés|el plazo; préstamos rápidos|créditos sin aval|dinero urgente
fr; les prêts rapides|les crédits en ligne; les emprunteurs|les ménages; demander un prêt|
  emprunter en ligne; des réponses immédiates|des taux bas; les frais cachés|le surendettement;
  le taux|la durée; crédit rapide|prêt sans justificatif|rachat de crédit
de; Sofortkredite|Online-Kredite; Kreditnehmer|Verbraucher; einen Kredit aufnehmen;
  sofortige Zusagen|niedrige Zinsen; versteckte Gebühren|wachsende Schulden; die Zinsen|
  die Laufzeit; Kredit ohne Schufa|Sofortkredit|Umschuldung
pt; os empréstimos online|os créditos rápidos; os clientes|as famílias; pedir um empréstimo|
  conseguir crédito; aprovação na hora|juros baixos; as taxas ocultas|as dívidas; os juros|
  o prazo; empréstimo pessoal|crédito para negativado|dinheiro rápido
it; i prestiti veloci|i crediti online; i clienti|le famiglie; chiedere un prestito|
  ottenere liquidità; approvazione immediata|tassi bassi; le spese nascoste|i debiti; il tasso|
  la durata; prestiti veloci|prestito senza busta paga|cessione del quinto
id; pinjaman online|kredit cepat; para peminjam|nasabah; mengajukan pinjaman|mencairkan dana;
  proses cepat|bunga rendah|tanpa jaminan; bunga tinggi|biaya tersembunyi; suku bunga|tenor;
  pinjaman online cepat cair|dana tunai|pinjol legal
vi; vay tiền online|các khoản vay nhanh; người vay|khách hàng; vay tiền nhanh|đăng ký khoản vay;
  duyệt nhanh|lãi suất thấp; phí ẩn|nợ xấu; lãi suất|thời hạn; vay tiền nhanh|vay không thế chấp|
  vay online
zh; 网络贷款|小额贷款; 借款人|用户; 申请贷款|办理信用卡; 当天放款|低利率; 隐藏费用|高额利息;
  利率|还款计划; 快速贷款|无抵押贷款|信用卡代还
""",
    "crypto": """
en; crypto exchanges|trading apps|forex brokers|bitcoin robots|digital coins; traders|investors|
  beginners; trade crypto|buy bitcoin|invest in tokens|open a trading account; low fees|
  automatic trading|daily profits|demo accounts; high volatility|fake brokers|lost keys;
  the fees|the security of the wallet|the regulation; buy bitcoin|best crypto exchange|
  forex trading robot|bitcoin trading app
es; las plataformas de criptomonedas|los brókeres; los inversores|los principiantes;
  comprar bitcoin|invertir en criptomonedas; comisiones bajas|operaciones automáticas;
  la volatilidad|los brókeres falsos; las comisiones|la seguridad; comprar bitcoin|mejor bróker|
  robot de trading
fr; les plateformes de cryptomonnaies|les courtiers; les investisseurs|les débutants;
  acheter du bitcoin|investir en crypto; des frais bas|un trading automatique; la volatilité|
  les faux courtiers; la sécurité|la régulation; acheter bitcoin|meilleur broker|robot de trading
de; Krypto-Börsen|Trading-Apps|Forex-Broker; Anleger|Einsteiger; Bitcoin kaufen;
  niedrige Gebühren|automatisches Trading|Demokonten; hohe Schwankungen|unseriöse Broker;
  die Gebühren|die Sicherheit; Bitcoin kaufen|Krypto Broker Vergleich|Trading Robot
pt; as corretoras de cripto|as plataformas de trading; os investidores|os iniciantes;
  comprar bitcoin|investir em cripto; taxas baixas|operações automáticas; a volatilidade|
  as corretoras falsas; as taxas|a segurança; comprar bitcoin|melhor corretora|robô trader
it; le piattaforme crypto|i broker; gli investitori|i principianti; comprare bitcoin|
  investire in cripto; commissioni basse|trading automatico; la volatilità|i falsi broker;
  le commissioni|la sicurezza; comprare bitcoin|miglior broker|trading automatico
id; bursa kripto|aplikasi trading|broker forex; trader|investor pemula; membeli bitcoin|
  trading kripto; biaya rendah|robot otomatis|akun demo; harga bergejolak|broker palsu;
  biaya transaksi|keamanan dompet; beli bitcoin|robot trading|broker forex terbaik
vi; sàn tiền ảo|sàn forex; nhà đầu tư|người mới; mua bitcoin|giao dịch tiền ảo; phí thấp|
  giao dịch tự động; biến động mạnh|sàn lừa đảo; phí giao dịch|độ bảo mật; mua bitcoin|
  sàn forex uy tín|đầu tư tiền ảo
zh; 加密货币交易所|外汇平台; 投资者|新手; 购买比特币|交易加密货币; 低手续费|自动交易; 剧烈波动|
  虚假平台; 手续费|钱包安全; 买比特币|外汇开户|虚拟货币交易
""",
}

_ADVICE_LINES = {
    "home": """
en; small kitchens|old houses|living rooms|flat renovations; homeowners|families|tenants;
  renovate a kitchen|repaint a room|save energy at home; more light|lower bills|extra storage;
  damp walls|rising costs|missed deadlines; the insulation|the budget|the wiring; -
es; las cocinas pequeñas|las casas antiguas; las familias|los inquilinos; reformar la cocina|
  pintar una habitación; más luz|facturas más bajas; la humedad|los gastos imprevistos;
  el presupuesto|el aislamiento; -
fr; les petites cuisines|les maisons anciennes; les familles|les locataires; rénover une cuisine|
  repeindre une pièce; des pièces claires|des rangements; l'humidité|les surcoûts; le budget|
  la toiture; -
de; kleine Küchen|alte Häuser; Familien|Mieter; renovieren; mehr Licht|niedrigere Kosten;
  feuchte Wände|steigende Preise; die Dämmung|das Budget; -
pt; as cozinhas pequenas|as casas antigas; as famílias|os inquilinos; reformar a cozinha|
  pintar um quarto; mais luz|contas menores; a umidade|os gastos imprevistos; o orçamento|
  a fiação; -
it; le cucine piccole|le case antiche; le famiglie|gli inquilini; rinnovare la cucina|
  dipingere una stanza; più luce|bollette basse; l'umidità|le spese impreviste; il preventivo|
  l'isolamento; -
id; dapur kecil|rumah tua; keluarga|penyewa; merenovasi dapur|mengecat kamar;
  lebih banyak cahaya|tagihan hemat; dinding lembap|biaya membengkak; anggaran|instalasi listrik;
  -
vi; căn bếp nhỏ|nhà cũ; các gia đình|người thuê nhà; sửa bếp|sơn lại phòng; nhiều ánh sáng|
  hóa đơn thấp; tường ẩm|chi phí tăng; ngân sách|hệ thống điện; -
zh; 小厨房|老房子; 家庭|租客; 装修厨房|粉刷房间; 更多采光|更低的费用; 潮湿|超出预算; 预算|电线; -
""",
    "study": """
en; study plans|language courses|school projects|exam weeks; students|pupils|parents;
  study for an exam|learn a language|stay focused; better marks|free time|good habits; stress|
  distraction|late nights; the timetable|the notes|the library hours; -
es; los planes de estudio|los cursos de idiomas; los alumnos|los padres; preparar un examen|
  aprender un idioma; mejores notas|tiempo libre; el estrés|las distracciones; el horario|
  los apuntes; -
fr; les plans de révision|les cours de langue; les élèves|les parents; préparer un examen|
  apprendre une langue; de meilleures notes|du temps libre; le stress|les distractions;
  le calendrier|la méthode; -
de; Lernpläne|Sprachkurse; Schüler|Eltern; für Prüfungen lernen; bessere Noten|mehr Freizeit;
  Stress|Ablenkung; den Zeitplan|die Notizen; -
pt; os planos de estudo|os cursos de idiomas; os alunos|os pais; estudar para a prova|
  aprender um idioma; notas melhores|tempo livre; o estresse|as distrações; o horário|
  as anotações; -
it; i piani di studio|i corsi di lingua; gli studenti|i genitori; preparare un esame|
  imparare una lingua; voti migliori|tempo libero; lo stress|le distrazioni; l'orario|
  gli appunti; -
id; rencana belajar|kursus bahasa; para siswa|orang tua; belajar untuk ujian|belajar bahasa;
  nilai lebih baik|waktu luang; stres|gangguan; jadwal|catatan; -
vi; kế hoạch học tập|khóa học ngoại ngữ; học sinh|phụ huynh; ôn thi|học ngoại ngữ; điểm cao hơn|
  thời gian rảnh; căng thẳng|xao nhãng; thời gian biểu|ghi chú; -
zh; 学习计划|语言课程; 学生|家长; 准备考试|学习语言; 更好的成绩|空闲时间; 压力|分心; 时间表|笔记;
  -
""",
    "travel": """
en; weekend trips|city breaks|train journeys|family holidays; travellers|families|
  solo travellers; pack light|plan a trip|book a room; fresh air|new friends|lower prices;
  delays|lost luggage|bad weather; the timetable|the insurance|the weather; -
es; los viajes de fin de semana|las escapadas; los viajeros|las familias; preparar un viaje|
  hacer la maleta; aire fresco|precios más bajos; los retrasos|el mal tiempo; el seguro|
  el horario; -
fr; les week-ends en famille|les voyages en train; les voyageurs|les familles;
  préparer un voyage|faire sa valise; du grand air|des prix plus bas; les retards|la pluie;
  la météo|le calendrier; -
de; Wochenendreisen|Bahnreisen; Reisende|Familien; leicht packen; frische Luft|günstige Preise;
  Verspätungen|schlechtes Wetter; den Fahrplan|die Versicherung; -
pt; as viagens de fim de semana|os passeios; os viajantes|as famílias; planejar uma viagem|
  fazer a mala; ar puro|preços menores; os atrasos|o mau tempo; o seguro|o horário; -
it; i viaggi del fine settimana|le gite; i viaggiatori|le famiglie; organizzare un viaggio|
  fare la valigia; aria fresca|prezzi bassi; i ritardi|il maltempo; il meteo|l'orario; -
id; liburan akhir pekan|perjalanan kereta; wisatawan|keluarga; merencanakan liburan|berkemas;
  udara segar|harga hemat; keterlambatan|cuaca buruk; jadwal|asuransi; -
vi; chuyến đi cuối tuần|du lịch gia đình; du khách|các gia đình; lên kế hoạch|chuẩn bị hành lý;
  không khí trong lành|giá tốt; trễ chuyến|thời tiết xấu; lịch trình|bảo hiểm; -
zh; 周末旅行|家庭度假; 旅客|家庭; 计划旅行|收拾行李; 新鲜空气|实惠价格; 延误|坏天气; 时刻表|保险;
  -
""",
    "garden": """
en; small gardens|balcony pots|vegetable beds|lawns; gardeners|beginners|neighbours;
  plant tomatoes|prune roses|water the beds; fresh herbs|more bees|a longer season; late frost|
  slugs|dry soil; the soil|the weather forecast|the seed packet; -
es; los jardines pequeños|los huertos; los jardineros|los vecinos; plantar tomates|
  regar el huerto; hierbas frescas|más abejas; las heladas|la sequía; la tierra|el riego; -
fr; les petits jardins|les potagers; les jardiniers|les débutants; planter des tomates|
  tailler les rosiers; des herbes fraîches|des fleurs; les gelées|la sécheresse; la terre|
  la météo; -
de; kleine Gärten|Gemüsebeete; Gärtner|Anfänger; Tomaten pflanzen; frische Kräuter|mehr Bienen;
  später Frost|Schnecken; den Boden|das Wetter; -
pt; os jardins pequenos|as hortas; os jardineiros|os vizinhos; plantar tomates|regar a horta;
  ervas frescas|mais abelhas; a geada|a seca; o solo|a rega; -
it; i piccoli giardini|gli orti; i giardinieri|i vicini; piantare pomodori|potare le rose;
  erbe fresche|più api; il gelo|la siccità; il terreno|il meteo; -
id; kebun kecil|pot balkon; tukang kebun|pemula; menanam tomat|menyiram tanaman; rempah segar|
  lebih banyak lebah; kekeringan|hama; tanah|cuaca; -
vi; khu vườn nhỏ|chậu cây; người làm vườn|người mới; trồng cà chua|tưới cây; rau thơm tươi|
  nhiều ong; khô hạn|sâu bệnh; đất|thời tiết; -
zh; 小花园|菜园; 园丁|新手; 种番茄|浇水; 新鲜香草|更多蜜蜂; 霜冻|干旱; 土壤|天气; -
""",
}


def _topics(lines: dict[str, str]) -> dict[str, dict[str, dict[str, str]]]:
    """Return the slots by topic and language."""
    read: dict[str, dict[str, dict[str, str]]] = {}
    for topic, listed in lines.items():
        read[topic] = {}
        # Entries go on in lines that begin with spaces.
        for line in listed.strip().replace("\n  ", "").splitlines():
            language, *slots = map(str.strip, line.split(";"))
            read[topic][language] = dict(zip(_SLOTS, slots, strict=True))
    return read


MONEY = _topics(_MONEY_LINES)
ADVICE = _topics(_ADVICE_LINES)
