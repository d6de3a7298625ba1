# Function words of English by what they do in a clause. Claim extraction reads the skeleton of a sentence from these alone.

[claim-grammar]
determiner: the | a | an | this | these | those | some | any | all | both | each | every | many | several | few | most | another | other | no | its | his | her | their | our | my | your | one | two | three | four | five | six | seven | eight | nine | ten | dozens | hundreds | thousands | more
# Dropped where a phrase is printed as a name.
article: the | a | an
possessive: his | her | its | their | our | my | your | 's
preposition: in | on | at | by | for | from | to | with | without | of | about | over | under | after | before | between | among | against | during | since | until | through | throughout | into | onto | upon | across | along | around | behind | beyond | despite | near | toward | towards | via | within | outside | inside | like | unlike | amid | because of | per | than | off | up | down | out | regarding | concerning | including
noun-link: of | for | from | at | in | with | on | to
pronoun: he | she | it | they | we | i | you | who | one | some | many | others | everyone | nobody | someone | everybody | anyone | this | those
reflexive: itself | himself | herself | themselves
object-pronoun: him | her | them | us | me | himself | herself | themselves | itself | myself | ourselves | whom | yourself
complementiser: that | whether | if
wh: what | who | whom | when | where | why | how | which | whose
subordinator: because | although | though | while | when | after | before | since | until | unless | as | if | once | whereas | where | so | than | whether
relative: who | which | that | whom | whose | where
conjunction: and | or | but | nor | yet
and: and | or | but
have: have | has | had | having | 've | haven't | hasn't | hadn't
be: be | is | are | was | were | been | being | am | isn't | aren't | wasn't | weren't
become: get | gets | got
modal: will | would | can | could | may | might | must | shall | should | do | does | did | won't | wouldn't | can't | couldn't | don't | doesn't | didn't | shouldn't | cannot | ought
want: would | wouldn't | won't
finite: died | lied | tied | owed | withdrew | drew | threw | flew | knew | blew | ate | drank | sang | swam | broke | chose | drove | froze | rode | shook | stole | tore | wore | woke | slid | fought | bought | caught | taught | crept | fled | bled | dug | hung | sank | shrank | stuck | struck | swept | wept | overthrew | undertook | overcame | underwent | withstood | forgave | forbade | foresaw | outgrew | makes | made | takes | took | taken | gets | got | goes | went | gone | comes | came | gives | gave | given | keeps | kept | lets | puts | runs | ran | brings | brought | stands | stood | becomes | became | begins | began | leads | led | leaves | left | holds | held | turns | moves | plays | pays | paid | meets | met | loses | lost | wins | won | sits | sat | spends | spent | grows | grew | falls | fell | rises | rose | sends | sent | builds | built | stays | serves | remains | includes | continues | seems | appears | allows | provides | requires | helps | causes | needs | deserves | faces | lies | lives | works | looks | follows | contains | represents | reflects | means | depends | involves | suffers | struggles | fails | tries | starts | stops | ends | happens | exists | has | does
# Count what follows when a number follows them.
approximator: about | around | over | under | between | up | near | at | more | less | fewer | nearly | almost | least | most | than | roughly | some
numeral: two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | twenty | thirty | forty | fifty | dozen | dozens | hundred | hundreds | thousand | thousands | million | millions | half | score | scores
# "has stopped denying": who has ceased to say so does not say so.
cease: stop | stops | stopped | quit | quits | cease | ceases | ceased | avoid | avoids | avoided
past: had | was | were
infinitive-to: to
adverb: also | far | already | just | still | then | now | later | earlier | recently | previously | repeatedly | publicly | privately | reportedly | allegedly | apparently | not | never | n't | only | even | quickly | initially | finally | eventually | today | yesterday | tomorrow | tonight | again | once | often | always | sometimes | simply | clearly | explicitly | specifically | strongly | flatly | bluntly | openly | consistently | reiteratedly | first | long | once | further | perhaps | maybe | really | actually | certainly | probably | basically | essentially | falsely | famously | correctly | rightly | wrongly | jokingly | however | meanwhile | instead | moreover | indeed | too | so | ago | there | here | ever | yet | effectively | vehemently | categorically | angrily | immediately | frequently | personally | formally | officially
negation: not | never | no | n't | neither | nor | don't | doesn't | didn't | won't | wouldn't | can't | couldn't | cannot | hasn't | haven't | hadn't | isn't | aren't | wasn't | weren't | shouldn't | without
neither: neither
that: that
# Participles without -ed that say more of the noun before them: "a letter seen by".
participle: seen | written | sent | held | given | shown | drawn | made | taken | brought | built | based
# No ending tells that these are plurals.
plural: people | police | men | women | children | media
nor: nor
time-noun: noon | midnight | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | January | February | March | April | June | July | August | September | October | November | December | Jan | Feb | Aug | Sept | Sep | Oct | Nov | Dec | morning | afternoon | evening | night | week | weeks | month | months | year | years | day | days | hours | minutes | weekend | time | today | yesterday
mute: statement | interview | speech | email | tweet | percent | addition | fact | case | way | thing | things | part
parenthesis: as
predicative: as
agent: by
demonstrative: that | this
# Alone, these name nobody: what they say is hearsay.
rumour: reports | rumors | rumours | accounts
empty-subject: it | this | that | those
name-particle: von | van | de | der | bin | al | el | ibn | dos | da | di | du | ben | la
place-link: in | at | on | with
first-person: i | we | me | us | my | our

