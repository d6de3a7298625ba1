# Verbs of demanding, warning, accusing, judging, believing, hoping, announcing. Notation as in claims_verbs_say.lex.

[claim-verb]
warnen stance=warns frame=dass,bare,quote,inf pp=vor: warn{e,t,en,te,ten} | +gewarnt
mahnen stance=warns frame=dass,bare,quote,inf: mahn{t,en,te,ten} | +gemahnt
anmahnen stance=demands frame=dass,quote,obj: mahn{t,te,ten,en} ~ an | +angemahnt | anmahn{t,te,ten,en} | =anzumahnen
befürchten stance=expresses-concern frame=dass,bare,quote,inf,obj: befürcht{e,et,en,ete,eten} | +befürchtet
fürchten stance=expresses-concern frame=dass,bare,quote,inf: fürcht{e,et,en,ete,eten} | +gefürchtet
beklagen stance=expresses-regret frame=dass,bare,quote,obj: beklag{e,t,en,te,ten} | +beklagt
bedauern stance=expresses-regret frame=dass,bare,quote,obj: bedauer{e,t,n,te,ten} | bedaure | +bedauert
klagen stance=expresses-concern frame=dass,bare,quote pp=über: klag{t,en,te,ten} | +geklagt
hoffen stance=expresses-hope frame=dass,bare,quote,inf pp=auf: hoff{e,t,en,te,ten} | +gehofft
begrüßen stance=expresses-welcome not=person frame=dass,quote,obj: begrüß{e,t,en,te,ten} | +begrüßt
loben stance=expresses-welcome frame=dass,quote,obj: lob{t,en,te,ten} | +gelobt
würdigen stance=expresses-welcome frame=quote,obj as: würdig{t,en,te,ten} | +gewürdigt
feiern stance=expresses-welcome frame=quote,as weak: feier{t,n,te,ten}
freuen stance=expresses-welcome frame=dass,quote weak reflexive: freu{t,te,ten}
danken stance=expresses-welcome frame=dass,quote weak: dank{t,te,ten}
fordern stance=demands not=toll von frame=dass,quote,inf,obj: forder{e,t,n,te,ten} | fordre | +gefordert
auffordern stance=demands frame=inf,dass,quote: forder{e,t,n,te,ten} ~ auf | aufforder{t,te,ten} | +aufgefordert | =aufzufordern | aufforder{e,n}
verlangen stance=demands von frame=dass,inf,quote,obj: verlang{e,t,en,te,ten} | +verlangt
appellieren stance=demands frame=inf,dass,quote: appellier{t,en,te,ten,e} | +appelliert
aufrufen stance=demands frame=inf,quote: ruf{t,en,e} ~ auf | rief{,en} ~ auf | aufruft | aufrief{,en} | +aufgerufen | =aufzurufen | aufrufe{n,}
drängen stance=demands frame=inf,dass pp=auf weak: dräng{t,en,te,ten} | +gedrängt
bitten stance=demands frame=inf,dass,quote weak: bitte{,t,n} | bat{,en} | +gebeten
ersuchen stance=demands frame=inf pp=um: ersuch{t,en,te,ten}
plädieren stance=demands frame=inf,dass,quote pp=für: plädier{t,en,te,ten,e} | +plädiert
aussprechen stance=asserts frame=dass,inf,quote pp=für,gegen reflexive: sprich{t} ~ aus | sprech{en,e} ~ aus | sprach{,en} ~ aus | +ausgesprochen | =auszusprechen | ausspr{icht,echen,eche,ach,achen}
eintreten stance=demands frame=inf,dass pp=für weak: tritt ~ ein | trat{,en} ~ ein | +eingetreten | eintr{itt,at,aten}
vorschlagen stance=demands frame=dass,inf,quote,obj: schläg{t} ~ vor | schlag{en} ~ vor | schlug{,en} ~ vor | vorschlug{,en} | vorschlägt | +vorgeschlagen | =vorzuschlagen | vorschlagen
empfehlen stance=demands dat frame=dass,inf,quote,obj: empfiehlt | empfehl{en,e} | empfahl{,en} | +empfohlen
anregen stance=demands frame=dass,inf,obj: reg{t,te,ten,en} ~ an | +angeregt | anreg{t,te,ten,en} | =anzuregen
raten stance=demands frame=inf,dass,quote weak: rät | riet{,en} | +geraten
anweisen stance=demands frame=inf,dass: weis{t,en} ~ an | wies{,en} ~ an | anweist | anwies{,en}
einfordern stance=demands frame=obj: forder{t,n,te,ten} ~ ein | +eingefordert | einforder{t,te,ten}
anordnen stance=demands frame=dass,obj,inf weak: ordne{t,te,ten} ~ an | +angeordnet | anordnet{,e,en}
anbieten stance=promises dat frame=inf,dass,obj weak: biet{et,en} ~ an | bot{,en} ~ an | +angeboten | anbietet | anbieten | anbot | anboten | =anzubieten
versprechen stance=promises dat frame=dass,bare,inf,quote,obj: versprich{t} | versprech{en,e} | versprach{,en} | +versprochen
zusichern stance=promises dat frame=dass,bare,inf,obj: sicher{t,te,ten,n} ~ zu | +zugesichert | =zuzusichern | zusicher{t,te,ten,n}
geloben stance=promises frame=dass,bare,inf: gelob{t,te,ten,en}
schwören stance=promises frame=dass,bare,inf: schwör{t,en,e} | schwor{,en} | +geschworen
verpflichten stance=promises frame=inf,dass weak reflexive: verpflicht{et,en,ete,eten} | +verpflichtet
drohen stance=warns frame=inf,dass,quote,bare pp=mit: droh{e,t,en,te,ten} | +gedroht
androhen stance=warns dat frame=inf,dass,obj: droh{t,te,ten,en} ~ an | +angedroht | androh{t,te,ten,en} | =anzudrohen
beabsichtigen stance=announces frame=inf: beabsichtig{t,en,te,ten}
planen stance=announces frame=inf: plan{t,en,te,ten} | +geplant
beschließen stance=announces frame=dass,inf weak: beschließ{t,en} | beschloss{,en} | +beschlossen
entscheiden stance=announces frame=dass,bare,inf: entscheid{et,en} | entschied{,en} | +entschieden
urteilen stance=asserts frame=dass,bare,quote: urteil{t,en,te,ten} | +geurteilt
vorwerfen stance=accuses dat frame=dass,inf,quote,bare,obj: werf{en,e} ~ vor | wirft ~ vor | warf{,en} ~ vor | vorwirft | vorwarf{,en} | vorwerfe{,n} | +vorgeworfen | =vorzuwerfen
beschuldigen stance=accuses frame=inf,dass,quote,bare,gen: beschuldig{t,en,te,ten,e} | +beschuldigt
bezichtigen stance=accuses frame=inf,dass,gen: bezichtig{t,en,te,ten} | +bezichtigt
anklagen stance=accuses frame=inf,dass weak: klag{t,te,ten,en} ~ an | +angeklagt | anklag{t,te,ten,en} | =anzuklagen
unterstellen stance=accuses dat frame=inf,dass,bare,obj: unterstell{t,en,te,ten,e} | +unterstellt
anlasten stance=accuses dat frame=inf,dass,obj: laste{t,te,ten,n} ~ an | +angelastet | anlaste{t,te,ten,n}
verdächtigen stance=accuses frame=inf,dass,gen: verdächtig{t,en,te,ten} | +verdächtigt
kritisieren stance=accuses frame=dass,bare,quote,obj,as: kritisier{e,t,en,te,ten} | +kritisiert
bemängeln stance=accuses frame=dass,bare,quote,obj: bemängel{t,n,te,ten} | +bemängelt
monieren stance=accuses frame=dass,bare,quote,obj: monier{t,en,te,ten} | +moniert
rügen stance=accuses frame=dass,quote,obj: rüg{t,en,te,ten} | +gerügt
tadeln stance=accuses frame=dass,quote,obj: tadel{t,n,te,ten} | +getadelt
verurteilen stance=accuses frame=as,quote,obj weak: verurteil{e,t,en,te,ten} | +verurteilt
anprangern stance=accuses frame=dass,quote,obj: pranger{t,n,te,ten} ~ an | +angeprangert | anpranger{t,n,te,ten} | =anzuprangern
ablehnen stance=declines frame=inf,dass,quote,obj weak: lehn{e,t,en,te,ten} ~ ab | ablehn{t,te,ten} | +abgelehnt | =abzulehnen | ablehne{,n}
weigern stance=declines frame=inf reflexive: weiger{t,n,te,ten,e} | +geweigert
protestieren stance=accuses frame=dass,quote: protestier{t,en,te,ten} | +protestiert
schimpfen stance=accuses frame=dass,bare,quote: schimpf{t,en,te,ten}
bezweifeln stance=doubts frame=dass,ob,quote,obj: bezweifel{e,t,n,te,ten} | bezweifle | +bezweifelt
zweifeln stance=doubts frame=dass,ob pp=an: zweifel{t,n,te,ten} | +gezweifelt
infragestellen stance=doubts frame=dass,obj: stell{t,te,ten,en} ~ infrage | stell{t,te,ten,en} ~ in Frage | +infrage gestellt | +in Frage gestellt
vermuten stance=asserts neg=doubts frame=dass,bare,quote,inf: vermut{e,et,en,ete,eten} | +vermutet
annehmen stance=asserts neg=doubts frame=dass,bare: nehm{en,e} ~ an | nimmt ~ an | nahm{,en} ~ an | annimmt | annahm{,en} | +angenommen | annehme{n,} | =anzunehmen
glauben stance=asserts neg=doubts frame=dass,bare,quote,inf: glaub{e,t,en,te,ten} | +geglaubt
denken stance=asserts neg=doubts frame=dass,bare,quote weak: denk{e,t,en} | dachte{,n} | +gedacht
halten stance=asserts neg=doubts frame=as pp=für: halt{e,en} | hält | hielt{,en} | +gehalten
erachten stance=asserts frame=as,für: eracht{et,en,ete,eten} | +erachtet
ausgehen stance=asserts neg=doubts frame=dass pp=von: geh{t,en,e} ~ aus | ging{,en} ~ aus | ausgeht | ausging{,en} | +ausgegangen | =auszugehen | ausgehe{n,}
sehen stance=asserts neg=doubts frame=as weak: sieht | sehe | sah{,en} | +gesehen
ansehen stance=asserts frame=as: sieht ~ an | seh{en,e} ~ an | sah{,en} ~ an | +angesehen | ansieht | ansehen | ansehe | ansah | ansahen | =anzusehen
betrachten stance=asserts frame=as: betracht{et,en,ete,eten} | +betrachtet
einschätzen stance=asserts neg=doubts frame=as,dass,bare,quote: schätz{t,en,te,ten} ~ ein | +eingeschätzt | einschätz{t,en,te,ten} | =einzuschätzen
schätzen stance=asserts neg=doubts frame=dass,bare,as,figure pp=auf: schätz{e,t,en,te,ten} | +geschätzt
bewerten stance=asserts frame=as,quote: bewert{et,en,ete,eten} | +bewertet
werten stance=asserts frame=as,quote: wert{et,en,ete,eten} | +gewertet
einstufen stance=asserts frame=as: stuf{t,te,ten,en} ~ ein | +eingestuft | einstuf{t,te,ten,en} | =einzustufen
erwarten stance=predicts frame=dass,quote: erwart{e,et,en,ete,eten} | +erwartet
rechnen stance=predicts frame=dass pp=mit: rechn{e,et,en,ete,eten} | +gerechnet
prognostizieren stance=predicts frame=dass,bare,quote,obj: prognostizier{t,en,te,ten} | +prognostiziert
vorhersagen stance=predicts frame=dass,bare,quote,obj: sag{t,te,ten,en} ~ voraus | sag{t,te,ten} ~ vorher | +vorhergesagt | +vorausgesagt | vorhersag{t,te,ten,en} | =vorherzusagen
voraussagen stance=predicts frame=dass,bare,quote,obj: voraussag{t,te,ten} | =vorauszusagen
bevorstehen stance=predicts frame=dass weak: prophezei{t,te,ten,en} | +prophezeit
fragen stance=asks frame=ob,quote: frag{e,t,en,te,ten} | +gefragt
wissenwollen stance=asks frame=ob: erkundig{t,te,ten,en} | +erkundigt
zeigen stance=asserts evidence frame=dass weak: zeig{t,en,te,ten} | +gezeigt
zeigensich stance=expresses-concern frame=quote,dass mood reflexive: zeig{t,en,te,ten} ~ besorgt | zeig{t,en,te,ten} ~ beunruhigt
überzeugtsein stance=asserts frame=dass,quote: zeig{t,en,te,ten} ~ überzeugt | zeig{t,en,te,ten} ~ zuversichtlich
hinweisen stance=asserts frame=dass,bare,quote pp=auf: weis{e,t,en} ~ hin | wies{,en} ~ hin | hinweist | hinwies{,en} | +hingewiesen | =hinzuweisen | hinweise{,n}
verweisen stance=asserts frame=dass,quote: verweis{e,t,en} | verwies{,en} | +verwiesen
aufmerksammachen stance=asserts frame=dass pp=auf: mach{t,te,ten,en} ~ aufmerksam | +aufmerksam gemacht
hindeuten stance=asserts evidence frame=dass pp=auf: deut{et,en,ete,eten} ~ hin | hindeut{et,en,ete,eten} | +hingedeutet
andeuten stance=asserts frame=dass,bare,quote: deut{et,en,ete,eten} ~ an | andeut{et,en,ete,eten} | +angedeutet | =anzudeuten
belegen stance=asserts evidence frame=dass weak: beleg{t,en,te,ten} | +belegt
vorsehen stance=asserts frame=dass weak: sieht ~ vor | sehen ~ vor | sah{,en} ~ vor | vorsieht | vorsehen | vorsah | vorsahen | =vorzusehen
ergeben stance=asserts evidence frame=dass weak: ergibt | ergab{,en} | ergeben | +ergeben
erinnern stance=asserts frame=dass,quote weak: erinner{e,t,n,te,ten} | +erinnert
enthüllen stance=asserts frame=dass,bare: enthüll{t,en,te,ten} | +enthüllt
vertreten stance=asserts frame=dass weak: vertritt | vertreten | vertrat{,en}
einwenden stance=asserts frame=dass,bare,quote: wend{et,en} ~ ein | wandte{,n} ~ ein | +eingewandt | einwendet | einwenden | einwandte | einwandten | =einzuwenden
vorbringen stance=asserts frame=dass,bare,obj weak: bring{t,en} ~ vor | brachte{,n} ~ vor | +vorgebracht | vorbr{ingt,ingen,achte,achten} | =vorzubringen
verteidigen stance=asserts frame=quote weak: verteidig{t,en,te,ten}
rechtfertigen stance=asserts frame=dass,quote weak: rechtfertig{t,en,te,ten} | +gerechtfertigt
spekulieren stance=asserts frame=dass,bare,quote pp=über: spekulier{t,en,te,ten} | +spekuliert
einigen stance=announces frame=dass weak reflexive: einig{t,te,ten,en}
wünschen stance=demands frame=dass,inf,obj reflexive weak: wünsch{e,t,en,te,ten} | +gewünscht
twittern stance=asserts frame=dass,bare,quote: twitter{t,n,te,ten} | +getwittert
witzeln stance=asserts frame=bare,quote: witzel{t,te,ten}
zurufen stance=asserts frame=dass,bare,quote: ruf{t,en} ~ zu | rief{,en} ~ zu | +zugerufen | zuruft | zurufen | zurief | zuriefen | =zuzurufen
rufen stance=asserts frame=quote: ruf{t,en} | rief{,en} | +gerufen
vereinbaren stance=announces frame=dass,inf weak: vereinbar{t,en,te,ten} | +vereinbart
zeugen stance=asserts frame=dass weak: signalisier{t,en,te,ten} | +signalisiert
offenbaren stance=asserts frame=dass,bare,quote: offenbar{te,ten} | +offenbart
präzisieren stance=asserts frame=dass,bare,quote: präzisier{t,en,te,ten} | +präzisiert
korrigieren stance=asserts frame=dass,bare weak: korrigier{t,te,ten,en} | +korrigiert
fortfahren stance=asserts frame=quote: fährt ~ fort | fuhr{,en} ~ fort | fortfährt | fortfuhr | fortfuhren
loswerden stance=asserts frame=quote weak: schlussfolger{t,te,ten,n} | folger{t,te,ten,n} | +gefolgert
monitieren stance=asserts frame=dass,bare,quote: konstatier{t,en,te,ten} | +konstatiert | attestier{t,en,te,ten} | +attestiert
schweigen stance=declines frame=quote pp=zu,zum,zur: schweig{t,en} | schwieg{,en} | +geschwiegen
