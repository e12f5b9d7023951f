"""What bait pages offer, by field, in the words of those who sell it.

Tables are read by `PhraseBook.add`. Lists of names and tables defeat language detection, and
bait mixes languages, so ``"*"`` holds whatever means the same thing wherever it stands; only
words that mean something else in another language stand under their own.
"""

from __future__ import annotations

__all__ = [
    "ADULT",
    "COUPONS",
    "DOWNLOADS",
    "ESSAYS",
    "FOLLOWERS",
    "FREE_GAMES",
    "GAMBLING",
    "GAMBLING_OFFERS",
    "LANGUAGES",
    "LOANS",
    "NEAR_ME",
    "NOT_BRAND_LETTERS",
    "PHARMACY",
    "PIRACY",
    "PRINTABLES",
    "QUICK_MONEY",
    "SERVICES",
    "STREAMING",
    "TAKEDOWN_LABELS",
    "URGENCY",
]


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Languages in which finding nothing says that there is nothing.
LANGUAGES = _words("en es fr de pt it nl pl tr ru uk id ms vi zh ja ko th ar hi gl ca")

GAMBLING = {
    "*": "casino*, kasino*, cassino*, kazino*, casinò, online gambling, sportsbook*,"
    " bookmaker*, bookie, bookies, bettor*, betting, wager*, blackjack, baccarat, bacarat,"
    " baccara, roulette, roulett, poker, -planning poker, -scrum poker, -poker face,"
    " -russian roulette, -estimation poker, video poker, jackpot*, slot machine*, slot game*,"
    " online slot*, slots online, slot online, slots game*, video slot*, play slots,"
    " free slots, slots machine, slots casino, fruit machine*, slot site*, slot demo,"
    " demo slot, craps, keno, texas hold*, dice game*, crash game, aviator game, plinko,"
    " lotto*, sweepstake*, igaming, i gaming, pragmatic play, pg soft, pgsoft, netent,"
    " playtech, microgaming, habanero slot, playn go, evolution gaming, gates of olympus,"
    " sweet bonanza, starlight princess, mahjong ways, book of dead, wild west gold,"
    " aztec gems, big bass bonanza, joker123, sv388, bet365, 1xbet, 22bet, 20bet, betway,"
    " betfair, betsson, unibet, bwin, dafabet, linebet, melbet, mostbet, parimatch, betwinner,"
    " megapari, paripesa, ladbrokes, pokerstars, fanduel, draftkings, betmgm, william hill,"
    " sbobet, 188bet, w88, fun88, m88, bk8, 1win, 4rabet, apuestas deportivas,"
    " casas de apuestas, casa de apuestas, apuestas, tragaperras, tragamonedas,"
    " máquinas tragamonedas, ruleta, juegos de azar, lotería*, quiniela*, paris sportifs,"
    " pari sportif, machine à sous, machines à sous, jeux d'argent, jeux de hasard, loterie*,"
    " sportwetten, wettanbieter, buchmacher, spielautomat*, spielothek*, glücksspiel*,"
    " spielbank*, onlinecasino*, casinospiel*, lottozahlen, apostas esportivas,"
    " casa de apostas, casas de apostas, apostas, roleta, caça níquel, caça níqueis,"
    " caca niquel, caca niqueis, bingo online, video bingo, loteria*, jogo do tigrinho,"
    " fortune tiger, scommesse, slot gratis, slot da bar, gioco d'azzardo, gokkast*,"
    " weddenschap*, kansspel*, kasyno, kasyna, bukmacher*, zakłady bukmacherskie,"
    " automaty do gier, gry hazardowe, bahis*, kumarhane, iddaa, rulet, slot oyun*,"
    " canlı casino, canlı bahis, şans oyun*, казино, букмекер*, ставки на спорт,"
    " игровые автоматы, слоты, рулетка, рулетк*, лотере*, тотализатор*, покер*, джекпот*,"
    " judi online, judi bola, judi slot, perjudian, toto togel, toto gelap, bandar togel,"
    " bandar bola, bandarq, dominoqq, domino qq, situs poker, idn poker, agen poker,"
    " agen bola, agen judi, situs judi, situs slot, slot gacor, taruhan*, sabung ayam,"
    " tembak ikan, keluaran hk, keluaran sgp, keluaran hongkong, keluaran sydney,"
    " pengeluaran hk, pengeluaran sgp, pengeluaran hongkong, data hk, data sgp, live draw,"
    " prediksi hk, prediksi sgp, prediksi togel, result hk, hk pools, hongkong pools,"
    " sgp pools, code syair, kode syair, angka jitu, angka main, bocoran hk, bocoran sgp,"
    " totobet, mix parlay, nhà cái, cá cược, cá độ, đánh bạc, cờ bạc, sòng bài, xổ số, lô đề,"
    " tài xỉu, soi cầu, soi kèo, kèo nhà cái, nổ hũ, bắn cá, xóc đĩa, game bài, đá gà,"
    " tỷ lệ kèo, 赌场, 赌博, 博彩, 娱乐城, 娛樂城, 老虎机, 老虎機, 百家乐, 百家樂, 体育投注,"
    " 體育投注, 彩票, 时时彩, 六合彩, 德州扑克, 德州撲克, 线上赌, 網上賭, 赌球, 真人荷官,"
    " 捕鱼游戏, 棋牌游戏, 电子游艺, 開獎結果, 开奖结果, カジノ, スロット, パチンコ, パチスロ,"
    " バカラ, ルーレット, ブックメーカー, 競馬予想, ギャンブル, ジャックポット, 宝くじ,"
    " ポーカー, 카지노*, 바카라*, 슬롯*, 토토사이트*, 스포츠토토*, 먹튀*, 베팅*, 배팅*, 룰렛*,"
    " 파워볼*, 홀덤*, 도박*, 꽁머니*, 사설토토*, 릴게임*, 잭팟*, คาสิโน, สล็อต, บาคาร่า,"
    " แทงบอล, เดิมพัน, หวย, รูเล็ต, พนัน, เว็บพนัน, แทงหวย, ยิงปลา, ไฮโล, เสือมังกร, ป๊อกเด้ง,"
    " แจ็คพอต, كازينو, الكازينو, قمار, القمار, المراهنات, مراهنات, الرهان, روليت, الروليت,"
    " بلاك جاك, سلوتس, يانصيب, اليانصيب, कैसीनो, कसीनो, सट्टा, सट्टेबाजी, सट्टेबाज़ी, जुआ,"
    " लॉटरी, मटका, satta matka, satta king, matka result, teen patti, rummy, kerala lottery,"
    " lottery results, lottery numbers, lottery number*, lottery ticket*, online lottery,"
    " lottery online, -hedge your bets, gambler*, -a gamble, togel, kumar oyun*, kumar sitesi,"
    " kumar siteleri",
    "id": "judi, slot, bola tangkas, bandar, parlay, scatter",
    "es": "casas de juego, bingo",
    "de": "wetten, lotto, spielhalle*",
    "fr": "tiercé, quinté, pronostics",
    "tr": "slot, slotlar, bet, kumarın",
    "vi": "slot, nhà cái, bet",
    "pt": "slots, bingo, jogo do bicho",
    "th": "slot, slots",
}

