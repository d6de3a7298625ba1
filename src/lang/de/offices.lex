# Offices, titles and institutions. An office or institution that a state has is written with `state`: with a country beside it its key
# becomes "office:UA-president" or "org:kr-defence-ministry"; `f`: the form tells that she is a woman. A noun may end a compound
# ("US-Außenminister", "Landesinnenminister") unless it is `whole`.

[office]
president state: Präsident{,en} | Staatspräsident{,en} | Staatschef{,s} | Bundespräsident{,en}
president state f: Präsidentin | Staatspräsidentin | Bundespräsidentin
president state: US-Präsident{,en}
vice-president state: Vizepräsident{,en} | Vize-Präsident{,en}
vice-president state f: Vizepräsidentin
prime-minister state: Ministerpräsident{,en} | Premierminister{,s} | Premier{,s} | Regierungschef{,s} | Bundeskanzler{,s} | Kanzler{,s}
prime-minister state f: Ministerpräsidentin | Premierministerin | Regierungschefin | Bundeskanzlerin | Kanzlerin
vice-chancellor state: Vizekanzler{,s} | Vizekanzlerin
foreign-minister state: Außenminister{,s} | Bundesaußenminister{,s} | Chefdiplomat{,en} | Außenamtschef{,s}
foreign-minister state f: Außenministerin | Bundesaußenministerin | Chefdiplomatin
defence-minister state: Verteidigungsminister{,s} | Bundesverteidigungsminister{,s}
defence-minister state f: Verteidigungsministerin | Bundesverteidigungsministerin
interior-minister state: Innenminister{,s} | Bundesinnenminister{,s}
interior-minister state f: Innenministerin | Bundesinnenministerin
finance-minister state: Finanzminister{,s} | Bundesfinanzminister{,s} | Schatzkanzler{,s}
finance-minister state f: Finanzministerin | Bundesfinanzministerin | Schatzkanzlerin
economy-minister state: Wirtschaftsminister{,s} | Bundeswirtschaftsminister{,s} | Wirtschaftsministerin | Bundeswirtschaftsministerin
justice-minister state: Justizminister{,s} | Bundesjustizminister{,s} | Justizministerin | Bundesjustizministerin
health-minister state: Gesundheitsminister{,s} | Bundesgesundheitsminister{,s} | Gesundheitsministerin | Bundesgesundheitsministerin
environment-minister state: Umweltminister{,s} | Bundesumweltminister{,s} | Umweltministerin | Bundesumweltministerin
transport-minister state: Verkehrsminister{,s} | Bundesverkehrsminister{,s} | Verkehrsministerin | Bundesverkehrsministerin
labour-minister state: Arbeitsminister{,s} | Bundesarbeitsminister{,s} | Arbeitsministerin | Bundesarbeitsministerin
minister state: Minister{,s} | Bundesminister{,s} | Ressortchef{,s} | Staatsminister{,s} | Staatssekretär{,s} | Kulturminister{,s} | Bildungsminister{,s} | Energieminister{,s} | Agrarminister{,s} | Landwirtschaftsminister{,s} | Familienminister{,s} | Entwicklungsminister{,s}
minister state f: Ministerin | Bundesministerin | Ressortchefin | Staatsministerin | Staatssekretärin | Kulturministerin | Bildungsministerin | Energieministerin | Agrarministerin | Landwirtschaftsministerin | Familienministerin | Entwicklungsministerin
deputy-minister state: Vizeaußenminister{,s} | Vizeverteidigungsminister{,s} | Vizeminister{,s} | Vize-Außenminister{,s}
secretary-general: Generalsekretär{,s} | Generalsekretärin
ambassador state: Botschafter{,s} | Botschafterin | UN-Botschafter{,s} | UN-Botschafterin | UNO-Botschafter{,s} | Gesandte{,n,r}
supreme-leader state: Oberster Führer | Obersten Führer | geistlicher Führer | geistliches Oberhaupt | geistliche Oberhaupt
ruler state: Machthaber{,s} | Diktator{,s} | Herrscher{,s} | Führer{,s} | Staatsführer{,s} | Kronprinz{,en} | Emir | König{,s} | Königin | Sultan{,s}
chief-of-staff state: Generalstabschef{,s} | Stabschef{,s}
army-chief state: Armeechef{,s} | Oberbefehlshaber{,s} | Militärchef{,s}
spokesperson: Sprecher{,s} | Regierungssprecher{,s} | Pressesprecher{,s} | Armeesprecher{,s} | Militärsprecher{,s} | Polizeisprecher{,s} | Kremlsprecher{,s} | Kreml-Sprecher{,s} | Konzernsprecher{,s}
spokesperson f: Sprecherin | Regierungssprecherin | Pressesprecherin | Armeesprecherin | Polizeisprecherin | Außenamtssprecherin | Ministeriumssprecherin | Vize-Regierungssprecherin
governor: Gouverneur{,s} | Gouverneurin | Regionalchef{,s} | Provinzchef{,s} | Regionalpräsident{,en} | Regionalpräsidentin | Landeshauptmann | Landeshauptfrau
mayor: Bürgermeister{,s} | Oberbürgermeister{,s} | Bürgermeister{,s} 
mayor f: Bürgermeisterin | Oberbürgermeisterin
head: Chef{,s} | Leiter{,s} | Direktor{,s} | Vorsitzende{,n,r} | Vorstandschef{,s} | Vorstandsvorsitzende{,n,r} | Geschäftsführer{,s} | Präses | Vorstand{,s} | Fraktionschef{,s} | Fraktionsvorsitzende{,n,r} | Parteichef{,s} | Parteivorsitzende{,n,r} | Vizechef{,s} | Rektor{,s} | Intendant{,en} | Konzernchef{,s} | Gewerkschaftschef{,s} | Betriebsratschef{,s} | Betriebsratsvorsitzende{,n,r} | Geheimdienstchef{,s} | Polizeichef{,s} | Behördenchef{,s} | Behördenleiter{,s} | Einsatzleiter{,s} | Feuerwehrchef{,s} | Verhandlungsführer{,s} | Unterhändler{,s} | Hauptgeschäftsführer{,s} | Obmann | Klubobmann | Verwaltungschef{,s} | Kommissar{,s} | EU-Kommissar{,s} | Landrat | Trainer{,s} | Kapitän{,s} | Ratspräsident{,en} | EU-Ratspräsident{,en} | Parlamentspräsident{,en} | Kommissionspräsident{,en} | Kommissionschef{,s} | Hohe Kommissar | Hoher Kommissar | Außenbeauftragte{,n,r} | EU-Außenbeauftragte{,n,r} | Beauftragte{,n,r} | Sonderbeauftragte{,n,r} | Sondergesandte{,n,r} | Koordinator{,s} | Generaldirektor{,s} | Sicherheitsberater{,s} | Berater{,s} | Stabschef{,s} | Vertreter{,s} | Notenbankchef{,s} | Zentralbankchef{,s} | Oppositionsführer{,s} | Oppositionschef{,s} | Rebellenchef{,s} | Milizenchef{,s} | Anführer{,s} | Generalstaatsanwalt | Oberstaatsanwalt | Staatsanwalt | Ministeriumschef{,s} | Senator{,s} | Abgeordnete{,n,r} | Kongressabgeordnete{,n,r} | Gründer{,s} | Chefredakteur{,s} | Präsidentschaftskandidat{,en} | Kandidat{,en} | Spitzenkandidat{,en} | Kardinal{,s} | Bischof{,s} | Erzbischof{,s} | Patriarch{,en} | Großmufti | Imam{,s} | Rabbiner{,s} | Pfarrer{,s} | Papst
head f: Chefin | Leiterin | Direktorin | Vorstandschefin | Geschäftsführerin | Fraktionschefin | Parteichefin | Rektorin | Intendantin | Konzernchefin | Gewerkschaftschefin | Betriebsratschefin | Polizeichefin | Behördenchefin | Einsatzleiterin | Verhandlungsführerin | Unterhändlerin | Kommissarin | EU-Kommissarin | Landrätin | Trainerin | Kapitänin | Parlamentspräsidentin | Kommissionspräsidentin | EU-Kommissionspräsidentin | Kommissionschefin | EU-Kommissionschefin | Koordinatorin | Generaldirektorin | Beraterin | Vertreterin | Notenbankchefin | EZB-Präsidentin | Oppositionsführerin | Anführerin | Staatsanwältin | Senatorin | Gründerin | Chefredakteurin | Präsidentschaftskandidatin | Kandidatin | Spitzenkandidatin | Bischöfin
soldier-rank named: General{,s} | Generalleutnant{,s} | Generalmajor{,s} | Brigadegeneral{,s} | Generaloberst | Oberst | Oberstleutnant | Major{,s} | Hauptmann | Leutnant{,s} | Admiral{,s} | Kommandeur{,s} | Kommandant{,en} | Feldwebel
expert: Experte{,n} | Expertin | Analyst{,en} | Analystin | Forscher{,s} | Forscherin | Wissenschaftler{,s} | Wissenschaftlerin | Politologe{,n} | Politologin | Historiker{,s} | Historikerin | Ökonom{,en} | Ökonomin | Professor{,s} | Professorin | Meteorologe{,n} | Meteorologin | Virologe{,n} | Virologin | Seismologe{,n} | Seismologin | Geologe{,n} | Geologin | Soziologe{,n} | Soziologin | Psychologe{,n} | Psychologin | Jurist{,en} | Juristin | Militärexperte{,n} | Militärexpertin | Klimaforscher{,s} | Klimaforscherin | Politikwissenschaftler{,s} | Politikwissenschaftlerin | Biologe{,n} | Biologin | Physiker{,s} | Physikerin
role: Politiker{,s} | Politikerin | Anwalt{,s} | Anwältin | Rechtsanwalt{,s} | Rechtsanwältin | Verteidiger{,s} | Richter{,s} | Richterin | Aktivist{,en} | Aktivistin | Autor{,s} | Autorin | Schriftsteller{,s} | Schriftstellerin | Journalist{,en} | Journalistin | Reporter{,s} | Reporterin | Korrespondent{,en} | Korrespondentin | Arzt | Ärztin | Unternehmer{,s} | Unternehmerin | Schauspieler{,s} | Schauspielerin | Sänger{,s} | Sängerin | Regisseur{,s} | Regisseurin | Augenzeuge{,n} | Augenzeugin | Zeuge{,n} | Zeugin | Anwohner{,s} | Anwohnerin | Bewohner{,s} | Bewohnerin | Bauer{,n} | Lehrer{,s} | Lehrerin | Schülerin | Student{,en} | Studentin | Diplomat{,en} | Diplomatin | Feuerwehrmann | Polizist{,en} | Polizistin | Pilot{,en} | Bürgerrechtler{,s} | Bürgerrechtlerin | Milliardär{,s} | Künstler{,s} | Künstlerin | Landwirt{,s} | Landwirtin | Mitarbeiter{,s} | Mitarbeiterin | Gewerkschafter{,s} | Gewerkschafterin | Parteifreund{,es} | Innenpolitiker{,s} | Außenpolitiker{,s} | Verteidigungspolitiker{,s} | Außenpolitikerin | Verteidigungspolitikerin | Unternehmensgründer{,s} | Oppositionspolitiker{,s} | Oppositionspolitikerin | Kremlkritiker{,s} | Menschenrechtler{,s} | Menschenrechtlerin | Ex-Präsident{,en} | Ex-Kanzler{,s}

