# How forms of [event-verb] are told apart, and what else the event finder must know of the language.
[event-morphology]
noun-case: upper
attributive: e | en | em | er | es | de | den | dem | der | des
infinitive-infix: zu
verb-final: ja
