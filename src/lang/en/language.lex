# Function words that tell English from its neighbours; written folded.
[language-word]
word: the | and | of | to | is | not | that | for | with | was | were | are | be | been | has | have | had | on | at | by | from | this | it | he | she | they | his | her | their | its | but | or | which | who | will | would | said | after | than | more | about | into | over | i | we | you | an | as | also | when | there | in | a
