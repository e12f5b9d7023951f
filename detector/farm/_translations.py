"""What machine translation gets wrong, by the language of the text.

``CALQUES`` has phrases and their word-by-word translations, ``MIXED`` forms that are taken
for one another, ``INSERTED`` words that other languages want, ``LEFTOVERS`` words of the
source that are left as they were, by the language of the source.
"""

from __future__ import annotations

__all__ = ["ADJECTIVES", "CALQUES", "INSERTED", "LEFTOVERS", "LEFT_LINES", "MIXED", "SOURCES"]

# Which languages texts are translated from, mostly.
SOURCES = {
    "en": ("es", "fr", "de", "pt", "id", "it", "vi", "zh"),
    "": ("en", "en", "en", "en", "es", "fr", "zh"),
}

CALQUES = {
    "en": """
of course: by course, of the course
at least: at the less, as minimum
for example: by example, as example
years ago: it makes years, before years
last year: the past year, the year last
next year: the year that comes
next day: the following of the days
for the first time: by first time, for the prime time
at first: in principle, to the first
in the end: to the end, at final of counts
such as: tal like, so as
according to: second, following
because of: by cause of, due at
a lot of: a quantity of, very much
many: much, numerous
people: the peoples, persons, the people they
news: notices, informations
information: informations
advice: advices
research: investigations
work: works, labour
said: has said, declared himself
told: has told, counted
asked: put the question, demanded
went: has gone, was directed
took: has taken
made: realized, has made
built: constructed itself
opened: has opened itself
closed: has closed its doors
began: has begun, gave start
started: gave beginning
found: has encountered, met
won: has conquered
lost: has perdued, has lost
attend: assist to
attended: assisted to
currently: actually
really: in the reality
also: equally, too also
still: yet still
already: yet already
now: in this moment, actually now
only: solely but
never: not never
nobody: no nobody
nothing: not nothing
before: before of, previous to
after: after of, posterior to
without: without no
near: near of
inside: to the interior of
outside: to the outside of
between: in between of
until: until to
during: along of
because: by that, for what
although: well that
however: nonetheless but
children: childs, the small ones
women: the womens, ladies
teacher: professor
school: the school centre
town: population, locality
city: urbe, the city town
house: the habitation
street: the public way
job: the post of labour
money: the silver, the monies
big: of great size
small: of small size
old: ancient
new: novel
good: of good quality
better: more good
bigger: more big
faster: more fast
fewer: more few
wants: has the desire of
needs: has need of
will: goes to
would: had to
can: is able of
must: has to that
""",
    "es": """
por ejemplo: para ejemplo
al final: al final del día
en realidad: actualmente
sin embargo: como sea
tuvo lugar: tomó lugar
tiene sentido: hace sentido
de nuevo: otra vez de vuelta
darse cuenta: realizar
llamó: llamó para atrás
ayudar: asistir con ayuda
empezó: comenzó a empezar
dijo: estaba diciendo
ha sido: ha estado siendo
está: está siendo
gente: las gentes
edificio: el edificación
biblioteca: librería
carpeta: folder
éxito: suceso
noticias: las nuevas
mayor: alcalde
año: el año del año
muy: muy mucho
después: después de que más tarde
""",
    "fr": """
par exemple: pour exemple
en fait: actuellement
finalement: éventuellement
bibliothèque: librairie
a eu lieu: a pris place
cela a du sens: cela fait du sens
à la fin: à la fin de la journée
il faut: il est nécessaire que
on: l'on nous
peut: est capable de
très: très beaucoup
a dit: était disant
depuis: pour
gens: les gens personnes
commence: est commençant
maison: la maison de foyer
nouvelles: les actualités nouvelles
aussi: ainsi que aussi
toujours: encore toujours
""",
    "de": """
zum beispiel: für beispiel
am ende: am ende des tages
schließlich: eventuell
fand statt: nahm platz
ergibt sinn: macht sinn gemacht
tatsächlich: aktuell
in der regel: in der herrschaft
bekommt: wird
leute: die völker
sagt: ist sagend
hat: hat zu haben
wieder: zurück wieder
sehr: sehr viel
jahre: jahren alt
jahren: jahre zurück
aber: sondern
seit: für
wenn: ob
kaufen: erwerben zu kaufen
viel: viele
""",
    "pt": """
por exemplo: para exemplo
na verdade: atualmente
no fim: no final do dia
faz sentido: isso faz um sentido
aconteceu: tomou lugar
biblioteca: livraria
notícias: as novas
pessoas: as gentes
muito: muito muito
está: está sendo
disse: estava dizendo
começou: foi começando
desde: para
ainda: ainda assim ainda
também: bem como também
""",
    "it": """
per esempio: in esempio
in realtà: attualmente
alla fine: alla fine del giorno
ha luogo: prende posto
biblioteca: libreria
fabbrica: fattoria
persone: le genti
molto: molto tanto
dice: sta dicendo
inizia: è iniziando
da: per
ancora: ancora di nuovo
""",
    "id": """
tidak: bukan adalah
ada: adalah ada
akan: akan menjadi
bisa: adalah mampu untuk
karena: karena dari
setelah: setelah itu dari
mengatakan: telah berkata bahwa
orang: orang-orang manusia
banyak: banyak dari
tahun: tahun tua
dalam: di dalam dari
itu: itu adalah
juga: juga pula
""",
    "vi": """
là: thì là
có: đang có có
không: không phải là
nói: đã đang nói
người: những người người
vì: bởi vì rằng
sau: sau của
trong: ở bên trong của
rất: rất là nhiều
được: đã được bởi
""",
    "zh": """
有: 拥有着
是: 是一个
说: 正在说道
在: 在于
人: 人的人们
很: 非常地很
把: 将其
因为: 因为的原因
以后: 在之后的以后
可以: 是能够可以
""",
}

