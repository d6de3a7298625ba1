# What figures are counted for, and words that mean the same in every language: what comparing articles works on.

# A role is what happened to, or is said of, the things counted. `ask` completes "Wie viele … ?" (`_` is a blank); of two `exclusive`
# roles a thing has only one: the injured are not the dead. What a `vague` one says may be any of the others.
# A `things` role is said of money, shares and things, never of people; figures of an `apart` one never meet figures of another. Parts of a form that
# stand apart in a clause have " ~ " between them. `then`: of two that one clause tells of a thing, the role that came after this one.
[figure-role]
dead ask=kamen_ums_Leben exclusive: tot{,e,en,er} | getötet{,e,en,er} | tötet{,e,en} | töten | Tote{,n,r} | gestorben{,e,en} | starb{,en} | sterben | stirbt | Todesopfer{,n,s} | Todesfälle{,n} | Todesfall | ums Leben gekommen | ums Leben | kamen um | umgekommen | Leben gekostet | Leichen | Leiche | Opfer{,n} | Opferzahl | ermordet{,e,en} | erschossen{,e,en} | ertrunken{,e,en} | ertranken | verstorben{,e,en} | Verstorbene{,n} | kamen ~ um | kam ~ um | brachte ~ um | brachten ~ um
injured ask=wurden_verletzt exclusive: verletz{t,te,ten,ter,en} | Verletzte{,n,r} | Schwerverletzte{,n,r} | Leichtverletzte{,n,r} | verwundet{,e,en,er} | Verwundete{,n,r} | ins Krankenhaus | in Krankenhäuser | in ein Krankenhaus | in Kliniken
missing ask=werden_vermisst exclusive then=rescued: vermisst{,e,en,er} | Vermisste{,n,r} | verschwunden{,e,en} | verschollen{,e,en} | noch gesucht | weiter gesucht | weiterhin gesucht | immer noch gesucht | werde gesucht | suchen nach | suchten nach | sucht weiter nach | suche nach
rescued ask=wurden_gerettet exclusive: gerettet{,e,en} | retten | retteten | rettete | geborgen | in Sicherheit gebracht
evacuated ask=wurden_evakuiert exclusive: evakuier{t,te,ten,en} | Evakuierung{,en} | Evakuierte{,n} | Häuser verlassen | Wohnungen verlassen | Häuser räumen | Wohnungen räumen | brachte ~ in Sicherheit
displaced ask=wurden_vertrieben exclusive: vertrieben{,e,en} | Vertriebene{,n} | Binnenvertriebene{,n} | obdachlos{,e,en} | Obdachlose{,n} | auf der Flucht | geflohen{,e,en} | flohen | geflüchtet{,e,en} | Flüchtlinge{,n}
arrested ask=wurden_festgenommen exclusive: festgenommen{,e,en} | Festnahme{,n} | Festgenommene{,n} | verhaftet{,e,en} | Verhaftung{,en} | in Gewahrsam | inhaftiert{,e,en} | in Haft | nahm ~ fest | nahmen ~ fest | nimmt ~ fest
charged-in-court ask=wurden_angeklagt exclusive: angeklagt{,e,en} | verurteilt{,e,en} | Angeklagte{,n}
abducted ask=wurden_entführt exclusive then=freed: entführ{t,te,ten,en} | Entführte{,n} | Entführung{,en} | verschleppt{,e,en} | Geiseln | als Geiseln
freed ask=wurden_freigelassen exclusive: freigelassen{,e,en} | Freilassung | befreit{,e,en} | freigekommen | kamen frei | freigegeben | ließ ~ frei | ließen ~ frei | lässt ~ frei | kamen ~ frei | kam ~ frei
captive ask=werden_festgehalten exclusive then=freed: festgehalten{,e,en} | gefangen gehalten | Gefangenschaft | hält ~ fest | halten ~ fest | hielt ~ fest | hielten ~ fest
infected ask=sind_infiziert exclusive: infiziert{,e,en} | Infizierte{,n} | Infektion{,en} | Neuinfektion{,en} | erkrankt{,e,en} | Erkrankte{,n} | angesteckt{,e,en} | Fälle | steckte ~ an | steckten ~ an
vaccinated ask=sind_geimpft exclusive: geimpft{,e,en} | Geimpfte{,n} | Impfungen
affected ask=sind_betroffen exclusive vague: betroffen{,e,en,er} | Betroffene{,n} | betrifft | gefährdet{,e,en} | abgegriffen | gehackt | gestohlen{,e,en} | kompromittiert
aboard ask=waren_an_Bord exclusive: an Bord | Insassen
trapped ask=sind_eingeschlossen exclusive then=rescued: eingeschlossen{,e,en} | verschüttet{,e,en} | Verschüttete{,n} | festsitzen | gestrandet{,e,en}
deployed ask=wurden_entsandt exclusive: entsandt{,e,en} | entsende{n,t,te} | Entsendung | gesch{ickt,ickte,ickten} | schick{t,te,ten,en} | verlegt{,e,en} | Verlegung | station{iert,ierte,ierten} | Stationierung | eingesetzt{,e,en} | Einsatz | im Einsatz | mobilisiert{,e,en} | zusammengezogen | Anwesenheit | aufhalten | aufhielten | hielten sich | halten sich | befinden | befänden | stehen | stünden | ausgebildet | ausgebildet würden | Präsenz
attending ask=nahmen_teil exclusive: teilgenommen | nahmen teil | Teilnehm{er,ern,erinnen,ende,enden} | beteilig{t,ten,te,en} | demonstrier{t,ten,te,en} | Demonstrant{en,innen} | protestier{t,ten,te,en} | versammel{t,ten,te,n} | auf die Straße | zogen | kamen zusammen | Besucher{,n} | Zuschauer{,n} | nahmen ~ teil | nahm ~ teil | nehmen ~ teil | nimmt ~ teil
signed ask=haben_unterschrieben exclusive: unterschr{ieben,iebene,eiben} | Unterschrift{,en} | Unterzeichner{,n} | unterzeichneten
voted ask=stimmten_ab exclusive then=counted: stimm{ten,te,en} | abgestimmt | Wähler{,n,innen} | wählten | stimmte ~ ab | stimmten ~ ab
employed ask=sind_beschäftigt exclusive: beschäftig{t,te,ten} | angestellt
lost ask=fallen_weg exclusive: entlass{en,ungen,ung} | Stellenabbau | abgebaut | abbauen | streich{t,en} | gestrichen | fallen weg | wegfallen | Arbeitsplätze verlieren | verlieren ihren Arbeitsplatz | Kündigungen | gekündigt | baut ~ ab | bauen ~ ab | baute ~ ab | bauten ~ ab | fallen ~ weg | fielen ~ weg
created ask=werden_eingestellt exclusive: eingestellt{,e,en} | einstellen | neue Stellen | geschaffen | schaffen | angeworben | stellt ~ ein | stellen ~ ein | stellte ~ ein | stellten ~ ein
paid ask=wird_gezahlt: zahl{t,te,ten,en} | gezahlt | bezahl{t,te,ten,en} | kauf{t,te,ten,en} | gekauft | Kaufpreis | Übernahme | übernimmt | übernehmen | erwirbt | erwerben | verkauft | Preis | geboten | Angebot | wert
cost ask=kostet_es: kost{et,ete,eten,en} | gekostet | Kosten | Ausgaben | ausgeben | Haushalt | Etat
damage ask=beträgt_der_Schaden: Schaden | Schäden | Sachschaden | Schadenssumme
fine ask=beträgt_die_Strafe: Geldstrafe{,n} | Bußgeld{,er} | Strafe{,n} | Vergleich | Entschädigung{,en} | Schadenersatz
aid ask=werden_als_Hilfe_gegeben: Hilfe{,n} | Hilfspaket{,e} | Winterhilfe | Soforthilfe | Spende{,n} | gespendet | Fördermittel | Zuschuss | Zuschüsse | Kredit{,e}
profit ask=beträgt_der_Gewinn: Gewinn{,e,s} | Überschuss | verdient | Ergebnis
loss ask=beträgt_der_Verlust: Verlust{,e,s} | Defizit | Minus
charge ask=beträgt_die_Belastung: Belastung{,en} | Abschreibung{,en}
revenue ask=beträgt_der_Umsatz: Umsatz | Umsätze | Erlös{,e} | Einnahmen
debt ask=betragen_die_Schulden: Schulden | verschuldet
invested ask=werden_investiert: investier{t,te,en} | Investition{,en}
stolen-goods ask=wurde_erbeutet: erbeute{t,te,ten} | Beute | veruntreut | gewaschen
destroyed ask=wurden_zerstört exclusive: zerstör{t,te,ten,en} | Zerstörung | abgebrannt | niedergebrannt | eingestürzt{,e,en} | brannten ~ ab | brannte ~ ab | stürzten ~ ein | stürzte ~ ein | verbrannt{,e,en} | verwüstet{,e,en}
rise ask=beträgt_der_Anstieg: stieg{,en} | steig{t,en} | gestiegen | Anstieg | erhöh{t,te,en} | Erhöhung | zugenommen | wuchs | gewachsen | Zuwachs | Plus
fall ask=beträgt_der_Rückgang: sank{,en} | sink{t,en} | gesunken | Rückgang | fiel{,en} | fällt | verringert | gefallen um
weight ask=wiegt_es: wiegt | wiegen | Gewicht | schwer{er,e,en}
height ask=hoch: hoch | hohe{n,r,s} | Höhe | tief{,e,en}
needed ask=werden_gebraucht: brauch{t,en} | gebraucht | benötig{t,te,en} | erforderlich
counted ask=sind_ausgezählt exclusive things apart: ausgezählt{,e,en}
cancelled ask=fielen_aus exclusive: ausgefallen{,e,en} | ausfallen | ausfielen | Ausfall | Ausfälle{,n} | fällt ~ aus | fallen ~ aus | fiel ~ aus | fielen ~ aus | annulliert{,e,en} | abgesagt{,e,en} | sagte ~ ab | sagten ~ ab | sagt ~ ab
demanded ask=werden_gefordert exclusive things: forder{t,te,ten,n} | gefordert{,e,en} | Forderung{,en} | verlang{t,te,ten,en} | Lohnforderung{,en} | angefordert{,e,en} | erbeten{,e,en}

