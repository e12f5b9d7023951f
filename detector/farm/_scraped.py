"""Labels and phrases of scraped questions and scraped search results, by language."""

from __future__ import annotations

__all__ = ["QUESTIONS", "RESULTS", "USER_PARTS"]

# Names that users of other sites have are one of each, and a number.
USER_PARTS = (
    "user|mike|anna|dark|pixel|old|the_|mr|happy|blue|lazy|jo|kat|big|night|x|coder|sam|guest|"
    "real|super|tom|green|crazy|rock|moon|iron|silver|star|just",
    "smith|fan|rider|wolf|garden|_b|88|dude|girl|master|man|x|cat|bird|er|_k|hunter|lee|star|"
    "99|walker|panda|fox|newbie|maker|5|jones|pro",
)

QUESTIONS = {
    "en": {
        "question": "{how} {title}?|{what} {word}?|{word}: {any}?|{title} - {tail}?|"
        "{title} {tail2}|{can} {word}?|{any2} {word}?",
        "how": "What is known about|Is it true:|Can someone explain:|Why|Does anyone know about|"
        "What does it mean:|How come",
        "what": "What happened with|How does it work with|What is|Who knows more about|"
        "What is the story behind|How to find out about|Where can I find|How long does it take for",
        "any": "any ideas|what to do|is it worth it|how does it work|what does it mean|"
        "who can help|true or false",
        "tail": "what do you think|is this real|explained|can anybody help|what now",
        "tail2": "[closed]|[duplicate]|[solved]|(solved)|help please|urgent!!|- need answer asap",
        "can": "Can anybody tell me about|Could you explain|Do you know|Is there any news on|"
        "How do I learn about|What's the best way to get",
        "any2": "Any information on|Question about|Need help with|Problem with|Looking for",
        "asked": "I was wondering about {word}. {plea}|{plea}|Hello all, {plea}|"
        "As the title says. {plea}|Been looking for this for {time}. {plea}",
        "plea": "Can anybody help?|Any help is appreciated.|Thanks in advance!|"
        "What do you think?|Please explain.|I could not find it anywhere.",
        "time": "days|hours|a week|ages",
        "answer": "Answer {n}|Answer #{n}|#{n}|{n}. Answer|Answer {n}:|Reply {n}|A{n}:|"
        "{n} Answers Found|Solution {n}|Response #{n}",
        "best": "Best answer|Accepted answer|Best Answer - Chosen by Voters|Top answer|"
        "Most helpful answer|Verified answer|Accepted Solution|✔ Best answer",
        "found": "{n} Answers|We found {n} answers|Answers ({n})|{n} answers to this question|"
        "Found {n} solutions for you",
        "votes": "{v} votes|▲ {v} ▼|Upvote {v}|+{v}|Score: {v}|{v} people found this helpful|"
        "Rating: {v}|👍 {v}|Votes: {v}|{v} upvotes|Like {v} Dislike {d}",
        "user": "{user}|answered by {user}|{user} answered {ago}|Posted by {user}, {ago}|"
        "{user} (reputation {rep})|Source(s): {user}|@{user}|by {user} {ago}|"
        "{user} {rep} points",
        "ago": "{d} years ago|{d} months ago|a decade ago|{d} days ago|on the forum|last year",
        "related": "Related questions|People also ask|Similar questions|More questions|"
        "You might also ask|Questions like this|Other people asked|Hot questions",
        "left": "Share Improve this answer Follow|Add a comment|edited by {user}|"
        "View this answer on the original site|Not the answer you're looking for?|"
        "Log in to vote|Report abuse|0 comments|Reply Quote|Was this helpful? Yes No|"
        "Your answer|Tagged: {word}|Asked {ago}|Viewed {rep} times|Active {ago}|"
        "Know someone who can answer?|Mark as brainliest",
        "close": "We hope that the answers helped.|Hope this solves your question.|"
        "All answers were collected from the internet.|Still have a question? Ask below.",
    },
    "es": {
        "question": "¿{how} {word}?|{word}: ¿{any}?|¿{title}?|{title} [{tail}]",
        "how": "Qué pasó con|Qué es|Alguien sabe algo de|Cómo funciona|Por qué|Quién conoce|"
        "Dónde puedo encontrar",
        "any": "alguna idea|qué significa|cómo se hace|alguien me ayuda|es verdad",
        "tail": "resuelto|cerrada|duplicada|ayuda",
        "asked": "Hola a todos, {plea}|{plea}|Como dice el título. {plea}",
        "plea": "¿alguien me puede ayudar?|necesito ayuda, gracias.|¿qué opinan?",
        "answer": "Respuesta {n}|Respuesta #{n}|{n}. Respuesta|Respuesta {n}:|Solución {n}",
        "best": "Mejor respuesta|Respuesta aceptada|Respuesta verificada|Mejor solución",
        "found": "{n} respuestas|Encontramos {n} respuestas|Respuestas ({n})",
        "votes": "{v} votos|▲ {v} ▼|+{v}|Puntos: {v}|{v} personas lo encontraron útil|👍 {v}",
        "user": "{user}|respondido por {user}|{user} respondió {ago}|@{user}|{user}, {ago}",
        "ago": "hace {d} años|hace {d} meses|hace {d} días",
        "related": "Preguntas relacionadas|Otras preguntas|La gente también pregunta|"
        "Preguntas similares",
        "left": "Añadir comentario|Denunciar abuso|¿Te fue útil? Sí No|Inicia sesión para votar|"
        "Ver respuesta en el sitio original|Visto {rep} veces",
        "close": "Esperamos haber resuelto tu duda.|¿Tienes otra pregunta? Escríbela.",
    },
    "fr": {
        "question": "{how} {word} ?|{word} : {any} ?|{title} ?|{title} [{tail}]",
        "how": "Que s'est-il passé avec|Qu'est-ce que|Qui connaît|Comment fonctionne|Pourquoi|"
        "Où trouver",
        "any": "une idée|que faire|qui peut m'aider|est-ce vrai|comment ça marche",
        "tail": "résolu|fermé|doublon|aide",
        "asked": "Bonjour à tous, {plea}|{plea}|Tout est dans le titre. {plea}",
        "plea": "quelqu'un peut m'aider ?|merci d'avance.|qu'en pensez-vous ?",
        "answer": "Réponse {n}|Réponse n° {n}|{n}. Réponse|Solution {n}|Réponse #{n}",
        "best": "Meilleure réponse|Réponse acceptée|Réponse vérifiée|Meilleure solution",
        "found": "{n} réponses|{n} réponses trouvées|Réponses ({n})",
        "votes": "{v} votes|▲ {v} ▼|+{v}|Note : {v}|Utile pour {v} personnes|👍 {v}",
        "user": "{user}|réponse de {user}|{user} a répondu {ago}|@{user}|{user}, {ago}",
        "ago": "il y a {d} ans|il y a {d} mois|il y a {d} jours",
        "related": "Questions liées|Autres questions posées|Questions similaires",
        "left": "Ajouter un commentaire|Signaler un abus|Cette réponse vous a-t-elle aidé ?|"
        "Connectez-vous pour voter|Vu {rep} fois",
        "close": "Nous espérons avoir répondu à votre question.|Une autre question ? Posez-la.",
    },
    "de": {
        "question": "{how} {word}?|{word}: {any}?|{title}?|{title} [{tail}]",
        "how": "Was ist mit|Wer kennt|Was bedeutet|Wie funktioniert das mit|Warum|Wo finde ich",
        "any": "wer weiß was|was tun|stimmt das|wie geht das|kann jemand helfen",
        "tail": "gelöst|geschlossen|doppelt|Hilfe",
        "asked": "Hallo zusammen, {plea}|{plea}|Steht schon im Titel. {plea}",
        "plea": "kann mir jemand helfen?|danke im Voraus.|was meint ihr?",
        "answer": "Antwort {n}|Antwort #{n}|{n}. Antwort|Lösung {n}|{n}. Beste Antwort",
        "best": "Beste Antwort|Hilfreichste Antwort|Akzeptierte Antwort|Vom Fragesteller gewählt",
        "found": "{n} Antworten|{n} Antworten gefunden|Antworten ({n})",
        "votes": "{v} Stimmen|▲ {v} ▼|+{v}|Punkte: {v}|{v} fanden das hilfreich|👍 {v}",
        "user": "{user}|Antwort von {user}|{user} antwortete {ago}|@{user}|{user}, {ago}",
        "ago": "vor {d} Jahren|vor {d} Monaten|vor {d} Tagen",
        "related": "Ähnliche Fragen|Verwandte Fragen|Nutzer fragen auch|Weitere Fragen",
        "left": "Kommentar hinzufügen|Missbrauch melden|War das hilfreich? Ja Nein|"
        "Zum Abstimmen anmelden|{rep} mal angesehen",
        "close": "Wir hoffen, Ihre Frage ist beantwortet.|Noch eine Frage? Stellen Sie sie hier.",
    },
    "pt": {
        "question": "{how} {word}?|{word}: {any}?|{title}?|{title} [{tail}]",
        "how": "O que aconteceu com|O que é|Alguém sabe sobre|Como funciona|Por que|Onde encontro",
        "any": "alguma ideia|o que fazer|é verdade|como faço|alguém ajuda",
        "tail": "resolvido|fechada|duplicada|ajuda",
        "asked": "Olá pessoal, {plea}|{plea}|Como diz o título. {plea}",
        "plea": "alguém pode me ajudar?|desde já obrigado.|o que vocês acham?",
        "answer": "Resposta {n}|Resposta #{n}|{n}. Resposta|Solução {n}",
        "best": "Melhor resposta|Resposta aceita|Resposta verificada|Resposta do especialista",
        "found": "{n} respostas|Encontramos {n} respostas|Respostas ({n})",
        "votes": "{v} votos|▲ {v} ▼|+{v}|Pontos: {v}|{v} pessoas acharam útil|👍 {v}",
        "user": "{user}|respondido por {user}|{user} respondeu {ago}|@{user}|{user}, {ago}",
        "ago": "há {d} anos|há {d} meses|há {d} dias",
        "related": "Perguntas relacionadas|As pessoas também perguntam|Perguntas parecidas",
        "left": "Adicionar comentário|Denunciar|Foi útil? Sim Não|Entre para votar|"
        "Visto {rep} vezes",
        "close": "Esperamos ter ajudado.|Ainda tem dúvidas? Pergunte abaixo.",
    },
    "it": {
        "question": "{how} {word}?|{word}: {any}?|{title}?|{title} [{tail}]",
        "how": "Cosa è successo con|Cos'è|Chi conosce|Come funziona|Perché|Dove trovo",
        "any": "qualche idea|cosa fare|è vero|come si fa|chi mi aiuta",
        "tail": "risolto|chiusa|duplicata|aiuto",
        "asked": "Ciao a tutti, {plea}|{plea}|Come da titolo. {plea}",
        "plea": "qualcuno mi può aiutare?|grazie in anticipo.|cosa ne pensate?",
        "answer": "Risposta {n}|Risposta n. {n}|{n}. Risposta|Soluzione {n}",
        "best": "Migliore risposta|Risposta accettata|Risposta verificata",
        "found": "{n} risposte|Trovate {n} risposte|Risposte ({n})",
        "votes": "{v} voti|▲ {v} ▼|+{v}|Punti: {v}|Utile per {v} persone|👍 {v}",
        "user": "{user}|risposta di {user}|{user} ha risposto {ago}|@{user}|{user}, {ago}",
        "ago": "{d} anni fa|{d} mesi fa|{d} giorni fa",
        "related": "Domande correlate|Le persone hanno chiesto anche|Domande simili",
        "left": "Aggiungi un commento|Segnala|È stato utile? Sì No|Accedi per votare",
        "close": "Speriamo di averti aiutato.|Hai un'altra domanda? Scrivila qui.",
    },
    "id": {
        "question": "{how} {word}?|{word}: {any}?|{title}?|{title} [{tail}]",
        "how": "Apa yang terjadi dengan|Apa itu|Siapa yang tahu tentang|Bagaimana cara kerja|"
        "Mengapa|Di mana bisa menemukan",
        "any": "ada ide|apa artinya|bagaimana caranya|benarkah|siapa bisa bantu",
        "tail": "terjawab|ditutup|duplikat|tolong",
        "asked": "Halo semua, {plea}|{plea}|Sesuai judul. {plea}",
        "plea": "ada yang bisa bantu?|terima kasih sebelumnya.|bagaimana menurut kalian?",
        "answer": "Jawaban {n}|Jawaban #{n}|{n}. Jawaban|Solusi {n}|Jawaban:",
        "best": "Jawaban terbaik|Jawaban terverifikasi|Jawaban tercerdas|Jawaban ahli",
        "found": "{n} jawaban|Ditemukan {n} jawaban|Jawaban ({n})",
        "votes": "{v} suara|▲ {v} ▼|+{v}|Poin: {v}|{v} orang terbantu|👍 {v}",
        "user": "{user}|dijawab oleh {user}|{user} menjawab {ago}|@{user}|{user}, {ago}",
        "ago": "{d} tahun lalu|{d} bulan lalu|{d} hari lalu",
        "related": "Pertanyaan terkait|Orang juga bertanya|Pertanyaan serupa|Soal lainnya",
        "left": "Tambah komentar|Laporkan|Apakah membantu? Ya Tidak|Masuk untuk memilih",
        "close": "Semoga membantu.|Masih ada pertanyaan? Tulis di bawah.",
    },
    "vi": {
        "question": "{how} {word}?|{word}: {any}?|{title}?",
        "how": "Chuyện gì xảy ra với|Ai biết về|Tìm hiểu ở đâu về|Vì sao",
        "any": "có ai biết không|nghĩa là gì|phải làm sao|có đúng không",
        "asked": "Chào mọi người, {plea}|{plea}",
        "plea": "ai giúp mình với?|cảm ơn trước.|mọi người nghĩ sao?",
        "answer": "Câu trả lời {n}|Trả lời #{n}|Đáp án {n}",
        "best": "Câu trả lời hay nhất|Đáp án đúng|Trả lời được chấp nhận",
        "found": "{n} câu trả lời|Tìm thấy {n} câu trả lời",
        "votes": "{v} phiếu|▲ {v} ▼|+{v}|👍 {v}",
        "user": "{user}|trả lời bởi {user}|{user}, {ago}|@{user}",
        "ago": "{d} năm trước|{d} tháng trước|{d} ngày trước",
        "related": "Câu hỏi liên quan|Mọi người cũng hỏi|Câu hỏi tương tự",
        "left": "Thêm bình luận|Báo cáo|Hữu ích? Có Không|Đăng nhập để bình chọn",
        "close": "Hy vọng câu trả lời giúp ích cho bạn.",
    },
    "zh": {
        "question": "{title}？|{word}是怎么回事？|{how}{word}？|{title} [{tail}]",
        "how": "谁知道|如何了解|哪里可以找到|为什么",
        "tail": "已解决|已关闭|求助",
        "asked": "大家好，{plea}|{plea}|如题，{plea}",
        "plea": "有人知道吗？|求解答，谢谢。|大家怎么看？",
        "answer": "回答{n}|第{n}个回答|答案{n}：|{n}楼",
        "best": "最佳答案|推荐回答|已采纳|热心网友回答",
        "found": "共{n}个回答|找到{n}条答案",
        "votes": "{v}人赞同|赞 {v}|+{v}|👍 {v}",
        "user": "{user}|{user} 回答于{ago}|网友：{user}|@{user}",
        "ago": "{d}年前|{d}个月前|{d}天前",
        "related": "相关问题|大家还在问|类似问题|其他人还问",
        "left": "添加评论|举报|是否有用？是 否|登录后投票",
        "close": "希望能帮到你。|还有问题？请在下方提问。",
    },
}

