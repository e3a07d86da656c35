//! Given names with the gender they are mostly given to, and the small words
//! in names. Written by hand.

/// Given mostly to girls.
pub(super) const FEMALE: &str = "
aaliyah ada adaeze adela adelaide adele agatha agnes aigerim aileen aisha akiko alexandra
alexis alice alicia alison allison althea amanda amara amber amelia amina amy anastasia andrea
angela angelina anita anjali ann anna annabel anne annette annie antonia april arabella ariana
ashley astrid audrey augusta aurora ava ayanna barbara beatrice becky belinda bella bernadette
bertha bess bessie beth betsy betty beverly beyonce bianca blanche bonnie brenda brianna
bridget britney brooke camilla camille candace carla carly carmen carol carole caroline carolyn
carrie cassandra catherine cathy cecilia cecily celeste celia charity charlotte chelsea cheryl
chimamanda chloe christina christine cindy claire clara clarissa claudia clementine colette
colleen constance cora cordelia cornelia cosette courtney crystal cynthia daisy dana danielle
daphne dariga darlene dawn debbie deborah deirdre delia delilah della denise desiree diana
diane dilnaz dinah dolly dolores donna dora doreen dorothea dorothy edith edna edwina effie
eileen ekaterina elaine eleanor elena elif elinor elisa elisabeth eliza elizabeth ella ellen
ellie elsie elspeth emilia emily emma erica erin ernestine esmeralda estella estelle esther
ethel etta eudora eugenia eugenie eunice eva evangeline eve evelyn faith fanny fatima fay
felicia felicity fiona flora florence frances francesca freda frederica gabriella gabrielle
gail galina gayle georgia georgiana georgina geraldine germaine gertrude gilda gillian gina
ginny gladys glenda gloria grace greta gretchen griselda guinevere gulnara gwen gwendolen
gwendolyn hannah harriet hattie hazel heather heidi helen helena helene henrietta hepzibah
hermione hester hilary hilda hillary honor honoria hope huma hye-jin ida ilhan imogen indira
ines ingrid irene irina iris irma isabel isabella isabelle isobel ivana ivanka ivanna ivy
jackie jacqueline jane janet janice janie jasmine jean jeanette jeanne jeannie jemima jennie
jennifer jenny jessica jessie ji-eun jill jo joan joanna joanne jocelyn josephine josie joy
joyce juanita judith judy julia juliana julie juliet june justine karen kate katharine
katherine kathleen kathryn kathy katie katrina kayla keisha kelly kellyanne kendra kristen
kristin kristina lakshmi lana lara latoya laura lauren laurie lavinia leah leila lena leonie
leonora leticia letitia lettice leyla lila lilian lillian lily linda lisa livia liz liza lizzie
lizzy lois lola loretta lorraine lottie louisa louise lucia lucille lucinda lucy ludmila luisa
lydia lynn mabel madeleine madeline madge maggie maisie malala mamie mandy marcella marcia
margaret margarita margery margot marguerite maria mariam marian marianne marie marilla marilyn
marina marion marjorie marlene marsha martha mary maryam matilda maud maude maureen maxine
meera megan megyn mei-ling melania melanie melinda melissa mercedes mercy meredith michelle
mildred millicent millie mina minerva minnie miranda miriam moira mollie molly mona monica
muriel myra myrtle nadia nan nanci nancy naomi natalia natalie natasha nell nellie netta ngozi
nicola nicole nikki nina nita nkechi nomvula noor nora norma octavia odette oksana olga olive
olivia ophelia oprah pamela pansy park-hye patience patricia patsy patty paula pauline pearl
peggy penelope penny petra philippa phoebe phyllis pippa polly portia priscilla priya prudence
rachel ramona raquel rashida rebecca regina renata renee rhoda rihanna rita roberta robin
rochelle rosa rosalie rosalind rosamond rosanna rose roseanne rosemary rosie roxanne ruby ruth
sabrina sadie sakura sally samantha sandra sara sarah scarlett selina serena shannon sharon
sheila shelley sherry shirley sibyl simone sofia sonali sonia sonya soo-jin sophia sophie
stacey stella stephanie stormy sue susan susanna susannah sushma susie suzanne suzy svetlana
sybil sylvia tabitha tamara tammy tanya tara tatiana tatyana teresa tess tessa thandi thelma
theodora theresa tiffany tina tracy trudy tulsi ulrika una ursula valentina valerie vanessa
vera verity veronica victoria viola violet virginia vivian vivien wanda wanjiru wendy whoopi
wilhelmina winifred winnie xiaoling yasmin yoko yolanda yuki yulia yvette yvonne zainab zara
zelda zeynep zoe zuleika
";

