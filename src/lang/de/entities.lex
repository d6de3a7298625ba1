# Function words that tell how a name is used.

# Determiners that open a mention.
[mention-determiner]
word: der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | sein | seine | seinen | seinem | seiner | ihr | ihre | ihren | ihrem | ihrer | dessen | deren | mehrere | einige | viele | zahlreiche | beide | beiden | dieser | diese | dieses | diesen | diesem | unser | unsere

# Determiners of one noun ("des Abgeordneten"), and those of one unless a noun stands before them ("der Minister", "Treffen der Minister").
[singular-determiner]
word: ein | eines | einem | des | dem | das | dieses | diesem | sein | ihr | seines | seinem | ihrem | ihres | unser

[perhaps-singular]
word: der | den | dieser | diesen

# Definite ones, which point back to a person who was named: "der Minister".
[definite]
word: das | dieses | der | die | dem | den | des | dieser | diese

# "Das bestätigte …": more often a pronoun before a verb than an article before an adjective.
[neuter]
word: das | dies | dieses

# Before a capital these tell of the place, not of the government.
[place-preposition]
word: in | im | nach | aus | bei | nahe | nördlich von | südlich von | östlich von | westlich von | über | um | durch | bis | Raum | Region | Stadt | Hauptstadt | Provinz | Großraum | Gebiet | rund um | Flughafen | Innenstadt von | Zentrum von | Vorort von | Nähe von | Straßen von | Süden von | Norden von | Osten von | Westen von

# Before a name that only the gazetteer has: fewer, since "bei Opel" and "über Springer" are no places.
[gazetteer-preposition]
word: in | aus | nach | nahe | nördlich von | südlich von | östlich von | westlich von | unweit von | Stadt | Kleinstadt | Großstadt | Hafenstadt | Küstenstadt | Grenzstadt | Industriestadt | Universitätsstadt | Millionenstadt | Ort | Gemeinde | Dorf | Vorort | Provinzhauptstadt

# Ordinary words that are towns or regions as well: never a place by the gazetteer.
[not-a-place]
word: Corona | Mercedes | Nokia | Toyota | Hitachi | Ajax | Allen | Auch | Bar | Boden | Deal | Delta | Drama | Eagle | Eisen | Ende | Galt | Gerede | Golden | Halle | Hof | Kanal | Kapellen | Lage | Langen | Leer | Leiden | Lira | Male | Man | Marina | Mut | Nord | Norden | Normal | North | Of | Rugby | San | Singen | South | Spring | Summit | Trat | Una | Union | University | Ware | Waren | Wer | West | Western | Wetter | Zug | Stein | Brand | Burg | Horn | Berg | Wald | Bad | Haft | Au | Most | Linden | Not | Rat | Dom | Regen | Siegen | Bergen | Kissen | Löhne | Zelle | Stade | Werder | Sand | Baden | Brücken | Wiesen | Felde | Tor | Tore | Rom | Roman | Rosen | Ost | Süd | Mitte | Zentrum | Alt | Neu | Star | Park | Garten | Saal | Saga | Salz | Wahl | Wahlen | Walde | Wolf | Fest | Freiheit | Frieden | Gnade | Hafen | Hand | Herd | Holz | Kreis | Kreuz | Kunst | Land | Lehre | Macht | Markt | Moment | Mode | Modus | Nacht | Natur | Ordnung | Praxis | Prozent | Punkt | Quelle | Ruhe | Runde | Sicherheit | Stadt | Tempel | Total | Tours | Wiese | Zeit | Ziel | Zorn

[of]
word: der | des | von | vom | aus | im | in | beim | bei | für

[pronoun]
m: er
f: sie

