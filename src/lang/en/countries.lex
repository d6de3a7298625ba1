# States: names, adjectives, inhabitants and capitals. The value is the ISO 3166-1 alpha-2 code (XK: Kosovo).
# Members of the United Nations and Kosovo, Palestine, Taiwan, the Holy See. `id`: GeoNames (CC BY 4.0).

[country]
AD: Andorra
AE: United Arab Emirates | UAE | Emirates
AF: Afghanistan
AG: Antigua and Barbuda
AL: Albania
AM: Armenia
AO: Angola
AR: Argentina
AT: Austria
AU: Australia
AZ: Azerbaijan
BA: Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia
BB: Barbados
BD: Bangladesh
BE: Belgium
BF: Burkina Faso
BG: Bulgaria
BH: Bahrain
BI: Burundi
BJ: Benin
BN: Brunei
BO: Bolivia
BR: Brazil
BS: Bahamas
BT: Bhutan
BW: Botswana
BY: Belarus
BZ: Belize
CA: Canada
CD: Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | Congo
CF: Central African Republic
CG: Republic of Congo | Republic of the Congo | Congo-Brazzaville
CH: Switzerland
CI: Ivory Coast | Côte d'Ivoire | Cote d'Ivoire
CL: Chile
CM: Cameroon
CN: China | People's Republic of China
CO: Colombia
CR: Costa Rica
CU: Cuba
CV: Cape Verde | Cabo Verde
CY: Cyprus
CZ: Czech Republic | Czechia
DE: Germany | Federal Republic of Germany
DJ: Djibouti
DK: Denmark
DM: Dominica
DO: Dominican Republic
DZ: Algeria
EC: Ecuador
EE: Estonia
EG: Egypt
ER: Eritrea
ES: Spain
ET: Ethiopia
FI: Finland
FJ: Fiji
FM: Micronesia
FR: France
GA: Gabon
GB: United Kingdom | UK | U.K | Britain | Great Britain | England
GD: Grenada
GE: Georgia
GH: Ghana
GM: Gambia
GN: Guinea
GQ: Equatorial Guinea
GR: Greece
GT: Guatemala
GW: Guinea-Bissau
GY: Guyana
HN: Honduras
HR: Croatia
HT: Haiti
HU: Hungary
ID: Indonesia
IE: Ireland | Republic of Ireland
IL: Israel
IN: India
IQ: Iraq
IR: Iran | Islamic Republic of Iran
IS: Iceland
IT: Italy
JM: Jamaica
JO: Jordan
JP: Japan
KE: Kenya
KG: Kyrgyzstan
KH: Cambodia
KI: Kiribati
KM: Comoros
KN: Saint Kitts and Nevis | St Kitts and Nevis
KP: North Korea | Democratic People's Republic of Korea | DPRK
KR: South Korea | Republic of Korea
KW: Kuwait
KZ: Kazakhstan
LA: Laos
LB: Lebanon
LC: Saint Lucia | St Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Lithuania
LU: Luxembourg
LV: Latvia
LY: Libya
MA: Morocco
MC: Monaco
MD: Moldova
ME: Montenegro
MG: Madagascar
MH: Marshall Islands
MK: North Macedonia | Macedonia
ML: Mali
MM: Myanmar | Burma
MN: Mongolia
MR: Mauritania
MT: Malta
MU: Mauritius
MV: Maldives
MW: Malawi
MX: Mexico
MY: Malaysia
MZ: Mozambique
NA: Namibia
NE: Niger
NG: Nigeria
NI: Nicaragua
NL: Netherlands | Holland
NO: Norway
NP: Nepal
NR: Nauru
NZ: New Zealand
OM: Oman
PA: Panama
PE: Peru
PG: Papua New Guinea
PH: Philippines
PK: Pakistan
PL: Poland
PS: Palestine | Palestinian territories | Palestinian Territories
PT: Portugal
PW: Palau
PY: Paraguay
QA: Qatar
RO: Romania
RS: Serbia
RU: Russia | Russian Federation
RW: Rwanda
SA: Saudi Arabia
SB: Solomon Islands
SC: Seychelles
SD: Sudan
SE: Sweden
SG: Singapore
SI: Slovenia
SK: Slovakia
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: South Sudan
ST: Sao Tome and Principe | São Tomé and Príncipe
SV: El Salvador
SY: Syria
SZ: Eswatini | Swaziland
TD: Chad
TG: Togo
TH: Thailand
TJ: Tajikistan
TL: East Timor | Timor-Leste
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Turkey | Türkiye
TT: Trinidad and Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Ukraine
UG: Uganda
US: United States | United States of America | US | U.S | U.S.A | USA | America
UY: Uruguay
UZ: Uzbekistan
VA: Vatican | Holy See
VC: Saint Vincent and the Grenadines | St Vincent
VE: Venezuela
VN: Vietnam
VU: Vanuatu
WS: Samoa
XK: Kosovo
YE: Yemen
ZA: South Africa
ZM: Zambia
ZW: Zimbabwe

