"""Words and phrases of machine-written and promotional prose, by language.

Each table is read by `PhraseBook.add`: phrases between commas, ``…`` for a few words,
``word*`` for every word that begins so, ``-`` before an exception.
"""

from __future__ import annotations

__all__ = [
    "CALLS_TO_ACTION",
    "CHATBOT",
    "CONNECTIVES",
    "CONTRASTS",
    "FILLER_WORDS",
    "FIRST_PERSON",
    "HEDGES",
    "PAST",
    "PRAISE",
    "PRESENT",
    "PURPLE_WORDS",
    "SECOND_PERSON",
    "STOCK_PHRASES",
    "TIME_WORDS",
]

# Openers, closers and hinges that could stand in a text on anything.
STOCK_PHRASES = {
    "en": "in today's … world, in today's … landscape, in today's … age, in today's … society,"
    " in today's … market, in today's … environment, in an era where, in an era of,"
    " in an age where, in a world where, in a world full of, in the world of, in the realm of,"
    " in the fast paced, in this fast paced, in the ever evolving, in the ever changing,"
    " when it comes to, it's important to, it is important to, it's worth noting,"
    " it is worth noting, it's essential to, it is essential to, it's crucial to,"
    " it is crucial to, it's vital to, plays a … role, play a … role, playing a … role,"
    " a wide range of, a wide variety of, a wide array of, a vast array of, a diverse range of,"
    " in recent years, in conclusion, to sum up, in summary, to summarize, final thoughts,"
    " whether you're … or, whether you are … or, whether it's … or, look no further, let's dive,"
    " let's explore, let's delve, let's take a closer look, let's break it down,"
    " dive into the world, dive deep into, delve into, delve deeper, without further ado,"
    " in this article we, in this article you, in this guide we, in this blog post,"
    " in this post we, this article will, this article explores, this article delves,"
    " this guide will, this guide explores, this comprehensive guide, we will explore,"
    " we'll explore, we will delve, we'll delve, we'll walk you through,"
    " everything you need to know, all you need to know, have you ever wondered,"
    " are you looking for, are you tired of, are you ready to, you've come to the right place,"
    " you're in the right place, by following these, by the end of this, stands the test of time,"
    " stand the test of time, a testament to, more than just a, in the heart of, nestled in,"
    " a rich tapestry, treasure trove, to the next level, unlock the … potential,"
    " unlock the power, unlock the secrets, one size fits all, tailored to your,"
    " tailored to meet, an informed decision, informed decisions, peace of mind,"
    " ahead of the curve, what are you waiting for, don't hesitate to, everything in between,"
    " something for everyone, the possibilities are endless, has become increasingly,"
    " has become an essential, is becoming increasingly, the complexities of, the importance of,"
    " continues to evolve, continue to evolve, revolutionized the way, transforming the way,"
    " changed the way we, last but not least, first and foremost, key takeaways,"
    " holistic approach, step by step guide, seamless experience, embark on, it's no secret,"
    " it's no surprise, gone are the days, keep in mind that, offers a unique, a unique blend,"
    " the perfect blend, strike a balance, striking a balance, the key is to, the key lies in,"
    " at its core, that's where … comes in, this is where … comes in, here's how, here's what,"
    " here's why, your needs, your specific needs, meet your needs, can make all the difference,"
    " a game changer, on your journey, shed light on, sheds light on, a crucial role,"
    " ensures that, ensuring that, not only enhances",
    "es": "en el mundo actual, en la era digital, en un mundo donde, en el mundo de,"
    " en este artículo, en esta guía, en este post, en conclusión, en resumen, en definitiva,"
    " para concluir, es importante tener en cuenta, es importante destacar, es fundamental,"
    " es crucial, es esencial, cabe destacar, juega un papel, juegan un papel,"
    " desempeña un papel, una amplia gama de, una amplia variedad de, ya sea que,"
    " tanto si … como, todo lo que necesitas saber, todo lo que debes saber, no busques más,"
    " te invitamos a, exploraremos, descubre cómo, descubre los, te has preguntado,"
    " estás buscando, a la hora de, cuando se trata de, al siguiente nivel, en el corazón de,"
    " un sinfín de, más que un simple, la importancia de, no dudes en, qué esperas, sumérgete en,"
    " sin lugar a dudas, sin duda alguna, una experiencia única, marcar la diferencia,"
    " se adapta a tus, tus necesidades, recuerda que",
    "fr": "dans le monde d'aujourd'hui, dans un monde où, à l'ère du, dans cet article,"
    " dans ce guide, en conclusion, en résumé, pour conclure, en somme, il est important de,"
    " il est essentiel de, il est crucial de, il convient de noter, il est à noter, joue un rôle,"
    " jouent un rôle, une large gamme de, un large éventail de, une multitude de,"
    " que vous soyez … ou, que ce soit … ou, tout ce que vous devez savoir,"
    " tout ce qu'il faut savoir, ne cherchez plus, plongez dans, plongeons dans,"
    " découvrez comment, découvrez les, explorons, nous allons explorer, nous explorerons,"
    " vous êtes-vous déjà demandé, vous cherchez, lorsqu'il s'agit de, quand il s'agit de,"
    " est devenu incontournable, au cœur de, bien plus qu'un, plus qu'un simple, l'importance de,"
    " n'hésitez pas à, vos besoins, une expérience unique, faire la différence,"
    " en constante évolution, n'oubliez pas que",
    "de": "in der heutigen … welt, in der heutigen zeit, im digitalen zeitalter,"
    " in einer welt in der, in der welt der, in der welt des, in diesem artikel,"
    " in diesem beitrag, in diesem ratgeber, zusammenfassend lässt sich, abschließend lässt sich,"
    " fazit, es ist wichtig, es ist entscheidend, ist es wichtig, ist es entscheidend,"
    " spielt eine … rolle, spielen eine … rolle, eine vielzahl von, eine breite palette,"
    " egal ob … oder, alles was sie wissen müssen, alles was du wissen musst, wenn es um,"
    " wenn es darum geht, tauchen sie ein, tauche ein, entdecken sie, entdecke die,"
    " hier sind einige, einige tipps, haben sie sich jemals gefragt, sind sie auf der suche,"
    " bist du auf der suche, immer mehr menschen, im herzen von, mehr als nur, die bedeutung von,"
    " zögern sie nicht, ihre bedürfnisse, ihren bedürfnissen, den unterschied machen,"
    " auf die nächste stufe, denken sie daran, zweifellos",
    "pt": "no mundo atual, no mundo de hoje, na era digital, em um mundo onde, neste artigo,"
    " neste guia, neste post, em conclusão, em resumo, para concluir, é importante lembrar,"
    " é importante ressaltar, é crucial, vale ressaltar, vale lembrar, desempenha um papel,"
    " desempenham um papel, uma ampla gama de, uma ampla variedade de, seja você … ou,"
    " tudo o que você precisa saber, não procure mais, vamos explorar, exploraremos,"
    " descubra como, descubra os, você já se perguntou, está procurando, na hora de,"
    " quando se trata de, próximo nível, no coração de, mais do que apenas, a importância de,"
    " não hesite em, o que está esperando, mergulhe, sem dúvida, uma experiência única,"
    " fazer a diferença, suas necessidades, lembre se, escolha certa, se destaca",
    "it": "nel mondo di oggi, nell'era digitale, in un mondo in cui, in questo articolo,"
    " in questa guida, in conclusione, in sintesi, per concludere, è fondamentale, è essenziale,"
    " è cruciale, gioca un ruolo, svolge un ruolo, una vasta gamma di, un'ampia gamma di,"
    " una varietà di, che tu sia … o, tutto quello che devi sapere, tutto ciò che devi sapere,"
    " non cercare oltre, esploreremo, scopri come, scopri i, scopriamo, ti sei mai chiesto,"
    " stai cercando, quando si tratta di, al livello successivo, nel cuore di,"
    " più di un semplice, l'importanza di, non esitare a, cosa aspetti, immergiti, senza dubbio,"
    " un'esperienza unica, fare la differenza, le tue esigenze, ricorda che",
    "id": "di era digital, di era modern, di zaman sekarang, di dunia yang, dalam artikel ini,"
    " pada artikel ini, dalam panduan ini, kesimpulannya, sebagai kesimpulan, sangat penting,"
    " perlu diingat, perlu dicatat, memainkan peran, berperan penting, berbagai macam,"
    " beragam pilihan, baik anda … maupun, semua yang perlu anda ketahui, tidak perlu khawatir,"
    " mari kita, yuk simak, simak ulasan, berikut ini adalah, pernahkah anda, jika anda mencari,"
    " semakin populer, ke level berikutnya, lebih dari sekadar, pentingnya, jangan ragu untuk,"
    " tunggu apa lagi, pengalaman bermain, kebutuhan anda, tidak heran jika, tanpa ribet",
    "vi": "trong thời đại, trong thế giới, trong bài viết này, bài viết này sẽ,"
    " bài viết dưới đây, kết luận, tóm lại, điều quan trọng là, đóng vai trò, đóng một vai trò,"
    " một loạt các, đa dạng các, cho dù bạn … hay, tất cả những gì bạn cần, hãy cùng,"
    " cùng tìm hiểu, cùng khám phá, bạn đang tìm, bạn có bao giờ, khi nói đến,"
    " ngày càng phổ biến, tầm quan trọng của, đừng ngần ngại, còn chần chừ gì, nhu cầu của bạn,"
    " trải nghiệm tuyệt vời, sự lựa chọn hoàn hảo, lựa chọn hàng đầu, hy vọng bài viết",
    "tr": "günümüz … dünyasında, günümüzde, dijital çağda, bu yazıda, bu makalede, bu rehberde,"
    " sonuç olarak, özetle, önemlidir, büyük önem taşır, önemli bir rol, geniş bir yelpaze,"
    " bilmeniz gereken her şey, keşfedin, keşfedeceğiz, söz konusu olduğunda, giderek artan,"
    " çekinmeyin, ihtiyaçlarınıza, unutmayın, hiç merak ettiniz mi, bir adım öne",
    "nl": "in de huidige … wereld, in dit artikel, in deze gids, in deze blog, kortom, tot slot,"
    " samenvattend, het is belangrijk, is het belangrijk, speelt een … rol, een breed scala aan,"
    " of je nu … of, alles wat je moet weten, als het gaat om, ontdek de, duik in,"
    " in het hart van, meer dan alleen, het belang van, aarzel niet om, jouw behoeften",
    "pl": "w dzisiejszym świecie, w dzisiejszych czasach, w tym artykule, w tym poradniku,"
    " podsumowując, warto pamiętać, warto zauważyć, ważne jest aby, odgrywa … rolę,"
    " szeroki wachlarz, niezależnie od tego czy, wszystko co musisz wiedzieć, jeśli chodzi o,"
    " coraz bardziej, w sercu, to nie tylko, znaczenie, twoje potrzeby, odkryj",
    "ru": "в современном мире, в наше время, в этой статье, в данной статье, в заключение,"
    " подводя итог, важно отметить, важно помнить, стоит отметить, играет … роль, играют … роль,"
    " широкий спектр, широкий выбор, независимо от того, все что нужно знать, когда речь идет о,"
    " давайте рассмотрим, становится все более, в самом сердце, ваших потребностей",
    "ja": "現代社会において, この記事では, 本記事では, いかがでしたか, いかがでしたでしょうか,"
    " まとめると, 結論として, 重要です, 大切です, 重要な役割, 不可欠です, と言えるでしょう,"
    " ご紹介します, 紹介していきます, 解説します, 解説していきます, 見ていきましょう, 詳しく見て,"
    " と感じている方も, ではないでしょうか, 悩んでいませんか, 参考にしてみてください,"
    " 参考になれば幸いです, ぜひ試して, してみましょう, することが重要, することが大切,"
    " 鍵となります, 理由の一つ, について詳しく",
    "zh": "在当今, 在當今, 随着科技的, 隨著科技的, 随着社会的, 随着人们, 随着互联网的,"
    " 在现代社会, 本文将, 本文將, 总之, 總之, 综上所述, 綜上所述, 总的来说, 總的來說,"
    " 值得注意的是, 值得一提的是, 至关重要, 至關重要, 起着重要作用, 扮演着重要, 发挥着重要,"
    " 各种各样, 无论你是, 无论您是, 让我们一起, 讓我們一起, 为大家介绍, 为您介绍, 为大家带来,"
    " 希望本文, 希望这篇, 希望對您, 越来越受, 越來越受, 越来越多的人, 不可或缺, 不容忽视,"
    " 需要注意的是, 以下是一些, 深入探讨, 详细介绍, 一站式, 众所周知",
    "ko": "현대 사회에서, 최근 들어, 이번 글에서는, 이 글에서는, 이번 포스팅에서는, 결론적으로,"
    " 마무리하며, 정리하자면, 중요합니다, 매우 중요합니다, 중요한 역할을, 알아보겠습니다,"
    " 살펴보겠습니다, 소개해 드리겠습니다, 소개합니다, 도움이 되길, 도움이 되셨길, 추천드립니다,"
    " 잊지 마세요, 확인해 보세요, 고려해야 합니다, 필수적입니다",
    "th": "ในยุคปัจจุบัน, ในปัจจุบัน, ในบทความนี้, สรุปแล้ว, สิ่งสำคัญคือ, มีบทบาทสำคัญ, หลากหลายรูปแบบ, ไม่ว่าจะเป็น,"
    " ไม่ควรพลาด, อย่ารอช้า, ตอบโจทย์, ครบวงจร, ได้อย่างง่ายดาย, อันดับ 1, นั่นเอง",
    "hi": "आज के समय में, आज के डिजिटल युग में, आज की दुनिया में, इस लेख में, इस आर्टिकल में, इस पोस्ट में, निष्कर्ष,"
    " अंत में, यह ध्यान रखना, महत्वपूर्ण भूमिका, अगर आप, यदि आप, जानकारी दी जाएगी, पूरी जानकारी,"
    " आपको बता दें, आइए जानते हैं, उम्मीद है, के बारे में बताएंगे",
    "ar": "في عالم اليوم, في العصر الرقمي, في هذا المقال, في هذه المقالة, في الختام, من المهم,"
    " تلعب دورا, يلعب دورا, مجموعة واسعة من, سواء كنت, كل ما تحتاج, عندما يتعلق الأمر, لا تتردد,"
    " تجربة فريدة, من الجدير بالذكر",
}

