# Verbs with which English reports speech and thought: saying, telling, confirming, denying.
#
# lemma stance=… [neg=stance when negated] [past=stance when its content is told as past] frame=…: forms. Forms in -ing are participles, "+" marks forms that are only past participles.
# frame: that (also whether, wh-clause), bare (clause without "that"), quote, to (to-infinitive), obj (direct object), as (object + "as …"), comp (object + complement), ing, figure (object + preposition + number).
# pp: prepositions whose phrase is the content. link: word between whom it is said of and what (objof). told: takes an addressee before the content. weak: needs a clause, a quotation or a clear subject; noun: the form is often a noun.
# only, not, plan: what its object may be, see claims_objects.lex.

[claim-verb]
say stance=asserts neg=does-not-acknowledge frame=that,bare,quote,obj: say{,s,ing} | said
tell stance=asserts frame=that,bare,quote,to told: tell{,s,ing} | told
add stance=asserts frame=that,bare,quote: add{,s,ed,ing}
state stance=asserts frame=that,bare,quote noun: state{,s,d} | stating
note stance=asserts frame=that,bare,quote,obj noun: note{,s,d} | noting
write stance=asserts frame=that,bare,quote: write{,s} | wrote | +written | writing
tweet stance=asserts frame=that,bare,quote noun: tweet{,s,ed,ing}
report stance=asserts frame=that,bare,quote,obj noun: report{,s,ed,ing}
announce stance=announces past=asserts frame=that,bare,quote,obj,to: announc{e,es,ed,ing}
declare stance=asserts frame=that,bare,quote,obj: declar{e,es,ed,ing}
explain stance=asserts frame=that,bare,quote,obj: explain{,s,ed,ing}
argue stance=asserts frame=that,bare,quote: argu{e,es,ed,ing}
claim stance=alleges frame=that,bare,quote,to noun: claim{,s,ed,ing}
assert stance=asserts frame=that,bare,quote: assert{,s,ed,ing}
contend stance=asserts frame=that,bare,quote: contend{,s,ed,ing}
maintain stance=asserts frame=that,bare,quote weak: maintain{,s,ed,ing}
insist stance=asserts frame=that,bare,quote pp=on: insist{,s,ed,ing}
stress stance=asserts frame=that,bare,quote,obj noun: stress{,es,ed,ing}
emphasize stance=asserts frame=that,bare,quote,obj: emphasi{z,s}{e,es,ed,ing}
underline stance=asserts frame=that,quote,obj: underlin{e,es,ed,ing} | underscor{e,es,ed,ing}
reiterate stance=asserts frame=that,bare,quote,obj: reiterat{e,es,ed,ing}
repeat stance=asserts frame=that,quote weak: repeat{,s,ed,ing}
mention stance=asserts frame=that,quote,obj noun: mention{,s,ed,ing}
remark stance=asserts frame=that,bare,quote noun: remark{,s,ed,ing}
observe stance=asserts frame=that,bare,quote weak: observ{e,es,ed,ing}
comment stance=asserts frame=that,quote noun neg=declines pp=on: comment{,s,ed,ing}
reply stance=asserts frame=that,quote noun: repl{y,ies,ied,ying}
respond stance=asserts frame=that,quote: respond{,s,ed,ing}
answer stance=asserts frame=that,quote noun: answer{,s,ed,ing}
retort stance=asserts frame=that,quote: retort{,s,ed,ing} | counter{s,ed,ing} | quip{,s,ped,ping} | jok{es,ed,ing}
continue stance=asserts frame=quote weak: continu{e,es,ed,ing}
conclude stance=asserts frame=that,bare,quote: conclud{e,es,ed,ing}
describe stance=asserts frame=as,obj: describ{e,es,ed,ing}
call stance=asserts frame=comp noun: call{,s,ed,ing}
call-for stance=demands frame=obj pp=for: call{,s,ed,ing} for
call-on stance=demands frame=objto: call{,s,ed,ing} on | call{,s,ed,ing} upon
refer stance=asserts frame=quote pp=to: refer{,s,red,ring}
label stance=asserts frame=comp,as noun: label{,s,ed,ing,led,ling} | dub{,s,bed,bing} | brand{ed,ing} | characteriz{e,es,ed,ing} | portray{,s,ed,ing}
cite stance=asserts frame=obj: cit{e,es,ed}
quote stance=asserts frame=that,quote weak: quot{es,ed,ing}
recall stance=asserts not=product frame=that,bare,quote,obj: recall{,s,ed,ing}
recount stance=asserts not=product frame=that,quote,obj: recount{s,ed,ing}
reveal stance=asserts frame=that,bare,quote,obj: reveal{,s,ed,ing} | disclos{e,es,ed,ing}
share stance=asserts frame=that,quote weak: shared | sharing
talk stance=asserts frame=about pp=about: talk{,s,ed,ing}
speak stance=asserts frame=about pp=about,of: speak{,s,ing} | spoke | +spoken
discuss stance=asserts frame=obj: discuss{,es,ed,ing}
inform stance=asserts frame=that,quote told: inform{,s,ed,ing} | notif{y,ies,ied,ying}
remind stance=asserts frame=that,quote told: remind{,s,ed,ing}
assure stance=promises frame=that,bare,quote told: assur{e,es,ed,ing}
convince stance=asserts frame=that told weak: convinc{e,es,ing}
testify stance=asserts frame=that,bare,quote: testif{y,ies,ied,ying}
suggest stance=asserts frame=that,bare,quote,obj: suggest{,s,ed,ing}
indicate stance=asserts frame=that,bare,quote,obj: indicat{e,es,ed,ing}
imply stance=asserts frame=that,bare,obj: impl{y,ies,ied,ying}
hint stance=asserts frame=that,bare pp=at noun: hint{,s,ed,ing}
signal stance=asserts frame=that,bare,obj noun: signal{,s,ed,ing,led,ling}
point-out stance=asserts frame=that,bare,quote,obj: point{,s,ed,ing} out
point-to stance=asserts frame=obj: point{,s,ed,ing} to
lay-out stance=asserts frame=obj: la{ys,id,ying} out | outlin{e,es,ed,ing} | detail{s,ed,ing}
clarify stance=asserts frame=that,quote,obj: clarif{y,ies,ied,ying}
make-clear stance=asserts frame=that,bare: ma{ke,kes,de,king} clear | ma{ke,kes,de,king} it clear
confirm stance=confirms not=upheld neg=does-not-acknowledge frame=that,bare,quote,obj: confirm{,s,ed,ing}
acknowledge stance=confirms not=applause neg=does-not-acknowledge frame=that,bare,quote,obj: acknowledg{e,es,ed,ing}
admit stance=confirms not=person,name neg=does-not-acknowledge frame=that,bare,quote,obj,ing pp=to: admit{,s,ted,ting}
concede stance=confirms neg=does-not-acknowledge frame=that,bare,quote,obj: conced{e,es,ed,ing}
confess stance=confirms frame=that,bare,quote pp=to: confess{,es,ed,ing}
agree stance=confirms neg=doubts frame=that,bare,quote,to pp=with: agree{,s,d,ing}
recognize stance=confirms only=said,merit frame=that,obj: recogni{z,s}{e,es,ed,ing}
verify stance=confirms neg=does-not-acknowledge frame=that,obj: verif{y,ies,ied,ying} | corroborat{e,es,ed,ing}
deny stance=denies not=granted neg=does-not-acknowledge frame=that,bare,quote,obj,ing: den{y,ies,ied,ying}
reject stance=denies only=said,plan,offer plan=declines frame=obj: reject{,s,ed,ing}
dismiss stance=denies only=said not=legal frame=obj,as: dismiss{,es,ed,ing}
refute stance=denies frame=that,obj: refut{e,es,ed,ing} | rebut{,s,ted,ting}
dispute stance=denies frame=that,obj noun: disput{e,es,ed,ing}
disavow stance=denies frame=obj: disavow{,s,ed,ing} | repudiat{e,es,ed,ing} | disown{s,ed}
contradict stance=denies frame=obj: contradict{,s,ed,ing}
disagree stance=denies frame=that pp=with: disagree{,s,d,ing}
rule-out stance=denies not=person,name frame=obj,ing: rule{,s,d} out | ruling out
decline stance=declines frame=to noun: declin{e,es,ed,ing}
refuse stance=declines not=granted frame=to,obj: refus{e,es,ed,ing}
doubt stance=doubts frame=that,whether,bare,obj noun: doubt{,s,ed,ing}
question stance=doubts not=person,name frame=whether,quote,obj noun: question{,s,ed,ing}
allege stance=alleges frame=that,bare,quote,obj: alleg{e,es,ed,ing}
accuse stance=accuses frame=objof link=of: accus{e,es,ed,ing}
charge stance=accuses frame=that weak noun: charg{es,ed,ing}
blame stance=accuses frame=objof link=for noun: blam{e,es,ed,ing}
criticize stance=accuses frame=obj,as: critici{z,s}{e,es,ed,ing}
condemn stance=accuses frame=obj,as: condemn{,s,ed,ing} | denounc{e,es,ed,ing} | decr{y,ies,ied,ying} | lambast{,e,ed,ing} | rebuk{e,es,ed,ing}
attack stance=accuses only=said,plan,policy frame=obj noun: attack{s,ed,ing}
blast stance=accuses not=thing frame=obj noun: blast{,s,ed,ing} | castigat{es,ed,ing} | disparag{es,ed,ing} | insult{s,ed,ing} | deride{s,d} | bristl{ed,es} at | scold{s,ed,ing} | berat{es,ed,ing} | pan{s,ned} | lash{es,ed,ing} out at | hit{s,ting} back at | seiz{es,ed,ing} on | slam{,s,med,ming} | mock{,s,ed,ing} | ridicul{e,es,ed,ing} | bash{,es,ed,ing} | rip{s,ped,ping} | chid{e,es,ed,ing} | assail{,s,ed,ing}
complain stance=accuses frame=that,bare,quote pp=about,of: complain{,s,ed,ing}
object stance=accuses frame=that,quote pp=to noun: object{s,ed,ing}
protest stance=accuses frame=that weak noun pp=against: protest{ed,ing}
put-it stance=asserts frame=quote: put{s,} it
document stance=asserts frame=obj,that noun: document{s,ed,ing}
misstate stance=asserts frame=obj: misstat{es,ed,ing} | exaggerat{es,ed,ing} | overstat{es,ed,ing} | understat{es,ed,ing} | downplay{s,ed,ing}
debate stance=asserts frame=obj,whether noun: debat{ed,ing}
withhold stance=declines not=granted frame=obj: withh{eld,olds,olding}
back-away stance=declines frame=obj: back{s,ed,ing} away from | walk{s,ed,ing} back