[country-adjective]
AD: Andorran
AE: Emirati
AF: Afghan
AG: Antiguan
AL: Albanian
AM: Armenian
AO: Angolan
AR: Argentine | Argentinian
AT: Austrian
AU: Australian
AZ: Azerbaijani | Azeri
BA: Bosnian
BB: Barbadian
BD: Bangladeshi
BE: Belgian
BF: Burkinabe
BG: Bulgarian
BH: Bahraini
BI: Burundian
BJ: Beninese
BN: Bruneian
BO: Bolivian
BR: Brazilian
BS: Bahamian
BT: Bhutanese
BW: Botswanan
BY: Belarusian | Belarussian
BZ: Belizean
CA: Canadian
CD: Congolese
CF: Central African
CH: Swiss
CI: Ivorian
CL: Chilean
CM: Cameroonian
CN: Chinese
CO: Colombian
CR: Costa Rican
CU: Cuban
CV: Cape Verdean
CY: Cypriot
CZ: Czech
DE: German
DJ: Djiboutian
DK: Danish
DO: Dominican
DZ: Algerian
EC: Ecuadorian | Ecuadorean
EE: Estonian
EG: Egyptian
ER: Eritrean
ES: Spanish
ET: Ethiopian
FI: Finnish
FJ: Fijian
FM: Micronesian
FR: French
GA: Gabonese
GB: British | English | UK | U.K
GD: Grenadian
GE: Georgian
GH: Ghanaian
GM: Gambian
GN: Guinean
GQ: Equatorial Guinean
GR: Greek
GT: Guatemalan
GW: Bissau-Guinean
GY: Guyanese
HN: Honduran
HR: Croatian | Croat
HT: Haitian
HU: Hungarian
ID: Indonesian
IE: Irish
IL: Israeli
IN: Indian
IQ: Iraqi
IR: Iranian
IS: Icelandic
IT: Italian
JM: Jamaican
JO: Jordanian
JP: Japanese
KE: Kenyan
KG: Kyrgyz
KH: Cambodian
KM: Comorian
KP: North Korean
KR: South Korean
KW: Kuwaiti
KZ: Kazakh | Kazakhstani
LA: Laotian | Lao
LB: Lebanese
LK: Sri Lankan
LR: Liberian
LS: Basotho
LT: Lithuanian
LU: Luxembourgish
LV: Latvian
LY: Libyan
MA: Moroccan
MC: Monegasque
MD: Moldovan
ME: Montenegrin
MG: Malagasy
MH: Marshallese
MK: North Macedonian | Macedonian
ML: Malian
MM: Burmese | Myanmarese
MN: Mongolian
MR: Mauritanian
MT: Maltese
MU: Mauritian
MV: Maldivian
MW: Malawian
MX: Mexican
MY: Malaysian
MZ: Mozambican
NA: Namibian
NE: Nigerien
NG: Nigerian
NI: Nicaraguan
NL: Dutch
NO: Norwegian
NP: Nepali | Nepalese
NR: Nauruan
OM: Omani
PA: Panamanian
PE: Peruvian
PG: Papua New Guinean
PH: Philippine | Filipino
PK: Pakistani
PL: Polish
PS: Palestinian
PT: Portuguese
PW: Palauan
PY: Paraguayan
QA: Qatari
RO: Romanian
RS: Serbian | Serb
RU: Russian
RW: Rwandan
SA: Saudi | Saudi Arabian
SC: Seychellois
SD: Sudanese
SE: Swedish
SG: Singaporean
SI: Slovenian | Slovene
SK: Slovak | Slovakian
SL: Sierra Leonean
SM: Sammarinese
SN: Senegalese
SO: Somali | Somalian
SR: Surinamese
SS: South Sudanese
SV: Salvadoran
SY: Syrian
SZ: Swazi
TD: Chadian
TG: Togolese
TH: Thai
TJ: Tajik
TL: Timorese
TM: Turkmen
TN: Tunisian
TO: Tongan
TR: Turkish
TT: Trinidadian
TV: Tuvaluan
TW: Taiwanese
TZ: Tanzanian
UA: Ukrainian
UG: Ugandan
US: American | US | U.S
UY: Uruguayan
UZ: Uzbek
VA: Vatican
VE: Venezuelan
VN: Vietnamese
WS: Samoan
XK: Kosovar | Kosovan
YE: Yemeni
ZA: South African
ZM: Zambian
ZW: Zimbabwean

