//! Verbs by the frame in which they report, and the nouns that report.
//! A verb a line: base, third person, -ing, past, participle where it differs.
//! Written by hand.

use super::{Few, few};

/// Report speech, in marks or with a clause behind: *Ann said that it rained.*
pub(super) const SAY: &str = "
acknowledge acknowledges acknowledging acknowledged
add adds adding added
admit admits admitting admitted
admonish admonishes admonishing admonished
advise advises advising advised
affirm affirms affirming affirmed
agree agrees agreeing agreed
allege alleges alleging alleged
announce announces announcing announced
answer answers answering answered
argue argues arguing argued
ask asks asking asked
assert asserts asserting asserted
assure assures assuring assured
attest attests attesting attested
aver avers avering avered
avow avows avowing avowed
beg begs begging begged
begin begins beginning began begun
beseech beseeches beseeching beseeched
blog blogs blogging blogged
boast boasts boasting boasted
brag brags bragging bragged
call calls calling called
caution cautions cautioning cautioned
chant chants chanting chanted
claim claims claiming claimed
clarify clarifies clarifying clarified
command commands commanding commanded
comment comments commenting commented
complain complains complaining complained
concede concedes conceding conceded
conclude concludes concluding concluded
concur concurs concuring concured
confess confesses confessing confessed
confide confides confiding confided
confirm confirms confirming confirmed
contend contends contending contended
continue continues continuing continued
correct corrects correcting corrected
counter counters countering countered
deadpan deadpans deadpanning deadpanned
declare declares declaring declared
decree decrees decreeing decreed
demand demands demanding demanded
deny denies denying denied
disclose discloses disclosing disclosed
divulge divulges divulging divulged
echo echoes echoing echoed
ejaculate ejaculates ejaculating ejaculated
elaborate elaborates elaborating elaborated
email emails emailing emailed
emphasise emphasises emphasising emphasised
emphasize emphasizes emphasizing emphasized
enquire enquires enquiring enquired
enthuse enthuses enthusing enthused
entreat entreats entreating entreated
exclaim exclaims exclaiming exclaimed
exhort exhorts exhorting exhorted
explain explains explaining explained
fume fumes fuming fumed
gush gushes gushing gushed
hint hints hinting hinted
implore implores imploring implored
inquire inquires inquiring inquired
insist insists insisting insisted
instruct instructs instructing instructed
interject interjects interjecting interjected
interrupt interrupts interrupting interrupted
intone intones intoning intoned
jest jests jesting jested
joke jokes joking joked
lament laments lamenting lamented
maintain maintains maintaining maintained
mock mocks mocking mocked
muse muses musing mused
note notes noting noted
object objects objecting objected
observe observes observing observed
opine opines opining opined
order orders ordering ordered
plead pleads pleading pleaded
post posts posting posted
pray prays praying prayed
preach preaches preaching preached
predict predicts predicting predicted
proceed proceeds proceeding proceeded
proclaim proclaims proclaiming proclaimed
profess professes professing professed
promise promises promising promised
pronounce pronounces pronouncing pronounced
prophesy prophesies prophesying prophesied
propose proposes proposing proposed
protest protests protesting protested
pursue pursues pursuing pursued
quip quips quipping quipped
quote quotes quoting quoted
rail rails railing railed
rave raves raving raved
read reads reading read
reason reasons reasoning reasoned
reassure reassures reassuring reassured
rebut rebuts rebutting rebutted
recall recalls recalling recalled
recite recites reciting recited
recommend recommends recommending recommended
recount recounts recounting recounted
reflect reflects reflecting reflected
reiterate reiterates reiterating reiterated
rejoin rejoins rejoining rejoined
relate relates relating related
remark remarks remarking remarked
remind reminds reminding reminded
repeat repeats repeating repeated
reply replies replying replied
report reports reporting reported
request requests requesting requested
respond responds responding responded
resume resumes resuming resumed
retort retorts retorting retorted
return returns returning returned
reveal reveals revealing revealed
say says saying said
scoff scoffs scoffing scoffed
sing sings singing sang sung
specify specifies specifying specified
speculate speculates speculating speculated
state states stating stated
stress stresses stressing stressed
suggest suggests suggesting suggested
summarise summarises summarising summarised
summarize summarizes summarizing summarized
surmise surmises surmising surmised
swear swears swearing swore sworn
tell tells telling told
testify testifies testifying testified
text texts texting texted
theorise theorises theorising theorised
theorize theorizes theorizing theorized
think thinks thinking thought
threaten threatens threatening threatened
tweet tweets tweeting tweeted
underline underlines underlining underlined
urge urges urging urged
utter utters uttering uttered
venture ventures venturing ventured
volunteer volunteers volunteering volunteered
vow vows vowing vowed
warn warns warning warned
wonder wonders wondering wondered
write writes writing wrote written
";

/// How it was said, mostly in stories: *“No,” Ann whispered.*
pub(super) const MANNER: &str = "
apologise apologises apologising apologised
apostrophize apostrophizes apostrophizing apostrophized
babble babbles babbling babbled
bark barks barking barked
bawl bawls bawling bawled
bellow bellows bellowing bellowed
bleat bleats bleating bleated
blubber blubbers blubbering blubbered
blurt blurts blurting blurted
bluster blusters blustering blustered
breathe breathes breathing breathed
burble burbles burbling burbled
cackle cackles cackling cackled
cajole cajoles cajoling cajoled
chime chimes chiming chimed
chirp chirps chirping chirped
chortle chortles chortling chortled
chuckle chuckles chuckling chuckled
coax coaxes coaxing coaxed
coo coos cooing cooed
croak croaks croaking croaked
croon croons crooning crooned
cry cries crying cried
drawl drawls drawling drawled
entreat entreats entreating entreated
expostulate expostulates expostulating expostulated
falter falters faltering faltered
gabble gabbles gabbling gabbled
gasp gasps gasping gasped
giggle giggles giggling giggled
grin grins grinning grinned
gripe gripes griping griped
groan groans groaning groaned
grouse grouses grousing groused
growl growls growling growled
grumble grumbles grumbling grumbled
grunt grunts grunting grunted
hiss hisses hissing hissed
holler hollers hollering hollered
hoot hoots hooting hooted
howl howls howling howled
huff huffs huffing huffed
implore implores imploring implored
interpose interposes interposing interposed
jeer jeers jeering jeered
laugh laughs laughing laughed
lisp lisps lisping lisped
moan moans moaning moaned
mumble mumbles mumbling mumbled
murmur murmurs murmuring murmured
mutter mutters muttering muttered
pant pants panting panted
persist persists persisting persisted
pipe pipes piping piped
purr purrs purring purred
quaver quavers quavering quavered
quoth quoth quoth quoth
query queries querying queried
rasp rasps rasping rasped
remonstrate remonstrates remonstrating remonstrated
roar roars roaring roared
rumble rumbles rumbling rumbled
scold scolds scolding scolded
scream screams screaming screamed
screech screeches screeching screeched
shout shouts shouting shouted
shriek shrieks shrieking shrieked
sigh sighs sighing sighed
simper simpers simpering simpered
smile smiles smiling smiled
snap snaps snapping snapped
snarl snarls snarling snarled
sneer sneers sneering sneered
sniff sniffs sniffing sniffed
snivel snivels sniveling sniveled
snort snorts snorting snorted
sob sobs sobbing sobbed
soliloquise soliloquises soliloquising soliloquised
soliloquize soliloquizes soliloquizing soliloquized
soothe soothes soothing soothed
spit spits spitting spat
splutter splutters spluttering spluttered
sputter sputters sputtering sputtered
squeal squeals squealing squealed
stammer stammers stammering stammered
stutter stutters stuttering stuttered
taunt taunts taunting taunted
tease teases teasing teased
thunder thunders thundering thundered
titter titters tittering tittered
trill trills trilling trilled
twitter twitters twittering twittered
vociferate vociferates vociferating vociferated
wail wails wailing wailed
warble warbles warbling warbled
weep weeps weeping wept
wheedle wheedles wheedling wheedled
wheeze wheezes wheezing wheezed
whimper whimpers whimpering whimpered
whine whines whining whined
whisper whispers whispering whispered
yell yells yelling yelled
";

