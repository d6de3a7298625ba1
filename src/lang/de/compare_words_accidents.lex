# Words that mean the same in every language: accidents, rescue, crime and courts. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[topic-word]
overloading: überladen | Überladung | überfüllt | überlastet
lifejacket: Schwimmweste | Rettungsweste
lifeboat: Rettungsboot | Rettungsinsel
inspection-check: Überprüfung | Kontrolle | überprüft | kontrolliert | Sicherheitsprüfung | Hauptuntersuchung
repair: reparieren | repariert | Reparatur | beheben | behoben | ausgebessert
doors: Tür
leakage: undicht | leckgeschlagen
stability: stabil | Stabilität | instabil
course: Kurs | abgekommen
steering: Steuerung | Ruder
anchor: Anker | vertäut
coastguard: Küstenwache
lorry: Lastwagen | Lkw | Laster
bus: Bus | Busse | Reisebus
tram: Straßenbahn | Tram
bicycle: Fahrrad | Radfahrer
motorcycle: Motorrad
pedestrian: Fußgänger | Fußgängerin
traffic: Verkehr | Straßenverkehr
station-stop: Bahnhof | Hauptbahnhof
points-switch: Weiche
lane: Fahrspur | Spur
overtaking: überholen | überholte | Überholmanöver
tyre: Reifen
fuel: Treibstoff | Benzin | Diesel | Kerosin | Sprit
battery: Batterie | Akku
overheating: überhitzt | Überhitzung
short-circuit: Kurzschluss
spark: Funke | Funken
wing: Tragfläche | Flügel
cockpit: Cockpit
air-traffic-control: Flugsicherung | Fluglotse
takeoff: starten | gestartet | Abflug
altitude: Flughöhe
turbulence: Turbulenzen
evacuation-slide: Notausgang | Notausgänge | Fluchtweg
sprinkler: Sprinkler | Sprinkleranlage
cladding: Fassadenverkleidung | Verkleidung | Dämmung
roof: Dach
wall: Mauer | Wand
floor: Stockwerk | Etage
window: Fenster
balcony: Balkon
crane: Kran
scaffold: Gerüst | Baugerüst
concrete: Beton
crack: Riss | Risse | rissig
corrosion: Korrosion | verrostet | Rost
load-weight: Übergewicht
pillar: Pfeiler | Säule
foundation: Fundament
mine-pit: Bergwerk | Grube | Zeche | Schacht
methane: Methan | Grubengas
miner: Bergmann | Bergleute | Kumpel | Bergarbeiter
ventilation: Belüftung | Lüftung | Bewetterung
sensor: Sensor | Melder | Detektor
alarm-off: abgeschaltet | ausgeschaltet | deaktiviert | abschalten | ausschalten
alarm-on: eingeschaltet | aktiviert | einschalten | aktivieren
rescue-team: Rettungsmannschaft | Bergungsmannschaft | Retter
ambulance: Krankenwagen | Rettungswagen | Sanitäter | Notarzt
emergency-call: Notruf | Notsignal
first-aid: Erste Hilfe
diver: Taucher
depth: Tiefe
wave: Welle | Wellen
gust: Wind | Böe | Böen | Sturmböen
fog: Nebel
ice: Eis | vereist | gefroren
snow: Schnee | Schneefall
thunderstorm: Gewitter | Blitz
tornado: Tornado | Windhose
volcano: Vulkan | Ausbruch des Vulkans | Vulkanausbruch | Lava
tsunami: Tsunami | Flutwelle
epicentre: Epizentrum | Magnitude
sandbag: Sandsack | Sandsäcke
pump: Pumpe | Pumpen
reservoir: Stausee | Speicher
floodgate: Schleuse | Hochwasserentlastung
water-level: Pegel | Wasserstand
shelter: Notunterkunft | Unterkunft | Schutzraum | Bunker
tent: Zelt | Lager
blanket: Decke | Decken
drinking-water: Trinkwasser | Leitungswasser
sewage: Abwasser | Kanalisation
operator-firm: Betreiber | Betreiberin | Betreiberfirma
shipping-line: Reederei | Reeder
railway-operator: Bahnbetreiber | Bahngesellschaft
owner: Eigentümer | Eigentümerin | Besitzer | Inhaber
tow: schleppen | abgeschleppt | Schlepper
stranding: auf Grund | gestrandet
blame-weather: schwere See | Seegang
rescue-failed: Anweisung | Anweisungen | angewiesen
panic: Panik | Massenpanik | Gedränge
crowd: Menge | Menschenmenge
barrier: Absperrung | Zaun | Barrikade | Sperre
indictment: angeklagt | Anklageschrift | Anklage erhoben
negligent-homicide: fahrlässige Tötung | fahrlässiger Tötung | Totschlag
custody: Untersuchungshaft | Gewahrsam | U-Haft
warrant: Haftbefehl | Durchsuchungsbefehl
house-search: Razzia | Durchsuchungen | Hausdurchsuchung
seizure: beschlagnahmt | sichergestellt | konfisziert | beschlagnahmen
confession: gestanden | Geständnis | gestehen
jury: Geschworene | Jury
defendant: Angeklagter | Angeklagte | Angeklagten | Beschuldigter
plaintiff: Klägerin
damages-suit: Klageschrift
complaint: Anzeige | Strafanzeige | Beschwerde eingelegt | beklagt
settlement: Vergleich
parole: Bewährung
life-sentence: lebenslang | lebenslänglich | lebenslange Haft
death-penalty: Todesstrafe | Hinrichtung | hingerichtet
amnesty: Begnadigung | begnadigt | Amnestie | Gnade
fugitive: flüchtig | auf der Flucht | gesucht wegen
accomplice: Komplize | Mittäter | Beihilfe | mitschuldig
gang: Bande | Mafia | organisierte Kriminalität | Clan
smuggling: schmuggeln | geschmuggelt | Schmuggel | Schmuggler
trafficking: Menschenhandel
drugs: Kokain | Heroin | Rauschgift | Drogen | Drogenhandel
counterfeit: Attrappe
burglary: Einbruch | Einbrecher | eingebrochen
threats-violence: einschüchtern | eingeschüchtert | Einschüchterung
stalking: Stalking | nachgestellt
sexual-abuse: sexueller Missbrauch | sexuellen Missbrauchs | sexuell missbraucht | vergewaltigt | sexuelle Gewalt
dna: DNA | DNS
fingerprint: Fingerabdruck
footage-cctv: Überwachungskamera | Überwachungskameras
alibi: Alibi
self-defence: Notwehr
warning-shot: Warnschuss
police-violence: Polizeigewalt
body-armour: kugelsicher | Schutzweste
hostage-taking: Geiselnehmer | Geiselnahme
negligent-duty: Aufsichtspflicht | Sorgfaltspflicht | Pflichtverletzung
perjury: Meineid | Falschaussage
statement-testimony: unter Eid | eidlich
statute: verjährt | Verjährung
injunction: einstweilige Verfügung | Unterlassung
defamation: Verleumdung | verleumdet | üble Nachrede | Rufmord
insult: Beleidigung | beleidigt | beleidigen
hate: Hass | Hetze | Volksverhetzung
extremism: Extremist | Extremismus | extremistisch
islamism: Islamist | islamistisch | Dschihadist
radicalisation: radikalisiert | Radikalisierung
plot: Komplott | Verschwörung | verschworen
treason: Hochverrat | Landesverrat
mole: Doppelagent | Maulwurf
interrogation: verhören | verhört | Verhör | Vernehmung | vernommen
bodyguard: Leibwächter | Personenschützer
guard: Wächter | Wachmann | Wache
convoy: Konvoi
checkpoint: Kontrollpunkt | Grenzübergang
