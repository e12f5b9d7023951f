"""What newspapers report: rules for thousands of stories that have hardly a phrase in common.

``{n:2-9}`` is a number, ``{money:3-40}`` an amount, ``{date}`` and ``{past}`` are days up to the
one on which the story is told, ``{someone}`` and ``{town}`` are drawn anew wherever they stand;
``{place}``, ``{chief}``, ``{critic}`` and ``{witness}`` are the same all through a story.
"""
# ruff: noqa: E501

from __future__ import annotations

from detector.farm.grammar import Rules, read_rules

__all__ = ["BEATS", "NEWS"]

NEWS = read_rules("""
title:
  {^place} {body} {votes|decides|agrees} to {act}
  {^thing} in {place} {closes|shuts|stops} after {problem}
  {^chief} defends plan to {act}
  {^people} in {place} wait {n:3-40} {weeks|months} for {thing}
  {^problem} at {thing} in {place}: {n:2-60} {complaints|reports|letters}
  {^place} puts {money:3-90} into {thing}
  "{^saying}": {people} on {thing} in {place}
  No {object} for {place} before {month}, says {chief}
  {^thing} {returns|is back} in {place} {n:2-30} years on
  How {place} lost {and may yet regain |}its {object}
  Inquiry into {thing} at {place} {begins|opens|widens}
  {^people} {march|gather|queue} in {place} over {problem}
lead:
  {^body} in {place} {voted|decided|resolved} on {past} to {act}, {n:4-31} against {n:1-9}, {after {n:2-9} hours of debate|in a meeting that ended past {n:9-11} in the evening|over the objections of {critic}}.
  {^people} in {place} {learned|were told|heard} on {past} that {thing} {will close|is to move|may be lost} {by|before} {month}, {because of {problem}|unless {money:2-80} is found}.
  The {object} of {place}, {n:20-190} years old and {lately|long|for {n:2-9} years} troubled by {problem}, {is to be {repaired|sold|rebuilt}|gets {money:2-90}|will not be saved}, {chief} {said|announced|confirmed} on {past}.
  {^problem} has {kept|driven|held} {n:12-900} {people} from {thing} in {place} since {past}, {and nobody {says|knows} when it ends|according to {witness}, who counted}.
  A {report|letter|ledger|survey} of {n:8-160} pages, {published|leaked|read out} on {past}, {blames|names|faults} {body} in {place} for {problem}.
  For the {n:2-14}th {time|year} running, {place} will {act}; {chief} {hopes|expects|doubts} that {effect}.
  It took {n:3-40} {minutes|days|months} and {money:1-60} to {act}, and on {past} {people} in {place} {saw|heard|got} what came of it.
  {^witness} was {at home|on the bus|at work|in {town}} when {problem} reached {place} on {past}; {by evening|within {n:2-9} hours} {n:8-400} {people} knew.
line:
  {^chief}, who {has led|runs|took over} {body} {since {n:1996-2024}|for {n:2-19} years}, {said|told the {town} {Echo|Mail|Gazette}|wrote to {people}} that {effect}.
  "{^saying}," {said|says} {witness}, {n:19-88}, {who lives {n:50-900} metres away|a {trade} from {town}|whose {mother|brother|neighbour} was among {people}}.
  {^critic} {disagrees|is not convinced|sees it otherwise}: "{^saying}, and {saying}."
  Of {n:120-4800} {people} {asked|counted|written to} in {month}, {n:11-94} per cent {wanted|feared|had noticed} {{thing}|{problem}}; {n:3-40} {sent|gave} no answer.
  The {cost|bill|shortfall} {stands at|has risen to|was put at} {money:2-95}, {up from|against|where it had been} {money:1-60} in {n:1998-2023}.
  {^someone} of the {town} {trust|union|chamber|institute} {calls|called} it "{saying}".
  Work {on|around} {thing} {began|stopped|resumed} {on {date}|in {month}} and {took|cost|needed} {n:3-90} {trade}s from {town} and {town}.
  {^problem} {was first {noticed|reported}|came to light} {by {someone}, a {trade}|in {month} {n:2001-2023}|{n:2-19} {days|weeks} earlier}, {but {body} {did nothing|waited|asked for proof}|and {got worse|spread} {in|through} {month}}.
  In {town}, {n:6-80} kilometres {north|south|east|west} of {place}, {the same kind of|another} {object} was {sold|shut|mended} {for {money:1-50}|in {n:1988-2022}|within {n:2-30} weeks}.
  {^people} {have until|may object up to|will hear by} {n:2-28} {month}; {someone} at {body} {answers|takes} {calls|letters} {on weekdays|from {n:8-10} to {n:2-5}}.
  The {n:1890-1995} {map|deed|plan|charter} {shows|gives|allows} {thing} {n:12-320} metres {of quay|of road|to the {north|south}}, {chief} {pointed out|noted}.
  {^witness} {keeps|kept} a {diary|list|notebook}: {n:3-40} {days|nights} of {problem} {in {month}|since {date}}, {n:2-19} of them {without {thing}|in a row}.
  "{^saying}," {someone} {wrote|argued|told {people}} {in a letter of {date}|at the meeting|over {tea|coffee} in {town}}.
  {^body} {owes|owns|lent} {money:1-70} and {n:2-60} {acres|rooms|vehicles|desks}, {most of it|half of it} {in {town}|since {n:1975-2020}}.
  {If|Should} {problem} {return|last|spread}, {chief} {would|will} {act} {by {month}|at once|without {another|a second} vote}.
  {^n:2-9} of {n:11-40} members {stayed away|abstained|left early}, {among them {someone} and {someone}|as they had in {month}}.
  {^critic}, a {trade} by training, {counted|measured|photographed} {thing} {on {n:3-30} mornings|for {n:2-12} weeks} and {found|got|wrote down} {n:14-870}.
  The {ministry|county|insurer|regulator} {asked|wrote|ruled} on {date} that {thing} {must|need not|should} {reopen|be moved|stay}, {a view|a ruling} {shared|contested} by {someone}.
  {^effect}, {chief} {believes|insists|promised}; {critic} {asks|doubts|laughs} {how|why|whether}.
  {For|To} {someone}, {n:24-79}, {problem} {meant|means} {n:2-40} {extra |}{kilometres|hours|pounds} {a day|each week}: "{^saying}."
  {^people} {raised|collected|pledged} {money:1-40} {with {a raffle|cake|a concert|a swim} in {town}|in {n:2-30} {days|weeks}}, {less|more} than {thing} {needs|costs}.
  {Rain|Frost|Wind|Heat} {in|through} {month} {delayed|spoiled|cracked} {thing}, {and|so} {n:2-60} {trade}s {went home|were sent to {town}|lost {n:2-19} days}.
  A {second|third|new} {bid|offer|draft}, from {someone} of {town}, {arrived|came} {on {date}|{n:2-20} days late} and {asks|offers} {money:1-80}.
  {^thing} {draws|drew|serves} {n:140-9800} {visitors|people|customers} {a year|in {month}|each {day}}, {n:2-60} of them {from {town}|on foot|by boat}.
  {^chief} and {critic} {last met|fell out|shook hands} {on {date}|in {town}|over {thing}} {and {have not spoken since|agreed on little}|}.
  {^body} {will meet|meets} again on {a {day} in {month}|the {n:2-28}th}, {in {town}|behind closed doors|with {people} present}.
  {Nobody|Only {someone}|Hardly anyone} {in {place}|at {body}} {remembers|recalls} {thing} {without|before} {problem}; {witness} {does|tries|has pictures}.
  {Last|The} {winter|summer|spring|autumn} {someone} {resigned|retired|moved to {town}}, {n:2-9} {weeks|months} {before|after} {problem} {began|ended}.
  The {oldest|smallest|loudest} of {people}, {someone}, is {n:6-99}: "{^saying}."
  {^town}'s {object}, {opened|built} {in {n:1901-2019}|by {someone}}, {lasted|stood|ran} {n:4-80} years.
  {Minutes|Papers|E-mails} {seen by|sent to} this {paper|newsroom} {show|prove|suggest} that {someone} {warned|told|asked} {body} {of|about} {problem} {on {date}|{n:2-14} times}.
  {^n:3-40} {trade}s {signed|refused to sign} {a petition|the contract} {drawn up|carried} by {someone} {in {month}|of {town}}.
end:
  {^body} {expects|promises} an answer {by|before} {n:2-28} {month}.
  {^witness} {will|means to} {stay|wait|be there}. "{^saying}."
  The next {vote|hearing|count} is {in {month}|on {n:2-28} {month}}, {in {town}|at {n:9-11} o'clock}.
  {^critic} has {asked|hired} {someone}, a {trade}, to {look|count|measure} again.
  {For now|Until then}, {thing} in {place} {stays|remains} {shut|open|as it is}.
saying:
  {we|they|you} {never|only} {asked|paid|waited} for {thing}
  {nobody|somebody} {in {town}|at {body}} {listens|counts|pays} {any more|in the end}
  {my|our} {family|street|team} {has|had} {n:3-60} years of this {object}
  {it|that} is {not|only|simply} {money|patience|weather|luck}
  {I|we} {would|will} {act} {tomorrow|tonight|with {my|our} own hands} if {they|you} {let|asked} {me|us}
  {first|once} {problem}, {then|now} {silence|bills|{body}}
  {give|show} {me|us} {n:2-20} {weeks|people|reasons}
  {there|here} {are|were} {n:3-90} of us and {n:1-2} {key|kettle|phone}
  {you|they} can {count|measure|smell} {problem} {from {town}|before breakfast|in {month}}
  {the|this} {object} {belongs|matters} to {people}, not to {body}
  {another|one more} {winter|summer} {like this|of {problem}} and {I|we} {leave|sell|stop}
  {I|we} {told|wrote to} {someone} {in {month}|{n:2-9} times}
trade: {teacher|plumber|nurse|farmer|baker|surveyor|driver|joiner|clerk|fitter|fisher|welder|gardener|cook|porter|tailor|painter|printer|roofer|engineer}
month: {January|February|March|April|May|June|July|August|September|October|November|December}
day: {Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday}
""")


