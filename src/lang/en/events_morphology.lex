# How forms of [event-verb] are told apart, and what else the event finder must know of the language.
[event-morphology]
progressive: ing
