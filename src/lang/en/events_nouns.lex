# Nouns that name events.
[event-noun]
# AGREE
sign class=AGREE lemma=signing: signing{,s}
sign class=AGREE lemma=signature: signature
agree class=AGREE lemma=agreement weak: agreement{,s}
agree class=AGREE lemma=accord weak: accord{,s}
agree class=AGREE lemma=deal weak: deal{,s}
agree class=AGREE lemma=consensus weak: consensus{,es}
agree class=AGREE lemma=memorandum-of-understanding weak: memorandum of understanding
promise class=AGREE lemma=promise: promise{,s}
promise class=AGREE lemma=pledge: pledge{,s}
offer class=AGREE lemma=offer: offer{,s}
allow class=AGREE lemma=permission: permission{,s}
willing class=AGREE lemma=willing-to weak: willing to
willing class=AGREE lemma=ready-to weak: ready to
willing class=AGREE lemma=prepared-to weak: prepared to
willing class=AGREE lemma=readiness-to weak: readiness to
willing class=AGREE lemma=willingness weak: willingness
ceasefire class=AGREE lemma=ceasefire: ceasefire{,s}
ceasefire class=AGREE lemma=cease-fire: cease-fire{,s}
ceasefire class=AGREE lemma=truce: truce{,s}
ceasefire class=AGREE lemma=armistice: armistice{,s}
compromise class=AGREE lemma=compromise: compromise{,s}
settle class=AGREE lemma=settlement: settlement{,s}
# CONSULT
meet class=CONSULT lemma=meeting: meeting{,s}
meet class=CONSULT lemma=summit: summit{,s}
meet class=CONSULT lemma=get-together: get-together{,s}
meet class=CONSULT lemma=conference: conference{,s}
meet class=CONSULT lemma=talks: talks
meet class=CONSULT lemma=congress: congress{,es}
meet class=CONSULT lemma=symposium: symposium{,s}
visit class=CONSULT lemma=visit: visit{,s}
visit class=CONSULT lemma=state-visit: state{,} visit
visit class=CONSULT lemma=trip: trip{,s}
visit class=CONSULT lemma=tour: tour{,s}
negotiate class=CONSULT lemma=negotiation: negotiation{,s}
negotiate class=CONSULT lemma=mediation: mediation{,s}
negotiate class=CONSULT lemma=round-of-talks: round{,} of talks
negotiate class=CONSULT lemma=peace-talk: peace{,} talk
discuss class=CONSULT lemma=discussion: discussion{,s}
discuss class=CONSULT lemma=consultation: consultation{,s}
discuss class=CONSULT lemma=debate: debate{,s}
discuss class=CONSULT lemma=dialogue: dialogue{,s}
discuss class=CONSULT lemma=briefing: briefing{,s}
phone class=CONSULT lemma=phone-call: phone{,} call
phone class=CONSULT lemma=telephone-call: telephone{,} call
phone class=CONSULT lemma=phone-conversation: phone{,} conversation
# SUPPORT
support class=SUPPORT lemma=support weak: support{,s}
support class=SUPPORT lemma=backing: backing{,s}
support class=SUPPORT lemma=endorsement: endorsement{,s}
welcome class=SUPPORT lemma=praise: praise{,s}
welcome class=SUPPORT lemma=congratulation: congratulation{,s}
recognise class=SUPPORT lemma=recognition: recognition{,s}
recognise class=SUPPORT lemma=diplomatic-recognition: diplomatic{,} recognition
apologise class=SUPPORT lemma=apology: apolog{y,ies}
pardon class=SUPPORT lemma=pardon: pardon{,s}
pardon class=SUPPORT lemma=amnesty: amnest{y,ies}
# CONCEDE
concede class=CONCEDE lemma=concession: concession{,s}
ease class=CONCEDE lemma=easing: easing{,s}
ease class=CONCEDE lemma=relaxation: relaxation{,s}
lift class=CONCEDE lemma=lifting: lifting{,s}
cancel class=CONCEDE lemma=cancellation: cancellation{,s}
# OTHER
postpone class=OTHER lemma=postponement: postponement{,s}
postpone class=OTHER lemma=delay: delay{,s}
# COOPERATE
cooperate class=COOPERATE lemma=cooperation: cooperation{,s}
cooperate class=COOPERATE lemma=collaboration: collaboration{,s}
cooperate class=COOPERATE lemma=partnership weak: partnership{,s}
extradite class=COOPERATE lemma=extradition: extradition{,s}
extradite class=COOPERATE lemma=handover: handover{,s}
extradite class=COOPERATE lemma=repatriation: repatriation{,s}
exchange class=COOPERATE lemma=prisoner-exchange: prisoner{,} exchange
exchange class=COOPERATE lemma=prisoner-swap: prisoner{,} swap
exchange class=COOPERATE lemma=exchange: exchange{,s}
# AID
aid class=AID lemma=aid weak: aid{,s}
aid class=AID lemma=donation: donation{,s}
aid class=AID lemma=assistance: assistance{,s}
aid class=AID lemma=relief-effort: relief{,} effort
supply class=AID lemma=supply-of: supply{,} of
supply class=AID lemma=delivery: deliver{y,ies}
supply class=AID lemma=shipment: shipment{,s}
supply class=AID lemma=arms-delivery: arms{,} delivery
supply class=AID lemma=arms-shipment: arms{,} shipment
fund class=AID lemma=funding: funding{,s}
fund class=AID lemma=loan: loan{,s}
rescue class=AID lemma=rescue: rescue{,s}
rescue class=AID lemma=rescue-operation: rescue{,} operation
rescue class=AID lemma=airlift: airlift{,s}
evacuate class=AID lemma=evacuation: evacuation{,s}
help class=AID lemma=help weak: help{,s}
# RETREAT
withdraw class=RETREAT lemma=withdrawal: withdrawal{,s}
withdraw class=RETREAT lemma=retreat: retreat{,s}
withdraw class=RETREAT lemma=pullout: pullout{,s}
withdraw class=RETREAT lemma=pullback: pullback{,s}
withdraw class=RETREAT lemma=drawdown: drawdown{,s}
free class=RETREAT lemma=release-of: release{,} of
free class=RETREAT lemma=prisoner-release: prisoner{,} release
surrender class=RETREAT lemma=surrender: surrender{,s}
surrender class=RETREAT lemma=capitulation: capitulation{,s}
resign class=RETREAT lemma=resignation: resignation{,s}
resign class=RETREAT lemma=abdication: abdication{,s}
resign class=RETREAT lemma=departure: departure{,s}
disarm class=RETREAT lemma=disarmament: disarmament{,s}
disarm class=RETREAT lemma=demobilisation: demobilisation{,s}
# INVESTIGATE
investigate class=INVESTIGATE lemma=investigation: investigation{,s}
investigate class=INVESTIGATE lemma=inquiry: inquir{y,ies}
investigate class=INVESTIGATE lemma=enquiry: enquir{y,ies}
investigate class=INVESTIGATE lemma=probe: probe{,s}
inspect class=INVESTIGATE lemma=inspection: inspection{,s}
investigate class=INVESTIGATE lemma=examination: examination{,s}
autopsy class=INVESTIGATE lemma=autopsy: autops{y,ies}
inspect class=INVESTIGATE lemma=audit: audit{,s}
search class=INVESTIGATE lemma=search: search{,es}
search class=INVESTIGATE lemma=manhunt: manhunt{,s}
# DEMAND
demand class=DEMAND lemma=demand: demand{,s}
demand class=DEMAND lemma=call-for: call{,} for
demand class=DEMAND lemma=ultimatum: ultimatum{,s}
must class=DEMAND lemma=must weak: must
# REQUEST
request class=REQUEST lemma=request: request{,s}
request class=REQUEST lemma=appeal: appeal{,s}
request class=REQUEST lemma=plea: plea{,s}
request class=REQUEST lemma=petition: petition{,s}
# DISAPPROVE
criticise class=DISAPPROVE lemma=criticism: criticism{,s}
criticise class=DISAPPROVE lemma=condemnation: condemnation{,s}
criticise class=DISAPPROVE lemma=rebuke: rebuke{,s}
criticise class=DISAPPROVE lemma=outcry: outcr{y,ies}
criticise class=DISAPPROVE lemma=reprimand: reprimand{,s}
accuse class=DISAPPROVE lemma=accusation: accusation{,s}
accuse class=DISAPPROVE lemma=allegation: allegation{,s}
accuse class=DISAPPROVE lemma=blame: blame{,s}
complain class=DISAPPROVE lemma=complaint: complaint{,s}
# REJECT
reject class=REJECT lemma=rejection: rejection{,s}
reject class=REJECT lemma=refusal: refusal{,s}
reject class=REJECT lemma=out-of-the-question: out of the question
reject class=REJECT lemma=defiance: defiance{,s}
deny class=REJECT lemma=denial: denial{,s}
oppose class=REJECT lemma=opposition-to: opposition{,} to
veto class=REJECT lemma=veto: veto{,s}
block class=REJECT lemma=blocking: blocking{,s}
# THREATEN
threaten class=THREATEN lemma=threat: threat{,s}
warn class=THREATEN lemma=warning: warning{,s}
vow class=THREATEN lemma=vow: vow{,s}
# PROTEST
protest class=PROTEST lemma=protest: protest{,s}
protest class=PROTEST lemma=demonstration: demonstration{,s}
protest class=PROTEST lemma=rally: rall{y,ies}
protest class=PROTEST lemma=protest-march: protest{,} march
protest class=PROTEST lemma=sit-in: sit-in{,s}
protest class=PROTEST lemma=vigil: vigil{,s}
protest class=PROTEST lemma=street-protest: street{,} protest
riot class=PROTEST lemma=riot: riot{,s}
riot class=PROTEST lemma=rioting: rioting{,s}
riot class=PROTEST lemma=looting: looting{,s}
riot class=PROTEST lemma=unrest: unrest{,s}
riot class=PROTEST lemma=uprising: uprising{,s}
riot class=PROTEST lemma=revolt: revolt{,s}
riot class=PROTEST lemma=rebellion: rebellion{,s}
riot class=PROTEST lemma=insurrection: insurrection{,s}
riot class=PROTEST lemma=mutiny: mutin{y,ies}
shell class=FIGHT lemma=strike-on: strike{,s} on the | strike{,s} on a | strike{,s} on an | strike{,s} against | strike{,s} kill{,ed}
strike class=PROTEST lemma=walkout: walkout{,s}
strike class=PROTEST lemma=general-strike: general{,} strike
strike class=PROTEST lemma=hunger-strike: hunger{,} strike
strike class=PROTEST lemma=industrial-action: industrial action
strike class=PROTEST lemma=stoppage: stoppage{,s}
strike class=PROTEST lemma=strike weak: strike
strike class=PROTEST lemma=on-strike: on strike | day strike | hour strike | warning strike | rail strike | wildcat strike | nationwide strike | national strike
strike class=PROTEST lemma=strike-action: strike{,} action
strike class=PROTEST lemma=work-stoppage: work{,} stoppage
boycott class=PROTEST lemma=boycott: boycott{,s}
# SANCTION
sanction class=SANCTION lemma=sanction: sanction{,s}
sanction class=SANCTION lemma=embargo: embargo{,s}
sanction class=SANCTION lemma=tariff: tariff{,s}
suspend class=SANCTION lemma=suspension: suspension{,s}
suspend class=SANCTION lemma=freeze: freeze{,s}
# COERCE
expel class=COERCE lemma=expulsion: expulsion{,s}
expel class=COERCE lemma=deportation: deportation{,s}
expel class=COERCE lemma=eviction: eviction{,s}
expel class=COERCE lemma=displacement: displacement{,s}
expel class=COERCE lemma=ouster: ouster{,s}
# MOBILIZE
deploy class=MOBILIZE lemma=deployment: deployment{,s}
deploy class=MOBILIZE lemma=mobilisation: mobilisation{,s}
deploy class=MOBILIZE lemma=troop-buildup: troop{,} buildup
deploy class=MOBILIZE lemma=build-up: build-up{,s}
deploy class=MOBILIZE lemma=redeployment: redeployment{,s}
exercise class=MOBILIZE lemma=military-exercise: military{,} exercise
exercise class=MOBILIZE lemma=manoeuvre: manoeuvre{,s}
exercise class=MOBILIZE lemma=maneuver: maneuver{,s}
exercise class=MOBILIZE lemma=war-game: war{,} game
exercise class=MOBILIZE lemma=naval-exercise: naval{,} exercise
exercise class=MOBILIZE lemma=joint-exercise: joint{,} exercise
missile-test class=MOBILIZE lemma=missile-test: missile{,} test
missile-test class=MOBILIZE lemma=nuclear-test: nuclear{,} test
missile-test class=MOBILIZE lemma=rocket-test: rocket{,} test
missile-test class=MOBILIZE lemma=missile-launch: missile{,} launch
train class=MOBILIZE lemma=training weak: training{,s}
# COERCE
arrest class=COERCE lemma=arrest: arrest{,s}
arrest class=COERCE lemma=detention: detention{,s}
arrest class=COERCE lemma=apprehension: apprehension{,s}
arrest class=COERCE lemma=roundup: roundup{,s}
# COURT
jail class=COURT lemma=imprisonment: imprisonment{,s}
# COERCE
ban class=COERCE lemma=ban: ban{,s}
ban class=COERCE lemma=prohibition: prohibition{,s}
ban class=COERCE lemma=censorship: censorship{,s}
seize class=COERCE lemma=seizure: seizure{,s}
seize class=COERCE lemma=confiscation: confiscation{,s}
demolish class=COERCE lemma=demolition: demolition{,s}
kidnap class=COERCE lemma=kidnapping: kidnapping{,s}
kidnap class=COERCE lemma=abduction: abduction{,s}
kidnap class=COERCE lemma=hostage-taking: hostage-taking{,s}
kidnap class=COERCE lemma=hijacking: hijacking{,s}
kidnap class=COERCE lemma=hijack: hijack{,s}
raid class=COERCE lemma=raid: raid{,s}
raid class=COERCE lemma=crackdown: crackdown{,s}
raid class=COERCE lemma=police-raid: police{,} raid
blockade class=COERCE lemma=blockade: blockade{,s}
blockade class=COERCE lemma=siege: siege{,s}
blockade class=COERCE lemma=curfew: curfew{,s}
blockade class=COERCE lemma=martial-law: martial{,} law
blockade class=COERCE lemma=state-of-emergency: state{,} of emergency
overthrow class=COERCE lemma=coup: coup{,s}
overthrow class=COERCE lemma=overthrow: overthrow{,s}
overthrow class=COERCE lemma=coup-attempt: coup{,} attempt
# ASSAULT
kill class=ASSAULT lemma=killing: killing{,s}
kill class=ASSAULT lemma=massacre: massacre{,s}
kill class=ASSAULT lemma=slaughter: slaughter{,s}
kill class=ASSAULT lemma=shooting-death: shooting{,} death
kill class=ASSAULT lemma=slaying: slaying{,s}
murder class=ASSAULT lemma=murder: murder{,s}
murder class=ASSAULT lemma=homicide: homicide{,s}
murder class=ASSAULT lemma=assassination: assassination{,s}
murder class=ASSAULT lemma=beheading: beheading{,s}
murder class=ASSAULT lemma=poisoning: poisoning{,s}
murder class=ASSAULT lemma=assassination-attempt: assassination{,} attempt
attack class=ASSAULT lemma=attack: attack{,s}
attack class=ASSAULT lemma=assault: assault{,s}
attack class=ASSAULT lemma=ambush: ambush{,es}
attack class=ASSAULT lemma=onslaught: onslaught{,s}
attack class=ASSAULT lemma=rampage: rampage{,s}
bomb class=ASSAULT lemma=bombing: bombing{,s}
bomb class=ASSAULT lemma=suicide-bombing: suicide{,} bombing
bomb class=ASSAULT lemma=car-bomb: car{,} bomb
bomb class=ASSAULT lemma=bomb-attack: bomb{,} attack
bomb class=ASSAULT lemma=bomb-blast: bomb{,} blast
bomb class=ASSAULT lemma=detonation: detonation{,s}
bomb class=ASSAULT lemma=roadside-bomb: roadside{,} bomb
shoot class=ASSAULT lemma=shooting: shooting{,s}
shoot class=ASSAULT lemma=mass-shooting: mass{,} shooting
shoot class=ASSAULT lemma=gunfire: gunfire{,s}
shoot class=ASSAULT lemma=shootout: shootout{,s}
shoot class=ASSAULT lemma=gun-attack: gun{,} attack
stab class=ASSAULT lemma=stabbing: stabbing{,s}
stab class=ASSAULT lemma=knife-attack: knife{,} attack
wound class=ASSAULT lemma=injury weak: injur{y,ies}
torture class=ASSAULT lemma=torture: torture{,s}
torture class=ASSAULT lemma=rape: rape{,s}
torture class=ASSAULT lemma=sexual-assault: sexual{,} assault
torture class=ASSAULT lemma=abuse: abuse{,s}
torture class=ASSAULT lemma=mistreatment: mistreatment{,s}
# FIGHT
invade class=FIGHT lemma=invasion: invasion{,s}
invade class=FIGHT lemma=incursion: incursion{,s}
invade class=FIGHT lemma=annexation: annexation{,s}
invade class=FIGHT lemma=occupation: occupation{,s}
fight class=FIGHT lemma=fighting: fighting{,s}
fight class=FIGHT lemma=fight: fight{,s}
fight class=FIGHT lemma=clash: clash{,es}
fight class=FIGHT lemma=battle: battle{,s}
fight class=FIGHT lemma=combat: combat{,s}
fight class=FIGHT lemma=skirmish: skirmish{,es}
fight class=FIGHT lemma=gunbattle: gunbattle{,s}
fight class=FIGHT lemma=hostility: hostilit{y,ies}
fight class=FIGHT lemma=firefight: firefight{,s}
fight class=FIGHT lemma=warfare: warfare
fight class=FIGHT lemma=war: war{,s}
shell class=FIGHT lemma=shelling: shelling{,s}
shell class=FIGHT lemma=bombardment: bombardment{,s}
shell class=FIGHT lemma=air-strike: air{,} strike
shell class=FIGHT lemma=airstrike: airstrike{,s}
shell class=FIGHT lemma=air-raid: air{,} raid
shell class=FIGHT lemma=missile-strike: missile{,} strike
shell class=FIGHT lemma=drone-strike: drone{,} strike
shell class=FIGHT lemma=drone-attack: drone{,} attack
shell class=FIGHT lemma=artillery-fire: artillery{,} fire
shell class=FIGHT lemma=rocket-attack: rocket{,} attack
shell class=FIGHT lemma=missile-attack: missile{,} attack
advance class=FIGHT lemma=advance: advance{,s}
advance class=FIGHT lemma=offensive: offensive{,s}
advance class=FIGHT lemma=counteroffensive: counteroffensive{,s}
advance class=FIGHT lemma=counter-offensive: counter-offensive{,s}
advance class=FIGHT lemma=breakthrough: breakthrough{,s}
capture class=FIGHT lemma=capture: capture{,s}
capture class=FIGHT lemma=conquest: conquest{,s}
capture class=FIGHT lemma=recapture: recapture{,s}
repel class=FIGHT lemma=interception: interception{,s}
# ACCIDENT
accident class=ACCIDENT lemma=accident: accident{,s}
accident class=ACCIDENT lemma=crash: crash{,es}
accident class=ACCIDENT lemma=plane-crash: plane{,} crash
accident class=ACCIDENT lemma=car-crash: car{,} crash
accident class=ACCIDENT lemma=train-crash: train{,} crash
accident class=ACCIDENT lemma=collision: collision{,s}
accident class=ACCIDENT lemma=derailment: derailment{,s}
accident class=ACCIDENT lemma=wreck: wreck{,s}
accident class=ACCIDENT lemma=shipwreck: shipwreck{,s}
accident class=ACCIDENT lemma=pile-up: pile-up{,s}
accident class=ACCIDENT lemma=crash-landing: crash{,} landing
sink class=ACCIDENT lemma=sinking: sinking{,s}
explode class=ACCIDENT lemma=explosion: explosion{,s}
explode class=ACCIDENT lemma=blast: blast{,s}
explode class=ACCIDENT lemma=gas-explosion: gas{,} explosion
fire class=ACCIDENT lemma=blaze: blaze{,s}
fire class=ACCIDENT lemma=fire: {large,small,huge,major,massive,serious,deadly,fatal,big,fierce} fire{,s} | {forest,house,apartment,factory,warehouse,hotel,hospital,kitchen,electrical} fire{,s} | fire broke out | fires broke out | fire started | fire destroyed | fire swept
fire class=ACCIDENT lemma=inferno: inferno{,s}
fire class=ACCIDENT lemma=arson: arson{,s}
collapse class=ACCIDENT lemma=collapse: collapse{,s}
collapse class=ACCIDENT lemma=cave-in: cave-in{,s}
spill class=ACCIDENT lemma=oil-spill: oil{,} spill
spill class=ACCIDENT lemma=spill: spill{,s}
spill class=ACCIDENT lemma=leak: leak{,s}
spill class=ACCIDENT lemma=meltdown: meltdown{,s}
# DISASTER
earthquake class=DISASTER lemma=earthquake: earthquake{,s}
earthquake class=DISASTER lemma=quake: quake{,s}
earthquake class=DISASTER lemma=tremor: tremor{,s}
earthquake class=DISASTER lemma=aftershock: aftershock{,s}
earthquake class=DISASTER lemma=temblor: temblor{,s}
flood class=DISASTER lemma=flood: flood{,s}
flood class=DISASTER lemma=flooding: flooding{,s}
flood class=DISASTER lemma=flash-flood: flash{,} flood
flood class=DISASTER lemma=inundation: inundation{,s}
flood class=DISASTER lemma=deluge: deluge{,s}
flood class=DISASTER lemma=dam-break: dam{,} break
rain class=DISASTER lemma=rain: rain{,s}
rain class=DISASTER lemma=rainfall: rainfall{,s}
rain class=DISASTER lemma=downpour: downpour{,s}
storm class=DISASTER lemma=storm: storm{,s}
storm class=DISASTER lemma=hurricane: hurricane{,s}
storm class=DISASTER lemma=typhoon: typhoon{,s}
storm class=DISASTER lemma=cyclone: cyclone{,s}
storm class=DISASTER lemma=tornado: tornado{,s}
storm class=DISASTER lemma=blizzard: blizzard{,s}
storm class=DISASTER lemma=hailstorm: hailstorm{,s}
storm class=DISASTER lemma=thunderstorm: thunderstorm{,s}
storm class=DISASTER lemma=snowstorm: snowstorm{,s}
storm class=DISASTER lemma=superstorm: superstorm{,s}
eruption class=DISASTER lemma=eruption: eruption{,s}
eruption class=DISASTER lemma=volcanic-eruption: volcanic{,} eruption
tsunami class=DISASTER lemma=tsunami: tsunami{,s}
tsunami class=DISASTER lemma=tidal-wave: tidal{,} wave
landslide class=DISASTER lemma=landslide: landslide{,s}
landslide class=DISASTER lemma=mudslide: mudslide{,s}
landslide class=DISASTER lemma=avalanche: avalanche{,s}
landslide class=DISASTER lemma=rockfall: rockfall{,s}
wildfire class=DISASTER lemma=wildfire: wildfire{,s}
wildfire class=DISASTER lemma=bushfire: bushfire{,s}
wildfire class=DISASTER lemma=forest-fire: forest{,} fire
drought class=DISASTER lemma=drought: drought{,s}
drought class=DISASTER lemma=heat-wave: heat{,} wave
drought class=DISASTER lemma=heatwave: heatwave{,s}
drought class=DISASTER lemma=famine: famine{,s}
outbreak class=DISASTER lemma=outbreak: outbreak{,s}
outbreak class=DISASTER lemma=epidemic: epidemic{,s}
outbreak class=DISASTER lemma=pandemic: pandemic{,s}
outbreak class=DISASTER lemma=contagion: contagion
# COURT
sentence class=COURT lemma=sentence: sentence{,s}
sentence class=COURT lemma=death-sentence: death{,} sentence
sentence class=COURT lemma=prison-term: prison{,} term
sentence class=COURT lemma=prison-sentence: prison{,} sentence
convict class=COURT lemma=conviction: conviction{,s}
convict class=COURT lemma=guilty-verdict: guilty{,} verdict
convict class=COURT lemma=verdict: verdict{,s}
acquit class=COURT lemma=acquittal: acquittal{,s}
acquit class=COURT lemma=exoneration: exoneration{,s}
charge class=COURT lemma=indictment: indictment{,s}
charge class=COURT lemma=arraignment: arraignment{,s}
charge class=COURT lemma=prosecution: prosecution{,s}
charge class=COURT lemma=charge weak: charge{,s}
appeal class=COURT lemma=court-appeal: court{,} appeal
sue class=COURT lemma=lawsuit: lawsuit{,s}
sue class=COURT lemma=litigation: litigation{,s}
sue class=COURT lemma=class-action: class{,} action
try class=COURT lemma=trial: trial{,s}
try class=COURT lemma=court-hearing: court{,} hearing
try class=COURT lemma=testimony: testimon{y,ies}
try class=COURT lemma=hearing: hearing{,s}
try class=COURT lemma=retrial: retrial{,s}
try class=COURT lemma=court-case: court{,} case
try class=COURT lemma=plea-deal: plea{,} deal
rule class=COURT lemma=ruling: ruling{,s}
rule class=COURT lemma=court-ruling: court{,} ruling
rule class=COURT lemma=court-order: court{,} order
rule class=COURT lemma=injunction: injunction{,s}
bail class=COURT lemma=bail: bail{,s}
fine class=COURT lemma=fine: fine{,s}
# ELECTION
elect class=ELECTION lemma=election: election{,s}
elect class=ELECTION lemma=vote: vote{,s}
elect class=ELECTION lemma=referendum: referendum{,s}
elect class=ELECTION lemma=runoff: runoff{,s}
elect class=ELECTION lemma=run-off: run-off{,s}
elect class=ELECTION lemma=by-election: by-election{,s}
elect class=ELECTION lemma=re-election: re-election{,s}
elect class=ELECTION lemma=plebiscite: plebiscite{,s}
elect class=ELECTION lemma=presidential-election: presidential{,} election
nominate class=ELECTION lemma=nomination: nomination{,s}
inaugurate class=ELECTION lemma=inauguration: inauguration{,s}
inaugurate class=ELECTION lemma=swearing-in: swearing-in{,s}
campaign class=ELECTION lemma=campaign weak: campaign{,s}
# LAW
ratify class=LAW lemma=ratification: ratification{,s}
in-force class=LAW lemma=entry-into-force: entry{,} into force
approve class=LAW lemma=approval: approval{,s}
approve class=LAW lemma=enactment: enactment{,s}
approve class=LAW lemma=passage-of: passage{,} of
adopt class=LAW lemma=adoption: adoption{,s}
adopt class=LAW lemma=legislation: legislation{,s}
amend class=LAW lemma=amendment: amendment{,s}
decree class=LAW lemma=decree weak: decree{,s}
submit class=LAW lemma=submission weak: submission{,s}
# OTHER
publish class=OTHER lemma=publication: publication{,s}
publish class=OTHER lemma=release: release
publish class=OTHER lemma=disclosure: disclosure{,s}
# BUSINESS
acquire class=BUSINESS lemma=acquisition: acquisition{,s}
acquire class=BUSINESS lemma=takeover: takeover{,s}
acquire class=BUSINESS lemma=purchase: purchase{,s}
acquire class=BUSINESS lemma=buyout: buyout{,s}
acquire class=BUSINESS lemma=takeover-bid: takeover{,} bid
merge class=BUSINESS lemma=merger: merger{,s}
merge class=BUSINESS lemma=fusion: fusion{,s}
sell class=BUSINESS lemma=sale: sale{,s}
sell class=BUSINESS lemma=divestiture: divestiture{,s}
spin-off class=BUSINESS lemma=spin-off: spin-off{,s}
spin-off class=BUSINESS lemma=spinoff: spinoff{,s}
launch class=BUSINESS lemma=launch: launch{,es}
launch class=BUSINESS lemma=debut: debut{,s}
launch class=BUSINESS lemma=rollout: rollout{,s}
launch class=BUSINESS lemma=introduction: introduction{,s}
launch class=BUSINESS lemma=product-launch: product{,} launch
invest class=BUSINESS lemma=investment weak: investment{,s}
layoff class=BUSINESS lemma=layoff: layoff{,s}
layoff class=BUSINESS lemma=job-cut: job{,} cut
layoff class=BUSINESS lemma=redundancy: redundanc{y,ies}
dismiss class=BUSINESS lemma=dismissal: dismissal{,s}
dismiss class=BUSINESS lemma=firing: firing{,s}
dismiss class=BUSINESS lemma=sacking: sacking{,s}
appoint class=BUSINESS lemma=appointment: appointment{,s}
appoint class=BUSINESS lemma=hiring: hiring{,s}
appoint class=BUSINESS lemma=promotion: promotion{,s}
close class=BUSINESS lemma=closure: closure{,s}
close class=BUSINESS lemma=shutdown: shutdown{,s}
bankruptcy class=BUSINESS lemma=bankruptcy: bankruptc{y,ies}
bankruptcy class=BUSINESS lemma=insolvency: insolvenc{y,ies}
bankruptcy class=BUSINESS lemma=bankruptcy-filing: bankruptcy{,} filing
bankruptcy class=BUSINESS lemma=default: default{,s}
recall class=BUSINESS lemma=recall: recall{,s}
list class=BUSINESS lemma=IPO: IPO{,s}
list class=BUSINESS lemma=initial-public-offering: initial{,} public offering
trade class=BUSINESS lemma=trade-deal weak: trade{,} deal
profit class=BUSINESS lemma=earnings weak: earnings
profit class=BUSINESS lemma=profit-warning weak: profit{,} warning
# DEATH
die class=DEATH lemma=death: death{,s}
die class=DEATH lemma=demise: demise{,s}
die class=DEATH lemma=suicide: suicide{,s}
die class=DEATH lemma=drowning: drowning{,s}
die class=DEATH lemma=death-toll weak: death{,} toll
die class=DEATH lemma=fatality: fatalit{y,ies}
dead class=DEATH lemma=dead weak: dead
dead class=DEATH lemma=deceased weak: deceased
bury class=DEATH lemma=funeral: funeral{,s}
bury class=DEATH lemma=burial: burial{,s}
bury class=DEATH lemma=memorial-service: memorial{,} service
bury class=DEATH lemma=cremation: cremation{,s}
# OTHER
born class=OTHER lemma=born: born
born class=OTHER lemma=birth: birth{,s}
game class=OTHER lemma=game weak: game{,s}
match class=OTHER lemma=match weak: match{,es}
tournament class=OTHER lemma=tournament weak: tournament{,s}
championship class=OTHER lemma=championship weak: championship{,s}
playoff class=OTHER lemma=playoff weak: playoff{,s}
final class=OTHER lemma=final weak: final{,s}
race class=OTHER lemma=race weak: race{,s}
season class=OTHER lemma=season weak: season{,s}
victory class=OTHER lemma=victory weak: victor{y,ies}
win class=OTHER lemma=win weak: win{,s}
defeat class=OTHER lemma=defeat weak: defeat{,s}
loss class=OTHER lemma=loss weak: loss{,es}
ceremony class=OTHER lemma=ceremony weak: ceremon{y,ies}
awards-ceremony class=OTHER lemma=awards-ceremony weak: awards{,} ceremony
party class=OTHER lemma=party weak: part{y,ies}
celebration class=OTHER lemma=celebration weak: celebration{,s}
festival class=OTHER lemma=festival weak: festival{,s}
concert class=OTHER lemma=concert weak: concert{,s}
show class=OTHER lemma=show weak: show{,s}
premiere class=OTHER lemma=premiere weak: premiere{,s}
performance class=OTHER lemma=performance weak: performance{,s}
wedding class=OTHER lemma=wedding weak: wedding{,s}
marriage class=OTHER lemma=marriage weak: marriage{,s}
divorce class=OTHER lemma=divorce weak: divorce{,s}
birthday class=OTHER lemma=birthday weak: birthday{,s}
anniversary class=OTHER lemma=anniversary weak: anniversar{y,ies}
engagement class=OTHER lemma=engagement weak: engagement{,s}
pregnancy class=OTHER lemma=pregnancy weak: pregnanc{y,ies}
birth class=OTHER lemma=birth weak: birth{,s}
incident class=OTHER lemma=incident weak: incident{,s}
operation class=OTHER lemma=operation weak: operation{,s}
mission class=OTHER lemma=mission weak: mission{,s}
attempt class=OTHER lemma=attempt weak: attempt{,s}
effort class=OTHER lemma=effort weak: effort{,s}
plan class=OTHER lemma=plan weak: plan{,s}
event class=OTHER lemma=event weak: event{,s}
announcement class=OTHER lemma=announcement weak: announcement{,s}
statement class=OTHER lemma=statement weak: statement{,s}
speech class=OTHER lemma=speech weak: speech{,es}
interview class=OTHER lemma=interview weak: interview{,s}
report class=OTHER lemma=report weak: report{,s}
press-conference class=OTHER lemma=press-conference weak: press{,} conference
news-conference class=OTHER lemma=news-conference weak: news{,} conference
decision class=OTHER lemma=decision weak: decision{,s}
move class=OTHER lemma=move weak: move{,s}
step class=OTHER lemma=step weak: step{,s}
discovery class=OTHER lemma=discovery weak: discover{y,ies}
theft class=OTHER lemma=theft weak: theft{,s}
robbery class=OTHER lemma=robbery weak: robber{y,ies}
burglary class=OTHER lemma=burglary weak: burglar{y,ies}
heist class=OTHER lemma=heist weak: heist{,s}
fraud class=OTHER lemma=fraud weak: fraud{,s}
corruption class=OTHER lemma=corruption weak: corruption{,s}
scandal class=OTHER lemma=scandal weak: scandal{,s}
smuggling class=OTHER lemma=smuggling weak: smuggling{,s}
piracy class=OTHER lemma=piracy weak: pirac{y,ies}
crime class=OTHER lemma=crime weak: crime{,s}
offence class=OTHER lemma=offence weak: offence{,s}
violation class=OTHER lemma=violation weak: violation{,s}
breach class=OTHER lemma=breach weak: breach{,es}
escape class=OTHER lemma=escape weak: escape{,s}
chase class=OTHER lemma=chase weak: chase{,s}
pursuit class=OTHER lemma=pursuit weak: pursuit{,s}
standoff class=OTHER lemma=standoff weak: standoff{,s}
stand-off class=OTHER lemma=stand-off weak: stand-off{,s}
hostage-crisis class=OTHER lemma=hostage-crisis weak: hostage{,} crisis
emergency class=OTHER lemma=emergency weak: emergenc{y,ies}
disaster class=OTHER lemma=disaster weak: disaster{,s}
crisis class=OTHER lemma=crisis weak: crisis{,es}
tragedy class=OTHER lemma=tragedy weak: traged{y,ies}
disruption class=OTHER lemma=disruption weak: disruption{,s}
outage class=OTHER lemma=outage weak: outage{,s}
power-cut class=OTHER lemma=power-cut weak: power{,} cut
blackout class=OTHER lemma=blackout weak: blackout{,s}
damage class=OTHER lemma=damage weak: damage{,s}
destruction class=OTHER lemma=destruction weak: destruction{,s}
devastation class=OTHER lemma=devastation weak: devastation{,s}
rehab class=OTHER lemma=rehab weak: rehab{,s}
rehabilitation class=OTHER lemma=rehabilitation weak: rehabilitation{,s}
treatment class=OTHER lemma=treatment weak: treatment{,s}
surgery class=OTHER lemma=surgery weak: surger{y,ies}
transplant class=OTHER lemma=transplant weak: transplant{,s}
diagnosis class=OTHER lemma=diagnosis weak: diagnosis{,es}
disease class=OTHER lemma=disease weak: disease{,s}
illness class=OTHER lemma=illness weak: illness{,es}
overdose class=OTHER lemma=overdose weak: overdose{,s}
recovery class=OTHER lemma=recovery weak: recover{y,ies}
journey class=OTHER lemma=journey weak: journey{,s}
flight class=OTHER lemma=flight weak: flight{,s}
arrival class=OTHER lemma=arrival weak: arrival{,s}
return class=OTHER lemma=return weak: return{,s}
departure class=OTHER lemma=departure weak: departure{,s}
appearance class=OTHER lemma=appearance weak: appearance{,s}
role class=OTHER lemma=role weak: role{,s}
comeback class=OTHER lemma=comeback weak: comeback{,s}
retirement class=OTHER lemma=retirement weak: retirement{,s}
promotion class=OTHER lemma=promotion weak: promotion{,s}
transfer class=OTHER lemma=transfer weak: transfer{,s}
move class=OTHER lemma=move weak: move{,s}
upgrade class=OTHER lemma=upgrade weak: upgrade{,s}
update class=OTHER lemma=update weak: update{,s}
release class=OTHER lemma=release weak: release{,s}
expansion class=OTHER lemma=expansion weak: expansion{,s}
construction class=OTHER lemma=construction weak: construction{,s}
opening class=OTHER lemma=opening weak: opening{,s}
reopening class=OTHER lemma=reopening weak: reopening{,s}
investment class=OTHER lemma=investment weak: investment{,s}
contract class=OTHER lemma=contract weak: contract{,s}
bid class=OTHER lemma=bid weak: bid{,s}
trade class=OTHER lemma=trade weak: trade{,s}
growth class=OTHER lemma=growth weak: growth{,s}
rise class=OTHER lemma=rise weak: rise{,s}
increase class=OTHER lemma=increase weak: increase{,s}
fall class=OTHER lemma=fall weak: fall{,s}
drop class=OTHER lemma=drop weak: drop{,s}
decline class=OTHER lemma=decline weak: decline{,s}
slump class=OTHER lemma=slump weak: slump{,s}
cut class=OTHER lemma=cut weak: cut{,s}
reduction class=OTHER lemma=reduction weak: reduction{,s}
tax-cut class=OTHER lemma=tax-cut weak: tax{,} cut
change class=OTHER lemma=change weak: change{,s}
reform class=OTHER lemma=reform weak: reform{,s}
reshuffle class=OTHER lemma=reshuffle weak: reshuffle{,s}
shake-up class=OTHER lemma=shake-up weak: shake-up{,s}
conflict class=OTHER lemma=conflict weak: conflict{,s}
dispute class=OTHER lemma=dispute weak: dispute{,s}
row class=OTHER lemma=row weak: row{,s}
quarrel class=OTHER lemma=quarrel weak: quarrel{,s}
feud class=OTHER lemma=feud weak: feud{,s}
controversy class=OTHER lemma=controversy weak: controvers{y,ies}
violence class=OTHER lemma=violence weak: violence{,s}
terrorism class=OTHER lemma=terrorism weak: terrorism{,s}
genocide class=OTHER lemma=genocide weak: genocide{,s}
ethnic-cleansing class=OTHER lemma=ethnic-cleansing weak: ethnic{,} cleansing
espionage class=OTHER lemma=espionage weak: espionage{,s}
patrol class=OTHER lemma=patrol weak: patrol{,s}
flyover class=OTHER lemma=flyover weak: flyover{,s}
landing class=OTHER lemma=landing weak: landing{,s}
takeoff class=OTHER lemma=takeoff weak: takeoff{,s}
liftoff class=OTHER lemma=liftoff weak: liftoff{,s}
rescue-attempt class=OTHER lemma=rescue-attempt weak: rescue{,} attempt
