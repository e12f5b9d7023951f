"""Labels, words and hosts by which links are told apart."""

from __future__ import annotations

import re


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _labels(listed: str) -> frozenset[str]:
    return frozenset(listed.split("|"))


# Labels that claim a list to go with the story above it.
RELATED_LABELS = _labels(
    "related|related posts|related articles|related news|related stories|related content|"
    "related reading|related topics|similar posts|similar articles|similar stories|see also|"
    "more on this|more on this story|more on this topic|more like this|relacionados|relacionado|"
    "relacionadas|artículos relacionados|noticias relacionadas|entradas relacionadas|"
    "contenido relacionado|ver también|articles similaires|articles liés|articles connexes|"
    "sur le même sujet|sur le même thème|à lire sur le même sujet|ähnliche artikel|"
    "ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|zum thema|"
    "mehr zum thema|passend dazu|artigos relacionados|notícias relacionadas|posts relacionados|"
    "conteúdo relacionado|sobre o mesmo tema|articoli correlati|articoli simili|notizie correlate|"
    "sullo stesso argomento|artikel terkait|berita terkait|terkait|artikel serupa|"
    "bài viết liên quan|tin liên quan|liên quan|cùng chủ đề|ilgili yazılar|ilgili haberler|"
    "benzer yazılar|benzer haberler|gerelateerd|gerelateerde artikelen|gerelateerde berichten|"
    "powiązane|powiązane artykuły|podobne artykuły|похожие записи|похожие статьи|по теме|"
    "материалы по теме|関連記事|関連|関連ニュース|相关|相关文章|相关阅读|相关新闻|相关推荐|"
    "相關文章|相關新聞|延伸閱讀|관련글|관련 글|관련 기사|บทความที่เกี่ยวข้อง|संबंधित|مقالات ذات صلة"
)

# Networks, stores, tools and licences that pages of any kind link to.
PLATFORMS = _words(
    "facebook.com fb.com fb.me twitter.com x.com t.co instagram.com youtube.com youtu.be "
    "linkedin.com tiktok.com pinterest.com threads.net goo.gl bsky.app mastodon.social reddit.com "
    "tumblr.com vk.com ok.ru weibo.com qq.com line.me telegram.org t.me telegram.me whatsapp.com "
    "wa.me snapchat.com flipboard.com getpocket.com digg.com delicious.com stumbleupon.com "
    "addtoany.com addthis.com sharethis.com xing.com hatena.ne.jp myspace.com newsvine.com "
    "technorati.com google.com apple.com microsoft.com yahoo.com live.com adobe.com mozilla.org "
    "wordpress.org wordpress.com blogger.com gravatar.com w3.org creativecommons.org "
    "feedburner.com feedly.com disqus.com mailchimp.com list-manage.com spotify.com "
    "soundcloud.com github.com gohugo.io jekyllrb.com cloudflare.com"
)

SHORTENERS = _words(
    "bit.ly tinyurl.com ow.ly is.gd v.gd buff.ly cutt.ly rebrand.ly shorturl.at rb.gy t.ly "
    "tiny.cc bl.ink soo.gd s.id adf.ly ouo.io shorte.st bc.vc clck.ru goo.su u.to dwz.cn"
)

AFFILIATE_DOMAINS = _words(
    "amzn.to geni.us clickbank.net hop.link shareasale.com shareasale-analytics.com awin1.com "
    "anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com linksynergy.com "
    "skimresources.com viglink.com redirectingat.com avantlink.com pxf.io sjv.io evyy.net "
    "go2cloud.org prf.hn tradedoubler.com zanox.com webgains.com flexoffers.com digistore24.com "
    "hotmart.com rstyle.me shopstyle.it howl.me fave.co admitad.com a8.net valuecommerce.com "
    "accesstrade.vn shope.ee invol.co atid.me"
)
AFFILIATE_KEYS = _words(
    "aff aff_id affid aff_sub affiliate affiliate_id affiliateid aff_source affcode refid ref_id "
    "partner_id partnerid subid sub_id irclickid a_aid a_bid ascsubtag linkcode associatetag "
    "btag"
)
# A folder of redirections, and nothing but a name in it.
REDIRECT = re.compile(r"//[^/?#]+/(?:go|goto|out|recommends?|refer|visit|aff|affiliate)/[\w-]+/?$")