/// The one told comes first: *Ann told Bob that it rained.*
pub(super) const TELL: &str = "
admonish admonishes admonishing admonished
advise advises advising advised
alert alerts alerting alerted
ask asks asking asked
assure assures assuring assured
beg begs begging begged
beseech beseeches beseeching beseeched
bid bids bidding bade bidden
brief briefs briefing briefed
caution cautions cautioning cautioned
command commands commanding commanded
convince convinces convincing convinced
counsel counsels counseling counseled
entreat entreats entreating entreated
exhort exhorts exhorting exhorted
forbid forbids forbidding forbade forbidden
implore implores imploring implored
inform informs informing informed
instruct instructs instructing instructed
invite invites inviting invited
notify notifies notifying notified
order orders ordering ordered
persuade persuades persuading persuaded
promise promises promising promised
reassure reassures reassuring reassured
remind reminds reminding reminded
tell tells telling told
urge urges urging urged
warn warns warning warned
";

/// A clause is the content: *Ann believes that it will rain.*
pub(super) const CLAUSE: &str = "
accept accepts accepting accepted
acknowledge acknowledges acknowledging acknowledged
advise advises advising advised
affirm affirms affirming affirmed
agree agrees agreeing agreed
allege alleges alleging alleged
announce announces announcing announced
anticipate anticipates anticipating anticipated
appreciate appreciates appreciating appreciated
argue argues arguing argued
ascertain ascertains ascertaining ascertained
ask asks asking asked
assert asserts asserting asserted
assess assesses assessing assessed
assume assumes assuming assumed
attest attests attesting attested
attribute attributes attributing attributed
aver avers avering avered
avow avows avowing avowed
believe believes believing believed
bet bets betting bet
calculate calculates calculating calculated
caution cautions cautioning cautioned
certify certifies certifying certified
complain complains complaining complained
concede concedes conceding conceded
conclude concludes concluding concluded
concur concurs concuring concured
confide confides confiding confided
confirm confirms confirming confirmed
conjecture conjectures conjecturing conjectured
consider considers considering considered
contemplate contemplates contemplating contemplated
contend contends contending contended
debate debates debating debated
decide decides deciding decided
declare declares declaring declared
deduce deduces deducing deduced
deem deems deeming deemed
demonstrate demonstrates demonstrating demonstrated
deny denies denying denied
determine determines determining determined
disclose discloses disclosing disclosed
discover discovers discovering discovered
discuss discusses discussing discussed
dispute disputes disputing disputed
divulge divulges divulging divulged
document documents documenting documented
doubt doubts doubting doubted
dream dreams dreaming dreamed
emphasize emphasizes emphasizing emphasized
envisage envisages envisaging envisaged
envision envisions envisioning envisioned
establish establishes establishing established
estimate estimates estimating estimated
expect expects expecting expected
explain explains explaining explained
fear fears fearing feared
feel feels feeling felt
figure figures figuring figured
find finds finding found
forecast forecasts forecasting forecasted
foresee foresees foreseeing foresaw foreseen
foretell foretells foretelling foretold
forget forgets forgetting forgot forgotten
fret frets fretting fretted
grant grants granting granted
guarantee guarantees guaranteeing guaranteed
guess guesses guessing guessed
hear hears hearing heard
highlight highlights highlighting highlighted
hint hints hinting hinted
hope hopes hoping hoped
hypothesize hypothesizes hypothesizing hypothesized
illustrate illustrates illustrating illustrated
imagine imagines imagining imagined
imply implies implying implied
indicate indicates indicating indicated
infer infers inferring inferred
insinuate insinuates insinuating insinuated
insist insists insisting insisted
intuit intuits intuiting intuited
judge judges judging judged
know knows knowing knew known
learn learns learning learned
maintain maintains maintaining maintained
mean means meaning meant
mention mentions mentioning mentioned
mull mulls mulling mulled
note notes noting noted
notice notices noticing noticed
perceive perceives perceiving perceived
pledge pledges pledging pledged
ponder ponders pondering pondered
posit posits positing posited
postulate postulates postulating postulated
predict predicts predicting predicted
presume presumes presuming presumed
pretend pretends pretending pretended
profess professes professing professed
project projects projecting projected
prophesy prophesies prophesying prophesied
prove proves proving proved
question questions questioning questioned
rationalize rationalizes rationalizing rationalized
read reads reading read
reaffirm reaffirms reaffirming reaffirmed
realise realises realising realised
realize realizes realizing realized
recall recalls recalling recalled
reckon reckons reckoning reckoned
recognise recognises recognising recognised
recognize recognizes recognizing recognized
regret regrets regretting regretted
reiterate reiterates reiterating reiterated
remember remembers remembering remembered
report reports reporting reported
reveal reveals revealing revealed
rule rules ruling ruled
see sees seeing saw seen
sense senses sensing sensed
show shows showing showed shown
signal signals signaling signaled
speculate speculates speculating speculated
state states stating stated
stipulate stipulates stipulating stipulated
stress stresses stressing stressed
suggest suggests suggesting suggested
suppose supposes supposing supposed
suspect suspects suspecting suspected
swear swears swearing swore sworn
theorize theorizes theorizing theorized
think thinks thinking thought
trust trusts trusting trusted
underscore underscores underscoring underscored
understand understands understanding understood
verify verifies verifying verified
visualize visualizes visualizing visualized
vow vows vowing vowed
wager wagers wagering wagered
warn warns warning warned
wonder wonders wondering wondered
worry worries worrying worried
";

