# Words of time. The value of an entry is what it stands for, attributes are fields of a time expression (src/extract/time/reading.h);
# `case=upper|lower` limits the spelling, `abbr` lets a full stop follow. Inflected forms are listed, nothing is stemmed.
# Month, weekday and day-part names: CLDR (de, de-AT); the rest: Duden, DWDS.

[time.article]
def: der | die | das | den | dem | des

[time.month]
1 case=upper: Januar{,s} | Jänner{,s}
2 case=upper: Februar{,s} | Feber{,s}
3 case=upper: März{,s}
4 case=upper: April{,s}
5 case=upper: Mai{,s}
6 case=upper: Juni{,s}
7 case=upper: Juli{,s}
8 case=upper: August{,s}
9 case=upper: September{,s}
10 case=upper: Oktober{,s}
11 case=upper: November{,s}
12 case=upper: Dezember{,s}
1 case=upper abbr name: Jan
2 case=upper abbr: Feb | Febr
3 case=upper abbr: Mrz | Mär
4 case=upper abbr: Apr
6 case=upper abbr: Jun
7 case=upper abbr: Jul
8 case=upper abbr: Aug
9 case=upper abbr: Sept | Sep
10 case=upper abbr: Okt
11 case=upper abbr: Nov
12 case=upper abbr: Dez

[time.weekday]
1 case=upper: Montag{,s,es}
2 case=upper: Dienstag{,s,es}
3 case=upper: Mittwoch{,s,es}
4 case=upper: Donnerstag{,s,es}
5 case=upper: Freitag{,s,es}
6 case=upper: Samstag{,s,es} | Sonnabend{,s,es}
7 case=upper: Sonntag{,s,es}

# Short forms are words of their own as well ("so", "mo"): only before a date.
[time.weekday-short]
1 case=upper abbr: Mo
2 case=upper abbr: Di
3 case=upper abbr: Mi
4 case=upper abbr: Do
5 case=upper abbr: Fr
6 case=upper abbr: Sa
7 case=upper abbr: So

[time.weekday-every]
1 case=lower: montags
2 case=lower: dienstags
3 case=lower: mittwochs
4 case=lower: donnerstags
5 case=lower: freitags
6 case=lower: samstags | sonnabends
7 case=lower: sonntags

[time.weekday-part]
1 part=MO case=upper: Montagmorgen{,s} | Montagvormittag{,s} | Montag früh | Montagfrüh
1 part=MI case=upper: Montagmittag{,s}
1 part=AF case=upper: Montagnachmittag{,s}
1 part=EV case=upper: Montagabend{,s}
1 part=NI case=upper: Montagnacht{,s}
2 part=MO case=upper: Dienstagmorgen{,s} | Dienstagvormittag{,s} | Dienstag früh | Dienstagfrüh
2 part=MI case=upper: Dienstagmittag{,s}
2 part=AF case=upper: Dienstagnachmittag{,s}
2 part=EV case=upper: Dienstagabend{,s}
2 part=NI case=upper: Dienstagnacht{,s}
3 part=MO case=upper: Mittwochmorgen{,s} | Mittwochvormittag{,s} | Mittwoch früh | Mittwochfrüh
3 part=MI case=upper: Mittwochmittag{,s}
3 part=AF case=upper: Mittwochnachmittag{,s}
3 part=EV case=upper: Mittwochabend{,s}
3 part=NI case=upper: Mittwochnacht{,s}
4 part=MO case=upper: Donnerstagmorgen{,s} | Donnerstagvormittag{,s} | Donnerstag früh | Donnerstagfrüh
4 part=MI case=upper: Donnerstagmittag{,s}
4 part=AF case=upper: Donnerstagnachmittag{,s}
4 part=EV case=upper: Donnerstagabend{,s}
4 part=NI case=upper: Donnerstagnacht{,s}
5 part=MO case=upper: Freitagmorgen{,s} | Freitagvormittag{,s} | Freitag früh | Freitagfrüh
5 part=MI case=upper: Freitagmittag{,s}
5 part=AF case=upper: Freitagnachmittag{,s}
5 part=EV case=upper: Freitagabend{,s}
5 part=NI case=upper: Freitagnacht{,s}
6 part=MO case=upper: Samstagmorgen{,s} | Samstagvormittag{,s} | Sonnabendmorgen{,s} | Sonnabendvormittag{,s} | Samstag früh | Samstagfrüh | Sonnabend früh | Sonnabendfrüh
6 part=MI case=upper: Samstagmittag{,s} | Sonnabendmittag{,s}
6 part=AF case=upper: Samstagnachmittag{,s} | Sonnabendnachmittag{,s}
6 part=EV case=upper: Samstagabend{,s} | Sonnabendabend{,s}
6 part=NI case=upper: Samstagnacht{,s} | Sonnabendnacht{,s}
7 part=MO case=upper: Sonntagmorgen{,s} | Sonntagvormittag{,s} | Sonntag früh | Sonntagfrüh
7 part=MI case=upper: Sonntagmittag{,s}
7 part=AF case=upper: Sonntagnachmittag{,s}
7 part=EV case=upper: Sonntagabend{,s}
7 part=NI case=upper: Sonntagnacht{,s}