# What houses promise and their affiliates repeat; a reporter or a scholar has no need of it.
GAMBLING_OFFERS = {
    "*": "free spin*, freespin*, welcome bonus*, welcome offer, welcome package,"
    " deposit bonus*, no deposit, reload bonus, sign up bonus, signup bonus,"
    " registration bonus, bonus code*, casino bonus*, betting bonus*, sport bonus,"
    " sports bonus, freebet*, cashback bonus, bonus new member, wagering requirement*,"
    " wagering, min deposit, real money, high rtp, rtp live, live rtp, return to player,"
    " high roller, live casino, live dealer*, online casino*, casino online, casinos online,"
    " best casino*, top casino*, trusted casino*, crypto casino*, bitcoin casino*,"
    " new casino*, mobile casino, casino review*, slot review, casino site*, casino games,"
    " game provider*, fast payout*, instant withdrawal*, fast withdrawal*, claim bonus,"
    " get bonus, high odds, best odds, betting site*, sports betting, live betting,"
    " betting app*, betting tips, play for free, max win, maxwin, bet now, play responsibly,"
    " bono de bienvenida, bonos de bienvenida, bono sin depósito, giros gratis,"
    " tiradas gratis, jugar gratis, casino en línea, casinos en línea, casino en vivo,"
    " dinero real, bonus de bienvenue, bonus sans dépôt, tours gratuits, argent réel,"
    " casino en ligne, casinos en ligne, casino en direct, jouer gratuitement,"
    " meilleur casino, freispiele, willkommensbonus, einzahlungsbonus, ohne einzahlung,"
    " echtgeld*, neukundenbonus, kostenlos spielen, auszahlungsquote*, umsatzbedingung*,"
    " bônus de boas vindas, bônus sem depósito, rodadas grátis, giros grátis, jogar grátis,"
    " jogue agora, dinheiro real, cassino online, cassinos online, cassino ao vivo,"
    " odds altas, bonus di benvenuto, bonus senza deposito, giri gratis, soldi veri,"
    " casinò online, giochi gratis, welkomstbonus, gratis spins, gratis gokken, darmowe spiny,"
    " bonus powitalny, bonus bez depozytu, hoş geldin bonusu, hoşgeldin bonusu, deneme bonusu,"
    " yatırım bonusu, kayıp bonusu, çevrim şartı*, çevrimsiz, güncel giriş, giriş adresi,"
    " yeni giriş, güvenilir bahis, yüksek oran*, bahis sitesi, bahis siteleri,"
    " casino siteleri, бонус на депозит, бездепозитный бонус*, приветственный бонус*,"
    " фриспин*, играть бесплатно, зеркало казино, рабочее зеркало, онлайн казино, gacor*,"
    " anti rungkad, rungkad, gampang menang, mudah menang, gampang maxwin, jackpot terbesar,"
    " bocoran slot, pola slot, pola gacor, akun pro, akun demo, slot terpercaya,"
    " situs terpercaya, agen terpercaya, bandar terpercaya, resmi dan terpercaya,"
    " deposit pulsa, depo pulsa, deposit dana, tanpa potongan, slot terbaru, link alternatif,"
    " link slot, daftar slot, login slot, daftar situs, minimal deposit, min depo, depo wd,"
    " bonus deposit, bonus member baru, bonus rollingan, bonus referral, rtp slot,"
    " rtp tertinggi, scatter hitam, petir zeus, zeus slot, server thailand, server luar,"
    " slot dana, slot pulsa, slot resmi, slot terbaik, slot hari ini, berapapun pasti dibayar,"
    " thưởng nạp, nạp rút, khuyến mãi thành viên, thưởng thành viên, tiền cược, vòng cược,"
    " link vào, uy tín nhất, nhận thưởng, tiền thưởng, cược thể thao, casino trực tuyến, 首存,"
    " 存款优惠, 首充, 送彩金, 彩金, 返水, 线上娱乐, 真钱, 注册送, 官网入口, 充值送,"
    " 入金ボーナス, 入金不要, ボーナスコード, フリースピン, オンラインカジノ, 無料プレイ,"
    " 첫충*, 입플*, 가입코드*, 승인코드*, 추천인코드*, 콤프*, 온라인카지노*, 보증업체*,"
    " 무료스핀*, 검증사이트*, 안전놀이터*, 메이저사이트*, 파워사다리*, โบนัส, เครดิตฟรี,"
    " ฝากถอน, ฝาก ถอน, เว็บตรง, ไม่ผ่านเอเย่นต์, แตกง่าย, ทดลองเล่น, ฟรีสปิน, ทางเข้า,"
    " ยอดเสีย, ไม่มีขั้นต่ำ, مكافأة ترحيبية, مكافأة الترحيب, دورات مجانية, لفات مجانية,"
    " بدون إيداع, كازينو اون لاين, ألعاب الكازينو, वेलकम बोनस, फ्री स्पिन, ऑनलाइन कैसीनो,"
    " bonus hunter*, no wagering, curacao licence, curacao license, perkalian x,"
    " perkalian x1000, nạp rút nhanh, free bet, free bets",
}