# Ornate words that language models reach for and people seldom do.
PURPLE_WORDS = {
    "en": "harness the, harnessing, hidden gem, the … landscape, delv*, tapestr*, testament,"
    " elevate*, elevating, seamless*, unlock*, unleash*, game changer, game changing,"
    " ever evolving, ever changing, fast paced, crucial*, comprehensive*, vital, pivotal, robust,"
    " leverag*, foster, fosters, fostering, fostered, navigating the, -landscape architect*,"
    " -landscape photograph*, -landscape paint*, realm*, vibrant, bustling, nestled, boasts,"
    " boasting, renowned, iconic, stunning, breathtaking, captivat*, timeless, exquisite*,"
    " effortless*, hassle free, stress free, tailored, personalized, personalised, empower*,"
    " enhanc*, streamlin*, optimal*, transformative, revolutioniz*, cutting edge,"
    " state of the art, top notch, unparalleled, unwavering, unmatched, unrivaled, invaluable,"
    " intricate*, intricac*, nuanced, multifaceted, holistic*, meticulous*, myriad, plethora,"
    " underscor*, showcas*, embark*, resonat*, actionable, proactive*, immersive, engaging,"
    " compelling, resilience, thriving, reimagin*, redefin*, beacon, symphony, haven, allure,"
    " discerning, versatile, versatility, sleek, ultimate, indispensable, crafted, curated,"
    " thoughtfully, at the forefront, synerg*, paramount, insights, ensur*, embrac*, profound*,"
    " ever growing",
    "es": "crucial, fundamental, esencial, integral, vibrante, fascinante, impresionante,"
    " inigualable, innovador*, vanguardia, imprescindible, inolvidable, cautivador*, emblemátic*,"
    " potenciar, potencia tu, optimizar, optimiza, garantizar, garantiza, garantizando,"
    " revolucion*, transformar, transforma, empoderar, sumergi*, versátil, versatilidad,"
    " indispensable, óptim*, excepcional*, único, única, destacar, destaca, resiliencia,"
    " enriquec*, aprovechar al máximo",
    "fr": "crucial*, incontournable*, indispensable*, essentiel*, captivant*, fascinant*,"
    " exceptionnel*, inoubliable*, innovant*, optimal*, optimiser, garantir, garantissant,"
    " véritable, emblématique*, harmonieu*, élégan*, raffin*, authentique*, immersi*, sublim*,"
    " révolutionn*, transformer, polyvalen*, inégalé*, parfaitement, offrant, permettant,"
    " subtil*, résilien*, pérenn*, enrichi*, tapisserie",
    "de": "entscheidend*, unverzichtbar*, nahtlos*, maßgeschneidert*, umfassend*, faszinierend*,"
    " einzigartig*, beeindruckend*, atemberaubend*, unvergesslich*, innovativ*, optimal*,"
    " optimieren, gewährleisten, gewährleistet, hervorragend*, außergewöhnlich*, vielfältig*,"
    " vielseitig*, nachhaltig*, ganzheitlich*, essenziell*, unerlässlich*, revolutionier*,"
    " mühelos*, hochwertig*, ideal*, perfekt*, wertvoll*, einblicke",
    "pt": "crucial, fundamental, essencial, abrangente, vibrante, fascinante, impressionante,"
    " incomparável, inovador*, imprescindível, inesquecível, cativante, icônic*, potencializar,"
    " otimizar, otimiza, garantir, garante, garantindo, revolucion*, transformar, versátil,"
    " versatilidade, indispensável, excepcional, aprimorar, impulsionar, enriquec*, robust*",
    "it": "cruciale, fondamentale, essenziale, completa, vibrante, affascinant*, mozzafiato,"
    " imperdibil*, innovativ*, indimenticabil*, iconic*, ottimizzare, ottimale, garantire,"
    " garantendo, garantisce, rivoluzion*, trasformare, versatil*, indispensabil*, eccezional*,"
    " straordinari*, unic*, perfett*, ideale, valorizzare, arricchi*, offrendo",
    "id": "krusial, komprehensif, terpercaya, terbaik, terbesar, terlengkap, terkini, menarik,"
    " menguntungkan, memukau, menakjubkan, luar biasa, sempurna, inovatif, optimal, maksimal,"
    " unggulan, berkualitas, seru, sensasi, fantastis, istimewa, andal, memastikan, meningkatkan,"
    " menghadirkan, solusi, nyaman, praktis",
    "vi": "quan trọng, tuyệt vời, hoàn hảo, độc đáo, ấn tượng, toàn diện, vượt trội,"
    " chuyên nghiệp, uy tín, chất lượng cao, hàng đầu, tối ưu, hiệu quả, đẳng cấp, hấp dẫn,"
    " đảm bảo, nâng cao, lý tưởng, khám phá, trải nghiệm, đa dạng",
    "tr": "benzersiz, eşsiz, mükemmel, kusursuz, kapsamlı, büyüleyici, etkileyici, yenilikçi,"
    " vazgeçilmez, unutulmaz, ideal, güvenilir, kaliteli, profesyonel, sunmaktadır, sağlamaktadır",
    "nl": "cruciaal, essentieel, onmisbaar, naadloos, uitgebreide, unieke, indrukwekkend*,"
    " adembenemend*, innovatie*, optimaal, optimale, perfecte, ideale, waardevolle, hoogwaardige",
    "pl": "kluczow*, niezbędn*, kompleksow*, wyjątkow*, niezwykł*, niezapomnian*, innowacyjn*,"
    " optymaln*, idealn*, doskonał*, fascynując*, profesjonaln*, wysokiej jakości",
    "ru": "ключев*, незаменим*, комплексн*, уникальн*, потрясающ*, незабываем*, инновационн*,"
    " оптимальн*, идеальн*, захватывающ*, широчайш*, высококачественн*, профессиональн*,"
    " обеспечива*, неотъемлем*",
    "ja": "最適, 魅力的, 効果的, 効率的, 不可欠, 重要, 豊富, 充実, 実現, 向上, 活用, 快適,"
    " 理想的, 革新的, 究極, 圧倒的, 高品質, 多彩, 信頼性, 洗練",
    "zh": "至关重要, 至關重要, 全方位, 多样化, 个性化, 專業, 专业的, 独特的, 獨特的, 完美, 卓越,"
    " 极致, 極致, 高效, 优质, 優質, 便捷, 丰富的, 豐富的, 精心, 打造, 提升, 助力, 赋能, 沉浸式,"
    " 不可或缺, 令人, 引人入胜, 理想的, 最佳, 确保, 確保, 显著",
    "ko": "최적의, 완벽한, 다양한, 효과적인, 효율적인, 독특한, 매력적인, 필수적인, 혁신적인,"
    " 특별한, 최고의, 뛰어난, 탁월한, 중요한, 전문적인, 고품질, 풍부한",
    "th": "ที่ดีที่สุด, ครบครัน, ทันสมัย, มั่นคง, ปลอดภัย, สุดยอด, โดดเด่น, คุณภาพสูง, สมบูรณ์แบบ, ยอดเยี่ยม, อันดับหนึ่ง",
    "hi": "महत्वपूर्ण, बेहतरीन, शानदार, सर्वश्रेष्ठ, अद्भुत, आसान, विस्तृत, संपूर्ण, बेहतर",
}