[time.weekday-part-every]
1 part=MO case=lower: montagmorgens | montagvormittags
1 part=MI case=lower: montagmittags
1 part=AF case=lower: montagnachmittags
1 part=EV case=lower: montagabends
1 part=NI case=lower: montagnachts
2 part=MO case=lower: dienstagmorgens | dienstagvormittags
2 part=MI case=lower: dienstagmittags
2 part=AF case=lower: dienstagnachmittags
2 part=EV case=lower: dienstagabends
2 part=NI case=lower: dienstagnachts
3 part=MO case=lower: mittwochmorgens | mittwochvormittags
3 part=MI case=lower: mittwochmittags
3 part=AF case=lower: mittwochnachmittags
3 part=EV case=lower: mittwochabends
3 part=NI case=lower: mittwochnachts
4 part=MO case=lower: donnerstagmorgens | donnerstagvormittags
4 part=MI case=lower: donnerstagmittags
4 part=AF case=lower: donnerstagnachmittags
4 part=EV case=lower: donnerstagabends
4 part=NI case=lower: donnerstagnachts
5 part=MO case=lower: freitagmorgens | freitagvormittags
5 part=MI case=lower: freitagmittags
5 part=AF case=lower: freitagnachmittags
5 part=EV case=lower: freitagabends
5 part=NI case=lower: freitagnachts
6 part=MO case=lower: samstagmorgens | samstagvormittags | sonnabendmorgens | sonnabendvormittags
6 part=MI case=lower: samstagmittags | sonnabendmittags
6 part=AF case=lower: samstagnachmittags | sonnabendnachmittags
6 part=EV case=lower: samstagabends | sonnabendabends
6 part=NI case=lower: samstagnachts | sonnabendnachts
7 part=MO case=lower: sonntagmorgens | sonntagvormittags
7 part=MI case=lower: sonntagmittags
7 part=AF case=lower: sonntagnachmittags
7 part=EV case=lower: sonntagabends
7 part=NI case=lower: sonntagnachts

[time.part]
MO case=upper: Morgen{,s} | Vormittag{,s} | Morgenstunden | Vormittagsstunden | Frühe
MI case=upper: Mittag{,s} | Mittagsstunden | Mittagszeit
AF case=upper: Nachmittag{,s} | Nachmittagsstunden
EV case=upper: Abend{,s} | Abendstunden | Vorabend
NI case=upper: Nacht | Mitternacht | Nachtstunden

# After "heute", "gestern", a weekday.
[time.part-adverb]
MO: früh | morgen | vormittag
MI: mittag
AF: nachmittag
EV: abend
NI: nacht

[time.part-genitive]
MO: morgens | vormittags | früh | in der Früh | am Morgen | am Vormittag
MI: mittags | am Mittag
AF: nachmittags | am Nachmittag
EV: abends | am Abend
NI: nachts | in der Nacht

[time.part-every]
MO case=lower: morgens | vormittags
MI case=lower: mittags
AF case=lower: nachmittags
EV case=lower: abends
NI case=lower: nachts

[time.early-late]
START: früh{e,en,er,em,es}
END: spät{e,en,er,em,es}
MID: hell{en,er}

[time.season]
1 case=upper: Frühling{,s} | Frühjahr{,s,es} | Lenz
2 case=upper: Sommer{,s} | Hochsommer{,s} | Sommermonate{,n} | Spätsommer{,s}
3 case=upper: Herbst{,s,es} | Spätherbst{,s,es}
4 case=upper: Winter{,s} | Wintermonate{,n}