# "sie" beside one of these is one woman or one body, as beside every verb in -t and -te; `none` ends so and is no verb.
[singular-verb]
word: sprach | gab | rief | schrieb | blieb | ging | kam | nahm | trat | lag | stand | half | verlor | gewann | begann | brach | traf | zog | schlug | trug | fuhr | lud | war | sah | fand | hieß | ließ | hielt | wies | warf | versprach | widersprach | beschrieb | erfuhr | empfing | verließ | verwarf | unterschrieb | bewies | vertrat | befahl | starb | wuchs | las | sang | saß | schwieg | stieg | floh | schloss | beschloss | genoss | wusste | will | kann | muss | soll | darf | mag | weiß | wird | wurde | habe | sei | werde | könne | müsse | solle | wolle | dürfe | wisse | gehe | komme | gebe | sehe | halte | nehme | finde | bleibe | glaube | stehe | lasse | bringe | mache | rechne | erwarte | hoffe | fordere | brauche | denke
none: nicht | mit | seit | jetzt | dort | erst | fast | heute | statt | sonst | selbst | zuletzt | oft | meist | bitte | heut | laut | samt | zumeist | vielleicht | überhaupt | längst | zunächst | insgesamt | bisher | damit | bislang

# Ends of common nouns: a capitalised word that ends so is no family name.
[noun-end]
word: ung | ungen | heit | keit | schaft | schaften | tion | tionen | ismus | ität | nis | ment | ling | tum | chen | lein | ministerium | haus | land | stadt | gesellschaft | partei | gruppe | agentur | firma | preis | zahl | zeit | kraft | kräfte | jahr | monat | tag | woche | abend | morgen | nacht

# Words inside the name of an organisation; `company`: of one that "das Unternehmen" may be.
[organisation-word]
company: AG | GmbH | SE | KG | Inc | Ltd | Corp | LLC | Plc | Co | Group | Holding | Motors | Airlines
word: e.V | Stiftung | Institut | Universität | Bank | Verband | Gewerkschaft | Verein | Partei | Bund | Zeitung | Rundschau | Post | Kurier | Tageblatt | Times | News | Kolleg | Akademie | Hochschule | Zentrum | Center | Kommission | Agentur | Union | Klub | Club | FC

# Capitalised words that are no part of a person's name though they stand beside one.
[not-a-name]
word: Montag | Dienstag | Mittwoch | Donnerstag | Freitag | Samstag | Sonnabend | Sonntag | Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember | Uhr | Prozent | Euro | Dollar | Millionen | Milliarden | Ende | Anfang | Mitte | Jahr | Jahre | Jahren | Tag | Tage | Tagen | Woche | Monat | Herr | Frau | Foto | Bild | Video | Hintergrund | Live | Artikel | Kilometer | Meter | Menschen | Tote | Tonnen | Foto | Leute | Kinder | Medien | Angaben | Krieg | Kriegs | Gott | Mann | Sohn | Tochter | Bruder | Schwester | Ehefrau | Vater | Mutter | Stadt | Region | Provinz | Gebiet | Hauptstadt | Insel | Land | Staat | Welt | Teil | Team | Hilfe | Fall | Thema | Punkt | Seite | Rede | Treffen | Gipfel | Konflikt | Angriff | Einsatz | Grenze | Ort | Ministerium | Film | Serie | Buch | Spiel | Saison | Liga | Cup | Open | Grand | Prix | Twitter | Facebook | Telegram | Radio | Sender | TV | Ihr | Sie | Wir | Ich | Er | Es | Das | Der | Die | Ein | Eine | Und | Aber | Doch | Nach | Mit | Bei | Für | Von | Vor | Zum | Zur | Als | Wenn | Auch | Nur | Noch | Schon | Mehr | Dann | Dort | Hier | Heute | Gestern | Am | Im | In | An | Auf | Aus | Über | Unter | Seit | Zudem | Dabei | Damit | Sein | Seine | Ihre | Laut | Trotz | Wegen | Neben | Zwischen | Gegen | Durch | Ohne | Um | Bis | Ob | Wie | Was | Wer | Wo | Warum | So | Jetzt | Nun | Alle | Viele | Einige | Mehrere | Beide | Zwei | Drei | Vier | Fünf

# Between a person and the house she speaks for.
[affiliation]
word: vom | von der | von dem | beim | bei der

# Ends of nouns that say what somebody is.
[agent-end]
word: er | erin | ist | istin | ent | entin | or | orin | mann | frau | chef | chefin | loge | login | iker | ikerin

# "die 48-Jährige": article and noun tell whether it is a woman or a man.
[age-form]
word: jährige | jähriger | jährigen | jährigem
[age-article]
f: die jährige | der jährigen
m: der jährige | den jährigen | dem jährigen | des jährigen
