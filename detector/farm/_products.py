"""Products by category, and how pages of "the N best" praise them."""
# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from detector.farm import parts
from detector.farm.grammar import read_rules

__all__ = ["AFFILIATE", "PRODUCTS", "SHOPS", "Product", "product", "specifications"]

# Plural; singular; gender or article; features; measures with their ranges and units.
PRODUCTS = {
    "en": """\
blenders;blender;;a pulse mode, a glass jug, six blades, a quiet motor, dishwasher-safe parts;Power 500-1500 W, Capacity 1-2 l, Weight 2-5 kg
robot vacuums;robot vacuum;;app control, a mopping pad, cliff sensors, a large dustbin, timed cleaning;Battery 60-180 min, Noise 55-70 dB, Height 7-10 cm
camping tents;tent;;a footprint, storm lines, two porches, a colour-coded frame, mesh windows;Weight 2-9 kg, Water column 1500-5000 mm, Height 110-210 cm
running headphones;pair of headphones;;ear hooks, a charging case, touch controls, a clear microphone, deep bass;Battery 5-40 h, Weight 5-30 g, Range 8-15 m
office chairs;chair;;lumbar support, adjustable arms, a mesh back, a headrest, silent castors;Load 100-180 kg, Seat height 42-56 cm, Weight 12-25 kg
pressure washers;pressure washer;;a hose reel, a foam nozzle, a turbo lance, a patio cleaner, a long cable;Pressure 100-180 bar, Flow 300-500 l/h, Weight 5-20 kg
baby monitors;baby monitor;;night vision, two-way talk, a temperature sensor, lullabies, a split screen;Range 50-450 m, Battery 6-20 h, Screen 3-7 in
electric toothbrushes;toothbrush;;a pressure sensor, a travel case, five modes, a timer, replacement heads;Battery 7-60 d, Weight 80-140 g, Strokes 8000-40000 rpm
air fryers;air fryer;;eight programmes, a viewing window, a non-stick basket, a touch display, a recipe book;Power 1200-2400 W, Capacity 3-9 l, Weight 3-8 kg
hiking boots;pair of boots;;a waterproof membrane, a grippy sole, a padded collar, a toe cap, quick laces;Weight 400-800 g, Height 12-20 cm
dog beds;dog bed;;a washable cover, memory foam, a non-slip base, raised edges, a chew-proof fabric;Length 60-130 cm, Weight 1-5 kg
car dash cams;dash cam;;a parking mode, a wide angle, loop recording, a built-in screen, motion detection;Angle 120-170 °, Resolution 1080-2160 p, Weight 50-150 g
""",
    "es": """\
batidoras;batidora;f;un vaso de cristal, seis cuchillas, un motor silencioso, piezas lavables;Potencia 500-1500 W, Capacidad 1-2 l, Peso 2-5 kg
robots aspiradores;robot aspirador;m;control por app, una mopa, sensores de caída, un gran depósito;Batería 60-180 min, Ruido 55-70 dB, Altura 7-10 cm
tiendas de campaña;tienda de campaña;f;doble techo, ventanas de malla, vientos reforzados, un suelo cosido;Peso 2-9 kg, Columna de agua 1500-5000 mm
sillas de oficina;silla de oficina;f;apoyo lumbar, brazos ajustables, respaldo de malla, ruedas silenciosas;Carga 100-180 kg, Peso 12-25 kg
freidoras de aire;freidora de aire;f;ocho programas, una ventana, una cesta antiadherente, pantalla táctil;Potencia 1200-2400 W, Capacidad 3-9 l
auriculares deportivos;auricular;m;ganchos, un estuche de carga, controles táctiles, graves potentes;Batería 5-40 h, Peso 5-30 g
cepillos eléctricos;cepillo eléctrico;m;sensor de presión, funda de viaje, cinco modos, temporizador;Batería 7-60 días, Peso 80-140 g
colchones;colchón;m;viscoelástica, una funda lavable, muelles ensacados, bordes reforzados;Altura 18-32 cm, Peso 15-45 kg
""",
    "fr": """\
mixeurs;mixeur;m;un bol en verre, six lames, un moteur silencieux, des pièces lavables;Puissance 500-1500 W, Capacité 1-2 l, Poids 2-5 kg
aspirateurs robots;aspirateur robot;m;une application, une serpillière, des capteurs de vide, un grand bac;Autonomie 60-180 min, Bruit 55-70 dB
tentes de camping;tente de camping;f;un double toit, des moustiquaires, des haubans, un tapis de sol cousu;Poids 2-9 kg, Colonne d'eau 1500-5000 mm
chaises de bureau;chaise de bureau;f;un soutien lombaire, des accoudoirs réglables, un dossier en maille, des roulettes silencieuses;Charge 100-180 kg, Poids 12-25 kg
friteuses à air;friteuse à air;f;huit programmes, une fenêtre, un panier antiadhésif, un écran tactile;Puissance 1200-2400 W, Capacité 3-9 l
casques audio;casque audio;m;une réduction de bruit, des coussinets souples, un étui, un micro clair;Autonomie 15-60 h, Poids 180-320 g
brosses à dents électriques;brosse à dents électrique;f;un capteur de pression, un étui de voyage, cinq modes, un minuteur;Autonomie 7-60 jours, Poids 80-140 g
nettoyeurs haute pression;nettoyeur haute pression;m;un enrouleur, une buse mousse, une lance turbo, un long câble;Pression 100-180 bar, Débit 300-500 l/h
""",
    "de": """\
Standmixer;Standmixer;m;einen Glasbehälter, sechs Klingen, einen leisen Motor, spülmaschinenfeste Teile;Leistung 500-1500 W, Volumen 1-2 l, Gewicht 2-5 kg
Saugroboter;Saugroboter;m;eine App, ein Wischtuch, Absturzsensoren, einen großen Staubbehälter;Akku 60-180 min, Lautstärke 55-70 dB, Höhe 7-10 cm
Zelte;Zelt;n;ein Doppeldach, Moskitonetze, Sturmleinen, einen eingenähten Boden;Gewicht 2-9 kg, Wassersäule 1500-5000 mm
Bürostühle;Bürostuhl;m;eine Lordosenstütze, verstellbare Armlehnen, eine Netzlehne, leise Rollen;Belastung 100-180 kg, Gewicht 12-25 kg
Heißluftfritteusen;Heißluftfritteuse;f;acht Programme, ein Sichtfenster, einen beschichteten Korb, ein Touchdisplay;Leistung 1200-2400 W, Volumen 3-9 l
Kopfhörer;Kopfhörer;m;eine Ladeschale, Ohrbügel, eine Touchbedienung, einen kräftigen Bass;Akku 5-40 h, Gewicht 5-30 g
Hochdruckreiniger;Hochdruckreiniger;m;eine Schlauchtrommel, eine Schaumdüse, eine Turbolanze, ein langes Kabel;Druck 100-180 bar, Fördermenge 300-500 l/h
Babyphones;Babyphone;n;eine Nachtsicht, eine Gegensprechfunktion, einen Temperatursensor, Schlaflieder;Reichweite 50-450 m, Akku 6-20 h
""",
    "pt": """\
liquidificadores;liquidificador;m;copo de vidro, seis lâminas, motor silencioso, peças laváveis;Potência 500-1500 W, Capacidade 1-3 l, Peso 2-5 kg
robôs aspiradores;robô aspirador;m;controle por aplicativo, pano de limpeza, sensores de queda, reservatório grande;Bateria 60-180 min, Ruído 55-70 dB
barracas de camping;barraca de camping;f;teto duplo, janelas com tela, cordas reforçadas, piso costurado;Peso 2-9 kg, Coluna d'água 1500-5000 mm
cadeiras de escritório;cadeira de escritório;f;apoio lombar, braços ajustáveis, encosto em tela, rodízios silenciosos;Carga 100-180 kg, Peso 12-25 kg
fritadeiras sem óleo;fritadeira sem óleo;f;oito programas, visor, cesto antiaderente, painel digital;Potência 1200-2400 W, Capacidade 3-9 l
fones de ouvido;fone de ouvido;m;estojo de carga, controle por toque, microfone claro, graves fortes;Bateria 5-40 h, Peso 5-30 g
colchões;colchão;m;espuma viscoelástica, capa lavável, molas ensacadas, bordas reforçadas;Altura 18-32 cm, Peso 15-45 kg
""",
    "it": """\
frullatori;frullatore;m;un bicchiere di vetro, sei lame, un motore silenzioso, parti lavabili;Potenza 500-1500 W, Capacità 1-2 l, Peso 2-5 kg
robot aspirapolvere;robot aspirapolvere;m;una app, un panno, sensori anticaduta, un grande serbatoio;Autonomia 60-180 min, Rumore 55-70 dB
tende da campeggio;tenda da campeggio;f;un doppio telo, zanzariere, tiranti, un catino cucito;Peso 2-9 kg, Colonna d'acqua 1500-5000 mm
sedie da ufficio;sedia da ufficio;f;un supporto lombare, braccioli regolabili, uno schienale in rete, ruote silenziose;Portata 100-180 kg, Peso 12-25 kg
friggitrici ad aria;friggitrice ad aria;f;otto programmi, una finestra, un cestello antiaderente, un display touch;Potenza 1200-2400 W, Capacità 3-9 l
cuffie;paio di cuffie;f;una custodia, comandi touch, un microfono chiaro, bassi potenti;Autonomia 5-40 h, Peso 5-30 g
""",
    "id": """\
blender;blender;;gelas kaca, enam pisau, motor senyap, bagian yang mudah dicuci;Daya 300-1500 W, Kapasitas 1-2 l, Berat 2-5 kg
robot vacuum;robot vacuum;;kontrol aplikasi, kain pel, sensor tangga, wadah debu besar;Baterai 60-180 menit, Suara 55-70 dB
tenda camping;tenda;;lapisan ganda, jendela jaring, tali kuat, alas tebal;Berat 2-9 kg, Tahan air 1500-5000 mm
kursi kantor;kursi;;penyangga pinggang, sandaran tangan, sandaran jaring, roda senyap;Beban 100-180 kg, Berat 12-25 kg
rice cooker;rice cooker;;panci antilengket, penghangat otomatis, fungsi kukus, tutup yang bisa dilepas;Daya 300-800 W, Kapasitas 1-3 l
headset bluetooth;headset;;kotak pengisi daya, kontrol sentuh, mikrofon jernih, bass kuat;Baterai 5-40 jam, Berat 5-30 g
sepatu lari;sepatu;;bantalan empuk, sol anti selip, bahan ringan, tali cepat;Berat 200-400 g, Drop 4-12 mm
""",
    "vi": """\
máy xay sinh tố;máy;;cối thủy tinh, sáu lưỡi dao, động cơ êm, bộ phận dễ rửa;Công suất 300-1500 W, Dung tích 1-2 l
robot hút bụi;robot;;điều khiển qua app, khăn lau, cảm biến chống rơi, hộp bụi lớn;Pin 60-180 phút, Độ ồn 55-70 dB
nồi chiên không dầu;nồi;;tám chương trình, cửa sổ quan sát, giỏ chống dính, màn hình cảm ứng;Công suất 1200-2400 W, Dung tích 3-9 l
tai nghe thể thao;tai nghe;;hộp sạc, điều khiển chạm, micro rõ, âm trầm mạnh;Pin 5-40 giờ, Trọng lượng 5-30 g
ghế văn phòng;ghế;;đỡ lưng, tay vịn điều chỉnh, lưng lưới, bánh xe êm;Tải trọng 100-180 kg, Trọng lượng 12-25 kg
""",
}