RESULTS = {
    "en": {
        "query": "{word}|{word} {extra}|{extra2} {word}|{title}|{word} {word2} {extra}",
        "extra": "near me|online|free|news|{year}|latest|explained|review|pdf|today|update|info|"
        "meaning|price|photos|video|wiki|full story|facts|examples",
        "extra2": "best|what is|how to|about|why|all about|who is|find|latest",
        "label": 'Web results for {query}|Search results for "{query}"|Results for: {query}|'
        "Showing results for {query}|{count} results for {query}|"
        "About {count} results (0.{count2} seconds)|Top {n} results for {query}|"
        "Search: {query}|Listing websites about {query}|You searched for {query}|"
        "{query} - Web, News, Images",
        "related": "Related searches|Searches related to {query}|People also search for|"
        "Recent searches|Popular searches|Tags|Others searched",
        "ask": "People also ask|Frequently asked|Questions about {query}",
        "images": "Images for {query}|Videos for {query}|More images|View all|Cached|Similar pages|"
        "Translate this page|Missing: {word}|Top stories|Visit site|Go to page|Preview",
        "intro": "{find} {info} {query} {here}.|{info} {query}: {find2}.|"
        "{looking} {query}? {find} {info} it {here}.",
        "find": "Find|Get|Discover|Here is|Browse|Below you will find",
        "info": "all the information about|results about|the best pages on|everything on|"
        "the latest on",
        "here": "here|on this page|below|in one place",
        "find2": "updated daily|collected from the web|sorted by relevance|from many sources",
        "looking": "Looking for|Searching for|Interested in|Want to know more about",
    },
    "es": {
        "query": "{word}|{word} {extra}|{extra2} {word}|{title}",
        "extra": "cerca de mí|gratis|noticias|{year}|hoy|precio|fotos|online|significado",
        "extra2": "mejor|qué es|cómo|todo sobre|quién es",
        "label": "Resultados de la web para {query}|Resultados de búsqueda: {query}|"
        "Cerca de {count} resultados|{count} resultados para {query}|Buscaste {query}",
        "related": "Búsquedas relacionadas|La gente también busca|Búsquedas populares",
        "ask": "Otras preguntas|Preguntas frecuentes",
        "images": "Imágenes de {query}|Vídeos de {query}|En caché|Páginas similares|Ver todo",
        "intro": "Encuentra toda la información sobre {query}.|Resultados sobre {query} en un "
        "solo lugar.|¿Buscas {query}? Aquí lo tienes.",
    },
    "fr": {
        "query": "{word}|{word} {extra}|{extra2} {word}|{title}",
        "extra": "près de moi|gratuit|actualité|{year}|prix|photos|en ligne|avis|définition",
        "extra2": "meilleur|qu'est-ce que|comment|tout sur|qui est",
        "label": "Résultats web pour {query}|Résultats de recherche : {query}|"
        "Environ {count} résultats|{count} résultats pour {query}",
        "related": "Recherches associées|Recherches populaires|Autres recherches",
        "ask": "Autres questions posées|Questions fréquentes",
        "images": "Images pour {query}|Vidéos|En cache|Pages similaires|Tout voir",
        "intro": "Trouvez toutes les informations sur {query}.|Les meilleurs résultats pour "
        "{query}.|Vous cherchez {query} ? C'est ici.",
    },
    "de": {
        "query": "{word}|{word} {extra}|{extra2} {word}|{title}",
        "extra": "in der nähe|kostenlos|aktuell|{year}|preis|bilder|online|erfahrungen|bedeutung",
        "extra2": "bester|was ist|wie|alles über|wer ist",
        "label": "Web-Ergebnisse für {query}|Suchergebnisse für {query}|"
        "Ungefähr {count} Ergebnisse|{count} Treffer für {query}",
        "related": "Ähnliche Suchanfragen|Beliebte Suchen|Andere suchten auch nach",
        "ask": "Nutzer fragen auch|Häufige Fragen",
        "images": "Bilder zu {query}|Videos zu {query}|Im Cache|Ähnliche Seiten|Alle ansehen",
        "intro": "Finden Sie alle Informationen zu {query}.|Die besten Seiten zu {query}.|"
        "Sie suchen {query}? Hier werden Sie fündig.",
    },
    "pt": {
        "query": "{word}|{word} {extra}|{extra2} {word}|{title}",
        "extra": "perto de mim|grátis|notícias|{year}|hoje|preço|fotos|online|significado",
        "extra2": "melhor|o que é|como|tudo sobre|quem é",
        "label": "Resultados da web para {query}|Resultados da busca: {query}|"
        "Aproximadamente {count} resultados|Você buscou por {query}",
        "related": "Pesquisas relacionadas|Buscas populares|As pessoas também buscam",
        "ask": "As pessoas também perguntam|Perguntas frequentes",
        "images": "Imagens de {query}|Vídeos|Em cache|Páginas semelhantes|Ver tudo",
        "intro": "Encontre tudo sobre {query}.|Os melhores resultados para {query}.|"
        "Procurando {query}? Veja aqui.",
    },
    "it": {
        "query": "{word}|{word} {extra}|{extra2} {word}|{title}",
        "extra": "vicino a me|gratis|notizie|{year}|oggi|prezzo|foto|online|significato",
        "extra2": "migliore|cos'è|come|tutto su|chi è",
        "label": "Risultati web per {query}|Risultati della ricerca: {query}|"
        "Circa {count} risultati",
        "related": "Ricerche correlate|Ricerche popolari",
        "ask": "Le persone hanno chiesto anche|Domande frequenti",
        "images": "Immagini per {query}|Video|Copia cache|Pagine simili",
        "intro": "Trova tutte le informazioni su {query}.|Cerchi {query}? Ecco i risultati.",
    },
    "id": {
        "query": "{word}|{word} {extra}|{extra2} {word}|{title}",
        "extra": "terdekat|gratis|terbaru|{year}|hari ini|harga|foto|online|artinya|viral",
        "extra2": "apa itu|cara|kumpulan|info|siapa",
        "label": "Hasil web untuk {query}|Hasil pencarian: {query}|Sekitar {count} hasil",
        "related": "Penelusuran terkait|Pencarian populer|Orang juga mencari",
        "ask": "Orang lain juga bertanya|Pertanyaan umum",
        "images": "Gambar untuk {query}|Video|Tembolok|Halaman serupa|Lihat semua",
        "intro": "Temukan semua informasi tentang {query}.|Cari {query}? Ini hasilnya.",
    },
    "vi": {
        "query": "{word}|{word} {extra}|{extra2} {word}|{title}",
        "extra": "gần đây|miễn phí|mới nhất|{year}|hôm nay|giá|hình ảnh",
        "extra2": "tìm hiểu|cách|tất cả về",
        "label": "Kết quả web cho {query}|Kết quả tìm kiếm: {query}|Khoảng {count} kết quả",
        "related": "Tìm kiếm liên quan|Mọi người cũng tìm kiếm",
        "ask": "Mọi người cũng hỏi",
        "images": "Hình ảnh cho {query}|Video|Đã lưu|Trang tương tự",
        "intro": "Tìm mọi thông tin về {query}.|Bạn đang tìm {query}? Xem tại đây.",
    },
    "zh": {
        "query": "{title}|{word}{extra}|{extra2}{word}",
        "extra": "最新消息|图片|价格|{year}|是什么意思|官网",
        "extra2": "关于|什么是|如何|最新",
        "label": "{query}的网页结果|搜索结果：{query}|找到约{count}条结果|为您找到{query}相关内容",
        "related": "相关搜索|大家还在搜|热门搜索",
        "ask": "大家还在问|常见问题",
        "images": "{query}的图片|视频|百度快照|类似网页",
        "intro": "为您提供{query}的全部信息。|想了解{query}？请看这里。",
    },
}
