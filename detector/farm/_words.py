"""Words of page templates in several languages; ``|`` stands between alternatives.

A key that a language lacks is taken from English. ``{credit}``, ``{date}``, ``{place}``,
``{name}`` and ``{section}`` are filled in.
"""

from __future__ import annotations

__all__ = [
    "CONSONANTS",
    "PEOPLE_ELSEWHERE",
    "PEOPLE_GIVEN",
    "PEOPLE_SURNAMES",
    "SLOGANS",
    "STEMS",
    "SURNAME_ENDINGS",
    "VOWELS",
    "WORDS",
]

_ENGLISH = {
    "home": "Home|Front page|Main|Start|Homepage|Index",
    "here": "|You are here:|Current:|Location:|Position:|Browse:|You're at:|Path:",
    "date": "|Date:|Posted:|Published:|Posted on|Published on|Time:|Release time:|On",
    "updated": "Updated:|Last updated|Last modified:|Updated on",
    "by": "By|by|Written by|Author:|Story by|Posted by",
    "staff": "Staff reporter|Newsroom|News desk|Editorial team|Our correspondent|admin|Web editor",
    "view": "View|Views|Viewed|Show|Open",
    "views": "Views|views|Hits|Reads|Visits|Viewed",
    "likes": "Like|Likes|Thumbs up|Recommend|Upvotes|Applause",
    "comments": "Comments|Comment|Replies|Responses|Reader comments|Discussion",
    "share": "Share|Share this|Share this story|Spread the word|Tell a friend|Send|Tweet|E-mail",
    "list_bare": "Related|Ranking|Recommendation|Recommended|Latest|Popular|Trending|Hot|More|"
    "Top|Featured|Picks|Headlines|Selected|New",
    "list_topic": "Related stories|More on this|You may also like|Read next|More like this|"
    "See also|Related articles|More from {section}|Also in {section}",
    "list_popular": "Most read|Popular this week|Trending now|Top stories|Editor's picks|"
    "What's hot|Most viewed|Readers' choice|Top posts",
    "list_latest": "Latest news|Recent posts|Just in|More news|Latest from {name}|New today|"
    "More headlines|Also on {name}",
    "general": "News|Local|Community|Features|Latest|Stories|Region|Articles|Reports|Journal",
    "business": "Business|Markets|Invest|Stocks|Money|Economy|Finance|Trading|Companies|Wealth",
    "sport": "Sport|Sports|Scores|Matchday|Athletics",
    "culture": "Culture|Arts|Books|Music|Film|Stage|Entertainment",
    "science": "Science|Tech|Environment|Nature|Technology|Space",
    "health": "Health|Wellbeing|Medicine|Family",
    "politics": "Politics|Government|Council|Election|World|Courts",
    "travel": "Travel|Food|Homes|Lifestyle|Garden|Motoring",
    "footer": "About us|Contact|Privacy policy|Terms of use|Advertise|Archive|RSS|Sitemap|"
    "Staff|Corrections|Cookie settings|Accessibility|Subscribe|Careers|Letters",
    "rights": "All rights reserved.|Copyright|All content copyright|Rights reserved",
    "cookie": "We use cookies to make this site work.|"
    "This site uses cookies. By staying you agree.|Cookies help us to show you a better page.|"
    "Choose which cookies you allow.",
    "accept": "Accept|OK|I agree|Got it|Manage choices",
    "newsletter": "Sign up for our newsletter|Get the morning briefing by e-mail|"
    "Subscribe by e-mail|Our best stories, every Friday",
    "ad": "Advertisement|Sponsored|Ad|Advert|Promoted",
    "photo": "Photo:|Picture:|Image:|Photograph by|File photo:|Photo courtesy of",
    "more": "Read more|Read more:|More:|READ MORE|See also:",
    "search": "Search|Search this site|Find|Go",
    "login": "Log in|Sign in|My account|Register|Subscribe",
    "tags": "Tags:|Filed under:|Topics:|Keywords:|Labels:",
    "print": "Print|Print this page|Print version|Save|Bookmark",
    "pager": "Previous|Next|Older post|Newer post|Back to top|Back to list|Prev article|"
    "Next article",
    "months": "January|February|March|April|May|June|July|August|September|October|November|"
    "December",
    "credit_note": "This story was originally published by {credit}.|"
    "Republished with permission from {credit}.|This article first appeared in {credit}.|"
    "Source: {credit}|{credit}|Distributed by {credit}.|"
    "Courtesy of {credit}, used under licence.",
    "original": "Read the original article|Original story|Read it on the publisher's site|"
    "Link to source",
    "first": "First published on {date}.|This article was first published on {date}.|"
    "Originally published {date}; details may have changed.",
    "archive": "From our archive:|From the files of this paper:|Another look:",
    "residue": "Sign up for our newsletter|hide caption|toggle caption|___|WHAT TO KNOW|"
    "Read more:|This story has been updated.|Follow us for more coverage.|"
    "Story continues below advertisement|Listen to this story|Most Read|"
    "The reporters can be reached by e-mail.|Photo gallery|Watch more:",
    "kicker": "Opinion|Interview|Live|Video|Column|Analysis|Explained|Letter|Review|Notebook",
    "reader": "Thanks for writing this up.|I was there, it was even louder than that.|"
    "Does anybody know when it opens again?|My uncle worked there for years.|Good to read.|"
    "Not sure about the second figure, can you check?|About time somebody said it.|"
    "Shared this with the neighbours.|Lovely photo!|There was a similar story last winter.",
    "reply": "Reply|Quote|Report|Permalink",
    "member": "Member since|Posts:|Joined:|Rank:",
    "site": "{place} Post|The {place} Herald|{place} Daily|{place} Today|{place} Times|"
    "{place} Wire|News of {place}|{place} Journal|The {place} Review|{place} Now|"
    "{place} Observer|{name} Blog|Notes by {name}|{name} Media|{name} Report|{place} Forum|"
    "{name} Online",
    "place": "ford|ham|ton|by|mouth|field|wick|stead|bridge|worth|dale|haven",
    "slogan": "Trade the future|Grow with every day|Your wealth, your way|Smart money for all|"
    "Where returns begin|Play more, win more|Join a million investors|The wealth academy",
    "tagline": "Since 1908|News from round here|Every day anew|All that matters|"
    "Local and proud|Words and pictures|Independent|The first page of the morning",
}

