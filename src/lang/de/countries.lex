# States: names, adjectives, inhabitants and capitals. The value is the ISO 3166-1 alpha-2 code (XK: Kosovo).
# Members of the United Nations and Kosovo, Palestine, Taiwan, the Holy See. `id`: GeoNames (CC BY 4.0).

# of: genitive where it is not the first form with an s.
[country]
AD: Andorra{,s}
AE of=der-Emirate: Vereinigte Arabische Emirate | Vereinigten Arabischen Emirate | Vereinigten Arabischen Emiraten | Emirate | Emiraten | VAE
AF: Afghanistan{,s}
AG: Antigua und Barbuda
AL: Albanien{,s}
AM: Armenien{,s}
AO: Angola{,s}
AR: Argentinien{,s}
AT: Österreich{,s}
AU: Australien{,s}
AZ: Aserbaidschan{,s}
BA: Bosnien-Herzegowina{,s} | Bosnien und Herzegowina | Bosnien{,s}
BB: Barbados
BD: Bangladesch{,s}
BE: Belgien{,s}
BF: Burkina Faso{,s}
BG: Bulgarien{,s}
BH: Bahrain{,s}
BI: Burundi{,s}
BJ: Benin{,s}
BN: Brunei
BO: Bolivien{,s}
BR: Brasilien{,s}
BS of=der-Bahamas: Bahamas
BT: Bhutan{,s}
BW: Botswana{,s} | Botsuana{,s}
BY: Belarus | Weißrussland{,s}
BZ: Belize
CA: Kanada{,s}
CD of=der-Demokratischen-Republik-Kongo: Demokratische Republik Kongo | Demokratischen Republik Kongo | DR Kongo | Kongo{,s}
CF of=der-Zentralafrikanischen-Republik: Zentralafrikanische Republik | Zentralafrikanischen Republik
CG: Republik Kongo | Kongo-Brazzaville
CH of=der-Schweiz: Schweiz
CI of=der-Elfenbeinküste: Elfenbeinküste | Côte d'Ivoire
CL: Chile{,s}
CM: Kamerun{,s}
CN: China{,s} | Volksrepublik China
CO: Kolumbien{,s}
CR: Costa Rica{,s}
CU: Kuba{,s}
CV: Kap Verde{,s}
CY: Zypern{,s}
CZ: Tschechien{,s} | Tschechische Republik | Tschechischen Republik
DE: Deutschland{,s} | Bundesrepublik{,s} | Bundesrepublik Deutschland
DJ: Dschibuti{,s}
DK: Dänemark{,s}
DM: Dominica{,s}
DO of=der-Dominikanischen-Republik: Dominikanische Republik | Dominikanischen Republik
DZ: Algerien{,s}
EC: Ecuador{,s}
EE: Estland{,s}
EG: Ägypten{,s}
ER: Eritrea{,s}
ES: Spanien{,s}
ET: Äthiopien{,s}
FI: Finnland{,s}
FJ: Fidschi{,s}
FM: Mikronesien{,s}
FR: Frankreich{,s}
GA: Gabun{,s}
GB: Großbritannien{,s} | Vereinigtes Königreich | Vereinigten Königreich | Vereinigte Königreich | England{,s}
GD: Grenada{,s}
GE: Georgien{,s}
GH: Ghana{,s}
GM: Gambia{,s}
GN: Guinea{,s}
GQ: Äquatorialguinea{,s}
GR: Griechenland{,s}
GT: Guatemala{,s}
GW: Guinea-Bissau{,s}
GY: Guyana{,s}
HN: Honduras
HR: Kroatien{,s}
HT: Haiti{,s}
HU: Ungarn{,s}
ID: Indonesien{,s}
IE: Irland{,s}
IL: Israel{,s}
IN: Indien{,s}
IQ: Irak{,s}
IR: Iran{,s}
IS: Island{,s}
IT: Italien{,s}
JM: Jamaika{,s}
JO: Jordanien{,s}
JP: Japan{,s}
KE: Kenia{,s}
KG: Kirgistan{,s} | Kirgisistan{,s}
KH: Kambodscha{,s}
KI: Kiribati{,s}
KM of=der-Komoren: Komoren
KN: St. Kitts und Nevis
KP: Nordkorea{,s} | Demokratische Volksrepublik Korea | Demokratischen Volksrepublik Korea
KR: Südkorea{,s} | Republik Korea
KW: Kuwait{,s}
KZ: Kasachstan{,s}
LA: Laos
LB: Libanon{,s}
LC: St. Lucia
LI: Liechtenstein{,s}
LK: Sri Lanka{,s}
LR: Liberia{,s}
LS: Lesotho{,s}
LT: Litauen{,s}
LU: Luxemburg{,s}
LV: Lettland{,s}
LY: Libyen{,s}
MA: Marokko{,s}
MC: Monaco{,s}
MD: Moldau{,s} | Moldawien{,s} | Republik Moldau
ME: Montenegro{,s}
MG: Madagaskar{,s}
MH: Marshallinseln
MK: Nordmazedonien{,s} | Mazedonien{,s}
ML: Mali{,s}
MM: Myanmar{,s} | Birma{,s}
MN of=der-Mongolei: Mongolei
MR: Mauretanien{,s}
MT: Malta{,s}
MU: Mauritius
MV of=der-Malediven: Malediven
MW: Malawi{,s}
MX: Mexiko{,s}
MY: Malaysia{,s}
MZ: Mosambik{,s}
NA: Namibia{,s}
NE: Niger{,s}
NG: Nigeria{,s}
NI: Nicaragua{,s}
NL of=der-Niederlande: Niederlande | Niederlanden | Holland{,s}
NO: Norwegen{,s}
NP: Nepal{,s}
NR: Nauru{,s}
NZ: Neuseeland{,s}
OM: Oman{,s}
PA: Panama{,s}
PE: Peru{,s}
PG: Papua-Neuguinea{,s}
PH of=der-Philippinen: Philippinen
PK: Pakistan{,s}
PL: Polen{,s}
PS: Palästina{,s} | Palästinensergebiete | Palästinensergebieten
PT: Portugal{,s}
PW: Palau{,s}
PY: Paraguay{,s}
QA: Katar{,s}
RO: Rumänien{,s}
RS: Serbien{,s}
RU: Russland{,s} | Rußland{,s} | Russische Föderation | Russischen Föderation
RW: Ruanda{,s}
SA: Saudi-Arabien{,s}
SB: Salomonen
SC of=der-Seychellen: Seychellen
SD: Sudan{,s}
SE: Schweden{,s}
SG: Singapur{,s}
SI: Slowenien{,s}
SK of=der-Slowakei: Slowakei
SL: Sierra Leone{,s}
SM: San Marino{,s}
SN: Senegal{,s}
SO: Somalia{,s}
SR: Suriname{,s}
SS: Südsudan{,s}
ST: São Tomé und Príncipe
SV: El Salvador{,s}
SY: Syrien{,s}
SZ: Eswatini{,s} | Swasiland{,s}
TD: Tschad{,s}
TG: Togo{,s}
TH: Thailand{,s}
TJ: Tadschikistan{,s}
TL: Osttimor{,s} | Timor-Leste
TM: Turkmenistan{,s}
TN: Tunesien{,s}
TO: Tonga{,s}
TR of=der-Türkei: Türkei
TT: Trinidad und Tobago
TV: Tuvalu{,s}
TW: Taiwan{,s}
TZ: Tansania{,s}
UA of=der-Ukraine: Ukraine
UG: Uganda{,s}
US of=der-USA: USA | Vereinigte Staaten | Vereinigten Staaten | Vereinigte Staaten von Amerika | Vereinigten Staaten von Amerika | Amerika{,s}
UY: Uruguay{,s}
UZ: Usbekistan{,s}
VA: Vatikan{,s} | Heiliger Stuhl | Heiligen Stuhl | Heilige Stuhl
VC: St. Vincent und die Grenadinen
VE: Venezuela{,s}
VN: Vietnam{,s}
VU: Vanuatu{,s}
WS: Samoa{,s}
XK: Kosovo{,s}
YE: Jemen{,s}
ZA: Südafrika{,s}
ZM: Sambia{,s}
ZW: Simbabwe{,s}

