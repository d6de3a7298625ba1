# Cues that are not verbs: prepositions and fixed phrases with their source, nouns with a content clause, hearsay.

# "laut X": the source follows. "nach" with a noun of [claim-carrier] ("nach Angaben der Polizei") works alike. carrier: the noun belongs to the source. cites: on whom the speaker of
# the sentence relies ("X berichtet unter Berufung auf Y"): Y says it, reported by X. speaker: only before somebody who speaks.
[claim-before-source]
laut stance=asserts: laut
gemäß stance=asserts speaker: gemäß
aus-sicht stance=asserts carrier: aus {Sicht,der Sicht}
unter-berufung stance=asserts cites: unter Berufung auf
unter-verweis stance=asserts cites speaker: unter Verweis auf | mit Verweis auf | mit Bezug auf | unter Bezugnahme auf
seitens stance=asserts: von Seiten
zu-schreiben stance=asserts: in den Worten

# "Berichten zufolge": the source stands before.
[claim-after-source]
zufolge stance=asserts: zufolge | zu Folge

# ", so X" / "so X": the source follows directly, the content surrounds.
[claim-so]
so stance=asserts: so

# Adverbs that mark what others say, without naming them. adverb: the word itself is the cue.
[claim-hearsay]
angeblich stance=alleges: angeblich
vernehmen stance=reports: dem Vernehmen nach | wie verlautet
demnach stance=asserts carried: demnach | demzufolge

# Nouns whose clause or infinitive is what somebody says.
[claim-noun]
asserts: Aussage | Aussagen | Angabe | Erklärung | Mitteilung | Meldung | Meldungen | Bericht | Berichte | Berichten | Feststellung | Hinweis | Hinweise | Hinweisen | Argument | Begründung | Auffassung | Ansicht | Meinung | Überzeugung | Einschätzung | Äußerung | Äußerungen | These | Darstellung | Botschaft | Schluss | Ergebnis | Erkenntnis | Standpunkt | Theorie
alleges: Behauptung | Behauptungen | Vermutung | Vermutungen | Spekulationen | Gerüchte | Gerüchten | Annahme | Unterstellung
accuses: Vorwurf | Vorwürfe | Vorwürfen | Anschuldigung | Anschuldigungen | Verdacht | Kritik
denies: Dementi
demands: Forderung | Forderungen | Appell | Aufruf | Aufforderung | Vorschlag | Empfehlung | Bitte | Wunsch
expresses-concern: Befürchtung | Befürchtungen | Sorge | Besorgnis | Bedenken | Angst
expresses-hope: Hoffnung | Zuversicht
warns: Warnung | Warnungen | Drohung
announces: Ankündigung | Absicht | Plan
promises: Versprechen | Zusage | Zusicherung
predicts: Prognose | Erwartung
doubts: Zweifel
# In debates: with a colon, a question, or a copula between ("Die Frage ist, ob …").
asks debate: Frage | Fragen | Fragestellung | Zwischenfrage | Gegenfrage
asserts debate: Antwort | Antworten | Stichwort | Eindruck | Gefühl | Zitat | Satz | Motto | Fazit | Wahrheit | Tatsache | Fakt | Problem | Position | Haltung | Idee | Gedanke | Gedanken

# "brachte seine Besorgnis über … zum Ausdruck": the noun gives the stance, these verbs make it an act of speech.
[claim-express]
express: {bringt,bringen,brachte,brachten,gebracht} ~ zum Ausdruck | {äußert,äußern,äußerte,äußerten,geäußert} | {drückt,drücken,drückte,drückten} ~ aus | {ausgedrückt} | {erhebt,erheben,erhob,erhoben} | {übt,üben,übte,übten,geübt} | {hegt,hegen,hegte} | {meldet,melden,meldete,meldeten,angemeldet} | {spricht,sprechen,sprach,sprachen} ~ aus | {ausgesprochen}
[claim-express-noun]
expresses-concern: Besorgnis | Sorge | Sorgen | Befürchtung | Befürchtungen | Bedenken | Beunruhigung
expresses-regret: Bedauern | Trauer | Mitgefühl | Beileid | Betroffenheit
expresses-hope: Hoffnung | Zuversicht | Optimismus
expresses-welcome: Freude | Dank | Anerkennung | Genugtuung | Zufriedenheit | Unterstützung | Zustimmung
accuses: Kritik | Vorwürfe | Empörung | Unverständnis | Protest | Enttäuschung
doubts: Zweifel | Skepsis
demands: Forderung | Forderungen | Wunsch
asserts: Überzeugung | Meinung | Ansicht | Auffassung

# "ist überzeugt, dass …"
[claim-adjective]
asserts: überzeugt | sicher | der Ansicht | der Meinung | der Auffassung | der Überzeugung
expresses-hope: zuversichtlich | optimistisch | guter Hoffnung
expresses-concern: besorgt | beunruhigt | in Sorge
expresses-welcome: froh | erleichtert | zufrieden | dankbar | stolz
expresses-regret: enttäuscht | traurig | betroffen
doubts: skeptisch
# In debates also what needs nobody: "es ist klar, dass …".
asserts debate: einig | dankbar | bewusst
asserts debate impersonal: klar | bekannt | offensichtlich | unstrittig | unbestritten | wahr | richtig | falsch
