"""Which languages a page holds, and whether they agree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

from detector.document import Block, Document, Span
from detector.document.characters import ALPHABETIC, Characters, characters_of
from detector.document.function_words import FUNCTION_WORDS
from detector.signals._prose import words_by_sentence
from detector.signals._words import core_title, sample_characters
from detector.signals.registry import NAN, ratio, signal

_TRANSLATED = "observed: machine-translated copies"
_MIN_WORDS = 50

# Codes of languages that detectors can't tell apart, or that changed their code.
_SAME = {
    "ms": "id", "in": "id", "iw": "he", "nb": "no", "nn": "no", "da": "no", "bs": "hr",
    "sr": "hr", "sh": "hr", "gl": "pt", "ca": "es", "fil": "tl", "cmn": "zh", "fa": "ar",
}  # fmt: skip


def _same_language(one: str, other: str) -> bool:
    return _SAME.get(one, one) == _SAME.get(other, other)


@signal(
    "declared_language_wrong",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="The page declares one language and is written in another.",
    source=_TRANSLATED,
)
def declared_language_wrong(document: Document) -> float:
    """Tell whether the declared language differs from the detected one."""
    declared, found = document.declared_language, document.language
    if declared is None or found is None or len(document.story_words) < _MIN_WORDS:
        return NAN
    return not _same_language(declared, found)


# --- scripts ------------------------------------------------------------------------------

# First and last letters of each script, by its number; 0 is for what is no letter of any.
_LATIN = 1
_SCRIPTS = {
    _LATIN: ((0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F), (0x1E00, 0x1EFF)),
    2: ((0x400, 0x52F),),  # Cyrillic
    3: ((0x370, 0x3FF),),  # Greek
    4: ((0x600, 0x6FF),),  # Arabic
    5: ((0x590, 0x5FF),),  # Hebrew
    6: ((0xE00, 0xE7F),),  # Thai
    7: ((0xAC00, 0xD7A3),),  # Hangul
    8: ((0x3040, 0x30FF), (0x4E00, 0x9FFF)),  # East Asian
    9: ((0x900, 0x97F),),  # Devanagari
}
_PLANE = 0x10000
_MIN_LETTERS = 100
_ASCII_END = 128


@cache
def _script_numbers() -> NDArray[np.uint8]:
    """Return the number of each character's script."""
    numbers = np.zeros(_PLANE, dtype=np.uint8)
    for number, ranges in _SCRIPTS.items():
        for first, last in ranges:
            numbers[first : last + 1] = number
    return numbers


def _scripts(characters: Characters) -> NDArray[np.uint8]:
    """Return the number of the script of each character."""
    return _script_numbers().take(characters.codes, mode="clip")


def _main_script(title: str) -> tuple[int, int]:
    """Return the number of the script of most of a title's letters, and how many are of it.

    Of several with the same number it is Latin, or else the first.
    """
    scripts = _scripts(characters_of(title)).tobytes()
    main = max(_SCRIPTS, key=lambda n: (scripts.count(n), n == _LATIN, -scripts.find(n)))
    return main, scripts.count(main)


@signal(
    "title_script_differs",
    unit="yes or no",
    range=(0, 1),
    direction=1,
    sentence="The title is written in another script than the text.",
    source=_TRANSLATED,
    evidence=lambda d: [d.headline] if d.headline else [],
)
def title_script_differs(document: Document) -> float:
    """Tell whether the title's script all but never occurs in the story.

    A Latin title says nothing: names of products and people stay Latin in any language.
    """
    script, letters = _main_script(core_title(document))
    story = _scripts(sample_characters(document))
    total = int(np.count_nonzero(story))
    if total < _MIN_LETTERS or letters < 4:
        return NAN
    return script != _LATIN and int(np.count_nonzero(story == script)) < 0.02 * total


# Cyrillic letters with a Latin twin; Greek ones stand in formulas of honest pages.
_DISGUISE = re.compile(r"(?=.*[a-z])[a-zасеорхуіѕјһ]{4,}")


