# Verbs that put a count or a forecast at a figure. Notation as in claims_verbs_say.lex; frame figure: the thing counted, one of the prepositions (pp) and a
# number are what is said: "put the number of victims at 300"; reckoning: counts only beside a noun of [claim-reckoning].

[claim-verb]
put-at stance=asserts frame=figure pp=at: put{,s,ting} | peg{s,ged,ging} | plac{es,ed,ing}
revise-to stance=asserts frame=figure reckoning pp=to,at: revis{e,es,ed,ing} | updat{e,es,ed,ing} | correct{s,ed,ing} | adjust{s,ed,ing}
raise-to stance=asserts frame=figure reckoning pp=to: rais{e,es,ed,ing} | increas{es,ed,ing} | lift{s,ed,ing} | upgrad{e,es,ed,ing} | hik{es,ed,ing}
lower-to stance=asserts frame=figure reckoning pp=to: lower{s,ed,ing} | cut{,s,ting} | reduc{es,ed,ing} | trim{s,med,ming} | downgrad{e,es,ed,ing} | slash{es,ed,ing}
give-as stance=asserts frame=figure reckoning pp=as: giv{es,ing} | gave | +given
