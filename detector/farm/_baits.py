"""What download and printable bait promises, and how its pages say nothing."""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import read_rules

__all__ = ["BAIT"]

# `thing` is what is promised; `syn` are other words for the same search.
BAIT = {
    "en": read_rules("""
thing:
  {animal} coloring page{|s}
  {subject} answer key {chapter|unit|lesson} {number}
  {name} song lyrics
  {name} ringtone
  {name} apk mod {number}.{digit}
  {subject} textbook pdf {number}th edition
  printable {month} calendar
  {animal} drawing
  {name} driver for windows {number}
  {subject} worksheet grade {digit}
  {name} full album zip
  {holiday} invitation template
  {name} manual pdf
  {animal} clipart
animal:
  dinosaur
  unicorn
  cute kitten
  horse
  butterfly
  shark
  baby elephant
subject:
  algebra
  biology
  world history
  chemistry
  geometry
  english grammar
month:
  january
  may
  july
  october
  blank monthly
holiday:
  birthday
  wedding
  baby shower
  christmas party
syn:
  free {thing}
  {thing} free download
  {thing} pdf
  download {thing}
  {thing} {online|for free|2024|printable|hd}
  best {thing}
  {thing} for {kids|adults|students|beginners}
title:
  {^thing}
  {^thing} {Free Download|PDF|Printable|Download}
  {^thing} - {Free Printable|Download Now|Latest Version|Full Version}
  {20|30|50|100}+ {^thing} {Ideas|Images|Free Printables}
  Download {^thing} {Free|for Free|[{size}]}
body:
  {Looking for|Searching for} {thing}? {You can find it here|Here it is}.
  {Download|Get} {thing} {for free|in one click|easily} from our {website|collection}.
  On this page you will find {thing}, {syn} and {syn}.
  {This|Our} {thing} is {suitable|perfect} for {kids and adults|all ages|students and teachers}.
  {^thing} is {one of the most|among the most} {popular|searched} {downloads|files} on our site.
  {To get|To download} {thing}, {simply|just} click {the button|the link} below.
  {Do not forget to|Please} {share|bookmark} this page if you like {thing}.
  {We have|Our site has} {a large|the biggest} collection of {thing} and {syn}.
  You can {save|print|download} {thing} {on any device|in high quality|as many times as you like}.
  {^thing}: {fast|safe} and {free|easy} download with no {registration|virus}.
click: {Click the button below to {download|start|continue}.|Your download will start in {number} seconds.|Complete the short survey to unlock the file.|Click on the image to open it in full size.}
button: {DOWNLOAD NOW|Download|Get File|Free Download|Start Download|Open Link|Generate Download Link}
head:
  {^syn}
  How to {download|get|print} {thing}?
  {^thing} {Details|Information|Description}
field:
  File name
  File size
  Format
  Downloads
  Last updated
  Rating
"""),
    "es": read_rules("""
thing:
  dibujos de {animal} para colorear
  solucionario de {subject} {digit} bachillerato
  letra de {name}
  {name} apk mod {number}.{digit}
  libro de {subject} pdf
  calendario de {month} para imprimir
  invitaciones de {holiday} para editar
  fichas de {subject} para primaria
  manual de {name} pdf
animal:
  dinosaurios
  unicornios
  gatitos
  caballos
  mariposas
subject:
  matemáticas
  biología
  lengua
  química
  historia
month:
  enero
  mayo
  julio
  octubre
holiday:
  cumpleaños
  boda
  bautizo
syn:
  {thing} gratis
  descargar {thing}
  {thing} {pdf|online|2024|para niños}
  los mejores {thing}
title:
  {^thing}
  {^thing} {gratis|pdf|para descargar|para imprimir}
  Descargar {thing} [{size}]
  Más de {20|50|100} {thing}
body:
  ¿Buscas {thing}? Aquí {lo tienes|lo encontrarás}.
  Descarga {thing} {gratis|en un clic|fácilmente} desde nuestra {web|colección}.
  En esta página encontrarás {thing}, {syn} y {syn}.
  {^thing} es {una de las descargas|uno de los archivos} más {populares|buscados} de la web.
  Para {descargar|obtener} {thing}, solo tienes que pulsar el {botón|enlace}.
  No olvides {compartir|guardar} esta página si te gusta {thing}.
  Puedes {guardar|imprimir|descargar} {thing} {en cualquier dispositivo|en alta calidad}.
  Tenemos la {mayor|mejor} colección de {thing} y {syn}.
click: {Haz clic en el botón para {descargar|continuar}.|La descarga empezará en {number} segundos.|Completa la encuesta para desbloquear el archivo.}
button: {DESCARGAR AHORA|Descargar|Descarga gratis|Obtener enlace}
head:
  {^syn}
  ¿Cómo {descargar|imprimir} {thing}?
  Información sobre {thing}
field:
  Archivo
  Tamaño
  Formato
  Descargas
  Actualizado
"""),
    "fr": read_rules("""
thing:
  coloriage {animal} à imprimer
  corrigé {subject} {digit}e
  paroles de {name}
  {name} apk mod {number}.{digit}
  livre de {subject} pdf
  calendrier {month} à imprimer
  carte d'invitation {holiday}
  exercices de {subject} cm{digit}
  notice {name} pdf
animal:
  dinosaure
  licorne
  chaton
  cheval
  papillon
subject:
  maths
  physique
  français
  chimie
  histoire
month:
  janvier
  mai
  juillet
  octobre
holiday:
  anniversaire
  mariage
  baptême
syn:
  {thing} gratuit
  télécharger {thing}
  {thing} {pdf|en ligne|2024|pour enfant}
  les meilleurs {thing}
title:
  {^thing}
  {^thing} {gratuit|pdf|à télécharger}
  Télécharger {thing} [{size}]
  Plus de {20|50|100} {thing}
body:
  Vous cherchez {thing} ? {Le voici|Vous le trouverez ici}.
  Téléchargez {thing} {gratuitement|en un clic|facilement} sur notre site.
  Sur cette page, vous trouverez {thing}, {syn} et {syn}.
  {^thing} est l'un des fichiers les plus {populaires|recherchés} du site.
  Pour {télécharger|obtenir} {thing}, il suffit de cliquer sur le {bouton|lien} ci-dessous.
  N'oubliez pas de {partager|garder} cette page si vous aimez {thing}.
  Vous pouvez {enregistrer|imprimer|télécharger} {thing} {sur tous les appareils|en haute qualité}.
  Nous avons la plus {grande|belle} collection de {thing} et {syn}.
click: {Cliquez sur le bouton pour {télécharger|continuer}.|Le téléchargement commence dans {number} secondes.|Répondez au sondage pour débloquer le fichier.}
button: {TÉLÉCHARGER|Télécharger gratuitement|Obtenir le lien}
head:
  {^syn}
  Comment {télécharger|imprimer} {thing} ?
  Informations sur {thing}
field:
  Fichier
  Taille
  Format
  Téléchargements
  Mis à jour
"""),
    "de": read_rules("""
thing:
  Ausmalbilder {animal}
  Lösungen {subject} Klasse {digit}
  {name} Songtext
  {name} APK Mod {number}.{digit}
  {subject} Buch PDF
  Kalender {month} zum Ausdrucken
  Einladung {holiday} Vorlage
  Arbeitsblätter {subject} Klasse {digit}
  {name} Bedienungsanleitung PDF
animal:
  Dinosaurier
  Einhorn
  Katzen
  Pferde
  Schmetterling
subject:
  Mathe
  Biologie
  Deutsch
  Chemie
  Geschichte
month:
  Januar
  Mai
  Juli
  Oktober
holiday:
  Geburtstag
  Hochzeit
  Taufe
syn:
  {thing} kostenlos
  {thing} {Download|PDF|online|2024|gratis}
  {thing} für {Kinder|Erwachsene|Schüler}
  die besten {thing}
title:
  {thing}
  {thing} {kostenlos|zum Ausdrucken|Download|gratis}
  {thing} herunterladen [{size}]
  Über {20|50|100} {thing}
body:
  Sie suchen {thing}? {Hier werden Sie fündig|Hier sind Sie richtig}.
  Laden Sie {thing} {kostenlos|mit einem Klick|ganz einfach} herunter.
  Auf dieser Seite finden Sie {thing}, {syn} und {syn}.
  {thing} gehört zu den {beliebtesten|meistgesuchten} Dateien auf unserer Seite.
  Um {thing} {herunterzuladen|zu erhalten}, klicken Sie einfach auf {den Button|den Link}.
  Vergessen Sie nicht, diese Seite zu {teilen|speichern}, wenn Ihnen {thing} gefällt.
  Sie können {thing} {auf jedem Gerät|in hoher Qualität} {speichern|ausdrucken}.
  Wir haben die {größte|schönste} Sammlung: {thing} und {syn}.
click: {Klicken Sie auf den Button, um {den Download zu starten|fortzufahren}.|Der Download startet in {number} Sekunden.|Nehmen Sie an der Umfrage teil, um die Datei freizuschalten.}
button: {JETZT HERUNTERLADEN|Download|Kostenlos laden|Link anfordern}
head:
  {syn}
  Wie kann man {thing} {herunterladen|ausdrucken}?
  Informationen: {thing}
field:
  Datei
  Größe
  Format
  Downloads
  Aktualisiert
"""),
    "pt": read_rules("""
thing:
  desenhos de {animal} para colorir
  gabarito de {subject} {digit} ano
  letra da música {name}
  {name} apk mod {number}.{digit}
  livro de {subject} pdf
  calendário de {month} para imprimir
  convite de {holiday} para editar
  atividades de {subject} para imprimir
  manual {name} pdf
animal:
  dinossauro
  unicórnio
  gatinho
  cavalo
  borboleta
subject:
  matemática
  biologia
  português
  química
  história
month:
  janeiro
  maio
  julho
  outubro
holiday:
  aniversário
  casamento
  chá de bebê
syn:
  {thing} grátis
  baixar {thing}
  {thing} {pdf|online|2024|para crianças}
  melhores {thing}
title:
  {^thing}
  {^thing} {grátis|pdf|para baixar|download}
  Baixar {thing} [{size}]
  Mais de {20|50|100} {thing}
body:
  Procurando {thing}? {Aqui está|Você encontrou}.
  Baixe {thing} {de graça|com um clique|facilmente} em nosso {site|acervo}.
  Nesta página você encontra {thing}, {syn} e {syn}.
  {^thing} é um dos arquivos mais {populares|procurados} do site.
  Para {baixar|obter} {thing}, basta clicar no {botão|link} abaixo.
  Não esqueça de {compartilhar|salvar} esta página se gostou de {thing}.
  Você pode {salvar|imprimir|baixar} {thing} {em qualquer aparelho|em alta qualidade}.
  Temos a {maior|melhor} coleção de {thing} e {syn}.
click: {Clique no botão abaixo para {baixar|continuar}.|O download começa em {number} segundos.|Responda a pesquisa para liberar o arquivo.}
button: {BAIXAR AGORA|Download|Baixar grátis|Gerar link}
head:
  {^syn}
  Como {baixar|imprimir} {thing}?
  Informações sobre {thing}
field:
  Arquivo
  Tamanho
  Formato
  Downloads
  Atualizado
"""),
    "id": read_rules("""
thing:
  mewarnai gambar {animal}
  kunci jawaban {subject} kelas {digit}
  lirik lagu {name}
  chord gitar {name}
  download lagu {name} mp3
  {name} mod apk versi {number}.{digit}
  buku {subject} kelas {digit} pdf
  kalender {month} lengkap
  undangan {holiday} bisa diedit
  soal {subject} kelas {digit}
animal:
  dinosaurus
  kuda poni
  kucing
  kupu-kupu
  ikan
subject:
  matematika
  ipa
  bahasa indonesia
  kimia
  ips
month:
  januari
  mei
  juli
  oktober
holiday:
  ulang tahun
  pernikahan
  aqiqah
syn:
  {thing} gratis
  download {thing}
  {thing} {pdf|terbaru|lengkap|2024|untuk anak}
  kumpulan {thing}
title:
  {^thing}
  {^thing} {gratis|pdf|terbaru|lengkap}
  Download {thing} [{size}]
  {20|50|100}+ {thing} terbaik
body:
  Sedang mencari {thing}? {Di sini tempatnya|Anda sudah menemukannya}.
  Download {thing} {secara gratis|dengan sekali klik|dengan mudah} di situs kami.
  Di halaman ini tersedia {thing}, {syn} dan {syn}.
  {^thing} merupakan salah satu file paling {populer|dicari} di situs ini.
  Untuk {mengunduh|mendapatkan} {thing}, cukup klik {tombol|tautan} di bawah ini.
  Jangan lupa {bagikan|simpan} halaman ini jika Anda suka {thing}.
  Anda bisa {menyimpan|mencetak|mengunduh} {thing} {di semua perangkat|dengan kualitas tinggi}.
  Kami punya koleksi {thing} dan {syn} {terlengkap|terbesar}.
click: {Klik tombol di bawah untuk {mengunduh|melanjutkan}.|Unduhan dimulai dalam {number} detik.|Isi survei untuk membuka file.}
button: {DOWNLOAD SEKARANG|Unduh|Download Gratis|Ambil Link}
head:
  {^syn}
  Cara {download|cetak} {thing}
  Informasi {thing}
field:
  Nama file
  Ukuran
  Format
  Diunduh
  Diperbarui
"""),
    "vi": read_rules("""
thing:
  tranh tô màu {animal}
  đáp án {subject} lớp {digit}
  lời bài hát {name}
  tải {name} apk mod {number}.{digit}
  sách {subject} lớp {digit} pdf
  mẫu thiệp {holiday}
  hợp âm {name}
animal:
  khủng long
  kỳ lân
  mèo con
  con ngựa
subject:
  toán
  sinh học
  ngữ văn
  hóa học
holiday:
  sinh nhật
  đám cưới
syn:
  {thing} miễn phí
  tải {thing}
  {thing} {pdf|mới nhất|đầy đủ|2024}
title:
  {^thing}
  {^thing} {miễn phí|pdf|mới nhất}
  Tải {thing} [{size}]
  {20|50|100}+ {thing} đẹp nhất
body:
  Bạn đang tìm {thing}? {Có ngay tại đây|Bạn đã tìm thấy}.
  Tải {thing} {miễn phí|chỉ với một cú nhấp|dễ dàng} tại trang của chúng tôi.
  Trang này có {thing}, {syn} và {syn}.
  {^thing} là một trong những tệp được {tìm kiếm|yêu thích} nhiều nhất.
  Để {tải|nhận} {thing}, chỉ cần nhấn vào {nút|liên kết} bên dưới.
  Đừng quên {chia sẻ|lưu} trang này nếu bạn thích {thing}.
  Bạn có thể {lưu|in|tải} {thing} {trên mọi thiết bị|với chất lượng cao}.
click: {Nhấn nút bên dưới để {tải|tiếp tục}.|Quá trình tải bắt đầu sau {number} giây.}
button: {TẢI NGAY|Tải xuống|Tải miễn phí}
head:
  {^syn}
  Cách {tải|in} {thing}
  Thông tin về {thing}
field:
  Tên tệp
  Dung lượng
  Định dạng
  Lượt tải
"""),
}
