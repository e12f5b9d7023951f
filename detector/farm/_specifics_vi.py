"""What honest pages say in Vietnamese; the rules are as those of `detector.farm._specifics`.

An amount counts 10,000 đồng. What only one trade says is in `detector.farm._trades_vi`.
"""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import Rules, read_rules

__all__ = ["VIETNAMESE", "VIETNAMESE_CITIES", "VIETNAMESE_GOODS"]

VIETNAMESE_CITIES: Rules = {
    city: tuple(districts.split(", "))
    for city, districts in {
        "Hà Nội": "Cầu Giấy, Đống Đa, Hai Bà Trưng, Thanh Xuân, Hoàng Mai, Long Biên, Hà Đông, "
        "Tây Hồ, Ba Đình, Nam Từ Liêm, Bắc Từ Liêm, Gia Lâm",
        "TP.HCM": "Quận 1, Quận 3, Quận 5, Quận 7, Quận 10, Quận 12, Gò Vấp, Tân Bình, Tân Phú, "
        "Bình Thạnh, Phú Nhuận, Bình Tân, Thủ Đức, Hóc Môn, Nhà Bè",
        "Đà Nẵng": "Hải Châu, Thanh Khê, Sơn Trà, Ngũ Hành Sơn, Liên Chiểu, Cẩm Lệ, Hòa Vang",
        "Hải Phòng": "Lê Chân, Ngô Quyền, Hồng Bàng, Kiến An, Hải An, Đồ Sơn, An Dương",
        "Cần Thơ": "Ninh Kiều, Cái Răng, Bình Thủy, Ô Môn, Thốt Nốt, Phong Điền",
        "Biên Hòa": "Tân Phong, Trảng Dài, Long Bình, Tam Hiệp, Bửu Long, Hố Nai, An Bình",
        "Nha Trang": "Vĩnh Hải, Phước Long, Lộc Thọ, Vĩnh Nguyên, Phương Sài, Diên Khánh",
        "Huế": "Vỹ Dạ, An Cựu, Kim Long, Thuận Hòa, Phú Hội, Hương Thủy, Hương Trà",
    }.items()
}

VIETNAMESE_GOODS = """\
nồi cơm điện;nồi cơm;;lòng nồi dày, nắp trong tháo rời, hẹn giờ, dây rút;Công suất 400-900 W, Dung tích 1-3 l, Khối lượng 2-5 kg
quạt đứng;quạt;;ba mức gió, hẹn giờ tắt, đế nặng, lồng tháo được;Công suất 40-70 W, Sải cánh 30-45 cm, Khối lượng 4-9 kg
ấm đun nước;ấm;;ruột inox, tự ngắt, đế xoay, vạch mức nước;Công suất 1000-2000 W, Dung tích 1-2 l
máy lọc nước;máy lọc nước;;lõi thay nhanh, vòi nóng, đèn báo lõi, van chống tràn;Lưu lượng 8-20 l/h, Áp lực 2-6 bar, Khối lượng 9-25 kg
máy hút ẩm;máy hút ẩm;;bình chứa lớn, hẹn giờ, tự ngắt khi đầy, lưới lọc rửa được;Công suất 180-420 W, Hút 8-24 l/ngày, Khối lượng 9-15 kg
nồi chiên không dầu;nồi chiên;;tám chương trình, cửa sổ quan sát, giỏ chống dính, màn hình cảm ứng;Công suất 1200-2400 W, Dung tích 3-9 l
máy xay sinh tố;máy xay;;cối thủy tinh, sáu lưỡi dao, động cơ êm, đế chống trượt;Công suất 300-1500 W, Dung tích 1-2 l
máy khoan;máy khoan;;hai pin, đầu kẹp không chìa, đèn soi, hộp nhựa;Mô men 20-60 Nm, Tốc độ 350-1800 v/p, Khối lượng 1-3 kg
robot hút bụi;robot;;khăn lau, cảm biến chống rơi, hộp bụi lớn, điều khiển qua app;Pin 60-180 phút, Độ ồn 55-70 dB
"""

