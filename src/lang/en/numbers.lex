# Figures in words, scales, qualifiers and ranges of English.

[decimal-mark]
point: .

[number-joiner]
joiner: and

# `article`: a number only beside a noun whose count is news ("one dead"); `about`: a round figure; `zero`: "no casualties".
[figure-word]
0 zero: no | none | nobody | no one | not a single
0: zero
1 article: one | a single
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
40: forty | fourty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
100: hundred | a hundred
1000: thousand | a thousand
1000000: million | a million
1000000000: billion | a billion
1000000000000: trillion | a trillion
1.5: one and a half
0.5 needs-scale: half a | a half
0.25 needs-scale: a quarter of a
12 about: a dozen
6 about: half a dozen | half-dozen | a half-dozen

# `letter`: only right behind digits ("$2.3m").
[number-scale]
12: dozen
100: hundred
1000: thousand
100000: lakh{,s}
1000000: million{,s} | mln | mn | mio
10000000: crore{,s}
1000000000: billion | bln
1000000000000: trillion
1000 letter: k
1000000 letter: m
1000000 letter: mn
1000000000 letter: bn
1000000000 letter: b
1000000000000 letter: tn

# At least so many.
[number-vague]
24: dozens | several dozen | a few dozen | many dozens | scores
200: hundreds | several hundred | many hundreds | a few hundred
2000: thousands | several thousand | many thousands | a few thousand
20000: tens of thousands
200000: hundreds of thousands
2000000: millions | several million
20000000: tens of millions
200000000: hundreds of millions
2000000000: billions | several billion

[qualifier]
approximate: about | around | roughly | approximately | approx | approx. | some | circa | an estimated | estimated | in the region of | in the order of | something like | a reported | more or less | or about | maybe | perhaps | anywhere around | around about
at-least: at least | no fewer than | no less than | not less than | not fewer than | a minimum of | minimum | at the very least
more-than: more than | over | upwards of | in excess of | greater than | exceeding | well over | well more than | far more than | just over | a little over | slightly more than | slightly over | just above | above | much more than | north of | exceeded | topped | surpassed
at-most: up to | as many as | at most | no more than | not more than | a maximum of | maximum | as much as | at the most | as high as | capped at | no greater than | upto
less-than: fewer than | less than | under | below | well under | just under | slightly less than | slightly fewer than | far fewer than | far less than
nearly: nearly | almost | close to | approaching | just short of | nearing | near
exact: exactly | precisely | only | just | a total of | total of | in total | all | another | an additional | additional | a further | further | the remaining | already | currently | officially | a combined | merely

# Verbs with a particle: no qualifier.
[qualifier-particle]
word: handed over | hand over | handing over | took over | take over | taken over | turned over | all over | brought about | talked about | talk about | talking about | asked about | spread over | ran over | came under | come under | went under | turned around | worried about | looked over | won over | get over | presided over | concerns over | anger over | row over | fears over | outrage over | worries over | dispute over | war over | extended over

[qualifier-after]
at-least: or more | and more | plus | or above | and above | and counting
at-most: or fewer | or less | at most
approximate: or so | odd | ish

[qualifier-skip]
word: the | a | an | its | their | his | her | those | these | previously | initially | reported | earlier | originally | first | announced | claimed | alleged

[number-negator]
word: not | instead of | rather than | and not | as opposed to

[range-between]
word: between | anywhere between
[range-to]
word: to | or | up to | through
[range-and]
word: and
[range-from]
word: from

[number-label]
# "one in five": a share.
word: one in | one out of | two in | three in | four in | two out of | three out of | four out of | article{,s} | section{,s} | chapter{,s} | clause | paragraph | rule | no | No. | number | flight | boeing | airbus | page{,s} | pp | room | route | highway | interstate | route | gate | phase | stage | level | category | class | group | version | volume | episode | season | part | day | week | grade | year | resolution | amendment | title | unit | reactor | zone | sector | district | ward | model | type | act | apollo | falcon | windows | channel | studio | area | top | january | february | march | april | may | june | july | august | september | october | november | december | jan | feb | mar | apr | jun | jul | aug | sept | sep | oct | nov | dec | summer | winter | spring | autumn | fall | since | agenda | age | aged | ages | block | building | pier | platform | proposition | prop | chapter | figure | table | line | bus | train | tram | psalm | verse | big | catch | super bowl

[not-amount]
word: third of | thirds | quarters of | fifths | fifth of | sixths | sevenths | eighths | ninths | tenths | o'clock | a.m | p.m | am | pm | a.m. | p.m. | years old | year old | years-old | year-old | years of age | months old | month-old | weeks old | week-old | day-old | days old | year-olds | years-olds | th | st | nd | rd | BST | GMT | EST | EDT | PST | PDT | CET | UTC | local time | hours GMT | - year - old
