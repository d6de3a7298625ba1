# Bodies whose doing makes something else of a verb: a parliament that agrees to a treaty passes it.
[event-agent]
legislature: Parlament{,s,e} | Bundestag{,s,es} | Bundesrat{,s,es} | Landtag{,s,es} | Nationalrat{,s} | Ständerat{,s} | Abgeordnetenhaus{,es} | Repräsentantenhaus{,es} | Senat{,s,es} | Kongress{,es} | Duma | Föderationsrat{,s,es} | Rada | Knesset | Sejm | Nationalversammlung | Volkskongress{,es} | Volkskammer | Parlamentskammer{,n} | Unterhaus{,es} | Oberhaus{,es} | Kammer{,n} | Abgeordnete{,n} | Senatoren | Stadtrat{,s,es} | Gemeinderat{,s,es} | Bürgerschaft | Kreistag{,s,es}
hazard: Explosion{,en} | Erdbeben{,s} | Beben{,s} | Überschwemmung{,en} | Flut{,en} | Hochwasser{,s} | Sturm{,s,es} | Stürme{,n} | Orkan{,s,e} | Wirbelsturm{,s} | Taifun{,s} | Hurrikan{,s} | Tornado{,s} | Lawine{,n} | Erdrutsch{,e,en,es} | Brand{,es} | Brände{,n} | Feuer{,s} | Unfall{,s,es} | Unfälle{,n} | Unglück{,s,es} | Absturz{,es} | Zusammenstoß{,es} | Einsturz{,es} | Hitze | Hitzewelle{,n} | Seuche{,n} | Epidemie{,n} | Pandemie | Virus | Cholera | Unwetter{,s,n} | Havarie | Entgleisung | Vulkanausbruch{,s} | Tsunami{,s} | entgleist{,e,en} | gekentert{,e,en} | kenterte | eingestürzt{,e,en} | Zugunglück{,s} | Zugunfall{,s} | Busunglück{,s} | Fährunglück{,s} | Grubenunglück{,s}
violence: Angriff{,e,en,s,es} | Anschlag{,s} | Anschläge{,n} | Attentat{,s} | Attentäter{,n,s} | Beschuss | Täter{,s,n} | Schütze{,n} | Selbstmordattentäter{,n,s} | Luftschlag{,s} | Luftschläge{,n} | Messer{,s}
weapon: Rakete{,n} | Geschoss{,e,en,es} | Granate{,n} | Bombe{,n} | Drohne{,n} | Kugel{,n} | Schuss | Schüsse{,n} | Marschflugkörper{,n,s} | Artillerie | Splitter{,n} | Trümmerteil{,e,en}

# What a verb tells when such an agent does it, `unless` the other kind stands there as well.
[event-agent-verb]
shell class=FIGHT by=weapon: treffen
die class=DEATH by=hazard unless=violence,weapon: töten
injure class=ACCIDENT by=hazard unless=violence,weapon: verletzen