/// To and a verb are the content: *Ann wants to leave.*
pub(super) const INTEND: &str = "
ache aches aching ached
advise advises advising advised
agitate agitates agitating agitated
agree agrees agreeing agreed
aim aims aiming aimed
appeal appeals appealing appealed
ask asks asking asked
aspire aspires aspiring aspired
authorize authorizes authorizing authorized
beg begs begging begged
beseech beseeches beseeching beseeched
call calls calling called
challenge challenges challenging challenged
choose chooses choosing chose chosen
clamor clamors clamoring clamored
clamour clamours clamouring clamoured
coax coaxes coaxing coaxed
command commands commanding commanded
commit commits committing committed
compel compels compeling compeled
consent consents consenting consented
conspire conspires conspiring conspired
convince convinces convincing convinced
counsel counsels counseling counseled
dare dares daring dared
decide decides deciding decided
decline declines declining declined
demand demands demanding demanded
desire desires desiring desired
determine determines determining determined
direct directs directing directed
elect elects electing elected
encourage encourages encouraging encouraged
endeavor endeavors endeavoring endeavored
endeavour endeavours endeavouring endeavoured
enjoin enjoins enjoining enjoined
entreat entreats entreating entreated
exhort exhorts exhorting exhorted
expect expects expecting expected
forbid forbids forbiding forbade forbidden
goad goads goading goaded
hate hates hating hated
hesitate hesitates hesitating hesitated
hope hopes hoping hoped
implore implores imploring implored
incite incites inciting incited
instruct instructs instructing instructed
intend intends intending intended
invite invites inviting invited
itch itches itching itched
lobby lobbies lobbying lobbied
long longs longing longed
love loves loving loved
mean means meaning meant
negotiate negotiates negotiating negotiated
nudge nudges nudging nudged
offer offers offering offered
opt opts opting opted
order orders ordering ordered
persuade persuades persuading persuaded
plan plans planning planned
plead pleads pleading pleaded
pledge pledges pledging pledged
plot plots plotting plotted
pray prays praying prayed
prefer prefers preferring preferred
prepare prepares preparing prepared
press presses pressing pressed
pressure pressures pressuring pressured
prod prods proding proded
promise promises promising promised
propose proposes proposing proposed
push pushes pushing pushed
recommend recommends recommending recommended
refuse refuses refusing refused
remind reminds reminding reminded
request requests requesting requested
require requires requiring required
resolve resolves resolving resolved
scheme schemes scheming schemed
seek seeks seeking sought
strive strives striving strived
summon summons summoning summoned
swear swears swearing swore sworn
tell tells telling told
threaten threatens threatening threatened
urge urges urging urged
vie vies vying vied
volunteer volunteers volunteering volunteered
vote votes voting voted
vow vows vowing vowed
want wants wanting wanted
warn warns warning warned
wish wishes wishing wished
yearn yearns yearning yearned
";