_DISGUISING = re.compile(r"[асеорхуіѕјһ]")
_CYRILLIC = (0x0400, 0x052F)


def _has_cyrillic(document: Document) -> bool:
    if document.text.isascii():
        return False
    codes = document.characters.codes
    return bool(((codes >= _CYRILLIC[0]) & (codes <= _CYRILLIC[1])).any())


def _disguised(document: Document) -> list[Span]:
    if not (_has_cyrillic(document) and _DISGUISING.search(document.text)):
        return []
    told = document.told_words
    found = enumerate(told.words)
    places = [i for i, word in found if not word.isascii() and _DISGUISE.fullmatch(word)]
    return [told.span(i, i + 1) for i in places]


@signal(
    "lookalike_letters",
    unit="per 1,000 words",
    range=(0, 50),
    direction=1,
    sentence="Letters of words were swapped for letters of another script that look alike.",
    source="Boucher et al. 2022, homoglyphs; observed: text disguised against copy detection",
    evidence=_disguised,
)
def lookalike_letters(document: Document) -> float:
    """Measure the Latin words with Cyrillic letters in them."""
    return ratio(1000 * len(_disguised(document)), len(document.story_words), _MIN_WORDS)


# --- leftovers of other languages ---------------------------------------------------------


@cache
def _languages_of_words() -> dict[str, str]:
    """Return the function words that belong to one language only, each with its language."""
    owners = Counter(word for words in FUNCTION_WORDS.values() for word in words)
    return {
        word: language
        for language, words in FUNCTION_WORDS.items()
        for word in words
        if owners[word] == 1 and (len(word) > 2 or not word.isascii())
    }


@cache
def _foreign_words(own: str | None) -> dict[str, str]:
    """Return those function words that are of another language than `own`."""
    owners = _languages_of_words().items()
    return {word: language for word, language in owners if language != own}


_MIN_FOREIGN = 3  # function words of another language from which on a sentence is in it


def _foreign_sentences(document: Document) -> list[Span]:
    return document.cached("language.foreign_sentences", lambda d: list(_find_foreign_sentences(d)))


_FORMULA = frozenset("\\={}$|")


def _sentence_words(document: Document) -> Iterator[tuple[Span, list[str]]]:
    """Return the story's sentences with their words."""
    return zip(document.sentences, words_by_sentence(document), strict=True)


def _find_foreign_sentences(document: Document) -> Iterator[Span]:
    own = FUNCTION_WORDS.get(document.language or "", frozenset())
    owners = _foreign_words(document.language)
    foreign = set(filter(owners.__contains__, document.story_counts))
    if len(foreign) < _MIN_FOREIGN:
        return
    for sentence, words in _sentence_words(document):
        if foreign.isdisjoint(words):
            continue
        found = [owners[word] for word in words if word in foreign]
        hits = max(Counter(found).values()) if len(found) >= _MIN_FOREIGN else 0
        if hits < _MIN_FOREIGN or hits <= sum(map(own.__contains__, words)):
            continue
        if _FORMULA.isdisjoint(document.slice(sentence)):
            yield sentence


@signal(
    "foreign_sentences",
    unit="share of sentences",
    range=(0, 1),
    direction=0,
    sentence="Sentences of another language were left in the text.",
    source=_TRANSLATED,
    evidence=_foreign_sentences,
)
def foreign_sentences(document: Document) -> float:
    """Measure the share of the story's sentences that are in another language."""
    if document.language not in FUNCTION_WORDS:
        return NAN
    return ratio(len(_foreign_sentences(document)), len(document.sentences), 5)


_MIN_SENTENCE = 8  # words


def _without_function_words(document: Document) -> list[Span]:
    return document.cached("language.bare_sentences", lambda d: list(_find_bare_sentences(d)))


