# Verbs of speech, thought and perception that count only in texts in the first person (speeches, debates, opinion pieces), where the speaker's own
# acts of speech are the matter. Notation as in claims_verbs_say.lex; debate: only there.

[claim-verb]
wissen stance=asserts debate frame=dass,ob,bare,obj: weiß | weißt | wiss{en,t} | wusste{,n} | +gewusst
reden stance=asserts debate frame=quote,dass: red{e,et,en,ete,eten} | +geredet
diskutieren stance=asserts debate frame=ob: diskutier{e,t,en,te,ten} | +diskutiert
debattieren stance=asserts debate frame=ob: debattier{e,t,en,te,ten} | +debattiert
sehen-d stance=asserts neg=doubts debate frame=dass,as,obj: seh{e,en,t} | sieht | sah{,en} | +gesehen
hören stance=asserts debate frame=dass,bare,quote,obj: hör{e,t,en,te,ten} | +gehört
lesen stance=asserts debate frame=dass,obj: les{e,en,t} | liest | las{,en} | +gelesen
verstehen stance=asserts debate frame=dass,wh,obj: versteh{e,t,en} | verstand{,en} | +verstanden
erkennen stance=asserts debate frame=dass,wh,obj: erkenn{e,t,en} | erkannte{,n} | +erkannt
begreifen stance=asserts debate frame=dass,wh,obj: begreif{e,t,en} | +begriffen
nachdenken stance=asserts debate frame=ob,wh: denk{e,t,en} ~ nach | dachte{,n} ~ nach | nachdenk{en,t} | +nachgedacht | nachdenke | nachdachte | nachdachten | =nachzudenken
erinnern-d stance=asserts debate frame=dass pp=an,daran: erinner{e,t,n,te,ten} | +erinnert
hinweisen-d stance=asserts debate frame=dass pp=auf,darauf: weis{e,t,en} ~ hin | wies{,en} ~ hin | hinweisen | +hingewiesen | hinweise | hinweist | hinwies | hinwiesen | =hinzuweisen
nennen-d stance=asserts debate frame=obj,name: nenn{e,t,en} | nannte{,n} | +genannt
erwähnen-d stance=asserts debate frame=dass,obj: erwähn{e,t,en,te,ten} | +erwähnt
beantragen stance=demands debate frame=dass,inf,obj: beantrag{e,t,en,te,ten} | +beantragt
ablehnen-d stance=declines debate frame=dass,inf,obj: lehn{e,t,en,te,ten} ~ ab | ablehn{en,t,e} | +abgelehnt | ablehnte{,n} | =abzulehnen
zustimmen-d stance=confirms debate frame=dass,obj: stimm{e,t,en,te,ten} ~ zu | zustimmen | +zugestimmt | zustimm{e,t,te,ten} | =zuzustimmen
unterstützen stance=expresses-welcome debate frame=obj: unterstütz{e,t,en,te,ten} | +unterstützt
verteidigen-d stance=asserts debate frame=obj: verteidig{e,t,en,te,ten} | +verteidigt
vorlegen stance=announces debate frame=obj: leg{e,t,en,te,ten} ~ vor | vorleg{en,t} | +vorgelegt | vorleg{e,te,ten} | =vorzulegen
vorschlagen-d stance=demands debate frame=dass,inf,obj: schlag{e,en} ~ vor | schlägt ~ vor | vorschlagen | +vorgeschlagen | vorschl{age,ägt} | =vorzuschlagen
beantworten stance=asserts debate frame=obj: beantwort{e,et,en,ete} | +beantwortet
benennen stance=asserts debate frame=obj: benenn{e,t,en} | benannte{,n} | +benannt
wiederholen stance=asserts debate frame=dass,obj: wiederhol{e,t,en,te} | +wiederholt
vortragen stance=asserts debate frame=dass,obj: trag{e,en} ~ vor | trägt ~ vor | trug{,en} ~ vor | +vorgetragen | vortr{age,agen,ägt,ug,ugen} | =vorzutragen
verschweigen stance=asserts debate frame=dass,obj: verschweig{e,t,en} | verschwieg{,en} | +verschwiegen
thematisieren stance=asserts debate frame=obj: thematisier{e,t,en,te} | +thematisiert
beweisen stance=asserts evidence debate frame=dass,wh,obj: beweis{e,t,en} | bewies{,en} | +bewiesen
zeigen-d stance=asserts evidence debate frame=dass,wh,obj: zeig{e,t,en,te,ten} | +gezeigt
beschließen-d stance=announces debate frame=dass,inf,obj: beschließ{e,t,en} | beschloss{,en} | +beschlossen
entscheiden-d stance=announces debate frame=dass,wh pp=über: entscheid{e,et,en} | entschied{,en} | +entschieden
danken-d stance=expresses-welcome debate frame=dass: dank{e,t,en,te} | bedank{e,t,en}
freuen-d stance=expresses-welcome debate frame=dass,inf pp=über,auf reflexive: freu{e,t,en}
wünschen-d stance=demands debate frame=dass,inf,obj: wünsch{e,t,en,te,ten} | +gewünscht
erleben stance=asserts debate frame=dass,wh,obj: erleb{e,t,en,te,ten} | +erlebt
kennen stance=asserts debate frame=obj: kenn{e,t,en} | kannte{,n} | +gekannt
vergessen stance=asserts debate frame=dass,wh,obj: vergess{e,en} | vergisst | vergaß{,en} | +vergessen
bitten-d stance=demands debate frame=dass,inf pp=um: bitte{,t,n} | bat{,en} | +gebeten
fragen-d stance=asks debate frame=ob,wh,quote,bare: frag{e,t,en,te,ten} | +gefragt
bedauern-d stance=expresses-regret debate frame=dass,obj: bedauer{e,t,n,te} | +bedauert
erwarten-d stance=demands debate frame=dass,obj: erwart{e,et,en,ete} | +erwartet
wollen-sagen stance=asserts debate frame=dass,bare,obj: sag{e,t,en,te,ten} | +gesagt
behaupten-d stance=alleges debate frame=dass,bare,obj: behaupt{e,et,en,ete,eten} | +behauptet
erklären-d stance=asserts debate frame=dass,bare,obj: erklär{e,t,en,te,ten} | +erklärt
glauben-d stance=asserts neg=doubts debate frame=dass,bare,obj: glaub{e,t,en,te,ten} | +geglaubt
finden-d stance=asserts neg=doubts debate frame=dass,bare,obj: find{e,et,en} | fand{,en}
betonen-d stance=asserts debate frame=dass,bare,obj: beton{e,t,en,te} | +betont
zitieren-d stance=asserts debate frame=quote,bare,obj: zitier{e,t,en,te} | +zitiert
sprechen-d stance=asserts debate frame=quote,dass: sprech{e,en} | spricht | sprach{,en} | +gesprochen
denken-d stance=asserts neg=doubts debate frame=dass,bare: denk{e,t,en} | dachte{,n} | +gedacht
befürchten-d stance=expresses-concern debate frame=dass,bare,inf,obj: befürcht{e,et,en}
hetzen stance=accuses debate frame=quote pp=gegen: hetz{e,t,en,te}
kritisieren-d stance=accuses debate frame=dass,bare,quote: kritisier{e,t,en,te,ten} | +kritisiert
nachfragen stance=asks debate frame=ob,wh,quote,bare: frag{e,t,en,te,ten} ~ nach | nachfrag{e,t,en,te,ten} | +nachgefragt | =nachzufragen
feststellen-d stance=asserts debate frame=dass,bare,quote,wh,obj: stell{e,t,en,te,ten} ~ fest | feststell{e,t,en,te,ten} | +festgestellt | =festzustellen
festhalten-d stance=asserts debate frame=dass,bare,quote: halt{e,en} ~ fest | hält ~ fest | hielt{,en} ~ fest | festhalt{e,en} | festhält | festhielt{,en} | +festgehalten | =festzuhalten
vermitteln stance=asserts debate frame=dass,wh,obj: vermittel{e,t,n,te,ten} | +vermittelt
akzeptieren stance=confirms debate frame=dass,wh,obj: akzeptier{e,t,en,te,ten} | +akzeptiert
wundern stance=asserts debate frame=dass,wh reflexive: wunder{e,t,n,te,ten} | +gewundert
verwundern stance=asserts debate frame=dass,wh: verwunder{e,t,n,te,ten} | +verwundert
nachlesen stance=asserts debate frame=dass,wh,obj: les{e,en} ~ nach | liest ~ nach | las{,en} ~ nach | nachles{e,en} | nachliest | nachlas{,en} | +nachgelesen | =nachzulesen
nachvollziehen stance=asserts debate frame=dass,wh,obj: vollzieh{e,en} ~ nach | vollzieht ~ nach | vollzog{,en} ~ nach | nachvollzieh{e,en} | nachvollzieht | nachvollzog{,en} | +nachvollzogen | =nachzuvollziehen
überlegen stance=asserts debate frame=ob,wh,dass: überleg{e,t,en,te,ten} | +überlegt
formulieren stance=asserts debate frame=dass,quote,bare,obj: formulier{e,t,en,te,ten} | +formuliert
aufzeigen stance=asserts debate frame=dass,wh,obj: zeig{e,t,en,te,ten} ~ auf | aufzeig{e,t,en,te,ten} | +aufgezeigt | =aufzuzeigen
suggerieren stance=alleges debate frame=dass,bare,obj: suggerier{e,t,en,te,ten} | +suggeriert
einbringen stance=announces debate frame=obj: bring{e,en} ~ ein | bringt ~ ein | brachte{,n} ~ ein | einbring{e,en} | einbringt | einbrachte{,n} | +eingebracht | =einzubringen
einfordern stance=demands debate frame=dass,obj: forder{e,t,n,te,ten} ~ ein | einforder{e,t,n,te,ten} | +eingefordert | =einzufordern
hinterfragen stance=doubts debate frame=wh,obj: hinterfrag{e,t,en,te,ten} | +hinterfragt
bedenken stance=asserts debate frame=dass,wh,obj: bedenk{e,t,en,te,ten} | +bedacht | bedachte{,n}
empfinden stance=asserts debate frame=as,dass: empfind{e,et,en} | +empfunden | empfand{,en}
verharmlosen stance=accuses debate frame=obj: verharmlos{e,t,en,te,ten} | +verharmlost
vorgaukeln stance=alleges dat debate frame=dass,bare,obj: gaukel{e,t,n,te,ten} ~ vor | vorgaukel{e,t,n,te,ten} | +vorgegaukelt | =vorzugaukeln
vorhalten stance=accuses dat debate frame=dass,inf,obj: halt{e,en} ~ vor | hält ~ vor | hielt{,en} ~ vor | vorhalt{e,en} | vorhält | vorhielt{,en} | +vorgehalten | =vorzuhalten
definieren stance=asserts debate frame=wh,obj: definier{e,t,en,te,ten} | +definiert
werben stance=demands debate frame=inf,dass pp=für: werb{e,t,en,te,ten} | +geworben | wirbt | warb{,en}
verraten stance=asserts debate frame=dass,wh,obj: verrat{e,et,en} | +verraten | verrät | verriet{,en}
ausführen-d stance=asserts debate frame=dass,wh,bare,obj: führ{e,t,en,te,ten} ~ aus | ausführ{e,t,en,te,ten} | +ausgeführt | =auszuführen
darlegen-d stance=asserts debate frame=dass,wh,obj: leg{e,t,en,te,ten} ~ dar | darleg{e,t,en,te,ten} | +dargelegt | =darzulegen
schildern-d stance=asserts debate frame=dass,wh,obj: schilder{e,t,n,te,ten} | +geschildert
erzählen-d stance=asserts debate frame=dass,bare,wh,quote,obj: erzähl{e,t,en,te,ten} | +erzählt
hinzufügen-d stance=asserts debate frame=dass,bare,quote,obj: füg{e,t,en,te,ten} ~ hinzu | hinzufüg{e,t,en,te,ten} | +hinzugefügt | =hinzuzufügen
klarmachen-d stance=asserts debate frame=dass,wh,bare,obj: mach{e,t,en,te,ten} ~ klar | klarmach{e,t,en,te,ten} | +klargemacht | =klarzumachen
unterstreichen-d stance=asserts debate frame=dass,bare,obj: unterstreich{e,t,en,te,ten} | +unterstrichen | unterstrich{,en}
zugestehen stance=confirms debate frame=dass,obj: gesteh{e,en} ~ zu | gesteht ~ zu | gestand{,en} ~ zu | zugesteh{e,en} | zugesteht | zugestand{,en} | +zugestanden | =zuzugestehen
ignorieren stance=asserts debate frame=dass,wh,obj: ignorier{e,t,en,te,ten} | +ignoriert
verkennen stance=asserts debate frame=dass,wh,obj: verkenn{e,t,en,te,ten} | +verkannt | verkannte{,n}
vergegenwärtigen stance=asserts debate frame=dass,wh,obj: vergegenwärtig{e,t,en,te,ten} | +vergegenwärtigt
titeln stance=asserts debate frame=quote,bare: titel{e,t,n,te,ten} | +getitelt
skizzieren stance=asserts debate frame=obj,wh: skizzier{e,t,en,te,ten} | +skizziert
aufzählen stance=asserts debate frame=obj,wh: zähl{e,t,en,te,ten} ~ auf | aufzähl{e,t,en,te,ten} | +aufgezählt | =aufzuzählen
bejahen stance=confirms debate frame=obj: bejah{e,t,en,te,ten} | +bejaht
interpretieren stance=asserts debate frame=as: interpretier{e,t,en,te,ten} | +interpretiert
diffamieren stance=accuses debate frame=as,obj: diffamier{e,t,en,te,ten} | +diffamiert
träumen stance=expresses-hope debate frame=dass pp=von: träum{e,t,en,te,ten} | +geträumt
präsentieren stance=announces debate frame=obj: präsentier{e,t,en,te,ten} | +präsentiert
wahrnehmen stance=asserts debate frame=as,dass,obj: nehm{e,en} ~ wahr | nimmt ~ wahr | nahm{,en} ~ wahr | wahrnehm{e,en} | wahrnimmt | wahrnahm{,en} | +wahrgenommen | =wahrzunehmen
abstreiten-d stance=denies debate frame=dass,inf,obj: streit{e,t,en,te,ten} ~ ab | abstreit{e,t,en,te,ten} | +abgestreitt | =abzustreiten
lauten stance=asserts debate impersonal frame=quote,bare: lautet{,e,en}
stehen stance=asserts debate impersonal frame=dass,quote,bare: steht | stand | stehe
vorstellen stance=asserts debate frame=dass,wh,obj reflexive: stell{e,t,en,te,ten} ~ vor | vorstell{e,t,en,te,ten} | +vorgestellt | =vorzustellen
vortragen stance=asserts debate frame=dass,obj: trag{e,en} ~ vor | trägt ~ vor | trug{,en} ~ vor | +vorgetragen | vortr{agen,ägt,ug,ugen} | =vorzutragen
besprechen stance=asserts debate frame=obj: besprech{e,en} | bespricht | besprach{,en} | +besprochen
besagen stance=asserts debate frame=dass,obj: besag{t,en,te,ten}
zurkenntnisnehmen stance=asserts debate frame=dass,wh,obj: n{ehme,immt,ehmen,ahm,ahmen} ~ zur Kenntnis | +zur Kenntnis genommen | =zur Kenntnis nehmen
vermitteln stance=asserts debate frame=dass,obj: vermittel{n,t,te,ten} | +vermittelt
