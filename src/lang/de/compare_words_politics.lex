# Words that mean the same in every language: politics, diplomacy and war. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[topic-word]
voter: Wählerin
turnout: Wahlbeteiligung
ballot-box: Stimmzettel | Wahlurne
postal-vote: Briefwahl
polling-station: Wahllokal
constituency: Wahlkreis
runoff: Stichwahl
poll-survey: Umfrage | Befragung
victory: gewinnen | gewonnen | Sieg | Sieger | gewann
defeat: Niederlage | verloren | unterlegen | verlieren
incumbent: Amtsinhaber
chancellor: Kanzler | Kanzlerin | Bundeskanzler
prime-minister: Premierminister | Ministerpräsident | Regierungschef | Premier | Ministerpräsidentin
governor: Gouverneur
foreign-minister: Außenministerin
interior-minister: Innenminister | Innenministerin
deputy: Stellvertreter | Vize
spokesperson: Sprecher | Sprecherin
adviser: Berater | Beraterin
committee: Ausschuss | Untersuchungsausschuss
commission: Kommission
council: Rat | Stadtrat | Gemeinderat
faction: Fraktion
leader: Anführer | Führung | Parteichef | Parteivorsitzende
chairman: Vorsitzende | Vorsitzender | Vorsitz
speech: Rede | Ansprache
motion: Antrag
debate: Debatte | debattiert
legislation-passed: verabschiedet | angenommen
repeal: abschaffen | abgeschafft | aufgehoben | Aufhebung
enforcement: durchsetzen | durchgesetzt | Durchsetzung
emergency: Ausnahmezustand | Notstand | Notfall | Notlage
martial-law: Kriegsrecht
dissolution: auflösen | aufgelöst | Auflösung
snap-election: Neuwahl | vorgezogene Wahl
inauguration: vereidigt | Vereidigung | Amtseinführung
term-office: Amtszeit
democracy: Demokratie | demokratisch | undemokratisch
dictatorship: Diktator | Diktatur | autoritär
regime: Regime
exile: Exil
dissident: Dissident | Aktivist | Aktivistin | Regimekritiker
nationalism: Nationalist | nationalistisch
populism: Populist | populistisch
left-wing: links | linke | linksextrem
conservative: konservativ
minority: Minderheit | ethnisch
integration: Integration | integrieren
immigration: Einwanderung | Einwanderer | Zuwanderung | Migration
citizenship: Staatsbürgerschaft | Staatsangehörigkeit
secession: Abspaltung | Separatist | abtrünnig
autonomy: Autonomie | autonom
unification: Wiedervereinigung | Vereinigung
transparency: transparent | Transparenz
bureaucracy: Bürokratie
scandal: Skandal | Affäre
cronyism: Vetternwirtschaft | Filz | Günstlingswirtschaft
expenses: Spesen | Aufwandsentschädigung
salary-bonus: Bonus | Boni | Prämie
donation-party: Parteispende | Parteispenden
leaflet: Flugblatt | Flyer
slogan: Parole | Slogan
flag: Fahne | Flagge
statue: Statue | Denkmal | Mahnmal
mourning: Trauer | trauern
holiday-public: Feiertag
honour: Ehrung | Auszeichnung | Preis verliehen | ausgezeichnet | Orden
ceremony: Zeremonie | Feier
funeral: Beerdigung | Begräbnis | beigesetzt | Trauerfeier
anniversary: Jahrestag | Jubiläum
visit-state: Staatsbesuch | Antrittsbesuch
bilateral: bilateral
recognition: anerkennen | anerkannt | Anerkennung
normalisation: normalisieren | Normalisierung
relations: Beziehungen
isolation: isolieren | isoliert | Isolation
mandate: Mandat
resolution: Resolution
mission: Mission
peacekeepers: Friedenstruppe | Blauhelme | Blauhelm
humanitarian: humanitär
corridor: Korridor
refugee-camp: Flüchtlingslager
repatriation: Rückführung | zurückgeführt
frontline: Front | Frontlinie
counteroffensive: Gegenoffensive | Gegenangriff
siege: Belagerung | belagert | eingekesselt | umzingelt
surrender: kapitulieren | kapituliert | Kapitulation | ergeben
casualty-loss: Verluste
liberation: zurückerobert | Rückeroberung
ambush: Hinterhalt
sniper: Scharfschütze
cruise-missile: Marschflugkörper | ballistische Rakete
warhead: Sprengkopf
mortar: Mörser
cluster-munition: Streumunition | Streubombe
fighter-jet: Kampfjet | Kampfflugzeug
warship: Kriegsschiff | Fregatte | U-Boot
navy: Marine
air-force: Luftwaffe
airspace: Luftraum
no-fly: Flugverbotszone
buffer-zone: Pufferzone | entmilitarisiert
command: Kommandeur | Befehlshaber | Kommando
general-officer: Generalstab
order-command: Befehl | befohlen | angeordnet | Anordnung
mercenary: Söldner
volunteer-fighter: ausländische Kämpfer
conscript: Rekrut | Rekruten
exercise: Manöver | Übung | Militärübung
base: Stützpunkt | Militärstützpunkt | Luftwaffenstützpunkt
depot: Depot | Arsenal | Lagerbestand
arms-delivery: Waffenlieferung | Waffenlieferungen
arms-exports: Rüstungsexport | Waffenexport | Waffenverkauf
disarmament: Abrüstung | entwaffnet | Entwaffnung
deterrence: Abschreckung | abschrecken
retaliation: Vergeltung | vergelten | Vergeltungsschlag
provocation: Provokation | provozieren | provoziert | provokativ
aggression: Aggression | Aggressor | aggressiv
self-defence-right: Recht auf Selbstverteidigung
human-shield: menschliche Schutzschilde | Schutzschild
hospital-strike: Feldlazarett | Lazarett
ammunition-depot: Munitionsdepot | Munitionslager
intercept: abfangen | abgefangen
jamming: stören | gestört | Störsender
radar: Radar
reconnaissance: Aufklärung | Aufklärungsflug
prisoner-swap: Gefangenenaustausch
prisoner-of-war: Kriegsgefangene | Kriegsgefangener
mass-grave: Massengrab
famine-weapon: aushungern
veteran: Veteran