/// Given mostly to boys.
pub(super) const MALE: &str = "
aaron abdul abdullah abe abel abraham adam adolf adrian ahmad ahmed aidan ajay akira al alan
albert alberto aldo alec alejandro aleksandr alessandro alexander alexei alexey alf alfonso
alfred algernon ali allan allen alonso alphonse alvin amartya ambrose amit amos anatoly anders
andre andreas andrei andrew andy angelo angus anthony anton antonio antony archibald archie
ariel aristide arjun armand arnold art arthur arturo ashok asim askar atticus aubrey august
augustus austin axel bakhytzhan baldwin barack barnaby barney barry bartholomew bartleby bashar
basil beau ben benedict benjamin bennie benny bernard bernardo bernie bert bertie bertram bill
billy blake bob bobby boris brad bradley brandon brendan brent brett brian broderick bruce
bruno bryan burt byron caesar caleb calvin carl carlo carlos cary casper cecil cedric cesar
chad charles charley charlie chester chidi chris christian christopher chuck clarence clark
claud claude clayton clement cliff clifford clint clive clyde cole colin connor conrad
constantine corey cornelius cosmo craig curtis cuthbert cyril cyrus dale damian dan daniel
danny darius darrell darren daulet dave david davy dean demetrius denis dennis denzil derek
desmond dexter dick diego digby dimitri dirk dmitri dmitry dominic don donald dorian doug
douglas drew duane dudley duncan dustin dwight earl earnest ebenezer ed eddie edgar edmund
eduardo edward edwin efraim egbert eldon eli elias elijah elliot elliott elmer elton emanuel
emeka emile emilio emmanuel emmett enoch enrique ephraim erasmus eric erik ernest ernesto ernie
errol ethan eugene eustace evan evelyn everett ezra fabian felipe felix ferdinand fergus
fernando fidel fitzwilliam floyd francesco francis francisco francois frank franklin franz fred
freddie freddy frederic frederick fritz fumio gabriel gareth garrett garry gary gavin gene
geoff geoffrey george gerald gerard gideon gilbert giles gino giovanni giuseppe glen glenn
godfrey gordon graham grant greg gregor gregory griffin gus gustav gustave guy habib hadrian
hal hamid hamish hamlet hank hans harold harry harvey hasan hassan hector heinrich henri henry
herbert herman hiram hiroshi homer horace horatio howard hubert huck huckleberry hugh hugo huma
humbert humphrey huning hussein ian ibrahim ichabod ignatius igor imran inigo ira irving isaac
isaiah ishmael israel ivan ivor jabez jack jacob jacques jae-in jake jamal james jamie jan
jared jason jasper javier jay jean-claude jean-luc jean-paul jeb jed jeff jefferson jeffrey
jeremiah jeremy jerome jerry jesse jesus jim jimmy jinping joachim joao joaquin job jock joe
joel johann johannes john johnny joko jomo jon jonah jonas jonathan jong-un jorge jose joseph
josh joshua josiah juan jude julian julio julius justin kamal karl kassym-jomart keith ken
kenneth kenny kent keqiang kevin khalid kirk klaus kofi konstantin kurt kwame kyle lance larry
lars laurence laurent lawrence lazarus lemuel len lenny leo leon leonard leonardo leopold leroy
lester lev levi lewis liam linus lionel lloyd lorenzo lou louis luc luca lucas lucius ludwig
luigi luis luke luther lyle magnus malcolm manfred manmohan manuel marat marc marcel marco
marcus mario marius mark marmaduke marshall martin marty marvin mathew matt matthew matthias
maurice max maximilian maxwell mehmet melville melvin mervyn michael michel miguel mihail mike
mikhail miles milo milton mitch mitt mohamed mohammad mohammed monroe montague mordecai morgan
morris mortimer moses muhammad murray mustafa narendra nathan nathaniel ned neil nelson nestor
neville newt nicholas nick nicolas nigel nikita nikolai noah noel norman nursultan oleg oliver
oluwaseun olzhas omar orlando orson orville osama oscar oswald otis otto owen pablo paolo
pascal pat patrick paul pavel pedro percival percy peregrine perry pete peter petro phil
phileas philip philippe phillip phineas pierre piers pip quentin quincy rafael rahul raj rajiv
ralph ramon randolph randy raoul raphael rashid raul ravi ray raymond recep reggie reginald
reince rene reuben rex reynold ricardo richard rick ricky rob robert roberto robinson rod
roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory roscoe ross roy rudolf
rudolph rudy rufus rupert ruslan russ russell rustam ryan sacha salim salman salvador sam samir
samson samuel sanjay santiago sanzhar saul scott sean sebastian septimus serge sergei sergey
sergio seth seymour shane shawn sherlock shinzo sid sidney sigmund silas silvio simeon simon
sinclair sipho solomon spencer stan stanislav stanley stefan stephan stephen steve steven
stewart stuart sunil suresh sylvester tariq tayyip ted terence terry thabo thaddeus theo
theobald theodore thomas thor tim timothy timur titus tobias toby todd tom tomas tommy tony
travis trevor tristan tunde tyler ulysses uriah valentine vaughn vernon victor vikram viktor
vince vincent virgil vitaly vito vivek vlad vladimir volodymyr wade wallace wally walt walter
warren wayne wendell werner widodo wilbur wilfred wilhelm will willard william willie willy
wilson winston wolfgang woodrow xavier xiaoping yasser yerlan yuri yusuf yves zachary zack zane
zedong zeke
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