PIRACY = {
    "*": "full crack, crack download, with crack, crack key*, crack free, crack version,"
    " crack serial, crack patch, crack 20*, free crack, pre cracked, keygen*, -ssh keygen,"
    " -keygen command, serial key*, serial number free, license key free, license key 20*,"
    " licence key free, product key free, product key generator, activation key*,"
    " activation code free, kms activator, kmspico, key generator, patch download,"
    " full version download, full version free, full version, fully activated, pre activated,"
    " preactivated, lifetime activation, registration key, registration code free, nulled*,"
    " warez, repacks, fitgirl, torrent download, torrent link, magnet link, torrents,"
    " piratebay, pirate bay, thepiratebay, 1337x, mod apk, mod apks, modded apk, apk mod,"
    " hack apk, apk download, download apk, apk file, latest apk, apk obb, apk for android,"
    " mod menu, mod version, unlimited money, unlimited coins, unlimited gems,"
    " unlimited everything, premium unlocked, pro unlocked, vip unlocked, all unlocked,"
    " everything unlocked, unlocked features, no ads mod, cracked apk, cracked version,"
    " pc game free, highly compressed, free full version, getintopc, igetintopc, softonic,"
    " uptodown, full setup, offline installer, standalone offline, descargar gratis full,"
    " crackeado, con crack, serial gratis, clave de activación, dinero ilimitado,"
    " todo desbloqueado, gratis full, télécharger gratuit, version complète gratuite,"
    " clé d'activation, argent illimité, vollversion kostenlos, vollversion,"
    " chave de ativação, baixar grátis, dinheiro infinito, desbloqueado,"
    " chiave di attivazione, versione completa gratis, pełna wersja za darmo,"
    " klucz aktywacyjny, crackli, full indir, tam sürüm indir, hileli apk, lisans anahtarı,"
    " apk indir, sınırsız para, скачать торрент*, торрент*, ключ активации, кряк*, взломанн*,"
    " много денег, бесплатно скачать, скачать бесплатно, без регистрации и смс,"
    " full version gratis, download mod, uang tak terbatas, apk terbaru, serial number gratis,"
    " tải miễn phí full, bản quyền miễn phí, hack game, bản mod, 破解版, 绿色版, 免激活,"
    " 注册机, 激活码, 破解补丁, 无限金币, 破解下载, 免费破解, 汉化破解, クラック版,"
    " 無制限のお金, 크랙*, 정품인증*, 무제한 돈, โหลดฟรี, ไม่จำกัดเงิน, مهكرة, مهكر, كراك,"
    " تفعيل مدى الحياة, تحميل مجاني, مفتاح التفعيل, क्रैक, मॉड apk, cracked software,"
    " cracked free, cracked 20*, cracked download, download cracked, pro cracked,"
    " full cracked, windows activator, office activator, game repack*, fitgirl repack*",
}

DOWNLOADS = {
    "*": "free download, free downloads, download free, download for free, free to download,"
    " download link*, download links below, direct download, direct download link,"
    " download button, click the download, click on the download, click the button below,"
    " click on the button below, click on below button, click below to, link given below,"
    " links given below, link below to download, mirror link*, alternative link,"
    " google drive link, mediafire, mega nz, zippyshare, rapidgator, uploaded net,"
    " single link, direct single link, download size, setup size, zip password, rar password,"
    " password 123, latest version free, free latest version, download full, download setup,"
    " run the setup, extract the zip, extract the rar, download mp3, mp3 download,"
    " mp4 download, free pdf, pdf free, epub download, download ebook, wait 15 seconds,"
    " your download will, descargar gratis, descarga gratis, descarga directa,"
    " enlace de descarga, link de descarga, descargar mp3, descargar pdf, descargar por mega,"
    " télécharger gratuitement, téléchargement gratuit, lien de téléchargement,"
    " télécharger mp3, télécharger pdf, kostenlos herunterladen, kostenloser download,"
    " gratis herunterladen, download kostenlos, direktlink, baixar grátis, baixe grátis,"
    " download grátis, link para download, baixar mp3, baixar pdf, download gratuito,"
    " scarica gratis, scaricare gratis, gratis downloaden, pobierz za darmo,"
    " do pobrania za darmo, ücretsiz indir, bedava indir, mp3 indir, indirme linki, indir,"
    " скачать, скачать mp3, ссылка на скачивание, download gratis, unduh gratis,"
    " link download, download lagu, unduh sekarang, tải về miễn phí, tải miễn phí, link tải,"
    " tải về máy, tải nhạc, 免费下载, 免費下載, 下载地址, 下載地址, 百度网盘, 网盘下载,"
    " 提取码, 立即下载, 点击下载, 高速下载, 無料ダウンロード, ダウンロードリンク,"
    " 무료다운로드*, 무료 다운로드*, 다운로드 링크*, 다운받기*, ดาวน์โหลดฟรี, โหลดฟรี,"
    " ลิงก์ดาวน์โหลด, تحميل مجانا, تحميل مباشر, رابط التحميل, تنزيل مجاني, تحميل برنامج,"
    " फ्री डाउनलोड, मुफ्त डाउनलोड, डाउनलोड लिंक",
}

