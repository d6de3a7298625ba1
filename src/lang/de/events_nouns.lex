# Nouns that name events.
[event-noun]
# AGREE
sign class=AGREE lemma=unterzeichnung: Unterzeichnung{,en}
sign class=AGREE lemma=unterschrift weak: Unterschrift{,s,es,e,en}
sign class=AGREE lemma=vertragsunterzeichnung: Vertragsunterzeichnung{,en}
sign class=AGREE lemma=vertragsabschluss: Vertragsabschluss{,es}
agree class=AGREE lemma=einigung: Einigung{,en}
agree class=AGREE lemma=vereinbarung weak: Vereinbarung{,en}
agree class=AGREE lemma=abkommen weak: Abkommen{,s}
agree class=AGREE lemma=zustimmung: Zustimmung{,en}
agree class=AGREE lemma=übereinkunft weak: Übereinkunft{,s,es,e,en}
agree class=AGREE lemma=konsens weak: Konsens{,s,es,e,en}
agree class=AGREE lemma=vertragsabschluss: Vertragsabschluss{,s,es,e,en}
promise class=AGREE lemma=zusage: Zusage{,n}
promise class=AGREE lemma=versprechen: Versprechen{,s}
promise class=AGREE lemma=zusicherung: Zusicherung{,en}
promise class=AGREE lemma=selbstverpflichtung: Selbstverpflichtung{,en}
offer class=AGREE lemma=angebot: Angebot{,s,es,e,en}
allow class=AGREE lemma=erlaubnis: Erlaubnis{,s,es,e,en}
allow class=AGREE lemma=genehmigung: Genehmigung{,en}
allow class=AGREE lemma=zulassung: Zulassung{,en}
willing class=AGREE lemma=bereitschaft weak: Bereitschaft
ceasefire class=AGREE lemma=waffenruhe: Waffenruhe{,n}
ceasefire class=AGREE lemma=waffenstillstand: Waffenstillstand{,s,es}
ceasefire class=AGREE lemma=feuerpause: Feuerpause{,n}
ceasefire class=AGREE lemma=kampfpause: Kampfpause{,n}
compromise class=AGREE lemma=kompromiss: Kompromiss{,es,e}
settle class=AGREE lemma=beilegung: Beilegung{,en}
settle class=AGREE lemma=schlichtung: Schlichtung{,en}
# CONSULT
meet class=CONSULT lemma=treffen: Treffen{,s}
meet class=CONSULT lemma=gipfeltreffen: Gipfeltreffen{,s}
meet class=CONSULT lemma=gipfel: Gipfel{,s}
meet class=CONSULT lemma=zusammenkunft: Zusammenkunft{,s,es,e,en}
meet class=CONSULT lemma=zusammenkunft: Zusammenkünfte{,n}
meet class=CONSULT lemma=begegnung: Begegnung{,en}
meet class=CONSULT lemma=tagung: Tagung{,en}
meet class=CONSULT lemma=konferenz: Konferenz{,en}
meet class=CONSULT lemma=kongress: Kongress{,es,e}
meet class=CONSULT lemma=unterredung: Unterredung{,en}
meet class=CONSULT lemma=spitzentreffen: Spitzentreffen{,s}
meet class=CONSULT lemma=sondersitzung: Sondersitzung{,en}
visit class=CONSULT lemma=besuch: Besuch{,s,es,e,en}
visit class=CONSULT lemma=staatsbesuch: Staatsbesuch{,s,es,e,en}
visit class=CONSULT lemma=reise weak: Reise{,n}
visit class=CONSULT lemma=visite: Visite{,n}
visit class=CONSULT lemma=antrittsbesuch: Antrittsbesuch{,s,es,e,en}
negotiate class=CONSULT lemma=verhandlung: Verhandlung{,en}
negotiate class=CONSULT lemma=friedensgespräch: Friedensgespräch{,e,en,s}
negotiate class=CONSULT lemma=vermittlung: Vermittlung{,en}
negotiate class=CONSULT lemma=sondierung: Sondierung{,en}
discuss class=CONSULT lemma=beratung: Beratung{,en}
discuss class=CONSULT lemma=gespräch: Gespräch{,e,en,s}
discuss class=CONSULT lemma=diskussion: Diskussion{,en}
discuss class=CONSULT lemma=aussprache: Aussprache{,n}
discuss class=CONSULT lemma=debatte: Debatte{,n}
discuss class=CONSULT lemma=anhörung: Anhörung{,en}
phone class=CONSULT lemma=telefonat: Telefonat{,s,es,e,en}
phone class=CONSULT lemma=telefongespräch: Telefongespräch{,e,en,s}
host class=CONSULT lemma=empfang: Empfang{,s,es}
# SUPPORT
support class=SUPPORT lemma=unterstützung weak: Unterstützung{,en}
support class=SUPPORT lemma=befürwortung: Befürwortung{,en}
welcome class=SUPPORT lemma=lob: Lob{,es}
welcome class=SUPPORT lemma=glückwunsch: Glückwunsch{,es}
welcome class=SUPPORT lemma=glückwunsch: Glückwünsche{,n}
recognise class=SUPPORT lemma=anerkennung: Anerkennung{,en}
apologise class=SUPPORT lemma=entschuldigung: Entschuldigung{,en}
pardon class=SUPPORT lemma=begnadigung: Begnadigung{,en}
pardon class=SUPPORT lemma=amnestie: Amnestie{,n}
# CONCEDE
concede class=CONCEDE lemma=zugeständnis: Zugeständnis{,ses,se,sen}
concede class=CONCEDE lemma=konzession: Konzession{,en}
ease class=CONCEDE lemma=lockerung: Lockerung{,en}
lift class=CONCEDE lemma=aufhebung: Aufhebung{,en}
cancel class=CONCEDE lemma=absage: Absage{,n}
cancel class=CONCEDE lemma=streichung: Streichung{,en}
# OTHER
postpone class=OTHER lemma=verschiebung: Verschiebung{,en}
postpone class=OTHER lemma=vertagung: Vertagung{,en}
# COOPERATE
cooperate class=COOPERATE lemma=zusammenarbeit weak: Zusammenarbeit{,s,es,e,en}
cooperate class=COOPERATE lemma=kooperation: Kooperation{,en}
extradite class=COOPERATE lemma=auslieferung: Auslieferung{,en}
extradite class=COOPERATE lemma=überstellung: Überstellung{,en}
exchange class=COOPERATE lemma=gefangenenaustausch: Gefangenenaustausch{,s,es}
exchange class=COOPERATE lemma=austausch: Austausch{,s,es}
# AID
aid class=AID lemma=spende: Spende{,n}
aid class=AID lemma=hilfslieferung: Hilfslieferung{,en}
aid class=AID lemma=hilfsaktion: Hilfsaktion{,en}
supply class=AID lemma=lieferung: Lieferung{,en}
supply class=AID lemma=waffenlieferung: Waffenlieferung{,en}
supply class=AID lemma=belieferung: Belieferung{,en}
supply class=AID lemma=ausrüstung weak: Ausrüstung{,en}
fund class=AID lemma=finanzierung: Finanzierung{,en}
fund class=AID lemma=kredit weak: Kredit{,s,es,e,en}
fund class=AID lemma=finanzspritze: Finanzspritze{,n}
rescue class=AID lemma=rettung: Rettung{,en}
rescue class=AID lemma=bergung: Bergung{,en}
rescue class=AID lemma=rettungsaktion: Rettungsaktion{,en}
evacuate class=AID lemma=evakuierung: Evakuierung{,en}
help class=AID lemma=hilfe weak: Hilfe{,n}
# RETREAT
withdraw class=RETREAT lemma=abzug: Abzug{,s,es}
withdraw class=RETREAT lemma=rückzug: Rückzug{,s,es}
withdraw class=RETREAT lemma=räumung: Räumung{,en}
withdraw class=RETREAT lemma=truppenabzug: Truppenabzug{,s,es}
free class=RETREAT lemma=freilassung: Freilassung{,en}
free class=RETREAT lemma=haftentlassung: Haftentlassung{,en}
surrender class=RETREAT lemma=kapitulation: Kapitulation{,en}
resign class=RETREAT lemma=rücktritt: Rücktritt{,s,es,e,en}
resign class=RETREAT lemma=abdankung: Abdankung{,en}
disarm class=RETREAT lemma=abrüstung: Abrüstung{,en}
disarm class=RETREAT lemma=entwaffnung: Entwaffnung{,en}
disarm class=RETREAT lemma=demobilisierung: Demobilisierung{,en}
# INVESTIGATE
investigate class=INVESTIGATE lemma=ermittlung: Ermittlung{,en}
investigate class=INVESTIGATE lemma=untersuchung: Untersuchung{,en}
inspect class=INVESTIGATE lemma=prüfung weak: Prüfung{,en}
inspect class=INVESTIGATE lemma=überprüfung: Überprüfung{,en}
inspect class=INVESTIGATE lemma=inspektion: Inspektion{,en}
interrogate class=INVESTIGATE lemma=vernehmung: Vernehmung{,en}
autopsy class=INVESTIGATE lemma=obduktion: Obduktion{,en}
interrogate class=INVESTIGATE lemma=verhör: Verhör{,e,en,s}
search class=INVESTIGATE lemma=durchsuchung: Durchsuchung{,en}
search class=INVESTIGATE lemma=fahndung: Fahndung{,en}
search class=INVESTIGATE lemma=suchaktion: Suchaktion{,en}
search class=INVESTIGATE lemma=großfahndung: Großfahndung{,en}
search class=INVESTIGATE lemma=razzia: Razzia{,s,es,e,en}
search class=INVESTIGATE lemma=razzia: Razzien{,s}
# DEMAND
demand class=DEMAND lemma=forderung: Forderung{,en}
demand class=DEMAND lemma=aufruf: Aufruf{,s,es,e,en}
demand class=DEMAND lemma=appell: Appell{,s,e,en}
demand class=DEMAND lemma=ultimatum: Ultimatum{,s}
demand class=DEMAND lemma=mahnung: Mahnung{,en}
# REQUEST
request class=REQUEST lemma=bitte: Bitte{,n}
request class=REQUEST lemma=antrag: Antrag{,s,es}
request class=REQUEST lemma=antrag: Anträge{,n}
request class=REQUEST lemma=ersuchen: Ersuchen{,s}
request class=REQUEST lemma=gesuch: Gesuch{,s,es,e,en}
request class=REQUEST lemma=anfrage: Anfrage{,n}
# DISAPPROVE
criticise class=DISAPPROVE lemma=kritik weak: Kritik{,s,es,e,en}
criticise class=DISAPPROVE lemma=rüge: Rüge{,n}
criticise class=DISAPPROVE lemma=missbilligung: Missbilligung{,en}
accuse class=DISAPPROVE lemma=vorwurf: Vorwurf{,s,es}
accuse class=DISAPPROVE lemma=vorwurf: Vorwürfe{,n}
accuse class=DISAPPROVE lemma=vorwurf: Vorwürfen{,s}
accuse class=DISAPPROVE lemma=beschuldigung: Beschuldigung{,en}
accuse class=DISAPPROVE lemma=anschuldigung: Anschuldigung{,en}
complain class=DISAPPROVE lemma=beschwerde: Beschwerde{,n}
# REJECT
reject class=REJECT lemma=ablehnung: Ablehnung{,en}
reject class=REJECT lemma=zurückweisung: Zurückweisung{,en}
reject class=REJECT lemma=weigerung: Weigerung{,en}
deny class=REJECT lemma=dementi: Dementi{,s}
oppose class=REJECT lemma=widerstand weak: Widerstand{,s,es}
block class=REJECT lemma=blockade: Blockade{,n}
block class=REJECT lemma=vereitelung: Vereitelung{,en}
veto class=REJECT lemma=veto: Veto{,s}
# THREATEN
threaten class=THREATEN lemma=drohung: Drohung{,en}
threaten class=THREATEN lemma=androhung: Androhung{,en}
warn class=THREATEN lemma=warnung: Warnung{,en}
# PROTEST
protest class=PROTEST lemma=protest: Protest{,s,es,e,en}
protest class=PROTEST lemma=demonstration: Demonstration{,en}
protest class=PROTEST lemma=demo: Demo{,s}
protest class=PROTEST lemma=kundgebung: Kundgebung{,en}
protest class=PROTEST lemma=großdemonstration: Großdemonstration{,en}
protest class=PROTEST lemma=mahnwache: Mahnwache{,n}
protest class=PROTEST lemma=protestmarsch: Protestmarsch{,es}
riot class=PROTEST lemma=ausschreitung: Ausschreitung{,en}
riot class=PROTEST lemma=krawall: Krawall{,s,e,en}
riot class=PROTEST lemma=unruhen: Unruhen
riot class=PROTEST lemma=aufstand: Aufstand{,s,es}
riot class=PROTEST lemma=aufstand: Aufstände{,n}
riot class=PROTEST lemma=plünderung: Plünderung{,en}
riot class=PROTEST lemma=randale: Randale{,n}
riot class=PROTEST lemma=revolte: Revolte{,n}
riot class=PROTEST lemma=rebellion: Rebellion{,en}
riot class=PROTEST lemma=meuterei: Meuterei{,s,es,e,en}
strike class=PROTEST lemma=streik: Streik{,s,es}
strike class=PROTEST lemma=streik: Streiks{,s,es,e,en}
strike class=PROTEST lemma=warnstreik: Warnstreik{,s,es}
strike class=PROTEST lemma=arbeitsniederlegung: Arbeitsniederlegung{,en}
strike class=PROTEST lemma=ausstand: Ausstand{,s,es}
strike class=PROTEST lemma=arbeitskampf: Arbeitskampf{,s,es}
strike class=PROTEST lemma=hungerstreik: Hungerstreik{,s,es}
boycott class=PROTEST lemma=boykott: Boykott{,s,es,e}
# SANCTION
sanction class=SANCTION lemma=sanktion: Sanktion{,en}
sanction class=SANCTION lemma=embargo: Embargo{,s}
sanction class=SANCTION lemma=strafzoll: Strafzoll{,s}
sanction class=SANCTION lemma=strafzoll: Strafzölle{,n}
sanction class=SANCTION lemma=handelssperre: Handelssperre{,n}
sanction class=SANCTION lemma=einreiseverbot: Einreiseverbot{,s,es,e,en}
suspend class=SANCTION lemma=aussetzung: Aussetzung{,en}
suspend class=SANCTION lemma=abbruch: Abbruch{,s,es}
suspend class=SANCTION lemma=suspendierung: Suspendierung{,en}
suspend class=SANCTION lemma=einfrieren: Einfrieren{,s}
# COERCE
expel class=COERCE lemma=ausweisung: Ausweisung{,en}
expel class=COERCE lemma=abschiebung: Abschiebung{,en}
expel class=COERCE lemma=vertreibung: Vertreibung{,en}
expel class=COERCE lemma=deportation: Deportation{,en}
# MOBILIZE
deploy class=MOBILIZE lemma=entsendung: Entsendung{,en}
deploy class=MOBILIZE lemma=stationierung: Stationierung{,en}
deploy class=MOBILIZE lemma=einsatz weak: Einsatz{,es}
deploy class=MOBILIZE lemma=mobilmachung: Mobilmachung{,en}
deploy class=MOBILIZE lemma=mobilisierung: Mobilisierung{,en}
deploy class=MOBILIZE lemma=truppenverlegung: Truppenverlegung{,en}
deploy class=MOBILIZE lemma=verlegung: Verlegung{,en}
deploy class=MOBILIZE lemma=truppenaufmarsch: Truppenaufmarsch{,s,es}
deploy class=MOBILIZE lemma=aufmarsch: Aufmarsch{,s,es}
exercise class=MOBILIZE lemma=manöver: Manöver{,s,n}
exercise class=MOBILIZE lemma=militärübung: Militärübung{,en}
exercise class=MOBILIZE lemma=militärmanöver: Militärmanöver{,s,n}
missile-test class=MOBILIZE lemma=raketentest: Raketentest{,s}
missile-test class=MOBILIZE lemma=atomtest: Atomtest{,s}
missile-test class=MOBILIZE lemma=raketenstart: Raketenstart{,s}
train class=MOBILIZE lemma=ausbildung weak: Ausbildung{,en}
train class=MOBILIZE lemma=schulung: Schulung{,en}
# COERCE
arrest class=COERCE lemma=verhaftung: Verhaftung{,en}
arrest class=COERCE lemma=festnahme: Festnahme{,n}
arrest class=COERCE lemma=inhaftierung: Inhaftierung{,en}
arrest class=COERCE lemma=gefangennahme: Gefangennahme{,n}
ban class=COERCE lemma=verbot: Verbot{,s,es,e,en}
ban class=COERCE lemma=zensur: Zensur{,s,es,e,en}
ban class=COERCE lemma=untersagung: Untersagung{,en}
seize class=COERCE lemma=beschlagnahme: Beschlagnahme{,n}
seize class=COERCE lemma=enteignung: Enteignung{,en}
seize class=COERCE lemma=sicherstellung: Sicherstellung{,en}
seize class=COERCE lemma=beschlagnahmung: Beschlagnahmung{,en}
demolish class=COERCE lemma=zerstörung: Zerstörung{,en}
demolish class=COERCE lemma=verwüstung: Verwüstung{,en}
demolish class=COERCE lemma=abriss: Abriss{,es}
kidnap class=COERCE lemma=entführung: Entführung{,en}
kidnap class=COERCE lemma=geiselnahme: Geiselnahme{,n}
kidnap class=COERCE lemma=verschleppung: Verschleppung{,en}
kidnap class=COERCE lemma=kaperung: Kaperung{,en}
raid class=COERCE lemma=stürmung: Stürmung{,en}
raid class=COERCE lemma=erstürmung: Erstürmung{,en}
raid class=COERCE lemma=niederschlagung: Niederschlagung{,en}
blockade class=COERCE lemma=belagerung: Belagerung{,en}
blockade class=COERCE lemma=seeblockade: Seeblockade{,n}
blockade class=COERCE lemma=ausgangssperre: Ausgangssperre{,n}
blockade class=COERCE lemma=kriegsrecht: Kriegsrecht{,s,es}
blockade class=COERCE lemma=ausnahmezustand: Ausnahmezustand{,s,es}
blockade class=COERCE lemma=abriegelung: Abriegelung{,en}
overthrow class=COERCE lemma=putsch: Putsch{,es,e}
overthrow class=COERCE lemma=staatsstreich: Staatsstreich{,s,es,e,en}
overthrow class=COERCE lemma=umsturz: Umsturz{,es}
overthrow class=COERCE lemma=entmachtung: Entmachtung{,en}
overthrow class=COERCE lemma=putschversuch: Putschversuch{,s,es,e,en}
# ASSAULT
kill class=ASSAULT lemma=tötung: Tötung{,en}
kill class=ASSAULT lemma=massaker: Massaker{,s}
kill class=ASSAULT lemma=hinrichtung: Hinrichtung{,en}
kill class=ASSAULT lemma=blutbad: Blutbad{,s,es}
murder class=ASSAULT lemma=mord: Mord{,s,es,e,en}
murder class=ASSAULT lemma=ermordung: Ermordung{,en}
murder class=ASSAULT lemma=enthauptung: Enthauptung{,en}
murder class=ASSAULT lemma=mordanschlag: Mordanschlag{,s,es}
murder class=ASSAULT lemma=attentat: Attentat{,s,es,e,en}
murder class=ASSAULT lemma=giftanschlag: Giftanschlag{,s,es}
attack class=ASSAULT lemma=angriff: Angriff{,s,es,e,en}
attack class=ASSAULT lemma=anschlag: Anschlag{,s,es}
attack class=ASSAULT lemma=anschlag: Anschläge{,n}
attack class=ASSAULT lemma=anschlag: Anschlägen{,s}
attack class=ASSAULT lemma=überfall: Überfall{,s,es}
attack class=ASSAULT lemma=überfall: Überfälle{,n}
attack class=ASSAULT lemma=attacke: Attacke{,n}
attack class=ASSAULT lemma=terroranschlag: Terroranschlag{,s,es}
attack class=ASSAULT lemma=hinterhalt: Hinterhalt{,s,es}
bomb class=ASSAULT lemma=bombardierung: Bombardierung{,en}
bomb class=ASSAULT lemma=sprengung: Sprengung{,en}
bomb class=ASSAULT lemma=bombardement: Bombardement{,s}
shoot class=ASSAULT lemma=schießerei: Schießerei{,s,es,e,en}
shoot class=ASSAULT lemma=schießerei: Schießereien{,s}
shoot class=ASSAULT lemma=schuss: Schuss{,es}
shoot class=ASSAULT lemma=schuss: Schüsse{,n}
shoot class=ASSAULT lemma=schuss: Schüssen{,s}
shoot class=ASSAULT lemma=amoklauf: Amoklauf{,s,es}
stab class=ASSAULT lemma=messerattacke: Messerattacke{,n}
stab class=ASSAULT lemma=messerangriff: Messerangriff{,s,es,e,en}
wound class=ASSAULT lemma=verletzung weak: Verletzung{,en}
wound class=ASSAULT lemma=verwundung: Verwundung{,en}
torture class=ASSAULT lemma=folter: Folter{,s,n}
torture class=ASSAULT lemma=vergewaltigung: Vergewaltigung{,en}
torture class=ASSAULT lemma=misshandlung: Misshandlung{,en}
torture class=ASSAULT lemma=missbrauch: Missbrauch{,s,es}
# FIGHT
invade class=FIGHT lemma=einmarsch: Einmarsch{,s,es}
invade class=FIGHT lemma=invasion: Invasion{,en}
invade class=FIGHT lemma=annexion: Annexion{,en}
invade class=FIGHT lemma=besetzung: Besetzung{,en}
invade class=FIGHT lemma=besatzung weak: Besatzung{,en}
fight class=FIGHT lemma=kampf weak: Kampf{,s,es}
fight class=FIGHT lemma=kampf: Kämpfe{,n}
fight class=FIGHT lemma=kampf: Kämpfen{,s}
fight class=FIGHT lemma=gefecht: Gefecht{,s,es,e,en}
fight class=FIGHT lemma=schlacht: Schlacht{,en}
fight class=FIGHT lemma=zusammenstoß: Zusammenstoß{,es}
fight class=FIGHT lemma=zusammenstoß: Zusammenstöße{,n}
fight class=FIGHT lemma=zusammenstoß: Zusammenstößen{,s}
fight class=FIGHT lemma=scharmützel: Scharmützel{,s}
fight class=FIGHT lemma=feuergefecht: Feuergefecht{,s,es,e,en}
fight class=FIGHT lemma=krieg weak: Krieg{,s,es,e,en}
shell class=FIGHT lemma=beschuss: Beschuss{,es}
shell class=FIGHT lemma=luftangriff: Luftangriff{,s,es,e,en}
shell class=FIGHT lemma=raketenangriff: Raketenangriff{,s,es,e,en}
shell class=FIGHT lemma=drohnenangriff: Drohnenangriff{,s,es,e,en}
shell class=FIGHT lemma=abschuss: Abschuss{,es}
shell class=FIGHT lemma=artilleriebeschuss: Artilleriebeschuss{,es}
advance class=FIGHT lemma=vormarsch: Vormarsch{,s,es}
advance class=FIGHT lemma=vorstoß: Vorstoß{,es}
advance class=FIGHT lemma=offensive: Offensive{,n}
advance class=FIGHT lemma=vorrücken: Vorrücken{,s}
advance class=FIGHT lemma=gegenoffensive: Gegenoffensive{,n}
advance class=FIGHT lemma=bodenoffensive: Bodenoffensive{,n}
capture class=FIGHT lemma=eroberung: Eroberung{,en}
capture class=FIGHT lemma=einnahme: Einnahme{,n}
capture class=FIGHT lemma=rückeroberung: Rückeroberung{,en}
repel class=FIGHT lemma=abwehr weak: Abwehr{,s,es,e,en}
# ACCIDENT
accident class=ACCIDENT lemma=unfall: Unfall{,s,es}
accident class=ACCIDENT lemma=unfall: Unfälle{,n}
accident class=ACCIDENT lemma=unfall: Unfällen{,s}
accident class=ACCIDENT lemma=unglück: Unglück{,s,es,e}
accident class=ACCIDENT lemma=absturz: Absturz{,es}
accident class=ACCIDENT lemma=absturz: Abstürze{,n}
accident class=ACCIDENT lemma=kollision: Kollision{,en}
accident class=ACCIDENT lemma=entgleisung: Entgleisung{,en}
accident class=ACCIDENT lemma=karambolage: Karambolage{,n}
accident class=ACCIDENT lemma=zusammenprall: Zusammenprall{,s}
accident class=ACCIDENT lemma=havarie: Havarie{,n}
accident class=ACCIDENT lemma=crash: Crash{,s}
sink class=ACCIDENT lemma=untergang: Untergang{,s,es}
explode class=ACCIDENT lemma=explosion: Explosion{,en}
explode class=ACCIDENT lemma=detonation: Detonation{,en}
fire class=ACCIDENT lemma=brand: Brand{,s,es}
fire class=ACCIDENT lemma=brand: Brände{,n}
fire class=ACCIDENT lemma=brand: Bränden{,s}
fire class=ACCIDENT lemma=großbrand: Großbrand{,s,es}
fire class=ACCIDENT lemma=feuer weak: Feuer{,s}
fire class=ACCIDENT lemma=brandstiftung: Brandstiftung{,en}
collapse class=ACCIDENT lemma=einsturz: Einsturz{,es}
collapse class=ACCIDENT lemma=zusammenbruch: Zusammenbruch{,s,es}
spill class=ACCIDENT lemma=leck: Leck{,s}
spill class=ACCIDENT lemma=ölpest: Ölpest{,s,es,e,en}
spill class=ACCIDENT lemma=kernschmelze: Kernschmelze{,n}
# DISASTER
earthquake class=DISASTER lemma=erdbeben: Erdbeben{,s}
earthquake class=DISASTER lemma=beben: Beben{,s}
earthquake class=DISASTER lemma=nachbeben: Nachbeben{,s}
earthquake class=DISASTER lemma=erdstoß: Erdstoß{,es}
earthquake class=DISASTER lemma=erdstoß: Erdstöße{,n}
flood class=DISASTER lemma=hochwasser: Hochwasser{,s}
flood class=DISASTER lemma=überschwemmung: Überschwemmung{,en}
flood class=DISASTER lemma=überflutung: Überflutung{,en}
flood class=DISASTER lemma=flut: Flut{,en}
flood class=DISASTER lemma=sturmflut: Sturmflut{,en}
flood class=DISASTER lemma=flutkatastrophe: Flutkatastrophe{,n}
flood class=DISASTER lemma=jahrhundertflut: Jahrhundertflut{,en}
flood class=DISASTER lemma=dammbruch: Dammbruch{,s,es}
flood class=DISASTER lemma=jahrhunderthochwasser: Jahrhunderthochwasser{,s}
rain class=DISASTER lemma=regen: Regen{,s}
rain class=DISASTER lemma=regen: Regenfälle{,n}
rain class=DISASTER lemma=regen: Regenfällen{,s}
rain class=DISASTER lemma=starkregen: Starkregen{,s}
rain class=DISASTER lemma=niederschlag: Niederschlag{,s,es}
rain class=DISASTER lemma=niederschlag: Niederschläge{,n}
storm class=DISASTER lemma=sturm: Sturm{,s,es}
storm class=DISASTER lemma=sturm: Stürme{,n}
storm class=DISASTER lemma=orkan: Orkan{,s,e}
storm class=DISASTER lemma=hurrikan: Hurrikan{,s,e}
storm class=DISASTER lemma=taifun: Taifun{,s,e}
storm class=DISASTER lemma=zyklon: Zyklon{,s,e}
storm class=DISASTER lemma=tornado: Tornado{,s}
storm class=DISASTER lemma=unwetter: Unwetter{,s,n}
storm class=DISASTER lemma=gewitter: Gewitter{,s}
storm class=DISASTER lemma=hagel: Hagel{,s}
eruption class=DISASTER lemma=vulkanausbruch: Vulkanausbruch{,s,es}
eruption class=DISASTER lemma=eruption: Eruption{,en}
eruption class=DISASTER lemma=ausbruch: Ausbruch{,s,es}
tsunami class=DISASTER lemma=tsunami: Tsunami{,s}
landslide class=DISASTER lemma=erdrutsch: Erdrutsch{,es,e}
landslide class=DISASTER lemma=lawine: Lawine{,n}
landslide class=DISASTER lemma=schlammlawine: Schlammlawine{,n}
landslide class=DISASTER lemma=steinschlag: Steinschlag{,s,es}
landslide class=DISASTER lemma=bergsturz: Bergsturz{,es}
landslide class=DISASTER lemma=murenabgang: Murenabgang{,s}
wildfire class=DISASTER lemma=waldbrand: Waldbrand{,s,es}
wildfire class=DISASTER lemma=waldbrand: Waldbrände{,n}
wildfire class=DISASTER lemma=waldbrand: Waldbränden{,s}
wildfire class=DISASTER lemma=buschbrand: Buschbrand{,s,es}
drought class=DISASTER lemma=dürre: Dürre{,n}
drought class=DISASTER lemma=hitzewelle: Hitzewelle{,n}
drought class=DISASTER lemma=hungersnot: Hungersnot{,s,es,e,en}
outbreak class=DISASTER lemma=epidemie: Epidemie{,n}
outbreak class=DISASTER lemma=epidemie: Epidemien{,s}
outbreak class=DISASTER lemma=pandemie: Pandemie{,n}
outbreak class=DISASTER lemma=seuche: Seuche{,n}
outbreak class=DISASTER lemma=infektion: Infektion{,en}
disaster class=DISASTER lemma=katastrophe: Katastrophe{,n}
disaster class=DISASTER lemma=naturkatastrophe: Naturkatastrophe{,n}
# ACCIDENT
jam class=ACCIDENT lemma=stau weak: Stau{,s,es}
obstruct class=ACCIDENT lemma=sperrung weak: Sperrung{,en}
obstruct class=ACCIDENT lemma=vollsperrung weak: Vollsperrung{,en}
obstruct class=ACCIDENT lemma=behinderung weak: Behinderung{,en}
# OTHER
delay class=OTHER lemma=verspätung: Verspätung{,en}
delay class=OTHER lemma=verzögerung: Verzögerung{,en}
delay class=OTHER lemma=zugausfall: Zugausfall{,s}
delay class=OTHER lemma=zugausfall: Zugausfälle{,n}
# COURT
sentence class=COURT lemma=verurteilung: Verurteilung{,en}
sentence class=COURT lemma=urteil: Urteil{,s,es,e,en}
sentence class=COURT lemma=freiheitsstrafe: Freiheitsstrafe{,n}
sentence class=COURT lemma=haftstrafe: Haftstrafe{,n}
sentence class=COURT lemma=todesurteil: Todesurteil{,s,es,e,en}
sentence class=COURT lemma=schuldspruch: Schuldspruch{,s,es}
convict class=COURT lemma=schuldspruch: Schuldspruch{,s,es,e,en}
acquit class=COURT lemma=freispruch: Freispruch{,s,es}
charge class=COURT lemma=anklage: Anklage{,n}
charge class=COURT lemma=anklageerhebung: Anklageerhebung{,en}
appeal class=COURT lemma=berufung weak: Berufung{,en}
appeal class=COURT lemma=revision: Revision{,en}
sue class=COURT lemma=klage: Klage{,n}
sue class=COURT lemma=klageschrift: Klageschrift{,en}
sue class=COURT lemma=sammelklage: Sammelklage{,n}
sue class=COURT lemma=rechtsstreit: Rechtsstreit{,s,es,e,en}
try class=COURT lemma=prozess weak: Prozess{,es,e}
try class=COURT lemma=gerichtsverfahren: Gerichtsverfahren{,s}
try class=COURT lemma=gerichtsprozess: Gerichtsprozess{,es}
try class=COURT lemma=hauptverhandlung: Hauptverhandlung{,en}
try class=COURT lemma=prozessauftakt: Prozessauftakt{,s}
try class=COURT lemma=strafprozess: Strafprozess{,es}
try class=COURT lemma=zeugenaussage: Zeugenaussage{,n}
rule class=COURT lemma=gerichtsentscheidung: Gerichtsentscheidung{,en}
rule class=COURT lemma=richterspruch: Richterspruch{,s,es}
rule class=COURT lemma=einstweilige-verfügung: Einstweilige Verfügung{,en}
# ELECTION
elect class=ELECTION lemma=wahl: Wahl{,en}
elect class=ELECTION lemma=abstimmung: Abstimmung{,en}
elect class=ELECTION lemma=referendum: Referendum{,s}
elect class=ELECTION lemma=wiederwahl: Wiederwahl{,s,es,e,en}
elect class=ELECTION lemma=stichwahl: Stichwahl{,s,es,e,en}
elect class=ELECTION lemma=volksabstimmung: Volksabstimmung{,en}
elect class=ELECTION lemma=neuwahl: Neuwahl{,en}
elect class=ELECTION lemma=volksentscheid: Volksentscheid{,s,es,e,en}
nominate class=ELECTION lemma=nominierung: Nominierung{,en}
nominate class=ELECTION lemma=kandidatur: Kandidatur{,s,es,e,en}
inaugurate class=ELECTION lemma=vereidigung: Vereidigung{,en}
inaugurate class=ELECTION lemma=amtseinführung: Amtseinführung{,en}
inaugurate class=ELECTION lemma=amtsantritt: Amtsantritt{,s,es,e,en}
campaign class=ELECTION lemma=wahlkampf weak: Wahlkampf{,s,es}
# LAW
ratify class=LAW lemma=ratifizierung: Ratifizierung{,en}
ratify class=LAW lemma=ratifikation: Ratifikation{,en}
approve class=LAW lemma=verabschiedung: Verabschiedung{,en}
approve class=LAW lemma=billigung: Billigung{,en}
approve class=LAW lemma=beschluss: Beschluss{,es}
approve class=LAW lemma=beschluss: Beschlüsse{,n}
approve class=LAW lemma=erlass: Erlass{,es}
approve class=LAW lemma=bewilligung: Bewilligung{,en}
amend class=LAW lemma=novelle: Novelle{,n}
amend class=LAW lemma=gesetzesänderung: Gesetzesänderung{,en}
amend class=LAW lemma=novellierung: Novellierung{,en}
submit class=LAW lemma=vorlage weak: Vorlage{,n}
submit class=LAW lemma=einreichung: Einreichung{,en}
submit class=LAW lemma=gesetzesvorlage: Gesetzesvorlage{,n}
inforce class=LAW lemma=inkrafttreten: Inkrafttreten{,s}
# OTHER
publish class=OTHER lemma=veröffentlichung: Veröffentlichung{,en}
publish class=OTHER lemma=bekanntgabe: Bekanntgabe{,n}
publish class=OTHER lemma=publikation: Publikation{,en}
publish class=OTHER lemma=enthüllung: Enthüllung{,en}
announce class=OTHER lemma=ankündigung: Ankündigung{,en}
announce class=OTHER lemma=verkündung: Verkündung{,en}
# BUSINESS
acquire class=BUSINESS lemma=übernahme: Übernahme{,n}
acquire class=BUSINESS lemma=kauf: Kauf{,s,es}
acquire class=BUSINESS lemma=erwerb: Erwerb{,s}
acquire class=BUSINESS lemma=zukauf: Zukauf{,s}
acquire class=BUSINESS lemma=akquisition: Akquisition{,en}
merge class=BUSINESS lemma=fusion: Fusion{,en}
merge class=BUSINESS lemma=zusammenschluss: Zusammenschluss{,es}
merge class=BUSINESS lemma=verschmelzung: Verschmelzung{,en}
sell class=BUSINESS lemma=verkauf: Verkauf{,s,es}
sell class=BUSINESS lemma=veräußerung: Veräußerung{,en}
spin-off class=BUSINESS lemma=ausgliederung: Ausgliederung{,en}
spin-off class=BUSINESS lemma=abspaltung: Abspaltung{,en}
spin-off class=BUSINESS lemma=ausgründung: Ausgründung{,en}
spin-off class=BUSINESS lemma=auslagerung: Auslagerung{,en}
launch class=BUSINESS lemma=einführung: Einführung{,en}
launch class=BUSINESS lemma=markteinführung: Markteinführung{,en}
launch class=BUSINESS lemma=start weak: Start{,s}
launch class=BUSINESS lemma=marktstart: Marktstart{,s}
invest class=BUSINESS lemma=investition weak: Investition{,en}
invest class=BUSINESS lemma=investment weak: Investment{,s}
layoff class=BUSINESS lemma=stellenabbau: Stellenabbau{,s,es}
layoff class=BUSINESS lemma=stellenstreichung: Stellenstreichung{,en}
layoff class=BUSINESS lemma=kündigung: Kündigung{,en}
layoff class=BUSINESS lemma=massenentlassung: Massenentlassung{,en}
layoff class=BUSINESS lemma=personalabbau: Personalabbau{,s}
layoff class=BUSINESS lemma=entlassung: Entlassung{,en}
layoff class=BUSINESS lemma=arbeitsplatzabbau: Arbeitsplatzabbau{,s}
dismiss class=BUSINESS lemma=abberufung: Abberufung{,en}
dismiss class=BUSINESS lemma=absetzung: Absetzung{,en}
dismiss class=BUSINESS lemma=rauswurf: Rauswurf{,s}
appoint class=BUSINESS lemma=ernennung: Ernennung{,en}
appoint class=BUSINESS lemma=berufung: Berufung{,en}
appoint class=BUSINESS lemma=bestellung weak: Bestellung{,en}
close class=BUSINESS lemma=schließung: Schließung{,en}
close class=BUSINESS lemma=stilllegung: Stilllegung{,en}
close class=BUSINESS lemma=werksschließung: Werksschließung{,en}
bankruptcy class=BUSINESS lemma=insolvenz: Insolvenz{,en}
bankruptcy class=BUSINESS lemma=pleite: Pleite{,n}
bankruptcy class=BUSINESS lemma=konkurs: Konkurs{,es,e}
bankruptcy class=BUSINESS lemma=insolvenzantrag: Insolvenzantrag{,s,es}
bankruptcy class=BUSINESS lemma=zahlungsunfähigkeit: Zahlungsunfähigkeit{,en}
bankruptcy class=BUSINESS lemma=bankrott: Bankrott{,s}
recall class=BUSINESS lemma=rückruf: Rückruf{,s,es,e,en}
recall class=BUSINESS lemma=rückrufaktion: Rückrufaktion{,en}
list class=BUSINESS lemma=börsengang: Börsengang{,s,es}
list class=BUSINESS lemma=börsengang: Börsengänge{,n}
# DEATH
die class=DEATH lemma=tod: Tod{,es}
die class=DEATH lemma=todesfall: Todesfall{,s}
die class=DEATH lemma=todesfall: Todesfälle{,n}
die class=DEATH lemma=selbstmord: Selbstmord{,s,es}
die class=DEATH lemma=suizid: Suizid{,s,e}
die class=DEATH lemma=ableben: Ableben{,s}
dead class=DEATH lemma=tote weak: Tote
dead class=DEATH lemma=toten weak: Toten
dead class=DEATH lemma=todesopfer weak: Todesopfer
bury class=DEATH lemma=beerdigung: Beerdigung{,en}
bury class=DEATH lemma=beisetzung: Beisetzung{,en}
bury class=DEATH lemma=begräbnis: Begräbnis{,ses,se}
bury class=DEATH lemma=trauerfeier: Trauerfeier{,s,n}
bury class=DEATH lemma=bestattung: Bestattung{,en}
# OTHER
born class=OTHER lemma=geburt: Geburt{,en}
beginn class=OTHER lemma=beginn weak: Beginn{,s}
ende class=OTHER lemma=ende weak: Ende{,s}
sieg class=OTHER lemma=sieg weak: Sieg{,s,es,e}
niederlage class=OTHER lemma=niederlage weak: Niederlage{,n}
spiel class=OTHER lemma=spiel weak: Spiel{,s,n}
turnier class=OTHER lemma=turnier weak: Turnier{,s,e}
rückkehr class=OTHER lemma=rückkehr weak: Rückkehr{,s,es,e,en}
ankunft class=OTHER lemma=ankunft weak: Ankunft{,s,es,e,en}
flucht class=OTHER lemma=flucht weak: Flucht{,s,es,e,en}
entdeckung class=OTHER lemma=entdeckung weak: Entdeckung{,en}
diebstahl class=OTHER lemma=diebstahl weak: Diebstahl{,s}
raub class=OTHER lemma=raub weak: Raub{,es}
einbruch class=OTHER lemma=einbruch weak: Einbruch{,s,es}
eröffnung class=OTHER lemma=eröffnung weak: Eröffnung{,en}
bau class=OTHER lemma=bau weak: Bau{,s,es,e,en}
gründung class=OTHER lemma=gründung weak: Gründung{,en}
anstieg class=OTHER lemma=anstieg weak: Anstieg{,s,es,e,en}
rückgang class=OTHER lemma=rückgang weak: Rückgang{,s,es}
wachstum class=OTHER lemma=wachstum weak: Wachstum{,s}
kürzung class=OTHER lemma=kürzung weak: Kürzung{,en}
erhöhung class=OTHER lemma=erhöhung weak: Erhöhung{,en}
senkung class=OTHER lemma=senkung weak: Senkung{,en}
auszeichnung class=OTHER lemma=auszeichnung weak: Auszeichnung{,en}
ehrung class=OTHER lemma=ehrung weak: Ehrung{,en}
feier class=OTHER lemma=feier weak: Feier{,n}
hochzeit class=OTHER lemma=hochzeit weak: Hochzeit{,en}
scheidung class=OTHER lemma=scheidung weak: Scheidung{,en}
operation class=OTHER lemma=operation weak: Operation{,en}
einsatz class=OTHER lemma=einsatz weak: Einsatz{,es}
auslöser class=OTHER lemma=auslöser weak: Auslöser{,s,n}
affäre class=OTHER lemma=affäre weak: Affäre{,n}
skandal class=OTHER lemma=skandal weak: Skandal{,s,e}
schmuggel class=OTHER lemma=schmuggel weak: Schmuggel{,s}
korruption class=OTHER lemma=korruption weak: Korruption{,en}
betrug class=OTHER lemma=betrug weak: Betrug{,s,es}
verfolgung class=OTHER lemma=verfolgung weak: Verfolgung{,en}
zeremonie class=OTHER lemma=zeremonie weak: Zeremonie{,n}
konzert class=OTHER lemma=konzert weak: Konzert{,s,e}
festival class=OTHER lemma=festival weak: Festival{,s}
auftritt class=OTHER lemma=auftritt weak: Auftritt{,s,es,e,en}
rede class=OTHER lemma=rede weak: Rede{,n}
erklärung class=OTHER lemma=erklärung weak: Erklärung{,en}
pressekonferenz class=OTHER lemma=pressekonferenz weak: Pressekonferenz{,en}
interview class=OTHER lemma=interview weak: Interview{,s}
landung class=OTHER lemma=landung weak: Landung{,en}
umbau class=OTHER lemma=umbau weak: Umbau{,s}
ausbau class=OTHER lemma=ausbau weak: Ausbau{,s}
sanierung class=OTHER lemma=sanierung weak: Sanierung{,en}
reform class=OTHER lemma=reform weak: Reform{,s,es,e,en}
konflikt class=OTHER lemma=konflikt weak: Konflikt{,s,es,e,en}
streit class=OTHER lemma=streit weak: Streit{,s,es,e,en}
krise class=OTHER lemma=krise weak: Krise{,n}
gewalt class=OTHER lemma=gewalt weak: Gewalt{,s,es,e,en}
terror class=OTHER lemma=terror weak: Terror{,s}
völkermord class=OTHER lemma=völkermord weak: Völkermord{,s,es}
stromausfall class=OTHER lemma=stromausfall weak: Stromausfall{,s}
stromausfall class=OTHER lemma=stromausfall weak: Stromausfälle{,n}
störung class=OTHER lemma=störung weak: Störung{,en}
schaden class=OTHER lemma=schaden weak: Schaden{,s}
schaden class=OTHER lemma=schaden weak: Schäden{,s}
