# Given names that open a person's name: m, f, or x where the name does not tell. Common ones of the languages that news is full of;
# a name that is missing is still found beside an office, a title or a second mention.

[first-name]
m: Aaron | Abbas | Abdel | Abdul | Abdulla | Abdullah | Abiy | Abraham | Adam | Adel | Adil | Adnan | Adolf | Adrian | Aharon | Ahmad | Ahmed | Ahmet
m: Akira | Alan | Alassane | Albert | Albin | Alejandro | Aleksandar | Aleksander | Aleksandr | Aleksandrs | Aleksej | Aleksey | Alessandro | Alexander | Alexandr | Alexandre | Alexei | Alexej
m: Alexis | Alfons | Alfred | Ali | Alois | Alvaro | Amir | Amit | Amos | Anatoli | Anatolij | Anatoly | Anders | Andre | Andreas | Andrei | Andrej | Andres
m: Andrew | Andrey | Andrij | Andriy | Andrzej | André | Andrés | Andy | Angelo | Angus | Anil | Ansgar | Anthony | Antoine | Anton | Antonio | Antony | António
m: António-José | Anwar | Armin | Arne | Arno | Arnold | Arseni | Arsenij | Artem | Arthur | Artur | Arun | Arvind | Ashraf | Asif | August | Axel | Aydin
m: Bakhtiar | Balthasar | Baptiste | Barack | Barry | Bart | Bashar | Bastian | Ben | Benedikt | Benjamin | Benjamín | Benny | Bernard | Bernd | Bernhard | Bernie | Bertram
m: Bertrand | Bezalel | Bill | Björn | Bob | Bobby | Bodo | Bogdan | Bola | Boris | Boris-Karl | Borys | Boutros | Brad | Brandon | Brendan | Brent | Brett
m: Brian | Bruce | Bruno | Burkhard | Bülent | Carl | Carles | Carlo | Carlos | Carsten | Cem | Cemal | Cevdet | Chad | Charles | Charlie | Christian | Christof
m: Christoph | Christophe | Christopher | Chuck | Clark | Claudio | Claus | Clemens | Clint | Cody | Colin | Connor | Constantin | Cornelius | Craig | Curt | Cyril | Damian
m: Dan | Daniel | Daniil | Darren | Dave | David | Dean | Denis | Dennis | Denys | Derek | Detlef | Devin | Devlet | Didier | Diego | Dieter | Dietmar
m: Dietrich | Dimitri | Dimitris | Dirk | Djamel | Dmitri | Dmitrij | Dmitrijs | Dmitry | Dmytro | Domenico | Dominic | Dominik | Don | Donald | Donatus | Doug | Douglas
m: Dschamal | Dschawad | Duncan | Dustin | Dylan | Eamon | Earl | Eberhard | Eckart | Eckhard | Ed | Eddie | Edgar | Edgars | Edi | Edmund | Eduard | Eduardo
m: Edward | Edwin | Egon | Ehud | Ekrem | Elias | Elliot | Elon | Emanuel | Emil | Emile | Emilio | Emmanuel | Emmerich | Emmerson | Empar-Joan | Enrico | Enrique
m: Eric | Erich | Erik | Ernest | Ernesto | Ernst | Erwin | Ethan | Eugen | Eugene | Evan | Ewald | Fabian | Fabio | Fahd | Faisal | Farid | Federico
m: Felipe | Felix | Ferdinand | Fernando | Fidel | Filip | Florian | Francesco | Francis | Francisco | Franco | Francois | Frank | Franklin | Frans | Franz | François | Fred
m: Freddy | Frederic | Frederick | Frederik | Friedhelm | Friedrich | Fritz | Fuad | Fumio | Félix | Gabriel | Gareth | Garry | Gary | Gavin | Geert | Gene | Gennadi
m: Gennadij | Gennady | Geoff | Geoffrey | Georg | George | Georges | Georgi | Gerald | Gerard | Gerd | Gerhard | Gernot | Gero | Gert | Giacomo | Gideon | Gilbert
m: Gilles | Giorgio | Giovanni | Gitanas | Giuseppe | Glenn | Goodluck | Gordon | Graham | Greg | Gregor | Gregory | Grigori | Guenter | Guido | Guillaume | Gulbuddin | Gunther
m: Guntram | Gustav | Guy | Gérald | Götz | Günter | Günther | Haile | Hailemariam | Hakan | Hakim | Hamid | Hamza | Hannes | Hans | Hans-Dieter | Hans-Georg | Hans-Joachim
m: Hans-Peter | Hans-Werner | Harald | Harold | Harry | Hartmut | Harvey | Hasan | Hassan | Hector | Heiko | Heiner | Heinrich | Heinz | Helge | Helmut | Hendrik | Henk
m: Henning | Henri | Henrik | Henry | Herbert | Hermann | Hinrich | Hiroshi | Holger | Horst | Hossein | Howard | Hubert | Hugh | Hugo | Hulusi | Hussain | Hussein
m: Ian | Ibrahim | Idriss | Ignacio | Ignatius | Igor | Ihor | Ilham | Ilja | Ilya | Imran | Ingo | Isaac | Ismail | Ismet | István | Itamar | Ivan
m: Iwan | Jack | Jacob | Jacques | Jaime | Jair | Jake | Jakob | Jamal | James | Jan | Janez | Jannik | Janusz | Jared | Jaroslav | Jaroslaw | Jason
m: Javad | Javier | Jay | Jean-Claude | Jean-Luc | Jean-Marc | Jean-Pierre | Jean-Yves | Jeff | Jeffrey | Jens | Jeremy | Jerome | Jerry | Jesse | Jesus | Jewgeni | Jewgenij
m: Jim | Jimmy | Joachim | Joao | Joaquín | Jochen | Joe | Joel | Joerg | Johan | Johann | Johannes | John | Johnny | Johny | Joko | Jon | Jonas
m: Jonathan | Jordi | Jorge | Jose | Josef | Josep | Joseph | Joseph-Désiré | Josh | Joshua | Josip | José | João | Juan | Juergen | Jules | Julian | Julien
m: Julius | Juri | Jurij | Justin | Justus | Jérôme | Jörg | Jürgen | Kaja-Peter | Karim | Karl | Karl-Heinz | Karlheinz | Karsten | Kaspar | Keith | Kemal | Ken
m: Kenji | Kenneth | Kevin | Khaled | Khalid | Kirill | Klaus | Knut | Kofi | Konrad | Konstantin | Konstantinos | Krišjānis | Kurt | Kyle | Kyriakos | Kyrylo | Lance
m: Larry | Lars | Laszlo | Laurent | Lawrence | Leif | Len | Lennart | Leo | Leon | Leonard | Leonhard | Leonid | Leopold | Leroy | Leslie | Lewis | Liam
m: Lindsey | Lionel | Logan | Lorenz | Lorenzo | Lothar | Lou | Louis | Luc | Luca | Lucas | Ludger | Ludwig | Luigi | Luis | Lukas | Luke | Lutz
m: Lyndon | László | Magnus | Mahathir | Mahmoud | Mahmud | Maik | Maksim | Maksym | Malcolm | Manfred | Manmohan | Manuel | Marc | Marcel | Marcello | Marco | Marcos
m: Marcus | Marek | Marian | Mario | Mario-Carl | Marius | Mark | Marko | Markus | Martin | Marvin | Masoud | Massimo | Mateo | Mateusz | Mathias | Mats | Matt
m: Matteo | Matthew | Matthias | Matti | Maurice | Mauricio | Max | Maxim | Maximilian | Maxym | Mehdi | Mehmet | Meinhard | Melvin | Michael | Michail | Michal | Michel
m: Miguel | Mihai | Mihail | Mihails | Mike | Mikhail | Miklós | Milan | Milorad | Milos | Mirko | Mitch | Mitt | Mohamed | Mohammad | Mohammad-Ali | Mohammed | Moritz
m: Morten | Mosche | Moshe | Moussa | Muammar | Muhammad | Muhammadu | Muqtada | Murat | Mustafa | Mychajlo | Mykhailo | Mykola | Nabil | Nadschib | Naftali | Najib | Narendra
m: Nasir | Nasser | Nathan | Nawaf | Nawaz | Neil | Nelson | Nicholas | Nick | Nicola | Nicolas | Nicolaus | Nicolás | Niels | Nigel | Niklas | Niko | Nikol
m: Nikola | Nikolai | Nikolaj | Nikolas | Nikolaus | Nikolay | Nils | Noah | Noel | Norbert | Norman | Nuri | Olaf | Ole | Oleg | Oleh | Oleksandr | Oleksii
m: Oleksij | Oleksiy | Oliver | Olivier | Olusegun | Omar | Omer | Orlando | Oscar | Oskar | Osman | Oswald | Otmar | Otto | Owen | Pablo | Paolo | Pascal
m: Pat | Patrice | Patrick | Patrik | Paul | Paul-Henri | Paulo | Pavel | Pavlo | Pawel | Paweł | Pedro | Per | Pervez | Pete | Peter | Petr | Petro
m: Phil | Philip | Philipp | Philippe | Phillip | Pierre | Pieter | Pietro | Piotr | Pjotr | Prabowo | Quentin | Rafael | Raffael | Rafik | Rahul | Raila | Raimund
m: Rainer | Rajesh | Rajiv | Ralf | Ralph | Ramon | Ramsan | Ramzan | Ramón | Randall | Randy | Raphael | Raphaël | Raul | Ravi | Ray | Raymond | Raúl
m: Recep | Reiner | Reinhard | Reinhold | Rene | René | Rex | Ricardo | Richard | Rick | Riek | Rob | Robert | Roberto | Roderich | Rodion | Rodrigo | Roger
m: Roland | Rolf | Roman | Romano | Ron | Ronald | Rory | Ross | Rostislaw | Roy | Rudi | Rudolf | Rudolph | Rudy | Rupert | Ruslan | Russell | Rustem
m: Ryan | Rüdiger | Saad | Sabri | Saddam | Saeed | Said | Salim | Salman | Salva | Salvatore | Sameh | Sami | Samir | Samuel | Sandro | Sanjay | Satoshi
m: Saul | Scott | Seamus | Sean | Sebastian | Sebastien | Selahattin | Serge | Sergei | Sergej | Sergey | Sergio | Serhii | Serhij | Serhiy | Seth | Severin | Seymour
m: Shane | Shawn | Shehbaz | Shigeru | Shinzo | Shinzō | Siegfried | Siegmar | Sigmar | Silvio | Simon | Simone-Pietro | Slobodan | Soren | Stan | Stanislav | Stanislaw | Stefan
m: Steffen | Sten | Stephan | Stephane | Stephen | Steve | Steven | Stewart | Stuart | Suresh | Sven | Sébastien | Sönke | Sören | Süleyman | Takashi | Tamim | Tarek
m: Tariq | Taro | Tayyip | Ted | Terence | Terrence | Terry | Thabo | Thaddäus | Theo | Theodor | Theodore | Thierry | Thilo | Thomas | Thorsten | Tibor | Till
m: Tilman | Tim | Timo | Timothy | Timur | Tino | Tobias | Todd | Tom | Tomas | Tomasz | Tommy | Tomás | Tony | Torben | Torsten | Travis | Trevor
m: Tristan | Tyler | Udo | Uhuru | Ulf | Ulrich | Umberto | Urs | Uwe | Vadim | Valentin | Valeri | Valerij | Valerio | Valery | Vasili | Vasily | Vasyl
m: Veit | Vicent | Vicente | Victor | Vijay | Viktor | Vincent | Vincenzo | Virgil | Vitali | Vitalii | Vitalij | Vitaly | Vito | Vlad | Vladimir | Vladislav | Vladyslav
m: Volker | Volodymyr | Vyacheslav | Wade | Waldemar | Walid | Wallace | Walter | Warren | Wassili | Wassilij | Wayne | Wenzel | Werner | Wilfried | Wilhelm | Will | Willem
m: Willi | William | Willy | Winfried | Winston | Witali | Wjatscheslaw | Wladimir | Wolf | Wolfgang | Wolfram | Wolodymyr | Woodrow | Xaver | Xavier | Yair | Yannick | Yannis
m: Yasser | Yaşar | Yevgeny | Yitzhak | Yoav | Yoshihide | Yoweri | Yuri | Yurii | Yuriy | Yusuf | Yves | Zachary | Zahir | Zbigniew | Zoltan | Zoran
f: Abigail | Ada | Adele | Agnes | Agnieszka | Aisha | Alessandra | Alexa | Alexandra | Alice | Alicia | Alina | Aline | Alison | Allison | Amal | Amalia | Amanda
f: Amber | Amelia | Amina | Aminata | Amy | Ana | Anastasia | Anastasija | Andrea-Maria | Angela | Angelika | Angelina | Anita | Anja | Anke | Ann | Anna | Annalena
f: Anne | Annegret | Anneliese | Annette | Annika | Antje | Antonia | Antonina | Apolonia | Ariane | Ashley | Asma | Astrid | Asya | Audrey | Aung | Aung-San | Aylin
f: Ayşe | Barbara | Beata | Beate | Beatrice | Beatrix | Becky | Belinda | Benazir | Bernadette | Bertha | Beth | Bettina | Betty | Beverly | Bianca | Birgit | Birgitta
f: Bonnie | Brenda | Brigitta | Brigitte | Britta | Brittany | Brooke | Bärbel | Camilla | Candice | Carina | Carla | Carmen | Carol | Carola | Carole | Carolin | Carolina
f: Caroline | Carolyn | Carrie | Catherine | Cathy | Cecile | Cecilia | Celia | Charlotte | Chelsea | Cheryl | Chiara | Chloe | Christa | Christel | Christia | Christiane | Christin
f: Christina | Christine | Cindy | Claire | Clara | Claudia | Colleen | Condoleezza | Constanze | Cora | Corinna | Cornelia | Cristina | Cynthia | Dagmar | Daisy | Dana | Daniela
f: Danielle | Daria | Darja | Darya | Dawn | Debbie | Deborah | Denise | Diana | Diane | Dilma | Dina | Dolores | Donna | Doreen | Doris | Dorothea | Dorothy
f: Edith | Eileen | Ekaterina | Elaine | Eleanor | Elena | Eleonore | Elfriede | Eliana | Elif | Elisa | Elisabeth | Elise | Elizabeth | Elke | Ella | Ellen | Elsa
f: Elvira | Emilia | Emily | Emine | Emma | Empar | Erica | Erika | Esra | Esther | Eugenia | Eva | Eve | Evelyn | Fatima | Fatma | Faye | Federica
f: Felicitas | Fiona | Florence | Franca | Frances | Francesca | Francine | Franziska | Frauke | Friederike | Gabi | Gabriela | Gabriele | Gabriella | Gail | Galina | Gerda | Gerlinde
f: Gertrud | Gina | Giorgia | Gisela | Giulia | Gloria | Grace | Greta | Gretchen | Gudrun | Gül | Hanna | Hannah | Hannelore | Harriet | Hatice | Heather | Hedwig
f: Heide | Heidemarie | Heidi | Heike | Helen | Helena | Helene | Helga | Henriette | Henrike | Hilary | Hildegard | Hillary | Holly | Ida | Ilka | Ilona | Ilse
f: Imelda | Ina | Indira | Ines | Inge | Ingeborg | Ingrid | Inna | Irena | Irene | Irina | Iris | Irma | Iryna | Isabel | Isabella | Isabelle | Isolde
f: Ivana | Jacinda | Jackie | Jacqueline | Jana | Jane | Janet | Janice | Janina | Janine | Jasmin | Jeanette | Jeanne | Jeannette | Jelena | Jen | Jenna | Jennifer
f: Jenny | Jessica | Jill | Jillian | Jo | Joan | Joanna | Joanne | Jocelyn | Johanna | Josefine | Josephine | Joy | Joyce | Juanita | Judith | Judy | Julia
f: Juliana | Juliane | Julie | Juliette | Julija | Jutta | Kaja | Kamala | Kara | Karen | Karin | Karina | Karine | Karla | Karolin | Karolina | Karoline | Katarina
f: Katarzyna | Kate | Katerina | Katharina | Katherine | Kathleen | Kathrin | Kathryn | Kathy | Katie | Katja | Katrin | Katrín | Kay | Kayla | Kellie | Kelly | Kelsey
f: Kersti | Kerstin | Kim-Marie | Kimberly | Kirsten | Klara | Klaudia | Kornelia | Krista | Kristalina | Kristen | Kristin | Kristina | Kristine | Ksenia | Lara | Larissa | Laura
f: Lauren | Lea | Leah | Lena | Leonie | Leonora | Leyla | Lidia | Lieselotte | Lilian | Lillian | Lina | Linda | Lisa | Lise | Liz | Liza | Ljudmila
f: Lois | Lorena | Loretta | Lori | Lotte | Louisa | Louise | Lucia | Lucy | Luisa | Luise | Lydia | Lynn | Lyudmila | Mackenzie | Madeleine | Magdalena | Maggie
f: Maia | Maja | Malala | Malgorzata | Mandy | Manuela | Mara | Marcela | Marcia | Mareike | Maren | Margaret | Margarete | Margarita | Margit | Margot | Margrethe | Maria
f: Mariana | Marianne | Marie | Marie-Agnes | Marija | Marilyn | Marina | Marine | Marion | Marissa | Marjorie | Marlene | Marlies | Marta | Martha | Martina | Mary | Maryam
f: María | Mathilda | Maureen | May | Maya | Megan | Meike | Melania | Melanie | Melinda | Melissa | Mercedes-Maria | Meredith | Merle | Mette | Mia | Michaela | Michele
f: Michelle | Mila | Mina | Miranda | Miriam | Mirjam | Molly | Mona | Monica | Monika | Muriel | Myriam | Nadia | Nadine | Nadja | Nancy | Naomi | Natalia
f: Natalie | Natalija | Natalja | Natascha | Natasha | Nathalie | Ngozi | Nicola-Anne | Nicole | Nikki | Nina | Noor | Nora | Oksana | Olena | Olga | Olha | Olivia
f: Oprah | Paige | Pamela | Park-Geun | Patricia | Paula | Pauline | Peggy | Penelope | Penny | Petra | Phoebe | Phyllis | Priti | Priya | Rachel | Rana | Rania
f: Rebecca | Regina | Regine | Renate | Rhonda | Ricarda | Rita | Roberta | Ronja | Rosa | Rosalind | Rosalynn | Rosario | Rose | Rosemarie | Rosemary | Roswitha | Roxana
f: Ruth | Sabina | Sabine | Sabrina | Sahra | Saida | Sally | Salome | Samantha | Sandra | Sanna | Sara | Sarah | Saskia | Scarlett | Shannon | Sharon | Sheikh-Hasina
f: Sheikha | Sheila | Shelley | Shirley | Sibylle | Sigrid | Silke | Silvana | Silvia | Simone | Sinéad | Sofia | Sonia | Sonja | Sophia | Sophie | Stacey | Stefanie
f: Stella | Stephanie | Sue | Suella | Susan | Susanna | Susanne | Suzanne | Svenja | Svetlana | Sviatlana | Swetlana | Swiatlana | Swjatlana | Sylvia | Sylvie | Sylwia | Tamara
f: Tanja | Tanya | Tara | Tatiana | Tatjana | Teresa | Terri | Thekla | Theresa | Therese | Theresia | Tiffany | Tina | Tracey | Tracy | Trudy | Tsai | Tulsi
f: Ulla | Ulrike | Ursula | Uschi | Uta | Ute | Valentina | Valeria | Valerie | Vanessa | Vera | Verena | Veronica | Veronika | Vicki | Victoria | Viktoria | Viktorija
f: Viola | Virginia | Vivian | Viviane | Vjosa | Walentina | Waltraud | Wanda | Wendy | Whitney | Wiebke | Wilhelmine | Wilma | Winnie | Xenia | Yasmin | Yelena | Yulia
f: Yuliya | Yvette | Yvonne | Zara | Zeynep | Zoe | Zohra | Zuzana | Zuzanna
x: Alex | Ali-Reza | Andrea | Avery | Ban | Camille | Casey | Chen | Cho | Choi | Chris | Claude | Dominique | Han | Hu | Huang | Jamie | Jang
x: Jean | Jordan | Kai | Kang | Kim | Kwon | Lee | Li | Lin | Liu | Ma | Minh | Moon | Morgan | Nguyen | Nikita | Park | Pham
x: Robin | Sam | Sascha | Sasha | Sergio-Maria | Shin | Sun | Taylor | Thuy | Toni | Tran | Wang | Wen | Wu | Xi | Yang | Yoon | Zhang
x: Zhao | Zhou | Zhu

# Family names that stand first: the whole is the name, its first part the short form.
[family-first]
x: Ban | Chen | Cho | Choi | Deng | Han | Hu | Huang | Jang | Jiang | Jong | Kang | Kim | Kwon | Lai | Lee | Li | Lin
x: Liu | Mao | Moon | Nguyen | Pak | Park | Pham | Qin | Ri | Roh | Shin | Sun | Tran | Tsai | Wang | Wen | Wu | Xi
x: Yang | Yoon | Zhang | Zhao | Zhou | Zhu

# Small words inside a name.
[name-particle]
word: von | van | de | der | den | del | della | di | da | dos | du | la | le | bin | ibn | ben | al | el | ter | ten | zu | zur | vom | abu | al | y | af | dem | do | mac | san | bint
