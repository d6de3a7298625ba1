# Words of time. The value of an entry is what it stands for, attributes are fields of a time expression (src/extract/time/reading.h);
# `case=upper|lower` limits the spelling, `abbr` lets a full stop follow. Month, weekday and day-part names: CLDR (en); the rest: Merriam-Webster, OED.

[time.the]
the: the

[time.def]
the: the

[time.article]
a: a | an | the | his | her | its | their | our | my | this | that | these | those | he | she | it | they | we | I | you | who | which

[time.a]
1: a | an | one

[time.month]
1 case=upper: January
2 case=upper: February
4 case=upper: April
6 case=upper: June
7 case=upper: July
8 case=upper: August
9 case=upper: September
10 case=upper: October
11 case=upper: November
12 case=upper: December
3 case=upper: March
5 case=upper: May
1 case=upper abbr name: Jan
2 case=upper abbr: Feb
3 case=upper abbr: Mar
4 case=upper abbr: Apr
6 case=upper abbr: Jun
7 case=upper abbr: Jul
8 case=upper abbr: Aug
9 case=upper abbr: Sept | Sep
10 case=upper abbr: Oct
11 case=upper abbr: Nov
12 case=upper abbr: Dec

# Names of months that are no other word: they need nothing beside them.
[time.month-sure]
1 case=upper: January
2 case=upper: February
7 case=upper: July
9 case=upper: September
10 case=upper: October
11 case=upper: November
12 case=upper: December
4 case=upper: April
6 case=upper: June
8 case=upper: August

[time.weekday]
1 case=upper: Monday
2 case=upper: Tuesday
3 case=upper: Wednesday
4 case=upper: Thursday
5 case=upper: Friday
6 case=upper: Saturday
7 case=upper: Sunday

# Short forms are names and words as well ("Sun", "Sat"): only before a date.
[time.weekday-short]
1 case=upper abbr: Mon
2 case=upper abbr: Tue | Tues
3 case=upper abbr: Wed
4 case=upper abbr: Thu | Thurs | Thur
5 case=upper abbr: Fri
6 case=upper abbr: Sat
7 case=upper abbr: Sun

[time.weekday-plural]
1 case=upper: Mondays
2 case=upper: Tuesdays
3 case=upper: Wednesdays
4 case=upper: Thursdays
5 case=upper: Fridays
6 case=upper: Saturdays
7 case=upper: Sundays

[time.part]
MO: morning
MI: noon | midday
AF: afternoon
EV: evening
NI: night

[time.part-plural]
MO: mornings
AF: afternoons
EV: evenings
NI: nights

[time.season]
1: spring
2: summer
3: fall | autumn
4: winter

# "fall" and "spring" are verbs as well: bare, they need a word before them.
[time.season-sure]
2: summer
3: autumn
4: winter

[time.unit]
Y: year | years
M: month | months
W: week | weeks
D: day | days
TH: hour | hours
TM: minute | minutes
TS: second | seconds
Y times=10: decade | decades
Y times=100: century | centuries
M times=3: quarter | quarters
WE: weekend | weekends
D times=14: fortnight | fortnights

[time.unit-short]
TH: hr | hrs
TM: min | mins
TS: sec | secs
Y: yr | yrs

# Counted in bigger steps: "two decades" is twenty years.
[time.units]
Y: years
M: months
W: weeks
D: days
TH: hours
TM: minutes
TS: seconds
Y times=10: decades
Y times=100: centuries
M times=3: quarters

[time.unit-one]
Y: year
M: month
W: week
D: day
TH: hour
TM: minute
TS: second
Y times=10: decade
Y times=100: century
M times=3: quarter
WE: weekend
D times=14: fortnight

# What can be named from today: "this week", "last quarter".
[time.cell]
Y: year | fiscal year | calendar year | financial year
M: month
W: week
Q: quarter
CE: century

[time.day-noun]
D: day

[time.weekend]
1: weekend

[time.last]
past: last | past | previous | latest
[time.next]
next: next | coming | upcoming
[time.this]
this: this | current

