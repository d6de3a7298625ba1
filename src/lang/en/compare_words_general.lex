# Words that mean the same in every language: what is done and how things are. One concept a line, the same values in every
# language; inflected forms that share a stem with one of these are found as well.
[general-word]
beginning: begin | began | begun | start | started
ending: end | ended
continuation: continue | continued | continuing | go on
completion: complete | completed | completion | finish | finished
opening: open | opened | opening
change: change | changed
replacement: replace | replaced | replacement
removal: remove | removed | removal
addition: supplement | add-on
installation: install | installed | installation
use: use | used
misuse: misuse | misused
need-of: necessary | unnecessary
possibility: possible | possibility | impossible
risk: risk | risks | risky
danger: danger | dangerous | endanger | hazard
protection: protect | protected | protection
prevention: prevent | prevented | prevention | avoid | avoided | avert | averted
precaution: precaution | precautionary
measure-step: steps
preparation: prepare | prepared | preparation
support: backed | support | supported | supports | supporting
cooperate: cooperate fully
participation: participate | participated | participation | take part | took part | involved | involvement
influence: influence | influenced | interfere | interfered | interference | meddling
power-authority: seize power | power
right: right to | entitled
duty: duty | obligation | obliged | obligatory | mandatory
rule: rule | rules | regulation | regulations
compliance: comply | complied | compliance
exception: exception | exempt | exempted | exemption
requirement: requirement | criteria
application: apply for | applied for | application
request: requested
proposal: propose | proposed | proposal
recommendation: recommend | recommended | recommendation
agreement-reach: agree on | agreed on | reach an agreement
goal-aim: aim | aims | objective | target
success: success | succeed | succeeded | successful
attempt: attempt | attempted | try | tried
effort: effort | efforts
problem: problem | problems | difficulty | difficulties
solution: solution | solve | solved | resolve
crisis: crisis
consequence: consequence | consequences | effect | effects | impact
reason: reason | reasons
purpose: purpose | deliberate | deliberately | intentional | intentionally | on purpose
accident: accident | accidental | accidentally
coincidence: coincidence
doubt-word: doubt | doubtful
truth: true | truth
trust: trust | trusted | confidence in
fear: fear | fears | afraid
hope-word: hope | hopes
anger: anger | angry | outrage
shock: shock | shocked
joy: happy | pleased | joy
sadness: sad | grief
surprise: surprise | surprised | surprising
interest: interest in | interested
opinion: opinion
question-issue: issue | issues
meeting-secret: secret meeting
absence: absent | absence
replacement-post: vacant | vacancy
promotion: promote | promoted | promotion
leave-of-absence: leave of absence | suspended from
reinstatement: reinstate | reinstated
recruitment: recruit staff | hire | hired
qualified: qualified | qualification
experienced: experience | experienced | inexperienced
understaffed: understaffed | staff shortage | short-staffed
exhausted: exhausted | fatigue | tired
asleep: asleep | fell asleep
distraction: distract | distracted
warning-ignored: ignore | ignored
reaction: react | reacted | reaction | respond | responded | response
inform: inform | informed | informing | notify | notified
publication: publish | published | publication
access: access
visit-inspect: inspector
transfer: transfer | transferred
transport: transport | transported
storage: storage
loss-of-thing: lose control
exchange: exchange | swap
gift: gift | present given
share-pass: pass on | passed on | share information
collection: collect | collected | collection
distribution: distribute | distributed | distribution
selection: select | selected | selection
comparison: compare | compared | comparison
difference: difference | different
similarity: similar | similarity
link-connection: link | linked | connection | connected
separation: separate | separated | separation
direction-toward: northern | north
south: southern | south
east: eastern | east
west: western | west
centre: centre | center | central
capital-city: capital
suburb: suburb | outskirts
abroad: abroad | overseas
world: world | global | worldwide
country: country | countries
international: international
local: local
private: private
temporary: temporary | temporarily
permanent: permanent | permanently
full: full | fully | completely | entirely
partial: partial | partly | partially
serious: serious | severe | seriously
slight: slight | minor damage | slightly
large: large | big | huge
small: small
old: old | outdated | ageing
young: young
expensive: expensive
cheap: cheap
free-of-charge: free of charge
early: early | earlier than
quick: quick | quickly | fast | swift
slow: slow | slowly
heavy: heavy | heavily
strong: strong | strengthen
weak: weak | weaken | weakness
bad: bad | poor condition
better: better | improve | improved | improvement
worse: worse | worsen | worsened | deteriorate | deteriorated
fair: fair | unfair
just: justice | unjust
proportionate: proportionate | disproportionate
effective: effective | ineffective
ready: ready
sufficient: sufficient | insufficient | enough
urgent: urgent | urgently
important: important
normal: normal | routine
unusual: unusual | abnormal
visible: visible
empty: empty
night: night | overnight
morning: morning
evening: evening
weekend: weekend
winter: winter
summer: summer
spring-season: springtime
autumn: autumn
future: future
past: past
life: life
murderer: killer
shots: bullet | bullets
belt: seat belt
helmet: helmet
uniform: uniform
badge: badge | insignia
name-word: name | named
list: list | listed
number-plate: number plate | licence plate
address-home: address
key: key
bag: bag | backpack | suitcase
box: box | package | parcel
camera: camera
tool: equipment | tool
computer-file: database
metal: metal
gold: gold
wood: wooden
glass: glass
plastic: plastic
clothes: clothes | clothing
meat: meat
milk: milk | dairy
bread: bread
tobacco: tobacco | cigarette | smoking
wine: wine | beer
tragedy-national: national tragedy