_SPANISH = {
    "home": "Inicio|Portada|Página principal|Home",
    "here": "|Estás en:|Usted está aquí:|Ubicación:|Actual:|Ruta:",
    "date": "|Fecha:|Publicado:|Publicado el|Hora:|Publicado por última vez",
    "updated": "Actualizado:|Última actualización|Actualizado el",
    "by": "Por|por|Escrito por|Autor:|Texto:",
    "staff": "Redacción|Corresponsal|Equipo editorial|admin|Mesa de noticias",
    "view": "Ver|Vistas|Visto|Abrir",
    "views": "Visitas|Lecturas|Vistas|visitas",
    "likes": "Me gusta|Votos|Recomendar|Aplausos",
    "comments": "Comentarios|Respuestas|Opiniones|Debate",
    "share": "Compartir|Comparte|Enviar|Difundir|Tuitear",
    "list_bare": "Relacionado|Ranking|Recomendación|Recomendados|Último|Popular|Tendencias|Más|"
    "Destacado|Selección|Titulares",
    "list_topic": "Noticias relacionadas|Más sobre el tema|También te puede interesar|"
    "Lee también|Más de {section}",
    "list_popular": "Lo más leído|Lo más visto|Tendencias de hoy|Los preferidos de los lectores",
    "list_latest": "Últimas noticias|Entradas recientes|Más titulares|Última hora|Más en {name}",
    "general": "Noticias|Local|Actualidad|Sociedad|Reportajes|Comarca|Crónica",
    "business": "Economía|Mercados|Invertir|Bolsa|Dinero|Finanzas|Empresas|Negocios",
    "sport": "Deportes|Fútbol|Resultados",
    "culture": "Cultura|Libros|Música|Cine|Espectáculos",
    "science": "Ciencia|Tecnología|Medio ambiente|Naturaleza",
    "health": "Salud|Bienestar|Familia",
    "politics": "Política|Mundo|Gobierno|Tribunales",
    "travel": "Viajes|Gastronomía|Hogar|Estilo de vida",
    "footer": "Quiénes somos|Contacto|Aviso legal|Política de privacidad|Publicidad|Hemeroteca|"
    "RSS|Mapa del sitio|Suscríbete|Correcciones",
    "rights": "Todos los derechos reservados.|Copyright|Derechos reservados",
    "cookie": "Usamos cookies para que la web funcione.|"
    "Este sitio usa cookies. Si sigues, las aceptas.",
    "accept": "Aceptar|De acuerdo|Configurar",
    "newsletter": "Suscríbete al boletín|Recibe las noticias en tu correo|Boletín semanal",
    "ad": "Publicidad|Patrocinado|Anuncio",
    "photo": "Foto:|Imagen:|Fotografía de|Foto de archivo:",
    "more": "Leer más|Leer más:|Lea también:|Ver también:",
    "search": "Buscar|Buscador|Ir",
    "login": "Iniciar sesión|Entrar|Mi cuenta|Suscríbete",
    "tags": "Etiquetas:|Temas:|Archivado en:",
    "print": "Imprimir|Guardar",
    "pager": "Anterior|Siguiente|Volver|Entrada anterior|Entrada siguiente",
    "months": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
    "diciembre",
    "credit_note": "Este texto se publicó originalmente en {credit}.|"
    "Publicado con permiso de {credit}.|Fuente: {credit}|{credit}|Con información de {credit}.",
    "original": "Leer el artículo original|Artículo original|Enlace a la fuente",
    "first": "Publicado por primera vez el {date}.|Este artículo se publicó el {date}.",
    "archive": "De nuestro archivo:|Desde la hemeroteca:",
    "residue": "Suscríbete a nuestro boletín|___|LO QUE HAY QUE SABER|Leer más:|"
    "ocultar leyenda|La historia continúa después del anuncio|Síguenos para más información.|"
    "Galería de fotos|Escuchar esta noticia",
    "kicker": "Opinión|Entrevista|En directo|Vídeo|Columna|Análisis|Reseña",
    "reader": "Gracias por contarlo.|¿Alguien sabe cuándo vuelve a abrir?|Ya era hora.|"
    "Mi abuelo trabajó allí muchos años.|Muy buena foto.|Lo comparto con los vecinos.",
    "reply": "Responder|Citar|Denunciar",
    "member": "Miembro desde|Mensajes:|Registrado:",
    "site": "Diario de {place}|El Correo de {place}|{place} Hoy|La Voz de {place}|"
    "Noticias {place}|{place} al Día|Blog de {name}|El Cuaderno de {name}|{name} Digital",
    "place": "ada|illa|eros|ales|uelo|osa|mar|anca",
    "slogan": "Invierte en tu futuro|Gana cada día|Tu dinero, tu camino|Academia de riqueza",
    "tagline": "Desde 1921|La comarca al día|Todo lo que importa|Independiente",
}

