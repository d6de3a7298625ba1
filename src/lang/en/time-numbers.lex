# How English spells and writes numbers. Spelled numbers are put together by the program ("twenty-first", "two hundred and five").

[number-format]
decimal: .
group: ,
join: and

[ordinal-suffix]
ord: st | nd | rd | th

[number-word]
0: zero
1: one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
100: hundred
1000: thousand
1000000: million
1 ordinal: first
2 ordinal: second
3 ordinal: third
4 ordinal: fourth
5 ordinal: fifth
6 ordinal: sixth
7 ordinal: seventh
8 ordinal: eighth
9 ordinal: ninth
10 ordinal: tenth
11 ordinal: eleventh
12 ordinal: twelfth
13 ordinal: thirteenth
14 ordinal: fourteenth
15 ordinal: fifteenth
16 ordinal: sixteenth
17 ordinal: seventeenth
18 ordinal: eighteenth
19 ordinal: nineteenth
20 ordinal: twentieth
30 ordinal: thirtieth
0 joiner: and