[time.unit]
Y: Jahr{,e,en,es,s}
M: Monat{,e,en,s,es}
W: Woche{,n}
D: Tag{,e,en,es,s} | Arbeitstag{,e,en} | Werktag{,e,en} | Kalendertag{,e,en} | Verhandlungstag{,e,en}
TH: Stunde{,n} | Std
TM: Minute{,n} | Min
TS: Sekunde{,n} | Sek
DE: Jahrzehnt{,e,en,s,es} | Dekade{,n}
CE: Jahrhundert{,e,en,s,es}
Q: Quartal{,e,en,s}
WE: Wochenende{,n,s}
M times=6: Halbjahr{,e,en,es}
M times=3: Vierteljahr{,e,en,es}
TM times=15: Viertelstunde{,n}
TM times=45: Dreiviertelstunde{,n}
M times=9: Dreivierteljahr{,e,en}

# Only what can hold a date of its own.
[time.cell]
Y: Jahr{,es,s} | Kalenderjahr{,es}
M: Monat{,s,es}
W: Woche
Q: Quartal{,s}
DE: Jahrzehnt{,s,es}
CE: Jahrhundert{,s,es}

[time.cells]
Y: Jahre{,n}
M: Monate{,n}
W: Wochen
D: Tage{,n}
TH: Stunden
TM: Minuten
DE: Jahrzehnte{,n} | Dekaden
CE: Jahrhunderte{,n}
WE: Wochenenden

[time.year-noun]
Y: Jahr{,e,es,s} | Kalenderjahr{,es} | Gesamtjahr | Geschäftsjahr{,es} | Haushaltsjahr | Kriegsjahr{,es} | Krisenjahr{,es} | Rekordjahr{,es} | Wahljahr{,es}

[time.century-noun]
C: Jahrhundert{,s,es} | Jh | Jhdt

[time.adj-past]
past: letzt{e,en,er,es,em} | vergangen{e,en,er,es,em} | vorig{e,en,er,es,em} | verflossen{e,en,er,es,em} | abgelaufen{e,en,er,es,em} | zurückliegend{e,en,er,es,em} | vorangegangen{e,en,er,es,em}

[time.adj-next]
next: nächst{e,en,er,es,em} | kommend{e,en,er,es,em} | bevorstehend{e,en,er,es,em}

[time.adj-this]
this: dies{e,en,er,es,em} | laufend{e,en,er,es,em} | heurig{e,en,er,es,em} | aktuell{en,er,em}

[time.adj-same]
ctx: jen{en,er,em,es} | selb{e,en,er} | gleich{en,er} | demselben | denselben | derselbe | derselben | dasselbe | desselben | nämlichen

[time.adj-after]
ctx: folgend{e,en,er,es,em} | darauffolgend{e,en,er,es,em} | darauf folgend{e,en,er,es,em}

[time.adj-whole]
all: ganz{e,en,er,es,em} | gesamt{e,en,er,es,em} | voll{e,en,er,es,em}

# Days, months, years named from today or from the day of the story.
[time.deictic]
yesterday off=-1 ounit=D case=lower: gestern
before-yesterday off=-2 ounit=D case=lower: vorgestern
after-tomorrow off=2 ounit=D case=lower: übermorgen
this-year off=0 ounit=Y: heuer
day-before off=-1 ounit=D anchor=ctx: Tag{,s} zuvor | Tag davor
day-after off=1 ounit=D anchor=ctx: Tag darauf | Tag danach | tags darauf | anderntags | andertags
day-before off=-1 ounit=D anchor=ctx: tags zuvor

