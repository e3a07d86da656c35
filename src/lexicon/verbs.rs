//! Verbs by the frame in which they report, and the nouns that report.
//! A verb a line: base, third person, -ing, past, participle where it differs.
//! Written by hand.

/// Report speech, in marks or with a clause behind: *Ann said that it rained.*
pub(super) const SAY: &str = "
acknowledge acknowledges acknowledging acknowledged
add adds adding added
admit admits admitting admitted
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
beg begs begging begged
begin begins beginning began begun
blog blogs bloging bloged
boast boasts boasting boasted
brag brags bragging bragged
call calls calling called
caution cautions cautioning cautioned
chant chants chanting chanted
claim claims claiming claimed
clarify clarifies clarifying clarified
comment comments commenting commented
complain complains complaining complained
concede concedes conceding conceded
conclude concludes concluding concluded
confess confesses confessing confessed
confirm confirms confirming confirmed
contend contends contending contended
continue continues continuing continued
counter counters countering countered
deadpan deadpans deadpaning deadpaned
declare declares declaring declared
demand demands demanding demanded
deny denies denying denied
echo echos echoing echoed
ejaculate ejaculates ejaculating ejaculated
elaborate elaborates elaborating elaborated
email emails emailing emailed
emphasise emphasises emphasising emphasised
emphasize emphasizes emphasizing emphasized
enquire enquires enquiring enquired
exclaim exclaims exclaiming exclaimed
explain explains explaining explained
fume fumes fuming fumed
gush gushes gushing gushed
inquire inquires inquiring inquired
insist insists insisting insisted
interrupt interrupts interrupting interrupted
intone intones intoning intoned
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
predict predicts predicting predicted
proceed proceeds proceeding proceeded
proclaim proclaims proclaiming proclaimed
promise promises promising promised
pronounce pronounces pronouncing pronounced
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
recount recounts recounting recounted
reflect reflects reflecting reflected
reiterate reiterates reiterating reiterated
rejoin rejoins rejoining rejoined
relate relates relating related
remark remarks remarking remarked
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
tweet tweets tweeting tweeted
underline underlines underlining underlined
urge urges urging urged
venture ventures venturing ventured
volunteer volunteers volunteering volunteered
vow vows vowing vowed
warn warns warning warned
wonder wonders wondering wondered
write writes writing wrote written
";

/// How it was said, mostly in stories: *“No,” Ann whispered.*
pub(super) const MANNER: &str = "
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
jeer jeers jeering jeered
laugh laughs laughing laughed
lisp lisps lisping lisped
moan moans moaning moaned
mumble mumbles mumbling mumbled
murmur murmurs murmuring murmured
mutter mutters muttering muttered
pant pants panting panted
purr purrs purring purred
rasp rasps rasping rasped
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
soliloquize soliloquizes soliloquizing soliloquized
soothe soothes soothing soothed
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
forbid forbids forbiding forbided
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
advise advises advising advised
agree agrees agreeing agreed
allow allows allowing allowed
anticipate anticipates anticipating anticipated
argue argues arguing argued
ask asks asking asked
assume assumes assuming assumed
believe believes believing believed
calculate calculates calculating calculated
caution cautions cautioning cautioned
certify certifies certifying certified
complain complains complaining complained
concede concedes conceding conceded
conclude concludes concluding concluded
confirm confirms confirming confirmed
consider considers considering considered
contend contends contending contended
decide decides deciding decided
deduce deduces deducing deduced
deem deems deeming deemed
demonstrate demonstrates demonstrating demonstrated
determine determines determining determined
disclose discloses disclosing disclosed
discover discovers discovering discovered
doubt doubts doubting doubted
dream dreams dreaming dreamed
estimate estimates estimating estimated
expect expects expecting expected
fear fears fearing feared
feel feels feeling felt
figure figures figuring figured
find finds finding found
forecast forecasts forecasting forecasted
foresee foresees foreseeing foresaw foreseen
forget forgets forgetting forgot forgotten
fret frets freting freted
gather gathers gathering gathered
grant grants granting granted
guarantee guarantees guaranteeing guaranteed
guess guesses guessing guessed
hear hears hearing heard
hint hints hinting hinted
hold holds holding held
hope hopes hoping hoped
imagine imagines imagining imagined
imply implies implying implied
indicate indicates indicating indicated
infer infers infering infered
insist insists insisting insisted
judge judges judging judged
know knows knowing knew known
learn learns learning learned
maintain maintains maintaining maintained
mean means meaning meant
mention mentions mentioning mentioned
notice notices noticing noticed
perceive perceives perceiving perceived
pledge pledges pledging pledged
posit posits positing posited
postulate postulates postulating postulated
predict predicts predicting predicted
presume presumes presuming presumed
pretend pretends pretending pretended
project projects projecting projected
prove proves proving proved
read reads reading read
realise realises realising realised
realize realizes realizing realized
recall recalls recalling recalled
reckon reckons reckoning reckoned
recognise recognises recognising recognised
recognize recognizes recognizing recognized
regret regrets regretting regretted
remember remembers remembering remembered
reveal reveals revealing revealed
rule rules ruling ruled
sense senses sensing sensed
show shows showing showed shown
signal signals signaling signaled
speculate speculates speculating speculated
suggest suggests suggesting suggested
suppose supposes supposing supposed
suspect suspects suspecting suspected
swear swears swearing swore sworn
think thinks thinking thought
trust trusts trusting trusted
understand understands understanding understood
verify verifies verifying verified
vow vows vowing vowed
warn warns warning warned
wonder wonders wondering wondered
worry worries worrying worried
";

