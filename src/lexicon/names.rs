//! Given names with the gender they are mostly given to, and the small words
//! in names. Written by hand.

use super::{Few, few};

/// Given mostly to girls.
pub(super) const FEMALE: &str = "
aaliyah abena abigail achieng ada adaeze adaora addie adela adelaide adele adelia adeline aditi
adwoa afia agafya agatha aglaya agnes agnieszka aicha aigerim aiko aileen ailsa aisha aishwarya
akiko akinyi akosua alberta alejandra alessandra alexandra alexandrina alexis alice alicia
alison allison alma almira alta althea amabel amanda amara amber amelia amelie amina amy amélie
ana ananya anastasia andrea angela angelica angelina angeline angharad anita anja anjali anke
ann anna annabel annabella anne anneke annette annie annika annis antje antoinette antonia
anushka anyuta aoife aparna april arabel arabella araminta ariadne ariana arlene asha ashley
astrid asuka athena audrey augusta aurelia aurelie aurora aurélie ava ayako ayanna ayse ayşe
azalea aziza barbara beata beatrice beatriz becky belinda bella belle benedicte benita berenice
bernadette bernice bertha beryl bess bessie beth bethan betsy bettina betty beulah beverly
beyonce bhavna bianca birgit blanche blythe bonnie bree brenda brianna bridget bridie brigid
brigitte briony britney britta brittany bronagh bronwen brooke brunhilde bryony bénédicte
calista camellia camila camilla camille candace candida carla carly carmela carmen carol carole
caroline carolyn carrie carys cassandra cassie catarina caterina catharine catherine cathleen
cathy catriona cecelia cecile cecilia cecily celeste celia celine cerys chantal charis charity
charlene charlotte charmian chelsea cheryl chiamaka chiara chidinma chimamanda chioma chitra
chiyo chloe christabel christiana christina christine ciara cicely cinderella cindy claire
clara clare claribel clarice clarinda clarissa claudia clementina clementine cleo cleopatra
clothilde clémence colette colleen columbine concepcion concetta connie constance consuelo cora
coralie cordelia corinna corinne cornelia cosette courtney cressida crystal cynthia dagmar
daisy damaris dana danielle daphne darcie daria dariga darla darleen darlene darya dasha davina
dawn deanna debbie deborah debra deena deepa deepika deirdre delia delilah della delphine dena
denise desdemona desiree devi diana diane dianne dilnaz dinah divya dolly dolores donna dora
dorcas doreen doria dorinda doris dorothea dorothy dottie dragana drusilla dulcie dulcinea
dunya earlene edie edith edna edwina effie efua eglantine eileen eilidh ekaterina elaine
eleanor elena elfrida elif elinor elinora elisa elisabeth elise eliza elizabeth ella ellen
ellie elmira elodie eloisa eloise elsa elsie elspeth elvira emeline emi emilia emily emine emma
emmeline enid erica erika erin ermengarde ernestina ernestine esmeralda esperanza esra estella
estelle esther ethel etheldreda ethelinda etsuko etta eudora eugenia eugenie eulalia eunice
euphemia eustacia eva evadne evangeline eve evelina evelyn evie ewa fadime faith fannie fanny
farah farida fatima fatma fay federica felicia felicity femke fernanda ffion fiona flavia fleur
flora florence florrie flossie folake frances francesca francie francine freda frederica freja
freya fumiko funmilayo gabriela gabriella gabrielle gail galina gayle geeta gemma genevieve
geneviève genevra georgette georgia georgiana georgie georgina geraldine gerda germaine gertie
gertrude gilda gillian gina ginevra ginny giovanna gisela gita giulia gladys glenda glenna
gloria glynis grace graciela grainne greer greta gretchen grete gretel griselda grusha
guadalupe guinevere gulnara gunilla gussie gwen gwendolen gwendoline gwendolyn gwyneth hala
hanako hanan hannah hanne hannelore harriet harriett haruka hattie hatty hayley hazel heather
hedwig heidi heike helen helena helene helga henrietta henriette hephzibah hepzibah hermia
hermione hester hettie hetty hilary hilda hillary hiroko honor honora honoria hope hortense
hortensia huda huma hye-jin héloïse hélène ianthe ida ifeoma ilhan ilse iman imelda imogen
imogene indira indra ines inez inge ingeborg ingrid inés iola iolanthe iona iphigenia irene
irina iris irma iryna isabel isabella isabelle isadora isla ismay isobel isolde iva ivana
ivanka ivanna ivy jacintha jackie jacqueline jacquetta jamila jana jane janell janelle janet
janette janey janice janie janine jasmine jaya jayne jean jeanette jeanine jeanne jeannette
jeannie jeannine jelena jemima jemma jenna jennie jennifer jenny jeri jerri jessamine jessica
jessie ji-eun jill jimena jo joan joana joanna joanne jocelyn jodi jodie jolie jomana joni
josefina josephina josephine josette josie joy joyce juana juanita judith judy julia juliana
julianne julie juliet julietta juliette june junko justina justine kamala kaori kara karen kari
karin karla karyn kasia katarina katarzyna kate katerina katharina katharine katherine kathi
kathie kathleen kathryn kathy katie katja katrina katrine katya kavita kayla keiko keisha kelly
kellyanne kendra keri kerri keziah khadija kimberly kirsten kirstin kirsty kitty krista kristen
kristi kristie kristin kristina kristine krystal ksenia kumiko kunigunde kylie laila lakeisha
lakshmi lana lara lata latasha latisha latoya laura lauren laurie lavinia lawanda layla leah
leann leanne leda leeann leela leila lena lenora leona leonie leonora leopoldina leta letha
leticia letitia lettice lettie letty leyla libby liddy lieselotte liesl lila lilian lilias
lilith lillian lillie lily lina linda lindiwe linnet lisa livia liz liza lizaveta lizette
lizzie lizzy lois lola loo loraine lorena lorene loretta lori lorie lorna lorraine lorrie lotte
lottie louie louisa louise lubna lucasta lucia luciana lucie lucile lucilla lucille lucinda
lucrezia lucy lucía ludmila ludmilla ludovica luella luisa luiza lulu lupe lydia lynda lynette
lynn lynne lyubov lyudmila mab mabel mable madeleine madeline madelyn madge madhuri maeve magda
magdalena maggie maha maia maire mairead mairi maisie maja malak malala malgorzata malini
malvina mamie mandy manon marcella marci marcia marcy marfa margaret margarita margaux margery
margie margo margot marguerite maria mariah mariam marian mariana marianne maribel marie
marie-claire marieke marietta marijke mariko marilla marilyn marina marion marisol marjorie
marjory marla marlena marlene marsha marta martha marva mary maryam maryann maryanne maría
masako masha mathilde matilda mattie maud maude maureen mavis maxine maya meena meenakshi meera
meg megan meghan megumi megyn mehitabel mei mei-ling melania melanie melanne melinda meliora
melissa mellisa mercedes mercia mercy meredith merve meta mette mhairi mia michelle michiko
mika mildred milena millicent millie milly mina minerva minna minnie mira mirabel miranda
mireille miriam mirjana miyuki moira mollie molly mona monica monika monique morag muriel myra
myrna myrtle nabila nadezhda nadia nadine nadira nadja najwa naledi nan nance nanci nancy
nandini nannette nannie naoko naomi nastasya natalia natalie nataliya natalya natasha nathalie
naureen neera neha nelda nell nella nellie nelly nerissa nesta netta nettie ngozi nia niamh
nichole nicola nicole nikki nina nisha nita njeri nkechi nneka noelle noemie nola nomsa nomvula
noor nora norah noreen noriko norma nuala nura nyambura octavia océane odette odile oksana
olena olga olive olivia olwen olympia oona ophelia oprah orla ottilie padma paige paloma pam
pamela pandora pansy paola park-hye pascale patience patricia patsy patti patty paula paulette
pauline pearl peggy penelope penny perdita pernilla persis petra petronella philippa phillis
philomena phoebe phyllida phyllis pilar pippa polina polly pollyanna pooja poppy portia
praskovya priscilla priya priyanka prudence prue queenie rachael racheal rachel radha ramona
rana randi rani rania raquel rasha rashida reba rebecca reem regina reiko rekha rena renae
renata renee rhea rhiannon rhoda rhona rhonda rihanna rima rita roberta robin robyn rochelle
rocio rocío roisin ronda rosa rosabel rosalia rosalie rosalind rosaline rosalyn rosamond
rosamund rosanna rosanne rose roseann roseanne rosella rosemary rosetta rosette rosie rosina
roslyn rowena roxana roxanne roxie ruby ruth ruthie sabina sabine sabrina sachiko sadie safiya
sakura sallie sally salma salome samantha samara samira sandra sandrine sangeeta sanne saoirse
sapphira sara sarah sarita saskia saundra savita sayuri scarlett selenis selin selina selma
seraphina serena setsuko shannon shanti shari sharlene sharon sharron shauna shawna sheena
sheila shelia shelley sheri sherri sherrie sherrilyn sherry sheryl shirin shirlene shirley
shreya sian sibongile sibyl sibylla sidonie sigrid silke silvia simona simone sinead sinéad
siobhan siobhán sissy sita siân smita sneha socorro sofia sofía solange solveig sonali sondra
sonia sonja sonya soo-jin sophia sophie sophronia soraya stacey staci stacie stefanie stella
stephanie stephany stormy sue sukey sunita susan susanna susannah susanne sushma susie suzanne
suzette suzy svetlana sybil sylvia sylvie tabatha tabitha tamar tamara tami tamika tammie tammy
tamsin tania tanya tara tasha tatiana tatyana temitope teresa teri terri tess tessa tessie
thais thandi thandiwe thea thelma theodora theodosia theresa therese thomasina thora thérèse
tia tiffany tilda tilly tina tisha titania tomoko tonia tonya tracey traci tracy tricia trina
trish trisha trixie trudi trudie trudy tulsi twila ulrica ulrika ulrike uma una ursula usha
valarie valentina valeria valerie valérie vandana vanessa varvara varya velma venetia vera
verena verity verna veronica veronique vesna vicki vickie vicky victoria viola violet violetta
violette virginia virginie vivian vivien véronique wambui wanda wanjiku wanjiru wendy whoopi
wilda wilhelmina wilhelmine willa wilma winifred winnie winona xanthe xiaoling ximena yasmin
yasmine yelena yesenia yetunde yoko yolanda yoshiko yseult yuki yukiko yulia yumi yuriko yvette
yvonne zahra zainab zanele zara zaynab zdenka zelda zelma zenobia zeynep zillah zoe zoey zofia
zoya zoé zuleika élodie
";