[time.deictic]
yesterday off=-1 ounit=D: yesterday
tomorrow off=1 ounit=D: tomorrow
today off=0 ounit=D: today
before off=-2 ounit=D: the day before yesterday
after off=2 ounit=D: the day after tomorrow

[time.deictic-part]
tonight off=0 ounit=D part=NI: tonight
overnight off=0 ounit=D part=NI eve=1: overnight

[time.ref]
PRESENT_REF: now | currently | current | right now | at present | at the moment | nowadays | these days | presently | at this time
PAST_REF: recently | formerly | lately | more recently | most recently | not long ago | long ago | some time ago
FUTURE_REF: soon | the near future | the foreseeable future | the future | as soon as possible | one day | someday | very soon | the long term | the short term

[time.approx]
APPROX: about | around | roughly | approximately | some
LESS_THAN: nearly | almost | less than | under | fewer than | just under
MORE_THAN: more than | just over | well over
EQUAL_OR_MORE: at least | no less than
EQUAL_OR_LESS: at most | up to | no more than | as long as

[time.early-late]
START: early | earlier
END: late | later
MID: mid

[time.edge]
START: the beginning of | the start of | beginning of | start of | the very beginning of
MID: the middle of | middle of
END: the end of | end of | the close of | the very end of

[time.vague]
X: several | a few | few | some | many | a number of | numerous | dozens of | hundreds of | countless
[time.couple]
2: a couple of | couple of | a couple | a pair of

[time.fraction]
0.5: half a | half an | a half | half

[time.and-half]
half plus=0.5: and a half | and one half

[time.decade]
20: twenties
30: thirties
40: forties
50: fifties
60: sixties
70: seventies
80: eighties
90: nineties

[time.ten]
20: twenty
30: thirty

[time.regular]
D: daily
W: weekly
M: monthly
Y: yearly | annual | annually
TH: hourly
W count=2: biweekly | bi-weekly | fortnightly
M count=2: bimonthly | bi-monthly
M count=6: semiannual | semi-annual | semi-annually | half-yearly | biannual | biannually
Y count=2: biennial

[time.every]
EVERY: every
EACH: each

[time.prep]
p: in | since | by | until | till | during | through | from | of | before | after | between | for | and | to | about | around | or | as of | beginning

[time.counted]
c: dollars | pounds | euros | yen | people | troops | soldiers | miles | kilometers | kilometres | meters | metres | feet | tons | tonnes | acres | percent | points | shares | jobs | workers | members | students | votes | times | barrels | homes | calories | square | cubic | km | kg | mg | m | ft | mph | others | persons | men | women | children | employees | delegates | police | guests | passengers | pages | seats | units | cars | vehicles | volunteers | megawatts | watts | horsepower

[time.age]
a: old

[time.share-day-right]
s: and | , | or | through | to | - | &

[time.share-hour]
s: and | to | or | - | through

