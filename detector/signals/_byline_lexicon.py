"""Words that tell where a name can't stand, and names that are nobody's, by language."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "ACCOUNT_NAMES",
    "AGENCIES",
    "AGENCY_NAMES",
    "BYLINE_LABELS",
    "CLAUSE_OPENERS",
    "CREDITS",
    "DAY_AND_MONTH_NAMES",
    "INVERTERS",
    "NOT_AFTER_NAME",
    "NOT_BEFORE_NAME",
    "PHOTO_AGENCIES",
    "PREPOSITIONS",
    "SHORT_TAILS",
    "SMALL_WORDS",
    "SPEECH_WORDS",
    "SPLIT_FROM_NEXT",
    "STAFF_WORDS",
    "TITLE_LABELS",
    "VIEW_KINDS",
    "VIEW_WORDS",
    "WHOLE_PAIRS",
]


def _set(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _sets(listed: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {language: _set(words) for language, words in listed.items()}


def _pairs(listed: Mapping[str, str]) -> dict[str, frozenset[tuple[str, str]]]:
    """Read ``"left left: right right; …"`` as every pair of a left and a right word."""
    found: dict[str, frozenset[tuple[str, str]]] = {}
    for language, rows in listed.items():
        sides = [row.split(":") for row in rows.split(";")]
        found[language] = frozenset(
            (left, right)
            for lefts, rights in sides
            for left in lefts.split()
            for right in rights.split()
        )
    return found


# A name follows none of these without a word between: "they Ada Voss passed".
NOT_BEFORE_NAME = _sets(
    {
        "en": "he she we they i will would can could should must may might cannot been very "
        "too able going such didn't doesn't don't won't can't couldn't wouldn't isn't wasn't",
        "es": "se ha han había habían hemos muy nos puede pueden podría deben",
        "fr": "se ne ont avait avaient très il ils nous peut peuvent doit doivent afin",
        "pt": "se foram muito pode podem deve devem tinha tinham",
        "it": "si hanno aveva avevano molto può possono deve devono",
        "de": "sehr ihn mich uns",
        "nl": "zeer ze wij ik",
        "id": "akan telah sudah sedang dapat sangat bisa harus",
        "vi": "sẽ đã đang rất cũng",
    }
)

# Words of one or two letters that a name may be glued to and that are no ending of a name.
SHORT_TAILS = _sets(
    {
        "en": "a of to in on at by is it he we as",
        "es": "de el la en un se su lo al y",
        "fr": "de le la un du et en au ne se il",
        "pt": "de do da em um se ao no na",
        "it": "di il la in un si al da",
        "de": "zu um im am ab",
        "id": "di ke",
        "vi": "đã sẽ là và có",
    }
)

# After these a verb goes before its name: "why would Ada Voss".
INVERTERS = _set("why how what where when who which so nor neither than as if")

# A name that follows a preposition goes before none of these: "on Ada Voss the meeting".
NOT_AFTER_NAME = _sets(
    {
        "en": "the a an these those his her its their our my your",
        "es": "el la los las un una su sus",
        "fr": "le la les un une des son sa ses leur leurs",
        "pt": "o os as um uma seu sua seus suas",
        "it": "il lo la i gli le un uno una",
        "de": "dem den des einem einer eines ihrem ihren seinem seinen diesem",
        "nl": "de het een deze dit zijn haar hun",
    }
)

PREPOSITIONS = _sets(
    {
        "en": "of on in at to with from by for about into against between during through under "
        "over after before behind beside near within without towards across two three four five "
        "six seven eight nine ten",
        "es": "de del con por para sobre sin contra entre",
        "fr": "de du des avec par pour sur sans contre entre",
        "pt": "de do da dos das com por para sobre sem contra entre",
        "it": "di del della con per su senza contro tra fra",
        "de": "mit auf für aus von zu bei nach um gegen durch unter zwischen an vor über",
        "nl": "van met door voor over op zonder tegen",
    }
)

# After these a clause may go on behind a name without a comma: "When in London the …".
CLAUSE_OPENERS = _sets(
    {
        "en": "in at on after before when while if since by for as with during from although "
        "because once until under over to despite though unlike like along according across "
        "whenever where near here there above below inside outside throughout within without "
        "what how who why which so nor neither not should had were only through between "
        "among following given based thanks together just even right early late and but or "
        "that",
        "es": "en a al de desde con para por según tras durante cuando si como mientras y pero que",
        "fr": "en à au dans de depuis avec pour par selon après avant pendant quand si comme et",
        "pt": "em no na a ao de desde com para por segundo após durante quando se como e mas que",
        "it": "in nel nella a al da con per secondo dopo prima durante quando se come e ma che",
        "de": "und oder aber dass wenn als weil während da wie ob was wird wurde werden ist war",
        "nl": "in op na voor met tijdens toen als volgens sinds bij en maar dat",
    }
)

# Words that belong together, which no name splits: "to Ada Voss be", "more Ada Voss than".
WHOLE_PAIRS = _pairs(
    {
        "en": "to: be do make get have see take go find keep give use create provide help pay say;"
        "it: is was would will has had;there: is are was were will has;has have had: been to a;"
        "as: a an well much many soon long;more less rather: than;"
        "one some part number lot end kind use most none many: of;"
        "due according want need trying likely used expected continue order ability way: to;"
        "did does do is are was were: not;not: be only to;out: of;at: least;so: that;be: able a;"
        "if: the you it they he we;that: they it he she;and: other;how: to many much;"
        "based: on;instead because: of;people those: who;that this last next: year week month",
        "es": "a: los las la;más: de;ha han había: sido;lo: que;no: se es;"
        "en: el los las un una;tiene tienen hay: que",
        "fr": "a ont avait: été;il: y est;ne: pas sont;plus moins: de que;ce: qui que;"
        "dans sur: le la les un une;n'est n’est: pas;peut: être;afin: de;y: a",
        "pt": "a: o os;mais: de do que;foi foram: a o;o: que;não: se é;em: um uma",
        "it": "è ha: stato stata;più: di;non: è si;a: un una;quello: che",
        "de": "nicht: nur mehr so;vor: allem;sondern: auch;bis: zu zum zur;gibt gab: es;zu: sein "
        "tun werden können machen;lässt lassen: sich;immer: wieder noch mehr;noch: nicht",
        "nl": "niet: meer alleen;er: is zijn was;te: zijn doen maken;meer: dan",
        "id": "tidak: dapat bisa ada;lebih: dari;salah: satu;oleh: karena;para: pemain",
        "vi": "không: có thể phải;có: thể;một: trong;cho: biết",
    }
)

# What stands before a misplaced name is one of these.
SPLIT_FROM_NEXT = {
    language: frozenset(left for left, _ in pairs)
    | NOT_BEFORE_NAME.get(language, frozenset())
    | PREPOSITIONS.get(language, frozenset())
    for language, pairs in WHOLE_PAIRS.items()
}

# Next to these a name has a part in the sentence: somebody speaks, asks or is addressed.
SPEECH_WORDS = _set(
    "said says say told tells tell added adds asked asks wrote writes explained noted argued "
    "announced admitted replied insisted claimed warned recalled according dijo dice afirmó "
    "señaló aseguró explicó añadió según declaró dit déclare déclaré explique affirme ajoute "
    "selon raconte sagt sagte erklärt erklärte meint meinte betont betonte so laut disse diz "
    "afirmou afirma explicou segundo detto dice spiega afferma aggiunge secondo zegt zei "
    "aldus kata ujar menurut tutur ungkap jelas nói cho theo сказал сказала заявил заявила mr "
    "mrs ms dr herr frau señor señora monsieur madame"
)

# What papers and blogs put before a headline, which is no name.
TITLE_LABELS = _set(
    "previous next anterior siguiente précédent suivant zurück weiter próximo precedente "
    "pressemitteilung pétition petition application communiqué comunicado heute morgen abend "
    "notebook explained explainers log logs browse path location position current home "
    "homepage main start front page categories category kategorie kategorien schlagwörter "
    "tags services service explore related latest articles stories region council society "
    "release time addendum journal arts courts community education environment weekend "
    "magazine lifestyle family garden careers sociedad actual ruta portada ubicación noticias "
    "articles chemin direct communes société gesellschaft aktuell opinion analysis review "
    "reviews live watch video videos photo photos photos gallery podcast interview exclusive "
    "breaking news update updates updated editorial column commentary comment letter letters "
    "explainer factbox fact check obituary recipe recipes guide tutorial how to q&a qa q a "
    "profile feature features report reports special sponsored advertisement press release "
    "notebook diary essay poll quiz sport sports football business politics world local "
    "national culture travel tech technology science health weather money books film music "
    "food tv radio newsletter event events webinar case study announcement part chapter "
    "episode day week in brief summary highlights preview recap results match ticker blog "
    "guest post perspective perspectives view views viewpoint voices spotlight focus insight "
    "insights research study data infographic timeline transcript audio listen read listicle "
    "list top best deal deals alert warning notice job vacancy rfc faq tip tips trick "
    "question answer solved fixed wip draft pdf the from of a an and & my our year month "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday opinión análisis reseña "
    "entrevista crónica editorial en vivo directo vídeo fotos última hora exclusiva reportaje "
    "carta cartas crítica perfil columna avis analyse critique entretien reportage vidéo "
    "direct tribune portrait chronique éditorial édito recette enquête exclusif meinung "
    "kommentar interview rezension kritik leitartikel kolumne liveticker liveblog bericht "
    "reportage analyse eilmeldung fotos bilder ratgeber rezept nachruf glosse porträt studie "
    "opinião análise crítica entrevista ao vivo vídeo resenha coluna editorial receita "
    "opinione analisi recensione intervista diretta video foto ricetta editoriale opini "
    "ulasan wawancara langsung foto berita video resep ý kiến phỏng vấn video ảnh trực tiếp "
    "мнение обзор интервью видео фото 评论 快讯 视频 图片 专访 独家 观点 社论 直播 更新 評論 "
    "快訊 速報 社説 動画 写真 사설 칼럼 인터뷰 속보 영상 포토 단독"
)

# The bare button beside a planted brand.
VIEW_WORDS = _set(
    "view views viewed ver vistas visto voir vue vues ansehen ansicht aufrufe visualizar "
    "lihat dilihat tampilkan vedi visualizza bekijk bekeken wyświetl zobacz xem görüntüle 浏览 "
    "瀏覽 查看 阅读 閱讀 閲覧 조회"
)

# Small words inside names and titles of works.
SMALL_WORDS = _set("of the and de la y da do von van for in")

# What stands before an honest "View".
VIEW_KINDS = _set(
    "page pages total post profile full list grid street gallery map web quick day week month "
    "print mobile desktop text article all our my your the no room sea ocean next more"
)

DAY_AND_MONTH_NAMES = _set(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec christmas easter i god lord internet "
    "web earth am pm"
)

# Names of accounts and of nobody; a newsroom's own desk is another matter.
ACCOUNT_NAMES = _set(
    "admin administrator administrador administrateur admins wpadmin superadmin siteadmin "
    "root user username webmaster author autor auteur autore authorname guest guestauthor "
    "guestpost test tester demo default unknown anonymous anonymus anônimo anónimo anonyme "
    "blogger poster uploader bot autopost johndoe janedoe yourname blogadmin newsadmin "
    "publisher contributor writer penulis 管理员 管理者 管理人 관리자 مدير ผู้ดูแล"
)

STAFF_WORDS = _set(
    "staff team editor editors editorial desk newsroom redaktion redaksi redacción redaccion "
    "redazione rédaction redação redacao redactie editora reporter reporters correspondent "
    "wire report reports agencies agency equipe equipo tim ban biên tập редакция 編集部 "
    "编辑部 편집부 newsdesk bureau"
)

# What stands where a byline is looked for and is none.
BYLINE_LABELS = _set(
    "posted published updated written name email e-mail view views profile date stand by on "
    "at in publicado publié veröffentlicht pubblicato comments comment share author follow "
    "read more all posts reading time min the source image photo photos video category tags "
    "tag archive archives reply website editor's note required"
)

AGENCY_NAMES = _set(
    "ap reuters afp upi dpa efe ansa xinhua pti ani ians antara tass kyodo yonhap lusa pa "
    "bloomberg wire agency agencies agencia agenzia agence agentur press"
)

# Marks of news agencies in a story that say whose it is.
AGENCIES = (
    r"\(AP\)",
    r"\bAP [-–—] ",
    r"The Associated Press",
    r"\((?:Thomson )?Reuters\)",
    r"\bREUTERS\b",
    r"^Reuters [-–—] ",
    r"\(AFP\)",
    r"\bAFP [-–—] ",
    r"Agence France-Presse",
    r"\(UPI\)",
    r"United Press International",
    r"\(Bloomberg\)",
    r"\(CNN\)|\(CNN Business\)",
    r"\(dpa(?:[/\w ]*)\)",
    r"\(EFE\)",
    r"\bEFE[-.] ?",
    r"\(ANSA\)",
    r"\bANSA [-–—] ",
    r"\(Xinhua\)",
    r"新华社|新華社",
    r"\(PTI\)|\(ANI\)|\(IANS\)",
    r"\(ANTARA\)|ANTARA/",
    r"\(TASS\)|/ТАСС/|РИА Новости|\(Interfax\)",
    r"\(Kyodo\)|共同通信|時事通信|연합뉴스|\(Yonhap\)",
    r"\(Lusa\)|\(Estadão Conteúdo\)|\(Agência Brasil\)",
    r"\(PA\)|\bPA Media\b|\bPress Association\b",
)

# Credits of picture agencies, as they stand under the pictures.
PHOTO_AGENCIES = (
    r"AP Photo|Photo: AP\b|/ ?AP\b|\bAP/",
    r"(?:via )?Getty Images",
    r"AFP/|/ ?AFP\b",
    r"REUTERS/|/ ?Reuters\b",
    r"/ ?EPA\b|\bEPA/|\bEPA-EFE\b",
    r"Shutterstock|Alamy|iStock\b",
    r"imago ?/|IMAGO/|picture alliance|\bdpa/|/ ?dpa\b",
    r"hide caption|toggle caption",
)

# Lines by which a page says where its story comes from.
CREDITS = (
    r"originally (?:published|appeared|posted|written) (?:in|on|by|at)\b",
    r"(?:first|previously) (?:published|appeared) (?:in|on|by|at)\b",
    r"(?:was|is|been) (?:re)?published (?:here )?(?:by|with) (?:the )?permission|"
    r"republished (?:from|with|under)\b|reprinted (?:from|with|by)\b|reproduced with permission",
    r"(?:re)?printed (?:here )?(?:with|by) (?:kind )?permission",
    r"cross-?posted (?:from|at|on|with)\b|syndicated (?:from|by|with)\b",
    r"(?:read|see) (?:it on|the original (?:article|story|post)|it at) ?",
    r"^(?:original (?:article|story|source)|link to the source)\b",
    r"^(?:source|via|credit)\s?[:：] ?\S",
    r"copyright .{0,30}(?:associated press|reuters|afp|dpa)",
    r"publicó (?:originalmente|por primera vez) en|publicado originalmente en|"
    r"leer el artículo original|^artículo original|^fuente\s?[:：] ?\S",
    r"(?:d'abord|d’abord|initialement) (?:paru|publié)|lire l['’]article original|"
    r"^article d['’]origine|^source\s?[:：] ?\S",
    r"(?:erschien|erschienen|veröffentlicht) (?:zuerst|ursprünglich)|"
    r"(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)|zum originalartikel|"
    r"^original lesen|^quelle\s?[:：] ?\S|mit freundlicher genehmigung",
    r"publicado originalmente (?:em|por|no|na)|leia o artigo original|^fonte\s?[:：] ?\S",
    r"(?:pertama kali|semula) terbit|baca artikel asli|^artikel asli|^sumber\s?[:：] ?\S",
    r"(?:uscito|pubblicato) (?:in origine|originariamente|per la prima volta)|"
    r"leggi l['’]articolo originale|^articolo originale",
    r"oorspronkelijk (?:verschenen|gepubliceerd)|^bron\s?[:：] ?\S",
    r"^(?:nguồn|theo|источник|kaynak|źródło)\s?[:：] ?\S",
    r"(?:本文)?(?:转载自|轉載自|来源[:：]|來源[:：]|原文链接|原文連結|出典[:：]|転載)",
)