[country-adjective]
AD: andorranisch{,e,en,er,es,em}
AE: emiratisch{,e,en,er,es,em}
AF: afghanisch{,e,en,er,es,em}
AG: antiguanisch{,e,en,er,es,em}
AL: albanisch{,e,en,er,es,em}
AM: armenisch{,e,en,er,es,em}
AO: angolanisch{,e,en,er,es,em}
AR: argentinisch{,e,en,er,es,em}
AT: österreichisch{,e,en,er,es,em}
AU: australisch{,e,en,er,es,em}
AZ: aserbaidschanisch{,e,en,er,es,em}
BA: bosnisch{,e,en,er,es,em}
BB: barbadisch{,e,en,er,es,em}
BD: bangladeschisch{,e,en,er,es,em} | bangalisch{,e,en,er,es,em}
BE: belgisch{,e,en,er,es,em}
BF: burkinisch{,e,en,er,es,em}
BG: bulgarisch{,e,en,er,es,em}
BH: bahrainisch{,e,en,er,es,em}
BI: burundisch{,e,en,er,es,em}
BJ: beninisch{,e,en,er,es,em}
BN: bruneiisch{,e,en,er,es,em}
BO: bolivianisch{,e,en,er,es,em}
BR: brasilianisch{,e,en,er,es,em}
BS: bahamaisch{,e,en,er,es,em}
BT: bhutanisch{,e,en,er,es,em}
BW: botswanisch{,e,en,er,es,em} | botsuanisch{,e,en,er,es,em}
BY: belarussisch{,e,en,er,es,em} | belarusisch{,e,en,er,es,em} | weißrussisch{,e,en,er,es,em}
BZ: belizisch{,e,en,er,es,em}
CA: kanadisch{,e,en,er,es,em}
CF: zentralafrikanisch{,e,en,er,es,em}
CG: kongolesisch{,e,en,er,es,em}
CH: schweizerisch{,e,en,er,es,em} | Schweizer
CI: ivorisch{,e,en,er,es,em}
CL: chilenisch{,e,en,er,es,em}
CM: kamerunisch{,e,en,er,es,em}
CN: chinesisch{,e,en,er,es,em}
CO: kolumbianisch{,e,en,er,es,em}
CR: costa-ricanisch{,e,en,er,es,em} | costaricanisch{,e,en,er,es,em}
CU: kubanisch{,e,en,er,es,em}
CV: kapverdisch{,e,en,er,es,em}
CY: zypriotisch{,e,en,er,es,em} | zyprisch{,e,en,er,es,em}
CZ: tschechisch{,e,en,er,es,em}
DE: deutsch{,e,en,er,es,em}
DJ: dschibutisch{,e,en,er,es,em}
DK: dänisch{,e,en,er,es,em}
DM: dominicanisch{,e,en,er,es,em}
DO: dominikanisch{,e,en,er,es,em}
DZ: algerisch{,e,en,er,es,em}
EC: ecuadorianisch{,e,en,er,es,em}
EE: estnisch{,e,en,er,es,em}
EG: ägyptisch{,e,en,er,es,em}
ER: eritreisch{,e,en,er,es,em}
ES: spanisch{,e,en,er,es,em}
ET: äthiopisch{,e,en,er,es,em}
FI: finnisch{,e,en,er,es,em}
FJ: fidschianisch{,e,en,er,es,em}
FM: mikronesisch{,e,en,er,es,em}
FR: französisch{,e,en,er,es,em}
GA: gabunisch{,e,en,er,es,em}
GB: britisch{,e,en,er,es,em} | englisch{,e,en,er,es,em}
GD: grenadisch{,e,en,er,es,em}
GE: georgisch{,e,en,er,es,em}
GH: ghanaisch{,e,en,er,es,em}
GM: gambisch{,e,en,er,es,em}
GN: guineisch{,e,en,er,es,em}
GQ: äquatorialguineisch{,e,en,er,es,em}
GR: griechisch{,e,en,er,es,em}
GT: guatemaltekisch{,e,en,er,es,em}
GW: guinea-bissauisch{,e,en,er,es,em}
GY: guyanisch{,e,en,er,es,em}
HN: honduranisch{,e,en,er,es,em}
HR: kroatisch{,e,en,er,es,em}
HT: haitianisch{,e,en,er,es,em}
HU: ungarisch{,e,en,er,es,em}
ID: indonesisch{,e,en,er,es,em}
IE: irisch{,e,en,er,es,em}
IL: israelisch{,e,en,er,es,em}
IN: indisch{,e,en,er,es,em}
IQ: irakisch{,e,en,er,es,em}
IR: iranisch{,e,en,er,es,em}
IS: isländisch{,e,en,er,es,em}
IT: italienisch{,e,en,er,es,em}
JM: jamaikanisch{,e,en,er,es,em}
JO: jordanisch{,e,en,er,es,em}
JP: japanisch{,e,en,er,es,em}
KE: kenianisch{,e,en,er,es,em}
KG: kirgisisch{,e,en,er,es,em}
KH: kambodschanisch{,e,en,er,es,em}
KI: kiribatisch{,e,en,er,es,em}
KM: komorisch{,e,en,er,es,em}
KP: nordkoreanisch{,e,en,er,es,em}
KR: südkoreanisch{,e,en,er,es,em}
KW: kuwaitisch{,e,en,er,es,em}
KZ: kasachisch{,e,en,er,es,em}
LA: laotisch{,e,en,er,es,em}
LB: libanesisch{,e,en,er,es,em}
LC: lucianisch{,e,en,er,es,em}
LI: liechtensteinisch{,e,en,er,es,em}
LK: sri-lankisch{,e,en,er,es,em}
LR: liberianisch{,e,en,er,es,em}
LS: lesothisch{,e,en,er,es,em}
LT: litauisch{,e,en,er,es,em}
LU: luxemburgisch{,e,en,er,es,em}
LV: lettisch{,e,en,er,es,em}
LY: libysch{,e,en,er,es,em}
MA: marokkanisch{,e,en,er,es,em}
MC: monegassisch{,e,en,er,es,em}
MD: moldauisch{,e,en,er,es,em} | moldawisch{,e,en,er,es,em}
ME: montenegrinisch{,e,en,er,es,em}
MG: madagassisch{,e,en,er,es,em}
MH: marshallisch{,e,en,er,es,em}
MK: nordmazedonisch{,e,en,er,es,em} | mazedonisch{,e,en,er,es,em}
ML: malisch{,e,en,er,es,em}
MM: myanmarisch{,e,en,er,es,em} | birmanisch{,e,en,er,es,em} | burmesisch{,e,en,er,es,em}
MN: mongolisch{,e,en,er,es,em}
MR: mauretanisch{,e,en,er,es,em}
MT: maltesisch{,e,en,er,es,em}
MU: mauritisch{,e,en,er,es,em}
MV: maledivisch{,e,en,er,es,em}
MW: malawisch{,e,en,er,es,em}
MX: mexikanisch{,e,en,er,es,em}
MY: malaysisch{,e,en,er,es,em}
MZ: mosambikanisch{,e,en,er,es,em}
NA: namibisch{,e,en,er,es,em}
NE: nigrisch{,e,en,er,es,em}
NG: nigerianisch{,e,en,er,es,em}
NI: nicaraguanisch{,e,en,er,es,em}
NL: niederländisch{,e,en,er,es,em} | holländisch{,e,en,er,es,em}
NO: norwegisch{,e,en,er,es,em}
NP: nepalesisch{,e,en,er,es,em}
NR: nauruisch{,e,en,er,es,em}
NZ: neuseeländisch{,e,en,er,es,em}
OM: omanisch{,e,en,er,es,em}
PA: panamaisch{,e,en,er,es,em}
PE: peruanisch{,e,en,er,es,em}
PG: papua-neuguineisch{,e,en,er,es,em}
PH: philippinisch{,e,en,er,es,em}
PK: pakistanisch{,e,en,er,es,em}
PL: polnisch{,e,en,er,es,em}
PS: palästinensisch{,e,en,er,es,em}
PT: portugiesisch{,e,en,er,es,em}
PW: palauisch{,e,en,er,es,em}
PY: paraguayisch{,e,en,er,es,em}
QA: katarisch{,e,en,er,es,em}
RO: rumänisch{,e,en,er,es,em}
RS: serbisch{,e,en,er,es,em}
RU: russisch{,e,en,er,es,em}
RW: ruandisch{,e,en,er,es,em}
SA: saudi-arabisch{,e,en,er,es,em} | saudisch{,e,en,er,es,em}
SB: salomonisch{,e,en,er,es,em}
SC: seychellisch{,e,en,er,es,em}
SD: sudanesisch{,e,en,er,es,em}
SE: schwedisch{,e,en,er,es,em}
SG: singapurisch{,e,en,er,es,em}
SI: slowenisch{,e,en,er,es,em}
SK: slowakisch{,e,en,er,es,em}
SL: sierra-leonisch{,e,en,er,es,em}
SM: san-marinesisch{,e,en,er,es,em}
SN: senegalesisch{,e,en,er,es,em}
SO: somalisch{,e,en,er,es,em}
SR: surinamisch{,e,en,er,es,em}
SS: südsudanesisch{,e,en,er,es,em}
SV: salvadorianisch{,e,en,er,es,em}
SY: syrisch{,e,en,er,es,em}
SZ: eswatinisch{,e,en,er,es,em}
TD: tschadisch{,e,en,er,es,em}
TG: togoisch{,e,en,er,es,em}
TH: thailändisch{,e,en,er,es,em}
TJ: tadschikisch{,e,en,er,es,em}
TL: osttimoresisch{,e,en,er,es,em}
TM: turkmenisch{,e,en,er,es,em}
TN: tunesisch{,e,en,er,es,em}
TO: tongaisch{,e,en,er,es,em}
TR: türkisch{,e,en,er,es,em}
TV: tuvaluisch{,e,en,er,es,em}
TW: taiwanisch{,e,en,er,es,em} | taiwanesisch{,e,en,er,es,em}
TZ: tansanisch{,e,en,er,es,em}
UA: ukrainisch{,e,en,er,es,em}
UG: ugandisch{,e,en,er,es,em}
US: US-amerikanisch{,e,en,er,es,em} | amerikanisch{,e,en,er,es,em} | US
UY: uruguayisch{,e,en,er,es,em}
UZ: usbekisch{,e,en,er,es,em}
VA: vatikanisch{,e,en,er,es,em}
VE: venezolanisch{,e,en,er,es,em}
VN: vietnamesisch{,e,en,er,es,em}
VU: vanuatuisch{,e,en,er,es,em}
WS: samoanisch{,e,en,er,es,em}
XK: kosovarisch{,e,en,er,es,em}
YE: jemenitisch{,e,en,er,es,em}
ZA: südafrikanisch{,e,en,er,es,em}
ZM: sambisch{,e,en,er,es,em}
ZW: simbabwisch{,e,en,er,es,em}

