# How a question about a topic is put.

# $thing is what is counted or the words quoted, $role what is asked of it. `ending`: adjectives of $thing take the second ending for the first one.
# `noun`: so does its last noun, where the list of counted things has the new form and one with the third ending beside it. A template with
# `opens` is taken where the quoted words open with one of these.
[question]
count: How many $thing $role?
count-bare: How many $thing?
amount: How much? “$thing”
length: How long? “$thing”
size: How large? “$thing”
value: Which value? “$thing”
number: How many? “$thing”
polar: Is it so: “$thing”?
polar-clause opens=that: Is it so “$thing”?
silent: What is left unanswered: “$thing”?
people: people

# Which of these templates asks for a measure; all others are asked for as amounts.
[question-measure]
length: seconds | minutes | hours | days | weeks | months | years
size: km | m | cm | mm | mi | ft | in | yd | km2 | mi2 | ft2 | ha | acre
value: kmh | mph | degrees | magnitude

# Words that stand between a number and what it counts, and do not belong into the question: "three of its pillars", "how many pillars".
[question-skip]
word: of | the | a | an | its | his | her | their | our | my | your | whose | this | that | these | those | such | all | both | them | us | you | it
# What follows behind the words counted says that they only own what is counted: "two of the company’s offices".
owner: ’s | 's

# Marks of quotation in the words of a quotation, and those they become there.
[question-inner]
‘: “
’: ” | "
