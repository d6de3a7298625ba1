# What figures are counted for, and words that mean the same in every language: what comparing articles works on.

# A role is what happened to, or is said of, the things counted. `ask` completes "How many … ?" (`_` is a blank); of two `exclusive`
# roles a thing has only one: the injured are not the dead.
# A `things` role is said of money, shares and things, never of people; figures of an `apart` one never meet figures of another. Parts of a form that
# stand apart in a clause have " ~ " between them. `then`: of two that one clause tells of a thing, the role that came after this one.
[figure-role]
dead ask=were_killed exclusive: kill{,s,ed,ing} | killing{,s} | dead | died | die{,s} | dying | death{,s} | death toll | fatalit{y,ies} | fatal{,ly} | perish{,ed} | lives lost | lost their lives | claimed the lives | lives | bodies | corpse{,s} | slain | murdered | massacred | executed | drowned | shot dead | slaughtered
injured ask=were_injured exclusive: injur{e,ed,ies,y,ing} | wound{ed,s,ing} | hurt | hospitali{s,z}ed | taken to hospital | taken to hospitals | rushed to hospital | brought to hospital | casualt{y,ies} | maimed
missing ask=are_missing exclusive then=rescued: missing | searching for | still being sought | search for | looking for | unaccounted for | unaccounted | disappeared | vanished
rescued ask=were_rescued exclusive: rescue{,d,s} | saved | pulled from | pulled out
evacuated ask=were_evacuated exclusive: evacuat{e,ed,es,ing,ion,ions} | moved to safety | leave their homes | leaving their homes | forced from their homes | forced from homes | forced out of their homes | told to leave | ordered to leave
displaced ask=were_displaced exclusive: displac{e,ed,ing,ement} | homeless | fled | flee{,ing} | uprooted | driven from their homes | left their homes | refugees
arrested ask=were_arrested exclusive: arrest{,ed,s,ing} | detain{,ed,ing,ees} | took into custody | taken into custody | in custody | jailed | imprisoned
charged-in-court ask=were_charged exclusive: indicted | convicted | sentenced | prosecuted
abducted ask=were_abducted exclusive then=freed: abduct{,ed,ing,ion,ions} | kidnap{,ped,ping,pings} | captured | taken hostage | hostages
freed ask=were_freed exclusive: free{d,ing} | releas{e,ed,es,ing} | handed over | set free | liberated
captive ask=are_held exclusive then=freed: captive{,s} | captivity | still held | remain in captivity | hold{,s} captive | remain missing
infected ask=were_infected exclusive: infect{ed,ions,ion} | cases | sickened | contracted | fell ill | tested positive
vaccinated ask=were_vaccinated exclusive: vaccinat{e,ed,ions,ion} | immuni{s,z}ed
affected ask=were_affected exclusive vague: affect{,ed,ing,s} | expos{e,ed,ing} | compromis{e,ed} | leak{,ed} | hacked | impacted | breached | stolen | accessed | hit by | at risk
aboard ask=were_on_board exclusive: on board | aboard | carrying
trapped ask=were_trapped exclusive then=rescued: trapped | stranded | stuck
deployed ask=were_deployed exclusive: deploy{,ed,s,ing,ment,ments} | sent | send{,s,ing} | dispatch{ed,es} | station{ed,ing} | based | mobili{s,z}ed | redeployed | transferred | amassed | massed | moved | presence | in the region | training | trained
attending ask=took_part exclusive: attend{,ed,ing,ance} | took part | taken part | take part | turned out | gathered | marched | rallied | protest{ed,ers} | demonstrat{ed,ors} | participa{nts,ted,ting} | joined | turnout | spectators
signed ask=signed exclusive: sign{ed,atures,ature,ing,atories} | petition
voted ask=voted exclusive then=counted: vot{e,ed,es,ing,ers}
employed ask=are_employed exclusive: employ{s,ed,ing} | on the payroll
lost ask=are_lost exclusive: job losses | job cuts | lay{,ing} off | laid off | layoffs | redundan{t,cies} | cut{,s} | axed | axe | shed | shedding | lose their jobs | loss | jobs at risk
created ask=are_hired exclusive: hire{,d,s} | create{,d,s} | recruit{,ed,s,ing}
paid ask=is_paid: paid | pay{,s,ing,ment,ments,out} | buy{,s,ing} | bought | acquire{,d,s} | purchase{,d} | takeover | price{,d} | bid | offer{ed,s} | sold | worth | deal | cost{,s} to buy
cost ask=does_it_cost: cost{,s,ing} | bill | expense{,s} | spend{,s,ing} | spent | spending | budget{,ed}
damage ask=is_the_damage: damage{,s,d} | losses from | insured losses
fine ask=is_the_fine: fine{,d,s} | penalt{y,ies} | settlement | settle{,d} | compensation | damages
aid ask=is_given_in_aid: aid | donat{e,ed,ion,ions} | relief | pledge{,d,s} | grant{,s,ed} | help fund | fund{ing,s} | loan{,s} | subsid{y,ies}
profit ask=is_the_profit: profit{,s} | earn{ed,ings,s} | net income | income
loss ask=is_the_loss: loss{,es} | deficit
charge ask=is_the_charge: charge{,s} | write-off | writedown | write-down | hit | knock
revenue ask=is_the_revenue: revenue{,s} | sales | turnover
debt ask=is_the_debt: debt{,s} | owe{d,s} | liabilit{y,ies}
invested ask=is_invested: invest{,ed,s,ment,ments,ing}
stolen-goods ask=was_stolen: loot{,ed} | robbed | laundered | embezzled
destroyed ask=were_destroyed exclusive: destroy{,ed,ing} | damaged homes | collapsed | burned down | burnt down | flattened | levelled | leveled | demolished | burn{ed,t} | scorched | razed
rise ask=is_the_rise: rise{,s} | rose | rising | risen | increase{,d,s} | grew | grow{,n,th} | gain{,ed,s} | climb{,ed} | jump{,ed} | surge{,d} | up by
fall ask=is_the_fall: fell | fall{,s,ing,en} | drop{,ped,s} | declin{e,ed,es} | decrease{,d} | plung{e,ed} | slump{,ed} | shrank | down by
weight ask=does_it_weigh: weigh{,s,ed,ing} | weight
height ask=high: tall | height | high | deep | depth
needed ask=are_needed: need{,ed,s} | require{,d,s}
counted ask=have_been_counted exclusive things apart: been counted | been tallied
cancelled ask=were_cancelled exclusive: cancel{,led,ed,ling,ing,s} | cancellation{,s} | cancelation{,s} | call{ed,ing,s} off | grounded | scrubbed
demanded ask=are_demanded exclusive things: demand{,ed,s,ing} | push{ed,es,ing} for | call{ed,s,ing} for | seek{,s,ing} | sought | request{ed,s} | asked for | appealed for