# Counts and forecasts, which their owners put at a figure and revise.
[claim-reckoning]
ending: toll | tally | count | estimate | estimates | forecast | forecasts | outlook | projection | projections | prediction | predictions | figure | figures | number | numbers | total | guidance | expectations

# They end in -ly and are no adverbs.
[claim-no-adverb]
word: family | assembly | ally | bully | supply | reply | rally | monopoly | anomaly | belly | jelly | fly | butterfly | melancholy | firefly | folly | elderly | homily | lily | tally | multiply | apply | comply | rely | imply

# "by its own count"
[claim-own]
word: own

# What the press asks for and does not always get.
[claim-comment]
ending: comment | comments | request | requests | question | questions | inquiry | inquiries | interview | interviews | enquiries | statement

[claim-speaker]
ending: spokesman | spokeswoman | spokesperson | spokespeople | minister | ministry | president | chancellor | chairman | chairwoman | chair | secretary | director | manager | leader | leaders | senator | governor | mayor | congressman | congresswoman | lawmakers | lawmaker | representative | representatives | official | officials | officer | officers | police | prosecutor | prosecutors | lawyer | lawyers | attorney | judge | court | government | administration | department | agency | agencies | bureau | campaign | committee | commission | council | party | union | company | bank | group | organization | organisation | institute | university | association | report | reports | study | poll | survey | analysis | analyst | analysts | expert | experts | researcher | researchers | scientist | scientists | professor | author | writer | reporter | journalist | editor | newspaper | magazine | network | media | critics | supporters | opponents | voters | voter | residents | witnesses | witness | aide | aides | adviser | advisers | strategist | candidate | nominee | general | guard | coastguard | ministers | mayors | governors | detectives | firefighters | rescuers | hospital | charity | watchdog | regulator | regulators | embassy | navy | parliament | tribunal | commander | commanders | army | military | diplomat | ambassador | pope | bishop | king | queen | doctor | doctors | mother | father | woman | man | people | source | sources | activists | advocates | kremlin | pentagon | republicans | democrats | conservatives | liberals | investigators | authorities | families | family | coach | owner | executive | document | documents | letter | memo

# What a body or a group is called when it goes on speaking.
[claim-body-pronoun]
one: it
several: they

# Opens a clause behind a comma that says something of all that stands before it: "…, which Kyiv denies".
[claim-answer]
word: which

# What somebody is accused or blamed for hangs on it.
[claim-passive-link]
word: of | for
