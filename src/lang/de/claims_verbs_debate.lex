# Verbs of speech, thought and perception that count only in texts in the first person (speeches, debates, opinion pieces), where the speaker's own
# acts of speech are the matter. Notation as in claims_verbs_say.lex; debate: only there.

[claim-verb]
wissen stance=asserts debate frame=dass,ob,bare,obj: weiß | weißt | wiss{en,t} | wusste{,n} | +gewusst
reden stance=asserts debate frame=quote pp=über,von: red{e,et,en,ete,eten} | +geredet
sprechen-über stance=asserts debate frame=quote pp=über,zu: spreche{,n} ~ an | spricht ~ an | sprach{,en} ~ an | +angesprochen | =anzusprechen | ansprechen
diskutieren stance=asserts debate frame=ob,obj pp=über: diskutier{e,t,en,te,ten} | +diskutiert
debattieren stance=asserts debate frame=ob,obj pp=über: debattier{e,t,en,te,ten} | +debattiert
beraten stance=asserts debate frame=obj pp=über: berät | berat{en,e} | beriet{,en} | +beraten
besprechen stance=asserts debate frame=obj: besprech{en,e} | bespricht | besprach{,en} | +besprochen
sehen-d stance=asserts debate frame=dass,as,obj: seh{e,en,t} | sieht | sah{,en} | +gesehen
hören stance=asserts debate frame=dass,obj: hör{e,t,en,te,ten} | +gehört
lesen stance=asserts debate frame=dass,obj: les{e,en,t} | liest | las{,en} | +gelesen
verstehen stance=asserts debate frame=dass,wh,obj: versteh{e,t,en} | verstand{,en} | +verstanden
erkennen stance=asserts debate frame=dass,wh,obj: erkenn{e,t,en} | erkannte{,n} | +erkannt
begreifen stance=asserts debate frame=dass,wh,obj: begreif{e,t,en} | +begriffen
nachdenken stance=asserts debate frame=ob,wh pp=über: denk{e,t,en} ~ nach | dachte{,n} ~ nach | nachdenk{en,t} | +nachgedacht
erinnern-d stance=asserts debate frame=dass pp=an: erinner{e,t,n,te,ten} | +erinnert
hinweisen-d stance=asserts debate frame=dass pp=auf: weis{e,t,en} ~ hin | wies{,en} ~ hin | hinweisen | +hingewiesen
nennen-d stance=asserts debate frame=obj,name: nenn{e,t,en} | nannte{,n} | +genannt
erwähnen-d stance=asserts debate frame=dass,obj: erwähn{e,t,en,te,ten} | +erwähnt
beantragen stance=demands debate frame=dass,inf,obj: beantrag{e,t,en,te,ten} | +beantragt
ablehnen-d stance=declines debate frame=dass,inf,obj: lehn{e,t,en,te,ten} ~ ab | ablehn{en,t,e} | +abgelehnt
zustimmen-d stance=confirms debate frame=dass,obj: stimm{e,t,en,te,ten} ~ zu | zustimmen | +zugestimmt
unterstützen stance=expresses-welcome debate frame=obj: unterstütz{e,t,en,te,ten} | +unterstützt
verteidigen-d stance=asserts debate frame=obj: verteidig{e,t,en,te,ten} | +verteidigt
vorlegen stance=announces debate frame=obj: leg{e,t,en,te,ten} ~ vor | vorleg{en,t} | +vorgelegt
vorschlagen-d stance=demands debate frame=dass,inf,obj: schlag{e,en} ~ vor | schlägt ~ vor | vorschlagen | +vorgeschlagen
beantworten stance=asserts debate frame=obj: beantwort{e,et,en,ete} | +beantwortet
benennen stance=asserts debate frame=obj: benenn{e,t,en} | benannte{,n} | +benannt
wiederholen stance=asserts debate frame=dass,obj: wiederhol{e,t,en,te} | +wiederholt
vortragen stance=asserts debate frame=dass,obj: trag{e,en} ~ vor | trägt ~ vor | trug{,en} ~ vor | +vorgetragen
verschweigen stance=asserts debate frame=dass,obj: verschweig{e,t,en} | verschwieg{,en} | +verschwiegen
thematisieren stance=asserts debate frame=obj: thematisier{e,t,en,te} | +thematisiert
beweisen stance=asserts debate frame=dass,wh,obj: beweis{e,t,en} | bewies{,en} | +bewiesen
zeigen-d stance=asserts debate frame=dass,wh,obj: zeig{e,t,en,te,ten} | +gezeigt
beschließen-d stance=announces debate frame=dass,inf,obj: beschließ{e,t,en} | beschloss{,en} | +beschlossen
entscheiden-d stance=announces debate frame=dass,wh pp=über: entscheid{e,et,en} | entschied{,en} | +entschieden
danken-d stance=expresses-welcome debate frame=dass pp=für: dank{e,t,en,te} | bedank{e,t,en}
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
glauben-d stance=asserts debate frame=dass,bare,obj: glaub{e,t,en,te,ten} | +geglaubt
finden-d stance=asserts debate frame=dass,bare,obj: find{e,et,en} | fand{,en}
halten-d stance=asserts debate frame=obj pp=für,von: halt{e,en} | hält | hielt{,en}
betonen-d stance=asserts debate frame=dass,bare,obj: beton{e,t,en,te} | +betont
zitieren-d stance=asserts debate frame=quote,bare,obj: zitier{e,t,en,te} | +zitiert
sprechen-d stance=asserts debate frame=quote pp=über,von: sprech{e,en} | spricht | sprach{,en} | +gesprochen
denken-d stance=asserts debate frame=dass,bare pp=an,über: denk{e,t,en} | dachte{,n} | +gedacht
befürchten-d stance=expresses-concern debate frame=dass,bare,inf,obj: befürcht{e,et,en}
hetzen stance=accuses debate frame=quote pp=gegen: hetz{e,t,en,te}
