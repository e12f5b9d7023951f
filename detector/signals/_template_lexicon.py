"""Labels, headings and left-over lines of page templates, by language.

Tables by language are read by `PhraseBook.add`; ``"*"`` holds phrases of every language.
"""

from __future__ import annotations

__all__ = [
    "FEED_RESIDUE",
    "FORUM_RESIDUE",
    "LIST_LABELS",
    "REPLY_LABELS",
    "SEARCH_RESIDUE",
    "SOURCE_RESIDUE",
    "STOCK_SECTIONS",
]

# What the template of the page that was copied leaves inside the story.
SOURCE_RESIDUE = {
    "*": "ap photo, afp via getty images, via getty images, hide caption, toggle caption,"
    " enlarge this image, sign up for our newsletter, sign up for our free,"
    " sign up for the newsletter, get the latest news delivered, delivered to your inbox,"
    " story continues below, story continues after, article continues below,"
    " article continues after, continue reading below, scroll to continue,"
    " scroll down to continue, advertisement scroll, here's what to know, read more here,"
    " read more on this story, click here to read, click here to see, click here to view,"
    " click here to watch, click here to get, click here to sign, click to expand, tap here to,"
    " watch the video above, watch live, watch more, watch the full,"
    " this content is not available, this content isn't available, your browser does not support,"
    " please enable javascript, enable javascript, load more, loading comments,"
    " skip advertisement, skip to main content, view gallery, open image in gallery,"
    " related stories, you may also like, recommended for you, more on this story,"
    " more from this section, download our app, copyright the associated press,"
    " all rights reserved this material, the associated press contributed to this report,"
    " contributed to this report, tags in this story, share this article, share this story,"
    " copy link, print this article, log in to comment, suscríbete a nuestro,"
    " suscríbase a nuestro, lee también, leer también, lea también, te puede interesar,"
    " publicidad sigue, haz clic aquí para, lire aussi, à lire aussi, voir aussi,"
    " la suite après la publicité, abonnez vous à notre, inscrivez vous à la newsletter,"
    " lesen sie auch, lesen sie mehr, mehr zum thema, anzeige weiterlesen, leia também,"
    " leia mais, veja também, continua após a publicidade, leggi anche,"
    " continua dopo la pubblicità, iscriviti alla newsletter, baca juga, simak juga, lihat juga,"
    " gulir ke bawah untuk, scroll to continue with content, xem thêm, mời bạn đọc,"
    " ilginizi çekebilir, ayrıca bakın, lees ook, czytaj także, czytaj też, zobacz także,"
    " читайте также, смотрите также, 続きを読む, 関連記事, あわせて読みたい, 延伸阅读, 延伸閱讀,"
    " 相关阅读, 更多新闻, 责任编辑, 點擊圖片, 기사 보기, 관련기사, 무단 전재 및 재배포 금지,"
    " อ่านเพิ่มเติม, อ่านต่อ, यह भी पढ़ें, ये भी पढ़ें, اقرأ أيضا, إقرأ أيضا",
}

# What a feed adds to each post.
FEED_RESIDUE = {
    "*": "appeared first on, appeared first at, first appeared on, read the full article,"
    " read the full story, read the full post, read the whole story, read the whole article,"
    " read the original article, read the original post, read full article, read more at,"
    " read more from, read the rest of, view the original article, view original article,"
    " click here to continue reading, continue reading on, source feedburner, feeds feedburner,"
    " this entry passed through the full text rss, this post has been syndicated,"
    " syndicated from, la entrada se publicó primero en, apareció primero en,"
    " se publicó primero en, est apparu en premier sur, cet article est apparu,"
    " erschien zuerst auf, erschien zuerst bei, ist zuerst erschienen, apareceu primeiro em,"
    " apareceu primeiro no, proviene da, sembra essere il primo su, pertama kali tampil pada,"
    " artikel ini telah tayang di, ilk önce üzerinde ortaya çıktı, verscheen eerst op,"
    " pojawił się poczatkowo, сообщение появились сначала на, 阅读原文, 閱讀原文, 原文链接,"
    " 原文連結",
}

SEARCH_RESIDUE = {
    "*": "people also ask, people also search for, people also searched, related searches,"
    " searches related to, showing results for, search instead for, cached similar pages,"
    " more results from, missing must include, las personas también preguntan,"
    " búsquedas relacionadas, otras preguntas de los usuarios, recherches associées,"
    " autres questions posées, ähnliche suchanfragen, nutzer fragen auch, pesquisas relacionadas,"
    " as pessoas também perguntam, ricerche correlate, le persone hanno chiesto anche,"
    " penelusuran terkait, orang juga bertanya, tìm kiếm có liên quan, mọi người cũng hỏi,"
    " ilgili aramalar, похожие запросы, люди также спрашивают, 他の人はこちらも検索,"
    " 関連する質問, 関連キーワード, 相关搜索, 相關搜尋, 大家还在搜, 연관 검색어, 관련 검색어",
}