/// A noun phrase is the content: *Ann praised the plan.*
pub(super) const VIEW: &str = "
abhor abhors abhorring abhorred
acclaim acclaims acclaiming acclaimed
accuse accuses accusing accused
acknowledge acknowledges acknowledging acknowledged
address addresses addressing addressed
admire admires admiring admired
admonish admonishes admonishing admonished
advertise advertises advertising advertised
advocate advocates advocating advocated
affirm affirms affirming affirmed
air airs airing aired
allege alleges alleging alleged
amplify amplifies amplifying amplified
analyze analyzes analyzing analyzed
announce announces announcing announced
answer answers answering answered
anticipate anticipates anticipating anticipated
applaud applauds applauding applauded
appreciate appreciates appreciating appreciated
approve approves approving approved
articulate articulates articulating articulated
assail assails assailing assailed
assert asserts asserting asserted
assess assesses assessing assessed
assume assumes assuming assumed
attack attacks attacking attacked
attribute attributes attributing attributed
authorize authorizes authorizing authorized
back backs backing backed
ban bans banning banned
bash bashes bashing bashed
begrudge begrudges begrudging begrudged
believe believes believing believed
belittle belittles belittling belittled
bemoan bemoans bemoaning bemoaned
berate berates berating berated
blame blames blaming blamed
blast blasts blasting blasted
bless blesses blessing blessed
brand brands branding branded
broadcast broadcasts broadcasting broadcast
calculate calculates calculating calculated
call calls calling called
caricature caricatures caricaturing caricatured
cast casts casting cast
castigate castigates castigating castigated
categorize categorizes categorizing categorized
celebrate celebrates celebrating celebrated
censure censures censuring censured
challenge challenges challenging challenged
champion champions championing championed
characterise characterises characterising characterised
characterize characterizes characterizing characterized
charge charges charging charged
chastise chastises chastising chastised
cheer cheers cheering cheered
cherish cherishes cherishing cherished
chide chides chiding chided
cite cites citing cited
claim claims claiming claimed
clarify clarifies clarifying clarified
classify classifies classifying classified
commend commends commending commended
communicate communicates communicating communicated
compare compares comparing compared
compliment compliments complimenting complimented
comprehend comprehends comprehending comprehended
concede concedes conceding conceded
conceive conceives conceiving conceived
condemn condemns condemning condemned
confess confesses confessing confessed
confirm confirms confirming confirmed
congratulate congratulates congratulating congratulated
consider considers considering considered
contemplate contemplates contemplating contemplated
contradict contradicts contradicting contradicted
convey conveys conveying conveyed
correct corrects correcting corrected
counter counters countering countered
credit credits crediting credited
criticise criticises criticising criticised
criticize criticizes criticizing criticized
curse curses cursing cursed
damn damns damning damned
debate debates debating debated
debunk debunks debunking debunked
decide decides deciding decided
decipher deciphers deciphering deciphered
declare declares declaring declared
decline declines declining declined
decry decries decrying decried
deem deems deeming deemed
defend defends defending defended
define defines defining defined
degrade degrades degrading degraded
demand demands demanding demanded
demean demeans demeaning demeaned
demonize demonizes demonizing demonized
denigrate denigrates denigrating denigrated
denounce denounces denouncing denounced
deny denies denying denied
depict depicts depicting depicted
deplore deplores deploring deplored
deride derides deriding derided
describe describes describing described
designate designates designating designated
despise despises despising despised
detail details detailing detailed
detest detests detesting detested
diagnose diagnoses diagnosing diagnosed
disapprove disapproves disapproving disapproved
disavow disavows disavowing disavowed
disclose discloses disclosing disclosed
discount discounts discounting discounted
discredit discredits discrediting discredited
discuss discusses discussing discussed
disdain disdains disdaining disdained
dislike dislikes disliking disliked
dismiss dismisses dismissing dismissed
disown disowns disowning disowned
disparage disparages disparaging disparaged
dispute disputes disputing disputed
disrespect disrespects disrespecting disrespected
disseminate disseminates disseminating disseminated
distrust distrusts distrusting distrusted
document documents documenting documented
doubt doubts doubting doubted
downplay downplays downplaying downplayed
dread dreads dreading dreaded
dub dubs dubbing dubbed
echo echoes echoing echoed
elucidate elucidates elucidating elucidated
embrace embraces embracing embraced
emphasise emphasises emphasising emphasised
emphasize emphasizes emphasizing emphasized
endorse endorses endorsing endorsed
enjoy enjoys enjoying enjoyed
enumerate enumerates enumerating enumerated
envisage envisages envisaging envisaged
envision envisions envisioning envisioned
equate equates equating equated
espouse espouses espousing espoused
esteem esteems esteeming esteemed
estimate estimates estimating estimated
eulogize eulogizes eulogizing eulogized
evaluate evaluates evaluating evaluated
exaggerate exaggerates exaggerating exaggerated
exalt exalts exalting exalted
examine examines examining examined
excoriate excoriates excoriating excoriated
expect expects expecting expected
explain explains explaining explained
expose exposes exposing exposed
express expresses expressing expressed
extol extols extolling extolled
fathom fathoms fathoming fathomed
fault faults faulting faulted
favor favors favoring favored
favour favours favouring favoured
fear fears fearing feared
flag flags flaging flaged
float floats floating floated
forecast forecasts forecasting forecast
foresee foresees foreseeing foresaw foreseen
foreshadow foreshadows foreshadowing foreshadowed
forget forgets forgetting forgot forgotten
frame frames framing framed
gauge gauges gauging gauged
glorify glorifies glorifying glorified
grasp grasps grasping grasped
guess guesses guessing guessed
hail hails hailing hailed
hate hates hating hated
herald heralds heralding heralded
highlight highlights highlighting highlighted
honor honors honoring honored
honour honours honouring honoured
identify identifies identifying identified
idolize idolizes idolizing idolized
ignore ignores ignoring ignored
illustrate illustrates illustrating illustrated
imagine imagines imagining imagined
imply implies implying implied
impugn impugns impugning impugned
indicate indicates indicating indicated
indict indicts indicting indicted
insinuate insinuates insinuating insinuated
insult insults insulting insulted
interpret interprets interpreting interpreted
invoke invokes invoking invoked
itemize itemizes itemizing itemized
justify justifies justifying justified
know knows knowing knew known
label labels labeling labeled
lambast lambasts lambasting lambasted
lambaste lambastes lambasting lambasted
lament laments lamenting lamented
lampoon lampoons lampooning lampooned
laud lauds lauding lauded
leak leaks leaking leaked
like likes liking liked
liken likens likening likened
lionize lionizes lionizing lionized
list lists listing listed
loathe loathes loathing loathed
love loves loving loved
malign maligns maligning maligned
mandate mandates mandating mandated
mention mentions mentioning mentioned
minimize minimizes minimizing minimized
misjudge misjudges misjudging misjudged
misrepresent misrepresents misrepresenting misrepresented
misstate misstates misstating misstated
misunderstand misunderstands misunderstanding misunderstood
mock mocks mocking mocked
mull mulls mulling mulled
narrate narrates narrating narrated
nickname nicknames nicknaming nicknamed
note notes noting noted
offer offers offering offered
oppose opposes opposing opposed
outline outlines outlining outlined
overlook overlooks overlooking overlooked
overstate overstates overstating overstated
paint paints painting painted
pan pans panning panned
parrot parrots parroting parroted
peg pegs peging peged
perceive perceives perceiving perceived
picture pictures picturing pictured
pillory pillories pillorying pilloried
pitch pitches pitching pitched
plan plans planning planned
pledge pledges pledging pledged
ponder ponders pondering pondered
portray portrays portraying portrayed
pose poses posing posed
posit posits positing posited
position positions positioning positioned
post posts posting posted
praise praises praising praised
predict predicts predicting predicted
prefer prefers prefering prefered
present presents presenting presented
presume presumes presuming presumed
preview previews previewing previewed
prioritize prioritizes prioritizing prioritized
prize prizes prizing prized
proclaim proclaims proclaiming proclaimed
profess professes professing professed
prohibit prohibits prohibiting prohibited
project projects projecting projected
promise promises promising promised
promote promotes promoting promoted
promulgate promulgates promulgating promulgated
propose proposes proposing proposed
protest protests protesting protested
publicize publicizes publicizing publicized
publish publishes publishing published
question questions questioning questioned
quote quotes quoting quoted
rank ranks ranking ranked
rate rates rating rated
ratify ratifies ratifying ratified
rationalize rationalizes rationalizing rationalized
reaffirm reaffirms reaffirming reaffirmed
realize realizes realizing realized
rebuff rebuffs rebuffing rebuffed
rebuke rebukes rebuking rebuked
rebut rebuts rebutting rebutted
recall recalls recalling recalled
recap recaps recaping recaped
recast recasts recasting recasted
recite recites reciting recited
recognize recognizes recognizing recognized
recommend recommends recommending recommended
reconsider reconsiders reconsidering reconsidered
recount recounts recounting recounted
reexamine reexamines reexamining reexamined
reference references referencing referenced
refuse refuses refusing refused
refute refutes refuting refuted
regard regards regarding regarded
regret regrets regretting regretted
reiterate reiterates reiterating reiterated
reject rejects rejecting rejected
relate relates relating related
relay relays relaying relayed
relish relishes relishing relished
remember remembers remembering remembered
repeat repeats repeating repeated
report reports reporting reported
reprimand reprimands reprimanding reprimanded
reproach reproaches reproaching reproached
repudiate repudiates repudiating repudiated
request requests requesting requested
resent resents resenting resented
resist resists resisting resisted
respect respects respecting respected
respond responds responding responded
restate restates restating restated
retell retells retelling retold
rethink rethinks rethinking rethought
reveal reveals revealing revealed
revere reveres revering revered
review reviews reviewing reviewed
revile reviles reviling reviled
revisit revisits revisiting revisited
ridicule ridicules ridiculing ridiculed
rip rips ripping ripped
salute salutes saluting saluted
satirize satirizes satirizing satirized
savage savages savaging savaged
savor savors savoring savored
scapegoat scapegoats scapegoating scapegoated
scold scolds scolding scolded
scorn scorns scorning scorned
scrutinize scrutinizes scrutinizing scrutinized
see sees seeing saw seen
seek seeks seeking sought
sense senses sensing sensed
shame shames shaming shamed
shun shuns shuning shuned
signal signals signaling signaled
simplify simplifies simplifying simplified
skewer skewers skewering skewered
slam slams slamming slammed
slander slanders slandering slandered
slap slaps slapping slapped
slight slights slighting slighted
smear smears smearing smeared
snub snubs snubbing snubbed
sponsor sponsors sponsoring sponsored
spotlight spotlights spotlighting spotlighted
spurn spurns spurning spurned
state states stating stated
stereotype stereotypes stereotyping stereotyped
stigmatize stigmatizes stigmatizing stigmatized
stipulate stipulates stipulating stipulated
stress stresses stressing stressed
sue sues suing sued
suggest suggests suggesting suggested
summarize summarizes summarizing summarized
support supports supporting supported
suspect suspects suspecting suspected
tag tags taging taged
taunt taunts taunting taunted
tease teases teasing teased
telegraph telegraphs telegraphing telegraphed
term terms terming termed
thank thanks thanking thanked
theorize theorizes theorizing theorized
threaten threatens threatening threatened
tout touts touting touted
trash trashes trashing trashed
treasure treasures treasuring treasured
trumpet trumpets trumpeting trumpeted
trust trusts trusting trusted
tweet tweets tweeting tweeted
underestimate underestimates underestimating underestimated
underline underlines underlining underlined
underscore underscores underscoring underscored
understand understands understanding understood
understate understates understating understated
unveil unveils unveiling unveiled
upbraid upbraids upbraiding upbraided
urge urges urging urged
utter utters uttering uttered
value values valuing valued
venerate venerates venerating venerated
veto vetoes vetoing vetoed
view views viewing viewed
vilify vilifies vilifying vilified
visualize visualizes visualizing visualized
voice voices voicing voiced
want wants wanting wanted
warn warns warning warned
weigh weighs weighing weighed
welcome welcomes welcoming welcomed
worship worships worshiping worshiped
";