/// To and a verb are the content: *Ann wants to leave.*
pub(super) const INTEND: &str = "
advise advises advising advised
agree agrees agreeing agreed
aim aims aiming aimed
ask asks asking asked
beg begs begging begged
call calls calling called
choose chooses choosing chose chosen
command commands commanding commanded
consent consents consenting consented
decide decides deciding decided
decline declines declining declined
demand demands demanding demanded
desire desires desiring desired
encourage encourages encouraging encouraged
expect expects expecting expected
hope hopes hoping hoped
instruct instructs instructing instructed
intend intends intending intended
invite invites inviting invited
long longs longing longed
offer offers offering offered
opt opts opting opted
order orders ordering ordered
persuade persuades persuading persuaded
plan plans planning planned
pledge pledges pledging pledged
prefer prefers prefering prefered
prepare prepares preparing prepared
press presses pressing pressed
pressure pressures pressuring pressured
promise promises promising promised
propose proposes proposing proposed
push pushes pushing pushed
refuse refuses refusing refused
request requests requesting requested
resolve resolves resolving resolved
seek seeks seeking sought
swear swears swearing swore sworn
tell tells telling told
threaten threatens threatening threatened
urge urges urging urged
volunteer volunteers volunteering volunteered
vow vows vowing vowed
want wants wanting wanted
warn warns warning warned
wish wishes wishing wished
";

