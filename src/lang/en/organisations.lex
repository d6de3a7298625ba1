# Bodies with a name, and seats that stand for a government. Value: the key's last part; `country` where a body belongs to a state.

[organisation]
un: United Nations | UN | U.N
un-security-council: UN Security Council | U.N. Security Council | United Nations Security Council | Security Council
unhcr: UNHCR | UN refugee agency | U.N. refugee agency
unicef: UNICEF | Unicef
who: WHO | World Health Organization | World Health Organisation
iaea: IAEA | International Atomic Energy Agency
nato: NATO | Nato
eu: EU | European Union | E.U
eu-commission: European Commission | EU Commission
eu-parliament: European Parliament
ecb: ECB | European Central Bank
imf: IMF | International Monetary Fund
world-bank: World Bank
icc: ICC | International Criminal Court
icrc: ICRC | International Committee of the Red Cross
red-cross: Red Cross
osce: OSCE
african-union: African Union
arab-league: Arab League
opec: OPEC
amnesty: Amnesty International | Amnesty
hrw: Human Rights Watch
msf: Doctors Without Borders | MSF | Medecins Sans Frontieres | Médecins Sans Frontières
greenpeace: Greenpeace
sohr: Syrian Observatory for Human Rights
ap: AP | Associated Press
afp: AFP | Agence France-Presse
reuters: Reuters
dpa: dpa
tass country=RU: Tass | TASS
ria country=RU: RIA Novosti | RIA
interfax country=RU: Interfax
kcna country=KP: KCNA | Korean Central News Agency
yonhap country=KR: Yonhap
xinhua country=CN: Xinhua
bbc country=GB: BBC
cnn country=US: CNN
cbs country=US: CBS News | CBS
abc country=US: ABC News
nbc country=US: NBC News | NBC
fox country=US: Fox News
npr country=US: NPR
nyt country=US: New York Times
wsj country=US: Wall Street Journal
wapo country=US: Washington Post
guardian country=GB: Guardian
al-jazeera country=QA: Al Jazeera
bloomberg country=US: Bloomberg
pentagon country=US government=defence-ministry: Pentagon
state-department country=US government=foreign-ministry: State Department | US State Department | U.S. State Department
justice-department country=US government=justice-ministry: Justice Department | US Justice Department | Department of Justice
treasury country=US government=finance-ministry: Treasury Department | US Treasury
homeland-security country=US government=homeland-security-ministry: Department of Homeland Security | Homeland Security
cia country=US: CIA | Central Intelligence Agency
fbi country=US: FBI | Federal Bureau of Investigation
us-secret-service country=US: US Secret Service | U.S. Secret Service | Secret Service
nsa country=US: NSA | National Security Agency
faa country=US: FAA | Federal Aviation Administration
ntsb country=US: NTSB | National Transportation Safety Board
cdc country=US: CDC | Centers for Disease Control and Prevention
fda country=US: FDA | Food and Drug Administration
epa country=US: EPA | Environmental Protection Agency
sec country=US: SEC | Securities and Exchange Commission
ftc country=US: FTC | Federal Trade Commission
fsb country=RU: FSB
us-congress country=US: Congress | US Congress
us-senate country=US: Senate | US Senate | U.S. Senate
us-house country=US: House of Representatives
us-supreme-court country=US: US Supreme Court | U.S. Supreme Court
federal-reserve country=US: Federal Reserve | Fed
duma country=RU: State Duma | Duma
federation-council country=RU: Federation Council
bundestag country=DE: Bundestag
bundesrat country=DE: Bundesrat
bundeswehr country=DE: Bundeswehr
bnd country=DE: BND
rki country=DE: Robert Koch Institute
knesset country=IL: Knesset
idf country=IL: IDF | Israel Defense Forces | Israeli Defense Forces
mossad country=IL: Mossad
shin-bet country=IL: Shin Bet
hamas: Hamas
hezbollah: Hezbollah | Hizbollah
houthis: Houthis | Houthi rebels | Houthi
taliban: Taliban
islamic-state: Islamic State | ISIS | ISIL
al-qaeda: al-Qaeda | al Qaeda | al-Qaida
boko-haram: Boko Haram
wagner-group country=RU: Wagner Group | Wagner
revolutionary-guards country=IR: Revolutionary Guard | Revolutionary Guards | IRGC
pkk: PKK
labour-party country=GB: Labour Party | Labour
conservative-party country=GB: Conservative Party | Tories
republican-party country=US: Republican Party | GOP
democratic-party country=US: Democratic Party
cdu country=DE: CDU
csu country=DE: CSU
spd country=DE: SPD
fdp country=DE: FDP
afd country=DE: AfD
volkswagen country=DE: Volkswagen | VW
bmw country=DE: BMW
mercedes country=DE: Mercedes-Benz | Daimler
siemens country=DE: Siemens
deutsche-bank country=DE: Deutsche Bank
lufthansa country=DE: Lufthansa
bayer country=DE: Bayer
google country=US: Google | Alphabet
facebook country=US: Facebook
apple country=US: Apple
amazon country=US: Amazon
microsoft country=US: Microsoft
tesla country=US: Tesla
boeing country=US: Boeing
airbus: Airbus
gazprom country=RU: Gazprom
huawei country=CN: Huawei
twitter country=US: Twitter
goldman-sachs country=US: Goldman Sachs
citigroup country=US: Citigroup | Citi
bank-of-america country=US: Bank of America
jpmorgan country=US: JPMorgan Chase | JPMorgan | JP Morgan
equifax country=US: Equifax
usgs country=US: USGS | US Geological Survey | U.S. Geological Survey
scotland-yard country=GB: Scotland Yard | Metropolitan Police

# Houses that stand for whoever works there.
[seat]
RU: Kremlin
US: White House
GB: Downing Street | Number 10 | No. 10
FR: Elysee Palace | Élysée Palace | Elysee
KR: Blue House