FORUM_RESIDUE = {
    "*": "accepted answer, this answer is useful, upvoted, upvotes, downvote, downvotes,"
    " asked years ago, asked months ago, asked … years ago, asked … months ago, viewed … times,"
    " show more comments, show … more comments, improve this answer, improve this question,"
    " gold badges, silver badges, bronze badges, original poster, similar questions,"
    " find more answers, ask your question, share this answer, mejor respuesta,"
    " meilleure réponse, hilfreichste antwort, beste antwort ausgewählt, melhor resposta,"
    " migliore risposta, jawaban terbaik, câu trả lời hay nhất, лучший ответ, ベストアンサー,"
    " 最佳答案, 베스트 답변",
}

# Headings that a template puts round any story, by kind: whole, or with ``*`` for what follows or
# comes before.
STOCK_SECTIONS = {
    "opening": "introduction, overview, an overview*, quick overview, at a glance, background,"
    " table of contents, contents, introducción, resumen, índice, tabla de contenidos, aperçu,"
    " sommaire, table des matières, einleitung, einführung, überblick, inhaltsverzeichnis,"
    " introdução, visão geral, sumário, introduzione, panoramica, indice, pendahuluan, pengantar,"
    " daftar isi, giới thiệu, mở đầu, tổng quan, mục lục, giriş, içindekiler, inleiding, wstęp,"
    " введение, содержание, обзор, はじめに, 概要, 目次, 前言, 引言, 简介, 簡介, 目录, 目錄,"
    " 서론, 개요, 목차, 들어가며, บทนำ, परिचय, مقدمة, نظرة عامة",
    "takeaways": "key takeaways*, key points*, key highlights*, takeaways, quick summary,"
    " summary, tl dr, tldr, in short, quick answer*, the short answer*, highlights, main points,"
    " puntos clave*, lo más importante, en pocas palabras, points clés*, à retenir*, l'essentiel,"
    " das wichtigste in kürze, auf einen blick, wichtige punkte, kernpunkte, pontos principais,"
    " pontos chave, principais pontos, punti chiave*, in breve, poin penting*, ringkasan,"
    " điểm chính, tóm tắt, önemli noktalar, özet, ключевые моменты, главное, ポイントまとめ,"
    " 要点, 核心要点, 요약, 핵심 요약",
    "explainer": "what is *, what are *, understanding *, exploring *, unveiling *, how does *,"
    " how it works, the basics of *, the role of *, the power of *, the importance of *,"
    " why is *, why does *, the science behind *, the rise of *, the future of *,"
    " the impact of *, a brief history of *, qué es *, qué son *, cómo funciona*,"
    " por qué es importante*, la importancia de *, entendiendo *, qu'est ce que *,"
    " qu'est ce qu *, comment fonctionne*, l'importance de *, comprendre *, pourquoi *,"
    " was ist *, was sind *, wie funktioniert*, warum *, die bedeutung von *, o que é *,"
    " o que são *, como funciona*, a importância de *, a importância da *, a importância do *,"
    " entendendo *, che cos'è *, cos'è *, cosa sono *, come funziona*, l'importanza di *,"
    " apa itu *, cara kerja *, mengapa *, pentingnya *, mengenal *, * là gì, tại sao *,"
    " tầm quan trọng của *, * nedir, neden *, что такое *, как работает *, почему *, * とは,"
    " * とは何か, * とは何ですか, * 是什么, 什么是*, 什麼是*",
    "benefits": "benefits of *, the benefits of *, key benefits*, benefits, advantages of *,"
    " advantages, the advantages of *, key features*, main features, features,"
    " features and benefits, why choose *, why use *, why you should *, why you need *,"
    " beneficios de *, beneficios, ventajas de *, ventajas, por qué elegir *, características*,"
    " les avantages *, avantages*, pourquoi choisir *, caractéristiques*, vorteile *, vorteile,"
    " die vorteile *, warum sie *, benefícios de *, benefícios do *, benefícios da *, benefícios,"
    " vantagens*, por que escolher *, vantaggi*, i vantaggi *, perché scegliere *, benefici*,"
    " keuntungan *, manfaat *, kelebihan *, mengapa memilih *, lợi ích *, ưu điểm*,"
    " tại sao nên chọn *, tại sao chọn *, avantajları, faydaları, преимущества*, почему стоит *,"
    " メリット*, * のメリット, 特徴, 优势*, 优点, 產品特點, 产品特点*, 장점, 특징, 혜택, * 장점,"
    " * 특징",
    "choosing": "how to choose *, factors to consider*, things to consider*, what to look for*,"
    " what to consider*, choosing the right *, buying guide*, buyer's guide*, how to use *,"
    " how to get *, cómo elegir *, factores a considerar*, guía de compra*, qué tener en cuenta*,"
    " comment choisir *, critères *, guide d'achat*, worauf *, kaufberatung*, kaufratgeber*,"
    " so wählen sie *, como escolher *, guia de compra*, o que considerar*, come scegliere *,"
    " guida all'acquisto*, cara memilih *, tips memilih *, panduan *, cách chọn *, hướng dẫn *,"
    " как выбрать *, на что обратить внимание*, * nasıl seçilir, * の選び方, 選び方*,"
    " 選ぶポイント*, 如何选择*, 如何選擇*, 选购指南*, 购买建议*, * 고르는 법, * 선택 기준,"
    " 선택 방법",
    "tips": "tips for *, tips and tricks*, expert tips*, best practices*, common mistakes*,"
    " mistakes to avoid*, step by step*, a step by step *, practical tips*, additional tips*,"
    " strategies for *, consejos*, errores comunes*, paso a paso, conseils*, astuces*, erreurs *,"
    " étape par étape, tipps *, tipps, häufige fehler*, schritt für schritt*, dicas*,"
    " erros comuns*, passo a passo, consigli*, errori comuni*, tips *, kesalahan *,"
    " langkah langkah*, mẹo *, lưu ý*, những lưu ý*, các bước *, * ipuçları, советы*,"
    " частые ошибки*, コツ, * のコツ, 注意点*, 注意事项*, 小贴士, 常见误区*, 常見錯誤*, 꿀팁,"
    " 주의사항*, 주의할 점",
    "verdict": "pros and cons*, pros, cons, pros cons, our verdict, the verdict, verdict,"
    " our picks*, top picks*, comparison table, quick comparison*, at a glance comparison,"
    " final verdict, ventajas y desventajas*, pros y contras*, contras,"
    " avantages et inconvénients*, points forts, points faibles, vor und nachteile*, nachteile,"
    " prós e contras*, desvantagens, pro e contro, svantaggi, kelebihan dan kekurangan*,"
    " kekurangan*, ưu nhược điểm*, nhược điểm*, artıları ve eksileri, плюсы и минусы*,"
    " достоинства*, недостатки*, メリットデメリット, メリット デメリット, デメリット*, 优缺点*,"
    " 優缺點*, 缺点, 장단점, 단점",
    "questions": "faq, faqs, faq *, faqs *, frequently asked questions*, common questions*, q a,"
    " people also ask*, preguntas frecuentes*, foire aux questions*, questions fréquentes*,"
    " questions fréquemment posées*, häufig gestellte fragen*, häufige fragen*,"
    " perguntas frequentes*, dúvidas frequentes*, domande frequenti*, pertanyaan umum*,"
    " pertanyaan yang sering *, câu hỏi thường gặp*, sıkça sorulan sorular*,"
    " sık sorulan sorular*, veelgestelde vragen*, często zadawane pytania*,"
    " часто задаваемые вопросы*, вопросы и ответы, よくある質問*, 常见问题*, 常見問題*,"
    " 자주 묻는 질문*, คำถามที่พบบ่อย*, अक्सर पूछे जाने वाले *, الأسئلة الشائعة*",
    "closing": "conclusion, conclusion *, conclusions, final thoughts*, closing thoughts*,"
    " wrapping up*, wrap up, the bottom line*, bottom line*, in conclusion, to sum up,"
    " last words, final words, looking ahead*, next steps*, conclusión*, conclusiones,"
    " reflexiones finales, pour conclure, en résumé, le mot de la fin, fazit*, schlussfolgerung*,"
    " schlusswort, zusammenfassung, conclusão*, considerações finais, conclusione*, conclusioni,"
    " in conclusione, kesimpulan*, penutup, kết luận*, lời kết, tổng kết*, sonuç*, conclusie,"
    " tot slot, podsumowanie*, заключение*, итог*, вывод*, まとめ*, * のまとめ, * まとめ,"
    " おわりに, 最後に, 結論*, 总结*, 總結*, 结语*, 結語*, 结论*, 결론, 마무리*, 마치며, 맺음말,"
    " สรุป*, निष्कर्ष*, الخاتمة, خلاصة*",
}