# Words of general advice and service pages: true of anything, checkable nowhere.
FILLER_WORDS = {
    "en": "essential*, professional*, effective*, efficient*, reliable, quality, various,"
    " variety, options, factors, benefits, strategies, experience, experiences, solutions,"
    " techniques, aspects, features, offers, offering, provides, providing, helps, helping,"
    " significant*, potential*, ultimately, additionally, furthermore, moreover, importantly,"
    " overall, typically, important, individuals, consider, considering, explore, exploring,"
    " discover, choose, choosing, maintain, improve, improving, boost*, achieve*, goals,"
    " challenges, trends, innovation*, innovative, consistent*, proper*, regularly, valuable,"
    " unique, ideal, perfect, perfectly, convenient, convenience, affordable, expertise,"
    " knowledge, understanding, importance, process, approach, decision, decisions, needs,"
    " requirements, expectations, maximize, minimize, enjoy, success, successful*, popular,"
    " modern, smart, key",
    "es": "importante*, calidad, variedad, opciones, ventajas, beneficios, soluciones,"
    " experiencia, profesional*, eficaz, eficiente*, ideal*, perfect*, además, ofrece*, permite*,"
    " disfrutar, descubr*, elegir, mejorar, adecuad*, necesidades, técnicas, aspectos, popular*,"
    " segur*",
    "fr": "important*, qualité, variété, options, avantages, bienfaits, solutions, expérience,"
    " professionnel*, efficace*, idéal*, parfait*, offre*, permet*, profiter, découvr*, choisir,"
    " améliorer, adapté*, besoins, techniques, aspects, populaire*, notamment, également",
    "de": "wichtig*, qualität, vielfalt, möglichkeiten, vorteile, lösungen, erfahrung*,"
    " professionell*, effektiv*, effizient*, bietet, bieten, ermöglicht, ermöglichen, genießen,"
    " entdecken, wählen, verbessern, geeignet*, bedürfnisse*, aspekte, beliebt*, zudem, außerdem,"
    " auswahl, tipps",
    "pt": "importante*, qualidade, variedade, opções, vantagens, benefícios, soluções,"
    " experiência, profission*, eficaz, eficiente*, ideal, perfeit*, além, oferece*, permite*,"
    " aproveitar, descubr*, escolher, melhorar, adequad*, necessidades, técnicas, aspectos,"
    " popular*, segur*",
    "it": "importante, importanti, qualità, varietà, opzioni, vantaggi, benefici, soluzioni,"
    " esperienza, professional*, efficac*, efficient*, inoltre, offre, offrono, permette,"
    " permettono, scegliere, migliorare, adatt*, esigenze, tecniche, aspetti, popolari, sicur*",
    "id": "penting, kualitas, pilihan, keuntungan, manfaat, solusi, pengalaman, profesional,"
    " efektif, efisien, ideal, selain, menawarkan, memberikan, menikmati, memilih, memahami,"
    " mudah, aman, nyaman, kebutuhan, strategi, fitur, populer, berbagai, tepat",
    "vi": "lựa chọn, lợi ích, giải pháp, kinh nghiệm, phù hợp, cung cấp, mang lại, giúp bạn,"
    " dễ dàng, an toàn, nhu cầu, tính năng, phổ biến, nhiều loại, đặc biệt",
}

