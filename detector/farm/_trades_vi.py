"""Small firms of Vietnam, trade by trade: what they mend, what it costs, and for whom they did it.

The rules are as those of `detector.farm._specifics`; an amount counts 10,000 đồng.
"""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import Rules, read_rules

__all__ = ["VIETNAMESE_TRADES"]

VIETNAMESE_TRADES: tuple[Rules, ...] = (
    read_rules("""
service: {sửa tủ lạnh|sửa tủ lạnh tại nhà|sửa chữa tủ lạnh}
person_word: thợ sửa tủ lạnh
firm_name:
  Điện lạnh {last}
  Điện lạnh {owner}
  Cơ điện lạnh {last} {Phát|Thành|Hưng}
  Trung tâm sửa tủ lạnh {last} {Phúc|Tín}
job:
  nạp gas tủ lạnh
  thay block tủ lạnh
  thay ron cửa tủ lạnh
  sửa bo mạch tủ inverter
  thay sò lạnh
  hàn ống đồng bị xì
  sửa tủ đông, tủ mát
need:
  tủ không lạnh
  tủ chảy nước
  ngăn đá đóng tuyết dày
  tủ kêu to ban đêm
device:
  tủ {Samsung|Toshiba|Hitachi|Panasonic|Sharp|Electrolux|Aqua|LG} {n:120-620} lít
  tủ side by side {n:480-680} lít
  tủ đông {n:200-600} lít của quán ăn
  tủ mát {n:2-4} cánh
part: {sò lạnh|điện trở xả đá|quạt gió|rơ le khởi động|cảm biến nhiệt|ron cửa|block|phin lọc}
trade_service:
  Sửa tủ lạnh không lạnh, lạnh yếu, ngăn mát không lạnh nhưng ngăn đá vẫn đông
  Nạp gas R134a, R600a; đo áp suất trước và sau, ghi lên phiếu
  Thay block ({n:80-250} W) mới hoặc block tháo máy, nói rõ loại nào trước khi thay
  Sửa bo mạch tủ lạnh inverter, nhận cả bo gửi từ tỉnh
  Thay ron cửa, gioăng cửa theo kích thước, làm trong {n:1-3} ngày
  Sửa tủ đông, tủ mát, tủ bánh kem cho quán ăn, tạp hóa
  Vệ sinh tủ, thông đường nước xả đá
  Hàn ống đồng, ống nhôm bị xì gas ngay tại nhà
  Kiểm tra tủ cũ trước khi mua: {n:8-20}0.000đ một lần
trade_fee:
  Kiểm tra tủ lạnh tại nhà ; {n:5-10}0.000đ, miễn phí nếu sửa
  Nạp gas R134a, tủ dưới 200 lít ; {price:35-55}
  Nạp gas R600a, tủ inverter ; {price:60-95}
  Thay sò lạnh ; {price:28-45}
  Thay điện trở xả đá ; {price:35-58}
  Thay rơ le block ; {price:25-40}
  Thay block dưới 150 W ; {price:110-180}
  Thay block tủ side by side ; {price:240-390}
  Sửa bo inverter ; {price:70-150}
  Thay ron cửa, một cửa ; {price:35-65}
  Hàn xì dàn nóng, có nạp gas ; {price:90-160}
  Thông nghẹt đường xả đá ; {price:20-35}
trade_case:
  {^device} ở {address}. Ngăn mát {n:14-19} độ dù để số lớn nhất. Quạt gió kẹt vì tuyết, thay {part}, {n:40-110} phút, hết {price:35-80}.
  {^device} của {guest}. Tủ nhảy cầu dao mỗi đêm. Điện trở xả đá chạm vỏ, thay mới, đo cách điện được {n:5-40} MΩ. Bảo hành {n:6-12} tháng.
  Tủ mua {n:2004-2016}, ở {district}. Chúng tôi báo {guest} là không đáng sửa: block mới {price:120-190}, mà tủ cũ cùng cỡ bán chừng {price:130-210}. Chỉ lấy {n:5-10}0.000đ tiền công đi.
  Quán cơm ở {road}. {^device} chết lúc {n:4-6} giờ sáng, trong tủ có {n:20-80} kg thịt. Cho mượn tủ phụ, {n:2-5} giờ sau tủ chạy lại, thay {part}.
  {^device}, {district}. Nạp gas nơi khác hai lần trong {n:2-6} tháng vẫn mất lạnh. Tìm bằng nước xà phòng {n:30-80} phút thì thấy xì ở mối hàn số {n:2-5}. Hàn lại, hút chân không {n:20-45} phút.
  {^device} của cô giáo {person}. Kêu to lúc {n:1-4} giờ sáng. Chỉ là chân tủ thấp {n:3-9} mm, kê lại, không lấy tiền.
  Nhà trẻ ở {address}. Nước chảy ra sàn. Lỗ thoát bị hạt đậu chặn, thông {n:10-25} phút, {price:15-30}.
symptom:
  đá vẫn đông mà rau lại héo
  lốc chạy {n:2-5} phút rồi tắt
  đèn sáng nhưng không nghe tiếng lốc
  cửa hé {n:3-9} mm, sờ hông tủ rất nóng
"""),
    read_rules("""
service: {sửa máy lạnh|sửa máy lạnh, máy giặt|vệ sinh máy lạnh}
person_word: thợ điện lạnh
firm_name:
  Điện lạnh {last}
  Điện máy {last} {Phát|Hưng|Thịnh}
  Cơ sở điện lạnh {owner}
  Công ty TNHH Kỹ thuật lạnh {last} {An|Khang}
job:
  vệ sinh máy lạnh
  nạp gas R32
  tháo lắp máy lạnh
  thay tụ dàn nóng
  sửa máy giặt không vắt
  thay bạc đạn máy giặt
  lắp ống đồng âm tường
need:
  máy lạnh chảy nước
  máy lạnh không lạnh
  máy giặt không xả nước
  máy giặt rung mạnh
device:
  máy lạnh {Daikin|Panasonic|Toshiba|LG|Casper|Sharp} {1|1.5|2} HP
  máy giặt {Electrolux|Samsung|LG|Toshiba|Aqua} {n:7-12} kg
  máy giặt cửa trước {n:8-11} kg
part: {tụ {n:25-50} µF|quạt dàn lạnh|bơm xả|dây curoa|bạc đạn|van cấp nước|mắt nhận tín hiệu}
trade_service:
  Vệ sinh máy lạnh treo tường, âm trần, tủ đứng, có bạt hứng nước
  Nạp gas R22, R410A, R32 theo đồng hồ, không nạp mò
  Tháo, di dời, lắp máy lạnh; ống đồng dày {0.61|0.71|0.81} mm
  Sửa máy giặt cửa trên, cửa trước: không cấp nước, không vắt, báo lỗi E{n:10-49}
  Sửa máy nước nóng, thay thanh đốt {n:1500-1800} W
  Hợp đồng bảo trì {n:2-4} lần một năm cho văn phòng, phòng khám, nhà trọ
  Vệ sinh lồng giặt, tháo rời từng phần
  Thu mua máy cũ còn chạy, giá xem tại chỗ
trade_fee:
  Vệ sinh máy lạnh 1–1.5 HP ; {n:15-22}0.000đ
  Vệ sinh máy lạnh 2 HP ; {n:20-30}0.000đ
  Vệ sinh máy âm trần ; {n:40-65}0.000đ
  Nạp gas R32 bổ sung, mỗi 10 psi ; {n:5-9}0.000đ
  Nạp gas R32 toàn bộ 1 HP ; {price:60-85}
  Tháo máy ; {n:15-25}0.000đ
  Lắp máy, chưa vật tư ; {n:30-45}0.000đ
  Ống đồng, một mét ; {n:16-24}0.000đ
  Thay tụ dàn nóng ; {price:35-60}
  Thay bạc đạn máy giặt cửa trên ; {price:65-110}
  Vệ sinh máy giặt cửa trước ; {price:35-55}
  Thay bơm xả ; {price:38-70}
trade_case:
  {^device} ở {address}. Chảy nước xuống giường. Máng nước có tổ kiến, vệ sinh {n:45-90} phút, {n:18-30}0.000đ, nghiêng lại dàn lạnh {n:4-9} mm.
  {^device} của {guest}. Chạy {n:10-25} phút thì ngắt. {^part} yếu, đo chỉ còn {n:40-70}%. Thay mới, {price:35-75}.
  Phòng trọ {n:6-24} máy ở {district}. Làm trong {n:2-4} ngày, hai thợ. {n:1-3} máy dàn nóng mục, chúng tôi đề nghị bỏ, chủ trọ giữ lại một.
  {^device}, {road}. Lỗi E{n:10-49}: không phải bo như tiệm trước báo {price:120-190}, mà là {part}; hết {price:30-60}.
  Trường mẫu giáo ở {district}. {n:8-20} máy vệ sinh vào ngày thứ bảy để các cháu khỏi hít hóa chất; không dùng hóa chất, chỉ nước và vòi áp {n:20-60} bar.
  {^device} mua cũ. {^guest} gọi vì giật nhẹ khi chạm vỏ. Nhà không có dây tiếp đất; đóng cọc {n:1-2} m, đo {n:3-9} Ω.
  {^device} ở tầng {n:5-22}. Không nhận tháo vì dàn nóng ngoài lan can, phải có thợ đu dây; chúng tôi giới thiệu anh {person}.
symptom:
  gió yếu mà vẫn nghe tiếng dàn nóng
  đèn nháy {n:3-8} lần rồi tắt
  ống nhỏ bám tuyết
  máy giặt dừng ở phút {n:9-38}
"""),
    read_rules("""
service: {thông tắc cống|thông cống nghẹt|thông bồn cầu, hút hầm cầu}
person_word: thợ thông cống
firm_name:
  Môi trường {last} {Phát|Sạch}
  Vệ sinh môi trường {owner}
  Công ty TNHH Môi trường {last} {Hưng|Thịnh}
  Đội thông cống {last}
job:
  thông bồn cầu
  hút hầm cầu
  thông chậu rửa bát
  nạo vét hố ga
  soi camera ống ngầm
  lắp bẫy mỡ
need:
  bồn cầu trào ngược
  sàn nhà tắm thoát chậm
  cống có mùi hôi
  hố ga đầy
device: {đường ống phi {60|76|90|114}|hố ga sân sau|bồn cầu tầng {n:2-5}|bẫy mỡ của quán|cống chung của hẻm}
part: {lò xo phi {n:8-22}|máy nén hơi|vòi áp lực {n:120-220} bar|camera soi {n:20-40} m}
trade_service:
  Thông bồn cầu, chậu rửa, sàn nhà tắm bằng lò xo, không đục gạch
  Hút hầm cầu bằng xe {n:2-5} khối, vào được hẻm rộng từ {2|2.2|2.5} m
  Nạo vét hố ga, cống chung; xe chở bùn có giấy phép đổ
  Soi camera tìm chỗ vỡ, giao đoạn phim cho chủ nhà
  Lắp bẫy mỡ inox {n:20-120} lít cho quán ăn
  Chống mùi: thay phễu, bịt ống chờ, lắp ống thông hơi
  Sửa ống nước rò, thay phao, thay van
trade_fee:
  Thông chậu rửa ; {n:20-35}0.000đ
  Thông bồn cầu ; {n:30-55}0.000đ
  Thông sàn nhà tắm ; {n:25-40}0.000đ
  Hút hầm cầu, xe 2 khối ; {price:60-95}
  Hút hầm cầu, mỗi khối thêm ; {n:25-40}0.000đ
  Nạo vét hố ga, một hố ; {price:25-60}
  Soi camera, đến 20 m ; {price:50-90}
  Sau 22 giờ đêm ; thêm {n:10-20}0.000đ
  Bẫy mỡ 45 lít, lắp xong ; {price:190-320}
trade_case:
  {^address}. Bồn cầu tầng {n:2-4} trào. Lấy ra một lược nhựa và {n:1-3} m khăn ướt, {n:25-70} phút, {price:30-55}.
  Quán phở ở {road}. Mỡ đóng {n:12-30} m ống. Dùng {part}, làm từ {n:10-11} giờ đêm đến {n:2-4} giờ sáng để quán khỏi nghỉ.
  Nhà {guest}. Ba thợ khác đã thông mà tuần sau lại nghẹt. Camera cho thấy ống vỡ ở mét thứ {n:4-17}; đục {n:40-90} cm nền, thay ống phi 114.
  Hẻm ở {district}. {n:6-19} nhà chung một cống. Mỗi nhà góp {n:10-30}0.000đ, chúng tôi xúc {n:2-9} khối bùn trong {n:1-3} ngày.
  Chung cư {n:9-25} tầng, {district}. Mùi hôi lúc trời mưa. Phễu sàn khô nước, không phải cống; đổ nước vào là hết, chúng tôi chỉ lấy {n:10-20}0.000đ.
  Nhà trọ {address}. Hầm cầu xây năm {n:1988-2006}, không có ống thông hơi. Hút {n:2-5} khối, khoan lắp ống phi 60 cao {n:4-9} m.
symptom:
  nước xoáy rồi đứng lại
  bồn cầu sủi khi xả chậu rửa
  mùi nặng sau {n:9-11} giờ đêm
  gián lên theo lỗ thoát
"""),
    read_rules("""
service: {chuyển nhà trọn gói|chuyển trọ, chuyển nhà|vận chuyển nhà, văn phòng}
person_word: đội chuyển nhà
firm_name:
  Chuyển nhà {last} {Phát|Lợi}
  Vận tải {owner}
  Taxi tải {last}
  Công ty TNHH Vận tải {last} {Thành|Tiến}
job:
  chuyển văn phòng
  chuyển phòng trọ
  đóng gói đồ dễ vỡ
  cẩu đàn piano
  tháo lắp tủ áo
  cho thuê xe tải {1|1.5|2.5} tấn
need:
  nhà mới chưa có thang máy
  hẻm nhỏ xe không vào
  phải trả phòng trước ngày 30
device: {xe tải {500|750|950} kg|xe {1.4|1.9|2.5} tấn|xe ba gác|xe thùng kín {n:4-6} m}
part: {thùng carton {n:40-60}×{n:30-45} cm|màng PE|dây tăng đơ|chăn bọc|xe đẩy}
trade_service:
  Chuyển nhà trọn gói: bọc, tháo, bốc, chở, kê lại đúng chỗ
  Chuyển phòng trọ sinh viên, đi chung xe để rẻ hơn
  Chuyển văn phòng ban đêm, cuối tuần, có biên bản từng thùng
  Cho thuê xe tải theo giờ, kèm tài xế, không kèm bốc xếp
  Tháo lắp máy lạnh, giường tủ, bàn họp
  Chuyển két sắt, đàn piano, hồ cá (báo trước {n:2-4} ngày)
  Gửi kho {n:8-40} m², tính theo tháng
trade_fee:
  Xe 750 kg, 10 km đầu ; {n:30-45}0.000đ
  Mỗi km sau ; {n:12-19}.000đ
  Một người bốc xếp ; {n:25-40}0.000đ
  Phòng trọ trọn gói, trong quận ; {price:70-120}
  Căn hộ {n:1-2} phòng ngủ ; {price:180-320}
  Nhà {n:3-4} tầng ; {price:390-780}
  Thùng carton, cái ; {n:12-25}.000đ
  Đi bộ quá 30 m, hẻm nhỏ ; thêm {n:15-30}0.000đ
  Piano đứng, tầng trệt ; {price:90-150}
trade_case:
  Từ {address} sang {district}. Nhà {n:3-4} tầng, {n:60-160} thùng, hai chuyến {device}. Từ {n:6-7} giờ sáng đến {n:2-6} giờ chiều, {price:320-690}. Vỡ một chậu sứ, đền {n:15-40}0.000đ.
  Văn phòng {n:12-60} chỗ ở {road}. Làm đêm thứ bảy, sáng thứ hai đủ máy. {n:1-3} màn hình trầy có sẵn, đã chụp trước.
  {^guest} ở {district}. Đàn piano tầng {n:2-4}, cầu thang rộng {n:70-92} cm. Không lọt, phải thuê cẩu {n:45-60} phút, nhà trả thêm {price:120-210}.
  Sinh viên {n:3-5} người. Ghép một xe từ {district} sang {district}, mỗi người {n:15-30}0.000đ.
  Nhà ở {address}. Mưa lớn, hoãn sang hôm sau, không thu tiền chờ; {part} ướt chúng tôi thay.
  Kho vải ở {district}. {n:4-14} tấn, {n:5-9} người, {n:2-4} ngày. Cân lại thiếu {n:3-12} kg, hai bên ký biên bản.
symptom:
  đồ nhiều hơn một xe
  tủ không lọt cửa
  hẻm rộng dưới {2|2.5} m
  bảo vệ chung cư cấm giờ trưa
"""),
    read_rules("""
service: {sửa khóa tại nhà|thợ sửa khóa|sửa khóa, làm chìa khóa}
person_word: thợ khóa
firm_name:
  Khóa {last}
  Tiệm khóa {owner}
  Sửa khóa {last} {Tín|Thành}
job:
  mở khóa cửa nhà
  làm chìa ô tô
  thay ổ khóa tay gạt
  mở két sắt
  sửa khóa cửa cuốn
  lắp khóa vân tay
need:
  mất chìa khóa
  gãy chìa trong ổ
  kẹt cửa cuốn
  quên mã két
device: {khóa tay gạt {Việt Tiệp|Huy Hoàng|Yale}|cửa cuốn {n:3-5} m|két {n:40-180} kg|khóa vân tay {model}|ổ khóa xe {n:2008-2022}}
part: {lõi khóa|motor {n:300-600} kg|remote {315|433} MHz|pin CR2032|chìa trắng|nhông cửa cuốn}
trade_service:
  Mở khóa cửa gỗ, cửa sắt, cửa nhôm; xem căn cước và hỏi hàng xóm trước khi mở
  Làm chìa xe máy, chìa ô tô có chip, cài remote
  Thay ổ khóa, lõi khóa, tay gạt; chìa thử {n:3-5} lần trước khi giao
  Sửa cửa cuốn: kẹt nan, hỏng motor, bình lưu điện yếu
  Mở két sắt, đổi mã; có biên bản và hai người chứng kiến
  Lắp khóa vân tay, bảo hành {n:12-24} tháng theo hãng
  Đánh chìa tại tiệm, {n:5-12} phút một chìa
trade_fee:
  Mở khóa cửa thường ; {n:15-30}0.000đ
  Mở khóa tay gạt ; {n:25-45}0.000đ
  Thay lõi khóa, chưa lõi ; {n:15-25}0.000đ
  Chìa xe máy ; {n:5-15}0.000đ
  Chìa ô tô có chip ; {price:80-260}
  Cài remote cửa cuốn ; {n:25-40}0.000đ
  Motor cửa cuốn 400 kg, lắp xong ; {price:390-560}
  Mở két cơ ; {price:45-120}
  Sau 22 giờ ; thêm {n:10-20}0.000đ
trade_case:
  {^address}. Gãy chìa trong ổ khóa, rút bằng móc, {n:8-25} phút, {n:15-30}0.000đ. Không phải thay ổ.
  {^guest} mất cả chùm chìa ở chợ. Thay {n:2-4} lõi trong nhà ở {district}, {price:90-180}, vì trong ví có ghi địa chỉ.
  Cửa hàng ở {road}. {^device} kẹt lúc {n:6-8} giờ tối. Nan thứ {n:4-19} cong; nắn lại, thay {part}, {price:45-110}.
  Nhà trọ {district}. Người gọi không có tên trong hợp đồng thuê, chúng tôi không mở; chủ nhà tới sau {n:20-70} phút thì làm.
  {^device} của một văn phòng. Quên mã {n:2-6} năm. Khoan mất {n:90-200} phút, trong có {n:3-14} cuốn sổ và một hộp bánh.
  Xe của {guest}, đời {n:2009-2021}. Làm chìa có chip tại bãi xe, {n:50-110} phút, {price:110-240}, thử nổ máy {n:3-5} lần.
symptom:
  chìa vào nhưng không xoay
  cửa sập mà chìa còn trong nhà
  remote phải đứng dưới {n:1-2} m mới ăn
  khóa vân tay báo pin yếu {n:3-9} ngày rồi
"""),
    read_rules("""
service: {chống thấm, sơn nhà|chống thấm dột|sửa nhà, chống thấm}
person_word: thợ sơn
firm_name:
  Xây dựng {last} {Phát|Gia}
  Đội sơn {owner}
  Chống thấm {last}
  Công ty TNHH Xây dựng {last} {An|Khôi}
job:
  chống thấm sân thượng
  chống thấm nhà vệ sinh
  sơn ngoại thất
  trám nứt tường
  lợp lại mái tôn
  đóng trần thạch cao
need:
  tường thấm ố vàng
  trần nhỏ giọt khi mưa
  sơn bong từng mảng
device: {sân thượng {n:24-90} m²|nhà vệ sinh {n:3-7} m²|tường giáp ranh {n:8-19} m|mái tôn {n:40-160} m²}
part: {màng khò {n:3-4} mm|sơn lót kháng kiềm|xi măng polyme hai lớp|keo PU|lưới thủy tinh}
trade_service:
  Chống thấm sân thượng, sê nô, hồ nước; ngâm thử {n:24-72} giờ rồi mới lát
  Chống thấm nhà vệ sinh không đục gạch, hoặc đục, tùy chỗ hở
  Sơn lại nhà cũ: cạo, trét, lót, hai lớp màu
  Xử lý tường giáp ranh khi nhà bên chưa xây
  Thay tôn, máng xối, bắn lại vít có ron
  Đóng trần, vách thạch cao
  Ốp lát, nâng nền, sửa bếp
trade_fee:
  Sơn lại trong nhà, công, 1 m² ; {n:18-32}.000đ
  Sơn ngoại thất, cả sơn, 1 m² ; {n:65-115}.000đ
  Chống thấm sàn mái, 1 m² ; {n:14-26}0.000đ
  Nhà vệ sinh, trọn gói ; {price:280-590}
  Trám nứt bằng keo PU, 1 m dài ; {n:9-18}0.000đ
  Thay tôn 4,5 zem, 1 m² ; {n:19-29}0.000đ
  Khảo sát dưới 10 km ; không lấy tiền
  Giàn giáo, một ngày ; {n:12-25}0.000đ
trade_case:
  {^device} ở {address}. Thấm {n:2-7} năm, ba lần quét sơn không hết. Nước vào từ cổ ống; đục {n:15-30} cm quanh ống, dùng {part}, ngâm {n:24-72} giờ. {price:290-860}.
  Nhà {guest}. Sơn bong vì trát còn ẩm. Chúng tôi hoãn {n:9-25} ngày cho khô, đo độ ẩm {n:11-15}% mới sơn; khách không vui nhưng tường còn tốt.
  {^device}, {district}. Nhà bên không cho đứng nhờ mái. Chỉ làm được phía trong, nên bảo hành {n:6-12} tháng thay vì {n:3-5} năm.
  Quán cà phê ở {road}. Sơn {n:120-380} m² trong {n:4-8} đêm, từ {n:9-10} giờ tối.
  Trường tiểu học ở {district}. {^device}, làm trong hè, {n:9-24} ngày, {n:5-9} thợ, {price:2200-6900}.
  {^address}. Trần dột đúng một chỗ. Chỉ là con vít mất ron; thay {n:12-40} con, {n:25-50}0.000đ.
symptom:
  vệt ố rộng thêm {n:5-20} cm mỗi mùa mưa
  gạch ốp kêu bộp khi gõ
  nước nhỏ sau mưa {n:2-9} giờ
  tường mốc đen sát nền
"""),
)
