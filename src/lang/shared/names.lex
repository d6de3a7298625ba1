# Given names that open a person's name: m, f, or x where the name does not tell. Common ones of the languages that news is full of;
# a name that is missing is still found beside an office, a title or a second mention.

[first-name]
m: Aaron | Abbas | Abdel | Abdelaziz | Abdelfattah | Abdelmadjid | Abdirahman | Abdoulaye | Abdul | Abdulaziz | Abdulla | Abdullah | Abdulrahman | Abiy | Abraham | Adam | Adel | Adil
m: Adnan | Adolf | Adrian | Afonso | Agustín | Aharon | Ahmad | Ahmed | Ahmet | Akira | Akram | Alain | Alan | Alassane | Alastair | Albert | Albin | Aldo
m: Alejandro | Aleksandar | Aleksander | Aleksandr | Aleksandrs | Aleksej | Aleksey | Aleksi | Alessandro | Alexandar | Alexander | Alexandr | Alexandre | Alexei | Alexej | Alexis | Alfio | Alfons
m: Alfred | Alhaji | Ali | Alistair | Aljoša | Alois | Alonso | Aloysio | Alparslan | Alper | Alvaro | Amadou | Amichai | Amir | Amit | Ammar | Amos | Amr
m: Anatoli | Anatolij | Anatoly | Anders | Andonis | Andre | Andreas | Andrei | Andrej | Andres | Andrew | Andrey | Andrij | Andrius | Andriy | Andrus | Andrzej | André
m: Andrés | Andy | Angelino | Angelo | Angus | Anies | Anil | Anker | Ansgar | Anthony | Antoine | Anton | Antonio | Antonis | Antony | Antti | Antwan | António
m: António-José | Anura | Anwar | Archie | Arda | Arieh | Ariel | Arjun | Armen | Armin | Arnaud | Arne | Arno | Arnold | Arseni | Arsenij | Artem | Arthur
m: Artur | Arturo | Arturs | Arun | Arvid | Arvind | Aryeh | Ashok | Ashraf | Asif | Asim | Assimi | Atilla | Attila | Attilio | Atul | August | Avi
m: Avigdor | Axel | Aydin | Ayman | Aziz | Aécio | Babajide | Babatunde | Badr | Bakhtiar | Balthasar | Balázs | Bambang | Baptiste | Barack | Baran | Barnaby | Barry
m: Bart | Bartosz | Bartłomiej | Bashar | Bassam | Bassirou | Bastian | Bekir | Ben | Bence | Benedikt | Benigno | Benjamin | Benjamín | Benny | Benoît | Beppe | Bernard
m: Bernardo | Bernd | Bernhard | Bernie | Bertram | Bertrand | Bezalel | Bidzina | Bilal | Bilawal | Bill | Bjarne | Björn | Blaise | Boaz | Bob | Bobby | Bodo
m: Bogdan | Bohuslav | Bojan | Bojko | Bola | Boris | Boris-Karl | Borys | Boubacar | Boutros | Boyko | Brad | Brandon | Branko | Brendan | Brent | Brett
m: Brian | Brody | Bruce | Bruno | Bujar | Burak | Burkhard | Bülent | Callum | Camilo | Carl | Carles | Carlo | Carlos | Carsten | Carwyn | Cem
m: Cemal | Cengiz | Cevdet | Chad | Chaim | Charles | Charlie | Cheikh | Chinedu | Christian | Christof | Christoph | Christophe | Christopher | Christos | Chuck | Chukwuemeka | Cihan
m: Cillian | Ciprian | Clark | Claudio | Claus | Clemens | Clint | Cody | Colin | Connor | Conor | Constantin | Cornelius | Cory | Craig | Csaba | Curt | Cyril
m: Cédric | César | Călin | Cătălin | Daan | Dacian | Daisuke | Damian | Damien | Dan | Dani | Daniel | Daniil | Danilo | Dario | Dariusz | Darko | Darnell
m: Darren | Dave | David | Davide | Davit | Davor | DeShawn | Dean | Debretsion | Declan | Deepak | Dejan | Demeke | Denis | Dennis | Denys | Derek | Desmond
m: Detlef | Devendra | Devin | Devlet | Devrim | Didier | Diederik | Diego | Dieter | Dietmar | Dietrich | Dimitar | Dimitri | Dimitrios | Dimitris | Dinesh | Dirk
m: Djamel | Dmitri | Dmitrij | Dmitrijs | Dmitry | Dmytro | Domenico | Dominic | Dominik | Don | Donald | Donat | Donatus | Doug | Dougal | Douglas | Dov | Dragan
m: Dragoș | Dražen | Dschamal | Dschawad | Duarte | Duncan | Dustin | Dušan | Dwayne | Dwight | Dylan | Dũng | Eamon | Earl | Eberhard | Ebrahim | Eckart | Eckhard
m: Ed | Eddie | Edgar | Edgars | Edi | Edmund | Edoardo | Edouard | Eduard | Eduardo | Edward | Edwin | Egils | Egon | Ehud | Einar | Ekrem | Eli
m: Elias | Elio | Elliot | Elon | Emanuel | Emeka | Emil | Emile | Emiliano | Emilio | Emmanuel | Emmerich | Emmerson | Emomali | Empar-Joan | Enrico | Enrique | Ercan
m: Erdem | Eric | Erich | Erik | Erkan | Ernest | Ernesto | Ernst | Ernst-Dieter | Erol | Ersin | Erwin | Esmail | Esteban | Ethan | Ettore | Euan | Eugen
m: Eugene | Evan | Evangelos | Evo | Ewald | Ewan | Eyal | Ezzedine | Fabian | Fabien | Fabio | Fabián | Fabrice | Fadi | Fahd | Faisal | Fares | Farid
m: Faruk | Fathi | Fatih | Faure | Fausto | Fawad | Fayez | Federico | Felipe | Felix | Femi | Ferdinand | Ferenc | Fergus | Fernando | Fidel | Fikret
m: Filip | Filippo | Finlay | Finn | Florian | Florin | Flávio | Francesco | Francis | Francisco | Franco | Francois | Frank | Frank-Walter | Franklin | Frans | Franz | Franz-Josef
m: François | Fraser | Fred | Freddy | Frederic | Frederick | Frederik | Friedhelm | Friedrich | Fritz | Fuad | Fumio | Fynn | Félix | Gabriel | Gadi | Gagik | Ganesh
m: Ganjar | Gareth | Garry | Gary | Gaspard | Gaurav | Gavan | Gavin | Gaël | Gediminas | Gedu | Geert | Gene | Gennadi | Gennadij | Gennady | Gennaro | Geoff
m: Geoffrey | Geoffroy | Georg | George | Georges | Georgi | Georgios | Gerald | Geraldo | Gerard | Gerardo | Gerd | Gergely | Gerhard | Germán | Gernot | Gero | Gert
m: Getachew | Geun-hye | Ghassan | Ghassem | Ghazi | Gheorghe | Gholam | Giacomo | Gianfranco | Gianluca | Gianni | Giannis | Gideon | Gijs | Gilbert | Gilles | Giorgi | Giorgio
m: Giorgos | Giovanni | Gitanas | Giuseppe | Glenn | Gonzalo | Gonçalo | Goodluck | Goran | Gordon | Gotabaya | Graeme | Graham | Greg | Gregor | Gregory | Grigori
m: Grzegorz | Grégory | Guenter | Guglielmo | Guido | Guillaume | Guillermo | Gulab | Gulbuddin | Gunnar | Gunther | Guntram | Gurbanguly | Gustav | Gustavo | Guy | Guðni | Gyula
m: Gábor | Gérald | Gérard | Gökhan | Göran | Götz | Günter | Günther | Hafez | Haibatullah | Haider | Haile | Hailemariam | Haitham | Hakainde | Hakan | Hakim | Halil
m: Halldór | Haluk | Hamdullah | Hamid | Hamish | Hamza | Hannes | Hans | Hans-Christian | Hans-Dieter | Hans-Georg | Hans-Joachim | Hans-Jürgen | Hans-Peter | Hans-Werner | Hansjörg | Hanspeter
m: Harald | Harish | Harold | Harry | Hartmut | Harvey | Hasan | Hashim | Hassan | Hector | Heiko | Heiner | Heinrich | Heinz | Heinz-Christian | Helge | Helmut | Hendrik
m: Henk | Henning | Henri | Henrik | Henrique | Henry | Herbert | Hermann | Hervé | Herzi | Heydar | Hicham | Hideo | Hinrich | Hiroshi | Hiroyuki | Hisham | Holger
m: Horacio | Horst | Hossein | Houari | Howard | Hubert | Hugh | Hugo | Hugues | Hulusi | Humza | Hussain | Hussein | Håkan | Héctor | Hüseyin | Iain | Ian
m: Ibrahim | Ibrahima | Idriss | Idrissa | Ifeanyi | Ignacio | Ignatius | Ignazio | Igor | Ihor | Ihsan | Ikenna | Il-sung | Ilan | Ilham | Ilir | Ilja | Ilkka
m: Ilya | Imran | Imre | Indriði | Ingo | Ioannis | Ionuț | Irakli | Isaac | Isaias | Isidro | Ismael | Ismail | Ismet | István | Itamar | Itzik | Ivan
m: Ivano | Ivica | Ivor | Iván | Iwan | Jaafar | Jacek | Jack | Jacob | Jacob-Sipho | Jacques | Jadranko | Jae-myung | Jagdeep | Jaime | Jair | Jairam | Jairo
m: Jake | Jakob | Jamal | James | Jan | Janez | Janko | Jannik | Jannis | Janusz | Jared | Jari | Jaromír | Jaroslav | Jaroslaw | Jarosław | Jason | Javad
m: Javier | Jay | Jean-Baptiste | Jean-Charles | Jean-Christophe | Jean-Claude | Jean-François | Jean-Jacques | Jean-Louis | Jean-Luc | Jean-Marc | Jean-Michel | Jean-Noël | Jean-Paul | Jean-Philippe | Jean-Pierre | Jean-Yves | Jeff
m: Jeffrey | Jens | Jens-Christian | Jeremy | Jeroen | Jerome | Jerry | Jerzy | Jerónimo | Jesse | Jesus | Jesús | Jewgeni | Jewgenij | Jewhen | Jibril | Jim | Jimmy
m: Jiří | Joachim | Joao | Joaquim | Joaquín | Jochen | Joe | Joel | Joerg | Johan | Johann | Johannes | John | Johnny | Johny | Joko | Jon | Jonas
m: Jonathan | Jong-il | Jong-un | Jonte | Joost | Jordi | Jorge | Joris | Jose | Josef | Josep | Joseph | Joseph-Désiré | Josh | Joshua | Josip | José | João
m: Juan | Juergen | Juha | Jukka | Jules | Julian | Julien | Julio | Julius | Junichiro | Juri | Jurij | Juryj | Jussi | Justin | Justus | Juvenal | Jérôme
m: Jörg | Jürg | Jürgen | Jüri | Kadir | Kai-Uwe | Kais | Kaja-Peter | Kamal | Karan | Karel | Kari | Karim | Karl | Karl-Heinz | Karl-Josef | Karl-Theodor | Karlheinz
m: Karsten | Kaspar | Kassym-Jomart | Katsuya | Kayode | Kazem | Kazimierz | Kazuo | Kees | Keir | Keith | Kemal | Ken | Kenji | Kenneth | Kenta | Kerem | Kevin
m: Khadga | Khaled | Khalid | Khalil | Khawaja | Kieran | Kimmo | Kipchumba | Kiran | Kiril | Kirill | Kithure | Kizza | Klaas | Klaus | Knut | Koen | Kofi
m: Kojo | Konrad | Konstantin | Konstantinos | Korbinian | Kostas | Krasimir | Krassimir | Krešimir | Krišjānis | Krzysztof | Kurt | Kwame | Kwasi | Kweku | Kwesi | Kyle | Kyriakos
m: Kyrylo | Kåre | Lajos | Lalu | Lance | Larry | Lars | Lasse | Laszlo | Laurent | Laurent-Désiré | Lawrence | Leander | Lefteris | Leif | Leighton | Len
m: Lennart | Lenín | Leo | Leon | Leonard | Leonardo | Leonhard | Leonid | Leopold | Leopoldo | Leroy | Leslie | Leszek | Levan | Levent | Levin | Lewis | Liam
m: Lindsey | Linus | Lionel | Lisandro | Liviu | Ljubomir | Lodewijk | Logan | Lorcan | Lorenz | Lorenzo | Lothar | Lou | Louis | Loïc | Luc | Luca | Lucas
m: Luciano | Ludger | Ludovic | Ludwig | Luhut | Luigi | Luis | Luiz | Lukas | Luke | Lukáš | Lungisa | Lutz | Luís | Lyndon | László | Maarten | Macky
m: Magnus | Mahathir | Mahdi | Mahesh | Mahfud | Mahinda | Mahmoud | Mahmoud-Reza | Mahmud | Maik | Maithripala | Majid | Maksim | Maksym | Malachy | Malcolm | Mamadou | Mamady
m: Mandla | Manfred | Manish | Manmohan | Manoj | Manos | Manuel | Marc | Marc-Antoine | Marcel | Marcello | Marcelo | Marco | Marcos | Marcus | Marek | Marian | Mariano
m: Marijan | Mario | Mario-Carl | Marius | Mark | Marko | Markus | Martin | Martín | Marvin | Masoud | Massimo | Masud | Matej | Mateo | Mateusz | Mathias
m: Mathieu | Mathijs | Mats | Matt | Matteo | Matthew | Matthias | Matthijs | Matti | Mattis | Matúš | Maurice | Mauricio | Maurizio | Mauro | Max | Maxim | Maxime
m: Maximilian | Maximiliano | Maxym | Mehdi | Mehmet | Meinhard | Meir | Meles | Melvin | Menachem | Mervyn | Mesut | Metin | Michael | Michail | Michal | Michał | Michel
m: Micheál | Mickaël | Miguel | Mihai | Mihail | Mihails | Mika | Mikael | Mike | Mikhail | Mikheil | Mikkel | Miklós | Milan | Milorad | Milos | Miloš | Miodrag
m: Mircea | Mirko | Mirosław | Mitch | Mitt | Mladen | Mohamad | Mohamed | Mohammad | Mohammad-Ali | Mohammed | Mohsen | Mojtaba | Moncef | Moritz | Morten | Morteza | Mosche
m: Moshe | Moti | Mourad | Mousa | Moussa | Moïse | Muammar | Muhammad | Muhammadu | Muharrem | Muhyiddin | Mukesh | Muqtada | Murat | Musa | Musalia | Mustafa
m: Mwai | Mychajlo | Mykhailo | Mykola | Myung-bak | Mário | Nabih | Nabil | Nadhim | Nadschib | Naftali | Naim | Najib | Naoto | Narendra | Nasir | Nasser | Nathan
m: Nathanaël | Naveen | Nawaf | Nawaz | Nayib | Neale | Nebojša | Necmettin | Neil | Nello | Nelson | Nenad | Niall | Nicholas | Nick | Nicola | Nicolas | Nicolaus
m: Nicolás | Nicușor | Niels | Nigel | Niklas | Niko | Nikol | Nikola | Nikolai | Nikolaj | Nikolas | Nikolaus | Nikolay | Nikoloz | Nikos | Nils | Nir | Nitin
m: Nitish | Nizar | Nnamdi | Noah | Noam | Nobuo | Noel | Norbert | Norman | Nouri | Noël | Numan | Nuno | Nuri | Nursultan | Néstor | Obaidul | Obinna
m: Ofer | Oisín | Okan | Oktay | Olaf | Olav | Ole | Oleg | Oleh | Oleksandr | Oleksii | Oleksij | Oleksiy | Oliver | Olivier | Olof | Olusegun | Olusola
m: Oluwaseun | Omar | Omer | Ondřej | Onur | Orhan | Orlando | Oscar | Oskar | Osman | Ostap | Osvaldo | Oswald | Othman | Otmar | Otto | Ousmane | Owen
m: Pablo | Padraig | Panagiotis | Paolo | Parvez | Parviz | Pascal | Pat | Patrice | Patricio | Patrick | Patrik | Paul | Paul-Henri | Paulo | Pavel | Pavlo
m: Pavlos | Pawan | Pawel | Paweł | Peadar | Pedro | Pekka | Per | Pervez | Pete | Peter | Peter-Mutharika | Petr | Petro | Petros | Petteri | Phankham | Phil
m: Philip | Philipp | Philippe | Phillip | Phúc | Piero | Pierre | Piet | Pieter | Pietro | Pim | Piotr | Piyush | Pjotr | Plamen | Prabowo | Pradeep
m: Prakash | Pranab | Prashant | Prayuth | Predrag | Pushpa | Péter | Qais | Qamar | Qasem | Quentin | Quirin | Rached | Radosław | Radu | Rafael | Rafał | Raffael
m: Rafik | Ragnar | Rahul | Raila | Raimonds | Raimund | Rainer | Raj | Rajesh | Rajiv | Rajnath | Rakesh | Ralf | Ralph | Ramazan | Ramesh | Rami | Ramon
m: Ramsan | Ramsay | Ramush | Ramy | Ramzan | Ramón | Ranald | Randall | Randy | Ranil | Raphael | Raphaël | Raschid | Rashid | Rasmus | Ratko | Raul | Ravi
m: Ray | Raymond | Raúl | Recep | Reiner | Reinhard | Reinhold | Renato | Rene | Renzo | René | Reto | Reuven | Rex | Reza | Rhys | Ricardo | Riccardo
m: Richard | Rick | Rico | Riek | Rigathi | Rishi | Risto | Riyad | Rob | Robert | Roberto | Rocco | Roderich | Rodion | Rodolfo | Rodrigo | Rogelio | Roger
m: Rohit | Roland | Rolf | Romain | Roman | Romano | Ron | Ronald | Ronen | Ronny | Rory | Ross | Rostislaw | Roy | Ruben | Rubén | Rudi | Rudolf
m: Rudolph | Rudy | Ruedi | Ruhollah | Rui | Rumen | Rupert | Ruprecht | Ruslan | Russ | Russell | Rustem | Rutger | Ruud | Ryan | Ryosuke | Ryszard | Rémi
m: Rémy | Rüdiger | Rıza | Saad | Sabri | Sachin | Saddam | Sadegh | Sadiq | Sadyr | Saeed | Said | Sajid | Sajith | Salah | Saleh | Salem
m: Sali | Salim | Salman | Salva | Salvatore | Sameh | Sami | Samir | Samuel | Sandeep | Sander | Sandro | Sang-hoon | Sanjay | Satish | Satoshi
m: Saul | Sauli | Scott | Seamus | Sean | Sebastian | Sebastien | Sebastián | Sedat | Seiji | Sekou | Selahattin | Selim | Seok-yeol | Sepp | Serdar | Serge | Sergei
m: Sergej | Sergey | Sergio | Serhii | Serhij | Serhiy | Serkan | Serzh | Seth | Severin | Seymour | Seán | Shahbaz | Shane | Sharif | Shashi | Shaun | Shavkat
m: Shawn | Shehbaz | Sheldon | Shigeru | Shimon | Shinzo | Shinzō | Shlomo | Shmuel | Shunichi | Siddharth | Sidney | Siegfried | Siegmar | Sigmar | Sigurður | Silvio | Simon
m: Simone-Pietro | Simón | Sinan | Siphiwe | Sipho | Sirajuddin | Sjoerd | Slobodan | Somchai | Sooronbay | Soren | Sorin | Souleymane | Spencer | Spyros | Srettha | Stan | Stanislas
m: Stanislav | Stanislaw | Stanisław | Stavros | Stefan | Stefano | Steffen | Sten | Stephan | Stephane | Stephen | Steve | Steven | Stewart | Stjepan | Stoyan | Stuart | Stéphane
m: Subrahmanyam | Sulaiman | Suleiman | Sunil | Suresh | Susilo | Sven | Sverre | Swen | Sybrand | Sylvain | Szymon | Sándor | Sébastien | Sékou | Sönke | Sören | Søren
m: Süleyman | Sławomir | Taavi | Tabaré | Tae-yong | Taha | Takashi | Takeshi | Talat | Tamim | Tamir | Tamás | Taras | Tarcísio | Tarek | Tareq | Tarik | Tariq
m: Taro | Tarō | Tawfik | Tayfun | Tayyip | Ted | Tedros | Tendai | Terence | Terrell | Terrence | Terry | Tesfaye | Thabo | Thaddäus | Thaksin | Thanos | Themba
m: Theo | Theodor | Theodore | Thibault | Thierry | Thijs | Thilo | Thomas | Thongloun | Thorsten | Théo | Tiago | Tibor | Tigran | Tihomir | Tijs | Till | Tilman
m: Tilo | Tim | Timo | Timofei | Timothy | Timur | Tino | Tjeerd | Tobias | Toby | Todd | Tom | Tomas | Tomasz | Tomislav | Tommaso | Tommy | Tomás
m: Tomáš | Tony | Toomas | Toralf | Torben | Torbjørn | Torsten | Toshimitsu | Traian | Travis | Trent | Trevor | Tristan | Trond | Trọng | Tucker
m: Tuncay | Tunde | Tuomas | Turgut | Tyler | Tyrell | Tyrone | Tzachi | Tómas | Uche | Uddhav | Udo | Ueli | Ugo | Uhuru | Ulf | Uli | Ulises
m: Ulrich | Umaru | Umberto | Umut | Uri | Urmas | Uroš | Urs | Usman | Uwe | Vadim | Vadym | Vagif | Vahagn | Valdis | Valentin | Valeri | Valerij
m: Valerio | Valery | Valéry | Vasco | Vasili | Vasilis | Vasily | Vasyl | Vedran | Veikko | Veit | Venkaiah | Vern | Vernon | Vicent | Vicente | Victor | Vijay
m: Vikas | Vikram | Viktor | Vince | Vincent | Vincenzo | Vinod | Virgil | Virginio | Vitali | Vitalii | Vitalij | Vitaly | Vito | Vittorio | Vitus | Vivek | Vlad
m: Vladimir | Vladislav | Vlado | Vladyslav | Vojislav | Vojtěch | Volkan | Volker | Volkmar | Volodymyr | Vuk | Vyacheslav | Václav | Víctor | Wade | Wadym | Wael | Waldemar
m: Waleri | Walerij | Walid | Wallace | Walter | Warren | Wassili | Wassilij | Wassyl | Wayne | Wendell | Wenzel | Werner | Wieland | Wilfried | Wilhelm | Will | Willem
m: Willi | William | Willy | Wim | Winfried | Winston | Wiranto | Witali | Witold | Wjatscheslaw | Wladimir | Wojciech | Wolf | Wolf-Dieter | Wolfgang | Wolfram | Wolodymyr | Won-sik
m: Woodrow | Wopke | Wouter | Wyatt | Wycliffe | Władysław | Xaver | Xavier | Ximo | Yaakov | Yahya | Yair | Yann | Yannic | Yannick | Yannis | Yasir | Yasser
m: Yassin | Yasuo | Yavuz | Yaşar | Yemi | Yevgeny | Yevhen | Yitzhak | Yoav | Yogendra | Yogi | Yong-chol | Yoshihide | Yoshimasa | Yossi | Yoweri | Yukio | Yuri
m: Yurii | Yuriy | Yury | Yusuf | Yves | Yılmaz | Yōhei | Zabihullah | Zac | Zachary | Zack | Zafar | Zahir | Zaid | Zakaria | Zalmay | Zaza | Zbigniew
m: Zdeněk | Zdzisław | Zeki | Zell | Ziad | Zoltan | Zoltán | Zoran | Zsolt | Zulfikar | Zurab | Álvaro | Élie | Éric | Étienne | Évariste | Ólafur | Óscar
m: Özgür | Þór | İbrahim | İsmail | Ľudovít | Łukasz | Štefan | Željko | Živko
f: Abigail | Ada | Adele | Aditi | Adriana | Adèle | Agnes | Agnieszka | Agnès | Aino | Aisha | Akie | Akinyi | Alejandra | Aleksandra | Alessandra | Alessia | Alexa
f: Alexandra | Alice | Alicia | Alina | Aline | Alison | Allison | Alyona | Amal | Amalia | Amanda | Amber | Ambika | Amelia | Amina | Aminata | Amira
f: Amparo | Amy | Amélie | Ana | Ana-Paula | Anahit | Anastasia | Anastasija | Andrea-Maria | Angela | Angelika | Angelina | Angharad | Angie | Anita | Anja | Anjali | Anke
f: Ann | Anna | Annalena | Anne | Anne-Marie | Annegret | Anneliese | Annette | Anniina | Annika | Antje | Antonella | Antonia | Antonina | Anu | Anuradha | Anzhelika | Aoife
f: Aparna | Apolonia | Araceli | Arancha | Archana | Ariane | Arianna | Arpine | Ashley | Asma | Asmaa | Assunção | Astrid | Asya | Audrey | Aung | Aung-San | Aurore
f: Ayako | Ayala | Ayanna | Aydan | Ayelet | Aylin | Ayodele | Aysel | Ayten | Ayşe | Azar | Aïcha | Aïssata | Aïssatou | Barbara | Beata | Beate | Beatrice
f: Beatrix | Beatriz | Becky | Begoña | Belinda | Belén | Benazir | Benedikte | Bernadette | Bertha | Beth | Bethan | Bettina | Betty | Beverly | Bi-khim | Bianca | Bidya
f: Biljana | Birgit | Birgitta | Birgitte | Birte | Blanca | Bonnie | Bożena | Brenda | Brigitta | Brigitte | Britta | Brittany | Brooke | Busisiwe | Bärbel | Bénédicte | Camila
f: Camilla | Canan | Candice | Caoimhe | Carina | Carla | Carmela | Carmen | Carol | Carola | Carole | Carolin | Carolina | Caroline | Carolyn | Carrie | Carys | Catarina
f: Caterina | Catharina | Catherine | Cathy | Cecile | Cecilia | Celia | Chandrika | Chantal | Charline | Charlotte | Chelsea | Cheryl | Chiara | Chie | Chimamanda | Chloe | Christa
f: Christel | Christia | Christiane | Christin | Christina | Christine | Ciara | Cindy | Cinzia | Claire | Clara | Claudia | Clémence | Clémentine | Colleen | Concepción | Condoleezza | Constanze
f: Consuelo | Cora | Corinna | Corinne | Cornelia | Cristina | Cynthia | Céline | Dagmar | Daisy | Dalia | Dana | Daniela | Danielle | Daria | Darja | Darya | Dawn
f: Debbie | Debora | Deborah | Debra | Deepika | Deirdre | Delcy | Delphine | Denise | Derya | Despina | Diana | Diane | Dilek | Dilma | Dimitra | Dina | Dolores
f: Donatella | Donna | Doreen | Doris | Dorota | Dorothea | Dorothee | Dorothy | Dorthe | Dunja | Dörte | Ebba | Ebru | Edite | Edith | Eeva | Eileen | Eilish
f: Einav | Ekaterina | Ekaterine | Elaine | Eleanor | Elena | Eleni | Eleonora | Eleonore | Elfriede | Eliana | Elif | Elina | Elisa | Elisabet | Elisabeth | Elisabetta | Elise
f: Elissa | Elizabeth | Elke | Ella | Ellen | Elly | Elsa | Eluned | Elvira | Elżbieta | Emanuela | Emel | Emi | Emilia | Emily | Emine | Emma | Emmanuelle
f: Empar | Encarna | Enrica | Erica | Erika | Erna | Esin | Eske | Esperanza | Esra | Estela | Estelle | Esther | Eugenia | Eugénie | Eva | Evangelia | Eve
f: Evelyn | Evi | Evika | Ewa | Fabiana | Fabienne | Farah | Fatima | Fatma | Fatoumata | Fawzia | Faye | Federica | Felicia | Felicitas | Fereshteh | Fernanda | Figen
f: Filiz | Finja | Fiona | Fionnuala | Florence | Folasade | Franca | Frances | Francesca | Francine | Franziska | Françoise | Frauke | Frieda | Friederike | Frédérique | Fumiko
f: Funmilayo | Fátima | Gabi | Gabriela | Gabriele | Gabriella | Gail | Galina | Gauri | Gaëlle | Geneviève | Gerda | Gerlinde | Gertrud | Gesa | Gesine | Ghada | Ghislaine
f: Giada | Gila | Gimena | Gina | Ginevra | Giorgia | Gisela | Gitta | Giulia | Giuseppina | Gleisi | Gloria | Gordana | Grace | Graciela | Graziella | Graça | Grażyna
f: Greta | Gretchen | Gro | Gráinne | Gudrun | Gulnara | Guri | Guðrún | Gül | Gülsüm | Gülten | Habiba | Hadia | Halla | Halyna | Hanadi | Hanan | Hande
f: Hanna | Hannah | Hannelore | Harriet | Haruka | Hasina | Hatice | Heather | Hedwig | Heide | Heidemarie | Heidi | Heidrun | Heike | Helen | Helena | Helene | Helga
f: Heli | Hella | Helle | Henna | Henriette | Henrike | Hilary | Hildegard | Hillary | Hiltrud | Hina | Hiroko | Hoa | Holly | Huda | Hye-kyung | Hélène | Hülya
f: Ida | Iida | Ilaria | Ildikó | Ilhan | Ilinca | Ilka | Ilona | Ilse | Ilze | Iman | Imelda | Imke | Ina | Indira | Ines | Inese | Ing-wen
f: Inge | Ingeborg | Inger | Ingibjörg | Ingrid | Ingrida | Ingvild | Inken | Inna | Inés | Ioana | Ioanna | Irena | Irene | Irina | Iris | Irma | Irmgard
f: Iryna | Isabel | Isabella | Isabelle | Isolde | Ivana | Iwona | Izabela | Jacinda | Jackie | Jacky | Jacqueline | Jadranka | Jana | Janaína | Jane | Janet | Janice
f: Janina | Janine | Jasmin | Jaya | Jeanette | Jeanne | Jeannette | Jelena | Jen | Jenna | Jennifer | Jenny | Jessica | Jihan | Jill | Jillian | Jimena | Jitka
f: Jo | Joacine | Joan | Joanna | Joanne | Jocelyn | Johanna | Jolanta | Jonna | Josefa | Josefine | Josephine | Josiane | Joséphine | Joy | Joyce | Juana | Juanita
f: Judit | Judith | Judy | Jule | Julia | Juliana | Juliane | Julie | Juliette | Julija | Junko | Justine | Jutta | Jyoti | Kaja | Kalpana | Kamala | Kaori
f: Kara | Karen | Karianne | Karin | Karina | Karine | Karla | Karolin | Karolina | Karoline | Katalin | Katarina | Katarzyna | Kate | Katerina | Kateryna | Katharina | Katherine
f: Kathleen | Kathrin | Kathryn | Kathy | Katie | Katja | Katrin | Katrín | Kavita | Kay | Kayla | Kayleigh | Keiko | Keisha | Kellie | Kelly | Kelsey | Kersti
f: Kerstin | Ketanji | Khadija | Khaleda | Kim-Marie | Kimberly | Kimiko | Kirsi | Kirsten | Kirsti | Kirstjen | Kirsty | Klara | Klaudia | Klára | Kolinda | Kornelia | Krista
f: Kristalina | Kristen | Kristi | Kristin | Kristina | Kristine | Kristrún | Krystyna | Ksenia | Ksenija | Kumiko | Kyung-wha | Lakeisha | Lakshmi | Lamia | Lamya | Lan-Anh | Laphonza
f: Lara | Larisa | Larissa | Latifa | Latisha | Latoya | Laura | Laure | Lauren | Laurence | Layla | Laëtitia | Lea | Leah | Leanne | Leila | Lena | Leni
f: Leonie | Leonora | Leonore | Lesya | Leticia | Letizia | Leyla | Liane | Licia | Lidia | Lieselotte | Liisa | Lilian | Lilli | Lillian | Limor | Lina | Linda
f: Lindiwe | Linnea | Lisa | Lisbeth | Lise | Livia | Liz | Liza | Ljubica | Ljubow | Ljudmila | Ljudmyla | Lois | Loredana | Lorena | Loretta | Lori | Lotte
f: Louisa | Louise | Lourdes | Lubna | Lucia | Luciana | Lucie | Lucrezia | Lucy | Lucía | Ludivine | Luisa | Luise | Luzia | Lydia | Lynn | Lynne | Lyudmila
f: Léa | Maarit | Macarena | Mackenzie | Maddalena | Madeleine | Maeve | Magdalena | Maggie | Maha | Mahsa | Maia | Maike | Mairead | Maite | Maja | Makiko | Malala
f: Malalai | Malgorzata | Mallory | Mamata | Manal | Mandy | Maneka | Manja | Manon | Manuela | Mara | Marcela | Marcella | Marcia | Mareike | Maren | Margaret | Margarete
f: Margarethe | Margarida | Margarita | Margaux | Margit | Margot | Margrethe | Marharyta | Maria | Mariagrazia | Mariam | Mariama | Mariana | Marianne | Mariastella | Maribel | Marie | Marie-Agnes
f: Marie-Christine | Marie-Claude | Marie-Hélène | Marie-Luise | Marielle | Marija | Mariko | Marilyn | Marina | Marine | Marion | Marissa | Marit | Mariya | Marjana | Marjorie | Markéta | Marlene
f: Marlies | Marlis | Marlène | Marta | Martha | Martina | Martine | Mary | Maryam | Maryna | Marzena | María | Masako | Masih | Mathilda | Mathilde | Maureen | May
f: Maya | Mayawati | Mazie | Małgorzata | Mechthild | Meena | Meera | Megan | Megawati | Megumi | Mehriban | Meike | Meiling | Melania | Melanie | Melinda | Melissa | Meral
f: Merav | Mercedes-Maria | Meredith | Meret | Merja | Merle | Merve | Mette | Mhairi | Mi-ae | Mia | Michaela | Michela | Michele | Michelle | Michiko | Michèle | Midori
f: Mihaela | Mila | Milena | Milica | Mina | Minna | Miranda | Mireia | Mireille | Miri | Miriam | Mirja | Mirjam | Mirjana | Molly | Mona | Monia | Monica
f: Monika | Monique | Montserrat | Morag | Muriel | Mwende | Myriam | Márta | Mélanie | Mónica | Nadeschda | Nadezhda | Nadia | Nadija | Nadine | Nadja | Nadège | Naima
f: Najat | Najla | Nalan | Naledi | Nancy | Naoko | Naomi | Narges | Nasrin | Natalia | Natalie | Natalija | Natalja | Natascha | Natasha | Nataša | Nathalie | Natividad
f: Nawal | Nazlı | Neele | Neha | Nele | Nesrin | Ngoc | Ngozi | Niamh | Nicola-Anne | Nicole | Nieves | Nikki | Nilüfer | Nina | Nirmala | Nisha | Nkosazana
f: Nomvula | Noor | Nora | Noriko | Nosiviwe | Noëlle | Nuala | Nunzia | Nuray | Nurcan | Nuria | Nydia | Océane | Odile | Ofelia | Oksana | Oleksandra | Olena
f: Olexandra | Olga | Olha | Olivia | Oprah | Orit | Orla | Orna | Ornella | Outi | Paetongtarn | Paige | Paloma | Pamela | Paola | Parisa | Park-Geun | Pascale
f: Patricia | Paula | Pauline | Peggy | Pelin | Penelope | Penny | Pernille | Petra | Philippa | Phoebe | Phuong | Phyllis | Pia | Pilar | Pippa | Pirkko | Pooja
f: Pramila | Pratibha | Preeti | Prisca | Priti | Priya | Priyanka | Puan | Päivi | Pınar | Rabia | Rachael | Rachel | Rachida | Radha | Raffaella | Ragnhild | Rahel
f: Raluca | Ramatoulaye | Rana | Rania | Raquel | Rasha | Rashida | Rebecca | Reem | Regina | Regine | Rekha | Renata | Renate | Renho | Retno | Rhonda
f: Ricarda | Riikka | Rike | Rima | Risa | Rita | Ritu | Roberta | Rochelle | Rocío | Roisin | Rokia | Romy | Ronit | Ronja | Rosa | Rosalind | Rosalynn
f: Rosanna | Rosario | Rose | Roselyne | Rosemarie | Rosemary | Rosena | Rossella | Roswitha | Roxana | Roya | Roza | Rula | Rushanara | Ruth | Róisín | Sabina | Sabine
f: Sabrina | Safaa | Sahra | Saida | Sally | Salma | Salome | Samantha | Samar | Samia | Samira | Sana | Sanae | Sandra | Sandrine | Sanna | Saoirse | Sara
f: Sarah | Sarojini | Saskia | Satu | Sayaka | Scarlett | Seema | Selma | Serena | Sevgi | Sevim | Shabana | Shadi | Shami | Shannon | Shanti | Sharon | Sheikh-Hasina
f: Sheikha | Sheila | Shelley | Sherry | Shikma | Shirin | Shirley | Shobha | Shoko | Shona | Sibel | Sibylle | Sigal | Signe | Sigrid | Sigrún | Silke | Silvana
f: Silvia | Simona | Simone | Sinead | Sinja | Sinéad | Siobhan | Sirimavo | Siv | Smriti | Sneha | Snežana | Sofia | Soledad | Solveig | Solène | Son-hui
f: Sonia | Sonja | Sonsoles | Sophia | Sophie | Soraya | Sorcha | Souad | Stacey | Stacy | Stefanie | Steffi | Stella | Stephanie | Stéphanie | Sue | Suella | Suha
f: Suheir | Sunita | Sunniva | Susan | Susana | Susanna | Susanne | Sushma | Suu | Suzanne | Svenja | Svetlana | Sviatlana | Swantje | Swati | Swetlana | Swiatlana | Switlana
f: Swjatlana | Sylvia | Sylvie | Sylwia | Ségolène | Séverine | Tabea | Tamar | Tamara | Tamayo | Tammy | Tanisha | Tanja | Tansu | Tanya | Tara | Tarja | Tashauna
f: Tatiana | Tatjana | Tawakkol | Temitope | Teresa | Terri | Tetiana | Tetjana | Thandiwe | Thea | Thekla | Thelma | Theodora | Theresa | Therese | Theresia | Tiffany
f: Tilda | Tina | Tomomi | Tonje | Tonya | Tracey | Tracy | Traute | Trine | Trude | Trudy | Tsai | Tuija | Tulip | Tulsi | Tuğba | Tytti | Tzipi
f: Tülay | Ulla | Ulrike | Undine | Ursina | Ursula | Urte | Uschi | Usha | Uta | Ute | Valentina | Valeria | Valerie | Valérie | Vandana | Vanessa | Vasiliki
f: Vasundhara | Vera | Verena | Veronica | Veronika | Verónica | Vesna | Vibeke | Vicki | Victoria | Vidya | Viktoria | Viktorija | Viktorya | Viola | Violeta | Viorica | Virginia
f: Virginie | Vivian | Viviane | Vjosa | Vladimíra | Vreni | Véronique | Walburga | Walentina | Waltraud | Wanda | Wangari | Wanjiru | Wendy | Whitney | Wiebke | Wiktorija | Wilhelmine
f: Wilma | Winnie | Wioletta | Xenia | Ximena | Xiomara | Xiulan | Yael | Yasemin | Yasmin | Yaël | Yelena | Yetunde | Yifat | Yingluck | Ylva | Yo-jong | Yoko
f: Yolanda | Yoriko | Young-sook | Yuko | Yulia | Yuliya | Yuriko | Yvette | Yvonne | Zahra | Zainab | Zaklin | Zamira | Zanele | Zara | Zarifa | Zehra | Zeinab
f: Zeynep | Zhanna | Zoe | Zofia | Zohra | Zoi | Zsuzsanna | Zuzana | Zuzanna | Züleyha | Ágnes | Ángela | Ásta | Åsa | Åse | Édith | Élisabeth | Élodie
f: Éva | Özlem | Þórdís | Šárka | Željka
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
