# Offices, titles and institutions. An office or institution that a state has is written with `state`: with a country beside it its key
# becomes "office:UA-president" or "org:kr-defence-ministry"; `f`: the form tells that she is a woman. A noun may end a compound
# ("US-Außenminister", "Landesinnenminister") unless it is `whole`. `is`: the wider word that may point back to it later ("das Gericht"); `seated`: a
# place behind it says which one it is. One line, one body: what two lines hold is never one source.

[office]
president state: Präsident{,en} | Staatspräsident{,en} | Staatschef{,s} | Bundespräsident{,en}
president state f: Präsidentin | Staatspräsidentin | Bundespräsidentin
president state: US-Präsident{,en}
vice-president state: Vizepräsident{,en} | Vize-Präsident{,en}
vice-president state f: Vizepräsidentin
prime-minister state: Ministerpräsident{,en} | Premierminister{,s} | Premier{,s} | Regierungschef{,s} | Bundeskanzler{,s} | Kanzler{,s}
prime-minister state f: Ministerpräsidentin | Premierministerin | Regierungschefin | Bundeskanzlerin | Kanzlerin
vice-chancellor state: Vizekanzler{,s} | Vizekanzlerin
foreign-minister state is=minister: Außenminister{,s} | Bundesaußenminister{,s} | Chefdiplomat{,en} | Außenamtschef{,s}
foreign-minister state is=minister f: Außenministerin | Bundesaußenministerin | Chefdiplomatin
defence-minister state is=minister: Verteidigungsminister{,s} | Bundesverteidigungsminister{,s}
defence-minister state is=minister f: Verteidigungsministerin | Bundesverteidigungsministerin
interior-minister state is=minister: Innenminister{,s} | Bundesinnenminister{,s}
interior-minister state is=minister f: Innenministerin | Bundesinnenministerin
finance-minister state is=minister: Finanzminister{,s} | Bundesfinanzminister{,s} | Schatzkanzler{,s}
finance-minister state is=minister f: Finanzministerin | Bundesfinanzministerin | Schatzkanzlerin
homeland-security-minister state is=minister: Heimatschutzminister{,s} | Heimatschutzministerin
trade-minister state is=minister: Handelsminister{,s} | Handelsministerin
economy-minister state is=minister: Wirtschaftsminister{,s} | Bundeswirtschaftsminister{,s} | Wirtschaftsministerin | Bundeswirtschaftsministerin
justice-minister state is=minister: Justizminister{,s} | Bundesjustizminister{,s} | Justizministerin | Bundesjustizministerin
health-minister state is=minister: Gesundheitsminister{,s} | Bundesgesundheitsminister{,s} | Gesundheitsministerin | Bundesgesundheitsministerin
environment-minister state is=minister: Umweltminister{,s} | Bundesumweltminister{,s} | Umweltministerin | Bundesumweltministerin
transport-minister state is=minister: Verkehrsminister{,s} | Bundesverkehrsminister{,s} | Verkehrsministerin | Bundesverkehrsministerin
labour-minister state is=minister: Arbeitsminister{,s} | Bundesarbeitsminister{,s} | Arbeitsministerin | Bundesarbeitsministerin
minister: Minister{,s} | Bundesminister{,s} | Ressortchef{,s} | Staatsminister{,s}
minister f: Ministerin | Bundesministerin | Ressortchefin | Staatsministerin
state-secretary: Staatssekretär{,s}
state-secretary f: Staatssekretärin
culture-minister state is=minister: Kulturminister{,s} | Kulturministerin
education-minister state is=minister: Bildungsminister{,s} | Bildungsministerin
energy-minister state is=minister: Energieminister{,s} | Energieministerin
agriculture-minister state is=minister: Agrarminister{,s} | Landwirtschaftsminister{,s} | Agrarministerin | Landwirtschaftsministerin
family-minister state is=minister: Familienminister{,s} | Familienministerin
development-minister state is=minister: Entwicklungsminister{,s} | Entwicklungsministerin
climate-minister state is=minister: Klimaminister{,s} | Klimaministerin
information-minister state is=minister: Informationsminister{,s} | Informationsministerin
deputy-foreign-minister state is=deputy-minister: Vizeaußenminister{,s} | Vize-Außenminister{,s} | Vizeaußenministerin
deputy-defence-minister state is=deputy-minister: Vizeverteidigungsminister{,s}
deputy-prime-minister state: Vizeministerpräsident{,en} | Vizepremier{,s} | Vize-Ministerpräsident{,en}
deputy-minister: Vizeminister{,s}
secretary-general: Generalsekretär{,s} | Generalsekretärin
ambassador state: Botschafter{,s} | Botschafterin | UN-Botschafter{,s} | UN-Botschafterin | UNO-Botschafter{,s} | Gesandte{,n,r}
supreme-leader state: Oberster Führer | Obersten Führer | geistlicher Führer | geistliches Oberhaupt | geistliche Oberhaupt
ruler state: Machthaber{,s} | Diktator{,s} | Herrscher{,s} | Führer{,s} | Staatsführer{,s}
king state: König{,s}
queen state f: Königin
crown-prince state: Kronprinz{,en}
emir state: Emir{,s}
sultan state: Sultan{,s}
prince: Prinz{,en}
prince f: Prinzessin
chief-of-staff state: Generalstabschef{,s}
army-chief state: Armeechef{,s} | Oberbefehlshaber{,s} | Militärchef{,s}
spokesperson: Sprecher{,s} | Regierungssprecher{,s} | Pressesprecher{,s} | Armeesprecher{,s} | Militärsprecher{,s} | Polizeisprecher{,s} | Kremlsprecher{,s} | Kreml-Sprecher{,s} | Konzernsprecher{,s}
spokesperson f: Sprecherin | Regierungssprecherin | Pressesprecherin | Armeesprecherin | Polizeisprecherin | Außenamtssprecherin | Ministeriumssprecherin | Vize-Regierungssprecherin
governor: Gouverneur{,s} | Gouverneurin | Regionalchef{,s} | Provinzchef{,s} | Regionalpräsident{,en} | Regionalpräsidentin | Landeshauptmann | Landeshauptfrau
mayor: Bürgermeister{,s} | Oberbürgermeister{,s}
mayor f: Bürgermeisterin | Oberbürgermeisterin
deputy-mayor: Vizebürgermeister{,s} | Vizebürgermeisterin
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

