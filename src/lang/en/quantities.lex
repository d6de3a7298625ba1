# What figures count: nouns with a concept that all languages share, the fate told about them, and what narrows them.
# `fate`: noun and fate in one ("fatalities").
# For comparing, and the same in every language: `kin` is another counted thing that news uses for this one, `role` is what happened to those who are
# counted under such a name ("passengers" are aboard).

[counted]
soldiers person: soldier{,s} | troop{,s} | servicemen | servicemembers | service members | personnel | military personnel | marines | conscripts | reservists | mercenaries | recruits | peacekeepers | paratroopers | infantrymen | servicewomen | GIs
fighters person kin=soldiers: fighter{,s} | rebel{,s} | militant{,s} | insurgent{,s} | gunmen | gunman | militiamen | extremist{,s} | jihadist{,s} | terrorist{,s} | attacker{,s} | bomber{,s} | assailant{,s} | separatists
police person: police officer{,s} | officer{,s} | policemen | policeman | policewomen | police
rescuers person: rescuer{,s} | rescue worker{,s} | firefighter{,s} | volunteer{,s} | paramedic{,s} | first responders | emergency workers | aid workers
people person: people | person{,s} | individual{,s} | victim{,s} | citizen{,s} | resident{,s} | inhabitant{,s} | others | humans | locals | nationals | men and women | villagers | foreigners
men person kin=soldiers: men | man | males
women person: women | woman | females
children person: child | children | kid{,s} | boy{,s} | girl{,s} | minor{,s} | teenager{,s} | schoolgirl{,s} | schoolboy{,s} | schoolchildren | infant{,s} | bab{y,ies} | pupils | toddlers | youngsters
civilians person: civilian{,s} | noncombatants
passengers person role=aboard: passenger{,s} | occupants | travellers | travelers | commuters
crew person: crew | crew member{,s} | crewmember{,s} | crewmen | sailor{,s} | pilot{,s} | seamen | flight attendants
workers person: worker{,s} | employee{,s} | staff | staffers | labourer{,s} | laborer{,s} | miner{,s} | contractors
tourists person: tourist{,s} | visitor{,s} | holidaymakers | vacationers | guests | pilgrims
migrants person kin=passengers: migrant{,s} | refugee{,s} | asylum seeker{,s} | asylum-seekers | immigrant{,s}
protesters person role=attending: protester{,s} | protestor{,s} | demonstrator{,s} | marchers | participants | rioters
patients person: patient{,s}
journalists person: journalist{,s} | reporter{,s} | media workers
doctors person: doctor{,s} | nurse{,s} | medics
prisoners person: prisoner{,s} | inmate{,s} | detainee{,s} | POWs | prisoners of war | prisoner of war
hostages person kin=prisoners: hostage{,s} | captive{,s}
customers person kin=records: customer{,s} | consumer{,s} | user{,s} | account{,s} | subscribers | shoppers | account holders
members person: member{,s} | lawmaker{,s} | delegate{,s} | deputies
households: household{,s} | famil{y,ies}
voters person role=voted: voter{,s}
students person kin=children: student{,s} | undergraduates
animals person: animal{,s} | sheep | cow{,s} | cattle | pig{,s} | dog{,s} | bird{,s} | fish | horse{,s} | goat{,s} | whale{,s} | elephant{,s} | chickens
lives person: lives
dead person fate: dead | deaths | death | fatalit{y,ies} | bod{y,ies} | corpse{,s} | killings | murders | remains
injured person fate: injured | wounded | injuries | serious injuries
missing person fate: missing
casualties person fate: casualt{y,ies} | losses
arrested person fate: arrest{,s}
evacuated person fate: evacuee{,s} | evacuations
displaced person fate: displaced | displaced people | displaced persons | internally displaced | IDPs | homeless
survivors person fate: survivor{,s}
infected person fate: infection{,s} | new cases | confirmed cases | coronavirus cases
votes kin=voters: vote{,s} | ballots | abstentions
seats: seat{,s}
signatures role=signed: signature{,s}
jobs kin=workers: job{,s} | positions | redundancies | layoffs
homes kin=households: home{,s} | house{,s} | apartment{,s} | building{,s} | flats | dwellings | structures | properties
villages: village{,s} | settlement{,s} | town{,s}
vehicles: vehicle{,s} | car{,s} | truck{,s} | lorr{y,ies} | bus | buses | minivans
tanks: tank{,s} | armoured vehicles | armored vehicles
ships: ship{,s} | boat{,s} | vessel{,s} | warship{,s} | ferries
aircraft: aircraft | plane{,s} | jet{,s} | helicopter{,s} | airplane{,s} | warplane{,s} | fighter jets
flights: flight{,s}
drones: drone{,s} | UAVs
missiles: missile{,s} | rocket{,s}
shells: artillery shells | shell{,s} | rounds of ammunition | rounds
bombs: bomb{,s} | explosive devices
attacks: attack{,s} | strike{,s} | airstrike{,s} | air strike{,s} | air raids
weapons: weapon{,s} | gun{,s} | rifle{,s} | firearm{,s}
cases role=infected: case{,s}
schools: school{,s}
hospitals: hospital{,s}
countries: countr{y,ies} | nation{,s} | states | member states
companies: compan{y,ies} | firm{,s} | business | businesses
shares: shares
records: record{,s}