[title]
m: Herr{,n} | Mr | Sir
f: Frau | Mrs | Ms | Lady
x: Dr | Dr. | Prof | Prof. | Professor | Dipl | Ing | Lord | Scheich | Ajatollah | Imam | Ex | Alt

# Words that may stand before an office or institution inside its phrase.
[office-adjective]
word: frühere{,n,r} | ehemalige{,n,r,s} | amtierende{,n,r} | scheidende{,n,r} | designierte{,n,r} | neue{,n,r,s} | stellvertretende{,n,r} | damalige{,n,r} | heutige{,n,r} | künftige{,n,r} | gewählte{,n,r} | ranghohe{,n,r} | hochrangige{,n,r} | leitende{,n,r} | führende{,n,r} | zuständige{,n,r} | örtliche{,n,r} | lokale{,n,r} | langjährige{,n,r} | regionale{,n,r} | staatliche{,n,r,s} | oberste{,n,r,s} | verantwortliche{,n,r} | nationale{,n,r,s} | parlamentarische{,n,r} | westliche{,n,r} | europäische{,n,r} | internationale{,n,r} | unabhängige{,n,r} | militärische{,n,r} | sozialdemokratische{,n,r} | konservative{,n,r} | rechte{,n,r} | liberale{,n,r} | grüne{,n,r} | linke{,n,r} | deutsch-französische{,n,r} | bayerische{,n,r} | sächsische{,n,r} | hessische{,n,r} | Berliner | Hamburger | Münchner | Wiener | Zürcher | Kölner | Frankfurter

