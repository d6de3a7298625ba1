# Verbs with which German reports speech and thought: saying, telling, confirming, denying.
#
# lemma stance=… [neg=stance when negated] [past=stance when its content is told as past] frame=…: forms. A form is finite unless marked: "+" participle, "=" infinitive only; "teilte ~ mit" is a verb
# with its particle further on. frame: what the content can be: dass (also ob, w-clause), bare (main clause after a comma), quote,
# inf (zu + infinitive), obj (direct object), as (object + "als …"). pp: prepositions whose phrase is the content. weak: needs a clause or a quotation;
# von: asks somebody for it; dat: its first object is the addressee; only-negated: says something only when negated; impersonal: "es heißt"; matter: its object is what may be or happen ([claim-matter]); debate: see claims_verbs_debate.lex.
# not, plan: what its object may be, see claims_objects.lex.

[claim-verb]
sagen stance=asserts neg=does-not-acknowledge frame=dass,bare,quote: sag{e,st,t,en,te,ten} | +gesagt
aussagen stance=asserts frame=dass,bare,quote: sag{t,te,ten} ~ aus | aussag{t,e,te,ten} | +ausgesagt | =aussagen | =auszusagen
zusagen stance=promises dat frame=dass,inf,obj: sag{t,te,ten} ~ zu | zusag{t,te,ten} | +zugesagt | =zusagen | =zuzusagen
erklären stance=asserts frame=dass,bare,quote,inf: erklär{e,t,en,te,ten} | +erklärt
mitteilen stance=asserts frame=dass,bare,quote: teil{e,t,en,te,ten} ~ mit | mitteil{e,t,en,te,ten} | +mitgeteilt | =mitzuteilen
berichten stance=asserts frame=dass,bare,quote pp=von: bericht{e,et,en,ete,eten} | +berichtet
heißen stance=asserts frame=dass,bare,quote impersonal: heißt | hieß | heiße
schreiben stance=asserts frame=dass,bare,quote: schreib{e,t,en} | schrieb{,en} | +geschrieben
betonen stance=asserts frame=dass,bare,quote: beton{e,t,en,te,ten} | +betont
unterstreichen stance=asserts frame=dass,bare,quote: unterstreich{t,en} | unterstrich{,en} | +unterstrichen
hervorheben stance=asserts frame=dass,bare,quote: heb{t,en} ~ hervor | hob{,en} ~ hervor | hervorheb{t,en} | hervorhob{,en} | +hervorgehoben | =hervorzuheben
äußern stance=asserts frame=dass,bare,quote: äußer{t,n,te,ten,e} | +geäußert
bemerken stance=asserts frame=dass,bare,quote: bemerk{t,en,te,ten} | +bemerkt
anmerken stance=asserts frame=dass,bare,quote: merk{t,te,ten,en} ~ an | anmerk{t,te,ten} | +angemerkt | =anzumerken | anmerken
erwähnen stance=asserts frame=dass,bare,quote weak: erwähn{e,t,en,te,ten} | +erwähnt
ergänzen stance=asserts frame=dass,bare,quote weak: ergänz{t,en,te,ten} | +ergänzt
hinzufügen stance=asserts frame=dass,bare,quote: füg{t,te,ten,en} ~ hinzu | hinzufüg{t,te,ten} | +hinzugefügt | =hinzuzufügen | hinzufügen
erläutern stance=asserts frame=dass,bare,quote: erläuter{t,n,te,ten} | +erläutert
ausführen stance=asserts frame=dass,bare,quote weak: führ{t,te,ten,en} ~ aus | ausführ{t,te,ten} | +ausgeführt | =auszuführen | ausführen
darlegen stance=asserts frame=dass,bare,quote: leg{t,te,ten,en} ~ dar | darleg{t,te,ten} | +dargelegt | =darzulegen | darlegen
darstellen stance=asserts frame=as,dass,quote weak: stell{t,te,ten,en} ~ dar | darstell{t,te,ten} | +dargestellt | darstellen | =darzustellen
schildern stance=asserts frame=dass,bare,quote: schilder{t,n,te,ten} | +geschildert
beschreiben stance=asserts frame=as,quote,dass: beschreib{t,en} | beschrieb{,en} | +beschrieben
erzählen stance=asserts frame=dass,bare,quote pp=von: erzähl{t,en,te,ten,e} | +erzählt
bekanntgeben stance=announces past=asserts frame=dass,bare,quote,inf: gib{t,st} ~ bekannt | geb{e,en} ~ bekannt | gab{,en} ~ bekannt | bekanntgibt | bekanntgab{,en} | bekannt gab{,en} | bekannt gibt | +bekanntgegeben | +bekannt gegeben | =bekanntzugeben | =bekannt zu geben | bekanntgibst | bekanntgebe | bekanntgeben
bekanntmachen stance=announces past=asserts frame=dass,bare: mach{t,te,ten,en} ~ bekannt | +bekanntgemacht | +bekannt gemacht | bekanntmach{t,te,ten,en} | =bekanntzumachen
verkünden stance=announces past=asserts frame=dass,bare,quote: verkünd{e,et,en,ete,eten} | +verkündet
verlautbaren stance=asserts frame=dass,bare,quote: verlautbar{t,te,ten,en} | +verlautbart
hervorgehen stance=asserts frame=dass,bare impersonal: geh{t,en} ~ hervor | ging{,en} ~ hervor | hervorgeh{t,en} | hervorging{,en} | +hervorgegangen
verlauten stance=asserts frame=dass,bare,quote impersonal: verlaut{et,ete,eten} | =verlauten
informieren stance=asserts frame=dass,bare,quote: informier{t,en,te,ten} | +informiert
ankündigen stance=announces frame=dass,bare,quote,inf,obj: kündig{e,t,en,te,ten} ~ an | ankündig{e,t,en,te,ten} | +angekündigt | =anzukündigen
feststellen stance=asserts frame=dass,bare,quote weak: stell{e,t,en,te,ten} ~ fest | feststell{t,te,ten} | +festgestellt | =festzustellen | feststelle{,n}
klarstellen stance=asserts frame=dass,bare,quote: stell{e,t,en,te,ten} ~ klar | klarstell{t,te,ten} | +klargestellt | =klarzustellen | klarstelle{,n}
klarmachen stance=asserts frame=dass,bare,quote: mach{e,t,en,te,ten} ~ klar | mach{t,te,ten,en} ~ deutlich | +klargemacht | +deutlich gemacht | =deutlich zu machen | =klarzumachen | klarmach{e,t,en,te,ten}
verdeutlichen stance=asserts frame=dass,quote,bare: verdeutlich{t,en,te,ten} | +verdeutlicht
versichern stance=asserts frame=dass,bare,quote,inf: versicher{e,t,n,te,ten} | +versichert
beteuern stance=asserts frame=dass,bare,quote,inf: beteuer{t,n,te,ten} | +beteuert
bekräftigen stance=asserts frame=dass,bare,quote,obj: bekräftig{t,en,te,ten} | +bekräftigt
behaupten stance=alleges frame=dass,bare,quote,inf: behaupt{e,et,en,ete,eten} | +behauptet
argumentieren stance=asserts frame=dass,bare,quote: argumentier{t,en,te,ten} | +argumentiert
begründen stance=asserts frame=dass,quote: begründ{et,en,ete,eten} | +begründet
antworten stance=asserts frame=dass,bare,quote: antwort{et,en,ete,eten} | +geantwortet
entgegnen stance=asserts frame=dass,bare,quote: entgegn{et,en,ete,eten} | +entgegnet
erwidern stance=asserts frame=dass,bare,quote: erwider{t,n,te,ten} | +erwidert
kontern stance=asserts frame=dass,bare,quote: konter{t,n,te,ten} | +gekontert
reagieren stance=asserts frame=quote weak: reagier{t,en,te,ten}
kommentieren stance=asserts frame=dass,bare,quote: kommentier{t,en,te,ten} | +kommentiert
meinen stance=asserts neg=doubts frame=dass,bare,quote: mein{e,t,en,te,ten} | +gemeint
finden stance=asserts neg=doubts frame=dass weak: find{et,en,e} | fand{,en}
resümieren stance=asserts frame=dass,bare,quote: resümier{t,en,te,ten} | +resümiert
bilanzieren stance=asserts frame=dass,bare,quote: bilanzier{t,en,te,ten} | +bilanziert
zusammenfassen stance=asserts frame=dass,bare,quote weak: fass{t,te,ten,en} ~ zusammen | +zusammengefasst | zusammenfass{t,te,ten,en} | =zusammenzufassen
zitieren stance=asserts frame=quote: zitier{t,en,te,ten} | +zitiert
wiedergeben stance=asserts frame=quote,dass weak: gibt ~ wieder | gab{,en} ~ wieder | +wiedergegeben | wiedergibt | wiedergab | wiedergaben
sprechen stance=asserts frame=quote pp=von: spreche{,n} | spricht | sprach{,en} | +gesprochen
bezeichnen stance=asserts frame=as,quote: bezeichn{e,et,en,ete,eten} | +bezeichnet
nennen stance=asserts frame=name,quote: nenn{e,t,en} | nannte{,n} | +genannt
bestätigen stance=confirms not=upheld neg=does-not-acknowledge frame=dass,bare,quote,obj: bestätig{e,t,en,te,ten} | +bestätigt
einräumen stance=confirms not=granted neg=does-not-acknowledge frame=dass,bare,quote,inf,obj: räum{e,t,en,te,ten} ~ ein | einräum{t,te,ten} | +eingeräumt | =einräumen | =einzuräumen | einräume
zugeben stance=confirms neg=does-not-acknowledge frame=dass,bare,quote,inf,obj: gib{t,st} ~ zu | geb{e,en} ~ zu | gab{,en} ~ zu | zugibt | zugab{,en} | +zugegeben | =zugeben | =zuzugeben | zugibst | zugebe
eingestehen stance=confirms neg=does-not-acknowledge frame=dass,bare,quote,inf,obj: gesteh{t,en} ~ ein | gestand{,en} ~ ein | eingestand{,en} | +eingestanden | =eingestehen | =einzugestehen | eingesteht
gestehen stance=confirms neg=does-not-acknowledge frame=dass,bare,quote,inf,obj: gesteh{t,en} | gestand{,en} | +gestanden
anerkennen stance=confirms neg=does-not-acknowledge frame=dass,obj weak: erkenn{t,en} ~ an | erkannte{,n} ~ an | +anerkannt | =anerkennen | =anzuerkennen | anerk{ennt,annte,annten}
bekennen stance=confirms neg=does-not-acknowledge frame=dass,bare,quote: bekenn{t,en} | bekannte{,n}
bezeugen stance=confirms frame=dass,bare: bezeug{t,en,te,ten} | +bezeugt
zustimmen stance=confirms frame=dass,quote weak: stimm{t,te,ten,en} ~ zu | zustimmt{,e,en} | +zugestimmt | zustimmen | =zuzustimmen
dementieren stance=denies neg=does-not-acknowledge frame=dass,bare,quote,obj,inf: dementier{t,en,te,ten} | +dementiert
bestreiten stance=denies not=match neg=does-not-acknowledge frame=dass,bare,quote,obj,inf: bestreit{e,et,en} | bestritt{,en} | +bestritten
leugnen stance=denies neg=does-not-acknowledge frame=dass,bare,quote,obj,inf: leugn{e,et,en,ete,eten} | +geleugnet
verneinen stance=denies frame=dass,bare,quote,obj: vernein{t,en,te,ten} | +verneint
abstreiten stance=denies frame=dass,bare,quote,obj,inf: streit{et,en} ~ ab | stritt{,en} ~ ab | abstreitet | abstritt{,en} | +abgestritten | =abzustreiten | abstreiten
zurückweisen stance=denies not=person,vessel,legal plan=declines frame=dass,quote,obj,as: weis{e,t,en} ~ zurück | wies{,en} ~ zurück | zurückweist | zurückwies{,en} | +zurückgewiesen | =zurückweisen | =zurückzuweisen | zurückweise
widersprechen stance=denies frame=dass,quote,obj: widersprech{e,en} | widerspricht | widersprach{,en} | +widersprochen
entgegentreten stance=denies frame=obj weak: tritt ~ entgegen | trat{,en} ~ entgegen | +entgegengetreten | entgegentr{itt,at,aten}
ausschließen stance=denies frame=dass,inf,obj,quote matter: schließ{t,en} ~ aus | schloss{,en} ~ aus | ausschließt | ausschloss | +ausgeschlossen | =auszuschließen | =ausschließen | ausschlossen
verwahren stance=denies frame=dass pp=gegen weak reflexive: verwahr{t,te,ten,en}
distanzieren stance=denies frame=dass reflexive: distanzier{t,en,te,ten} | +distanziert
bekunden stance=asserts frame=dass,bare,quote,inf: bekund{et,en,ete,eten} | +bekundet
bereiterklären stance=promises frame=inf reflexive: erklär{t,te,ten,en} ~ bereit | +bereit erklärt | zeig{t,te,ten,en} ~ bereit
skandieren stance=demands frame=quote: skandier{t,en,te,ten} | +skandiert
charakterisieren stance=asserts frame=as: charakterisier{t,en,te,ten} | +charakterisiert
titulieren stance=asserts frame=as,quote: titulier{t,en,te,ten} | +tituliert
festlegen stance=announces frame=dass weak: leg{t,te,ten,en} ~ fest | +festgelegt | festleg{t,te,ten,en} | =festzulegen
festhalten stance=asserts frame=dass weak: hält ~ fest | hielt{,en} ~ fest | +festgehalten | festhält | festhielt | festhielten
schließen stance=asserts frame=dass weak: schließ{t,en} | schloss{,en}
vorschreiben stance=demands frame=dass,inf weak: schreib{t,en} ~ vor | schrieb{,en} ~ vor | +vorgeschrieben | vorschr{eibt,eiben,ieb,ieben} | =vorzuschreiben
herausstellen stance=asserts frame=dass: stell{t,te,ten,en} ~ heraus | +herausgestellt | herausstell{t,te,ten,en} | =herauszustellen
veröffentlichen stance=announces frame=quote: veröffentlich{t,te,ten,en} ~ Folgendes