def _find_bare_sentences(document: Document) -> Iterator[Span]:
    """Yield the sentences of eight words or more without a single function word."""
    known = FUNCTION_WORDS[document.language or ""]
    for sentence, words in _sentence_words(document):
        long = len(words) >= _MIN_SENTENCE
        if long and known.isdisjoint(words) and not _is_list(document, sentence):
            yield sentence


def _is_list(document: Document, sentence: Span) -> bool:
    """Tell whether a sentence is a list of names, a record or a line of code."""
    text = document.slice(sentence)
    marks = sum(map(text.count, ",;:&(=/")) + sum(map(str.isdecimal, text))
    return marks * 6 > len(text.split())


@signal(
    "bare_sentences",
    unit="share of sentences",
    range=(0, 1),
    direction=0,
    sentence="Long sentences lack the small words that hold a sentence together.",
    source="Ntoulas et al. 2006; observed: keyword salad",
    evidence=lambda d: _without_function_words(d) if d.language in FUNCTION_WORDS else [],
)
def bare_sentences(document: Document) -> float:
    """Measure the share of longer sentences without any function word."""
    if document.language not in FUNCTION_WORDS:
        return NAN
    long = sum(len(words) >= _MIN_SENTENCE for words in words_by_sentence(document))
    return ratio(len(_without_function_words(document)), long, 5)


# --- spelling -----------------------------------------------------------------------------

_TOLERATED = 0.4  # of the expected accents; names, code and quotations bring the share down
_MIN_ACCENTED = 3  # fewer are chance

# Share of letters beyond a to z in ordinary prose of languages that can't do without.
_ACCENTED = {"es": 0.022, "fr": 0.036, "de": 0.016, "pt": 0.034, "vi": 0.22, "tr": 0.085,
             "pl": 0.068, "cs": 0.13, "sv": 0.045, "hu": 0.1, "ro": 0.055, "no": 0.02,
             "da": 0.025, "fi": 0.04}  # fmt: skip


@signal(
    "missing_accents",
    unit="share",
    range=(0, 1),
    direction=0,
    sentence="The accents that the language needs are missing.",
    source=_TRANSLATED,
)
def missing_accents(document: Document) -> float:
    """Measure how far the share of accented letters falls short of the language's own."""
    expected = _ACCENTED.get(document.language or "")
    if expected is None:
        return NAN
    sample = sample_characters(document)
    letters = sample.codes[(sample.flags & ALPHABETIC) != 0]
    accented = int(np.count_nonzero(letters >= _ASCII_END))
    needed = len(letters) * expected * _TOLERATED
    return 1 - ratio(accented, needed, _MIN_ACCENTED)


# --- the site's language ------------------------------------------------------------------

# Country domains that stand for a language; those sold to everybody are left out.
_COUNTRY = {
    "de": "de", "at": "de", "ch": "de fr it", "fr": "fr", "be": "nl fr de", "nl": "nl",
    "es": "es", "mx": "es", "ar": "es", "cl": "es", "pe": "es", "uy": "es", "it": "it",
    "pt": "pt", "br": "pt", "pl": "pl", "cz": "cs", "sk": "sk", "hu": "hu", "ro": "ro",
    "bg": "bg", "gr": "el", "ru": "ru", "by": "ru be", "ua": "uk ru", "kz": "kk ru",
    "se": "sv", "no": "no da", "dk": "da no", "fi": "fi sv", "tr": "tr", "id": "id",
    "my": "id", "vn": "vi", "th": "th", "jp": "ja", "kr": "ko", "cn": "zh", "tw": "zh",
    "hk": "zh", "sa": "ar", "eg": "ar", "ma": "ar fr", "ir": "fa", "il": "he",
    "uk": "en", "au": "en", "nz": "en", "ie": "en ga", "us": "en es", "gov": "en es",
    "edu": "en es", "mil": "en", "za": "en af", "ca": "en fr", "ng": "en", "ke": "en sw",
}  # fmt: skip


