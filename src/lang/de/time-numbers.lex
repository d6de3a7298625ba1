# How German spells and writes numbers. Spelled numbers are put together by the program ("siebenundzwanzig", "elftausend").

[number-format]
decimal: ,
group: .
compound: -
join: und

[number-word]
0: null
1: ein | eins
1 alone: eine | einem | einen | einer | eines
2: zwei | zwo
3: drei
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
1 ordinal: erste{,n,r,s,m}
2 ordinal: zweite{,n,r,s,m}
3 ordinal: dritte{,n,r,s,m}
4 ordinal: vierte{,n,r,s,m}
5 ordinal: fünfte{,n,r,s,m}
6 ordinal: sechste{,n,r,s,m}
7 ordinal: siebte{,n,r,s,m}
8 ordinal: achte{,n,r,s,m}
9 ordinal: neunte{,n,r,s,m}
10 ordinal: zehnte{,n,r,s,m}
11 ordinal: elfte{,n,r,s,m}
12 ordinal: zwölfte{,n,r,s,m}
13 ordinal: dreizehnte{,n,r,s,m}
14 ordinal: vierzehnte{,n,r,s,m}
15 ordinal: fünfzehnte{,n,r,s,m}
16 ordinal: sechzehnte{,n,r,s,m}
17 ordinal: siebzehnte{,n,r,s,m}
18 ordinal: achtzehnte{,n,r,s,m}
19 ordinal: neunzehnte{,n,r,s,m}
20 ordinal: zwanzigste{,n,r,s,m}
30 ordinal: dreißigste{,n,r,s,m}
0 joiner: und

# What may stand behind a spelled number in one word.
[number-suffix]
age unit=Y: jährig{,e,er,es,en,em,s}
adjective unit=M: monatig{,e,er,es,en,em}
adjective unit=W: wöchig{,e,er,es,en,em}
adjective unit=D: tägig{,e,er,es,en,em}
adjective unit=TH: stündig{,e,er,es,en,em}
adjective unit=TM: minütig{,e,er,es,en,em}
every unit=Y: jährlich{,e,er,es,en,em}
every unit=M: monatlich{,e,er,es,en,em}
every unit=W: wöchentlich{,e,er,es,en,em}
every unit=D: täglich{,e,er,es,en,em}
every unit=TH: stündlich{,e,er,es,en,em}
times: mal | fach{,e,er,es,en,em}
