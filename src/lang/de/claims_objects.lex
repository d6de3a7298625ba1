# What the object of a verb of speech is. A verb with only=… (claims_verbs_*.lex) says something only of an object of these classes, one with not=…
# of none of these; plan=STANCE is its stance beside a plan or an offer. Ends of compounds; the noun that heads the object counts.
#
# Lines with #+ are sentences that hold a claim by the verb, those with #- hold none; a test reads them.
#+ Der Minister wies die Vorwürfe zurück.
#+ Der Minister wies die Forderung nach einem Rücktritt zurück.
#+ Der Minister wies die Kritik der Flüchtlinge zurück.
#+ Die Vorwürfe wies der Minister zurück.
#- Die Küstenwache wies das Schiff zurück.
#- Die Grenzpolizei wies 40 Migranten zurück.
#- Das Gericht wies die Klage zurück.
#+ Der Minister räumte Fehler ein.
#+ Die Behörde räumte Versäumnisse ein.
#- Die Bank räumte dem Kunden einen Kredit ein.
#- Die Regierung räumte den Bürgern mehr Rechte ein.
#+ Die Armee bestritt den Angriff.
#+ Die Firma bestreitet jede Beteiligung.
#- Der Verein bestritt sein erstes Spiel.
#- Er bestreitet seinen Lebensunterhalt mit Musik.
#+ Die Polizei bestätigte den Brand.
#+ Ein Sprecher bestätigte zwei Tote.
#- Das Gericht bestätigte das Urteil.
#- Das Gericht bestätigte die Haftstrafe.
#+ Der Bürgermeister begrüßte das Urteil.
#+ Der Bürgermeister begrüßte die Entscheidung der Gäste.
#- Der Bürgermeister begrüßte 300 Gäste.
#- Die Präsidentin begrüßte den Kanzler.
#+ Die Opposition fordert eine Untersuchung.
#- Die Polizei forderte drei Todesopfer.
#+ Er gab den Angriff zu.

[claim-object]
plan: forderung | forderungen | vorschlag | vorschläge | vorschlägen | angebot | angebote | angeboten | ultimatum | plan | pläne | plänen | vorstoß | appell | appelle | bedingung | bedingungen | kompromiss | abkommen | vereinbarung | waffenruhe | feuerpause | aufruf | aufrufe | ansinnen | bitte
person: mann | männer | männern | frau | frauen | kind | kinder | kindern | gast | gäste | gästen | besucher | besuchern | besucherin | migrant | migranten | flüchtling | flüchtlinge | flüchtlingen | geflüchtete | geflüchteten | asylbewerber | asylbewerbern | schutzsuchende | schutzsuchenden | einwanderer | reisende | reisenden | spieler | spielern | trainer | angeklagte | angeklagten | schüler | schülern | patienten | fans | anhänger | delegation | delegationen | abordnung | kanzler | kanzlerin | präsident | präsidenten | präsidentin | minister | ministerin | amtskollegen | könig | königin | papst | touristen | teilnehmer | teilnehmern | mitglieder | neuankömmlinge | mannschaft
vessel: schiff | schiffe | schiffen | boot | boote | booten | fahrzeug | fahrzeuge | lastwagen | lkw | transporte | ware | waren | lieferung | lieferungen | paket | pakete | sendung | sendungen
legal: klage | klagen | eilantrag | antrag | anträge | anträgen | berufung | beschwerde | beschwerden | revision | einspruch | einsprüche | visum | visa
granted: recht | rechte | rechten | platz | kredit | kredite | frist | vorrang | priorität | vorfahrt | zeit | möglichkeit | chance | chancen | rabatt | rabatte | wohnung | zimmer | schrank | regal | regale | keller | befugnis | befugnisse | vollmacht | vollmachten | zugang | stellenwert | spielraum
match: spiel | spiele | spielen | partie | partien | finale | rennen | turnier | match | saison | unterhalt | wettkampf | wettkämpfe | auftakt | debüt | runde | konzert | programm | karriere | ausgaben
upheld: urteil | urteile | strafe | strafen | freispruch | haftbefehl | schuldspruch | wiederwahl
toll: todesopfer | opfer | menschenleben | leben | tote | toten | verletzte | verletzten | tribut