def _beat(body: str, people: str, thing: str, problem: str, act: str, effect: str) -> Rules:
    """Return the rules of a beat: what there is about one thing that papers write about."""
    listed = {"body": body, "people": people, "object": thing}
    listed["thing"] = "; ".join(f"the {name}" for name in thing.split("; "))
    listed |= {"problem": problem, "act": act, "effect": effect}
    return {name: tuple(text.split("; ")) for name, text in listed.items()}


BEATS: tuple[Rules, ...] = (
    _beat(
        "the harbour board; the port authority; the fishing co-operative",
        "fishermen; boat owners; dock workers; ferry passengers",
        "ferry pier; fish market; slipway; harbour crane; breakwater; ice house",
        "rotten piles; silted berths; a fuel leak; missing mooring rings; a crack in the quay wall",
        "dredge the inner basin; shut the old pier; raise berth fees; move the fish auction; rebuild the slipway",
        "boats will be back before the herring; fees can stay where they are; the quay holds another {n:5-40} years",
    ),
    _beat(
        "the school board; the education committee; the governors",
        "parents; pupils; teachers; former pupils",
        "village school; school bus; music room; science block; school kitchen; playing field",
        "falling rolls; damp classrooms; a shortage of maths teachers; broken boilers; mould in the gym",
        "merge two schools; mend the roof; hire {n:2-9} teachers; cut the evening classes; lengthen the school day",
        "classes shrink to {n:14-26}; no child walks further than {n:2-6} kilometres; marks will recover by {month}",
    ),
    _beat(
        "the hospital trust; the health board; the ambulance service",
        "patients; nurses; midwives; carers; doctors",
        "maternity ward; night clinic; blood bank; stroke unit; ambulance station; hearing clinic",
        "waits of {n:5-30} hours; empty posts; a failed inspection; lost records; a burst pipe in the theatre",
        "close {n:4-30} beds; train {n:8-60} nurses; open a night clinic; share a surgeon with {town}; buy a scanner",
        "waits fall below {n:4-12} weeks; the ward reopens in {month}; births stay in {place}",
    ),
    _beat(
        "the county court; the prosecutor's office; the court of appeal",
        "jurors; creditors; claimants; neighbours; former clients",
        "land register; savings club; estate office; pawn shop; auction house",
        "forged signatures; {n:3-40} missing deeds; a false will; unpaid wages; a vanished ledger",
        "reopen the case; freeze {n:2-19} accounts; hear {n:4-40} witnesses; set a new date; drop {n:2-9} charges",
        "creditors see {n:5-70} per cent of their money; the verdict falls in {month}; the deeds are found",
    ),
    _beat(
        "the football club; the league; the supporters' trust",
        "supporters; season-ticket holders; the youth players; away fans",
        "main stand; training ground; floodlights; club house; women's team; reserve side",
        "{n:4-11} defeats in a row; unpaid tax; a frozen pitch; {n:3-9} injured defenders; a points deduction",
        "sign a goalkeeper from {town}; sack the coach; rebuild the main stand; sell {n:2-5} players; play behind closed doors",
        "the club stays up; debts are gone by {month}; the stand opens before the derby",
    ),
    _beat(
        "the railway; the transport agency; the bus company",
        "commuters; passengers; season-ticket holders; train drivers",
        "branch line; night bus; signal box; ticket office; level crossing; footbridge",
        "{n:11-60} cancelled trains a week; worn points; a strike; landslips; a bridge strike",
        "cut the last train; electrify {n:6-60} kilometres; reopen the halt; replace the signal box; freeze fares",
        "trains run every {n:12-40} minutes; fares hold until {month}; the crossing is safe",
    ),
    _beat(
        "the fire brigade; the rescue service; the county fire committee",
        "firefighters; residents; shopkeepers; tenants",
        "paper mill; grain store; timber yard; old cinema; boarding house; fire station",
        "a blaze in the loft; an electrical fault; smoke without alarm; blocked hydrants; exploding gas bottles",
        "evacuate {n:8-90} houses; test every hydrant; buy an engine with a ladder; train volunteers; tear down what is left",
        "the cause is known by {month}; nobody sleeps in a hall again; engines arrive within {n:6-14} minutes",
    ),
    _beat(
        "the river authority; the flood board; the water company",
        "riverside residents; farmers; campers; millers; insurers",
        "weir; flood wall; pumping station; water meadow; reservoir; old mill race",
        "{n:2-7} metres of water; a burst dyke; sewage after rain; leaking mains; a dry spring",
        "raise the dyke by {n:20-90} centimetres; drain the lower meadows; ban hosepipes; repair {n:2-30} kilometres of main; move {n:3-40} households",
        "the river stays in its bed; bills rise by {n:2-19} per cent; trout come back by {month}",
    ),
    _beat(
        "the housing office; the tenants' association; the planning committee",
        "tenants; first-time buyers; landlords; squatters; builders",
        "tower block; allotments; brickworks site; almshouses; terrace; car park",
        "mould on {n:3-9} floors; rents up {n:6-38} per cent; missing lifts; cracked balconies; a developer's bankruptcy",
        "build {n:14-400} flats; cap rents; buy back the terrace; rehouse {n:20-190} tenants; pull down the tower",
        "keys are handed over in {month}; rents stay below {money:1-3}; nobody is moved twice",
    ),
    _beat(
        "the museum trust; the arts council; the library service",
        "readers; visitors; painters; volunteers; collectors",
        "reading room; town museum; portrait collection; mobile library; archive; print workshop",
        "a leaking skylight; {n:2-40} stolen prints; moths in the tapestries; a false attribution; cuts of {n:9-40} per cent",
        "lend {n:3-60} pictures to {town}; shut on Mondays; buy the painter's letters; charge for entry; digitise {n:200-9000} plates",
        "the pictures hang again by {month}; entry stays free; the roof is dry before winter",
    ),
    _beat(
        "the works council; the owners; the metalworkers' union",
        "workers; apprentices; suppliers; pickets; shift leaders",
        "foundry; cannery; glassworks; boatyard; spinning mill; night shift",
        "{n:40-900} lost jobs; a stalled order; cheap imports; a {n:2-9}-day walkout; unpaid overtime",
        "cut {n:20-300} posts; strike for {n:2-9} days; move the line to {town}; take on {n:4-60} apprentices; sell the north works",
        "orders return by {month}; nobody is dismissed before {n:2-28} {month}; wages rise {n:2-9} per cent",
    ),
    _beat(
        "the power company; the grid operator; the energy co-operative",
        "householders; farmers; pensioners; shareholders; engineers",
        "wind farm; substation; heating plant; solar field; peat works; power line",
        "{n:3-19} power cuts; a burnt-out transformer; rising tariffs; noisy blades; a delayed permit",
        "put up {n:3-40} turbines; bury {n:4-60} kilometres of cable; shut the heating plant; pay {n:50-900} households; raise tariffs",
        "bills fall by {n:3-19} per cent; lights stay on through {month}; {n:800-9000} homes get power",
    ),
    _beat(
        "the farmers' union; the dairy; the agriculture office",
        "dairy farmers; shepherds; fruit growers; vets; hauliers",
        "cattle market; orchard; milk round; cheese cellar; grain elevator; beet harvest",
        "late frost; blue tongue in {n:3-90} herds; a price of {n:19-48} a litre; hail; a shortage of pickers",
        "vaccinate {n:400-9000} sheep; plant {n:3-60} hectares of hedge; cull {n:12-190} cows; raise the milk price; bring in pickers from {town}",
        "the market reopens in {month}; prices hold through {month}; half the harvest is saved",
    ),
    _beat(
        "the roads department; the county engineers; the highways committee",
        "drivers; cyclists; hauliers; shopkeepers; school crossing guards",
        "ring road; stone bridge; cycle path; car park; tunnel; roundabout",
        "{n:11-140} potholes; a sinking carriageway; {n:3-19} crashes; cracked piers; closed lanes",
        "toll the bridge; narrow the high street; resurface {n:2-40} kilometres; close the tunnel by night; plant {n:30-400} trees",
        "traffic halves by {month}; lorries keep out of {place}; nobody waits over {n:5-25} minutes",
    ),
    _beat(
        "the university; the research council; the observatory",
        "students; astronomers; lecturers; divers; geologists",
        "seed bank; wind tunnel; seismograph; marine station; radio telescope; field laboratory",
        "a withdrawn paper; {n:2-40} lost samples; a hacked server; a failed launch; unpaid grants",
        "drill {n:200-4000} metres; count {n:30-900} seals; repeat the trial; name the fossil after {someone}; share data with {town}",
        "results are out by {month}; the sample holds {n:3-60} species; the theory survives",
    ),
    _beat(
        "the festival committee; the theatre; the choir",
        "singers; stallholders; actors; dancers; brass players",
        "summer fair; puppet theatre; organ; bandstand; carnival; chamber concerts",
        "a rained-off opening; {n:200-4000} unsold tickets; a stolen trombone; a hoarse tenor; noise complaints",
        "move the carnival to {month}; restore the organ; invite {n:3-40} bands; halve ticket prices; dance through {n:3-12} streets",
        "seats sell out by {month}; the organ sounds at Christmas; the fair pays for itself",
    ),
    _beat(
        "the police; the border guard; the coastguard",
        "shopkeepers; night porters; drivers; walkers; yacht crews",
        "police station; night patrol; evidence store; customs shed; lifeboat; dog section",
        "{n:4-60} break-ins; stolen copper; a hoax call; smuggled eels; a lost dinghy",
        "search {n:3-40} barns; recruit {n:4-60} officers; close the front desk; offer {money:1-9} for clues; question {n:2-19} men",
        "the thieves stand trial in {month}; patrols double; the copper turns up in {town}",
    ),
    _beat(
        "the election office; the county council; the mayor's office",
        "voters; clerks; candidates; pollsters; councillors",
        "ballot count; polling station; town hall; council chamber; by-election; budget",
        "{n:12-900} spoiled papers; a tied vote; a recount; missing receipts; a deficit of {n:2-40} per cent",
        "recount {n:2-30} wards; cut {n:3-40} posts; raise the property tax; publish every receipt; move the town hall",
        "the seat is filled by {month}; the budget balances; taxes rise no more than {n:1-6} per cent",
    ),
    _beat(
        "the forest office; the park rangers; the conservation trust",
        "hikers; hunters; foresters; beekeepers; birdwatchers",
        "beech wood; nature reserve; heath; bird hide; deer park; mountain hut",
        "bark beetle; {n:3-60} hectares of fire; ash dieback; illegal tipping; a wolf",
        "fell {n:40-4000} spruces; fence {n:2-30} kilometres; release {n:4-40} beavers; close the ridge path; shoot {n:20-300} deer",
        "orchids return by {month}; the path is open at Easter; {n:3-40} pairs breed",
    ),
    _beat(
        "the savings bank; the post office; the chamber of commerce",
        "customers; shopkeepers; pensioners; traders; street sellers",
        "last bank branch; covered market; department store; cash machine; weekly market; corner shop",
        "{n:3-30} empty shops; a rent of {money:1-9}; lost parcels; forged notes; a bankrupt wholesaler",
        "shut {n:2-19} branches; halve market fees; print a town currency; buy the department store; open on Sundays",
        "shops fill by {month}; parcels take {n:1-4} days; the branch stays until {n:2-28} {month}",
    ),
)
"""Each fills in the rules of `NEWS` for what one beat of a paper is about."""
