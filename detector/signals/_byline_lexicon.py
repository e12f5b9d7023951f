"""Words that tell where a name can't stand, and names that are nobody's, by language."""

from __future__ import annotations

__all__ = [
    "ACCOUNT_NAMES",
    "AGENCIES",
    "BYLINE_LABELS",
    "CLAUSE_OPENERS",
    "DAY_AND_MONTH_NAMES",
    "NOT_AFTER_NAME",
    "NOT_BEFORE_NAME",
    "OBJECT_VERBS",
    "PREPOSITIONS",
    "STAFF_WORDS",
]


def _sets(listed: dict[str, str]) -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in listed.items()}


# A name follows none of these without a word between: "they Ada Voss passed".
NOT_BEFORE_NAME = _sets(
    {
        "en": "he she they will would can could should must may might cannot very its their",
        "es": "se ha han había habían hemos muy sus",
        "fr": "se ne ont avait avaient très leurs ses",
        "pt": "se foram muito seus suas",
        "it": "si hanno aveva avevano molto suoi sue",
        "id": "akan telah sudah sedang dapat sangat",
        "vi": "sẽ đã đang rất",
    }
)

# A name that follows a preposition goes before none of these: "on Ada Voss the meeting".
NOT_AFTER_NAME = _sets(
    {
        "en": "the a an this these those his her its their our my your every each all some any",
        "es": "el la los las un una este esta estos estas su sus",
        "fr": "le la les un une des ce cette ces son sa ses leur leurs",
        "pt": "o os as um uma este esta estes estas seu sua seus suas",
        "it": "il lo la i gli le un una questo questa questi queste",
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
        "fr": "en à au dans de depuis avec pour par selon après avant pendant quand si comme et que",
        "pt": "em no na a ao de desde com para por segundo após durante quando se como e mas que",
        "it": "in nel nella a al da con per secondo dopo prima durante quando se come e ma che",
        "nl": "in op na voor met tijdens toen als volgens sinds bij en maar dat",
    }
)

# Verbs with two objects, or with a person and a clause: "gave Ada Voss the keys".
OBJECT_VERBS = _sets(
    {
        "en": "give gives gave given giving tell tells told telling ask asks asked asking show shows "
        "showed shown showing send sends sent sending offer offers offered offering hand handed "
        "teach taught teaching cost costs make makes made making call calls called calling name "
        "named elect elected consider considers considered buy buys bought bring brought win won "
        "earn earned pay pays paid lend lent grant granted award awarded deny denied promise "
        "promised remind reminds reminded warn warned assure assured inform informed convince "
        "convinced wish wished sell sold read reads leave left write wrote get gets got let "
        "allow allowed help helps helped cause is was are were be been being",
    }
)

DAY_AND_MONTH_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january "
    "february march april may june july august september october november december christmas "
    "easter i god lord internet web earth am pm lunes enero".split()
)

# Names of accounts and of nobody; a newsroom's own desk is another matter.
ACCOUNT_NAMES = frozenset(
    "admin administrator administrador administrateur admins wpadmin superadmin siteadmin root user "
    "username webmaster author autor auteur autore authorname guest guestauthor guestpost test "
    "tester demo default unknown anonymous anonymus anônimo anónimo anonyme blogger poster "
    "uploader bot autopost johndoe janedoe yourname blogadmin newsadmin publisher contributor "
    "writer penulis 管理员 管理者 管理人 관리자 مدير ผู้ดูแล".split()
)

STAFF_WORDS = frozenset(
    "staff team editor editors editorial desk newsroom redaktion redaksi redacción redaccion "
    "redazione rédaction redação redacao redactie editora reporter reporters correspondent "
    "wire report reports agencies agency equipe equipo tim ban biên tập редакция 編集部 编辑部 "
    "편집부 newsdesk bureau".split()
)

# What stands where a byline is looked for and is none.
BYLINE_LABELS = frozenset(
    "posted published updated written name email e-mail view views profile date stand by on at in "
    "publicado publié veröffentlicht pubblicato comments comment share author follow read more all "
    "posts reading time min the source image photo photos video category tags tag archive archives "
    "reply website editor's note required".split()
)

AGENCIES = (
    ("ap", r"\(AP\)|\bAP [-–—] |Associated Press"),
    ("reuters", r"\((?:Thomson )?Reuters\)|\bREUTERS\b|\bReuters [-–—] "),
    ("afp", r"\(AFP\)|\bAFP [-–—] |\bAFP\b|Agence France-Presse"),
    ("upi", r"\(UPI\)|United Press International"),
    ("bloomberg", r"\(Bloomberg\)"),
    ("dpa", r"\(dpa[/\w ]*\)"),
    ("efe", r"\(EFE\)|\bEFE[-.] ?|Agencia EFE"),
    ("ansa", r"\(ANSA\)|\bANSA [-–—] "),
    ("xinhua", r"\(Xinhua\)|新华社|新華社"),
    ("pti", r"\(PTI\)|\(ANI\)|\(IANS\)"),
    ("antara", r"\(ANTARA\)|ANTARA/"),
    ("tass", r"\(TASS\)|/ТАСС/|РИА Новости|\(Interfax\)"),
    ("kyodo", r"\(Kyodo\)|共同通信|時事通信|연합뉴스|\(Yonhap\)"),
    ("lusa", r"\(Lusa\)|\(Estadão Conteúdo\)|\(Agência Brasil\)"),
    ("pa", r"\(PA\)|PA Media|Press Association"),
    ("npr", r"hide caption|toggle caption"),
)