_FRENCH = {
    "home": "Accueil|Une|Page d'accueil|Home",
    "here": "|Vous êtes ici :|Position :|Actuel :|Chemin :",
    "date": "|Date :|Publié le|Mis en ligne le|Posté le|Heure :",
    "updated": "Mis à jour :|Dernière mise à jour|Modifié le",
    "by": "Par|par|Écrit par|Auteur :|Texte :",
    "staff": "La rédaction|Notre correspondant|Rédaction web|admin",
    "view": "Voir|Vue|Vues|Ouvrir",
    "views": "Vues|Lectures|Visites|vues",
    "likes": "J'aime|Recommander|Votes|Bravo",
    "comments": "Commentaires|Réponses|Réactions|Avis",
    "share": "Partager|Partagez|Envoyer|Tweeter|Faire suivre",
    "list_bare": "Articles|Classement|Recommandation|Recommandés|Dernier|Populaire|Tendance|"
    "Plus|À la une|Sélection|Lié",
    "list_topic": "À lire aussi|Sur le même sujet|Articles liés|Plus sur {section}|"
    "Vous aimerez aussi",
    "list_popular": "Les plus lus|Les plus vus|Le choix des lecteurs|Tendances du jour",
    "list_latest": "Dernières nouvelles|Articles récents|Autres titres|Aussi dans {name}|Fil info",
    "general": "Actualités|Région|Société|Reportages|Local|Communes|Chronique",
    "business": "Économie|Marchés|Bourse|Investir|Argent|Finance|Entreprises",
    "sport": "Sport|Football|Résultats",
    "culture": "Culture|Livres|Musique|Cinéma|Spectacles",
    "science": "Sciences|Environnement|Nature|Technologie",
    "health": "Santé|Bien-être|Famille",
    "politics": "Politique|Monde|Justice|Élections",
    "travel": "Voyages|Cuisine|Maison|Art de vivre",
    "footer": "Qui sommes-nous|Contact|Mentions légales|Confidentialité|Publicité|Archives|RSS|"
    "Plan du site|Abonnement",
    "rights": "Tous droits réservés.|Copyright|Droits réservés",
    "cookie": "Nous utilisons des cookies pour faire marcher ce site.|Ce site utilise des cookies.",
    "accept": "Accepter|D'accord|Paramétrer",
    "newsletter": "Inscrivez-vous à notre lettre|Recevez la lettre du matin|La lettre du vendredi",
    "ad": "Publicité|Sponsorisé|Annonce",
    "photo": "Photo :|Image :|Photo d'archives :|Crédit photo :",
    "more": "Lire la suite|Lire aussi :|Voir aussi :",
    "search": "Rechercher|Recherche|Chercher",
    "login": "Se connecter|Mon compte|S'abonner",
    "tags": "Mots-clés :|Thèmes :|Classé dans :",
    "print": "Imprimer|Enregistrer",
    "pager": "Précédent|Suivant|Retour|Article précédent|Article suivant",
    "months": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|"
    "décembre",
    "credit_note": "Cet article a d'abord paru dans {credit}.|"
    "Reproduit avec l'accord de {credit}.|Source : {credit}|{credit}|Avec {credit}.",
    "original": "Lire l'article original|Article d'origine|Lien vers la source",
    "first": "Publié pour la première fois le {date}.|Article paru le {date}.",
    "archive": "De nos archives :|Dans les archives du journal :",
    "residue": "Inscrivez-vous à notre lettre|___|CE QU'IL FAUT SAVOIR|Lire aussi :|"
    "masquer la légende|La suite après la publicité|Écouter cet article|Voir le diaporama",
    "kicker": "Opinion|Entretien|En direct|Vidéo|Chronique|Analyse|Critique",
    "reader": "Merci pour cet article.|Quelqu'un sait quand cela rouvre ?|Il était temps.|"
    "Mon père y a travaillé longtemps.|Belle photo.|Je le partage avec les voisins.",
    "reply": "Répondre|Citer|Signaler",
    "member": "Membre depuis|Messages :|Inscrit :",
    "site": "Le Courrier de {place}|{place} Infos|L'Écho de {place}|La Gazette de {place}|"
    "{place} Matin|Le blog de {name}|Les carnets de {name}|{name} Presse",
    "place": "ville|ac|igny|ières|mont|euil|bourg|ance",
    "slogan": "Investissez dans demain|Gagnez chaque jour|Votre argent, votre choix",
    "tagline": "Depuis 1894|Toute la région|Au fil des jours|Journal indépendant",
}

