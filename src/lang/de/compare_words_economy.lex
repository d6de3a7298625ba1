# Words that mean the same in every language: economy, labour, health and the environment. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[topic-word]
layoff: Stellenabbau | Kündigung | gekündigt
short-time: Kurzarbeit
collective-bargaining: Tarifverhandlung | Tarifverhandlungen | Tarifrunde
collective-agreement: Tarifabschluss | Lohnabschluss
employer: Arbeitgeber
works-council: Betriebsrat
overtime: Überstunden | Arbeitszeit
minimum-wage: Mindestlohn
poverty: Armut | arm
wealth: Reichtum | reich | Vermögen
welfare: Sozialhilfe | Bürgergeld | Sozialleistung
insurance: Versicherung | Versicherer | versichert
health-insurance: Krankenkasse | Krankenversicherung
mortgage: Hypothek
central-bank: Zentralbank | Notenbank
currency: Währung | Wechselkurs
stock-exchange: Börse | Aktienmarkt
dividend: Dividende
quarter: Quartal | Quartalszahlen
turnover-sales: Umsatz | Erlös | Umsätze
loss-money: Nettoverlust | Fehlbetrag | rote Zahlen
deficit: Defizit | Haushaltsloch
spending: Ausgaben | ausgeben | ausgegeben
austerity: Sparpolitik
cuts: Kürzung | Kürzungen | gekürzt
tax-break: Steuersenkung | Steuererleichterung | Steuervorteil
tax-rise: Steuererhöhung
embargo: Embargo
supply-chain: Lieferkette
shortage: Mangel an | Knappheit | Engpass | Engpässe | Lieferengpass | Lieferengpässe | knapp | Versorgungslücke
stock-inventory: Vorrat | Vorräte
warehouse: Lagerhalle | Lagerhaus
retailer: Händler | Supermarkt | Laden | Geschäft
farmer: Bauer | Bauern | Landwirt | Landwirtschaft | Bauernhof
harvest: Ernte | Ernten
fishing: Fischerei | Fischer
cattle: Vieh | Rind | Rinder
pesticide: Pestizid | Pflanzenschutzmittel
startup: Start-up | Gründer
subsidiary: Tochterfirma | Tochtergesellschaft | Tochterunternehmen
headquarters: Zentrale | Hauptsitz | Firmensitz
site-location: Standort | Gelände
relocation: verlagern | verlagert | Verlagerung | Umzug
expansion: Ausbau | ausgebaut | erweitern | erweitert | Erweiterung
restructuring: Umstrukturierung | Sanierung | Umbau | saniert
privatisation: privatisieren | Privatisierung
nationalisation: verstaatlichen | Verstaatlichung
state-aid: Beihilfe der
guarantee-loan: Bürgschaft
creditor: Gläubiger
liquidity: Liquidität
valuation: Bewertung | bewertet
advertising: Werbung
brand: Marke
patent: Patent
recall-product: Rückruf | zurückgerufen
fault-product: Sicherheitsmangel | Sicherheitsmängel
certificate: Zertifikat | zertifiziert | Bescheinigung
standard: Standard | Norm | Normen
limit-value: Grenzwert | Obergrenze | Limit | Höchstgrenze
measurement: gemessen | Messung | Messwert
sample: Probe | Proben
laboratory: Labor
test: Test | getestet
result: Ergebnis | Ergebnisse
estimate: Schätzung | geschätzt
calculation: berechnen | berechnet | Berechnung
average: Durchschnitt | durchschnittlich
increase: Anstieg | gestiegen | steigen | zunehmen | Zunahme | erhöht | Erhöhung | stieg
decrease: reduzieren | reduziert | verringert | gesenkt | Senkung
doubling: verdoppelt | Verdopplung | doppelt
halving: halbiert | Hälfte
record-high: Rekord | Höchststand
nurse: Pfleger | Pflegerin | Pflegekraft | Krankenschwester | Pflege
nursing-home: Pflegeheim | Altenheim | Seniorenheim
intensive-care: Intensivstation
treatment: behandeln | behandelt | Behandlung | Therapie
diagnosis: Diagnose | diagnostiziert
cancer: Krebs | Tumor
heart-attack: Herzinfarkt | Herzstillstand | Schlaganfall
transplant: Transplantation | Organspende
blood: Blut | Blutung
pregnancy: schwanger | Schwangerschaft
birth: Geburt | Neugeborenes | Baby | Säugling
mask: Maske | Masken
measles: Masern
influenza: Grippe
bird-flu: Vogelgrippe
swine-fever: Schweinepest
bacteria: Bakterien | Salmonellen | Listerien
antibiotic: Antibiotika | Antibiotikum
overdose: Überdosis
alcohol-level: Promille
food-poisoning: Lebensmittelvergiftung
allergy: Allergie | allergisch
hygiene: Hygiene | hygienisch
asbestos: Asbest
chemicals: Chemikalie | Chemikalien | chemisch
chlorine: Chlor | Ammoniak
mercury: Quecksilber | Arsen
nitrate: Nitrat
fine-dust: Feinstaub | Ruß
groundwater: Grundwasser
soil: Boden
landfill: Deponie
recycling: Recycling | wiederverwertet
carbon: Kohlendioxid | CO2 | Treibhausgas | Treibhausgase
climate-target: Klimaziel | klimaneutral
renewables: erneuerbar | Erneuerbare
solar: Photovoltaik
grid: Stromnetz
heating: Heizung | Wärmepumpe
hydrogen: Wasserstoff
fracking: Fracking
deforestation: Abholzung | gerodet | Rodung
species: Tierart | Tierarten | Artenschutz
conservation: Naturschutz | Naturschutzgebiet | Naturschützer
environment: Umwelt | Umweltschutz | Umweltschützer
glacier: Gletscher
whale: Wal | Delfin | Hai
dog: Hund | Katze
bird: Vogel | Vögel