[time.deictic-noun]
last-year off=-1 ounit=Y: Vorjahr{,es,s} | Vorjahre
year-before off=-2 ounit=Y: Vorvorjahr{,es}
last-month off=-1 ounit=M: Vormonat{,s}
last-week off=-1 ounit=W: Vorwoche
last-quarter off=-1 ounit=Q: Vorquartal{,s}
year-ago-quarter off=-1 ounit=Y anchor=quarter: Vorjahresquartal{,s}
day-before off=-1 ounit=D anchor=ctx: Vortag{,es,s}
day-after off=1 ounit=D anchor=ctx: Folgetag{,es,s}
year-after off=1 ounit=Y anchor=ctx: Folgejahr{,es}
month-after off=1 ounit=M anchor=ctx: Folgemonat{,s}
week-after off=1 ounit=W anchor=ctx: Folgewoche
year-end off=0 ounit=Y mod=END: Jahresende{,s} | Jahresschluss{,es} | Jahresausklang{,s}
year-start off=0 ounit=Y mod=START: Jahresbeginn{,s} | Jahresanfang{,s}
year-middle off=0 ounit=Y mod=MID: Jahresmitte
month-end off=0 ounit=M mod=END: Monatsende{,s}
month-start off=0 ounit=M mod=START: Monatsbeginn{,s} | Monatsanfang{,s}
week-start off=0 ounit=W mod=START: Wochenbeginn{,s} | Wochenanfang{,s} | Wochenstart{,s}
week-middle off=0 ounit=W mod=MID: Wochenmitte
quarter-end off=0 ounit=Q mod=END: Quartalsende{,s}

[time.today]
today off=0 ounit=D case=lower: heute
[time.tomorrow]
tomorrow off=1 ounit=D case=lower: morgen

[time.ref]
PRESENT_REF: jetzt | derzeit | zurzeit | zur Zeit | gegenwärtig{,e,en,er,es} | momentan | augenblicklich | heutzutage | heutig{e,en,er,es,em} | derzeitig{e,en,er,es,em} | zur Stunde | im Moment | im Augenblick | dieser Tage
PAST_REF: damals | einst | einstmals | kürzlich | neulich | unlängst | vor kurzem | vor Kurzem | damalig{e,en,er,es,em} | einstig{e,en,er,es,em} | früher | vormals | letztens | jüngst | vor langer Zeit | letzter Zeit | jüngster Zeit | der letzten Zeit | der vergangenen Zeit
FUTURE_REF: bald | demnächst | zukünftig{,e,en,er,es,em} | in absehbarer Zeit | in Kürze | nächster Zeit | der nächsten Zeit

# Nouns that take an article into the expression.
[time.ref-noun]
PAST_REF case=upper: Vergangenheit
FUTURE_REF case=upper: Zukunft

[time.approx]
APPROX: rund | etwa | ungefähr | circa | ca | zirka | an die | gut | knapp über
LESS_THAN: knapp{,e,en,er,es,em} | fast | nahezu | beinahe | weniger als | unter | nicht ganz
MORE_THAN: mehr als | über
EQUAL_OR_MORE: mindestens | wenigstens | zumindest
EQUAL_OR_LESS: höchstens | maximal | bis zu

[time.vague]
X: einige{,n,r} | mehrere{,n,r} | wenige{,n,r} | ein paar | viele{,n,r} | etliche{,n,r} | zahlreiche{,n,r} | manche{,n} | lange{,n,r} | unzählige{,n}

[time.fraction]
0.5: halbe{,n,s,r,m}
1.5: eineinhalb | anderthalb
2.5: zweieinhalb
3.5: dreieinhalb
4.5: viereinhalb
5.5: fünfeinhalb
6.5: sechseinhalb
7.5: siebeneinhalb
8.5: achteinhalb
9.5: neuneinhalb
0.75: dreiviertel
24: zwei Dutzend
12: ein Dutzend

[time.both]
2: beiden

[time.bound]
START: Anfang | Beginn | Start | Auftakt
MID: Mitte
END: Ende | Schluss | Ausgang

[time.decade]
20: zwanziger | Zwanzigerjahre{,n} | Zwanziger
30: dreißiger | dreissiger | Dreißigerjahre{,n} | Dreißiger
40: vierziger | Vierzigerjahre{,n} | Vierziger
50: fünfziger | Fünfzigerjahre{,n} | Fünfziger
60: sechziger | Sechzigerjahre{,n} | Sechziger
70: siebziger | Siebzigerjahre{,n} | Siebziger
80: achtziger | Achtzigerjahre{,n} | Achtziger
90: neunziger | Neunzigerjahre{,n} | Neunziger

# Without "Jahre": a decade only behind "den", as waiters have names as well.
[time.decade-dative]
50: fünfzigern | Fünfzigern
60: sechzigern | Sechzigern
70: siebzigern | Siebzigern
80: achtzigern | Achtzigern
90: neunzigern | Neunzigern
20: zwanzigern | Zwanzigern
30: dreißigern | Dreißigern
40: vierzigern | Vierzigern