# One concept a line, the same values in every language.
[topic-word]
deployment: entsandt{,e,en} | entsende{n,t,te} | Entsendung | geschickt{,e,en} | schick{t,te,ten,en} | verlegt{,e,en} | Verlegung | stationier{t,te,ten,en} | Stationierung | Einsatz | Einsatzes | Anwesenheit | Präsenz | eingesetzt | aufhalten | zusammengezogen
soldiers: Soldat | Soldaten | Soldatinnen | Truppe{,n} | Streitkräfte{,n} | Kämpfer{,n} | Einheiten
fighting: Kampf | Kämpfe{,n} | kämpf{t,ten,en} | Gefecht{,e,en} | Schlacht | Schlachtfeld{,er,ern} | Zusammenstoß | Zusammenstöße
weapons: Waffe{,n} | Rakete{,n} | Munition | Granate{,n} | Rüstungsgüter{,n}
treaty: Vertrag{,s,es} | Verträge{,n} | Abkommen{,s} | Pakt{,s} | Vereinbarung{,en} | Partnerschaftsvertrag{,s}
ratification: ratifizier{t,te,ten,en} | Ratifizierung
signing: unterzeichn{et,ete,eten,en} | unterschr{ieben,ieb,eibt} | Unterzeichnung | Unterschrift
law: Gesetz{,e,es} | Dekret{,s} | Erlass
talks: Gespräch{,e,en} | Verhandlung{,en} | verhandel{t,ten,n}
meeting: Treffen{,s} | getroffen | trafen | Gipfel{,s} | Gipfeltreffen{,s} | Besuch{,e,es} | besuch{t,te,ten}
purchase: kauf{t,te,ten,en} | gekauft | Kauf | Übernahme | übernehmen | übernimmt | Fusion
sale: verkauf{t,te,ten,en} | Verkauf
closure: schließ{t,en} | geschlossen | Schließung{,en} | Werksschließung | zugemacht
guarantee: Garantie{,n} | garantier{t,te,en} | Zusage{,n} | Standortgarantie | Versprechen | versprochen | Beschäftigungsgarantie | Wortbruch
jobs: Arbeitsplatz | Arbeitsplätze{,n} | Stelle{,n} | Job{,s}
strike: Streik{,s} | Warnstreik{,s} | streik{t,ten,en} | Ausstand | Arbeitsniederlegung{,en}
protest: Protest{,e,en} | protestier{t,ten,en} | Demonstration{,en} | Kundgebung{,en} | demonstrier{t,ten,en}
warning: Warnung{,en} | gewarnt | Alarm | alarmier{t,te,en}
delay: spät | zu spät | verspätet | Verspätung | verzögert | Verzögerung{,en} | erst nach | erst um | erst gegen | erst am | erst Stunden
flood: Flut{,en} | Hochwasser{,s} | Überschwemmung{,en} | überflutet{,e,en} | Unwetter{,n} | Flutkatastrophe
storm: Sturm{,s} | Stürme{,n} | Orkan{,s} | Hurrikan{,s} | Taifun{,s} | Zyklon{,s}
earthquake: Erdbeben{,s} | Beben{,s} | Nachbeben
fire: Feuer{,s} | Brand{,es} | Brände{,n} | Waldbrand | Waldbrände{,n} | brannte{,n}
crash: Absturz{,es} | abgestürzt | Unfall{,s} | Unglück{,s} | Kollision{,en} | Zusammenprall | entgleist
explosion: Explosion{,en} | explodiert{,e,en} | Detonation{,en} | Sprengung
attack: Angriff{,e,en,s} | Anschlag{,s} | Anschläge{,n} | angegriffen{,e,en} | Attacke{,n} | Überfall
bomb: Bombe{,n} | Bombenanschlag | bombardiert | Bombardierung
shooting: Schüsse{,n} | Schuss | geschossen | Schießerei | Schütze{,n} | Amoklauf
dead: tot{,e,en,er} | Tote{,n,r} | getötet{,e,en} | gestorben | starb{,en} | Todesopfer{,n} | Opfer{,n} | ums Leben
injured: verletzt{,e,en,er} | Verletzte{,n} | verwundet{,e,en} | Verwundete{,n}
missing: vermisst{,e,en} | Vermisste{,n}
abduction: entführt{,e,en} | Entführung{,en} | verschleppt{,e,en} | Geisel{,n}
release: freigelassen{,e,en} | Freilassung | befreit{,e,en}
prisoners: Gefangene{,n} | Häftling{,e,en} | Inhaftierte{,n}
arrest: Festnahme{,n} | festgenommen{,e,en} | verhaftet{,e,en}
suspect: Verdächtige{,n,r} | Täter{,n,s} | Attentäter{,n,s} | Tatverdächtige{,n,r}
investigation: Ermittlung{,en} | ermittel{t,n,te,ten} | Ermittler{,n} | Untersuchung{,en} | Verfahren{,s}
court: Gericht{,e,s} | Richter{,n} | Arbeitsgericht{,s} | Landgericht{,s}
trial: Prozess{,es} | Klage{,n} | geklagt | verklagt
verdict: Urteil{,e,s} | verurteilt{,e,en} | Entscheidung des Gerichts
accusation: Vorwurf{,s} | Vorwürfe{,n} | Anschuldigung{,en} | beschuldigt{,e,en} | wirft vor | warf vor | Behauptung{,en}
corruption: Korruption | korrupt{,e,en} | Bestechung | bestochen | Schmiergeld{,er}
fraud: Betrug{,s} | betrogen | Schwindel
resignation: Rücktritt{,s} | zurückgetreten | zurücktreten | trat zurück
dismissal: entlassen{,e,en} | Entlassung{,en} | gefeuert
election: Wahl{,en} | Abstimmung{,en} | Stimmen | gewählt
government: Regierung{,en} | Kabinett{,s}
regional-government: Regionalregierung{,en} | Landesregierung{,en} | Provinzregierung{,en}
president: Präsident{,en} | Präsidentin | Staatschef{,s}
minister: Minister{,s,n} | Ministerin | Außenminister{,s} | Verteidigungsminister{,s}
ministry: Ministerium{,s} | Ministerien | Behörde{,n}
parliament: Parlament{,s} | Duma | Bundestag{,s} | Senat{,s} | Kongress{,es} | Abgeordnete{,n}
police: Polizei | Polizist{,en} | Beamte{,n}
army: Armee{,n} | Militär{,s} | Bundeswehr
sanctions: Sanktion{,en} | sanktioniert
war: Krieg{,es,s} | Einmarsch{,s} | Invasion | Überfall auf
ceasefire: Waffenruhe | Waffenstillstand{,s} | Feuerpause
withdrawal: Abzug{,s} | abgezogen | abziehen | Rückzug{,s} | zurückgezogen
border: Grenze{,n} | Grenzregion{,en}
nuclear: nuklear{,e,en} | atomar{,e,en} | Atomwaffe{,n}
drone: Drohne{,n} | Drohnenangriff{,e,en}
aid: Hilfe{,n} | Hilfsgüter{,n} | Unterstützung
money: Geld{,er,es} | Mittel{,n}
price: Preis{,e,en} | Kosten | kostet
tax: Steuer{,n} | Abgabe{,n}
budget: Haushalt{,s} | Etat{,s} | Budget{,s}
profit: Gewinn{,e,s} | Überschuss
debt: Schulden
shares: Aktie{,n} | Anteile{,n}
bank: Bank | Banken
company: Unternehmen{,s} | Firma | Firmen | Konzern{,e,s} | Betrieb{,e,s}
plant: Werk{,e,s} | Fabrik{,en}
union: Gewerkschaft{,en}
workers: Arbeiter{,n} | Beschäftigte{,n} | Mitarbeiter{,n} | Belegschaft
school: Schule{,n}
pupils: Schüler{,n,innen} | Studierende{,n} | Student{,en}
hospital: Krankenhaus | Krankenhäuser{,n} | Klinik{,en}
doctor: Arzt | Ärzte{,n} | Ärztin | Mediziner{,n}
vaccine: Impfstoff{,e,en} | Impfung{,en} | geimpft
virus: Virus | Viren | Pandemie | Epidemie | Infektion{,en}
disease: Krankheit{,en} | Erkrankung{,en}
children: Kind{,er,ern}
women: Frau{,en}
refugees: Flüchtling{,e,en} | Geflüchtete{,n} | Migrant{,en} | Asylbewerber{,n}
residents: Einwohner{,n} | Bewohner{,n} | Anwohner{,n}
houses: Haus | Häuser{,n} | Gebäude{,n} | Wohnung{,en}
village: Dorf{,es} | Dörfer{,n}
town: Stadt | Städte{,n} | Ort{,e,en}
region: Region{,en} | Provinz{,en} | Gebiet{,e,en}
bridge: Brücke{,n}
ship: Schiff{,e,s} | Boot{,e,s} | Fähre{,n}
aircraft: Flugzeug{,e,s} | Maschine | Hubschrauber{,s} | Jet{,s}
train: Zug{,es} | Züge{,n} | Bahn
car: Auto{,s} | Wagen | Fahrzeug{,e,en}
water: Wasser{,s}
electricity: Strom | Stromausfall | Stromausfälle{,n}
evacuation: evakuiert{,e,en} | Evakuierung{,en}
rescue: gerettet{,e,en} | Rettung | Rettungskräfte{,n}
damage: Schaden | Schäden
cause: Ursache{,n} | verursacht
data: Daten | Datensätze{,n} | Informationen
hacking: Hacker{,n} | Hackerangriff{,s} | Cyberangriff{,s} | gehackt | Datenleck{,s}
leak: Leck{,s} | durchgesickert
customers: Kunde{,n} | Kundinnen | Verbraucher{,n}
threat: Drohung{,en} | bedroht | droht | drohte | Bedrohung{,en}
demand: Forderung{,en} | fordert{,e,en}
plan: Plan{,s} | Pläne{,n} | geplant{,e,en}
decision: Entscheidung{,en} | entschieden | beschlossen | Beschluss
report: Bericht{,e,en} | Meldung{,en}
video: Video{,s} | Aufnahmen
document: Dokument{,e,en} | Unterlagen | Akten
contact: Kontakt{,e,en}
payment: gezahlt | bezahlt | Zahlung{,en}
climate: Klima{,s} | Klimawandel{,s}
energy: Energie | Gas | Öl
nomination: nominiert{,e,en} | ernannt | Ernennung
cooperation: Zusammenarbeit | Kooperation | Partnerschaft | Bündnis
defence: Verteidigung | Abwehr | Luftverteidigung
offensive: Offensive{,n} | vorrück{en,t} | Vormarsch
murder: Mord{,es} | ermordet{,e,en} | Morde{,n}
abuse: Missbrauch{,s} | missbraucht | Belästigung | Vergewaltigung{,en}
poisoning: vergiftet{,e,en} | Vergiftung