_GERMAN = {
    "home": "Startseite|Start|Home|Titelseite",
    "here": "|Sie sind hier:|Aktuell:|Position:|Pfad:",
    "date": "|Datum:|Veröffentlicht:|Veröffentlicht am|Stand:|Zeit:",
    "updated": "Aktualisiert:|Zuletzt aktualisiert|Geändert am",
    "by": "Von|von|Autor:|Text:|Geschrieben von",
    "staff": "Redaktion|Lokalredaktion|Unser Korrespondent|admin|red",
    "view": "Ansehen|Ansicht|Aufrufe|Zeigen",
    "views": "Aufrufe|Leser|Besuche|Klicks",
    "likes": "Gefällt mir|Empfehlen|Stimmen|Daumen hoch",
    "comments": "Kommentare|Antworten|Meinungen|Leserstimmen",
    "share": "Teilen|Weitersagen|Versenden|Twittern|Artikel teilen",
    "list_bare": "Verwandt|Rangliste|Empfehlung|Empfohlen|Neueste|Beliebt|Trend|Mehr|Auswahl|"
    "Schlagzeilen|Top",
    "list_topic": "Mehr zum Thema|Das könnte Sie auch interessieren|Lesen Sie auch|"
    "Verwandte Artikel|Mehr aus {section}",
    "list_popular": "Meistgelesen|Meistgeklickt|Beliebte Artikel|Leserfavoriten|Jetzt im Trend",
    "list_latest": "Neueste Nachrichten|Neueste Beiträge|Weitere Meldungen|Mehr von {name}|"
    "Newsticker",
    "general": "Nachrichten|Lokales|Region|Aktuelles|Panorama|Reportage|Gemeinde",
    "business": "Wirtschaft|Börse|Geld|Märkte|Finanzen|Unternehmen|Investieren",
    "sport": "Sport|Fußball|Ergebnisse",
    "culture": "Kultur|Bücher|Musik|Film|Bühne|Feuilleton",
    "science": "Wissen|Technik|Umwelt|Natur",
    "health": "Gesundheit|Familie|Ratgeber",
    "politics": "Politik|Welt|Justiz|Wahlen",
    "travel": "Reise|Essen|Wohnen|Leben|Auto",
    "footer": "Über uns|Kontakt|Impressum|Datenschutz|AGB|Mediadaten|Archiv|RSS|Abo|Leserbriefe",
    "rights": "Alle Rechte vorbehalten.|Copyright|Rechte vorbehalten",
    "cookie": "Diese Seite verwendet Cookies.|Wir nutzen Cookies, damit die Seite funktioniert.",
    "accept": "Akzeptieren|Einverstanden|Einstellungen",
    "newsletter": "Newsletter abonnieren|Der Morgenbrief per E-Mail|"
    "Jeden Freitag das Beste der Woche",
    "ad": "Anzeige|Werbung|Gesponsert",
    "photo": "Foto:|Bild:|Archivfoto:|Aufnahme:",
    "more": "Weiterlesen|Lesen Sie auch:|Mehr dazu:",
    "search": "Suche|Suchen|Los",
    "login": "Anmelden|Einloggen|Mein Konto|Abonnieren",
    "tags": "Schlagwörter:|Themen:|Abgelegt unter:",
    "print": "Drucken|Merken",
    "pager": "Zurück|Weiter|Nach oben|Vorheriger Artikel|Nächster Artikel",
    "months": "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    "credit_note": "Dieser Text erschien zuerst bei {credit}.|"
    "Mit freundlicher Genehmigung von {credit}.|Quelle: {credit}|{credit}|"
    "Übernommen von {credit}.",
    "original": "Zum Originalartikel|Original lesen|Zur Quelle",
    "first": "Zuerst erschienen am {date}.|Dieser Artikel wurde am {date} veröffentlicht.",
    "archive": "Aus unserem Archiv:|Aus alten Ausgaben:",
    "residue": "Newsletter abonnieren|___|DAS WICHTIGSTE IN KÜRZE|Lesen Sie auch:|"
    "Bildunterschrift ausblenden|Nach der Anzeige geht es weiter|Artikel anhören|"
    "Zur Bildergalerie",
    "kicker": "Meinung|Interview|Live|Video|Kolumne|Analyse|Kritik|Kommentar",
    "reader": "Danke für den Bericht.|Weiß jemand, wann wieder offen ist?|Das wurde auch Zeit.|"
    "Mein Großvater hat dort gearbeitet.|Schönes Foto.|Habe es den Nachbarn geschickt.",
    "reply": "Antworten|Zitieren|Melden",
    "member": "Mitglied seit|Beiträge:|Dabei seit:",
    "site": "{place}er Zeitung|{place}er Bote|{place}er Anzeiger|{place} Aktuell|"
    "Rundschau {place}|{name}s Blog|Notizen von {name}|{name} Magazin",
    "place": "heim|dorf|stedt|hausen|bach|feld|rode|tal",
    "slogan": "Investieren Sie in morgen|Jeden Tag mehr|Ihr Geld, Ihr Weg",
    "tagline": "Seit 1887|Unabhängig|Aus der Region|Täglich neu",
}

