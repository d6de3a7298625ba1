# Where a full stop does not end a sentence. Forms without the final stop; single letters are handled by the splitter.

[abbreviation]
never-final: Mr | Mrs | Ms | Mx | Dr | Prof | Rev | Fr | Sr | St | Gen | Lt | Col | Maj | Capt | Cmdr | Cpl | Sgt | Adm | Brig | Gov | Sen | Rep | Reps | Sens | Hon | Pres | Amb | Atty | Supt | Det | Insp | Dep | Asst | Mt | Ft | vs | cf | viz | approx | est | No | Nos | Vol | pp | Fig | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Sept | Oct | Nov | Dec | Mon | Tue | Tues | Wed | Thu | Thur | Thurs | Fri | Sat | Sun | Calif | Conn | Fla | Ga | Ill | Kan | Mass | Mich | Minn | Mo | Pa | Tenn | Tex | Va | Wash | Wis | Ariz | Ark | Colo | Del | Ind | Ky | La | Md | Mont | Neb | Nev | Okla | Ore | Wyo | Messrs
maybe-final: Inc | Corp | Ltd | Co | Cos | Bros | Jr | etc | al | Ave | Blvd | Rd | Dept | Univ | Assn | hrs | mins
clock: a.m | p.m | am | pm

# Behind "2 a.m." these go on.
[after-clock]
word: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | Mon | Tue | Tues | Wed | Thu | Thur | Thurs | Fri | Sat | Sun | January | February | March | April | May | June | July | August | September | October | November | December | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Sept | Oct | Nov | Dec | GMT | UTC | BST | CET | CEST | EST | EDT | ET | CST | CDT | CT | PST | PDT | PT | MST | MDT | IST | MSK | Eastern | Pacific | Central | Mountain | Moscow | Kyiv | Kiev | Beijing | London | Paris | Berlin | Greenwich | Eucharist | Mass

# Capitalised, these open a sentence.
[sentence-starter]
word: the | a | an | this | that | these | those | he | she | it | they | we | you | i | his | her | its | their | our | in | on | at | by | for | from | to | with | without | after | before | since | until | during | under | over | about | among | between | against | despite | because | although | though | while | when | where | who | what | why | how | if | as | but | and | or | so | yet | nor | however | meanwhile | moreover | also | still | then | there | here | now | today | yesterday | tomorrow | earlier | later | last | next | most | many | some | several | few | all | both | each | every | no | not | one | two | three | four | five | more | another | other | according | asked | is | was | are | were | has | have | had | did | does | do | will | would | could | should | may | might | police | officials | authorities
