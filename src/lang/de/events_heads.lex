# Last parts of compounds that name events: "Brics-Gipfel", "Drohnenangriff".
[event-head]
# AGREE
sign class=AGREE lemma=unterzeichnung: unterzeichnung{,en}
agree class=AGREE lemma=einigung: einigung{,en}
agree class=AGREE lemma=vereinbarung weak: vereinbarung{,en}
agree class=AGREE lemma=abkommen weak: abkommen{,s}
promise class=AGREE lemma=zusage: zusage{,n}
offer class=AGREE lemma=angebot: angebot{,s,es,e,en}
allow class=AGREE lemma=genehmigung: genehmigung{,en}
ceasefire class=AGREE lemma=waffenruhe: waffenruhe{,n}
ceasefire class=AGREE lemma=waffenstillstand: waffenstillstand{,s,es}
ceasefire class=AGREE lemma=feuerpause: feuerpause{,n}
settle class=AGREE lemma=beilegung: beilegung{,en}
# CONSULT
meet class=CONSULT lemma=treffen: treffen{,s}
meet class=CONSULT lemma=gipfel: gipfel{,s,n}
meet class=CONSULT lemma=konferenz: konferenz{,en}
meet class=CONSULT lemma=gipfeltreffen: gipfeltreffen{,s}
meet class=CONSULT lemma=kongress: kongress{,es}
visit class=CONSULT lemma=besuch: besuch{,s,es,e}
visit class=CONSULT lemma=reise weak: reise{,n}
visit class=CONSULT lemma=visite: visite{,n}
negotiate class=CONSULT lemma=verhandlung: verhandlung{,en}
negotiate class=CONSULT lemma=gespräch: gespräch{,e,en,s}
negotiate class=CONSULT lemma=vermittlung: vermittlung{,en}
discuss class=CONSULT lemma=beratung: beratung{,en}
discuss class=CONSULT lemma=debatte: debatte{,n}
discuss class=CONSULT lemma=anhörung: anhörung{,en}
phone class=CONSULT lemma=telefonat: telefonat{,s,es,e,en}
# SUPPORT
recognise class=SUPPORT lemma=anerkennung: anerkennung{,en}
# CONCEDE
ease class=CONCEDE lemma=lockerung: lockerung{,en}
lift class=CONCEDE lemma=aufhebung: aufhebung{,en}
cancel class=CONCEDE lemma=absage: absage{,n}
# COOPERATE
cooperate class=COOPERATE lemma=zusammenarbeit weak: zusammenarbeit{,s,es,e,en}
cooperate class=COOPERATE lemma=kooperation: kooperation{,en}
exchange class=COOPERATE lemma=austausch: austausch{,s,es}
# AID
aid class=AID lemma=hilfe weak: hilfe{,n}
aid class=AID lemma=spende: spende{,n}
supply class=AID lemma=lieferung: lieferung{,en}
fund class=AID lemma=finanzierung: finanzierung{,en}
fund class=AID lemma=finanzhilfe: finanzhilfe{,n}
rescue class=AID lemma=rettung: rettung{,en}
rescue class=AID lemma=bergung: bergung{,en}
rescue class=AID lemma=rettungsaktion: rettungsaktion{,en}
evacuate class=AID lemma=evakuierung: evakuierung{,en}
# RETREAT
withdraw class=RETREAT lemma=abzug: abzug{,s,es}
withdraw class=RETREAT lemma=rückzug: rückzug{,s,es}
free class=RETREAT lemma=freilassung: freilassung{,en}
resign class=RETREAT lemma=rücktritt: rücktritt{,s,es,e}
# INVESTIGATE
investigate class=INVESTIGATE lemma=ermittlung: ermittlung{,en}
investigate class=INVESTIGATE lemma=untersuchung: untersuchung{,en}
inspect class=INVESTIGATE lemma=inspektion: inspektion{,en}
search class=INVESTIGATE lemma=fahndung: fahndung{,en}
search class=INVESTIGATE lemma=durchsuchung: durchsuchung{,en}
search class=INVESTIGATE lemma=razzia: razzia{,s,es,e,en}
search class=INVESTIGATE lemma=razzia: razzien{,s}
# DEMAND
demand class=DEMAND lemma=forderung: forderung{,en}
demand class=DEMAND lemma=aufruf: aufruf{,s,e}
# REQUEST
request class=REQUEST lemma=antrag: antrag{,s,es}
# DISAPPROVE
criticise class=DISAPPROVE lemma=kritik weak: kritik{,s,es,e,en}
# REJECT
reject class=REJECT lemma=ablehnung: ablehnung{,en}
# THREATEN
threaten class=THREATEN lemma=drohung: drohung{,en}
warn class=THREATEN lemma=warnung: warnung{,en}
# PROTEST
protest class=PROTEST lemma=demonstration: demonstration{,en}
protest class=PROTEST lemma=protest: protest{,s,e,en,es}
protest class=PROTEST lemma=demo: demo{,s}
protest class=PROTEST lemma=kundgebung: kundgebung{,en}
riot class=PROTEST lemma=unruhen: unruhen{,s}
riot class=PROTEST lemma=aufstand: aufstand{,s,es}
riot class=PROTEST lemma=krawalle: krawalle{,n}
strike class=PROTEST lemma=streik: streik{,s,es}
# SANCTION
sanction class=SANCTION lemma=sanktion: sanktion{,en}
sanction class=SANCTION lemma=embargo: embargo{,s}
sanction class=SANCTION lemma=zölle: zölle{,n}
sanction class=SANCTION lemma=zöllen: zöllen{,s}
# COERCE
expel class=COERCE lemma=ausweisung: ausweisung{,en}
expel class=COERCE lemma=abschiebung: abschiebung{,en}
# MOBILIZE
deploy class=MOBILIZE lemma=entsendung: entsendung{,en}
deploy class=MOBILIZE lemma=stationierung: stationierung{,en}
deploy class=MOBILIZE lemma=verlegung: verlegung{,en}
deploy class=MOBILIZE lemma=mobilmachung: mobilmachung{,en}
deploy class=MOBILIZE lemma=aufmarsch: aufmarsch{,s,es}
deploy class=MOBILIZE lemma=truppeneinsatz: truppeneinsatz{,es}
deploy class=MOBILIZE lemma=kampfeinsatz: kampfeinsatz{,es}
exercise class=MOBILIZE lemma=manöver: manöver{,s,n}
exercise class=MOBILIZE lemma=militärübung: militärübung{,en}
missile-test class=MOBILIZE lemma=atomtest: atomtest{,s}
missile-test class=MOBILIZE lemma=raketentest: raketentest{,s}
# COERCE
arrest class=COERCE lemma=verhaftung: verhaftung{,en}
arrest class=COERCE lemma=festnahme: festnahme{,n}
ban class=COERCE lemma=verbot: verbot{,s,es,e,en}
kidnap class=COERCE lemma=entführung: entführung{,en}
kidnap class=COERCE lemma=geiselnahme: geiselnahme{,n}
blockade class=COERCE lemma=blockade: blockade{,n}
blockade class=COERCE lemma=ausgangssperre: ausgangssperre{,n}
overthrow class=COERCE lemma=putsch: putsch{,es}
# ASSAULT
kill class=ASSAULT lemma=tötung: tötung{,en}
kill class=ASSAULT lemma=massaker: massaker{,s,n}
murder class=ASSAULT lemma=mord: mord{,es,e,en}
murder class=ASSAULT lemma=attentat: attentat{,s,es,e,en}
attack class=ASSAULT lemma=angriff: angriff{,s,es,e,en}
attack class=ASSAULT lemma=anschlag: anschlag{,s,es}
attack class=ASSAULT lemma=anschlag: anschläge{,n}
attack class=ASSAULT lemma=überfall: überfall{,s,es}
attack class=ASSAULT lemma=attacke: attacke{,n}
bomb class=ASSAULT lemma=bombardierung: bombardierung{,en}
shoot class=ASSAULT lemma=schuss: schüsse{,n}
shoot class=ASSAULT lemma=schießerei: schießerei{,s,es,e,en}
torture class=ASSAULT lemma=misshandlung: misshandlung{,en}
torture class=ASSAULT lemma=vergewaltigung: vergewaltigung{,en}
# FIGHT
invade class=FIGHT lemma=einmarsch: einmarsch{,s,es}
invade class=FIGHT lemma=invasion: invasion{,en}
invade class=FIGHT lemma=annexion: annexion{,en}
fight class=FIGHT lemma=gefecht: gefecht{,s,e,en}
fight class=FIGHT lemma=kämpfe: kämpfe{,n}
fight class=FIGHT lemma=krieg weak: krieg{,s,es}
shell class=FIGHT lemma=beschuss: beschuss{,es}
shell class=FIGHT lemma=luftangriff: luftangriff{,s,e,en}
shell class=FIGHT lemma=raketenangriff: raketenangriff{,s,e,en}
shell class=FIGHT lemma=drohnenangriff: drohnenangriff{,s,e,en}
shell class=FIGHT lemma=luftschlag: luftschlag{,s,es}
shell class=FIGHT lemma=luftschläge: luftschläge{,n}
advance class=FIGHT lemma=offensive: offensive{,n}
advance class=FIGHT lemma=vormarsch: vormarsch{,s,es}
advance class=FIGHT lemma=vorstoß: vorstoß{,es}
# ACCIDENT
accident class=ACCIDENT lemma=unfall: unfall{,s,es}
accident class=ACCIDENT lemma=unfall: unfälle{,n}
accident class=ACCIDENT lemma=unglück: unglück{,s,es,e}
accident class=ACCIDENT lemma=absturz: absturz{,es}
accident class=ACCIDENT lemma=kollision: kollision{,en}
accident class=ACCIDENT lemma=zusammenstoß: zusammenstoß{,es}
accident class=ACCIDENT lemma=crash: crash{,s}
explode class=ACCIDENT lemma=explosion: explosion{,en}
explode class=ACCIDENT lemma=detonation: detonation{,en}
fire class=ACCIDENT lemma=brand: brand{,s,es}
fire class=ACCIDENT lemma=brand: brände{,n}
collapse class=ACCIDENT lemma=einsturz: einsturz{,es}
# DISASTER
earthquake class=DISASTER lemma=beben: beben{,s}
earthquake class=DISASTER lemma=erdbeben: erdbeben{,s}
flood class=DISASTER lemma=hochwasser: hochwasser{,s}
flood class=DISASTER lemma=flut: flut{,en}
flood class=DISASTER lemma=überschwemmung: überschwemmung{,en}
flood class=DISASTER lemma=dammbruch: dammbruch{,s,es}
rain class=DISASTER lemma=regenfälle: regenfälle{,n}
storm class=DISASTER lemma=sturm: sturm{,s,es}
storm class=DISASTER lemma=unwetter: unwetter{,s,n}
storm class=DISASTER lemma=orkan: orkan{,s,e}
landslide class=DISASTER lemma=lawine: lawine{,n}
landslide class=DISASTER lemma=erdrutsch: erdrutsch{,es,e}
wildfire class=DISASTER lemma=waldbrand: waldbrand{,s,es}
wildfire class=DISASTER lemma=waldbrände: waldbrände{,n}
drought class=DISASTER lemma=dürre: dürre{,n}
outbreak class=DISASTER lemma=epidemie: epidemie{,n}
outbreak class=DISASTER lemma=pandemie: pandemie{,n}
outbreak class=DISASTER lemma=seuche: seuche{,n}
disaster class=DISASTER lemma=katastrophe: katastrophe{,n}
# ACCIDENT
jam class=ACCIDENT lemma=stau weak: stau{,s,es}
obstruct class=ACCIDENT lemma=sperrung weak: sperrung{,en}
obstruct class=ACCIDENT lemma=behinderung weak: behinderung{,en}
# OTHER
delay class=OTHER lemma=verspätung: verspätung{,en}
delay class=OTHER lemma=verzögerung: verzögerung{,en}
delay class=OTHER lemma=ausfall weak: ausfall{,s}
delay class=OTHER lemma=ausfälle weak: ausfälle{,n}
# COURT
sentence class=COURT lemma=urteil: urteil{,s,e,en}
sentence class=COURT lemma=freiheitsstrafe: freiheitsstrafe{,n}
sentence class=COURT lemma=haftstrafe: haftstrafe{,n}
sentence class=COURT lemma=gefängnisstrafe: gefängnisstrafe{,n}
charge class=COURT lemma=anklage: anklage{,n}
sue class=COURT lemma=klage: klage{,n}
# ELECTION
elect class=ELECTION lemma=wahl: wahl{,en}
elect class=ELECTION lemma=abstimmung: abstimmung{,en}
elect class=ELECTION lemma=referendum: referendum{,s}
nominate class=ELECTION lemma=nominierung: nominierung{,en}
campaign class=ELECTION lemma=wahlkampf weak: wahlkampf{,s,es}
# LAW
ratify class=LAW lemma=ratifizierung: ratifizierung{,en}
approve class=LAW lemma=beschluss: beschluss{,es}
# OTHER
publish class=OTHER lemma=veröffentlichung: veröffentlichung{,en}
announce class=OTHER lemma=ankündigung: ankündigung{,en}
# BUSINESS
acquire class=BUSINESS lemma=übernahme: übernahme{,n}
acquire class=BUSINESS lemma=kauf: kauf{,s,es}
acquire class=BUSINESS lemma=akquisition: akquisition{,en}
merge class=BUSINESS lemma=fusion: fusion{,en}
merge class=BUSINESS lemma=zusammenschluss: zusammenschluss{,es}
sell class=BUSINESS lemma=verkauf: verkauf{,s,es}
spin-off class=BUSINESS lemma=abspaltung: abspaltung{,en}
spin-off class=BUSINESS lemma=ausgliederung: ausgliederung{,en}
launch class=BUSINESS lemma=markteinführung: markteinführung{,en}
layoff class=BUSINESS lemma=entlassung: entlassung{,en}
layoff class=BUSINESS lemma=stellenabbau: stellenabbau{,s}
layoff class=BUSINESS lemma=kündigung: kündigung{,en}
appoint class=BUSINESS lemma=ernennung: ernennung{,en}
close class=BUSINESS lemma=schließung: schließung{,en}
close class=BUSINESS lemma=stilllegung: stilllegung{,en}
bankruptcy class=BUSINESS lemma=insolvenz: insolvenz{,en}
bankruptcy class=BUSINESS lemma=pleite: pleite{,n}
bankruptcy class=BUSINESS lemma=konkurs: konkurs{,es}
recall class=BUSINESS lemma=rückruf: rückruf{,s,e}
# DEATH
die class=DEATH lemma=todesfälle: todesfälle{,n}
bury class=DEATH lemma=trauerfeier: trauerfeier{,s,n}
# OTHER
skandal class=OTHER lemma=skandal weak: skandal{,s}
affäre class=OTHER lemma=affäre weak: affäre{,n}
feier class=OTHER lemma=feier weak: feier{,s,n}
zeremonie class=OTHER lemma=zeremonie weak: zeremonie{,n}
einbruch class=OTHER lemma=einbruch weak: einbruch{,s,es}
reform class=OTHER lemma=reform weak: reform{,en}
rückgang class=OTHER lemma=rückgang weak: rückgang{,s,es}