[institution]
foreign-ministry state: Außenministerium{,s} | Außenamt{,s,es} | Auswärtige Amt | Auswärtiges Amt | Auswärtigen Amt{,s,es} | State Department
defence-ministry state: Verteidigungsministerium{,s} | Bundesverteidigungsministerium{,s}
interior-ministry state: Innenministerium{,s} | Bundesinnenministerium{,s}
finance-ministry state: Finanzministerium{,s} | Bundesfinanzministerium{,s}
health-ministry state: Gesundheitsministerium{,s} | Gesundheitsbehörde | Bundesgesundheitsministerium{,s}
justice-ministry state: Justizministerium{,s} | Bundesjustizministerium{,s}
economy-ministry state: Wirtschaftsministerium{,s} | Bundeswirtschaftsministerium{,s}
environment-ministry state: Umweltministerium{,s} | Bundesumweltministerium{,s}
transport-ministry state: Verkehrsministerium{,s} | Bundesverkehrsministerium{,s}
energy-ministry state: Energieministerium{,s}
ministry state: Ministerium{,s}
government state: Regierung | Bundesregierung | US-Regierung | Regierungen | Kabinett{,s}
presidency state: Präsidialamt{,s,es} | Präsidialverwaltung | Präsidentenbüro{,s} | Präsidentschaft | Bundespräsidialamt
parliament state: Parlament{,s,es} | Nationalversammlung | Unterhaus{,es} | Oberhaus{,es} | Abgeordnetenhaus{,es}
army state: Armee | Militär{,s} | Streitkräfte{,n} | Generalstab{,s} | Militärführung | Armeeführung | Marine | Luftwaffe
intelligence state: Geheimdienst{,es,s} | Nachrichtendienst{,es,s} | Auslandsgeheimdienst{,es,s} | Militärgeheimdienst{,es,s} | Inlandsgeheimdienst{,es,s}
police state: Polizei | Bundespolizei | Landespolizei | Kriminalpolizei | Polizeipräsidium{,s} | Polizeibehörde
prosecutors state: Staatsanwaltschaft | Generalstaatsanwaltschaft | Bundesanwaltschaft
court state: Gericht{,s,es} | Oberste Gericht | Oberster Gerichtshof | Obersten Gerichtshof{,s} | Verfassungsgericht{,s} | Landgericht{,s} | Amtsgericht{,s} | Verwaltungsgericht{,s} | Oberlandesgericht{,s}
central-bank state: Zentralbank | Notenbank | Nationalbank
embassy state: Botschaft
opposition state: Opposition
news-agency state: Nachrichtenagentur | Staatsagentur | staatliche Nachrichtenagentur | Staatsfernsehen{,s} | Staatsmedien
weather-service state: Wetterdienst{,es} | Meteorologische Dienst | Erdbebenwarte | Wetterbehörde
civil-protection state: Zivilschutz{,es} | Katastrophenschutz{,es} | Katastrophenschutzbehörde | Rettungsdienst{,es} | Feuerwehr
election-commission state: Wahlkommission | Wahlleitung | Wahlbehörde
city-government: Stadtverwaltung | Gemeindeverwaltung | Rathaus{,es} | Stadtrat{,s} | Gemeinderat{,s} | Regionalregierung | Landesregierung | Provinzregierung | Regionalverwaltung | Provinzverwaltung
union: Gewerkschaft | Betriebsrat{,s} | Gesamtbetriebsrat{,s}
company: Konzern{,s} | Unternehmen{,s} | Firma | Hersteller{,s} | Betreiber{,s} | Anbieter{,s} | Versorger{,s} | Zulieferer{,s} | Produzent{,en} | Dienstleister{,s} | Autobauer{,s} | Motorenbauer{,s} | Maschinenbauer{,s} | Flugzeugbauer{,s} | Anlagenbauer{,s} | Schiffbauer{,s} | Zugbauer{,s} | Reederei | Werft | Brauerei | Verlag{,s} | Handelskette | Discounter{,s} | Airline | Fluggesellschaft | Bank | Bahn
authority: Behörde | Aufsichtsbehörde | Kartellamt{,s} | Gesundheitsamt{,es} | Verfassungsschutz{,es} | Bundesamt{,es} | Landesamt{,es} | Luftfahrtbehörde | Umweltbehörde | Ausschuss{,es} | Untersuchungsausschuss{,es} | Kommission
newspaper: Zeitung | Tageszeitung | Magazin | Nachrichtenmagazin | Sender | Fernsehsender | Zeitschrift | Nachrichtenportal
university: Universität | Hochschule | Institut{,s} | Forschungsinstitut{,s} | Denkfabrik
party: Partei | Fraktion | Regierungspartei | Oppositionspartei
ngo: Hilfsorganisation | Menschenrechtsorganisation | Organisation | Umweltorganisation | Verband{,es} | Verein{,s} | Stiftung | Bürgerinitiative