# Bodies that a story has but one of, in words that both languages share; only where nothing else stands beside them.
[body]
coastguard: Küstenwache
police: Polizei
prosecutor: Staatsanwaltschaft | Staatsanwälte | Anklage
fire-brigade: Feuerwehr
government: Regierung
opposition: Opposition
parliament: Parlament
army: Armee | Streitkräfte | Militär
interior-ministry: Innenministerium
foreign-ministry: Außenministerium
defence-ministry: Verteidigungsministerium
health-ministry: Gesundheitsministerium
transport-ministry: Verkehrsministerium
economy-ministry: Wirtschaftsministerium
finance-ministry: Finanzministerium
justice-ministry: Justizministerium
health-authority: Gesundheitsamt | Gesundheitsbehörde | Gesundheitsbehörden
civil-protection: Zivilschutz | Katastrophenschutz | Rettungsdienste
electoral-commission: Wahlkommission | Wahlbehörde | Wahlleitung
works-council: Betriebsrat
employers: Arbeitgeber | Arbeitgeberverband | Arbeitgeberseite | Arbeitgebern
union: Gewerkschaft
airport: Flughafen | Flughafenbetreiber | Flughafengesellschaft
mayor: Bürgermeister | Bürgermeisterin
governor: Gouverneur | Gouverneurin
hospital: Krankenhaus | Klinik
city-council: Stadtrat | Gemeinderat
company: Unternehmen | Firma
operator: Betreiber | Betreiberin
accident-investigators: Unfallermittler | Unfalluntersuchungsbehörde | Unfalluntersuchungsstelle
shipping-company: Reederei
airline: Fluggesellschaft | Airline
weather-service: Wetterdienst
court: Gericht
rebels: Rebellen