[time.holiday]
christmas holiday=12-25: Christmas | Christmas Day
christmas-eve holiday=12-24: Christmas Eve
boxing holiday=12-26: Boxing Day
new-year holiday=01-01: New Year's Day | New Year | New Year's | New Years Day
new-year-eve holiday=12-31: New Year's Eve
valentine holiday=02-14: Valentine's Day
patrick holiday=03-17: St. Patrick's Day | Saint Patrick's Day
easter holiday=easter+0: Easter | Easter Sunday
good-friday holiday=easter-2: Good Friday
easter-monday holiday=easter+1: Easter Monday
palm holiday=easter-7: Palm Sunday
ash holiday=easter-46: Ash Wednesday
mardi holiday=easter-47: Mardi Gras
ascension holiday=easter+39: Ascension Day
pentecost holiday=easter+49: Pentecost | Whit Sunday
independence holiday=07-04: Independence Day | Fourth of July | July Fourth
halloween holiday=10-31: Halloween
veterans holiday=11-11: Veterans Day | Veteran's Day | Armistice Day | Remembrance Day
thanksgiving holiday=weekday-4-4-11: Thanksgiving | Thanksgiving Day
labor holiday=weekday-1-1-09: Labor Day
memorial holiday=weekday-last-1-05: Memorial Day
presidents holiday=weekday-3-1-02: Presidents Day | Presidents' Day
king holiday=weekday-3-1-01: Martin Luther King Day | Martin Luther King Jr. Day
columbus holiday=weekday-2-1-10: Columbus Day
mothers holiday=weekday-2-7-05: Mother's Day
fathers holiday=weekday-3-7-06: Father's Day
may-day holiday=05-01: May Day
april-fools holiday=04-01: April Fools' Day | April Fool's Day
women holiday=03-08: International Women's Day
earth holiday=04-22: Earth Day
groundhog holiday=02-02: Groundhog Day
eid holiday=islamic-10-01: Eid al-Fitr | Eid ul-Fitr | Eid al Fitr
eid-adha holiday=islamic-12-10: Eid al-Adha | Eid ul-Adha | Eid al Adha
ashura holiday=islamic-01-10: Ashura
passover holiday=hebrew-01-15 lasts=8: Passover | Pesach
yom-kippur holiday=hebrew-07-10: Yom Kippur
rosh holiday=hebrew-07-01: Rosh Hashanah | Rosh Hashana
hanukkah holiday=hebrew-09-25 lasts=8: Hanukkah | Chanukah
sukkot holiday=hebrew-07-15 lasts=7: Sukkot

# Verbs and words that tell whether a clause looks back or ahead.
[time-direction]
none: next to | next door | coming from | open to | start of | succeed | exceed | proceed | need | feed | speed | indeed | unspecified | undisclosed | united | hundred | limited | related | bed | red | seed | weed | hundreds | sacred | wicked | naked | kindred
future: will | 'll | won't | would | should | shall | going to | is to | are to | plan to | plans to | plans for | plan for | planned | planning | scheduled | set to | due | expect | expects | expected | expecting | intend | intends | upcoming | coming | next | hopes | hope | tomorrow | may | might | could | deadline | expires | effective | payable | proposed | slated | begin | begins | starts | start | opens | open | ahead of | face | faces | matures | maturing | mature | redeem | of record | as soon as | as early as | no later than | is expected | are expected | is planned | are planned | is scheduled | are scheduled | is due | are due | is set | are set | is slated | are slated | is likely | are likely | is booked | is billed | to be held | to be announced | meets | arrives | travels | resumes | closes | kicks off | takes effect | take effect | comes into force | come into force | takes place | take place | takes office | goes on | goes to | go to the polls | goes before | gets under way | flies to | heads to | likely | unlikely | supposed to | pledge | pledges | vow | vows
announce: announced | called | ordered | declared | set | extended | postponed | delayed | imposed | summoned | invited | convened | agreed | arranged | booked | fixed | rescheduled | adjourned | moved | put off | pushed back
past: should have | could not | couldn't | was | were | had | has | have | did | been | had been due | had been scheduled | had been set | had been expected | had been planned | had planned | had expected | was to have | were to have | had hoped | had intended | was supposed | were supposed | since | ago | last | earlier | previous | recently | ended
past: arose | ate | awoke | became | began | bent | bled | blew | bought | broke | brought | built | came | caught | chose | clung | crept | cut | dealt | dove | drank | drew | drove | dug | fed | fell | felt | fled | flew | flung | forbade | forgave | forgot | fought | found | froze | gave | got | grew | heard | held | hid | hit | hung | kept | knelt | knew | laid | lay | led | left | lent | lit | lost | made | meant | met | overcame | overtook | paid | put | ran | rang | rode | rose | said | sang | sank | sat | saw | sent | shone | shook | shot | showed | shrank | slept | slid | sold | sought | spent | spoke | sprang | spun | stole | stood | strode | struck | stuck | sued | swam | swept | swore | swung | taken | taught | thought | threw | told | took | tore | understood | undertook | upheld | went | wept | withdrew | withstood | woke | won | wore | wrote

