# Figures in words, scales, qualifiers and ranges of German.

[decimal-mark]
comma: ,

# Its presence says that number words are one word: siebenundzwanzig.
[number-compound]
joiner: und

[number-joiner]
joiner: und

# `article`: a number only beside a noun whose count is news ("ein Toter"); `about`: a round figure; `zero`: "keine Toten".
[figure-word]
0 zero: kein{,e,en} | niemand
0: null
1 article: ein{,e,en,em,er,es,s}
2: zwei | zwo | zweier
3: drei | dreier
4: vier
5: fünf
6: sechs
7: sieben
8: acht
9: neun
10: zehn
11: elf
12: zwölf
13: dreizehn
14: vierzehn
15: fünfzehn
16: sechzehn
17: siebzehn
18: achtzehn
19: neunzehn
20: zwanzig
30: dreißig | dreissig
40: vierzig
50: fünfzig
60: sechzig
70: siebzig
80: achtzig
90: neunzig
100: hundert
1000: tausend
1.5: anderthalb | eineinhalb
2.5: zweieinhalb
3.5: dreieinhalb
4.5: viereinhalb
5.5: fünfeinhalb
6.5: sechseinhalb
7.5: siebeneinhalb
8.5: achteinhalb
9.5: neuneinhalb
0.5 needs-scale: eine halbe | einer halben
0.25 needs-scale: eine viertel | einer viertel
0.75 needs-scale: eine dreiviertel
12 about: ein Dutzend
6 about: ein halbes Dutzend | einem halben Dutzend
100 about: ein paar hundert | einige hundert
1000000: eine Million | einer Million
1000000000: eine Milliarde | einer Milliarde

# `letter`: only right behind digits ("2,3m").
[number-scale]
12: Dutzend
100: Hundert
1000: Tausend | Tsd | tsd
1000000: Million{,en} | Mio | Mill
1000000000: Milliarde{,n} | Mrd
1000000000000: Billion{,en} | Bio
1000 letter: k
1000000 letter: m
1000000000 letter: bn

# At least so many.
[number-vague]
24: Dutzende{,n,r} | mehrere Dutzend | einige Dutzend
200: Hunderte{,n,r} | mehrere hundert | mehrere Hundert | mehreren hundert | mehreren Hundert
2000: Tausende{,n,r} | mehrere tausend | mehrere Tausend | mehreren tausend | mehreren Tausend
20000: Zehntausende{,n,r} | mehrere zehntausend | mehrere Zehntausend
200000: Hunderttausende{,n,r} | mehrere hunderttausend | mehrere Hunderttausend
2000000: Millionen | mehrere Millionen | mehreren Millionen
2000000000: Milliarden | mehrere Milliarden | mehreren Milliarden

[qualifier]
approximate: rund | etwa | circa | ca | ca. | zirka | ungefähr | schätzungsweise | geschätzt{,e,en} | um die | an die | annähernd | so um die | vielleicht | um und bei | grob | in etwa | fast schon
at-least: mindestens | wenigstens | zumindest | nicht weniger als | minimal | mind. | mind | ab | gleich | nicht unter
more-than: mehr als | über | deutlich mehr als | weit mehr als | weit über | deutlich über | gut | mehr wie | oberhalb von | jenseits von | mehr noch als
at-most: höchstens | maximal | bis zu | nicht mehr als | max. | max | allenfalls | nicht über
less-than: weniger als | unter | deutlich weniger als | deutlich unter | weit unter | weit weniger als | unterhalb von
nearly: fast | beinahe | nahezu | knapp | bald | an die fast
exact: genau | exakt | nur | lediglich | bloß | insgesamt | zusammen | allein | allein schon | immerhin | sogar | bereits | schon | jeweils | je | derzeit | aktuell | offiziell | bislang | bisher | inzwischen | mittlerweile | zuletzt

# Here "über", "unter" are prepositions.
[qualifier-particle]
word: Streit über | Bericht über | Berichte über | berichtet über | berichteten über | Diskussion über | Debatte über | verfügt über | verfügen über | verteilt über | darüber | Angaben über | Informationen über | Entscheidung über | informiert über | leiden unter | litten unter | spricht über | sprachen über

[qualifier-after]
at-least: oder mehr | und mehr | oder darüber | aufwärts | plus
at-most: oder weniger
approximate: oder so | herum

# What may stand between a qualifier or a "nicht" and the figure.
[qualifier-skip]
word: die | der | den | dem | das | jene | jenen | diese | diesen | ihre | ihren | seine | seinen | gemeldeten | genannten | berichteten | angegebenen | ursprünglich | zunächst | zuvor | vorher | anfangs | bisher | offiziell | behaupteten | vermuteten | anfänglich

[number-negator]
word: nicht | statt | anstatt | anstelle von | und nicht | keine | keinesfalls | keineswegs

[range-between]
word: zwischen
[range-to]
word: bis | bis zu | und bis zu | oder | beziehungsweise
[range-and]
word: und
[range-from]
word: von | binnen

# Behind these a number is a name: "Artikel 51".
[number-label]
word: Artikel{,n,s} | Art | Paragraf{,en} | Paragraph{,en} | § | §§ | Absatz | Abs | Nummer | Nr | Ziffer | Kapitel | Seite{,n} | Platz | Rang | Resolution | Flug | Boeing | Airbus | Zimmer | Block | Gleis | Linie | Bundesstraße | Autobahn | Straße | Hausnummer | Band | Folge | Teil | Stufe | Kategorie | Klasse | Gruppe | Version | Raum | Halle | Tor | Postfach | Telefon | Tel | Fax | Liga | Olympia | Agenda | Aktenzeichen | Az | Drucksache | Sektor | Zone | Reaktor | Einheit | Modell | Typ | Jahr{,e,es} | Jahrgang | Anno | Sommer | Winter | Herbst | Frühjahr | Frühling | Januar | Jänner | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember | Ende | Anfang | Mitte | seit | Punkt | Level | Highway | Route | Rekord | Kanal | Studio | Apollo | Windows | Galaxy | Schlachthof | Halbzeit

# Behind a figure these say that it is a time, an age, an ordinal or a score.
[not-amount]
word: Drittel{,n} | Viertel{,n} | Fünftel{,n} | Sechstel{,n} | Siebtel{,n} | Achtel{,n} | Neuntel{,n} | Zehntel{,n} | Uhr | h | Jahre alt | Jahr alt | Jahre alte{,r,n,s} | Jahren alt | Monate alt | Monate alte{,r,n,s} | Lebensjahre{,n} | jährig{,e,er,en,es,em} | Jährig{,e,er,en} | Wochen alt | er Jahre | zu | : | Grad Nord | Grad Ost | Grad West | Grad Süd

[nouns-capitalised]
yes: ja
