# Bodies with a name, and seats that stand for a government. Value: the key's last part; `country` where a body belongs to a state.

[organisation]
un: Vereinte Nationen | Vereinten Nationen | UN | UNO | Uno
un-security-council: UN-Sicherheitsrat{,s,es} | Uno-Sicherheitsrat{,s} | Weltsicherheitsrat{,s} | Sicherheitsrat{,s,es}
unhcr: UNHCR | UN-Flüchtlingshilfswerk{,s} | Flüchtlingshilfswerk{,s}
unicef: UNICEF | Unicef
who: WHO | Weltgesundheitsorganisation
iaea: IAEA | IAEO | Internationale Atomenergiebehörde | Internationalen Atomenergiebehörde
nato: NATO | Nato | Nordatlantikpakt
eu: EU | Europäische Union | Europäischen Union
eu-commission: EU-Kommission | Europäische Kommission | Europäischen Kommission
eu-parliament: EU-Parlament{,s} | Europaparlament{,s} | Europäische Parlament | Europäischen Parlament{,s}
ecb: EZB | Europäische Zentralbank | Europäischen Zentralbank
imf: IWF | Internationale Währungsfonds | Internationaler Währungsfonds | Internationalen Währungsfonds
world-bank: Weltbank
icc: Internationaler Strafgerichtshof | Internationalen Strafgerichtshof | Internationale Strafgerichtshof | IStGH
icrc: Internationales Komitee vom Roten Kreuz | IKRK
red-cross: Rotes Kreuz | Rote Kreuz | Roten Kreuz{,es}
red-cross-de country=DE: DRK | Deutsches Rotes Kreuz | Deutsche Rote Kreuz | Deutschen Roten Kreuz{,es}
osce: OSZE
african-union: Afrikanische Union | Afrikanischen Union
arab-league: Arabische Liga | Arabischen Liga
opec: OPEC | Opec
amnesty: Amnesty International | Amnesty
hrw: Human Rights Watch
msf: Ärzte ohne Grenzen
greenpeace: Greenpeace
sohr: Syrische Beobachtungsstelle für Menschenrechte | Syrischen Beobachtungsstelle für Menschenrechte
ap: AP | Associated Press
afp: AFP | Agence France-Presse
reuters: Reuters
dpa: dpa | Deutsche Presse-Agentur | Deutschen Presse-Agentur
apa: APA
tass country=RU: Tass | TASS
ria country=RU: Ria Nowosti | RIA Novosti
interfax country=RU: Interfax
kcna country=KP: KCNA
yonhap country=KR: Yonhap
xinhua country=CN: Xinhua
bbc country=GB: BBC
cnn country=US: CNN
nyt country=US: New York Times
wsj country=US: Wall Street Journal
wapo country=US: Washington Post
spiegel country=DE: Spiegel | SPIEGEL
faz country=DE: Frankfurter Allgemeine Zeitung | FAZ
sz country=DE: Süddeutsche Zeitung | Süddeutschen Zeitung
bild country=DE: Bild-Zeitung
bild-am-sonntag country=DE: Bild am Sonntag
zdf country=DE: ZDF
ard country=DE: ARD
pentagon country=US government=defence-ministry: Pentagon{,s}
state-department country=US government=foreign-ministry: US-Außenministerium{,s}
cia country=US: CIA
fbi country=US: FBI
us-secret-service country=US: Secret Service
nsa country=US: NSA
fsb country=RU: FSB
us-congress country=US: Kongress{,es} | US-Kongress{,es}
us-senate country=US: US-Senat{,s}
us-house country=US: Repräsentantenhaus{,es} | US-Repräsentantenhaus{,es}
federal-reserve country=US: Federal Reserve | Fed
duma country=RU: Duma | Staatsduma
federation-council country=RU: Föderationsrat{,s,es}
bundestag country=DE: Bundestag{,s,es}
bundesrat country=DE: Bundesrat{,s,es}
bundeswehr country=DE: Bundeswehr
bnd country=DE: BND | Bundesnachrichtendienst{,es}
rki country=DE: RKI | Robert-Koch-Institut{,s} | Robert Koch-Institut
constitutional-court country=DE: Bundesverfassungsgericht{,s}
knesset country=IL: Knesset
idf country=IL: IDF
mossad country=IL: Mossad
shin-bet country=IL: Schin Bet
hamas: Hamas
hezbollah: Hisbollah | Hizbollah
houthis: Huthi | Huthis | Huthi-Rebellen | Huthi-Miliz
taliban: Taliban
islamic-state: Islamischer Staat | Islamischen Staat{,s,es} | IS-Miliz | Dschihadistenmiliz IS
al-qaeda: Al-Kaida | Al Kaida
boko-haram: Boko Haram
wagner-group country=RU: Wagner-Gruppe | Gruppe Wagner | Söldnertruppe Wagner
revolutionary-guards country=IR: Revolutionsgarden | Revolutionswächter{,n}
pkk: PKK
cdu country=DE: CDU
csu country=DE: CSU
spd country=DE: SPD
fdp country=DE: FDP
afd country=DE: AfD
greens country=DE: Grüne | Grünen | Bündnis 90/Die Grünen
left-party country=DE: Linkspartei
bsw country=DE: BSW
oevp country=AT: ÖVP
spoe country=AT: SPÖ
fpoe country=AT: FPÖ
svp country=CH: SVP
verdi country=DE: Verdi | Ver.di
ig-metall country=DE: IG Metall
volkswagen country=DE: Volkswagen | VW
bmw country=DE: BMW
mercedes country=DE: Mercedes-Benz | Daimler
siemens country=DE: Siemens
deutsche-bank country=DE: Deutsche Bank | Deutschen Bank
deutsche-bahn country=DE: Deutsche Bahn | Deutschen Bahn
lufthansa country=DE: Lufthansa
bayer country=DE: Bayer
google country=US: Google
facebook country=US: Facebook | Meta
apple country=US: Apple
amazon country=US: Amazon
microsoft country=US: Microsoft
tesla country=US: Tesla
boeing country=US: Boeing
airbus: Airbus
gazprom country=RU: Gazprom
huawei country=CN: Huawei
twitter country=US: Twitter
usgs country=US: USGS | US-Erdbebenwarte

# Houses that stand for whoever works there.
[seat]
RU: Kreml{,s}
US: Weißes Haus | Weiße Haus | Weißen Haus{,es}
GB: Downing Street
FR: Élysée-Palast{,s,es} | Elysée-Palast{,s}
KR: Blaues Haus | Blauen Haus{,es}
CN: Zhongnanhai
