# Verbs that put a count or a forecast at a figure. Notation as in claims_verbs_say.lex; frame figure: the thing counted, one of the prepositions (pp) and a
# number are what is said; count: an object that holds a number; reckoning: counts only beside a noun of [claim-reckoning].

[claim-verb]
beziffern stance=asserts frame=figure pp=auf,mit: beziffer{t,n,te,ten} | +beziffert
angeben stance=asserts frame=dass,bare,quote,inf,figure pp=mit: geb{e,en} ~ an | gib{t,st} ~ an | gab{,en} ~ an | angibt | angab{,en} | +angegeben | =anzugeben | angebe | angeben | angibst
korrigieren-figur stance=asserts frame=figure reckoning pp=auf: korrigier{t,te,ten,en} | +korrigiert | revidier{t,te,ten,en} | +revidiert | aktualisier{t,te,ten,en} | +aktualisiert | präzisier{t,te,ten,en} | +präzisiert
anheben-figur stance=asserts frame=figure reckoning pp=auf: heb{t,en} ~ an | hob{,en} ~ an | anheb{t,en} | anhob{,en} | +angehoben | erhöh{t,te,ten,en} | +erhöht | setz{t,te,ten,en} ~ {herauf,hoch} | +heraufgesetzt | +hochgesetzt | schraub{t,te,ten,en} ~ {herauf,hoch}
senken-figur stance=asserts frame=figure reckoning pp=auf: senk{t,te,ten,en} | +gesenkt | reduzier{t,te,ten,en} | +reduziert | setz{t,te,ten,en} ~ {herab,herunter} | +herabgesetzt | schraub{t,te,ten,en} ~ {herunter,zurück} | kürz{t,te,ten,en} | +gekürzt
melden-zahl stance=asserts frame=dass,bare,quote,count: meld{e,et,en,ete,eten} | +gemeldet | vermeld{et,en,ete,eten} | +vermeldet
zählen-zahl stance=asserts frame=count: zähl{t,te,ten,en} | +gezählt