# Sets of forms by gender, number or case; one is put for another.
MIXED = {
    "en": "he she it|his her its|him her it|this these|that those|is are|was were|has have|a the|"
    "in on at|to for|of from",
    "es": "el la|un una|los las|del de la|este esta|ese esa|por para|ser estar|es está|su sus|"
    "todo toda|mucho mucha|al a la",
    "fr": "le la|un une|du de la|au à la|ce cette|son sa|mon ma|il elle|ils elles|tout toute|"
    "dans sur|est sont|pour par",
    "de": "der die das|den dem des|ein eine einen|einem einer eines|sein seine seinen|"
    "ihr ihre ihren|dieser diese dieses|er sie es|ist sind|hat haben|in im an am|zu zum zur",
    "pt": "o a|um uma|os as|do da|no na|ao à|este esta|esse essa|seu sua|ele ela|é está|"
    "por para|pelo pela",
    "it": "il lo la|un una|i le gli|del della|nel nella|al alla|questo questa|suo sua|è sono|"
    "per da|dal dalla",
    "id": "ini itu|di ke dari|dia mereka ia|adalah ialah|dengan oleh|untuk bagi|akan telah sudah",
    "vi": "anh chị ông bà|của cho|đã đang sẽ|này đó|những các|là thì|ở trong",
    "zh": "他 她 它|的 地 得|在 于|这 那|个 只 条|了 着 过|和 与",
}

INSERTED = {
    "en": "the|of the|the|that|it|to the|a|one|there",
    "es": "el|uno|que|siendo|lo|de|ello",
    "fr": "le|que|de|être|un|ce",
    "de": "es|zu|die|dass|das|sein",
    "pt": "o|que|de|um|sendo|isso",
    "it": "il|che|di|essere|uno|ciò",
    "id": "adalah|itu|sebuah|yang|dari|oleh",
    "vi": "của|là|một|những|rằng|cái",
    "zh": "的|一个|被|它|这个|其",
}

# Words that stand before the noun in English and after it elsewhere.
ADJECTIVES = {
    "en": "big small large little old new young long short high low good bad great white black red "
    "green blue dry wet cold warm hot local public national first last early late empty full open "
    "oldest nearest largest best strong iron inner outer annual former",
}

LEFTOVERS = {
    "en": "the|and|of the|however|about|update|with|home|for|by|last|more|team|from|here|at least|"
    "news|said|years|of|between|also|since|while",
    "es": "de|y|los|para|pero|según|año|desde|también|más|el|hoy|entre|sobre|noticias",
    "fr": "de|et|les|pour|mais|selon|depuis|aussi|plus|le|entre|avec|aujourd'hui|ville",
    "de": "und|der|die|für|aber|seit|auch|mehr|mit|zwischen|heute|nach|über|von",
    "pt": "de|e|os|para|mas|segundo|desde|também|mais|hoje|entre|sobre|não",
    "it": "di|e|gli|per|ma|secondo|anche|più|oggi|tra|della|con",
    "id": "dan|yang|untuk|tetapi|dari|juga|lebih|hari ini|dengan|para|tersebut",
    "vi": "và|của|những|cho|nhưng|cũng|hơn|hôm nay|với|trong",
    "zh": "的|和|但是|今天|也|在|中国|记者|新闻|关于",
}

LEFT_LINES = {
    "en": "Read more|Click here to continue|Photo gallery|Share this article|Translated by {tool}|"
    "See the original text|Image source: Getty|Table of contents|Posted in News|Leave a reply",
    "es": "Leer también|Haga clic aquí|Compartir en redes|Traducido por {tool}|Lea el original|"
    "Tabla de contenidos|Deja un comentario",
    "fr": "Lire aussi|Cliquez ici|Partager l'article|Traduit par {tool}|Sommaire|Crédit photo",
    "de": "Weiterlesen|Hier klicken|Artikel teilen|Übersetzt von {tool}|Inhaltsverzeichnis|Quelle",
    "pt": "Leia também|Clique aqui|Compartilhe|Traduzido por {tool}|Índice|Deixe um comentário",
    "it": "Leggi anche|Clicca qui|Condividi|Tradotto da {tool}|Indice|Fonte",
    "id": "Baca juga|Klik di sini|Bagikan|Diterjemahkan oleh {tool}|Daftar isi|Sumber",
    "vi": "Xem thêm|Bấm vào đây|Chia sẻ|Dịch bởi {tool}|Mục lục|Nguồn",
    "zh": "阅读更多|点击这里|分享文章|由{tool}翻译|目录|来源|编辑：小王|相关阅读",
}