# Sheets, pictures, words and answers that searches ask for and such pages copy together.
PRINTABLES = {
    "*": "coloring page*, colouring page*, coloring sheet*, coloring book pages,"
    " free printable*, printable coloring, printable template*, printable worksheet*,"
    " printable pdf, worksheets pdf, free template*, hd wallpaper*, wallpaper hd,"
    " wallpapers hd, 4k wallpaper*, wallpaper 4k, iphone wallpaper*, desktop wallpaper*,"
    " wallpaper download, png images, transparent png, clipart, clip art, vector free,"
    " stock images free, free svg, tattoo designs, nail designs, hairstyle ideas, decor ideas,"
    " quotes images, answer key, answers key, workbook answers, test bank, solution manual,"
    " cheat sheet pdf, crossword clue, song lyrics, chords and lyrics, net worth,"
    " wiki biography, age height, dibujos para colorear, para colorear, para imprimir,"
    " láminas para, dibujos para pintar, plantillas gratis, fondos de pantalla,"
    " letra de la canción, coloriage*, à imprimer, dessin à colorier, fond d'écran,"
    " fonds d'écran, paroles de, ausmalbild*, malvorlage*, zum ausdrucken,"
    " kostenlose vorlage*, hintergrundbilder, desenhos para colorir, para colorir,"
    " papel de parede, letra da música, disegni da colorare, da colorare, da stampare,"
    " sfondi hd, testo canzone, kleurplaat*, kleurplaten, kolorowanki, kolorowanka, do druku,"
    " tapety na, boyama sayfası, boyama sayfaları, şarkı sözleri, duvar kağıdı, раскраск*,"
    " обои на рабочий стол, текст песни, распечатать, gambar mewarnai, mewarnai gambar,"
    " sketsa gambar, lirik lagu, chord lagu, kunci jawaban, contoh soal, kumpulan gambar,"
    " wallpaper keren, tranh tô màu, lời bài hát, hình nền, đáp án, 壁纸, 高清壁纸, 简笔画,"
    " 涂色, 歌词, 素材下载, 塗り絵, ぬりえ, 無料テンプレート, 歌詞, 壁紙, 색칠공부*, 도안*,"
    " 배경화면*, ระบายสี, เนื้อเพลง, วอลเปเปอร์, رسومات للتلوين, صور للتلوين, كلمات اغنية,"
    " خلفيات, رمزيات, वॉलपेपर, लिरिक्स, lyrics video, lyrics and chords, full lyrics",
}

STREAMING = {
    "*": "full movie, full movies, full movie online, watch online free, watch free online,"
    " watch movies online, watch free movies, free movies online, watch full, stream free,"
    " free streaming, free stream, live stream free, free live stream, watch live free,"
    " stream online free, hd streaming free, watch series online, full episode*,"
    " all episodes free, english sub, eng sub, 123movies, 0123movies, fmovies, putlocker*,"
    " gomovies, solarmovie, soap2day, yesmovies, movierulz, tamilrockers, filmyzilla,"
    " filmywap, 9xmovies, isaimini, kissanime, kissasian, gogoanime, 9anime, dramacool,"
    " crackstreams, reddit streams, buffstreams, streameast, totalsportek, iptv subscription,"
    " iptv service*, best iptv, iptv free, hdrip, webrip, web dl, bluray 1080p, 720p download,"
    " 480p download, dual audio, hindi dubbed, camrip, ver online gratis, ver gratis,"
    " película completa, peliculas completas, películas completas, ver película, pelisplus,"
    " repelis, cuevana, en español latino, fútbol en vivo gratis, roja directa,"
    " streaming gratuit, film complet, film complet vf, voir film, streaming vf, vostfr,"
    " wiflix, papystreaming, ganzer film, kostenlos streamen, kostenlos anschauen, kinox,"
    " assistir online, assistir grátis, filme completo, filmes online, ao vivo grátis,"
    " dublado online, futebol ao vivo, film completo, streaming ita, streaming gratis,"
    " altadefinizione, cineblog01, gratis kijken, za darmo online, cda film, full izle,"
    " tek parça izle, türkçe dublaj izle, hd izle, canlı izle, şifresiz izle, bedava izle,"
    " justin tv, taraftarium*, selçuksports, смотреть онлайн, онлайн бесплатно,"
    " в хорошем качестве, все серии, nonton film, nonton online, nonton streaming,"
    " nonton gratis, sub indo, lk21, layarkaca21, indoxxi, rebahin, nonton bola,"
    " live streaming bola, yalla shoot, xem phim, phim online, vietsub, thuyết minh,"
    " trực tiếp bóng đá, xoilac*, 90phut, xem bóng đá, 在线观看, 免费观看, 高清完整版,"
    " 完整版在线, 在線看, 線上看, 直播吧, 免费在线, 無料視聴, フル動画, 動画無料, 무료보기*,"
    " 다시보기*, 무료중계*, 스포츠중계*, 누누티비*, ดูหนังออนไลน์, ดูหนังฟรี, หนังเต็มเรื่อง,"
    " ดูบอลสด, مشاهدة فيلم, مشاهدة مباشرة, بث مباشر, اون لاين, مترجم كامل, يلا شوت, फुल मूवी,"
    " ऑनलाइन देखें",
}

