# Offices, titles and institutions. An office or institution that a state has is written with `state`: with a country beside it its key
# becomes "office:UA-president" or "org:kr-defence-ministry"; `f`: the form tells that she is a woman; `is`: the wider word that may point back to it
# later ("the court"); `seated`: a place behind it says which one it is. One line, one body: what two lines hold is never one source.

[office]
president state: president
vice-president state: vice president | vice-president
prime-minister state: prime minister | premier | chancellor | head of government
vice-chancellor state: vice chancellor | vice-chancellor
foreign-minister state is=minister: foreign minister | secretary of state | foreign secretary | top diplomat | minister of foreign affairs
defence-minister state is=minister: defense minister | defence minister | secretary of defense | defense secretary | defence secretary | defense chief | minister of defense | minister of defence | defence chief
interior-minister state is=minister: interior minister | home secretary | home affairs minister | minister of the interior | interior secretary
homeland-security-minister state is=minister: homeland security secretary | secretary of homeland security
finance-minister state is=minister: finance minister | treasury secretary | minister of finance | chancellor of the exchequer
economy-minister state is=minister: economy minister | economics minister
trade-minister state is=minister: trade minister | commerce minister | commerce secretary | trade secretary
justice-minister state is=minister: justice minister | attorney general
health-minister state is=minister: health minister | health secretary
environment-minister state is=minister: environment minister | environment secretary
climate-minister state is=minister: climate minister
transport-minister state is=minister: transport minister | transportation secretary | transport secretary
labour-minister state is=minister: labor minister | labour minister | labor secretary
culture-minister state is=minister: culture minister | culture secretary
education-minister state is=minister: education minister | education secretary
energy-minister state is=minister: energy minister | energy secretary
agriculture-minister state is=minister: agriculture minister | farm minister | agriculture secretary
information-minister state is=minister: information minister
minister: minister | cabinet minister
deputy-foreign-minister state is=deputy-minister: deputy foreign minister | vice foreign minister
deputy-defence-minister state is=deputy-minister: deputy defense minister | deputy defence minister | vice defense minister
deputy-prime-minister state: deputy prime minister | vice premier
deputy-minister: deputy minister | vice minister | undersecretary
secretary-general: secretary-general | secretary general
ambassador state: ambassador | envoy | special envoy | permanent representative | charge d'affaires
supreme-leader state: supreme leader
ruler state: ruler | leader | strongman | dictator
king state: king
queen state f: queen
crown-prince state: crown prince
emir state: emir
sultan state: sultan
prince: prince
prince f: princess
chief-of-staff state: chief of the general staff | chief of general staff | chairman of the joint chiefs of staff
office-chief-of-staff: chief of staff
army-chief state: army chief | commander-in-chief | military chief | top general
spokesperson: spokesman | spokesperson | press secretary | government spokesman | police spokesman | military spokesman | army spokesman | foreign ministry spokesman | defense ministry spokesman | Kremlin spokesman
spokesperson f: spokeswoman | police spokeswoman | government spokeswoman | foreign ministry spokeswoman | army spokeswoman
governor: governor | regional governor | provincial governor | regional leader | regional president | gov
mayor: mayor
deputy-mayor: deputy mayor
head named: head | chief | captain
head: director | chairman | chairwoman | chair | chairperson | CEO | chief executive | chief executive officer | president and CEO | managing director | boss | executive director | manager | coach | leader | opposition leader | party leader | majority leader | minority leader | speaker | house speaker | commissioner | police chief | police commissioner | fire chief | sheriff | superintendent | inspector | inspector general | chief inspector | detective | founder | co-founder | chief financial officer | CFO | chief operating officer | chief negotiator | negotiator | union leader | works council chair | senator | sen | representative | rep | congressman | congresswoman | lawmaker | member of parliament | MP | legislator | adviser | advisor | national security adviser | national security advisor | security adviser | special adviser | aide | candidate | presidential candidate | presidential nominee | nominee | high representative | foreign policy chief | EU foreign policy chief | commission president | council president | general secretary | coordinator | administrator | curator | editor | editor-in-chief | publisher | pope | cardinal | bishop | archbishop | patriarch | imam | rabbi | reverend | pastor | ayatollah | district attorney | prosecutor | state prosecutor | chief prosecutor | solicitor general | deputy director | deputy head | deputy chief | vice chairman | president-elect | first lady | militia leader | rebel leader | warlord | regional director | country director | principal | dean | chancellor
soldier-rank named: general | lieutenant general | major general | brigadier general | brigadier | colonel | lieutenant colonel | major | captain | lieutenant | admiral | commander | sergeant | gen | lt | col | maj | adm | brig | capt | sgt
expert: expert | analyst | researcher | scientist | professor | historian | economist | political scientist | meteorologist | virologist | epidemiologist | seismologist | geologist | sociologist | psychologist | senior fellow | fellow | strategist | academic | military analyst | lecturer | physicist | biologist | climatologist | scholar
role: politician | lawyer | attorney | solicitor | barrister | judge | justice | activist | author | writer | journalist | reporter | correspondent | doctor | physician | surgeon | nurse | businessman | businesswoman | entrepreneur | actor | actress | singer | filmmaker | eyewitness | witness | resident | villager | farmer | teacher | student | diplomat | firefighter | police officer | officer | pilot | billionaire | artist | employee | volunteer | campaigner | survivor | official | shopkeeper | father | mother | brother | sister | son | daughter | wife | husband | widow | neighbor | neighbour | friend | uncle | aunt | cousin | passenger | owner | driver | player | midfielder | striker | goalkeeper | quarterback

