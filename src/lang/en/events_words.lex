# Small words that decide when, whether and to whom an event happened.
[event-word]
determiner: the | a | an | this | that | these | those | his | her | its | their | our | my | no | every | each | any | some | several | many | all | another | both | two | three | four | five | six | seven | eight | nine | ten | dozens | hundreds | more | most | second | third | last | next | recent | new | major | deadly | fatal
preposition: in | on | at | by | with | from | of | to | for | into | onto | over | against | between | among | during | after | before | since | until | near | under | through | via | across | amid | about | around | outside | inside | towards | toward | without | within | upon | off | per | despite | behind | along | beyond | following | including
locative: in | at | near | outside | inside | across | into | around | off | to | on | from | towards | toward
coordinator: and | or | but | nor | yet
pronoun: he | she | it | i | we | you | they | him | her | them | us | who | which | whom | himself | herself | itself | themselves | someone | there
be: is | are | was | were | be | been | being | am | 's | isn't | aren't | wasn't | weren't
passive: is | are | was | were | be | been | being | got | gets | get | isn't | aren't | wasn't | weren't
past-aux: has | have | had | was | were | been | did | hasn't | haven't | hadn't | wasn't | weren't | didn't
do: do | does | did | don't | doesn't | didn't
future: will | shall | 'll | won't
# Nouns that are plural without an "s", before a verb without one: "people demand", "police order".
plural: people | men | women | children | police | troops | militia | media | staff | crew | personnel | others | thousands | hundreds | dozens | militiamen | gunmen | policemen | servicemen | firemen | fishermen | businessmen | public | government | team | group | side | majority | minority | opposition
hypothetical: could | would | might | may | can | couldn't | wouldn't | can't | cannot | should | perhaps | possibly | potentially
obligation: must | should | ought
to: to
negation: not | never | no | neither | nor | without | don't | doesn't | didn't | isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | won't | wouldn't | couldn't | can't | cannot | nobody | none
negative-determiner: no | without
condition: if | unless | whether | provided | lest
subordinator: that | because | although | though | if | unless | whether | while | when | where | after | before | since | until | as | once | whereas | whereby | why | how | lest | than
relative: who | which | whom | whose | that
by: by
with: with
between: between | among
from: from | between
recipient: to | for
target: against | at | on | onto | upon
joint: and | &
since: since
until: until | till | by
before: before
after: after
reporting: said | says | say | told | tells | announced | reported | reports | added | adds | stated | states | confirmed | wrote | writes | claimed | claims | explained | noted | notes | insisted | argued | according | quoted
light: took | take | takes | taken | place | occurred | occur | occurs | happened | happen | happens | began | begin | begins | begun | started | starts | start | ended | ends | end | came | come | comes | lasted | held | erupted | followed
intention: plan | plans | planned | planning | intend | intends | intended | expected | expects | scheduled | set | due | agreed | agrees | agree | promised | promises | promise | pledged | pledges | vowed | vows | decided | decides | going | about | ready | willing | prepared | prepares | offered | offers | wants | want | wanted | hopes | hope | hoped | aims | aimed | seeks | poised | slated | likely | committed | supposed
refusal: refused | refuses | refuse | refusing | declined | declines | failed | fails | failing | fail | denied | denies | deny | denying | unable | prevented | avoid | avoided | stopped | forgot | neglected
unreal: threatened | threatens | threaten | threatening | urged | urges | urge | urging | asked | asks | ask | asking | demanded | demands | demand | demanding | called | calls | tried | tries | try | trying | attempted | attempts | attempting | attempt | wished | encouraged | warned | sought | seeking | order | ordered | want | wants | unlikely | allow | allowed | allows
planned-modifier: planned | upcoming | forthcoming | scheduled | proposed | impending | pending | future | intended | expected
unreal-modifier: possible | potential | threatened | alleged | hypothetical | feared | imminent | likely | attempted | rumoured | rumored
unreal-noun: case | event | threat | threats | risk | danger | fear | fears | possibility | prospect | likelihood | chance | prevent | avert | avoid
planned-noun: plan | plans | preparation | preparations | proposal | ahead | schedule | invitation
particle: up | down | out | off
adverb: first | also | now | then | today | already | later | still | again | recently | yesterday | tomorrow | so | there | here | very | just | only | nearly | about | around | at least | too | meanwhile | soon | once | repeatedly | officially | reportedly | allegedly
city-of: city | town | village | region | province | district | state | county | island | capital
focus: only | just | merely
definite: the | this | that | these | those | his | her | its | their
cotemporal: in | at | during | by | amid
of: of
no-event: united | according | states | including | involving | concerning | regarding | born-again | used | left | right | based | held-out | state
for-date: for
when: when
instrument: with | through
into: into | to
# "rescue teams", "protest leader": who does it, not that it was done.
agent-noun: manager{,s} | spokesman | spokeswoman | director{,s} | headquarters | team{,s} | chief{,s} | worker{,s} | official{,s} | officer{,s} | minister{,s} | leader{,s} | organiser{,s} | organizer{,s} | crew{,s} | squad{,s} | service{,s} | expert{,s} | coordinator{,s} | helicopter{,s} | boat{,s} | commission{,s} | committee{,s} | authority | authorities | agency | agencies | board{,s} | observer{,s} | mediator{,s} | negotiator{,s}# "charged with murder", "on suspicion of murder": what somebody is charged with. charge-link: stands before the crime.
charge-link: of | with | for
charge: suspicion | charge{,s,d} | accus{ed,es,e,ation,ations} | convict{ed,s} | conviction{,s} | suspected | acquitted | guilty | sentenced | tried | trial | wanted | prosecuted | indicted | jailed | imprisoned | arrested | detained | investigated