/// Given mostly to boys.
pub(super) const MALE: &str = "
aaron aart abbas abdallah abdel abdul abdulla abdullah abe abel abhijit abhishek abiola abner
abraham absalom achille achilles adam adebayo adekunle adel aditya adnan adolf adolfo adolph
adolphe adolphus adriaan adrian adrien aeneas agustin agustín ahmad ahmed ahmet aidan aiden
ajax ajay akash akbar akio akira akram al alain alan alaric alasdair alastair albert alberto
albéric alden aldo aldous alec aled alejandro alejo aleksandar aleksandr aleksei aleksey
alessandro alessio alexander alexandre alexei alexey alf alfonso alfred alfredo alger algernon
algy ali alistair aliyu allan allen alok alonso alonzo aloysius alphonse alphonso alton alun
alvaro alvin alyosha amartya amaury ambroise ambrose amedeo amir amit amitabh ammar amos anand
anatole anatoli anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrzej
andré andrés andy aneurin angelo angus anil ankit anselm anthony antoine anton antonio antony
antwan antónio anwar aodhan aquila archibald archie ari ariel arif aristide aristotle arjen
arjun arkady arlo armand armando arnaud arne arnold arsène art artemus arthur arturo arun arvid
arvind asa asad asher ashok ashraf ashwin asif asim askar athelstan atticus attila atul aubrey
august auguste augustine augusto augustus aurelio aurélien austen austin axel ayodele aziz
babatunde bakhytzhan balaji balazs baldwin baltasar balthazar barack barnabas barnaby barnabé
barney barry bart bartholomew bartleby bartolomeo bas bashar bashir basil bastien beau bela ben
benedetto benedict bengt benito benjamin bennet bennie benny benoit benoît beppe bernard
bernardo bernie bert bertie bertram bertrand bharat bhaskar bilal bill billy birger bjarne
bjorn björn blaine blaise blake bob bobby bogdan bohdan boniface boris borislav brad bradley
bramwell branden brandon brant brendan brennan brent brett brian brice broderick bronislaw
bruce bruno bryan bryce buford burhan burt byron béla caesar caleb callum calum calvin camilo
carl carlo carlos carsten cary casimir caspar casper cassius cathal cecil cedric cedrick cem
cesar cesare chad chandra charles charley charlie chauncey chester chidi chijioke chinedu
chinua chris christian christopher chuck chukwuma cian ciaran ciarán clarence clark claud
claude claudio clayton clement clemente cletus cliff clifford clint clinton clive clyde colby
cole colin colm conall connor conor conrad constantine corey cormac cornel cornelius cornell
corrado cosimo cosmo craig crispin cristian cristobal cristóbal curt curtis cuthbert cyprian
cyril cyrille cyrus czeslaw cédric césar dafydd dai daisuke dale damian damien damion damon dan
daniel danny dante danylo daoud darin dario darius darnell darrel darrell darren darrin darryl
darwin daryl daulet dave david davide davy dean declan deepak delbert delmar demetrius denis
dennis denny dennys denys denzil deon derek derick dermot derrick deshawn desmond detlef dev
devendra devin dewayne dewey dexter dhruv diarmuid dick dickon didier diederik diego dieter
digby dillon dimitri dinesh dion dirk dmitri dmitry dmytro domenico domingo dominic dominick
don donal donald donncha donnell donny donte dorian doug douglas dragan drew drummond duane
duarte dudley duncan dunstan dustin dwayne dwight désiré eamon eamonn earl earle earnest
ebenezer eckhard ed eddie edgar edmond edmund edoardo edouard eduardo edward edwardo edwin
efraim efrain efraín egbert egon einar eirik ekow elbert elden eldon eldridge eli elias elijah
elisha ellery elliot elliott elmer elmo elroy elton elvin elvis ely emanuel emanuele emeka
emery emil emile emiliano emilio emlyn emmanuel emmet emmett emory emre emrys emyr enoch enrico
enrique enver enzo eoghan eoin ephraim erasmus erdogan eric erich erik erlend ernest ernesto
ernie errol ervin erwin esau espen esteban ethan ethelbert ethelred etienne ettore euan eugene
eugenio eugène eustace evan evaristo evelyn everett everette evert evgeni evgeny ewald ewan
ewen ezekiel ezra fabian fabien fabio fabrice fabrizio fahad fahd faisal farid farouk faruk
fawzi fearghal federico fedor felipe felix felton femi ferdinand ferdinando ferenc fergal
fergus fermin fernand fernando festus fiachra fidel filippo finbarr finlay finn fintan
fitzgerald fitzwilliam flavio florent florian floyd francesco francis francisco franco francois
frank franklin franz françois fraser fred freddie freddy frederic frederick fredrick fredrik
friedrich fritz frédéric fuad fumio fyodor félix gabor gabriel gabriele gaetano gaius gamaliel
ganesh gareth garrett garry garth gary gaspar gaspard gaston gavin gawain gaylon gaylord gaël
gbenga gearoid geert geir gene genji gennady gennaro geoff geoffrey george georges georgi
geraint gerald gerard gerardo gerd gerhard germain germán gerry ghassan giacomo gian giancarlo
gianluca gianni gideon gijs gil gilbert gilberto giles gilles gino giorgio giovanni girish
giulio giuseppe gleb glen glenn glyn godfrey godwin gonzalo gopal goran gordon goro gottfried
gottlieb govind graeme graham grant greg greggory gregor gregorio gregory griffin griffith
grigori grigory grover grégoire guglielmo guido guillaume guillermo gunnar gunter gunther gus
gustaf gustav gustave gustavo guy gwilym gyorgy györgy gábor gérard günter günther haakon habib
hadrian hafiz haidar hakan hakeem hakim hakon hal halvard halvor hamad hamid hamish hamlet
hamza hank hannibal hans harish harlan harland harold haroon harry harsh haruki haruto harvey
hasan hassan hector heinrich heinz helmut helmuth hemant hendrik henri henrik henrique henry
herbert hercule hercules heriberto herman hermann hernan hernán hershel hezekiah hideki hideo
hippolyte hiram hiro hiroshi hisham hjalmar hobart hobert homer honoré horace horacio horatio
horst howard hubert huck huckleberry huey hugh hugo huma humbert humberto humphrey humphry
huning husain hussain hussein huub huw hyppolite håkan héctor hüseyin iain ian ibrahim ichabod
ichiro idris iestyn ieuan ifan ifeanyi ignacio ignatius igor ikenna iker ilya imad imran imre
imtiaz ingmar inigo innes ioan iorwerth iosif iqbal ira irvin irving irwin isa isaac isaiah
isamu ishmael isidro ismail israel issa issac istvan istván ivan ivar ivo ivor iwan iñigo jaap
jabbar jaber jabez jacek jacinto jack jacob jacopo jacques jae-in jafar jagdish jago jake jalal
jamal james jamie jamil jan janos janusz jared jari jaroslav jarred jarrett jarrod jarvis jason
jasper javed javier jay jayant jayden jean-baptiste jean-claude jean-luc jean-marie jean-paul
jean-pierre jeb jed jedediah jeff jefferey jefferson jeffery jeffrey jeffry jem jens jerald
jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jess jesse jesus jesús jethro jim
jimmie jimmy jinping jiri jiro jiří joachim joao joaquim joaquin joaquín job jochen jock joe
joel johann johannes john johnny joko jomo jon jonah jonas jonathan jonathon jong-un joost jorg
jorge jorgen joris jose josef joseph josh joshua josiah josip josue josé jozef joão juan judah
jude juergen jukka julian julien julio julius julián junichi junichiro jurgen justin jános
jérôme józef jörg jørgen jürgen kaj kamal kamau kamil kapil karan kareem karim karl karl-heinz
karsten kasimir kassym-jomart katsuo kazimierz kazuo kees kei keiji keir keith kelvin kemal ken
kendrick kenichi kenji kenneth kenny kent kenta keqiang kermit kester kev kevin khaled khalid
khalil khizr kieran kipchoge kirby kirill kirk kishore kiyoshi kjell klaus knud knut koen kofi
koichi koji kojo kolya konrad konstantin kostya kris krishna krzysztof kumar kunal kunle kurt
kurtis kuzma kwabena kwaku kwame kwasi kwesi kyle laban lachlan lalit lamar lambert lamont
lance lancelot landon larry lars lasse laszlo laurence laurent lavern laverne lawrence lazaro
lazarus leander leandro leif lemuel len lenny leo leon leonard leonardo leone leonel leonid
leopold leopoldo leroy lester leszek lev levi lewis liam linus linwood lionel llewellyn
llewelyn lloyd llywelyn lochlan lonnie lorcan lorenzo lothar lou louis lowell loyd loïc luc
luca lucas lucian luciano lucien lucius ludwig luigi luis luiz lukas luke luther lutz lyle
lyman lyndon lysander lászló lázaro léon maarten maciej madhav mads magnus mahdi mahesh mahmood
mahmoud mahmud makoto maksim malachy malcolm malik manfred manish manmohan manoj manolo mansour
manuel maqbool marat marc marcel marcelino marcello marcelo marco marcos marcus marek mariano
mario marius mark markus marlin marlon marmaduke marshall marten martin marty martín marvin
marwan masahiro masao masaru masood massimo mateo mateus mateusz mathew mathieu matt matteo
matthew matthias matthieu matthijs matvei matías maurice mauricio maurizio mauro max maxim
maxime maximilian maximilien maxwell maynard mehdi mehmet melchior melville melvin meredydd
merlin mervin mervyn michael micheal michel michele mick mickaël mickey miguel mihail mikael
mike mikhail miklos miklós milan miles milo milos miloš milton minoru miroslav misha mitch
mitchell mitsuo mitt mitya moez mogens mohamad mohamed mohammad mohammed mohan moises moisés
monroe montague monte monty mordecai morgan morris morten mortimer morton moses mubarak
muhammad muhammed mukesh mukhtar munir murad murali murat murdo murray musa mustafa mustapha
mwangi mykola myron nabil nadeem nader nagesh naguib nahum naoki napoleon narendra naresh nasir
nasser nat nate nathan nathanial nathaniel naveen navin nawaz nazir neal ned nehemiah neil
nelson nestor neville newland newt niall niccolo nicholas nick nico nicolas nicolás niels nigel
nikhil nikita nikola nikolai nikolay nils nino nitin nizar njoroge nnamdi noah noboru nobuo
noel nolan norbert norman noël nuno nuri nursultan obadiah obinna octave octavio octavius odell
odinga oisin oisín okechukwu olaf olav ole oleg oleksandr oleksiy oliver olivier olof olufemi
olumide oluwaseun olzhas omar orlando orson orville osama osamu osbert oscar osman osmund ostap
osvaldo oswald othman otho otieno otis ottmar otto owain owen ozias pablo paco paddy padraic
padraig pankaj paolo pascal pascual pasquale pat patrice patricio patrick paul paulo pavel
pedro pekka pepe percival percy peregrine perry pete peter petr petro petter petya phelim phil
phileas philemon philip philippe phillip phineas piero pierre piers piet pieter pietro pino
piotr pip pius poul pradeep prakash pramod pranab prasad prashant preben prem preston pyotr
pádraig qasim quentin quincy quinton quintus radoslav radovan raed rafael raffaele rafik raghav
ragnar rahim rahm rahman rahul rainer raj raja rajeev rajendra rajesh rajiv rakesh ralph ramesh
rami ramiro ramon ramsay ramón ranald rand randal randall randell randolph randy ranjit raoul
raphael rashid rasmus rauf raul ravi ray raymond raymundo raúl recep reggie reginald reid
reince reinhard reinhold rembrandt remi renato rene renzo rené reuben rex reynaldo reynold reza
rhodri rhys riad ricardo riccardo richard rick rickey rickie ricky rigoberto riyad roald rob
robby robert roberto robinson rocco rod roderick rodion rodney rodolfo rodrick rodrigo rogelio
roger rohan rohit roland rolando rolf rolfe rolland romain roman romano romeo ron ronald ronan
ronnie rory roscoe rosendo ross rostislav rowland roy ruairi ruaridh ruben rubin rubén rudiger
rudolf rudolph rudy ruediger rufus rui rune rupert ruslan russ russel russell rustam ruud ryan
ryo ryota rémi rémy réné rüdiger saad sabri saburo sacha sachin sadiq saeed salah saleem saleh
salem salim salman salvador salvatore sam sami samir sammie sammy sampson samson samuel sancho
sandeep sander sandor sandro sanjay sanjeev santiago santos sanzhar satish satoshi saul sayed
scot scott scotty seamus sean sebastian sebastien sebastián segun selim semyon septimus serge
sergei sergey sergio serhiy seth seun seymour seán shadrach shahid shane shankar sharif shashi
shawn sheldon sherlock shigeru shinji shinzo shiro shiv shoichi sholto shuji shyam sid
siddharth sidney siegfried siegmund sigismund sigmund sigurd silas silvester silvio simeon
simon sinclair sipho sixten sjoerd slavko slobodan sola solomon soren spencer sridhar srinivas
stan stanislav stanislaw stanley stefan stefano steffen sten stepan stephan stephen steve
steven stewart stig stu stuart sture subhash sudhir suleiman sunil suresh surya susumu sven
svend sylvain sylvester sylvestre sándor séamus sébastien søren tad tadashi tadeo tadhg tahir
taichi takashi takeo takeshi talal tamim tancred taras tarek tariq taro tarun tatsuya tayyip
ted teodoro terence terje terrance terrell terrence terry tetsuo teun thabo thaddeus themba
theo theobald theodore theophilus thiago thibault thierry thijs thomas thor thorsten thorvald
thurman thurston théo théodore théophile tiago tibor tiernan tim timmy timo timofei timothy
timur titus tobias toby tod todd tom tomas tomasz tomislav tommaso tommie tommy tomás tony tor
torbjorn torquil torsten toru toshio travis trent trenton trevor trey tristan tristram trond
troy trygve tsutomu tunde tybalt tyler tyrone tyson uche uday udo uffe ugo ulf ulrich ulrik
ulysses umar umberto umesh urbain uriah usman uwe vadim valentin valentine valerio valery vali
valéry vance vanya varun vasco vasili vasily vasyl vaughn venkat vern vernon vicente victor
vidar viggo vijay vikas vikram viktor vinay vince vincent vincenzo vinod virgil vishal vitaliy
vitaly vito vittorio vivek vlad vladimir vladislav volker volodymyr vsevolod vuk vyacheslav
víctor wade waleed walid wallace wally walt walter walther warren warwick wasim wat wayne
weldon wendell werner wesley widodo wilbert wilbur wilburn wilfred wilfredo wilfrid wilhelm
will willard willem willi william willie willis willy wilmer wilson wim winfield winston
wladyslaw wojciech wole wolf wolfgang woodrow wouter wyatt xavier xerxes xiaoping yahya yakov
yann yannick yaroslav yasin yasir yasser yasuo yaw yefim yegor yerlan yevgeny yinka yogesh
yoichi yoshio yousef youssef yuichi yuji yukio yuri yury yusuf yusuke yutaka yves zachariah
zacharie zachary zachery zack zafar zahid zaid zakaria zaki zane zbigniew zdenek zebedee
zedekiah zedong zeke zephaniah ziad ziyad zoltan zoran zsolt álvaro ángel édouard émile étienne
óscar
";

