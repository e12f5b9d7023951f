"""What programs that rewrite news put around the story, by language.

``{topic}`` is the headline, ``{name}`` a name of the story, ``{word}`` one of its words and
``{site}`` the name of the farm.
"""

from __future__ import annotations

__all__ = ["ATTRIBUTION", "REWRITING"]

# How clauses begin that name who said something; they are cut off up to the end of the sentence.
ATTRIBUTION = {
    "en": "said|says|told|according to|added|explained|wrote|noted|recalled|asked",
    "es": "dijo|dice|según|contó|explicó|explica|añadió|señaló|afirmó|cuenta",
    "fr": "dit|selon|explique|raconte|ajoute|affirme|précise|a déclaré|confie",
    "de": "sagt|sagte|laut|erklärt|erklärte|erzählt|meint|berichtet|so der|so die",
    "pt": "disse|diz|segundo|contou|explicou|afirmou|afirma|conta",
    "it": "ha detto|dice|secondo|spiega|racconta|afferma|ha spiegato",
    "id": "kata|ujar|menurut|tutur|ucap|jelas|ungkap",
    "vi": "nói|cho biết|theo|chia sẻ",
    "zh": "说|表示|据|称",
}

REWRITING = {
    "en": {
        "opener": "{In} {world}, {thing} {have} {become} {more}.|{news} {has} {caught} {eyes}.|"
        "{ever} {topic}? {you}.|{when} it comes to {word}, {few} {matter}.|"
        "{recent} {sparked} {talk} about {word}.",
        "In": "In|Amid|Across|In the midst of|Throughout",
        "world": "today's fast-paced world|an ever-changing landscape|a remarkable turn of events|"
        "a world of constant change|the modern era|a significant development|recent times",
        "thing": "stories like this one|developments of this kind|community events|such moments|"
        "local initiatives|discussions around {word}",
        "have": "have|continue to have|have steadily|have once again",
        "become": "become|proven|turned out to be|shown themselves to be",
        "more": "more important than ever|a topic of great interest|increasingly relevant|"
        "impossible to ignore|a true talking point",
        "news": "A recent development|The latest news|An inspiring story|A notable event|"
        "This remarkable story|A new chapter|An intriguing case",
        "has": "has|has quickly|has recently|has once more",
        "caught": "caught|drawn|captured|attracted|captivated",
        "eyes": "the attention of many|widespread interest|the public's imagination|"
        "headlines across the region|people everywhere",
        "ever": "Have you heard about this:|Have you ever wondered about this:|Did you know:",
        "you": "You're not alone|Here is everything you need to know|Read on to find out|"
        "Let's dive in|Let's take a closer look",
        "when": "When|Whenever",
        "few": "few things|not many details|only some facts",
        "matter": "matter as much as this|are as telling as these|tell the whole story",
        "recent": "Recent events|The latest updates|New developments|Fresh details",
        "sparked": "have sparked|have ignited|have renewed|have started",
        "talk": "a lively discussion|an important conversation|debate|much interest",
        "closer": "{In_c}, {it} {serves} {lesson}.|{only} {future} {hold}.|{as} {on}, {one} "
        "{clear}.|{story} {shows} {lesson}. {stay}|{stay}",
        "In_c": "In conclusion|Ultimately|In summary|To sum up|Overall|All in all|In the end",
        "it": "this story|this development|the case of {word}|this event|the situation",
        "serves": "serves as a reminder of|highlights|underscores|stands as a testament to|"
        "demonstrates|is a powerful example of",
        "lesson": "the importance of community|the power of perseverance|what can be achieved|"
        "the need for balance|how much {word} matters|the value of working together|"
        "the challenges that lie ahead|the complexity of the issue",
        "only": "Only time will tell|It remains to be seen|Nobody can say for sure|"
        "Observers are waiting to see",
        "future": "what the future will|what the coming months will|what the next chapter will",
        "hold": "hold|bring|reveal|mean for everyone involved",
        "as": "As|While|Even as",
        "on": "the situation continues to unfold|things move forward|the discussion goes on|"
        "more details emerge",
        "one": "one thing|one fact|one point|the message",
        "clear": "is clear|remains certain|stands out|cannot be denied",
        "story": "The story of {word}|This journey|This case|Such news|The whole affair",
        "shows": "shows|reflects|reminds us of|illustrates|speaks of",
        "stay": "Stay tuned for more updates.|Stay informed with {site}.|"
        "Keep following {site} for the latest.|What do you think? Share your thoughts below.",
        "heading": "{the} {angle}|{angle} of {word}|{what} {ask}|{verb} the {noun}|{a} {noun} "
        "{for} {whom}",
        "the": "The|A Closer Look at the|Understanding the|Exploring the|Inside the",
        "angle": "Background|Impact|Bigger Picture|Key Details|Road Ahead|Significance|"
        "Human Side|Context|Challenges|Response|Numbers|Timeline|Legacy",
        "what": "What|Why|How",
        "ask": "This Means|It Happened|Comes Next|You Should Know|It Matters",
        "verb": "Navigating|Unpacking|Embracing|Examining|Celebrating|Breaking Down|Balancing",
        "noun": "Challenges|Details|Journey|Future|Change|Moment|Milestone|Numbers|Reaction",
        "a": "A|A New|An Important|A Remarkable|A Major",
        "for": "for|and What It Means for|in the Eyes of",
        "whom": "the Community|the Future|Residents|the Region|Everyone Involved|Many",
        "link": "Moreover, |Additionally, |Furthermore, |In addition, |Notably, |Importantly, |"
        "Meanwhile, |Consequently, |As a result, |Interestingly, |That said, |Indeed, ",
        "pad": "This {marks} {a2} {step} for {all}.|{it2} {role} {in} {word}.|"
        "The {impact} of this {cannot}.",
        "marks": "marks|represents|signals|constitutes|is",
        "a2": "a significant|an important|a meaningful|a crucial|a notable|a major",
        "step": "step|milestone|moment|shift|development",
        "all": "everyone involved|the community|the region|all stakeholders|the future",
        "it2": "It plays|Experts agree that it plays|This detail plays|Without doubt, it plays",
        "role": "a vital role|a key role|a pivotal role|an essential part",
        "in": "in the story of|in shaping|when it comes to|in understanding",
        "impact": "impact|importance|significance|influence|value",
        "cannot": "cannot be overstated|should not be underestimated|is hard to ignore|"
        "will be felt for years",
        "chatbot": "Certainly! Here is a rewritten version of the article:|"
        "Sure, here's the rewritten text:|Here is a {style} version of the {piece}:|"
        "As an AI language model, I {cant} {do}.|Sure! {here} {piece} in {style} style.|"
        "I hope this {helps}! Let me know if you {need}.|[Insert {insert} here]|"
        "Note: This {piece} has been rewritten to {avoid}.|Title: {topic}|"
        "Regenerate response|Meta description: {topic} – read more.",
        "style": "rephrased|more engaging|unique|professional|SEO-friendly|plagiarism-free",
        "piece": "article|text|passage|news story|content|piece",
        "cant": "cannot|am not able to|don't have the ability to",
        "do": "verify these claims|browse the internet|provide real-time information|"
        "confirm the date of these events",
        "here": "Here's the|Below is the|Please find the|This is the",
        "helps": "helps|meets your needs|works for you|is what you were looking for",
        "need": "need any changes|want a longer version|would like another tone",
        "insert": "image|name|link|statistic|quote|source|your website",
        "avoid": "avoid plagiarism|improve readability|keep the original meaning|be unique",
        "faq": "FAQ|FAQs|Frequently Asked Questions|Frequently asked questions (FAQ)|"
        "Common Questions|Questions and Answers|People Also Ask",
        "question": "What {happened} {with} {word}?|Why is {word} {important}?|"
        "Who is {name}?|What should {people} know about {word}?|When did it {happen}?|"
        "How does this {affect} {people}?|Where can I {learn} about {word}?",
        "happened": "happened|is going on|is the situation|is the latest",
        "with": "with|regarding|concerning|in the case of",
        "important": "important|significant|in the news|so relevant|being discussed",
        "people": "readers|people|residents|the public|you",
        "happen": "happen|take place|begin|start",
        "affect": "affect|impact|concern|influence",
        "learn": "learn more|read more|find out more|find details",
    },
    "es": {
        "opener": "En {world}, {thing} {more}.|{news} ha {caught} {eyes}.|"
        "¿Sabías esto? {topic}: {you}.",
        "world": "un mundo en constante cambio|la actualidad|un giro inesperado|estos tiempos",
        "thing": "historias como esta|las iniciativas locales|los acontecimientos de este tipo",
        "more": "cobran cada vez más importancia|resultan más relevantes que nunca|"
        "no dejan a nadie indiferente",
        "news": "Un reciente acontecimiento|La última noticia|Una historia inspiradora|Este caso",
        "caught": "captado|despertado|atraído|acaparado",
        "eyes": "la atención de muchos|el interés del público|las miradas de todos",
        "you": "te lo contamos todo|aquí tienes los detalles|sigue leyendo para descubrirlo",
        "closer": "{In_c}, {it} {serves} {lesson}.|Solo el tiempo dirá {hold}.|{stay}",
        "In_c": "En conclusión|En definitiva|En resumen|Para concluir|A fin de cuentas",
        "it": "esta historia|este acontecimiento|lo ocurrido|este caso",
        "serves": "pone de manifiesto|demuestra|subraya|nos recuerda|refleja",
        "lesson": "la importancia de la comunidad|el valor del esfuerzo|los retos que quedan|"
        "lo mucho que se puede lograr",
        "hold": "qué nos depara el futuro|cómo evolucionará la situación|qué vendrá después",
        "stay": "Sigue atento a {site} para más novedades.|¿Qué opinas? Déjanos tu comentario.",
        "heading": "{angle}|{angle} de {word}|{what}",
        "angle": "Contexto|El impacto|Un nuevo capítulo|Los detalles|El camino por delante|"
        "La importancia|Los desafíos|La reacción|Las cifras",
        "what": "¿Qué significa esto?|¿Por qué es importante?|¿Qué viene ahora?|Lo que debes saber",
        "link": "Además, |Asimismo, |Por otro lado, |Cabe destacar que |De hecho, |Por ello, ",
        "pad": "Esto {marks} {step} para {all}.|Sin duda, {word} juega un papel fundamental.",
        "marks": "representa|supone|marca|constituye",
        "step": "un paso importante|un hito|un cambio significativo|un momento clave",
        "all": "todos los implicados|la comunidad|la región|el futuro",
        "chatbot": "Claro, aquí tienes el {piece} reescrito:|¡Por supuesto! {here}:|"
        "Como modelo de lenguaje de IA, no puedo {do}.|[Insertar {insert} aquí]|"
        "Espero que te sea útil. Si necesitas cambios, dímelo.",
        "piece": "artículo|texto|contenido",
        "here": "Aquí está la versión reescrita|Esta es una versión única del texto",
        "do": "verificar estos datos|acceder a información en tiempo real",
        "insert": "imagen|nombre|enlace|fuente",
        "faq": "Preguntas frecuentes|Preguntas y respuestas|FAQ|Dudas habituales",
        "question": "¿Qué ha pasado con {word}?|¿Por qué es importante {word}?|¿Quién es {name}?|"
        "¿Qué se sabe de {word}?|¿Cómo afecta esto a la gente?",
    },
    "fr": {
        "opener": "Dans {world}, {thing} {more}.|{news} a {caught} {eyes}.|{topic} : {you}.",
        "world": "un monde en constante évolution|le contexte actuel|notre société moderne",
        "thing": "des histoires comme celle-ci|les initiatives locales|ces évènements",
        "more": "prennent de plus en plus d'importance|ne laissent personne indifférent|"
        "suscitent un vif intérêt",
        "news": "Un évènement récent|Cette histoire remarquable|La dernière actualité",
        "caught": "attiré|capté|suscité|retenu",
        "eyes": "l'attention de tous|l'intérêt du public|tous les regards",
        "you": "voici tout ce qu'il faut savoir|découvrons ensemble les détails|on vous dit tout",
        "closer": "{In_c}, {it} {serves} {lesson}.|Seul l'avenir nous dira {hold}.|{stay}",
        "In_c": "En conclusion|En somme|Pour conclure|En définitive|En fin de compte",
        "it": "cette histoire|cet évènement|ce cas|cette évolution",
        "serves": "souligne|illustre|rappelle|met en lumière|témoigne de",
        "lesson": "l'importance de la communauté|la force de la persévérance|les défis à venir",
        "hold": "ce que demain nous réserve|comment la situation évoluera|quelle sera la suite",
        "stay": "Restez connectés avec {site}.|Qu'en pensez-vous ? Dites-le en commentaire.",
        "heading": "{angle}|{angle} de {word}|{what}",
        "angle": "Le contexte|L'impact|Les détails|Les enjeux|Un nouveau chapitre|Les défis|"
        "La réaction|Les chiffres|Les perspectives",
        "what": "Que faut-il retenir ?|Pourquoi est-ce important ?|Et maintenant ?",
        "link": "De plus, |En outre, |Par ailleurs, |Ainsi, |Il convient de noter que |En effet, ",
        "pad": "Cela {marks} {step} pour {all}.|Sans aucun doute, {word} joue un rôle essentiel.",
        "marks": "représente|constitue|marque",
        "step": "une étape importante|un tournant|un moment clé|une avancée majeure",
        "all": "toutes les parties prenantes|la communauté|la région|l'avenir",
        "chatbot": "Bien sûr, voici {piece} :|Certainement ! {piece} :|"
        "En tant que modèle de langage, je ne peux pas {do}.|[Insérer {insert} ici]",
        "piece": "l'article réécrit|une version unique du texte|le texte reformulé",
        "do": "vérifier ces informations|accéder à des données en temps réel",
        "insert": "une image|le nom|le lien|la source",
        "faq": "FAQ|Foire aux questions|Questions fréquentes|Vos questions",
        "question": "Que s'est-il passé avec {word} ?|Pourquoi {word} est-il important ?|"
        "Qui est {name} ?|Que sait-on de {word} ?|Quel est l'impact sur les habitants ?",
    },
    "de": {
        "opener": "In {world} {more}.|{news} hat {caught}.|{topic}: {you}.",
        "world": "der heutigen schnelllebigen Zeit|einer Welt im Wandel|unserer modernen Welt",
        "more": "gewinnen solche Geschichten immer mehr an Bedeutung|"
        "ist dieses Thema wichtiger denn je|sorgen lokale Projekte für Aufsehen",
        "news": "Ein aktuelles Ereignis|Diese bemerkenswerte Geschichte|Eine Nachricht",
        "caught": "für großes Interesse gesorgt|viel Aufmerksamkeit erregt|viele Menschen bewegt",
        "you": "Hier erfahren Sie alles Wichtige|Werfen wir einen genaueren Blick darauf|"
        "Das müssen Sie wissen",
        "closer": "{In_c} {serves} {lesson}.|Es bleibt abzuwarten, {hold}.|{stay}",
        "In_c": "Zusammenfassend|Abschließend|Letztendlich|Insgesamt",
        "serves": "zeigt diese Geschichte|verdeutlicht dieser Fall|unterstreicht das Ereignis",
        "lesson": "die Bedeutung der Gemeinschaft|die Kraft des Zusammenhalts|"
        "die kommenden Herausforderungen|den Wert von Engagement",
        "hold": "was die Zukunft bringt|wie sich die Lage entwickelt|was als Nächstes passiert",
        "stay": "Bleiben Sie mit {site} informiert.|Was denken Sie? Schreiben Sie uns.",
        "heading": "{angle}|{angle}: {word}|{what}",
        "angle": "Hintergrund|Die Auswirkungen|Die Details|Ein Blick in die Zukunft|"
        "Herausforderungen|Die Reaktion|Zahlen und Fakten|Bedeutung",
        "what": "Was bedeutet das?|Warum ist das wichtig?|Wie geht es weiter?",
        "link": "Darüber hinaus: |Zudem gilt: |Außerdem: |Bemerkenswert ist: |Folglich: ",
        "pad": "Dies {marks} {step} für {all} dar.|Zweifellos spielt {word} eine wichtige Rolle.",
        "marks": "stellt",
        "step": "einen wichtigen Schritt|einen Meilenstein|einen bedeutenden Moment",
        "all": "alle Beteiligten|die Gemeinschaft|die Region|die Zukunft",
        "chatbot": "Natürlich, hier ist {piece}:|Gerne! Hier ist {piece}:|"
        "Als KI-Sprachmodell kann ich {do}.|[{insert} hier einfügen]",
        "piece": "der umgeschriebene Artikel|eine einzigartige Version des Textes",
        "do": "diese Angaben nicht überprüfen|nicht auf aktuelle Daten zugreifen",
        "insert": "Bild|Name|Link|Quelle",
        "faq": "FAQ|Häufig gestellte Fragen|Häufige Fragen|Fragen und Antworten",
        "question": "Was ist mit {word} passiert?|Warum ist {word} wichtig?|Wer ist {name}?|"
        "Was sollte man über {word} wissen?|Welche Folgen hat das?",
    },
    "pt": {
        "opener": "Em {world}, {thing} {more}.|{news} {caught} {eyes}.|{topic}: {you}.",
        "world": "um mundo em constante mudança|um cenário cada vez mais dinâmico|nossos dias",
        "thing": "histórias como esta|iniciativas locais|acontecimentos assim",
        "more": "ganham cada vez mais destaque|se tornam essenciais|chamam a atenção de todos",
        "news": "Um acontecimento recente|Esta história inspiradora|A mais nova notícia",
        "caught": "atraiu|despertou|conquistou|chamou",
        "eyes": "a atenção de muitos|o interesse do público|a atenção de toda a região",
        "you": "confira todos os detalhes|saiba tudo agora|entenda o caso",
        "closer": "{In_c}, {it} {serves} {lesson}.|Só o tempo dirá {hold}.|{stay}",
        "In_c": "Em conclusão|Em resumo|Por fim|Em suma|Concluindo",
        "it": "esta história|este caso|o acontecimento",
        "serves": "mostra|destaca|reforça|evidencia",
        "lesson": "a importância da comunidade|o valor da persistência|os desafios que virão",
        "hold": "o que o futuro reserva|como a situação vai evoluir|quais serão os próximos passos",
        "stay": "Fique ligado no {site} para mais.|O que você achou? Comente abaixo.",
        "heading": "{angle}|{angle} de {word}|{what}",
        "angle": "Contexto|O impacto|Os detalhes|Um novo capítulo|Os desafios|A importância|"
        "Os números|O futuro",
        "what": "O que isso significa?|Por que é importante?|E agora?|O que você precisa saber",
        "link": "Além disso, |Vale destacar que |Ademais, |Nesse sentido, |Por outro lado, ",
        "pad": "Isso {marks} {step} para {all}.|Sem dúvida, {word} tem um papel fundamental.",
        "marks": "representa|marca|significa",
        "step": "um passo importante|um marco|um avanço significativo",
        "all": "todos os envolvidos|a comunidade|a região|o futuro",
        "chatbot": "Claro! Aqui está {piece}:|Certamente, segue {piece}:|"
        "Como um modelo de linguagem de IA, não posso {do}.|[Inserir {insert} aqui]",
        "piece": "o artigo reescrito|uma versão única do texto",
        "do": "verificar essas informações|acessar dados em tempo real",
        "insert": "imagem|nome|link|fonte",
        "faq": "Perguntas frequentes|FAQ|Dúvidas comuns|Perguntas e respostas",
        "question": "O que aconteceu com {word}?|Por que {word} é importante?|Quem é {name}?|"
        "O que se sabe sobre {word}?|Como isso afeta as pessoas?",
    },
    "it": {
        "opener": "In {world}, {thing} {more}.|{news} ha {caught} {eyes}.|{topic}: {you}.",
        "world": "un mondo in continua evoluzione|un contesto sempre più complesso",
        "thing": "storie come questa|le iniziative locali|questi eventi",
        "more": "assumono sempre più importanza|non lasciano nessuno indifferente",
        "news": "Un evento recente|Questa storia straordinaria|L'ultima notizia",
        "caught": "catturato|attirato|suscitato",
        "eyes": "l'attenzione di molti|l'interesse del pubblico",
        "you": "ecco tutto quello che c'è da sapere|scopriamo insieme i dettagli",
        "closer": "{In_c}, {it} {serves} {lesson}.|Solo il tempo dirà {hold}.|{stay}",
        "In_c": "In conclusione|In definitiva|In sintesi|Per concludere",
        "it": "questa storia|questo evento|il caso",
        "serves": "dimostra|evidenzia|sottolinea|ci ricorda",
        "lesson": "l'importanza della comunità|il valore dell'impegno|le sfide future",
        "hold": "cosa riserva il futuro|come evolverà la situazione",
        "stay": "Continuate a seguire {site}.|Cosa ne pensate? Lasciate un commento.",
        "heading": "{angle}|{angle} di {word}|{what}",
        "angle": "Il contesto|L'impatto|I dettagli|Le sfide|Un nuovo capitolo|I numeri",
        "what": "Cosa significa?|Perché è importante?|Cosa succede ora?",
        "link": "Inoltre, |Peraltro, |Va sottolineato che |Di conseguenza, ",
        "pad": "Ciò {marks} {step} per {all}.|Senza dubbio, {word} gioca un ruolo fondamentale.",
        "marks": "rappresenta|costituisce|segna",
        "step": "un passo importante|una svolta|un momento chiave",
        "all": "tutte le parti coinvolte|la comunità|il futuro",
        "chatbot": "Certo! Ecco {piece}:|Certamente, {piece}:|[Inserire {insert} qui]|"
        "Come modello linguistico, non posso verificare questi dati.",
        "piece": "l'articolo riscritto|una versione unica del testo",
        "insert": "immagine|nome|link|fonte",
        "faq": "Domande frequenti|FAQ|Domande e risposte",
        "question": "Cosa è successo con {word}?|Perché {word} è importante?|Chi è {name}?|"
        "Cosa si sa di {word}?",
    },
    "id": {
        "opener": "Di {world}, {thing} {more}.|{news} {caught} {eyes}.|{topic}: {you}.",
        "world": "era modern ini|dunia yang terus berubah|tengah perkembangan zaman",
        "thing": "kisah seperti ini|inisiatif warga|peristiwa semacam ini",
        "more": "menjadi semakin penting|selalu menarik untuk dibahas|patut mendapat perhatian",
        "news": "Peristiwa terbaru|Kisah inspiratif ini|Kabar terkini",
        "caught": "telah menarik|berhasil menyita|mengundang",
        "eyes": "perhatian banyak orang|minat publik|perhatian masyarakat luas",
        "you": "simak ulasan lengkapnya|berikut penjelasannya|yuk kita bahas",
        "closer": "{In_c}, {it} {serves} {lesson}.|Hanya waktu yang akan menjawab {hold}.|{stay}",
        "In_c": "Kesimpulannya|Pada akhirnya|Secara keseluruhan|Singkatnya",
        "it": "kisah ini|peristiwa ini|perkembangan tersebut",
        "serves": "menunjukkan|menegaskan|menjadi bukti|mencerminkan",
        "lesson": "pentingnya kebersamaan|nilai dari kerja keras|tantangan ke depan",
        "hold": "apa yang akan terjadi|bagaimana kelanjutannya",
        "stay": "Ikuti terus {site} untuk info terbaru.|Bagaimana menurut Anda?",
        "heading": "{angle}|{angle} {word}|{what}",
        "angle": "Latar Belakang|Dampak|Rincian Penting|Tantangan|Makna|Langkah Selanjutnya",
        "what": "Apa Artinya?|Mengapa Penting?|Apa Selanjutnya?",
        "link": "Selain itu, |Lebih lanjut, |Di sisi lain, |Oleh karena itu, |Menariknya, ",
        "pad": "Hal ini {marks} {step} bagi {all}.|Tak dapat dipungkiri, {word} berperan penting.",
        "marks": "menjadi|merupakan|menandai",
        "step": "langkah penting|tonggak baru|momen berharga",
        "all": "semua pihak|masyarakat|daerah ini|masa depan",
        "chatbot": "Tentu, berikut {piece}:|Baik! Berikut {piece}:|[Masukkan {insert} di sini]|"
        "Sebagai model bahasa AI, saya tidak dapat memverifikasi informasi ini.",
        "piece": "artikel yang telah ditulis ulang|versi unik dari teks tersebut",
        "insert": "gambar|nama|tautan|sumber",
        "faq": "FAQ|Pertanyaan Umum|Pertanyaan yang Sering Diajukan",
        "question": "Apa yang terjadi dengan {word}?|Mengapa {word} penting?|Siapa {name}?|"
        "Apa yang perlu diketahui tentang {word}?",
    },
    "vi": {
        "opener": "Trong {world}, {thing} {more}.|{news} {caught} {eyes}.|{topic}: {you}.",
        "world": "thế giới ngày nay|thời đại luôn đổi thay|cuộc sống hiện đại",
        "thing": "những câu chuyện như thế này|các sự kiện địa phương",
        "more": "ngày càng quan trọng|luôn được quan tâm",
        "news": "Một sự kiện gần đây|Câu chuyện này|Tin tức mới nhất",
        "caught": "đã thu hút|đã nhận được|gây nên",
        "eyes": "sự chú ý của nhiều người|sự quan tâm của công chúng",
        "you": "hãy cùng tìm hiểu|dưới đây là những điều bạn cần biết",
        "closer": "{In_c}, {it} {serves} {lesson}.|{stay}",
        "In_c": "Tóm lại|Nhìn chung|Kết luận lại",
        "it": "câu chuyện này|sự kiện này",
        "serves": "cho thấy|nhấn mạnh|là minh chứng cho",
        "lesson": "tầm quan trọng của cộng đồng|giá trị của sự kiên trì|"
        "những thách thức phía trước",
        "stay": "Hãy theo dõi {site} để cập nhật tin mới.|Bạn nghĩ gì? Hãy để lại bình luận.",
        "heading": "{angle}|{what}",
        "angle": "Bối cảnh|Tác động|Chi tiết|Thách thức|Ý nghĩa",
        "what": "Điều này có nghĩa là gì?|Vì sao quan trọng?|Tiếp theo là gì?",
        "link": "Ngoài ra, |Hơn nữa, |Bên cạnh đó, |Vì vậy, ",
        "pad": "Đây là {step} đối với {all}.",
        "step": "một bước tiến quan trọng|một cột mốc|một thay đổi lớn",
        "all": "mọi người|cộng đồng|tương lai",
        "chatbot": "Chắc chắn rồi, đây là {piece}:|[Chèn {insert} tại đây]|"
        "Là một mô hình ngôn ngữ AI, tôi không thể xác minh thông tin này.",
        "piece": "bài viết đã được viết lại|phiên bản mới của văn bản",
        "insert": "hình ảnh|tên|liên kết",
        "faq": "Câu hỏi thường gặp|FAQ|Hỏi đáp",
        "question": "Điều gì đã xảy ra với {word}?|Vì sao {word} quan trọng?|{name} là ai?",
    },
    "zh": {
        "opener": "在{world}，{thing}{more}。|{news}{caught}{eyes}。|{topic}：{you}。",
        "world": "当今快节奏的社会|不断变化的时代|现代生活中",
        "thing": "这样的故事|地方上的事件|类似话题",
        "more": "越来越受到重视|备受关注|变得尤为重要",
        "news": "近日的一件事|这则消息|一个感人的故事",
        "caught": "引起了|吸引了|获得了",
        "eyes": "广泛关注|众人的目光|大家的热议",
        "you": "下面一起来看看|一文带你了解|具体情况如下",
        "closer": "{In_c}，{it}{serves}{lesson}。|{stay}",
        "In_c": "总之|综上所述|总而言之|最后",
        "it": "这个故事|此次事件|这一发展",
        "serves": "体现了|说明了|彰显了|提醒我们",
        "lesson": "团结的重要性|坚持的力量|未来的挑战",
        "stay": "更多资讯请关注{site}。|你怎么看？欢迎留言讨论。",
        "heading": "{angle}|{what}",
        "angle": "背景介绍|影响分析|事件详情|面临的挑战|重要意义",
        "what": "这意味着什么？|为什么重要？|接下来会怎样？",
        "link": "此外，|与此同时，|值得一提的是，|因此，|不仅如此，",
        "pad": "这对{all}来说是{step}。",
        "step": "重要的一步|新的里程碑|重大的变化",
        "all": "所有人|社区|未来",
        "chatbot": "好的，以下是{piece}：|当然可以！{piece}如下：|[在此插入{insert}]|"
        "作为人工智能语言模型，我无法核实这些信息。",
        "piece": "改写后的文章|重新撰写的内容",
        "insert": "图片|姓名|链接",
        "faq": "常见问题|问答|常见问题解答",
        "question": "{word}发生了什么？|为什么{word}很重要？|{name}是谁？",
    },
}
