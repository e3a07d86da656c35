//! Given names with the gender they are mostly given to, and the small words
//! in names. Written by hand.

/// Given mostly to girls.
pub(super) const FEMALE: &str = "
aaliyah abena abigail ada adaeze adaora addie adela adelaide adele adelia adeline aditi adwoa
afia agatha agnes agnieszka aicha aigerim aiko aileen ailsa aisha aishwarya akiko akosua alberta
alessandra alexandra alexandrina alexis alice alicia alison allison alma almira alta althea
amabel amanda amara amber amelia amelie amina amy amélie ana ananya anastasia andrea angela
angelica angelina angeline angharad anita anja anjali anke ann anna annabel annabella anne
anneke annette annie annika annis antje antoinette antonia anushka aoife aparna april arabel
arabella araminta ariadne ariana asha ashley astrid asuka athena audrey augusta aurelia aurelie
aurora aurélie ava ayako ayanna ayse ayşe azalea aziza barbara beatrice beatriz becky belinda
bella belle benedicte benita berenice bernadette bernice bertha beryl bess bessie beth betsy
bettina betty beulah beverly beyonce bhavna bianca birgit blanche blythe bonnie brenda brianna
bridget brigitte briony britney britta bronagh bronwen brooke brunhilde bryony bénédicte calista
camellia camilla camille candace candida carla carly carmen carol carole caroline carolyn carrie
carys cassandra cassie catarina caterina catharine catherine cathleen cathy catriona cecilia
cecily celeste celia chantal charis charity charlotte charmian chelsea cheryl chiamaka chiara
chidinma chimamanda chioma chitra chiyo chloe christabel christiana christina christine ciara
cicely cinderella cindy claire clara claribel clarice clarinda clarissa claudia clementina
clementine cleo cleopatra clémence colette colleen columbine concepcion constance consuelo cora
coralie cordelia corinna corinne cornelia cosette courtney cressida crystal cynthia dagmar daisy
damaris dana danielle daphne darcie dariga darlene davina dawn deanna debbie deborah deepa
deepika deirdre delia delilah della delphine denise desdemona desiree devi diana diane dilnaz
dinah divya dolly dolores donna dora dorcas doreen doria dorinda dorothea dorothy dottie dragana
drusilla dulcie dulcinea edie edith edna edwina effie efua eglantine eileen eilidh ekaterina
elaine eleanor elena elfrida elif elinor elinora elisa elisabeth eliza elizabeth ella ellen
ellie elmira elodie eloisa eloise elsie elspeth elvira emeline emi emilia emily emine emma
emmeline enid erica erin ermengarde ernestina ernestine esmeralda esperanza esra estella estelle
esther ethel etheldreda ethelinda etsuko etta eudora eugenia eugenie eulalia eunice euphemia
eustacia eva evadne evangeline eve evelina evelyn evie ewa fadime faith fannie fanny farah
farida fatima fatma fay federica felicia felicity femke fernanda fiona fleur flora florence
florrie flossie folake frances francesca francie freda frederica fumiko funmilayo gabriella
gabrielle gail galina gayle geeta gemma genevieve geneviève genevra georgette georgia georgiana
georgie georgina geraldine gerda germaine gertie gertrude gilda gillian gina ginevra ginny
giovanna gisela gita giulia gladys glenda gloria glynis grace graciela grainne greer greta
gretchen grete gretel griselda guadalupe guinevere gulnara gunilla gussie gwen gwendolen
gwendolyn gwyneth hala hanako hanan hannah hanne hannelore harriet haruka hattie hatty hazel
heather heidi helen helena helene helga henrietta henriette hephzibah hepzibah hermia hermione
hester hettie hetty hilary hilda hillary hiroko honor honora honoria hope hortense hortensia
huda huma hye-jin héloïse hélène ianthe ida ifeoma ilhan ilse iman imelda imogen imogene indira
ines inge ingeborg ingrid inés iola iolanthe iona iphigenia irene irina iris irma isabel
isabella isabelle isadora isla ismay isobel isolde ivana ivanka ivanna ivy jacintha jackie
jacqueline jacquetta jamila jana jane janet janey janice janie jasmine jaya jean jeanette jeanne
jeannie jelena jemima jemma jenna jennie jennifer jenny jessamine jessica jessie ji-eun jill
jimena jo joan joana joanna joanne jocelyn jolie josephina josephine josette josie joy joyce
juanita judith judy julia juliana julie juliet julietta june junko justina justine kamala kaori
karen karin kasia katarina kate katerina katharina katharine katherine kathleen kathryn kathy
katie katrina katrine katya kavita kayla keiko keisha kelly kellyanne kendra keziah khadija
kirsten kirstin kitty kristen kristin kristina kumiko kunigunde laila lakshmi lana lara lata
latoya laura lauren laurie lavinia layla leah leda leela leila lena leonie leonora leopoldina
leticia letitia lettice lettie letty leyla libby liddy lieselotte liesl lila lilian lilias
lilith lillian lillie lily lina linda lindiwe linnet lisa livia liz liza lizzie lizzy lois lola
loo loretta lorna lorraine lotte lottie louie louisa louise lubna lucasta lucia lucie lucilla
lucille lucinda lucrezia lucy lucía ludmila ludmilla ludovica luisa luiza lulu lupe lydia lynn
lyudmila mab mabel madeleine madeline madge madhuri maeve magda magdalena maggie maha maia maire
mairead maisie maja malak malala malgorzata malini malvina mamie mandy manon marcella marcia
margaret margarita margaux margery margot marguerite maria mariam marian mariana marianne marie
marie-claire marieke marietta marijke mariko marilla marilyn marina marion marisol marjorie
marlene marsha marta martha mary maryam maría masako mathilde matilda mattie maud maude maureen
mavis maxine meena meera meg megan megumi megyn mehitabel mei-ling melania melanie melinda
meliora melissa mercedes mercia mercy meredith merve meta mette mhairi michelle michiko mildred
milena millicent millie milly mina minerva minna minnie mira mirabel miranda mireille miriam
mirjana miyuki moira mollie molly mona monica monika monique morag muriel myra myrtle nabila
nadia nadine nadira nadja najwa nan nance nanci nancy nandini nannie naoko naomi natalia natalie
nataliya natalya natasha nathalie neha nell nella nellie nelly nerissa nesta netta nettie ngozi
nia niamh nicola nicole nikki nina nisha nita njeri nkechi nneka noemie nomsa nomvula noor nora
norah noreen noriko norma nura nyambura octavia océane odette odile oksana olga olive olivia
olympia ophelia oprah orla ottilie padma paloma pamela pandora pansy paola park-hye pascale
patience patricia patsy patty paula pauline pearl peggy penelope penny perdita pernilla persis
petra petronella philippa phillis philomena phoebe phyllida phyllis pilar pippa polly pollyanna
pooja portia priscilla priya priyanka prudence prue queenie rachael rachel radha ramona rana
rani rania raquel rasha rashida rebecca reem regina reiko rekha rena renata renee rhiannon rhoda
rhona rihanna rima rita roberta robin rochelle rocio rocío roisin rosa rosabel rosalia rosalie
rosalind rosaline rosamond rosamund rosanna rose roseanne rosemary rosetta rosie rosina rowena
roxana roxanne ruby ruth sabina sabine sabrina sachiko sadie safiya sakura sally salma salome
samantha samira sandra sandrine sangeeta sanne saoirse sapphira sara sarah sarita saskia savita
sayuri scarlett selin selina selma seraphina serena setsuko shannon shanti sharon sheila shelley
sherry shirin shirley shreya sian sibongile sibyl sibylla sidonie sigrid silke silvia simona
simone sinead sinéad siobhan siobhán sissy sita siân smita sneha sofia sofía solange solveig
sonali sonia sonya soo-jin sophia sophie sophronia soraya stacey stella stephanie stormy sue
sukey sunita susan susanna susannah sushma susie suzanne suzy svetlana sybil sylvia sylvie
tabitha tamar tamara tammy tamsin tanya tara tatiana tatyana temitope teresa tess tessa thais
thandi thandiwe thea thelma theodora theodosia theresa therese thomasina thora thérèse tiffany
tilda tilly tina titania tomoko tracy trixie trudy tulsi ulrica ulrika ulrike uma una ursula
usha valentina valeria valerie valérie vandana vanessa venetia vera verena verity verna veronica
veronique vesna victoria viola violet violetta violette virginia virginie vivian vivien
véronique wambui wanda wanjiku wanjiru wendy whoopi wilhelmina wilhelmine willa wilma winifred
winnie xanthe xiaoling ximena yasmin yasmine yelena yetunde yoko yolanda yoshiko yseult yuki
yukiko yulia yumi yuriko yvette yvonne zahra zainab zara zaynab zdenka zelda zenobia zeynep
zillah zoe zofia zoya zoé zuleika élodie
";