# One concept a line, the same values in every language.
[topic-word]
deployment: deploy{,ed,s,ing,ment,ments} | sent | send{,s,ing} | dispatch{ed,es} | station{ed,ing} | presence | redeployed | troop movement{,s}
soldiers: soldier{,s} | troop{,s} | servicem{an,en} | fighter{,s} | forces
fighting: fight{,s,ing} | fought | combat | battle{,s} | clash{,es,ed} | battlefield{,s}
weapons: weapon{,s,ry} | arms | munitions | ammunition | missile{,s} | shells
treaty: treaty | treaties | pact{,s} | agreement{,s} | accord{,s}
ratification: ratif{y,ied,ies,ication,ying}
signing: sign{ed,s,ing} | signature
law: law{,s} | bill | decree{,s} | legislation
talks: talks | negotiat{e,ed,ion,ions,ing} | discussions
meeting: meet{,s,ing,ings} | met | summit{,s} | visit{,s,ed}
purchase: buy{,s,ing} | bought | acqui{re,red,res,sition,ring} | takeover{,s} | merge{,r,rs,d} | purchase{,d}
sale: sell{,s,ing} | sold | sale{,s}
closure: clos{e,ed,es,ing,ure,ures} | shut{,s,ting,down} | shutting down
guarantee: guarantee{,d,s} | assurance{,s} | pledge{,d,s} | promise{,d,s}
jobs: job{,s} | positions | posts
strike: strike{,s} | walkout{,s} | walked off | stoppage{,s}
protest: protest{,s,ed,ers} | demonstrat{ion,ions,ors,ed} | rall{y,ies} | march{,es,ed}
warning: warning{,s} | warned | alert{,s,ed} | alarm{,s}
delay: late | too late | delay{,ed,s} | belated{,ly} | only after | not until | hours after
flood: flood{,s,ed,ing} | inundat{ed,ion} | deluge
storm: storm{,s} | hurricane{,s} | typhoon{,s} | cyclone{,s}
earthquake: earthquake{,s} | quake{,s} | tremor{,s}
fire: fire{,s} | blaze{,s} | wildfire{,s} | burn{,ed,ing}
crash: crash{,es,ed} | collision{,s} | collided | derail{ed,ment}
explosion: explosion{,s} | explod{e,ed} | blast{,s} | detonat{ed,ion}
attack: attack{,s,ed} | assault{,s} | raid{,s} | strike on
bomb: bomb{,s,ed,ing,ings}
shooting: shoot{,s,ing,ings} | shot | gunfire | gunman | gunmen
dead: kill{,s,ed,ing} | dead | die{,d,s} | death{,s} | fatalit{y,ies} | victim{,s} | bodies | toll
injured: injur{e,ed,ies,y} | wound{ed,s} | hurt
missing: missing
abduction: abduct{,ed,ion,ions} | kidnap{,ped,ping} | hostage{,s}
release: releas{e,ed,es} | freed | liberat{ed,ion}
prisoners: prisoner{,s} | inmate{,s} | captive{,s} | detainee{,s}
arrest: arrest{,s,ed} | detained
suspect: suspect{,s,ed} | perpetrator{,s} | attacker{,s}
investigation: investigat{e,ed,ion,ions,ors,ing} | inquir{y,ies} | probe{,s}
court: court{,s} | judge{,s} | tribunal
trial: trial{,s} | lawsuit{,s} | sue{d,s}
verdict: verdict{,s} | ruling{,s} | ruled | convict{ed,ion} | sentenc{e,ed}
accusation: accus{e,ed,ation,ations,es} | allegation{,s} | charges
corruption: corrupt{,ion} | brib{e,ed,es,ery} | kickback{,s}
fraud: fraud{,ulent} | scam{,s}
resignation: resign{,s,ed,ation} | step down | stepped down | quit{,s}
dismissal: dismissal | sacked | fired from | got fired | was fired | were fired
election: election{,s} | vote{,s,d} | ballot{,s} | polls
government: government{,s} | cabinet
regional-government: regional government{,s} | state government{,s} | provincial government{,s}
president: president{,s}
minister: minister{,s} | secretary
ministry: ministr{y,ies} | department
parliament: parliament | duma | congress | senate | bundestag | lawmaker{,s}
police: police | officer{,s}
army: army | military | armed forces
sanctions: sanction{,s,ed}
war: war{,s} | invasion | invad{e,ed}
ceasefire: ceasefire | truce | armistice
withdrawal: withdraw{,al,n,s} | withdrew | pull-out | retreat{,ed}
border: border{,s} | frontier
nuclear: nuclear | atomic
drone: drone{,s}
aid: aid | assistance | relief
money: money | funds
price: price{,s} | cost{,s}
tax: tax{,es} | levy
budget: budget{,s}
profit: profit{,s} | earnings
debt: debt{,s}
shares: shares | stock{,s}
bank: bank{,s}
company: compan{y,ies} | firm{,s} | corporation{,s}
plant: plant{,s} | factor{y,ies}
union: union{,s}
workers: worker{,s} | employee{,s} | staff
school: school{,s}
pupils: pupil{,s} | schoolgirl{,s} | schoolboy{,s} | student{,s}
hospital: hospital{,s} | clinic{,s}
doctor: doctor{,s} | physician{,s}
vaccine: vaccin{e,es,ation,ated}
virus: virus{,es} | pandemic | epidemic | infection{,s}
disease: disease{,s} | illness
children: child{,ren}
women: wom{an,en}
refugees: refugee{,s} | migrant{,s} | asylum seeker{,s}
residents: resident{,s} | inhabitant{,s} | villager{,s}
houses: house{,s} | homes | building{,s}
village: village{,s}
town: town{,s} | city | cities
region: region{,s} | province{,s}
bridge: bridge{,s}
ship: ship{,s} | boat{,s} | vessel{,s} | ferr{y,ies}
aircraft: plane{,s} | aircraft | airplane{,s} | jet{,s} | helicopter{,s}
train: train{,s} | railway
car: car{,s} | vehicle{,s}
water: water{,s}
electricity: electricity | power cut{,s} | blackout{,s}
evacuation: evacuat{e,ed,ion,ions}
rescue: rescue{,d,rs}
damage: damage{,d,s}
cause: cause{,s,d}
data: data | records | information
hacking: hack{,ed,ers,ing} | breach{,es} | cyberattack{,s} | cyber-attack{,s}
leak: leak{,s,ed}
customers: customer{,s} | consumer{,s} | client{,s}
threat: threat{,s} | threaten{ed,s}
demand: demand{,s,ed}
plan: plan{,s,ned}
decision: decision{,s} | decide{d,s}
report: reports
video: video{,s} | footage
document: document{,s} | files | papers
contact: contact{,s}
payment: paid | pay{,s,ing,ment,ments}
climate: climate
energy: energy | gas | oil
nomination: nominat{e,ed,ion} | appoint{ed,ment}
cooperation: cooperat{e,ed,ion} | partnership | alliance
defence: defen{c,s}e
offensive: offensive{,s} | advanc{e,ed,ing}
murder: murder{,s,ed} | homicide
abuse: abus{e,ed,es} | harass{ed,ment} | assaulted | rape{,d}
poisoning: poison{,ed,ing}