# A claim's content that points back: what it is about stands before it. `report` nouns say that something was said, not what. An `opener` behind a
# report noun says it ("Berichte, dass er gewarnt war").
[points-back]
opener: dass
pronoun: solche{,n,r} | entsprechende{,n,r} | das | dies | diese | dieser | dieses | diesen | dem | sie | ihre | ihrer | ihren | ihr | es | er | dazu | davon | darüber | dagegen | daran | deren | dessen | sein | seine | seiner | so
noun: Anwesenheit | Einsatz | Tat | Taten | Vorfall | Verantwortung | Gespräche{,n} | Plan | Pläne{,n} | Vorgang | Angriff | Entsendung
report: Fehlverhalten | Verfehlung{,en} | Schuld | Beteiligung | Verwicklung | Vorwurf | Vorwürfe{,n} | Anschuldigung{,en} | Behauptung{,en} | Bericht{,e,en} | Zahl{,en} | Angabe{,n} | Darstellung | Meldung{,en} | Aussage{,n} | Vermutung{,en} | Gerücht{,e,en} | Lügen | Falschmeldung{,en} | Spekulation{,en} | Äußerung{,en} | Dementi{,s}

# Who says so with one of these says that it is not so, unless an `only` word follows ("nicht nur", "no more than").
[negation]
word: nicht | kein{,e,en,em,er,es} | keinerlei | nie | niemals | weder | keineswegs | niemand | nichts
[not-only]
word: nur | mehr | allein

