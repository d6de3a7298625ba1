# Words that tell of events: verbs with all their forms. 'part' is the past participle, 'class' the PLOVER class, 'lemma' what merging
# compares where the type says little; 'weak' words are emitted with low confidence. Classes follow the CAMEO and PLOVER manuals.
[event-verb]
# AGREE
sign class=AGREE lemma=sign part=signed: sign{,s,ed,ing}
sign class=AGREE lemma=countersign part=countersigned: countersign{,s,ed,ing}
sign class=AGREE lemma=initial part=initialed: initial{,s,ed,ing}
agree class=AGREE lemma=agree part=agreed: agree{,s,d,ing}
agree class=AGREE lemma=reach-agreement part=reached-agreement: reach{,es,ed,ing} agreement
agree class=AGREE lemma=strike-a-deal part=struck-a-deal: str{ike,ikes,uck,iking} a deal
agree class=AGREE lemma=come-to-terms part=come-to-terms: come to terms | comes to terms | came to terms | coming to terms
promise class=AGREE lemma=promise part=promised: promis{e,es,ed,ing}
promise class=AGREE lemma=pledge part=pledged: pledg{e,es,ed,ing}
promise class=AGREE lemma=undertake-to part=undertaken-to: undert{ake,akes,ook,aken,aking} to
offer class=AGREE lemma=offer part=offered: offer{,s,ed,ing}
offer class=AGREE lemma=volunteer part=volunteered: volunteer{,s,ed,ing}
allow class=AGREE lemma=allow part=allowed: allow{,s,ed,ing}
allow class=AGREE lemma=permit part=permitted: permit{,s,ted,ting}
allow class=AGREE lemma=authorise part=authorised: authori{se,ses,sed,sing,ze,zes,zed,zing}
allow class=AGREE lemma=let part=let: let{,s,ting}
compromise class=AGREE lemma=compromise part=compromised: compromis{e,es,ed,ing}
settle class=AGREE lemma=settle part=settled: settl{e,es,ed,ing}
settle class=AGREE lemma=resolve part=resolved: resolv{e,es,ed,ing}
# CONSULT
meet class=CONSULT lemma=meet part=met: me{et,ets,t,eting}
meet class=CONSULT lemma=hold-talks part=held-talks: hold talks | holds talks | held talks | holding talks
meet class=CONSULT lemma=sit-down-with part=sat-down-with: sit down with | sits down with | sat down with | sitting down with
visit class=CONSULT lemma=visit part=visited: visit{,s,ed,ing}
visit class=CONSULT lemma=travel-to part=travelled-to: travel{,s,led,ling,ed,ing} to
visit class=CONSULT lemma=pay-a-visit part=paid-a-visit: pa{y,ys,id,ying} a visit
negotiate class=CONSULT lemma=negotiate part=negotiated: negotiat{e,es,ed,ing}
negotiate class=CONSULT lemma=mediate part=mediated: mediat{e,es,ed,ing}
negotiate class=CONSULT lemma=broker part=brokered: broker{,s,ed,ing}
negotiate class=CONSULT lemma=bargain part=bargained: bargain{,s,ed,ing}
discuss class=CONSULT lemma=discuss part=discussed: discuss{,es,ed,ing}
discuss class=CONSULT lemma=consult part=consulted: consult{,s,ed,ing}
discuss class=CONSULT lemma=confer part=conferred: confer{,s,red,ring}
discuss class=CONSULT lemma=debate part=debated: debat{e,es,ed,ing}
discuss class=CONSULT lemma=brief part=briefed: brief{,s,ed,ing}
phone class=CONSULT lemma=phone part=phoned: phon{e,es,ed,ing}
phone class=CONSULT lemma=telephone part=telephoned: telephon{e,es,ed,ing}
host class=CONSULT lemma=host part=hosted: host{,s,ed,ing}
host class=CONSULT lemma=welcome-to part=welcomed-to: welcom{e,es,ed,ing} to
# SUPPORT
support class=SUPPORT lemma=support part=supported: support{,s,ed,ing}
support class=SUPPORT lemma=back part=backed: back{,s,ed,ing}
support class=SUPPORT lemma=endorse part=endorsed: endors{e,es,ed,ing}
support class=SUPPORT lemma=champion part=championed: champion{,s,ed,ing}
support class=SUPPORT lemma=stand-by part=stood-by: st{and,ands,ood,anding} by
support class=SUPPORT lemma=side-with part=sided-with: sid{e,es,ed,ing} with
welcome class=SUPPORT lemma=welcome part=welcomed: welcom{e,es,ed,ing}
welcome class=SUPPORT lemma=praise part=praised: prai{se,ses,sed,sing,ze,zes,zed,zing}
welcome class=SUPPORT lemma=hail part=hailed: hail{,s,ed,ing}
welcome class=SUPPORT lemma=applaud part=applauded: applaud{,s,ed,ing}
welcome class=SUPPORT lemma=congratulate part=congratulated: congratulat{e,es,ed,ing}
welcome class=SUPPORT lemma=commend part=commended: commend{,s,ed,ing}
welcome class=SUPPORT lemma=laud part=lauded: laud{,s,ed,ing}
welcome class=SUPPORT lemma=salute part=saluted: salut{e,es,ed,ing}
recognise class=SUPPORT lemma=recognise part=recognised: recogni{se,ses,sed,sing,ze,zes,zed,zing}
apologise class=SUPPORT lemma=apologise part=apologised: apologi{se,ses,sed,sing,ze,zes,zed,zing}
pardon class=SUPPORT lemma=pardon part=pardoned: pardon{,s,ed,ing}
pardon class=SUPPORT lemma=forgive part=forgiven: forg{ive,ives,ave,iven,iving}
# CONCEDE
concede class=CONCEDE lemma=concede part=conceded: conced{e,es,ed,ing}
concede class=CONCEDE lemma=give-in part=given-in: give in | gives in | gave in | given in | giving in
concede class=CONCEDE lemma=back-down part=backed-down: back{,s,ed,ing} down
concede class=CONCEDE lemma=relent part=relented: relent{,s,ed,ing}
concede class=CONCEDE lemma=bow-to part=bowed-to: bow{,s,ed,ing} to
concede class=CONCEDE lemma=make-concessions part=made-concessions: ma{ke,kes,de,king} concessions
concede class=CONCEDE lemma=acquiesce part=acquiesced: acquiesc{e,es,ed,ing}
ease class=CONCEDE lemma=ease part=eased: eas{e,es,ed,ing}
ease class=CONCEDE lemma=relax part=relaxed: relax{,es,ed,ing}
ease class=CONCEDE lemma=loosen part=loosened: loosen{,s,ed,ing}
lift class=CONCEDE lemma=lift part=lifted: lift{,s,ed,ing}
lift class=CONCEDE lemma=rescind part=rescinded: rescind{,s,ed,ing}
lift class=CONCEDE lemma=repeal part=repealed: repeal{,s,ed,ing}
lift class=CONCEDE lemma=scrap part=scrapped: scrap{,s,ped,ping}
cancel class=CONCEDE lemma=call-off part=called-off: call{,s,ed,ing} off
cancel class=CONCEDE lemma=cancel part=cancelled: cancel{,s,led,ling,ed,ing}
# OTHER
postpone class=OTHER lemma=postpone part=postponed: postpon{e,es,ed,ing}
postpone class=OTHER lemma=delay part=delayed: delay{,s,ed,ing}
postpone class=OTHER lemma=defer part=deferred: defer{,s,red,ring}
postpone class=OTHER lemma=adjourn part=adjourned: adjourn{,s,ed,ing}
postpone class=OTHER lemma=put-off part=put-off: put{,s,ting} off
# COOPERATE
cooperate class=COOPERATE lemma=cooperate part=cooperated: cooperat{e,es,ed,ing}
cooperate class=COOPERATE lemma=collaborate part=collaborated: collaborat{e,es,ed,ing}
cooperate class=COOPERATE lemma=co-operate part=co-operated: co-operat{e,es,ed,ing}
cooperate class=COOPERATE lemma=work-together part=worked-together: work{,s,ed,ing} together
cooperate class=COOPERATE lemma=team-up part=teamed-up: team{,s,ed,ing} up
cooperate class=COOPERATE lemma=join-forces part=joined-forces: join{,s,ed,ing} forces
extradite class=COOPERATE lemma=extradite part=extradited: extradit{e,es,ed,ing}
extradite class=COOPERATE lemma=hand-over part=handed-over: hand{,s,ed,ing} over
extradite class=COOPERATE lemma=repatriate part=repatriated: repatriat{e,es,ed,ing}
exchange class=COOPERATE lemma=exchange part=exchanged: exchang{e,es,ed,ing}
exchange class=COOPERATE lemma=swap part=swapped: swap{,s,ped,ping}
share class=COOPERATE lemma=share part=shared light: shar{e,es,ed,ing}
# AID
aid class=AID lemma=aid part=aided: aid{,s,ed,ing}
aid class=AID lemma=assist part=assisted: assist{,s,ed,ing}
aid class=AID lemma=donate part=donated: donat{e,es,ed,ing}
aid class=AID lemma=subsidise part=subsidised: subsidi{se,ses,sed,sing,ze,zes,zed,zing}
supply class=AID lemma=supply part=supplied: suppl{y,ies,ied,ying}
supply class=AID lemma=deliver part=delivered: deliver{,s,ed,ing}
supply class=AID lemma=arm part=armed: arm{,s,ed,ing}
supply class=AID lemma=equip part=equipped: equip{,s,ped,ping}
supply class=AID lemma=provide part=provided: provid{e,es,ed,ing}
fund class=AID lemma=fund part=funded: fund{,s,ed,ing}
fund class=AID lemma=finance part=financed: financ{e,es,ed,ing}
fund class=AID lemma=bankroll part=bankrolled: bankroll{,s,ed,ing}
fund class=AID lemma=lend part=lent: len{d,ds,t,ding}
rescue class=AID lemma=rescue part=rescued: rescu{e,es,ed,ing}
rescue class=AID lemma=save part=saved: sav{e,es,ed,ing}
rescue class=AID lemma=evacuate part=evacuated: evacuat{e,es,ed,ing}
evacuate class=AID lemma=evacuate part=evacuated: evacuat{e,es,ed,ing}
help class=AID lemma=help part=helped weak: help{,s,ed,ing}
# RETREAT
withdraw class=RETREAT lemma=withdraw part=withdrawn: withdr{aw,aws,ew,awn,awing}
withdraw class=RETREAT lemma=pull-out part=pulled-out: pull{,s,ed,ing} out
withdraw class=RETREAT lemma=pull-back part=pulled-back: pull{,s,ed,ing} back
withdraw class=RETREAT lemma=retreat part=retreated: retreat{,s,ed,ing}
withdraw class=RETREAT lemma=fall-back part=fallen-back: fall back | falls back | fell back | fallen back | falling back
withdraw class=RETREAT lemma=disengage part=disengaged: disengag{e,es,ed,ing}
withdraw class=RETREAT lemma=leave-behind part=left-behind: le{ave,aves,ft,aving} behind
free class=RETREAT lemma=free part=freed: free{,s,d,ing}
free class=RETREAT lemma=set-free part=set-free: set{,s,ting} free
free class=RETREAT lemma=let-go part=let-go: let{,s,ting} go
surrender class=RETREAT lemma=surrender part=surrendered: surrender{,s,ed,ing}
surrender class=RETREAT lemma=capitulate part=capitulated: capitulat{e,es,ed,ing}
surrender class=RETREAT lemma=lay-down-arms part=laid-down-arms: la{y,ys,id,ying} down arms
resign class=RETREAT lemma=resign part=resigned: resign{,s,ed,ing}
resign class=RETREAT lemma=step-down part=stepped-down: step{,s,ped,ping} down
resign class=RETREAT lemma=stand-down part=stood-down: st{and,ands,ood,anding} down
resign class=RETREAT lemma=abdicate part=abdicated: abdicat{e,es,ed,ing}
resign class=RETREAT lemma=quit part=quit: quit{,s,ting}
resign class=RETREAT lemma=step-aside part=stepped-aside: step{,s,ped,ping} aside
disarm class=RETREAT lemma=disarm part=disarmed: disarm{,s,ed,ing}
disarm class=RETREAT lemma=demobilise part=demobilised: demobili{se,ses,sed,sing,ze,zes,zed,zing}
disarm class=RETREAT lemma=demilitarise part=demilitarised: demilitari{se,ses,sed,sing,ze,zes,zed,zing}
disarm class=RETREAT lemma=dismantle part=dismantled: dismantl{e,es,ed,ing}
# INVESTIGATE
investigate class=INVESTIGATE lemma=investigate part=investigated: investigat{e,es,ed,ing}
investigate class=INVESTIGATE lemma=probe part=probed: prob{e,es,ed,ing}
inspect class=INVESTIGATE lemma=inspect part=inspected: inspect{,s,ed,ing}
investigate class=INVESTIGATE lemma=look-into part=looked-into: look{,s,ed,ing} into
investigate class=INVESTIGATE lemma=examine part=examined: examin{e,es,ed,ing}
investigate class=INVESTIGATE lemma=scrutinise part=scrutinised: scrutini{se,ses,sed,sing,ze,zes,zed,zing}
interrogate class=INVESTIGATE lemma=interrogate part=interrogated: interrogat{e,es,ed,ing}
interrogate class=INVESTIGATE lemma=question part=questioned: question{,s,ed,ing}
search class=INVESTIGATE lemma=search-for part=searched-for: search{,es,ed,ing} for
search class=INVESTIGATE lemma=comb part=combed: comb{,s,ed,ing}
# DEMAND
demand class=DEMAND lemma=demand part=demanded: demand{,s,ed,ing}
demand class=DEMAND lemma=insist part=insisted: insist{,s,ed,ing}
demand class=DEMAND lemma=call-for part=called-for: call{,s,ed,ing} for
demand class=DEMAND lemma=call-on part=called-on: call{,s,ed,ing} on
demand class=DEMAND lemma=urge part=urged: urg{e,es,ed,ing}
demand class=DEMAND lemma=press-for part=pressed-for: press{,es,ed,ing} for
demand class=DEMAND lemma=order part=ordered: order{,s,ed,ing}
demand class=DEMAND lemma=exhort part=exhorted: exhort{,s,ed,ing}
demand class=DEMAND lemma=summon part=summoned: summon{,s,ed,ing}
# REQUEST
request class=REQUEST lemma=request part=requested: request{,s,ed,ing}
request class=REQUEST lemma=ask part=asked: ask{,s,ed,ing}
request class=REQUEST lemma=appeal part=appealed: appeal{,s,ed,ing}
request class=REQUEST lemma=plead-for part=pleaded-for: plead{,s,ed,ing} for
request class=REQUEST lemma=petition part=petitioned: petition{,s,ed,ing}
request class=REQUEST lemma=apply-for part=applied-for: appl{y,ies,ied,ying} for
request class=REQUEST lemma=seek part=sought: seek | seeks | sought | seeking
request class=REQUEST lemma=lobby part=lobbied: lobb{y,ies,ied,ying}
# DISAPPROVE
criticise class=DISAPPROVE lemma=criticise part=criticised: critici{se,ses,sed,sing,ze,zes,zed,zing}
criticise class=DISAPPROVE lemma=condemn part=condemned: condemn{,s,ed,ing}
criticise class=DISAPPROVE lemma=denounce part=denounced: denounc{e,es,ed,ing}
criticise class=DISAPPROVE lemma=decry part=decried: decr{y,ies,ied,ying}
criticise class=DISAPPROVE lemma=deplore part=deplored: deplor{e,es,ed,ing}
criticise class=DISAPPROVE lemma=slam part=slammed: slam{,s,med,ming}
criticise class=DISAPPROVE lemma=blast part=blasted: blast{,s,ed,ing}
criticise class=DISAPPROVE lemma=lambast part=lambasted: lambast{,s,ed,ing}
criticise class=DISAPPROVE lemma=rebuke part=rebuked: rebuk{e,es,ed,ing}
criticise class=DISAPPROVE lemma=castigate part=castigated: castigat{e,es,ed,ing}
criticise class=DISAPPROVE lemma=chide part=chided: chid{e,es,ed,ing}
criticise class=DISAPPROVE lemma=object part=objected: object{,s,ed,ing}
criticise class=DISAPPROVE lemma=deride part=derided: derid{e,es,ed,ing}
criticise class=DISAPPROVE lemma=censure part=censured: censur{e,es,ed,ing}
criticise class=DISAPPROVE lemma=reprimand part=reprimanded: reprimand{,s,ed,ing}
accuse class=DISAPPROVE lemma=accuse part=accused: accus{e,es,ed,ing}
accuse class=DISAPPROVE lemma=blame part=blamed: blam{e,es,ed,ing}
accuse class=DISAPPROVE lemma=allege part=alleged: alleg{e,es,ed,ing}
complain class=DISAPPROVE lemma=complain part=complained: complain{,s,ed,ing}
complain class=DISAPPROVE lemma=lodge-a-complaint part=lodged-a-complaint: lodg{e,es,ed,ing} a complaint
complain class=DISAPPROVE lemma=protest-against part=protested-against: protest{,s,ed,ing} against
# REJECT
reject class=REJECT lemma=reject part=rejected: reject{,s,ed,ing}
reject class=REJECT lemma=refuse part=refused: refus{e,es,ed,ing}
reject class=REJECT lemma=decline part=declined: declin{e,es,ed,ing}
reject class=REJECT lemma=rule-out part=ruled-out: rul{e,es,ed,ing} out
reject class=REJECT lemma=turn-down part=turned-down: turn{,s,ed,ing} down
reject class=REJECT lemma=rebuff part=rebuffed: rebuff{,s,ed,ing}
reject class=REJECT lemma=spurn part=spurned: spurn{,s,ed,ing}
reject class=REJECT lemma=resist part=resisted: resist{,s,ed,ing}
reject class=REJECT lemma=defy part=defied: def{y,ies,ied,ying}
reject class=REJECT lemma=ignore part=ignored: ignor{e,es,ed,ing}
deny class=REJECT lemma=deny part=denied: den{y,ies,ied,ying}
deny class=REJECT lemma=refute part=refuted: refut{e,es,ed,ing}
deny class=REJECT lemma=rebut part=rebutted: rebut{,s,ted,ting}
oppose class=REJECT lemma=oppose part=opposed: oppos{e,es,ed,ing}
veto class=REJECT lemma=veto part=vetoed: veto{,es,ed,ing}
block class=REJECT lemma=block part=blocked: block{,s,ed,ing}
block class=REJECT lemma=obstruct part=obstructed: obstruct{,s,ed,ing}
block class=REJECT lemma=thwart part=thwarted: thwart{,s,ed,ing}
block class=REJECT lemma=foil part=foiled: foil{,s,ed,ing}
block class=REJECT lemma=prevent part=prevented: prevent{,s,ed,ing}
block class=REJECT lemma=hamper part=hampered: hamper{,s,ed,ing}
# THREATEN
threaten class=THREATEN lemma=threaten part=threatened: threaten{,s,ed,ing}
threaten class=THREATEN lemma=menace part=menaced: menac{e,es,ed,ing}
warn class=THREATEN lemma=warn part=warned: warn{,s,ed,ing}
warn class=THREATEN lemma=caution part=cautioned: caution{,s,ed,ing}
vow class=THREATEN lemma=vow part=vowed: vow{,s,ed,ing}
vow class=THREATEN lemma=swear-to part=sworn-to: sw{ear,ears,ore,orn,earing} to
# PROTEST
protest class=PROTEST lemma=protest part=protested: protest{,s,ed,ing}
protest class=PROTEST lemma=demonstrate part=demonstrated: demonstrat{e,es,ed,ing}
protest class=PROTEST lemma=rally part=rallied: rall{y,ies,ied,ying}
protest class=PROTEST lemma=march part=marched: march{,es,ed,ing}
protest class=PROTEST lemma=take-to-the-streets part=taken-to-the-streets: take to the streets | takes to the streets | took to the streets | taken to the streets | taking to the streets
protest class=PROTEST lemma=picket part=picketed: picket{,s,ed,ing}
protest class=PROTEST lemma=chant part=chanted: chant{,s,ed,ing}
riot class=PROTEST lemma=riot part=rioted: riot{,s,ed,ing}
riot class=PROTEST lemma=loot part=looted: loot{,s,ed,ing}
riot class=PROTEST lemma=rebel part=rebelled: rebel{,s,led,ling}
riot class=PROTEST lemma=revolt part=revolted: revolt{,s,ed,ing}
riot class=PROTEST lemma=mutiny part=mutinied: mutin{y,ies,ied,ying}
strike class=PROTEST lemma=walk-off-the-job part=walked-off-the-job: walk{,s,ed,ing} off the job
strike class=PROTEST lemma=go-on-strike part=gone-on-strike: go on strike | goes on strike | went on strike | gone on strike | going on strike
strike class=PROTEST lemma=walk-out part=walked-out: walk{,s,ed,ing} out
strike class=PROTEST lemma=down-tools part=downed-tools: down{,s,ed,ing} tools
boycott class=PROTEST lemma=boycott part=boycotted: boycott{,s,ed,ing}
# SANCTION
sanction class=SANCTION lemma=sanction part=sanctioned: sanction{,s,ed,ing}
sanction class=SANCTION lemma=embargo part=embargoed: embargo{,s,ed,ing}
sanction class=SANCTION lemma=blacklist part=blacklisted: blacklist{,s,ed,ing}
sanction class=SANCTION lemma=impose part=imposed: impos{e,es,ed,ing}
suspend class=SANCTION lemma=suspend part=suspended: suspend{,s,ed,ing}
suspend class=SANCTION lemma=halt part=halted: halt{,s,ed,ing}
suspend class=SANCTION lemma=freeze part=frozen: fr{eeze,eezes,oze,ozen,eezing}
suspend class=SANCTION lemma=cut-off part=cut-off: cut{,s,ting} off
suspend class=SANCTION lemma=break-off part=broken-off: br{eak,eaks,oke,oken,eaking} off
suspend class=SANCTION lemma=sever part=severed: sever{,s,ed,ing}
suspend class=SANCTION lemma=discontinue part=discontinued: discontinu{e,es,ed,ing}
# COERCE
expel class=COERCE lemma=expel part=expelled: expel{,s,led,ling}
expel class=COERCE lemma=deport part=deported: deport{,s,ed,ing}
expel class=COERCE lemma=oust part=ousted: oust{,s,ed,ing}
expel class=COERCE lemma=evict part=evicted: evict{,s,ed,ing}
expel class=COERCE lemma=displace part=displaced: displac{e,es,ed,ing}
expel class=COERCE lemma=banish part=banished: banish{,es,ed,ing}
# MOBILIZE
deploy class=MOBILIZE lemma=deploy part=deployed: deploy{,s,ed,ing}
deploy class=MOBILIZE lemma=mobilise part=mobilised: mobili{se,ses,sed,sing,ze,zes,zed,zing}
deploy class=MOBILIZE lemma=station part=stationed: station{ed,ing}
deploy class=MOBILIZE lemma=dispatch part=dispatched: dispatch{,es,ed,ing}
deploy class=MOBILIZE lemma=redeploy part=redeployed: redeploy{,s,ed,ing}
deploy class=MOBILIZE lemma=mass part=massed: mass{,es,ed,ing}
deploy class=MOBILIZE lemma=amass part=amassed: amass{,es,ed,ing}
deploy class=MOBILIZE lemma=garrison part=garrisoned: garrison{,s,ed,ing}
missile-test class=MOBILIZE lemma=test-fire part=test-fired: test-fir{e,es,ed,ing}
train class=MOBILIZE lemma=train part=trained: train{,s,ed,ing}
# COERCE
arrest class=COERCE lemma=arrest part=arrested: arrest{,s,ed,ing}
arrest class=COERCE lemma=detain part=detained: detain{,s,ed,ing}
arrest class=COERCE lemma=apprehend part=apprehended: apprehend{,s,ed,ing}
arrest class=COERCE lemma=take-into-custody part=taken-into-custody: take into custody | takes into custody | took into custody | taken into custody | taking into custody
arrest class=COERCE lemma=round-up part=rounded-up: round{,s,ed,ing} up
arrest class=COERCE lemma=intern part=interned: intern{,s,ed,ing}
arrest class=COERCE lemma=nab part=nabbed: nab{,s,bed,bing}
arrest class=COERCE lemma=bust part=busted: bust{,s,ed,ing}
# COURT
jail class=COURT lemma=jail part=jailed: jail{,s,ed,ing}
jail class=COURT lemma=imprison part=imprisoned: imprison{,s,ed,ing}
jail class=COURT lemma=incarcerate part=incarcerated: incarcerat{e,es,ed,ing}
# COERCE
ban class=COERCE lemma=ban part=banned: ban{,s,ned,ning}
ban class=COERCE lemma=outlaw part=outlawed: outlaw{,s,ed,ing}
ban class=COERCE lemma=prohibit part=prohibited: prohibit{,s,ed,ing}
ban class=COERCE lemma=bar part=barred: bar{,s,red,ring}
ban class=COERCE lemma=forbid part=forbidden: forb{id,ids,ade,idden,idding}
ban class=COERCE lemma=censor part=censored: censor{,s,ed,ing}
seize class=COERCE lemma=seize part=seized: seiz{e,es,ed,ing}
seize class=COERCE lemma=confiscate part=confiscated: confiscat{e,es,ed,ing}
seize class=COERCE lemma=impound part=impounded: impound{,s,ed,ing}
seize class=COERCE lemma=expropriate part=expropriated: expropriat{e,es,ed,ing}
demolish class=COERCE lemma=demolish part=demolished: demolish{,es,ed,ing}
demolish class=COERCE lemma=raze part=razed: raz{e,es,ed,ing}
demolish class=COERCE lemma=bulldoze part=bulldozed: bulldoz{e,es,ed,ing}
kidnap class=COERCE lemma=kidnap part=kidnapped: kidnap{,s,ped,ping}
kidnap class=COERCE lemma=abduct part=abducted: abduct{,s,ed,ing}
kidnap class=COERCE lemma=hold-hostage part=held-hostage: hold hostage | holds hostage | held hostage | holding hostage
kidnap class=COERCE lemma=take-hostage part=taken-hostage: take hostage | takes hostage | took hostage | taken hostage | taking hostage
kidnap class=COERCE lemma=hijack part=hijacked: hijack{,s,ed,ing}
kidnap class=COERCE lemma=commandeer part=commandeered: commandeer{,s,ed,ing}
raid class=COERCE lemma=raid part=raided: raid{,s,ed,ing}
raid class=COERCE lemma=storm part=stormed: storm{,s,ed,ing}
raid class=COERCE lemma=crack-down part=cracked-down: crack{,s,ed,ing} down
blockade class=COERCE lemma=blockade part=blockaded: blockad{e,es,ed,ing}
blockade class=COERCE lemma=besiege part=besieged: besieg{e,es,ed,ing}
blockade class=COERCE lemma=encircle part=encircled: encircl{e,es,ed,ing}
overthrow class=COERCE lemma=overthrow part=overthrown: overthr{ow,ows,ew,own,owing}
overthrow class=COERCE lemma=topple part=toppled: toppl{e,es,ed,ing}
overthrow class=COERCE lemma=depose part=deposed: depos{e,es,ed,ing}
# ASSAULT
kill class=ASSAULT lemma=kill part=killed: kill{,s,ed,ing}
kill class=ASSAULT lemma=slay part=slain: sl{ay,ays,ew,ain,aying}
kill class=ASSAULT lemma=gun-down part=gunned-down: gun{,s,ned,ning} down
kill class=ASSAULT lemma=massacre part=massacred: massacr{e,es,ed,ing}
kill class=ASSAULT lemma=slaughter part=slaughtered: slaughter{,s,ed,ing}
kill class=ASSAULT lemma=execute part=executed: execut{e,es,ed,ing}
kill class=ASSAULT lemma=lynch part=lynched: lynch{,es,ed,ing}
murder class=ASSAULT lemma=murder part=murdered: murder{,s,ed,ing}
murder class=ASSAULT lemma=assassinate part=assassinated: assassinat{e,es,ed,ing}
murder class=ASSAULT lemma=strangle part=strangled: strangl{e,es,ed,ing}
murder class=ASSAULT lemma=poison part=poisoned: poison{,s,ed,ing}
murder class=ASSAULT lemma=behead part=beheaded: behead{,s,ed,ing}
attack class=ASSAULT lemma=attack part=attacked: attack{,s,ed,ing}
attack class=ASSAULT lemma=assault part=assaulted: assault{,s,ed,ing}
attack class=ASSAULT lemma=ambush part=ambushed: ambush{,es,ed,ing}
attack class=ASSAULT lemma=storm-into part=stormed-into: storm{,s,ed,ing} into
bomb class=ASSAULT lemma=bomb part=bombed: bomb{,s,ed,ing}
bomb class=ASSAULT lemma=blow-up part=blown-up: bl{ow,ows,ew,own,owing} up
bomb class=ASSAULT lemma=detonate part=detonated: detonat{e,es,ed,ing}
shoot class=ASSAULT lemma=shoot part=shot: sho{ot,ots,t,oting}
shoot class=ASSAULT lemma=open-fire part=opened-fire: open{,s,ed,ing} fire
shoot class=ASSAULT lemma=gun part=gunned: gun{,s,ned,ning}
stab class=ASSAULT lemma=stab part=stabbed: stab{,s,bed,bing}
stab class=ASSAULT lemma=slash part=slashed: slash{,es,ed,ing}
wound class=ASSAULT lemma=wound part=wounded: wound{,s,ed,ing}
wound class=ASSAULT lemma=injure part=injured: injur{e,es,ed,ing}
wound class=ASSAULT lemma=maim part=maimed: maim{,s,ed,ing}
torture class=ASSAULT lemma=torture part=tortured: tortur{e,es,ed,ing}
torture class=ASSAULT lemma=rape part=raped: rap{e,es,ed,ing}
torture class=ASSAULT lemma=abuse part=abused: abus{e,es,ed,ing}
torture class=ASSAULT lemma=beat-up part=beaten-up: beat{,s,en,ing} up
torture class=ASSAULT lemma=molest part=molested: molest{,s,ed,ing}
torture class=ASSAULT lemma=mistreat part=mistreated: mistreat{,s,ed,ing}
# FIGHT
invade class=FIGHT lemma=invade part=invaded: invad{e,es,ed,ing}
invade class=FIGHT lemma=march-into part=marched-into: march{,es,ed,ing} into
invade class=FIGHT lemma=annex part=annexed: annex{,es,ed,ing}
invade class=FIGHT lemma=occupy part=occupied: occup{y,ies,ied,ying}
fight class=FIGHT lemma=fight part=fought: fight | fights | fought | fighting
fight class=FIGHT lemma=come-under-fire part=come-under-fire: come under fire | comes under fire | came under fire | coming under fire
fight class=FIGHT lemma=clash part=clashed: clash{,es,ed,ing}
fight class=FIGHT lemma=battle part=battled: battl{e,es,ed,ing}
fight class=FIGHT lemma=skirmish part=skirmished: skirmish{,es,ed,ing}
fight class=FIGHT lemma=exchange-fire part=exchanged-fire: exchang{e,es,ed,ing} fire
fight class=FIGHT lemma=duel part=dueled: duel{,s,ed,ing}
shell class=FIGHT lemma=shell part=shelled: shell{,s,ed,ing}
shell class=FIGHT lemma=bombard part=bombarded: bombard{,s,ed,ing}
shell class=FIGHT lemma=fire-on part=fired-on: fir{e,es,ed,ing} on
shell class=FIGHT lemma=fire-at part=fired-at: fir{e,es,ed,ing} at
shell class=FIGHT lemma=pound part=pounded: pound{,s,ed,ing}
shell class=FIGHT lemma=strafe part=strafed: straf{e,es,ed,ing}
shell class=FIGHT lemma=shoot-down part=shot-down: sho{ot,ots,t,oting} down
shell class=FIGHT lemma=shoot-at part=shot-at: sho{ot,ots,t,oting} at
advance class=FIGHT lemma=advance part=advanced: advanc{e,es,ed,ing}
advance class=FIGHT lemma=push-forward part=pushed-forward: push{,es,ed,ing} forward
advance class=FIGHT lemma=gain-ground part=gained-ground: gain{,s,ed,ing} ground
capture class=FIGHT lemma=capture part=captured: captur{e,es,ed,ing}
capture class=FIGHT lemma=overrun part=overrun: overr{un,uns,an,unning}
capture class=FIGHT lemma=retake part=retaken: ret{ake,akes,ook,aken,aking}
capture class=FIGHT lemma=recapture part=recaptured: recaptur{e,es,ed,ing}
capture class=FIGHT lemma=conquer part=conquered: conquer{,s,ed,ing}
capture class=FIGHT lemma=take-control-of part=taken-control-of: take control of | takes control of | took control of | taken control of | taking control of
repel class=FIGHT lemma=repel part=repelled: repel{,s,led,ling}
repel class=FIGHT lemma=repulse part=repulsed: repuls{e,es,ed,ing}
repel class=FIGHT lemma=fend-off part=fended-off: fend{,s,ed,ing} off
repel class=FIGHT lemma=beat-back part=beaten-back: beat{,s,en,ing} back
repel class=FIGHT lemma=intercept part=intercepted: intercept{,s,ed,ing}
# ACCIDENT
accident class=ACCIDENT lemma=crash part=crashed: crash{,es,ed,ing}
accident class=ACCIDENT lemma=collide part=collided: collid{e,es,ed,ing}
accident class=ACCIDENT lemma=derail part=derailed: derail{,s,ed,ing}
accident class=ACCIDENT lemma=capsize part=capsized: capsiz{e,es,ed,ing}
accident class=ACCIDENT lemma=run-aground part=run-aground: run aground | runs aground | ran aground | running aground
accident class=ACCIDENT lemma=plow-into part=plowed-into: plow{,s,ed,ing} into
accident class=ACCIDENT lemma=plough-into part=ploughed-into: plough{,s,ed,ing} into
accident class=ACCIDENT lemma=skid part=skidded: skid{,s,ded,ding}
accident class=ACCIDENT lemma=ram part=rammed: ram{,s,med,ming}
accident class=ACCIDENT lemma=veer part=veered: veer{,s,ed,ing}
sink class=ACCIDENT lemma=sink part=sunk: sink | sinks | sank | sunk | sinking
explode class=ACCIDENT lemma=explode part=exploded: explod{e,es,ed,ing}
explode class=ACCIDENT lemma=blow-apart part=blown-apart: bl{ow,ows,ew,own,owing} apart
explode class=ACCIDENT lemma=go-off part=gone-off: go off | goes off | went off | gone off | going off
fire class=ACCIDENT lemma=catch-fire part=caught-fire: ca{tch,tches,ught,tching} fire
fire class=ACCIDENT lemma=burn-down part=burned-down: burn{,s,ed,ing} down
fire class=ACCIDENT lemma=set-fire part=set-fire: set{,s,ting} fire
fire class=ACCIDENT lemma=set-ablaze part=set-ablaze: set{,s,ting} ablaze
fire class=ACCIDENT lemma=torch part=torched: torch{,es,ed,ing}
collapse class=ACCIDENT lemma=collapse part=collapsed: collaps{e,es,ed,ing}
collapse class=ACCIDENT lemma=cave-in part=caved-in: cav{e,es,ed,ing} in
collapse class=ACCIDENT lemma=give-way part=given-way: give way | gives way | gave way | given way | giving way
spill class=ACCIDENT lemma=spill part=spilled: spill{,s,ed,ing}
spill class=ACCIDENT lemma=leak part=leaked: leak{,s,ed,ing}
# DISASTER
flood class=DISASTER lemma=flood part=flooded: flood{,s,ed,ing}
flood class=DISASTER lemma=inundate part=inundated: inundat{e,es,ed,ing}
flood class=DISASTER lemma=burst-its-banks part=burst-its-banks: burst{,s,ing} its banks
eruption class=DISASTER lemma=erupt part=erupted: erupt{,s,ed,ing}
outbreak class=DISASTER lemma=infect part=infected: infect{,s,ed,ing}
# COURT
sentence class=COURT lemma=sentence part=sentenced: sentenc{e,es,ed,ing}
sentence class=COURT lemma=put-to-death part=put-to-death: put{,s,ting} to death
convict class=COURT lemma=convict part=convicted: convict{,s,ed,ing}
convict class=COURT lemma=find-guilty part=found-guilty: find guilty | finds guilty | found guilty | finding guilty
acquit class=COURT lemma=acquit part=acquitted: acquit{,s,ted,ting}
acquit class=COURT lemma=exonerate part=exonerated: exonerat{e,es,ed,ing}
acquit class=COURT lemma=clear-of part=cleared-of: clear{,s,ed,ing} of
charge class=COURT lemma=charge part=charged: charg{e,es,ed,ing}
charge class=COURT lemma=indict part=indicted: indict{,s,ed,ing}
charge class=COURT lemma=arraign part=arraigned: arraign{,s,ed,ing}
charge class=COURT lemma=prosecute part=prosecuted: prosecut{e,es,ed,ing}
charge class=COURT lemma=press-charges part=pressed-charges: press{,es,ed,ing} charges
appeal class=COURT lemma=lodge-an-appeal part=lodged-an-appeal: lodg{e,es,ed,ing} an appeal
appeal class=COURT lemma=file-an-appeal part=filed-an-appeal: fil{e,es,ed,ing} an appeal
appeal class=COURT lemma=appeal-against part=appealed-against: appeal{,s,ed,ing} against
sue class=COURT lemma=sue part=sued: su{e,es,ed,ing}
sue class=COURT lemma=file-suit part=filed-suit: fil{e,es,ed,ing} suit
sue class=COURT lemma=litigate part=litigated: litigat{e,es,ed,ing}
try class=COURT lemma=stand-trial part=stood-trial: st{and,ands,ood,anding} trial
try class=COURT lemma=plead-guilty part=pleaded-guilty: plead{,s,ed,ing} guilty
try class=COURT lemma=plead-not-guilty part=pleaded-not-guilty: plead{,s,ed,ing} not guilty
try class=COURT lemma=plead part=pleaded: plead{,s,ed,ing}
try class=COURT lemma=testify part=testified: testif{y,ies,ied,ying}
rule class=COURT lemma=rule part=ruled: rul{e,es,ed,ing}
rule class=COURT lemma=overturn part=overturned: overturn{,s,ed,ing}
rule class=COURT lemma=uphold part=upheld: uph{old,olds,eld,olding}
fine class=COURT lemma=fine part=fined: fin{e,es,ed,ing}
# ELECTION
elect class=ELECTION lemma=elect part=elected: elect{,s,ed,ing}
elect class=ELECTION lemma=re-elect part=re-elected: re-elect{,s,ed,ing}
elect class=ELECTION lemma=vote part=voted: vot{e,es,ed,ing}
elect class=ELECTION lemma=vote-out part=voted-out: vot{e,es,ed,ing} out
elect class=ELECTION lemma=go-to-the-polls part=gone-to-the-polls: go to the polls | goes to the polls | went to the polls | gone to the polls | going to the polls
elect class=ELECTION lemma=cast-ballots part=cast-ballots: cast{,s,ing} ballots
nominate class=ELECTION lemma=nominate part=nominated: nominat{e,es,ed,ing}
nominate class=ELECTION lemma=pick-as-running-mate part=picked-as-running-mate: pick{,s,ed,ing} as running mate
inaugurate class=ELECTION lemma=inaugurate part=inaugurated: inaugurat{e,es,ed,ing}
inaugurate class=ELECTION lemma=swear-in part=sworn-in: sw{ear,ears,ore,orn,earing} in
inaugurate class=ELECTION lemma=take-office part=taken-office: take office | takes office | took office | taken office | taking office
campaign class=ELECTION lemma=campaign part=campaigned weak: campaign{,s,ed,ing}
# LAW
ratify class=LAW lemma=ratify part=ratified: ratif{y,ies,ied,ying}
in-force class=LAW lemma=enter-into-force part=entered-into-force: enter{,s,ed,ing} into force
in-force class=LAW lemma=come-into-force part=come-into-force: come into force | comes into force | came into force | coming into force
in-force class=LAW lemma=take-effect part=taken-effect: take effect | takes effect | took effect | taken effect | taking effect
approve class=LAW lemma=approve part=approved: approv{e,es,ed,ing}
approve class=LAW lemma=enact part=enacted: enact{,s,ed,ing}
approve class=LAW lemma=pass-into-law part=passed-into-law: pass{,es,ed,ing} into law
approve class=LAW lemma=greenlight part=greenlighted: greenlight{,s,ed,ing}
approve class=LAW lemma=rubber-stamp part=rubber-stamped: rubber-stamp{,s,ed,ing}
adopt class=LAW lemma=adopt part=adopted: adopt{,s,ed,ing}
adopt class=LAW lemma=legislate part=legislated: legislat{e,es,ed,ing}
amend class=LAW lemma=amend part=amended: amend{,s,ed,ing}
amend class=LAW lemma=revise part=revised: revis{e,es,ed,ing}
decree class=LAW lemma=decree part=decreed: decree{,s,d,ing}
decree class=LAW lemma=promulgate part=promulgated: promulgat{e,es,ed,ing}
submit class=LAW lemma=submit part=submitted weak: submit{,s,ted,ting}
submit class=LAW lemma=table part=tabled weak: tabl{e,es,ed,ing}
# OTHER
publish class=OTHER lemma=publish part=published: publish{,es,ed,ing}
publish class=OTHER lemma=release part=released: releas{e,es,ed,ing}
publish class=OTHER lemma=issue part=issued: issu{e,es,ed,ing}
publish class=OTHER lemma=disclose part=disclosed: disclos{e,es,ed,ing}
publish class=OTHER lemma=unveil part=unveiled: unveil{,s,ed,ing}
publish class=OTHER lemma=leak-out part=leaked-out: leak{,s,ed,ing} out
# BUSINESS
acquire class=BUSINESS lemma=acquire part=acquired: acquir{e,es,ed,ing}
acquire class=BUSINESS lemma=buy part=bought: buy | buys | bought | buying
acquire class=BUSINESS lemma=purchase part=purchased: purchas{e,es,ed,ing}
acquire class=BUSINESS lemma=take-over part=taken-over: take over | takes over | took over | taken over | taking over
acquire class=BUSINESS lemma=snap-up part=snapped-up: snap{,s,ped,ping} up
acquire class=BUSINESS lemma=buy-out part=bought-out: buy out | buys out | bought out | buying out
merge class=BUSINESS lemma=merge part=merged: merg{e,es,ed,ing}
sell class=BUSINESS lemma=sell part=sold: sell | sells | sold | selling
sell class=BUSINESS lemma=divest part=divested: divest{,s,ed,ing}
sell class=BUSINESS lemma=offload part=offloaded: offload{,s,ed,ing}
spin-off class=BUSINESS lemma=spin-off part=spun-off: sp{in,ins,un,inning} off
spin-off class=BUSINESS lemma=spin-out part=spun-out: sp{in,ins,un,inning} out
launch class=BUSINESS lemma=launch part=launched: launch{,es,ed,ing}
launch class=BUSINESS lemma=debut part=debuted: debut{,s,ed,ing}
launch class=BUSINESS lemma=roll-out part=rolled-out: roll{,s,ed,ing} out
launch class=BUSINESS lemma=introduce part=introduced: introduc{e,es,ed,ing}
invest class=BUSINESS lemma=invest part=invested: invest{,s,ed,ing}
layoff class=BUSINESS lemma=lay-off part=laid-off: la{y,ys,id,ying} off
layoff class=BUSINESS lemma=make-redundant part=made-redundant: ma{ke,kes,de,king} redundant
layoff class=BUSINESS lemma=furlough part=furloughed: furlough{,s,ed,ing}
layoff class=BUSINESS lemma=cut-jobs part=cut-jobs: cut{,s,ting} jobs
dismiss class=BUSINESS lemma=dismiss part=dismissed: dismiss{,es,ed,ing}
dismiss class=BUSINESS lemma=fire part=fired: fir{e,es,ed,ing}
dismiss class=BUSINESS lemma=sack part=sacked: sack{,s,ed,ing}
dismiss class=BUSINESS lemma=remove-from-office part=removed-from-office: remov{e,es,ed,ing} from office
appoint class=BUSINESS lemma=appoint part=appointed: appoint{,s,ed,ing}
appoint class=BUSINESS lemma=hire part=hired: hir{e,es,ed,ing}
appoint class=BUSINESS lemma=promote part=promoted: promot{e,es,ed,ing}
appoint class=BUSINESS lemma=install part=installed: install{,s,ed,ing}
close class=BUSINESS lemma=close part=closed: clos{e,es,ed,ing}
close class=BUSINESS lemma=shut part=shut: shut{,s,ting}
close class=BUSINESS lemma=shut-down part=shut-down: shut{,s,ting} down
close class=BUSINESS lemma=close-down part=closed-down: clos{e,es,ed,ing} down
bankruptcy class=BUSINESS lemma=go-bankrupt part=gone-bankrupt: go bankrupt | goes bankrupt | went bankrupt | gone bankrupt | going bankrupt
bankruptcy class=BUSINESS lemma=file-for-bankruptcy part=filed-for-bankruptcy: fil{e,es,ed,ing} for bankruptcy
bankruptcy class=BUSINESS lemma=become-insolvent part=become-insolvent: bec{ome,omes,ame,oming} insolvent
bankruptcy class=BUSINESS lemma=default part=defaulted: default{,s,ed,ing}
recall class=BUSINESS lemma=recall part=recalled: recall{,s,ed,ing}
list class=BUSINESS lemma=go-public part=gone-public: go public | goes public | went public | gone public | going public
trade class=BUSINESS lemma=trade part=traded weak: trad{e,es,ed,ing}
trade class=BUSINESS lemma=export part=exported weak: export{,s,ed,ing}
trade class=BUSINESS lemma=import part=imported weak: import{,s,ed,ing}
# DEATH
die class=DEATH lemma=die part=died: die | dies | died | dying
die class=DEATH lemma=perish part=perished: perish{,es,ed,ing}
die class=DEATH lemma=drown part=drowned: drown{,s,ed,ing}
die class=DEATH lemma=succumb part=succumbed: succumb{,s,ed,ing}
die class=DEATH lemma=pass-away part=passed-away: pass{,es,ed,ing} away
die class=DEATH lemma=starve part=starved: starv{e,es,ed,ing}
die class=DEATH lemma=lose-their-lives part=lost-their-lives: los{e,es,t,ing} their lives
die class=DEATH lemma=suffocate part=suffocated: suffocat{e,es,ed,ing}
die class=DEATH lemma=fall-to-his-death part=fallen-to-his-death: fall to his death | falls to his death | fell to his death | fallen to his death | falling to his death
bury class=DEATH lemma=bury part=buried: bur{y,ies,ied,ying}
bury class=DEATH lemma=mourn part=mourned: mourn{,s,ed,ing}
bury class=DEATH lemma=cremate part=cremated: cremat{e,es,ed,ing}
# OTHER
begin class=OTHER lemma=begin part=begun weak: beg{in,ins,an,un,inning}
start class=OTHER lemma=start part=started weak: start{,s,ed,ing}
end class=OTHER lemma=end part=ended weak: end{,s,ed,ing}
stop class=OTHER lemma=stop part=stopped weak: stop{,s,ped,ping}
finish class=OTHER lemma=finish part=finished weak: finish{,es,ed,ing}
continue class=OTHER lemma=continue part=continued weak: continu{e,es,ed,ing}
resume class=OTHER lemma=resume part=resumed weak: resum{e,es,ed,ing}
restart class=OTHER lemma=restart part=restarted weak: restart{,s,ed,ing}
complete class=OTHER lemma=complete part=completed weak: complet{e,es,ed,ing}
win class=OTHER lemma=win part=won weak: win | wins | won | winning
lose class=OTHER lemma=lose part=lost weak: los{e,es,t,ing}
beat class=OTHER lemma=beat part=beaten weak: beat{,s,en,ing}
defeat class=OTHER lemma=defeat part=defeated weak: defeat{,s,ed,ing}
score class=OTHER lemma=score part=scored weak: scor{e,es,ed,ing}
play class=OTHER lemma=play part=played weak: play{,s,ed,ing}
tie class=OTHER lemma=tie part=tied weak: ti{e,es,ed,ing}
compete class=OTHER lemma=compete part=competed weak: compet{e,es,ed,ing}
qualify class=OTHER lemma=qualify part=qualified weak: qualif{y,ies,ied,ying}
return class=OTHER lemma=return part=returned weak: return{,s,ed,ing}
arrive class=OTHER lemma=arrive part=arrived weak: arriv{e,es,ed,ing}
leave class=OTHER lemma=leave part=left weak: le{ave,aves,ft,aving}
depart class=OTHER lemma=depart part=departed weak: depart{,s,ed,ing}
travel class=OTHER lemma=travel part=travelled weak: travel{,s,led,ling,ed,ing}
fly class=OTHER lemma=fly part=flown weak: fl{y,ies,ew,own,ying}
drive class=OTHER lemma=drive part=driven weak: dr{ive,ives,ove,iven,iving}
walk class=OTHER lemma=walk part=walked weak: walk{,s,ed,ing}
run class=OTHER lemma=run part=run weak: run | runs | ran | running
climb class=OTHER lemma=climb part=climbed weak: climb{,s,ed,ing}
land class=OTHER lemma=land part=landed weak: land{,s,ed,ing}
sail class=OTHER lemma=sail part=sailed weak: sail{,s,ed,ing}
enter class=OTHER lemma=enter part=entered weak: enter{,s,ed,ing}
exit class=OTHER lemma=exit part=exited weak: exit{,s,ed,ing}
reach class=OTHER lemma=reach part=reached weak: reach{,es,ed,ing}
join class=OTHER lemma=join part=joined weak: join{,s,ed,ing}
quit class=OTHER lemma=quit part=quit weak: quit{,s,ting}
retire class=OTHER lemma=retire part=retired weak: retir{e,es,ed,ing}
escape class=OTHER lemma=escape part=escaped weak: escap{e,es,ed,ing}
flee class=OTHER lemma=flee part=fled weak: fle{e,es,d,eing}
hide class=OTHER lemma=hide part=hidden weak: hid{e,es,,den,ing}
disappear class=OTHER lemma=disappear part=disappeared weak: disappear{,s,ed,ing}
vanish class=OTHER lemma=vanish part=vanished weak: vanish{,es,ed,ing}
emerge class=OTHER lemma=emerge part=emerged weak: emerg{e,es,ed,ing}
appear class=OTHER lemma=appear part=appeared weak: appear{,s,ed,ing}
find class=OTHER lemma=find part=found weak: find | finds | found | finding
discover class=OTHER lemma=discover part=discovered weak: discover{,s,ed,ing}
locate class=OTHER lemma=locate part=located weak: locat{e,es,ed,ing}
recover class=OTHER lemma=recover part=recovered weak: recover{,s,ed,ing}
reveal class=OTHER lemma=reveal part=revealed weak: reveal{,s,ed,ing}
steal class=OTHER lemma=steal part=stolen weak: st{eal,eals,ole,olen,ealing}
rob class=OTHER lemma=rob part=robbed weak: rob{,s,bed,bing}
burglarise class=OTHER lemma=burglarise part=burglarised weak: burglari{se,ses,sed,sing,ze,zes,zed,zing}
smash class=OTHER lemma=smash part=smashed weak: smash{,es,ed,ing}
break class=OTHER lemma=break part=broken weak: br{eak,eaks,oke,oken,eaking}
open class=OTHER lemma=open part=opened weak: open{,s,ed,ing}
reopen class=OTHER lemma=reopen part=reopened weak: reopen{,s,ed,ing}
build class=OTHER lemma=build part=built weak: buil{d,ds,t,ding}
create class=OTHER lemma=create part=created weak: creat{e,es,ed,ing}
construct class=OTHER lemma=construct part=constructed weak: construct{,s,ed,ing}
develop class=OTHER lemma=develop part=developed weak: develop{,s,ed,ing}
design class=OTHER lemma=design part=designed weak: design{,s,ed,ing}
establish class=OTHER lemma=establish part=established weak: establish{,es,ed,ing}
found class=OTHER lemma=found part=founded weak: found{,s,ed,ing}
increase class=OTHER lemma=increase part=increased weak: increas{e,es,ed,ing}
rise class=OTHER lemma=rise part=risen weak: rise | rises | rose | risen | rising
soar class=OTHER lemma=soar part=soared weak: soar{,s,ed,ing}
surge class=OTHER lemma=surge part=surged weak: surg{e,es,ed,ing}
jump class=OTHER lemma=jump part=jumped weak: jump{,s,ed,ing}
fall class=OTHER lemma=fall part=fallen weak: fall | falls | fell | fallen | falling
drop class=OTHER lemma=drop part=dropped weak: drop{,s,ped,ping}
plunge class=OTHER lemma=plunge part=plunged weak: plung{e,es,ed,ing}
slump class=OTHER lemma=slump part=slumped weak: slump{,s,ed,ing}
tumble class=OTHER lemma=tumble part=tumbled weak: tumbl{e,es,ed,ing}
grow class=OTHER lemma=grow part=grown weak: gr{ow,ows,ew,own,owing}
decline class=OTHER lemma=decline part=declined weak: declin{e,es,ed,ing}
cut class=OTHER lemma=cut part=cut weak: cut{,s,ting}
raise class=OTHER lemma=raise part=raised weak: rais{e,es,ed,ing}
reduce class=OTHER lemma=reduce part=reduced weak: reduc{e,es,ed,ing}
lower class=OTHER lemma=lower part=lowered weak: lower{,s,ed,ing}
double class=OTHER lemma=double part=doubled weak: doubl{e,es,ed,ing}
boost class=OTHER lemma=boost part=boosted weak: boost{,s,ed,ing}
receive class=OTHER lemma=receive part=received weak: receiv{e,es,ed,ing}
award class=OTHER lemma=award part=awarded weak: award{,s,ed,ing}
honour class=OTHER lemma=honour part=honoured weak: honour{,s,ed,ing}
honor class=OTHER lemma=honor part=honored weak: honor{,s,ed,ing}
celebrate class=OTHER lemma=celebrate part=celebrated weak: celebrat{e,es,ed,ing}
commemorate class=OTHER lemma=commemorate part=commemorated weak: commemorat{e,es,ed,ing}
perform class=OTHER lemma=perform part=performed weak: perform{,s,ed,ing}
star class=OTHER lemma=star part=starred weak: star{,s,red,ring}
direct class=OTHER lemma=direct part=directed weak: direct{,s,ed,ing}
film class=OTHER lemma=film part=filmed weak: film{,s,ed,ing}
produce class=OTHER lemma=produce part=produced weak: produc{e,es,ed,ing}
record class=OTHER lemma=record part=recorded weak: record{,s,ed,ing}
sing class=OTHER lemma=sing part=sung weak: sing | sings | sang | sung | singing
write class=OTHER lemma=write part=written weak: wr{ite,ites,ote,itten,iting}
compose class=OTHER lemma=compose part=composed weak: compos{e,es,ed,ing}
replace class=OTHER lemma=replace part=replaced weak: replac{e,es,ed,ing}
succeed class=OTHER lemma=succeed part=succeeded weak: succeed{,s,ed,ing}
choose class=OTHER lemma=choose part=chosen weak: cho{ose,oses,se,sen,osing}
select class=OTHER lemma=select part=selected weak: select{,s,ed,ing}
name class=OTHER lemma=name part=named weak: nam{e,es,ed,ing}
pick class=OTHER lemma=pick part=picked weak: pick{,s,ed,ing}
tap class=OTHER lemma=tap part=tapped weak: tap{,s,ped,ping}
cast class=OTHER lemma=cast part=cast weak: cast{,s,ing}
marry class=OTHER lemma=marry part=married weak: marr{y,ies,ied,ying}
wed class=OTHER lemma=wed part=wed weak: wed{,s,ding}
divorce class=OTHER lemma=divorce part=divorced weak: divorc{e,es,ed,ing}
engage class=OTHER lemma=engage part=engaged weak: engag{e,es,ed,ing}
suffer class=OTHER lemma=suffer part=suffered weak: suffer{,s,ed,ing}
hospitalise class=OTHER lemma=hospitalise part=hospitalised weak: hospitali{se,ses,sed,sing,ze,zes,zed,zing}
treat class=OTHER lemma=treat part=treated weak: treat{,s,ed,ing}
undergo class=OTHER lemma=undergo part=undergone weak: under{go,goes,went,gone,going}
operate class=OTHER lemma=operate part=operated weak: operat{e,es,ed,ing}
recover class=OTHER lemma=recover part=recovered weak: recover{,s,ed,ing}
check-into class=OTHER lemma=check-into part=checked-into weak: check{,s,ed,ing} into
check-in class=OTHER lemma=check-in part=checked-in weak: check{,s,ed,ing} in
diagnose class=OTHER lemma=diagnose part=diagnosed weak: diagnos{e,es,ed,ing}
hit class=OTHER lemma=hit part=hit weak: hit{,s,ting}
strike class=OTHER lemma=strike part=struck weak: str{ike,ikes,uck,iking}
slam-into class=OTHER lemma=slam-into part=slammed-into weak: slam{,s,med,ming} into
damage class=OTHER lemma=damage part=damaged weak: damag{e,es,ed,ing}
destroy class=OTHER lemma=destroy part=destroyed weak: destroy{,s,ed,ing}
devastate class=OTHER lemma=devastate part=devastated weak: devastat{e,es,ed,ing}
wreck class=OTHER lemma=wreck part=wrecked weak: wreck{,s,ed,ing}
topple class=OTHER lemma=topple part=toppled weak: toppl{e,es,ed,ing}
burn class=OTHER lemma=burn part=burned weak: burn{,s,ed,ing}
hurt class=OTHER lemma=hurt part=hurt weak: hurt{,s,ing}
trap class=OTHER lemma=trap part=trapped weak: trap{,s,ped,ping}
shake class=OTHER lemma=shake part=shaken weak: sh{ake,akes,ook,aken,aking}
rattle class=OTHER lemma=rattle part=rattled weak: rattl{e,es,ed,ing}
jolt class=OTHER lemma=jolt part=jolted weak: jolt{,s,ed,ing}
rock class=OTHER lemma=rock part=rocked weak: rock{,s,ed,ing}
trigger class=OTHER lemma=trigger part=triggered weak: trigger{,s,ed,ing}
cause class=OTHER lemma=cause part=caused weak: caus{e,es,ed,ing}
spark class=OTHER lemma=spark part=sparked weak: spark{,s,ed,ing}
prompt class=OTHER lemma=prompt part=prompted weak: prompt{,s,ed,ing}
lead-to class=OTHER lemma=lead-to part=led-to weak: le{ad,ads,d,ading} to
target class=OTHER lemma=target part=targeted weak: target{,s,ed,ing}
attempt class=OTHER lemma=attempt part=attempted weak: attempt{,s,ed,ing}
plot class=OTHER lemma=plot part=plotted weak: plot{,s,ted,ting}
conspire class=OTHER lemma=conspire part=conspired weak: conspir{e,es,ed,ing}
plan class=OTHER lemma=plan part=planned weak: plan{,s,ned,ning}
announce class=OTHER lemma=announce part=announced weak: announc{e,es,ed,ing}
confirm class=OTHER lemma=confirm part=confirmed weak: confirm{,s,ed,ing}
report class=OTHER lemma=report part=reported weak: report{,s,ed,ing}
claim class=OTHER lemma=claim part=claimed weak: claim{,s,ed,ing}
unveil class=OTHER lemma=unveil part=unveiled weak: unveil{,s,ed,ing}
introduce class=OTHER lemma=introduce part=introduced weak: introduc{e,es,ed,ing}
present class=OTHER lemma=present part=presented weak: present{,s,ed,ing}
display class=OTHER lemma=display part=displayed weak: display{,s,ed,ing}
air class=OTHER lemma=air part=aired weak: air{,s,ed,ing}
broadcast class=OTHER lemma=broadcast part=broadcast weak: broadcast{,s,ing}
post class=OTHER lemma=post part=posted weak: post{,s,ed,ing}
upload class=OTHER lemma=upload part=uploaded weak: upload{,s,ed,ing}
tweet class=OTHER lemma=tweet part=tweeted weak: tweet{,s,ed,ing}
hack class=OTHER lemma=hack part=hacked weak: hack{,s,ed,ing}
breach class=OTHER lemma=breach part=breached weak: breach{,es,ed,ing}
infiltrate class=OTHER lemma=infiltrate part=infiltrated weak: infiltrat{e,es,ed,ing}
spy class=OTHER lemma=spy part=spied weak: sp{y,ies,ied,ying}
smuggle class=OTHER lemma=smuggle part=smuggled weak: smuggl{e,es,ed,ing}
traffic class=OTHER lemma=traffic part=trafficed weak: traffic{,s,ed,ing}
bribe class=OTHER lemma=bribe part=bribed weak: brib{e,es,ed,ing}
defraud class=OTHER lemma=defraud part=defrauded weak: defraud{,s,ed,ing}
embezzle class=OTHER lemma=embezzle part=embezzled weak: embezzl{e,es,ed,ing}
cheat class=OTHER lemma=cheat part=cheated weak: cheat{,s,ed,ing}
evade class=OTHER lemma=evade part=evaded weak: evad{e,es,ed,ing}
violate class=OTHER lemma=violate part=violated weak: violat{e,es,ed,ing}
breach class=OTHER lemma=breach part=breached weak: breach{,es,ed,ing}
smoke class=OTHER lemma=smoke part=smoked weak: smok{e,es,ed,ing}
drink class=OTHER lemma=drink part=drunk weak: dr{ink,inks,ank,unk,inking}
eat class=OTHER lemma=eat part=eaten weak: eat | eats | ate | eaten | eating
jump class=OTHER lemma=jump part=jumped weak: jump{,s,ed,ing}
leap class=OTHER lemma=leap part=leaped weak: leap{,s,ed,ing}
slip class=OTHER lemma=slip part=slipped weak: slip{,s,ped,ping}
trip class=OTHER lemma=trip part=tripped weak: trip{,s,ped,ping}
throw class=OTHER lemma=throw part=thrown weak: thr{ow,ows,ew,own,owing}
catch class=OTHER lemma=catch part=caught weak: ca{tch,tches,ught,tching}
transfer class=OTHER lemma=transfer part=transferred weak: transfer{,s,red,ring}
relocate class=OTHER lemma=relocate part=relocated weak: relocat{e,es,ed,ing}
shift class=OTHER lemma=shift part=shifted weak: shift{,s,ed,ing}
push class=OTHER lemma=push part=pushed weak: push{,es,ed,ing}
pull class=OTHER lemma=pull part=pulled weak: pull{,s,ed,ing}
drag class=OTHER lemma=drag part=dragged weak: drag{,s,ged,ging}
chase class=OTHER lemma=chase part=chased weak: chas{e,es,ed,ing}
pursue class=OTHER lemma=pursue part=pursued weak: pursu{e,es,ed,ing}
follow class=OTHER lemma=follow part=followed weak: follow{,s,ed,ing}
patrol class=OTHER lemma=patrol part=patrolled weak: patrol{,s,led,ling}
guard class=OTHER lemma=guard part=guarded weak: guard{,s,ed,ing}
escort class=OTHER lemma=escort part=escorted weak: escort{,s,ed,ing}
protect class=OTHER lemma=protect part=protected weak: protect{,s,ed,ing}
monitor class=OTHER lemma=monitor part=monitored weak: monitor{,s,ed,ing}
test class=OTHER lemma=test part=tested weak: test{,s,ed,ing}
measure class=OTHER lemma=measure part=measured weak: measur{e,es,ed,ing}
examine class=OTHER lemma=examine part=examined weak: examin{e,es,ed,ing}
study class=OTHER lemma=study part=studied weak: stud{y,ies,ied,ying}
observe class=OTHER lemma=observe part=observed weak: observ{e,es,ed,ing}
learn class=OTHER lemma=learn part=learned weak: learn{,s,ed,ing}
teach class=OTHER lemma=teach part=taught weak: teach | teaches | taught | teaching
graduate class=OTHER lemma=graduate part=graduated weak: graduat{e,es,ed,ing}
speak class=OTHER lemma=speak part=spoken weak: sp{eak,eaks,oke,oken,eaking}
address class=OTHER lemma=address part=addressed weak: address{,es,ed,ing}
lecture class=OTHER lemma=lecture part=lectured weak: lectur{e,es,ed,ing}
call class=OTHER lemma=call part=called weak: call{,s,ed,ing}
email class=OTHER lemma=email part=emailed weak: email{,s,ed,ing}
pay class=OTHER lemma=pay part=paid weak: pa{y,ys,id,ying}
spend class=OTHER lemma=spend part=spent weak: spen{d,ds,t,ding}
earn class=OTHER lemma=earn part=earned weak: earn{,s,ed,ing}
borrow class=OTHER lemma=borrow part=borrowed weak: borrow{,s,ed,ing}
donate class=OTHER lemma=donate part=donated weak: donat{e,es,ed,ing}
bid class=OTHER lemma=bid part=bid weak: bid{,s,ding}
auction class=OTHER lemma=auction part=auctioned weak: auction{,s,ed,ing}
trade class=OTHER lemma=trade part=traded weak: trad{e,es,ed,ing}
partner class=OTHER lemma=partner part=partnered weak: partner{,s,ed,ing}
sponsor class=OTHER lemma=sponsor part=sponsored weak: sponsor{,s,ed,ing}
license class=OTHER lemma=license part=licensed weak: licens{e,es,ed,ing}
patent class=OTHER lemma=patent part=patented weak: patent{,s,ed,ing}
upgrade class=OTHER lemma=upgrade part=upgraded weak: upgrad{e,es,ed,ing}
update class=OTHER lemma=update part=updated weak: updat{e,es,ed,ing}
expand class=OTHER lemma=expand part=expanded weak: expand{,s,ed,ing}
extend class=OTHER lemma=extend part=extended weak: extend{,s,ed,ing}
renew class=OTHER lemma=renew part=renewed weak: renew{,s,ed,ing}
restore class=OTHER lemma=restore part=restored weak: restor{e,es,ed,ing}
repair class=OTHER lemma=repair part=repaired weak: repair{,s,ed,ing}
replace class=OTHER lemma=replace part=replaced weak: replac{e,es,ed,ing}
install class=OTHER lemma=install part=installed weak: install{,s,ed,ing}
remove class=OTHER lemma=remove part=removed weak: remov{e,es,ed,ing}
demote class=OTHER lemma=demote part=demoted weak: demot{e,es,ed,ing}
assign class=OTHER lemma=assign part=assigned weak: assign{,s,ed,ing}
transform class=OTHER lemma=transform part=transformed weak: transform{,s,ed,ing}
convert class=OTHER lemma=convert part=converted weak: convert{,s,ed,ing}
change class=OTHER lemma=change part=changed weak: chang{e,es,ed,ing}
switch class=OTHER lemma=switch part=switched weak: switch{,es,ed,ing}
swap class=OTHER lemma=swap part=swapped weak: swap{,s,ped,ping}
vote-down class=OTHER lemma=vote-down part=voted-down weak: vot{e,es,ed,ing} down
debate class=OTHER lemma=debate part=debated weak: debat{e,es,ed,ing}
decide class=OTHER lemma=decide part=decided weak: decid{e,es,ed,ing}
declare class=OTHER lemma=declare part=declared weak: declar{e,es,ed,ing}
conclude class=OTHER lemma=conclude part=concluded weak: conclud{e,es,ed,ing}
propose class=OTHER lemma=propose part=proposed weak: propos{e,es,ed,ing}
recommend class=OTHER lemma=recommend part=recommended weak: recommend{,s,ed,ing}
suggest class=OTHER lemma=suggest part=suggested weak: suggest{,s,ed,ing}
advise class=OTHER lemma=advise part=advised weak: advis{e,es,ed,ing}
remind class=OTHER lemma=remind part=reminded weak: remind{,s,ed,ing}
complain class=OTHER lemma=complain part=complained weak: complain{,s,ed,ing}
joke class=OTHER lemma=joke part=joked weak: jok{e,es,ed,ing}
apologise class=OTHER lemma=apologise part=apologised weak: apologi{se,ses,sed,sing,ze,zes,zed,zing}
thank class=OTHER lemma=thank part=thanked weak: thank{,s,ed,ing}
interview class=OTHER lemma=interview part=interviewed weak: interview{,s,ed,ing}
photograph class=OTHER lemma=photograph part=photographed weak: photograph{,s,ed,ing}
injure class=OTHER lemma=injure part=injured weak: injur{e,es,ed,ing}
paralyse class=OTHER lemma=paralyse part=paralysed weak: paralys{e,es,ed,ing}
disrupt class=OTHER lemma=disrupt part=disrupted weak: disrupt{,s,ed,ing}
interrupt class=OTHER lemma=interrupt part=interrupted weak: interrupt{,s,ed,ing}
delay class=OTHER lemma=delay part=delayed weak: delay{,s,ed,ing}
divert class=OTHER lemma=divert part=diverted weak: divert{,s,ed,ing}
reroute class=OTHER lemma=reroute part=rerouted weak: rerout{e,es,ed,ing}
ground class=OTHER lemma=ground part=grounded weak: ground{,s,ed,ing}
strand class=OTHER lemma=strand part=stranded weak: strand{,s,ed,ing}
close-off class=OTHER lemma=close-off part=closed-off weak: clos{e,es,ed,ing} off
block-off class=OTHER lemma=block-off part=blocked-off weak: block{,s,ed,ing} off
seal-off class=OTHER lemma=seal-off part=sealed-off weak: seal{,s,ed,ing} off
cordon-off class=OTHER lemma=cordon-off part=cordoned-off weak: cordon{,s,ed,ing} off
surround class=OTHER lemma=surround part=surrounded weak: surround{,s,ed,ing}
confront class=OTHER lemma=confront part=confronted weak: confront{,s,ed,ing}
tackle class=OTHER lemma=tackle part=tackled weak: tackl{e,es,ed,ing}
assume class=OTHER lemma=assume part=assumed weak: assum{e,es,ed,ing}
inherit class=OTHER lemma=inherit part=inherited weak: inherit{,s,ed,ing}
donate class=OTHER lemma=donate part=donated weak: donat{e,es,ed,ing}
collect class=OTHER lemma=collect part=collected weak: collect{,s,ed,ing}
gather class=OTHER lemma=gather part=gathered weak: gather{,s,ed,ing}
assemble class=OTHER lemma=assemble part=assembled weak: assembl{e,es,ed,ing}
attend class=OTHER lemma=attend part=attended weak: attend{,s,ed,ing}
participate class=OTHER lemma=participate part=participated weak: participat{e,es,ed,ing}
take-part class=OTHER lemma=take-part part=taken-part weak: take part | takes part | took part | taken part | taking part
compete class=OTHER lemma=compete part=competed weak: compet{e,es,ed,ing}
race class=OTHER lemma=race part=raced weak: rac{e,es,ed,ing}
practise class=OTHER lemma=practise part=practised weak: practis{e,es,ed,ing}
rehearse class=OTHER lemma=rehearse part=rehearsed weak: rehears{e,es,ed,ing}
drive-into class=OTHER lemma=drive-into part=driven-into weak: dr{ive,ives,ove,iven,iving} into
roll-over class=OTHER lemma=roll-over part=rolled-over weak: roll{,s,ed,ing} over
flip class=OTHER lemma=flip part=flipped weak: flip{,s,ped,ping}
swerve class=OTHER lemma=swerve part=swerved weak: swerv{e,es,ed,ing}
overturn class=OTHER lemma=overturn part=overturned weak: overturn{,s,ed,ing}
spread class=OTHER lemma=spread part=spread weak: spread{,s,ing}
infect class=OTHER lemma=infect part=infected weak: infect{,s,ed,ing}
contaminate class=OTHER lemma=contaminate part=contaminated weak: contaminat{e,es,ed,ing}
pollute class=OTHER lemma=pollute part=polluted weak: pollut{e,es,ed,ing}
melt class=OTHER lemma=melt part=melted weak: melt{,s,ed,ing}
freeze class=OTHER lemma=freeze part=frozen weak: fr{eeze,eezes,oze,ozen,eezing}
snow class=OTHER lemma=snow part=snowed weak: snow{,s,ed,ing}
rain class=OTHER lemma=rain part=rained weak: rain{,s,ed,ing}
blow class=OTHER lemma=blow part=blown weak: bl{ow,ows,ew,own,owing}
sweep class=OTHER lemma=sweep part=swept weak: swe{ep,eps,pt,eping}
bury class=OTHER lemma=bury part=buried weak: bur{y,ies,ied,ying}
dig class=OTHER lemma=dig part=dug weak: dig | digs | dug | digging
extinguish class=OTHER lemma=extinguish part=extinguished weak: extinguish{,es,ed,ing}
contain class=OTHER lemma=contain part=contained weak: contain{,s,ed,ing}
save class=OTHER lemma=save part=saved weak: sav{e,es,ed,ing}
revive class=OTHER lemma=revive part=revived weak: reviv{e,es,ed,ing}
resuscitate class=OTHER lemma=resuscitate part=resuscitated weak: resuscitat{e,es,ed,ing}
deliver class=OTHER lemma=deliver part=delivered weak: deliver{,s,ed,ing}
give-birth class=OTHER lemma=give-birth part=given-birth weak: give birth | gives birth | gave birth | given birth | giving birth
adopt class=OTHER lemma=adopt part=adopted weak: adopt{,s,ed,ing}
abandon class=OTHER lemma=abandon part=abandoned weak: abandon{,s,ed,ing}
throw-out class=OTHER lemma=throw-out part=thrown-out weak: thr{ow,ows,ew,own,owing} out
throw-away class=OTHER lemma=throw-away part=thrown-away weak: thr{ow,ows,ew,own,owing} away
drop-out class=OTHER lemma=drop-out part=dropped-out weak: drop{,s,ped,ping} out
give-up class=OTHER lemma=give-up part=given-up weak: give up | gives up | gave up | given up | giving up
pull-off class=OTHER lemma=pull-off part=pulled-off weak: pull{,s,ed,ing} off
set-off class=OTHER lemma=set-off part=set-off weak: set{,s,ting} off
carry-out class=OTHER lemma=carry-out part=carried-out weak: carr{y,ies,ied,ying} out
break-up class=OTHER lemma=break-up part=broken-up weak: br{eak,eaks,oke,oken,eaking} up
break-into class=OTHER lemma=break-into part=broken-into weak: br{eak,eaks,oke,oken,eaking} into
break-down class=OTHER lemma=break-down part=broken-down weak: br{eak,eaks,oke,oken,eaking} down
break-out class=OTHER lemma=break-out part=broken-out weak: br{eak,eaks,oke,oken,eaking} out
come-forward class=OTHER lemma=come-forward part=come-forward weak: come forward | comes forward | came forward | coming forward
turn-in class=OTHER lemma=turn-in part=turned-in weak: turn{,s,ed,ing} in
turn-over class=OTHER lemma=turn-over part=turned-over weak: turn{,s,ed,ing} over
turn-himself-in class=OTHER lemma=turn-himself-in part=turned-himself-in weak: turn{,s,ed,ing} himself in
pick-up class=OTHER lemma=pick-up part=picked-up weak: pick{,s,ed,ing} up
check-out class=OTHER lemma=check-out part=checked-out weak: check{,s,ed,ing} out
take-place class=OTHER lemma=take-place part=taken-place weak: take place | takes place | took place | taken place | taking place
occur class=OTHER lemma=occur part=occurred weak: occur{,s,red,ring}
happen class=OTHER lemma=happen part=happened weak: happen{,s,ed,ing}
unfold class=OTHER lemma=unfold part=unfolded weak: unfold{,s,ed,ing}
go-ahead class=OTHER lemma=go-ahead part=gone-ahead weak: go ahead | goes ahead | went ahead | gone ahead | going ahead
kick-off class=OTHER lemma=kick-off part=kicked-off weak: kick{,s,ed,ing} off
wrap-up class=OTHER lemma=wrap-up part=wrapped-up weak: wrap{,s,ped,ping} up
wind-up class=OTHER lemma=wind-up part=winded-up weak: wind{,s,ed,ing} up
shut-out class=OTHER lemma=shut-out part=shut-out weak: shut{,s,ting} out
conduct class=OTHER lemma=conduct part=conducted weak: conduct{,s,ed,ing}
commit class=OTHER lemma=commit part=committed weak: commit{,s,ted,ting}
admit class=OTHER lemma=admit part=admitted weak: admit{,s,ted,ting}
acknowledge class=OTHER lemma=acknowledge part=acknowledged weak: acknowledg{e,es,ed,ing}
confess class=OTHER lemma=confess part=confessed weak: confess{,es,ed,ing}
hand-down class=OTHER lemma=hand-down part=handed-down weak: hand{,s,ed,ing} down
hand-in class=OTHER lemma=hand-in part=handed-in weak: hand{,s,ed,ing} in
file class=OTHER lemma=file part=filed weak: fil{e,es,ed,ing}
drop class=OTHER lemma=drop part=dropped weak: drop{,s,ped,ping}
lodge class=OTHER lemma=lodge part=lodged weak: lodg{e,es,ed,ing}
uphold class=OTHER lemma=uphold part=upheld weak: uph{old,olds,eld,olding}
overturn class=OTHER lemma=overturn part=overturned weak: overturn{,s,ed,ing}
schedule class=OTHER lemma=schedule part=scheduled weak: schedul{e,es,ed,ing}
reschedule class=OTHER lemma=reschedule part=rescheduled weak: reschedul{e,es,ed,ing}
expect class=OTHER lemma=expect part=expected weak: expect{,s,ed,ing}
trail class=OTHER lemma=trail part=trailed weak: trail{,s,ed,ing}
pull-ahead class=OTHER lemma=pull-ahead part=pulled-ahead weak: pull{,s,ed,ing} ahead
clinch class=OTHER lemma=clinch part=clinched weak: clinch{,es,ed,ing}
secure class=OTHER lemma=secure part=secured weak: secur{e,es,ed,ing}
rally class=OTHER lemma=rally part=rallied weak: rall{y,ies,ied,ying}
crown class=OTHER lemma=crown part=crowned weak: crown{,s,ed,ing}
host class=OTHER lemma=host part=hosted weak: host{,s,ed,ing}
co-host class=OTHER lemma=co-host part=co-hosted weak: co-host{,s,ed,ing}
emcee class=OTHER lemma=emcee part=emceed weak: emcee{,s,d,ing}
headline class=OTHER lemma=headline part=headlined weak: headlin{e,es,ed,ing}
premiere class=OTHER lemma=premiere part=premiered weak: premier{e,es,ed,ing}
screen class=OTHER lemma=screen part=screened weak: screen{,s,ed,ing}
shoot class=OTHER lemma=shoot part=shot weak: sho{ot,ots,t,oting}
edit class=OTHER lemma=edit part=edited weak: edit{,s,ed,ing}
publish class=OTHER lemma=publish part=published weak: publish{,es,ed,ing}
print class=OTHER lemma=print part=printed weak: print{,s,ed,ing}
review class=OTHER lemma=review part=reviewed weak: review{,s,ed,ing}
sentence class=OTHER lemma=sentence part=sentenced weak: sentenc{e,es,ed,ing}
serve class=OTHER lemma=serve part=served weak: serv{e,es,ed,ing}
escape class=OTHER lemma=escape part=escaped weak: escap{e,es,ed,ing}
recapture class=OTHER lemma=recapture part=recaptured weak: recaptur{e,es,ed,ing}
parole class=OTHER lemma=parole part=paroled weak: parol{e,es,ed,ing}
hang class=OTHER lemma=hang part=hanged weak: hang{,s,ed,ing}
inject class=OTHER lemma=inject part=injected weak: inject{,s,ed,ing}
electrocute class=OTHER lemma=electrocute part=electrocuted weak: electrocut{e,es,ed,ing}
deny class=OTHER lemma=deny part=denied weak: den{y,ies,ied,ying}
send class=OTHER lemma=send part=sent light: sen{d,ds,t,ding}
get class=OTHER lemma=get part=gotten light: get | gets | got | gotten | getting
take class=OTHER lemma=take part=taken light: take | takes | took | taken | taking
put class=OTHER lemma=put part=put light: put{,s,ting}
bring class=OTHER lemma=bring part=brought light: br{ing,ings,ought,inging}
give class=OTHER lemma=give part=given light: give | gives | gave | given | giving
move class=OTHER lemma=move part=moved light: mov{e,es,ed,ing}
order class=OTHER lemma=order part=ordered light: order{,s,ed,ing}
stage class=OTHER lemma=stage part=staged light: stag{e,es,ed,ing}
issue class=OTHER lemma=issue part=issued light: issu{e,es,ed,ing}
make class=OTHER lemma=make part=made light: ma{ke,kes,de,king}
face class=OTHER lemma=face part=faced light: fac{e,es,ed,ing}
grant class=OTHER lemma=grant part=granted light: grant{,s,ed,ing}
hold class=OTHER lemma=hold part=held light: hold | holds | held | holding
yield class=OTHER lemma=yield part=yielded light: yield{,s,ed,ing}
extend class=OTHER lemma=extend part=extended light: extend{,s,ed,ing}
slash class=OTHER lemma=slash part=slashed light: slash{,es,ed,ing}
shed class=OTHER lemma=shed part=shed light: shed{,s,ding}
eliminate class=OTHER lemma=eliminate part=eliminated light: eliminat{e,es,ed,ing}
axe class=OTHER lemma=axe part=axed light: ax{e,es,ed,ing}
wage class=OTHER lemma=wage part=waged light: wag{e,es,ed,ing}
proclaim class=OTHER lemma=proclaim part=proclaimed light: proclaim{,s,ed,ing}
tighten class=OTHER lemma=tighten part=tightened light: tighten{,s,ed,ing}
reimpose class=OTHER lemma=reimpose part=reimposed light: reimpos{e,es,ed,ing}
observe class=OTHER lemma=observe part=observed light: observ{e,es,ed,ing}
lodge class=OTHER lemma=lodge part=lodged light: lodg{e,es,ed,ing}
enforce class=OTHER lemma=enforce part=enforced light: enforc{e,es,ed,ing}
pass class=OTHER lemma=pass part=passed light: pass{,es,ed,ing}
