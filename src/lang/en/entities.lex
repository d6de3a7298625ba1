# Function words that tell how a name is used.

[mention-determiner]
word: the | a | an | his | her | its | their | several | some | many | both | two | three | this | these | those | our | my | other | unnamed | another

[definite]
word: the | this | that

[place-preposition]
word: in | to | from | near | at | outside | around | across | into | through | inside | north of | south of | east of | west of | downtown | city of | region of | province of | capital | capital of | toward | towards | over | via | leave | left | leaving | visited | visit | visiting | greater

# Before a name that only the gazetteer has.
[gazetteer-preposition]
word: in | near | outside | north of | south of | east of | west of | city of | town of | village of | port of | the city | the town

# Ordinary words that are towns or regions as well: never a place by the gazetteer.
[not-a-place]
word: Corona | Mercedes | Nokia | Toyota | Hitachi | Hershey | Ajax | Alliance | Alma | Along | Alot | Ans | Badger | Bar | Bay | Bear | Bell | Best | Bloke | Bountiful | Bride | Buy | Cascade | Cascades | Central | Centre | Chihuahua | Clay | Cork | Date | Deal | Delta | Drama | East | Eastern | Enterprise | Federal | Fleet | Forest | Fountain | Gap | Garner | Gay | German | Goes | Golden | Green | Gulf | Holiday | Hook | Humble | Islands | Keystone | Lens | Liberal | Liberty | Male | Man | Manage | Marks | Mary | Metro | Mission | Mobile | Most | Much | Natal | Nice | Normal | North | Northeast | Northern | Northwest | Of | Orange | Overland | Pace | Paradise | Parole | Pearl | Pen | Police | Pop | Reading | Republic | Retreat | Saga | Sake | Sale | Salt | Same | South | Southern | Split | Spring | Springs | Sue | Summit | Superior | Surprise | Tame | Tank | Temple | Tire | Tours | Turkey | Union | Unity | University | Upland | Van | Walnut | West | Western | Wil | Worms | Young | Bath | Bend | Hope | Eagle | Independence | Justice | Rugby | Ware | Wells | Battle | Sandwich | Stone | Rock | Hull | Lodge | Hall | Park | Village | Parks | Fields | Valley | Mountain | Lake | Lakes | River | Bridge | Harbor | Port | Station | Fair | Fort | Castle | Commerce | Industry | Progress | Freedom | Defiance | Peace | Faith | Grace | Joy | Victor | Champion | Star | Sun | Moon | Winter | Summer | Christmas | Congress | Senate | Parliament | Church | Court | Market | Capital | District | Province | State | County | March | August | May | June | April

[of]
word: of | for | at | from | in | with | to | on

[pronoun]
m: he
f: she

[organisation-word]
company: Inc | Corp | Ltd | LLC | Plc | Co | Company | Group | Holdings | Airlines | Airways | Motors | Systems | Technologies
word: Foundation | Institute | Institution | University | College | School | Bank | Association | Union | Society | Party | Committee | Council | Commission | Agency | Authority | Board | Bureau | Center | Centre | Department | Ministry | Office | Organization | Organisation | Federation | Alliance | League | Club | Press | Times | Post | News | Journal | Herald | Tribune | Ledger | Hospital | Police | Army | Service | Services | Network | Coalition | Movement | Front | Trust | Fund | Zoo | Airport | Church | Museum | Court | Parliament | Congress | Assembly | Partners | Capital | Securities | International | Observatory | Brigade | Guard | Corps | Command | Division | Force | Forces | Administration

[not-a-name]
word: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | January | February | March | April | May | June | July | August | September | October | November | December | Street | Avenue | Road | Boulevard | Square | Bridge | River | Lake | Mount | Mountain | Mountains | Island | Islands | Bay | Sea | Ocean | Valley | County | State | City | Province | District | Region | North | South | East | West | Northern | Southern | Eastern | Western | Central | New | The | A | An | And | But | Or | For | In | On | At | By | With | From | To | Of | As | If | When | While | After | Before | Since | Until | He | She | It | They | We | You | I | His | Her | Its | Their | Our | My | This | That | These | Those | There | Here | What | Who | Why | How | Where | Which | Not | No | Yes | So | Then | Also | Now | Still | Just | Even | Only | Both | All | Some | Many | Most | More | One | Two | Three | Four | Five | Six | Seven | Eight | Nine | Ten | According | However | Meanwhile | Earlier | Later | Last | Next | First | Second | Photo | Video | Image | Update | Breaking | Read | See | Watch | World | War | Peace | Day | Week | Month | Year | Christmas | Easter | Ramadan | Olympics | Games | Cup | Championship | God | Mr | Mrs | Ms | Dr | Sir | Police | Officials | Islam | Muslim | Muslims | Christian | Christians | Jewish | Jews | Catholic | Republican | Democrat | Democratic | English | French | German | Spanish | Russian | Chinese | Arabic | Highway | Interstate | Route | Flight | Boeing | Airbus | Act | Bill | Prize | Award | Awards | Facebook | Twitter | Instagram | YouTube | Internet | TV | Covid | COVID | Brexit | Syndrome | Disease | Hurricane | Typhoon | Cyclone | Storm | Tropical | Earthquake

# Between a person and the house she speaks for.
[affiliation]
word: of the | of | from the | at the | with the

# "a source of shame": no informant.
[source-of]
word: of

# "the 48-year-old"
[age-form]
word: year-old
[age-article]
unknown: the