SHOPS = ("www.amazon.com", "amzn.to", "www.ebay.com", "shop.example", "www.awin1.com",
         "click.linksynergy.com", "s.click.aliexpress.com", "shope.ee", "go.magik.ly")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Product:
    """A category of products."""

    many: str
    one: str
    gender: str
    features: tuple[str, ...]
    measures: tuple[tuple[str, int, int, str], ...]


def product(rng: Random, language: str, known: Mapping[str, str] = PRODUCTS) -> Product:
    """Draw a category of products, one of a line each."""
    many, one, gender, features, measures = rng.choice(known[language].splitlines()).split(";")
    read = tuple(_measure(measure) for measure in measures.split(", "))
    return Product(many, one, gender, tuple(features.split(", ")), read)


def _measure(text: str) -> tuple[str, int, int, str]:
    name, span, unit = text.rsplit(" ", 2)
    low, _, high = span.partition("-")
    return name, int(low), int(high), unit


def model(rng: Random) -> str:
    """Return an invented product's name."""
    code = f"{parts.pick(rng, 'ABCDEGHKLMPRSTVX')}{rng.choice((rng.randint(2, 9), rng.randint(10, 990)))}"
    end = parts.pick(
        rng, ("", " Pro", " Plus", " Max", "-X", " II", " Lite", " Air"), (6, 2, 2, 1, 1, 1, 1, 1)
    )
    return f"{parts.invented_word(rng)} {code}{end}"


