# Small words that decide when, whether and to whom an event happened.
[event-word]
determiner: der | die | das | den | dem | des | ein{,e,en,em,er,es} | dies{e,en,em,er,es} | jen{e,en,em,er,es} | sein{,e,en,em,er,es} | ihr{,e,en,em,er,es} | unser{,e,en,em,er,es} | kein{,e,en,em,er,es} | jed{e,en,em,er,es} | all{e,en,em,er,es} | mehrere{,n,r} | einige{,n,r} | viele{,n,r}
determiner: im | am | beim | zum | zur | vom | ins | ans
genitive: des | der | eines | einer | seines | seiner | ihres | ihrer | dieses | dieser
preposition: in | im | ins | an | am | ans | auf | aufs | bei | beim | mit | nach | von | vom | vor | zu | zum | zur | über | unter | für | gegen | durch | ohne | um | aus | seit | bis | während | wegen | trotz | zwischen | neben | hinter | laut | innerhalb | außerhalb | ab | nahe | inmitten | mittels | angesichts | infolge
locative: in | im | ins | bei | an | am | nahe | aus | auf | nach | unweit | vor
coordinator: und | oder | sowie | aber | doch | sondern | denn
pronoun: er | sie | es | ich | wir | man | ihn | ihm | ihnen | sich | uns
be: ist | sind | war | waren | sei | seien | wäre | wären | bin | sein | gewesen
passive: werden | wird | wurde | wurden | worden | geworden | werde
past-aux: hat | haben | hatte | hatten | habe | ist | sind | war | waren | wurde | wurden | worden
future: wird | werden | werde | will | wollen | wolle | soll | sollen | solle | plant | planen | plane | planten | plante | beabsichtigt | beabsichtigen | erwägt
# In the words of another "hätten" stands for "haben" where that could not be told from the indicative: "Trümmer hätten einen Brand ausgelöst".
reported-past: hätten
hypothetical: könnte | könnten | könne | würde | würden | dürfte | dürften | möchte | möchten | müsste | müssten | sollte | sollten | wäre | wären | hätte | hätten | kann | können | darf | dürfen | möglicherweise | womöglich | vielleicht | eventuell
obligation: muss | müssen | müsse | sollte | sollten | müsste | müssten
to: zu
negation: nicht | nie | niemals | kein{,e,en,em,er,es} | weder | keinesfalls | keineswegs | ohne | nichts | niemand
negative-determiner: kein{,e,en,em,er,es} | ohne
condition: wenn | falls | sofern | ob | sollte
subordinator: dass | weil | obwohl | nachdem | bevor | ehe | als | während | wobei | sodass | damit | da | indem | solange | sobald | wenn | falls | sofern | ob | obgleich | wie | wo | wofür | woraufhin | womit | wonach | weshalb | nachdem | seitdem | bis | um
relative: der | die | das | den | dem | des | deren | dessen | denen | welche{,r,s,n,m} | was | wer
by: von | vom | durch
with: mit
between: zwischen
from: von | vom | zwischen
recipient: an | nach | zu | für
target: gegen | auf
joint: und | sowie
since: seit | ab
until: bis
before: vor
after: nach
reporting: sagte | sagten | sagt | sagen | erklärte | erklärten | teilte | teilten | berichtete | berichteten | berichten | meldete | meldeten | bestätigte | bestätigten | betonte | betonten | schrieb | schrieben | hieß | heißt | behauptete | behaupteten | sprach | sprachen | nannte | nannten | mitgeteilt | erklärt | gesagt | berichtet | gemeldet | zufolge | räumte | gab | gaben
light: findet | finden | fand | fanden | stattfindet | stattfinden | stattfand | stattgefunden | stattzufinden | ereignet | ereignete | ereigneten | ereignen | begann | begannen | beginnt | beginnen | begonnen | endet | endete | endeten | geschah | geschehen | passierte | kam | kommt | kommen | gekommen | dauerte | dauert | ging | geht | gab | gibt | gegeben | folgte | folgten | startete | startet
intention: plant | planen | plante | planten | geplant | beabsichtigt | beabsichtigen | vereinbart | vereinbarten | vereinbarte | beschlossen | beschloss | einigten | versprach | versprochen | verspricht | zugesagt | angekündigt | kündigte | kündigten | will | wollen | bereit | entschlossen | verpflichtet | verpflichteten | verpflichtete
refusal: weigert | weigerte | weigerten | weigern | verzichtet | verzichtete | verzichten | versäumt | versäumte | verhindern | verhinderte | verhindert | lehnte | lehnten | ablehnt | abgelehnt | bestreitet | bestritt | bestreiten | dementierte | dementiert | leugnet
unreal: droht | drohte | drohten | drohen | gedroht | fordert | forderte | forderten | gefordert | bittet | bat | baten | rief | riefen | verlangt | verlangte | verlangten | hofft | hoffte | hoffen | versucht | versuchte | versuchten | empfiehlt | empfahl | warnt | warnte | warnten | gewarnt
planned-modifier: geplant{e,en,em,er,es} | bevorstehend{e,en,em,er,es} | kommend{e,en,em,er,es} | anstehend{e,en,em,er,es} | vorgesehen{e,en,em,er,es} | angekündigt{e,en,em,er,es} | künftig{e,en,em,er,es}
unreal-modifier: möglich{e,en,em,er,es} | drohend{e,en,em,er,es} | mutmaßlich{e,en,em,er,es} | angeblich{e,en,em,er,es} | befürchtet{e,en,em,er,es} | etwaig{e,en,em,er,es} | potenziell{e,en,em,er,es}
unreal-noun: Falle | Fall | Gefahr | Möglichkeit | Risiko | Angst | Furcht | Drohung | Aussicht | Falls
planned-noun: Plan | Pläne | Plänen | Vorbereitung{,en} | Ankündigung | Vorfeld | Termin
particle: lahm | vor | an | ab | auf | aus | ein | zu | zurück | zusammen | nach | bei | fest | frei | fort | um | nieder | durch | her | hin | los | mit | statt | teil | weg | wieder | bekannt | still | schuldig | überein | unter | bereit | sicher | gefangen | heraus | voraus
adverb: auch | noch | bereits | schon | erst | nun | jetzt | dort | hier | zudem | außerdem | unterdessen | mehr | rund | etwa | mindestens | fast | nur | so | sehr | wieder | weiter | bislang | bisher | insbesondere | öffentlich | daraufhin | dabei | damit | darauf | dagegen | derzeit | zuletzt | selbst | gemeinsam
city-of: Stadt | Region | Provinz | Ort | Gebiet | Dorf | Bezirk | Bundesstaat | Hauptstadt | Kreis | Landkreis | Insel
focus: nur | bloß | allein
definite: der | die | das | dem | den | des | im | am | beim | zum | zur | vom | dies{e,en,em,er,es} | sein{e,en,em,er} | ihr{e,en,em,er}
cotemporal: in | im | bei | beim | während | anlässlich
passive-infinitive: werden
accusative: den | einen | keinen | seinen | ihren
dative: dem | einem | seinem | ihrem
of: von | vom
no-event: Herausforderung{,en} | Überforderung | Anforderung{,en} | Vorurteil{,e,en,s} | Auswahl | Anzahl | Mehrzahl | Einzelheiten | Beiträge | Vertrag{,s,es} | Auftrag{,s,es} | Ertrag | Betrag | Eintrag | Beitrag | Vortrag | Unterschied{,e} | Fortschritt | Stellungnahme | Unternehmen{,s} | Verhältnis | Verbraucher{,n} | Sendung | Vorstellung | Stellung | Zahlung | Vorräte | Frieden | Feuerwehr | Sturmgewehr
for-date: für
when: als | wo
instrument: mit | durch | aus
attribution: zufolge
into: in | nach
# "wegen Mordes angeklagt", "Verdacht der Brandstiftung": was jemandem vorgeworfen wird. charge-link: steht vor der Tat.
charge-link: wegen | Verdachts | Verdacht
charge: Verdacht{,s} | angeklagt{,e,en,er} | Anklage | verurteilt{,e,en} | Urteil | ermittelt{,e,en} | ermitteln | Ermittlungen | festgenommen{,e,en} | nahm{,en} | verhaftet{,e,en} | Haft | Untersuchungshaft | Haftbefehl{,s} | Verfahren{,s} | Ermittlungsverfahren | Prozess{,es} | Strafanzeige | Anzeige | freigesprochen{,e,en} | Freispruch | gesucht{,e,en} | beschuldigt{,e,en} | verdächtigt{,e,en} | Gefängnis | Freiheitsstrafe | Haftstrafe
# "forderte ihn zum Rücktritt auf", "rief zu Streiks auf": steht vor dem, was verlangt wird.
demand-link: zum | zur | zu | nach
