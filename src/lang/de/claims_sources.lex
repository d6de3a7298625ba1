# How a source is named that has no name of its own: "Flughafen" where "des Flughafens" is printed, "Sprecher von Tim Rohde" for "sein Sprecher".

# Whose: "sein Anwalt". he, she: somebody; it: a body; they: several.
[claim-owner]
he it: sein{,e,en,em,er,es}
she it they: ihr{,e,en,em,er,es}

# How it is written whose: behind the owner, or between the two.
[claim-owned]
between: von

# Say how high, how many or that there are others, not which ones.
[claim-source-rank]
word: hochrangige{,n,r} | ranghohe{,n,r} | hohe{,n,r} | weitere{,n,r} | andere{,n,r} | mehrere{,n,r} | einige{,n,r} | viele{,n,r} | zahlreiche{,n,r} | ungenannte{,n,r} | führende{,n,r} | leitende{,n,r}

# Words before a noun that tell its case: one in the genitive, one in the dative, several in the dative; behind the last ones a noun without a determiner is several.
[nominative-case]
genitive: des | eines | dieses | jenes | seines | ihres | unseres | keines
dative: dem | einem | diesem | jenem | seinem | ihrem | unserem
plural: den | diesen | seinen | ihren | von | laut | mit | aus | nach | zwischen
other: der | einer | die | das | ein | eine | sein | seine | seiner | ihr | ihre | ihrer

# Ends of nouns in the genitive or dative that have -n or -en there, by their end in the nominative; nouns in -e need no entry in the genitive.
[nominative-weak]
ent: enten
ant: anten
ist: isten
dat: daten
mat: maten
ilot: iloten
riot: rioten
graf: grafen
oge: ogen
onom: onomen
arch: archen
soph: sophen
mensch: menschen
herr: herrn
nachbar: nachbarn
bauer: bauern
prinz: prinzen
fürst: fürsten
held: helden
athlet: athleten

# Adjectives and participles that are nouns: "des Abgeordneten", "dem 35-Jährigen".
[nominative-adjectival]
end: ordneten | klagten | ragten | jährigen | amten | dächtigen | ständigen | sitzenden | schuldigten | letzten | wandten | sandten | gestellten | lehrten | fangenen | fohlenen | wachsenen | lebenden | troffenen | reisenden | freiwilligen | geistlichen | angehörigen

# Adjectives written with a capital inside names: "des Statistischen Amtes".
[nominative-adjective]
end: schen | lichen | igen | iven | alen | ellen | ären | baren | inten | roten

# Genitives in -es whose nominative has the e: "des Gebäudes".
[nominative-e]
end: gebäudes | endes | auges | erbes | gewerbes | geländes | ees | theaters

# Genitives without an ending: "des Campus".
[nominative-same]
end: us | ismus

# One s of two: "des Busses", "des Bündnisses".
[nominative-double]
end: nisses | busses

# Plurals in the dative whose end -n alone does not tell it: "von Ärzten"; and plurals in -ern that have it in every case.
[nominative-plural]
ärzte: ärzten
anwälte: anwälten
räte: räten
verbände: verbänden
vorstände: vorständen
dienste: diensten
freunde: freunden
gäste: gästen
leute: leuten
kräfte: kräften
betriebe: betrieben
vereine: vereinen
institute: instituten
gerichte: gerichten
kreise: kreisen
werke: werken
brände: bränden
bauern: bauern
nachbarn: nachbarn
konzern: konzern
