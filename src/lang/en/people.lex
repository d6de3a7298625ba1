# Heads of state and government, foreign and defence ministers and others whom news names by surname alone.
#
# Value: the key's last part. `office=OFFICE@FROM/TO`: held from that day (inclusive) to that day (exclusive); no TO: still held when this list was
# last looked through (the horizon below): later days are not answered from it. Terms with a set end have it.
# A form of one word is enough to know the person unless the article introduces another one of that name.

[tenure-horizon]
2025-12-31: horizon

[person]
volodymyr-zelensky m office=UA-president@2019-05-20/: Volodymyr Zelenskyy | Volodymyr Zelensky | Volodymyr Zelenskiy | Zelenskyy | Zelensky | Zelenskiy
petro-poroshenko m office=UA-president@2014-06-07/2019-05-20: Petro Poroshenko | Poroshenko
viktor-yanukovych m office=UA-president@2010-02-25/2014-02-22: Viktor Yanukovych | Yanukovych
denys-shmyhal m office=UA-prime-minister@2020-03-04/2025-07-17: Denys Shmyhal | Shmyhal
dmytro-kuleba m office=UA-foreign-minister@2020-03-04/2024-09-05: Dmytro Kuleba | Kuleba
andrii-sybiha m office=UA-foreign-minister@2024-09-05/: Andrii Sybiha | Andriy Sybiha | Sybiha
oleksii-reznikov m office=UA-defence-minister@2021-11-04/2023-09-05: Oleksii Reznikov | Reznikov
rustem-umerov m office=UA-defence-minister@2023-09-06/2025-07-17: Rustem Umerov | Umerov
valerii-zaluzhnyi m office=UA-army-chief@2021-07-27/2024-02-08: Valerii Zaluzhnyi | Valery Zaluzhny | Zaluzhnyi | Zaluzhny
oleksandr-syrskyi m office=UA-army-chief@2024-02-08/: Oleksandr Syrskyi | Oleksandr Syrsky | Syrskyi
vladimir-putin m office=RU-president@2000-05-07/2008-05-07 office=RU-prime-minister@2008-05-08/2012-05-07 office=RU-president@2012-05-07/2030-05-07: Vladimir Putin | Putin
dmitry-medvedev m office=RU-president@2008-05-07/2012-05-07 office=RU-prime-minister@2012-05-08/2020-01-16: Dmitry Medvedev | Dmitri Medvedev | Medvedev
mikhail-mishustin m office=RU-prime-minister@2020-01-16/: Mikhail Mishustin | Mishustin
sergey-lavrov m office=RU-foreign-minister@2004-03-09/: Sergey Lavrov | Sergei Lavrov | Lavrov
sergei-shoigu m office=RU-defence-minister@2012-11-06/2024-05-12: Sergei Shoigu | Sergey Shoigu | Shoigu
andrei-belousov m office=RU-defence-minister@2024-05-14/: Andrei Belousov | Andrey Belousov | Belousov
dmitry-peskov m office=RU-kremlin-spokesperson@2012-05-22/: Dmitry Peskov | Dmitri Peskov | Peskov
maria-zakharova f office=RU-foreign-ministry-spokesperson@2015-08-10/: Maria Zakharova | Zakharova
vasily-nebenzya m office=RU-un-ambassador@2017-07-27/: Vasily Nebenzya | Vassily Nebenzia | Nebenzya
valery-gerasimov m office=RU-chief-of-staff@2012-11-09/: Valery Gerasimov | Gerasimov
yevgeny-prigozhin m: Yevgeny Prigozhin | Prigozhin
alexei-navalny m: Alexei Navalny | Alexey Navalny | Navalny
alexander-lukashenko m office=BY-president@1994-07-20/: Alexander Lukashenko | Lukashenko
kim-jong-un m office=KP-ruler@2011-12-17/ office=KP-supreme-leader@2011-12-17/: Kim Jong Un | Kim Jong-un
kim-jong-il m office=KP-ruler@1994-07-08/2011-12-17: Kim Jong Il | Kim Jong-il
kim-yo-jong f: Kim Yo Jong | Kim Yo-jong
choe-son-hui f office=KP-foreign-minister@2022-06-11/: Choe Son Hui | Choe Son-hui
yoon-suk-yeol m office=KR-president@2022-05-10/2025-04-04: Yoon Suk Yeol | Yoon Suk-yeol
moon-jae-in m office=KR-president@2017-05-10/2022-05-10: Moon Jae-in | Moon Jae In
park-geun-hye f office=KR-president@2013-02-25/2017-03-10: Park Geun-hye | Park Geun Hye
lee-jae-myung m office=KR-president@2025-06-04/: Lee Jae-myung | Lee Jae Myung
cho-tae-yul m office=KR-foreign-minister@2024-01-12/2025-07-20: Cho Tae-yul | Cho Tae Yul
kim-yong-hyun m office=KR-defence-minister@2024-09-06/2024-12-05: Kim Yong-hyun | Kim Yong Hyun
donald-trump m office=US-president@2017-01-20/2021-01-20 office=US-president@2025-01-20/2029-01-20: Donald Trump | Donald J. Trump | Trump
joe-biden m office=US-vice-president@2009-01-20/2017-01-20 office=US-president@2021-01-20/2025-01-20: Joe Biden | Joseph Biden | Biden
barack-obama m office=US-president@2009-01-20/2017-01-20: Barack Obama | Obama
george-bush m office=US-president@2001-01-20/2009-01-20: George W. Bush
bill-clinton m office=US-president@1993-01-20/2001-01-20: Bill Clinton
hillary-clinton f office=US-foreign-minister@2009-01-21/2013-02-01: Hillary Clinton | Hillary Rodham Clinton
john-kerry m office=US-foreign-minister@2013-02-01/2017-01-20: John Kerry | Kerry
rex-tillerson m office=US-foreign-minister@2017-02-01/2018-03-31: Rex Tillerson | Tillerson
mike-pompeo m office=US-foreign-minister@2018-04-26/2021-01-20: Mike Pompeo | Pompeo
antony-blinken m office=US-foreign-minister@2021-01-26/2025-01-20: Antony Blinken | Blinken
marco-rubio m office=US-foreign-minister@2025-01-21/: Marco Rubio | Rubio
james-mattis m office=US-defence-minister@2017-01-20/2019-01-01: James Mattis | Jim Mattis | Mattis
mark-esper m office=US-defence-minister@2019-07-23/2020-11-09: Mark Esper | Esper
lloyd-austin m office=US-defence-minister@2021-01-22/2025-01-20: Lloyd Austin
pete-hegseth m office=US-defence-minister@2025-01-25/: Pete Hegseth | Hegseth
ashton-carter m office=US-defence-minister@2015-02-17/2017-01-20: Ashton Carter | Ash Carter
kamala-harris f office=US-vice-president@2021-01-20/2025-01-20: Kamala Harris
mike-pence m office=US-vice-president@2017-01-20/2021-01-20: Mike Pence | Pence
jd-vance m office=US-vice-president@2025-01-20/2029-01-20: JD Vance | J.D. Vance
olaf-scholz m office=DE-finance-minister@2018-03-14/2021-12-08 office=DE-prime-minister@2021-12-08/2025-05-06: Olaf Scholz
angela-merkel f office=DE-prime-minister@2005-11-22/2021-12-08: Angela Merkel | Merkel
friedrich-merz m office=DE-prime-minister@2025-05-06/: Friedrich Merz
gerhard-schroeder m office=DE-prime-minister@1998-10-27/2005-11-22: Gerhard Schröder | Gerhard Schroeder | Gerhard Schroder
annalena-baerbock f office=DE-foreign-minister@2021-12-08/2025-05-06: Annalena Baerbock | Baerbock
heiko-maas m office=DE-foreign-minister@2018-03-14/2021-12-08: Heiko Maas
sigmar-gabriel m office=DE-foreign-minister@2017-01-27/2018-03-14: Sigmar Gabriel
frank-walter-steinmeier m office=DE-foreign-minister@2005-11-22/2009-10-28 office=DE-foreign-minister@2013-12-17/2017-01-27 office=DE-president@2017-03-19/2027-03-19: Frank-Walter Steinmeier | Steinmeier
guido-westerwelle m office=DE-foreign-minister@2009-10-28/2013-12-17: Guido Westerwelle | Westerwelle
johann-wadephul m office=DE-foreign-minister@2025-05-06/: Johann Wadephul | Wadephul
boris-pistorius m office=DE-defence-minister@2023-01-19/: Boris Pistorius | Pistorius
christine-lambrecht f office=DE-defence-minister@2021-12-08/2023-01-19: Christine Lambrecht | Lambrecht
annegret-kramp-karrenbauer f office=DE-defence-minister@2019-07-17/2021-12-08: Annegret Kramp-Karrenbauer | Kramp-Karrenbauer
ursula-von-der-leyen f office=DE-defence-minister@2013-12-17/2019-07-17: Ursula von der Leyen | von der Leyen
nancy-faeser f office=DE-interior-minister@2021-12-08/2025-05-06: Nancy Faeser | Faeser
horst-seehofer m office=DE-interior-minister@2018-03-14/2021-12-08: Horst Seehofer | Seehofer
thomas-de-maiziere m office=DE-interior-minister@2013-12-17/2018-03-14: Thomas de Maiziere | Thomas de Maizière
robert-habeck m office=DE-economy-minister@2021-12-08/2025-05-06: Robert Habeck | Habeck
christian-lindner m office=DE-finance-minister@2021-12-08/2024-11-07: Christian Lindner
wolfgang-schaeuble m office=DE-finance-minister@2009-10-28/2017-10-24: Wolfgang Schäuble | Wolfgang Schaeuble | Schäuble
emmanuel-macron m office=FR-president@2017-05-14/2027-05-14: Emmanuel Macron | Macron
francois-hollande m office=FR-president@2012-05-15/2017-05-14: Francois Hollande | François Hollande | Hollande
nicolas-sarkozy m office=FR-president@2007-05-16/2012-05-15: Nicolas Sarkozy | Sarkozy
jean-yves-le-drian m office=FR-foreign-minister@2017-05-17/2022-05-20: Jean-Yves Le Drian | Le Drian
sebastien-lecornu m office=FR-defence-minister@2022-05-20/2025-09-09: Sebastien Lecornu | Sébastien Lecornu | Lecornu
catherine-colonna f office=FR-foreign-minister@2022-05-20/2024-01-11: Catherine Colonna
michel-barnier m office=FR-prime-minister@2024-09-05/2024-12-13: Michel Barnier | Barnier
jean-noel-barrot m office=FR-foreign-minister@2024-09-21/: Jean-Noel Barrot | Jean-Noël Barrot | Barrot
keir-starmer m office=GB-prime-minister@2024-07-05/: Keir Starmer | Starmer
rishi-sunak m office=GB-prime-minister@2022-10-25/2024-07-05: Rishi Sunak | Sunak
liz-truss f office=GB-foreign-minister@2021-09-15/2022-09-06 office=GB-prime-minister@2022-09-06/2022-10-25: Liz Truss | Truss
boris-johnson m office=GB-foreign-minister@2016-07-13/2018-07-09 office=GB-prime-minister@2019-07-24/2022-09-06: Boris Johnson
theresa-may f office=GB-prime-minister@2016-07-13/2019-07-24: Theresa May
david-cameron m office=GB-prime-minister@2010-05-11/2016-07-13 office=GB-foreign-minister@2023-11-13/2024-07-05: David Cameron
gordon-brown m office=GB-prime-minister@2007-06-27/2010-05-11: Gordon Brown
tony-blair m office=GB-prime-minister@1997-05-02/2007-06-27: Tony Blair | Blair
david-lammy m office=GB-foreign-minister@2024-07-05/2025-09-05: David Lammy | Lammy
james-cleverly m office=GB-foreign-minister@2022-09-06/2023-11-13: James Cleverly
ben-wallace m office=GB-defence-minister@2019-07-24/2023-08-31: Ben Wallace
john-healey m office=GB-defence-minister@2024-07-05/: John Healey
giorgia-meloni f office=IT-prime-minister@2022-10-22/: Giorgia Meloni | Meloni
mario-draghi m office=IT-prime-minister@2021-02-13/2022-10-22: Mario Draghi | Draghi
giuseppe-conte m office=IT-prime-minister@2018-06-01/2021-02-13: Giuseppe Conte
matteo-renzi m office=IT-prime-minister@2014-02-22/2016-12-12: Matteo Renzi | Renzi
silvio-berlusconi m office=IT-prime-minister@2008-05-08/2011-11-16: Silvio Berlusconi | Berlusconi
pedro-sanchez m office=ES-prime-minister@2018-06-02/: Pedro Sanchez | Pedro Sánchez
mariano-rajoy m office=ES-prime-minister@2011-12-21/2018-06-01: Mariano Rajoy | Rajoy
donald-tusk m office=PL-prime-minister@2007-11-16/2014-09-22 office=PL-prime-minister@2023-12-13/: Donald Tusk | Tusk
mateusz-morawiecki m office=PL-prime-minister@2017-12-11/2023-12-13: Mateusz Morawiecki | Morawiecki
andrzej-duda m office=PL-president@2015-08-06/2025-08-06: Andrzej Duda
radoslaw-sikorski m office=PL-foreign-minister@2007-11-16/2014-09-22 office=PL-foreign-minister@2023-12-13/: Radoslaw Sikorski | Radosław Sikorski | Radek Sikorski | Sikorski
viktor-orban m office=HU-prime-minister@2010-05-29/: Viktor Orban | Viktor Orbán | Orban | Orbán
peter-szijjarto m office=HU-foreign-minister@2014-09-23/: Peter Szijjarto | Péter Szijjártó | Szijjarto
robert-fico m office=SK-prime-minister@2023-10-25/: Robert Fico | Fico
petr-pavel m office=CZ-president@2023-03-09/2028-03-09: Petr Pavel
petr-fiala m office=CZ-prime-minister@2021-12-17/2025-12-09: Petr Fiala | Fiala
sebastian-kurz m office=AT-prime-minister@2017-12-18/2019-05-28 office=AT-prime-minister@2020-01-07/2021-10-11: Sebastian Kurz
karl-nehammer m office=AT-prime-minister@2021-12-06/2025-01-10: Karl Nehammer | Nehammer
alexander-van-der-bellen m office=AT-president@2017-01-26/: Alexander Van der Bellen | Van der Bellen
alexander-schallenberg m office=AT-foreign-minister@2019-06-03/2021-10-11 office=AT-foreign-minister@2021-12-06/2025-03-03: Alexander Schallenberg | Schallenberg
ignazio-cassis m office=CH-foreign-minister@2017-11-01/: Ignazio Cassis | Cassis
mark-rutte m office=NL-prime-minister@2010-10-14/2024-07-02 office=nato-secretary-general@2024-10-01/2028-10-01: Mark Rutte | Rutte
dick-schoof m office=NL-prime-minister@2024-07-02/: Dick Schoof | Schoof
jens-stoltenberg m office=NO-prime-minister@2005-10-17/2013-10-16 office=nato-secretary-general@2014-10-01/2024-10-01: Jens Stoltenberg | Stoltenberg
antonio-guterres m office=un-secretary-general@2017-01-01/2027-01-01: Antonio Guterres | António Guterres | Guterres
ban-ki-moon m office=un-secretary-general@2007-01-01/2017-01-01: Ban Ki-moon | Ban Ki Moon
kofi-annan m office=un-secretary-general@1997-01-01/2007-01-01: Kofi Annan | Annan
josep-borrell m: Josep Borrell | Borrell
kaja-kallas f office=EE-prime-minister@2021-01-26/2024-07-23: Kaja Kallas | Kallas
charles-michel m office=BE-prime-minister@2014-10-11/2019-10-27: Charles Michel
alexander-de-croo m office=BE-prime-minister@2020-10-01/2025-02-03: Alexander De Croo | De Croo
jean-claude-juncker m office=LU-prime-minister@1995-01-20/2013-12-04: Jean-Claude Juncker | Juncker
sauli-niinisto m office=FI-president@2012-03-01/2024-03-01: Sauli Niinisto | Sauli Niinistö
alexander-stubb m office=FI-president@2024-03-01/: Alexander Stubb | Stubb
sanna-marin f office=FI-prime-minister@2019-12-10/2023-06-20: Sanna Marin
ulf-kristersson m office=SE-prime-minister@2022-10-18/: Ulf Kristersson | Kristersson
mette-frederiksen f office=DK-prime-minister@2019-06-27/: Mette Frederiksen | Frederiksen
jonas-gahr-store m office=NO-prime-minister@2021-10-14/: Jonas Gahr Store | Jonas Gahr Støre
gitanas-nauseda m office=LT-president@2019-07-12/: Gitanas Nauseda | Gitanas Nausėda | Nauseda
gabrielius-landsbergis m office=LT-foreign-minister@2020-12-11/2024-12-12: Gabrielius Landsbergis | Landsbergis
maia-sandu f office=MD-president@2020-12-24/: Maia Sandu | Sandu
aleksandar-vucic m office=RS-president@2017-05-31/: Aleksandar Vucic | Aleksandar Vučić | Vucic
albin-kurti m office=XK-prime-minister@2021-03-22/: Albin Kurti | Kurti
edi-rama m office=AL-prime-minister@2013-09-15/: Edi Rama
kyriakos-mitsotakis m office=GR-prime-minister@2019-07-08/: Kyriakos Mitsotakis | Mitsotakis
alexis-tsipras m office=GR-prime-minister@2015-09-21/2019-07-08: Alexis Tsipras | Tsipras
recep-tayyip-erdogan m office=TR-prime-minister@2003-03-14/2014-08-28 office=TR-president@2014-08-28/: Recep Tayyip Erdogan | Recep Tayyip Erdoğan | Erdogan | Erdoğan
mevlut-cavusoglu m office=TR-foreign-minister@2015-11-24/2023-06-03: Mevlut Cavusoglu | Mevlüt Çavuşoğlu | Cavusoglu
hakan-fidan m office=TR-foreign-minister@2023-06-03/: Hakan Fidan | Fidan
benjamin-netanyahu m office=IL-prime-minister@2009-03-31/2021-06-13 office=IL-prime-minister@2022-12-29/: Benjamin Netanyahu | Netanyahu
naftali-bennett m office=IL-prime-minister@2021-06-13/2022-06-30: Naftali Bennett
yoav-gallant m office=IL-defence-minister@2022-12-29/2024-11-08: Yoav Gallant | Gallant
israel-katz m office=IL-foreign-minister@2024-01-01/2024-11-08 office=IL-defence-minister@2024-11-08/: Israel Katz
isaac-herzog m office=IL-president@2021-07-07/: Isaac Herzog
mahmoud-abbas m office=PS-president@2005-01-15/: Mahmoud Abbas
yahya-sinwar m: Yahya Sinwar | Sinwar
ismail-haniyeh m: Ismail Haniyeh | Haniyeh
hassan-nasrallah m: Hassan Nasrallah | Nasrallah
bashar-al-assad m office=SY-president@2000-07-17/2024-12-08: Bashar al-Assad | Bashar Assad | Assad
ahmed-al-sharaa m office=SY-president@2025-01-29/: Ahmed al-Sharaa
ali-khamenei m office=IR-supreme-leader@1989-06-04/: Ali Khamenei | Khamenei
hassan-rouhani m office=IR-president@2013-08-03/2021-08-03: Hassan Rouhani | Rouhani
ebrahim-raisi m office=IR-president@2021-08-03/2024-05-19: Ebrahim Raisi | Raisi
masoud-pezeshkian m office=IR-president@2024-07-28/: Masoud Pezeshkian | Pezeshkian
mahmoud-ahmadinejad m office=IR-president@2005-08-03/2013-08-03: Mahmoud Ahmadinejad | Ahmadinejad
javad-zarif m office=IR-foreign-minister@2013-08-17/2021-08-25: Mohammad Javad Zarif | Javad Zarif | Zarif
abbas-araghchi m office=IR-foreign-minister@2024-08-21/: Abbas Araghchi | Abbas Araqchi | Araghchi
mohammed-bin-salman m office=SA-ruler@2017-06-21/ office=SA-prime-minister@2022-09-27/: Mohammed bin Salman
abdel-fattah-al-sisi m office=EG-president@2014-06-08/: Abdel Fattah al-Sisi | Abdel-Fattah el-Sissi | el-Sissi | el-Sisi
xi-jinping m office=CN-president@2013-03-14/2028-03-10: Xi Jinping
hu-jintao m office=CN-president@2003-03-15/2013-03-14: Hu Jintao
li-keqiang m office=CN-prime-minister@2013-03-15/2023-03-11: Li Keqiang
li-qiang m office=CN-prime-minister@2023-03-11/: Li Qiang
wang-yi m office=CN-foreign-minister@2013-03-16/2022-12-30 office=CN-foreign-minister@2023-07-25/: Wang Yi
qin-gang m office=CN-foreign-minister@2022-12-30/2023-07-25: Qin Gang
tsai-ing-wen f office=TW-president@2016-05-20/2024-05-20: Tsai Ing-wen
lai-ching-te m office=TW-president@2024-05-20/2028-05-20: Lai Ching-te | William Lai
shinzo-abe m office=JP-prime-minister@2012-12-26/2020-09-16: Shinzo Abe
fumio-kishida m office=JP-prime-minister@2021-10-04/2024-10-01: Fumio Kishida | Kishida
shigeru-ishiba m office=JP-prime-minister@2024-10-01/2025-10-21: Shigeru Ishiba | Ishiba
narendra-modi m office=IN-prime-minister@2014-05-26/: Narendra Modi | Modi
subrahmanyam-jaishankar m office=IN-foreign-minister@2019-05-31/: S. Jaishankar | Subrahmanyam Jaishankar | Jaishankar
manmohan-singh m office=IN-prime-minister@2004-05-22/2014-05-26: Manmohan Singh
imran-khan m office=PK-prime-minister@2018-08-18/2022-04-10: Imran Khan
shehbaz-sharif m office=PK-prime-minister@2022-04-11/2023-08-14 office=PK-prime-minister@2024-03-04/: Shehbaz Sharif
nawaz-sharif m office=PK-prime-minister@2013-06-05/2017-07-28: Nawaz Sharif
ashraf-ghani m office=AF-president@2014-09-29/2021-08-15: Ashraf Ghani | Ghani
hamid-karzai m office=AF-president@2001-12-22/2014-09-29: Hamid Karzai | Karzai
sheikh-hasina f office=BD-prime-minister@2009-01-06/2024-08-05: Sheikh Hasina
aung-san-suu-kyi f: Aung San Suu Kyi | Suu Kyi
joko-widodo m office=ID-president@2014-10-20/2024-10-20: Joko Widodo | Widodo
prabowo-subianto m office=ID-president@2024-10-20/: Prabowo Subianto | Prabowo
rodrigo-duterte m office=PH-president@2016-06-30/2022-06-30: Rodrigo Duterte | Duterte
ferdinand-marcos m office=PH-president@2022-06-30/: Ferdinand Marcos
anthony-albanese m office=AU-prime-minister@2022-05-23/: Anthony Albanese | Albanese
scott-morrison m office=AU-prime-minister@2018-08-24/2022-05-23: Scott Morrison
malcolm-turnbull m office=AU-prime-minister@2015-09-15/2018-08-24: Malcolm Turnbull | Turnbull
jacinda-ardern f office=NZ-prime-minister@2017-10-26/2023-01-25: Jacinda Ardern | Ardern
justin-trudeau m office=CA-prime-minister@2015-11-04/2025-03-14: Justin Trudeau | Trudeau
mark-carney m office=CA-prime-minister@2025-03-14/: Mark Carney | Carney
luiz-inacio-lula-da-silva m office=BR-president@2003-01-01/2011-01-01 office=BR-president@2023-01-01/2027-01-01: Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva | Lula
jair-bolsonaro m office=BR-president@2019-01-01/2023-01-01: Jair Bolsonaro | Bolsonaro
dilma-rousseff f office=BR-president@2011-01-01/2016-08-31: Dilma Rousseff | Rousseff
javier-milei m office=AR-president@2023-12-10/2027-12-10: Javier Milei | Milei
nicolas-maduro m office=VE-president@2013-04-19/: Nicolas Maduro | Nicolás Maduro | Maduro
hugo-chavez m office=VE-president@1999-02-02/2013-03-05: Hugo Chavez | Hugo Chávez
gustavo-petro m office=CO-president@2022-08-07/2026-08-07: Gustavo Petro
gabriel-boric m office=CL-president@2022-03-11/2026-03-11: Gabriel Boric | Boric
andres-manuel-lopez-obrador m office=MX-president@2018-12-01/2024-10-01: Andres Manuel Lopez Obrador | Andrés Manuel López Obrador | Lopez Obrador
claudia-sheinbaum f office=MX-president@2024-10-01/2030-10-01: Claudia Sheinbaum | Sheinbaum
cyril-ramaphosa m office=ZA-president@2018-02-15/: Cyril Ramaphosa | Ramaphosa
jacob-zuma m office=ZA-president@2009-05-09/2018-02-14: Jacob Zuma | Zuma
robert-mugabe m office=ZW-president@1987-12-31/2017-11-21: Robert Mugabe | Mugabe
muhammadu-buhari m office=NG-president@2015-05-29/2023-05-29: Muhammadu Buhari | Buhari
bola-tinubu m office=NG-president@2023-05-29/: Bola Tinubu | Tinubu
abiy-ahmed m office=ET-prime-minister@2018-04-02/: Abiy Ahmed
william-ruto m office=KE-president@2022-09-13/: William Ruto | Ruto
uhuru-kenyatta m office=KE-president@2013-04-09/2022-09-13: Uhuru Kenyatta | Kenyatta
paul-kagame m office=RW-president@2000-04-22/: Paul Kagame | Kagame
felix-tshisekedi m office=CD-president@2019-01-24/: Felix Tshisekedi | Félix Tshisekedi | Tshisekedi
muammar-gaddafi m office=LY-ruler@1969-09-01/2011-10-20: Muammar Gaddafi | Moammar Gadhafi | Gaddafi | Gadhafi
saddam-hussein m office=IQ-president@1979-07-16/2003-04-09: Saddam Hussein
ilham-aliyev m office=AZ-president@2003-10-31/: Ilham Aliyev | Aliyev
nikol-pashinyan m office=AM-prime-minister@2018-05-08/: Nikol Pashinyan | Pashinyan
salome-zourabichvili f office=GE-president@2018-12-16/2024-12-29: Salome Zourabichvili | Salome Zurabishvili | Zourabichvili
kassym-jomart-tokayev m office=KZ-president@2019-03-20/: Kassym-Jomart Tokayev | Tokayev
ramzan-kadyrov m: Ramzan Kadyrov | Kadyrov
christine-lagarde f: Christine Lagarde | Lagarde
rafael-grossi m: Rafael Grossi | Rafael Mariano Grossi | Grossi
tedros-adhanom-ghebreyesus m: Tedros Adhanom Ghebreyesus | Tedros
pope-francis m office=VA-pope@2013-03-13/2025-04-21: Pope Francis
pope-benedict m office=VA-pope@2005-04-19/2013-02-28: Pope Benedict XVI | Pope Benedict
pope-leo m office=VA-pope@2025-05-08/: Pope Leo XIV | Pope Leo