# Bodies that a story has but one of, in words that both languages share; only where nothing else stands beside them.
[body]
coastguard: coastguard | coast guard
police: police
prosecutor: prosecutors | public prosecutor | public prosecutor's office | prosecutor's office | prosecution | state prosecutors
fire-brigade: fire brigade | fire department | fire service | firefighters
government: government
opposition: opposition
parliament: parliament
army: army | military | armed forces
interior-ministry: interior ministry
foreign-ministry: foreign ministry
defence-ministry: defence ministry | defense ministry
health-ministry: health ministry
transport-ministry: transport ministry
economy-ministry: economy ministry
finance-ministry: finance ministry
justice-ministry: justice ministry
health-authority: health authority | health authorities | public health agency
civil-protection: civil protection | civil protection agency | disaster agency | emergency services
electoral-commission: electoral commission | election commission | election authority
works-council: works council
employers: employers | employers' association | employers’ association | employers' federation | employers’ federation
union: union | trade union | labour union | labor union
airport: airport | airport operator
mayor: mayor
governor: governor
hospital: hospital
city-council: city council | town council
company: company | firm
operator: operator
accident-investigators: accident investigators | accident investigation board | transport safety board | accident investigation branch
shipping-company: shipping company | shipping line | ferry company
airline: airline
weather-service: weather service | meteorological office | met office
court: court
rebels: rebels

