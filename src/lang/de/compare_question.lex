# How a question about a topic is put.

# $thing is what is counted or the words quoted, $role what is asked of it. `ending`: adjectives of $thing take the second ending for the first one ("von
# nordkoreanischen Soldaten", "wie viele nordkoreanische Soldaten"). `noun`: so does its last noun, where the list of counted things has the new form and one
# with the third ending beside it: "von Teilnehmern" (Teilnehmer, Teilnehmerinnen), "der Verletzten" (Verletzte, Verletzter), "von Kindern" (Kinder, Kind).
# A template with `opens` is taken where the quoted words open with one of these.
[question]
count ending=en/e noun=n//innen,n//r,ern/er/,en/e/: Wie viele $thing $role?
count-bare ending=en/e noun=n//innen,n//r,ern/er/,en/e/: Wie viele $thing?
amount: Wie viel? „$thing“
length: Wie lange? „$thing“
size: Wie groß? „$thing“
value: Welcher Wert? „$thing“
number: Wie viele? „$thing“
polar: Stimmt es: „$thing“?
polar-clause opens=dass,daß: Stimmt es, „$thing“?
silent: Was bleibt unbeantwortet: „$thing“?
people: Menschen

# Which of these templates asks for a measure; all others are asked for as amounts.
[question-measure]
length: seconds | minutes | hours | days | weeks | months | years
size: km | m | cm | mm | mi | ft | in | yd | km2 | mi2 | ft2 | ha | acre
value: kmh | mph | degrees | magnitude

# Words that stand between a number and what it counts, and do not belong into the question: "drei ihrer Pfeiler", "wie viele Pfeiler".
[question-skip]
word: von | der | die | das | den | dem | des | ein | eine | einer | eines | einem | einen | ihr | ihre | ihrer | ihren | ihrem | ihres | sein | seine | seiner | seinen | seinem | seines | unser | unsere | unserer | unseren | mein | meine | meiner | meinen | deren | dessen | dieser | diese | diesen | dieses | jener | jene | jenen | solcher | solche | aller | alle | allen | beider | ihnen | uns | davon

# Marks of quotation in the words of a quotation, and those they become there.
[question-inner]
‚: „
‘: “
’: ” | "
›: »
‹: «
