# More words that mean the same in every language: what news argues about. One concept a line, the same values in every language; inflected
# forms that share a stem with one of these are found as well.
[topic-word]
knowing: wissen | weiß | wusste | wussten | gewusst | bekannt | Kenntnis
hiding: verschweigen | verschwieg | verschwiegen | verheimlichen | verheimlicht | vertuschen | vertuscht | Vertuschung | geheim | Geheimnis | verborgen | verbergen
missing: fehlen | fehlt | fehlte | fehlten | fehlend | unauffindbar | verschwunden | verschwinden | verschwand
existence: existieren | existiert | existierte
rigging: fälschen | gefälscht | Fälschung | Wahlfälschung | Wahlbetrug | manipulieren | manipuliert
theft: stehlen | stahl | gestohlen | Diebstahl | Raub | geraubt | plündern | geplündert
deception: täuschen | getäuscht | Täuschung | irreführen | irreführend | betrügen
lie: Lüge | gelogen | lügen | unwahr
engine: Triebwerk | Motor
technical-fault: Defekt | Störung | Panne | Mangel | mangelhaft | fehlerhaft
mistake: Fehler | Irrtum | irrtümlich | fälschlich
failure: durchgefallen | durchfallen | durchfiel | versagen | versagt | gescheitert | scheitern
neglect: vernachlässigen | vernachlässigt | fahrlässig | Fahrlässigkeit | nachlässig | Versäumnis | versäumt
maintenance: Wartung | gewartet | Instandhaltung | Inspektion
cost-cutting: sparen | gespart | Einsparung | Sparmaßnahme | Sparkurs
pepper-spray: Pfefferspray | Tränengas | Reizgas
violence: Gewalt | gewalttätig | gewaltsam | brutal
far-right: rechtsextrem | Rechtsextremismus | Rechtsextremist | Neonazi
opposition: Opposition | Oppositionsführer | Oppositionspartei
party: Partei
candidate: Kandidat | Kandidatin | Gegenkandidat | Bewerber
campaign: Wahlkampf | Kampagne
recount: Neuauszählung | Nachzählung
majority: Mehrheit
coalition: Koalition
reform: Reform
referendum: Referendum | Volksabstimmung | Volksentscheid
observers: Beobachter | Beobachterin
evidence: Beweis | Beleg | beweisen | bewiesen | belegen | Nachweis | nachgewiesen
drunk: betrunken | alkoholisiert | Alkohol
surgery: operieren | operiert | operierte | Chirurg | Chirurgin
patients: Patient | Patientin
guilt: schuldig | Schuld
innocence: unschuldig | Unschuld | freigesprochen | Freispruch
appeal: Berufung | Revision | Beschwerde | Einspruch
prison: Gefängnis | Haft | Haftstrafe | Freiheitsstrafe
prosecutors: Staatsanwalt | Staatsanwaltschaft | Staatsanwältin | Anklage
lawyer: Anwalt | Anwältin | Verteidiger | Rechtsanwalt
bail: Kaution
extradition: ausliefern | ausgeliefert | Auslieferung
witness: Zeuge | Zeugin | Augenzeuge | Zeugenaussage
crime: Verbrechen | Straftat | kriminell | Straftäter
compensation: Entschädigung | entschädigen | Schadenersatz | Schadensersatz | Schmerzensgeld
fine: Geldstrafe | Bußgeld | Geldbuße
shelling: beschießen | beschossen | beschoss | Beschuss | Artillerie | Granatbeschuss | Artilleriefeuer
airstrike: Luftangriff | Luftschlag | Bombardement
civilians: Zivilist | Zivilistin | Zivilbevölkerung
rebels: Rebell | Aufständische | Miliz
terror: Terror | Terrorismus | Terrorist | Terroranschlag
mines: Mine | Landmine
missile-launch: Raketentest | abgefeuert | abfeuern | Raketenstart | Abschuss
shoot-down: abschießen | abgeschossen | Flugabwehr
espionage: Spion | Spionage | spioniert | Spitzel
sabotage: Sabotage | sabotiert
coup: Putsch | Umsturz | gestürzt | Staatsstreich
occupation: besetzen | besetzt | Besetzung | annektieren | annektiert | Annexion
territory: Territorium | Staatsgebiet | Hoheitsgebiet
peace: Frieden | Friedensabkommen | friedlich
negotiators: Unterhändler | Vermittler | vermitteln | Vermittlung
escalation: eskalieren | eskaliert | Eskalation
disinformation: Desinformation | Falschnachricht
propaganda: Propaganda
rumour: Gerücht
epidemic: Ausbruch | Seuche | Cholera
infected: infizieren | infiziert | ansteckend | angesteckt | Ansteckung
cases: Fall | Fälle
dose: Dosis | Dosen
vaccination: impfen | Impfkampagne
symptoms: Symptom
health: Gesundheit | Gesundheitsministerium | Gesundheitswesen
medicine: Medikament | Arzneimittel | Arznei
side-effects: Nebenwirkung
lockdown: Lockdown | Quarantäne | Ausgangssperre
food: Nahrung | Lebensmittel | Getreide | Weizen
hunger: Hunger | Hungersnot | verhungern | verhungert
drought: Dürre | Trockenheit
poison: giftig | Gift | verseucht | verunreinigt | Kontamination
pollution: Verschmutzung | verschmutzt | Emission | Abgas | Ausstoß
waste: Müll | Abfall | entsorgt
radiation: Strahlung | radioaktiv
oil-spill: ausgelaufen | auslaufen | Ölteppich | Ölpest
dam: Damm | Staudamm | Deich
collapse: einstürzen | eingestürzt | Einsturz | zusammengebrochen | kollabiert
landslide: Erdrutsch | Schlammlawine
avalanche: Lawine
heat: Hitze | Hitzewelle
rain: Regen | Regenfälle | Starkregen | Niederschlag
forecast: Vorhersage | Prognose | prognostizieren
weather: Wetter | Wetterdienst | Meteorologe
firefighters: Feuerwehr | Feuerwehrmann | Feuerwehrleute | Feuerwehrgewerkschaft
volunteers: Freiwillige | Helfer | Ehrenamtliche
alert-system: Sirene | Warnsystem | Warnstufe
authorities: Amt
mayor: Bürgermeister | Bürgermeisterin | Oberbürgermeister
citizens: Bürger | Bürgerin | Bevölkerung | Öffentlichkeit
survivor: Überlebende | überleben | überlebt
relatives: Angehörige | Hinterbliebene | Familie
passengers: Passagier | Insasse | Fahrgast | Fahrgäste
crew: Besatzung | Pilot | Kapitän | Besatzungsmitglied
airline: Fluggesellschaft | Airline | Fluglinie
airport: Flughafen | Landebahn | Rollfeld
flight-recorder: Flugschreiber | Flugdatenschreiber | Stimmenrekorder
landing: landen | gelandet | Landung | Notlandung
driver: Fahrer | Lokführer | gefahren
speed: Geschwindigkeit | Tempo | zu schnell | gerast
brakes: Bremse | bremsen | gebremst
signal: Signal
rail: Gleis | Schiene | Bahnstrecke
road: Straße | Autobahn
port: Hafen
cargo: Fracht | Ladung | Container
sinking: sinken | gesunken | gekentert | kentern | Untergang
wreck: Wrack | Trümmer
recovery: bergen | geborgen | Bergung
search: suchen | gesucht | Suche | Suchaktion | durchsucht | Durchsuchung
safety: Sicherheit | sicher | unsicher
secret-service: Geheimdienst | Nachrichtendienst | Militärgeheimdienst
approval: genehmigen | genehmigt | Genehmigung | erlaubt | Erlaubnis | zugestimmt | Zustimmung | gebilligt | billigen
rejection: ablehnen | abgelehnt | Ablehnung | lehnt ab | lehnte ab | weigern | weigerte | Weigerung
ban: verbieten | verboten | Verbot
license: Lizenz | Zulassung
veto: Veto
constitution: Verfassung | Verfassungsgericht | verfassungswidrig | Grundgesetz
legality: legal | rechtmäßig | rechtswidrig | illegal | gesetzwidrig | Rechtmäßigkeit
violation: verletzen | Verletzung der | Verstoß | verstoßen | gebrochen | Bruch
human-rights: Menschenrechte | Menschenrechtsverletzung
discrimination: Diskriminierung | diskriminiert | Rassismus | rassistisch
antisemitism: Antisemitismus | antisemitisch
torture: foltern | gefoltert | Folter | misshandelt | Misshandlung
assassination: Attentat | Ermordung
suicide: Selbstmord | Suizid
knife: Messer | Messerangriff | erstochen | Messerattacke
gun: Pistole | Gewehr | Schusswaffe
motive: Motiv | Tatmotiv | Beweggrund
mental-illness: psychisch krank | psychisch | Psychiatrie
responsibility: verantwortlich | Verantwortung | zuständig | Zuständigkeit | haften | Haftung
apology: entschuldigen | entschuldigt | entschuldigte | Entschuldigung
regret: bedauern | bedauert | bedauerte
criticism: kritisieren | kritisiert | kritisierte | Kritik | verurteilen
praise: loben | gelobt | begrüßen | begrüßt | begrüßte | Lob
betrayal: verraten | Verrat
pressure: Druck | gezwungen | zwingen | Zwang | Nötigung | unter Druck
blackmail: erpressen | erpresst | Erpressung | Lösegeld
hush-money: Schweigegeld
donation: spenden | gespendet | Spende
subsidy: Subvention | subventioniert | Förderung | Zuschuss
bailout: Rettungspaket | Hilfspaket | Staatshilfe
loan: Kredit | Darlehen
interest-rate: Zins | Leitzins
inflation: Inflation | Teuerung
growth: Wachstum | gewachsen | wachsen | wuchs | wachse
decline: schrumpfen | geschrumpft | Rezession | Rückgang
unemployment: arbeitslos | Arbeitslosigkeit | Arbeitslose
wages: Lohn | Löhne | Gehalt | Gehälter | Tariflohn | Tarifvertrag
pension: Rente | Pension | Ruhestand
rent: Miete | Mieter | Vermieter | Wohnungsbau
insolvency: Insolvenz | insolvent | pleite | Insolvenzverwalter
accounts: Bilanz | Buchhaltung | Konten | Konto | bilanziert
auditor: Wirtschaftsprüfer | Prüfer | prüfen | prüft | geprüft | Prüfung
regulator: Aufsicht | Aufsichtsbehörde | Finanzaufsicht | Kartellamt | Bafin
shareholders: Aktionär | Anleger | Investor
board: Vorstand | Aufsichtsrat | Geschäftsführung | Verwaltungsrat
chief-executive: Vorstandschef | Vorstandschefin | Vorstandsvorsitzende | Konzernchef | Geschäftsführer
manager: Manager
purchase: fusionieren | Zusammenschluss
stake: Beteiligung | Anteil
competition: Wettbewerb | Konkurrent | Rivale | Konkurrenz | Wettbewerber
monopoly: Monopol | Kartell
offer: Angebot | Gebot
investment: investieren | investiert | Investition
production: produzieren | produziert | Produktion | hergestellt | Herstellung
capacity: Kapazität | Auslastung | ausgelastet
quality: Qualität
delivery: liefern | geliefert | lieferte | Lieferung | Lieferant | Zulieferer
export: Export | exportieren | exportiert | Ausfuhr
import: Import | importieren | importiert | Einfuhr
tariff: Zoll | Zölle | Strafzoll
trade: Handel | Handels | Handelskrieg
technology: Technologie | Technik
software: Software | Algorithmus
artificial-intelligence: künstliche Intelligenz | KI
surveillance: Überwachung | überwacht | abgehört | abhören | Lauschangriff
privacy: Datenschutz | Privatsphäre
password: Passwort | Verschlüsselung
internet: Internet | Netz | Webseite
social-media: soziale Medien | soziale Netzwerke | Plattform
press: Journalist | Journalistin | Zeitung | Medien | Presse
censorship: Zensur | zensiert | Pressefreiheit
interview: Interview
letter: Brief | E-Mail | Nachricht | Schreiben
phone: Telefon | Anruf | telefoniert | Telefonat
photo: Foto | Satellitenbild | Aufnahme
recording: Aufzeichnung | Tonband | Mitschnitt
candidacy-withdrawn: Kandidatur zurückgezogen | verzichtet | Verzicht
no-confidence: Misstrauensvotum | Vertrauensfrage | Amtsenthebung | Amtsenthebungsverfahren
succession: Nachfolger | Nachfolgerin | Nachfolge
illness: krank | schwer krank | erkrankt
invitation: einladen | eingeladen | Einladung
expulsion: ausweisen | ausgewiesen | Ausweisung | abgeschoben | abschieben | Abschiebung
asylum: Asyl | Asylantrag
visa: Visum | Visa | Pass | Reisepass
embassy: Botschaft | Konsulat | Botschafter | Botschafterin | Diplomat | diplomatisch
alliance: Verbündete | Allianz
membership: Mitglied | Mitgliedschaft | Beitritt | beitreten
independence: Unabhängigkeit | unabhängig
sovereignty: Souveränität | souverän
monarchy: König | Königin | Prinz | königlich
church: Kirche | Priester | Bischof | Pfarrer
mosque: Moschee | Muslim | muslimisch
university: Universität | Hochschule | Professor
study: Studie | Forschung | Forscher | Forscherin | Wissenschaftler
sport: Meisterschaft | Trainer
doping: Doping | gedopt
fans: Fan | Anhänger | Hooligan
stadium: Stadion
festival: Festival | Konzert
museum: Museum | Gemälde | Kunstwerk
animals: Tier | Wolf | Bär
forest: Wald | Baum | Bäume
river: Fluss | Flüsse
sea: Meer | Ozean
island: Insel
mountain: Berg | Gebirge
coal: Kohle
pipeline: Pipeline
power-plant: Kraftwerk | Reaktor | Atomkraftwerk
wind-power: Windkraft | Windrad | Windpark | Solaranlage
construction: bauen | gebaut | Bau | errichtet | Neubau
demolition: abreißen | abgerissen | Abriss
destruction: zerstören | zerstört | Zerstörung | verwüstet
arson: Brandstiftung | Brandstifter | angezündet
smoke: Rauch
burning: brennen | brennt | gebrannt | Triebwerksbrand
gas-leak: Gasleck | Gasaustritt
tunnel: Tunnel
cable-car: Seilbahn | Gondel
school-shooting: Schulmassaker
teacher: Lehrer | Lehrerin
parents: Eltern | Mutter | Vater
youth: Jugendliche | Minderjährige
elderly: Senior | Rentner
abortion: Abtreibung | Schwangerschaftsabbruch
marriage: Ehe | Heirat | Scheidung
inheritance: Erbe | erben
plagiarism: Plagiat | plagiiert
doctorate: Doktorarbeit | Doktortitel | Promotion
embezzlement: veruntreut | Veruntreuung | Untreue | Unterschlagung
money-laundering: Geldwäsche
tax-evasion: Steuerhinterziehung | Steuerbetrug
conflict-of-interest: Interessenkonflikt
lobbying: Lobby | Lobbyist | Lobbyismus
contract: Auftrag | Aufträge
procurement: Beschaffung | Ausschreibung | Vergabe
tanks: Panzer | Kampfpanzer
training: ausgebildet | Ausbildung | ausbilden | trainiert
mobilisation: Mobilmachung | Einberufung | Wehrpflicht
desertion: desertieren | Deserteur | Fahnenflucht
capture: erobern | erobert | Eroberung | eingenommen
massacre: Massaker | Völkermord | Kriegsverbrechen
chemical-weapons: Chemiewaffe | Giftgas | Nervengift | Nervenkampfstoff
uranium: Uran | Anreicherung
satellite: Satellit
entry: einreisen | eingereist | Einreise | überquert | betreten
escape: fliehen | geflohen | floh | Flucht | geflüchtet | entkommen
return: zurückkehren | zurückgekehrt | Rückkehr
departure: verlassen | Ausreise | ausgereist
arrival: eintreffen | eingetroffen | ankommen | angekommen | Ankunft
postponement: verschieben | verschoben | Verschiebung | vertagt
cancellation: absagen | abgesagt | Absage | streichen | gestrichen
suspension: aussetzen | ausgesetzt | gestoppt | unterbrochen | suspendiert
resumption: wieder aufnehmen | wiederaufgenommen | Wiederaufnahme | wiedereröffnet | wieder öffnen
extension: verlängern | verlängert | Verlängerung
deadline: Frist | Ultimatum
condition: Bedingung | Voraussetzung
compromise: Kompromiss | Einigung | geeinigt
dispute: Streit | Konflikt | strittig | umstritten
boycott: Boykott | boykottieren | boykottiert
blockade: blockieren | blockiert | Blockade
hunger-strike: Hungerstreik
riot: Unruhe | Krawall | Ausschreitung | Randale
disaster: Katastrophe | Tragödie
investigators: Kommissar
identity: identifizieren | identifiziert | Identität
autopsy: Obduktion | Leichnam | Leiche