/// A noun phrase is the content: *Ann praised the plan.*
pub(super) const VIEW: &str = "
accuse accuses accusing accused
acknowledge acknowledges acknowledging acknowledged
address addresses addressing addressed
admire admires admiring admired
advocate advocates advocating advocated
air airs airing aired
allege alleges alleging alleged
announce announces announcing announced
applaud applauds applauding applauded
appreciate appreciates appreciating appreciated
approve approves approving approved
articulate articulates articulating articulated
attack attacks attacking attacked
back backs backing backed
belittle belittles belittling belittled
bemoan bemoans bemoaning bemoaned
blame blames blaming blamed
blast blasts blasting blasted
brand brands branding branded
call calls calling called
cast casts casting cast
castigate castigates castigating castigated
celebrate celebrates celebrating celebrated
challenge challenges challenging challenged
champion champions championing championed
characterise characterises characterising characterised
characterize characterizes characterizing characterized
chide chides chiding chided
cite cites citing cited
commend commends commending commended
compliment compliments complimenting complimented
condemn condemns condemning condemned
confirm confirms confirming confirmed
congratulate congratulates congratulating congratulated
consider considers considering considered
contest contests contesting contested
contradict contradicts contradicting contradicted
convey conveys conveying conveyed
criticise criticises criticising criticised
criticize criticizes criticizing criticized
debunk debunks debunking debunked
declare declares declaring declared
decline declines declining declined
decry decries decrying decried
deem deems deeming deemed
defend defends defending defended
demand demands demanding demanded
denigrate denigrates denigrating denigrated
denounce denounces denouncing denounced
deny denies denying denied
depict depicts depicting depicted
deplore deplores deploring deplored
deride derides deriding derided
describe describes describing described
detail details detailing detailed
disavow disavows disavowing disavowed
disclose discloses disclosing disclosed
discuss discusses discussing discussed
dislike dislikes disliking disliked
dismiss dismisses dismissing dismissed
disparage disparages disparaging disparaged
dispute disputes disputing disputed
distrust distrusts distrusting distrusted
doubt doubts doubting doubted
dub dubs dubbing dubbed
echo echos echoing echoed
embrace embraces embracing embraced
emphasise emphasises emphasising emphasised
emphasize emphasizes emphasizing emphasized
endorse endorses endorsing endorsed
explain explains explaining explained
express expresses expressing expressed
extol extols extoling extoled
favor favors favoring favored
favour favours favouring favoured
fear fears fearing feared
float floats floating floated
hail hails hailing hailed
hate hates hating hated
highlight highlights highlighting highlighted
hit hits hitting hit
invoke invokes invoking invoked
label labels labeling labeled
lambast lambasts lambasting lambasted
lambaste lambastes lambasting lambasted
lament laments lamenting lamented
laud lauds lauding lauded
like likes liking liked
love loves loving loved
mention mentions mentioning mentioned
mock mocks mocking mocked
note notes noting noted
oppose opposes opposing opposed
outline outlines outlining outlined
paint paints painting painted
pan pans panning panned
pitch pitches pitching pitched
pledge pledges pledging pledged
portray portrays portraying portrayed
pose poses posing posed
praise praises praising praised
predict predicts predicting predicted
promise promises promising promised
propose proposes proposing proposed
protest protests protesting protested
question questions questioning questioned
raise raises raising raised
reaffirm reaffirms reaffirming reaffirmed
rebuff rebuffs rebuffing rebuffed
rebuke rebukes rebuking rebuked
recommend recommends recommending recommended
refuse refuses refusing refused
refute refutes refuting refuted
regard regards regarding regarded
reiterate reiterates reiterating reiterated
reject rejects rejecting rejected
repudiate repudiates repudiating repudiated
request requests requesting requested
resist resists resisting resisted
respect respects respecting respected
reveal reveals revealing revealed
ridicule ridicules ridiculing ridiculed
rip rips ripping ripped
scold scolds scolding scolded
seek seeks seeking sought
slam slams slamming slammed
slap slaps slaping slaped
stress stresses stressing stressed
suggest suggests suggesting suggested
support supports supporting supported
tease teases teasing teased
thank thanks thanking thanked
threaten threatens threatening threatened
tout touts touting touted
underline underlines underlining underlined
underscore underscores underscoring underscored
unveil unveils unveiling unveiled
view views viewing viewed
voice voices voicing voiced
want wants wanting wanted
warn warns warning warned
welcome welcomes welcoming welcomed
";

/// What people do that is no speech, in stories and out of them: *Ann nodded.*
pub(super) const ACTION: &str = "
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
burst bursts bursting bursted
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
dip dips diping diped
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
fit fits fiting fited
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
occur occurs occuring occured
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
slap slaps slaping slaped
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

