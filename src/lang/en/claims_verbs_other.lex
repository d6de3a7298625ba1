# Verbs of demanding, warning, promising, asking, thinking, wanting, showing. Notation as in claims_verbs_say.lex.

[claim-verb]
warn stance=warns frame=that,bare,quote pp=of,about,against told: warn{,s,ed,ing}
caution stance=warns frame=that,quote told noun: caution{,s,ed,ing}
threaten stance=warns frame=to,that: threaten{,s,ed,ing}
predict stance=predicts frame=that,bare,quote,obj: predict{,s,ed,ing}
forecast stance=predicts frame=that,obj noun: forecast{,s,ed,ing} | project{s,ed}
expect stance=predicts frame=that,bare,obj,to,objto: expect{,s,ed,ing} | anticipat{e,es,ed,ing}
promise stance=promises frame=that,bare,to,obj,quote noun: promis{e,es,ed,ing}
pledge stance=promises frame=to,that,obj noun: pledg{e,es,ed,ing}
vow stance=promises frame=to,that,quote noun: vow{,s,ed,ing}
swear stance=promises frame=to,that,bare: swear{,s,ing} | swore
offer stance=promises frame=to weak noun: offer{,s,ed,ing}
demand stance=demands frame=that,to,obj noun: demand{,s,ed,ing}
urge stance=demands frame=objto,that,quote noun: urg{e,es,ed,ing}
ask stance=asks frame=whether,quote,to,objto,obj: ask{,s,ed,ing}
inquire stance=asks frame=whether,quote: inquir{e,es,ed,ing} | wonder{,s,ed,ing}
request stance=demands frame=that,obj noun: request{,s,ed,ing}
order stance=demands frame=objto weak noun: order{,ed,ing}
encourage stance=demands frame=objto: encourag{e,es,ed,ing} | implor{e,es,ed,ing} | beg{,s,ged,ging} | press{ed,ing}
recommend stance=demands frame=that,obj: recommend{,s,ed,ing}
propose stance=demands frame=that,to,obj: propos{e,es,ed,ing}
advocate stance=demands frame=obj,that pp=for noun: advocat{e,es,ed,ing}
advise stance=demands frame=that,objto told: advis{e,es,ed,ing}
instruct stance=demands frame=objto: instruct{,s,ed,ing}
challenge stance=doubts not=person frame=obj noun: challeng{e,es,ed,ing}
invite stance=asks frame=objto: invit{e,es,ed,ing}
support stance=expresses-welcome not=person,thing frame=obj noun: support{,s,ed,ing} | back{s,ed} | favor{,s,ed,ing}
endorse stance=expresses-welcome frame=obj: endors{e,es,ed,ing}
oppose stance=accuses frame=obj,ing: oppos{e,es,ed,ing}
praise stance=expresses-welcome not=thing frame=obj noun: prais{e,es,ed,ing} | commend{,s,ed,ing} | applaud{,s,ed,ing} | hail{,s,ed,ing} | tout{,s,ed,ing} | laud{,s,ed,ing} | compliment{ed,ing}
welcome stance=expresses-welcome not=person frame=obj,that noun: welcom{e,es,ed,ing}
thank stance=expresses-welcome frame=obj: thank{,s,ed,ing}
congratulate stance=expresses-welcome frame=obj: congratulat{e,es,ed,ing}
regret stance=expresses-regret frame=that,obj,ing noun: regret{,s,ted,ting}
lament stance=expresses-regret frame=that,quote,obj: lament{,s,ed,ing} | bemoan{,s,ed,ing}
apologize stance=expresses-regret frame=quote pp=for: apologi{z,s}{e,es,ed,ing}
mourn stance=expresses-regret frame=obj: mourn{,s,ed,ing}
hope stance=expresses-hope frame=that,bare,to pp=for noun: hop{e,es,ed,ing}
worry stance=expresses-concern frame=that,bare pp=about noun: worr{y,ies,ied,ying}
fear stance=expresses-concern frame=that,bare,obj noun: fear{,s,ed,ing}
believe stance=asserts neg=doubts frame=that,bare,to,quote,obj pp=in: believ{e,es,ed,ing}
think stance=asserts neg=doubts frame=that,bare pp=about,of: think{,s,ing} | thought
feel stance=asserts neg=doubts frame=that,bare weak: feel{,s,ing} | felt
know stance=asserts not=person frame=that,bare,wh,obj: know{,s,ing} | knew | +known
understand stance=asserts not=person frame=that,bare,wh,obj: understand{,s,ing} | understood
realize stance=asserts frame=that,bare,wh: realiz{e,es,ed,ing}
consider stance=asserts neg=doubts frame=comp,obj,whether,ing: consider{,s,ed,ing}
assume stance=asserts neg=doubts frame=that,bare: assum{e,es,ed,ing} | presum{e,es,ed,ing}
suspect stance=asserts neg=doubts frame=that,bare noun: suspect{ed,ing}
imagine stance=asserts frame=that,bare weak: imagin{e,es,ed,ing}
guess stance=asserts neg=doubts frame=that,bare weak noun: guess{,ed,ing}
see stance=asserts neg=doubts frame=as,that,wh: see{,s,ing} | saw | +seen
view stance=asserts neg=doubts frame=as,objverb noun: view{,s,ed,ing} | regard{ed,ing} | perceiv{e,es,ed,ing}
want stance=demands frame=to,objto,obj: want{,s,ed,ing}
wish stance=demands frame=that,bare,to noun: wish{,es,ed,ing}
need stance=demands frame=weak: needing
intend stance=announces frame=to: intend{,s,ed,ing}
plan stance=announces frame=to noun: plan{,s,ned,ning}
decide stance=announces frame=that,to,wh: decid{e,es,ed,ing}
prefer stance=demands frame=to,obj: prefer{,s,red,ring}
like stance=expresses-welcome frame=to,obj weak noun: lik{es,ed} | love{s,d} | enjoy{s,ed}
hate stance=accuses frame=to,obj weak: hate{s,d} | dislike{s,d}
seek stance=demands frame=to weak: seek{,s,ing} | sought
try stance=announces frame=weak: trying
refrain stance=declines frame=weak: refrain
seem stance=asserts frame=to raised: seem{,s,ed} | appear{s,ed}
show stance=asserts frame=that,bare,obj noun: show{,s,ed,ing} | +shown
find stance=asserts neg=doubts frame=that,bare: find{,s,ing} | found
prove stance=asserts frame=that,bare,obj: prov{e,es,ed,ing} | demonstrat{e,es,ed,ing}
estimate stance=asserts frame=that,bare,obj noun: estimat{e,es,ed,ing}
determine stance=asserts frame=that,wh: determin{ed,es,ing} | discover{s,ed,ing}
learn stance=asserts frame=that,wh: learn{,s,ed,ing}
hear stance=asserts not=person frame=that,obj: hear{,s,ing} | heard
read stance=asserts frame=that,quote weak: read{s,ing}
rule stance=asserts frame=that,bare,quote noun: rul{ed,es}
vote stance=announces frame=to noun: vot{ed,ing}
joke stance=asserts frame=that: jok{ed,ing,es}
remember stance=asserts frame=that,obj,ing: remember{,s,ed,ing}
forget stance=asserts frame=that: forget{,s,ting} | forgot
mean stance=asserts frame=that weak: mean{t}
express stance=asserts frame=obj: express{,es,ed,ing} | voic{e,es,ed,ing}
raise stance=expresses-concern frame=obj weak noun: rais{ed,ing}
defend stance=asserts not=title frame=obj: defend{,s,ed,ing} | justif{y,ies,ied,ying}
address stance=asserts frame=obj noun weak: address{ed,ing}
highlight stance=asserts frame=obj,that noun: highlight{,s,ed,ing}
echo stance=asserts frame=obj noun: echo{,es,ed,ing}
boast stance=asserts frame=that,bare,quote pp=of,about: boast{,s,ed,ing} | brag{,s,ged,ging}
reason stance=asserts frame=that,bare noun: reason{ed,ing} | theoriz{e,es,ed,ing} | speculat{e,es,ed,ing} | opin{e,es,ed,ing} | muse{s,d} | posit{,s,ed}
shout stance=asserts frame=that,quote noun: shout{,s,ed,ing} | yell{,s,ed,ing} | chant{,s,ed,ing} | exclaim{,s,ed,ing} | whisper{ed,s,ing}
interpret stance=asserts frame=as: interpret{,s,ed,ing}
worried stance=expresses-concern frame=adj: worr{ied} that
propose2 stance=announces frame=to: aim{,s,ed,ing} | vowing
issue stance=asserts frame=weak: issuing
send stance=asserts frame=quote weak: post{ed,ing}
sanction stance=announces not=punishment frame=obj: impos{e,es,ed,ing}
unveil stance=announces not=thing frame=obj: unveil{s,ed,ing} | roll{s,ed,ing} out
accept stance=confirms only=said,plan plan=expresses-welcome neg=doubts frame=obj,that: accept{,s,ed,ing}
approve stance=expresses-welcome frame=obj pp=of: approv{e,es,ed,ing} of
trust stance=asserts frame=obj noun: trust{s,ed,ing} | distrust{s,ed,ing} | admire{s,d} | respect{s,ed}
pray stance=expresses-hope frame=that pp=for: pray{s,ed,ing} | long{s,ed} for
reconsider stance=asserts not=weight frame=obj,whether: reconsider{s,ed,ing} | weigh{s,ed,ing} | ponder{s,ed,ing} | contemplat{es,ed,ing}
resist stance=declines not=thing frame=obj,ing: resist{s,ed,ing} | balk{s,ed,ing} at
ignore stance=asserts only=said,plan,advice frame=obj: ignor{e,es,ed,ing} | overlook{s,ed,ing}
plead stance=confirms frame=to: plead{s,ed} guilty
lobby stance=demands frame=to,that pp=for noun: lobb{ies,ied,ying} | campaign{s,ed,ing} | petition{ed,ing}
insinuate stance=alleges frame=that,bare: insinuat{e,es,ed,ing} | intimat{es,ed,ing}
promote stance=expresses-welcome not=person frame=obj: promot{e,es,ed,ing} | champion{s,ed,ing} | embrac{e,es,ed,ing}
ask-for stance=demands frame=obj,objto: ask{,s,ed,ing} for | plead{,s,ed,ing} for | push{es,ed,ing} for | press{es,ed,ing} for | appeal{s,ed,ing} for | fight{s,ing} for | fought for | argu{e,es,ed,ing} for
speak-against stance=accuses frame=obj: {speak,speaks,spoke,spoken,speaking} out against | {come,comes,came,coming} out against | rail{,s,ed,ing} {against,at} | argu{e,es,ed,ing} against | call{s,ed,ing} out | {take,takes,took,taking} aim at | {hit,hits,hitting} out at
speak-up-for stance=expresses-welcome frame=obj: {speak,speaks,spoke,speaking} up for | {come,comes,came,coming} out for | vouch{es,ed,ing} for | {look,looks,looked,looking} forward to
deem stance=asserts neg=doubts frame=comp,obj: deem{,s,ed,ing}
allude stance=asserts frame=weak pp=to: allud{e,es,ed,ing} | nod{s,ded,ding}
proclaim stance=asserts frame=that,bare,quote,obj: proclaim{,s,ed,ing}
email stance=asserts frame=that,quote told: email{ed,ing} | e-mail{ed,ing} | texted
liken stance=asserts frame=obj: liken{,s,ed,ing}
invoke stance=asserts frame=obj: invok{e,es,ed,ing} | referenc{es,ed,ing} | articulat{e,es,ed,ing}