# An accusation of nothing but this says that something was wrong, not what: that stands in the sentences before.
[blame]
word: Versagen{,s} | Versäumnis{,se,sen} | Untätigkeit | Fahrlässigkeit | Nachlässigkeit | Leichtsinn | Verantwortungslosigkeit | Inkompetenz | Unfähigkeit | Schlamperei | Fehlverhalten | Pflichtverletzung{,en} | Fehler{,n} | Tatenlosigkeit | schwere{,s,n} | grobe{,s,n} | mangelnde{,s} | schuldhafte{,s}

# What somebody wants and another turns down: whoever rejects it has not said that anything is not so.
[refused]
word: Forderung{,en} | Aufforderung{,en} | Vorschlag | Vorschläge{,n} | Angebot{,e,en} | Antrag | Anträge{,n} | Bitte | Bitten | Ultimatum | Ultimaten | Aufruf{,e,en} | Rücktrittsforderung{,en} | Appell{,e,en} | Kompromiss | Einladung | Ansinnen

# "bezifferte die Summe auf", with a number behind it and nothing counted: the figure before is meant.
[sum-noun]
word: Summe | Betrag | Zahl | Gesamtsumme | Gesamtzahl | Höhe

# Content that is no proposition at all.
# Who speaks for a body is its voice: "ein Sprecher der Polizei".
[speaks-for]
word: Sprecher | Sprecherin | Sprechern

