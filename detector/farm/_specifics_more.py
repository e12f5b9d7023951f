"""What honest pages say in more languages, in fewer forms; see `detector.farm._specifics`."""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import read_rules

__all__ = ["MORE_SPECIFICS"]

MORE_SPECIFICS = {
    "it": read_rules("""
day: {lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica}
month: {gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre}
trade_title:
  {firm}: {service} a {place} dal {since}
  {^service} a {place} – {firm}
trade_intro:
  {firm} siamo {owner} e {n:2-6} colleghi; lavoriamo a {place} dal {since}.
  Sono {owner}. Ho imparato il mestiere da {person} a {town} e ho aperto in {street} nel {n:1992-2018}.
trade_about:
  A {month} siamo stati {n:2-9} giorni alla scuola di {town} ({job}); la fattura era di {price:400-4800}.
  Con quello che c'è nel furgone risolviamo {n:6-9} chiamate su 10 alla prima visita.
  La domenica non lavoriamo. Se non si può aspettare: {person}, {phone}.
  La prima ora costa {price:35-80}, ogni quarto d'ora in più {price:8-20}.
h_trade_price: Prezzi {n:2019-2025}
trade_price:
  Uscita fino a {n:8-25} km ; {price:15-45}
  {^job} ; da {price:60-540}
  {^job}, all'ora ; {price:30-70}
  Sabato mattina ; +{n:20-50}%
trade_area:
  {town}, {town} e {town} ogni giorno; {town} solo di {day}, quando {person} ci passa.
trade_hours:
  {street}, {place}. Dalle {n:7-9}.00 alle {n:16-18}.30. Telefono {phone}. P. IVA {n:10000000-99999999}012.
review_title:
  {model}: {n:5-18} mesi dopo
review_intro:
  Ho comprato {model} a {month} per {price:30-420} in un negozio di {town}; nessuno me l'ha regalato.
review_body:
  Sulla mia bilancia da cucina sono {n:310-4800} g; il produttore scrive {n:300-4700} g.
  Il {n:2-28} {month} si è fermato dopo {n:12-55} minuti; {person}, del negozio, l'ha cambiato in {n:3-16} giorni.
  A un metro il mio strumento segna {n:44-78} dB; quello vecchio {n:44-78} dB.
  La mia vicina {person} ha {rival}, meno caro, e non lo cambierebbe.
  Non mi piace il coperchio, che vuole due mani, né la vite dietro, allentata dalla settimana {n:2-9}.
review_measured:
  Peso ; {n:310-4800} g
  Rumore a 1 m ; {n:44-78} dB
  Prezzo pagato ; {price:30-420}
review_end:
  Lo ricomprerei a {price:30-200}, non a {price:210-420}.
howto_title:
  Come ho cambiato la {pompa|cinghia|guarnizione}: {model}
howto_intro:
  L'apparecchio della scuola si è fermato il {n:2-28} {month} con l'errore E{n:10-49}. Il pezzo costa {price:4-38}, ci ho messo {n:25-140} minuti.
howto_step:
  Chiudete il rubinetto sotto il lavello, {n:2-6} giri a destra.
  Togliete le {n:4-11} viti dietro; le due in basso sono più lunghe di {n:2-6} mm.
  Alzate il coperchio di {n:2-5} cm. Il cavo a sinistra è lungo solo {n:12-30} cm.
  Misurate tra i due piedini: {n:18-95} ohm va bene, più di {n:200-900} no.
  Fate girare a vuoto {n:3-12} minuti a {n:30-60} °C e guardate se gocciola.
blog_title:
  {n:20-60} vasetti di marmellata
  {^day}, pioggia, {n:4-19} km
blog_body:
  Il {day} il {n:6-48} non è passato, così sono andato a piedi a {town}, {n:4-11} km, con l'ombrello di mia madre.
  {person} mi ha prestato di nuovo la scala. Ha {n:20-60} anni e {n:9-14} pioli, uno è mio.
  Ho contato i vasetti: {n:18-64}, {n:2-7} non si chiudevano. Il primo l'abbiamo aperto con {person} alle {n:21-23}.{n:10-59}.
  Nel {n:1986-2009} abitavo sopra un negozio in {street}, e lo stesso cane, o suo nipote, è ancora lì.
  Mi ero sbagliato: la lettera non l'ha scritta {person}, l'ha scritta sua sorella, con l'inchiostro verde.
recipe_title:
  {Torta|Zuppa|Pane} di {prugne|porri|noci} come la fa {person}
recipe_intro:
  {person} l'ha scritta dietro un conto del {n:1968-1999}; io ho calato lo zucchero da {n:200-300} g a {n:90-150} g.
recipe_item:
  {n:150-600} g di farina
  {n:2-5} uova
  {n:60-180} g di burro freddo
  {n:300-900} g di {prugne|porri|noci}
  {n:50-400} ml di latte
recipe_step:
  Lavorate burro e farina, lasciate {n:20-90} minuti a {n:4-8} °C.
  Tagliate a pezzi di {n:4-12} mm; tenetene una manciata.
  In forno a {n:170-230} °C, {n:22-75} minuti, gli ultimi {n:5-12} con lo sportello socchiuso.
  Nel mio forno è il minuto {n:24-60}.
event_title:
  {Concerto|Lettura|Mercatino} il {n:2-28} {month} a {place}
event_body:
  Porte alle {n:17-19}.30, inizio alle {n:19-20}.15; l'ultimo autobus per {town} parte alle {n:22-23}.{n:10-50}.
  Suonano {person} (violino) e {person} (pianoforte), {n:60-110} minuti con una pausa.
  Ingresso {price:5-24}, bambini {price:2-5}, in {street} o alla porta se ne restano ({n:60-240} posti).
  L'anno scorso sono venute {n:80-410} persone e {price:240-3900} sono andati al tetto della scuola.
event_fact:
  Quando ; {date}, {n:17-20}.30
  Dove ; {street}, {place}
  Prezzo ; {price:5-24}
"""),
    "vi": read_rules("""
day: thứ {hai|ba|tư|năm|sáu|bảy}
month: tháng {n:1-12}
trade_title:
  {firm}: {service} ở {place} từ năm {since}
trade_intro:
  {firm} gồm {owner} và {n:2-6} thợ; chúng tôi làm ở {place} từ năm {since}.
  Tôi là {owner}, học nghề với anh {person} ở {town} và mở tiệm tại {street} năm {n:2001-2019}.
trade_about:
  {^month} vừa rồi chúng tôi làm {n:2-9} ngày ở trường tiểu học ({job}); hóa đơn {price:90-480}.
  Cứ 10 lần gọi thì {n:6-9} lần xong ngay lần đầu vì đồ nghề có sẵn trên xe.
  Chủ nhật nghỉ. Nếu không đợi được, xin gọi {person}: {phone}.
  Giờ đầu {price:10-25}, mỗi {n:15-30} phút sau {price:3-8}.
h_trade_price: Bảng giá {n:2019-2025}
trade_price:
  Đến nơi trong {n:8-25} km ; {price:3-9}
  {^job} ; từ {price:15-90}
  Chiều thứ bảy ; +{n:20-50}%
trade_hours:
  {street}, {place}. Từ {n:7-8} giờ đến {n:16-18} giờ. Điện thoại {phone}. MST {n:1000000-9999999}.
review_title:
  {model} sau {n:5-18} tháng
review_intro:
  Tôi mua {model} hồi {month} với giá {price:30-180} ở một cửa hàng tại {town}; không ai tặng.
review_body:
  Cân nhà bếp của tôi chỉ {n:310-4800} g; hãng ghi {n:300-4700} g.
  Ngày {n:2-28} máy dừng sau {n:12-55} phút; anh {person} ở tiệm đổi trong {n:3-16} ngày.
  Cách 1 m máy đo của tôi chỉ {n:44-78} dB; cái cũ {n:44-78} dB.
  Chị {person} hàng xóm có {rival}, rẻ hơn, và không muốn đổi.
  Tôi không thích cái nắp phải dùng hai tay, và con vít sau lỏng từ tuần thứ {n:2-9}.
review_measured:
  Khối lượng ; {n:310-4800} g
  Tiếng ồn 1 m ; {n:44-78} dB
  Giá mua ; {price:30-180}
review_end:
  Giá {price:20-70} thì tôi mua lại, {price:80-180} thì không.
blog_title:
  {n:20-60} hũ dưa muối
  {^day}, mưa, {n:4-19} km
blog_body:
  Hôm {day} xe buýt số {n:6-48} không tới, tôi đi bộ về {town}, {n:4-11} km, với cái ô của mẹ.
  {person} lại cho tôi mượn thang. Thang {n:20-40} tuổi, {n:9-14} bậc, một bậc do tôi làm.
  Tôi đếm hũ: {n:18-64}, {n:2-7} hũ không đóng được. Hũ đầu ăn với {person} lúc {n:20-22} giờ {n:10-59}.
  Năm {n:1986-2009} tôi ở trên một cửa tiệm tại {street}, con chó ấy, hay cháu nó, vẫn ngồi đó.
  Tôi nhầm: người viết thư không phải {person} mà là em gái, bằng mực xanh.
recipe_title:
  {Canh chua|Xôi|Bánh đúc} theo cách của {person}
recipe_intro:
  {person} ghi sau tờ hóa đơn năm {n:1968-1999}; tôi bớt đường từ {n:200-300} g còn {n:90-150} g.
recipe_item:
  {n:150-600} g gạo nếp
  {n:2-5} quả trứng
  {n:200-900} g {cá|đậu xanh|bí}
  {n:50-400} ml nước cốt dừa
  {n:1-3} thìa muối
recipe_step:
  Ngâm gạo {n:2-9} giờ.
  Cắt miếng {n:4-12} mm; để lại một nắm.
  Hấp {n:22-75} phút; nồi nhà tôi chín ở phút {n:20-60}.
  Cho nước cốt dừa làm {n:2-4} lần.
event_title:
  {Hòa nhạc|Hội sách|Chợ phiên} ngày {n:2-28}/{n:1-12} tại {place}
event_body:
  Mở cửa {n:17-18} giờ 30, bắt đầu {n:19-20} giờ; chuyến xe cuối về {town} lúc {n:21-22} giờ {n:10-50}.
  {person} (vĩ cầm) và {person} (dương cầm), {n:60-110} phút.
  Vé {price:5-20}, trẻ em {price:1-3}, tại {street}; có {n:60-240} chỗ.
  Năm ngoái có {n:80-410} người đến và {price:140-900} góp cho mái trường.
event_fact:
  Khi nào ; {date}, {n:17-20} giờ 30
  Ở đâu ; {street}, {place}
  Vé ; {price:5-20}
"""),
    "zh": read_rules("""
day: 周{一|二|三|四|五|六}
month: {n:1-12}月
blog_title:
  {n:20-60}罐泡菜
  {day}，下雨，走了{n:4-19}公里
blog_body:
  {day}{n:6-48}路没有来，我撑着母亲的伞走到{place}，{n:4-11}公里。
  老{person}又把梯子借给我。梯子{n:20-60}岁了，{n:9-14}级，其中一级是我修的。
  数了数罐子：{n:18-64}个，{n:2-7}个盖不严。第一罐是{n:8-10}点{n:10-59}分开的。
  {n:1986-2009}年我住在{street}一家店的楼上，那条狗，或者它的孙子，还趴在那里。
  我记错了：信不是{person}写的，是他妹妹写的，用的绿墨水。
recipe_title:
  {person}家的{红烧茄子|萝卜糕|南瓜饼}
recipe_intro:
  做法记在{n:1968-1999}年一张账单的背面；糖我从{n:200-300}克减到{n:90-150}克。
recipe_item:
  面粉{n:150-600}克
  鸡蛋{n:2-5}个
  南瓜{n:300-900}克
  牛奶{n:50-400}毫升
  盐{n:1-3}小勺
recipe_step:
  切成{n:4-12}毫米的块，留一把。
  上锅蒸{n:22-75}分钟，我家的锅是第{n:20-60}分钟。
  面团醒{n:20-90}分钟，室温{n:18-26}度。
  分{n:2-4}次加牛奶。
event_title:
  {n:2026-2026}年{n:1-12}月{n:2-28}日{place}{读书会|音乐会|旧书市}
event_body:
  {n:5-6}点半开门，{n:7-8}点开始；末班车{n:9-10}点{n:10-50}分。
  {person}（小提琴）和{person}（钢琴），{n:60-110}分钟。
  票价{price:20-90}，儿童{price:5-20}，共{n:60-240}个座位，地址{street}。
  去年来了{n:80-410}人，{price:900-9900}捐给学校修屋顶。
event_fact:
  时间 ; {date}
  地点 ; {place}{street}
  票价 ; {price:20-90}
review_title:
  {model}用了{n:5-18}个月
review_intro:
  {month}我花{price:130-920}在{place}一家店买了{model}，没有人送我。
review_body:
  我家厨房秤称出来是{n:310-4800}克，厂家写的是{n:300-4700}克。
  {n:2-28}号用了{n:12-55}分钟就停了，店里的{person}过了{n:3-16}天给换了。
  一米处噪声{n:44-78}分贝，旧的是{n:44-78}分贝。
  邻居{person}的{rival}便宜，他不肯换。
  不喜欢的是盖子要两只手，后面的螺丝第{n:2-9}周就松了。
review_end:
  {price:100-300}我会再买，{price:310-820}就算了。
"""),
}