CHATBOT = {
    "*": "as an ai language model, as an ai model, as a large language model, i cannot fulfill,"
    " i can't fulfill, i'm sorry but i can't, certainly here's, certainly here is,"
    " here's a rewritten, here is a rewritten, here's the rewritten, here is the rewritten,"
    " here's a revised, here is a revised, here is the article, here's the article,"
    " here's your article, seo optimized article, seo optimized blog, seo friendly article,"
    " seo friendly rewrite, seo optimized rewrite, unique seo friendly, rewritten version of your,"
    " here's a paraphrased, here is a paraphrased, here's an seo, here is an seo,"
    " here's a unique seo, plagiarism free version, i've rewritten the article,"
    " i have rewritten the article, i've rephrased the, i have rephrased the, sure here's a,"
    " insert image here, insert link here, your company name here,"
    " as of my last update, as of my last knowledge, as of my knowledge cutoff, knowledge cutoff,"
    " i don't have access to real time, i don't have real time, regenerate response,"
    " let me know if you'd like me to, would you like me to, is there anything else i can help,"
    " if you have any further questions feel free, oaicite, contentreference, citeturn0*,"
    " turn0search*, utm source chatgpt, como modelo de lenguaje, como un modelo de lenguaje,"
    " aquí tienes el artículo, aquí tienes una versión, en tant que modèle de langage,"
    " en tant qu'ia, voici l'article, voici une version réécrite, als ki sprachmodell,"
    " als ki modell, hier ist der artikel, hier ist eine überarbeitete, como modelo de linguagem,"
    " aqui está o artigo, aqui está uma versão, come modello linguistico, ecco l'articolo,"
    " ecco una versione riscritta, sebagai model bahasa, berikut adalah artikel,"
    " với tư cách là một mô hình ngôn ngữ, dưới đây là bài viết, bir yapay zeka dil modeli,"
    " как языковая модель, вот переписанная, 作为一个人工智能, 作为一个ai, 作为ai语言模型,"
    " 以下是改写后的, 以下是重写, 作為一個人工智能, aiとして, 以下は書き直した, 以下に記事を,"
    " ai 언어 모델로서, 다음은 재작성",
}