[empty-content]
word: Kommentar | Stellungnahme | Details | Einzelheiten | äußern | kommentieren | Fragen | Frage | Anfrage | zunächst | öffentlich

# Beside a figure: it counts some of a larger number, or what comes on top of one; `whole` words in front: it is the larger number.
[part-of]
behind: der | davon | dieser | von
before: darunter | einschließlich | davon
more: weitere | weiteren | zusätzlich | zusätzliche
more-behind: weitere | weiteren | zusätzliche
whole: der | den | die | dieser | diesen
alone: allein | alleine

# In front of a figure that was given before the one that now holds: both measure the same.
[earlier-figure]
phrase: statt | anstatt | anstelle von | zuvor | zunächst | ursprünglich | bisher | bislang | anfangs | noch von | noch genannt | war noch | hatte noch | hatte es noch | hatten noch | hieß es noch | war von | gegenüber | im Vergleich zu | nicht mehr | früher

# A figure or report that is taken back or put right: a `cue` or both words of a `split` one, and a `figure` word (armies withdraw as well).
# A figure behind a `new` word holds now.
[withdraws]
cue: zurückgezogen | zieht zurück | zog zurück | zurückgenommen | nahm zurück | korrigier{t,te,ten} | Korrektur | berichtigt{,e} | Berichtigung | revidier{t,te,ten} | widerrufen | widerrief | irrtümlich | versehentlich | fälschlich | falsch gewesen | Zählfehler | Irrtum | richtiggestellt | Richtigstellung | war falsch | waren falsch | sei falsch | frühere Fassung | früheren Fassung | frühere Version | früheren Version
split: zog zurück | zieht zurück | zogen zurück | nahm zurück | nimmt zurück | nahmen zurück | stellte richtig
new: auf
figure: Zahl{,en} | Angabe{,n} | Schätzung{,en} | Meldung{,en} | Bericht{,e} | Opferzahl{,en} | Zählung{,en} | Darstellung | Teilnehmerzahl{,en} | Aussage{,n} | Behauptung{,en} | Artikel{,s} | Fassung | Version | Fehler | Irrtum