# Labels that stand alone over lists of links and say nothing of what the links share.
LIST_LABELS = {
    "*": "related, ranking, rankings, recommendation, recommendations, recommended, recommend,"
    " popular, random, hot, hottest, latest, newest, trending, top, featured, hits, explore,"
    " discover, more, others, other, most viewed, most popular, most read, top news, top stories,"
    " hot news, hot topics, latest news, latest posts, latest articles, recent posts,"
    " recent articles, popular posts, popular articles, random posts, random articles,"
    " random reading, related posts, related articles, related news, related reading,"
    " related content, recommended reading, recommended articles, editor's picks,"
    " you may also like, you might also like, you may like, more stories, more news,"
    " more articles, friend links, friendly links, links, hot search, guess you like,"
    " relacionados, relacionado, artículos relacionados, noticias relacionadas,"
    " entradas relacionadas, entradas recientes, más leídas, más leídos, lo más leído,"
    " lo más visto, populares, destacados, recomendados, últimas noticias, te puede interesar,"
    " articles similaires, articles liés, articles récents, les plus lus, populaires, à la une,"
    " recommandés, dernières nouvelles, vous aimerez aussi, ähnliche artikel, ähnliche beiträge,"
    " neueste beiträge, beliebt, beliebte artikel, meistgelesen, empfohlen, empfehlungen,"
    " verwandte artikel, das könnte sie auch interessieren, artigos relacionados,"
    " notícias relacionadas, mais lidas, mais lidos, posts recentes, em alta, últimas notícias,"
    " veja também, leia também, articoli correlati, articoli recenti, i più letti, più letti,"
    " popolari, consigliati, potrebbe interessarti, artikel terkait, berita terkait, terkait,"
    " terpopuler, populer, rekomendasi, terbaru, artikel terbaru, berita terbaru,"
    " pos-pos terbaru, acak, lainnya, bài viết liên quan, tin liên quan, liên quan, tin mới,"
    " bài viết mới, xem nhiều, đọc nhiều, nổi bật, ilgili yazılar, ilgili haberler,"
    " benzer yazılar, son yazılar, popüler, çok okunanlar, öne çıkanlar, gerelateerde artikelen,"
    " laatste berichten, meest gelezen, powiązane, najnowsze, popularne, polecane,"
    " похожие записи, похожие статьи, читайте также, популярное, популярные, свежие записи,"
    " последние новости, рекомендуем, рейтинг, 関連記事, 関連, 人気記事, 人気, ランキング,"
    " おすすめ, おすすめ記事, 最新記事, 新着記事, 相关, 相关文章, 相关推荐, 相关阅读, 推荐,"
    " 推荐阅读, 热门, 热门文章, 热门推荐, 热点, 排行, 排行榜, 最新, 最新文章, 最新资讯, 随机,"
    " 随机文章, 随机阅读, 猜你喜欢, 友情链接, 相關文章, 推薦, 熱門, 熱門文章, 관련글, 관련 글,"
    " 인기글, 인기 글, 추천, 추천글, 최신글, 최신 글, 랭킹, บทความที่เกี่ยวข้อง, ยอดนิยม, ล่าสุด, संबंधित,"
    " लोकप्रिय, مقالات ذات صلة, الأكثر قراءة",
}

# Words that honest templates count in brackets.
REPLY_LABELS = {
    "*": "comment, comments, reply, replies, response, responses, review, reviews, rating,"
    " ratings, answers, question, questions, photo, photos, image, images, video, videos, page,"
    " pages, cart, basket, item, items, product, products, results, all, part, chapter, episode,"
    " season, volume, vol, issue, no, comentario, comentarios, opiniones, valoraciones, fotos,"
    " carrito, respuestas, commentaire, commentaires, avis, panier, réponses, kommentar,"
    " kommentare, bewertungen, antworten, warenkorb, bilder, comentário, comentários, avaliações,"
    " carrinho, respostas, commento, commenti, recensioni, carrello, risposte, komentar, ulasan,"
    " balasan, keranjang, bình luận, đánh giá, giỏ hàng, yorum, yorumlar, sepet, reacties,"
    " beoordelingen, komentarze, opinie, koszyk, комментарии, отзывы, корзина, ответы, コメント,"
    " レビュー, 评论, 評論, 留言, 댓글, 리뷰, ความคิดเห็น",
}
