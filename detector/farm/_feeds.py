"""What programs that copy feeds put around each post, by language; ``|`` between alternatives."""

from __future__ import annotations

__all__ = ["AUTHORS", "CATEGORIES", "FEEDS", "STOP_KEYWORDS"]

AUTHORS = (
    "admin|Admin|administrator|root|editor|webmaster|user1|autopost|wpadmin|News Bot|rss|"
    "feed|superadmin|demo|team|author|manager|support|contentteam|no-reply|test"
)

# Categories that WordPress and its feed importers fall back to, and catch-alls.
CATEGORIES = (
    "Uncategorized|Blog|RSS|Feed|General|News|Misc|Auto|Trending|Articles|Breaking|Latest|"
    "Uncategorised|All|Posts|Syndicated|World|Default"
)

STOP_KEYWORDS = 4  # shorter words are no keywords

FEEDS = {
    "en": {
        "first": "The post {title} appeared first on {source}.|"
        "The post {title} first appeared on {source}.|"
        "{title} appeared first on {source}|This post first appeared on {source}.|"
        "This article {title} first appeared in {source}|"
        'The article "{title}" was first seen at {source}|'
        "The post <a>{title}</a> appeared first on <a>{source}</a>.",
        "full": "Read the full article|Read Full Story|Read the full story at {source}|"
        "Click here to read the full article|Continue reading|Continue reading {title}|"
        "Read more at {source}|View the original article here|Go to Source|{verb} {what}",
        "verb": "Read|View|See|Open|Get|Visit|Click for|Go to",
        "what": "{kind} {thing}|the {kind} {thing}|{thing} at {source}|the {thing} on {source}",
        "kind": "full|whole|complete|original|entire|source|rest of the",
        "thing": "article|story|post|text|entry|piece|report|page",
        "via": "Source: {source}|Via {source}|Source link|Originally posted on {source}|"
        "(via {source})|{source} - RSS|Feed: {source}|Article source: {url}|Link: {url}|"
        "Source : {host}|Credit: {source}|This entry was syndicated from {source}",
        "passed": "This content was imported from an RSS feed.|Full text feed by {robot}|"
        "Powered by {robot}|Content from {source} via {robot}|Posted automatically by {robot}|"
        "[{robot}]|Auto Published by {robot}",
        "robot": "WP {a} {b}|{a}{b}|RSS {a}|Feed {a}|Auto{a} {b}|{a} Poster",
        "a": "Auto|Robo|Content|Feed|Post|Blog|Syndi|News|Copy|Quick|Easy|Press",
        "b": "Matic|Importer|Grabber|Publisher|Pilot|Fetch|Pro|Bot|Press|Blogger|Wizard",
        "open": "Introduction|Overview|Summary|Description|At a glance|About this article|"
        "Quick summary|What is it about?|Abstract|Brief",
        "points": "Key takeaways|Key Takeaways:|Key points|Highlights|Main points|TL;DR|"
        "What you need to know|Important points|In short|Article highlights",
        "middle": "Details|Full story|Main article|The story|Content|Article body|Background|"
        "More details|In depth|Read on|Full text",
        "close": "Conclusion|Final thoughts|Final words|Wrapping up|In conclusion|The bottom line|"
        "Closing|Summary",
        "opening": "{In} {post}, {who} {look} {topic}.|{topic}: {post} {covers} {all}.|"
        "{who} {look} {topic} in {post}.",
        "In": "In|Throughout|With|Through",
        "post": "this post|this article|the following article|today's post|this story|this piece",
        "who": "we|the author|our team|you|readers|the writer",
        "look": "will look at|look into|learn about|cover|will find out about|explore|discover|"
        "get to know",
        "covers": "covers|explains|shows|brings you|has|sums up|tells you",
        "all": "everything you need to know|all the details|the main points|the latest updates|"
        "the essentials|what happened",
        "closing": "{hope} {this} {was} {useful}. {ask}|{ask}|{thats} {topic}. {ask}|"
        "{this} {was} {useful}.",
        "hope": "We hope that|Hopefully,|We trust that|Hope|We believe",
        "this": "this article|this post|the information above|this story|this content",
        "was": "was|proved|has been|is",
        "useful": "helpful|useful for you|informative|interesting|worth your time|of value",
        "ask": "{tell} in the comments below.|Share it with your friends!|"
        "Stay tuned for more updates.|Follow {site} for more.|Don't forget to subscribe.|"
        "Bookmark {site} for daily news.",
        "tell": "Tell us what you think|Let us know|Leave your thoughts|Write your opinion",
        "thats": "That is all about|This was all about|So that was|That's it for",
        "keywords": "Keywords:|Tags:|Related keywords:|Search terms:|Tagged:|Topics:|Category:|"
        "Categories:|Post tags|KEYWORDS|Incoming search terms:",
        "copyright": "All rights belong to their respective owners.|"
        "We do not claim ownership of this content.|Images and text belong to the source.|"
        "This content is for information only.|If you own this content, contact us for removal.|"
        "Disclaimer: this post is from {source}, {site} is not responsible for it.",
    },
    "es": {
        "first": "La entrada {title} se publicó primero en {source}.|"
        "La entrada {title} apareció primero en {source}.|"
        "El artículo {title} fue publicado originalmente en {source}",
        "full": "Leer artículo completo|Leer la noticia completa|Seguir leyendo|"
        "Continúa leyendo en {source}|Ver artículo original|Leer más en {source}|Ir a la fuente",
        "via": "Fuente: {source}|Vía {source}|Fuente original|Enlace: {url}|Tomado de {source}|"
        "Con información de {host}",
        "open": "Introducción|Resumen|Visión general|Descripción|De qué trata",
        "points": "Puntos clave|Claves|Lo más importante|Aspectos destacados|En breve",
        "middle": "Detalles|Noticia completa|Contenido|Antecedentes|Desarrollo",
        "close": "Conclusión|Reflexiones finales|Para terminar|En resumen",
        "opening": "En {post} {look} {topic}.|{topic}: {all}.",
        "post": "este artículo|esta entrada|esta nota|el siguiente texto",
        "look": "hablamos de|te contamos sobre|conocerás|veremos|exploramos",
        "all": "todo lo que debes saber|los detalles|las claves|lo último",
        "closing": "{hope} {useful}. {ask}|{ask}",
        "hope": "Esperamos que este artículo te|Confiamos en que esta información te",
        "useful": "haya sido útil|haya gustado|sirva de ayuda",
        "ask": "Déjanos tu comentario.|Comparte con tus amigos.|Sigue {site} para más noticias.|"
        "No olvides suscribirte.",
        "keywords": "Palabras clave:|Etiquetas:|Categorías:|Términos de búsqueda:",
        "copyright": "Los derechos pertenecen a sus autores.|"
        "Este contenido es solo informativo.|{site} no se hace responsable de este contenido.",
    },
    "fr": {
        "first": "L’article {title} est apparu en premier sur {source}.|"
        "Cet article {title} est apparu en premier sur {source}|"
        "Le post {title} a été publié en premier sur {source}.",
        "full": "Lire l'article complet|Lire la suite|Continuer la lecture|"
        "Voir l'article original|Lire la suite sur {source}|Aller à la source",
        "via": "Source : {source}|Via {source}|Lien source|Lien : {url}|Article repris de {source}",
        "open": "Introduction|Aperçu|Résumé|Présentation|De quoi s'agit-il ?",
        "points": "Points clés|L'essentiel|À retenir|Ce qu'il faut retenir|Faits marquants",
        "middle": "Détails|Article complet|Contenu|Contexte|En profondeur",
        "close": "Conclusion|Pour conclure|Le mot de la fin|En résumé",
        "opening": "Dans {post}, {look} {topic}.|{topic} : {all}.",
        "post": "cet article|ce billet|le texte suivant",
        "look": "nous parlons de|découvrez|nous abordons|nous verrons",
        "all": "tout ce qu'il faut savoir|les détails|l'essentiel|les dernières nouvelles",
        "closing": "{hope} {useful}. {ask}|{ask}",
        "hope": "Nous espérons que cet article|En espérant que ce billet",
        "useful": "vous a plu|vous a été utile|vous aidera",
        "ask": "Laissez un commentaire.|Partagez avec vos amis.|Suivez {site} pour en savoir plus.",
        "keywords": "Mots-clés :|Étiquettes :|Catégories :|Recherches :",
        "copyright": "Les droits appartiennent à leurs auteurs.|"
        "Ce contenu est donné à titre d'information.",
    },
    "de": {
        "first": "Der Beitrag {title} erschien zuerst auf {source}.|"
        "Der Artikel {title} ist zuerst bei {source} erschienen.|"
        "{title} erschien zuerst auf {source}",
        "full": "Ganzen Artikel lesen|Weiterlesen|Vollständigen Beitrag lesen|"
        "Weiterlesen bei {source}|Zum Originalartikel|Hier geht es weiter",
        "via": "Quelle: {source}|Via {source}|Quelllink|Link: {url}|Übernommen von {host}",
        "open": "Einleitung|Überblick|Zusammenfassung|Worum geht es?|Einführung",
        "points": "Das Wichtigste|Wichtige Punkte|Auf einen Blick|Kernaussagen|Kurz gesagt",
        "middle": "Details|Der ganze Artikel|Inhalt|Hintergrund|Im Detail",
        "close": "Fazit|Schlusswort|Zum Schluss|Abschließende Gedanken",
        "opening": "In {post} {look} {topic}.|{topic}: {all}.",
        "post": "diesem Beitrag|diesem Artikel|dem folgenden Text",
        "look": "geht es um|erfahren Sie mehr über|lesen Sie alles zu|dreht sich alles um",
        "all": "alles, was Sie wissen müssen|die Einzelheiten|das Wichtigste|die neuesten Infos",
        "closing": "{hope} {useful}. {ask}|{ask}",
        "hope": "Wir hoffen, dieser Beitrag|Hoffentlich",
        "useful": "war hilfreich|hat Ihnen gefallen|konnte Ihnen helfen",
        "ask": "Schreiben Sie uns einen Kommentar.|Teilen Sie den Artikel.|Folgen Sie {site}.",
        "keywords": "Schlagwörter:|Stichworte:|Kategorien:|Suchbegriffe:",
        "copyright": "Alle Rechte liegen bei den Urhebern.|Alle Angaben ohne Gewähr.",
    },
    "pt": {
        "first": "O post {title} apareceu primeiro em {source}.|"
        "O artigo {title} foi publicado primeiro em {source}.",
        "full": "Leia o artigo completo|Continue lendo|Leia mais em {source}|Ver artigo original|"
        "Ler matéria completa",
        "via": "Fonte: {source}|Via {source}|Link da fonte|Link: {url}|Com informações de {host}",
        "open": "Introdução|Visão geral|Resumo|Sobre o que é?",
        "points": "Pontos principais|Destaques|Principais conclusões|Em resumo",
        "middle": "Detalhes|Matéria completa|Conteúdo|Contexto",
        "close": "Conclusão|Considerações finais|Para finalizar",
        "opening": "{Neste}, {look} {topic}.|{topic}: {all}.",
        "Neste": "Neste artigo|Neste post|Nesta matéria",
        "look": "falamos sobre|você vai conhecer|vamos ver|exploramos",
        "all": "tudo o que você precisa saber|os detalhes|o essencial",
        "closing": "{hope} {useful}. {ask}|{ask}",
        "hope": "Esperamos que este artigo|Espero que o conteúdo",
        "useful": "tenha sido útil|tenha ajudado você|tenha agradado",
        "ask": "Deixe seu comentário.|Compartilhe com os amigos.|Siga o {site} para mais.",
        "keywords": "Palavras-chave:|Tags:|Categorias:|Termos de busca:",
        "copyright": "Os direitos pertencem aos autores.|Conteúdo apenas informativo.",
    },
    "it": {
        "first": "L'articolo {title} proviene da {source}.|"
        "L'articolo {title} sembra essere il primo su {source}.",
        "full": "Leggi l'articolo completo|Continua a leggere|Leggi tutto su {source}|"
        "Vai alla fonte",
        "via": "Fonte: {source}|Via {source}|Link alla fonte|Link: {url}",
        "open": "Introduzione|Panoramica|Sommario|Di cosa si tratta?",
        "points": "Punti chiave|In breve|I punti principali|Cosa sapere",
        "middle": "Dettagli|Articolo completo|Contenuto|Approfondimento",
        "close": "Conclusione|Considerazioni finali|In conclusione",
        "opening": "In {post} {look} {topic}.|{topic}: {all}.",
        "post": "questo articolo|questo post|questa guida",
        "look": "parliamo di|scopriamo|vediamo|approfondiamo",
        "all": "tutto quello che devi sapere|i dettagli|le ultime novità",
        "closing": "{hope} {useful}. {ask}|{ask}",
        "hope": "Speriamo che questo articolo|Ci auguriamo che il testo",
        "useful": "sia stato utile|ti sia piaciuto|ti aiuti",
        "ask": "Lascia un commento.|Condividi con gli amici.|Segui {site} per altre notizie.",
        "keywords": "Parole chiave:|Tag:|Categorie:|Ricerche:",
        "copyright": "I diritti appartengono ai rispettivi autori.|Contenuto a scopo informativo.",
    },
    "id": {
        "first": "Postingan {title} pertama kali tampil pada {source}.|"
        "Artikel ini telah tayang di {source} dengan judul {title}|"
        "Artikel {title} pertama kali muncul di {source}.",
        "full": "Baca artikel lengkap|Baca selengkapnya|Lanjutkan membaca|Lihat artikel asli|"
        "Baca selengkapnya di {source}",
        "via": "Sumber: {source}|Via {source}|Tautan: {url}|Dikutip dari {host}|Dilansir {source}",
        "open": "Pendahuluan|Ringkasan|Gambaran umum|Tentang artikel ini",
        "points": "Poin penting|Poin utama|Intisari|Hal yang perlu diketahui",
        "middle": "Rincian|Berita lengkap|Isi artikel|Latar belakang",
        "close": "Kesimpulan|Penutup|Akhir kata",
        "opening": "Pada {post} kita {look} {topic}.|{topic}: {all}.",
        "post": "artikel ini|kesempatan kali ini|ulasan berikut",
        "look": "akan membahas|mengulas|mempelajari|melihat",
        "all": "semua yang perlu Anda ketahui|rincian lengkap|info terbaru",
        "closing": "{hope} {useful}. {ask}|{ask}",
        "hope": "Demikian artikel ini, semoga|Semoga informasi ini",
        "useful": "bermanfaat|membantu Anda|berguna",
        "ask": "Tulis komentar Anda.|Bagikan ke teman.|Ikuti terus {site}.",
        "keywords": "Kata kunci:|Tag:|Kategori:|Pencarian:",
        "copyright": "Hak cipta milik pemiliknya.|Isi hanya untuk informasi.",
    },
    "vi": {
        "first": "Bài viết {title} xuất hiện đầu tiên trên {source}.|"
        "{title} đã đăng trước tiên tại {source}",
        "full": "Đọc toàn bộ bài viết|Đọc tiếp|Xem thêm tại {source}|Xem bài gốc",
        "via": "Nguồn: {source}|Theo {source}|Link nguồn: {url}",
        "open": "Giới thiệu|Tổng quan|Tóm tắt|Mở đầu",
        "points": "Điểm chính|Nội dung chính|Ý chính|Những điều cần biết",
        "middle": "Chi tiết|Toàn văn|Nội dung|Bối cảnh",
        "close": "Kết luận|Lời kết|Tổng kết",
        "opening": "Trong {post}, chúng ta {look} {topic}.|{topic}: {all}.",
        "post": "bài viết này|bài đăng hôm nay|nội dung sau",
        "look": "cùng tìm hiểu|sẽ xem|khám phá|nói về",
        "all": "tất cả những gì bạn cần biết|thông tin chi tiết|tin mới nhất",
        "closing": "{hope} {useful}. {ask}|{ask}",
        "hope": "Hy vọng bài viết|Mong rằng nội dung này",
        "useful": "hữu ích với bạn|giúp được bạn",
        "ask": "Hãy để lại bình luận.|Chia sẻ cho bạn bè.|Theo dõi {site} để biết thêm.",
        "keywords": "Từ khóa:|Thẻ:|Chuyên mục:",
        "copyright": "Bản quyền thuộc về tác giả.|Nội dung chỉ để tham khảo.",
    },
    "zh": {
        "first": "{title}最先出现在{source}。|文章{title}首发于{source}。|本文转自{source}",
        "full": "阅读全文|查看原文|继续阅读|点击查看{source}原文",
        "via": "来源：{source}|转载自{source}|原文链接：{url}|文章来源：{host}",
        "open": "简介|概述|摘要|导语",
        "points": "要点|重点|核心内容|看点",
        "middle": "详情|正文|全文|背景",
        "close": "结语|总结|结论",
        "opening": "{post}，我们{look}{topic}。|{topic}：{all}。",
        "post": "本文中|在这篇文章里|今天",
        "look": "来看看|了解一下|介绍|说说",
        "all": "你需要知道的一切|最新消息|详细内容",
        "closing": "{hope}{useful}。{ask}|{ask}",
        "hope": "希望本文|希望以上内容",
        "useful": "对你有帮助|对大家有用",
        "ask": "欢迎留言。|请分享给朋友。|更多内容请关注{site}。",
        "keywords": "关键词：|标签：|分类：",
        "copyright": "版权归原作者所有。|本站不对内容负责，如有侵权请联系删除。",
    },
}