[title]
m: Mr | Mr. | Sir | Lord
f: Mrs | Mrs. | Ms | Ms. | Miss | Lady | Dame | Madam
x: Dr | Dr. | Prof | Prof. | Professor | Rev | Rev. | Sheikh | Sheik | Hon | Hon.

[office-adjective]
word: former | ex | acting | outgoing | incoming | newly elected | new | deputy | assistant | senior | top | late | then | current | interim | chief | veteran | local | regional | federal | state | provincial | district | national | western | european | international | independent | military | conservative | liberal | democratic | republican | labour | opposition | city | county | town | longtime | long-time | high-ranking | leading | vice | prominent | retired | hospital | company | police | government | party | rebel | separatist | Republican | Democratic

# Who was, will be or stands in for the one who holds the office.
[office-standing]
former: former | ex | late | ousted | deposed
deputy: deputy | assistant | vice
next: incoming | newly elected | next | new | designate

# Before whom or what an office belongs to, and what goes on with a list behind a comma.
[office-owner]
word: of | for

[office-list]
word: and | or

[institution]
foreign-ministry state is=ministry: foreign ministry | ministry of foreign affairs | foreign office | State Department | Department of State | foreign affairs ministry
defence-ministry state is=ministry: defense ministry | defence ministry | ministry of defense | ministry of defence | Department of Defense
interior-ministry state is=ministry: interior ministry | ministry of the interior | home office | ministry of interior | ministry of internal affairs
homeland-security-ministry state: Department of Homeland Security
finance-ministry state is=ministry: finance ministry | ministry of finance | treasury | Treasury Department
health-ministry state is=ministry: health ministry | ministry of health | Department of Health
health-department: health department
health-authority state: health authority | public health agency
justice-ministry state is=ministry: justice ministry | ministry of justice | Justice Department | Department of Justice
economy-ministry state is=ministry: economy ministry | ministry of economy
trade-ministry state is=ministry: trade ministry | ministry of trade | commerce ministry | Commerce Department
environment-ministry state is=ministry: environment ministry | ministry of environment
transport-ministry state is=ministry: transport ministry | ministry of transport | Transportation Department
energy-ministry state is=ministry: energy ministry | ministry of energy | Energy Department
ministry: ministry
government state: government | administration | cabinet
presidency state: presidency | presidential office | president's office | presidential administration
parliament state: parliament | national assembly | legislature
lower-house state is=parliament: lower house
upper-house state is=parliament: upper house
armed-forces state: armed forces | military
army state: army | land forces
air-force state: air force
navy state: navy
marines state: marine corps
general-staff state: general staff
intelligence state: intelligence service | intelligence agency | spy agency | secret service | National Intelligence Service
military-intelligence state is=intelligence: military intelligence | military intelligence service | military intelligence agency
foreign-intelligence state is=intelligence: foreign intelligence service | foreign intelligence agency
domestic-intelligence state is=intelligence: domestic intelligence service | domestic intelligence agency
police state seated: police | police department | police force
federal-police state seated is=police: federal police
state-police state seated is=police: state police
criminal-police state seated is=police: criminal police
border-guard state: border guard | border guard service
prosecutors state seated: prosecutor's office | public prosecutor's office | prosecutors' office | prosecution service
federal-prosecutors state is=prosecutors: federal prosecutor's office | federal prosecutors' office
prosecutor-general state is=prosecutors: prosecutor general's office | attorney general's office | general prosecutor's office
court state seated: court
supreme-court state is=court: supreme court
constitutional-court state is=court: constitutional court
high-court state seated is=court: high court
appeals-court state seated is=court: appeals court | court of appeal | court of appeals
federal-court state seated is=court: federal court
district-court state seated is=court: district court
administrative-court state seated is=court: administrative court
regional-court state seated is=court: regional court
labour-court state seated is=court: labour court | labor court
social-court state seated is=court: social court
central-bank state: central bank | national bank
embassy state: embassy
opposition state: opposition
news-agency state: news agency | state news agency
state-television state: state television | state TV
state-media state: state media
weather-service state: weather service | meteorological agency | weather agency | meteorological office
geological-survey state: geological survey
seismological-service state: seismological service | earthquake monitoring agency
civil-protection state: civil protection agency | civil defense | civil defence | disaster agency | disaster management agency
emergency-services state seated: emergency services | emergency service
emergency-ministry state is=ministry: emergency ministry | emergencies ministry | ministry of emergency situations
ambulance-service state seated: ambulance service
rescue-service state seated: rescue service
fire-department state seated: fire department | fire service | fire brigade
coast-guard state seated: coast guard | coastguard
election-commission state: election commission | electoral commission | electoral council
city-council: city council | town council | local council
city-government: town hall | city hall | city administration
regional-government: regional government
provincial-government: provincial government
state-government: state government
union: union | trade union
works-council: works council
company: company | firm
airline is=company: airline | carrier
manufacturer is=company: manufacturer | maker | automaker | carmaker
operator is=company: operator
bank is=company: bank
authority: agency
regulator is=authority: regulator | watchdog
commission: commission
committee: committee
newspaper: newspaper | magazine | broadcaster | network | daily | tabloid | website
university: university | college
institute: institute | research institute
think-tank: think tank
party: party | ruling party | opposition party
ngo: charity | rights group | aid group | aid agency | human rights group | monitoring group | campaign group | advocacy group | aid organization

