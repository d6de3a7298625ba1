# Through what and to whom something was told, in the clause of the cue: "sagte [der Nachrichtenagentur dpa]", "schrieb [auf X]",
# "sagte [in einem Interview mit dem «Spiegel»]", "sagte [vor Journalisten] in Genf". Notation and kinds: docs/languages.md.

# What stands before each of them. outlet: between an occasion and the house it was for ("Interview [mit] dem ZDF").
[told-preposition]
medium: in | im | auf | bei | beim | via | per | am | über | anlässlich | während
to: gegenüber | vor
place: in | bei | vor
outlet: mit | der | des | dem | für | bei | beim | im | in | von | an | auf

# Words between the cue and the one told.
[told-skip]
skip: am | heute | gestern | vorgestern | später | zuvor | danach | erneut | außerdem | zudem | auch | er | sie | es | man | wir | ich | dann | jedoch | aber | allerdings | laut | jetzt | nun | inzwischen | bereits | noch

# Determiners of the dative: who is told needs no preposition ("sagte [dem] Sender").
[told-dative]
dative: dem | der | den | einem | einer | mehreren | seinem | ihrem

# The last part of a compound counts. outlet: a house, whose name may follow. unnamed: has no house behind it.
[told-noun]
agency outlet: Nachrichtenagentur{,en} | Presseagentur{,en} | Agentur{,en} | Nachrichtendienst{,es} | Pressedienst{,es}
press outlet: Zeitung{,en} | Kurier{,s} | Anzeiger{,s} | Tageblatt{,s,es} | Tagblatt{,s,es} | Rundschau | Magazin{,s,en} | Zeitschrift{,en} | Tageszeitung{,en} | Wochenzeitung{,en} | Illustrierte{,n} | Blatt{,s,es} | Nachrichtenportal{,s} | Portal{,s,en} | Onlineportal{,s}
broadcast outlet: Sender{,s,n} | Rundfunk{,s} | Fernsehen{,s} | Staatsfernsehen{,s} | Radio{,s} | Hörfunk{,s} | Fernsehsender{,s,n} | Radiosender{,s,n} | Rundfunksender{,s,n} | Nachrichtensender{,s,n}
broadcast: Sendung{,en} | Talkshow{,s} | Fernsehansprache{,n} | Podcast{,s} | Videobotschaft{,en} | Videoansprache{,n} | Morgenmagazin{,s}
network outlet: Kurznachrichtendienst{,es} | Onlinedienst{,es} | Messengerdienst{,es} | Plattform{,en} | Netzwerk{,s,en}
network: Tweet{,s} | Post{,s} | Posting{,s} | Beitrag{,s} | Facebook-Beitrag{,s} | Kurznachricht{,en} | Kanal{,s}
website: Website{,s} | Webseite{,n} | Internetseite{,n} | Homepage | Blog{,s}
interview: Interview{,s} | Sommerinterview{,s}
press-conference: Pressekonferenz{,en} | Medienkonferenz{,en} | Pressetermin{,s} | Pressegespräch{,s} | Pressebriefing{,s} | Briefing{,s}
statement unnamed: Mitteilung{,en} | Pressemitteilung{,en} | Medienmitteilung{,en} | Erklärung{,en} | Stellungnahme{,n} | Aussendung{,en} | Presseerklärung{,en} | Communiqué{,s} | Kommuniqué{,s} | Verlautbarung{,en}
letter unnamed: Brief{,s,es} | Schreiben{,s} | E-Mail{,s} | Mail{,s} | Rundschreiben{,s}
speech unnamed: Rede{,n} | Ansprache{,n} | Regierungserklärung{,en} | Fernsehrede{,n} | Neujahrsansprache{,n}
phone unnamed: Telefon{,s} | Telefonat{,s}
parliament: Bundestag{,s,es} | Parlament{,s,es} | Landtag{,s,es} | Nationalrat{,s,es} | Ständerat{,s,es} | Abgeordnetenhaus{,es} | Unterhaus{,es} | Oberhaus{,es} | Senat{,s} | Bundesrat{,s,es} | Kongress{,es} | Untersuchungsausschuss{,es} | Stadtrat{,s} | Gemeinderat{,s} | Kreistag{,s}
court: Gericht{,s} | Landgericht{,s} | Amtsgericht{,s} | Oberlandesgericht{,s} | Gerichtshof{,s}