[unit]
percent: percent | per cent | % | pc
percentage-points: percentage point{,s} | points of percentage
EUR: euro{,s} | € | EUR
USD: dollar{,s} | US dollar{,s} | U.S. dollar{,s} | USD | $
GBP: pound sterling | pounds sterling | £ | GBP | quid
CHF: franc{,s} | Swiss franc{,s}
RUB: rouble{,s} | ruble{,s}
UAH: hryvnia{,s}
CNY: yuan | renminbi
JPY: yen
INR: rupee{,s}
TRY: lira
cent: cent{,s} | pence
km: kilometer{,s} | kilometre{,s} | km | kms
m: meter{,s} | metre{,s} | m
cm: centimeter{,s} | centimetre{,s} | cm
mm: millimeter{,s} | millimetre{,s} | mm
mi: mile{,s}
ft: foot | feet | ft
in: inch | inches
yd: yard{,s}
km2: square kilometer{,s} | square kilometre{,s} | sq km
mi2: square mile{,s} | sq miles
ft2: square foot | square feet | sq ft
ha: hectare{,s}
acre: acre{,s}
t: ton{,s} | tonne{,s} | metric ton{,s}
kg: kilogram{,s} | kilo{,s} | kg | kgs
lb: pound{,s} | lb | lbs
oz: ounce{,s}
g: gram{,s}
l: liter{,s} | litre{,s}
gallon: gallon{,s}
barrel: barrel{,s}
kmh: kilometers per hour | kilometres per hour | kilometers an hour | kilometres an hour | kph | km/h | kmh
mph: mph | miles per hour | miles an hour
degrees: degree{,s} | degrees Celsius | degrees Fahrenheit | degrees C | degrees F
MW: megawatt{,s} | MW
GW: gigawatt{,s} | GW
kWh: kilowatt hours | kilowatt-hours
magnitude: magnitude
points: point{,s}
seconds: second{,s}
minutes: minute{,s} | min | mins
hours: hour{,s} | hr | hrs
days: day{,s}
weeks: week{,s}
months: month{,s}
years: year{,s}
times: times

[currency-sign]
EUR: € | EUR
USD: $ | US$ | U.S.$ | USD
AUD: A$ | AU$
CAD: C$ | CA$
HKD: HK$
NZD: NZ$
GBP: £ | GBP
JPY: ¥ | JP¥
INR: ₹ | Rs | Rs.
CHF: CHF
ILS: ₪
KRW: ₩
NGN: ₦
TRY: ₺
RUB: ₽
UAH: ₴