[time.long]
Y: jahrelang{,e,er,es,en,em} | mehrjährig{,e,er,es,en,em}
M: monatelang{,e,er,es,en,em} | mehrmonatig{e,er,es,en,em}
W: wochenlang{,e,er,es,en,em} | mehrwöchig{e,er,es,en,em}
D: tagelang{,e,er,es,en,em} | mehrtägig{e,er,es,en,em}
TH: stundenlang{,e,er,es,en,em} | mehrstündig{e,er,es,en,em}
TM: minutenlang{,e,er,es,en,em}
DE: jahrzehntelang{,e,er,es,en,em}
CE: jahrhundertelang{,e,er,es,en,em}

[time.half-long]
Y: halbjährig{e,er,es,en,em}
TH: halbstündig{e,er,es,en,em}
D: halbtägig{e,er,es,en,em}

[time.regular]
D: täglich{,e,er,es,en,em} | alltäglich{e,er,es,en,em} | tagtäglich
W: wöchentlich{,e,er,es,en,em}
M: monatlich{,e,er,es,en,em}
Y: jährlich{,e,er,es,en,em} | alljährlich{,e,er,es,en,em}
TH: stündlich
TM: minütlich
Q: vierteljährlich{,e,er,es,en,em} | quartalsweise
D count=5: werktags | wochentags
M count=6: halbjährlich{,e,er,es,en,em}

[time.every]
EVERY: jede{,r,s,n,m} | alle{,r,n} | je | sämtliche

[time.per]
per: pro | je

[time.prep]
p: im | in | am | an | ab | bis | seit | vor | nach | zum | zu | vom | von | für | gegen | um | per | bereits | schon | erst | noch | ende | der | den | dem | des | die | das | und | oder | sowie | diesen | mitte | anfang | über | beim | auf | ins

[time.name-title]
t: Herr{,n} | Frau | Präsident{,in} | Minister{,in} | Dr | Kanzler{,in}

[time.counted]
c case=upper: Mark | Euro | Dollar | Franken | Schilling | Pfund | Lire | Kronen | Rubel | Yen | Kilometer{,n} | Meter{,n} | Tonnen | Kilo | Kilogramm | Gramm | Liter | Prozent | Grad | Hektar | Quadratmeter{,n} | Quadratkilometer{,n} | Kilowatt | Megawatt | Einwohner{,n} | Menschen | Personen | Stück | Mann | Soldaten | Besucher{,n} | Zuschauer{,n} | Mitglieder{,n} | Beschäftigte{,n} | Mitarbeiter{,n} | Euro | Stimmen | Teilnehmer{,n} | Häuser{,n} | Betriebe{,n} | Fälle{,n} | Tote{,n} | Arbeitsplätze{,n} | Punkte{,n} | Seiten | Kinder{,n} | Frauen | Männer{,n} | Schüler{,n} | Studenten | Hektoliter | Höhenmeter{,n} | PS | Uhr | Millionen | Milliarden | mal

# What lasts: before such a noun "fünfjährig" is no age.
[time.lasting]
l case=upper: Krieg{,s,es} | Bürgerkrieg{,s,es} | Haft | Haftstrafe | Gefängnisstrafe | Freiheitsstrafe | Vertrag{,s,es} | Laufzeit | Amtszeit | Bestehen | Jubiläum | Zusammenarbeit | Pause | Amtsperiode | Gültigkeit | Frist | Übergangsfrist | Bewährung | Sperre | Ausbildung | Studium | Tätigkeit | Herrschaft | Mitgliedschaft | Geschichte | Abwesenheit | Karriere | Belagerung | Verhandlungen | Streit | Erfahrung | Partnerschaft | Garantie | Projekt{,s} | Programm{,s} | Bauzeit | Planung

[time.share-day]
s: , | und | bis | - | / | oder | sowie | auf
[time.share-hour]
s: , | und | bis | - | / | oder | sowie
[time.share-count]
s: bis | - | oder | und | ,


