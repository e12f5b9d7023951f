"""Reports on what farms also write about, told by people who went and asked.

Betting, coins, pills, loans and famous people: the words of spam in pages that are none. The
rules are as those of `detector.farm._specifics`.
"""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import read_rules

__all__ = ["REPORTS"]

REPORTS = {
    "en": read_rules("""
report_title:
  {town} betting shop loses its licence after {n:12-90} complaints
  What happened to the {n:2-9} million that {person} put into a coin
  The slot machines of {place}: {n:40-400} on one street
  {person} on {n:20-50} years on stage: "I was ill for half of them"
  Pharmacy in {town} sold {n:200-4000} packs without prescription, court hears
  A loan of {price:100-500} that became {price:2000-9000}
report_body:
  The casino on {street} has {n:40-400} machines. On the {day} when we counted, {n:11-39} were in use at {n:2-5} in the afternoon.
  {person}, who ran the exchange until {month} {n:2017-2025}, told the court that the wallets were "on a laptop in {town}".
  Of {n:1200-9800} players who answered the {town} university's survey, {n:3-19}% had borrowed to bet, {person} writes in the report.
  The regulator's notice of {date} runs to {n:8-60} pages and names {n:2-14} sites; {n:2-5} of them still took our deposit of {price:10-40}.
  "I won {price:200-900} in the first week, that was the trouble," says {person}, {n:24-67}. He has not played since {n:2-28} {month}.
  The tablets, {n:10-500} mg, are licensed for people over {n:18-60} with a diagnosis. The leaflet lists {n:9-40} side effects; {person} had {n:2-6}.
  The interest was {n:1-4}% a day. After {n:40-300} days {person} owed {price:2000-9000}; the lender, registered in {town}, did not answer our {n:3-9} letters.
  {person} was born in {town} in {n:1938-1999}. She earned {price:20-90} for the first film and does not say for the last one.
  The council voted {n:9-19} to {n:3-8} for a limit of {price:2-5} a spin on {date}.
  A spokesman of the company, {person}, said that {n:2-14} accounts had been closed. He would not say whose.
"""),
    "es": read_rules("""
report_title:
  Una casa de apuestas de {town} pierde la licencia tras {n:12-90} quejas
  Qué fue de los {n:2-9} millones que {person} metió en una moneda
  Las tragaperras de {place}: {n:40-400} en una calle
  {person}: «La mitad de esos {n:20-50} años estuve enferma»
report_body:
  El casino de {street} tiene {n:40-400} máquinas. El {day} que las contamos funcionaban {n:11-39} a las {n:3-6} de la tarde.
  {person}, que dirigió la plataforma hasta {month} de {n:2017-2025}, declaró que las claves estaban «en un portátil en {town}».
  De {n:1200-9800} jugadores que respondieron a la universidad de {town}, el {n:3-19} % había pedido prestado para apostar, escribe {person}.
  La resolución del {date} tiene {n:8-60} páginas y nombra {n:2-14} webs; {n:2-5} aún aceptaron nuestros {price:10-40}.
  «Gané {price:200-900} la primera semana, ese fue el problema», dice {person}, de {n:24-67} años. No juega desde el {n:2-28} de {month}.
  Las pastillas, de {n:10-500} mg, se dan con receta. El prospecto enumera {n:9-40} efectos; {person} tuvo {n:2-6}.
  El interés era del {n:1-4} % al día. A los {n:40-300} días {person} debía {price:2000-9000}.
  El pleno votó el {date}, {n:9-19} a {n:3-8}, un límite de {price:2-5} por jugada.
"""),
    "fr": read_rules("""
report_title:
  À {town}, un bureau de paris perd sa licence après {n:12-90} plaintes
  Où sont passés les {n:2-9} millions que {person} avait mis dans une monnaie
  Les machines à sous de {place} : {n:40-400} dans une rue
  {person} : « La moitié de ces {n:20-50} ans, j'étais malade »
report_body:
  Le casino, {street}, compte {n:40-400} machines. Le {day} où nous les avons comptées, {n:11-39} tournaient à {n:14-17} h.
  {person}, qui dirigeait la plateforme jusqu'en {month} {n:2017-2025}, a dit au tribunal que les clés étaient « sur un portable à {town} ».
  Sur {n:1200-9800} joueurs interrogés par l'université de {town}, {n:3-19} % avaient emprunté pour parier, écrit {person}.
  L'avis du {date} fait {n:8-60} pages et cite {n:2-14} sites ; {n:2-5} ont encore pris nos {price:10-40}.
  « J'ai gagné {price:200-900} la première semaine, voilà le problème », dit {person}, {n:24-67} ans. Il ne joue plus depuis le {n:2-28} {month}.
  Les comprimés de {n:10-500} mg sont délivrés sur ordonnance. La notice cite {n:9-40} effets ; {person} en a eu {n:2-6}.
  L'intérêt était de {n:1-4} % par jour. Après {n:40-300} jours, {person} devait {price:2000-9000}.
  Le conseil a voté le {date}, par {n:9-19} voix contre {n:3-8}, une limite de {price:2-5} par partie.
"""),
    "de": read_rules("""
report_title:
  Wettbüro in {town} verliert nach {n:12-90} Beschwerden die Erlaubnis
  Wo die {n:2-9} Millionen geblieben sind, die {person} in eine Münze steckte
  Spielautomaten in {place}: {n:40-400} in einer Straße
  {person}: „Die Hälfte der {n:20-50} Jahre war ich krank“
report_body:
  Das Casino ({street}) hat {n:40-400} Automaten. Am {day}, als wir zählten, liefen um {n:14-17} Uhr {n:11-39}.
  {person}, bis {month} {n:2017-2025} Leiter der Börse, sagte vor Gericht, die Schlüssel lägen „auf einem Laptop in {town}“.
  Von {n:1200-9800} Spielern, die der Universität {town} antworteten, hatten sich {n:3-19} % zum Wetten Geld geliehen, schreibt {person}.
  Der Bescheid vom {date} hat {n:8-60} Seiten und nennt {n:2-14} Seiten im Netz; {n:2-5} nahmen unsere {price:10-40} noch an.
  „In der ersten Woche habe ich {price:200-900} gewonnen, das war das Problem“, sagt {person} ({n:24-67}). Seit dem {n:2-28}. {month} spielt er nicht mehr.
  Die Tabletten mit {n:10-500} mg gibt es auf Rezept. Der Beipackzettel nennt {n:9-40} Nebenwirkungen; {person} hatte {n:2-6}.
  Der Zins betrug {n:1-4} % am Tag. Nach {n:40-300} Tagen schuldete {person} {price:2000-9000}.
  Der Rat beschloss am {date} mit {n:9-19} zu {n:3-8} Stimmen eine Grenze von {price:2-5} je Spiel.
"""),
    "pt": read_rules("""
report_title:
  Casa de apostas de {town} perde a licença depois de {n:12-90} queixas
  Onde foram parar os {n:2-9} milhões que {person} pôs em uma moeda
  O jogo do tigre em {place}: {n:40-400} famílias endividadas
  {person}: "Passei doente metade desses {n:20-50} anos"
report_body:
  O cassino da {street} tem {n:40-400} máquinas. Na {day} em que contamos, {n:11-39} estavam ligadas às {n:14-17}h.
  {person}, que dirigiu a plataforma até {month} de {n:2017-2025}, disse ao juiz que as chaves estavam "em um notebook em {town}".
  De {n:1200-9800} jogadores ouvidos pela universidade de {town}, {n:3-19}% tinham pedido emprestado para apostar, escreve {person}.
  A decisão de {date} tem {n:8-60} páginas e cita {n:2-14} sites; {n:2-5} ainda aceitaram nossos {price:10-40}.
  "Ganhei {price:200-900} na primeira semana, esse foi o problema", diz {person}, {n:24-67} anos. Não joga desde {n:2-28} de {month}.
  Os comprimidos de {n:10-500} mg só com receita. A bula lista {n:9-40} efeitos; {person} teve {n:2-6}.
  O juro era de {n:1-4}% ao dia. Em {n:40-300} dias {person} devia {price:2000-9000}.
  A câmara aprovou em {date}, por {n:9-19} a {n:3-8}, um limite de {price:2-5} por rodada.
"""),
    "it": read_rules("""
report_title:
  {town}, sala scommesse perde la licenza dopo {n:12-90} esposti
  Dove sono finiti i {n:2-9} milioni che {person} mise in una moneta
  Le slot di {place}: {n:40-400} in una via
report_body:
  La sala di {street} ha {n:40-400} macchine. Il {day} in cui le abbiamo contate ne giravano {n:11-39} alle {n:14-17}.
  {person}, alla guida della piattaforma fino a {month} {n:2017-2025}, ha detto al giudice che le chiavi erano «su un portatile a {town}».
  Di {n:1200-9800} giocatori sentiti dall'università di {town}, il {n:3-19}% aveva chiesto prestiti per scommettere, scrive {person}.
  Il provvedimento del {date} ha {n:8-60} pagine e nomina {n:2-14} siti; {n:2-5} hanno ancora accettato i nostri {price:10-40}.
  «La prima settimana ho vinto {price:200-900}, il guaio è stato quello», dice {person}, {n:24-67} anni.
  L'interesse era dell'{n:1-4}% al giorno. Dopo {n:40-300} giorni {person} doveva {price:2000-9000}.
"""),
    "id": read_rules("""
report_title:
  Polisi {town} tutup situs slot setelah {n:12-90} laporan
  Ke mana {n:2-9} miliar yang {person} taruh di koin
  Warga {place} terlilit pinjol: {n:40-400} kasus dalam setahun
  {person}: "Separuh dari {n:20-50} tahun itu saya sakit"
report_body:
  Dari rumah di {street} polisi menyita {n:4-40} komputer. Hari {day} itu {n:11-39} orang sedang bekerja, kata {person}.
  {person}, pengelola sampai {month} {n:2017-2025}, berkata di sidang bahwa kuncinya ada "di laptop di {town}".
  Dari {n:1200-9800} pemain yang dijawab survei kampus {town}, {n:3-19}% pernah berutang untuk berjudi, tulis {person}.
  Surat tertanggal {date} setebal {n:8-60} halaman menyebut {n:2-14} situs; {n:2-5} masih menerima {price:2-9} dari kami.
  "Minggu pertama saya menang {price:20-90}, itulah masalahnya," kata {person}, {n:24-67} tahun. Ia berhenti sejak {n:2-28} {month}.
  Obat {n:10-500} mg itu harus dengan resep. Di kertasnya tertulis {n:9-40} efek samping; {person} mengalami {n:2-6}.
  Bunganya {n:1-4}% sehari. Setelah {n:40-300} hari {person} berutang {price:200-900}.
"""),
    "vi": read_rules("""
report_title:
  Công an {town} triệt phá đường dây cá cược {n:12-90} tỷ đồng
  {n:2-9} tỷ đồng của ông {person} đã đi đâu
  {place}: {n:40-400} gia đình vướng vay nặng lãi
  Nhà thuốc ở {district} bán {n:200-1800} hộp không cần đơn, tòa xét xử
  Khoản vay {price:100-500} thành {price:1200-9000}: chuyện ở {district}
  {person}, {n:20-50} năm đứng sân khấu: "Một nửa số năm ấy tôi ốm"
  Phóng viên hỏi {n:14-60} người chơi xổ số ở {place}: ai được, ai mất
report_body:
  Tại {address}, công an thu giữ {n:4-40} máy tính. Hôm đó có {n:11-39} người đang làm việc.
  {person}, quản lý đến tháng {n:1-12} năm {n:2017-2025}, khai trước tòa rằng chìa khóa ví nằm "trong một máy tính ở {town}".
  Trong {n:1200-1840} người chơi được trường đại học ở {town} hỏi, {n:3-19}% từng vay tiền để cá cược, theo {person}.
  Quyết định ngày {date} dài {n:8-60} trang, nêu {n:2-14} trang web; {n:2-5} trang vẫn nhận {price:10-40} của chúng tôi.
  "Tuần đầu tôi thắng {price:200-900}, rắc rối là ở đó," {person}, {n:24-67} tuổi, nói. Anh thôi chơi từ {n:2-28}/{n:1-12}.
  Lãi {n:1-4}% mỗi ngày. Sau {n:40-300} ngày, {person} nợ {price:1200-9000}; công ty cho vay đăng ký ở {town} không trả lời {n:3-9} lá thư của chúng tôi.
  Thuốc {n:10-500} mg này chỉ bán theo đơn. Tờ hướng dẫn ghi {n:9-40} tác dụng phụ; {guest} gặp {n:2-6}, phải nằm viện {n:3-12} ngày.
  Quán game ở {road} có {n:20-120} máy. Chiều {day} chúng tôi đếm, {n:11-19} máy có người, {n:3-9} em còn mặc đồng phục.
  Nghệ sĩ {person} sinh ở {town} năm {n:1938-1999}. Phim đầu bà nhận {n:2-9} triệu đồng, phim cuối bà không nói.
  Người phát ngôn, bà {person}, cho biết đã khóa {n:120-980} tài khoản. Của ai thì bà không nói.
  Hội đồng phường bỏ phiếu ngày {date}: {n:9-19} thuận, {n:3-8} chống, cấm mở thêm tiệm cầm đồ trong {n:200-500} m quanh trường.
  Chúng tôi gọi số quảng cáo {n:6-20} lần trong {n:2-5} ngày. {n:2-5} lần có người nghe; không lần nào họ nói tên công ty.
"""),
    "zh": read_rules("""
report_title:
  {place}警方查处网络赌博平台，涉案{n:12-90}人
  {person}投进虚拟币的{n:2-9}百万元去了哪里
  记者调查：{place}一条街上的{n:40-400}台游戏机
  {district}一药店无处方卖出{n:200-1800}盒药，法院开庭
  {price:2200-9000}的贷款是怎样滚到{n:6-40}万元的
  {person}登台{n:20-50}年：“有一半时间在生病”
  {place}{n:14-60}个买彩票的人：谁赚了，谁亏了
report_body:
  {road}的这家店有{n:40-400}台机器，记者清点当天下午{n:2-5}点有{n:11-39}台在使用。
  {person}在法庭上说，密钥存放在{place}的一台笔记本电脑里，{n:2017-2025}年{n:1-12}月以后再没有打开过。
  受访的{n:1200-9800}名玩家中，有{n:3-19}%曾借钱下注，{person}在报告中写道。
  {date}的处罚决定书共{n:8-60}页，点名{n:2-14}家网站，其中{n:2-5}家当天仍收下了我们的{price:10-40}。
  “第一周我赢了{price:200-900}，麻烦就出在这里。”{n:24-67}岁的{person}说。他从{n:1-12}月{n:2-28}日起没有再玩。
  日息{n:1-4}%，{n:40-300}天后{person}欠下{n:6-40}万元。公司注册在{town}，我们去了{n:3-9}封信，没有回音。
  这种{n:10-500}毫克的药要凭处方买。说明书列了{n:9-40}种副作用，{guest}出现了{n:2-6}种，住院{n:3-12}天。
  {district}的网吧{day}下午有{n:20-90}台机器开着，{n:3-9}个孩子还穿着校服。
  {person}{n:1938-1999}年生在{town}，第一部电影的片酬是{n:80-900}元，最后一部她不肯说。
  公司发言人{person}说封了{n:120-980}个账号，是谁的，他没有讲。
  街道{date}表决，{n:9-19}票赞成，{n:3-8}票反对，学校{n:200-500}米以内不再批准新的棋牌室。
  广告上的电话我们{n:2-5}天里打了{n:6-20}次，接通{n:2-5}次，没有一次说出公司的名字。
"""),
}