def specifications(rng: Random, kind: Product) -> list[tuple[str, str]]:
    """Return measured properties of a product."""
    return [(name, f"{rng.randint(low, high)} {unit}") for name, low, high, unit in kind.measures]


AFFILIATE = {
    "en": read_rules("""
title:
  The {n} Best {^things} {of|in} {year}
  {n} Best {^things} ({year} {Reviews|Buying Guide|Update})
  Top {n} {^things} – {Reviews & Buyer's Guide|Expert Picks|Compared}
  Best {^things} {year}: {Our Top Picks|Reviewed and Ranked}
  Best {^things} {Under $100|for Beginners|for Home Use|for the Money}
intro:
  {Are you looking for|Are you in the market for|Do you want to buy} the best {things}? {Look no further!|You have come to the right place.}
  With so many {things} on the market, {choosing|finding} the right one can be {overwhelming|a daunting task}.
  {We have done the hard work for you|Our team of experts has spent countless hours researching} so that you do not have to.
  In this {article|guide}, we {have rounded up|will review} the {n} best {things} {available today|that money can buy}.
  A good {thing} can make {all the difference|your life so much easier}.
  {Whether you are a beginner or a pro|No matter what your budget is}, there is {something for everyone|a {thing} for you}.
  Read on to {find out|discover} which {thing} is right for you.
praise:
  The {model} is {one of the best|easily one of the most popular} {things} on the market, and for good reason.
  {Featuring|Thanks to} {feature} and {feature}, it {delivers|offers} {outstanding|impressive} performance.
  It comes with {feature}, which makes it {perfect|ideal} for {everyday use|any home|the whole family}.
  {Users|Customers} {love|rave about} its {sleek|modern|elegant} design and {superb|solid} build quality.
  The {brand} {thing} is {incredibly|extremely} easy to use and {built to last|a joy to own}.
  {What sets it apart|What we love most} is {feature}, along with {feature}.
  {At this price|For the money}, you will be hard pressed to find a better {thing}.
  {If you are looking for|If you want} {quality|value}, {you cannot go wrong with|look no further than} the {model}.
  It also {boasts|includes} {feature} for {added convenience|extra peace of mind}.
  Overall, the {model} is a {fantastic|great|worthwhile} {choice|investment}.
pro:
  Easy to {use|clean|set up}
  {Great|Excellent} value for money
  {Durable|Sturdy|High-quality} construction
  {^feature}
  {Sleek|Stylish|Compact} design
  Lightweight and portable
  {Excellent|Outstanding} performance
con:
  {A bit|Slightly} pricey
  {Instructions could be clearer|Short manual}
  {Not available in all colours|Limited colour choice}
  May be {too big|too small} for some
  {None that we could find|No major cons}
label:
  Best Overall
  Best Value
  Best Budget Pick
  Editor's Choice
  Premium Pick
  Best for Beginners
  Runner-Up
  Most Popular
h_guide: {Buyer's Guide|Buying Guide|What to Look For}{| in {^things}}
  How to Choose the Best {^thing}
h_factor:
  Price
  Size and Weight
  Build Quality
  Brand
  Features
  Ease of Use
  Warranty
  Design
factor:
  {It is important to consider|Another thing to consider is} {price|your budget|quality} when {buying|shopping for} {things}.
  Always {look for|choose} a {thing} that {suits|meets} your {needs|requirements}.
  {The best|Good} {things} are {durable|reliable} and {easy to use|comfortable}.
  {Cheaper|More expensive} models are not always {worse|better}, so {read reviews|compare} before you {buy|decide}.
  {Make sure|Check} that the {thing} {has|comes with} {feature} if you {need it|can}.
q:
  What is the best {thing}?
  Are {things} worth it?
  How much should I spend on a {thing}?
  How long do {things} last?
  Which brand makes the best {things}?
a:
  {In our opinion|Based on our research}, the {model} is the best {thing} {on the market|for most people}.
  Yes! A good {thing} is {definitely|absolutely} worth {it|the money}.
  {It depends on|That depends on} your {budget|needs}, but {most people|many buyers} {choose|go for} a mid-range model.
  With {proper|good} care, {things} can last for {years|a very long time}.
  There are many {great|trusted} brands, {such as|including} {brand}.
outro:
  {We hope|Hopefully} this {guide|list} {has helped|helped} you {find|choose} the {best|perfect} {thing}.
  {All of the|All the} {things} on {this|our} list are {great|excellent} {choices|options}, so you {cannot go wrong|will be happy with any of them}.
  {If you are still not sure|If we had to pick one}, {we recommend|go for} the {model}.
h_pros: Pros
h_cons: Cons
h_faq: {FAQ|Frequently Asked Questions|FAQs About {^things}}
h_end: {Conclusion|Final Thoughts|Final Verdict|Wrapping Up}
h_table: {Quick Comparison|At a Glance|Comparison Table|Our Top Picks}
button: {Check Price|Check Latest Price|View on Amazon|Buy Now|See Today's Price|Get It Here}
rating: {Rating|Our Score|Editor Rating}
section: {Home & Kitchen|Outdoors|Tech|Gear|Health|Reviews}
"""),
    "es": read_rules("""
title:
  {Los|Las} {n} mejores {things} de {year}
  {n} mejores {things} {year}: {opiniones|comparativa|guía de compra}
  Mejores {things} {calidad-precio|baratos y buenos|del mercado} ({year})
  Top {n} {things} – {comparativa y opiniones|guía completa}
intro:
  ¿Buscas {things}? {¡No busques más!|Estás en el lugar indicado.}
  Con tantos modelos en el mercado, {elegir|encontrar} el adecuado puede ser {abrumador|una tarea difícil}.
  Nuestro equipo de expertos ha dedicado {muchas|incontables} horas a investigar por ti.
  En {este artículo|esta guía} repasamos {n} {things} que {merecen la pena|puedes comprar hoy}.
  Un buen modelo puede {marcar la diferencia|hacerte la vida más fácil}.
  Sigue leyendo para {descubrir|saber} cuál es tu opción ideal.
praise:
  El modelo {model} es {uno de los mejores|de los más populares} del mercado, y con razón.
  Gracias a {feature} y {feature}, ofrece un rendimiento {excepcional|impresionante}.
  Incluye {feature}, algo {perfecto|ideal} para {el día a día|toda la familia}.
  Los usuarios {adoran|destacan} su diseño {elegante|moderno} y sus {excelentes|buenos} acabados.
  Es {increíblemente|muy} fácil de usar y está {hecho para durar|muy bien construido}.
  Lo que más nos gusta es {feature}, además de {feature}.
  Por este precio, es difícil encontrar algo mejor.
  Si buscas {calidad|buena relación calidad-precio}, con {model} no te equivocas.
  En definitiva, {model} es una {excelente|gran} {compra|inversión}.
pro:
  Fácil de {usar|limpiar|montar}
  {Gran|Excelente} relación calidad-precio
  {Materiales resistentes|Construcción sólida}
  {^feature}
  Diseño {elegante|compacto}
  Ligero y práctico
con:
  {Algo|Un poco} caro
  {Instrucciones mejorables|Manual breve}
  {Pocos colores|No está en todos los colores}
  {No le encontramos pegas|Ninguno importante}
label:
  El mejor
  Mejor calidad-precio
  El más barato
  Elección del editor
  El más vendido
  Gama alta
h_guide: {Guía de compra|En qué fijarse}
  Cómo elegir {things}
h_factor:
  Precio
  Tamaño y peso
  Calidad
  Marca
  Funciones
  Facilidad de uso
  Garantía
factor:
  Es importante {tener en cuenta|considerar} {el precio|tu presupuesto|la calidad} antes de comprar.
  Elige siempre un modelo que se {adapte|ajuste} a tus {necesidades|gustos}.
  Los buenos modelos son {duraderos|fiables} y {fáciles de usar|cómodos}.
  Lo más caro no siempre es lo mejor, así que {compara|lee opiniones} antes de decidir.
  Comprueba que incluya {feature} si lo necesitas.
q:
  ¿Cuál es la mejor opción?
  ¿Merece la pena comprar {things}?
  ¿Cuánto debo gastar?
  ¿Qué marca es la mejor?
a:
  En nuestra opinión, {model} es la mejor opción {del mercado|para la mayoría}.
  ¡Sí! Un buen modelo merece {totalmente|sin duda} la pena.
  Depende de tu presupuesto, pero {muchos|la mayoría} eligen la gama media.
  Hay muchas marcas {buenas|de confianza}, como {brand}.
outro:
  Esperamos que esta {guía|lista} te haya ayudado a {elegir|encontrar} la mejor opción.
  Todos los modelos de la lista son {excelentes|buenos}, así que {no te equivocarás|acertarás seguro}.
  Si aún dudas, te recomendamos {model}.
h_pros: {Ventajas|Pros|Lo mejor}
h_cons: {Inconvenientes|Contras|Lo peor}
h_faq: Preguntas frecuentes
h_end: {Conclusión|Veredicto final}
h_table: {Tabla comparativa|De un vistazo|Nuestros favoritos}
button: {Ver precio|Ver en Amazon|Comprar ahora|Ver oferta}
rating: {Puntuación|Nota}
section: {Hogar|Comparativas|Tecnología|Ocio}
"""),
    "fr": read_rules("""
title:
  Les {n} meilleurs modèles : {things} ({year})
  {^things} : {comparatif|avis et guide d'achat|notre sélection} {year}
  Top {n} : {things} {pas cher|pour la maison|en {year}}
  Quels sont les meilleurs modèles en {year} ? {^things}, le guide
intro:
  Vous cherchez des {things} ? {Ne cherchez plus !|Vous êtes au bon endroit.}
  Avec autant de modèles sur le marché, {choisir|trouver} le bon peut être {difficile|un vrai casse-tête}.
  Notre équipe d'experts a passé {de nombreuses|d'innombrables} heures à chercher pour vous.
  Dans {cet article|ce guide}, nous vous présentons {n} {things} {incontournables|qui valent le détour}.
  Un bon modèle peut {tout changer|vous simplifier la vie}.
  Lisez la suite pour {découvrir|savoir} lequel est fait pour vous.
praise:
  Le modèle {model} est {l'un des meilleurs|l'un des plus populaires} du marché, et ce n'est pas un hasard.
  Avec {feature} et {feature}, il offre des performances {exceptionnelles|impressionnantes}.
  Il est livré avec {feature}, ce qui le rend {parfait|idéal} pour {tous les jours|toute la famille}.
  Les utilisateurs {adorent|apprécient} son design {élégant|moderne} et ses finitions {soignées|solides}.
  Il est {incroyablement|très} simple à utiliser et {conçu pour durer|très robuste}.
  Ce que nous préférons, c'est {feature}, sans oublier {feature}.
  À ce prix, difficile de trouver mieux.
  Si vous cherchez {la qualité|un bon rapport qualité-prix}, {model} ne vous décevra pas.
  Bref, {model} est un {excellent|très bon} {choix|investissement}.
pro:
  Facile à {utiliser|nettoyer|monter}
  {Très bon|Excellent} rapport qualité-prix
  {Matériaux solides|Construction robuste}
  {^feature}
  Design {élégant|compact}
  Léger et pratique
con:
  {Un peu|Légèrement} cher
  {Notice à améliorer|Manuel succinct}
  Peu de couleurs
  {Aucun défaut majeur|Rien à signaler}
label:
  Notre préféré
  Meilleur rapport qualité-prix
  Le moins cher
  Choix de la rédaction
  Le plus vendu
  Haut de gamme
h_guide: {Guide d'achat|Les critères de choix}
  Comment choisir ses {things} ?
h_factor:
  Le prix
  La taille et le poids
  La qualité
  La marque
  Les fonctions
  La facilité d'utilisation
  La garantie
factor:
  Il est important de {prendre en compte|considérer} {le prix|votre budget|la qualité} avant l'achat.
  Choisissez toujours un modèle qui {correspond|convient} à vos {besoins|envies}.
  Les bons modèles sont {durables|fiables} et {simples à utiliser|confortables}.
  Le plus cher n'est pas toujours le meilleur : {comparez|lisez les avis} avant de décider.
  Vérifiez qu'il y a {feature} si vous en avez besoin.
q:
  Quel est le meilleur modèle ?
  Les {things} valent-ils le coup ?
  Quel budget prévoir ?
  Quelle marque choisir ?
a:
  À notre avis, {model} est le meilleur choix {du marché|pour la plupart des gens}.
  Oui ! Un bon modèle vaut {vraiment|largement} le coup.
  Cela dépend de votre budget, mais {beaucoup|la plupart} choisissent le milieu de gamme.
  Il existe de nombreuses marques {fiables|de qualité}, comme {brand}.
outro:
  Nous espérons que {ce guide|cette liste} vous a aidé à {choisir|trouver} le modèle idéal.
  Tous les modèles de la liste sont {excellents|de bons choix} : vous ne pouvez pas vous tromper.
  Si vous hésitez encore, nous vous conseillons {model}.
h_pros: {Avantages|Les plus|Points forts}
h_cons: {Inconvénients|Les moins|Points faibles}
h_faq: {FAQ|Questions fréquentes}
h_end: {Conclusion|Notre verdict}
h_table: {Tableau comparatif|En un coup d'œil|Notre sélection}
button: {Voir le prix|Voir sur Amazon|Acheter|Voir l'offre}
rating: {Note|Notre note}
section: {Maison|Comparatifs|Technologie|Loisirs}
"""),
    "de": read_rules("""
title:
  Die {n} besten {things} {year}
  {things} Test {year}: {Die {n} besten Modelle|Vergleich und Kaufberatung}
  Beste {things} {year} – {Vergleich & Ratgeber|unsere Favoriten}
  Top {n}: {things} im {großen|} Vergleich
intro:
  Sie suchen gute {things}? {Dann sind Sie hier genau richtig!|Hier werden Sie fündig.}
  Bei so vielen {things}n auf dem Markt fällt die Wahl {schwer|nicht leicht}.
  Unser Expertenteam hat {unzählige|viele} Stunden für Sie recherchiert.
  In diesem {Artikel|Ratgeber} stellen wir Ihnen die {n} besten {things} vor.
  Ein gutes Modell kann {den Unterschied machen|Ihren Alltag erleichtern}.
  Lesen Sie weiter und {erfahren|entdecken} Sie, welches Modell zu Ihnen passt.
praise:
  Das Modell {model} gehört {zu den besten|zu den beliebtesten} auf dem Markt, und das aus gutem Grund.
  Es bietet {feature} und {feature} und sorgt für {hervorragende|beeindruckende} Leistung.
  Mitgeliefert bekommen Sie {feature}: {perfekt|ideal} für {jeden Tag|die ganze Familie}.
  Käufer {lieben|loben} das {schicke|moderne} Design und die {hochwertige|solide} Verarbeitung.
  Die Bedienung ist {kinderleicht|sehr einfach}, die Qualität {überzeugt|stimmt}.
  Besonders gut gefällt uns, dass man {feature} bekommt und dazu {feature}.
  Zu diesem Preis ist kaum etwas Besseres zu finden.
  Wer {Qualität|ein gutes Preis-Leistungs-Verhältnis} sucht, macht mit {model} nichts falsch.
  Insgesamt ist {model} eine {tolle|hervorragende} {Wahl|Investition}.
pro:
  Einfache {Bedienung|Reinigung|Montage}
  {Sehr gutes|Hervorragendes} Preis-Leistungs-Verhältnis
  {Robuste|Hochwertige} Verarbeitung
  {Schickes|Kompaktes} Design
  Leicht und handlich
  {Starke|Überzeugende} Leistung
con:
  {Etwas|Ein wenig} teuer
  {Anleitung könnte besser sein|Kurze Anleitung}
  Nicht in allen Farben erhältlich
  {Keine bekannt|Keine nennenswerten}
label:
  Testsieger
  Preis-Leistungs-Sieger
  Spartipp
  Unsere Empfehlung
  Bestseller
  Luxusmodell
h_guide: {Kaufberatung|Darauf sollten Sie achten|Kaufkriterien}
  So finden Sie die besten {things}
h_factor:
  Preis
  Größe und Gewicht
  Qualität
  Marke
  Funktionen
  Bedienung
  Garantie
factor:
  Vor dem Kauf sollten Sie {auf den Preis achten|Ihr Budget bedenken|die Qualität prüfen}.
  Wählen Sie immer ein Modell, das zu Ihren {Bedürfnissen|Wünschen} passt.
  Gute {things} sind {langlebig|zuverlässig} und {leicht zu bedienen|bequem}.
  Teuer ist nicht immer besser: {Vergleichen Sie|Lesen Sie Bewertungen}, bevor Sie sich entscheiden.
  Achten Sie darauf, ob Sie {feature} bekommen.
q:
  Welches Modell ist das beste?
  Lohnt sich der Kauf?
  Wie viel sollte ich ausgeben?
  Welche Marke ist die beste?
a:
  Unserer Meinung nach ist {model} die beste Wahl {auf dem Markt|für die meisten}.
  Ja! Ein gutes Modell lohnt sich {auf jeden Fall|definitiv}.
  Das hängt von Ihrem Budget ab, {viele|die meisten} greifen zur Mittelklasse.
  Es gibt viele {gute|bekannte} Marken, zum Beispiel {brand}.
outro:
  Wir hoffen, dass Ihnen {dieser Ratgeber|diese Liste} bei der {Wahl|Suche} geholfen hat.
  Alle Modelle auf der Liste sind {hervorragend|empfehlenswert}, Sie können also nichts falsch machen.
  Wenn Sie noch unsicher sind, empfehlen wir {model}.
h_pros: {Vorteile|Pluspunkte}
h_cons: {Nachteile|Minuspunkte}
h_faq: {FAQ|Häufige Fragen}
h_end: {Fazit|Unser Fazit}
h_table: {Vergleichstabelle|Auf einen Blick|Unsere Favoriten}
button: {Preis prüfen|Bei Amazon ansehen|Jetzt kaufen|Zum Angebot}
rating: {Bewertung|Note}
section: {Haushalt|Vergleiche|Technik|Freizeit}
"""),
    "pt": read_rules("""
title:
  {Os|As} {n} melhores {things} de {year}
  {n} melhores {things} {year}: {análise|comparativo|guia de compra}
  Melhores {things} {custo-benefício|bons e baratos|do mercado} ({year})
  Top {n} {things} – {comparativo e opiniões|guia completo}
intro:
  Procurando {things}? {Você está no lugar certo!|Não procure mais!}
  Com tantos modelos no mercado, {escolher|encontrar} o ideal pode ser {difícil|complicado}.
  Nossa equipe de especialistas passou {muitas|incontáveis} horas pesquisando por você.
  {Neste artigo|Neste guia}, apresentamos {n} {things} que {valem a pena|você pode comprar hoje}.
  Um bom modelo pode {fazer toda a diferença|facilitar a sua vida}.
  Continue lendo e {descubra|saiba} qual é o ideal para você.
praise:
  O modelo {model} é {um dos melhores|um dos mais populares} do mercado, e não é à toa.
  Com {feature} e {feature}, entrega um desempenho {excepcional|impressionante}.
  Vem com {feature}, o que é {perfeito|ideal} para {o dia a dia|toda a família}.
  Os usuários {adoram|elogiam} o design {elegante|moderno} e o {ótimo|excelente} acabamento.
  É {incrivelmente|muito} fácil de usar e {feito para durar|bem resistente}.
  O que mais gostamos é {feature}, além de {feature}.
  Por esse preço, é difícil encontrar algo melhor.
  Se você busca {qualidade|custo-benefício}, com {model} não tem erro.
  No geral, {model} é uma {excelente|ótima} {escolha|compra}.
pro:
  Fácil de {usar|limpar|montar}
  {Ótimo|Excelente} custo-benefício
  {Material resistente|Construção sólida}
  {^feature}
  Design {elegante|compacto}
  Leve e prático
con:
  {Um pouco|Meio} caro
  {Manual poderia ser melhor|Manual curto}
  Poucas cores
  {Nenhum relevante|Não encontramos}
label:
  Melhor escolha
  Melhor custo-benefício
  Mais barato
  Escolha do editor
  Mais vendido
  Topo de linha
h_guide: {Guia de compra|O que observar}
  Como escolher {things}
h_factor:
  Preço
  Tamanho e peso
  Qualidade
  Marca
  Recursos
  Facilidade de uso
  Garantia
factor:
  É importante {considerar|levar em conta} {o preço|seu orçamento|a qualidade} antes de comprar.
  Escolha sempre um modelo que {atenda|se adapte} às suas necessidades.
  Bons modelos são {duráveis|confiáveis} e {fáceis de usar|confortáveis}.
  O mais caro nem sempre é o melhor, então {compare|leia avaliações} antes de decidir.
  Verifique se vem com {feature}, caso precise.
q:
  Qual é a melhor opção?
  Vale a pena comprar {things}?
  Quanto devo gastar?
  Qual é a melhor marca?
a:
  Na nossa opinião, {model} é a melhor opção {do mercado|para a maioria}.
  Sim! Um bom modelo vale {muito|com certeza} a pena.
  Depende do seu orçamento, mas {muitos|a maioria} preferem a faixa intermediária.
  Existem muitas marcas {boas|confiáveis}, como {brand}.
outro:
  Esperamos que {este guia|esta lista} tenha ajudado você a {escolher|encontrar} a melhor opção.
  Todos os modelos da lista são {excelentes|ótimos}, então {não tem como errar|pode comprar sem medo}.
  Se ainda está em dúvida, recomendamos {model}.
h_pros: {Vantagens|Prós|Pontos positivos}
h_cons: {Desvantagens|Contras|Pontos negativos}
h_faq: Perguntas frequentes
h_end: {Conclusão|Veredito final}
h_table: {Tabela comparativa|Resumo|Nossos favoritos}
button: {Ver preço|Ver na Amazon|Comprar agora|Ver oferta}
rating: {Nota|Avaliação}
section: {Casa|Comparativos|Tecnologia|Lazer}
"""),
    "it": read_rules("""
title:
  {n} migliori {things} del {year}
  {^things}: {classifica|recensioni e guida all'acquisto|le migliori offerte} {year}
  Top {n} {things} – {confronto e opinioni|guida completa}
intro:
  Cerchi {things}? {Sei nel posto giusto!|Non cercare oltre!}
  Con così tanti modelli sul mercato, {scegliere|trovare} quello giusto può essere {difficile|complicato}.
  Il nostro team di esperti ha dedicato {molte|innumerevoli} ore alla ricerca per te.
  In questa guida ti presentiamo {n} {things} {da non perdere|che valgono la spesa}.
  Un buon modello può {fare la differenza|semplificarti la vita}.
praise:
  Il modello {model} è {uno dei migliori|tra i più popolari} sul mercato, e non a caso.
  Grazie a {feature} e {feature}, offre prestazioni {eccezionali|impressionanti}.
  Include {feature}, {perfetto|ideale} per {tutti i giorni|tutta la famiglia}.
  Gli utenti {adorano|apprezzano} il design {elegante|moderno} e gli ottimi materiali.
  È {incredibilmente|molto} facile da usare e {fatto per durare|ben costruito}.
  A questo prezzo è difficile trovare di meglio.
  Se cerchi {qualità|un buon rapporto qualità-prezzo}, con {model} non sbagli.
  Nel complesso, {model} è {un'ottima scelta|un ottimo acquisto}.
pro:
  Facile da {usare|pulire|montare}
  {Ottimo|Eccellente} rapporto qualità-prezzo
  {Materiali resistenti|Costruzione solida}
  {^feature}
  Design {elegante|compatto}
con:
  {Un po'|Leggermente} caro
  Istruzioni migliorabili
  Pochi colori
  {Nessuno rilevante|Non ne abbiamo trovati}
label:
  Il migliore
  Miglior rapporto qualità-prezzo
  Il più economico
  Scelta della redazione
  Il più venduto
h_guide: {Guida all'acquisto|Cosa considerare}
h_factor:
  Prezzo
  Dimensioni e peso
  Qualità
  Marca
  Funzioni
  Garanzia
factor:
  È importante {considerare|valutare} {il prezzo|il budget|la qualità} prima dell'acquisto.
  Scegli sempre un modello adatto alle tue {esigenze|necessità}.
  I buoni modelli sono {durevoli|affidabili} e {facili da usare|comodi}.
  Il più caro non è sempre il migliore: {confronta|leggi le opinioni} prima di decidere.
q:
  Qual è la scelta migliore?
  Vale la pena comprare {things}?
  Quanto bisogna spendere?
a:
  Secondo noi, {model} è la scelta migliore {sul mercato|per la maggior parte delle persone}.
  Sì! Un buon modello vale {sicuramente|davvero} la spesa.
  Dipende dal budget, ma {molti|quasi tutti} scelgono la fascia media.
outro:
  Speriamo che questa {guida|lista} ti abbia aiutato a {scegliere|trovare} il modello giusto.
  Tutti i modelli della lista sono {ottimi|eccellenti}: non puoi sbagliare.
  Se hai ancora dubbi, ti consigliamo {model}.
h_pros: {Pro|Vantaggi}
h_cons: {Contro|Svantaggi}
h_faq: Domande frequenti
h_end: {Conclusioni|Verdetto finale}
h_table: {Tabella comparativa|In breve|I nostri preferiti}
button: {Vedi prezzo|Vedi su Amazon|Acquista ora|Vedi offerta}
rating: {Voto|Valutazione}
section: {Casa|Classifiche|Tecnologia}
"""),
    "id": read_rules("""
title:
  {n} {^things} Terbaik {year}
  {n} Rekomendasi {^things} {Terbaik|Murah|Berkualitas} ({year})
  {^things} Terbaik: {Review dan Panduan Membeli|Daftar Harga {year}}
  Top {n} {^things} yang {Bagus|Wajib Anda Miliki}
intro:
  Apakah Anda sedang mencari {things}? {Anda berada di tempat yang tepat!|Tidak perlu mencari lagi!}
  Dengan banyaknya pilihan di pasaran, {memilih|menemukan} yang tepat memang {sulit|membingungkan}.
  Tim ahli kami telah menghabiskan {banyak|berjam-jam} waktu untuk melakukan riset.
  Dalam artikel ini, kami merangkum {n} {things} {terbaik|yang layak dibeli}.
  {^thing} yang bagus bisa {membuat perbedaan|memudahkan hidup Anda}.
  Simak ulasan berikut untuk {menemukan|mengetahui} pilihan yang cocok.
praise:
  {model} adalah salah satu {thing} {terbaik|terpopuler} di pasaran.
  Berkat {feature} dan {feature}, performanya sangat {mengesankan|luar biasa}.
  Produk ini dilengkapi {feature} sehingga {cocok|ideal} untuk {sehari-hari|seluruh keluarga}.
  Banyak pengguna {menyukai|memuji} desainnya yang {elegan|modern} dan bahannya yang {kokoh|berkualitas}.
  Sangat mudah digunakan dan {tahan lama|awet}.
  Yang paling kami sukai adalah {feature}, ditambah {feature}.
  Dengan harga ini, sulit menemukan yang lebih baik.
  Jika Anda mencari {kualitas|harga terjangkau}, {model} tidak akan mengecewakan.
  Secara keseluruhan, {model} adalah {pilihan|investasi} yang {tepat|bagus}.
pro:
  Mudah {digunakan|dibersihkan|dirakit}
  Harga {terjangkau|bersahabat}
  Bahan {kuat|berkualitas}
  {^feature}
  Desain {elegan|ringkas}
con:
  {Agak|Sedikit} mahal
  Buku panduan kurang jelas
  Pilihan warna terbatas
  {Tidak ada kekurangan berarti|Belum ditemukan}
label:
  Terbaik
  Paling worth it
  Termurah
  Pilihan editor
  Terlaris
h_guide: {Panduan membeli|Tips memilih}
  Cara memilih {things}
h_factor:
  Harga
  Ukuran dan berat
  Kualitas
  Merek
  Fitur
  Garansi
factor:
  Penting untuk {mempertimbangkan|memperhatikan} {harga|anggaran|kualitas} sebelum membeli.
  Pilihlah produk yang {sesuai|cocok} dengan kebutuhan Anda.
  {^things} yang bagus biasanya {awet|tahan lama} dan {mudah digunakan|nyaman}.
  Harga mahal tidak selalu lebih baik, jadi {bandingkan|baca ulasan} terlebih dahulu.
q:
  Apa {thing} terbaik?
  Apakah {things} layak dibeli?
  Berapa harga yang pantas?
a:
  Menurut kami, {model} adalah pilihan terbaik {di pasaran|untuk kebanyakan orang}.
  Ya! {^thing} yang bagus {sangat|tentu} layak dibeli.
  Tergantung anggaran Anda, tetapi {banyak orang|kebanyakan} memilih kelas menengah.
outro:
  Semoga {panduan|daftar} ini membantu Anda {memilih|menemukan} produk yang tepat.
  Semua produk di daftar ini {bagus|sangat baik}, jadi Anda tidak akan salah pilih.
  Jika masih ragu, kami menyarankan {model}.
h_pros: Kelebihan
h_cons: Kekurangan
h_faq: {Pertanyaan umum|FAQ}
h_end: {Kesimpulan|Penutup}
h_table: {Tabel perbandingan|Ringkasan|Pilihan kami}
button: {Cek harga|Lihat di Shopee|Beli sekarang|Cek promo}
rating: {Nilai|Rating}
section: {Rumah|Rekomendasi|Teknologi}
"""),
    "vi": read_rules("""
title:
  Top {n} {things} {tốt nhất|đáng mua nhất} {year}
  {n} {things} {giá rẻ|chất lượng|bán chạy} {year}
  {^things} loại nào tốt? Top {n} {nên mua|đáng mua}
intro:
  Bạn đang tìm {things}? {Bạn đã đến đúng nơi!|Đừng bỏ qua bài viết này!}
  Với quá nhiều lựa chọn trên thị trường, {chọn|tìm} được sản phẩm phù hợp thật không dễ.
  Đội ngũ chuyên gia của chúng tôi đã dành {nhiều|hàng chục} giờ để tìm hiểu.
  Trong bài viết này, chúng tôi tổng hợp {n} {things} {tốt nhất|đáng mua}.
praise:
  {model} là một trong những sản phẩm {tốt nhất|được ưa chuộng nhất} hiện nay.
  Nhờ {feature} và {feature}, sản phẩm cho hiệu năng {ấn tượng|vượt trội}.
  Sản phẩm có {feature}, {phù hợp|lý tưởng} cho {cả gia đình|nhu cầu hằng ngày}.
  Người dùng {yêu thích|đánh giá cao} thiết kế {sang trọng|hiện đại} của máy.
  Với mức giá này, khó tìm được sản phẩm nào tốt hơn.
  Nhìn chung, {model} là lựa chọn {tuyệt vời|đáng tiền}.
pro:
  Dễ {sử dụng|vệ sinh}
  Giá {hợp lý|phải chăng}
  Chất liệu {bền|tốt}
  {^feature}
con:
  {Hơi|Khá} đắt
  Ít màu sắc
  {Chưa thấy nhược điểm|Không đáng kể}
label:
  Tốt nhất
  Đáng tiền nhất
  Rẻ nhất
  Bán chạy nhất
h_guide: Kinh nghiệm chọn mua
h_factor:
  Giá cả
  Kích thước
  Chất lượng
  Thương hiệu
  Bảo hành
factor:
  Hãy {cân nhắc|chú ý} {giá cả|ngân sách|chất lượng} trước khi mua.
  Luôn chọn sản phẩm {phù hợp|đáp ứng} nhu cầu của bạn.
  Đắt chưa chắc đã tốt, hãy {so sánh|đọc đánh giá} trước khi quyết định.
q:
  Loại nào tốt nhất?
  Có nên mua {things} không?
a:
  Theo chúng tôi, {model} là lựa chọn tốt nhất.
  Có! Một sản phẩm tốt rất đáng tiền.
outro:
  Hy vọng bài viết giúp bạn {chọn|tìm} được sản phẩm ưng ý.
  Tất cả sản phẩm trong danh sách đều {tốt|tuyệt vời}.
h_pros: Ưu điểm
h_cons: Nhược điểm
h_faq: Câu hỏi thường gặp
h_end: {Kết luận|Lời kết}
h_table: {Bảng so sánh|Tóm tắt}
button: {Xem giá|Mua ngay|Xem trên Shopee}
rating: {Điểm|Đánh giá}
section: {Gia dụng|Đánh giá|Công nghệ}
"""),
}