# Words that carry no subject matter.
[no-topic]
word: der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | und | oder | aber | doch | sondern | von | vom | zu | zum | zur | in | im | ins | an | am | ans | auf | aus | bei | beim | mit | nach | seit | für | gegen | durch | ohne | um | über | unter | vor | hinter | neben | zwischen | während | wegen | ist | sind | war | waren | sei | seien | wäre | wären | bin | sein | gewesen | wird | werden | wurde | wurden | worden | würde | würden | hat | haben | habe | hatte | hatten | hätte | hätten | kann | können | könne | könnte | könnten | muss | müssen | müsse | soll | sollen | solle | sollte | will | wollen | wolle | wollte | darf | dürfen | er | sie | es | wir | ihr | ich | ihn | ihm | ihnen | ihre | ihrer | ihren | ihrem | ihres | seine | seiner | seinen | seinem | sein | sich | man | dies | diese | dieser | dieses | diesen | jene | welche | dass | daß | ob | weil | wenn | als | wie | wo | was | wer | wann | nicht | kein | keine | keinen | auch | nur | noch | schon | bereits | sehr | so | da | dann | dort | hier | nun | jetzt | etwa | rund | gut | mehr | weniger | mindestens | höchstens | fast | knapp | ungefähr | alle | allen | alles | viele | einige | mehrere | beide | beiden | andere | anderen | anderer | sagte | sagten | sagt | sagen | teilte | mitgeteilt | erklärte | erklärt | angaben | zufolge | laut | hieß | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember | heute | gestern | morgen | woche | wochen | monat | monate | monaten | jahr | jahre | jahren | jahres | tag | tage | tagen | uhr | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | hundert | tausend | million | millionen | milliarde | milliarden | menschen | mensch | leute | person | personen | neue | neuen | ersten | letzten | indes | unterdessen | dabei | derzeit | inzwischen | zuvor | damit | davon | dazu | jedoch
