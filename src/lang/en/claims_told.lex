# Through what and to whom something was told, in the clause of the cue: "told [AFP]", "wrote [on X]", "said [in an interview with the BBC]",
# "told [reporters] in Geneva". Notation and kinds: docs/languages.md.

# What stands before each of them. outlet: between an occasion and the house it was for ("interview [with] the BBC").
[told-preposition]
medium: in | on | at | via | by | during | through
to: to | before
place: in | at
outlet: with | to | for | on | by | in

[told-skip]
skip: he | she | they | it | later | also | then | today | yesterday | earlier | again

# outlet: a house, whose name may follow. unnamed: has no house behind it.
[told-noun]
agency outlet: news {agency,agencies} | press agency | newswire | wire service
press outlet: newspaper{,s} | daily | weekly | magazine{,s} | paper | tabloid | news site | news website | news portal
broadcast outlet: broadcaster{,s} | television | TV | radio | news channel | TV channel | television channel | radio station | TV station | television station | network
broadcast: talk show | podcast{,s} | programme | broadcast | video message | video address | televised address
network outlet: social media platform | social network | social media | messaging app | messaging service | social platform | platform
network: tweet{,s} | social media post | Facebook post | post{,s} | thread | Twitter account | Telegram channel | Facebook page
website: website{,s} | web site | web page | blog{,s}
interview: interview{,s} | phone interview | television interview | radio interview
press-conference: press conference{,s} | news conference{,s} | media briefing | press briefing | news briefing | briefing{,s}
statement unnamed: statement{,s} | press statement | news release | press release{,s} | written statement | joint statement | communiqué | communique
letter unnamed: letter{,s} | open letter | email{,s} | e-mail{,s} | memo
speech unnamed: speech{,es} | keynote | keynote speech | opening address
phone unnamed: phone | telephone | phone call
parliament: parliament | House of Commons | House of Lords | Commons | Congress | Senate | Bundestag | House of Representatives | Knesset | city council | Lords
court: court | tribunal | high court | district court | supreme court

[told-weak-noun]
interview: conversation

# Those told who are no house: named as printed.
[told-audience]
press: reporter{,s} | journalist{,s} | news media | media | press | correspondents
people: lawmaker{,s} | MPs | senators | supporters | delegates | students | investigators | officers | investors | shareholders | analysts | diplomats | jurors | fans

# Names of houses: value is the key as in organisations.lex. network: only behind a preposition.
[told-name]
afp kind=agency: AFP | Agence France-Presse
ap kind=agency: AP | Associated Press
reuters kind=agency: Reuters
dpa kind=agency: dpa | DPA
apa kind=agency: APA
pa kind=agency: PA Media | Press Association
upi kind=agency: UPI
ansa kind=agency: Ansa | ANSA
efe kind=agency: Efe | EFE
tass kind=agency: Tass | TASS
ria kind=agency: RIA Novosti | RIA
interfax kind=agency: Interfax
kcna kind=agency: KCNA
yonhap kind=agency: Yonhap
xinhua kind=agency: Xinhua
kyodo kind=agency: Kyodo
anadolu kind=agency: Anadolu
bloomberg kind=agency: Bloomberg
bbc kind=broadcast: BBC
cnn kind=broadcast: CNN
cbs kind=broadcast: CBS | CBS News
nbc kind=broadcast: NBC | NBC News
abc kind=broadcast: ABC | ABC News
fox kind=broadcast: Fox News
msnbc kind=broadcast: MSNBC
cnbc kind=broadcast: CNBC
npr kind=broadcast: NPR
pbs kind=broadcast: PBS
itv kind=broadcast: ITV
sky kind=broadcast: Sky News
zdf kind=broadcast: ZDF
ard kind=broadcast: ARD
rtl kind=broadcast: RTL
deutsche-welle kind=broadcast: Deutsche Welle
al-jazeera kind=broadcast: Al Jazeera | Al-Jazeera
nyt kind=press: New York Times
wsj kind=press: Wall Street Journal
wapo kind=press: Washington Post
ft kind=press: Financial Times
usa-today kind=press: USA Today
guardian kind=press: Guardian
politico kind=press: Politico
axios kind=press: Axios
spiegel kind=press: Der Spiegel | Spiegel
faz kind=press: Frankfurter Allgemeine Zeitung
sz kind=press: Süddeutsche Zeitung
le-monde kind=press: Le Monde
bild kind=press: Bild
x kind=network: X
twitter kind=network: Twitter
telegram kind=network: Telegram
facebook kind=network: Facebook
instagram kind=network: Instagram
tiktok kind=network: TikTok | Tiktok
youtube kind=network: YouTube | Youtube
linkedin kind=network: LinkedIn
whatsapp kind=network: WhatsApp
mastodon kind=network: Mastodon
bluesky kind=network: Bluesky
truth-social kind=network: Truth Social
weibo kind=network: Weibo
vkontakte kind=network: VKontakte

# Gives its date to the noun before it and never to the verb: "after the flood of 3 March".
[told-date]
of-noun: of
