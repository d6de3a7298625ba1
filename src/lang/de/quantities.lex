# What figures count: nouns with a concept that all languages share, the fate told about them, and what narrows them.
# A noun may end a compound ("Elitesoldaten") unless it is `whole`. `fate`: noun and fate in one ("Tote").
# For comparing, and the same in every language: `kin` is another counted thing that news uses for this one, `role` is what happened to those who are
# counted under such a name ("passengers" are aboard).

[counted]
soldiers person: Soldat{,en,in,innen} | Truppe{,n} | Truppenangehörige{,n,r} | Militärangehörige{,n,r} | Mann | Armeeangehörige{,n,r} | Streitkräfte{,n} | Militärs | Wehrpflichtige{,n,r} | Reservist{,en} | Rekrut{,en} | Söldner{,n} | Marineinfanterist{,en} | Fallschirmjäger{,n} | Blauhelm{,e,en}
fighters person kin=soldiers: Kämpfer{,n,innen} | Rebell{,en} | Aufständische{,n,r} | Milizionär{,e,en} | Militante{,n,r} | Extremist{,en} | Islamist{,en} | Dschihadist{,en} | Terrorist{,en} | Separatist{,en} | Angreifer{,n} | Attentäter{,n} | Bewaffnete{,n,r}
police person: Polizist{,en,innen} | Polizeibeamte{,n,r} | Beamte{,n,r} | Polizeikräfte{,n} | Sicherheitskräfte{,n}
rescuers person: Helfer{,n,innen} | Rettungskräfte{,n} | Einsatzkräfte{,n} | Feuerwehrleute{,n} | Feuerwehrmänner{,n} | Retter{,n,innen} | Sanitäter{,n} | Katastrophenhelfer{,n}
people person: Mensch{,en} | Person{,en} | Leute{,n} | Opfer{,n,s} | Bürger{,n,innen} | Bewohner{,n,innen} | Einwohner{,n,innen} | Anwohner{,n,innen} | Betroffene{,n,r} | Männer{,n} und Frauen
men person kin=soldiers: Männer{,n}
women person: Frau{,en}
children person: Kind{,er,ern} | Junge{,n} | Mädchen | Minderjährige{,n,r} | Jugendliche{,n,r} | Schüler{,n,innen} | Schulkinder{,n} | Babys | Schulmädchen
civilians person: Zivilist{,en,innen} | Zivilpersonen
passengers person role=aboard: Passagier{,e,en} | Fahrgast | Fahrgäste{,n} | Insasse{,n} | Reisende{,n,r} | Fluggäste{,n} | Mitreisende{,n}
crew person: Besatzungsmitglied{,er,ern} | Crewmitglied{,er,ern} | Crew-Mitglied{,er,ern} | Besatzung | Seeleute{,n} | Matrosen | Pilot{,en}
workers person: Arbeiter{,n,innen} | Beschäftigte{,n,r} | Mitarbeiter{,n,innen} | Angestellte{,n,r} | Arbeitnehmer{,n,innen} | Bergleute{,n} | Kumpel
tourists person: Tourist{,en,innen} | Urlauber{,n,innen} | Besucher{,n,innen} | Gäste{,n}
migrants person kin=passengers: Migrant{,en,innen} | Flüchtling{,e,en} | Geflüchtete{,n,r} | Asylbewerber{,n,innen} | Schutzsuchende{,n,r} | Asylsuchende{,n,r}
protesters person role=attending: Demonstrant{,en,innen} | Teilnehmer{,n,innen} | Protestierende{,n,r} | Demonstrierende{,n,r}
patients person: Patient{,en,innen}
journalists person: Journalist{,en,innen} | Reporter{,n,innen} | Medienschaffende{,n,r}
doctors person: Arzt | Ärzte{,n} | Pfleger{,n,innen} | Pflegekräfte{,n}
prisoners person: Gefangene{,n,r} | Kriegsgefangene{,n,r} | Häftling{,e,en} | Insassen
hostages person kin=prisoners: Geisel{,n}
customers person kin=records: Kunde{,n} | Kundin{,nen} | Verbraucher{,n,innen} | Nutzer{,n,innen} | Nutzerkonten
members person: Mitglied{,er,ern} | Abgeordnete{,n,r} | Delegierte{,n,r}
households: Haushalt{,e,en} | Familie{,n}
voters person role=voted: Wähler{,n,innen} | Wahlberechtigte{,n,r}
students person kin=children: Student{,en,innen} | Studierende{,n,r}
animals person: Tier{,e,en} | Schaf{,e,en} | Huhn | Hühner{,n} | Kuh | Kühe{,n} | Rind{,er,ern} | Schwein{,e,en} | Hund{,e,en} | Vögel{,n} | Fische{,n} | Pferd{,e,en} | Ziegen | Wale{,n} | Elefanten | Bienen
lives person: Menschenleben | Leben
dead person fate: Tote{,n,r} | Todesopfer{,n,s} | Todesfälle{,n} | Todesfall | Leiche{,n} | Leichname{,n} | Verstorbene{,n,r} | Getötete{,n,r} | Gefallene{,n,r} | Tötungen | Ermordete{,n,r}
injured person fate: Verletzte{,n,r} | Verwundete{,n,r} | Schwerverletzte{,n,r} | Leichtverletzte{,n,r}
missing person fate: Vermisste{,n,r} | Verschollene{,n,r} | Vermißte{,n,r}
casualties person fate: Verluste{,n}
arrested person fate: Festnahme{,n} | Festgenommene{,n,r} | Verhaftung{,en} | Verhaftete{,n,r}
evacuated person fate: Evakuierte{,n,r} | Evakuierung{,en}
displaced person fate: Vertriebene{,n,r} | Binnenflüchtling{,e,en} | Binnenvertriebene{,n,r} | Obdachlose{,n,r}
survivors person fate: Überlebende{,n,r}
infected person fate: Infizierte{,n,r} | Infektion{,en} | Neuinfektion{,en} | Ansteckung{,en} | Erkrankte{,n,r} | Krankheitsfälle{,n} | Coronafälle{,n}
votes kin=voters: Stimme{,n} | Ja-Stimmen | Nein-Stimmen | Gegenstimmen | Enthaltungen
seats: Sitz{,e,en} | Mandat{,e,en}
signatures role=signed: Unterschrift{,en}
jobs kin=workers: Arbeitsplatz | Arbeitsplätze{,n} | Stelle{,n} | Job{,s} | Jobs
homes kin=households: Haus | Häuser{,n} | Wohnung{,en} | Gebäude{,n} | Wohnhäuser{,n} | Wohngebäude{,n} | Hütten
villages: Dorf | Dörfer{,n} | Ortschaft{,en} | Siedlung{,en}
vehicles: Fahrzeug{,e,en} | Auto{,s} | Lastwagen | Lkw{,s} | Pkw{,s} | Wagen | Bus | Busse{,n}
tanks: Panzer{,n}
ships: Schiff{,e,en} | Boot{,e,en} | Kriegsschiff{,e,en}
aircraft: Flugzeug{,e,en} | Kampfjet{,s} | Kampfflugzeug{,e,en} | Hubschrauber{,n} | Helikopter{,n} | Maschinen
flights: Flug | Flüge{,n}
drones: Drohne{,n} | Kampfdrohne{,n} | Shahed-Drohnen
missiles: Rakete{,n} | Marschflugkörper{,n} | Geschoss{,e,en} | Lenkwaffe{,n}
shells: Granate{,n} | Artilleriegeschosse{,n} | Schuss
bombs: Bombe{,n} | Sprengsätze{,n} | Gleitbomben
attacks: Angriff{,e,en} | Anschlag | Anschläge{,n} | Luftangriff{,e,en} | Attacke{,n}
weapons: Waffe{,n}
cases role=infected: Fall | Fälle{,n}
schools: Schule{,n}
hospitals: Krankenhaus | Krankenhäuser{,n} | Klinik{,en}
countries: Land | Länder{,n} | Staat | Staaten
companies: Firma | Firmen | Unternehmen | Betrieb{,e,en} | Konzern{,e,en}
shares: Aktie{,n}

