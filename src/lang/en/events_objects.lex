# Bodies whose doing makes something else of a verb: a parliament that agrees to a treaty passes it.
[event-agent]
legislature: parliament{,s} | house of representatives | house of commons | house of lords | lower house | upper house | senate | congress | duma | assembly | knesset | bundestag | bundesrat | legislature{,s} | lawmakers | legislators | mps | senators | deputies | council of the federation | federation council | chamber{,s} | city council | town council | rada | sejm | storting | riksdag
court: court{,s} | judge{,s} | tribunal{,s} | jury | panel | justices
hazard: explosion{,s} | blast{,s} | earthquake{,s} | quake{,s} | flood{,s} | flooding | flash flood{,s} | storm{,s} | hurricane{,s} | typhoon{,s} | cyclone{,s} | tornado{,es} | avalanche{,s} | landslide{,s} | mudslide{,s} | fire{,s} | blaze{,s} | wildfire{,s} | accident{,s} | crash{,es} | collision{,s} | derailment{,s} | collapse{,s} | heatwave{,s} | heat wave{,s} | epidemic{,s} | pandemic | virus{,es} | outbreak{,s} | cholera | tsunami{,s} | eruption{,s} | disaster{,s} | gas leak{,s} | derail{,s,ed,ing} | derailment{,s} | capsiz{e,es,ed,ing} | crashed | collided | overturned | ran aground
labour: union{,s} | worker{,s} | staff | employee{,s} | employer{,s} | miner{,s} | driver{,s} | pilot{,s} | teacher{,s} | nurse{,s} | doctor{,s} | docker{,s} | crew{,s} | pay | wage{,s} | company | plant | factory | ballot | walkout{,s}
violence: bombing{,s} | bomber{,s} | attack{,s} | attacker{,s} | airstrike{,s} | raid{,s} | gunman | gunmen | shooting{,s} | shooter{,s} | shelling | militant{,s} | opened fire | gunfire | arson | arsonist{,s} | car bomb{,s} | suicide bomber{,s} | artillery fire
vehicle: ship{,s} | ferr{y,ies} | vessel{,s} | boat{,s} | bus | buses | coach{,es} | lorr{y,ies} | truck{,s} | car{,s} | van{,s} | train{,s} | tram{,s} | tanker{,s} | barge{,s} | yacht{,s} | dinghy | dinghies | trawler{,s}
weapon: missile{,s} | rocket{,s} | shell{,s} | bomb{,s} | drone{,s} | grenade{,s} | mortar{,s} | projectile{,s} | shrapnel | artillery

# What a verb tells when such an agent does it, `unless` the other kind stands there as well.
[event-agent-verb]
accident class=ACCIDENT by=vehicle unless=court: overturn
shell class=FIGHT by=weapon: hit | strike
shell class=FIGHT by=weapon unless=labour: fire
die class=DEATH by=hazard unless=violence,weapon: kill
injure class=ACCIDENT by=hazard unless=violence,weapon: wound | injure
strike class=PROTEST by=labour unless=violence,weapon: strike

# A loose noun of the first type tells one of the others again, where the article has told of it before and not of its own: "the strike" after drones
# have hit a refinery.
[event-echo]
strike: shell | attack | bomb | airstrike