[time.holiday]
christmas holiday=12-24: Weihnachten | Heiligabend | Heilig Abend | Weihnachtsabend
christmas-day holiday=12-25: Weihnachtstag{,es} | Christtag | erster Weihnachtsfeiertag | ersten Weihnachtsfeiertag | Weihnachtsfeiertag
stephen holiday=12-26: Stephanstag | Stefanitag | Stephanitag | zweiter Weihnachtsfeiertag | zweiten Weihnachtsfeiertag | zweiter Weihnachtstag | zweiten Weihnachtstag
christmas-days holiday=12-25 lasts=2: Weihnachtsfeiertage{,n} | Weihnachtstage{,n}
holy-week holiday=easter-7 lasts=7: Karwoche
easter-weekend holiday=easter-2 lasts=4: Osterwochenende{,s}
easter-days holiday=easter+0 lasts=2: Osterfeiertage{,n} | Ostertage{,n}
pentecost-weekend holiday=easter+48 lasts=3: Pfingstwochenende{,s}
new-year holiday=01-01: Neujahr | Neujahrstag{,s,es}
turn-of-year holiday=12-31 lasts=2: Jahreswechsel{,s} | Jahreswende
eve holiday=12-31: Silvester{,abend,nacht}
epiphany holiday=01-06: Dreikönigstag | Dreikönig | Heilige Drei Könige
valentine holiday=02-14: Valentinstag
easter holiday=easter+0: Ostern | Ostersonntag{,s}
easter-monday holiday=easter+1: Ostermontag{,s}
good-friday holiday=easter-2: Karfreitag{,s}
maundy holiday=easter-3: Gründonnerstag{,s}
holy-saturday holiday=easter-1: Karsamstag{,s}
palm holiday=easter-7: Palmsonntag{,s}
ash holiday=easter-46: Aschermittwoch{,s}
carnival holiday=easter-48: Rosenmontag{,s}
shrove holiday=easter-47: Faschingsdienstag{,s} | Fastnacht
ascension holiday=easter+39: Christi Himmelfahrt | Himmelfahrtstag
pentecost holiday=easter+49: Pfingsten | Pfingstsonntag{,s}
pentecost-monday holiday=easter+50: Pfingstmontag{,s}
corpus holiday=easter+60: Fronleichnam
labour holiday=05-01: Tag der Arbeit | Maifeiertag
unity holiday=10-03: Tag der Deutschen Einheit
national-at holiday=10-26: österreichischer Nationalfeiertag
reformation holiday=10-31: Reformationstag
all-saints holiday=11-01: Allerheiligen
all-souls holiday=11-02: Allerseelen
martin holiday=11-11: Martinstag
nicholas holiday=12-06: Nikolaustag | Nikolausabend
assumption holiday=08-15: Mariä Himmelfahrt | Ferragosto | Hochunserfrauentag
immaculate holiday=12-08: Mariä Empfängnis
repentance holiday=advent-0: Buß- und Bettag
advent1 holiday=advent-1: erster Advent | ersten Advent | 1. Advent | erster Adventssonntag | ersten Adventssonntag
advent2 holiday=advent-2: zweiter Advent | zweiten Advent | 2. Advent | zweiter Adventssonntag | zweiten Adventssonntag
advent3 holiday=advent-3: dritter Advent | dritten Advent | 3. Advent | dritter Adventssonntag | dritten Adventssonntag
advent4 holiday=advent-4: vierter Advent | vierten Advent | 4. Advent | vierter Adventssonntag | vierten Adventssonntag
mothers holiday=weekday-2-7-05: Muttertag
womens holiday=03-08: Weltfrauentag | Internationaler Frauentag | Internationalen Frauentag
eid holiday=islamic-10-01: Zuckerfest{,es} | Fest des Fastenbrechens | Fastenbrechen
sacrifice holiday=islamic-12-10: Opferfest{,es} | islamisches Opferfest
ashura holiday=islamic-01-10: Aschura | Aschurafest
passover holiday=hebrew-01-15 lasts=8: Pessach{,fest,festes}
atonement holiday=hebrew-07-10: Jom Kippur
jewish-new-year holiday=hebrew-07-01: Rosch Haschana | Rosch ha-Schana
hanukkah holiday=hebrew-09-25 lasts=8: Chanukka{,fest}
tabernacles holiday=hebrew-07-15 lasts=7: Sukkot | Laubhüttenfest{,es}