/// Lead to the content with a preposition: *Ann talked about the plan.*
pub(super) const ABOUT: &str = "
accede accedes acceding acceded
account accounts accounting accounted
accuse accuses accusing accused
acquiesce acquiesces acquiescing acquiesced
admit admits admitting admitted
agitate agitates agitating agitated
agonize agonizes agonizing agonized
agree agrees agreeing agreed
allude alludes alluding alluded
answer answers answering answered
apologize apologizes apologizing apologized
appeal appeals appealing appealed
approve approves approving approved
argue argues arguing argued
ask asks asking asked
assent assents assenting assented
attest attests attesting attested
balk balks balking balked
bank banks banking banked
beg begs begging begged
bicker bickers bickering bickered
boast boasts boasting boasted
brag brags bragging bragged
bristle bristles bristling bristled
call calls calling called
campaign campaigns campaigning campaigned
care cares caring cared
caution cautions cautioning cautioned
chafe chafes chafing chafed
chat chats chatting chatted
chatter chatters chattering chattered
cheer cheers cheering cheered
clamor clamors clamoring clamored
comment comments commenting commented
complain complains complaining complained
conceive conceives conceiving conceived
concur concurs concuring concured
condescend condescends condescending condescended
confess confesses confessing confessed
consent consents consenting consented
consult consults consulting consulted
convict convicts convicting convicted
count counts counting counted
crusade crusades crusading crusaded
debate debates debating debated
decide decides deciding decided
demur demurs demuring demured
despair despairs despairing despaired
disagree disagrees disagreeing disagreed
disapprove disapproves disapproving disapproved
dissent dissents dissenting dissented
dream dreams dreaming dreamed
dwell dwells dwelling dwelled
elaborate elaborates elaborating elaborated
enthuse enthuses enthusing enthused
expound expounds expounding expounded
feud feuds feuding feuded
fight fights fighting fought
focus focuses focusing focused
fret frets fretting fretted
fulminate fulminates fulminating fulminated
gossip gossips gossiping gossiped
gripe gripes griping griped
grumble grumbles grumbling grumbled
gush gushes gushing gushed
harp harps harping harped
hear hears hearing heard
hint hints hinting hinted
hit hits hitting hit
hope hopes hoping hoped
inquire inquires inquiring inquired
insist insists insisting insisted
inveigh inveighs inveighing inveighed
jeer jeers jeering jeered
joke jokes joking joked
know knows knowing knew known
lash lashes lashing lashed
laugh laughs laughing laughed
lean leans leaning leaned
learn learns learning learned
lecture lectures lecturing lectured
lie lies lying lied
lobby lobbies lobbying lobbied
long longs longing longed
marvel marvels marveling marveled
meditate meditates meditating meditated
moralize moralizes moralizing moralized
muse muses musing mused
negotiate negotiates negotiating negotiated
object objects objecting objected
obsess obsesses obsessing obsessed
opine opines opining opined
philosophize philosophizes philosophizing philosophized
pile piles piling piled
plead pleads pleading pleaded
point points pointing pointed
pontificate pontificates pontificating pontificated
pray prays praying prayed
preach preaches preaching preached
press presses pressing pressed
protest protests protesting protested
push pushes pushing pushed
quarrel quarrels quarreling quarreled
rail rails railing railed
rant rants ranting ranted
rave raves raving raved
react reacts reacting reacted
read reads reading read
recoil recoils recoiling recoiled
refer refers referring referred
reflect reflects reflecting reflected
rely relies relying relied
remark remarks remarking remarked
report reports reporting reported
resort resorts resorting resorted
respond responds responding responded
root roots rooting rooted
rule rules ruling ruled
ruminate ruminates ruminating ruminated
scoff scoffs scoffing scoffed
settle settles settling settled
side sides siding sided
sneer sneers sneering sneered
spar spars sparing spared
speak speaks speaking spoke spoken
speculate speculates speculating speculated
stump stumps stumping stumped
subscribe subscribes subscribing subscribed
suspect suspects suspecting suspected
swear swears swearing swore sworn
sympathize sympathizes sympathizing sympathized
talk talks talking talked
testify testifies testifying testified
theorize theorizes theorizing theorized
think thinks thinking thought
thunder thunders thundering thundered
tweet tweets tweeting tweeted
vote votes voting voted
vouch vouches vouching vouched
vow vows vowing vowed
warn warns warning warned
wax waxes waxing waxed
weigh weighs weighing weighed
whine whines whining whined
wish wishes wishing wished
wonder wonders wondering wondered
worry worries worrying worried
write writes writing wrote written
yearn yearns yearning yearned
";