# A claim's content that points back: what it is about stands before it. `report` nouns say that something was said, not what. An `opener` in
# front of a content opens its clause ("that the ship was full") unless one of `behind` follows ("that was a lie").
[points-back]
opener: that
behind: is | was | are | were | would | will | had | has | did | does | 's | should | could | may | might | cannot | isn't | wasn't
pronoun: such | it | this | that | these | those | they | them | its | their | he | she | his | her | so
noun: presence | deployment | offence{,s} | offense{,s} | crime{,s} | incident | matter | deaths | responsibility | talks | plan{,s} | deal | move | attack
report: wrongdoing | misconduct | guilt | culpability | involvement | allegation{,s} | accusation{,s} | claim{,s} | report{,s} | charge{,s} | figure{,s} | number{,s} | statement{,s} | assertion{,s} | suggestion{,s} | rumour{,s} | rumor{,s} | lies | speculation | remark{,s} | denial{,s}

# Who says so with one of these says that it is not so, unless an `only` word follows ("nicht nur", "no more than").
[negation]
word: not | n't | never | no | neither | none | nobody | nothing | cannot | isn't | wasn't | aren't | weren't | hasn't | haven't | hadn't | don't | doesn't | didn't | won't | wouldn't | couldn't | shouldn't | can't
[not-only]
word: only | more | less | fewer | longer | just