[unit]
percent: Prozent | % | v. H.
percentage-points: Prozentpunkt{,e,en}
EUR: Euro | € | EUR
USD: Dollar | US-Dollar | Dollars | US-Dollars | USD | $
GBP: Pfund | £ | GBP
CHF: Franken | CHF
RUB: Rubel
UAH: Hrywnja | Griwna
CNY: Yuan
JPY: Yen
INR: Rupien
TRY: Lira
PLN: Zloty | Złoty
SEK: Kronen
cent: Cent
km: Kilometer{,n} | km
m: Meter{,n} | m
cm: Zentimeter{,n} | cm
mm: Millimeter{,n} | mm
km2: Quadratkilometer{,n} | km²
m2: Quadratmeter{,n} | m²
m3: Kubikmeter{,n}
ha: Hektar | ha
t: Tonne{,n}
kg: Kilogramm | Kilo | kg
g: Gramm
l: Liter{,n}
barrel: Barrel
kmh: km/h | Stundenkilometer{,n} | Kilometer pro Stunde | Kilometern pro Stunde
degrees: Grad | Grad Celsius | °C
MW: Megawatt | MW
GW: Gigawatt | GW
kWh: Kilowattstunde{,n}
TWh: Terawattstunde{,n}
points: Punkt{,e,en} | Zähler{,n}
seconds: Sekunde{,n}
minutes: Minute{,n}
hours: Stunde{,n}
days: Tag{,e,en}
weeks: Woche{,n}
months: Monat{,e,en}
years: Jahr{,e,en}
times: Mal | mal
pieces: Stück