/// Report with a particle behind them: *Ann laid out the plan.*
pub(super) const PHRASAL: &str = "
blurt blurts blurting blurted
bring brings bringing brought
brush brushes brushing brushed
call calls calling called
double doubles doubling doubled
figure figures figuring figured
fire fires firing fired
hit hits hitting hit
lash lashes lashing lashed
lay lays laying laid
map maps maping maped
play plays playing played
point points pointing pointed
push pushes pushing pushed
rule rules ruling ruled
shoot shoots shooting shot
shout shouts shouting shouted
shrug shrugs shrugging shrugged
single singles singling singled
sound sounds sounding sounded
speak speaks speaking spoke spoken
spell spells spelling spelled
sum sums summing summed
talk talks talking talked
weigh weighs weighing weighed
write writes writing wrote written
";

/// What seems to be is what somebody thinks: *It seemed to be over.*
pub(super) const SEEM: &str = "
appear appears appearing appeared
seem seems seeming seemed
";

/// What people do that is no speech, in stories and out of them: *Ann nodded.*
pub(super) const ACTION: &str = "
accost accosts accosting accosted
act acts acting acted
add adds adding added
allow allows allowing allowed
announce announces announcing announced
appear appears appearing appeared
apply applies applying applied
arrange arranges arranging arranged
arrest arrests arresting arrested
arrive arrives arriving arrived
attend attends attending attended
avoid avoids avoiding avoided
base bases basing based
beat beats beating beated
become becomes becoming became become
belong belongs belonging belonged
bend bends bending bent
bite bites biting bit bitten
blink blinks blinking blinked
blow blows blowing blew blown
blush blushes blushing blushed
bow bows bowing bowed
break breaks breaking broke broken
bring brings bringing brought
brush brushes brushing brushed
build builds building built
burst bursts bursting burst
button buttons buttoning buttoned
buy buys buying bought
carry carries carrying carried
cast casts casting cast
catch catches catching caught
cause causes causing caused
change changes changing changed
charge charges charging charged
check checks checking checked
chew chews chewing chewed
claim claims claiming claimed
clap claps clapping clapped
clasp clasps clasping clasped
clear clears clearing cleared
climb climbs climbing climbed
cling clings clinging clung
close closes closing closed
clutch clutches clutching clutched
collect collects collecting collected
come comes coming came come
compare compares comparing compared
complete completes completing completed
concern concerns concerning concerned
consider considers considering considered
contain contains containing contained
cost costs costing costed
cough coughs coughing coughed
count counts counting counted
cover covers covering covered
create creates creating created
creep creeps creeping crept
cross crosses crossing crossed
crouch crouches crouching crouched
cry cries crying cried
cut cuts cutting cut
damage damages damaging damaged
dance dances dancing danced
dart darts darting darted
deal deals dealing dealed
decide decides deciding decided
deliver delivers delivering delivered
depend depends depending depended
design designs designing designed
destroy destroys destroying destroyed
develop develops developing developed
die dies dying died
dig digs digging dug
dip dips dipping dipped
divide divides dividing divided
draw draws drawing drew drawn
dress dresses dressing dressed
drink drinks drinking drank drunk
drive drives driving drove driven
drop drops dropping dropped
duck ducks ducking ducked
earn earns earning earned
eat eats eating ate eaten
emerge emerges emerging emerged
enjoy enjoys enjoying enjoyed
enter enters entering entered
examine examines examining examined
exist exists existing existed
expect expects expecting expected
face faces facing faced
fail fails failing failed
fall falls falling fell fallen
feel feels feeling felt
fight fights fighting fought
fill fills filling filled
finger fingers fingering fingered
fire fires firing fired
fit fits fitting fitted
flee flees fleeing fled
fling flings flinging flung
flush flushes flushing flushed
fly flies flying flew flown
fold folds folding folded
follow follows following followed
force forces forcing forced
form forms forming formed
frown frowns frowning frowned
gain gains gaining gained
gather gathers gathering gathered
gaze gazes gazing gazed
gesture gestures gesturing gestured
get gets getting got gotten
give gives giving gave given
glance glances glancing glanced
glare glares glaring glared
go goes going went gone
grab grabs grabbing grabbed
grasp grasps grasping grasped
greet greets greeting greeted
grow grows growing grew grown
gulp gulps gulping gulped
halt halts halting halted
hand hands handing handed
handle handles handling handled
hang hangs hanging hung
happen happens happening happened
hear hears hearing heard
help helps helping helped
hesitate hesitates hesitating hesitated
hide hides hiding hid hidden
hire hires hiring hired
hit hits hitting hit
hold holds holding held
hug hugs hugging hugged
hum hums humming hummed
hurry hurries hurrying hurried
increase increases increasing increased
indicate indicates indicating indicated
inspect inspects inspecting inspected
involve involves involving involved
issue issues issuing issued
join joins joining joined
jump jumps jumping jumped
keep keeps keeping kept
kick kicks kicking kicked
kill kills killing killed
kiss kisses kissing kissed
kneel kneels kneeling kneeled
knock knocks knocking knocked
land lands landing landed
last lasts lasting lasted
launch launches launching launched
lay lays laying laid
lead leads leading led
lean leans leaning leaned
leave leaves leaving left
let lets letting let
lie lies lying lay lain
lift lifts lifting lifted
light lights lighting lighted
listen listens listening listened
live lives living lived
look looks looking looked
lose loses losing lost
make makes making made
march marches marching marched
mark marks marking marked
marry marries marrying married
measure measures measuring measured
meet meets meeting met
move moves moving moved
need needs needing needed
nod nods nodding nodded
occur occurs occuring occurred
offer offers offering offered
open opens opening opened
own owns owning owned
pass passes passing passed
pause pauses pausing paused
pay pays paying paid
perform performs performing performed
pick picks picking picked
play plays playing played
point points pointing pointed
pour pours pouring poured
press presses pressing pressed
produce produces producing produced
protect protects protecting protected
prove proves proving proved
provide provides providing provided
pull pulls pulling pulled
push pushes pushing pushed
put puts putting put
raise raises raising raised
reach reaches reaching reached
receive receives receiving received
reduce reduces reducing reduced
remain remains remaining remained
remove removes removing removed
replace replaces replacing replaced
represent represents representing represented
require requires requiring required
rest rests resting rested
return returns returning returned
ride rides riding rode ridden
ring rings ringing rang rung
rise rises rising rose risen
roll rolls rolling rolled
rub rubs rubbing rubbed
run runs running ran run
rush rushes rushing rushed
save saves saving saved
search searches searching searched
seem seems seeming seemed
seize seizes seizing seized
sell sells selling sold
send sends sending sent
serve serves serving served
set sets setting set
shake shakes shaking shook shaken
share shares sharing shared
shiver shivers shivering shivered
shoot shoots shooting shot
shrug shrugs shrugging shrugged
shut shuts shutting shut
sign signs signing signed
sink sinks sinking sinked
sit sits sitting sat
slap slaps slapping slapped
sleep sleeps sleeping slept
slide slides sliding slid
slip slips slipping slipped
speak speaks speaking spoke spoken
spend spends spending spent
spread spreads spreading spreaded
spring springs springing sprang sprung
stand stands standing stood
stare stares staring stared
start starts starting started
stay stays staying stayed
step steps stepping stepped
stick sticks sticking stuck
stop stops stopping stopped
straighten straightens straightening straightened
stretch stretches stretching stretched
strike strikes striking struck
strip strips stripping stripped
struggle struggles struggling struggled
suffer suffers suffering suffered
suit suits suiting suited
surprise surprises surprising surprised
sweep sweeps sweeping swept
swing swings swinging swung
take takes taking took taken
tap taps tapping tapped
teach teaches teaching taught
tear tears tearing tore torn
tend tends tending tended
test tests testing tested
thank thanks thanking thanked
throw throws throwing threw thrown
thrust thrusts thrusting thrusted
touch touches touching touched
travel travels traveling traveled
treat treats treating treated
tremble trembles trembling trembled
trust trusts trusting trusted
try tries trying tried
turn turns turning turned
use uses using used
vanish vanishes vanishing vanished
visit visits visiting visited
vote votes voting voted
wait waits waiting waited
wake wakes waking woke woken
walk walks walking walked
wander wanders wandering wandered
want wants wanting wanted
wash washes washing washed
watch watches watching watched
wave waves waving waved
wear wears wearing wore worn
win wins winning won
wink winks winking winked
wipe wipes wiping wiped
withdraw withdraws withdrawing withdrew withdrawn
work works working worked
";

