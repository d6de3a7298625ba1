# Cues that are not verbs: prepositions and fixed phrases with their source, nouns with a content clause, hearsay.

[claim-before-source]
according stance=asserts: according to
account stance=asserts: in the {words,view,opinion} of | in the eyes of | as {stated,reported,described,explained,noted,argued,announced,suggested,recounted,told,put} by
claimed stance=alleges: as {claimed,alleged} by
confirmed stance=confirms: as {confirmed,acknowledged,admitted,conceded} by
predicted stance=predicts: as {predicted,forecast,expected} by
demanded stance=demands: as {demanded,requested,proposed,recommended} by

# cites: on whom the speaker of the sentence relies ("X reported, citing Y"): Y says it, reported by X. speaker: only before somebody who speaks.
citing stance=asserts cites speaker: citing | quoting

[claim-after-source]
# pp: what stands before the source.
by-own stance=asserts pp=by,in,on: {'s,'s own} {account,telling,admission,estimate,estimates,count,reckoning,words,version,figures}

[claim-hearsay]
reportedly stance=reports: reportedly
allegedly stance=alleges: allegedly | purportedly | supposedly

[claim-noun]
# to: also with an infinitive, "a plan to …".
asserts: statement | statements | argument | arguments | assertion | assertions | suggestion | suggestions | belief | view | opinion | conclusion | notion | idea | message | report | reports | evidence | sign | signs | indication | point
alleges: claim | claims | allegation | allegations | rumor | rumors | rumours
accuses: accusation | accusations | charge | charges | criticism | complaint | complaints
denies: denial | denials
demands: demand | demands | call | calls | request
demands to: proposal | proposals | recommendation | desire
expresses-concern: concern | concerns | fear | fears | worry | worries
expresses-hope: hope | hopes
warns: warning | warnings | threat | threats
announces: announcement
announces to: plan | plans | decision | intention | intentions | willingness
promises: assurance | assurances
promises to: promise | promises | pledge | pledges | vow | vows | offer
confirms to: agreement
declines to: refusal
predicts: prediction | expectation | expectations
doubts: doubt | doubts | skepticism

[claim-express]
express: {express,expresses,expressed,expressing} | {voice,voices,voiced,voicing} | {raise,raises,raised,raising}
[claim-express-noun]
expresses-concern: concern | concerns | worry | worries | alarm | fear | fears | outrage
expresses-regret: regret | sympathy | condolences | sadness | disappointment
expresses-hope: hope | hopes | optimism | confidence
expresses-welcome: support | gratitude | satisfaction | admiration
accuses: frustration | anger | criticism | opposition
doubts: doubt | doubts | skepticism

# "is worried that", "are confident that": a form of to be and one of these.
[claim-adjective]
expresses-concern frame=that,pp: worried | concerned | afraid | alarmed | fearful | wary
expresses-hope frame=that: hopeful | optimistic | confident
asserts frame=that: sure | certain | convinced | aware | clear | adamant
doubts frame=that: skeptical | sceptical | doubtful | unsure | uncertain
expresses-welcome frame=that: glad | happy | proud | pleased | grateful | thankful
expresses-regret frame=that: sorry | sad | disappointed | saddened
announces frame=to: willing | ready | determined | eager | prepared