# People and bodies without a name.
[group]
investigators: Ermittler{,n} | Ermittlungsbehörden | Fahnder{,n}
commanders: Kommandeure{,n} | Militärs | Offiziere{,n} | Generäle{,n}
officials: Beamte{,n,r} | Regierungsvertreter{,n} | Regierungsbeamte{,n,r} | Behördenvertreter{,n} | Offizielle{,n,r} | Funktionäre{,n} | Vertreter{,n} | Amtsträger{,n} | Verantwortliche{,n} | Sprecher{,n}
authorities: Behörden | offizielle{,n} Stellen | amtliche{,n} Stellen | staatliche{,n} Stellen | zuständige{,n} Stellen | Sicherheitsbehörden | Gesundheitsbehörden | Justizbehörden | Aufsichtsbehörden | Rettungsdienste{,n}
intelligence-services: Geheimdienste{,n} | Nachrichtendienste{,n} | Geheimdienstler{,n} | Geheimdienstmitarbeiter{,n}
diplomats: Diplomaten | Unterhändler{,n}
experts: Experten | Fachleute{,n} | Analysten | Forscher{,n} | Wissenschaftler{,n} | Beobachter{,n} | Ökonomen | Historiker{,n} | Kritiker{,n} | Forschende{,n} | Volkswirte{,n} | Meteorologen
witnesses: Augenzeugen | Zeugen | Anwohner{,n} | Bewohner{,n} | Einwohner{,n} | Überlebende{,n} | Angehörige{,n} | Passanten | Nachbarn
activists: Aktivisten | Menschenrechtler{,n} | Demonstranten | Umweltschützer{,n} | Bürgerrechtler{,n} | Oppositionelle{,n} | Hilfsorganisationen | Menschenrechtsorganisationen
politicians: Politiker{,n} | Abgeordnete{,n} | Minister{,n} | Oppositionspolitiker{,n} | Parteien | Koalitionspolitiker{,n} | Regierungen | Staaten | Verbündete{,n} | Oppositionsparteien
media: Medien | Zeitungen | Journalisten | Reporter{,n} | Korrespondenten | Staatsmedien | Nachrichtenagenturen | Agenturen
rebels: Rebellen | Separatisten | Aufständische{,n} | Islamisten | Milizen | Extremisten
lawyers: Anwälte{,n} | Verteidiger{,n} | Richter{,n} | Staatsanwälte{,n}
workers: Gewerkschaften | Arbeitgeber{,n} | Betriebsräte{,n} | Mitarbeiter{,n} | Beschäftigte{,n}
rescuers: Rettungskräfte{,n} | Helfer{,n} | Einsatzkräfte{,n} | Sanitäter{,n} | Ärzte{,n}
forces: Streitkräfte{,n} | Truppen | Soldaten | Sicherheitskräfte{,n} | Kämpfer{,n}