/// The past of other verbs, which no ending tells.
pub(super) const IRREGULAR: &str = "
arose awoke began bled bound bought bred broke brought built came chose clung crept dealt drew
drove ate fell fed fled flew forbade foresaw forgave forgot froze gave got grew held hung kept
knelt lent led left lit lost made met mistook oversaw paid ran rang rose sank sat sent sewed shone
shook shot shrank slept slid sold sought spent spoke sprang stole stood stuck swept swore swung
taught threw took tore underwent undertook went withdrew withheld withstood woke won wore wound
";

/// What somebody feels or thinks, behind *is* or *feels*: *Ann is sure that it rained.*
pub(super) const FEELINGS: &str = "
adamant afraid aghast alarmed amazed ambivalent angry annoyed anxious apologetic appalled
apprehensive ashamed astonished aware bearish bitter blunt bothered bullish cautious certain clear
comfortable committed concerned confident confused conscious content convinced coy critical
curious cynical dedicated defiant delighted desperate determined disappointed discouraged
disgusted dismayed dismissive dissatisfied distressed disturbed doubtful dubious eager elated
embarrassed emphatic encouraged enraged enthusiastic envious evasive excited fearful fond frank
frustrated furious glad grateful happy hesitant honest honored hopeful horrified hostile hungry
impatient impressed incensed inclined indifferent indignant insistent intent interested irked
irritated jealous keen leery loath mad mindful mum negative nervous neutral noncommittal nostalgic
open opposed optimistic outraged outspoken passionate perplexed persuaded perturbed pessimistic
pleased positive prepared proud puzzled ready receptive relieved reluctant resentful resigned
resolute sad satisfied scared scathing sceptical scornful serious shocked sick silent skeptical
sorry stunned supportive sure surprised suspicious sympathetic terrified thankful thrilled tired
torn troubled unable unapologetic unaware uncertain unclear uncomfortable unconcerned unconvinced
undecided unequivocal unhappy unimpressed unmoved unsure unwilling upbeat upset vague vocal wary
weary willing worried
";

/// Nouns for people by what they think of something: *supporters of the plan*.
pub(super) const AGENTS: &str = "
adherent adherents admirer admirers advocate advocates backer backers believer believers critic
critics defender defenders detractor detractors fan fans foe foes opponent opponents proponent
proponents skeptic skeptics supporter supporters
";