# Signs and words before the figure.
[currency-sign]
EUR: € | EUR
USD: $ | US$ | USD
GBP: £ | GBP
CHF: CHF
JPY: ¥

# `before`: may stand right before the figure ("starben 12"); `thing`: told of things, not of people.
[fate]
dead before: starb{,en} | sterben | tötete{,n} | töten | tötet | getötet | tot | umgekommen | kamen um | Tod von | Tod der | Tod | Tötung von | Ermordung von | ermordete{,n} | getötet wurden
dead: ums Leben | ums Leben gekommen | gestorben | getötet{,e,en,er} | tot{,e,en,er} | umgekommen | umgebracht | ermordet | erschossen | gefallen{,e,en} | gefallener | in den Tod gerissen | tödlich verletzt | tödlich verunglückt | das Leben | ertrunken | ertranken | verstorben | verstarben | hingerichtet | starben | stirbt | sterben | getöteten
injured before: verletzte{,n} | verletzt | verwundete{,n} | verwundet
injured: verletzt{,e,en,er} | verwundet{,e,en,er} | Verletzungen | schwerverletzt | leichtverletzt | in Krankenhäuser gebracht | ins Krankenhaus | in Kliniken gebracht | in Krankenhäusern behandelt
missing before: vermisst | fehlt
missing: vermisst{,e,en,er} | vermißt | verschollen | verschwunden | unauffindbar
arrested: festgenommen{,e,en} | verhaftet{,e,en} | in Gewahrsam | inhaftiert | festgesetzt
arrested before: festgenommen | verhaftete{,n}
evacuated: evakuiert{,e,en} | in Sicherheit gebracht | in Sicherheit
evacuated before: evakuierte{,n} | evakuiert
displaced: vertrieben{,e,en} | obdachlos | auf der Flucht | geflohen | flohen | ihre Häuser verlassen | ihr Zuhause verloren
rescued: gerettet{,e,en} | geborgen
rescued before: retteten | rettete
survivors: überlebt{,en}
freed: freigelassen{,e,en} | freigekommen | kamen frei | befreit{,e,en}
abducted: entführt{,e,en} | verschleppt{,e,en}
protesters before: demonstrierten | protestierten | streikten | marschierten | versammelten sich | beteiligten sich
protesters: teilgenommen | nahmen teil | beteiligt | demonstrierten | protestierten | gingen auf die Straße | auf die Straße gegangen | legten die Arbeit nieder | dem Aufruf gefolgt
aboard: an Bord
hospitalised: in ärztlicher Behandlung
captured: gefangen genommen | gefangengenommen | in Gefangenschaft | in Kriegsgefangenschaft
captive: in der Gewalt | in Geiselhaft | festgehalten
infected: infiziert{,e,en} | angesteckt | erkrankt{,e,en}
infected before: infizierten sich | erkrankten
trapped: eingeschlossen{,e,en} | verschüttet{,e,en}
destroyed thing: zerstört{,e,en} | vernichtet | verwüstet | niedergebrannt
destroyed thing before: zerstörte{,n} | zerstört
damaged thing: beschädigt{,e,en}
damaged thing before: beschädigte{,n}
shot-down thing: abgeschossen{,e,en} | abgefangen{,e,en} | unschädlich gemacht
shot-down thing before: abgeschossen | schoss | schossen
lost thing: gestrichen{,e,en} | abgebaut | wegfallen | fallen weg | verloren gehen
created thing: geschaffen | entstehen
captured thing: erobert{,e,en} | eingenommen