_PORTUGUESE = {
    "home": "Início|Capa|Página inicial|Home",
    "here": "|Você está aqui:|Atual:|Localização:|Caminho:",
    "date": "|Data:|Publicado em|Postado em|Hora:",
    "updated": "Atualizado:|Última atualização|Atualizado em",
    "by": "Por|por|Escrito por|Autor:|Texto:",
    "staff": "Redação|Da redação|Nosso correspondente|admin",
    "view": "Ver|Visto|Abrir|Visualizar",
    "views": "Visualizações|Leituras|Visitas|Acessos",
    "likes": "Curtir|Gostei|Votos|Recomendar",
    "comments": "Comentários|Respostas|Opiniões",
    "share": "Compartilhar|Compartilhe|Enviar|Tuitar",
    "list_bare": "Relacionado|Ranking|Recomendação|Recomendados|Recentes|Popular|Em alta|Mais|"
    "Destaque|Manchetes",
    "list_topic": "Leia também|Notícias relacionadas|Mais sobre o assunto|Você pode gostar|"
    "Mais de {section}",
    "list_popular": "Mais lidas|Mais vistas|Em alta hoje|Preferidas dos leitores",
    "list_latest": "Últimas notícias|Posts recentes|Mais manchetes|Também em {name}|Agora",
    "general": "Notícias|Cidade|Região|Cotidiano|Reportagens|Geral",
    "business": "Economia|Mercados|Investir|Bolsa|Dinheiro|Finanças|Negócios",
    "sport": "Esporte|Futebol|Resultados",
    "culture": "Cultura|Livros|Música|Cinema|Palco",
    "science": "Ciência|Tecnologia|Ambiente|Natureza",
    "health": "Saúde|Bem-estar|Família",
    "politics": "Política|Mundo|Justiça|Eleições",
    "travel": "Viagem|Comida|Casa|Estilo",
    "footer": "Quem somos|Contato|Política de privacidade|Termos de uso|Anuncie|Arquivo|RSS|"
    "Mapa do site|Assine",
    "rights": "Todos os direitos reservados.|Copyright|Direitos reservados",
    "cookie": "Usamos cookies para o site funcionar.|"
    "Este site usa cookies. Ao continuar, você aceita.",
    "accept": "Aceitar|Concordo|Configurar",
    "newsletter": "Assine a nossa newsletter|Receba as notícias por e-mail|O melhor da semana",
    "ad": "Publicidade|Patrocinado|Anúncio",
    "photo": "Foto:|Imagem:|Foto de arquivo:|Crédito:",
    "more": "Leia mais|Leia também:|Veja também:",
    "search": "Buscar|Pesquisar|Ir",
    "login": "Entrar|Minha conta|Assine",
    "tags": "Tags:|Assuntos:|Arquivado em:",
    "print": "Imprimir|Salvar",
    "pager": "Anterior|Próximo|Voltar|Post anterior|Próximo post",
    "months": "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|"
    "dezembro",
    "credit_note": "Este texto foi publicado originalmente em {credit}.|"
    "Republicado com permissão de {credit}.|Fonte: {credit}|{credit}|"
    "Com informações de {credit}.",
    "original": "Leia o artigo original|Artigo original|Link da fonte",
    "first": "Publicado pela primeira vez em {date}.|Este artigo saiu em {date}.",
    "archive": "Do nosso arquivo:|Do acervo:",
    "residue": "Assine a nossa newsletter|___|O QUE SABER|Leia mais:|ocultar legenda|"
    "Continua após a publicidade|Ouvir esta notícia|Galeria de fotos",
    "kicker": "Opinião|Entrevista|Ao vivo|Vídeo|Coluna|Análise|Crítica",
    "reader": "Obrigado pelo texto.|Alguém sabe quando reabre?|Já era hora.|"
    "Meu avô trabalhou lá.|Bela foto.|Mandei para os vizinhos.",
    "reply": "Responder|Citar|Denunciar",
    "member": "Membro desde|Mensagens:|Entrou em:",
    "site": "Diário de {place}|Jornal de {place}|{place} Agora|Folha de {place}|Portal {place}|"
    "Gazeta de {place}|Blog de {name}|{name} Online",
    "place": "inho|eira|aru|polis|anga|ópolis|eiro|oso",
    "slogan": "Invista no amanhã|Ganhe todo dia|Seu dinheiro, seu caminho",
    "tagline": "Desde 1932|A cidade em dia|Independente|O que importa",
}

