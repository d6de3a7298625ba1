# More words that mean the same in every language: what news argues about. One concept a line, the same values in every language; inflected
# forms that share a stem with one of these are found as well.
[topic-word]
knowing: know | known | knew | aware | knowledge
hiding: hide | hid | hidden | conceal | cover up | covered up | cover-up | secret | secretly | secrecy | withheld
missing: went missing | disappear | vanish | lost track
existence: exist | existed
rigging: rig | rigged | falsify | falsified | falsification | manipulate | manipulated | manipulation | tamper | tampered | forge | forged | doctored
theft: steal | stole | stolen | theft | thief | rob | robbed | robbery | loot
deception: deceive | deceived | mislead | misled | misleading | cheat | cheated
lie: lie | lied | lying | untrue
engine: engine | motor
technical-fault: fault | faulty | malfunction | defect | defective | breakdown
mistake: error | mistake | blunder | wrongly
failure: fail | failed | failure | failing
neglect: neglect | neglected | negligence | negligent | reckless | carelessness
maintenance: maintenance | maintain | upkeep | inspection
cost-cutting: save money | cut costs | cost-cutting | skimp | economise
pepper-spray: pepper spray | tear gas
violence: violence | violent | brutality | brutal
far-right: far right | far-right | neo-nazi | rightwing
opposition: opposition
party: party | parties
candidate: candidate | contender
campaign: campaign
recount: recount
majority: majority
coalition: coalition
reform: reform
referendum: referendum | plebiscite
observers: observer | monitor | monitors
evidence: evidence | proof | prove | proven
drunk: drunk | drunken | intoxicated | alcohol
surgery: operate on | operated | surgery | surgeon
patients: patient
guilt: guilty | guilt | culpable
innocence: innocent | innocence | acquit | acquitted | acquittal
appeal: appeal | appealed
prison: prison | jail | jailed | imprisonment | behind bars
prosecutors: prosecutor | prosecution
lawyer: lawyer | attorney | solicitor | barrister | counsel
bail: bail
extradition: extradite | extradited | extradition
witness: witness | eyewitness | testify | testimony
crime: crime | criminal | offence | offense
compensation: compensation | compensate | reparation
fine: fined | penalty | penalties
shelling: shell | shelled | shelling | bombard | bombardment | artillery | open fire | opened fire | fire on | fired on | had fired | have fired | fired at
airstrike: airstrike | air strike | air raid
civilians: civilian | civilians
rebels: rebel | insurgent | militia | militant
terror: terror | terrorism | terrorist
mines: landmine
missile-launch: launch | launched | fire a missile | test-fire | test-fired
shoot-down: shoot down | shot down | shooting down | air defence | air defense
espionage: spy | spies | spying | espionage
sabotage: sabotage | sabotaged
coup: coup | putsch | overthrow | overthrown
occupation: occupy | occupied | occupation | annex | annexed | annexation
territory: territory | territorial
peace: peace
negotiators: negotiator | mediator | mediate | mediation
escalation: escalate | escalated | escalation
disinformation: disinformation | fake news | misinformation | hoax
propaganda: propaganda
rumour: rumour | rumor
epidemic: outbreak | cholera
infected: infect | infected | infectious
cases: case | cases
dose: dose
vaccination: vaccinate | jab
symptoms: symptom
health: health | healthcare
medicine: medicine | medication | drug
side-effects: side effect
lockdown: lockdown | quarantine | curfew
food: food | grain | wheat
hunger: hunger | famine | starve | starvation | starving
drought: drought
poison: toxic | poisonous | contaminate | contaminated | contamination
pollution: pollute | pollution | emission | emissions
waste: waste | dump | dumped | garbage | rubbish
radiation: radiation | radioactive
oil-spill: spill | spilled
dam: dam | dyke | levee
collapse: collapse | collapsed | caved in
landslide: landslide | mudslide
avalanche: avalanche
heat: heatwave | heat wave | heat
rain: rain | rainfall | downpour
forecast: forecast | predict | prediction | prognosis
weather: weather | meteorologist
firefighters: firefighter | fire brigade | fire service
volunteers: volunteer
alert-system: siren | alert system
authorities: authorities | authority | officials
mayor: mayor
citizens: citizen | population
survivor: survivor | survive | survived
relatives: relative | families | bereaved
passengers: passenger | occupants
crew: crew | pilot | captain
airline: airline | carrier
airport: airport | runway
flight-recorder: flight recorder | black box
landing: land safely | landing | emergency landing
driver: driver | drive | drove
speed: speed | speeding | too fast
brakes: brake | brakes
signal: signal
rail: rail | tracks
road: road | motorway | highway
port: port | harbour | harbor
cargo: cargo | freight | container
sinking: sink | sank | sunk | capsize | capsized
wreck: wreck | wreckage | debris
recovery: salvage | recover the | recovered
search: search | searched | searching
safety: safety | safe | unsafe
secret-service: security service | secret service | intelligence
approval: approve | approved | approval | clear the | permission | permit
rejection: reject | rejected | rejection | refuse | refused | refusal | turn down | turned down
ban: ban | banned | prohibit | prohibited | outlaw
license: licence | license
veto: veto
constitution: amend | amendment | constitution | constitutional | unconstitutional
legality: legal | lawful | illegal | unlawful | illegally
violation: violate | violated | violation | breach of | broke the | break the | breaking the
human-rights: human rights
discrimination: discriminate | discrimination | racism | racist
antisemitism: antisemitism | antisemitic | anti-semitic
torture: torture | tortured | ill-treatment | mistreat | mistreated
assassination: assassinate | assassinated | assassination | liquidate
suicide: suicide
knife: knife | stab | stabbed | stabbing
gun: gun | pistol | rifle | firearm | weapon used
motive: motive | motivated
mental-illness: mentally ill | mental illness | psychiatric
responsibility: responsible | responsibility | accountable | liable | blame | blamed
apology: apologise | apologize | apologised | apologized | apology | sorry
regret: regret | regretted
criticism: criticise | criticize | criticised | criticized | criticism | condemn | condemned
praise: praise | praised | welcome | welcomed
betrayal: betray | betrayed | betrayal
pressure: pressure | coerce | coerced | forced | coercion
blackmail: blackmail | extort | extortion | ransom
hush-money: hush money
donation: donate | donated | donation
subsidy: subsidy | subsidies | subsidise | subsidize
bailout: bailout | bail out | rescue package
loan: loan | lend | credit
interest-rate: interest rate | rate hike
inflation: inflation
growth: growth | grow | grew | grown
decline: decline | declined in | shrink | shrank | recession
unemployment: unemployment | unemployed | jobless
wages: wage | wages | pay rise | salary | salaries
pension: pension | retirement
rent: rent | housing | landlord | tenant
insolvency: insolvent | insolvency | bankrupt | bankruptcy | administration receivers | administrator
accounts: balance sheet | accounts | accounting
auditor: auditor | audit | audited
regulator: regulator | watchdog | supervisory
shareholders: shareholder | investor
board: board | management | executives
chief-executive: chief executive | chief executive officer | CEO
manager: manager
stake: stake
competition: competition | competitor | rival | antitrust
monopoly: monopoly | cartel
offer: offer | bid
investment: invest | invested | investment
production: produce | production | manufacture | output
capacity: capacity | utilisation | utilization
quality: quality
delivery: deliver | delivered | delivery | supply | supplies | supplied | supplier
export: export | exported | exports
import: import | imported | imports
tariff: tariff | tariffs | customs
trade: trade | trading
technology: technology | technical
software: software | algorithm
artificial-intelligence: artificial intelligence | AI
surveillance: surveillance | wiretap | eavesdrop | bugged
privacy: privacy | data protection
password: password | encryption
internet: internet | online | website
social-media: social media | social network
press: journalist | newspaper | media
censorship: censor | censored | censorship | press freedom
interview: interview
letter: letter | e-mail | email | message
phone: phone | telephone
photo: photo | photograph | satellite image
recording: recording | tape | audio
candidacy-withdrawn: pull out of | drop out | dropped out
no-confidence: no-confidence | confidence vote | impeach | impeachment
succession: successor | succeed him
illness: ill | seriously ill | sick
invitation: invite | invited | invitation
expulsion: expel | expelled | expulsion | deport | deported | deportation
asylum: asylum
visa: visa | passport
embassy: embassy | consulate | ambassador | diplomat | diplomatic
alliance: ally | allies
membership: member | membership | accession | join the EU
independence: independence | independent
sovereignty: sovereignty | sovereign
monarchy: king | queen | prince | royal
church: church | priest | bishop
mosque: mosque | muslim | imam
university: university | professor
study: study | research | researcher | scientist
sport: championship | coach
doping: doping | doped | banned substance
fans: fan | supporter | hooligan
stadium: stadium
festival: festival | concert
museum: museum | painting | artwork
animals: animal | wolf | bear
forest: forest | woods | tree
river: river
sea: sea | ocean
island: island
mountain: mountain
coal: coal
pipeline: pipeline
power-plant: power plant | power station | reactor
wind-power: wind farm | wind turbine | solar
construction: build | built | construction
demolition: demolish | demolished | tear down
destruction: destroy | destroyed | destruction | devastate | devastated
arson: arson | arsonist | set fire | set on fire
smoke: smoke
burning: burnt | on fire | caught fire
gas-leak: gas leak
tunnel: tunnel
cable-car: cable car | gondola
school-shooting: school shooting
teacher: teacher
parents: parents | mother | father
youth: youth | teenager
elderly: elderly | pensioner
abortion: abortion
marriage: marry | married | marriage | divorce
inheritance: inherit | inheritance | heir
plagiarism: plagiarise | plagiarism | plagiarized
doctorate: doctorate | PhD
embezzlement: misuse of funds | embezzle | embezzled | embezzlement
money-laundering: money laundering | launder
tax-evasion: tax evasion | evade tax | tax fraud
conflict-of-interest: conflict of interest
lobbying: lobby | lobbying | lobbyist
contract: contract | contracts
procurement: procurement | purchase order | tender
tanks: tank | tanks
training: trained | training
mobilisation: mobilise | mobilize | mobilisation | mobilization | conscription
desertion: deserter
capture: capture | captured | seize control | took control
massacre: massacre | genocide | war crime | ethnic cleansing
chemical-weapons: chemical weapon | nerve agent | sarin
uranium: uranium | enrichment | enrich
satellite: satellite
entry: enter | entered | entry | cross the border | crossed
escape: escape | escaped | flee | fled | flight from
return: return | returned
departure: leave the | left the | departure
arrival: arrive | arrived | arrival
postponement: postpone | postponed | postponement
cancellation: cancel | cancelled | canceled | call off | called off | scrap | scrapped
suspension: suspend | suspended | suspension | halt | halted
resumption: resume | resumed | resumption | reopen | reopened
extension: extend | extended | extension | prolong
deadline: deadline | ultimatum
condition: condition | precondition
compromise: compromise
dispute: dispute | disputed | conflict | row over
boycott: boycott | boycotted
blockade: block | blocked | blockade
hunger-strike: hunger strike
riot: riot | rioting | unrest | looting
disaster: disaster | catastrophe | tragedy
investigators: investigator | detective
identity: identify | identified | identity
autopsy: autopsy | post-mortem | remains
