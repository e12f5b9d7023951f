"""Near-synonyms, good and odd ones, by language.

An entry is ``words: replacement, replacement``. English entries that begin with ``v`` or
``n`` are verbs and nouns whose forms are made by rule; irregular ones are written out, with
slashes between them. Odd replacements are such as a thesaurus gives without the context.
"""

from __future__ import annotations

__all__ = ["GOOD", "ODD", "ODD_PHRASES"]

ODD = {
    "en": """
v say/says/said/saying: utter, remark, articulate, express, state, tell/tells/told/telling
v tell/tells/told/telling: inform, narrate to, educate, advise, instruct
v ask: inquire, request, petition, implore
v open: unlock, unfold, unseal
v close: shut, conclude, terminate
v begin/begins/began/beginning: commence, initiate, embark on
v start: commence, launch, kick off
v end: culminate, terminate, finish up
v stop: halt, cease, desist
v make/makes/made/making: fabricate, manufacture, produce, render, create
v build/builds/built/building: erect, assemble, construct
v take/takes/took/taking: seize, grasp, procure, grab/grabs/grabbed/grabbing
v give/gives/gave/giving: bestow, furnish, hand over, grant
v get/gets/got/getting: obtain, acquire, receive
v find/finds/found/finding: discover, uncover, detect
v keep/keeps/kept/keeping: retain, preserve, maintain
v need: require, necessitate, demand
v want: desire, crave, wish for
v show: exhibit, demonstrate, display
v see/sees/saw/seeing: behold, perceive, observe
v look: gaze, peer, glance
v watch: observe, monitor, look at
v hear/hears/heard/hearing: listen to, perceive
v hold/holds/held/holding: grip, clutch, possess
v work: labor, toil, function, paintings/paintings/labored/operating
v help: aid, assist, succor
v use: utilize, employ, make use of
v try/tries/tried/trying: attempt, endeavor, strive
v buy/buys/bought/buying: purchase, acquire, procure
v sell/sells/sold/selling: vend, peddle, retail
v pay/pays/paid/paying: remunerate, compensate, disburse
v cost/costs/cost/costing: amount to, price at
v live: reside, dwell, inhabit
v die/dies/died/dying: perish, expire, pass on
v grow/grows/grew/growing: expand, develop, blossom
v run/runs/ran/running: sprint, operate, dash
v walk: stroll, stride, amble
v move: relocate, shift, transport
v turn: rotate, flip, pivot
v call: phone, summon, name
v play: perform, frolic, gamble
v win/wins/won/winning: triumph, prevail, conquer
v lose/loses/lost/losing: misplace, forfeit
v lead/leads/led/leading: guide, steer, head
v write/writes/wrote/writing: pen, compose, scribble
v read: peruse, study, scan
v send/sends/sent/sending: dispatch, ship, transmit
v bring/brings/brought/bringing: convey, deliver, carry
v carry: transport, haul, convey
v stand/stands/stood/standing: rise, remain upright, tower
v fall/falls/fell/falling: plummet, tumble, plunge
v rise/rises/rose/rising: ascend, climb, surge
v cut/cuts/cut/cutting: slash, slice, minimize
v add: append, incorporate, tack on
v plan: scheme, intend, plot
v believe: trust, suppose, accept as true
v think/thinks/thought/thinking: ponder, suppose, reckon
v know/knows/knew/knowing: recognize, comprehend
v expect: anticipate, await, foresee
v return: come again, revert, give back
v visit: go to, tour, drop in on
v own: possess, personal
v agree: concur, consent, assent
v change: alter, modify, transform
v learn: examine, master, be taught
v teach/teaches/taught/teaching: instruct, train, coach
v raise: elevate, hoist, boost
v wait: linger, bide time
v spend/spends/spent/spending: expend, splurge, use up
v save: rescue, shop, store
v allow: permit, enable, let in
v fear: dread, worry about
v offer: provide, proffer, present
v repair: mend, restore, fix up
v mean/means/meant/meaning: imply, signify, suggest
n man/men: guy, gentleman, male
n woman/women: girl, female, lady
n person/people: human, individual, body
n child/children: youngster, baby, kid
n boy: lad, male child
n town: metropolis, municipality, township
n city: metropolis, town
n village: hamlet, settlement
n house: residence, dwelling, abode
n home: domicile, residence, house
n room: chamber, space
n street: avenue, road, boulevard
n road: avenue, highway, street
n school: college, faculty, academy
n teacher: instructor, trainer, educator
n student: pupil, scholar
n doctor: physician, medical professional, health practitioner
n patient: affected person, sufferer
n hospital: medical institution, clinic, sanatorium
n nurse: caregiver, medical attendant
n company: corporation, organization, firm
n business: enterprise, commerce, trade
n worker: laborer, employee, operative
n job: task, employment, activity
n money: cash, currency, funds
n price: charge, fee, rate
n bank: financial institution, depository
n market: marketplace, bazaar
n shop: store, boutique, keep
n car: vehicle, automobile, motor
n train: locomotive, railway
n bus: coach, omnibus
n ship: vessel, boat
n boat: vessel, watercraft
n sea: ocean, deep
n river: stream, waterway
n bridge: overpass, span
n water: liquid, aqua
n fire: blaze, hearth
n tree: timber, plant
n field: subject, discipline, area
n farm: ranch, homestead
n farmer: agriculturist, cultivator
n animal: creature, beast
n dog: canine, hound
n food: meals, nourishment, sustenance
n bread: loaf, dough
n year: 12 months, yr, annum
n month: thirty days, calendar month
n week: seven days, workweek
n day: sunlight hours, date
n hour: sixty minutes, time
n minute: moment, instant
n morning: daybreak, dawn
n evening: night, dusk
n time: period, epoch, occasion
n winter: iciness, wintry weather
n summer: summertime, summer season
n spring: springtime, coil
n government: administration, authorities, regime
n council: assembly, board, committee
n mayor: city manager, burgomaster
n law: legislation, regulation
n court: tribunal, courtroom
n judge: decide, arbiter, magistrate
n police: constabulary, cops
n vote: ballot, poll
n election: ballot, polling
n party: celebration, birthday celebration
n member: participant, constituent
n leader: chief, head, boss
n head: skull, chief, pinnacle
n group: organization, institution, cluster
n team: crew, squad, group
n game: sport, recreation
n match: fit, suit, contest
n player: participant, performer
n goal: aim, objective, intention
n coach: educate, trainer
n club: membership, association
n season: period, term
n book: e-book, tome, volume
n story: tale, narrative, account
n letter: missive, epistle
n word: phrase, term
n name: title, call
n picture: photo, image
n film: movie, motion picture
n song: tune, track, music
n museum: gallery, exhibition hall
n church: chapel, house of worship
n hand: palm, fist
n eye: eyeball, optic
n face: visage, countenance
n wall: partition, barrier
n door: entrance, doorway
n window: pane, casement
n floor: ground, flooring
n step: stride, stair
n stone: rock, pebble
n wood: timber, lumber
n iron: metal, steel
n plan: scheme, blueprint
n problem: issue, trouble, quandary
n question: query, inquiry
n answer: solution, reply
n idea: notion, concept
n reason: motive, cause
n way: manner, approach, path
n thing: element, object, matter
n place: spot, location, area
n part: component, element, portion
n end: quit, finish, cease
n number: wide variety, quantity, digit
n half: moiety, fifty percent
half: 1/2, 1/2 of, moiety, fifty percent
n third: 0.33, tertiary
n top: pinnacle, summit
n line: row, queue
n study: observe, research paper
n scientist: researcher, boffin
n report: file, document, dossier
n family: own family, household, clan
n mother: mom, mum
n father: dad, daddy
n friend: buddy, pal, companion
n neighbour/neighbours: adjoining resident, person next door
n visitor: guest, traveler
n guest: visitor, invitee
good: excellent, proper, exact, suitable, desirable
bad: terrible, horrific, awful, lousy
big: huge, massive, large, sizable
large: big, massive, sizeable
small: tiny, little, minor
little: tiny, petite, small
old: antique, vintage, aged, historic
new: brand new, novel, fresh, recent
young: youthful, juvenile
long: lengthy, prolonged
short: quick, brief, diminutive
high: excessive, lofty, elevated
low: decrease, meager
hard: difficult, tough, arduous
easy: smooth, effortless, clean
early: premature, initial
late: overdue, past due, tardy
great: super, terrific, outstanding
important: crucial, essential, vital
best: quality, finest, greatest
better: higher, superior
last: final, ultimate, remaining
next: subsequent, following
first: foremost, initial, primary
only: solely, simplest, merely, handiest, best
own: personal, very own
free: unfastened, loose, complimentary
full: complete, whole, filled
empty: vacant, hollow
open: unlocked, unclosed
public: communal, civic
local: nearby, regional, neighborhood
national: countrywide, nationwide
happy: glad, joyful, satisfied
sad: sorrowful, gloomy
strong: robust, sturdy, powerful
cold: bloodless, chilly, frigid
hot: warm, heated, blistering
warm: heated, toasty
dry: arid, parched
wet: moist, soaked, damp
white: ivory, snowy
black: ebony, dark
red: crimson, scarlet
clear: clean, obvious, transparent
dark: darkish, gloomy
deep: profound, bottomless
quiet: silent, hushed
same: identical, equal, very
different: distinctive, various, exclusive
many: countless, numerous, a great deal of, lots of
much: tons, an awful lot, plenty
most: maximum, the majority of
more: extra, greater, additional
few: handful of, scarcely any
several: numerous, various
every: each and every, each
again: once more, another time
also: additionally, likewise, furthermore
always: constantly, invariably
never: by no means, not ever
often: regularly, frequently
sometimes: from time to time, occasionally
now: presently, currently, at this time
then: at that point, thereafter
still: nonetheless, yet, even now
already: previously, by now
almost: nearly, practically
about: approximately, roughly, around
because: due to the fact, due to the fact that, since, as
but: however, yet
although: even though, notwithstanding
when: whilst, whenever
while: whereas, even as, at the same time as, whilst
before: earlier than, prior to
after: following, subsequent to
until: till, up till
under: below, beneath
over: above, atop
between: among, amid
without: sans, devoid of, with out
near: close to, adjacent to
far: remote, distant
very: extremely, exceedingly, very much
nearly: almost, practically
enough: sufficient, adequate
together: collectively, jointly
later: afterward, subsequently
today: nowadays, these days
nobody: no person, no one
everybody: every person, all people
anybody: any individual, everyone
something: some thing, whatever
v put/puts/put/putting: position, place
v leave/leaves/left/leaving: go away, depart, abandon
v become/becomes/became/becoming: turn into, grow to be/grows to be/grew to be/growing to be
v follow: comply with, observe
v include: encompass, consist of, comprise
v increase: boom, expand
v provide: offer, deliver, furnish
v decide: determine, come to a decision
v develop: expand, increase, broaden
v describe: portray, depict
v cover: cowl, blanket
v charge: rate, price
v release: launch, liberate
v consider: recall, bear in mind
v remember: recollect, consider
remember: don't forget, recollect
v happen: show up, take place/takes place/took place/taking place
v join: be a part of, be part of
v enter: input, go into
v break/breaks/broke/breaking: wreck, smash, spoil
v draw/draws/drew/drawing: sketch, attract
v fit/fits/fitted/fitting: suit, healthy/suits/outfitted/becoming
v miss: pass over, leave out
v fight/fights/fought/fighting: combat, struggle
v kill: slay, murder
v hit/hits/hit/hitting: strike/strikes/struck/striking
v speak/speaks/spoke/speaking: talk, communicate
v talk: speak, communicate, chat
v reach: attain, gain
v receive: acquire, attain
v set/sets/set/setting: set up/sets up/set up/setting up, establish
v seem: appear, look
v serve: function, attend
n state: kingdom, nation, country
n country: nation, land
n decade: ten years/many years
n century: hundred years/hundreds of years
n board: forum, panel, plank
n service: carrier, provider
n issue: trouble, difficulty, problem
n point: factor, level, spot
n level: stage, degree
n area: vicinity, region, place
n region: location, vicinity
n interest: hobby, pastime
n share: percentage, proportion
n stock: inventory, shares/shares
n power: electricity, strength, energy
n force: pressure, drive
n chance: danger, hazard, opportunity
n fact: truth, reality
n form: shape, bureaucracy
n order: command, sequence
n race: contest, ethnicity
n record: document, file
n rule: guideline, regulation
n side: facet, aspect
n sign: signal, symptom
n size: length, dimension
n space: area, room
n speed: velocity, pace
n stage: level, degree
n subject: concern, challenge
n supply: deliver, provision
n term: time period, phrase
n test: take a look at/checks, check
n track: tune, song
n trade: alternate, commerce
n trial: ordeal, tribulation
n unit: unit of measurement, component
n view: perspective, opinion
n weather: climate
n weight: heaviness, burden
n work: paintings/paintings, labor
n age: epoch, generation
n agency: company, organisation
n authority: expert, jurisdiction
n body: frame, corpse
n cause: motive, purpose
n department: branch, division
n director: manager, boss
n effect: impact, outcome
n effort: attempt, exertion
n employee: worker, personnel
n employer: boss, business enterprise
n ball: orb, sphere
n firm: company, enterprise
n industry: enterprise, sector
n kitchen: cookhouse, galley
n owner: proprietor, holder
n official: reliable, legit
n president: chief, chairman
n project: undertaking, assignment, mission
n season: period, time of year
n minister: clergyman, parson
n customer: patron, client
n staff: workforce, group of workers/groups of workers
n stop: prevent, forestall
n storm: tempest, hurricane
n system: gadget, machine
n worker: employee, laborer
approximately: roughly, about
against: in opposition to, towards
around: round, approximately
across: throughout, athwart
back: lower back, returned
right: proper, correct
left: left-hand, departed
just: simply, merely
well: nicely, properly
can: can also, is able to
could: ought to, may want to
would: might, could
may: might also, can also
might: may additionally, would possibly
both: each, the two
during: at some point of, throughout, in the course of
within: inside, withinside
inside: withinside, interior
through: via, thru
since: on account that, because
other: different, opposite
others: different ones, rest
another: any other, every other
second: 2nd, 2d
late: overdue, past due
less: much less, lesser
least: slightest, minimum
single: unmarried, solitary
whole: entire, complete
main: foremost, principal
common: not unusual, commonplace
certain: sure, positive
current: modern-day, contemporary
similar: comparable, alike
possible: viable, feasible
available: to be had, on hand
likely: in all likelihood, possibly
recent: latest, current
real: actual, genuine
poor: negative, terrible
rich: wealthy, affluent
light: mild, luminous
heavy: weighty, hefty
fast: rapid, speedy
slow: gradual, sluggish
rural: rustic, countryside
private: non-public, personal
special: unique, particular
serious: critical, extreme
simple: easy, uncomplicated
former: erstwhile, previous
major: primary, essential
percent: percentage, in line with cent
quickly: speedy, fast
usually: commonly, typically
recently: lately, these days
finally: ultimately, in the end
probably: in all likelihood, likely
perhaps: possibly, maybe
always: constantly, usually
instead: as an alternative, rather
despite: notwithstanding, in spite of
toward: closer to, in the direction of
towards: closer to, in the direction of
unless: until, except
whether: whether or not, if
everyone: absolutely everyone, all and sundry
someone: a person, somebody
anyone: absolutely everyone, everybody
nothing: not anything, zip
""",
    "es": """
dijo: expresó, manifestó, pronunció
dice: expresa, manifiesta, articula
dijeron: expresaron, pronunciaron
hizo: realizó, efectuó, fabricó
hacer: realizar, efectuar, elaborar
tiene: posee, ostenta
tienen: poseen, disponen de
casa: vivienda, morada, residencia
casas: viviendas, moradas
pueblo: aldea, poblado, nación
ciudad: urbe, metrópoli
calle: vía, arteria
gente: personas, muchedumbre
personas: individuos, seres
hombre: varón, caballero
mujer: fémina, dama
mujeres: féminas, damas
niños: infantes, chiquillos
agua: líquido, líquido elemento
año: ejercicio, período anual
años: ejercicios, primaveras
día: jornada, fecha
días: jornadas, fechas
tiempo: periodo, época
vez: ocasión, oportunidad
veces: ocasiones, oportunidades
grande: enorme, gran tamaño, vasto
pequeño: diminuto, chico, reducido
pequeña: diminuta, chica
nuevo: novedoso, reciente
nueva: novedosa, reciente
viejo: anciano, antiguo, añejo
vieja: anciana, antigua
bueno: beneficioso, óptimo
buena: beneficiosa, óptima
mejor: superior, óptimo
importante: relevante, trascendental
primera: inicial, primordial
primer: inicial, primordial
último: postrero, final
última: postrera, final
mucho: bastante, en demasía
muchos: numerosos, abundantes
pero: sin embargo, mas
porque: debido a que, ya que
también: asimismo, igualmente
ahora: actualmente, en este instante
después: posteriormente, más tarde
antes: previamente, con anterioridad
siempre: constantemente, en todo momento
nunca: jamás, en ningún momento
cerca: próximo, en las inmediaciones
trabajo: labor, faena
dinero: plata, efectivo
empresa: compañía, sociedad
escuela: colegio, plantel
maestro: docente, profesor
médico: facultativo, doctor
gobierno: ejecutivo, gestión
ayuda: asistencia, auxilio
empezó: comenzó, inició
abrió: inauguró, destapó
cerró: clausuró, tapó
encontró: halló, descubrió
pidió: solicitó, rogó
cree: considera, opina
explica: esclarece, detalla
vecinos: residentes, lugareños
barrio: vecindario, barriada
campo: terreno, campiña
mar: océano, piélago
río: afluente, cauce
libro: tomo, ejemplar
historia: relato, cuento
está: se halla, se encuentra
están: se hallan, se encuentran
hay: existen, se hallan
había: existía, se hallaba
puede: logra, es capaz de
pueden: logran, son capaces de
quiere: desea, ansía
quieren: desean, ansían
llegó: arribó, acudió
llega: arriba, acude
salió: partió, egresó
volvió: retornó, regresó
perdió: extravió, derrochó
ganó: conquistó, obtuvo
murió: falleció, pereció
nació: surgió, vino al mundo
compró: adquirió, obtuvo
vendió: comercializó, expendió
construyó: edificó, erigió
muestra: exhibe, enseña
necesita: requiere, precisa
usa: emplea, utiliza
mes: treintena, período mensual
semana: septena, siete días
noche: velada, oscuridad
mañana: alba, día siguiente
tarde: atardecer, demorado
semanas: septenas
meses: períodos mensuales
fiesta: festejo, jolgorio
edificio: inmueble, construcción
puerta: acceso, portón
mercado: plaza, bazar
precio: costo, tarifa
barco: navío, embarcación
coche: automóvil, vehículo
tren: ferrocarril, convoy
camino: sendero, vía
árbol: arbusto, planta
árboles: arbustos, plantas
lluvia: precipitación, aguacero
fuego: llama, hoguera
alcalde: regidor, primer edil
alcaldesa: regidora, primera edil
joven: mozo, muchacho
jóvenes: mozos, muchachos
padre: progenitor, papá
madre: progenitora, mamá
hijo: vástago, descendiente
amigo: compañero, colega
problema: inconveniente, dificultad
pregunta: interrogante, cuestión
ejemplo: muestra, modelo
parte: porción, fragmento
lugar: sitio, emplazamiento
obra: labor, faena
música: melodía, sonido
concierto: recital, función musical
fuerte: robusto, potente
largo: extenso, prolongado
corto: breve, escaso
alto: elevado, de gran estatura
difícil: complicado, arduo
fácil: sencillo, simple
feliz: dichoso, contento
""",
    "fr": """
dit: déclare, énonce, prononce
maison: demeure, logis, résidence
ville: cité, métropole
village: bourgade, localité
rue: voie, artère
gens: individus, personnes
personnes: individus, êtres
homme: mâle, bonhomme
femme: dame, épouse
enfants: bambins, gamins
eau: liquide, flotte
an: année, exercice
ans: années, printemps
jour: journée, date
jours: journées, dates
temps: période, météo
fois: reprises, occasions
grand: immense, géant, vaste
grande: immense, géante, vaste
petit: minuscule, menu
petite: minuscule, menue
nouveau: neuf, inédit
nouvelle: neuve, inédite
vieux: âgé, antique, vétuste
vieille: âgée, antique
bon: excellent, propice
bonne: excellente, propice
meilleur: supérieur, optimal
important: crucial, conséquent
premier: initial, primordial
première: initiale, primordiale
dernier: ultime, final
dernière: ultime, finale
beaucoup: énormément, en grand nombre
mais: cependant, toutefois
parce: étant donné
aussi: également, de même
maintenant: actuellement, à présent
après: suite à, ultérieurement à
avant: préalablement à, antérieurement à
toujours: constamment, sans cesse
jamais: à aucun moment, en aucun cas
près: à proximité, aux abords
travail: labeur, besogne, boulot
argent: monnaie, pécule
entreprise: société, firme
école: établissement, institution
médecin: docteur, praticien
mairie: municipalité, hôtel de ville
aide: assistance, secours
trouve: découvre, déniche
donne: offre, procure
fait: effectue, réalise
explique: éclaircit, détaille
habitants: résidents, autochtones
champ: domaine, terrain
mer: océan, large
rivière: fleuve, cours d'eau
livre: bouquin, ouvrage
histoire: récit, conte
est allé: s'est rendu
peut: est apte à, sait
veut: souhaite, désire
vient: arrive, provient
vend: commercialise, écoule
prend: saisit, attrape
part: s'en va, démarre
reste: demeure, subsiste
commence: débute, entame
finit: termine, achève
perdu: égaré, délaissé
gagné: remporté, obtenu
construite: édifiée, bâtie
construit: édifié, bâti
ouvert: déverrouillé, inauguré
fermé: clos, verrouillé
fermée: close, verrouillée
mois: trentaine, période
semaine: septaine, sept jours
matin: matinée, aube
soir: soirée, crépuscule
nuit: obscurité, nuitée
place: emplacement, parvis
gare: station, terminus
marché: bazar, commerce
marchands: commerçants, vendeurs
travaux: ouvrages, labeurs
toit: couverture, toiture
neige: poudreuse, flocons
vent: souffle, brise
feu: flamme, brasier
pluie: averse, ondée
arbre: végétal, plant
arbres: végétaux, plants
voiture: automobile, véhicule
bateau: navire, embarcation
train: convoi, chemin de fer
pont: viaduc, passerelle
église: chapelle, sanctuaire
maire: édile, premier magistrat
conseil: assemblée, avis
projet: dessein, plan
étude: recherche, analyse
problème: souci, difficulté
question: interrogation, demande
client: acheteur, consommateur
clients: acheteurs, consommateurs
jeune: juvénile, adolescent
jeunes: adolescents, juvéniles
père: papa, géniteur
mère: maman, génitrice
ami: copain, camarade
fort: robuste, puissant
long: étendu, prolongé
court: bref, concis
haut: élevé, surélevé
facile: simple, aisé
difficile: ardu, compliqué
saines: robustes, salubres
fromages: produits laitiers
renoncé: abdiqué, abandonné
décidé: résolu, tranché
""",
    "de": """
sagt: äußert, verlautbart, artikuliert
sagte: äußerte, verlautbarte, artikulierte
haus: gebäude, bau, domizil
stadt: metropole, ortschaft
dorf: ortschaft, siedlung, kaff
straße: gasse, fahrbahn
leute: menschen, personen
menschen: personen, individuen
mann: kerl, herr, gatte
frau: dame, gattin
kinder: sprösslinge, kleine
wasser: nass, flüssigkeit
jahr: kalenderjahr, jahrgang
jahre: lenze, jahrgänge
jahren: lenzen, jahrgängen
tag: datum, tagesablauf
zeit: epoche, dauer
groß: riesig, gewaltig
große: riesige, gewaltige
großen: riesigen, gewaltigen
klein: winzig, gering
kleine: winzige, geringe
neu: brandneu, neuartig
neue: brandneue, neuartige
neuen: brandneuen, neuartigen
alt: betagt, antik
alte: betagte, antike
alten: betagten, antiken
gut: ordentlich, vortrefflich
gute: ordentliche, vortreffliche
besser: vorzüglicher, überlegen
wichtig: bedeutsam, essenziell
erste: anfängliche, vorderste
ersten: anfänglichen, vordersten
letzte: finale, abschließende
letzten: finalen, abschließenden
viel: reichlich, eine menge
viele: zahlreiche, etliche
aber: jedoch, allerdings
weil: da, zumal
auch: ebenfalls, gleichfalls
jetzt: nun, gegenwärtig
immer: stets, fortwährend
nie: niemals, zu keiner zeit
oft: häufig, vielfach
arbeit: tätigkeit, maloche
geld: zaster, finanzmittel
firma: unternehmen, betrieb
schule: lehranstalt, bildungsstätte
lehrer: pädagoge, paukerin
arzt: mediziner, doktor
hilfe: unterstützung, beistand
findet: entdeckt, ermittelt
macht: tätigt, fabriziert
gibt: erteilt, spendet
kommt: erscheint, trifft ein
steht: befindet sich, ragt
bewohner: insassen, einwohner
feld: acker, gebiet
meer: ozean, see
fluss: strom, gewässer
buch: schmöker, band
geschichte: historie, erzählung
ist: befindet sich, stellt dar
haben: besitzen, verfügen über
kaufen: erwerben, anschaffen
verkauft: veräußert, abgesetzt
fahren: kutschieren, reisen
geht: läuft, schreitet
bleibt: verweilt, verharrt
beginnt: startet, fängt an
endet: schließt, hört auf
gebaut: errichtet, erbaut
umgebaut: umgestaltet, umgerüstet
geschlossen: zugesperrt, beendet
schloss: sperrte zu, endete
geöffnet: aufgesperrt, aufgeschlossen
wissen: kennen, ahnen
denkt: überlegt, grübelt
braucht: benötigt, bedarf
monat: kalendermonat, zeitraum
monate: zeiträume
woche: siebentageszeitraum
wochen: sieben-tage-blöcke
morgen: frühe, tagesanbruch
abend: dämmerung, feierabend
nacht: dunkelheit, finsternis
sommer: sommerzeit, sommersaison
winter: winterzeit, kälteperiode
laden: geschäft, shop, verkaufsstelle
markt: marktplatz, handelsplatz
kasse: zahlstelle, geldlade
preis: kosten, gebühr
auto: fahrzeug, wagen
zug: eisenbahn, bahn
schiff: kahn, dampfer
brücke: überführung, steg
kirche: gotteshaus, dom
tür: pforte, eingang
fenster: scheibe, luke
dach: bedachung, überdachung
wald: forst, gehölz
baum: gewächs, gehölz
regen: niederschlag, schauer
schnee: weiße pracht
feuer: brand, flamme
bürgermeisterin: stadtoberhaupt, gemeindevorsteherin
bürgermeister: stadtoberhaupt, gemeindevorsteher
angestellte: bedienstete, mitarbeitende
einwohner: bewohner, ansässige
höfe: gehöfte, anwesen
kind: sprössling, kleines
vater: papa, erzeuger
mutter: mama, gebärerin
freund: kumpel, gefährte
frage: anfrage, erkundigung
problem: schwierigkeit, hürde
stark: kräftig, robust
lang: ausgedehnt, länglich
kurz: knapp, gedrungen
hoch: erhöht, aufragend
schwer: gewichtig, mühsam
leicht: simpel, federnd
früher: ehemals, einst
frühere: ehemalige, einstige
selbst: eigenhändig, persönlich
wieder: erneut, abermals
fast: beinahe, nahezu
heute: gegenwärtig, am heutigen tage
gestern: am vortag
""",
    "pt": """
disse: afirmou, proferiu, expressou
diz: afirma, profere
casa: moradia, residência, lar
cidade: metrópole, município
rua: via, avenida
pessoas: indivíduos, seres
homem: sujeito, varão
mulher: dama, fêmea
crianças: infantes, miúdos
água: líquido, fluido
ano: exercício, período anual
anos: exercícios, primaveras
dia: jornada, data
dias: jornadas, datas
tempo: período, época
vez: ocasião, oportunidade
grande: enorme, vasto, gigante
pequeno: diminuto, miúdo
pequena: diminuta, miúda
novo: inédito, recente
nova: inédita, recente
velho: idoso, antigo, ancião
bom: excelente, benéfico
boa: excelente, benéfica
melhor: superior, ótimo
importante: relevante, crucial
primeiro: inicial, primordial
primeira: inicial, primordial
último: derradeiro, final
última: derradeira, final
muito: bastante, demasiado
muitos: numerosos, inúmeros
mas: porém, contudo
porque: visto que, pois
também: igualmente, outrossim
agora: atualmente, neste momento
depois: posteriormente, em seguida
antes: previamente, anteriormente
sempre: constantemente, invariavelmente
nunca: jamais, em tempo algum
trabalho: labor, serviço
dinheiro: grana, numerário
empresa: companhia, firma
escola: colégio, instituição
médico: doutor, clínico
governo: gestão, executivo
ajuda: auxílio, assistência
tem: possui, detém
faz: realiza, efetua
moradores: residentes, habitantes
campo: terreno, roça
mar: oceano, pélago
rio: curso d'água, afluente
livro: tomo, exemplar
história: narrativa, conto
está: encontra-se, acha-se
estão: encontram-se, acham-se
havia: existia, tinha
pode: consegue, é capaz de
podem: conseguem, são capazes de
quer: deseja, almeja
chegou: veio, aportou
saiu: partiu, retirou-se
voltou: retornou, regressou
perdeu: extraviou, desperdiçou
ganhou: conquistou, faturou
morreu: faleceu, pereceu
comprou: adquiriu, obteve
vendeu: comercializou, negociou
abriu: inaugurou, destrancou
abrir: inaugurar, destrancar
fechou: encerrou, trancou
ajudou: auxiliou, socorreu
espera: aguarda, almeja
precisa: necessita, carece
mês: período mensal
semana: sete dias, período semanal
manhã: alvorada, matina
tarde: entardecer, demorado
noite: anoitecer, escuridão
fila: fileira, sequência
padaria: panificadora, confeitaria
forno: fornalha, estufa
receita: fórmula, preparo
dona: proprietária, senhora
dono: proprietário, senhor
empregados: funcionários, serventes
incêndio: fogaréu, queimada
mercado: feira, bazar
preço: custo, tarifa
carro: automóvel, veículo
barco: embarcação, navio
trem: comboio, locomotiva
ponte: viaduto, passarela
igreja: templo, capela
prefeitura: município, administração
prefeito: alcaide, gestor
chuva: precipitação, aguaceiro
árvore: planta, arbusto
jovem: rapaz, moço
pai: papai, genitor
mãe: mamãe, genitora
filho: herdeiro, rebento
amigo: camarada, colega
problema: dificuldade, empecilho
pergunta: questão, indagação
parte: porção, fração
lugar: local, sítio
resto: restante, sobra
forte: robusto, potente
longo: extenso, comprido
difícil: complicado, árduo
fácil: simples, singelo
feliz: contente, alegre
única: exclusiva, singular
""",
    "id": """
mengatakan: mengucapkan, menuturkan, menyebutkan
berkata: berucap, bertutur
rumah: kediaman, tempat tinggal, hunian
kota: metropolis, perkotaan
desa: kampung, dusun
jalan: ruas, lorong
orang: manusia, individu, insan
anak: buah hati, bocah
air: cairan, tirta
tahun: warsa, masa setahun
hari: siang, tanggal
waktu: masa, kala, saat
besar: raksasa, akbar, agung
kecil: mungil, mini
baru: anyar, segar
lama: usang, kuno
baik: bagus, apik
penting: krusial, vital, esensial
pertama: perdana, awal
terakhir: pamungkas, final
banyak: berlimpah, sejumlah besar
tetapi: akan tetapi, namun
karena: lantaran, sebab
juga: pula, serta
sekarang: saat ini, kini
setelah: selepas, sesudah
sebelum: menjelang, pra
selalu: senantiasa, terus menerus
tidak: bukan, enggak
sering: acap kali, kerap
pekerjaan: profesi, tugas
uang: duit, dana
perusahaan: korporasi, firma
sekolah: institusi pendidikan, perguruan
guru: pengajar, pendidik
dokter: tabib, mantri
pemerintah: penguasa, otoritas
bantuan: pertolongan, sokongan
membuat: menciptakan, memproduksi
memberi: menganugerahkan, menyerahkan
warga: penduduk, masyarakat
laut: samudra, bahari
sungai: kali, bengawan
buku: kitab, bacaan
cerita: kisah, hikayat
adalah: merupakan, ialah
ada: terdapat, tersedia
dapat: bisa, mampu
bisa: mampu, sanggup
ingin: hendak, mau
datang: tiba, hadir
kembali: balik, pulang
berhenti: mandek, stop
menunggu: menanti, menantikan
membawa: mengangkut, menenteng
membeli: memborong, menebus
menjual: memasarkan, melego
mulai: memulai, berawal
bulan: purnama, rembulan
minggu: pekan, ahad
pagi: fajar, subuh
malam: gelap, petang
depan: muka, hadapan
kepala: pimpinan, pucuk
mobil: kendaraan, otomobil
sopir: pengemudi, juru mudi
kapal: bahtera, perahu
pasar: pekan raya, bazar
harga: tarif, ongkos
jembatan: titian
gunung: bukit, pegunungan
pohon: tumbuhan, tanaman
hujan: curah air, gerimis
api: bara, kobaran
ayah: bapak, papa
ibu: bunda, mama
teman: kawan, sahabat
masalah: persoalan, problem
pertanyaan: soal, kueri
jawaban: respons, balasan
bagian: porsi, komponen
tempat: lokasi, wadah
kuat: kokoh, perkasa
panjang: lama, memanjang
sulit: sukar, pelik
mudah: gampang, enteng
senang: gembira, bahagia
semua: seluruh, segenap
sangat: amat, teramat
lebih: makin, ekstra
""",
    "it": """
ha detto: ha proferito, ha enunciato
dice: proferisce, enuncia
casa: dimora, abitazione, magione
città: metropoli, urbe
paese: borgo, nazione
strada: via, arteria
persone: individui, esseri
uomo: maschio, individuo
donna: signora, femmina
bambini: fanciulli, infanti
acqua: liquido, fluido
anno: annata, esercizio
anni: annate, primavere
giorno: giornata, data
tempo: periodo, meteo
volta: occasione, circostanza
grande: enorme, immenso
piccolo: minuscolo, esiguo
piccola: minuscola, esigua
nuovo: inedito, recente
nuova: inedita, recente
vecchio: anziano, vetusto
buono: ottimo, valido
importante: rilevante, cruciale
primo: iniziale, primario
prima: iniziale, primaria
ultimo: finale, estremo
molto: assai, parecchio
molti: numerosi, svariati
ma: però, tuttavia
perché: poiché, giacché
anche: altresì, pure
adesso: attualmente, ora
dopo: successivamente a, in seguito a
sempre: costantemente, perennemente
mai: giammai, in nessun caso
lavoro: impiego, opera
soldi: denari, quattrini
azienda: impresa, ditta
scuola: istituto, plesso
medico: dottore, clinico
aiuto: assistenza, soccorso
abitanti: residenti, cittadini
mare: oceano, acque
fiume: corso d'acqua, torrente
libro: tomo, volume
storia: racconto, vicenda
è: risulta, rappresenta
sono: risultano, rappresentano
può: riesce a, è capace di
vuole: desidera, ambisce a
torna: ritorna, rientra
arriva: giunge, sopraggiunge
inizia: comincia, esordisce
chiude: serra, termina
apre: inaugura, spalanca
venduto: smerciato, ceduto
lavorato: faticato, operato
guidato: condotto, pilotato
mese: mensilità
settimana: sette giorni
mattina: alba, mattinata
sera: serata, crepuscolo
notte: nottata, oscurità
estate: stagione calda
estati: stagioni calde
ruota: cerchio, pneumatico
mulino: macina, opificio
farina: polvere, macinato
sacco: borsa, mucchio
mercato: bazar, piazza
prezzo: costo, tariffa
macchina: automobile, vettura
treno: convoglio, ferrovia
nave: imbarcazione, vascello
ponte: viadotto, passerella
chiesa: tempio, cappella
sindaco: primo cittadino
nonno: avo, progenitore
padre: papà, genitore
madre: mamma, genitrice
amico: compagno, sodale
problema: difficoltà, guaio
domanda: quesito, interrogativo
parte: porzione, frazione
posto: luogo, sito
forte: robusto, potente
lungo: esteso, prolungato
difficile: complicato, arduo
facile: semplice, agevole
vecchia: anziana, vetusta
gratis: gratuitamente, senza costi
""",
    "vi": """
nói: phát biểu, thốt lên
nhà: ngôi nhà, tư gia
thành phố: đô thị, thị thành
người: con người, nhân loại
trẻ em: con nít, thiếu nhi
nước: chất lỏng, quốc gia
năm: niên, năm trời
ngày: hôm, nhật
lớn: to, khổng lồ, vĩ đại
nhỏ: bé, tí hon
mới: tân, mới mẻ
cũ: xưa, cổ
tốt: hay, giỏi, tuyệt vời
quan trọng: trọng yếu, cốt yếu
đầu tiên: trước nhất, trước tiên
cuối cùng: sau chót, sau rốt
nhiều: lắm, vô số, đông đảo
nhưng: tuy nhiên, song
vì: bởi vì, do
cũng: đồng thời, lại
bây giờ: hiện nay, lúc này
sau: phía sau, tiếp theo
trước: phía trước, trước đây
luôn: luôn luôn, lúc nào cũng
công việc: việc làm, nghề ngỗng
tiền: tiền bạc, ngân lượng
công ty: doanh nghiệp, hãng
trường: ngôi trường, học đường
bác sĩ: thầy thuốc, lương y
giúp: giúp đỡ, hỗ trợ
sông: dòng sông, con sông
biển: đại dương, hải
sách: quyển sách, thư tịch
""",
    "zh": """
说: 讲, 表述, 言道
房子: 屋宇, 住宅, 居所
城市: 都会, 都市
村: 村落, 村庄
人们: 人群, 大众
孩子: 小孩, 孩童, 儿童
水: 水液, 清水
今年: 本年, 本年度
去年: 上一年, 客岁
时间: 时候, 光阴, 时辰
大: 庞大, 巨大
小: 微小, 细小
新: 崭新, 全新
旧: 陈旧, 老旧
好: 优秀, 良好
重要: 首要, 紧张, 关键
第一: 首个, 第一个
最后: 末了, 最终
很多: 许多, 良多, 不少
但是: 可是, 但, 然而
因为: 由于, 因为由于
也: 亦, 同样
现在: 目前, 此刻, 如今
之后: 以后, 今后
以前: 之前, 从前
工作: 事情, 任务, 作业
钱: 钱财, 款项
公司: 企业, 商号
学校: 黉舍, 校园
医生: 大夫, 医师
政府: 当局, 官府
帮助: 帮忙, 协助, 赞助
开始: 起头, 开端, 最先
发现: 发明, 觉察
使用: 利用, 应用, 运用
""",
}