_INDONESIAN = {
    "home": "Beranda|Home|Halaman utama|Depan",
    "here": "|Anda di sini:|Saat ini:|Lokasi:|Posisi:",
    "date": "|Tanggal:|Diterbitkan:|Dipublikasikan|Waktu:",
    "updated": "Diperbarui:|Terakhir diperbarui|Diubah pada",
    "by": "Oleh|oleh|Penulis:|Ditulis oleh",
    "staff": "Redaksi|Tim redaksi|Koresponden kami|admin",
    "view": "Lihat|Dilihat|Tampilkan",
    "views": "Dilihat|Pembaca|Kunjungan|Tayangan",
    "likes": "Suka|Rekomendasikan|Dukung",
    "comments": "Komentar|Balasan|Tanggapan",
    "share": "Bagikan|Sebarkan|Kirim",
    "list_bare": "Terkait|Peringkat|Rekomendasi|Terbaru|Populer|Tren|Lainnya|Pilihan|Unggulan",
    "list_topic": "Berita terkait|Baca juga|Artikel terkait|Mungkin Anda suka|Lainnya di {section}",
    "list_popular": "Terpopuler|Paling banyak dibaca|Tren hari ini|Pilihan pembaca",
    "list_latest": "Berita terbaru|Tulisan terbaru|Berita lainnya|Juga di {name}",
    "general": "Berita|Daerah|Warga|Kabar|Liputan|Nasional",
    "business": "Bisnis|Pasar|Investasi|Saham|Keuangan|Ekonomi",
    "sport": "Olahraga|Sepak bola|Skor",
    "culture": "Budaya|Buku|Musik|Film|Hiburan",
    "science": "Sains|Teknologi|Lingkungan",
    "health": "Kesehatan|Keluarga",
    "politics": "Politik|Dunia|Hukum",
    "travel": "Wisata|Kuliner|Rumah|Gaya hidup",
    "footer": "Tentang kami|Kontak|Kebijakan privasi|Ketentuan|Iklan|Arsip|RSS|Peta situs|Pedoman",
    "rights": "Hak cipta dilindungi.|Copyright|Semua hak dilindungi",
    "cookie": "Situs ini memakai cookie.|Kami memakai cookie agar situs berjalan baik.",
    "accept": "Setuju|OK|Atur",
    "newsletter": "Langganan buletin|Terima berita lewat surel|Buletin mingguan",
    "ad": "Iklan|Sponsor|Advertorial",
    "photo": "Foto:|Gambar:|Foto arsip:",
    "more": "Baca selengkapnya|Baca juga:|Lihat juga:",
    "search": "Cari|Pencarian",
    "login": "Masuk|Akun saya|Daftar",
    "tags": "Tag:|Topik:|Label:",
    "print": "Cetak|Simpan",
    "pager": "Sebelumnya|Berikutnya|Kembali",
    "months": "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|"
    "Desember",
    "credit_note": "Artikel ini pertama kali terbit di {credit}.|"
    "Diterbitkan dengan izin {credit}.|Sumber: {credit}|{credit}",
    "original": "Baca artikel asli|Artikel asli|Tautan sumber",
    "first": "Pertama kali terbit pada {date}.|Artikel ini terbit pada {date}.",
    "archive": "Dari arsip kami:|Dari edisi lama:",
    "residue": "Langganan buletin kami|___|YANG PERLU DIKETAHUI|Baca juga:|"
    "sembunyikan keterangan|Artikel berlanjut setelah iklan|Dengarkan berita ini|Galeri foto",
    "kicker": "Opini|Wawancara|Langsung|Video|Kolom|Analisis|Ulasan",
    "reader": "Terima kasih tulisannya.|Ada yang tahu kapan buka lagi?|Akhirnya.|"
    "Kakek saya dulu bekerja di sana.|Fotonya bagus.|Sudah saya bagikan ke tetangga.",
    "reply": "Balas|Kutip|Laporkan",
    "member": "Anggota sejak|Pesan:|Bergabung:",
    "site": "Kabar {place}|{place} Pos|Suara {place}|Harian {place}|{place} Hari Ini|"
    "Blog {name}|Catatan {name}|Warta {place}",
    "place": "rejo|sari|jaya|mulya|asih|negara|harjo",
    "slogan": "Investasi masa depan|Untung setiap hari|Uang Anda, jalan Anda",
    "tagline": "Sejak 1978|Kabar dari daerah|Setiap hari|Mandiri",
}