/// Given mostly to boys.
pub(super) const MALE: &str = "
aaron aart abbas abdallah abdel abdul abdulla abdullah abe abel abhijit abhishek abiola abner
abraham absalom achille achilles adam adebayo adekunle adel aditya adnan adolf adolfo adolphe
adolphus adriaan adrian adrien aeneas agustin agustín ahmad ahmed ahmet aidan ajax ajay akash
akbar akio akira akram al alain alan alaric alasdair alastair albert alberto albéric alden aldo
aldous alec aled alejandro alejo aleksandar aleksandr aleksei aleksey alessandro alessio
alexander alexandre alexei alexey alf alfonso alfred alfredo alger algernon ali alistair aliyu
allan allen alok alonso aloysius alphonse alphonso alun alvaro alvin alyosha amartya amaury
ambroise ambrose amedeo amir amit amitabh ammar amos anand anatole anatoli anatoly anders andre
andreas andrei andrej andres andrew andrey andré andrés andy aneurin angelo angus anil ankit
anselm anthony antoine anton antonio antony antónio anwar aodhan aquila archibald archie ariel
arif aristide aristotle arjen arjun arkady armand armando arnaud arne arnold arsène art artemus
arthur arturo arun arvid arvind asa asad asher ashok ashraf ashwin asif asim askar athelstan
atticus attila atul aubrey august auguste augustine augusto augustus aurelio aurélien austen
austin axel ayodele aziz babatunde bakhytzhan balaji balazs baldwin baltasar balthazar barack
barnabas barnaby barnabé barney barry bart bartholomew bartleby bartolomeo bas bashar bashir
basil bastien beau bela ben benedetto benedict bengt benito benjamin bennet bennie benny benoit
benoît beppe bernard bernardo bernie bert bertie bertram bertrand bharat bhaskar bilal bill
billy birger bjarne bjorn björn blaise blake bob bobby bogdan bohdan boniface boris borislav
brad bradley bramwell brandon brendan brent brett brian brice broderick bronislaw bruce bruno
bryan burhan burt byron béla caesar caleb callum calum calvin camilo carl carlo carlos carsten
cary casimir casper cassius cathal cecil cedric cem cesar cesare chad chandra charles charley
charlie chauncey chester chidi chijioke chinedu chinua chris christian christopher chuck
chukwuma cian ciaran ciarán clarence clark claud claude claudio clayton clement cletus cliff
clifford clint clive clyde cole colin colm conall connor conor conrad constantine corey cormac
cornelius corrado cosimo cosmo craig crispin cristian cristobal cristóbal curtis cuthbert
cyprian cyril cyrille cyrus czeslaw cédric césar dafydd dai daisuke dale damian damien dan
daniel danny dante daoud dario darius darrell darren daulet dave david davide davy dean declan
deepak demetrius denis dennis dennys denys denzil derek dermot derrick desmond detlef devendra
dexter dhruv diarmuid dick dickon didier diederik diego dieter digby dimitri dinesh dion dirk
dmitri dmitry dmytro domenico domingo dominic don donal donald donncha dorian doug douglas
dragan drew drummond duane duarte dudley duncan dunstan dustin dwight désiré eamon eamonn earl
earnest ebenezer eckhard ed eddie edgar edmond edmund edoardo edouard eduardo edward edwin
efraim efraín egbert egon einar eirik ekow elbert eldon eli elias elijah elisha ellery elliot
elliott elmer elton ely emanuel emanuele emeka emil emile emiliano emilio emlyn emmanuel emmett
emre emrys enoch enrico enrique enver enzo eoghan eoin ephraim erasmus erdogan eric erik erlend
ernest ernesto ernie errol erwin esau espen esteban ethan ethelbert ethelred etienne ettore euan
eugene eugenio eugène eustace evan evaristo evelyn everett evert evgeni evgeny ewald ewan ewen
ezekiel ezra fabian fabien fabio fabrice fabrizio fahad fahd faisal farid farouk faruk fawzi
fearghal federico fedor felipe felix femi ferdinand ferdinando ferenc fergal fergus fermin
fernand fernando festus fiachra fidel filippo finbarr finn fintan fitzgerald fitzwilliam flavio
florent florian floyd francesco francis francisco franco francois frank franklin franz françois
fraser fred freddie freddy frederic frederick fredrik friedrich fritz frédéric fuad fumio fyodor
félix gabor gabriel gabriele gaetano gamaliel ganesh gareth garrett garry gary gaspar gaspard
gaston gavin gawain gaël gbenga gearoid geert geir gene genji gennady gennaro geoff geoffrey
george georges georgi geraint gerald gerard gerardo gerd gerhard germain germán ghassan giacomo
gian giancarlo gianluca gianni gideon gijs gilbert gilberto giles gilles gino giorgio giovanni
girish giulio giuseppe glen glenn glyn godfrey godwin gonzalo gopal goran gordon goro gottfried
gottlieb govind graham grant greg gregor gregorio gregory griffin griffith grigori grigory
grover grégoire guglielmo guido guillaume guillermo gunnar gunter gunther gus gustaf gustav
gustave gustavo guy gwilym gyorgy györgy gábor gérard günter günther haakon habib hadrian hafiz
haidar hakan hakeem hakim hakon hal halvard halvor hamad hamid hamish hamlet hamza hank hannibal
hans harish harold haroon harry harsh haruki harvey hasan hassan hector heinrich heinz helmut
helmuth hemant hendrik henri henrik henrique henry herbert hercule hercules herman hermann
hernan hernán hezekiah hideki hideo hippolyte hiram hiro hiroshi hisham hjalmar hobart homer
honoré horace horacio horatio horst howard hubert huck huckleberry hugh hugo huma humbert
humphrey humphry huning husain hussain hussein huub huw hyppolite håkan héctor hüseyin iain ian
ibrahim ichabod ichiro idris iestyn ieuan ifan ifeanyi ignacio ignatius igor ikenna iker ilya
imad imran imre imtiaz ingmar inigo innes ioan iorwerth iosif iqbal ira irving isa isaac isaiah
isamu ishmael isidro ismail israel issa istvan istván ivan ivar ivo ivor iwan iñigo jaap jabbar
jaber jabez jacek jacinto jack jacob jacopo jacques jae-in jafar jagdish jake jalal jamal james
jamie jamil jan janos janusz jared jaroslav jarvis jason jasper javed javier jay jayant
jean-baptiste jean-claude jean-luc jean-marie jean-paul jean-pierre jeb jed jedediah jeff
jefferson jeffrey jem jens jeremiah jeremy jeroen jerome jerry jerzy jesper jesse jesus jesús
jethro jim jimmy jinping jiri jiro jiří joachim joao joaquim joaquin joaquín job jochen jock joe
joel johann johannes john johnny joko jomo jon jonah jonas jonathan jong-un joost jorg jorge
jorgen joris jose josef joseph josh joshua josiah josip josue josé jozef joão juan judah jude
juergen julian julien julio julius julián junichi junichiro jurgen justin jános jérôme józef
jörg jørgen jürgen kaj kamal kamau kamil kapil karan kareem karim karl karl-heinz karsten
kasimir kassym-jomart katsuo kazimierz kazuo kees kei keiji keir keith kelvin kemal ken kenichi
kenji kenneth kenny kent kenta keqiang kester kevin khaled khalid khalil khizr kieran kipchoge
kirill kirk kishore kiyoshi kjell klaus knud knut koen kofi koichi koji kojo konrad konstantin
kostya krishna krzysztof kumar kunal kunle kurt kwabena kwaku kwame kwasi kwesi kyle laban
lachlan lalit lambert lance lancelot larry lars lasse laszlo laurence laurent lawrence lazarus
leander leandro leif lemuel len lenny leo leon leonard leonardo leone leonel leonid leopold
leopoldo leroy lester leszek lev levi lewis liam linus lionel llewellyn llewelyn lloyd llywelyn
lochlan lorcan lorenzo lothar lou louis loïc luc luca lucas lucian luciano lucien lucius ludwig
luigi luis luiz luke luther lutz lyle lysander lászló lázaro léon maarten maciej madhav mads
magnus mahdi mahesh mahmood mahmoud mahmud makoto maksim malachy malcolm manfred manish manmohan
manoj manolo mansour manuel maqbool marat marc marcel marcello marcelo marco marcos marcus marek
mariano mario marius mark markus marmaduke marshall marten martin marty martín marvin marwan
masahiro masao masaru masood massimo mateo mateusz mathew mathieu matt matteo matthew matthias
matthieu matthijs matvei matías maurice mauricio maurizio mauro max maxime maximilian maximilien
maxwell mehdi mehmet melchior melville melvin meredydd merlin mervyn michael michel michele
mickaël miguel mihail mike mikhail miklos miklós milan miles milo milos miloš milton minoru
miroslav misha mitch mitsuo mitt moez mogens mohamad mohamed mohammad mohammed mohan moisés
monroe montague mordecai morgan morris morten mortimer moses mubarak muhammad muhammed mukesh
mukhtar munir murad murali murat murdo murray musa mustafa mustapha mwangi mykola nabil nadeem
nader nagesh naguib nahum naoki napoleon narendra naresh nasir nasser nat nathan nathaniel
naveen navin nawaz nazir ned nehemiah neil nelson nestor neville newland newt niall niccolo
nicholas nick nico nicolas nicolás niels nigel nikhil nikita nikola nikolai nikolay nils nino
nitin nizar njoroge nnamdi noah noboru nobuo noel norman noël nuno nuri nursultan obadiah obinna
octave octavio octavius odinga oisin oisín okechukwu olaf olav ole oleg oleksandr oleksiy oliver
olivier olof olufemi olumide oluwaseun olzhas omar orlando orson orville osama osamu osbert
oscar osman osmund ostap osvaldo oswald othman otho otieno otis ottmar otto owain owen ozias
pablo paco paddy padraic padraig pankaj paolo pascal pascual pasquale pat patrice patricio
patrick paul paulo pavel pedro pepe percival percy peregrine perry pete peter petr petro petter
phelim phil phileas philemon philip philippe phillip phineas piero pierre piers piet pieter
pietro pino piotr pip pius poul pradeep prakash pramod pranab prasad prashant preben prem
pádraig qasim quentin quincy radoslav radovan raed rafael raffaele rafik raghav ragnar rahim
rahman rahul rainer raj raja rajeev rajendra rajesh rajiv rakesh ralph ramesh rami ramiro ramon
ramsay ramón ranald randal randolph randy ranjit raoul raphael rashid rasmus rauf raul ravi ray
raymond raúl recep reggie reginald reince reinhard reinhold rembrandt remi renato rene renzo
rené reuben rex reynold reza rhodri rhys riad ricardo riccardo richard rick ricky rigoberto
riyad roald rob robert roberto robinson rocco rod roderick rodion rodney rodolfo rodrigo rogelio
roger rohan rohit roland rolf rolfe romain roman romano romeo ron ronald ronan ronnie rory
roscoe ross rostislav rowland roy ruairi ruaridh ruben rubén rudiger rudolf rudolph rudy
ruediger rufus rui rune rupert ruslan russ russell rustam ruud ryan ryo ryota rémi rémy réné
rüdiger saad sabri saburo sacha sachin sadiq saeed salah saleem saleh salem salim salman
salvador salvatore sam sami samir sampson samson samuel sancho sandeep sander sandor sandro
sanjay sanjeev santiago santos sanzhar satish satoshi saul sayed scott seamus sean sebastian
sebastien sebastián segun selim semyon septimus serge sergei sergey sergio serhiy seth seun
seymour seán shadrach shahid shane shankar sharif shashi shawn sherlock shigeru shinji shinzo
shiro shiv shoichi sholto shuji shyam sid siddharth sidney siegfried siegmund sigismund sigmund
sigurd silas silvester silvio simeon simon sinclair sipho sixten sjoerd slavko slobodan sola
solomon soren spencer sridhar srinivas stan stanislav stanislaw stanley stefan stefano steffen
sten stepan stephan stephen steve steven stewart stig stuart sture subhash sudhir suleiman sunil
suresh surya susumu sven svend sylvain sylvester sylvestre sándor séamus sébastien søren tadashi
tadeo tadhg tahir taichi takashi takeo takeshi talal tamim tancred taras tarek tariq taro tarun
tatsuya tayyip ted teodoro terence terje terry tetsuo teun thabo thaddeus themba theo theobald
theodore theophilus thiago thibault thierry thijs thomas thor thorsten thorvald thurston théo
théodore théophile tiago tibor tiernan tim timofei timothy timur titus tobias toby tod todd tom
tomas tomasz tomislav tommaso tommy tomás tony tor torbjorn torquil torsten toru toshio travis
trevor tristan tristram trond trygve tsutomu tunde tybalt tyler uche uday udo uffe ugo ulf
ulrich ulrik ulysses umar umberto umesh urbain uriah usman uwe vadim valentin valentine valerio
valery vali valéry varun vasco vasili vasily vasyl vaughn venkat vernon vicente victor vidar
viggo vijay vikas vikram viktor vinay vince vincent vincenzo vinod virgil vishal vitaliy vitaly
vito vittorio vivek vlad vladimir vladislav volker volodymyr vuk vyacheslav víctor wade waleed
walid wallace wally walt walter walther warren warwick wasim wat wayne wendell werner widodo
wilbur wilfred wilfrid wilhelm will willard willem willi william willie willy wilson wim
winfield winston wladyslaw wojciech wole wolf wolfgang woodrow wouter xavier xerxes xiaoping
yahya yakov yann yannick yaroslav yasin yasir yasser yasuo yaw yefim yegor yerlan yevgeny yinka
yogesh yoichi yoshio yousef youssef yuichi yuji yukio yuri yury yusuf yusuke yutaka yves
zachariah zacharie zachary zack zafar zahid zaid zakaria zaki zane zbigniew zdenek zebedee
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
al ben bin da de della den der di dos du e el ibn la le les san st ten ter van von y zu
";

/// Stand after a name.
pub(super) const SUFFIXES: &str = "
esq ii iii iv jr kc mbe md mp obe phd qc sr
";