[demonym]
AD: Andorrans
AE: Emiratis
AF: Afghans
AG: Antiguans
AL: Albanians
AM: Armenians
AO: Angolans
AR: Argentines | Argentinians
AT: Austrians
AU: Australians
AZ: Azerbaijanis | Azeris
BA: Bosnians
BB: Barbadians
BD: Bangladeshis
BE: Belgians
BG: Bulgarians
BH: Bahrainis
BI: Burundians
BN: Bruneians
BO: Bolivians
BR: Brazilians
BS: Bahamians
BW: Batswana
BY: Belarusians | Belarussians
BZ: Belizeans
CA: Canadians
CF: Central Africans
CI: Ivorians
CL: Chileans
CM: Cameroonians
CO: Colombians
CR: Costa Ricans
CU: Cubans
CV: Cape Verdeans
CY: Cypriots
CZ: Czechs
DE: Germans
DJ: Djiboutians
DK: Danes
DO: Dominicans
DZ: Algerians
EC: Ecuadorians | Ecuadoreans
EE: Estonians
EG: Egyptians
ER: Eritreans
ES: Spaniards
ET: Ethiopians
FI: Finns
FJ: Fijians
FR: Frenchmen
GB: Britons | Brits
GD: Grenadians
GE: Georgians
GH: Ghanaians
GM: Gambians
GN: Guineans
GR: Greeks
GT: Guatemalans
HN: Hondurans
HR: Croatians | Croats
HT: Haitians
HU: Hungarians
ID: Indonesians
IL: Israelis
IN: Indians
IQ: Iraqis
IR: Iranians
IS: Icelanders
IT: Italians
JM: Jamaicans
JO: Jordanians
KE: Kenyans
KH: Cambodians
KM: Comorians
KP: North Koreans
KR: South Koreans
KW: Kuwaitis
KZ: Kazakhs
LA: Laotians
LI: Liechtensteiners
LK: Sri Lankans
LR: Liberians
LT: Lithuanians
LU: Luxembourgers
LV: Latvians
LY: Libyans
MA: Moroccans
MD: Moldovans
ME: Montenegrins
MK: Macedonians
ML: Malians
MN: Mongolians
MR: Mauritanians
MU: Mauritians
MV: Maldivians
MW: Malawians
MX: Mexicans
MY: Malaysians
MZ: Mozambicans
NA: Namibians
NE: Nigeriens
NG: Nigerians
NI: Nicaraguans
NL: Dutchmen
NO: Norwegians
NP: Nepalis
NZ: New Zealanders
OM: Omanis
PA: Panamanians
PE: Peruvians
PH: Filipinos
PK: Pakistanis
PL: Poles
PS: Palestinians
PY: Paraguayans
QA: Qataris
RO: Romanians
RS: Serbs | Serbians
RU: Russians
RW: Rwandans
SA: Saudis
SE: Swedes
SG: Singaporeans
SI: Slovenians | Slovenes
SK: Slovaks
SL: Sierra Leoneans
SO: Somalis
SV: Salvadorans
SY: Syrians
SZ: Swazis
TD: Chadians
TH: Thais
TJ: Tajiks
TM: Turkmens
TN: Tunisians
TO: Tongans
TR: Turks
TT: Trinidadians
TZ: Tanzanians
UA: Ukrainians
UG: Ugandans
US: Americans
UY: Uruguayans
UZ: Uzbeks
VE: Venezuelans
WS: Samoans
XK: Kosovars
YE: Yemenis
ZA: South Africans
ZM: Zambians
ZW: Zimbabweans

