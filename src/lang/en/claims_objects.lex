# What the object of a verb of speech is. A verb with only=… (claims_verbs_*.lex) says something only of an object of these classes, one with not=…
# of none of these; plan=STANCE is its stance beside a plan or an offer. Whole words; the noun that heads the object counts ("Reid's claims").
# `name` is a class as well: a capital without an article.
#
# Lines with #+ are sentences that hold a claim by the verb, those with #- hold none; a test reads them.
#+ Hale accepted responsibility for the flood.
#+ The council accepted the findings of the inquiry.
#+ Hale accepted defeat on Monday.
#+ The rebels accepted the ceasefire on Monday.
#- Hale accepted cash and holidays in return for contracts.
#- Hale accepted a job at the port.
#- The mayor accepted an invitation to Leeds.
#- The president accepted the resignation of Hale.
#- The king accepted a bouquet from two children.
#+ The driver admitted the killing.
#+ Hale admitted mistakes.
#- The clinic admitted 40 patients on Monday.
#- The college admitted women for the first time.
#- The court admitted Anna Hale to the bar.
#+ The army denied the attack.
#+ The mayor denied Hale's claims.
#+ The company denied wrongdoing.
#- The judge denied bail on Monday.
#- The guards denied him entry.
#- The embassy denied reporters access to the site.
#- The court denied the appeal.
#- The governor denied the request.
#+ The mayor rejected the allegations.
#+ The mayor rejected calls for an inquiry.
#+ The rebels rejected the plan.
#- The board rejected a takeover bid of 3 million pounds.
#- The jury rejected the candidate.
#- The house rejected the bill on Monday.
#+ The army confirmed the attack.
#+ Officials confirmed two deaths.
#- The Senate confirmed the nominee on Monday.
#- The court confirmed the sentence.
#+ The government recognised the need for repairs.
#- Norway recognised the state of Palestine.
#- The witness recognised the driver.
#+ The mayor acknowledged failures.
#- The singer acknowledged the applause.
#+ The minister dismissed the reports.
#+ The minister dismissed the charges as absurd.
#+ The minister dismissed charges that money was missing.
#- The club dismissed its coach.
#- The judge dismissed the lawsuit.
#+ The minister ruled out sending troops.
#+ The club ruled out a move to Leeds.
#- An injury ruled out two players.
#+ The mayor questioned the figures.
#- The police questioned two men.
#- Police questioned Hale for six hours.
#+ The rival questioned Hale's honesty.
#- The court heard two witnesses.
#+ The council heard warnings about the dam.
#+ The opposition attacked the decision.
#- Rebels attacked a convoy near the border.
#+ The mayor welcomed the ruling.
#+ The mayor welcomed the president's decision.
#- The museum welcomed 300 visitors.
#- The mayor welcomed the delegation.
#+ The mayor defended the decision.
#- The champion defended her title in Leeds.
#+ The minister recalled the talks of March.
#- The company recalled 40,000 cars.
#+ The mayor ignored warnings about the dam.
#- The driver ignored a red light.
#- The hotel overlooks the harbour.
#+ The committee weighed the proposal.
#- The parcel weighed 300 kilos.
#+ The mayor backed the plan.
#- The driver backed the van into a wall.
#- The witness hailed a taxi.
#+ The mayor unveiled plans for a bridge.
#- The mayor unveiled a statue.
#- The club promoted two officers.
#- The court imposed a fine.
#- The witness knew the victim.
#- The guards refused entry to the ship.
#- The flood claimed 12 lives on Monday.