VIETNAMESE = read_rules("""
day:
  thứ hai
  thứ ba
  thứ tư
  thứ năm
  thứ sáu
  thứ bảy
month: tháng {n:1-12}
road:
  Lê Lợi
  Trần Phú
  Nguyễn Trãi
  Quang Trung
  Phan Chu Trinh
  Lý Thường Kiệt
  Nguyễn Văn Cừ
  Trường Chinh
  Lê Văn Sỹ
  Hoàng Hoa Thám
  Điện Biên Phủ
  Ngô Gia Tự
  Bà Triệu
  Tô Hiến Thành
  Lạc Long Quân
address: {số {n:2-380} {road}, {district}|{n:2-90}/{n:2-45} {road}, {district}|ngõ {n:5-190} {road}, {district}|hẻm {n:12-400} {road}, {district}}
guest:
  anh Tuấn
  anh Dũng
  anh Hải
  anh Khoa
  anh Phước
  chị Hạnh
  chị Ngọc
  chị Thủy
  chị Mai
  chị Yến
  cô Bảy
  cô Liên
  cô Nhung
  chú Sáu
  chú Lâm
  bác Tư
  bác Hòe
  bác Thơm
  ông Vượng
worker:
  anh Cường
  anh Lộc
  chú Sơn
  em Tài
  anh Hiếu
  em Nghĩa
  anh Phong
  em Vinh
trade_title:
  {firm}: {service} ở {place} từ năm {since}
  {^service} {place} – {firm}
  {^service} tại {district}, {place} | {firm}
  {firm} – {service} {district}, {district}, {district}
  {^person_word} {place}: {owner}, vào nghề năm {since}
trade_intro:
  {firm} gồm {owner} và {n:2-6} thợ; chúng tôi làm ở {place} từ năm {since}.
  Tôi là {owner}, học nghề với {guest} ở {district} và mở tiệm tại {address} năm {n:2001-2019}.
  {firm} nhận {service} tại {place}: {job}, {job}, {job}. Ai gọi cũng nghe chính chủ tiệm nói chuyện, không qua tổng đài.
  Nhà ông bà gặp cảnh {need}? Gọi {firm}, {phone}: hỏi trước {n:2-4} câu, nếu tự làm được chúng tôi chỉ qua điện thoại, không tính tiền.
  Cảm ơn quý khách đã ghé trang của {firm}. Tiệm nhỏ, {n:2-5} thợ, {n:1-3} xe máy và một xe tải {500|750} kg, chuyên {service} quanh {district}.
trade_about:
  {^month} vừa rồi chúng tôi làm {n:2-9} ngày ở trường tiểu học tại {district} ({job}); hóa đơn {price:90-480}.
  Cứ 10 lần gọi thì {n:6-9} lần xong ngay lần đầu vì đồ nghề có sẵn trên xe.
  Chủ nhật nghỉ. Nếu {need} mà không đợi được, xin gọi {worker}: {phone}.
  Giờ đầu {price:10-25}, mỗi {n:15-30} phút sau {price:3-8}.
  {^worker} lo bên {district} và {district}, {worker} lo {district}; chủ tiệm {owner} giữ {district} và việc khó.
  Nếu nghe tả là {symptom}, thợ mang theo {part} là đủ; còn {symptom} thì phải tới xem mới nói giá được.
  Chúng tôi không làm {thang máy|bếp gas công nghiệp|điện cao thế|nhà cao trên {n:5-9} tầng}; việc ấy xin gọi {person} ở {district}.
  Tết nghỉ từ {n:26-28} tháng Chạp đến mùng {n:5-8}. Ai gọi trong dịp ấy xin chờ, thợ về quê hết.
  Đồ cũ để lại cho nhà xem, có ghi ngày. Ai muốn mang đi bỏ thì chúng tôi chở.
  Tháng {n:3-5} và tháng {n:6-8} là mùa đông khách: có ngày {n:11-24} cuộc gọi, xin hẹn trước {n:1-3} ngày.
  {^guest} ở {district} là khách đầu tiên năm {since}, đến nay vẫn gọi {n:1-3} lần một năm.
h_trade_service:
  Nhận làm
  Dịch vụ của {firm}
  Chúng tôi làm những gì
h_trade_price:
  Bảng giá {n:2021-2025}
  Giá {service} tại {place}
  Giá công, chưa kể vật tư
trade_price:
  Đến nơi trong {n:8-25} km ; {price:3-9}
  {^job} ; từ {price:15-90}
  {^job}, làm ngoài giờ ; {price:30-120}
  {^job}, có vật tư ; {price:40-190}
  Chiều thứ bảy ; +{n:20-50}%
  Khách cũ, nhà có người già ; -{n:5-10}%
h_trade_fee:
  Bảng giá tham khảo {month}/{n:2022-2025}
  Giá chi tiết, đã gồm công
  Bảng giá {service}
h_trade_why:
  Vì sao khách gọi {firm}
  Tại sao chọn chúng tôi
  Điều chúng tôi giữ
trade_why:
  Báo giá trước khi tháo, sai quá {n:5-10}% thì phần dư tiệm chịu
  Có phiếu bảo hành {n:3-12} tháng, ghi tên thợ và số điện thoại
  {^part} mua ở {road}, có hóa đơn, khách xem được giá nhập
  Thợ mặc áo xanh có tên, {worker} và {worker} đều làm trên {n:5-14} năm
  Đến trong {n:25-60} phút nếu ở {district}, {district}; nơi khác nói thật là lâu hơn
  Không sửa được thì không lấy tiền công, chỉ {n:5-10}0.000đ xăng xe
  Uy tín, giá cả phải chăng: {n:6-8} trong 10 khách là người quen giới thiệu
  Làm xong lau sàn, gom rác, chụp ảnh gửi chủ nhà
h_trade_case:
  Vài ca đã làm
  Nhật ký sửa chữa {month}
  Việc thật, giá thật
h_trade_area:
  Khu vực phục vụ
  Chúng tôi đi những đâu
trade_area:
  {district}, {district}, {district} và {district} ngày nào cũng có thợ; {district} chỉ {day}, khi {worker} đi qua.
  Nhận {service} tại {district}, {district}, {district}, {district}, {district} và vùng giáp ranh. Xa hơn {n:18-35} km tính thêm {n:5-9}.000đ mỗi km.
  Phía bên kia cầu chúng tôi nhường cho {person}, gần hơn và cũng tử tế.
h_trade_near:
  {^service} theo quận, phường
  Thợ ở gần nhà quý khách
  {^service} tại các khu vực của {place}
trade_near:
  {^service} tại {district}. {^worker} ở {road}, đến trong {n:15-40} phút, số riêng {phone}.
  {^service} ở {district}. Đường {road}, {road}, {road}; giờ tan tầm xin cộng thêm {n:15-30} phút.
  {^district}. Hẻm nhỏ, thợ đi xe máy, đồ nặng hẹn sau {n:8-9} giờ tối.
  Khu {district}. {n:20-90} nhà đã gọi từ năm {n:2012-2021}; hay gặp nhất là {need}.
  {^person_word} {district}. Không có thợ thường trực, {worker} sang {day} và {day}.
  Chung cư ở {district}. Xin báo ban quản lý trước {n:1-2} ngày, cấm khoan từ {n:11-12} giờ đến {n:13-14} giờ.
  {^service} {district}. Trạm phụ ở {address}, mở {n:7-8} giờ đến {n:17-19} giờ, gửi đồ hay gửi tiền tại đây cũng được.
  {^district}, đoạn {road}. Đang đào đường đến {month}, thợ phải đi vòng {n:2-5} km.
h_trade_praise:
  Khách nói gì
  Ý kiến khách hàng
  Khen chê của khách
trade_praise:
  {^guest}, {district} ; Đến trễ {n:15-40} phút nhưng làm kỹ, lấy {price:25-80} đúng như báo.
  {^guest}, {road} ; Nhà tôi bị {need}, {worker} sửa {n:40-120} phút là xong. Hơi ồn.
  {^guest}, {district} ; Gọi lần thứ {n:2-5} rồi, lần nào cũng có phiếu. Giá không rẻ nhất.
  {^guest} ; {^worker} bảo nhà tôi chưa cần {job}. Tôi đỡ được {price:30-90}.
  {^guest}, {address} ; Bảo hành {n:3-9} tháng, tháng thứ {n:2-4} hỏng lại, thợ sang làm không hỏi gì.
  {^guest}, {district} ; Chê: gọi giờ trưa không ai nghe máy. Khen: trả lại ốc thừa.
h_trade_question:
  Hay được hỏi
  Câu hỏi thường gặp về {service}
trade_question:
  Bao lâu thì tới? ; {district}, {district}: {n:25-50} phút. Các nơi khác {n:1-3} giờ, trời mưa lâu hơn.
  Sửa ngoài giờ có thêm tiền không? ; Sau {n:19-21} giờ thêm {n:10-20}0.000đ, chủ nhật không nhận.
  Nếu {symptom} thì làm sao? ; Chụp ảnh gửi vào {phone}, {n:10-40} phút sau {worker} trả lời. Nửa đêm thì cứ để nguyên tới sáng, đừng tự tháo.
  Bảo hành thế nào? ; {n:3-12} tháng cho phần đã làm, {n:1-2} tháng cho đồ cũ lắp lại. Mất phiếu vẫn tra được theo số điện thoại.
  Có xuất hóa đơn không? ; Có, cộng {8|10}% thuế, gửi trong {n:2-5} ngày.
  Tôi ở {district}, có đi không? ; Có, nhưng cộng {n:3-8}0.000đ tiền đường nếu sau {n:17-19} giờ.
  Trả tiền bằng gì? ; Tiền mặt hay chuyển khoản cho {owner}, xong việc mới trả.
trade_hours:
  {address}, {place}. Từ {n:7-8} giờ đến {n:17-19} giờ, thứ hai đến thứ bảy. Điện thoại {phone}. MST {n:1000000-9999999}.
  Tiệm mở {n:7-8} giờ 30, nghỉ trưa {n:11-12} giờ đến {n:13-14} giờ. Hotline {phone} ({owner}), {phone} ({worker}).
h_trade_contact:
  Liên hệ {firm}
  Địa chỉ tiệm
trade_contact:
  Địa chỉ ; {address}, {place}
  Điện thoại, Zalo ; {phone}
  Kỹ thuật ; {worker}, {phone}
  Giờ mở cửa ; {n:7-8}:00 – {n:17-19}:30, nghỉ chủ nhật
  Giấy phép kinh doanh ; 41A{n:1000000-9999999}, cấp {date}
  Tài khoản ; {owner}, {n:10000000-99999999}
  Cách tìm ; đối diện {chợ|trạm xăng|bưu điện|trường tiểu học} {district}, bảng hiệu {xanh|đỏ|vàng}, cách ngã tư {road} {n:40-300} m
trade_map:
  Chỉ đường đến {firm}
  Xem bản đồ: {address}
review_title:
  {model} sau {n:5-18} tháng
  Tôi cân {thing} {model}: nặng hơn ghi trên hộp {n:5-30}%
  {^thing} {model}, dùng {n:60-400} ngày: khen ít, chê nhiều
  Đánh giá {thing} {model} bằng thước, cân và tiền của tôi
review_intro:
  Tôi mua {model} hồi {month} với giá {price:30-180} ở một cửa hàng tại {town}; không ai tặng.
  {^thing} cũ chết sau {n:3-11} năm, nên {month} tôi trả {price:30-180} cho {model}, có hóa đơn số {n:1000-1849}.
  Bài này viết sau {n:60-400} ngày dùng {model} trong căn nhà {n:28-70} m² có {n:2-6} người.
review_body:
  Cân nhà bếp của tôi chỉ {n:310-4800} g; hãng ghi {n:300-4700} g.
  Tôi chọn vì {feature}, mà sau {n:20-90} ngày chính nó làm tôi bực nhất.
  Ngày {n:2-28}/{n:1-12} máy dừng sau {n:12-55} phút; {guest} ở tiệm đổi trong {n:3-16} ngày.
  Cách 1 m máy đo của tôi chỉ {n:44-78} dB; cái cũ {n:44-78} dB.
  {^guest} hàng xóm có {rival}, rẻ hơn, và không muốn đổi.
  Tôi không thích cái nắp phải dùng hai tay, và con vít sau lỏng từ tuần thứ {n:2-9}.
  Sách hướng dẫn ghi {n:20-60} phút; tôi đo ba ngày được {n:14-58}, {n:14-58} và {n:14-58} phút.
  Tiền điện tháng đầu tăng {n:11-64}.000đ, tính theo công tơ đọc lúc {n:6-9} giờ tối mỗi {day}.
  {^feature} thì tốt thật: {n:20-340} lần dùng chưa hỏng. Nhưng dây chỉ dài {n:70-150} cm, phải mua ổ nối {n:6-18}0.000đ.
  Tổng đài bảo hành nghe máy sau {n:4-26} phút, người nói tên {person}, hẹn {day}, đến {day} mới tới.
  Con tôi làm rơi từ bàn {n:68-80} cm: móp một góc {n:4-15} mm, vẫn chạy.
  Trên mạng nói dùng được {n:5-9} năm. Tôi mới dùng {n:5-18} tháng nên không biết.
h_review_measured:
  Số đo của tôi
  Đo ở nhà, không phải phòng thí nghiệm
review_measured:
  Khối lượng ; {n:310-4800} g
  Tiếng ồn 1 m ; {n:44-78} dB
  Đã dùng ; {n:20-340} lần
  Thời gian đầy ; {n:1-4} giờ {n:1-59} phút
  Dây điện ; {n:70-190} cm
  Giá mua ; {price:30-180}
review_end:
  Giá {price:20-70} thì tôi mua lại, {price:80-180} thì không.
  {^day} này tôi mang trả. {rival} làm cùng việc và mở được bằng tua vít thường.
  Liên kết đến cửa hàng cho tôi {n:2-6}%; năm ngoái được {price:4-29}. {^thing} này tôi tự mua.
howto_title:
  Tôi thay {bơm|gioăng|công tắc|dây curoa} của {model} ra sao
  Vệ sinh {model} trong {n:4-9} bước
  Chữa lỗi E{n:10-49} trên {model}
howto_intro:
  Máy {model} của trường dừng ngày {n:2-28}/{n:1-12}, báo lỗi E{n:10-49}. Linh kiện {price:3-28}, tôi làm mất {n:25-140} phút.
  Cần cờ lê {n:8-13} mm, đầu T{n:10-30}, {n:20-90} cm ống và một chậu chừng {n:1-4} lít.
howto_step:
  Khóa van dưới chậu rửa, vặn {n:2-6} vòng sang phải, rút điện và đợi {n:3-10} phút.
  Tháo {n:4-11} con vít phía sau; hai con dưới dài hơn {n:2-6} mm, để riêng.
  Nhấc nắp lên {n:2-5} cm rồi kéo ra. Dây bên trái chỉ dài {n:12-30} cm.
  Đo hai chân ngoài: {n:18-95} ôm là tốt, trên {n:200-900} là hỏng.
  Đẩy cái mới vào đến khi nghe tách, xoay {n:20-90} độ.
  Cho chạy không {n:3-12} phút ở {n:30-60} °C, xem có nhỏ giọt không.
  Ghi số {n:1000-1849}-{n:10-99} trên cái cũ; loại có chữ B cuối thiếu {n:2-4} răng.
  Chụp ảnh các giắc trước khi rút; tôi quên nên mất thêm {n:15-50} phút.
howto_note:
  {person} viết cho tôi rằng ở máy trước năm {n:1998-2012} chốt nằm bên phải.
  Lần đầu tôi quên gioăng và lau {n:2-9} lít nước.
  Nếu mùi khét còn sau {n:5-15} phút thì ngừng, gọi thợ; tôi không biết sửa chỗ ấy.
faq_title:
  Thư viện {district}: những câu hay hỏi
  Hồ bơi {district}, {place}: hỏi và đáp
  {model} {n:2-9}.{n:0-9} – câu hỏi về cấu hình
faq_intro:
  {person} kiểm tra lần cuối ngày {date}. Điều chưa có ở đây xin hỏi {phone}.
faq_pair:
  Mở cửa lúc nào? ; {^day} và {day}, từ {n:7-9} giờ đến {n:16-19} giờ; {month} chỉ đến {n:11-14} giờ.
  Làm thẻ bao nhiêu tiền? ; {price:3-12} một năm, dưới {n:15-18} tuổi {price:1-3}. Trả tiền mặt tại {address}.
  Được mượn mấy cuốn? ; {n:3-9} cuốn một lần, {n:14-28} ngày. Từ điển và bản đồ chỉ đọc tại chỗ.
  Sao máy báo mã {n:400-511}? ; Giới hạn là {n:20-90} yêu cầu một phút. Tăng max_rate trong server.toml rồi khởi động lại; bản trước {n:2-4}.{n:1-9} không đọc dòng này.
  Giữ được dữ liệu cũ không? ; Được: xuất ra CSV, đổi tên cột {n:2-14} thành "ref", nhập với --merge. {n:10-90} nghìn dòng mất {n:2-9} phút.
  Làm mất thì sao? ; {price:5-25} mỗi món. Năm {n:2016-2024} có {n:2-14} lần.
  Hỏi ai? ; {person}, {phone}, hoặc {guest} vào {day}.
  Có chỗ gửi xe không? ; Ở {road}, {n:3-6}.000đ một lượt, đóng lúc {n:18-21} giờ.
  Trẻ em vào được không? ; Từ {n:4-8} tuổi, có người lớn đi cùng; sau {n:17-19} giờ thì không.
glossary_title:
  Từ của nghề {làm gốm|dệt chiếu|đi biển|nuôi ong}, như người {place} nói
  Bảng từ của {làng gốm|bảo tàng|hội nuôi ong} {district}
glossary_intro:
  {person} và {person} gom từ năm {n:1994-2008} đến {n:2010-2022}; chỗ nào sai xin gửi thư về {address}, chúng tôi sẽ sửa trong lần in sau.
  Bảng này có {n:40-190} từ, ở đây chỉ đưa những từ mà khách hay hỏi khi đến xem; {person} chép lại năm {n:2010-2022}.
glossary_pair:
  Bàn xoay ; Mặt gỗ tròn để nặn. Cái của chúng tôi đóng năm {n:1950-1988}, đường kính {n:35-70} cm.
  Men tro ; Men từ tro trấu và vôi; nung ở {n:1180-1260} độ.
  Go ; Bộ phận của khung dệt để nâng sợi dọc, có {n:80-240} lỗ, đứt sợi nào thì nối lại sợi ấy.
  Cầu ong ; Khung gỗ để cho ong xây tổ, mỗi thùng có {n:6-10} cái, {n:40-48} × {n:20-28} cm.
  Mũ chúa ; Ổ ong nuôi ong chúa; {n:15-16} ngày thì nở.
  Ghe nan ; Thuyền tre trét dầu rái, dài {n:3-7} m, {n:2-3} năm trét một lần.
  Con nước ; Kỳ thủy triều; ở {district} một tháng có {n:2-2} con nước lớn.
  Cói ; Cây làm chiếu, phơi {n:3-6} nắng, sợi dài {n:120-190} cm; ở đây không ai gọi là lác.
product_title:
  {model}, {thing}, mã {n:10-99}-{n:100-999}
  {^thing} {model} – làm tại {town}
  {^thing} {model} {feature}, còn {n:2-60} cái
product_body:
  Làm ở {town}, xưởng của {person}, {n:30-400} cái một tháng. Phụ tùng giữ {n:5-15} năm.
  Có {feature} và {feature}. Dây dài {n:1-3},{n:1-9} m; dây dài hơn {price:4-15}.
  Không dùng cho {trẻ dưới {n:3-8} tuổi|ngoài trời|bếp từ}. Từ {month} tay cầm bắt vít, không còn dán keo.
  Còn {n:2-60} cái. Đặt trước {n:11-15} giờ thì gửi từ {town} trong ngày; phí gửi {n:18-55}.000đ.
  Đổi trong {n:7-15} ngày nếu chưa cắm điện; đã dùng thì sửa, không đổi. Tiền gửi về khách chịu {n:20-45}.000đ.
  Lô {n:2-28}/{n:1-12} có {n:3-19} cái bị lệch nắp, chúng tôi đã gọi từng người. Ai chưa được gọi: {phone}.
  {^person}, thợ cả, thử từng cái {n:10-40} phút và ký trên tem. Cái nào kêu quá {n:50-62} dB thì bán hạ giá ở xưởng.
  Hàng chính hãng, giá xưởng, bảo hành {n:12-36} tháng tại {address}; xa thì gửi bưu điện, chúng tôi trả lượt về.
  Khách hay hỏi màu: năm nay chỉ có {xám|kem|xanh rêu}. Màu đỏ bán hết từ {month}.
product_fact:
  Mã hàng ; {n:10000-99999}
  Giá ; {price:24-390}
  {spec}
  {spec}
  Kích thước ; {n:90-600} × {n:60-400} × {n:20-300} mm
  Bảo hành ; {n:12-36} tháng
  Xuất xứ ; {town}, Việt Nam
  Màu ; {xám|kem|xanh rêu|gỗ}
  Giao hàng ; {n:1-5} ngày, {n:18-55}.000đ
product_review:
  {^guest}, {town} ; Nắp hơi rít, còn lại tốt. {n:3-5}/5
  {^guest}, {district} ; Hộp móp, đổi sau {n:3-9} ngày. {n:2-4}/5
  {^guest}, {town} ; Dùng {n:2-14} tháng chưa hỏng, hướng dẫn in chữ quá nhỏ. {n:3-5}/5
  {person}, {town} ; {^feature} đúng như tả. Giá hơn chợ {n:3-9}0.000đ. 4/5
list_title:
  {n:5-9} {quán phở|hiệu sách|tiệm bánh|phiên chợ} ở {place} mà chúng tôi đã tới
  Ăn gì ở {district}: {n:4-8} chỗ, {n:2-4} chỗ mới
list_intro:
  Từ {n:2-12} đến {n:14-28}/{n:1-12}, {person} và tôi đi xe buýt tới {n:9-21} chỗ; đây là những chỗ sẽ quay lại.
  Chúng tôi trả tiền hết: {price:60-240}. Hai chỗ đã đóng từ danh sách năm {n:2015-2022}.
list_entry:
  Quán {guest}, {address}. Mở {n:5-6} giờ 30; đến {n:8-10} giờ thì hết {xôi|bún|cháo lòng} ({n:25-60}.000đ). "Nhà nấu {n:40-120} phần, không hơn," chủ quán nói.
  Tiệm bánh ở {road}. {n:3-9} bàn, không nhận thẻ. Trà nguội, nhưng bánh {gai|bò|chuối nướng} ({n:8-30}.000đ) ngon nhất tuần.
  Chợ {district}, sau bến xe. {n:20-90} sạp vào {day}, {n:4-15} sạp bán đồ ăn. Chúng tôi đếm được {n:3-12} thứ chuối.
  Hiệu sách cũ {n:2-60} {road}. {person} bán từ năm {n:1979-2015} và sẽ nghỉ hẳn ngày {n:24-30}/{n:1-12}.
  Hồ bơi {district}. {n:24-29} °C ngày {n:2-28}/{n:1-12}, vé {n:20-60}.000đ. Phòng thay đồ đang sửa đến {month}.
  Quán chay ở {address}. {n:5-14} món, {n:30-70}.000đ một suất. Hôm rằm phải đợi {n:20-50} phút.
  Cà phê {guest}, {district}. Ghế thấp, {n:6-18} chỗ, ly đen {n:12-28}.000đ. Con mèo tên Mực, {n:3-14} tuổi.
list_note:
  Đính chính {date}: bản trước ghi nhầm đường của quán {guest}.
  Không đưa vào: {district}, gọi cửa không ai thưa.
blog_title:
  {n:20-60} hũ dưa muối
  {^day}, mưa, {n:4-19} km
  {^guest} nói gì về cái xe đạp của tôi
  {model} và tôi
blog_body:
  Hôm {day} xe buýt số {n:6-48} không tới, tôi đi bộ về {town}, {n:4-11} km, với cái ô của mẹ.
  {person} lại cho tôi mượn thang. Thang {n:20-40} tuổi, {n:9-14} bậc, một bậc do tôi làm.
  Tôi đếm hũ: {n:18-64}, {n:2-7} hũ không đóng được. Hũ đầu ăn với {person} lúc {n:20-22} giờ {n:10-59}.
  Năm {n:1986-2009} tôi ở trên một cửa tiệm tại {street}, con chó ấy, hay cháu nó, vẫn ngồi đó.
  Tôi nhầm: người viết thư không phải {person} mà là em gái, bằng mực xanh.
  Em trai bảo bán {model}. Nó trả {price:20-140}, chưa bằng tiền hai cái lốp.
  Bác sĩ {person} nói {n:5-8} tuần. Tôi nói {n:2-4}. Hai bên hẹn gặp lại ngày mùng {n:4-10}.
  Mất điện từ {n:4-6} giờ {n:10-59}. {n:31-37} độ. Tôi viết bài này bên cửa sổ, quạt bằng nắp hộp.
recipe_title:
  {Canh chua|Xôi|Bánh đúc|Thịt kho|Chè đậu} theo cách của {person}
  {Bún riêu|Cháo cá|Nem rán} ngày {day}, cho {n:3-8} người
recipe_intro:
  {person} ghi sau tờ hóa đơn năm {n:1968-1999}; tôi bớt đường từ {n:200-300} g còn {n:90-150} g.
  Nhà {n:5-9} người ăn ngày {n:2-28}/{n:1-12}, đến {n:12-20} giờ thì hết nồi.
recipe_item:
  {n:150-600} g gạo nếp
  {n:2-5} quả trứng
  {n:200-900} g {cá lóc|đậu xanh|bí đỏ|thịt ba chỉ}
  {n:50-400} ml nước cốt dừa
  {n:1-3} thìa muối
  {n:3-9} củ hành tím
  {n:20-60} ml nước mắm {n:30-40} độ đạm
  nửa quả chanh, {n:2-6} quả ớt
recipe_step:
  Ngâm gạo {n:2-9} giờ, để ráo {n:10-30} phút.
  Cắt miếng {n:4-12} mm; để lại một nắm rắc lên trên.
  Hấp {n:22-75} phút; nồi nhà tôi chín ở phút {n:20-60}.
  Cho nước cốt dừa làm {n:2-4} lần, khuấy một chiều.
  Phi hành {n:3-9} phút, vớt ra khi vừa vàng, đừng đợi nâu.
  Nếu giữa nồi còn nhão thì cứ ăn; {person} bảo đó là phần ngon.
event_title:
  {Hòa nhạc|Hội sách|Chợ phiên|Đổi hạt giống} ngày {n:2-28}/{n:1-12} tại {place}
  {Giải chạy|Hội đua thuyền} {district} lần thứ {n:3-28}: {n:2-28}/{n:1-12}
event_body:
  Mở cửa {n:17-18} giờ 30, bắt đầu {n:19-20} giờ; chuyến xe cuối về {town} lúc {n:21-22} giờ {n:10-50}.
  {person} (vĩ cầm) và {person} (dương cầm), {n:60-110} phút, nghỉ một lần.
  Vé {price:5-20}, trẻ em {price:1-3}, tại {address}; có {n:60-240} chỗ.
  Năm ngoái có {n:80-410} người đến và {price:140-900} góp cho mái trường.
  Hôm đó không đậu xe ở {road}. Xe đạp để sau {trạm cứu hỏa|đình|nhà văn hóa}.
  Trời mưa thì dời vào hội trường; {person} quyết lúc {n:13-16} giờ và dán giấy ở cổng.
event_fact:
  Khi nào ; {date}, {n:17-20} giờ 30
  Ở đâu ; {address}, {place}
  Vé ; {price:5-20}
  Liên hệ ; {person}, {phone}
download_title:
  {model} {n:1-6}.{n:0-14}.{n:0-9} – ghi chú phát hành và tệp tải về
  Phần mềm {n:2-8}.{n:10-48} cho {model}
  Tải trình điều khiển {model}, bản {n:1-6}.{n:0-14}
download_body:
  Sửa lỗi thoát khi mở mà {person} báo ngày {date} (lỗi số {n:120-1840}); tệp {n:2-88},{n:1-9} MB.
  Cần {n:2-8} GB bộ nhớ và libusb 1.0.{n:20-27} trở lên. Bản 32 bit dừng ở lần này.
  Còn lỗi: máy trên {n:16-64} nhân thì nhật ký tăng {n:2-40} MB một ngày. Bản vá đang thử ở {n:3-12} máy.
  {person} dựng ngày {date}; mã nguồn giấy phép MIT, thẻ v{n:1-6}.{n:0-14}.
  Nếu cập nhật dừng ở {n:40-96}%, giữ hai phím {n:8-15} giây rồi làm lại. Cài đặt vẫn còn.
  Bản dịch tiếng Việt do {person} và {guest} làm, {n:240-1800} dòng, còn {n:4-60} dòng chưa dịch.
  Không cần mật khẩu, không có thanh công cụ kèm theo. Kiểm tra mã băm trước khi cài; sai một chữ thì xóa và tải lại.
  Trên Windows {7|8.1}, bộ gõ có thể mất dấu trong ô tìm kiếm; tắt mục thứ {n:3-9} trong phần tùy chọn.
  Máy chủ ở {town} chậm từ {n:19-20} giờ đến {n:22-23} giờ; bản sao ở trường đại học nhanh gấp {n:2-5}.
  Ai dùng bản {n:1-2}.{n:0-9} phải gỡ trước, giữ lại thư mục data ({n:20-900} MB).
download_fact:
  Linux x86-64 ; {n:4-90},{n:1-9} MB, sha256 {n:1000000-9999999}…{n:1000-1840}
  Windows 10, 11 ; {n:4-90},{n:1-9} MB, ký ngày {date}
  Mã nguồn ; {n:1-9},{n:1-9} MB
  Hướng dẫn (PDF) ; {n:12-90} trang, {n:1-6},{n:1-9} MB
profile_title:
  {owner}, {n:20-48} năm sửa đồng hồ ở {place}
  {owner}, {n:54-88} tuổi, {chèo đò|đóng sách|đếm chim} ở {district}
profile_body:
  {owner} sinh ở {road}, {town}, năm {n:1946-1988}, con thứ {n:2-4} trong nhà {n:4-8} anh em.
  "Một tuần tôi kiếm {n:2-9}.000đ mà thấy mình giàu," {owner} nói. Cái máy tiện đầu tiên giá {price:9-90}, mua chịu của {person}.
  Năm {n:1971-2009} {owner} dọn về {place} với {person}; nhà có {n:2-4} con, một người giữ sổ sách.
  Trên tường treo {n:12-90} chìa khóa, cái nào cũng ghi ngày. Cũ nhất là {n:2-28}/{n:1-12}/{n:1958-1994}.
  {person}, hàng xóm {n:12-40} năm, nhớ trận lụt {n:1964-2009}: "Nước lên {n:60-140} cm trong tiệm."
  {owner} sẽ nghỉ ngày {n:20-30}/{n:1-12}. Phường đã hỏi {n:3-9} người, chưa ai nhận.
  Buổi sáng {owner} uống trà với {guest} lúc {n:5-6} giờ, rồi mở cửa tiệm {n:9-16} m² ở {address}.
""")