FREE_GAMES = {
    "*": "games unblocked, unblocked game*, play for free online, play online for free,"
    " play free online, free online game*, online games free, browser game*,"
    " no download required, html5 game*, flash game*, io game, io games, poki, crazy games,"
    " crazygames, coolmath, cool math games, tunnel rush, moto x3m, retro bowl, smash karts,"
    " stickman, 1v1 lol, tiny fishing, basketball stars, house of hazards, rooftop snipers,"
    " getaway shootout, stack ball, subway surfers, vex 3, drift hunters, bubble shooter,"
    " shell shockers, cookie clicker, happy wheels, friv, kizi, y8, more games, popular games,"
    " game fullscreen, related games, similar games, juegos friv, juegos online gratis,"
    " juegos gratis, juegos desbloqueados, jugar online gratis, jeux gratuits,"
    " jeux en ligne gratuits, jeux débloqués, kostenlose spiele, kostenlos online spielen,"
    " spiele kostenlos, jogos online grátis, jogos grátis, jogar online grátis,"
    " jogos desbloqueados, giochi gratis online, giochi online gratis, gratis spelletjes,"
    " darmowe gry, gry online, oyun oyna, bedava oyun*, ücretsiz oyun*, игры онлайн бесплатно,"
    " бесплатные игры, играть онлайн, game gratis, main game online, chơi game online,"
    " game miễn phí, trò chơi miễn phí, 小游戏, 在线玩, 免费游戏, 無料ゲーム, ブラウザゲーム,"
    " 무료게임*, 게임하기*, เกมส์ฟรี, เล่นเกมฟรี, ألعاب مجانية, العاب فلاش, फ्री गेम,"
    " unblocked at school, unblocked wtf, unblocked 66, unblocked 76, unblocked online,"
    " unblocked for school, play unblocked",
}

PHARMACY = {
    "*": "viagra, cialis, levitra, kamagra, sildenafil citrate, generic viagra,"
    " tadalafil online, buy sildenafil, buy tadalafil, buy cialis, buy viagra, cheap viagra,"
    " tramadol online, buy tramadol, buy xanax, xanax online, buy ativan, buy ambien,"
    " buy adderall, buy oxycodone, buy hydrocodone, buy phentermine, phentermine online,"
    " buy modafinil, modafinil online, buy ivermectin, buy clomid, buy accutane,"
    " buy prednisone, buy amoxicillin, buy antibiotics, buy steroids, steroids for sale,"
    " buy ozempic, buy semaglutide, online pharmacy, online pharmacies, canadian pharmacy,"
    " canada pharmacy, pharmacy online, cheap meds, no prescription, without prescription,"
    " no rx, rx online, order pills, buy pills, cheap pills, diet pills, weight loss pills,"
    " fat burner*, keto gummies, cbd gummies, cbd oil for sale, buy cbd, delta 8 gummies,"
    " male enhancement, penis enlargement, testosterone booster, erectile dysfunction pills,"
    " overnight delivery pills, nootropic stack, nmn supplement*, testogen, phenq, prostadine,"
    " farmacia online, comprar viagra, viagra sin receta, comprar cialis,"
    " pastillas para adelgazar, viagra natural, pharmacie en ligne, acheter viagra,"
    " viagra sans ordonnance, sans ordonnance, pilule pour maigrir, viagra kaufen,"
    " online apotheke, ohne rezept, rezeptfrei*, potenzmittel, abnehmpillen, potenzpillen,"
    " farmácia online, sem receita, remédio para emagrecer, comprar cytotec,"
    " acquistare viagra, senza ricetta, zonder recept, erectiepillen, bez recepty,"
    " tabletki na odchudzanie, reçetesiz, cinsel güç, виагра, виагру, сиалис, без рецепта,"
    " для похудения, obat kuat, obat aborsi, cytotec, obat penggugur, pelangsing,"
    " pembesar penis, thuốc cường dương, thuốc phá thai, thuốc giảm cân, tăng cường sinh lý,"
    " 壮阳, 伟哥, 威而鋼, 犀利士, 减肥药, 催情, バイアグラ, シアリス, 精力剤,"
    " ダイエットサプリ, 비아그라*, 시알리스*, 정력제*, ไวอากร้า, ยาลดน้ำหนัก, ยาปลุกเซ็กส์,"
    " فياجرا, سيالس, حبوب الاجهاض, سايتوتك, वियाग्रा",
}

ESSAYS = {
    "*": "essay writing service*, essay service*, essay writer*, essay help, essays for sale,"
    " buy essay*, buy an essay, buy a paper, buy papers, buy dissertation, buy assignment,"
    " cheap essay*, write my essay, write my paper, write my assignment,"
    " write my dissertation, write my thesis, do my homework, do my assignment, do my essay,"
    " pay for essay, paper writing service*, research paper help, research paper writing,"
    " term paper help, custom essay*, custom papers, custom writing, custom writing service*,"
    " thesis help, thesis writing service*, thesis writing help, dissertation help,"
    " dissertation writing service*, dissertation writing help, dissertation writer*,"
    " assignment help*, assignment writing, assignment writing service*, assignment writer*,"
    " assignment service*, coursework help, coursework writing, take my class, take my exam,"
    " take my online, hire a writer, academic writing service*, academic writers, phd writers,"
    " expert writers, plagiarism free, non plagiarized, unlimited revisions, on time delivery,"
    " case study help, comprar ensayo*, hacemos tu tesis, hago tu tesis, tareas por encargo,"
    " tesis por encargo, rédaction de mémoire, mémoire sur commande,"
    " hausarbeit schreiben lassen, bachelorarbeit schreiben lassen,"
    " masterarbeit schreiben lassen, ghostwriting agentur, akademische ghostwriter,"
    " tcc pronto, comprar tcc, comprar monografia, tesi su commissione,"
    " scriptie laten schrijven, pisanie prac, prace na zamówienie,"
    " praca magisterska na zamówienie, tez yazdırma, ödev yaptırma, курсовая на заказ,"
    " диплом на заказ, заказать курсовую, заказать диплом, реферат на заказ, купить диплом,"
    " jasa skripsi, jasa pembuatan skripsi, jasa tugas, joki tugas, joki skripsi,"
    " viết luận văn thuê, viết thuê luận văn, làm thuê luận văn, 论文代写, 代写, 代寫,"
    " 代写论文, 作业代写, essay代写, 论文发表, 文凭办理, レポート代行, 論文代行, 논문대필*,"
    " 과제대행*, รับทำวิทยานิพนธ์, รับจ้างเขียน, كتابة رسائل الماجستير, كتابة بحوث جامعية,"
    " essay writing company, best essay writing",
}