[claim-object]
said: allegation{,s} | accusation{,s} | charge{,s} | claim{,s} | assertion{,s} | suggestion{,s} | insinuation{,s} | implication{,s} | rumour{,s} | rumor{,s} | report{,s} | account{,s} | story | stories | statement{,s} | testimony | comment{,s} | remark{,s} | criticism{,s} | critique | complaint{,s} | concern{,s} | fear{,s} | objection{,s} | finding{,s} | conclusion{,s} | assessment{,s} | argument{,s} | view{,s} | opinion{,s} | notion | idea{,s} | belief | theory | theories | interpretation{,s} | characterization | description | comparison{,s} | narrative | premise | fact{,s} | truth | reality | guilt | blame | responsibility | liability | accountability | fault | culpability | mistake{,s} | error{,s} | failure{,s} | failing{,s} | shortcoming{,s} | wrongdoing | misconduct | negligence | weakness{,es} | problem{,s} | defeat | loss{,es} | existence | risk{,s} | danger{,s} | explanation{,s} | reason{,s} | warning{,s} | point{,s} | reasoning | decision{,s} | outcome | result{,s} | judgment{,s} | judgement{,s} | ruling{,s} | verdict{,s} | recommendation{,s} | limitation{,s} | consequence{,s} | suspicion{,s} | doubt{,s} | link{,s} | connection{,s} | lie{,s} | label | term | speculation | analysis | question{,s} | letter | document{,s} | talk | hypothesis | interference | involvement
merit: importance | need{,s} | value | urgency | threat{,s} | seriousness | severity | difficulty | difficulties | contribution{,s} | achievement{,s} | suffering | impact | potential | limits | right{,s} | role | challenge{,s} | effort{,s} | progress | damage | scale | gravity
plan: plan{,s} | proposal{,s} | deal{,s} | compromise{,s} | agreement{,s} | settlement{,s} | ceasefire{,s} | truce{,s} | terms | condition{,s} | demand{,s} | mediation | roadmap | solution{,s}
offer: offer{,s} | call{,s} | ultimatum{,s} | request{,s} | appeal{,s} | pressure | violence | terrorism | racism | extremism | hatred | intervention | negotiation{,s} | dialogue | overture{,s}
advice: advice | evidence | plea{,s} | order{,s} | law{,s} | rule{,s} | protest{,s} | request{,s} | appeal{,s} | call{,s} | issue{,s} | signs
policy: policy | policies | record | law{,s} | bill{,s} | reform{,s} | cut{,s} | handling | response | approach | budget | strategy | strategies | tax{,es} | rule{,s} | system | stance | speech | proposal{,s} | position{,s} | program{,s} | programme{,s} | government | administration | credibility | character | critics | opponents | rival{,s} | media | press | move{,s} | order{,s} | article{,s} | book{,s} | rhetoric | language
person: man | men | woman | women | person | people | child | children | boy{,s} | girl{,s} | student{,s} | pupil{,s} | teacher{,s} | patient{,s} | visitor{,s} | guest{,s} | tourist{,s} | fan{,s} | supporter{,s} | spectator{,s} | passenger{,s} | driver{,s} | rider{,s} | refugee{,s} | migrant{,s} | seeker{,s} | immigrant{,s} | victim{,s} | suspect{,s} | witness{,es} | prisoner{,s} | inmate{,s} | detainee{,s} | soldier{,s} | officer{,s} | troops | guard{,s} | worker{,s} | employee{,s} | staff | player{,s} | coach{,es} | manager{,s} | striker{,s} | goalkeeper{,s} | recruit{,s} | volunteer{,s} | member{,s} | delegate{,s} | delegation{,s} | team{,s} | crew{,s} | winner{,s} | champion{,s} | friend{,s} | neighbour{,s} | neighbor{,s} | resident{,s} | villager{,s} | customer{,s} | client{,s} | candidate{,s} | applicant{,s} | contestant{,s} | newcomer{,s} | arrivals | baby | babies | twins | son{,s} | daughter{,s} | brother{,s} | sister{,s} | wife | husband | mother{,s} | father{,s} | parent{,s} | family | families | couple{,s} | crowd{,s} | audience{,s} | reporter{,s} | journalist{,s} | diplomat{,s} | doctor{,s} | nurse{,s} | lawyer{,s} | detective{,s} | cyclist{,s} | pedestrian{,s} | survivor{,s} | hostage{,s} | captive{,s} | fighter{,s} | pilot{,s} | singer{,s} | actor{,s} | owner{,s} | farmer{,s} | cleaner{,s} | trainee{,s}
granted: request{,s} | entry | access | bail | parole | permit{,s} | permission | licence{,s} | license{,s} | visa{,s} | asylum | admission | boarding | passage | leave | citizenship | residency | treatment | care | medication | coverage | pension{,s} | loan{,s} | credit | mortgage{,s} | funding | application{,s} | appeal{,s} | motion{,s} | petition{,s} | service | food | water | shelter | bond | clemency | pardon{,s} | custody | opportunity | tenure | registration | refund{,s} | extension{,s} | payment{,s} | wages | pay | rent
upheld: nominee{,s} | nomination{,s} | sentence{,s} | conviction{,s} | injunction{,s} | booking{,s} | reservation{,s} | judge{,s}
applause: applause | cheers | crowd{,s} | fans | ovation
legal: charge{,s} | case{,s} | lawsuit{,s} | suit{,s} | complaint{,s} | appeal{,s} | petition{,s} | motion{,s} | action{,s} | indictment{,s}
title: title{,s} | crown | trophy | championship | cup | city | town | village | border{,s} | goal | lead | frontier | client{,s}
product: car{,s} | vehicle{,s} | product{,s} | ambassador{,s} | envoy{,s} | toy{,s} | model{,s} | battery | batteries | airbag{,s} | vote{,s} | ballot{,s} | truck{,s} | batch{,es} | packet{,s} | players | player
thing: door{,s} | brakes | hole | roof{,s} | window{,s} | wall{,s} | car{,s} | van{,s} | truck{,s} | lorry | trailer | bus | taxi{,s} | cab{,s} | boat{,s} | weight | load | ceiling | statue{,s} | plaque{,s} | monument{,s} | memorial | sculpture{,s} | painting{,s} | portrait | mural | arrest | capture | attackers | gravity
weight: kilo{,s} | kilogram{,s} | kilogrammes | kg | gram{,s} | pound{,s} | ton{,s} | tonne{,s} | ounce{,s}
punishment: fine{,s} | sentence{,s} | penalty | penalties | term{,s}