# A capital stands for its government when it speaks.
[capital]
AD id=3041563: Andorra la Vella
AE id=292968: Abu Dhabi
AF id=1138958: Kabul
AG id=3576022: Saint John's
AL id=3183875: Tirana
AM id=616052: Yerevan
AO id=2240449: Luanda
AR id=3435910: Buenos Aires
AT id=2761369: Vienna
AU id=2172517: Canberra
AZ id=587084: Baku
BA id=3191281: Sarajevo
BB id=3374036: Bridgetown
BD id=1185241: Dhaka
BE id=2800866: Brussels
BF id=2357048: Ouagadougou
BG id=727011: Sofia
BH id=290340: Manama
BI id=426272: Gitega
BJ id=2392087: Porto-Novo
BN id=1820906: Bandar Seri Begawan
BO id=3903987: Sucre
BR id=3469058: Brasilia | Brasília
BS id=3571824: Nassau
BT id=1252416: Thimphu
BW id=933773: Gaborone
BY id=625144: Minsk
BZ id=3582672: Belmopan
CA id=6094817: Ottawa
CD id=2314302: Kinshasa
CF id=2389853: Bangui
CG id=2260535: Brazzaville
CH id=2661552: Bern | Berne
CI id=2279755: Yamoussoukro
CL id=3871336: Santiago
CM id=2220957: Yaounde | Yaoundé
CN id=1816670: Beijing | Peking
CO id=3688689: Bogota | Bogotá
CR id=5392171: San Jose | San José
CU id=3553478: Havana
CV id=3374333: Praia
CY id=146268: Nicosia
CZ id=3067696: Prague
DE id=2950159: Berlin
DJ: Djibouti City
DK id=2618425: Copenhagen
DM id=3575635: Roseau
DO id=3492908: Santo Domingo
DZ id=2507480: Algiers
EC id=3652462: Quito
EE id=588409: Tallinn
EG id=360630: Cairo
ER id=343300: Asmara
ES id=3117735: Madrid
ET id=344979: Addis Ababa
FI id=658225: Helsinki
FJ id=2198148: Suva
FM id=2081986: Palikir
FR id=2988507: Paris
GA id=2399697: Libreville
GB id=2643743: London
GD id=3579925: St. George's
GE id=611717: Tbilisi
GH id=2306104: Accra
GM id=2413876: Banjul
GN id=2422465: Conakry
GQ id=2309527: Malabo
GR id=264371: Athens
GT id=3598132: Guatemala City
GW id=2374775: Bissau
GY id=3378644: Georgetown
HN id=3600949: Tegucigalpa
HR id=3186886: Zagreb
HT id=3718426: Port-au-Prince
HU id=3054643: Budapest
ID id=1642911: Jakarta
IE id=2964574: Dublin
IL id=281184: Jerusalem
IN id=1261481: New Delhi
IQ id=98182: Baghdad
IR id=112931: Tehran | Teheran
IS id=3413829: Reykjavik
IT id=3169070: Rome
JM id=5992500: Kingston
JO id=250441: Amman
JP id=1850147: Tokyo
KE id=184745: Nairobi
KG id=1528675: Bishkek
KH id=1821306: Phnom Penh
KI id=2110257: Tarawa
KM id=921772: Moroni
KN id=3575551: Basseterre
KP id=1871859: Pyongyang
KR id=1835848: Seoul
KW id=285787: Kuwait City
KZ: Astana
LA id=1651944: Vientiane
LB id=276781: Beirut
LC id=3576812: Castries
LI id=3042030: Vaduz
LK id=1248991: Colombo
LR id=2274895: Monrovia
LS id=932505: Maseru
LT id=593116: Vilnius
LU: Luxembourg City
LV id=456172: Riga
LY id=2210247: Tripoli
MA id=2538475: Rabat
MC: Monte Carlo
MD id=618426: Chisinau | Chișinău
ME id=3193044: Podgorica
MG id=1070940: Antananarivo
MH id=2113779: Majuro
MK id=785842: Skopje
ML id=2460596: Bamako
MM: Naypyidaw
MN id=2028462: Ulaanbaatar | Ulan Bator
MR: Nouakchott
MT id=2562305: Valletta
MU id=934154: Port Louis
MV id=1282027: Male
MW id=927967: Lilongwe
MX id=3530597: Mexico City
MY id=1735161: Kuala Lumpur
MZ id=1040652: Maputo
NA id=3352136: Windhoek
NE id=2440485: Niamey
NG id=2352778: Abuja
NI id=3617763: Managua
NL id=2759794: Amsterdam
NO id=3143244: Oslo
NP id=1283240: Kathmandu
NR: Yaren
NZ id=2179537: Wellington
OM id=287286: Muscat
PA id=3703443: Panama City
PE id=3936456: Lima
PG id=2088122: Port Moresby
PH id=1701668: Manila
PK id=1176615: Islamabad
PL id=756135: Warsaw
PS id=282239: Ramallah
PT id=2267057: Lisbon
PW id=8063361: Ngerulmud
PY id=3439389: Asuncion
QA id=290030: Doha
RO id=683506: Bucharest
RS id=792680: Belgrade
RU id=524901: Moscow
RW id=202061: Kigali
SA id=108410: Riyadh
SB id=2108502: Honiara
SC id=241131: Victoria
SD id=379252: Khartoum
SE id=2673730: Stockholm
SI id=3196359: Ljubljana
SK id=3060972: Bratislava
SL id=2409306: Freetown
SN id=2253354: Dakar
SO id=53654: Mogadishu
SR id=3383330: Paramaribo
SS id=373303: Juba
ST id=2410763: São Tomé
SV id=3583361: San Salvador
SY id=170654: Damascus
SZ id=934985: Mbabane
TD id=2427123: N'Djamena
TG id=2365267: Lome
TH id=1609350: Bangkok
TJ id=1221874: Dushanbe
TL id=1645457: Dili
TM id=162183: Ashgabat
TN id=2464470: Tunis
TO id=4032402: Nuku'alofa
TR id=323786: Ankara
TT id=3573890: Port of Spain
TV id=2110394: Funafuti
TW id=1668341: Taipei
TZ id=160196: Dodoma
UA id=703448: Kyiv | Kiev
UG id=232422: Kampala
US id=4140963: Washington | Washington DC | Washington, D.C
UY id=3441575: Montevideo
UZ id=1512569: Tashkent
VA: Vatican City
VC id=3577887: Kingstown
VE id=3646738: Caracas
VN id=1581130: Hanoi
VU id=2135171: Port Vila
WS id=4035413: Apia
XK id=786714: Pristina
YE id=71137: Sanaa | Sana'a
ZA id=964137: Pretoria
ZM id=909137: Lusaka
ZW id=890299: Harare