[unnamed]
sources: Kreise{,n} | Regierungskreise{,n} | Sicherheitskreise{,n} | Militärkreise{,n} | Parteikreise{,n} | Koalitionskreise{,n} | Verhandlungskreise{,n} | Unternehmenskreise{,n} | Konzernkreise{,n} | Finanzkreise{,n} | Diplomatenkreise{,n} | Polizeikreise{,n} | Geheimdienstkreise{,n} | informierte Kreise | informierten Kreisen
insiders: Insider{,n} | Informanten | Eingeweihte{,n} | mit der Sache vertraute Personen | mit der Angelegenheit vertraute Personen | mit dem Vorgang vertraute Personen | Gewährsleute{,n} | anonyme Quellen
sources: Quellen

[document]
report: Bericht{,s,es,e,en} | Abschlussbericht{,s} | Lagebericht{,s} | Zwischenbericht{,s} | Jahresbericht{,s} | Untersuchungsbericht{,s} | Medienbericht{,e,en} | Zeitungsbericht{,e,en} | Presseberichte{,n} | Agenturberichte{,n}
study: Studie{,n} | Umfrage{,n} | Untersuchung{,en} | Gutachten{,s} | Analyse{,n} | Erhebung{,en} | Prognose{,n} | Statistik{,en}
statement: Erklärung{,en} | Mitteilung{,en} | Pressemitteilung{,en} | Stellungnahme{,n} | Aussendung{,en} | Kommuniqué{,s} | Abschlusserklärung{,en}
letter: Brief{,s,es,e} | Schreiben{,s} | Memo{,s} | E-Mail
treaty: Vertrag{,s,es} | Abkommen{,s} | Vereinbarung{,en} | Partnerschaftsvertrag{,s} | Verteidigungsabkommen{,s} | Resolution{,en} | Charta
law: Gesetz{,es,e} | Dekret{,s} | Verordnung{,en} | Erlass{,es} | Gesetzentwurf{,s} | Urteil{,s} | Beschluss{,es} | Verfassung | Anklageschrift | Anklage | Haftbefehl{,s}