[tally]
dead: Todeszahl{,en} | Opferzahl{,en} | Zahl der Toten | Zahl der Todesopfer | Zahl der Opfer | Zahl der Getöteten | Anzahl der Toten | Anzahl der Todesopfer | Totenzahl{,en} | Zahl der bestätigten Toten | Zahl der bestätigten Todesopfer
injured: Verletztenzahl{,en} | Zahl der Verletzten | Zahl der Verwundeten | Anzahl der Verletzten
missing: Vermisstenzahl{,en} | Zahl der Vermissten
infected: Zahl der Infizierten | Infektionszahl{,en} | Zahl der Neuinfektionen | Fallzahl{,en}
unemployed: Zahl der Arbeitslosen | Arbeitslosenzahl{,en}
magnitude: Stärke | Magnitude | Erdbeben der Stärke

[number-of]
word: Zahl der | Anzahl der | Zahl von | Anzahl von | Zahl | Anzahl | Truppenstärke | wie viele | wie vieler

[rate]
per-day: pro Tag | täglich | am Tag | je Tag
per-week: pro Woche | wöchentlich | je Woche
per-month: pro Monat | monatlich | im Monat | je Monat
per-year: pro Jahr | jährlich | im Jahr | je Jahr
per-hour: pro Stunde | in der Stunde
per-person: pro Person | pro Kopf | je Einwohner | je Person

[scope]
seriously: schwer | schwere{,n,r} | lebensgefährlich
slightly: leicht | leichte{,n,r}
UN: UN | UNO
US: US | amerikanisch{,e,en,er,es,em}
foreign: ausländisch{,e,en,er,es,em}
civilian: zivil{,e,en,er,es,em}
unarmed: unbewaffnet{,e,en,er}
confirmed: bestätigt{,e,en,er}
new: neu{,e,en,er}
male: männlich{,e,en,er}
female: weiblich{,e,en,er}

[partitive]
word: der | von den | von ihnen | davon | von insgesamt | dieser | von

[more]
word: weitere{,n,r,s} | weiterer | zusätzliche{,n,r} | andere{,n,r} | mehr

[auxiliary]
word: wurde{,n} | werde{,n} | wird | worden | ist | sind | sei | seien | war | waren | kam{,en} | hat | haben | hatte{,n} | dabei | bislang | bisher | mindestens | insgesamt

[determiner]
word: die | der | das | den | ein | eine | einen | seine | ihre

[phrase-stop]
word: und | oder | sowie | in | im | am | an | auf | aus | bei | beim | durch | für | gegen | mit | nach | über | um | unter | von | vom | vor | zu | zum | zur | wurden | wurde | werden | sind | waren | seien | haben | hatten | hat | kamen | starben | dass | die | das | dem | den | des | wie | als | pro | je | gekommen | nahe | entlang | ohne | trotz | wegen | ab | bis | noch | nicht | auch | sich | er | sie | es | ihre | ihrer | seine | seiner | eine | einer | einem | einen | keine | diese | dieser | diesen | jede | jeder | welche | heute | gestern | ihr

[clause-break]
word: nachdem | bevor | während | obwohl | weil | wo | wobei | wenn | als | damit | aber | sondern | doch | denn | worauf | woraufhin

[including]
word: darunter | davon | inklusive | einschließlich | unter ihnen | dabei

[figure-cue]
word: von | auf | bei | mit | spricht von | sprach von | sprechen von | ist von | war von | beträgt | betrug | lautet | nannte | nennt | seien es | sind es | waren es | gibt | beziffert | beziffert auf | geht von | gehen von | es seien | es sind | es waren | sondern | sogar | nun | jetzt

[conjunction]
word: und | sowie | oder | aber | plus | wie auch | beziehungsweise