# Prepositions right before the expression.
[time-direction-before]
back: since | ever since
ahead: until | till | up until
moved: to
open: from | for | starting | beginning | effective | as of | by | from the | for the
# Behind the expression these open another clause.
[time-direction-boundary]
b: and | but | while | whereas | although | because | which | who

[time-direction-ending]
past: ed

# Months that are given names as well.
[time.name-month]
4 case=upper: April
5 case=upper: May
6 case=upper: June
8 case=upper: August

[time.quarter-word]
4: quarter

[time.half-word]
2: last | latter

[time.count]
1: one

[time.am]
0: a.m. | a.m | am

[time.pm]
1: p.m. | p.m | pm

[time.zone]
z zone=Z: GMT | UTC
z: EST | EDT | PST | PDT | CST | CDT | CET | BST | local time | ET

# A participle right behind these says nothing about the time ("will be paid").
[time-direction-passive]
be: be | being | is | are

[time.over]
MORE_THAN: over

[time.year-end]
year-end ounit=Y mod=END: year-end | year end | year 's end | the year-end

[time.year-unit]
Y: year

[time.quarter-noun]
Q: quarter

[time.period-noun]
Q: period | quarter | three months

# A rate is no set of times: "an annual rate of 3 percent".
[time.rate-noun]
r: rate | rates | dividend | dividends | sales | revenue | revenues | growth | volume | percentage | yield | salary | income | budget | payments | interest | turnover | trading | basis | cost | costs | fee | fees | earnings | profit | profits | output | production

[time.decade-noun]
Y times=10: decade

# On a Sunday "last week" is the week that ends that day: readers' weeks begin on Sunday (CLDR, en), or the paper looks back on the week just over.
[time-week]
over: Sunday

# What may stand between a time of day and the day it belongs to: "the evening of 9 May".
[time-joint]
j: of | on | the | ,

# "Monday to Wednesday": the second follows the first.
[time-range]
r: to | until | till | through | -

# A time of day behind these is one of every day; "daily at 7 p.m." has the habit itself.
[time-recurring]
r: always | usually

# What may stand between a habit and its time of day: "every day from 7 to 9 p.m."
[time-recurring-joint]
r: from | at | by | before | after | around | about | to | until | and | - | , | between | in | on | the | through | shortly

# What is written with a stroke because it lies across the turn of the year: the month in which it begins, twelve months long.
# Football: 1 July to 30 June (UEFA competitions); schools and universities: 1 September to 31 August (UK, academic year).
[time.split-year]
season opens=7: season | football season | Premier League season | league season | campaign
school opens=9: academic year | school year

# Whose twelve months begin somewhere in the first year.
[time.business-year]
y: financial year | fiscal year | tax year | business year | crop year | marketing year

[time.fiscal]
f case=upper: FY

# A month of fasting, from calendar/holiday.h; month 9 has 30 days in the tabular Islamic calendar.
[time.feast]
ramadan holiday=islamic-09-01 lasts=30 case=upper: Ramadan | Ramadhan

[time.times-a]
1X: once
2X: twice | two times
3X: three times | thrice
4X: four times
5X: five times
6X: six times
7X: seven times
8X: eight times
9X: nine times
10X: ten times

[time.week-noun]
W: week

[time.fortnight-noun]
D times=14: fortnight

[time.weekdays]
D count=5: weekdays

[time.weekend-days]
WE: weekends

# "the 14th and 15th of May", "between 3 and 5 May": what a day and month behind share with a bare day before.
[time.share-day]
s: and | or | to | - | until | through | &

[time.century]
c: century | millennium

# What a number behind is the number of, not a year.
[time.numbered]
n: Boeing | Airbus | Flight | Room | Suite | Route | Highway | Interstate | Article | Section | Page | No | number | Number | Tel | Telephone | phone | Fax | Windows | Dow | Chapter | Verse | Paragraph | Case | Docket | Peugeot | BMW | Mazda | Fiat | Model | Type | Box | Unit | Gate | Platform | Extension | ISBN | Resolution

[time.sun]
MO: dawn | daybreak | sunrise | first light
EV: dusk | sunset | nightfall | sundown

[time.month-noun]
M: month