# Occasions only where a house or one asked stands behind: "im Gespräch [mit der Zeitung]".
[told-weak-noun]
interview: Gespräch{,s,es} | Gastbeitrag{,s}

# Those told who are no house: named as printed.
[told-audience]
press: Journalist{,en} | Journalistinnen | Reporter{,n} | Reporterinnen | Medienvertreter{,n} | Pressevertreter{,n} | Medien | Presse | Korrespondenten
people: Abgeordnete{,n} | Anhänger{,n} | Delegierte{,n} | Zuhörer{,n} | Studenten | Studierenden | Demonstranten | Fans | Parteifreunde{,n} | Anleger{,n} | Aktionäre{,n} | Ermittler{,n} | Richter{,n} | Diplomaten | Ministern

# Names of houses: value is the key as in organisations.lex. network: only behind a preposition.
[told-name]
afp kind=agency: AFP | Agence France-Presse
ap kind=agency: AP | Associated Press
reuters kind=agency: Reuters
dpa kind=agency: dpa | Deutsche Presse-Agentur | Deutschen Presse-Agentur
apa kind=agency: APA | Austria Presse Agentur
sda kind=agency: SDA | Keystone-SDA
epd kind=agency: epd | Evangelischer Pressedienst | Evangelischen Pressedienst
kna kind=agency: KNA
ansa kind=agency: Ansa | ANSA
efe kind=agency: Efe | EFE
tass kind=agency: Tass | TASS
ria kind=agency: Ria Nowosti | RIA Novosti
interfax kind=agency: Interfax
kcna kind=agency: KCNA
yonhap kind=agency: Yonhap
xinhua kind=agency: Xinhua
kyodo kind=agency: Kyodo
anadolu kind=agency: Anadolu
bloomberg kind=agency: Bloomberg
rnd kind=press: RND | Redaktionsnetzwerk Deutschland
bbc kind=broadcast: BBC
cnn kind=broadcast: CNN
zdf kind=broadcast: ZDF
ard kind=broadcast: ARD
orf kind=broadcast: ORF
srf kind=broadcast: SRF
rtl kind=broadcast: RTL
ntv kind=broadcast: n-tv | ntv
wdr kind=broadcast: WDR
ndr kind=broadcast: NDR
mdr kind=broadcast: MDR
swr kind=broadcast: SWR
rbb kind=broadcast: rbb | RBB
deutschlandfunk kind=broadcast: Deutschlandfunk{,s} | DLF
deutsche-welle kind=broadcast: Deutsche Welle | Deutschen Welle
al-jazeera kind=broadcast: Al Dschasira | Al-Dschasira | Al Jazeera
nyt kind=press: New York Times
wsj kind=press: Wall Street Journal
wapo kind=press: Washington Post
ft kind=press: Financial Times
spiegel kind=press: Spiegel | SPIEGEL
faz kind=press: Frankfurter Allgemeine Zeitung | Frankfurter Allgemeinen Zeitung | FAZ | F.A.Z.
sz kind=press: Süddeutsche Zeitung | Süddeutschen Zeitung
bild kind=press: Bild-Zeitung | Bild am Sonntag
nzz kind=press: NZZ | Neue Zürcher Zeitung | Neuen Zürcher Zeitung
handelsblatt kind=press: Handelsblatt
tagesspiegel kind=press: Tagesspiegel
x kind=network: X
twitter kind=network: Twitter
telegram kind=network: Telegram
facebook kind=network: Facebook
instagram kind=network: Instagram
tiktok kind=network: TikTok | Tiktok
youtube kind=network: YouTube | Youtube
linkedin kind=network: LinkedIn | Linkedin
whatsapp kind=network: WhatsApp | Whatsapp
mastodon kind=network: Mastodon
bluesky kind=network: Bluesky
truth-social kind=network: Truth Social
weibo kind=network: Weibo
vkontakte kind=network: VKontakte

# Gives its date to the noun before it and never to the verb: "nach dem Angriff vom Dienstag".
[told-date]
of-noun: vom