/// Given to either.
pub(super) const EITHER: &str = "
adrian alex ali andy ariel ashley aubrey avery bailey billie blair bobbie brook cameron carey
carmel casey charlie chris courtney dakota dana darcy devon drew dylan eden ellis emerson
evelyn finley frankie glenn hadley harley harper hayden hollis hunter jackie jaime jamie jan
jean jessie jo jody jordan joss jules kai kelly kelsey kendall kerry kim kit lane lee leigh
leslie lindsay lindsey logan london loren lou lyn lynn mackenzie madison marion marley max mel
meredith micah morgan nicky noel paris parker pat payton peyton phoenix quinn randy reagan
reese remy riley river robbie robin rory rowan rudy sam sandy sasha sawyer shannon shelby
shelley sidney skyler stacy stevie sydney taylor terry toby toni tracy val vivian wei winter
yan
";

/// Chinese, Korean and Vietnamese family names, which come first.
pub(super) const FAMILY_FIRST: &str = "
ahn bai bui cai cao chen cheng cho choi cui dai dang deng ding dong duong fang gao guo hao hong
hou hu huang hwang jang jeon jia jiang jin jung kang kim kwon li liang liao lim liu lu luo ly
ma mao ngo nguyen peng pham phan qian qin qiu ren seo shen shi shin tang tian tran vu wang wu
xi xiao xie xiong xu yao ye yin yoo yoon yu zeng zhang zhao zheng zhong zhou zhu zou
";