[group]
investigators: investigators | detectives
commanders: commanders | officers | generals
officials: officials | government officials | military officials | defense officials | defence officials | health officials | police officials | local officials | security officials | intelligence officials | senior officials | administration officials | representatives
authorities: authorities | local authorities | health authorities | security services | emergency services | regulators
intelligence-services: intelligence services | intelligence agencies | spy agencies | secret services
diplomats: diplomats | negotiators
experts: experts | analysts | researchers | scientists | observers | economists | historians | critics | scholars | academics | forecasters | meteorologists | doctors
witnesses: witnesses | eyewitnesses | residents | locals | villagers | survivors | relatives | bystanders | neighbors | neighbours
activists: activists | campaigners | protesters | demonstrators | rights groups | human rights groups | opposition activists | aid groups | aid agencies | environmentalists
politicians: politicians | lawmakers | ministers | legislators | senators | MPs | allies | governments | opposition parties | Republicans | Democrats | Conservatives
media: media | local media | state media | newspapers | reporters | journalists | news agencies | media outlets | correspondents
rebels: rebels | separatists | insurgents | militants | militias | extremists | gunmen
lawyers: lawyers | attorneys | prosecutors | judges
workers: unions | employers | workers | employees | staff
rescuers: rescuers | rescue workers | rescue teams | emergency workers | firefighters | paramedics
forces: forces | troops | soldiers | security forces | fighters

[unnamed]
sources: sources | a source | one source | security sources | government sources | diplomatic sources | military sources | intelligence sources | police sources | a source | anonymous sources | sources close to the matter | a person familiar with the matter | a source familiar with the matter | people familiar with the matter | people with knowledge of the matter | people briefed on the matter | people close to the matter | sources familiar with the matter | persons familiar with the matter | people with direct knowledge of the matter | insiders | officials who spoke on condition of anonymity | a person with knowledge of the matter

[document]
report: report | reports | media reports | news reports | press reports | inquiry report
study: study | survey | poll | analysis | paper | forecast | statistics | data | figures
statement: statement | press release | communique | news release | declaration | joint statement
letter: letter | memo | email | e-mail | tweet
treaty: treaty | agreement | accord | pact | resolution | charter
law: law | decree | bill | ruling | verdict | indictment | order | constitution | lawsuit | complaint | court documents | court filing | court filings | affidavit