[demonym]
AD: Andorraner{,s,n,in,innen}
AF: Afghane{,n} | Afghanin{,nen}
AG: Antiguaner{,s,n,in,innen}
AL: Albaner{,s,n,in,innen}
AM: Armenier{,s,n,in,innen}
AO: Angolaner{,s,n,in,innen}
AR: Argentinier{,s,n,in,innen}
AT: Österreicher{,s,n,in,innen}
AU: Australier{,s,n,in,innen}
AZ: Aserbaidschaner{,s,n,in,innen}
BA: Bosnier{,s,n,in,innen}
BB: Barbadier{,s,n,in,innen}
BD: Bangladescher{,s,n,in,innen}
BE: Belgier{,s,n,in,innen}
BF: Burkiner{,s,n,in,innen}
BG: Bulgare{,n} | Bulgarin{,nen}
BH: Bahrainer{,s,n,in,innen}
BI: Burundier{,s,n,in,innen}
BJ: Beniner{,s,n,in,innen}
BN: Bruneier{,s,n,in,innen}
BO: Bolivianer{,s,n,in,innen}
BR: Brasilianer{,s,n,in,innen}
BS: Bahamaer{,s,n,in,innen}
BT: Bhutaner{,s,n,in,innen}
BW: Botswaner{,s,n,in,innen}
BY: Belarusse{,n} | Belarussin{,nen} | Weißrusse{,n} | Weißrussin{,nen}
BZ: Belizer{,s,n,in,innen}
CA: Kanadier{,s,n,in,innen}
CD: Kongolese{,n} | Kongolesin{,nen}
CF: Zentralafrikaner{,s,n,in,innen}
CH: Schweizer{,s,n,in,innen}
CI: Ivorer{,s,n,in,innen}
CL: Chilene{,n} | Chilenin{,nen}
CM: Kameruner{,s,n,in,innen}
CN: Chinese{,n} | Chinesin{,nen}
CO: Kolumbianer{,s,n,in,innen}
CR: Costa-Ricaner{,s,n,in,innen}
CU: Kubaner{,s,n,in,innen}
CV: Kapverdier{,s,n,in,innen}
CY: Zypriot{,en,in,innen}
CZ: Tscheche{,n} | Tschechin{,nen}
DE: Deutsche{,n,r}
DJ: Dschibutier{,s,n,in,innen}
DK: Däne{,n} | Dänin{,nen}
DO: Dominikaner{,s,n,in,innen}
DZ: Algerier{,s,n,in,innen}
EC: Ecuadorianer{,s,n,in,innen}
EE: Este{,n} | Estin{,nen}
EG: Ägypter{,s,n,in,innen}
ER: Eritreer{,s,n,in,innen}
ES: Spanier{,s,n,in,innen}
ET: Äthiopier{,s,n,in,innen}
FI: Finne{,n} | Finnin{,nen}
FJ: Fidschianer{,s,n,in,innen}
FR: Franzose{,n} | Franzosin{,nen}
GA: Gabuner{,s,n,in,innen}
GB: Brite{,n} | Britin{,nen} | Engländer{,s,n,in,innen}
GD: Grenader{,s,n,in,innen}
GE: Georgier{,s,n,in,innen}
GH: Ghanaer{,s,n,in,innen}
GM: Gambier{,s,n,in,innen}
GN: Guineer{,s,n,in,innen}
GR: Grieche{,n} | Griechin{,nen}
GT: Guatemalteke{,n} | Guatemaltekin{,nen}
GY: Guyaner{,s,n,in,innen}
HN: Honduraner{,s,n,in,innen}
HR: Kroate{,n} | Kroatin{,nen}
HT: Haitianer{,s,n,in,innen}
HU: Ungar{,n,in,innen}
ID: Indonesier{,s,n,in,innen}
IE: Ire{,n} | Irin{,nen}
IL: Israeli{,s}
IN: Inder{,s,n,in,innen}
IQ: Iraker{,s,n,in,innen}
IR: Iraner{,s,n,in,innen}
IS: Isländer{,s,n,in,innen}
IT: Italiener{,s,n,in,innen}
JM: Jamaikaner{,s,n,in,innen}
JO: Jordanier{,s,n,in,innen}
JP: Japaner{,s,n,in,innen}
KE: Kenianer{,s,n,in,innen}
KG: Kirgise{,n} | Kirgisin{,nen}
KH: Kambodschaner{,s,n,in,innen}
KM: Komorer{,s,n,in,innen}
KP: Nordkoreaner{,s,n,in,innen}
KR: Südkoreaner{,s,n,in,innen}
KW: Kuwaiter{,s,n,in,innen}
KZ: Kasache{,n} | Kasachin{,nen}
LA: Laote{,n} | Laotin{,nen}
LB: Libanese{,n} | Libanesin{,nen}
LI: Liechtensteiner{,s,n,in,innen}
LK: Sri-Lanker{,s,n,in,innen}
LR: Liberianer{,s,n,in,innen}
LT: Litauer{,s,n,in,innen}
LU: Luxemburger{,s,n,in,innen}
LV: Lette{,n} | Lettin{,nen}
LY: Libyer{,s,n,in,innen}
MA: Marokkaner{,s,n,in,innen}
MC: Monegasse{,n} | Monegassin{,nen}
MD: Moldauer{,s,n,in,innen}
ME: Montenegriner{,s,n,in,innen}
MG: Madagasse{,n} | Madagassin{,nen}
MK: Nordmazedonier{,s,n,in,innen}
ML: Malier{,s,n,in,innen}
MM: Birmane{,n} | Birmanin{,nen}
MN: Mongole{,n} | Mongolin{,nen}
MR: Mauretanier{,s,n,in,innen}
MT: Malteser{,s,n,in,innen}
MU: Mauritier{,s,n,in,innen}
MV: Malediver{,s,n,in,innen}
MW: Malawier{,s,n,in,innen}
MX: Mexikaner{,s,n,in,innen}
MY: Malaysier{,s,n,in,innen}
MZ: Mosambikaner{,s,n,in,innen}
NA: Namibier{,s,n,in,innen}
NE: Nigrer{,s,n,in,innen}
NG: Nigerianer{,s,n,in,innen}
NI: Nicaraguaner{,s,n,in,innen}
NL: Niederländer{,s,n,in,innen} | Holländer{,s,n,in,innen}
NO: Norweger{,s,n,in,innen}
NP: Nepalese{,n} | Nepalesin{,nen}
NZ: Neuseeländer{,s,n,in,innen}
OM: Omaner{,s,n,in,innen}
PA: Panamaer{,s,n,in,innen}
PE: Peruaner{,s,n,in,innen}
PH: Filipino{,s}
PK: Pakistaner{,s,n,in,innen}
PL: Pole{,n} | Polin{,nen}
PS: Palästinenser{,s,n,in,innen}
PT: Portugiese{,n} | Portugiesin{,nen}
PY: Paraguayer{,s,n,in,innen}
QA: Katarer{,s,n,in,innen}
RO: Rumäne{,n} | Rumänin{,nen}
RS: Serbe{,n} | Serbin{,nen}
RU: Russe{,n} | Russin{,nen}
RW: Ruander{,s,n,in,innen}
SA: Saudi-Araber{,s,n,in,innen}
SD: Sudanese{,n} | Sudanesin{,nen}
SE: Schwede{,n} | Schwedin{,nen}
SG: Singapurer{,s,n,in,innen}
SI: Slowene{,n} | Slowenin{,nen}
SK: Slowake{,n} | Slowakin{,nen}
SL: Sierra-Leoner{,s,n,in,innen}
SN: Senegalese{,n} | Senegalesin{,nen}
SO: Somalier{,s,n,in,innen}
SR: Surinamer{,s,n,in,innen}
SS: Südsudanese{,n} | Südsudanesin{,nen}
SV: Salvadorianer{,s,n,in,innen}
SY: Syrer{,s,n,in,innen}
TD: Tschader{,s,n,in,innen}
TG: Togoer{,s,n,in,innen}
TH: Thailänder{,s,n,in,innen}
TJ: Tadschike{,n} | Tadschikin{,nen}
TM: Turkmene{,n} | Turkmenin{,nen}
TN: Tunesier{,s,n,in,innen}
TO: Tongaer{,s,n,in,innen}
TR: Türke{,n} | Türkin{,nen}
TW: Taiwaner{,s,n,in,innen} | Taiwanese{,n} | Taiwanesin{,nen}
TZ: Tansanier{,s,n,in,innen}
UA: Ukrainer{,s,n,in,innen}
UG: Ugander{,s,n,in,innen}
US: Amerikaner{,s,n,in,innen} | US-Amerikaner{,s,n,in,innen}
UY: Uruguayer{,s,n,in,innen}
UZ: Usbeke{,n} | Usbekin{,nen}
VE: Venezolaner{,s,n,in,innen}
VN: Vietnamese{,n} | Vietnamesin{,nen}
WS: Samoaner{,s,n,in,innen}
XK: Kosovare{,n} | Kosovarin{,nen}
YE: Jemenit{,en,in,innen}
ZA: Südafrikaner{,s,n,in,innen}
ZM: Sambier{,s,n,in,innen}
ZW: Simbabwer{,s,n,in,innen}