[fate]
dead before: killed | kill | kills | killing | deaths of | death of | claimed | claiming | claims | deaths | murdered | murdering | slew | executed | executing | killings of | killing of | deadly attack on | died | die
dead: dead | died | die | dying | killed | fatally | lost their lives | lost his life | lost her life | lose their lives | perished | slain | murdered | drowned | shot dead | executed | massacred | dies | succumbed
injured before: injured | injuring | injures | injure | wounded | wounding | wounds | hurt | hurting | hurts
injured: injured | wounded | hurt | were taken to hospital | were taken to hospitals | injuries | hospitalized | hospitalised | taken to hospital | rushed to hospital | taken to hospitals | being treated | taken to the hospital | treated for | hospital with | sent to hospital | brought to hospital
missing: missing | unaccounted for | disappeared | feared drowned
arrested before: arrested | arresting | detained | detaining
arrested: arrested | detained | in custody | taken into custody | rounded up | jailed
evacuated before: evacuated | evacuating | evacuate
evacuated: evacuated | been evacuated | moved to safety
displaced before: displaced | displacing | displacement of | displaces
displaced: displaced | homeless | fled | flee | fleeing | forced to flee | left their homes | forced from their homes | driven from their homes
rescued before: rescued | rescuing
rescued: rescued | pulled from | saved
survivors: survived
freed before: freed | freeing | released | releasing | release of | handed over
freed: freed | released | set free | handed over
abducted before: abducted | kidnapped
abducted: abducted | kidnapped | seized | were taken | captured from
protesters: taken part | took part | take part | marched | demonstrated | rallied | protested | turned out | took to the streets | walked out | walked off the job | joined the strike | joined the march
aboard: on board | aboard | onboard
captive: remain captive | held captive | in captivity | held hostage | still held | remain captives | being held
captured before: captured | capturing
captured: captured | taken prisoner
infected before: infected | infecting
infected: infected | tested positive | sickened | contracted
trapped before: trapped | trapping
trapped: trapped | stranded | buried
signed: have signed | signed the | signed a | has signed | signed
destroyed thing before: destroyed | destroying | destroys | flattened
destroyed thing: destroyed | flattened | burned down | burnt down | levelled | leveled | wiped out
damaged thing before: damaged | damaging
damaged thing: damaged
shot-down thing before: shot down | downed | intercepted | shooting down
shot-down thing: shot down | downed | intercepted
lost thing before: cut | cutting | axe | axing | shed | shedding | slash | slashing
lost thing: lost | cut | axed | at risk
created thing before: create | creating | created
created thing: created
launched thing before: launched | fired | launching | firing
launched thing: launched | fired
captured thing before: captured | seized
captured thing: captured

[tally]
dead: death toll | toll | death count | body count | death tolls | number of dead | number of deaths | number of fatalities | confirmed dead | number of people killed | the dead | number killed
injured: number of injured | number of wounded | number injured
missing: number of missing
infected: case count | caseload | number of infections
unemployed: number of unemployed | number of jobless
magnitude: magnitude

[number-of]
word: number of | numbers of | total of | how many

[rate]
per-day: per day | a day | daily | each day | every day
per-week: per week | a week | weekly | each week
per-month: per month | a month | monthly | each month
per-year: per year | a year | annually | annual | each year | yearly
per-hour: per hour | an hour | hourly
per-person: per person | per capita | per head | each

[scope]
seriously: seriously | severely | critically | serious | critical | gravely
slightly: slightly | lightly | minor
UN: UN | U.N | U.N. | United Nations
foreign: foreign
civilian: civilian
unarmed: unarmed
confirmed: confirmed
new: new
male: male
female: female

[partitive]
word: of the | of | of its | of their | of them | of his | of those | of these | out of | of a total of

[more]
word: more | additional | further | other | others | another

[auxiliary]
word: was | were | been | be | being | are | is | had | has | have | get | got | gets | getting | have been | at least | currently | still | also | remain | remained | reportedly | feared | left | confirmed | believed | allegedly | already

[determiner]
word: the | a | an | his | her | its | their | this | that | these | those | at least | more than | up to | nearly | almost | about | around | dozens | several | many | scores | some | himself | herself | themselves | civilians | people

[phrase-stop]
word: and | or | but | nor | in | on | at | to | by | for | from | with | without | after | before | since | until | during | under | over | about | among | between | against | despite | because | although | though | while | when | where | who | whom | whose | which | what | that | if | as | than | into | onto | through | across | near | off | up | down | out | around | along | is | are | was | were | be | been | being | has | have | had | do | does | did | will | would | can | could | may | might | must | shall | should | said | says | say | told | including | the | a | an | this | these | those | his | her | its | their | our | my | your | he | she | it | they | we | you | i | not | so | then | there | also | later | earlier | ago | per | each | alone | now | still | already | remain | remained | remains | got | went | came | took | made | left | via | within | outside | inside | behind | beyond | above | below | towards | toward | upon | amid | except | of

[clause-break]
word: after | before | while | although | though | because | where | when | if | as | but | whereas | since | until | unless | said | says | told | so

[including]
word: including | among them | with | included | of whom | of them

[figure-cue]
word: to | at | of | is | was | put the figure at | put the number at | put it at | puts it at | speaks of | spoke of | spoken of | talked of | with | total | totals | totalled | totaled | reached | reaches | stands at | stood at | rose to | risen to | climbed to | as | only | now | says | said | reported | reports | counted | counts | give | gave | gives | be

[conjunction]
word: and | or | as well as | plus | but