LOANS = {
    "*": "payday loan*, payday lender*, personal loan*, quick loan*, fast loan*,"
    " instant loan*, online loan*, cash loan*, short term loan*, installment loan*,"
    " title loan*, bad credit loan*, loans for bad credit, bad credit, no credit check,"
    " guaranteed approval, same day loan*, cash advance*, loan app*, loan online, easy loan*,"
    " emergency loan*, debt consolidation, debt relief, credit repair, fix your credit,"
    " car insurance quotes, cheap car insurance, insurance quotes, cheap insurance,"
    " life insurance quotes, reverse mortgage, structured settlement, mesothelioma,"
    " accident lawyer*, injury lawyer*, injury attorney*, préstamo rápido, préstamos rápidos,"
    " préstamos online, préstamos personales, préstamos sin, minicrédito*, dinero urgente,"
    " créditos rápidos, crédito rápido, crédit rapide, prêt rapide, prêt entre particuliers,"
    " mini crédit, rachat de crédit, crédit sans justificatif, sofortkredit*, minikredit*,"
    " kredit ohne schufa, kredit trotz schufa, schnellkredit, online kredit,"
    " empréstimo online, empréstimo rápido, empréstimo pessoal, empréstimo para negativado,"
    " cartão de crédito sem anuidade, prestito veloce, prestiti veloci, prestiti online,"
    " prestiti personali, cessione del quinto, geld lenen, minilening*, snel geld lenen,"
    " chwilówki, chwilówka, pożyczka online, pożyczki online, kredyt bez bik, hızlı kredi,"
    " anında kredi, микрозайм*, займ на карту, займы онлайн, займ онлайн, без отказа,"
    " кредит онлайн, быстрые деньги, pinjaman online, pinjol, pinjaman cepat, dana cepat,"
    " kredit tanpa agunan, vay tiền online, vay tiền nhanh, vay tín chấp, vay nóng, 网贷,"
    " 小额贷款, 贷款口子, 秒下款, 即日融資, カードローン, 消費者金融, 現金化, 소액대출*,"
    " 비상금대출*, 무직자대출*, 급전*, เงินด่วน, กู้เงินออนไลน์, قرض شخصي, قروض بدون,"
    " قرض بدون, पर्सनल लोन, लोन ऐप, तुरंत लोन",
}

QUICK_MONEY = {
    "*": "make money online, make money fast, make money from home, earn money online,"
    " earn online, earn money fast, earn from home, passive income, side hustle*,"
    " financial freedom, get rich, become a millionaire, work from home jobs,"
    " affiliate marketing, dropshipping, monetize your, per day online, guaranteed return*,"
    " guaranteed profit*, forex broker*, forex signal*, forex trading, forex robot,"
    " best broker*, copy trading, trading bot*, trading signal*, trading robot,"
    " automated trading, binary option*, crypto signal*, price prediction*, crypto presale,"
    " presale crypto, best crypto*, best cryptocurrency, top crypto*, crypto to buy,"
    " altcoins to buy, next 100x, 100x crypto, meme coin*, memecoin*, buy bitcoin, buy crypto,"
    " buy cryptocurrency, bitcoin mixer*, bitcoin tumbler*, cloud mining, free bitcoin,"
    " bitcoin era, crypto giveaway, free usdt, referral bonus, earn crypto,"
    " crypto wallet recovery, ganar dinero, ingresos pasivos, dinero por internet,"
    " dinero desde casa, libertad financiera, gagner de l'argent, revenus passifs,"
    " revenu passif, argent en ligne, liberté financière, geld verdienen, passives einkommen,"
    " online geld, ganhar dinheiro, renda passiva, renda extra, dinheiro na internet,"
    " trabalhar em casa, guadagnare online, guadagnare soldi, rendita passiva,"
    " passief inkomen, zarabianie w internecie, zarabiać online, pasywny dochód, para kazan*,"
    " internetten para, pasif gelir, заработок в интернете, пассивный доход,"
    " заработать деньги, заработок без вложений, penghasil uang, menghasilkan uang,"
    " saldo dana gratis, penghasilan tambahan, kiếm tiền online, kiếm tiền, thu nhập thụ động,"
    " sàn forex, 网赚, 赚钱, 日赚, 月入, 躺赚, 副业, 币圈, 交易所注册, 副業, 稼ぐ方法,"
    " 不労所得, 仮想通貨 取引所, 재테크*, 부업*, 수익화*, 코인 거래소*, 해외선물*,"
    " หาเงินออนไลน์, รายได้เสริม, الربح من الانترنت, ربح المال, الدخل السلبي, पैसे कमाए,"
    " पैसे कमाने, ऑनलाइन कमाई",
}

COUPONS = {
    "*": "coupon code*, coupons, promo code*, promotional code*, promotion code,"
    " discount code*, voucher code*, discount voucher*, discount coupon*, deal of the day,"
    " deals of the day, best deals, exclusive deals, hot deals, top deals, latest deals,"
    " today's deals, today's offers, cashback offer*, cashback, cash back offers,"
    " exclusive offer*, exclusive discount*, exclusive coupons, verified coupon*,"
    " working codes, reveal code, get deal, grab deal, view deal, shop deal, activate deal,"
    " use code, code expires, coupon expires, store offers, free shipping code,"
    " gift card code*, free gift card*, gift card generator, código promocional,"
    " códigos promocionales, código de descuento, códigos de descuento, cupón de descuento,"
    " cupones, cupón, ofertas del día, code promo, codes promo, code de réduction,"
    " codes de réduction, bon de réduction, bons plans, code avantage, gutscheincode*,"
    " gutschein*, rabattcode*, rabattgutschein*, aktionscode*, schnäppchen,"
    " código de desconto, códigos promocionais, cupom, cupons, cupom de desconto,"
    " codice sconto, codici sconto, codice promozionale, codici promozionali, buoni sconto,"
    " kortingscode*, kortingsbon*, kod rabatowy, kody rabatowe, kupon rabatowy, indirim kodu,"
    " indirim kuponu, promosyon kodu, промокод*, купон*, kode promo, kode voucher, kode kupon,"
    " voucher diskon, promo terbaru, mã giảm giá, mã khuyến mãi, khuyến mãi hot, 优惠码,"
    " 優惠碼, 优惠券, 折扣码, 折扣碼, 返利, クーポン, 割引コード, プロモコード, 쿠폰*,"
    " 할인코드*, 프로모션코드*, โค้ดส่วนลด, คูปอง, كود خصم, كوبون, كوبونات, كود الخصم,"
    " قسيمة شراء, कूपन, प्रोमो कोड",
}