# Who was, will be or stands in for the one who holds the office.
[office-standing]
former: frühere{,n,r,m} | ehemalige{,n,r,m} | damalige{,n,r,m} | gestürzte{,n,r,m} | abgesetzte{,n,r,m} | verstorbene{,n,r,m} | Ex | Alt
deputy: stellvertretende{,n,r,m} | Vize
next: designierte{,n,r,m} | künftige{,n,r,m} | gewählte{,n,r,m} | neue{,n,r,m} | nächste{,n,r,m}

# Before whom or what an office belongs to, and what goes on with a list behind a comma.
[office-owner]
word: der | des | von | vom

[office-list]
word: und | oder | sowie

[institution]
foreign-ministry state is=ministry: Außenministerium{,s} | Außenamt{,s,es} | Auswärtige Amt | Auswärtiges Amt | Auswärtigen Amt{,s,es} | State Department
defence-ministry state is=ministry: Verteidigungsministerium{,s} | Bundesverteidigungsministerium{,s}
homeland-security-ministry state: Heimatschutzministerium{,s}
interior-ministry state is=ministry: Innenministerium{,s} | Bundesinnenministerium{,s}
finance-ministry state is=ministry: Finanzministerium{,s} | Bundesfinanzministerium{,s}
health-ministry state is=ministry: Gesundheitsministerium{,s} | Bundesgesundheitsministerium{,s}
health-department: Gesundheitsamt{,s,es}
health-authority state: Gesundheitsbehörde
justice-ministry state is=ministry: Justizministerium{,s} | Bundesjustizministerium{,s}
trade-ministry state is=ministry: Handelsministerium{,s}
economy-ministry state is=ministry: Wirtschaftsministerium{,s} | Bundeswirtschaftsministerium{,s}
environment-ministry state is=ministry: Umweltministerium{,s} | Bundesumweltministerium{,s}
transport-ministry state is=ministry: Verkehrsministerium{,s} | Bundesverkehrsministerium{,s}
energy-ministry state is=ministry: Energieministerium{,s}
ministry: Ministerium{,s}
government state: Regierung | Bundesregierung | US-Regierung | Regierungen | Kabinett{,s}
presidency state: Präsidialamt{,s,es} | Präsidialverwaltung | Präsidentenbüro{,s} | Präsidentschaft | Bundespräsidialamt
parliament state: Parlament{,s,es} | Nationalversammlung
lower-house state is=parliament: Unterhaus{,es} | Abgeordnetenhaus{,es}
upper-house state is=parliament: Oberhaus{,es}
armed-forces state: Streitkräfte{,n} | Militär{,s} | Militärführung
army state: Armee | Heer{,s,es} | Armeeführung | Landstreitkräfte{,n} | Bodentruppen
air-force state: Luftwaffe | Luftstreitkräfte{,n}
navy state: Marine | Seestreitkräfte{,n}
marines state: Marineinfanterie
general-staff state: Generalstab{,s,es}
intelligence state: Geheimdienst{,es,s} | Nachrichtendienst{,es,s}
military-intelligence state is=intelligence: Militärgeheimdienst{,es,s} | Militärnachrichtendienst{,es,s}
foreign-intelligence state is=intelligence: Auslandsgeheimdienst{,es,s} | Auslandsnachrichtendienst{,es,s}
domestic-intelligence state is=intelligence: Inlandsgeheimdienst{,es,s} | Inlandsnachrichtendienst{,es,s}
police state seated: Polizei | Polizeipräsidium{,s} | Polizeibehörde
federal-police state seated is=police: Bundespolizei
state-police state seated is=police: Landespolizei
criminal-police state seated is=police: Kriminalpolizei
border-guard state: Grenzschutz{,es} | Grenzwache
prosecutors state seated: Staatsanwaltschaft
federal-prosecutors state is=prosecutors: Bundesanwaltschaft
prosecutor-general state seated is=prosecutors: Generalstaatsanwaltschaft
court state seated: Gericht{,s,es}
supreme-court state is=court: Oberste Gericht | Oberstes Gericht | Obersten Gericht{,s} | Oberster Gerichtshof | Oberste Gerichtshof | Obersten Gerichtshof{,s}
constitutional-court state is=court: Verfassungsgericht{,s} | Verfassungsgerichtshof{,s}
appeals-court state seated is=court: Berufungsgericht{,s}
higher-regional-court state seated is=court: Oberlandesgericht{,s}
regional-court state seated is=court: Landgericht{,s}
district-court state seated is=court: Amtsgericht{,s} | Bezirksgericht{,s}
administrative-court state seated is=court: Verwaltungsgericht{,s}
federal-court state seated is=court: Bundesgericht{,s}
labour-court state seated is=court: Arbeitsgericht{,s}
social-court state seated is=court: Sozialgericht{,s}
central-bank state: Zentralbank | Notenbank | Nationalbank
embassy state: Botschaft
opposition state: Opposition
news-agency state: Nachrichtenagentur | Staatsagentur | staatliche Nachrichtenagentur
state-television state: Staatsfernsehen{,s}
state-media state: Staatsmedien
weather-service state: Wetterdienst{,es} | Meteorologische Dienst | Wetterbehörde
geological-survey state: Geologischer Dienst | Geologische Dienst | Geologischen Dienst{,es}
seismological-service state: Erdbebenwarte | Erdbebendienst{,es}
civil-protection state: Zivilschutz{,es} | Katastrophenschutz{,es} | Katastrophenschutzbehörde | Zivilschutzbehörde
emergency-ministry state is=ministry: Katastrophenschutzministerium{,s} | Zivilschutzministerium{,s} | Notfallministerium{,s}
rescue-service state seated: Rettungsdienst{,es}
fire-department state seated: Feuerwehr
coast-guard state seated: Küstenwache
election-commission state: Wahlkommission | Wahlleitung | Wahlbehörde
city-council: Stadtrat{,s} | Gemeinderat{,s}
city-government: Stadtverwaltung | Gemeindeverwaltung | Rathaus{,es}
regional-government: Regionalregierung | Regionalverwaltung
provincial-government: Provinzregierung | Provinzverwaltung
state-government: Landesregierung
union: Gewerkschaft
works-council: Betriebsrat{,s,es} | Gesamtbetriebsrat{,s,es}
company: Konzern{,s} | Unternehmen{,s} | Firma
manufacturer is=company: Hersteller{,s} | Produzent{,en} | Autobauer{,s} | Motorenbauer{,s} | Maschinenbauer{,s} | Flugzeugbauer{,s} | Anlagenbauer{,s} | Schiffbauer{,s} | Zugbauer{,s} | Zulieferer{,s}
operator is=company: Betreiber{,s}
provider is=company: Anbieter{,s} | Versorger{,s} | Dienstleister{,s}
shipping-company is=company: Reederei
shipyard is=company: Werft
brewery is=company: Brauerei
publisher is=company: Verlag{,s}
retailer is=company: Handelskette | Discounter{,s}
airline is=company: Airline | Fluggesellschaft
bank is=company: Bank
railway is=company: Bahn
authority: Behörde
regulator is=authority: Aufsichtsbehörde
antitrust-authority is=authority: Kartellamt{,s,es}
domestic-intelligence-office is=authority: Verfassungsschutz{,es}
federal-office is=authority: Bundesamt{,es}
state-office is=authority: Landesamt{,es}
aviation-authority is=authority: Luftfahrtbehörde
environment-agency is=authority: Umweltbehörde
committee: Ausschuss{,es} | Untersuchungsausschuss{,es}
commission: Kommission
newspaper: Zeitung | Tageszeitung | Magazin | Nachrichtenmagazin | Sender | Fernsehsender | Zeitschrift | Nachrichtenportal
university: Universität | Hochschule
institute: Institut{,s,es} | Forschungsinstitut{,s,es}
think-tank: Denkfabrik
party: Partei | Regierungspartei | Oppositionspartei
parliamentary-group: Fraktion
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