_ITALIAN = {
    "home": "Home|Prima pagina|Inizio|Pagina iniziale",
    "here": "|Ti trovi in:|Sei qui:|Posizione:|Attuale:",
    "date": "|Data:|Pubblicato il|Ora:|Inserito il",
    "updated": "Aggiornato:|Ultimo aggiornamento|Modificato il",
    "by": "Di|di|Scritto da|Autore:|Testo:",
    "staff": "Redazione|La redazione|Dal nostro corrispondente|admin",
    "view": "Vedi|Visto|Apri|Mostra",
    "views": "Visualizzazioni|Letture|Visite",
    "likes": "Mi piace|Voti|Consiglia",
    "comments": "Commenti|Risposte|Opinioni",
    "share": "Condividi|Invia|Diffondi",
    "list_bare": "Correlati|Classifica|Raccomandazione|Consigliati|Recenti|Popolari|Tendenze|"
    "Altro|In evidenza|Scelti",
    "list_topic": "Leggi anche|Articoli correlati|Sullo stesso tema|Potrebbe interessarti|"
    "Altro da {section}",
    "list_popular": "I più letti|I più visti|Di tendenza|Scelti dai lettori",
    "list_latest": "Ultime notizie|Articoli recenti|Altri titoli|Anche su {name}",
    "general": "Notizie|Cronaca|Provincia|Attualità|Storie|Comuni",
    "business": "Economia|Mercati|Investire|Borsa|Soldi|Finanza|Aziende",
    "sport": "Sport|Calcio|Risultati",
    "culture": "Cultura|Libri|Musica|Cinema|Spettacoli",
    "science": "Scienza|Tecnologia|Ambiente|Natura",
    "health": "Salute|Benessere|Famiglia",
    "politics": "Politica|Esteri|Giustizia|Elezioni",
    "travel": "Viaggi|Cucina|Casa|Stile",
    "footer": "Chi siamo|Contatti|Privacy|Note legali|Pubblicità|Archivio|RSS|Mappa del sito|"
    "Abbonati",
    "rights": "Tutti i diritti riservati.|Copyright|Diritti riservati",
    "cookie": "Questo sito usa i cookie.|Usiamo i cookie per far funzionare il sito.",
    "accept": "Accetto|OK|Imposta",
    "newsletter": "Iscriviti alla newsletter|Le notizie del mattino per e-mail|"
    "Il meglio della settimana",
    "ad": "Pubblicità|Sponsorizzato|Annuncio",
    "photo": "Foto:|Immagine:|Foto d'archivio:",
    "more": "Leggi tutto|Leggi anche:|Vedi anche:",
    "search": "Cerca|Vai",
    "login": "Accedi|Il mio profilo|Abbonati",
    "tags": "Tag:|Temi:|Archiviato in:",
    "print": "Stampa|Salva",
    "pager": "Precedente|Successivo|Indietro",
    "months": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|"
    "novembre|dicembre",
    "credit_note": "Questo articolo è uscito in origine su {credit}.|"
    "Ripubblicato con il permesso di {credit}.|Fonte: {credit}|{credit}",
    "original": "Leggi l'articolo originale|Articolo originale|Alla fonte",
    "first": "Pubblicato la prima volta il {date}.|Questo articolo è uscito il {date}.",
    "archive": "Dal nostro archivio:|Dalle vecchie edizioni:",
    "residue": "Iscriviti alla nostra newsletter|___|COSA SAPERE|Leggi anche:|"
    "nascondi didascalia|L'articolo continua dopo la pubblicità|Ascolta l'articolo|"
    "Galleria fotografica",
    "kicker": "Opinione|Intervista|In diretta|Video|Rubrica|Analisi|Recensione",
    "reader": "Grazie per l'articolo.|Qualcuno sa quando riapre?|Era ora.|"
    "Mio nonno ci ha lavorato.|Bella foto.|L'ho mandato ai vicini.",
    "reply": "Rispondi|Cita|Segnala",
    "member": "Iscritto dal|Messaggi:|Utente dal:",
    "site": "Gazzetta di {place}|Il Corriere di {place}|{place} Oggi|La Voce di {place}|"
    "Cronache di {place}|Il blog di {name}|{name} Notizie",
    "place": "ano|ello|ate|ignano|asco|ola|etto|ara",
    "slogan": "Investi nel domani|Guadagna ogni giorno|I tuoi soldi, la tua strada",
    "tagline": "Dal 1903|La provincia ogni giorno|Indipendente|Tutto quello che conta",
}

WORDS = {
    "en": _ENGLISH,
    "es": _SPANISH,
    "fr": _FRENCH,
    "de": _GERMAN,
    "pt": _PORTUGUESE,
    "id": _INDONESIAN,
    "it": _ITALIAN,
}

