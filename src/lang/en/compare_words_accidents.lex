# Words that mean the same in every language: accidents, rescue, crime and courts. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[topic-word]
overloading: overload | overloaded | overcrowded
lifejacket: life jacket | life jackets | life vest
lifeboat: lifeboat | life raft
inspection-check: safety check | checks
repair: repair | repaired | remedy | remedied | fixed
doors: door
leakage: leaky
stability: stable | stability | unstable
course: off course | veered
steering: steering | rudder
anchor: anchor | moored
coastguard: coastguard | coast guard
lorry: lorry | lorries | truck
bus: bus | buses | coach bus
tram: tram | streetcar
bicycle: bicycle | cyclist | bike
motorcycle: motorcycle | motorbike
pedestrian: pedestrian
traffic: traffic
station-stop: railway station | train station
points-switch: railway switch | switchman
lane: lane
overtaking: overtake | overtaking | overtook
tyre: tyre | tire
fuel: fuel | petrol | gasoline | diesel | kerosene
battery: battery | batteries
overheating: overheat | overheated
short-circuit: short circuit
spark: spark | sparks
wing: wing | wings
cockpit: cockpit
air-traffic-control: air traffic control | controller
takeoff: take off | took off | takeoff
altitude: altitude
turbulence: turbulence
evacuation-slide: emergency exit | exits | escape route
sprinkler: sprinkler
cladding: cladding | insulation
roof: roof
wall: wall
floor: floor
window: window
balcony: balcony
crane: crane
scaffold: scaffold | scaffolding
concrete: concrete
crack: crack | cracks | cracked
corrosion: corrosion | corroded | rust | rusty
load-weight: overweight
pillar: pillar
foundation: foundations
mine-pit: mine shaft | coal mine | colliery | pit
methane: methane | firedamp
miner: miner | miners
ventilation: ventilation
sensor: sensor | detector
alarm-off: switched off | turned off | deactivated
alarm-on: switched on | turned on | activated | activate
rescue-team: rescue team | rescue worker
ambulance: ambulance | paramedic
emergency-call: emergency call | distress call | distress signal | mayday
first-aid: first aid
diver: diver | divers
depth: depth
wave: wave | waves
gust: gust | wind | winds
fog: fog | foggy | mist
ice: ice | icy | frozen
snow: snow | snowfall
thunderstorm: thunderstorm | lightning
tornado: tornado | twister
volcano: volcano | eruption | erupt | erupted | lava
tsunami: tsunami | tidal wave
epicentre: epicentre | epicenter | aftershock | magnitude
sandbag: sandbag
pump: pump | pumps
reservoir: reservoir
floodgate: floodgate | spillway | sluice
water-level: water level | river level | gauge
shelter: shelter
tent: tent | camp
blanket: blanket
drinking-water: drinking water | tap water
sewage: sewage | sewer
operator-firm: operator | operators | operating company
shipping-line: shipping company | shipping line | shipowner
railway-operator: rail operator
owner: owner | owners | own
tow: tow | tug | tugboat
stranding: ran aground | run aground | aground
blame-weather: rough seas | heavy seas
rescue-failed: give instructions | instructions | instruct | instructed
panic: panic | panicked | stampede | crush
crowd: crowd | crowds
barrier: barrier | barriers | fence | barricade
indictment: indict | indicted | indictment
negligent-homicide: negligent homicide | manslaughter | involuntary manslaughter
custody: custody | remand | remanded | pre-trial detention
warrant: warrant
house-search: police raid | house search | search warrant
seizure: seize | seized | confiscate | confiscated
confession: confess | confessed | confession | plead guilty | pleaded guilty
jury: jury | juror
defendant: defendant | accused man
plaintiff: plaintiff | claimant | complainant
damages-suit: file a lawsuit | legal action | took legal action
complaint: complaint
settlement: settlement | settle | settled out
parole: parole | probation
life-sentence: life sentence | life imprisonment
death-penalty: death penalty | execution | executed | capital punishment
amnesty: pardon | pardoned | amnesty | clemency
fugitive: fugitive | on the run | wanted man
accomplice: accomplice | complicit | complicity | accessory to
gang: gang | mafia | organised crime | organized crime
smuggling: smuggle | smuggled | smuggling | smuggler
trafficking: trafficking | human trafficking
drugs: cocaine | heroin | narcotics | drug trafficking
counterfeit: counterfeit | fake | faked
burglary: burglary | burglar | break-in | broke into
threats-violence: intimidate | intimidated | intimidation
stalking: stalk | stalked | stalker
sexual-abuse: sexual abuse | sexual assault | sexually abused | molest | molested
dna: DNA
fingerprint: fingerprint
footage-cctv: CCTV | surveillance camera | security camera
alibi: alibi
self-defence: self-defence | self-defense
warning-shot: warning shot
police-violence: police brutality | police violence
body-armour: bulletproof
hostage-taking: hostage-taker
negligent-duty: breach of duty | duty of care | oversight
perjury: perjury | lied under oath
statement-testimony: under oath
statute: statute of limitations | time-barred
injunction: injunction | restraining order
defamation: defamation | defame | libel | slander | defamatory
insult: insult | insulted
hate: hate | hatred | hate speech
extremism: extremist | extremism
islamism: islamist | jihadist
radicalisation: radicalised | radicalized | radicalisation
plot: plot | plotted | conspiracy | conspire | conspired
treason: treason | traitor
mole: double agent | mole
interrogation: interrogate | interrogated | interrogation | questioned by
bodyguard: bodyguard
guard: guard | guards
convoy: convoy
checkpoint: checkpoint
