# Words that mean the same in every language: technology, media, learning, culture and places. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[topic-word]
ransomware: Schadsoftware | Erpressersoftware | Trojaner | Ransomware
backup: Sicherungskopie | Backup | Datensicherung
server: Server
network-computer: Computernetz | IT-System | IT-Systeme | Rechner | Computer
outage: Ausfall | ausgefallen
vulnerability: Sicherheitslücke | Schwachstelle
update-software: Update | aktualisiert
account: Benutzerkonto
dark-web: Darknet
bitcoin: Bitcoin | Kryptowährung
robot: Roboter
self-driving: selbstfahrend | fahrerlos | Autopilot
chip: Chip | Halbleiter
smartphone: Smartphone | Handy | Mobiltelefon
app: App
user: Nutzer | Nutzerin
deepfake: Deepfake
algorithm-bias: voreingenommen | befangen | Befangenheit
moderation: gelöscht | löschen | Löschung
broadcaster: Sender | Rundfunk | Fernsehen | Fernsehsender
presenter: Moderator | Moderatorin
editor: Redaktion | Chefredakteur | Redakteur
correction: Korrektur | korrigiert | Richtigstellung
source-anonymous: anonym
whistleblower: Whistleblower | Hinweisgeber
telescope: Teleskop
astronaut: Astronaut | Raumfahrer
spacecraft: Raumschiff | Raumstation | Raumsonde | Kapsel
orbit: Umlaufbahn
moon: Mond
mars: Mars
asteroid: Asteroid | Meteorit
fossil: Fossil | Dinosaurier
excavation: Ausgrabung | Archäologe | ausgegraben
discovery: entdecken | entdeckt | Entdeckung | finden | gefunden | Fund | fand
invention: Erfindung | erfunden
experiment: Experiment | Versuch
theory: Theorie
genetics: Gen | genetisch
clinical-trial: klinische Studie
peer-review: begutachtet
kindergarten: Kindergarten | Kita | Kindertagesstätte
exam: Abitur | Klausur | Examen
tuition: Studiengebühr | Studiengebühren
bullying: Mobbing | gemobbt
headmaster: Schulleiter | Rektor | Direktorin
classroom: Klasse | Unterricht
playground: Spielplatz
swimming-pool: Schwimmbad | Freibad
library: Bibliothek | Bücherei
theatre: Theater | Schauspieler | Schauspielerin
film: Film | Regisseur
singer: Sänger | Sängerin | Musiker
book: Buch | Roman | Autor | Schriftsteller
art-theft: Artefakt | Raubkunst
restitution: Rückgabe | zurückgeben | zurückgegeben | Restitution
religion: Religion | religiös
pope: Papst | Vatikan | Kardinal
headscarf: Kopftuch | Burka
jews: Jude | Juden | jüdisch | Synagoge
holocaust: Holocaust | Nazi | Konzentrationslager | KZ
slavery: Sklaverei | Sklave | Zwangsarbeit
colonialism: kolonial | Kolonialismus
lgbt: schwul | lesbisch | transgender | homosexuell
gender: Geschlecht
equality: Gleichstellung | gleich | Gleichberechtigung
disability: behindert | Behinderung | Rollstuhl
homeless: obdachlos | Obdachlosigkeit
eviction: Zwangsräumung | geräumt | Räumung
squat: Hausbesetzung | besetztes Haus
loneliness: einsam | Einsamkeit
football: Fußball
match: Spiel | Partie
referee: Schiedsrichter
player: Spielerin
trainer: Trainerin
club: Klub
transfer-fee: Ablöse | Ablösesumme
olympics: Olympia | olympisch | Olympische Spiele
medal: Medaille
athlete: Athlet | Sportler | Athletin | Sportlerin | Läufer
race: Rennen
world-cup: Weltmeisterschaft | WM
league: Liga
match-fixing: Spielmanipulation | Wettbetrug
betting: Glücksspiel
tourist: Tourist | Tourismus | Urlauber
hotel: Hotel
restaurant: Restaurant | Kneipe
nightclub: Nachtclub | Diskothek | Club
market: Markt | Marktplatz
square: Platz
park: Park
beach: Strand
lake: See
coast: Küste | Ufer
valley: Tal
desert: Wüste
jungle: Dschungel | Regenwald
cave: Höhle
farmland: Feld | Acker
skyscraper: Turm | Hochhaus
town-hall: Rathaus
palace: Palast | Schloss
cathedral: Kathedrale | Dom
cemetery: Friedhof
neighbour: Nachbar | Nachbarschaft | Nachbarin
stranger: Fremder
husband: Ehemann | Ehepartner | Gatte
wife: Ehefrau
son: Sohn
daughter: Tochter
brother: Bruder
sister: Schwester
grandmother: Großmutter | Großvater | Großeltern | Oma | Opa
friend: Freund | Freundin | Freundschaft
colleague: Kollege | Kollegin
partner: Partner | Partnerin
boss: Chef | Chefin
expert: Experte | Expertin | Fachmann | Fachleute
engineer: Ingenieur | Ingenieurin
mechanic: Mechaniker | Techniker