# Words that open a sentence only to join it to the one before.
CONNECTIVES = {
    "en": "additionally, furthermore, moreover, however, therefore, thus, hence, consequently,"
    " overall, ultimately, in addition, as a result, for example, for instance, similarly,"
    " likewise, finally, firstly, first, secondly, thirdly, lastly, next, meanwhile,"
    " nevertheless, nonetheless, in contrast, on the other hand, in fact, importantly, notably,"
    " by contrast, in essence, to begin with, as such, instead, besides, with this in mind,"
    " that said, remember, in other words, in short",
    "es": "además, asimismo, sin embargo, no obstante, por lo tanto, por tanto, por ello,"
    " en consecuencia, en general, finalmente, por último, por ejemplo, en primer lugar,"
    " en segundo lugar, por otro lado, de hecho, así, en cambio, igualmente, por otra parte,"
    " recuerda",
    "fr": "de plus, en outre, par ailleurs, cependant, toutefois, néanmoins, ainsi,"
    " par conséquent, donc, enfin, finalement, par exemple, tout d'abord, premièrement, ensuite,"
    " d'autre part, en effet, de même, en revanche, également, globalement",
    "de": "darüber hinaus, außerdem, zudem, ferner, jedoch, allerdings, dennoch, daher, folglich,"
    " somit, insgesamt, schließlich, zum beispiel, beispielsweise, erstens, zweitens, zunächst,"
    " andererseits, tatsächlich, ebenso, im gegensatz dazu, letztendlich",
    "pt": "além disso, ademais, no entanto, entretanto, contudo, portanto, assim,"
    " consequentemente, por fim, finalmente, por exemplo, em primeiro lugar, por outro lado,"
    " de fato, da mesma forma, em geral, ainda, dessa forma, lembre se",
    "it": "inoltre, tuttavia, però, pertanto, quindi, di conseguenza, infine, ad esempio,"
    " per esempio, in primo luogo, innanzitutto, d'altra parte, infatti, allo stesso modo,"
    " in generale, così",
    "id": "selain itu, di samping itu, namun, oleh karena itu, dengan demikian, akibatnya,"
    " akhirnya, terakhir, misalnya, contohnya, pertama, kedua, di sisi lain, bahkan,"
    " sementara itu, jadi, secara keseluruhan, tidak hanya itu",
    "vi": "ngoài ra, hơn nữa, bên cạnh đó, tuy nhiên, do đó, vì vậy, vì thế, kết quả là,"
    " cuối cùng, ví dụ, chẳng hạn, đầu tiên, thứ hai, mặt khác, thực tế, tương tự, nhìn chung,"
    " đặc biệt, đồng thời",
    "tr": "ayrıca, bunun yanı sıra, ancak, bununla birlikte, bu nedenle, dolayısıyla,"
    " sonuç olarak, son olarak, örneğin, öncelikle, ilk olarak, öte yandan, aslında,"
    " benzer şekilde, genel olarak",
    "nl": "bovendien, daarnaast, echter, daarom, dus, ten slotte, tot slot, bijvoorbeeld,"
    " ten eerste, aan de andere kant, kortom, verder",
    "pl": "ponadto, dodatkowo, jednak, jednakże, dlatego, zatem, w rezultacie, wreszcie,"
    " na przykład, po pierwsze, z drugiej strony, podobnie, co więcej, warto",
    "ru": "кроме того, более того, однако, тем не менее, поэтому, следовательно, таким образом,"
    " наконец, например, во-первых, во-вторых, с другой стороны, также, в целом, в итоге,"
    " помимо этого",
    "ja": "また, さらに, しかし, ただし, そのため, したがって, 例えば, たとえば, まず, 次に,"
    " 最後に, 一方, つまり, 特に, このように, 加えて",
    "zh": "此外, 另外, 同时, 同時, 然而, 但是, 因此, 所以, 例如, 比如, 首先, 其次, 最后, 最後,"
    " 总之, 總之, 其实, 尤其, 而且",
    "ko": "또한, 게다가, 하지만, 그러나, 따라서, 그러므로, 예를 들어, 먼저, 우선, 마지막으로,"
    " 반면, 특히, 그리고, 결국, 이처럼",
}

HEDGES = {
    "en": "can, may, might, could, often, typically, generally, usually, commonly, various,"
    " several, certain, potentially, tends to, tend to, depending on, in many cases,"
    " in some cases, some people, many people, experts, studies, it depends",
    "es": "puede, pueden, puedes, podría, podrían, suele, suelen, generalmente, normalmente,"
    " a menudo, diversos, diversas, varios, varias, ciertos, ciertas, dependiendo, expertos,"
    " estudios",
    "fr": "peut, peuvent, pouvez, pourrait, pourraient, souvent, généralement, habituellement,"
    " divers, diverses, plusieurs, certains, certaines, selon les cas, experts, études",
    "de": "kann, können, könnte, könnten, oft, häufig, normalerweise, meist, meistens,"
    " verschiedene*, bestimmte*, möglicherweise, je nach, experten, studien",
    "pt": "pode, podem, poderia, poderiam, geralmente, normalmente, frequentemente, muitas vezes,"
    " diversos, diversas, vários, várias, certos, certas, dependendo, especialistas, estudos",
    "it": "può, possono, puoi, potrebbe, potrebbero, spesso, generalmente, solitamente, diversi,"
    " diverse, vari, varie, certi, certe, a seconda, esperti, studi",
    "id": "dapat, bisa, mungkin, biasanya, umumnya, sering, seringkali, berbagai, beberapa,"
    " tertentu, tergantung, para ahli, banyak orang",
    "vi": "có thể, thường, nhiều, một số, tùy thuộc, tùy theo, chuyên gia, nghiên cứu, nhiều người",
    "tr": "olabilir, edebilir, genellikle, çoğunlukla, sıklıkla, çeşitli, bazı, uzmanlar,"
    " araştırmalar",
    "nl": "kan, kunnen, kunt, vaak, meestal, doorgaans, verschillende, bepaalde, afhankelijk,"
    " experts",
    "pl": "może, mogą, możesz, często, zazwyczaj, zwykle, różne, różnych, pewne, w zależności,"
    " eksperci",
    "ru": "может, могут, можно, часто, обычно, как правило, различн*, определенн*, в зависимости,"
    " эксперты",
    "ja": "かもしれません, ことができます, 可能性, 場合があります, ことが多い, 一般的に, 多くの,"
    " さまざまな, 様々な, でしょう",
    "zh": "可以, 可能, 能够, 能夠, 通常, 往往, 一般来说, 各种, 各種, 一些, 许多, 許多, 某些, 根据",
    "ko": "수 있습니다, 수 있는, 일반적으로, 보통, 종종, 다양한, 여러, 따라, 전문가",
}