# Verbs and words that tell whether a clause looks back or ahead. Infinitives and present forms of verbs of announcing stand for the future.
[time-direction]
auxiliary: ist | sind | bin | seid | habe
modal: könnte | könnten | dürfte | dürften
hint: Uhr
future: rechnet | rechnen | wird | werden | werde | wirst | werdet | soll | sollen | lädt | laden | findet | finden | beginnt | beginnen | startet | starten | plant | planen | geplant | vorgesehen | angesetzt | anberaumt | bevorsteht | bevorstehenden | bevorstehende | ab sofort | erwartet | Termin | Anmeldung | Anmeldungen | anmelden | tritt | treten | tagt | tagen | entscheidet | entscheiden | trifft | treffen | eröffnet | öffnet | reist | reisen | wählt | wählen | spätestens | übertragen | endet | enden | feiert | feiern | gastiert | referiert | morgen | kommende | kommenden | nächste | nächsten | wechselt | wechseln | stattfindet | stattfinden | veranstaltet | tritt auf | debattiert | berät | beraten | verhandelt | stimmt ab | abstimmen | ist geplant
present: fällt | fallen | findet | sinkt | sinken | steigt | steigen | wächst | wachsen | schließt | schließen | sperrt | sperren | bekommt | bekommen | erhält | erhalten | verlässt | verlassen | tritt | droht | drohen | ruht | ruhen | zieht | ziehen | sieht | sehen | lässt | lassen | trägt | tragen | fordert | fordern | bittet | sucht | suchen | braucht | brauchen | kostet | kosten | dauert | dauern | empfängt | empfangen | ruft | präsentiert | präsentieren | stattet | besucht | besuchen | prüft | prüfen | hofft | hoffen
present: gilt | gelten | möchte | möchten | kommt | kommen | steht | stehen | muss | müssen | darf | dürfen | kann | können | will | wollen | gibt | läuft | geht | gehen | gehe | fährt | fahren | fahre | fliegt | fliegen | fliege | folgt | folgen | stellt | stellen | setzt | setzen | nimmt | nehmen | bringt | bringen | bleibt | bleiben | organisiert | bietet | bieten | führt | führen | hält | halten | heißt | macht | machen | liest | lesen | singt | singen | zeigt | spricht | spielt | spielen | lebt | leben | arbeitet | arbeiten | gilt | gelten | weiß | wissen
past: hat | haben | begonnen | hatte | hatten | war | waren | wurde | wurden | worden | gewesen | geschah | geschahen | brach | brachen | flog | flogen | fuhr | fuhren | wuchs | wuchsen | stieg | stiegen | sank | sanken | half | halfen | warf | warfen | trug | trugen | schnitt | schnitten | griff | griffen | riss | rissen | floh | flohen | bat | baten | trieb | trieben | gewann | gewannen | verschwand | verschwanden | entstand | entstanden | bestand | bestanden | empfing | empfingen | erhielt | erhielten | verließ | verließen | betrat | wusch | schoss | schossen | sang | sprang | sprangen | bot | boten | zwang | lud | verbrachte | wies | wiesen | kam | kamen | gab | gaben | ging | gingen | stand | standen | fand | fanden | begann | begannen | starb | starben | blieb | blieben | fiel | fielen | hielt | hielten | ließ | ließen | lief | liefen | nahm | nahmen | sah | sahen | saß | saßen | schrieb | schrieben | sprach | sprachen | trat | traten | traf | trafen | verlor | verloren | zog | zogen | schloss | erschien | bekam | schlug | seit | zuletzt | gestern | vergangene | vergangenen
announce: kündigte | kündigten | angekündigt | rief | riefen | aufgerufen | ausgerufen | lud | luden | eingeladen | berief | beriefen | einberufen | verschob | verschoben | vertagte | vertagt | verlängerte | verlängert | verordnete | verhängte | verhängten | verhängt | setzte | setzten | festgesetzt | festgelegt | ordnete | angeordnet

# Prepositions right before the expression.
[time-direction-before]
back: seit | seit dem
ahead: bis | bis zum | bis zur | bis in den | bis in die | bis einschließlich | spätestens | spätestens am | bis spätestens
open: ab | ab dem | ab kommendem | für | für den | für das | auf | auf den | zum

# Behind the expression these open another clause.
[time-direction-boundary]
b: und | aber | sondern | während | obwohl | weil

[time-direction-ending]
past: te | ten | iert
past prefix=ge: t | en
past prefix=ver: t


[time.unit-day]
D: Tag{,e,es,en}

[time.unit-clock]
TH: Stunde
TM: Minute
TS: Sekunde

