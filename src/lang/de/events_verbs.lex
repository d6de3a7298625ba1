# Words that tell of events: verbs with all their forms. 'part' is the past participle, 'particle' what stands apart in main clauses
# ("rückten … vor"), 'class' the PLOVER class, 'lemma' what merging compares where the type says little; 'weak' words are emitted with
# low confidence. Classes follow the CAMEO and PLOVER manuals.
[event-verb]
# AGREE
sign class=AGREE lemma=unterzeichnen part=unterzeichnet: unterzeichne{,t,n,te,ten} | unterzeichnet{,e,en,em,er,es} | unterzeichnend{e,en,em,er,es}
sign class=AGREE lemma=unterschreiben part=unterschrieben: unterschr{eibe,eibt,eiben,ieb,ieben} | unterschrieben{,e,en,em,er,es} | unterschreibend{e,en,em,er,es}
sign class=AGREE lemma=signieren part=signiert: signier{e,t,en,te,ten} | signiert{,e,en,em,er,es} | signierend{e,en,em,er,es}
agree class=AGREE lemma=einigen part=geeinigt: einig{e,t,en,te,ten} | geeinigt{,e,en,em,er,es} | einigend{e,en,em,er,es}
agree class=AGREE lemma=vereinbaren part=vereinbart: vereinbar{e,t,en,te,ten} | vereinbart{,e,en,em,er,es} | vereinbarend{e,en,em,er,es}
agree class=AGREE lemma=verständigen part=verständigt: verständig{e,t,en,te,ten} | verständigt{,e,en,em,er,es} | verständigend{e,en,em,er,es}
agree class=AGREE lemma=übereinkommen part=übereingekommen: überein{komme,kommt,kommen,kam,kamen,zukommen} | übereingekommen{,e,en,em,er,es} | übereinkommend{e,en,em,er,es}
agree class=AGREE lemma=übereinkommen particle=überein: komme | kommt | kommen | kam | kamen
agree class=AGREE lemma=zustimmen part=zugestimmt: zu{stimme,stimmt,stimmen,stimmte,stimmten,zustimmen} | zugestimmt{,e,en,em,er,es} | zustimmend{e,en,em,er,es}
agree class=AGREE lemma=zustimmen particle=zu: stimm{e,t,en,te,ten}
agree class=AGREE lemma=abschließen part=abgeschlossen: ab{schließe,schließt,schließen,schloss,schlossen,zuschließen} | abgeschlossen{,e,en,em,er,es} | abschließend{e,en,em,er,es}
agree class=AGREE lemma=abschließen particle=ab: schl{ieße,ießt,ießen,oss,ossen}
agree class=AGREE lemma=einwilligen part=eingewilligt: ein{willige,willigt,willigen,willigte,willigten,zuwilligen} | eingewilligt{,e,en,em,er,es} | einwilligend{e,en,em,er,es}
agree class=AGREE lemma=einwilligen particle=ein: willig{e,t,en,te,ten}
promise class=AGREE lemma=versprechen part=versprochen: verspr{eche,icht,echt,echen,ach,achen} | versprochen{,e,en,em,er,es} | versprechend{e,en,em,er,es}
promise class=AGREE lemma=zusagen part=zugesagt: zu{sage,sagt,sagen,sagte,sagten,zusagen} | zugesagt{,e,en,em,er,es} | zusagend{e,en,em,er,es}
promise class=AGREE lemma=zusagen particle=zu: sag{e,t,en,te,ten}
promise class=AGREE lemma=zusichern part=zugesichert: zu{sichere,sichert,sichern,sicherte,sicherten,zusichern} | zugesichert{,e,en,em,er,es} | zusichernd{e,en,em,er,es}
promise class=AGREE lemma=zusichern particle=zu: sicher{e,t,n,te,ten}
promise class=AGREE lemma=verpflichten part=verpflichtet: verpflichte{,t,n,te,ten} | verpflichtet{,e,en,em,er,es} | verpflichtend{e,en,em,er,es}
promise class=AGREE lemma=geloben part=gelobt: gelob{e,t,en,te,ten} | gelobt{,e,en,em,er,es} | gelobend{e,en,em,er,es}
offer class=AGREE lemma=anbieten part=angeboten: an{biete,bietet,bieten,bot,boten,zubieten} | angeboten{,e,en,em,er,es} | anbietend{e,en,em,er,es}
offer class=AGREE lemma=anbieten particle=an: biete | bietet | bieten | bot | boten
allow class=AGREE lemma=erlauben part=erlaubt: erlaub{e,t,en,te,ten} | erlaubt{,e,en,em,er,es} | erlaubend{e,en,em,er,es}
allow class=AGREE lemma=genehmigen part=genehmigt: genehmig{e,t,en,te,ten} | genehmigt{,e,en,em,er,es} | genehmigend{e,en,em,er,es}
allow class=AGREE lemma=gestatten part=gestattet: gestatte{,t,n,te,ten} | gestattet{,e,en,em,er,es} | gestattend{e,en,em,er,es}
allow class=AGREE lemma=zulassen part=zugelassen: zu{lasse,lässt,lasst,lassen,ließ,ließen,zulassen} | zugelassen{,e,en,em,er,es} | zulassend{e,en,em,er,es}
allow class=AGREE lemma=zulassen particle=zu: lasse | lässt | lasst | lassen | ließ | ließen
settle class=AGREE lemma=beilegen part=beigelegt: bei{lege,legt,legen,legte,legten,zulegen} | beigelegt{,e,en,em,er,es} | beilegend{e,en,em,er,es}
settle class=AGREE lemma=beilegen particle=bei: leg{e,t,en,te,ten}
settle class=AGREE lemma=schlichten part=geschlichtet: schlichte{,t,n,te,ten} | geschlichtet{,e,en,em,er,es} | schlichtend{e,en,em,er,es}
# CONSULT
meet class=CONSULT lemma=treffen part=getroffen: tr{effe,ifft,efft,effen,af,afen} | getroffen{,e,en,em,er,es} | treffend{e,en,em,er,es}
meet class=CONSULT lemma=zusammenkommen part=zusammengekommen: zusammen{komme,kommt,kommen,kam,kamen,zukommen} | zusammengekommen{,e,en,em,er,es} | zusammenkommend{e,en,em,er,es}
meet class=CONSULT lemma=zusammenkommen particle=zusammen: komme | kommt | kommen | kam | kamen
meet class=CONSULT lemma=tagen part=getagt: tag{e,t,en,te,ten} | getagt{,e,en,em,er,es} | tagend{e,en,em,er,es}
meet class=CONSULT lemma=zusammentreten part=zusammengetreten: zusammen{trete,tritt,tretet,treten,trat,traten,zutreten} | zusammengetreten{,e,en,em,er,es} | zusammentretend{e,en,em,er,es}
meet class=CONSULT lemma=zusammentreten particle=zusammen: tr{ete,itt,etet,eten,at,aten}
visit class=CONSULT lemma=besuchen part=besucht: besuch{e,t,en,te,ten} | besucht{,e,en,em,er,es} | besuchend{e,en,em,er,es}
visit class=CONSULT lemma=anreisen part=angereist: an{reise,reist,reisen,reiste,reisten,zureisen} | angereist{,e,en,em,er,es} | anreisend{e,en,em,er,es}
visit class=CONSULT lemma=anreisen particle=an: reis{e,t,en,te,ten}
visit class=CONSULT lemma=bereisen part=bereist: bereis{e,t,en,te,ten} | bereist{,e,en,em,er,es} | bereisend{e,en,em,er,es}
negotiate class=CONSULT lemma=verhandeln part=verhandelt: verhand{le,elt,eln,elte,elten} | verhandelt{,e,en,em,er,es} | verhandelnd{e,en,em,er,es}
negotiate class=CONSULT lemma=vermitteln part=vermittelt: vermitt{le,elt,eln,elte,elten} | vermittelt{,e,en,em,er,es} | vermittelnd{e,en,em,er,es}
negotiate class=CONSULT lemma=sondieren part=sondiert: sondier{e,t,en,te,ten} | sondiert{,e,en,em,er,es} | sondierend{e,en,em,er,es}
discuss class=CONSULT lemma=beraten part=beraten: ber{ate,ät,atet,aten,iet,ieten} | beraten{,e,en,em,er,es} | beratend{e,en,em,er,es}
discuss class=CONSULT lemma=besprechen part=besprochen: bespr{eche,icht,echt,echen,ach,achen} | besprochen{,e,en,em,er,es} | besprechend{e,en,em,er,es}
discuss class=CONSULT lemma=diskutieren part=diskutiert: diskutier{e,t,en,te,ten} | diskutiert{,e,en,em,er,es} | diskutierend{e,en,em,er,es}
discuss class=CONSULT lemma=erörtern part=erörtert: erörter{e,t,n,te,ten} | erörtert{,e,en,em,er,es} | erörternd{e,en,em,er,es}
discuss class=CONSULT lemma=konferieren part=konferiert: konferier{e,t,en,te,ten} | konferiert{,e,en,em,er,es} | konferierend{e,en,em,er,es}
discuss class=CONSULT lemma=befassen part=befasst: befass{e,t,en,te,ten} | befasst{,e,en,em,er,es} | befassend{e,en,em,er,es}
discuss class=CONSULT lemma=debattieren part=debattiert: debattier{e,t,en,te,ten} | debattiert{,e,en,em,er,es} | debattierend{e,en,em,er,es}
phone class=CONSULT lemma=telefonieren part=telefoniert: telefonier{e,t,en,te,ten} | telefoniert{,e,en,em,er,es} | telefonierend{e,en,em,er,es}
host class=CONSULT lemma=empfangen part=empfangen: empf{ange,ängt,angt,angen,ing,ingen} | empfangen{,e,en,em,er,es} | empfangend{e,en,em,er,es}
# SUPPORT
support class=SUPPORT lemma=unterstützen part=unterstützt: unterstütz{e,t,en,te,ten} | unterstützt{,e,en,em,er,es} | unterstützend{e,en,em,er,es}
support class=SUPPORT lemma=befürworten part=befürwortet: befürworte{,t,n,te,ten} | befürwortet{,e,en,em,er,es} | befürwortend{e,en,em,er,es}
welcome class=SUPPORT lemma=begrüßen part=begrüßt: begrüß{e,t,en,te,ten} | begrüßt{,e,en,em,er,es} | begrüßend{e,en,em,er,es}
welcome class=SUPPORT lemma=loben part=gelobt: lob{e,t,en,te,ten} | gelobt{,e,en,em,er,es} | lobend{e,en,em,er,es}
welcome class=SUPPORT lemma=gratulieren part=gratuliert: gratulier{e,t,en,te,ten} | gratuliert{,e,en,em,er,es} | gratulierend{e,en,em,er,es}
welcome class=SUPPORT lemma=würdigen part=gewürdigt: würdig{e,t,en,te,ten} | gewürdigt{,e,en,em,er,es} | würdigend{e,en,em,er,es}
welcome class=SUPPORT lemma=beglückwünschen part=beglückwünscht: beglückwünsch{e,t,en,te,ten} | beglückwünscht{,e,en,em,er,es} | beglückwünschend{e,en,em,er,es}
recognise class=SUPPORT lemma=anerkennen part=anerkannt: an{erkenne,erkennt,erkennen,erkannte,erkannten,zuerkennen} | anerkannt{,e,en,em,er,es} | anerkennend{e,en,em,er,es}
recognise class=SUPPORT lemma=anerkennen particle=an: erk{enne,ennt,ennen,annte,annten}
apologise class=SUPPORT lemma=entschuldigen part=entschuldigt: entschuldig{e,t,en,te,ten} | entschuldigt{,e,en,em,er,es} | entschuldigend{e,en,em,er,es}
pardon class=SUPPORT lemma=begnadigen part=begnadigt: begnadig{e,t,en,te,ten} | begnadigt{,e,en,em,er,es} | begnadigend{e,en,em,er,es}
# CONCEDE
concede class=CONCEDE lemma=einlenken part=eingelenkt: ein{lenke,lenkt,lenken,lenkte,lenkten,zulenken} | eingelenkt{,e,en,em,er,es} | einlenkend{e,en,em,er,es}
concede class=CONCEDE lemma=einlenken particle=ein: lenk{e,t,en,te,ten}
concede class=CONCEDE lemma=nachgeben part=nachgegeben: nach{gebe,gibt,gebt,geben,gab,gaben,zugeben} | nachgegeben{,e,en,em,er,es} | nachgebend{e,en,em,er,es}
concede class=CONCEDE lemma=nachgeben particle=nach: gebe | gibt | gebt | geben | gab | gaben
concede class=CONCEDE lemma=einräumen part=eingeräumt: ein{räume,räumt,räumen,räumte,räumten,zuräumen} | eingeräumt{,e,en,em,er,es} | einräumend{e,en,em,er,es}
concede class=CONCEDE lemma=einräumen particle=ein: räum{e,t,en,te,ten}
ease class=CONCEDE lemma=lockern part=gelockert: locker{e,t,n,te,ten} | gelockert{,e,en,em,er,es} | lockernd{e,en,em,er,es}
lift class=CONCEDE lemma=aufheben part=aufgehoben: auf{hebe,hebt,heben,hob,hoben,zuheben} | aufgehoben{,e,en,em,er,es} | aufhebend{e,en,em,er,es}
lift class=CONCEDE lemma=aufheben particle=auf: hebe | hebt | heben | hob | hoben
cancel class=CONCEDE lemma=absagen part=abgesagt: ab{sage,sagt,sagen,sagte,sagten,zusagen} | abgesagt{,e,en,em,er,es} | absagend{e,en,em,er,es}
cancel class=CONCEDE lemma=absagen particle=ab: sag{e,t,en,te,ten}
cancel class=CONCEDE lemma=abblasen part=abgeblasen: ab{blase,bläst,blast,blasen,blies,bliesen,zublasen} | abgeblasen{,e,en,em,er,es} | abblasend{e,en,em,er,es}
cancel class=CONCEDE lemma=abblasen particle=ab: bl{ase,äst,ast,asen,ies,iesen}
cancel class=CONCEDE lemma=stornieren part=storniert: stornier{e,t,en,te,ten} | storniert{,e,en,em,er,es} | stornierend{e,en,em,er,es}
# OTHER
postpone class=OTHER lemma=verschieben part=verschoben: versch{iebe,iebt,ieben,ob,oben} | verschoben{,e,en,em,er,es} | verschiebend{e,en,em,er,es}
postpone class=OTHER lemma=vertagen part=vertagt: vertag{e,t,en,te,ten} | vertagt{,e,en,em,er,es} | vertagend{e,en,em,er,es}
# COOPERATE
cooperate class=COOPERATE lemma=kooperieren part=kooperiert: kooperier{e,t,en,te,ten} | kooperiert{,e,en,em,er,es} | kooperierend{e,en,em,er,es}
cooperate class=COOPERATE lemma=zusammenarbeiten part=zusammengearbeitet: zusammen{arbeite,arbeitet,arbeiten,arbeitete,arbeiteten,zuarbeiten} | zusammengearbeitet{,e,en,em,er,es} | zusammenarbeitend{e,en,em,er,es}
cooperate class=COOPERATE lemma=zusammenarbeiten particle=zusammen: arbeite{,t,n,te,ten}
extradite class=COOPERATE lemma=ausliefern part=ausgeliefert: aus{liefere,liefert,liefern,lieferte,lieferten,zuliefern} | ausgeliefert{,e,en,em,er,es} | ausliefernd{e,en,em,er,es}
extradite class=COOPERATE lemma=ausliefern particle=aus: liefer{e,t,n,te,ten}
extradite class=COOPERATE lemma=überstellen part=überstellt: überstell{e,t,en,te,ten} | überstellt{,e,en,em,er,es} | überstellend{e,en,em,er,es}
extradite class=COOPERATE lemma=repatriieren part=repatriiert: repatriier{e,t,en,te,ten} | repatriiert{,e,en,em,er,es} | repatriierend{e,en,em,er,es}
extradite class=COOPERATE lemma=überführen part=überführt: überführ{e,t,en,te,ten} | überführt{,e,en,em,er,es} | überführend{e,en,em,er,es}
exchange class=COOPERATE lemma=austauschen part=ausgetauscht: aus{tausche,tauscht,tauschen,tauschte,tauschten,zutauschen} | ausgetauscht{,e,en,em,er,es} | austauschend{e,en,em,er,es}
exchange class=COOPERATE lemma=austauschen particle=aus: tausch{e,t,en,te,ten}
# AID
aid class=AID lemma=spenden part=gespendet: spende{,t,n,te,ten} | gespendet{,e,en,em,er,es} | spendend{e,en,em,er,es}
aid class=AID lemma=subventionieren part=subventioniert: subventionier{e,t,en,te,ten} | subventioniert{,e,en,em,er,es} | subventionierend{e,en,em,er,es}
supply class=AID lemma=liefern part=geliefert: liefer{e,t,n,te,ten} | geliefert{,e,en,em,er,es} | liefernd{e,en,em,er,es}
supply class=AID lemma=beliefern part=beliefert: beliefer{e,t,n,te,ten} | beliefert{,e,en,em,er,es} | beliefernd{e,en,em,er,es}
supply class=AID lemma=ausrüsten part=ausgerüstet: aus{rüste,rüstet,rüsten,rüstete,rüsteten,zurüsten} | ausgerüstet{,e,en,em,er,es} | ausrüstend{e,en,em,er,es}
supply class=AID lemma=ausrüsten particle=aus: rüste{,t,n,te,ten}
supply class=AID lemma=versorgen part=versorgt: versorg{e,t,en,te,ten} | versorgt{,e,en,em,er,es} | versorgend{e,en,em,er,es}
supply class=AID lemma=bereitstellen part=bereitgestellt: bereit{stelle,stellt,stellen,stellte,stellten,zustellen} | bereitgestellt{,e,en,em,er,es} | bereitstellend{e,en,em,er,es}
supply class=AID lemma=bereitstellen particle=bereit: stell{e,t,en,te,ten}
supply class=AID lemma=aufrüsten part=aufgerüstet: auf{rüste,rüstet,rüsten,rüstete,rüsteten,zurüsten} | aufgerüstet{,e,en,em,er,es} | aufrüstend{e,en,em,er,es}
supply class=AID lemma=aufrüsten particle=auf: rüste{,t,n,te,ten}
fund class=AID lemma=finanzieren part=finanziert: finanzier{e,t,en,te,ten} | finanziert{,e,en,em,er,es} | finanzierend{e,en,em,er,es}
fund class=AID lemma=fördern part=gefördert: förder{e,t,n,te,ten} | gefördert{,e,en,em,er,es} | fördernd{e,en,em,er,es}
rescue class=AID lemma=retten part=gerettet: rette{,t,n,te,ten} | gerettet{,e,en,em,er,es} | rettend{e,en,em,er,es}
rescue class=AID lemma=bergen part=geborgen: berge | birgt | bergt | bergen | barg | bargen | geborgen{,e,en,em,er,es} | bergend{e,en,em,er,es}
rescue class=AID lemma=befreien part=befreit: befrei{e,t,en,te,ten} | befreit{,e,en,em,er,es} | befreiend{e,en,em,er,es}
evacuate class=AID lemma=evakuieren part=evakuiert: evakuier{e,t,en,te,ten} | evakuiert{,e,en,em,er,es} | evakuierend{e,en,em,er,es}
help class=AID lemma=helfen part=geholfen weak: helfe | hilft | helft | helfen | half | halfen | geholfen{,e,en,em,er,es} | helfend{e,en,em,er,es}
# RETREAT
withdraw class=RETREAT lemma=zurückziehen part=zurückgezogen: zurückz{iehe,ieht,iehen,og,ogen,uziehen} | zurückgezogen{,e,en,em,er,es} | zurückziehend{e,en,em,er,es}
withdraw class=RETREAT lemma=zurückziehen particle=zurück: ziehe | zieht | ziehen | zog | zogen
withdraw class=RETREAT lemma=abziehen part=abgezogen: abz{iehe,ieht,iehen,og,ogen,uziehen} | abgezogen{,e,en,em,er,es} | abziehend{e,en,em,er,es}
withdraw class=RETREAT lemma=abziehen particle=ab: ziehe | zieht | ziehen | zog | zogen
withdraw class=RETREAT lemma=räumen part=geräumt: räum{e,t,en,te,ten} | geräumt{,e,en,em,er,es} | räumend{e,en,em,er,es}
withdraw class=RETREAT lemma=zurückweichen part=zurückgewichen: zurück{weiche,weicht,weichen,wich,wichen,zuweichen} | zurückgewichen{,e,en,em,er,es} | zurückweichend{e,en,em,er,es}
withdraw class=RETREAT lemma=zurückweichen particle=zurück: weiche | weicht | weichen | wich | wichen
free class=RETREAT lemma=freilassen part=freigelassen: frei{lasse,lässt,lasst,lassen,ließ,ließen,zulassen} | freigelassen{,e,en,em,er,es} | freilassend{e,en,em,er,es}
free class=RETREAT lemma=freilassen particle=frei: lasse | lässt | lasst | lassen | ließ | ließen
surrender class=RETREAT lemma=kapitulieren part=kapituliert: kapitulier{e,t,en,te,ten} | kapituliert{,e,en,em,er,es} | kapitulierend{e,en,em,er,es}
surrender class=RETREAT lemma=ergeben part=ergeben: erg{ebe,ibt,ebt,eben,ab,aben} | ergeben{,e,en,em,er,es} | ergebend{e,en,em,er,es}
resign class=RETREAT lemma=zurücktreten part=zurückgetreten: zurück{trete,tritt,tretet,treten,trat,traten,zutreten} | zurückgetreten{,e,en,em,er,es} | zurücktretend{e,en,em,er,es}
resign class=RETREAT lemma=zurücktreten particle=zurück: tr{ete,itt,etet,eten,at,aten}
resign class=RETREAT lemma=abdanken part=abgedankt: ab{danke,dankt,danken,dankte,dankten,zudanken} | abgedankt{,e,en,em,er,es} | abdankend{e,en,em,er,es}
resign class=RETREAT lemma=abdanken particle=ab: dank{e,t,en,te,ten}
resign class=RETREAT lemma=abtreten part=abgetreten: ab{trete,tritt,tretet,treten,trat,traten,zutreten} | abgetreten{,e,en,em,er,es} | abtretend{e,en,em,er,es}
resign class=RETREAT lemma=abtreten particle=ab: tr{ete,itt,etet,eten,at,aten}
disarm class=RETREAT lemma=entwaffnen part=entwaffnet: entwaffne{,t,n,te,ten} | entwaffnet{,e,en,em,er,es} | entwaffnend{e,en,em,er,es}
disarm class=RETREAT lemma=abrüsten part=abgerüstet: ab{rüste,rüstet,rüsten,rüstete,rüsteten,zurüsten} | abgerüstet{,e,en,em,er,es} | abrüstend{e,en,em,er,es}
disarm class=RETREAT lemma=abrüsten particle=ab: rüste{,t,n,te,ten}
disarm class=RETREAT lemma=demobilisieren part=demobilisiert: demobilisier{e,t,en,te,ten} | demobilisiert{,e,en,em,er,es} | demobilisierend{e,en,em,er,es}
# INVESTIGATE
investigate class=INVESTIGATE lemma=ermitteln part=ermittelt: ermitt{le,elt,eln,elte,elten} | ermittelt{,e,en,em,er,es} | ermittelnd{e,en,em,er,es}
investigate class=INVESTIGATE lemma=untersuchen part=untersucht: untersuch{e,t,en,te,ten} | untersucht{,e,en,em,er,es} | untersuchend{e,en,em,er,es}
inspect class=INVESTIGATE lemma=prüfen part=geprüft: prüf{e,t,en,te,ten} | geprüft{,e,en,em,er,es} | prüfend{e,en,em,er,es}
inspect class=INVESTIGATE lemma=überprüfen part=überprüft: überprüf{e,t,en,te,ten} | überprüft{,e,en,em,er,es} | überprüfend{e,en,em,er,es}
inspect class=INVESTIGATE lemma=inspizieren part=inspiziert: inspizier{e,t,en,te,ten} | inspiziert{,e,en,em,er,es} | inspizierend{e,en,em,er,es}
interrogate class=INVESTIGATE lemma=vernehmen part=vernommen: vern{ehme,immt,ehmt,ehmen,ahm,ahmen} | vernommen{,e,en,em,er,es} | vernehmend{e,en,em,er,es}
interrogate class=INVESTIGATE lemma=verhören part=verhört: verhör{e,t,en,te,ten} | verhört{,e,en,em,er,es} | verhörend{e,en,em,er,es}
autopsy class=INVESTIGATE lemma=obduzieren part=obduziert: obduzier{e,t,en,te,ten} | obduziert{,e,en,em,er,es} | obduzierend{e,en,em,er,es}
search class=INVESTIGATE lemma=durchsuchen part=durchsucht: durchsuch{e,t,en,te,ten} | durchsucht{,e,en,em,er,es} | durchsuchend{e,en,em,er,es}
search class=INVESTIGATE lemma=fahnden part=gefahndet: fahnde{,t,n,te,ten} | gefahndet{,e,en,em,er,es} | fahndend{e,en,em,er,es}
search class=INVESTIGATE lemma=suchen part=gesucht: such{e,t,en,te,ten} | gesucht{,e,en,em,er,es} | suchend{e,en,em,er,es}
# DEMAND
demand class=DEMAND lemma=fordern part=gefordert: forder{e,t,n,te,ten} | gefordert{,e,en,em,er,es} | fordernd{e,en,em,er,es}
demand class=DEMAND lemma=verlangen part=verlangt: verlang{e,t,en,te,ten} | verlangt{,e,en,em,er,es} | verlangend{e,en,em,er,es}
demand class=DEMAND lemma=einfordern part=eingefordert: ein{fordere,fordert,fordern,forderte,forderten,zufordern} | eingefordert{,e,en,em,er,es} | einfordernd{e,en,em,er,es}
demand class=DEMAND lemma=einbestellen part=einbestellt: ein{bestelle,bestellt,bestellen,bestellte,bestellten,zubestellen} | einbestellt{,e,en,em,er,es}
demand class=DEMAND lemma=einbestellen particle=ein: bestell{e,t,en,te,ten}
demand class=DEMAND lemma=einfordern particle=ein: forder{e,t,n,te,ten}
demand class=DEMAND lemma=drängen part=gedrängt: dräng{e,t,en,te,ten} | gedrängt{,e,en,em,er,es} | drängend{e,en,em,er,es}
demand class=DEMAND lemma=anmahnen part=angemahnt: an{mahne,mahnt,mahnen,mahnte,mahnten,zumahnen} | angemahnt{,e,en,em,er,es} | anmahnend{e,en,em,er,es}
demand class=DEMAND lemma=anmahnen particle=an: mahn{e,t,en,te,ten}
demand class=DEMAND lemma=auffordern part=aufgefordert: auf{fordere,fordert,fordern,forderte,forderten,zufordern} | aufgefordert{,e,en,em,er,es} | auffordernd{e,en,em,er,es}
demand class=DEMAND lemma=auffordern particle=auf: forder{e,t,n,te,ten}
demand class=DEMAND lemma=appellieren part=appelliert: appellier{e,t,en,te,ten} | appelliert{,e,en,em,er,es} | appellierend{e,en,em,er,es}
demand class=DEMAND lemma=aufrufen part=aufgerufen: auf{rufe,ruft,rufen,rief,riefen,zurufen} | aufgerufen{,e,en,em,er,es} | aufrufend{e,en,em,er,es}
demand class=DEMAND lemma=aufrufen particle=auf: rufe | ruft | rufen | rief | riefen
demand class=DEMAND lemma=mahnen part=gemahnt: mahn{e,t,en,te,ten} | gemahnt{,e,en,em,er,es} | mahnend{e,en,em,er,es}
demand class=DEMAND lemma=pochen part=gepocht: poch{e,t,en,te,ten} | gepocht{,e,en,em,er,es} | pochend{e,en,em,er,es}
# REQUEST
request class=REQUEST lemma=bitten part=gebeten: bitte | bittet | bitten | bat | baten | gebeten{,e,en,em,er,es} | bittend{e,en,em,er,es}
request class=REQUEST lemma=beantragen part=beantragt: beantrag{e,t,en,te,ten} | beantragt{,e,en,em,er,es} | beantragend{e,en,em,er,es}
request class=REQUEST lemma=ersuchen part=ersucht: ersuch{e,t,en,te,ten} | ersucht{,e,en,em,er,es} | ersuchend{e,en,em,er,es}
request class=REQUEST lemma=anfragen part=angefragt: an{frage,fragt,fragen,fragte,fragten,zufragen} | angefragt{,e,en,em,er,es} | anfragend{e,en,em,er,es}
request class=REQUEST lemma=anfragen particle=an: frag{e,t,en,te,ten}
# DISAPPROVE
criticise class=DISAPPROVE lemma=kritisieren part=kritisiert: kritisier{e,t,en,te,ten} | kritisiert{,e,en,em,er,es} | kritisierend{e,en,em,er,es}
criticise class=DISAPPROVE lemma=verurteilen part=verurteilt: verurteil{e,t,en,te,ten} | verurteilt{,e,en,em,er,es} | verurteilend{e,en,em,er,es}
criticise class=DISAPPROVE lemma=bemängeln part=bemängelt: bemäng{le,elt,eln,elte,elten} | bemängelt{,e,en,em,er,es} | bemängelnd{e,en,em,er,es}
criticise class=DISAPPROVE lemma=rügen part=gerügt: rüg{e,t,en,te,ten} | gerügt{,e,en,em,er,es} | rügend{e,en,em,er,es}
criticise class=DISAPPROVE lemma=beanstanden part=beanstandet: beanstande{,t,n,te,ten} | beanstandet{,e,en,em,er,es} | beanstandend{e,en,em,er,es}
criticise class=DISAPPROVE lemma=anprangern part=angeprangert: an{prangere,prangert,prangern,prangerte,prangerten,zuprangern} | angeprangert{,e,en,em,er,es} | anprangernd{e,en,em,er,es}
criticise class=DISAPPROVE lemma=anprangern particle=an: pranger{e,t,n,te,ten}
criticise class=DISAPPROVE lemma=monieren part=moniert: monier{e,t,en,te,ten} | moniert{,e,en,em,er,es} | monierend{e,en,em,er,es}
criticise class=DISAPPROVE lemma=missbilligen part=missbilligt: missbillig{e,t,en,te,ten} | missbilligt{,e,en,em,er,es} | missbilligend{e,en,em,er,es}
criticise class=DISAPPROVE lemma=tadeln part=getadelt: tad{le,elt,eln,elte,elten} | getadelt{,e,en,em,er,es} | tadelnd{e,en,em,er,es}
accuse class=DISAPPROVE lemma=beschuldigen part=beschuldigt: beschuldig{e,t,en,te,ten} | beschuldigt{,e,en,em,er,es} | beschuldigend{e,en,em,er,es}
accuse class=DISAPPROVE lemma=vorwerfen part=vorgeworfen: vor{werfe,wirft,werft,werfen,warf,warfen,zuwerfen} | vorgeworfen{,e,en,em,er,es} | vorwerfend{e,en,em,er,es}
accuse class=DISAPPROVE lemma=vorwerfen particle=vor: werfe | wirft | werft | werfen | warf | warfen
accuse class=DISAPPROVE lemma=bezichtigen part=bezichtigt: bezichtig{e,t,en,te,ten} | bezichtigt{,e,en,em,er,es} | bezichtigend{e,en,em,er,es}
complain class=DISAPPROVE lemma=beschweren part=beschwert: beschwer{e,t,en,te,ten} | beschwert{,e,en,em,er,es} | beschwerend{e,en,em,er,es}
complain class=DISAPPROVE lemma=beklagen part=beklagt: beklag{e,t,en,te,ten} | beklagt{,e,en,em,er,es} | beklagend{e,en,em,er,es}
# REJECT
reject class=REJECT lemma=ablehnen part=abgelehnt: ab{lehne,lehnt,lehnen,lehnte,lehnten,zulehnen} | abgelehnt{,e,en,em,er,es} | ablehnend{e,en,em,er,es}
reject class=REJECT lemma=ablehnen particle=ab: lehn{e,t,en,te,ten}
reject class=REJECT lemma=abweisen part=abgewiesen: ab{weise,weist,weisen,wies,wiesen,zuweisen} | abgewiesen{,e,en,em,er,es} | abweisend{e,en,em,er,es}
reject class=REJECT lemma=abweisen particle=ab: weise | weist | weisen | wies | wiesen
reject class=REJECT lemma=zurückweisen part=zurückgewiesen: zurück{weise,weist,weisen,wies,wiesen,zuweisen} | zurückgewiesen{,e,en,em,er,es} | zurückweisend{e,en,em,er,es}
reject class=REJECT lemma=zurückweisen particle=zurück: weise | weist | weisen | wies | wiesen
reject class=REJECT lemma=verweigern part=verweigert: verweiger{e,t,n,te,ten} | verweigert{,e,en,em,er,es} | verweigernd{e,en,em,er,es}
reject class=REJECT lemma=weigern part=geweigert: weiger{e,t,n,te,ten} | geweigert{,e,en,em,er,es} | weigernd{e,en,em,er,es}
reject class=REJECT lemma=ausschlagen part=ausgeschlagen: aus{schlage,schlägt,schlagt,schlagen,schlug,schlugen,zuschlagen} | ausgeschlagen{,e,en,em,er,es} | ausschlagend{e,en,em,er,es}
reject class=REJECT lemma=ausschlagen particle=aus: schl{age,ägt,agt,agen,ug,ugen}
reject class=REJECT lemma=ausschließen part=ausgeschlossen: aus{schließe,schließt,schließen,schloss,schlossen,zuschließen} | ausgeschlossen{,e,en,em,er,es} | ausschließend{e,en,em,er,es}
reject class=REJECT lemma=ausschließen particle=aus: schl{ieße,ießt,ießen,oss,ossen}
deny class=REJECT lemma=bestreiten part=bestritten: bestr{eite,eitet,eiten,itt,itten} | bestritten{,e,en,em,er,es} | bestreitend{e,en,em,er,es}
deny class=REJECT lemma=dementieren part=dementiert: dementier{e,t,en,te,ten} | dementiert{,e,en,em,er,es} | dementierend{e,en,em,er,es}
deny class=REJECT lemma=leugnen part=geleugnet: leugne{,t,n,te,ten} | geleugnet{,e,en,em,er,es} | leugnend{e,en,em,er,es}
deny class=REJECT lemma=abstreiten part=abgestritten: ab{streite,streitet,streiten,stritt,stritten,zustreiten} | abgestritten{,e,en,em,er,es} | abstreitend{e,en,em,er,es}
deny class=REJECT lemma=abstreiten particle=ab: str{eite,eitet,eiten,itt,itten}
oppose class=REJECT lemma=widersetzen part=widersetzt: widersetz{e,t,en,te,ten} | widersetzt{,e,en,em,er,es} | widersetzend{e,en,em,er,es}
oppose class=REJECT lemma=sperren part=gesperrt: sperr{e,t,en,te,ten} | gesperrt{,e,en,em,er,es} | sperrend{e,en,em,er,es}
block class=REJECT lemma=blockieren part=blockiert: blockier{e,t,en,te,ten} | blockiert{,e,en,em,er,es} | blockierend{e,en,em,er,es}
block class=REJECT lemma=verhindern part=verhindert: verhinder{e,t,n,te,ten} | verhindert{,e,en,em,er,es} | verhindernd{e,en,em,er,es}
block class=REJECT lemma=vereiteln part=vereitelt: vereit{le,elt,eln,elte,elten} | vereitelt{,e,en,em,er,es} | vereitelnd{e,en,em,er,es}
block class=REJECT lemma=unterbinden part=unterbunden: unterb{inde,indet,inden,and,anden} | unterbunden{,e,en,em,er,es} | unterbindend{e,en,em,er,es}
# THREATEN
threaten class=THREATEN lemma=drohen part=gedroht: droh{e,t,en,te,ten} | gedroht{,e,en,em,er,es} | drohend{e,en,em,er,es}
threaten class=THREATEN lemma=bedrohen part=bedroht: bedroh{e,t,en,te,ten} | bedroht{,e,en,em,er,es} | bedrohend{e,en,em,er,es}
threaten class=THREATEN lemma=androhen part=angedroht: an{drohe,droht,drohen,drohte,drohten,zudrohen} | angedroht{,e,en,em,er,es} | androhend{e,en,em,er,es}
threaten class=THREATEN lemma=androhen particle=an: droh{e,t,en,te,ten}
warn class=THREATEN lemma=warnen part=gewarnt: warn{e,t,en,te,ten} | gewarnt{,e,en,em,er,es} | warnend{e,en,em,er,es}
# PROTEST
protest class=PROTEST lemma=protestieren part=protestiert: protestier{e,t,en,te,ten} | protestiert{,e,en,em,er,es} | protestierend{e,en,em,er,es}
protest class=PROTEST lemma=demonstrieren part=demonstriert: demonstrier{e,t,en,te,ten} | demonstriert{,e,en,em,er,es} | demonstrierend{e,en,em,er,es}
protest class=PROTEST lemma=aufmarschieren part=aufmarschiert: auf{marschiere,marschiert,marschieren,marschierte,marschierten,zumarschieren} | aufmarschiert{,e,en,em,er,es} | aufmarschierend{e,en,em,er,es}
protest class=PROTEST lemma=aufmarschieren particle=auf: marschier{e,t,en,te,ten}
riot class=PROTEST lemma=randalieren part=randaliert: randalier{e,t,en,te,ten} | randaliert{,e,en,em,er,es} | randalierend{e,en,em,er,es}
riot class=PROTEST lemma=plündern part=geplündert: plünder{e,t,n,te,ten} | geplündert{,e,en,em,er,es} | plündernd{e,en,em,er,es}
riot class=PROTEST lemma=rebellieren part=rebelliert: rebellier{e,t,en,te,ten} | rebelliert{,e,en,em,er,es} | rebellierend{e,en,em,er,es}
riot class=PROTEST lemma=meutern part=gemeutert: meuter{e,t,n,te,ten} | gemeutert{,e,en,em,er,es} | meuternd{e,en,em,er,es}
strike class=PROTEST lemma=streiken part=gestreikt: streik{e,t,en,te,ten} | gestreikt{,e,en,em,er,es} | streikend{e,en,em,er,es}
strike class=PROTEST lemma=bestreiken part=bestreikt: bestreik{e,t,en,te,ten} | bestreikt{,e,en,em,er,es} | bestreikend{e,en,em,er,es}
strike class=PROTEST lemma=die-niederlegen: die Arbeit niederlegen
strike class=PROTEST lemma=die-niedergelegt: die Arbeit niedergelegt
boycott class=PROTEST lemma=boykottieren part=boykottiert: boykottier{e,t,en,te,ten} | boykottiert{,e,en,em,er,es} | boykottierend{e,en,em,er,es}
# SANCTION
sanction class=SANCTION lemma=sanktionieren part=sanktioniert: sanktionier{e,t,en,te,ten} | sanktioniert{,e,en,em,er,es} | sanktionierend{e,en,em,er,es}
sanction class=SANCTION lemma=verhängen part=verhängt: verhäng{e,t,en,te,ten} | verhängt{,e,en,em,er,es} | verhängend{e,en,em,er,es}
suspend class=SANCTION lemma=aussetzen part=ausgesetzt: aus{setze,setzt,setzen,setzte,setzten,zusetzen} | ausgesetzt{,e,en,em,er,es} | aussetzend{e,en,em,er,es}
suspend class=SANCTION lemma=aussetzen particle=aus: setz{e,t,en,te,ten}
suspend class=SANCTION lemma=einfrieren part=eingefroren: ein{friere,friert,frieren,fror,froren,zufrieren} | eingefroren{,e,en,em,er,es} | einfrierend{e,en,em,er,es}
suspend class=SANCTION lemma=einfrieren particle=ein: fr{iere,iert,ieren,or,oren}
suspend class=SANCTION lemma=suspendieren part=suspendiert: suspendier{e,t,en,te,ten} | suspendiert{,e,en,em,er,es} | suspendierend{e,en,em,er,es}
suspend class=SANCTION lemma=abbrechen part=abgebrochen: ab{breche,bricht,brecht,brechen,brach,brachen,zubrechen} | abgebrochen{,e,en,em,er,es} | abbrechend{e,en,em,er,es}
suspend class=SANCTION lemma=abbrechen particle=ab: br{eche,icht,echt,echen,ach,achen}
suspend class=SANCTION lemma=kappen part=gekappt: kapp{e,t,en,te,ten} | gekappt{,e,en,em,er,es} | kappend{e,en,em,er,es}
suspend class=SANCTION lemma=einstellen part=eingestellt: ein{stelle,stellt,stellen,stellte,stellten,zustellen} | eingestellt{,e,en,em,er,es} | einstellend{e,en,em,er,es}
suspend class=SANCTION lemma=einstellen particle=ein: stell{e,t,en,te,ten}
# COERCE
expel class=COERCE lemma=ausweisen part=ausgewiesen: aus{weise,weist,weisen,wies,wiesen,zuweisen} | ausgewiesen{,e,en,em,er,es} | ausweisend{e,en,em,er,es}
expel class=COERCE lemma=ausweisen particle=aus: weise | weist | weisen | wies | wiesen
expel class=COERCE lemma=abschieben part=abgeschoben: ab{schiebe,schiebt,schieben,schob,schoben,zuschieben} | abgeschoben{,e,en,em,er,es} | abschiebend{e,en,em,er,es}
expel class=COERCE lemma=abschieben particle=ab: sch{iebe,iebt,ieben,ob,oben}
expel class=COERCE lemma=vertreiben part=vertrieben: vertr{eibe,eibt,eiben,ieb,ieben} | vertrieben{,e,en,em,er,es} | vertreibend{e,en,em,er,es}
expel class=COERCE lemma=deportieren part=deportiert: deportier{e,t,en,te,ten} | deportiert{,e,en,em,er,es} | deportierend{e,en,em,er,es}
# MOBILIZE
deploy class=MOBILIZE lemma=entsenden part=entsandt: ents{ende,endet,enden,andte,andten} | entsandt{,e,en,em,er,es} | entsendend{e,en,em,er,es}
deploy class=MOBILIZE lemma=stationieren part=stationiert: stationier{e,t,en,te,ten} | stationiert{,e,en,em,er,es} | stationierend{e,en,em,er,es}
deploy class=MOBILIZE lemma=verlegen part=verlegt: verleg{e,t,en,te,ten} | verlegt{,e,en,em,er,es} | verlegend{e,en,em,er,es}
deploy class=MOBILIZE lemma=mobilisieren part=mobilisiert: mobilisier{e,t,en,te,ten} | mobilisiert{,e,en,em,er,es} | mobilisierend{e,en,em,er,es}
deploy class=MOBILIZE lemma=einsetzen part=eingesetzt: ein{setze,setzt,setzen,setzte,setzten,zusetzen} | eingesetzt{,e,en,em,er,es} | einsetzend{e,en,em,er,es}
deploy class=MOBILIZE lemma=einsetzen particle=ein: setz{e,t,en,te,ten}
deploy class=MOBILIZE lemma=aufstellen part=aufgestellt: auf{stelle,stellt,stellen,stellte,stellten,zustellen} | aufgestellt{,e,en,em,er,es} | aufstellend{e,en,em,er,es}
deploy class=MOBILIZE lemma=aufstellen particle=auf: stell{e,t,en,te,ten}
deploy class=MOBILIZE lemma=verlagern part=verlagert: verlager{e,t,n,te,ten} | verlagert{,e,en,em,er,es} | verlagernd{e,en,em,er,es}
train class=MOBILIZE lemma=ausbilden part=ausgebildet: aus{bilde,bildet,bilden,bildete,bildeten,zubilden} | ausgebildet{,e,en,em,er,es} | ausbildend{e,en,em,er,es}
train class=MOBILIZE lemma=ausbilden particle=aus: bilde{,t,n,te,ten}
train class=MOBILIZE lemma=trainieren part=trainiert: trainier{e,t,en,te,ten} | trainiert{,e,en,em,er,es} | trainierend{e,en,em,er,es}
train class=MOBILIZE lemma=schulen part=geschult: schul{e,t,en,te,ten} | geschult{,e,en,em,er,es} | schulend{e,en,em,er,es}
# COERCE
arrest class=COERCE lemma=verhaften part=verhaftet: verhafte{,t,n,te,ten} | verhaftet{,e,en,em,er,es} | verhaftend{e,en,em,er,es}
arrest class=COERCE lemma=festnehmen part=festgenommen: fest{nehme,nimmt,nehmt,nehmen,nahm,nahmen,zunehmen} | festgenommen{,e,en,em,er,es} | festnehmend{e,en,em,er,es}
arrest class=COERCE lemma=festnehmen particle=fest: nehme | nimmt | nehmt | nehmen | nahm | nahmen
arrest class=COERCE lemma=inhaftieren part=inhaftiert: inhaftier{e,t,en,te,ten} | inhaftiert{,e,en,em,er,es} | inhaftierend{e,en,em,er,es}
arrest class=COERCE lemma=internieren part=interniert: internier{e,t,en,te,ten} | interniert{,e,en,em,er,es} | internierend{e,en,em,er,es}
arrest class=COERCE lemma=in-nehmen: in Gewahrsam genommen | in Gewahrsam nahm | in Gewahrsam nehmen
arrest class=COERCE lemma=gefangennehmen part=gefangengenommen: gefangen{nehme,nimmt,nehmt,nehmen,nahm,nahmen,zunehmen} | gefangengenommen{,e,en,em,er,es} | gefangennehmend{e,en,em,er,es}
arrest class=COERCE lemma=gefangennehmen particle=gefangen: nehme | nimmt | nehmt | nehmen | nahm | nahmen
ban class=COERCE lemma=verbieten part=verboten: verb{iete,ietet,ieten,ot,oten} | verboten{,e,en,em,er,es} | verbietend{e,en,em,er,es}
ban class=COERCE lemma=untersagen part=untersagt: untersag{e,t,en,te,ten} | untersagt{,e,en,em,er,es} | untersagend{e,en,em,er,es}
ban class=COERCE lemma=zensieren part=zensiert: zensier{e,t,en,te,ten} | zensiert{,e,en,em,er,es} | zensierend{e,en,em,er,es}
seize class=COERCE lemma=beschlagnahmen part=beschlagnahmt: beschlagnahm{e,t,en,te,ten} | beschlagnahmt{,e,en,em,er,es} | beschlagnahmend{e,en,em,er,es}
seize class=COERCE lemma=konfiszieren part=konfisziert: konfiszier{e,t,en,te,ten} | konfisziert{,e,en,em,er,es} | konfiszierend{e,en,em,er,es}
seize class=COERCE lemma=sicherstellen part=sichergestellt: sicher{stelle,stellt,stellen,stellte,stellten,zustellen} | sichergestellt{,e,en,em,er,es} | sicherstellend{e,en,em,er,es}
seize class=COERCE lemma=sicherstellen particle=sicher: stell{e,t,en,te,ten}
seize class=COERCE lemma=enteignen part=enteignet: enteigne{,t,n,te,ten} | enteignet{,e,en,em,er,es} | enteignend{e,en,em,er,es}
demolish class=COERCE lemma=abreißen part=abgerissen: ab{reiße,reißt,reißen,riss,rissen,zureißen} | abgerissen{,e,en,em,er,es} | abreißend{e,en,em,er,es}
demolish class=COERCE lemma=abreißen particle=ab: reiße | reißt | reißen | riss | rissen
demolish class=COERCE lemma=zerstören part=zerstört: zerstör{e,t,en,te,ten} | zerstört{,e,en,em,er,es} | zerstörend{e,en,em,er,es}
demolish class=COERCE lemma=verwüsten part=verwüstet: verwüste{,t,n,te,ten} | verwüstet{,e,en,em,er,es} | verwüstend{e,en,em,er,es}
kidnap class=COERCE lemma=entführen part=entführt: entführ{e,t,en,te,ten} | entführt{,e,en,em,er,es} | entführend{e,en,em,er,es}
kidnap class=COERCE lemma=verschleppen part=verschleppt: verschlepp{e,t,en,te,ten} | verschleppt{,e,en,em,er,es} | verschleppend{e,en,em,er,es}
kidnap class=COERCE lemma=kidnappen part=gekidnappt: kidnapp{e,t,en,te,ten} | gekidnappt{,e,en,em,er,es} | kidnappend{e,en,em,er,es}
kidnap class=COERCE lemma=kapern part=gekapert: kaper{e,t,n,te,ten} | gekapert{,e,en,em,er,es} | kapernd{e,en,em,er,es}
raid class=COERCE lemma=stürmen part=gestürmt: stürm{e,t,en,te,ten} | gestürmt{,e,en,em,er,es} | stürmend{e,en,em,er,es}
raid class=COERCE lemma=durchgreifen part=durchgegriffen: durch{greife,greift,greifen,griff,griffen,zugreifen} | durchgegriffen{,e,en,em,er,es} | durchgreifend{e,en,em,er,es}
raid class=COERCE lemma=durchgreifen particle=durch: gr{eife,eift,eifen,iff,iffen}
blockade class=COERCE lemma=belagern part=belagert: belager{e,t,n,te,ten} | belagert{,e,en,em,er,es} | belagernd{e,en,em,er,es}
blockade class=COERCE lemma=einkesseln part=eingekesselt: ein{kessle,kesselt,kesseln,kesselte,kesselten,zukesseln} | eingekesselt{,e,en,em,er,es} | einkesselnd{e,en,em,er,es}
blockade class=COERCE lemma=einkesseln particle=ein: kess{le,elt,eln,elte,elten}
blockade class=COERCE lemma=abriegeln part=abgeriegelt: ab{riegle,riegelt,riegeln,riegelte,riegelten,zuriegeln} | abgeriegelt{,e,en,em,er,es} | abriegelnd{e,en,em,er,es}
blockade class=COERCE lemma=abriegeln particle=ab: rieg{le,elt,eln,elte,elten}
blockade class=COERCE lemma=umzingeln part=umzingelt: umzing{le,elt,eln,elte,elten} | umzingelt{,e,en,em,er,es} | umzingelnd{e,en,em,er,es}
overthrow class=COERCE lemma=stürzen part=gestürzt: stürz{e,t,en,te,ten} | gestürzt{,e,en,em,er,es} | stürzend{e,en,em,er,es}
overthrow class=COERCE lemma=putschen part=geputscht: putsch{e,t,en,te,ten} | geputscht{,e,en,em,er,es} | putschend{e,en,em,er,es}
overthrow class=COERCE lemma=entmachten part=entmachtet: entmachte{,t,n,te,ten} | entmachtet{,e,en,em,er,es} | entmachtend{e,en,em,er,es}
# ASSAULT
kill class=ASSAULT lemma=töten part=getötet: töte{,t,n,te,ten} | getötet{,e,en,em,er,es} | tötend{e,en,em,er,es}
kill class=ASSAULT lemma=erschießen part=erschossen: ersch{ieße,ießt,ießen,oss,ossen} | erschossen{,e,en,em,er,es} | erschießend{e,en,em,er,es}
kill class=ASSAULT lemma=hinrichten part=hingerichtet: hin{richte,richtet,richten,richtete,richteten,zurichten} | hingerichtet{,e,en,em,er,es} | hinrichtend{e,en,em,er,es}
kill class=ASSAULT lemma=hinrichten particle=hin: richte{,t,n,te,ten}
kill class=ASSAULT lemma=massakrieren part=massakriert: massakrier{e,t,en,te,ten} | massakriert{,e,en,em,er,es} | massakrierend{e,en,em,er,es}
kill class=ASSAULT lemma=erschlagen part=erschlagen: erschl{age,ägt,agt,agen,ug,ugen} | erschlagen{,e,en,em,er,es} | erschlagend{e,en,em,er,es}
murder class=ASSAULT lemma=ermorden part=ermordet: ermorde{,t,n,te,ten} | ermordet{,e,en,em,er,es} | ermordend{e,en,em,er,es}
murder class=ASSAULT lemma=vergiften part=vergiftet: vergifte{,t,n,te,ten} | vergiftet{,e,en,em,er,es} | vergiftend{e,en,em,er,es}
murder class=ASSAULT lemma=enthaupten part=enthauptet: enthaupte{,t,n,te,ten} | enthauptet{,e,en,em,er,es} | enthauptend{e,en,em,er,es}
murder class=ASSAULT lemma=erwürgen part=erwürgt: erwürg{e,t,en,te,ten} | erwürgt{,e,en,em,er,es} | erwürgend{e,en,em,er,es}
attack class=ASSAULT lemma=angreifen part=angegriffen: an{greife,greift,greifen,griff,griffen,zugreifen} | angegriffen{,e,en,em,er,es} | angreifend{e,en,em,er,es}
attack class=ASSAULT lemma=angreifen particle=an: gr{eife,eift,eifen,iff,iffen}
attack class=ASSAULT lemma=attackieren part=attackiert: attackier{e,t,en,te,ten} | attackiert{,e,en,em,er,es} | attackierend{e,en,em,er,es}
attack class=ASSAULT lemma=überfallen part=überfallen: überf{alle,ällt,allt,allen,iel,ielen} | überfallen{,e,en,em,er,es} | überfallend{e,en,em,er,es}
bomb class=ASSAULT lemma=sprengen part=gesprengt: spreng{e,t,en,te,ten} | gesprengt{,e,en,em,er,es} | sprengend{e,en,em,er,es}
bomb class=ASSAULT lemma=bombardieren part=bombardiert: bombardier{e,t,en,te,ten} | bombardiert{,e,en,em,er,es} | bombardierend{e,en,em,er,es}
shoot class=ASSAULT lemma=schießen part=geschossen: sch{ieße,ießt,ießen,oss,ossen} | geschossen{,e,en,em,er,es} | schießend{e,en,em,er,es}
shoot class=ASSAULT lemma=feuern part=gefeuert: feuer{e,t,n,te,ten} | gefeuert{,e,en,em,er,es} | feuernd{e,en,em,er,es}
stab class=ASSAULT lemma=erstechen part=erstochen: erst{eche,icht,echt,echen,ach,achen} | erstochen{,e,en,em,er,es} | erstechend{e,en,em,er,es}
stab class=ASSAULT lemma=niederstechen part=niedergestochen: nieder{steche,sticht,stecht,stechen,stach,stachen,zustechen} | niedergestochen{,e,en,em,er,es} | niederstechend{e,en,em,er,es}
stab class=ASSAULT lemma=niederstechen particle=nieder: st{eche,icht,echt,echen,ach,achen}
wound class=ASSAULT lemma=verletzen part=verletzt: verletz{e,t,en,te,ten} | verletzt{,e,en,em,er,es} | verletzend{e,en,em,er,es}
wound class=ASSAULT lemma=verwunden part=verwundet: verwunde{,t,n,te,ten} | verwundet{,e,en,em,er,es} | verwundend{e,en,em,er,es}
torture class=ASSAULT lemma=foltern part=gefoltert: folter{e,t,n,te,ten} | gefoltert{,e,en,em,er,es} | folternd{e,en,em,er,es}
torture class=ASSAULT lemma=vergewaltigen part=vergewaltigt: vergewaltig{e,t,en,te,ten} | vergewaltigt{,e,en,em,er,es} | vergewaltigend{e,en,em,er,es}
torture class=ASSAULT lemma=misshandeln part=misshandelt: misshand{le,elt,eln,elte,elten} | misshandelt{,e,en,em,er,es} | misshandelnd{e,en,em,er,es}
torture class=ASSAULT lemma=quälen part=gequält: quäl{e,t,en,te,ten} | gequält{,e,en,em,er,es} | quälend{e,en,em,er,es}
torture class=ASSAULT lemma=missbrauchen part=missbraucht: missbrauch{e,t,en,te,ten} | missbraucht{,e,en,em,er,es} | missbrauchend{e,en,em,er,es}
# FIGHT
invade class=FIGHT lemma=einmarschieren part=einmarschiert: ein{marschiere,marschiert,marschieren,marschierte,marschierten,zumarschieren} | einmarschiert{,e,en,em,er,es} | einmarschierend{e,en,em,er,es}
invade class=FIGHT lemma=einmarschieren particle=ein: marschier{e,t,en,te,ten}
invade class=FIGHT lemma=einfallen part=eingefallen: ein{falle,fällt,fallt,fallen,fiel,fielen,zufallen} | eingefallen{,e,en,em,er,es} | einfallend{e,en,em,er,es}
invade class=FIGHT lemma=einfallen particle=ein: falle | fällt | fallt | fallen | fiel | fielen
invade class=FIGHT lemma=annektieren part=annektiert: annektier{e,t,en,te,ten} | annektiert{,e,en,em,er,es} | annektierend{e,en,em,er,es}
invade class=FIGHT lemma=besetzen part=besetzt: besetz{e,t,en,te,ten} | besetzt{,e,en,em,er,es} | besetzend{e,en,em,er,es}
invade class=FIGHT lemma=okkupieren part=okkupiert: okkupier{e,t,en,te,ten} | okkupiert{,e,en,em,er,es} | okkupierend{e,en,em,er,es}
fight class=FIGHT lemma=kämpfen part=gekämpft: kämpf{e,t,en,te,ten} | gekämpft{,e,en,em,er,es} | kämpfend{e,en,em,er,es}
fight class=FIGHT lemma=unter-geraten: unter Beschuss geraten
fight class=FIGHT lemma=bekämpfen part=bekämpft: bekämpf{e,t,en,te,ten} | bekämpft{,e,en,em,er,es} | bekämpfend{e,en,em,er,es}
fight class=FIGHT lemma=bekriegen part=bekriegt: bekrieg{e,t,en,te,ten} | bekriegt{,e,en,em,er,es} | bekriegend{e,en,em,er,es}
# Nobody is met by anybody in the passive: what "getroffen wurde" was hit.
shell class=FIGHT lemma=getroffen-werden: getroffen worden | getroffen wurde{,n} | getroffen werde{,n}
shell class=FIGHT lemma=beschießen part=beschossen: besch{ieße,ießt,ießen,oss,ossen} | beschossen{,e,en,em,er,es} | beschießend{e,en,em,er,es}
shell class=FIGHT lemma=abschießen part=abgeschossen: ab{schieße,schießt,schießen,schoss,schossen,zuschießen} | abgeschossen{,e,en,em,er,es} | abschießend{e,en,em,er,es}
shell class=FIGHT lemma=abschießen particle=ab: sch{ieße,ießt,ießen,oss,ossen}
shell class=FIGHT lemma=abfeuern part=abgefeuert: ab{feuere,feuert,feuern,feuerte,feuerten,zufeuern} | abgefeuert{,e,en,em,er,es} | abfeuernd{e,en,em,er,es}
shell class=FIGHT lemma=abfeuern particle=ab: feuer{e,t,n,te,ten}
shell class=FIGHT lemma=abfangen part=abgefangen: ab{fange,fängt,fangt,fangen,fing,fingen,zufangen} | abgefangen{,e,en,em,er,es} | abfangend{e,en,em,er,es}
shell class=FIGHT lemma=abfangen particle=ab: fange | fängt | fangt | fangen | fing | fingen
advance class=FIGHT lemma=vorrücken part=vorgerückt: vor{rücke,rückt,rücken,rückte,rückten,zurücken} | vorgerückt{,e,en,em,er,es} | vorrückend{e,en,em,er,es}
advance class=FIGHT lemma=vorrücken particle=vor: rück{e,t,en,te,ten}
advance class=FIGHT lemma=vorstoßen part=vorgestoßen: vor{stoße,stößt,stoßt,stoßen,stieß,stießen,zustoßen} | vorgestoßen{,e,en,em,er,es} | vorstoßend{e,en,em,er,es}
advance class=FIGHT lemma=vorstoßen particle=vor: st{oße,ößt,oßt,oßen,ieß,ießen}
advance class=FIGHT lemma=vordringen part=vorgedrungen: vor{dringe,dringt,dringen,drang,drangen,zudringen} | vorgedrungen{,e,en,em,er,es} | vordringend{e,en,em,er,es}
advance class=FIGHT lemma=vordringen particle=vor: dr{inge,ingt,ingen,ang,angen}
capture class=FIGHT lemma=erobern part=erobert: erober{e,t,n,te,ten} | erobert{,e,en,em,er,es} | erobernd{e,en,em,er,es}
capture class=FIGHT lemma=einnehmen part=eingenommen: ein{nehme,nimmt,nehmt,nehmen,nahm,nahmen,zunehmen} | eingenommen{,e,en,em,er,es} | einnehmend{e,en,em,er,es}
capture class=FIGHT lemma=einnehmen particle=ein: nehme | nimmt | nehmt | nehmen | nahm | nahmen
capture class=FIGHT lemma=zurückerobern part=zurückerobert: zurück{erobere,erobert,erobern,eroberte,eroberten,zuerobern} | zurückerobert{,e,en,em,er,es} | zurückerobernd{e,en,em,er,es}
capture class=FIGHT lemma=zurückerobern particle=zurück: erober{e,t,n,te,ten}
capture class=FIGHT lemma=überrennen part=überrannt: überr{enne,ennt,ennen,annte,annten} | überrannt{,e,en,em,er,es} | überrennend{e,en,em,er,es}
repel class=FIGHT lemma=abwehren part=abgewehrt: ab{wehre,wehrt,wehren,wehrte,wehrten,zuwehren} | abgewehrt{,e,en,em,er,es} | abwehrend{e,en,em,er,es}
repel class=FIGHT lemma=abwehren particle=ab: wehr{e,t,en,te,ten}
repel class=FIGHT lemma=zurückschlagen part=zurückgeschlagen: zurück{schlage,schlägt,schlagt,schlagen,schlug,schlugen,zuschlagen} | zurückgeschlagen{,e,en,em,er,es} | zurückschlagend{e,en,em,er,es}
repel class=FIGHT lemma=zurückschlagen particle=zurück: schl{age,ägt,agt,agen,ug,ugen}
# ACCIDENT
accident class=ACCIDENT lemma=verunglücken part=verunglückt: verunglück{e,t,en,te,ten} | verunglückt{,e,en,em,er,es} | verunglückend{e,en,em,er,es}
accident class=ACCIDENT lemma=kollidieren part=kollidiert: kollidier{e,t,en,te,ten} | kollidiert{,e,en,em,er,es} | kollidierend{e,en,em,er,es}
accident class=ACCIDENT lemma=abstürzen part=abgestürzt: ab{stürze,stürzt,stürzen,stürzte,stürzten,zustürzen} | abgestürzt{,e,en,em,er,es} | abstürzend{e,en,em,er,es}
accident class=ACCIDENT lemma=abstürzen particle=ab: stürz{e,t,en,te,ten}
accident class=ACCIDENT lemma=entgleisen part=entgleist: entgleis{e,t,en,te,ten} | entgleist{,e,en,em,er,es} | entgleisend{e,en,em,er,es}
accident class=ACCIDENT lemma=kentern part=gekentert: kenter{e,t,n,te,ten} | gekentert{,e,en,em,er,es} | kenternd{e,en,em,er,es}
accident class=ACCIDENT lemma=prallen part=geprallt: prall{e,t,en,te,ten} | geprallt{,e,en,em,er,es} | prallend{e,en,em,er,es}
accident class=ACCIDENT lemma=krachen part=gekracht: krach{e,t,en,te,ten} | gekracht{,e,en,em,er,es} | krachend{e,en,em,er,es}
accident class=ACCIDENT lemma=zusammenstoßen part=zusammengestoßen: zusammen{stoße,stößt,stoßt,stoßen,stieß,stießen,zustoßen} | zusammengestoßen{,e,en,em,er,es} | zusammenstoßend{e,en,em,er,es}
accident class=ACCIDENT lemma=zusammenstoßen particle=zusammen: st{oße,ößt,oßt,oßen,ieß,ießen}
accident class=ACCIDENT lemma=zusammenprallen part=zusammengeprallt: zusammen{pralle,prallt,prallen,prallte,prallten,zuprallen} | zusammengeprallt{,e,en,em,er,es} | zusammenprallend{e,en,em,er,es}
accident class=ACCIDENT lemma=zusammenprallen particle=zusammen: prall{e,t,en,te,ten}
accident class=ACCIDENT lemma=auffahren part=aufgefahren: auf{fahre,fährt,fahrt,fahren,fuhr,fuhren,zufahren} | aufgefahren{,e,en,em,er,es} | auffahrend{e,en,em,er,es}
accident class=ACCIDENT lemma=auffahren particle=auf: fahre | fährt | fahrt | fahren | fuhr | fuhren
accident class=ACCIDENT lemma=überschlagen part=überschlagen: überschl{age,ägt,agt,agen,ug,ugen} | überschlagen{,e,en,em,er,es} | überschlagend{e,en,em,er,es}
accident class=ACCIDENT lemma=rammen part=gerammt: ramm{e,t,en,te,ten} | gerammt{,e,en,em,er,es} | rammend{e,en,em,er,es}
sink class=ACCIDENT lemma=untergehen part=untergegangen: unter{gehe,geht,gehen,ging,gingen,zugehen} | untergegangen{,e,en,em,er,es} | untergehend{e,en,em,er,es}
sink class=ACCIDENT lemma=untergehen particle=unter: gehe | geht | gehen | ging | gingen
explode class=ACCIDENT lemma=explodieren part=explodiert: explodier{e,t,en,te,ten} | explodiert{,e,en,em,er,es} | explodierend{e,en,em,er,es}
explode class=ACCIDENT lemma=detonieren part=detoniert: detonier{e,t,en,te,ten} | detoniert{,e,en,em,er,es} | detonierend{e,en,em,er,es}
explode class=ACCIDENT lemma=in-flog: in die Luft geflogen | in die Luft flog
fire class=ACCIDENT lemma=niederbrennen part=niedergebrannt: nieder{brenne,brennt,brennen,brannte,brannten,zubrennen} | niedergebrannt{,e,en,em,er,es} | niederbrennend{e,en,em,er,es}
fire class=ACCIDENT lemma=niederbrennen particle=nieder: br{enne,ennt,ennen,annte,annten}
fire class=ACCIDENT lemma=ausbrennen part=ausgebrannt: aus{brenne,brennt,brennen,brannte,brannten,zubrennen} | ausgebrannt{,e,en,em,er,es} | ausbrennend{e,en,em,er,es}
fire class=ACCIDENT lemma=ausbrennen particle=aus: br{enne,ennt,ennen,annte,annten}
fire class=ACCIDENT lemma=abbrennen part=abgebrannt: ab{brenne,brennt,brennen,brannte,brannten,zubrennen} | abgebrannt{,e,en,em,er,es} | abbrennend{e,en,em,er,es}
fire class=ACCIDENT lemma=abbrennen particle=ab: br{enne,ennt,ennen,annte,annten}
fire class=ACCIDENT lemma=in-geraten: in Brand gesetzt | in Brand setzte | in Brand geraten
collapse class=ACCIDENT lemma=einstürzen part=eingestürzt: ein{stürze,stürzt,stürzen,stürzte,stürzten,zustürzen} | eingestürzt{,e,en,em,er,es} | einstürzend{e,en,em,er,es}
collapse class=ACCIDENT lemma=einstürzen particle=ein: stürz{e,t,en,te,ten}
collapse class=ACCIDENT lemma=zusammenbrechen part=zusammengebrochen: zusammen{breche,bricht,brecht,brechen,brach,brachen,zubrechen} | zusammengebrochen{,e,en,em,er,es} | zusammenbrechend{e,en,em,er,es}
collapse class=ACCIDENT lemma=zusammenbrechen particle=zusammen: br{eche,icht,echt,echen,ach,achen}
spill class=ACCIDENT lemma=auslaufen part=ausgelaufen: aus{laufe,läuft,lauft,laufen,lief,liefen,zulaufen} | ausgelaufen{,e,en,em,er,es} | auslaufend{e,en,em,er,es}
spill class=ACCIDENT lemma=auslaufen particle=aus: laufe | läuft | lauft | laufen | lief | liefen
# DISASTER
earthquake class=DISASTER lemma=beben part=bebt: beb{e,t,en,te,ten} | bebt{,e,en,em,er,es} | bebend{e,en,em,er,es}
flood class=DISASTER lemma=überfluten part=überflutet: überflute{,t,n,te,ten} | überflutet{,e,en,em,er,es} | überflutend{e,en,em,er,es}
flood class=DISASTER lemma=überschwemmen part=überschwemmt: überschwemm{e,t,en,te,ten} | überschwemmt{,e,en,em,er,es} | überschwemmend{e,en,em,er,es}
eruption class=DISASTER lemma=ausbrechen part=ausgebrochen: aus{breche,bricht,brecht,brechen,brach,brachen,zubrechen} | ausgebrochen{,e,en,em,er,es} | ausbrechend{e,en,em,er,es}
eruption class=DISASTER lemma=ausbrechen particle=aus: br{eche,icht,echt,echen,ach,achen}
outbreak class=DISASTER lemma=infizieren part=infiziert: infizier{e,t,en,te,ten} | infiziert{,e,en,em,er,es} | infizierend{e,en,em,er,es}
# ACCIDENT
jam class=ACCIDENT lemma=stauen part=gestaut weak: stau{e,t,en,te,ten} | gestaut{,e,en,em,er,es} | stauend{e,en,em,er,es}
obstruct class=ACCIDENT lemma=sperren part=gesperrt weak: sperr{e,t,en,te,ten} | gesperrt{,e,en,em,er,es} | sperrend{e,en,em,er,es}
# OTHER
delay class=OTHER lemma=verspäten part=verspätet: verspäte{,t,n,te,ten} | verspätet{,e,en,em,er,es} | verspätend{e,en,em,er,es}
delay class=OTHER lemma=verzögern part=verzögert: verzöger{e,t,n,te,ten} | verzögert{,e,en,em,er,es} | verzögernd{e,en,em,er,es}
# COURT
sentence class=COURT lemma=verurteilt-zu: verurteilt zu
convict class=COURT lemma=schuldigsprechen part=schuldiggesprochen: schuldig{spreche,spricht,sprecht,sprechen,sprach,sprachen,zusprechen} | schuldiggesprochen{,e,en,em,er,es} | schuldigsprechend{e,en,em,er,es}
convict class=COURT lemma=schuldigsprechen particle=schuldig: spr{eche,icht,echt,echen,ach,achen}
convict class=COURT lemma=schuldig-gesprochen: schuldig gesprochen
acquit class=COURT lemma=freisprechen part=freigesprochen: frei{spreche,spricht,sprecht,sprechen,sprach,sprachen,zusprechen} | freigesprochen{,e,en,em,er,es} | freisprechend{e,en,em,er,es}
acquit class=COURT lemma=freisprechen particle=frei: spr{eche,icht,echt,echen,ach,achen}
charge class=COURT lemma=anklagen part=angeklagt: an{klage,klagt,klagen,klagte,klagten,zuklagen} | angeklagt{,e,en,em,er,es} | anklagend{e,en,em,er,es}
charge class=COURT lemma=anklagen particle=an: klag{e,t,en,te,ten}
appeal class=COURT lemma=anfechten part=angefochten: an{fechte,ficht,fechtet,fechten,focht,fochten,zufechten} | angefochten{,e,en,em,er,es} | anfechtend{e,en,em,er,es}
appeal class=COURT lemma=anfechten particle=an: fechte | ficht | fechtet | fechten | focht | fochten
sue class=COURT lemma=verklagen part=verklagt: verklag{e,t,en,te,ten} | verklagt{,e,en,em,er,es} | verklagend{e,en,em,er,es}
sue class=COURT lemma=klagen part=geklagt: klag{e,t,en,te,ten} | geklagt{,e,en,em,er,es} | klagend{e,en,em,er,es}
try class=COURT lemma=aussagen part=ausgesagt: aus{sage,sagt,sagen,sagte,sagten,zusagen} | ausgesagt{,e,en,em,er,es} | aussagend{e,en,em,er,es}
try class=COURT lemma=aussagen particle=aus: sag{e,t,en,te,ten}
rule class=COURT lemma=urteilen part=geurteilt: urteil{e,t,en,te,ten} | geurteilt{,e,en,em,er,es} | urteilend{e,en,em,er,es}
# ELECTION
elect class=ELECTION lemma=wählen part=gewählt: wähl{e,t,en,te,ten} | gewählt{,e,en,em,er,es} | wählend{e,en,em,er,es}
elect class=ELECTION lemma=abwählen part=abgewählt: ab{wähle,wählt,wählen,wählte,wählten,zuwählen} | abgewählt{,e,en,em,er,es} | abwählend{e,en,em,er,es}
elect class=ELECTION lemma=abwählen particle=ab: wähl{e,t,en,te,ten}
elect class=ELECTION lemma=wiederwählen part=wiedergewählt: wieder{wähle,wählt,wählen,wählte,wählten,zuwählen} | wiedergewählt{,e,en,em,er,es} | wiederwählend{e,en,em,er,es}
elect class=ELECTION lemma=wiederwählen particle=wieder: wähl{e,t,en,te,ten}
elect class=ELECTION lemma=abstimmen part=abgestimmt: ab{stimme,stimmt,stimmen,stimmte,stimmten,zustimmen} | abgestimmt{,e,en,em,er,es} | abstimmend{e,en,em,er,es}
elect class=ELECTION lemma=abstimmen particle=ab: stimm{e,t,en,te,ten}
elect class=ELECTION lemma=nachwählen part=nachgewählt: nach{wähle,wählt,wählen,wählte,wählten,zuwählen} | nachgewählt{,e,en,em,er,es} | nachwählend{e,en,em,er,es}
elect class=ELECTION lemma=nachwählen particle=nach: wähl{e,t,en,te,ten}
nominate class=ELECTION lemma=nominieren part=nominiert: nominier{e,t,en,te,ten} | nominiert{,e,en,em,er,es} | nominierend{e,en,em,er,es}
nominate class=ELECTION lemma=aufstellen part=aufgestellt: auf{stelle,stellt,stellen,stellte,stellten,zustellen} | aufgestellt{,e,en,em,er,es} | aufstellend{e,en,em,er,es}
nominate class=ELECTION lemma=aufstellen particle=auf: stell{e,t,en,te,ten}
inaugurate class=ELECTION lemma=vereidigen part=vereidigt: vereidig{e,t,en,te,ten} | vereidigt{,e,en,em,er,es} | vereidigend{e,en,em,er,es}
# LAW
ratify class=LAW lemma=ratifizieren part=ratifiziert: ratifizier{e,t,en,te,ten} | ratifiziert{,e,en,em,er,es} | ratifizierend{e,en,em,er,es}
approve class=LAW lemma=verabschieden part=verabschiedet: verabschiede{,t,n,te,ten} | verabschiedet{,e,en,em,er,es} | verabschiedend{e,en,em,er,es}
approve class=LAW lemma=billigen part=gebilligt: billig{e,t,en,te,ten} | gebilligt{,e,en,em,er,es} | billigend{e,en,em,er,es}
approve class=LAW lemma=beschließen part=beschlossen: beschl{ieße,ießt,ießen,oss,ossen} | beschlossen{,e,en,em,er,es} | beschließend{e,en,em,er,es}
approve class=LAW lemma=absegnen part=abgesegnet: ab{segne,segnet,segnen,segnete,segneten,zusegnen} | abgesegnet{,e,en,em,er,es} | absegnend{e,en,em,er,es}
approve class=LAW lemma=absegnen particle=ab: segne{,t,n,te,ten}
approve class=LAW lemma=bewilligen part=bewilligt: bewillig{e,t,en,te,ten} | bewilligt{,e,en,em,er,es} | bewilligend{e,en,em,er,es}
approve class=LAW lemma=erlassen part=erlassen: erl{asse,ässt,asst,assen,ieß,ießen} | erlassen{,e,en,em,er,es} | erlassend{e,en,em,er,es}
amend class=LAW lemma=novellieren part=novelliert: novellier{e,t,en,te,ten} | novelliert{,e,en,em,er,es} | novellierend{e,en,em,er,es}
amend class=LAW lemma=reformieren part=reformiert: reformier{e,t,en,te,ten} | reformiert{,e,en,em,er,es} | reformierend{e,en,em,er,es}
submit class=LAW lemma=vorlegen part=vorgelegt: vor{lege,legt,legen,legte,legten,zulegen} | vorgelegt{,e,en,em,er,es} | vorlegend{e,en,em,er,es}
submit class=LAW lemma=vorlegen particle=vor: leg{e,t,en,te,ten}
submit class=LAW lemma=einreichen part=eingereicht: ein{reiche,reicht,reichen,reichte,reichten,zureichen} | eingereicht{,e,en,em,er,es} | einreichend{e,en,em,er,es}
submit class=LAW lemma=einreichen particle=ein: reich{e,t,en,te,ten}
submit class=LAW lemma=einbringen part=eingebracht: ein{bringe,bringt,bringen,brachte,brachten,zubringen} | eingebracht{,e,en,em,er,es} | einbringend{e,en,em,er,es}
submit class=LAW lemma=einbringen particle=ein: br{inge,ingt,ingen,achte,achten}
inforce class=LAW lemma=in-treten: in Kraft getreten | in Kraft trat | in Kraft tritt | in Kraft treten
# OTHER
publish class=OTHER lemma=veröffentlichen part=veröffentlicht: veröffentlich{e,t,en,te,ten} | veröffentlicht{,e,en,em,er,es} | veröffentlichend{e,en,em,er,es}
publish class=OTHER lemma=publizieren part=publiziert: publizier{e,t,en,te,ten} | publiziert{,e,en,em,er,es} | publizierend{e,en,em,er,es}
publish class=OTHER lemma=bekanntgeben part=bekanntgegeben: bekannt{gebe,gibt,gebt,geben,gab,gaben,zugeben} | bekanntgegeben{,e,en,em,er,es} | bekanntgebend{e,en,em,er,es}
publish class=OTHER lemma=bekanntgeben particle=bekannt: gebe | gibt | gebt | geben | gab | gaben
publish class=OTHER lemma=herausgeben part=herausgegeben: heraus{gebe,gibt,gebt,geben,gab,gaben,zugeben} | herausgegeben{,e,en,em,er,es} | herausgebend{e,en,em,er,es}
publish class=OTHER lemma=herausgeben particle=heraus: gebe | gibt | gebt | geben | gab | gaben
publish class=OTHER lemma=enthüllen part=enthüllt: enthüll{e,t,en,te,ten} | enthüllt{,e,en,em,er,es} | enthüllend{e,en,em,er,es}
announce class=OTHER lemma=ankündigen part=angekündigt: an{kündige,kündigt,kündigen,kündigte,kündigten,zukündigen} | angekündigt{,e,en,em,er,es} | ankündigend{e,en,em,er,es}
announce class=OTHER lemma=ankündigen particle=an: kündig{e,t,en,te,ten}
announce class=OTHER lemma=verkünden part=verkündet: verkünde{,t,n,te,ten} | verkündet{,e,en,em,er,es} | verkündend{e,en,em,er,es}
# BUSINESS
acquire class=BUSINESS lemma=übernehmen part=übernommen: übern{ehme,immt,ehmt,ehmen,ahm,ahmen} | übernommen{,e,en,em,er,es} | übernehmend{e,en,em,er,es}
acquire class=BUSINESS lemma=kaufen part=gekauft: kauf{e,t,en,te,ten} | gekauft{,e,en,em,er,es} | kaufend{e,en,em,er,es}
acquire class=BUSINESS lemma=erwerben part=erworben: erw{erbe,irbt,erbt,erben,arb,arben} | erworben{,e,en,em,er,es} | erwerbend{e,en,em,er,es}
acquire class=BUSINESS lemma=aufkaufen part=aufgekauft: auf{kaufe,kauft,kaufen,kaufte,kauften,zukaufen} | aufgekauft{,e,en,em,er,es} | aufkaufend{e,en,em,er,es}
acquire class=BUSINESS lemma=aufkaufen particle=auf: kauf{e,t,en,te,ten}
merge class=BUSINESS lemma=fusionieren part=fusioniert: fusionier{e,t,en,te,ten} | fusioniert{,e,en,em,er,es} | fusionierend{e,en,em,er,es}
merge class=BUSINESS lemma=verschmelzen part=verschmolzen: verschm{elze,ilzt,elzt,elzen,olz,olzen} | verschmolzen{,e,en,em,er,es} | verschmelzend{e,en,em,er,es}
merge class=BUSINESS lemma=zusammenschließen part=zusammengeschlossen: zusammen{schließe,schließt,schließen,schloss,schlossen,zuschließen} | zusammengeschlossen{,e,en,em,er,es} | zusammenschließend{e,en,em,er,es}
merge class=BUSINESS lemma=zusammenschließen particle=zusammen: schl{ieße,ießt,ießen,oss,ossen}
sell class=BUSINESS lemma=verkaufen part=verkauft: verkauf{e,t,en,te,ten} | verkauft{,e,en,em,er,es} | verkaufend{e,en,em,er,es}
sell class=BUSINESS lemma=veräußern part=veräußert: veräußer{e,t,n,te,ten} | veräußert{,e,en,em,er,es} | veräußernd{e,en,em,er,es}
spin-off class=BUSINESS lemma=ausgliedern part=ausgegliedert: aus{gliedere,gliedert,gliedern,gliederte,gliederten,zugliedern} | ausgegliedert{,e,en,em,er,es} | ausgliedernd{e,en,em,er,es}
spin-off class=BUSINESS lemma=ausgliedern particle=aus: glieder{e,t,n,te,ten}
spin-off class=BUSINESS lemma=abspalten part=abgespaltet: ab{spalte,spaltet,spalten,spaltete,spalteten,zuspalten} | abgespaltet{,e,en,em,er,es} | abspaltend{e,en,em,er,es}
spin-off class=BUSINESS lemma=abspalten particle=ab: spalte{,t,n,te,ten}
spin-off class=BUSINESS lemma=auslagern part=ausgelagert: aus{lagere,lagert,lagern,lagerte,lagerten,zulagern} | ausgelagert{,e,en,em,er,es} | auslagernd{e,en,em,er,es}
spin-off class=BUSINESS lemma=auslagern particle=aus: lager{e,t,n,te,ten}
launch class=BUSINESS lemma=einführen part=eingeführt: ein{führe,führt,führen,führte,führten,zuführen} | eingeführt{,e,en,em,er,es} | einführend{e,en,em,er,es}
launch class=BUSINESS lemma=einführen particle=ein: führ{e,t,en,te,ten}
launch class=BUSINESS lemma=starten part=gestartet: starte{,t,n,te,ten} | gestartet{,e,en,em,er,es} | startend{e,en,em,er,es}
launch class=BUSINESS lemma=lancieren part=lanciert: lancier{e,t,en,te,ten} | lanciert{,e,en,em,er,es} | lancierend{e,en,em,er,es}
invest class=BUSINESS lemma=investieren part=investiert: investier{e,t,en,te,ten} | investiert{,e,en,em,er,es} | investierend{e,en,em,er,es}
layoff class=BUSINESS lemma=stellen-ab: Stellen streichen | Stellen gestrichen | streicht Stellen | Stellen abbauen | Stellen abgebaut | baut Stellen ab
dismiss class=BUSINESS lemma=entlassen part=entlassen: entl{asse,ässt,asst,assen,ieß,ießen} | entlassen{,e,en,em,er,es} | entlassend{e,en,em,er,es}
dismiss class=BUSINESS lemma=feuern part=gefeuert: feuer{e,t,n,te,ten} | gefeuert{,e,en,em,er,es} | feuernd{e,en,em,er,es}
dismiss class=BUSINESS lemma=abberufen part=abberufen: ab{berufe,beruft,berufen,berief,beriefen,zuberufen} | abberufen{,e,en,em,er,es} | abberufend{e,en,em,er,es}
dismiss class=BUSINESS lemma=abberufen particle=ab: ber{ufe,uft,ufen,ief,iefen}
dismiss class=BUSINESS lemma=kündigen part=gekündigt: kündig{e,t,en,te,ten} | gekündigt{,e,en,em,er,es} | kündigend{e,en,em,er,es}
dismiss class=BUSINESS lemma=absetzen part=abgesetzt: ab{setze,setzt,setzen,setzte,setzten,zusetzen} | abgesetzt{,e,en,em,er,es} | absetzend{e,en,em,er,es}
dismiss class=BUSINESS lemma=absetzen particle=ab: setz{e,t,en,te,ten}
appoint class=BUSINESS lemma=ernennen part=ernannt: ern{enne,ennt,ennen,annte,annten} | ernannt{,e,en,em,er,es} | ernennend{e,en,em,er,es}
appoint class=BUSINESS lemma=berufen part=berufen: ber{ufe,uft,ufen,ief,iefen} | berufen{,e,en,em,er,es} | berufend{e,en,em,er,es}
appoint class=BUSINESS lemma=bestellen part=bestellt: bestell{e,t,en,te,ten} | bestellt{,e,en,em,er,es} | bestellend{e,en,em,er,es}
close class=BUSINESS lemma=schließen part=geschlossen: schl{ieße,ießt,ießen,oss,ossen} | geschlossen{,e,en,em,er,es} | schließend{e,en,em,er,es}
close class=BUSINESS lemma=stilllegen part=stillgelegt: still{lege,legt,legen,legte,legten,zulegen} | stillgelegt{,e,en,em,er,es} | stilllegend{e,en,em,er,es}
close class=BUSINESS lemma=stilllegen particle=still: leg{e,t,en,te,ten}
bankruptcy class=BUSINESS lemma=insolvenz-an: Insolvenz angemeldet | Insolvenz anmelden | meldet Insolvenz an | meldete Insolvenz an
recall class=BUSINESS lemma=zurückrufen part=zurückgerufen: zurück{rufe,ruft,rufen,rief,riefen,zurufen} | zurückgerufen{,e,en,em,er,es} | zurückrufend{e,en,em,er,es}
recall class=BUSINESS lemma=zurückrufen particle=zurück: rufe | ruft | rufen | rief | riefen
# DEATH
die class=DEATH lemma=sterben part=gestorben: st{erbe,irbt,erbt,erben,arb,arben} | gestorben{,e,en,em,er,es} | sterbend{e,en,em,er,es}
die class=DEATH lemma=ertrinken part=ertrunken: ertr{inke,inkt,inken,ank,anken} | ertrunken{,e,en,em,er,es} | ertrinkend{e,en,em,er,es}
die class=DEATH lemma=umkommen part=umgekommen: um{komme,kommt,kommen,kam,kamen,zukommen} | umgekommen{,e,en,em,er,es} | umkommend{e,en,em,er,es}
die class=DEATH lemma=umkommen particle=um: komme | kommt | kommen | kam | kamen
die class=DEATH lemma=versterben part=verstorben: verst{erbe,irbt,erbt,erben,arb,arben} | verstorben{,e,en,em,er,es} | versterbend{e,en,em,er,es}
die class=DEATH lemma=ums-kommen: ums Leben gekommen | ums Leben kamen | ums Leben kam | ums Leben kommen | ums Leben
die class=DEATH lemma=verhungern part=verhungert: verhunger{e,t,n,te,ten} | verhungert{,e,en,em,er,es} | verhungernd{e,en,em,er,es}
die class=DEATH lemma=ersticken part=erstickt: erstick{e,t,en,te,ten} | erstickt{,e,en,em,er,es} | erstickend{e,en,em,er,es}
bury class=DEATH lemma=beerdigen part=beerdigt: beerdig{e,t,en,te,ten} | beerdigt{,e,en,em,er,es} | beerdigend{e,en,em,er,es}
bury class=DEATH lemma=beisetzen part=beigesetzt: bei{setze,setzt,setzen,setzte,setzten,zusetzen} | beigesetzt{,e,en,em,er,es} | beisetzend{e,en,em,er,es}
bury class=DEATH lemma=beisetzen particle=bei: setz{e,t,en,te,ten}
bury class=DEATH lemma=bestatten part=bestattet: bestatte{,t,n,te,ten} | bestattet{,e,en,em,er,es} | bestattend{e,en,em,er,es}
# OTHER
beginnen class=OTHER lemma=beginnen part=begonnen weak: beg{inne,innt,innen,ann,annen} | begonnen{,e,en,em,er,es} | beginnend{e,en,em,er,es}
enden class=OTHER lemma=enden part=geendet weak: ende{,t,n,te,ten} | geendet{,e,en,em,er,es} | endend{e,en,em,er,es}
beenden class=OTHER lemma=beenden part=beendet weak: beende{,t,n,te,ten} | beendet{,e,en,em,er,es} | beendend{e,en,em,er,es}
fortsetzen class=OTHER lemma=fortsetzen part=fortgesetzt weak: fort{setze,setzt,setzen,setzte,setzten,zusetzen} | fortgesetzt{,e,en,em,er,es} | fortsetzend{e,en,em,er,es}
fortsetzen class=OTHER lemma=fortsetzen particle=fort weak: setz{e,t,en,te,ten}
gewinnen class=OTHER lemma=gewinnen part=gewonnen weak: gew{inne,innt,innen,ann,annen} | gewonnen{,e,en,em,er,es} | gewinnend{e,en,em,er,es}
verlieren class=OTHER lemma=verlieren part=verloren weak: verl{iere,iert,ieren,or,oren} | verloren{,e,en,em,er,es} | verlierend{e,en,em,er,es}
siegen class=OTHER lemma=siegen part=gesiegt weak: sieg{e,t,en,te,ten} | gesiegt{,e,en,em,er,es} | siegend{e,en,em,er,es}
besiegen class=OTHER lemma=besiegen part=besiegt weak: besieg{e,t,en,te,ten} | besiegt{,e,en,em,er,es} | besiegend{e,en,em,er,es}
schlagen class=OTHER lemma=schlagen part=geschlagen weak: schl{age,ägt,agt,agen,ug,ugen} | geschlagen{,e,en,em,er,es} | schlagend{e,en,em,er,es}
spielen class=OTHER lemma=spielen part=gespielt weak: spiel{e,t,en,te,ten} | gespielt{,e,en,em,er,es} | spielend{e,en,em,er,es}
antreten class=OTHER lemma=antreten part=angetreten weak: an{trete,tritt,tretet,treten,trat,traten,zutreten} | angetreten{,e,en,em,er,es} | antretend{e,en,em,er,es}
antreten class=OTHER lemma=antreten particle=an weak: tr{ete,itt,etet,eten,at,aten}
zurückkehren class=OTHER lemma=zurückkehren part=zurückgekehrt weak: zurück{kehre,kehrt,kehren,kehrte,kehrten,zukehren} | zurückgekehrt{,e,en,em,er,es} | zurückkehrend{e,en,em,er,es}
zurückkehren class=OTHER lemma=zurückkehren particle=zurück weak: kehr{e,t,en,te,ten}
ankommen class=OTHER lemma=ankommen part=angekommen weak: an{komme,kommt,kommen,kam,kamen,zukommen} | angekommen{,e,en,em,er,es} | ankommend{e,en,em,er,es}
ankommen class=OTHER lemma=ankommen particle=an weak: komme | kommt | kommen | kam | kamen
eintreffen class=OTHER lemma=eintreffen part=eingetroffen weak: ein{treffe,trifft,trefft,treffen,traf,trafen,zutreffen} | eingetroffen{,e,en,em,er,es} | eintreffend{e,en,em,er,es}
eintreffen class=OTHER lemma=eintreffen particle=ein weak: tr{effe,ifft,efft,effen,af,afen}
verlassen class=OTHER lemma=verlassen part=verlassen weak: verl{asse,ässt,asst,assen,ieß,ießen} | verlassen{,e,en,em,er,es} | verlassend{e,en,em,er,es}
reisen class=OTHER lemma=reisen part=gereist weak: reis{e,t,en,te,ten} | gereist{,e,en,em,er,es} | reisend{e,en,em,er,es}
fliehen class=OTHER lemma=fliehen part=geflohen weak: fl{iehe,ieht,iehen,oh,ohen} | geflohen{,e,en,em,er,es} | fliehend{e,en,em,er,es}
flüchten class=OTHER lemma=flüchten part=geflüchtet weak: flüchte{,t,n,te,ten} | geflüchtet{,e,en,em,er,es} | flüchtend{e,en,em,er,es}
entkommen class=OTHER lemma=entkommen part=entkommen weak: entk{omme,ommt,ommen,am,amen} | entkommen{,e,en,em,er,es} | entkommend{e,en,em,er,es}
verschwinden class=OTHER lemma=verschwinden part=verschwunden weak: verschw{inde,indet,inden,and,anden} | verschwunden{,e,en,em,er,es} | verschwindend{e,en,em,er,es}
entdecken class=OTHER lemma=entdecken part=entdeckt weak: entdeck{e,t,en,te,ten} | entdeckt{,e,en,em,er,es} | entdeckend{e,en,em,er,es}
stehlen class=OTHER lemma=stehlen part=gestohlen weak: st{ehle,iehlt,ehlt,ehlen,ahl,ahlen} | gestohlen{,e,en,em,er,es} | stehlend{e,en,em,er,es}
rauben class=OTHER lemma=rauben part=geraubt weak: raub{e,t,en,te,ten} | geraubt{,e,en,em,er,es} | raubend{e,en,em,er,es}
ausrauben class=OTHER lemma=ausrauben part=ausgeraubt weak: aus{raube,raubt,rauben,raubte,raubten,zurauben} | ausgeraubt{,e,en,em,er,es} | ausraubend{e,en,em,er,es}
ausrauben class=OTHER lemma=ausrauben particle=aus weak: raub{e,t,en,te,ten}
einbrechen class=OTHER lemma=einbrechen part=eingebrochen weak: ein{breche,bricht,brecht,brechen,brach,brachen,zubrechen} | eingebrochen{,e,en,em,er,es} | einbrechend{e,en,em,er,es}
einbrechen class=OTHER lemma=einbrechen particle=ein weak: br{eche,icht,echt,echen,ach,achen}
öffnen class=OTHER lemma=öffnen part=geöffnet weak: öffne{,t,n,te,ten} | geöffnet{,e,en,em,er,es} | öffnend{e,en,em,er,es}
eröffnen class=OTHER lemma=eröffnen part=eröffnet weak: eröffne{,t,n,te,ten} | eröffnet{,e,en,em,er,es} | eröffnend{e,en,em,er,es}
bauen class=OTHER lemma=bauen part=gebaut weak: bau{e,t,en,te,ten} | gebaut{,e,en,em,er,es} | bauend{e,en,em,er,es}
errichten class=OTHER lemma=errichten part=errichtet weak: errichte{,t,n,te,ten} | errichtet{,e,en,em,er,es} | errichtend{e,en,em,er,es}
gründen class=OTHER lemma=gründen part=gegründet weak: gründe{,t,n,te,ten} | gegründet{,e,en,em,er,es} | gründend{e,en,em,er,es}
entwickeln class=OTHER lemma=entwickeln part=entwickelt weak: entwick{le,elt,eln,elte,elten} | entwickelt{,e,en,em,er,es} | entwickelnd{e,en,em,er,es}
steigen class=OTHER lemma=steigen part=gestiegen weak: st{eige,eigt,eigen,ieg,iegen} | gestiegen{,e,en,em,er,es} | steigend{e,en,em,er,es}
wachsen class=OTHER lemma=wachsen part=gewachsen weak: wachse | wächst | wachst | wachsen | wuchs | wuchsen | gewachsen{,e,en,em,er,es} | wachsend{e,en,em,er,es}
sinken class=OTHER lemma=sinken part=gesunken weak: sinke | sinkt | sinken | sank | sanken | gesunken{,e,en,em,er,es} | sinkend{e,en,em,er,es}
erhöhen class=OTHER lemma=erhöhen part=erhöht weak: erhöh{e,t,en,te,ten} | erhöht{,e,en,em,er,es} | erhöhend{e,en,em,er,es}
senken class=OTHER lemma=senken part=gesenkt weak: senk{e,t,en,te,ten} | gesenkt{,e,en,em,er,es} | senkend{e,en,em,er,es}
kürzen class=OTHER lemma=kürzen part=gekürzt weak: kürz{e,t,en,te,ten} | gekürzt{,e,en,em,er,es} | kürzend{e,en,em,er,es}
erhalten class=OTHER lemma=erhalten part=erhalten weak: erh{alte,ält,altet,alten,ielt,ielten} | erhalten{,e,en,em,er,es} | erhaltend{e,en,em,er,es}
auszeichnen class=OTHER lemma=auszeichnen part=ausgezeichnet weak: ausz{eichne,eichnet,eichnen,eichnete,eichneten,uzeichnen} | ausgezeichnet{,e,en,em,er,es} | auszeichnend{e,en,em,er,es}
auszeichnen class=OTHER lemma=auszeichnen particle=aus weak: zeichne{,t,n,te,ten}
ehren class=OTHER lemma=ehren part=geehrt weak: ehr{e,t,en,te,ten} | geehrt{,e,en,em,er,es} | ehrend{e,en,em,er,es}
feiern class=OTHER lemma=feiern part=gefeiert weak: feier{e,t,n,te,ten} | gefeiert{,e,en,em,er,es} | feiernd{e,en,em,er,es}
begehen class=OTHER lemma=begehen part=begangen weak: beg{ehe,eht,ehen,ing,ingen} | begangen{,e,en,em,er,es} | begehend{e,en,em,er,es}
heiraten class=OTHER lemma=heiraten part=geheiratet weak: heirate{,t,n,te,ten} | geheiratet{,e,en,em,er,es} | heiratend{e,en,em,er,es}
scheiden class=OTHER lemma=scheiden part=geschieden weak: sch{eide,eidet,eiden,ied,ieden} | geschieden{,e,en,em,er,es} | scheidend{e,en,em,er,es}
ersetzen class=OTHER lemma=ersetzen part=ersetzt weak: ersetz{e,t,en,te,ten} | ersetzt{,e,en,em,er,es} | ersetzend{e,en,em,er,es}
ablösen class=OTHER lemma=ablösen part=abgelöst weak: ab{löse,löst,lösen,löste,lösten,zulösen} | abgelöst{,e,en,em,er,es} | ablösend{e,en,em,er,es}
ablösen class=OTHER lemma=ablösen particle=ab weak: lös{e,t,en,te,ten}
nachfolgen class=OTHER lemma=nachfolgen part=nachgefolgt weak: nach{folge,folgt,folgen,folgte,folgten,zufolgen} | nachgefolgt{,e,en,em,er,es} | nachfolgend{e,en,em,er,es}
nachfolgen class=OTHER lemma=nachfolgen particle=nach weak: folg{e,t,en,te,ten}
erleiden class=OTHER lemma=erleiden part=erlitten weak: erl{eide,eidet,eiden,itt,itten} | erlitten{,e,en,em,er,es} | erleidend{e,en,em,er,es}
behandeln class=OTHER lemma=behandeln part=behandelt weak: behand{le,elt,eln,elte,elten} | behandelt{,e,en,em,er,es} | behandelnd{e,en,em,er,es}
operieren class=OTHER lemma=operieren part=operiert weak: operier{e,t,en,te,ten} | operiert{,e,en,em,er,es} | operierend{e,en,em,er,es}
beschädigen class=OTHER lemma=beschädigen part=beschädigt weak: beschädig{e,t,en,te,ten} | beschädigt{,e,en,em,er,es} | beschädigend{e,en,em,er,es}
auslösen class=OTHER lemma=auslösen part=ausgelöst weak: aus{löse,löst,lösen,löste,lösten,zulösen} | ausgelöst{,e,en,em,er,es} | auslösend{e,en,em,er,es}
auslösen class=OTHER lemma=auslösen particle=aus weak: lös{e,t,en,te,ten}
verursachen class=OTHER lemma=verursachen part=verursacht weak: verursach{e,t,en,te,ten} | verursacht{,e,en,em,er,es} | verursachend{e,en,em,er,es}
schmuggeln class=OTHER lemma=schmuggeln part=geschmuggelt weak: schmugg{le,elt,eln,elte,elten} | geschmuggelt{,e,en,em,er,es} | schmuggelnd{e,en,em,er,es}
bestechen class=OTHER lemma=bestechen part=bestochen weak: best{eche,icht,echt,echen,ach,achen} | bestochen{,e,en,em,er,es} | bestechend{e,en,em,er,es}
hacken class=OTHER lemma=hacken part=gehackt weak: hack{e,t,en,te,ten} | gehackt{,e,en,em,er,es} | hackend{e,en,em,er,es}
ausspähen class=OTHER lemma=ausspähen part=ausgespäht weak: aus{spähe,späht,spähen,spähte,spähten,zuspähen} | ausgespäht{,e,en,em,er,es} | ausspähend{e,en,em,er,es}
ausspähen class=OTHER lemma=ausspähen particle=aus weak: späh{e,t,en,te,ten}
verfolgen class=OTHER lemma=verfolgen part=verfolgt weak: verfolg{e,t,en,te,ten} | verfolgt{,e,en,em,er,es} | verfolgend{e,en,em,er,es}
begleiten class=OTHER lemma=begleiten part=begleitet weak: begleite{,t,n,te,ten} | begleitet{,e,en,em,er,es} | begleitend{e,en,em,er,es}
schützen class=OTHER lemma=schützen part=geschützt weak: schütz{e,t,en,te,ten} | geschützt{,e,en,em,er,es} | schützend{e,en,em,er,es}
überwachen class=OTHER lemma=überwachen part=überwacht weak: überwach{e,t,en,te,ten} | überwacht{,e,en,em,er,es} | überwachend{e,en,em,er,es}
testen class=OTHER lemma=testen part=getestet weak: teste{,t,n,te,ten} | getestet{,e,en,em,er,es} | testend{e,en,em,er,es}
messen class=OTHER lemma=messen part=gemessen weak: messe | misst | messt | messen | maß | maßen | gemessen{,e,en,em,er,es} | messend{e,en,em,er,es}
beobachten class=OTHER lemma=beobachten part=beobachtet weak: beobachte{,t,n,te,ten} | beobachtet{,e,en,em,er,es} | beobachtend{e,en,em,er,es}
zahlen class=OTHER lemma=zahlen part=gezahlt weak: zahl{e,t,en,te,ten} | gezahlt{,e,en,em,er,es} | zahlend{e,en,em,er,es}
bezahlen class=OTHER lemma=bezahlen part=bezahlt weak: bezahl{e,t,en,te,ten} | bezahlt{,e,en,em,er,es} | bezahlend{e,en,em,er,es}
sponsern class=OTHER lemma=sponsern part=gesponsert weak: sponser{e,t,n,te,ten} | gesponsert{,e,en,em,er,es} | sponsernd{e,en,em,er,es}
erweitern class=OTHER lemma=erweitern part=erweitert weak: erweiter{e,t,n,te,ten} | erweitert{,e,en,em,er,es} | erweiternd{e,en,em,er,es}
verlängern class=OTHER lemma=verlängern part=verlängert weak: verlänger{e,t,n,te,ten} | verlängert{,e,en,em,er,es} | verlängernd{e,en,em,er,es}
renovieren class=OTHER lemma=renovieren part=renoviert weak: renovier{e,t,en,te,ten} | renoviert{,e,en,em,er,es} | renovierend{e,en,em,er,es}
reparieren class=OTHER lemma=reparieren part=repariert weak: reparier{e,t,en,te,ten} | repariert{,e,en,em,er,es} | reparierend{e,en,em,er,es}
installieren class=OTHER lemma=installieren part=installiert weak: installier{e,t,en,te,ten} | installiert{,e,en,em,er,es} | installierend{e,en,em,er,es}
entfernen class=OTHER lemma=entfernen part=entfernt weak: entfern{e,t,en,te,ten} | entfernt{,e,en,em,er,es} | entfernend{e,en,em,er,es}
versetzen class=OTHER lemma=versetzen part=versetzt weak: versetz{e,t,en,te,ten} | versetzt{,e,en,em,er,es} | versetzend{e,en,em,er,es}
ändern class=OTHER lemma=ändern part=geändert weak: änder{e,t,n,te,ten} | geändert{,e,en,em,er,es} | ändernd{e,en,em,er,es}
wechseln class=OTHER lemma=wechseln part=gewechselt weak: wechs{le,elt,eln,elte,elten} | gewechselt{,e,en,em,er,es} | wechselnd{e,en,em,er,es}
vorschlagen class=OTHER lemma=vorschlagen part=vorgeschlagen weak: vor{schlage,schlägt,schlagt,schlagen,schlug,schlugen,zuschlagen} | vorgeschlagen{,e,en,em,er,es} | vorschlagend{e,en,em,er,es}
vorschlagen class=OTHER lemma=vorschlagen particle=vor weak: schl{age,ägt,agt,agen,ug,ugen}
empfehlen class=OTHER lemma=empfehlen part=empfohlen weak: empf{ehle,iehlt,ehlt,ehlen,ahl,ahlen} | empfohlen{,e,en,em,er,es} | empfehlend{e,en,em,er,es}
interviewen class=OTHER lemma=interviewen part=geinterviewt weak: interview{e,t,en,te,ten} | geinterviewt{,e,en,em,er,es} | interviewend{e,en,em,er,es}
stören class=OTHER lemma=stören part=gestört weak: stör{e,t,en,te,ten} | gestört{,e,en,em,er,es} | störend{e,en,em,er,es}
unterbrechen class=OTHER lemma=unterbrechen part=unterbrochen weak: unterbr{eche,icht,echt,echen,ach,achen} | unterbrochen{,e,en,em,er,es} | unterbrechend{e,en,em,er,es}
umleiten class=OTHER lemma=umleiten part=umgeleitet weak: um{leite,leitet,leiten,leitete,leiteten,zuleiten} | umgeleitet{,e,en,em,er,es} | umleitend{e,en,em,er,es}
umleiten class=OTHER lemma=umleiten particle=um weak: leite{,t,n,te,ten}
fliegen class=OTHER lemma=fliegen part=geflogen weak: fl{iege,iegt,iegen,og,ogen} | geflogen{,e,en,em,er,es} | fliegend{e,en,em,er,es}
fahren class=OTHER lemma=fahren part=gefahren weak: fahre | fährt | fahrt | fahren | fuhr | fuhren | gefahren{,e,en,em,er,es} | fahrend{e,en,em,er,es}
landen class=OTHER lemma=landen part=gelandet weak: lande{,t,n,te,ten} | gelandet{,e,en,em,er,es} | landend{e,en,em,er,es}
starten class=OTHER lemma=starten part=gestartet weak: starte{,t,n,te,ten} | gestartet{,e,en,em,er,es} | startend{e,en,em,er,es}
teilnehmen class=OTHER lemma=teilnehmen part=teilgenommen weak: teil{nehme,nimmt,nehmt,nehmen,nahm,nahmen,zunehmen} | teilgenommen{,e,en,em,er,es} | teilnehmend{e,en,em,er,es}
teilnehmen class=OTHER lemma=teilnehmen particle=teil weak: nehme | nimmt | nehmt | nehmen | nahm | nahmen
beteiligen class=OTHER lemma=beteiligen part=beteiligt weak: beteilig{e,t,en,te,ten} | beteiligt{,e,en,em,er,es} | beteiligend{e,en,em,er,es}
sammeln class=OTHER lemma=sammeln part=gesammelt weak: samm{le,elt,eln,elte,elten} | gesammelt{,e,en,em,er,es} | sammelnd{e,en,em,er,es}
verbreiten class=OTHER lemma=verbreiten part=verbreitet weak: verbreite{,t,n,te,ten} | verbreitet{,e,en,em,er,es} | verbreitend{e,en,em,er,es}
verseuchen class=OTHER lemma=verseuchen part=verseucht weak: verseuch{e,t,en,te,ten} | verseucht{,e,en,em,er,es} | verseuchend{e,en,em,er,es}
löschen class=OTHER lemma=löschen part=gelöscht weak: lösch{e,t,en,te,ten} | gelöscht{,e,en,em,er,es} | löschend{e,en,em,er,es}
eindämmen class=OTHER lemma=eindämmen part=eingedämmt weak: ein{dämme,dämmt,dämmen,dämmte,dämmten,zudämmen} | eingedämmt{,e,en,em,er,es} | eindämmend{e,en,em,er,es}
eindämmen class=OTHER lemma=eindämmen particle=ein weak: dämm{e,t,en,te,ten}
aufgeben class=OTHER lemma=aufgeben part=aufgegeben weak: auf{gebe,gibt,gebt,geben,gab,gaben,zugeben} | aufgegeben{,e,en,em,er,es} | aufgebend{e,en,em,er,es}
aufgeben class=OTHER lemma=aufgeben particle=auf weak: gebe | gibt | gebt | geben | gab | gaben
einleiten class=OTHER lemma=einleiten part=eingeleitet weak: ein{leite,leitet,leiten,leitete,leiteten,zuleiten} | eingeleitet{,e,en,em,er,es} | einleitend{e,en,em,er,es}
einleiten class=OTHER lemma=einleiten particle=ein weak: leite{,t,n,te,ten}
aufklären class=OTHER lemma=aufklären part=aufgeklärt weak: auf{kläre,klärt,klären,klärte,klärten,zuklären} | aufgeklärt{,e,en,em,er,es} | aufklärend{e,en,em,er,es}
aufklären class=OTHER lemma=aufklären particle=auf weak: klär{e,t,en,te,ten}
scheitern class=OTHER lemma=scheitern part=gescheitert weak: scheiter{e,t,n,te,ten} | gescheitert{,e,en,em,er,es} | scheiternd{e,en,em,er,es}
lahmlegen class=OTHER lemma=lahmlegen part=lahmgelegt weak: lahm{lege,legt,legen,legte,legten,zulegen} | lahmgelegt{,e,en,em,er,es} | lahmlegend{e,en,em,er,es}
lahmlegen class=OTHER lemma=lahmlegen particle=lahm weak: leg{e,t,en,te,ten}
gestehen class=OTHER lemma=gestehen part=gestanden weak: gest{ehe,eht,ehen,and,anden} | gestanden{,e,en,em,er,es} | gestehend{e,en,em,er,es}
stärken class=OTHER lemma=stärken part=gestärkt weak: stärk{e,t,en,te,ten} | gestärkt{,e,en,em,er,es} | stärkend{e,en,em,er,es}
durchlaufen class=OTHER lemma=durchlaufen part=durchlaufen weak: durchl{aufe,äuft,auft,aufen,ief,iefen} | durchlaufen{,e,en,em,er,es} | durchlaufend{e,en,em,er,es}
verschieben class=OTHER lemma=verschieben part=verschoben weak: versch{iebe,iebt,ieben,ob,oben} | verschoben{,e,en,em,er,es} | verschiebend{e,en,em,er,es}
stattfinden class=OTHER lemma=stattfinden part=stattgefunden weak: statt{finde,findet,finden,fand,fanden,zufinden} | stattgefunden{,e,en,em,er,es} | stattfindend{e,en,em,er,es}
stattfinden class=OTHER lemma=stattfinden particle=statt weak: finde | findet | finden | fand | fanden
ereignen class=OTHER lemma=ereignen part=ereignet weak: ereigne{,t,n,te,ten} | ereignet{,e,en,em,er,es} | ereignend{e,en,em,er,es}
veranstalten class=OTHER lemma=veranstalten part=veranstaltet weak: veranstalte{,t,n,te,ten} | veranstaltet{,e,en,em,er,es} | veranstaltend{e,en,em,er,es}
organisieren class=OTHER lemma=organisieren part=organisiert weak: organisier{e,t,en,te,ten} | organisiert{,e,en,em,er,es} | organisierend{e,en,em,er,es}
abhalten class=OTHER lemma=abhalten part=abgehalten weak: ab{halte,hält,haltet,halten,hielt,hielten,zuhalten} | abgehalten{,e,en,em,er,es} | abhaltend{e,en,em,er,es}
abhalten class=OTHER lemma=abhalten particle=ab weak: halte | hält | haltet | halten | hielt | hielten
durchführen class=OTHER lemma=durchführen part=durchgeführt weak: durch{führe,führt,führen,führte,führten,zuführen} | durchgeführt{,e,en,em,er,es} | durchführend{e,en,em,er,es}
durchführen class=OTHER lemma=durchführen particle=durch weak: führ{e,t,en,te,ten}
auftreten class=OTHER lemma=auftreten part=aufgetreten weak: auf{trete,tritt,tretet,treten,trat,traten,zutreten} | aufgetreten{,e,en,em,er,es} | auftretend{e,en,em,er,es}
auftreten class=OTHER lemma=auftreten particle=auf weak: tr{ete,itt,etet,eten,at,aten}
erfassen class=OTHER lemma=erfassen part=erfasst weak: erfass{e,t,en,te,ten} | erfasst{,e,en,em,er,es} | erfassend{e,en,em,er,es}
eintreten class=OTHER lemma=eintreten part=eingetreten weak: ein{trete,tritt,tretet,treten,trat,traten,zutreten} | eingetreten{,e,en,em,er,es} | eintretend{e,en,em,er,es}
eintreten class=OTHER lemma=eintreten particle=ein weak: tr{ete,itt,etet,eten,at,aten}
abgeben class=OTHER lemma=abgeben part=abgegeben weak: ab{gebe,gibt,gebt,geben,gab,gaben,zugeben} | abgegeben{,e,en,em,er,es} | abgebend{e,en,em,er,es}
abgeben class=OTHER lemma=abgeben particle=ab weak: gebe | gibt | gebt | geben | gab | gaben
feststellen class=OTHER lemma=feststellen part=festgestellt weak: fest{stelle,stellt,stellen,stellte,stellten,zustellen} | festgestellt{,e,en,em,er,es} | feststellend{e,en,em,er,es}
feststellen class=OTHER lemma=feststellen particle=fest weak: stell{e,t,en,te,ten}
einziehen class=OTHER lemma=einziehen part=eingezogen weak: einz{iehe,ieht,iehen,og,ogen,uziehen} | eingezogen{,e,en,em,er,es} | einziehend{e,en,em,er,es}
einziehen class=OTHER lemma=einziehen particle=ein weak: ziehe | zieht | ziehen | zog | zogen
versenken class=OTHER lemma=versenken part=versenkt weak: versenk{e,t,en,te,ten} | versenkt{,e,en,em,er,es} | versenkend{e,en,em,er,es}
vernichten class=OTHER lemma=vernichten part=vernichtet weak: vernichte{,t,n,te,ten} | vernichtet{,e,en,em,er,es} | vernichtend{e,en,em,er,es}
brennen class=OTHER lemma=brennen part=gebrannt weak: br{enne,ennt,ennen,annte,annten} | gebrannt{,e,en,em,er,es} | brennend{e,en,em,er,es}
aufnehmen class=OTHER lemma=aufnehmen part=aufgenommen weak: auf{nehme,nimmt,nehmt,nehmen,nahm,nahmen,zunehmen} | aufgenommen{,e,en,em,er,es} | aufnehmend{e,en,em,er,es}
aufnehmen class=OTHER lemma=aufnehmen particle=auf weak: nehme | nimmt | nehmt | nehmen | nahm | nahmen
übergeben class=OTHER lemma=übergeben part=übergeben weak: überg{ebe,ibt,ebt,eben,ab,aben} | übergeben{,e,en,em,er,es} | übergebend{e,en,em,er,es}
überreichen class=OTHER lemma=überreichen part=überreicht weak: überreich{e,t,en,te,ten} | überreicht{,e,en,em,er,es} | überreichend{e,en,em,er,es}
verleihen class=OTHER lemma=verleihen part=verliehen weak: verl{eihe,eiht,eihen,ieh,iehen} | verliehen{,e,en,em,er,es} | verleihend{e,en,em,er,es}
unterbrechen class=OTHER lemma=unterbrechen part=unterbrochen weak: unterbr{eche,icht,echt,echen,ach,achen} | unterbrochen{,e,en,em,er,es} | unterbrechend{e,en,em,er,es}
reduzieren class=OTHER lemma=reduzieren part=reduziert weak: reduzier{e,t,en,te,ten} | reduziert{,e,en,em,er,es} | reduzierend{e,en,em,er,es}
abbauen class=OTHER lemma=abbauen part=abgebaut weak: ab{baue,baut,bauen,baute,bauten,zubauen} | abgebaut{,e,en,em,er,es} | abbauend{e,en,em,er,es}
abbauen class=OTHER lemma=abbauen particle=ab weak: bau{e,t,en,te,ten}
verdoppeln class=OTHER lemma=verdoppeln part=verdoppelt weak: verdopp{le,elt,eln,elte,elten} | verdoppelt{,e,en,em,er,es} | verdoppelnd{e,en,em,er,es}
anheben class=OTHER lemma=anheben part=angehoben weak: an{hebe,hebt,heben,hob,hoben,zuheben} | angehoben{,e,en,em,er,es} | anhebend{e,en,em,er,es}
anheben class=OTHER lemma=anheben particle=an weak: hebe | hebt | heben | hob | hoben
ausrufen class=OTHER lemma=ausrufen part=ausgerufen weak: aus{rufe,ruft,rufen,rief,riefen,zurufen} | ausgerufen{,e,en,em,er,es} | ausrufend{e,en,em,er,es}
ausrufen class=OTHER lemma=ausrufen particle=aus weak: rufe | ruft | rufen | rief | riefen
leisten class=OTHER lemma=leisten part=geleistet light: leiste{,t,n,te,ten} | geleistet{,e,en,em,er,es} | leistend{e,en,em,er,es}
bringen class=OTHER lemma=bringen part=gebracht light: br{inge,ingt,ingen,achte,achten} | gebracht{,e,en,em,er,es} | bringend{e,en,em,er,es}
schicken class=OTHER lemma=schicken part=geschickt light: schick{e,t,en,te,ten} | geschickt{,e,en,em,er,es} | schickend{e,en,em,er,es}
senden class=OTHER lemma=senden part=gesendet light: sende{,t,n,te,ten} | gesendet{,e,en,em,er,es} | sendend{e,en,em,er,es}
erklären class=OTHER lemma=erklären part=erklärt light: erklär{e,t,en,te,ten} | erklärt{,e,en,em,er,es} | erklärend{e,en,em,er,es}
erheben class=OTHER lemma=erheben part=erhoben light: erh{ebe,ebt,eben,ob,oben} | erhoben{,e,en,em,er,es} | erhebend{e,en,em,er,es}
treten class=OTHER lemma=treten part=getreten light: tr{ete,itt,etet,eten,at,aten} | getreten{,e,en,em,er,es} | tretend{e,en,em,er,es}
geben class=OTHER lemma=geben part=gegeben light: gebe | gibt | gebt | geben | gab | gaben | gegeben{,e,en,em,er,es} | gebend{e,en,em,er,es}
gewähren class=OTHER lemma=gewähren part=gewährt light: gewähr{e,t,en,te,ten} | gewährt{,e,en,em,er,es} | gewährend{e,en,em,er,es}
ziehen class=OTHER lemma=ziehen part=gezogen light: ziehe | zieht | ziehen | zog | zogen | gezogen{,e,en,em,er,es} | ziehend{e,en,em,er,es}
annehmen class=OTHER lemma=annehmen part=angenommen light: an{nehme,nimmt,nehmt,nehmen,nahm,nahmen,zunehmen} | angenommen{,e,en,em,er,es} | annehmend{e,en,em,er,es}
annehmen class=OTHER lemma=annehmen particle=an light: nehme | nimmt | nehmt | nehmen | nahm | nahmen
akzeptieren class=OTHER lemma=akzeptieren part=akzeptiert light: akzeptier{e,t,en,te,ten} | akzeptiert{,e,en,em,er,es} | akzeptierend{e,en,em,er,es}
erfüllen class=OTHER lemma=erfüllen part=erfüllt light: erfüll{e,t,en,te,ten} | erfüllt{,e,en,em,er,es} | erfüllend{e,en,em,er,es}
einlegen class=OTHER lemma=einlegen part=eingelegt light: ein{lege,legt,legen,legte,legten,zulegen} | eingelegt{,e,en,em,er,es} | einlegend{e,en,em,er,es}
einlegen class=OTHER lemma=einlegen particle=ein light: leg{e,t,en,te,ten}
finden class=OTHER lemma=finden part=gefunden light: finde | findet | finden | fand | fanden | gefunden{,e,en,em,er,es} | findend{e,en,em,er,es}
verurteilen class=OTHER lemma=verurteilen part=verurteilt light: verurteil{e,t,en,te,ten} | verurteilt{,e,en,em,er,es} | verurteilend{e,en,em,er,es}
verwerfen class=OTHER lemma=verwerfen part=verworfen light: verw{erfe,irft,erft,erfen,arf,arfen} | verworfen{,e,en,em,er,es}
stattgeben class=OTHER lemma=stattgeben part=stattgegeben light: stattgegeben{,e,en,em,er,es}
stattgeben class=OTHER lemma=stattgeben particle=statt light: gebe | gibt | geben | gab | gaben