FOLLOWERS = {
    "*": "buy followers, buy instagram, buy tiktok, buy youtube, buy likes, buy views,"
    " buy subscribers, instagram followers, tiktok followers, free followers, free likes,"
    " real followers, followers cheap, youtube subscribers, youtube views, smm panel*,"
    " smm service*, smm reseller*, auto liker, get followers, increase followers,"
    " buy backlinks, backlinks package*, guest post service*, buy reviews, buy google reviews,"
    " buy verified, verified paypal, verified cash app, buy gmail accounts, pva accounts,"
    " old gmail, buy accounts, free robux, robux generator, free v bucks, free diamonds,"
    " coin generator, free uc, uc top up, top up game, cheap top up, comprar seguidores,"
    " seguidores gratis, seguidores reales, acheter des abonnés, acheter abonnés,"
    " acheter des likes, abonnés instagram, follower kaufen, likes kaufen, abonnenten kaufen,"
    " seguidores grátis, seguidores instagram, comprar curtidas, comprare follower,"
    " acquistare follower, volgers kopen, kup obserwujących, takipçi satın al, takipçi hilesi,"
    " ücretsiz takipçi, beğeni satın al, накрутк*, купить подписчиков, раскрутка,"
    " jual followers, beli followers, tambah followers, followers gratis, top up murah,"
    " top up diamond, tăng follow, tăng like, mua follow, nạp game, 刷粉, 买粉, 涨粉, 刷赞,"
    " 代充, 充值平台, 充值渠道, 低价充值, 充值攻略, フォロワー購入, フォロワー増やす,"
    " 팔로워 구매*, 팔로워 늘리기*, 좋아요 구매*, เพิ่มผู้ติดตาม, ปั้มไลค์, เติมเกม,"
    " زيادة متابعين, شراء متابعين, फॉलोवर्स बढ़ाए",
}

ADULT = {
    "*": "escort service*, escorts, call girl*, escort girl*, independent escort*, sex video*,"
    " sex tape, sex chat, sexcam*, sex cam*, cam girl*, camgirl*, onlyfans, onlyfans leak*,"
    " leaked onlyfans, leaked video*, milf, hentai, adult dating, hookup site*, hookups,"
    " sugar daddy, mail order bride*, russian brides, dating site*, video porno, videos porno,"
    " putas, escorts en, plan cul, rencontre coquine, sexkontakte, sextreffen, sexe gratuit,"
    " acompanhantes, garotas de programa, vídeos porno, incontri sessuali, donna cerca uomo,"
    " sekscontact, seks randki, eskort, escort bayan, porno izle, sikiş, проститутк*, порно*,"
    " интим услуги, индивидуалк*, bokep*, video bokep, gái gọi, phim sex, 约炮, 成人视频,"
    " 性感美女, 色情, 出会い系, エロ動画, アダルト動画, 야동*, 출장마사지*, 오피사이트*,"
    " 조건만남*, คลิปหลุด, หนังโป๊, سكس, افلام سكس, सेक्सी वीडियो, porn, porno, pornos,"
    " porn video*, free porn",
}

URGENCY = {
    "*": "limited time, limited time offer, for a limited time, time is running out, act now,"
    " act fast, hurry, hurry up, today only, last chance, don't miss out, don't miss this,"
    " before it's too late, while stocks last, while supplies last, while stock lasts,"
    " limited stock, only a few left, selling fast, ends soon, ending soon, expires soon,"
    " offer ends, offer expires, don't wait, don't delay, what are you waiting for,"
    " order today, call today, book today, get started today, sign up today, join today,"
    " claim now, claim your, once in a lifetime, instant access, risk free, no obligation,"
    " oferta limitada, por tiempo limitado, tiempo limitado, últimas unidades,"
    " última oportunidad, no te lo pierdas, no esperes más, date prisa, aprovecha ahora,"
    " solo hoy, offre limitée, durée limitée, dernière chance, dépêchez vous, n'attendez plus,"
    " ne tardez pas, stock limité, ne manquez pas, nur für kurze zeit, nur heute,"
    " letzte chance, nur noch wenige, jetzt zugreifen, beeilen sie sich,"
    " solange der vorrat reicht, jetzt sichern, worauf warten sie, por tempo limitado,"
    " última chance, não perca, não perca tempo, aproveite agora, só hoje, últimas vagas,"
    " tempo limitato, ultima occasione, solo per oggi, affrettati, non perdere, cosa aspetti,"
    " approfitta subito, alleen vandaag, op is op, wees snel, laatste kans, tylko dziś,"
    " ostatnia szansa, nie czekaj, spiesz się, acele edin, kaçırmayın, son fırsat,"
    " sınırlı süre, hemen şimdi, только сегодня, успейте, не упустите, количество ограничено,"
    " последний шанс, торопитесь, buruan, segera daftar, jangan lewatkan,"
    " jangan sampai ketinggalan, waktu terbatas, tunggu apa lagi, stok terbatas, nhanh tay,"
    " đừng bỏ lỡ, số lượng có hạn, duy nhất hôm nay, còn chần chờ gì, 限时, 限時, 立即行动,"
    " 不容错过, 机不可失, 先到先得, 仅限今日, 今だけ, 期間限定, 残りわずか, お早めに,"
    " 本日限り, 지금 바로*, 서두르세요*, 한정 수량*, 마감임박*, 놓치지 마세요*, จำนวนจำกัด,"
    " อย่าพลาด, วันนี้เท่านั้น, لفترة محدودة, لا تفوت, सीमित समय, जल्दी करें",
}

