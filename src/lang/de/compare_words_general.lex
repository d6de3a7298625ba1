# Words that mean the same in every language: what is done and how things are. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[general-word]
beginning: beginnen | begonnen | Beginn | angefangen | begann
ending: enden | beendet | Ende | endete
continuation: fortsetzen | fortgesetzt | weitergehen | Fortsetzung | andauern
completion: abgeschlossen | Abschluss | fertiggestellt | Fertigstellung | vollenden
opening: öffnen | geöffnet | eröffnet | Eröffnung
change: ändern | geändert | Änderung | verändert | Veränderung
replacement: ersetzen | ersetzt | Ersatz | ausgetauscht
removal: entfernen | entfernt | Entfernung | beseitigt
addition: Ergänzung | ergänzt
installation: installiert | eingebaut | Einbau | installieren
use: genutzt | verwenden | verwendet | Nutzung | benutzt | Verwendung
misuse: Missbrauch von
need-of: notwendig | unnötig
possibility: möglich | Möglichkeit | unmöglich
risk: Risiko | Risiken | riskant
danger: Gefahr | gefährlich | gefährliche | gefährlichen | gefährden | gefährdet | Gefährdung
protection: schützt | geschützt | Schutz
prevention: verhindern | verhindert | vermeiden | vermieden | Vorbeugung | abgewendet
precaution: Vorsichtsmaßnahme | vorsorglich
measure-step: Maßnahme | Maßnahmen | Schritte
preparation: vorbereiten | vorbereitet | Vorbereitung
support: unterstützt | unterstützte
cooperate: kooperieren | kooperiert
participation: beteiligt | teilnehmen | teilgenommen | Teilnahme
influence: Einfluss | beeinflusst | Einmischung | eingemischt | Einflussnahme
power-authority: Macht | Machtübernahme
right: Recht | berechtigt | Anspruch
duty: Pflicht | verpflichtet | Verpflichtung | verpflichtend
rule: Regel | Regeln | Vorschrift | Vorschriften | Verordnung
compliance: eingehalten | einhalten | Einhaltung
exception: Ausnahme | ausgenommen
requirement: Anforderung | Kriterien
application: Antrag auf | beantragt
request: gebeten | Bitte | erbeten
proposal: vorschlagen | vorgeschlagen | Vorschlag
recommendation: empfehlen | empfohlen | Empfehlung
agreement-reach: vereinbart
goal-aim: Ziel | Ziele
success: Erfolg | erfolgreich | gelungen
attempt: versucht
effort: Bemühung | Bemühungen
problem: Problem | Probleme | Schwierigkeit | Schwierigkeiten
solution: Lösung | gelöst
crisis: Krise
consequence: Folge | Folgen | Auswirkung | Konsequenz | Konsequenzen
reason: Grund | Gründe | Gründen
purpose: Absicht | absichtlich | vorsätzlich | Vorsatz | bewusst
accident: versehentlich
coincidence: Zufall
doubt-word: Zweifel | zweifelhaft
truth: Wahrheit | wahr | stimmt
trust: Vertrauen | vertraut
fear: Angst | Furcht | befürchten
hope-word: Hoffnung
anger: Wut | wütend | Empörung | empört
shock: schockiert | Schock
joy: froh | Freude | erfreut
sadness: traurig | Leid
surprise: Überraschung | überrascht | überraschend
interest: Interesse | interessiert
opinion: Meinung
question-issue: Thema | Themen
meeting-secret: Geheimtreffen
absence: abwesend | Abwesenheit
replacement-post: unbesetzt | vakant
promotion: befördert | Beförderung
leave-of-absence: beurlaubt | freigestellt | Suspendierung
reinstatement: wieder eingestellt | wiedereingesetzt
recruitment: einstellen | eingestellt | angeworben
qualified: qualifiziert | Qualifikation
experienced: Erfahrung | erfahren | unerfahren
understaffed: Personalmangel | unterbesetzt
exhausted: übermüdet | müde | erschöpft | Müdigkeit
asleep: eingeschlafen | schlief
distraction: abgelenkt | Ablenkung
warning-ignored: ignorieren | ignoriert | missachtet
reaction: reagieren | reagiert | Reaktion
inform: informieren | informiert | benachrichtigt | verständigt | unterrichtet
publication: veröffentlichen | veröffentlicht | Veröffentlichung
access: Zugang | Zugriff
visit-inspect: Inspektor | Inspekteur
transfer: überwiesen | Überweisung | übertragen
transport: transportieren | transportiert | Transport
storage: gelagert | Lagerung | gespeichert
loss-of-thing: Kontrolle verloren
exchange: Austausch
gift: Geschenk | geschenkt
share-pass: weitergegeben | weitergeben | Weitergabe
collection: sammeln | gesammelt | Sammlung
distribution: verteilen | verteilt | Verteilung
selection: ausgewählt | Auswahl
comparison: verglichen | Vergleich mit
difference: Unterschied | unterschiedlich
similarity: ähnlich | Ähnlichkeit
link-connection: Verbindung | verbunden | Zusammenhang
separation: getrennt | Trennung
direction-toward: Norden | nördlich
south: Süden | südlich
east: Osten | östlich
west: Westen | westlich
centre: Zentrum
capital-city: Hauptstadt
suburb: Vorort | Stadtrand
abroad: Ausland
world: Welt | global | weltweit
country: Land | Länder | Ländern | Landes | Staat | Nation
international: international
local: örtlich | lokal | lokale | lokalen
private: privat
temporary: vorübergehend | zeitweise | vorläufig
permanent: dauerhaft | ständig
full: vollständig | völlig | komplett
partial: teilweise
serious: schwer | ernst | schwerwiegend | gravierend
slight: leicht | geringfügig
large: groß | riesig
small: klein
old: alt | veraltet
young: jung
expensive: teuer
cheap: günstig
free-of-charge: kostenlos | gratis
early: früh | vorzeitig | frühzeitig
quick: schnell | rasch
slow: langsam
heavy: heftig | stark
strong: verstärkt | kräftig
weak: schwach | Schwäche | geschwächt
bad: schlecht
better: besser | verbessert | Verbesserung
worse: schlimmer | verschlechtert | Verschlechterung | verschlimmert
fair: fair | unfair
just: Gerechtigkeit | gerecht | ungerecht
proportionate: verhältnismäßig | unverhältnismäßig
effective: wirksam | unwirksam | Wirksamkeit
ready: bereit
sufficient: ausreichend | genug | unzureichend | genügend
urgent: dringend | eilig
important: wichtig
normal: normal | üblich | routinemäßig
unusual: ungewöhnlich | auffällig
visible: sichtbar
empty: leer
night: Nacht | nachts | nächtlich
morning: Vormittag
evening: Abend
weekend: Wochenende
winter: Winter
summer: Sommer
spring-season: Frühjahr | Frühling
autumn: Herbst
future: Zukunft | künftig
past: Vergangenheit
life: Leben
murderer: Killer
shots: Kugel | Kugeln | Patrone
belt: Sicherheitsgurt | angeschnallt
helmet: Helm
uniform: Uniform
badge: Abzeichen | Hoheitszeichen
name-word: Name | benannt
list: Liste | gelistet
number-plate: Kennzeichen
address-home: Adresse | Anschrift
key: Schlüssel
bag: Tasche | Rucksack | Koffer
box: Paket | Kiste
camera: Kamera
tool: Ausrüstung | Gerät | Werkzeug
computer-file: Datenbank
metal: Metall
gold: Gold
wood: Holz
glass: Glas
plastic: Plastik | Kunststoff
clothes: Kleidung
meat: Fleisch
milk: Milch
bread: Brot
tobacco: Tabak | Zigarette
wine: Wein | Bier
tragedy-national: nationale Tragödie
