# Words that mean the same in every language: technology, media, learning, culture and places. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[topic-word]
ransomware: ransomware | malware | trojan
backup: backup | backups
server: server | servers
network-computer: computer network | computer system | IT system
outage: outage | offline | down for
vulnerability: vulnerability | vulnerabilities | security flaw | loophole
update-software: update | patch | patched
account: account hacked | user account
dark-web: dark web | darknet
bitcoin: bitcoin | cryptocurrency | crypto
robot: robot
self-driving: self-driving | driverless | autopilot
chip: microchip | semiconductor | chip
smartphone: smartphone | mobile phone
app: app
user: user | users
deepfake: deepfake
algorithm-bias: bias | biased
moderation: delete posts | deleted | delete
broadcaster: broadcaster | broadcast | television | TV channel
presenter: presenter | anchorman
editor: editor | editorial
correction: correction | correct the | corrected
source-anonymous: anonymous
whistleblower: whistleblower | whistle-blower
telescope: telescope
astronaut: astronaut | cosmonaut
spacecraft: spacecraft | space station | space probe | capsule
orbit: orbit
moon: moon | lunar
mars: Mars
asteroid: asteroid | meteorite
fossil: fossil | dinosaur
excavation: excavate | excavated | excavation | archaeologist
discovery: discover | discovered | discovery | find | found
invention: invent | invented | invention
experiment: experiment | trial run
theory: theory
genetics: gene | genetic
clinical-trial: clinical trial
peer-review: peer review | peer-reviewed | retract the paper
kindergarten: kindergarten | nursery | daycare
exam: exam | examination | A-levels
tuition: tuition
bullying: bully | bullied | bullying
headmaster: headmaster | headteacher | principal
classroom: classroom | class | lessons
playground: playground
swimming-pool: swimming pool
library: library
theatre: theatre | theater | actor | actress
film: film | movie | director
singer: singer | band | musician
book: book | novel | author | writer
art-theft: artefact | artifact | antiquity
restitution: restitution | give back | handed back
religion: religion | religious
pope: pope | Vatican | cardinal
headscarf: headscarf | veil | burqa
jews: Jew | Jewish | synagogue
holocaust: Holocaust | Nazi | concentration camp
slavery: slavery | slave | forced labour | forced labor
colonialism: colonial | colonialism
lgbt: gay | lesbian | transgender | homosexual
gender: gender
equality: equality | equal
disability: disabled | disability | wheelchair
homeless: homeless | homelessness
eviction: evict | evicted | eviction
squat: squat | squatter
loneliness: lonely | loneliness
football: football | soccer
match: match | game
referee: referee
player: player | players | striker
trainer: head coach
club: club | clubs
transfer-fee: transfer fee
olympics: Olympic | Olympics
medal: medal
athlete: athlete | runner
race: race
world-cup: World Cup
league: league
match-fixing: match-fixing | match fixing
betting: bet | betting | gambling
tourist: tourist | tourism | holidaymaker
hotel: hotel
restaurant: restaurant | bar
nightclub: nightclub | disco
market: market | marketplace
square: square
park: park
beach: beach
lake: lake
coast: coast | coastal | shore
valley: valley
desert: desert
jungle: jungle | rainforest
cave: cave
farmland: field
skyscraper: tower | skyscraper | high-rise
town-hall: town hall | city hall
palace: palace | castle
cathedral: cathedral
cemetery: cemetery
neighbour: neighbour | neighbor | neighbourhood
stranger: stranger
husband: husband | spouse
wife: wife
son: son
daughter: daughter
brother: brother
sister: sister
grandmother: grandmother | grandfather | grandparents
friend: friend | friendship
colleague: colleague
partner: partner
boss: boss
expert: expert | specialist
engineer: engineer | engineers
mechanic: mechanic | technician