SERVICES = {
    "*": "call us, call us now, call now, call us today, give us a call, call today,"
    " call anytime, call the number, free quote*, free estimate*, free consultation,"
    " free inspection, get a quote, request a quote, no obligation quote,"
    " licensed and insured, fully insured, licensed insured, fully licensed,"
    " bonded and insured, 24 hours a day, 24 hour emergency, around the clock,"
    " 24 hour service, emergency service*, same day service*, same day repair*, fast response,"
    " prompt service, rapid response, available day and night, upfront pricing,"
    " no hidden fees, affordable price*, affordable rates, competitive price*,"
    " competitive rates, reasonable price*, satisfaction guarantee*, 100 satisfaction,"
    " quality workmanship, our team of experts, team of experts, experienced professionals,"
    " skilled technicians, trained professionals, certified technicians, expert technicians,"
    " trusted experts, your trusted, locally owned, local experts, proudly serving,"
    " service area*, areas we serve, surrounding areas, residential and commercial, one stop,"
    " look no further, your local, we are here to help, llámanos, llame ahora,"
    " presupuesto gratis, presupuesto sin compromiso, sin compromiso, urgencias 24 horas,"
    " servicio 24 horas, precios económicos, los mejores precios, profesionales cualificados,"
    " appelez nous, devis gratuit, intervention rapide, dépannage, 24h/24, 7j/7,"
    " dépannage urgent, sans engagement, artisan qualifié, prix compétitif*, meilleur prix,"
    " à votre service, jetzt anrufen, rufen sie uns an, kostenloses angebot,"
    " kostenloser kostenvoranschlag, kostenlose beratung, unverbindlich*, notdienst,"
    " rund um die uhr, schnelle hilfe, faire preise, zum festpreis, ligue agora, ligue já,"
    " orçamento grátis, orçamento gratuito, sem compromisso, atendimento 24 horas,"
    " preço justo, profissionais qualificados, chiamaci, chiama ora, preventivo gratuito,"
    " preventivo gratis, senza impegno, pronto intervento, 24 ore su 24, prezzi competitivi,"
    " bel nu, bel ons, gratis offerte, vrijblijvend*, spoedservice, 24/7 bereikbaar, zadzwoń,"
    " darmowa wycena, całodobow*, hemen arayın, bizi arayın, 7/24, ücretsiz keşif,"
    " uygun fiyat*, звоните, бесплатная консультация, бесплатный замер, круглосуточно,"
    " без выходных, выезд мастера, доступные цены, hubungi kami, harga terjangkau,"
    " harga murah, gratis survey, konsultasi gratis, tenaga ahli, bergaransi, gọi ngay,"
    " liên hệ ngay, báo giá miễn phí, giá rẻ, uy tín, phục vụ 24/7, hỗ trợ 24/7, tận nơi,"
    " thợ giỏi, 免费咨询, 上门服务, 立即拨打, 咨询热线, 专业团队, 价格优惠, お電話ください,"
    " 無料見積, 見積もり無料, 即日対応, お気軽にお問い合わせ, 무료견적*, 무료상담*, โทรเลย,"
    " ตลอด 24 ชั่วโมง, ราคาถูก, ประเมินราคาฟรี, اتصل بنا, اتصل الآن, على مدار الساعة,"
    " أفضل الأسعار, अभी कॉल करें, 24 घंटे, available 24/7, open 24/7, call 24/7,"
    " 24/7 service*, 24/7 emergency, 24/7 availability, 24/7 support",
}

NEAR_ME = {
    "*": "near me, close to me, nearby me, nearest me, near you, in your area, in my area,"
    " around me, closest to me, cerca de mí, cerca de mi, cerca de ti, en tu ciudad,"
    " en tu zona, près de chez moi, près de chez vous, autour de moi, dans votre ville,"
    " in meiner nähe, in ihrer nähe, in deiner nähe, perto de mim, perto de você,"
    " na sua cidade, vicino a me, vicino a te, nella tua zona, bij mij in de buurt,"
    " blisko mnie, yakınımdaki, bana en yakın, рядом со мной, в вашем городе,"
    " недалеко от меня, di dekat saya, gần tôi, gần bạn, 我附近, お近くの, 최寄り, 주변 업체*,"
    " ใกล้ฉัน, ใกล้ที่สุด, بالقرب مني, القريب مني, मेरे पास, मेरे आसपास, salon terdekat,"
    " toko terdekat, bengkel terdekat, lokasi terdekat, di kota anda, w twoim mieście,"
    " 離我最近, 내 주변*",
}

# Labels of the menus of sites that fill themselves with what others made.
TAKEDOWN_LABELS = frozenset(
    [
        *("dmca", "dcma", "dmca policy", "dmca notice", "dmca copyright", "dmca removal"),
        *("copyright policy", "report abuse", "remove content", "content removal"),
        *("copyright infringement", "dmca disclaimer", "dmca takedown"),
    ]
)

# --- brands of letters and digits ---------------------------------------------------------

# Letters that stand beside such numbers for other reasons: formats, systems, standards, parts.
NOT_BRAND_LETTERS = _words(
    "sha md utf base int uint float win windows darwin linux mac arm amd rfc iso iec ieee cve "
    "bip eip erc crc aes rsa secp http https tls covid section chapter part page figure fig "
    "table volume issue step week day year lesson exercise problem test track room gate line "
    "route highway psalm article rule law form schedule note level version release build draft "
    "episode season grade class unit group team type model series canon nikon boeing airbus "
    "apollo euro world wasm wrap radix char latin windows flight bus train cos css vol no nr vs "
    "hs rs fm am kw ps"
)