# What anchors made to rank for a search sell, by language.
MONEY_WORDS = _words(
    "buy cheap cheapest affordable best price prices discount deals coupon promo casino casinos "
    "slot slots betting poker gambling bet jackpot loan loans payday mortgage insurance lawyer "
    "lawyers attorney attorneys plumber plumbing repair contractor contractors service services "
    "agency seo backlinks hosting vpn forex trading broker crypto bitcoin viagra cialis pills "
    "pharmacy escort escorts essay essays dissertation homework replica followers cbd vape "
    "dentist rental rentals removal movers cleaning roofing software supplier suppliers "
    "manufacturer manufacturers wholesale comprar barato baratos préstamo préstamos abogado "
    "abogados apuestas acheter crédit rachat avocat devis serrurier kaufen günstig günstige "
    "kredit versicherung umzug schlüsseldienst empréstimo apostas advogado acquistare scommesse "
    "prestiti economici judi togel gacor sewa jasa murah mua thuê vay купить казино займ кредит "
    "цена bahis satın"
)
MONEY_TERMS = (
    *("博彩", "娱乐城", "代写", "贷款", "カジノ", "通販", "格安", "카지노", "대출"),
    *("nhà cái", "giá rẻ"),
)

# Words with which a text says that it links to a site, instead of what the site sells.
SITE_NOUNS = _words(
    "blog blogs site sites website websites page homepage web project company organization here "
    "sitio página proyecto empresa webseite seite projekt firma projet entreprise "
    "projeto sito pagina progetto azienda situs blognya сайт сайте блог страница"
)

_CREDIT_PHRASES = (
    r"originally (?:published|appeared|posted|written|ran)|"
    r"(?:article|story|post|piece|version|essay|text)[^.]{0,20} first (?:published|appeared)|"
    r"re-?published (?:from|with|by)|reprinted|cross-?posted|courtesy of|adapted from|"
    r"translated from|h/t|hat tip|publicad[oa] originalmente|originalmente publicad[oa]|"
    r"publicó originalmente|tomado de|traducido de|publié initialement|initialement publié|"
    r"publié d'abord|paru dans|traduit de|ursprünglich (?:erschienen|veröffentlicht)|"
    r"zuerst erschienen|mit freundlicher genehmigung|übernommen von|übersetzt aus|"
    r"traduzido de|pubblicato (?:originariamente|originalmente|in origine)|tratto da|"
    r"pertama kali (?:terbit|diterbitkan|tayang)|dilansir dari|впервые опубликован\w*|"
    r"ilk olarak|oorspronkelijk (?:verschenen|gepubliceerd)"
)
_CREDIT_LABELS = (
    r"sources?|via|credits?|fuentes?|vía|quellen?|fontes?|fonti|sumber|nguồn|źródło|bron|källa|"
    r"kilde|kaynak|источник|来源|來源|原文|转载自|轉載自|出典|引用元|転載元|출처|원문"
)
# A phrase up to a few words before the link, or a label right before it.
CREDIT_BEFORE = re.compile(
    rf"\b(?:{_CREDIT_PHRASES})\b[^.!?。]{{0,40}}\Z|"
    rf"(?:\A|[\[(（|·–—-])\s*(?:{_CREDIT_LABELS})\s*[:：]?\s*\Z|\b(?:{_CREDIT_LABELS})\s?[:：]\s*\Z",
    re.IGNORECASE,
)
CREDIT_ANCHOR = re.compile(
    r"\W*(?:(?:read|see|view) the original|original (?:article|story|post|version|source)|"
    r"(?:leer el )?artículo original|(?:lire l')?article original|article d'origine|"
    r"(?:zum )?originalartikel|(?:leia o )?artigo original|articolo originale|"
    r"(?:baca )?artikel asli|bài gốc|原文链接|原文連結|原文を読む|元記事|원문 보기)",
    re.IGNORECASE,
)