# How words begin that give a section away; a story goes to the section that most of them name.
STEMS = {
    "business": "bank invest market share profit econom compan trade tax factor wage bolsa "
    "empres mercad inver aktie unternehm wirtschaft bourse entrepris marché pasar bisnis impres",
    "sport": "match league goal coach team player race tournament stadium champion medal "
    "fútbol partido gol equipo équipe entraîneur spiel mannschaft trainer verein jogo futebol "
    "gara",
    "culture": "museum novel painting concert festival theatre theater orchestra album film "
    "poet museo novela música teatro roman peinture musée konzert theater buch maler livro canto",
    "science": "research scientist species telescope software climate fossil satellit "
    "laborator investigador especie glaciar chercheur espèce forscher studie gletscher "
    "cientista ricerc",
    "health": "hospital patient doctor vaccin disease clinic nurse medicin salud enfermer "
    "médic santé maladie krankenhaus arzt patienten saúde rumah dokter salute",
    "politics": "council mayor election parliament minister vote court law judge senat alcald "
    "elecci gobierno maire élection gericht bürgermeister wahl prefeito eleiç sindaco",
    "travel": "recipe kitchen garden hotel tourist trail oven bake flour receta cocina jardín "
    "recette jardin rezept garten küche wanderung receita jardim ricetta cucina",
}

# What invented words begin with and go on with.
CONSONANTS = "b br c ch cl d dr f fl g gr h j k kr l m n p pl qu r s sh sk st t tr v w x z"
VOWELS = "a a a e e e i i o o o u u ai ea io"

PEOPLE_GIVEN = (
    "Adela Aldric Amara Anselm Arvid Beatriz Bertil Bruno Calista Carmela Cedric Chiara Clemens "
    "Corina Dafydd Dalia Darko Delphine Dmitri Edda Einar Elodie Emeka Enzo Esther Fabian "
    "Farida Felix Fiona Fumiko Gaspar Gemma Gerard Ginevra Goran Gustavo Hadley Halina Harvey "
    "Hedda Hugo Ignacio Ilse Imani Ines Isidro Ivana Jasper Joana Jorge Judit Kamila Kasper "
    "Keiko Kofi Lamar Laura Leif Leonie Lorenzo Ludmila Magnus Malik Marcel Marisol Mateus "
    "Milena Nadia Nestor Niamh Odette Olaf Oscar Otis Paloma Pavel Petra Quentin Rafaela Ragnar "
    "Renata Rohan Rosalind Rupert Sabine Samir Selma Silvio Sunniva Tamsin Teodor Thora Ulrich "
    "Vanessa Viggo Wanda Wendell Xavier Yasmin Yusuf Zelda Zoran"
)

PEOPLE_SURNAMES = (
    "Alber Anders Ardo Bel Berg Brand Calder Carra Castel Corv Dahl Dors Esp Fair Falk Ferr "
    "Gall Gard Gran Hal Hart Holm Iver Jans Kald Kess Lang Lind Lomb Mald Marr Mont Nor Oak Orl "
    "Pell Quill Rand Ross Sand Selv Stern Tall Thorn Vald Verm Wald West Wyn Zan"
)

# A slogan is one of each row.
SLOGANS = (
    "Trade|Grow|Invest in|Secure|Build|Double|Unlock|Discover|Master|Shape",
    "your wealth|the future|smart returns|digital gold|your capital|the market|global income|"
    "your dreams|real value|tomorrow",
    "|| every day| with us| without risk| in one app| for life| today| like a pro",
)

SURNAME_ENDINGS = "a e o en er es ez i in ini ley man mann mark ov quist sen ski son ton vik"

# Given and family names, by the language that writes them its own way.
PEOPLE_ELSEWHERE = {
    "ru": (
        "Алексей Борис Вадим Галина Дарья Егор Захар Ирина Кирилл Лидия Марина Никита Олег",
        "Беляков Воронин Громов Дубинин Ершов Жарков Зимин Калугин Ладыгин Мохов Рябинин Сазонов",
    ),
    "zh": (
        "明 伟 芳 丽 强 静 磊 洋 敏 军 杰 娟 涛 超 慧 子轩 雨桐 思远",
        "钱 孙 赵 吴 郑 冯 蒋 沈 韩 杨 朱 秦 许 何 吕",
    ),
    "ja": (
        "健太 美咲 翔太 陽子 直樹 恵子 拓也 由美 大輔 千尋",
        "森下 川瀬 小野田 北原 野上 西尾 水谷 柏木 戸塚",
    ),
    "ko": ("민준 서연 지훈 하은 도윤 수빈 예준 지우", "강 조 윤 장 임 한 오 서 신 권"),
    "ar": ("كريم ليلى سامر نادية فارس هدى رامي سلمى", "الحداد النجار الصباغ العطار البنا الخياط"),
    "vi": ("Minh Anh Hoàng Lan Quốc Bảo Thu Hà Đức Thịnh", "Nguyễn Trần Phạm Đặng Bùi Đỗ Hồ Ngô"),
}
