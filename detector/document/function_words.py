"""The commonest words of a language, which tell nothing of what a text is about."""

from __future__ import annotations

__all__ = ["ALL_FUNCTION_WORDS", "FUNCTION_WORDS"]

_LISTS = {
    "en": "the a an and or but if of to in on at by for from with as is are was were be been being "
    "it its this that these those he she they we you i his her their our your my me him them us "
    "not no nor so than then there here when where which who whom whose what why how all any both "
    "each few more most other some such only own same too very can could will would shall should "
    "may might must do does did done doing have has had having about above after again against "
    "before below between during into through over under until up down out off once because while "
    "also just like one two said says say get got even still many much new now",
    "es": "el la los las un una unos unas y o pero si de del a al en por para con sin sobre como es "
    "son era fue ser ha han su sus se lo le les que qué quien cuando donde más menos muy ya no ni "
    "también este esta estos estas ese esa esto eso entre desde hasta todo todos toda todas otro "
    "otra mi tu nos me te yo él ella ellos nosotros porque según durante hay está están cada así",
    "fr": "le la les un une des et ou mais si de du à au aux en par pour avec sans sur dans comme "
    "est sont était fut être a ont son sa ses se ce cette ces cet que qui quoi quand où plus moins "
    "très déjà ne pas ni aussi il elle ils elles on nous vous je tu me te leur leurs mon ton notre "
    "votre entre depuis tout tous toute toutes autre autres parce selon pendant même fait y dont",
    "de": "der die das ein eine einen einem einer eines und oder aber wenn von vom zu zum zur in im "
    "an am auf bei für mit ohne über wie ist sind war waren sein hat haben wird werden sich er sie "
    "es wir ihr ich du sein seine ihre dass daß was wer wo wann mehr sehr schon nicht kein keine "
    "auch nur noch nach aus als bis durch um vor zwischen alle alles andere dieser diese dieses "
    "diesem so dann da man kann können durch unter gegen seit während weil",
    "pt": "o a os as um uma uns umas e ou mas se de do da dos das em no na nos nas por pelo pela "
    "para com sem sobre como é são era foi ser tem têm seu sua seus suas que quem quando onde mais "
    "menos muito já não nem também este esta estes estas esse essa isso isto entre desde até todo "
    "todos toda todas outro outra ao aos à às ele ela eles elas nós você vocês eu me te lhe há está",
    "it": "il lo la i gli le un uno una e o ma se di del dello della dei degli delle a al allo alla "
    "ai agli alle in nel nella nei nelle da dal dalla per con senza su sul sulla come è sono era fu "
    "essere ha hanno suo sua suoi sue si che chi quando dove più meno molto già non né anche questo "
    "questa questi queste quello quella tra fra fino tutto tutti tutta tutte altro altra io tu lui "
    "lei noi voi loro ci vi ne perché secondo durante cui",
    "nl": "de het een en of maar als van te in op aan bij voor met zonder over is zijn was waren "
    "heeft hebben wordt worden zich hij zij ze we wij jullie ik je u dat die dit deze wat wie waar "
    "wanneer meer zeer al niet geen ook nog naar uit dan tot door om tussen alle andere er kan "
    "kunnen zal zou hun haar mijn ons omdat tijdens",
    "id": "yang dan di ke dari untuk dengan pada adalah ini itu atau juga tidak akan bisa dapat "
    "oleh sebagai dalam karena saat agar para kami kita anda saya mereka dia ia telah sudah masih "
    "lebih sangat serta tersebut ada jika bila secara seperti antara hingga sampai bagi hanya lagi "
    "maka namun tetapi apa siapa dimana kapan bagaimana semua setiap banyak salah satu",
    "vi": "và của là có cho các những một được trong với không này đó khi để từ tại trên ra vào "
    "đến về như cũng đã sẽ đang bạn tôi chúng họ ông bà anh chị em nó thì mà nhưng hay hoặc nếu vì "
    "nên rất nhiều hơn nhất lại còn chỉ bị do bởi sau trước theo qua giữa mọi mỗi cả",
    "tr": "ve bir bu da de için ile olarak olan çok daha en gibi kadar ama veya ya ne mi mı ki o şu "
    "ben sen biz siz onlar var yok değil her tüm bazı sonra önce göre üzere ise hem ancak çünkü "
    "nasıl neden nerede kim olduğu oldu olur eden ettiği tarafından",
    "pl": "i w na z do o że się nie to jest są był była być od po za przez dla jak ale lub oraz czy "
    "co kto gdzie kiedy który która które tym ten ta te tego tej ich jego jej już tylko także może "
    "przy pod nad między jako więcej bardzo",
    "ru": "и в на с по к у о от до за из для не что это как так но а или же бы он она они мы вы я ты "
    "его её их был была были быть есть то все всё только уже еще ещё также при после под над между "
    "который которая которые когда где кто чем если более очень",
    "sv": "och i att det som en ett på är av för med den till inte om har de jag han hon vi ni man "
    "men eller var från vid så kan ska skulle när där här efter under över mellan alla andra mer "
    "mycket också bara",
    "ar": "في من على إلى عن مع أن إن هو هي هذا هذه ذلك التي الذي كان كانت لا ما لم لن قد كل بعض أو "
    "و ثم بعد قبل بين عند حتى كما أي غير",
    "hi": "के का की में है और को से पर ने यह वह हैं कि भी तो ही एक था थी थे नहीं या इस उस लिए साथ अपने "
    "कर करने किया गया जो तक हो होता बाद",
}

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _LISTS.items()
}
"""Function words by ISO 639-1 code. Languages written without spaces have none here."""

ALL_FUNCTION_WORDS: frozenset[str] = frozenset().union(*FUNCTION_WORDS.values())