# An accusation of nothing but this says that something was wrong, not what: that stands in the sentences before.
[blame]
word: failure{,s} | failing{,s} | negligence | neglect | inaction | incompetence | recklessness | wrongdoing | misconduct | mismanagement | carelessness | irresponsibility | complacency | mistake{,s} | gross | serious

# What somebody wants and another turns down: whoever rejects it has not said that anything is not so.
[refused]
word: demand{,s} | call{,s} | request{,s} | proposal{,s} | offer{,s} | appeal{,s} | bid{,s} | invitation{,s} | ultimatum{,s} | plea{,s} | compromise{,s} | idea{,s} | suggestion{,s}

# "put the sum at", with a number behind it and nothing counted: the figure before is meant.
[sum-noun]
word: sum | amount | total | figure | number | toll | tally | estimate | count

# Who speaks for a body is its voice: "a police spokesman".
[speaks-for]
word: spokesman | spokeswoman | spokesperson | spokespeople

# Content that is no proposition at all.
[empty-content]
word: comment | comments | details | further | immediately | questions | question | request | requests | anything | publicly

# Beside a figure: it counts some of a larger number, or what comes on top of one; `whole` words in front: it is the larger number.
[part-of]
behind: of
before: including | among
more: another | additional | further
more-behind: more | further | additional
whole: the | these | those
alone: alone

# In front of a figure that was given before the one that now holds: both measure the same.
[earlier-figure]
phrase: up from | down from | instead of | rather than | as against | compared with | had stood at | stood at | previously | earlier | initially | originally | at first | had first said | first said | first put | first reported | first spoken of | earlier estimate | earlier figure | previous figure | previous estimate | had been put at | had put | had given | no longer

# A figure or report that is taken back or put right: a `cue` or both words of a `split` one, and a `figure` word (armies withdraw as well).
# A figure behind a `new` word holds now.
[withdraws]
cue: withdrew | withdrawn | retract{,ed,s,ion} | correct{ed,s,ion} | revis{e,ed,es} | took back | taken back | was wrong | were wrong | had been wrong | mistaken | mistakenly | erroneous | erroneously | in error | for the error | no longer stands by | apologi{s,z}ed for the figure | earlier version | previous version | wrongly stated | incorrectly | misstated | overstated | understated
split: took back
new: to
figure: figure{,s} | number{,s} | count | toll | tally | total | estimate{,s} | claim{,s} | statement{,s} | report{,s} | article | story | error | mistake | version

# Words that carry no subject matter.
[no-topic]
word: a | an | the | and | or | but | of | in | on | at | by | for | from | with | about | as | to | into | over | after | before | between | during | under | is | are | was | were | be | been | being | has | have | had | do | does | did | will | would | can | could | may | might | must | shall | should | it | its | he | she | they | them | their | his | her | him | we | us | our | you | your | i | me | my | this | that | these | those | which | who | whom | whose | what | when | where | why | how | not | no | nor | if | than | then | there | here | so | such | some | any | all | both | each | more | most | less | least | least | other | others | another | only | also | too | very | just | even | still | already | now | up | down | out | off | again | one | two | three | four | five | six | seven | eight | nine | ten | hundred | thousand | million | billion | said | say | says | told | tells | according | added | while | because | since | until | against | through | around | among | including | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june | july | august | september | october | november | december | today | yesterday | tomorrow | week | weeks | month | months | year | years | day | days | mr | mrs | ms | per | nearly | almost | roughly | approximately | about | at least | people | person | persons | new | first | last | much | many | made | make | get | got | called