/// Verbs that are nouns as well in the base form and the third person: *a
/// claim*, *her reports*.
pub(super) const NOUNS_TOO: &str = "
account accounts ache aches address addresses aid aids aim aims air airs alert alerts answer
answers appeal appeals approach approaches attack attacks back backs ban bank banks bans bargain
bargains bark barks bet bets bid bids blame blames blast blasts blog blogs boast boasts bow bows
brag brags brand brands brief briefing briefs broadcast broadcasts brush brushes call calls
campaign campaigns care cares caricature caricatures cast casts cause causes caution cautions
challenge challenges champion champions chance chances change changes chant chants charge charges
chat chats chatter chatters check checks cheer cheers claim claims comfort comforts command
commands comment comments complaint complaints compliment compliments concern concerns conduct
conducts contact contacts contest contests contract contracts control controls counsel counsels
count counter counters counts cover covers credit credits cries crow crows crusade crusades cry
curse curses damage damages dare dares deal deals debate debates decline declines decrease
decreases defense defenses delay delays demand demands desire desires detail details dig digs
discount discounts dislike dislikes dispute disputes disrespect disrespects distrust distrusts
document documents double doubles doubt doubts draft drafts dread dreads dream dreams echo echoes
email emails estimate estimates exit exits experience experiences express expresses fall falls
fault faults favor favors favour favours fear fears feature features feel feels feud feuds fight
fights figure figures file files find finds fire fires flag flags float floats focus focuses
forecast forecasts frame frames gamble gambles gasp gasps gauge gauges giggle giggles gossip
gossips grant grants grasp grasps grin grins gripe gripes groan groans growl growls grumble
grumbles grunt grunts guarantee guarantees guess guesses guide guides hail hails hate hates hearing
help helps herald heralds highlight highlights hint hints hit hits hold holds honor honors hoot
hoots hope hopes howl howls hunt hunts impact impacts influence influences insult insults interview
interviews invite invites issue issues itch itches jab jabs jeer jeers jest jests joke jokes judge
judges jump jumps label labels lament laments laugh laughs lead leads leak leaks lecture lectures
lie lies light lights like likes limit limits link links list lists look looks love loves mandate
mandates map maps mark market markets marks marvel marvels matter matters means meeting mention
mentions merit merits mistake mistakes mock mocks mourn mourns move moves murmur murmurs name names
need needs nickname nicknames note notes notice notices object objects offer offers opening order
orders outline outlines pan pans pant pants parrot parrots pause pauses peg pegs picture pictures
pile piles pitch pitches place places plan plans play plays plea pleas pledge pledges plot plots
point points poll polls pose poses position positions post posts praise praises present presents
press presses pressure pressures preview previews prize prizes proclaim proclaims prod prods
profile profiles program programs progress progresses project projects promise promises protest
protests push pushes quarrel quarrels queries query quest question questions quests quip quips quiz
quizes quote quotes race races rail rails raise raises rallies rally rank ranking ranks rant rants
rap raps rate rates rating rave raves reach reaches read reads reason reasons rebuke rebukes recall
recalls recap recaps record records reference references reform reforms regard regards regret
regrets release releases remark remarks replies reply report reports request requests rescue
rescues research researches resolve resolves respect respects rest rests result results retort
retorts return returns review reviews reward rewards ridicule ridicules rip rips roar roars root
roots rule rules ruling rumble rumbles rumor rumors run runs rush rushes salute salutes sanction
sanctions savage savages scheme schemes scold scolds scorn scorns scream screams screech screeches
search searches see sees sense senses set sets shame shames shoot shoots shot shots shout shouts
show shows shriek shrieks side sides sigh sighs sign signal signals signs single singles slam slams
slap slaps slight slights slur slurs smear smears smile smiles snap snaps snarl snarls sneer sneers
sniff sniffs snipe snipes sob sobs sound sounds spell spells spin spins split splits sponsor
sponsors spot spotlight spotlights spots stake stakes stand stands start starts state states step
steps stereotype stereotypes stop stops stress stresses strike strikes struggle struggles studies
study stump stumps stutter stutters suit suits support supports surprise surprises suspect suspects
swing swings switch switches tag tags talk talks target targets taunt taunts tease teases term
terms test tests text texts thanks thought thoughts threat threats time times title titles toast
toasts total totals tout touts track tracks trade trades trash trashes treasure treasures treat
treats trend trends trick tricks tries trumpet trumpets trust trusts try tweet tweets use uses
value values venture ventures veto vetoes view views visit visits voice voices vote votes vow vows
wager wagers wail wails wait waits walk walks want wants watch watches welcome welcomes whisper
whispers wish wishes witness witnesses wonder wonders word words work works worries worry yell
yells
";

/// Nouns for something said or thought: *Ann’s claim that it rained.*
pub(super) const NOUNS: &str = "
acclaim accolades accusation accusations acknowledgment admiration admission advice affirmation
agreement alarm allegation allegations ambition ambitions analysis anger announcement answer
answers anxiety apology appeal appeals appreciation approval argument arguments aspiration
aspirations assertion assertions assessment assumption assurance assurances attack attacks attitude
attitudes backing backlash barb barbs belief beliefs boast boasts broadside call calls caution
charge charges claim claims comment commentary comments commitment complaint complaints concern
concerns conclusion conclusions condemnation confession confidence confirmation consensus
consolation contempt contention conviction criticism criticisms critique critiques cry decision
declaration declarations defence defense demand demands denial denunciation denunciations depiction
description descriptions desire diatribe diatribes disagreement disappointment disapproval
disclosure disclosures disdain disgust dislike dismay displeasure distrust doctrine doubt doubts
edict ejaculation emphasis endorsement endorsements enthusiasm estimate estimates evidence
exclamation exclamations excuse excuses expectation expectations explanation faith fear fears
feeling finding findings forecast forecasts frustration frustrations greeting grievance grievances
guess hatred hint hints hope hopes hostility hypothesis idea ideas implication impression
indication indications indictment inference inquiry insinuation insinuations insistence insult
insults intent intention intentions interview interviews invitation joke jokes judgment
justification lament mantra mention message mockery motto narrative note notion objection
objections observation opinion opinions opposition optimism order orders outrage overview
perception perceptions perspective pessimism pitch plan plans plea pleas pledge pledges position
praise prediction predictions preference presumption pretense proclamation prognosis projection
projections promise promises pronouncement pronouncements proposal proposals proposition push query
question questions rant rationale reaction realization reasoning reassurance rebuke recognition
recollection recommendation recommendations refusal regret regrets rejection rejoinder remark
remarks reminder reply report reports request requests resentment resolution respect response
responses retort retorts revelation revelations rhetoric ridicule rumor rumors sarcasm scorn
sentiment skepticism slogan slur slurs speculation speech speeches stance statement statements
suggestion suggestions support suspicion suspicions sympathy talk testimony theory thought thoughts
threat threats tirade tribute understanding verdict view viewpoint views vision vow vows warning
warnings whisper wish wishes word words worries worry
";

/// Verbs that mean no more with a noun than the noun’s own verb: *made the
/// claim that*, *offered an apology for*.
pub(crate) const LIGHT: &Few = few![
    "make",
    "makes",
    "making",
    "made",
    "give",
    "gives",
    "giving",
    "gave",
    "issue",
    "issues",
    "issuing",
    "issued",
    "offer",
    "offers",
    "offering",
    "offered",
    "deliver",
    "delivers",
    "delivering",
    "delivered",
    "have",
    "has",
    "had",
    "having",
    "hold",
    "holds",
    "holding",
    "held",
    "take",
    "takes",
    "taking",
    "took",
    "launch",
    "launched",
    "share",
    "shares",
    "shared",
    "release",
    "released",
    "express",
    "expressed",
    "repeated",
    "reiterated",
];

/// Verbs that only lend their subject to the next: *declined to say*.
pub(crate) const CHAIN: &Few = few![
    "declined",
    "declines",
    "decline",
    "declining",
    "refused",
    "refuses",
    "refuse",
    "refusing",
    "continued",
    "continues",
    "continue",
    "continuing",
    "began",
    "begun",
    "tried",
    "tries",
    "trying",
];

/// Verbs that bring in speech in marks, and report nothing else.
pub(crate) const PHASE: &Few =
    few!["begin", "begins", "beginning", "began", "proceed", "proceeds", "proceeding", "proceeded"];

/// Verbs whose subject has spoken just before.
pub(crate) const GOES_ON: &Few = few![
    "continued",
    "added",
    "resumed",
    "repeated",
    "pursued",
    "proceeded",
    "concluded",
    "went",
    "continues",
    "adds",
    "finished",
    "persisted",
];

/// Verbs whose subject has not.
pub(crate) const REPLIES: &Few =
    few!["answered", "replied", "returned", "retorted", "rejoined", "responded", "agreed", "echoed", "assented"];