# Behind digits and a dash: "14-jährig", "3-tägig".
[time.age-part]
y unit=Y: jährig{,e,er,es,en,em,s} | Jährig{e,er,en,es}

[time.adjective-part]
m unit=M: monatig{,e,er,es,en,em}
w unit=W: wöchig{,e,er,es,en,em}
d unit=D: tägig{,e,er,es,en,em}
h unit=TH: stündig{,e,er,es,en,em}
min unit=TM: minütig{,e,er,es,en,em}

[time.weekend]
1 case=upper: Wochenende{,s}

[time.times-a]
1X: einmal | ein Mal
2X: zweimal | zwei Mal
3X: dreimal | drei Mal
4X: viermal | vier Mal
5X: fünfmal | fünf Mal
6X: sechsmal | sechs Mal
7X: siebenmal | sieben Mal
8X: achtmal | acht Mal
9X: neunmal | neun Mal
10X: zehnmal | zehn Mal

# What may stand between a time of day and the day it belongs to: "am Abend des 9. Mai".
[time-joint]
j: des | vom | am | , | dem

# "von Montag bis Mittwoch": the second follows the first.
[time-range]
r: bis | -

# A time of day behind these is one of every day: "jeweils um 19 Uhr".
[time-recurring]
r: jeweils | immer

# What may stand between a habit and its time of day: "täglich von 7 bis 9 Uhr".
[time-recurring-joint]
r: von | um | ab | gegen | bis | jeweils | immer | und | - | , | zwischen | im | in | am | ( | vor | nach | kurz

# What is written with a stroke because it lies across the turn of the year: the month in which it begins, twelve months long if nothing else is said.
# Football: 1 July to 30 June (DFB, Spielordnung); schools: 1 August to 31 July (Hamburger Abkommen); universities: 1 October to 31 March. Theatres as schools.
[time.split-year]
season opens=7 case=upper: Saison | Bundesligasaison | Ligasaison | Fußballsaison
school opens=8 case=upper: Schuljahr{,s,es} | Spielzeit | Theatersaison
term opens=10 months=6 case=upper: Wintersemester{,s}

[time.summer-term]
term opens=4 months=6 case=upper: Sommersemester{,s}

# Whose twelve months begin somewhere in the first year.
[time.business-year]
y case=upper: Geschäftsjahr{,es,s} | Wirtschaftsjahr{,es,s} | Haushaltsjahr{,es,s} | Rechnungsjahr{,es,s} | Bilanzjahr{,es,s} | Finanzjahr{,es,s} | Fiskaljahr{,es,s} | Erntejahr{,es,s}

# Feasts of several days. Ramadan and Chanukka from calendar/holiday.h, lengths by the same calendars: month 9 has 30 days in the tabular Islamic calendar.
[time.feast]
ramadan holiday=islamic-09-01 lasts=30 case=upper: Ramadan{,s} | Fastenmonat{,s} Ramadan

# Quarters that have a name in the year.
[time.quarter-named]
1 case=upper: Auftaktquartal{,s} | Startquartal{,s}
4 case=upper: Schlussquartal{,s}

# What a number behind is the number of, not a year.
[time.numbered]
n: davon | Nr | Nummer | Tel | Telefon | Telefonnummer | Fax | Handy | Seite | Seiten | Flug | Boeing | Airbus | Postfach | Paragraf | Paragraph | Artikel | Art | Absatz | Abs | Zimmer | Raum | Saal | Halle | Gleis | Hausnummer | Postleitzahl | PLZ | Kapitel | Vers | Konto | IBAN | Aktenzeichen | Az | Windows | Office | Agenda | Modell | Typ | Baureihe | Linie | Zug | ICE | Peugeot | BMW | Mercedes | Porsche | Mazda | Fiat | Lada | Kennzeichen | Kennnummer | Bus | Katalognummer | § | §§

# Behind a name these make a company of it.
[time.legal-form]
f: GmbH | AG | KG | SE | OHG | Co | Inc | Corp | Ltd | Verlag | Holding

# First names that are months.
[time.name-month]
5 case=upper: Mai
7 case=upper: Juli
8 case=upper: August
4 case=upper: April

[time.weekends]
WE case=upper: Wochenenden

[time.money]
m case=upper: Euro | Mark | Dollar | Franken | Cent | Pfund | Schilling | Kronen | Lire | Rubel
