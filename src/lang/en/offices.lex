# Offices, titles and institutions. An office or institution that a state has is written with `state`: with a country beside it its key
# becomes "office:UA-president" or "org:kr-defence-ministry"; `f`: the form tells that she is a woman.

[office]
president state: president
vice-president state: vice president | vice-president
prime-minister state: prime minister | premier | chancellor | head of government
vice-chancellor state: vice chancellor | vice-chancellor
foreign-minister state: foreign minister | secretary of state | foreign secretary | top diplomat | minister of foreign affairs
defence-minister state: defense minister | defence minister | secretary of defense | defense secretary | defence secretary | defense chief | minister of defense | minister of defence | defence chief
interior-minister state: interior minister | home secretary | minister of the interior | homeland security secretary
finance-minister state: finance minister | treasury secretary | minister of finance | chancellor of the exchequer
economy-minister state: economy minister | economics minister | commerce secretary
justice-minister state: justice minister | attorney general
health-minister state: health minister | health secretary
environment-minister state: environment minister | climate minister | environment secretary
transport-minister state: transport minister | transportation secretary | transport secretary
labour-minister state: labor minister | labour minister | labor secretary
minister state: minister | cabinet minister | culture minister | education minister | energy minister | agriculture minister | information minister | home affairs minister | education secretary | energy secretary
deputy-minister state: deputy minister | deputy foreign minister | deputy defense minister | deputy defence minister | deputy prime minister | vice foreign minister | vice minister | undersecretary
secretary-general: secretary-general | secretary general
ambassador state: ambassador | envoy | special envoy | permanent representative | charge d'affaires
supreme-leader state: supreme leader
ruler state: ruler | leader | strongman | dictator | crown prince | emir | king | queen | sultan | prince | princess
chief-of-staff state: chief of the general staff | chief of general staff | chairman of the joint chiefs of staff | chief of staff
army-chief state: army chief | commander-in-chief | military chief | top general
spokesperson: spokesman | spokesperson | press secretary | government spokesman | police spokesman | military spokesman | army spokesman | foreign ministry spokesman | defense ministry spokesman | Kremlin spokesman
spokesperson f: spokeswoman | police spokeswoman | government spokeswoman | foreign ministry spokeswoman | army spokeswoman
governor: governor | regional governor | provincial governor | regional leader | regional president | gov
mayor: mayor | deputy mayor
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

[institution]
foreign-ministry state: foreign ministry | ministry of foreign affairs | foreign office | State Department | Department of State | foreign affairs ministry
defence-ministry state: defense ministry | defence ministry | ministry of defense | ministry of defence | Department of Defense
interior-ministry state: interior ministry | ministry of the interior | home office | ministry of interior | ministry of internal affairs | Department of Homeland Security
finance-ministry state: finance ministry | ministry of finance | treasury | Treasury Department
health-ministry state: health ministry | ministry of health | health department | Department of Health
justice-ministry state: justice ministry | ministry of justice | Justice Department | Department of Justice
economy-ministry state: economy ministry | ministry of economy | Commerce Department
environment-ministry state: environment ministry | ministry of environment
transport-ministry state: transport ministry | ministry of transport | Transportation Department
energy-ministry state: energy ministry | ministry of energy | Energy Department
ministry state: ministry
government state: government | administration | cabinet
presidency state: presidency | presidential office | president's office | presidential administration
parliament state: parliament | national assembly | lower house | upper house | legislature
army state: army | military | armed forces | general staff | air force | navy
intelligence state: intelligence service | intelligence agency | spy agency | secret service | military intelligence | National Intelligence Service
police state: police | police department | police force
prosecutors state: prosecutor's office | public prosecutor's office | prosecutors' office | prosecution service
court state: supreme court | constitutional court | court | high court | appeals court | federal court | district court
central-bank state: central bank | national bank
embassy state: embassy
opposition state: opposition
news-agency state: news agency | state news agency | state television | state TV | state media
weather-service state: weather service | meteorological agency | geological survey | weather agency | meteorological office
civil-protection state: civil protection agency | civil defense | civil defence | emergency services | disaster agency | fire department | fire service | coast guard | disaster management agency | emergency ministry
election-commission state: election commission | electoral commission | electoral council
city-government: city council | town council | town hall | city hall | local council | regional government | provincial government | state government
union: union | trade union | works council
company: company | airline | carrier | manufacturer | maker | operator | bank | firm | automaker | carmaker
authority: regulator | agency | commission | committee | watchdog
newspaper: newspaper | magazine | broadcaster | network | daily | tabloid | website
university: university | institute | think tank | college
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
