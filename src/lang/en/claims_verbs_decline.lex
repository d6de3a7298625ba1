# Verbs with which somebody says nothing to the press. Notation as in claims_verbs_say.lex; comment: counts only beside a noun of [claim-comment],
# so that "did not respond to a request" declines and "did not respond to treatment" says nothing; patient: the subject of the passive declines.

[claim-verb]
not-respond stance=declines frame=weak only-negated comment pp=to: respond{,s,ed,ing} | repl{y,ies,ied,ying} | react{,s,ed,ing}
not-return stance=declines frame=obj only-negated comment: return{,s,ed,ing} | answer{,s,ed,ing}
decline-comment stance=declines frame=to,obj noun comment: declin{e,es,ed,ing} | refus{e,es,ed,ing}
not-reached stance=declines frame=weak only-negated comment patient pp=for: +reached | +available
unavailable stance=declines frame=weak comment patient pp=for: +unavailable
no-comment stance=declines frame=obj pp=on,about: {had,has,have} no comment