PRAISE = {
    "en": "best, top, leading, perfect, ideal, amazing, incredible, excellent, outstanding,"
    " great, ultimate, must have, unbeatable, world class, high quality, highest quality, finest,"
    " exceptional, superb, fantastic, wonderful, awesome, stunning, premium, impressive,"
    " remarkable, extraordinary, number one, trusted, favorite, favourite, beautiful, powerful,"
    " superior, unforgettable",
    "es": "mejor, mejores, perfect*, ideal, ideales, increíble*, excelente*, excepcional*,"
    " fantástic*, maravillos*, extraordinari*, líder, premium, alta calidad, impresionante*,"
    " insuperable*, número uno",
    "fr": "meilleur*, parfait*, idéal*, incroyable*, excellent*, exceptionnel*, fantastique*,"
    " merveilleu*, extraordinaire*, leader, premium, haut de gamme, haute qualité,"
    " impressionnant*",
    "de": "beste, besten, bester, bestes, perfekt*, ideal*, unglaublich*, ausgezeichnet*,"
    " hervorragend*, fantastisch*, wunderbar*, außergewöhnlich*, führend*, premium, hochwertig*,"
    " beeindruckend*, top",
    "pt": "melhor, melhores, perfeit*, ideal, incrível, incríveis, excelente*, excepcional,"
    " fantástic*, maravilhos*, extraordinári*, líder, premium, alta qualidade, impressionante*",
    "it": "migliore, migliori, perfett*, ideale, incredibil*, eccellent*, eccezional*,"
    " fantastic*, meraviglios*, straordinari*, leader, premium, alta qualità, ottim*",
    "id": "terbaik, terpercaya, terbesar, terlengkap, sempurna, luar biasa, istimewa, fantastis,"
    " unggul*, berkualitas, nomor satu, terpopuler, resmi, premium, mewah",
    "vi": "tốt nhất, hàng đầu, hoàn hảo, tuyệt vời, uy tín, số 1, số một, xuất sắc, cao cấp,"
    " chất lượng cao, đẳng cấp, lý tưởng, vượt trội",
    "tr": "en iyi, en iyisi, mükemmel, harika, ideal, muhteşem, olağanüstü, lider, premium,"
    " kaliteli",
    "nl": "beste, perfect*, ideal*, geweldig*, uitstekend*, fantastisch*, toonaangevend*, premium",
    "pl": "najlepsz*, idealn*, doskonał*, niesamowit*, znakomit*, fantastyczn*, wiodąc*, premium",
    "ru": "лучш*, идеальн*, превосходн*, отличн*, великолепн*, невероятн*, ведущ*, премиум,"
    " высококачественн*",
    "ja": "最高, 最適, 完璧, 理想的, 人気, おすすめ, 抜群, 優れた, 素晴らしい, 高品質, 一番,"
    " 圧倒的",
    "zh": "最好, 最佳, 完美, 理想, 优秀, 優秀, 卓越, 顶级, 頂級, 领先, 領先, 一流, 优质, 優質,"
    " 绝佳, 首选, 首選",
    "ko": "최고, 최고의, 완벽한, 최적의, 뛰어난, 훌륭한, 추천, 인기, 프리미엄, 탁월한",
    "th": "ดีที่สุด, ยอดเยี่ยม, สุดยอด, อันดับ 1, อันดับหนึ่ง, คุณภาพ, ชั้นนำ, ยอดนิยม",
    "hi": "सर्वश्रेष्ठ, बेहतरीन, शानदार, सबसे अच्छा, सबसे अच्छे, उत्कृष्ट, अद्भुत",
    "ar": "أفضل, الأفضل, مثالي, مثالية, رائع, رائعة, ممتاز, ممتازة, مذهل",
}

CALLS_TO_ACTION = {
    "en": "order now, buy now, shop now, order today, click here, contact us, call us, call now,"
    " call today, sign up now, sign up today, subscribe now, book now, book today,"
    " get a free quote, free quote, free estimate, request a quote, get a quote, check price,"
    " check the price, check current price, view on amazon, see on amazon, check on amazon,"
    " download now, join now, register now, play now, claim your, apply now, visit our website,"
    " reach out to us, get in touch, schedule your, don't wait, act now, try it now, try it free,"
    " start your free, add to cart",
    "es": "compra ahora, comprar ahora, haz clic, haga clic, contáctanos, contáctenos,"
    " regístrate, llámanos, llama ahora, reserva ahora, descarga ahora, pide tu, solicita tu,"
    " ver precio, ver en amazon, ver oferta, saber más, más información aquí, juega ahora,"
    " no esperes más, visita nuestra",
    "fr": "cliquez ici, commandez, contactez nous, inscrivez vous, achetez maintenant,"
    " voir le prix, voir l'offre, réservez, appelez nous, téléchargez, en savoir plus,"
    " demandez un devis, devis gratuit, voir sur amazon, jouez maintenant, n'attendez plus",
    "de": "jetzt kaufen, jetzt bestellen, hier klicken, klicken sie hier, kontaktieren sie uns,"
    " jetzt anmelden, zum shop, preis prüfen, zum angebot, jetzt buchen, rufen sie uns an,"
    " mehr erfahren, jetzt registrieren, jetzt herunterladen, bei amazon ansehen, jetzt spielen",
    "pt": "compre agora, comprar agora, clique aqui, fale conosco, entre em contato, cadastre se,"
    " saiba mais, baixe agora, peça já, ver preço, ver na amazon, ver oferta, jogue agora,"
    " não perca tempo",
    "it": "acquista ora, compra ora, clicca qui, contattaci, scopri di più, iscriviti,"
    " prenota ora, scarica ora, verifica il prezzo, vedi su amazon, vedi offerta,"
    " richiedi un preventivo, gioca ora, chiamaci",
    "id": "daftar sekarang, daftar segera, klik disini, klik di sini, hubungi kami,"
    " main sekarang, beli sekarang, pesan sekarang, segera daftar, segera bergabung,"
    " gabung sekarang, buruan, download sekarang, link alternatif, login sekarang, ayo daftar",
    "vi": "liên hệ ngay, liên hệ với chúng tôi, đăng ký ngay, mua ngay, gọi ngay, đặt hàng ngay,"
    " nhấn vào đây, bấm vào đây, click vào đây, tải ngay, xem ngay, chơi ngay, tham gia ngay,"
    " đặt ngay, inbox ngay",
    "tr": "hemen satın, hemen üye, hemen indir, hemen ara, tıklayın, tıklayınız, iletişime geçin,"
    " bize ulaşın, sipariş ver, kayıt ol, fiyatı gör, hemen oyna",
    "nl": "koop nu, bestel nu, klik hier, neem contact op, meld je aan, bekijk de prijs, lees meer",
    "pl": "kup teraz, zamów teraz, kliknij tutaj, skontaktuj się, zarejestruj się, sprawdź cenę",
    "ru": "купить сейчас, заказать сейчас, закажите, нажмите здесь, звоните, свяжитесь с нами,"
    " зарегистрируйтесь, скачать бесплатно, узнать цену, играть сейчас",
    "ja": "今すぐ, お問い合わせください, お気軽にお問い合わせ, 詳細を見る, 詳しくはこちら,"
    " こちらから, 購入はこちら, チェックしてみて, 公式サイトはこちら, 無料登録, 楽天で見る,"
    " 価格を確認",
    "zh": "立即购买, 立即購買, 立即咨询, 立即注册, 立即註冊, 点击这里, 點擊這裡, 点击此处,"
    " 联系我们, 聯繫我們, 立即下载, 马上注册, 欢迎咨询, 扫码, 加微信, 立即预约, 查看价格",
    "ko": "지금 바로, 문의하세요, 문의 주세요, 클릭하세요, 자세히 보기, 구매하기, 신청하기,"
    " 바로가기, 다운로드하기, 가입하기, 최저가",
    "th": "คลิกที่นี่, สมัครเลย, สมัครสมาชิก, ติดต่อเรา, สั่งซื้อ, แอดไลน์, ดาวน์โหลด, เข้าสู่ระบบ, เล่นเลย",
    "hi": "यहाँ क्लिक करें, क्लिक करें, आवेदन करें, अभी खरीदें, संपर्क करें, डाउनलोड करें",
    "ar": "اضغط هنا, انقر هنا, اتصل بنا, اشترك الآن, سجل الآن, اطلب الآن, تواصل معنا",
}

