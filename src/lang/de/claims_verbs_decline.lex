# Verbs with which somebody says nothing to the press. Notation as in claims_verbs_say.lex; comment: counts only beside a noun of [claim-comment],
# so that "reagierte nicht auf eine Anfrage" declines and "reagierte nicht auf das Medikament" says nothing.

[claim-verb]
nichtäußern stance=declines frame=dass only-negated reflexive pp=zu,zum,zur,dazu,hierzu,darüber,über: äußer{te,ten,n,t} | +geäußert
nichtkommentieren stance=declines frame=obj only-negated: kommentier{t,en,te,ten} | +kommentiert
nehmen-stellung stance=asserts frame=quote neg=declines pp=zu,zum,zur,dazu,hierzu: n{ahm,ahmen,immt,ehmen} ~ Stellung | +Stellung genommen | =Stellung nehmen
ablehnen-auskunft stance=declines frame=obj comment: lehn{t,te,ten,en} ~ ab | ablehn{t,te,ten,en} | +abgelehnt
verweigern-auskunft stance=declines frame=obj comment: verweiger{t,te,ten,n} | +verweigert
nichtreagieren stance=declines frame=weak only-negated comment pp=auf: reagier{t,te,ten,en} | +reagiert | antworte{t,te,ten} | +geantwortet
nichtbeantworten stance=declines frame=obj only-negated comment: beantworte{t,te,ten,n} | +beantwortet
unbeantwortet stance=declines frame=obj comment: l{ässt,assen,ieß,ießen} ~ unbeantwortet | +unbeantwortet gelassen
keine-angaben stance=declines frame=obj only-negated comment pp=zu,zum,zur,dazu,hierzu,über,darüber: mach{t,te,ten,en} | +gemacht | geb{en} | gibt | gab{,en} | +gegeben | gib{t} ~ ab | geb{en} ~ ab | gab{,en} ~ ab | +abgegeben | +erteilt | erteil{t,te,ten,en}
nicht-erreichbar stance=declines frame=weak only-negated comment pp=für: {ist,sind,war,waren} ~ zu erreichen | {ist,sind,war,waren} ~ erreichbar | {stand,standen,steht,stehen} ~ zur Verfügung
