"""Short lists of function words: the words a sentence needs, whatever it is about."""

from __future__ import annotations

from collections import Counter
from functools import cache

__all__ = ["FUNCTION_WORDS", "base_language", "distinctive_words", "function_words"]

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": (
            "the of and to a in is that it for was on are as with his they at be this have from or"
            " had by but not what all were we when your can said there an which she do their if"
            " will how about out them then these so some her would him into has more could no my"
            " than been who its now did may over our after you he i me us also because while"
            " where any only other such through between before during under both each"
        ),
        "es": (
            "de la que el en y a los se del las un por con no una su para es al lo como más pero"
            " sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde"
            " quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto"
            " antes algunos qué unos yo otro otras otra él tanto esa estos mucho nada fue ha son"
            " está han ser era tiene si cada puede"
        ),
        "fr": (
            "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce"
            " il sont avec ou son aux nous mais comme cette ses été on leur ont elle fait ces être"
            " vous sa si tout même lui entre deux aussi dont y sans ils était très peut après"
            " encore donc avant chez alors depuis sous leurs notre votre je où ainsi car lors"
            " d'un d'une qu'il c'est n'est qu'un l'on"
        ),
        "de": (
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch"
            " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über"
            " einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn"
            " ich kann ihre unter wir ihr diese dieser eines seine gegen vom können schon"
            " habe ihren dann sehr hier alle zwischen immer doch was du kein keine"
        ),
        "pt": (
            "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi"
            " ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela"
            " até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você"
            " tinha foram essa num nem suas meu às minha têm numa pelos havia qual nós lhe este"
            " sobre são pode cada"
        ),
        "it": (
            "di e il la che in a per un è del con non una i si da le dei della al sono nel alla"
            " come più anche gli ma ha delle lo o ai su dal dalla questo se nella degli all'ha"
            " essere sua suo tra loro ci ed cui questa stato ad fra quando dopo tutti hanno"
            " nei prima solo chi dove perché sia era mi molto ogni ancora quello due così nelle"
            " l'altro dell'anno c'è può"
        ),
        "nl": (
            "de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar"
            " bij uit nog naar heeft hij worden door wordt over tot kan was deze meer hebben of"
            " geen we al wat je zo dit wel werd ze had zich moet ik zou hun tussen waar onder"
            " tegen u veel na toch haar want alle heel mijn daar omdat"
        ),
        "id": (
            "yang dan di untuk dengan ini dari pada dalam adalah itu tidak akan juga atau ke karena"
            " oleh telah bisa dapat ada saat sebagai sudah para lebih tersebut seperti secara anda"
            " kita mereka kami agar namun hanya bagi serta saya ia jika menjadi bahwa masih satu"
            " hingga banyak sangat semua setelah harus belum tetapi sehingga antara dia apa"
            " maka bukan hal yaitu lagi tanpa sampai ketika"
        ),
        "vi": (
            "và của là có cho các một những được với không trong người để khi đã này từ cũng như"
            " về đến ở thì ra lại nhiều hơn sẽ còn vào bạn mà tôi rất sau trên phải hay nếu"
            " tại bị do chỉ nên năm đó theo làm vì thế nào mình rằng nhưng đang vẫn"
            " bởi cùng mới chúng hoặc mỗi qua"
        ),
        "tr": (
            "ve bir bu da de için ile çok olarak daha en olan gibi ne o var kadar sonra ancak"
            " ise her ki ya göre değil ama mi iki veya hem olduğu tarafından oldu olduğunu"
            " yeni bunu şey olur eden önce diye kendi üzerinde bazı sadece şu nasıl bile"
            " vardır yok biz ben siz onun bunun karşı hiç mı tüm içinde dolayı şekilde"
        ),
        "ru": (
            "и в не на что с по а как это к но он из у за от о так для же то все было его"
            " бы мы только она вы еще ещё или быть они был при до когда если уже ли также во"
            " меня этого ее её их были чтобы со том который которые которая можно может есть где"
            " нет даже после под без через этот один себя тем более я ты очень лет"
        ),
        "pl": (
            "w i na z się nie do to że o jest a po od za jak przez co dla są tym oraz ale"
            " może być już tak był czy tego ma było ich który które która jego przy także go"
            " ze tylko jako można lub by pod jej ten bez sobie aby bardzo jeszcze więc gdy"
            " nad między również więcej niż kiedy mnie mi ja nas"
        ),
        "sv": (
            "och i att det som en på är av för med den till de har inte om ett han men var jag"
            " sig från vi så kan när man nu över ska eller ut efter också där vid bara mot"
            " hade under skulle mycket här alla hur upp sin denna detta utan än mer andra"
            " få då blir vara varit finns genom mellan två du"
        ),
        "ar": (
            "في من على أن إلى التي عن مع هذا الذي هذه كان بعد ما بين لا ذلك كل أو كما"
            " قد لم هو هي حيث عند تم ثم خلال كانت أي إن وقد قبل غير حتى منذ ولا لكن وفي"
            " ومن أنه أنها به بها له لها فيها فيه وهو وهي وكان بعض أكثر عليه إذا لن"
        ),
        "hi": (
            "के में है की से का को और पर ने एक यह कि भी हैं इस नहीं कर हो तो ही लिए"
            " था या गया वह साथ किया अपने जो कुछ रहे रहा थे जा बाद थी जाता करने तक उन्हें"
            " उनके इसके लेकिन अब जब हम आप अपनी होता सकते इन वे कोई बहुत उस सभी"
        ),
    }.items()
}

# Codes that name the same language, or one that detectors can't tell from it.
_SAME_LANGUAGE = {"ms": "id", "in": "id", "iw": "he", "nb": "no", "nn": "no", "bs": "hr", "sh": "hr"}


def base_language(code: str | None) -> str | None:
    """Return the language of a tag such as ``"pt-BR"``, or None.

    Examples
    --------
    >>> base_language("pt_BR"), base_language("MS"), base_language("")
    ('pt', 'id', None)
    """
    if not code:
        return None
    base = code.strip().replace("_", "-").split("-")[0].lower()
    return _SAME_LANGUAGE.get(base, base) or None


def function_words(language: str | None) -> frozenset[str]:
    """Return the function words of `language`; empty where there is no list."""
    return FUNCTION_WORDS.get(base_language(language) or "", frozenset())


@cache
def distinctive_words() -> dict[str, str]:
    """Return the function words that belong to one language only, each with its language.

    One-letter words and words of ASCII that other languages use as content words say
    little, so words of fewer than three letters are left out in the Latin script.
    """
    shared = Counter(word for words in FUNCTION_WORDS.values() for word in words)
    return {
        word: language
        for language, words in FUNCTION_WORDS.items()
        for word in words
        if shared[word] == 1 and (len(word) > 2 or not word.isascii())
    }