@signal(
    "country_language_differs",
    unit="yes or no",
    range=(0, 1),
    direction=0,
    sentence="The site's country and the language of the text do not go together.",
    source="observed: hijacked domains",
)
def country_language_differs(document: Document) -> float:
    """Tell whether the text is in no language of the country domain; English is half so."""
    languages = _COUNTRY.get((document.host or "").rpartition(".")[2])
    found = document.language
    if languages is None or found is None or len(document.story_words) < _MIN_WORDS:
        return NAN
    if any(_same_language(found, language) for language in languages.split()):
        return 0.0
    return 0.5 if found == "en" else 1.0


_LABELS = {
    "en": "home|about|about us|contact|contact us|privacy policy|terms of service|"
    "terms and conditions|search|categories|category|tags|archives|recent posts|recent comments|"
    "related posts|related articles|read more|leave a reply|leave a comment|share|share this|"
    "share on facebook|previous|next|previous post|next post|posted in|posted on|"
    "subscribe|newsletter|login|log in|sign up|menu|skip to content|all rights reserved|"
    "table of contents|popular posts|latest posts|view all|follow us|load more|disclaimer",
    "es": "inicio|acerca de|sobre nosotros|contacto|política de privacidad|buscar|categorías|"
    "etiquetas|archivos|entradas recientes|artículos relacionados|leer más|deja un comentario|"
    "compartir|anterior|siguiente|suscribirse|iniciar sesión|menú|todos los derechos reservados|"
    "aviso legal|tabla de contenidos|ver todo|síguenos",
    "fr": "accueil|à propos|contact|contactez-nous|mentions légales|politique de confidentialité|"
    "rechercher|recherche|catégories|étiquettes|articles récents|articles similaires|lire la suite|"
    "laisser un commentaire|partager|précédent|suivant|s'abonner|connexion|menu|"
    "tous droits réservés|table des matières|sommaire|voir tout|suivez-nous",
    "de": "startseite|über uns|kontakt|impressum|datenschutz|datenschutzerklärung|suche|suchen|"
    "kategorien|schlagwörter|archiv|neueste beiträge|ähnliche beiträge|weiterlesen|mehr lesen|"
    "kommentar verfassen|teilen|zurück|weiter|abonnieren|anmelden|menü|zum inhalt springen|"
    "alle rechte vorbehalten|inhaltsverzeichnis|alle anzeigen|folge uns|nach oben",
    "pt": "início|sobre|sobre nós|contato|contacto|política de privacidade|pesquisar|buscar|"
    "categorias|posts recentes|artigos relacionados|leia mais|ler mais|deixe um comentário|"
    "compartilhar|partilhar|anterior|próximo|assinar|entrar|todos os direitos reservados|"
    "termos de uso|ver tudo|siga-nos",
    "it": "chi siamo|contatti|informativa sulla privacy|cerca|categorie|archivi|articoli recenti|"
    "articoli correlati|leggi tutto|leggi di più|lascia un commento|condividi|precedente|"
    "successivo|iscriviti|accedi|tutti i diritti riservati|indice|vedi tutto|seguici",
    "id": "beranda|tentang|tentang kami|kontak|hubungi kami|kebijakan privasi|cari|pencarian|"
    "kategori|label|arsip|artikel terkait|artikel terbaru|postingan populer|baca juga|"
    "baca selengkapnya|selengkapnya|tinggalkan komentar|bagikan|sebelumnya|selanjutnya|"
    "berlangganan|masuk|daftar isi|lihat semua|hak cipta dilindungi",
    "vi": "trang chủ|giới thiệu|liên hệ|chính sách bảo mật|tìm kiếm|danh mục|bài viết mới|"
    "bài viết liên quan|xem thêm|đọc thêm|để lại bình luận|chia sẻ|trước|tiếp theo|"
    "đăng nhập|đăng ký|mục lục|xem tất cả|tin tức",
    "tr": "ana sayfa|anasayfa|hakkımızda|iletişim|gizlilik politikası|ara|kategoriler|etiketler|"
    "son yazılar|ilgili yazılar|devamını oku|yorum yap|paylaş|önceki|sonraki|abone ol|giriş yap|"
    "tüm hakları saklıdır|içindekiler|tümünü gör",
    "ru": "главная|о нас|контакты|политика конфиденциальности|поиск|категории|рубрики|метки|"
    "архивы|свежие записи|похожие записи|читать далее|подробнее|поделиться|назад|вперед|"
    "подписаться|войти|все права защищены|содержание",
    "ja": "ホーム|お問い合わせ|プライバシーポリシー|検索|カテゴリー|タグ|アーカイブ|"
    "最近の投稿|関連記事|"
    "続きを読む|コメントを残す|シェア|前へ|次へ|目次|運営者情報|会社概要|利用規約|ログイン",
    "zh": "首页|首頁|关于|关于我们|關於|联系我们|隐私政策|搜索|分类|标签|归档|最新文章|"
    "相关文章|阅读更多|"
    "发表评论|分享|上一篇|下一篇|订阅|登录|目录|版权所有|热门文章",
    "ko": "홈|소개|문의|개인정보처리방침|검색|카테고리|태그|최근 글|관련 글|더 보기|더보기|댓글|"
    "공유|이전|"
    "다음|구독|로그인|목차|메뉴",
    "th": "หน้าแรก|เกี่ยวกับเรา|ติดต่อเรา|นโยบายความเป็นส่วนตัว|ค้นหา|หมวดหมู่|แท็ก|บทความล่าสุด|"
    "บทความที่เกี่ยวข้อง|อ่านต่อ|แชร์|ก่อนหน้า|ถัดไป|สมัครสมาชิก|เข้าสู่ระบบ|สารบัญ",
    "ar": "الرئيسية|من نحن|اتصل بنا|سياسة الخصوصية|بحث|التصنيفات|الوسوم|أحدث المقالات|"
    "مقالات ذات صلة|"
    "اقرأ المزيد|اترك تعليقا|شارك|السابق|التالي|اشترك|تسجيل الدخول|القائمة",
    "hi": "होम|हमारे बारे में|संपर्क करें|गोपनीयता नीति|खोजें|श्रेणियाँ|टैग|संबंधित लेख|और पढ़ें|"
    "साझा करें|पिछला|अगला",
}  # fmt: skip
_LABEL_LANGUAGES: dict[str, set[str]] = {}
for _language, _labels in _LABELS.items():
    for _label in _labels.split("|"):
        _LABEL_LANGUAGES.setdefault(_label, set()).add(_language)
_MAX_LABEL = 40  # characters


def _labels_found(document: Document) -> list[tuple[Block, set[str]]]:
    return document.cached("language.labels", lambda d: list(_find_labels(d)))


def _find_labels(document: Document) -> Iterator[tuple[Block, set[str]]]:
    for block in document.blocks:
        if block.end - block.start <= _MAX_LABEL:
            text = document.block_text(block).lower().strip(" :»›>→←-|…")
            if text in _LABEL_LANGUAGES:
                yield block, _LABEL_LANGUAGES[text]


def _foreign_labels(document: Document) -> list[Span]:
    own = document.language or ""
    found = _labels_found(document)
    return [Span(block.start, block.end) for block, languages in found if own not in languages]


@signal(
    "foreign_labels",
    unit="share of labels",
    range=(0, 1),
    direction=0,
    sentence="Menus and labels are in another language than the text.",
    source="observed: templates filled with text of any language",
    evidence=_foreign_labels,
)
def foreign_labels(document: Document) -> float:
    """Measure the share of known labels that are not in the story's language."""
    if not document.has_template or document.language not in _LABELS:
        return NAN
    return ratio(len(_foreign_labels(document)), len(_labels_found(document)), 3)
