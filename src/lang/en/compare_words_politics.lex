# Words that mean the same in every language: politics, diplomacy and war. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[topic-word]
voter: voter | electorate
turnout: turnout
ballot-box: ballot paper | ballot box
postal-vote: postal vote | mail-in
polling-station: polling station | polling place
constituency: constituency
runoff: runoff | run-off
poll-survey: opinion poll | survey
victory: win | won | victory | winner
defeat: defeat | defeated | lose | lost the
incumbent: incumbent
chancellor: chancellor
prime-minister: prime minister | premier
governor: governor
foreign-minister: foreign minister | foreign secretary
interior-minister: interior minister | home secretary
deputy: deputy | vice
spokesperson: spokesman | spokeswoman | spokesperson
adviser: adviser | advisor
committee: committee
commission: commission
council: council | councillor
faction: parliamentary group | faction
leader: leader | leadership
chairman: chairman | chairwoman | chair
speech: speech | address to
motion: motion | bill passed
debate: debate | debated
legislation-passed: pass the bill | passed the bill | adopt | adopted
repeal: repeal | repealed | abolish | abolished | rescind | rescinded
enforcement: enforce | enforced | enforcement
emergency: state of emergency | emergency
martial-law: martial law
dissolution: dissolve | dissolved | dissolution
snap-election: snap election | early election
inauguration: inaugurate | inaugurated | inauguration | sworn in | swear in
term-office: term in office | second term
democracy: democracy | democratic | undemocratic
dictatorship: dictator | dictatorship | authoritarian
regime: regime
exile: exile | exiled
dissident: dissident | activist
nationalism: nationalist | nationalism
populism: populist
left-wing: left-wing | leftist
conservative: conservative
minority: minority | minorities | ethnic
integration: integrate | integrated | integration
immigration: immigration | immigrant | migration
citizenship: citizenship
secession: secede | secession | separatist | breakaway
autonomy: autonomy | autonomous
unification: unification | reunification
transparency: transparent | transparency
bureaucracy: bureaucracy | red tape
scandal: scandal | affair
cronyism: nepotism | cronyism | favouritism
expenses: expenses | allowance
salary-bonus: bonus | bonuses
donation-party: party donation | campaign finance
leaflet: leaflet | pamphlet | flyer
slogan: slogan
flag: flag
statue: statue | monument | memorial
mourning: mourn | mourning
holiday-public: public holiday
honour: honour | honoured | award | awarded | prize
ceremony: ceremony
funeral: funeral | burial | buried
anniversary: anniversary
visit-state: state visit
bilateral: bilateral
recognition: recognise | recognize | recognised | recognized | recognition
normalisation: normalise | normalize | normalisation
relations: relations | ties
isolation: isolate | isolated | isolation
mandate: mandate
resolution: resolution
mission: mission
peacekeepers: peacekeeper | peacekeeping | blue helmet
humanitarian: humanitarian
corridor: corridor
refugee-camp: refugee camp
repatriation: repatriate | repatriated | repatriation
frontline: front line | frontline
counteroffensive: counteroffensive | counter-offensive | counterattack
siege: siege | besieged | encircle | encircled
surrender: surrender | surrendered | capitulate
casualty-loss: heavy losses | losses
liberation: retake | retaken | recapture | recaptured
ambush: ambush | ambushed
sniper: sniper
cruise-missile: cruise missile | ballistic missile
warhead: warhead
mortar: mortar
cluster-munition: cluster munition | cluster bomb
fighter-jet: fighter jet | warplane | bomber
warship: warship | frigate | submarine
navy: navy | naval
air-force: air force
airspace: airspace
no-fly: no-fly zone
buffer-zone: buffer zone | demilitarised | demilitarized
command: commander | command
general-officer: general staff
order-command: order | ordered
mercenary: mercenary | mercenaries
volunteer-fighter: foreign fighter
conscript: recruit | recruits
exercise: military exercise | drill | manoeuvre | maneuver
base: military base | airbase | air base
depot: depot | arsenal | stockpile
arms-delivery: arms delivery | weapons delivery | arms shipment
arms-exports: arms export | arms sale
disarmament: disarm | disarmament
deterrence: deter | deterrence | deterrent
retaliation: retaliate | retaliated | retaliation | reprisal
provocation: provoke | provoked | provocation | provocative
aggression: aggression | aggressor | aggressive
self-defence-right: right to defend
human-shield: human shield
hospital-strike: field hospital
ammunition-depot: ammunition depot | arms depot
intercept: intercept | intercepted
jamming: jam | jamming | jammed
radar: radar
reconnaissance: reconnaissance | spy plane
prisoner-swap: prisoner exchange | prisoner swap
prisoner-of-war: prisoner of war | prisoners of war | POW
mass-grave: mass grave
famine-weapon: starve civilians
veteran: veteran