# What is done to an object that changes what happened: lifting a blockade is no release of goods. 'verbs' are lemmas of [event-verb];
# 'by' is who has to stand beside it.
[event-object]
lift class=CONCEDE verbs=aufheben,lockern,beenden,aussetzen: Sanktion{,en} | Embargo | Ausgangssperre{,n} | Verbot{,e} | Ausnahmezustand | Beschränkung{,en} | Zölle
withdraw class=RETREAT verbs=aufheben,beenden: Belagerung | Blockade
curfew class=COERCE verbs=verhängen: Ausgangssperre{,n} | Kriegsrecht | Ausnahmezustand | Blockade | Verbot{,e}
sentence class=COURT verbs=verhängen: Strafe{,n} | Haftstrafe{,n} | Freiheitsstrafe{,n} | Bewährung
sentence class=COURT verbs=verurteilen: Haft | Jahren | Monaten | Gefängnis | Freiheitsstrafe{,n} | Haftstrafe{,n} | Geldstrafe{,n} | Tod{,e} | Bewährung
break-off class=SANCTION verbs=abbrechen,aussetzen,beenden,einfrieren,kappen: Beziehung{,en} | Kontakt{,e} | Hilfe{,n} | Zusammenarbeit | Handel
expel class=SANCTION verbs=ausweisen: Diplomat{,en} | Botschafter
aid class=AID verbs=gewähren,geben,schicken,senden,leisten,übergeben,bringen: Hilfe{,n} | Asyl | Hilfsgüter{,n} | Kredit{,e} | Unterstützung | Spende{,n}
deploy class=MOBILIZE verbs=schicken,senden,entsenden,verlegen,bringen,ziehen: Soldat{,en} | Truppe{,n} | Kampftruppen | Kriegsschiff{,e} | Einheit{,en} | Bataillon{,e} | Streitkräfte{,n} | Panzer | Polizist{,en} | Mann | Männer | Kämpfer{,n}
fire class=ACCIDENT verbs=ausbrechen: Brand{,es} | Großbrand{,es} | Brände{,n} | Feuer{,s} | Waldbrand{,es} | Waldbrände{,n}
fight class=FIGHT verbs=ausbrechen: Krieg{,s,es} | Bürgerkrieg{,s} | Kampf | Kämpfe{,n} | Gefecht{,e,en} | Unruhen
escape class=OTHER verbs=ausbrechen: Gefängnis | Haftanstalt | Justizvollzugsanstalt | Häftling{,e,en} | Zelle | Gefangene{,n,r}
decide class=OTHER verbs=treffen: Entscheidung{,en} | Vorkehrung{,en} | Maßnahme{,n} | Vorbereitung{,en} | Auswahl | Wahl | Anordnung{,en}
agree class=AGREE verbs=treffen: Vereinbarung{,en} | Abmachung{,en} | Absprache{,n} | Übereinkunft
release class=RETREAT verbs=entlassen,übergeben,befreien,freilassen: Gefangene{,n} | Geisel{,n} | Häftling{,e} | Kriegsgefangene{,n}
discharge class=OTHER verbs=entlassen: Krankenhaus | Klinik
shell class=FIGHT verbs=feuern,abfeuern,starten,schießen: Rakete{,n} | Granate{,n} | Drohne{,n} | Marschflugkörper
ratify class=LAW by=legislature verbs=annehmen,verabschieden,zustimmen,billigen,absegnen: Abkommen{,s} | Vertrag{,s,es} | Verträge{,n} | Pakt{,s,es} | Ratifizierung{,en} | Ratifikation | Beitritt{,s,es}
approve class=LAW by=legislature verbs=zustimmen,billigen,absegnen: Gesetz{,e,es,en} | Entwurf{,s,es} | Haushalt{,s,es} | Etat{,s} | Reform{,en} | Novelle | Verfassungsänderung{,en} | Vorlage{,n} | Resolution{,en}
approve class=LAW verbs=annehmen,verabschieden: Resolution{,en} | Verordnung{,en} | Gesetz{,e,es,en} | Verfassungsänderung{,en}
rescue class=AID verbs=bergen,finden: Leiche{,n} | Überlebende{,n} | Verletzte{,n}
declare-war class=FIGHT verbs=erklären: Krieg
charge class=COURT verbs=erheben: Anklage | Klage
disaster class=DISASTER verbs=treten: Ufer{,n}
accept class=CONCEDE verbs=annehmen,akzeptieren,erfüllen: Forderung{,en} | Bedingung{,en}
sign class=LAW verbs=unterzeichnen,unterschreiben: Gesetz{,e,es,en} | Dekret{,e,s} | Erlass{,e} | Ratifizierung | Ratifikationsurkunde
publish class=LAW verbs=veröffentlichen: Gesetz{,e,es,en} | Dekret{,e,s} | Erlass{,e} | Verordnung{,en}
appeal class=COURT verbs=einlegen: Beschwerde | Berufung | Revision | Einspruch | Widerspruch
rule class=COURT verbs=abweisen,zurückweisen,verwerfen,ablehnen,stattgeben: Beschwerde{,n} | Berufung{,en} | Revision{,en} | Klage{,n} | Einspruch{,s} | Eilantrag{,s} | Verfassungsbeschwerde{,n}