# "Not this but that", the hinge of machine-written emphasis.
CONTRASTS = {
    "en": "not only … but, not just … but, not just … it's, not just … they're,"
    " isn't just … it's, isn't only … it's, aren't just … they're, it's not about … it's about,"
    " isn't about … it's about, not about … but about, not merely … but, more than just,"
    " is not just, isn't just, aren't just, not simply … but, goes beyond, go beyond",
    "es": "no solo … sino, no sólo … sino, no solo es, no se trata solo de,"
    " no se trata de … sino, más que un simple, más que una simple, va más allá",
    "fr": "non seulement … mais, pas seulement … mais, ne se limite pas, ne s'agit pas … mais,"
    " bien plus qu'un, bien plus qu'une, plus qu'un simple, plus qu'une simple, va bien au delà,"
    " pas juste",
    "de": "nicht nur … sondern, nicht nur … auch, mehr als nur, geht weit über,"
    " nicht bloß … sondern",
    "pt": "não só … mas, não apenas … mas, não se trata apenas, mais do que apenas,"
    " mais do que um simples, vai além",
    "it": "non solo … ma, non è solo, non si tratta solo, più di un semplice, va oltre",
    "id": "tidak hanya … tetapi, tidak hanya … tapi, bukan hanya … tetapi, bukan hanya … tapi,"
    " bukan sekadar, bukan cuma, tidak hanya … juga, lebih dari sekadar",
    "vi": "không chỉ … mà, không chỉ là, không đơn thuần",
    "tr": "sadece … değil, yalnızca … değil, sadece bir … değil",
    "nl": "niet alleen … maar, meer dan alleen, niet zomaar",
    "pl": "nie tylko … ale, nie tylko … lecz, to nie tylko, to coś więcej niż",
    "ru": "не только … но, не просто … а, это не просто, больше чем просто",
    "ja": "だけでなく, のみならず, だけではなく, ではなく",
    "zh": "不仅, 不僅, 不只是, 不只, 而是, 不单, 不光",
    "ko": "뿐만 아니라, 뿐 아니라, 단순히, 단순한",
}

FIRST_PERSON = {
    "en": "i, i'm, i've, i'd, i'll, me, my, mine, myself",
    "es": "yo, me, mi, mis, mí, conmigo, mío, mía",
    "fr": "je, j'*, me, m'*, moi, mon, ma, mes",
    "de": "ich, mich, mir, mein, meine, meinen, meinem, meiner, meines",
    "pt": "eu, me, mim, comigo, meu, minha, meus, minhas",
    "it": "io, mi, m'*, me, mio, mia, miei, mie",
    "id": "saya, aku, gue, gua",
    "vi": "tôi, mình, tao, -chúng tôi, -của mình",
    "tr": "ben, bana, beni, benim, bende, benden",
    "nl": "ik, mij, me, mijn, mezelf",
    "pl": "ja, mnie, mi, mną, mój, moja, moje, mojego, mojej",
    "sv": "jag, mig, min, mitt, mina",
    "ru": "я, меня, мне, мной, мой, моя, моё, мое, мои, моего, моей, моих",
    "ja": "私は, 私の, 私が, 私も, 僕は, 僕の, 僕が, 俺は, わたしは, 自分は, -私たち, -僕たち",
    "zh": "我, -我们, -我們",
    "ko": "나는, 나의, 내가, 저는, 제가, 나도, 저도, 내, 제",
    "th": "ผม, ฉัน, ดิฉัน",
    "hi": "मैं, मैंने, मुझे, मेरा, मेरी, मेरे",
    "ar": "أنا, لي",
}

SECOND_PERSON = {
    "en": "you, your, yours, you're, you'll, you've, you'd, yourself",
    "es": "tú, te, ti, tu, tus, contigo, usted, ustedes",
    "fr": "vous, votre, vos, tu, te, ton, ta, tes, toi",
    "de": "du, dich, dir, dein, deine, deinen, deinem, deiner, ihnen",
    "pt": "você, vocês, te, seu, sua, seus, suas",
    "it": "tu, te, ti, tuo, tua, tuoi, tue, voi, vi, vostro, vostra",
    "id": "anda, kamu, kalian, kau",
    "vi": "bạn, quý khách",
    "tr": "siz, sizi, size, sizin, sen, senin, sana",
    "nl": "je, jij, jou, jouw, u, uw",
    "pl": "ty, cię, ci, ciebie, twój, twoja, twoje, twojego, twojej",
    "ru": "вы, вас, вам, вами, ваш, ваша, ваше, ваши, вашего, вашей, ваших, ты, тебе",
    "ja": "あなた, 皆さん, 皆様, みなさん",
    "zh": "你, 您",
    "ko": "당신, 당신의, 여러분, 여러분의, 고객님",
    "th": "คุณ, ท่าน",
    "hi": "आप, आपके, आपको, आपकी, आपका",
}

