# How a source is named that has no name of its own: "coast guard officials", "Tim Rohde's lawyer".

# Whose: "his lawyer". he, she: somebody; it: a body; they: several.
[claim-owner]
he: his
she: her
it: its
they: their

# How it is written whose: behind the owner, or between the two.
[claim-owned]
behind: 's

# Say how high, how many or that there are others, not which ones.
[claim-source-rank]
word: senior | top | high-ranking | high-level | ranking | other | unnamed | anonymous | several | many | some | current | former | more | unidentified | various | different