/// Small words in names.
pub(super) const PARTICLES: &str = "
al ben bin bint da de della den der di dos du e el ibn la le les san st ten ter van von y zu
";

/// Stand after a name.
pub(super) const SUFFIXES: &str = "
esq ii iii iv jr kc mbe md mp obe phd qc sr
";

/// Adjectives before a name that are no part of it: *old Lee*.
pub(crate) const BEFORE_NAMES: &Few = few!["old", "young", "poor", "dear", "little", "good", "great", "late", "honest"];

/// Words with a capital that are nobody’s name.
pub(crate) const NO_NAMES: &Few = few![
    "chapter",
    "book",
    "volume",
    "part",
    "act",
    "scene",
    "section",
    "appendix",
    "god",
    "heaven",
    "providence",
    "christmas",
    "easter",
    "bible",
    "islam",
    "christianity",
    "koran",
    "english",
    "french",
    "latin",
];

/// Letters before a capital inside a name: *McLee*, *DeLee*.
pub(crate) const PREFIXES: &[&str] = &[
    "Mc", "Mac", "De", "Des", "Del", "Della", "Di", "Da", "Dos", "Du", "La", "Le", "Lo", "Van", "Vander", "Von", "St",
    "Fitz", "O", "D", "El", "Al", "Ben", "Abu", "Bin", "Ter", "Ver", "Ap", "San", "Saint",
];