/// Verbs that are nouns as well in the base form and the third person: *a
/// claim*, *her reports*.
pub(super) const NOUNS_TOO: &str = "
address addresses aid aids aim aims alert alerts answer answers appeal appeals approach approaches
attack attacks back backs ban bans bargain bargains bet bets bid bids blame blames blast blasts
boast boasts bow bows brag brags call calls campaign campaigns cast casts cause causes caution
cautions challenge challenges champion champions chance chances change changes chant chants charge
charges check checks claim claims comfort comforts command commands comment comments complaint
complaints compliment compliments concern concerns conduct conducts contact contacts contest
contests contract contracts control controls counsel counsels count counter counters counts cover
covers credit credits cries crow crows cry damage damages dare dares deal deals debate debates
decline declines decrease decreases defense defenses delay delays demand demands desire desires
detail details dig digs dispute disputes doubt doubts draft drafts dream dreams echo echoes email
emails estimate estimates exit exits experience experiences express expresses fall falls fault
faults favor favors favour favours fear fears feature features feel feels fight fights figure
figures file files find finds float floats focus focuses forecast forecasts gamble gambles grant
grants gripe gripes groan groans grumble grumbles guarantee guarantees guess guesses guide guides
hail hails hate hates help helps hint hints hit hits hold holds honor honors hope hopes howl howls
hunt hunts impact impacts influence influences insult insults interview interviews invite invites
issue issues jab jabs jest jests joke jokes judge judges jump jumps lament laments laugh laughs
lead leads lie lies light lights like likes limit limits link links list lists look looks love
loves mandate mandates mark market markets marks matter matters mention mentions merit merits
mistake mistakes mock mocks mourn mourns move moves murmur murmurs name names need needs note
notes notice notices object objects offer offers order orders outline outlines pan pans pause
pauses picture pictures pitch pitches place places plan plans play plays plea pleas pledge pledges
plot plots point points poll polls pose poses position positions post posts praise praises present
presents press presses pressure pressures preview previews proclaim proclaims profile profiles
program programs progress progresses project projects promise promises protest protests push
pushes queries query quest question questions quests quip quips quiz quizes quote quotes race
races rail rails raise raises rallies rally rank ranks rant rants rap raps rate rates rave raves
reach reaches read reads reason reasons rebuke rebukes recall recalls record records reform
reforms regard regards regret regrets release releases remark remarks replies reply report reports
request requests rescue rescues research researches resolve resolves respect respects rest rests
result results retort retorts return returns review reviews reward rewards ridicule ridicules rip
rips roar roars rule rules rumor rumors run runs rush rushes sanction sanctions scorn scorns
scream screams search searches see sees sense senses set sets shot shots shout shouts show shows
sigh sighs sign signal signals signs slam slams slap slaps slight slights slur slurs smear smears
smile smiles snap snaps snipe snipes sound sounds spell spells spin spins split splits spot spots
stake stakes stand stands start starts state states step steps stop stops stress stresses strike
strikes struggle struggles studies study suit suits support supports surprise surprises suspect
suspects swing swings switch switches talk talks target targets tease teases term terms test tests
text texts thought thoughts threat threats time times title titles toast toasts total totals tout
touts track tracks trade trades trash trashes treat treats trend trends trick tricks tries trust
trusts try tweet tweets use uses value values venture ventures veto vetoes view views visit visits
voice voices vote votes vow vows wager wagers wail wails wait waits walk walks want wants watch
watches welcome welcomes whisper whispers wish wishes witness witnesses wonder wonders word words
work works worries worry yell yells
";

/// Nouns for something said or thought: *Ann’s claim that it rained.*
pub(super) const NOUNS: &str = "
accusation accusations admission allegation allegations announcement answer answers apology
argument arguments assertion assertions assessment assumption assurance assurances belief
beliefs call calls claim claims comment comments complaint complaints concern concerns
conclusion conclusions condemnation confession conviction criticism criticisms decision
declaration demand demands denial denunciation desire doubt doubts endorsement endorsements
estimate estimates evidence expectation expectations explanation fear fears feeling finding
findings forecast forecasts guess hope hopes idea ideas insistence intention intentions
interview interviews judgment lament message note notion objection objections observation
opinion opinions opposition plan plans plea pleas pledge pledges position praise prediction
predictions proposal proposals promise promises question questions reaction reasoning rebuke
recommendation recommendations refusal remark remarks reminder reply request requests response
responses revelation rhetoric rumor rumors sentiment speculation speech speeches statement
statements stance suggestion suggestions support suspicion suspicions talk testimony theory
thought thoughts threat threats understanding view views vow vows warning warnings wish wishes
word words worry worries
";