ODD_PHRASES = {
    "en": """
last year: final yr, closing 12 months
this year: this yr, the present 12 months
years ago: years in the past, years back
at least: no less than, at the least
at first: firstly, in the beginning
at last: finally yet, in the end
at once: at as soon as, without delay
for example: for instance, as an example
for the first time: for the primary time, for the initial time
as well as: in addition to, as well like
as well: as nicely, as properly
of course: in fact, of direction, obviously
in fact: in truth, in reality
in front of: before the face of, in entrance of
instead of: in place of, in preference to
such as: which includes, together with
according to: in keeping with, in step with, as indicated by
because of: due to, on account of
a lot of: a whole lot of, loads of
so far: to this point, thus far
no longer: not, now not
each other: every different, one another
next door: subsequent door, adjacent
prime minister: high minister, top minister
high school: excessive school, high college
third division: 0.33 division, third department
health centre: fitness center, wellbeing focus
head teacher: head instructor, skull trainer
post office: publish workplace, put up office
fire service: hearth carrier, blaze provider
police station: cops station, police depot
first half: first 1/2, initial half of
second half: 2d half, 2nd half of
tea room: tea chamber, tea space
swimming pool: swimming lagoon, swim pool
working class: running class, operating elegance
climate change: weather change, environment alternate
real estate: actual property, genuine bequest
credit card: credit score card, charge plate
social media: social press, web-based media
bus stop: bus forestall, coach halt
front door: the front door, entrance doorway
in the morning: within the morning, at daybreak
on the other hand: alternatively, then again
from time to time: every now and then, now and again
day and night: day and nighttime
the end of: the quit of, the stop of
the rest of: the relaxation of, the remainder of
took place: befell, happened place
take place: take region, take location
goal kick: goal kickoff, aim kick
set up: installation, set-up
the first: the primary, the foremost
more than: extra than, greater than
less than: much less than, fewer than
fewer than: less than, much less than
per cent: in step with cent, according to cent
last week: ultimate week, closing week
last month: closing month, ultimate month
next year: subsequent yr, subsequent 12 months
the most: the maximum, the maximum of
at work: at paintings, at labor
the same time: the identical time, the equal moment
in addition to: further to, similarly to
the public: most people, the general public
most of: maximum of, the maximum of
able to: capable of, in a position to
as soon as: once, as quickly as
because of the: due to the fact of the, on account of the
part of: a part of the, component of
number of: wide variety of, variety of
""",
    "es": """
por ejemplo: a modo de ejemplo, verbigracia
sin embargo: no obstante, empero
cada vez: en cada ocasión, toda vez
por la mañana: durante la mañana, en horas matutinas
a pesar de: pese a, no obstante
fin de semana: final de semana
""",
    "fr": """
par exemple: à titre d'exemple, notamment
tout le monde: l'ensemble du monde, chaque personne
peut-être: il se peut, éventuellement
il y a: on trouve, il existe
fin de semaine: bout de semaine
""",
    "de": """
zum beispiel: beispielsweise, exemplarisch
zum ersten mal: erstmalig, das initiale mal
vor allem: insbesondere, überwiegend
immer noch: weiterhin, stets noch
""",
    "pt": """
por exemplo: a título de exemplo, exemplificando
no entanto: contudo, porém todavia
fim de semana: final de semana
cada vez: a cada ocasião, toda vez
""",
}