# Words that put an event on the calendar or the clock.
TIME_WORDS = {
    "en": "monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, tonight,"
    " last week, last month, last year, last night, this morning, this week, ago, earlier this,"
    " o'clock, p m, a m, pm, am gmt, next week, january, february, april, june, july, august,"
    " september, october, november, december",
    "es": "lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, anoche,"
    " la semana pasada, el mes pasado, el año pasado, esta mañana, enero, febrero, marzo, abril,"
    " mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre",
    "fr": "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, la semaine dernière,"
    " le mois dernier, l'an dernier, l'année dernière, ce matin, il y a, janvier, février, avril,"
    " juin, juillet, août, septembre, octobre, novembre, décembre",
    "de": "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, gestern,"
    " vorgestern, letzte woche, vergangene woche, vergangenen, letztes jahr, heute morgen, uhr,"
    " januar, februar, märz, april, juni, juli, august, september, oktober, november, dezember",
    "pt": "segunda feira, terça feira, quarta feira, quinta feira, sexta feira, sábado, domingo,"
    " ontem, semana passada, mês passado, ano passado, janeiro, fevereiro, março, abril, maio,"
    " junho, julho, agosto, setembro, outubro, novembro, dezembro",
    "it": "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ieri,"
    " scorsa settimana, settimana scorsa, mese scorso, anno scorso, stamattina, fa, gennaio,"
    " febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre,"
    " dicembre",
    "id": "senin, selasa, rabu, kamis, jumat, sabtu, minggu lalu, bulan lalu, tahun lalu,"
    " kemarin, tadi, pukul, wib, januari, februari, maret, april, mei, juni, juli, agustus,"
    " september, oktober, november, desember",
    "vi": "thứ hai tuần, thứ ba tuần, thứ tư tuần, thứ năm tuần, thứ sáu, thứ bảy, chủ nhật,"
    " hôm qua, hôm nay, tuần trước, tháng trước, năm ngoái, sáng nay, tối qua, tháng 1, tháng 2,"
    " tháng 3, tháng 4, tháng 5, tháng 6, tháng 7, tháng 8, tháng 9, tháng 10, tháng 11, tháng 12",
    "ru": "понедельник, вторник, среду, четверг, пятницу, субботу, воскресенье, вчера, сегодня,"
    " на прошлой неделе, в прошлом году, назад, января, февраля, марта, апреля, мая, июня, июля,"
    " августа, сентября, октября, ноября, декабря",
    "ja": "昨日, 今日, 今朝, 昨夜, 先週, 先月, 昨年, 去年, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜,"
    " 日曜, 年前, 日前",
    "zh": "昨天, 今天, 昨日, 今早, 上周, 上週, 上个月, 上個月, 去年, 前年, 星期, 周一, 周二,"
    " 周三, 周四, 周五, 周六, 周日, 年前, 天前, 日上午, 日下午",
    "ko": "어제, 오늘, 지난주, 지난달, 작년, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일,"
    " 일요일, 오전, 오후, 년 전",
}

# Auxiliaries and the commonest verbs, told and timeless.
PAST = {
    "en": "was, were, had, did, said, told, went, got, came, took, made, found, saw, thought,"
    " knew, began, felt, left, kept, gave, became, wrote, asked, wanted, used to, didn't, wasn't,"
    " couldn't, called, worked, looked, seemed, tried, started, decided, realized, died, won,"
    " lost, met",
    "es": "fue, fueron, era, eran, estaba, estaban, había, habían, tenía, tenían, dijo, hizo,"
    " hubo, pudo, tuvo, llegó, empezó, quedó, pasó, vino, dio, salió, fui, estuvo, hice",
    "fr": "était, étaient, étais, avait, avaient, avais, a été, ont été, fut, furent, eut,"
    " fallait, faisait, pouvait, disait, venait, a dit, j'ai, a fait, ont fait",
    "de": "war, waren, hatte, hatten, wurde, wurden, sagte, kam, kamen, ging, gingen, machte,"
    " musste, konnte, wollte, gab, sah, fand, stand, begann, blieb, ließ",
    "pt": "foi, foram, era, eram, estava, estavam, havia, tinha, tinham, disse, fez, houve, teve,"
    " pôde, chegou, começou, ficou, passou, veio, deu, saiu, fui, fiz",
    "it": "era, erano, ero, fu, furono, aveva, avevano, avevo, è stato, è stata, sono stati,"
    " disse, fece, ha detto, ha fatto, hanno fatto, stava, andò, venne, ho",
    "nl": "was, waren, had, hadden, werd, werden, zei, kwam, ging, maakte, moest, kon, wilde,"
    " gaf, zag",
    "pl": "był, była, było, byli, były, miał, miała, został, została, powiedział, powiedziała,"
    " mógł, mieli",
    "ru": "был, была, было, были, сказал, сказала, стал, стала, стали, мог, могла, сообщил,"
    " сделал, пришел",
    "vi": "đã, từng, vừa, hồi",
    "id": "telah, sudah, lalu, kemarin, sempat, pernah, tadi",
    "ja": "ました, でした, だった, かった, していた, れた, ていた",
    "zh": "了, 曾, 曾经, 曾經",
}

PRESENT = {
    "en": "is, are, has, have, can, will, does, do, says, provides, offers, ensures, helps,"
    " makes, allows, means, needs, isn't, aren't, doesn't, don't, it's, remains, becomes,"
    " requires",
    "es": "es, son, está, están, hay, tiene, tienen, puede, pueden, será, ofrece, ofrecen,"
    " permite, permiten, hace, ayuda, debe, deben, resulta",
    "fr": "est, sont, c'est, ont, peut, peuvent, sera, offre, offrent, permet, permettent, fait,"
    " aide, doit, doivent, reste, devient",
    "de": "ist, sind, hat, haben, kann, können, wird, werden, bietet, bieten, ermöglicht, macht,"
    " hilft, muss, sollte, sollten, gibt",
    "pt": "é, são, está, estão, há, tem, têm, pode, podem, será, oferece, oferecem, permite,"
    " permitem, faz, ajuda, deve, devem",
    "it": "è, sono, ha, hanno, può, possono, sarà, offre, offrono, permette, permettono, fa,"
    " aiuta, deve, devono, diventa",
    "nl": "is, zijn, heeft, hebben, kan, kunnen, wordt, worden, zal, biedt, bieden, maakt, helpt,"
    " moet",
    "pl": "jest, są, ma, mają, może, mogą, będzie, oferuje, pozwala, warto, należy",
    "ru": "есть, является, являются, может, могут, будет, имеет, имеют, позволяет, помогает,"
    " можно, нужно",
    "vi": "là, sẽ, đang, có thể, được",
    "id": "adalah, akan, dapat, bisa, merupakan, ialah",
    "ja": "ます, です, ません, である, ている",
    "zh": "是, 会, 會, 可以, 能",
}