# A capital stands for its government when it speaks.
[capital]
AD id=3041563: Andorra la Vella
AE id=292968: Abu Dhabi
AF id=1138958: Kabul{,s}
AG id=3576022: Saint John's
AL id=3183875: Tirana{,s}
AM id=616052: Eriwan{,s} | Jerewan{,s}
AO id=2240449: Luanda{,s}
AR id=3435910: Buenos Aires
AT id=2761369: Wien{,s}
AU id=2172517: Canberra{,s}
AZ id=587084: Baku{,s}
BA id=3191281: Sarajevo{,s}
BB id=3374036: Bridgetown{,s}
BD id=1185241: Dhaka{,s}
BE id=2800866: Brüssel{,s}
BF id=2357048: Ouagadougou{,s}
BG id=727011: Sofia{,s}
BH id=290340: Manama{,s}
BI id=426272: Gitega{,s}
BJ id=2392087: Porto-Novo{,s}
BN id=1820906: Bandar Seri Begawan
BO id=3903987: Sucre{,s}
BR id=3469058: Brasília{,s} | Brasilia{,s}
BS id=3571824: Nassau{,s}
BT id=1252416: Thimphu{,s}
BW id=933773: Gaborone{,s}
BY id=625144: Minsk{,s}
BZ id=3582672: Belmopan{,s}
CA id=6094817: Ottawa{,s}
CD id=2314302: Kinshasa{,s}
CF id=2389853: Bangui{,s}
CG id=2260535: Brazzaville{,s}
CH id=2661552: Bern{,s}
CI id=2279755: Yamoussoukro{,s}
CL id=3871336: Santiago de Chile
CM id=2220957: Jaunde{,s} | Yaoundé{,s}
CN id=1816670: Peking{,s}
CO id=3688689: Bogotá{,s} | Bogota{,s}
CR id=5392171: San José
CU id=3553478: Havanna{,s}
CV id=3374333: Praia{,s}
CY id=146268: Nikosia{,s}
CZ id=3067696: Prag{,s}
DE id=2950159: Berlin{,s}
DJ: Dschibuti-Stadt{,s}
DK id=2618425: Kopenhagen{,s}
DM id=3575635: Roseau{,s}
DO id=3492908: Santo Domingo
DZ id=2507480: Algier{,s}
EC id=3652462: Quito{,s}
EE id=588409: Tallinn{,s}
EG id=360630: Kairo{,s}
ER id=343300: Asmara{,s}
ES id=3117735: Madrid{,s}
ET id=344979: Addis Abeba
FI id=658225: Helsinki{,s}
FJ id=2198148: Suva{,s}
FM id=2081986: Palikir{,s}
FR id=2988507: Paris
GA id=2399697: Libreville{,s}
GB id=2643743: London{,s}
GD id=3579925: St. George's
GE id=611717: Tiflis | Tbilissi{,s}
GH id=2306104: Accra{,s}
GM id=2413876: Banjul{,s}
GN id=2422465: Conakry{,s}
GQ id=2309527: Malabo{,s}
GR id=264371: Athen{,s}
GT id=3598132: Guatemala-Stadt{,s}
GW id=2374775: Bissau{,s}
GY id=3378644: Georgetown{,s}
HN id=3600949: Tegucigalpa{,s}
HR id=3186886: Zagreb{,s}
HT id=3718426: Port-au-Prince{,s}
HU id=3054643: Budapest{,s}
ID id=1642911: Jakarta{,s}
IE id=2964574: Dublin{,s}
IL id=281184: Jerusalem{,s}
IN id=1261481: Neu-Delhi{,s} | Neu Delhi
IQ id=98182: Bagdad{,s}
IR id=112931: Teheran{,s}
IS id=3413829: Reykjavík{,s} | Reykjavik{,s}
IT id=3169070: Rom{,s}
JM id=5992500: Kingston{,s}
JO id=250441: Amman{,s}
JP id=1850147: Tokio{,s}
KE id=184745: Nairobi{,s}
KG id=1528675: Bischkek{,s}
KH id=1821306: Phnom Penh
KI id=2110257: Tarawa{,s}
KM id=921772: Moroni{,s}
KN id=3575551: Basseterre{,s}
KP id=1871859: Pjöngjang{,s}
KR id=1835848: Seoul{,s}
KW id=285787: Kuwait-Stadt{,s}
KZ: Astana{,s}
LA id=1651944: Vientiane{,s}
LB id=276781: Beirut{,s}
LC id=3576812: Castries
LI id=3042030: Vaduz
LK id=1248991: Colombo{,s}
LR id=2274895: Monrovia{,s}
LS id=932505: Maseru{,s}
LT id=593116: Vilnius
LU: Luxemburg-Stadt{,s}
LV id=456172: Riga{,s}
LY id=2210247: Tripolis
MA id=2538475: Rabat{,s}
MC: Monte Carlo
MD id=618426: Chișinău{,s} | Chisinau{,s}
ME id=3193044: Podgorica{,s}
MG id=1070940: Antananarivo{,s}
MH id=2113779: Majuro{,s}
MK id=785842: Skopje{,s}
ML id=2460596: Bamako{,s}
MM: Naypyidaw{,s}
MN id=2028462: Ulan-Bator{,s} | Ulaanbaatar{,s}
MR: Nouakchott{,s}
MT id=2562305: Valletta{,s}
MU id=934154: Port Louis
MV id=1282027: Malé{,s}
MW id=927967: Lilongwe{,s}
MX id=3530597: Mexiko-Stadt{,s}
MY id=1735161: Kuala Lumpur
MZ id=1040652: Maputo{,s}
NA id=3352136: Windhuk{,s} | Windhoek{,s}
NE id=2440485: Niamey{,s}
NG id=2352778: Abuja{,s}
NI id=3617763: Managua{,s}
NL id=2759794: Amsterdam{,s}
NO id=3143244: Oslo{,s}
NP id=1283240: Kathmandu{,s}
NR: Yaren{,s}
NZ id=2179537: Wellington{,s}
OM id=287286: Maskat{,s}
PA id=3703443: Panama-Stadt{,s}
PE id=3936456: Lima{,s}
PG id=2088122: Port Moresby
PH id=1701668: Manila{,s}
PK id=1176615: Islamabad{,s}
PL id=756135: Warschau{,s}
PS id=282239: Ramallah{,s}
PT id=2267057: Lissabon{,s}
PW id=8063361: Ngerulmud{,s}
PY id=3439389: Asunción{,s}
QA id=290030: Doha{,s}
RO id=683506: Bukarest{,s}
RS id=792680: Belgrad{,s}
RU id=524901: Moskau{,s}
RW id=202061: Kigali{,s}
SA id=108410: Riad{,s}
SB id=2108502: Honiara{,s}
SC id=241131: Victoria{,s}
SD id=379252: Khartum{,s}
SE id=2673730: Stockholm{,s}
SI id=3196359: Ljubljana{,s}
SK id=3060972: Bratislava{,s}
SL id=2409306: Freetown{,s}
SN id=2253354: Dakar{,s}
SO id=53654: Mogadischu{,s}
SR id=3383330: Paramaribo{,s}
SS id=373303: Juba{,s}
ST id=2410763: São Tomé
SV id=3583361: San Salvador
SY id=170654: Damaskus
SZ id=934985: Mbabane{,s}
TD id=2427123: N'Djamena{,s}
TG id=2365267: Lomé{,s}
TH id=1609350: Bangkok{,s}
TJ id=1221874: Duschanbe{,s}
TL id=1645457: Dili{,s}
TM id=162183: Aschgabat{,s}
TN id=2464470: Tunis
TO id=4032402: Nuku'alofa{,s}
TR id=323786: Ankara{,s}
TT id=3573890: Port of Spain
TV id=2110394: Funafuti{,s}
TW id=1668341: Taipeh{,s}
TZ id=160196: Dodoma{,s}
UA id=703448: Kiew{,s} | Kyjiw{,s} | Kyiv{,s}
UG id=232422: Kampala{,s}
US id=4140963: Washington{,s}
UY id=3441575: Montevideo{,s}
UZ id=1512569: Taschkent{,s}
VA: Vatikanstadt{,s}
VC id=3577887: Kingstown{,s}
VE id=3646738: Caracas
VN id=1581130: Hanoi{,s}
VU id=2135171: Port Vila
WS id=4035413: Apia{,s}
XK id=786714: Pristina{,s}
YE id=71137: Sanaa{,s}
ZA id=964137: Pretoria{,s}
ZM id=909137: Lusaka{,s}
ZW id=890299: Harare{,s}