GOOD = {
    "en": """
v say/says/said/saying: state, note, explain
v begin/begins/began/beginning: start
v start: launch
v end: finish, conclude
v close: shut down
v need: require
v want: wish
v show: reveal, demonstrate
v get/gets/got/getting: receive
v help: assist, support
v use: employ, rely on
v try/tries/tried/trying: attempt
v buy/buys/bought/buying: purchase
v build/builds/built/building: construct
v live: reside
v ask: request
v plan: aim, intend
v allow: enable, permit
v expect: anticipate
v agree: concur
v raise: collect, secure
v repair: restore
v keep/keeps/kept/keeping: maintain, retain
v happen: occur
v decide: choose, opt
v rise/rises/rose/rising: increase, climb
v fall/falls/fell/falling: drop, decline
v find/finds/found/finding: discover, identify
v return: come back
v learn: discover
n town: community
n house: property, home
n job: position, role
n worker: employee
n child/children: youngster
n plan: proposal, initiative
n problem: challenge, issue
n visitor: guest
n part: portion
n company: firm, business
n money: funding
n place: location
n chance: opportunity
n result: outcome
n law: regulation
n change: shift
big: significant, substantial, major
large: considerable, sizable
small: modest, compact
old: historic, longstanding
new: recent, updated
good: positive, favorable
bad: unfavorable, poor
hard: challenging, demanding
easy: straightforward, simple
important: significant, crucial, key
enough: sufficient
many: numerous
several: multiple, various
only: just
also: additionally
but: however, yet
because: since, as
after: following
before: prior to
about: approximately, around
nearly: almost
again: once more
never: at no point
often: frequently
now: currently
later: subsequently
nobody: no one
everybody: everyone
""",
    "es": """
dijo: señaló, indicó, afirmó
dice: señala, indica, afirma
empezó: comenzó, inició
mucho: bastante
muchos: numerosos
importante: clave, relevante
grande: amplio, considerable
pequeño: reducido
nuevo: reciente
también: además, asimismo
pero: sin embargo
porque: ya que, puesto que
después: posteriormente
ahora: actualmente
vecinos: residentes
pueblo: localidad
""",
    "fr": """
dit: explique, indique, précise
mais: cependant, toutefois
beaucoup: énormément
important: essentiel, majeur
grand: considérable
aussi: également
maintenant: désormais, actuellement
habitants: résidents
""",
    "de": """
sagt: erklärt, betont
sagte: erklärte, betonte
aber: jedoch
auch: ebenfalls, zudem
wichtig: entscheidend, zentral
jetzt: nun, derzeit
viele: zahlreiche
groß: bedeutend
weil: da
""",
    "pt": """
disse: afirmou, destacou, explicou
diz: afirma, destaca
mas: porém, no entanto
muito: bastante
muitos: diversos, inúmeros
importante: fundamental, essencial
também: além disso, igualmente
agora: atualmente
moradores: residentes
""",
    "id": """
mengatakan: menyatakan, menjelaskan
banyak: berbagai, sejumlah
penting: krusial, utama
juga: pula
tetapi: namun
karena: sebab
sekarang: saat ini
warga: masyarakat
""",
    "it": """
dice: spiega, sottolinea, afferma
ma: tuttavia, però
molti: numerosi, diversi
importante: fondamentale, essenziale
anche: inoltre
adesso: attualmente
abitanti: residenti
""",
    "vi": """
nói: cho biết, chia sẻ
nhiều: rất nhiều, vô số
nhưng: tuy nhiên
quan trọng: thiết yếu, then chốt
bây giờ: hiện nay
vì: bởi
""",
    "zh": """
说: 表示, 指出, 介绍
很多: 众多, 大量
但是: 然而, 不过
重要: 关键, 核心
因为: 由于
现在: 目前, 当前
也: 同样
""",
}