# What is done to an object that changes what happened: lifting a curfew is no lifting of crates. 'verbs' are lemmas of [event-verb];
# 'by' is who has to stand beside it.
[event-object]
lift class=CONCEDE verbs=lift,ease,end,relax,remove,suspend,cancel: sanction{,s} | embargo{,es} | curfew{,s} | ban{,s} | restriction{,s} | tariff{,s} | state of emergency | martial law
call-off class=CONCEDE verbs=call-off,end,cancel,suspend: strike{,s} | protest{,s} | boycott{,s}
withdraw class=RETREAT verbs=lift,end,remove: siege{,s} | blockade{,s} | roadblock{,s} | checkpoint{,s} | occupation
withdraw class=RETREAT verbs=complete,begin,start,finish: withdrawal | pullout
curfew class=COERCE verbs=impose,declare,reimpose,enforce: curfew{,s} | martial law | state of emergency | blockade{,s} | ban{,s} | censorship
sanction class=SANCTION verbs=impose,reimpose,tighten: sanction{,s} | tariff{,s} | embargo{,es} | restriction{,s} | duties
suspend class=OTHER verbs=suspend,halt,stop: production | operations | service{,s} | flight{,s} | traffic | trading | work | construction
break-off class=SANCTION verbs=break,break-off,cut,cut-off,sever,suspend,halt,end,freeze,stop,withdraw,deny: relation{,s} | ties | aid | mediation | talks | negotiation{,s} | assistance | link{,s} | contact{,s} | cooperation | entry | visa{,s}
expel class=SANCTION verbs=expel,oust,recall,withdraw: diplomat{,s} | ambassador{,s} | envoy{,s} | attaché{,s}
aid class=AID verbs=give,grant,send,offer,provide,pledge,deliver,extend,open: asylum | aid | assistance | food | medicine{,s} | refuge | relief | supplies | loan{,s} | grant{,s} | borders
deploy class=MOBILIZE verbs=send,dispatch,move,put,position,transfer,order: troop{,s} | soldier{,s} | force{,s} | warship{,s} | ships | tanks | reinforcement{,s} | marines | peacekeeper{,s} | aircraft carrier | fighter jets | alert
recognise class=SUPPORT verbs=establish,restore,open,resume,renew: relations | ties | embassy | embassies | consulate
accept class=CONCEDE verbs=accept,meet,agree,yield: demand{,s} | conditions
accept class=AGREE verbs=accept: proposal{,s} | offer{,s} | invitation{,s} | plan{,s} | mediation | resolution{,s}
agree class=AGREE verbs=reach,strike,conclude,clinch,seal: agreement{,s} | accord{,s} | deal{,s} | consensus | truce | settlement{,s} | pact{,s} | compromise
share class=COOPERATE verbs=share,exchange: information | intelligence | evidence | data | prisoners
capture class=FIGHT verbs=seize,capture,take,occupy,retake,lose: village{,s} | town{,s} | city | cities | territory | stronghold{,s} | base{,s} | position{,s} | airport | airfield | hill{,s}
arrest class=COERCE verbs=capture,seize,hold: suspect{,s} | pirate{,s} | gunman | fugitive{,s} | hostage{,s} | human shields
free class=RETREAT verbs=release,free,swap: prisoner{,s} | hostage{,s} | detainee{,s} | captive{,s} | inmate{,s} | activist{,s}
shell class=FIGHT verbs=fire,launch,shoot: rocket{,s} | missile{,s} | shell{,s} | artillery | mortar{,s} | grenade{,s} | drone{,s} | torpedo{,es} | offensive | air strike{,s} | airstrike{,s} | shots
attack class=ASSAULT verbs=launch,carry-out,stage,conduct: attack{,s} | assault{,s} | raid{,s} | bombing{,s}
rule class=COURT by=court verbs=reject,dismiss,uphold,throw-out,turn-down,overturn,quash: appeal{,s} | lawsuit{,s} | suit{,s} | petition{,s} | complaint{,s} | conviction{,s} | ban | decision | ruling | verdict
reject class=REJECT verbs=dismiss: appeal{,s} | call{,s} | offer{,s} | claim{,s} | allegation{,s} | proposal{,s} | demand{,s} | report{,s} | criticism | suggestion{,s} | accusation{,s} | idea | plan{,s}
dismiss class=COURT verbs=dismiss,drop: case{,s} | charge{,s} | lawsuit{,s} | suit | complaint{,s}
sign class=LAW verbs=sign,countersign: law{,s} | bill{,s} | decree{,s} | executive order{,s} | legislation | ratification
publish class=LAW verbs=publish,issue: decree{,s} | law{,s} | regulation{,s}
ratify class=LAW by=legislature verbs=approve,agree,back,pass,endorse,adopt: treaty | treaties | pact{,s} | accord{,s} | convention{,s} | accession
approve class=LAW by=legislature verbs=agree,endorse: bill{,s} | law{,s} | budget | legislation | amendment{,s} | reform{,s}
approve class=LAW verbs=pass,adopt,back: law{,s} | bill{,s} | resolution{,s} | legislation | constitution | budget | amendment{,s}
sue class=COURT verbs=file,lodge,bring,submit: lawsuit{,s} | suit | petition | charges
appeal class=COURT verbs=file,lodge,bring,submit: appeal{,s}
bankruptcy class=BUSINESS verbs=file,seek,declare,enter: bankruptcy | insolvency | administration | chapter 11
layoff class=BUSINESS verbs=cut,slash,shed,eliminate,axe: job{,s} | position{,s} | workforce | staff | employees
declare-war class=FIGHT verbs=declare,wage: war
ceasefire class=RETREAT verbs=declare,announce,observe: ceasefire | cease-fire | truce
declare class=LAW verbs=declare,proclaim: independence
issue-demand class=DEMAND verbs=issue: ultimatum | demand{,s}
warn class=THREATEN verbs=issue: warning{,s} | threat{,s}
refuse class=REJECT verbs=fail,decline,refuse: comply | attend | cooperate | recognise
concede class=CONCEDE verbs=make,offer: concession{,s}
legal class=COURT verbs=face,deny: trial | charges | count{,s}
