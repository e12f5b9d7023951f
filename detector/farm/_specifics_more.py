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
h_trade_area: Dove lavoriamo
h_review_measured: Le mie misure
howto_note:
  {person} mi scrive che sui modelli prima del {n:1998-2012} la molletta sta a destra.
  La prima volta ho dimenticato la guarnizione e ho asciugato {n:2-9} litri.
faq_title:
  Biblioteca di {town}: le domande di tutti
  {model} {n:2-9}.{n:0-9}: domande sulla configurazione
faq_intro:
  Controllato da {person} il {date}. Quello che manca: {phone}.
faq_pair:
  Quando aprite? ; {^day} e {day} dalle {n:9-10} alle {n:16-19}, a {month} solo fino alle {n:12-14}.
  Quanto costa la tessera? ; {price:4-30} l'anno, {price:2-12} sotto i {n:16-21} anni. Si paga in {street}.
  Quanti libri posso prendere? ; {n:3-12} alla volta, per {n:14-28} giorni. I dizionari restano qui.
  Perché risponde {n:400-511}? ; Il limite è di {n:20-90} richieste al minuto. Alzate max_rate in server.toml; prima della {n:2-4}.{n:1-9} non lo legge.
  Posso tenere i vecchi dati? ; Sì: esportate in CSV, chiamate "ref" la colonna {n:2-14} e importate con --merge. {n:10-90} mila righe, {n:2-9} minuti.
  E se perdo qualcosa? ; {price:10-60} al pezzo. Nel {n:2016-2024} è successo {n:2-14} volte.
  A chi chiedo? ; {person}, {phone}, o {person} di {day}.
glossary_title:
  Parole dell'{apicoltura|arte del legatore|orto} come si dicono a {place}
  Glossario della {società velica|bottega} di {town}
glossary_intro:
  Raccolte da {person} e {person} tra il {n:1994-2008} e il {n:2010-2022}; correzioni a {street}, {town}.
glossary_pair:
  Bugno ; Cesto di paglia per le api. Il nostro, del {n:1880-1930}, tiene {n:15-30} litri.
  Catenella ; Il nodo tra un fascicolo e l'altro; {n:2-4} giri in testa e al piede.
  Bugna ; L'angolo basso della vela, dove si lega la scotta.
  Torchio ; Quello di {street} fu fuso nel {n:1870-1920} e pesa {n:18-60} kg.
  Escludiregina ; Griglia da {n:4-5},{n:1-4} mm che fa passare solo le operaie.
  Terzarolo ; Ridurre la vela. Il primo da {n:12-18} nodi.
product_title:
  {model}, {thing}, art. {n:10-99}-{n:100-999}
product_body:
  Fatto a {town} da {person}, {n:30-400} al mese. I ricambi ci sono per {n:8-20} anni.
  Con {feature} e {feature}. Il cavo è di {n:1-3},{n:1-9} m; più lungo costa {price:8-30}.
  Non adatto ai bambini sotto i {n:3-8} anni. Da {month} il manico è avvitato, non incollato.
  Ne restano {n:2-60}. Ordinato prima delle {n:11-15} parte da {town} in giornata; spedizione {price:3-12}.
product_fact:
  Articolo ; {n:10000-99999}
  Prezzo ; {price:24-390}
  Peso ; {n:180-6400} g
  Misure ; {n:90-600} × {n:60-400} × {n:20-300} mm
  Garanzia ; {n:2-5} anni
product_review:
  {person}, {town} ; Il coperchio tira un po', il resto va bene. {n:3-5} su 5
  {person}, {town} ; Arrivato ammaccato, cambiato in {n:3-9} giorni. {n:2-4} su 5
list_title:
  {n:5-9} {forni|librerie|mercati} tra {town} e {town} dove siamo stati
  Dove mangiare vicino a {place}: {n:4-8} posti, {n:2-4} nuovi
list_intro:
  Tra il {n:2-12} e il {n:14-28} {month} {person} e io siamo andati in autobus in {n:9-21} posti; in questi torneremmo.
  Abbiamo pagato tutto: {price:60-240}. Due hanno chiuso dopo il nostro elenco del {n:2015-2022}.
list_entry:
  Forno di {person}, {street}, {town}. Apre alle {n:6-7}.30; alle {n:9-11} il pane di segale ({price:3-6}) era finito. «Ne facciamo {n:40-120} e basta», dice {person}.
  {town}, dietro la stazione. {n:20-90} banchi di {day}, {n:4-15} di cibo. Abbiamo contato {n:3-12} tipi di mela.
  {street}. {n:3-9} tavoli, niente carte. La minestra era fredda, la torta ({price:3-8}) la migliore della settimana.
  {person} vende formaggio in {street} dal {n:1979-2015} e chiude per sempre il {n:24-30} {month}.
list_note:
  Correzione del {date}: la via di {person} era sbagliata.
download_title:
  {model} {n:1-6}.{n:0-14}.{n:0-9}: note di versione e file
download_body:
  Corregge il blocco all'avvio segnalato da {person} il {date} (caso {n:120-1840}); il file è di {n:2-88},{n:1-9} MB.
  Vuole {n:2-8} GB di memoria e libusb 1.0.{n:20-27}. La versione a 32 bit finisce qui.
  Se l'aggiornamento si ferma al {n:40-96}%, tenete i due tasti per {n:8-15} secondi e ricominciate.
  Compilato il {date} da {person}; sorgente con licenza MIT, tag v{n:1-6}.{n:0-14}.
download_fact:
  Linux ; {n:4-90},{n:1-9} MB, sha256 {n:1000000-9999999}…{n:1000-1840}
  Windows ; {n:4-90},{n:1-9} MB, firmato il {date}
  Sorgente ; {n:1-9},{n:1-9} MB
profile_title:
  {owner}, da {n:20-48} anni ripara orologi a {place}
profile_body:
  {owner} è di {town}, {street}, dov'è nato nel {n:1936-1988}, tra {n:4-8} fratelli.
  «Prendevo {price:8-60} la settimana e mi sentivo ricco», dice {owner}. Il primo tornio costò {price:90-900}, a credito, da {person}.
  Alla parete ci sono {n:12-90} chiavi, ognuna con la data. La più vecchia è del {n:2-28} {month} {n:1958-1994}.
  {person}, vicino da {n:12-40} anni, ricorda la piena del {n:1953-2007}: «{n:60-140} cm in bottega».
  {owner} smette il {n:20-30} {month}. Il comune ha chiesto a {n:3-9} persone, nessuno vuole.
"""),
}
