//! Nouns for people: roles, groups, kin, and what belongs to them. Written by hand.
//!
//! Plurals in *-s* of what one person is called are groups without a list, and who
//! ends in *-ologist* is one person, in *-man*, *-woman*, *-maid*, *-wife*, *-girl*, *-boy*,
//! *-master* or *-tress* one of a gender: [`super::by_form`]. A compound is what it ends in:
//! *step-sister*.

use super::{Few, few};

/// One woman.
pub(super) const FEMALE: &str = "
abbess actress adulteress amah authoress ayah ballerina baroness begum beldam brunette
businesswoman chairwoman chaperone comtesse concubine confidante congresswoman contessa coquette
councilwoman countess courtesan crone damsel debutante dowager dressmaker duchess duenna
débutante empress englishwoman frenchwoman giantess girl goddess governess granny hag harlot
heiress heroine hostess housekeeper hussy irishwoman jewess lady landlady lass laundress maid
maiden maidservant manageress marchioness marquise matriarch matron mayoress memsahib milliner
minx mistress nanny negress nun nurse nymph princess prioress prophetess proprietress prostitute
queen signora sorceress soubrette spinster spokeswoman squaw stewardess suffragette tsarina
vicomtesse viscountess vixen wench widow witch woman
";

/// One man.
pub(super) const MALE: &str = "
abbot abbé ayatollah bachelor baronet bloke boy businessman butler cabman caliph cardinal
chairman chap coachman codger congressman councilman craftsman curé dandy dauphin duke dutchman
emir emperor englishman fellow fireman fisherman footman fop frenchman friar gaffer gentleman
graybeard greybeard headmaster hero hidalgo hubby imam irishman kaiser king knight lad landlord
lobsterman lord maharajah man manservant marquis milkman monk mullah ostler patriarch pharaoh
policeman pope priest prince rajah sahib salesman scotchman seaman shah sheik sheikh sorcerer
spokesman sportsman squire sultan swain tapster tzar valet viscount waiter welshman widower
wizard workman yeoman
";

/// One person.
pub(super) const EITHER: &str = "
activist actor admiral adult adviser advisor advocate aide ally ambassador analyst anchor
android animator antiquary apothecary apprentice archbishop architect archivist artist assistant
astronaut astronomer athlete attorney author baby backbencher bailiff baker banker barber
barkeep baron barrister bartender bassist beadle beekeeper beggar billionaire bishop blacksmith
blogger boatswain bomber bookseller boss bosun bowler boxer brewer bricklayer brigadier
broadcaster broker builder burglar businessperson butcher bystander cabby caller campaigner
candidate captain caregiver carer caretaker carpenter cartoonist cashier celebrity cellist ceo
chair chairperson challenger chancellor chaplain chauffeur chef chemist chief child
choreographer citizen cleaner clerk climber clown co-author co-founder coach cobbler colonel
columnist comedian commandant commander commissionaire commissioner committeeman committeewoman
commodore commuter composer comptroller concierge conductor conjurer conservative constable
consultant contender cook cop coroner corporal correspondent councillor councilor counsel count
counterpart courier critic curate curator cyborg cyclist dancer dean deckhand defector defendant
defender delegate democrat demonstrator dentist deputy designer detective developer diplomat
director dissident diver doctor donor driver druggist drummer dwarf earl economist editor
electrician elf employee employer engineer entrepreneur envoy executioner executive expert
eyewitness fan farmer filmmaker firefighter footballer founder friend front-runner frontbencher
frontrunner gamekeeper gangster gaoler gardener general geneticist goalie goalkeeper goalscorer
goblin golfer governor grandee grocer grower guard guest guitarist gunman hacker harbourmaster
hardliner head headteacher herald hiker historian homeowner host hostage illustrator immigrant
incumbent inmate innkeeper insider inspector interpreter interviewer inventor investor jailer
janitor jester jeweller jockey journalist judge juggler juror kid kidnapper killer lawmaker
lawyer leader lecturer liberal librarian lieutenant lifeguard linguist lobbyist locksmith lodger
looter loyalist lunatic machinist magistrate magnate major manager marshal mason mathematician
mayor mechanic mediator medic member mep merchant messenger midfielder migrant miller
millionaire miner minister moderator mogul monarch motorist mountaineer mp murderer musician
narrator naturalist navigator neighbor neighbour neuroscientist neurosurgeon nominee novelist
nutritionist officer official ogre onlooker operative operator opponent organiser organist
organizer owner painter pal paramedic parson passenger passer-by pastor patient peddler
pedestrian pediatrician pedlar percussionist person pharmacist philanthropist philosopher
photographer physician physicist pianist pilot plaintiff player playwright plumber poacher poet
politician pollster porter preacher premier president prisoner producer professor programmer
prosecutor protester psychiatrist publisher pupil purser quarterback rabbi racer rancher ranger
rapper receptionist rector referee refugee reporter representative republican researcher
resident restaurateur retiree reverend rioter rival robber robot sailor scholar scientist
sculptor secretary senator sentry sergeant servant sexton shepherd sheriff shopkeeper singer
skater skier skipper smuggler sniper soldier solicitor sommelier soprano source speaker
spokesperson staffer star statistician steward stowaway stranger strategist striker student
substitute superintendent supervisor supporter surgeon survivor suspect swimmer tailor teacher
teammate technician teenager tenant tenor theologian therapist thief tinker tourist trader
trainer tramp translator trapper traveler traveller treasurer troll trooper trumpeter trustee
turnkey tutor tycoon typist umpire undergraduate undersecretary undertaker urchin usher verger
vet veteran veterinarian vicar vice-president victim violinist visitor voice volunteer voter
warder weaver welder whip whistleblower winemaker winger witness worker wrestler writer youth
";

/// Several people.
pub(super) const GROUPS: &str = "
academics advocates allies americans audience authorities blacks both boys britons catholics
celebrities children christians coaches commentators congressmen couple crew critics crowd
crowds democrats evangelicals everyone families fans gentlemen hispanics independents jews
judges ladies latinos legislators men meps millennials moderates mps muslims observers
operatives opponents others participants people police pollsters progressives public pundits
republicans respondents staffers supporters surrogates suspects team volunteers whites
witnesses women
";

/// Female relatives.
pub(super) const KIN_FEMALE: &str = "
aunt auntie aunty bride daughter daughter-in-law ex-wife fiancee fiancée girlfriend goddaughter
godmother gran granddaughter grandma grandmama grandmamma grandmother grandniece half-sister
mama mamma mammy mater missus mom mommy mother mother-in-law mum mummy nana niece sister
sister-in-law stepdaughter stepmother stepsister widow wife
";

/// Male relatives.
pub(super) const KIN_MALE: &str = "
boyfriend bridegroom brother brother-in-law dad daddy ex-husband father father-in-law fiance
fiancé godfather godson grandad granddad grandfather grandnephew grandpa grandpapa grandson
groom half-brother husband nephew pa papa pater son son-in-law stepbrother stepfather stepson
uncle
";

/// Relatives of either gender.
pub(super) const KIN_EITHER: &str = "
companion cousin guardian orphan parent partner relative sibling spouse twin ward
";

/// Spoken to somebody.
pub(super) const ADDRESS: &str = "
boys buddy darling dear dearest gentlemen honey ladies ladyship lordship love ma madam majesty
mate sir sweetheart
";

/// Stand before a role.
pub(super) const MODIFIERS: &str = "
acting anonymous assistant black blind campaign chief close closest congressional conservative
current defence defense democratic deputy elderly executive famous fat federal financial first
foreign former gay general good homeless incoming interim junior key late leading left-wing
legal liberal little local longtime managing many medical national new old other outgoing own
police political poor presidential press presumptive prime prominent public republican retired
rich right-wing second senior special state tall thin third top two unidentified unnamed
veteran vice wealthy white young
";

/// People whom news leaves without a name, or who are others than the one just named.
pub(super) const ANONYMOUS: &str = "
adviser advisor aide analyst attorney bystander caller clerk constable cop counsel critic
customer defendant delegate donor driver employee employer expert fan guard guest gunman head
host impersonator insider interviewer investigator journalist judge juror killer lawyer
magistrate member moderator narrator neighbor neighbour officer official onlooker operator
opponent owner participant passenger patient person plaintiff prisoner prosecutor protester
questioner reader referee reporter resident rival source spokesman spokesperson spokeswoman
staffer student supporter suspect victim viewer visitor voice volunteer voter witness worker
";

/// Nobody holds two of these at once.
pub(super) const OFFICES: &str = "
ambassador chancellor congressman congresswoman governor king mayor minister pope premier
president prince princess queen representative secretary senator sheriff
";

/// Nouns that say no more of a man than *he* does.
pub(crate) const VAGUE_MALE: &Few = few![
    "man",
    "gentleman",
    "boy",
    "lad",
    "fellow",
    "chap",
    "youth",
    "husband",
    "brother",
    "son",
    "father",
    "lordship",
];

/// Nouns that say no more of a woman than *she* does.
pub(crate) const VAGUE_FEMALE: &Few =
    few!["woman", "lady", "girl", "lass", "wife", "sister", "daughter", "mother", "ladyship"];

/// Nouns that say no more of somebody than a pronoun does.
pub(crate) const VAGUE: &Few = few![
    "other",
    "latter",
    "speaker",
    "companion",
    "visitor",
    "stranger",
    "newcomer",
    "child",
    "person",
    "friend",
    "guest",
    "creature",
    "one",
    "invalid",
    "host",
    "hostess",
];

/// All nouns that say little of somebody.
pub(crate) const ALL_VAGUE: [&Few; 3] = [VAGUE, VAGUE_MALE, VAGUE_FEMALE];

/// Of these, those that mean nobody who has a name.
pub(crate) const NAMELESS: &Few = few!["stranger", "newcomer"];

/// Nouns for people that are things more often: *a chair*.
pub(crate) const THINGS: &Few = few!["anchor", "chair", "head", "source", "star", "whip"];

/// What speaks for the one whose it is: *her voice*.
pub(crate) const PARTS: &Few = few![
    "voice",
    "tone",
    "tones",
    "head",
    "face",
    "heart",
    "mind",
    "eyes",
    "eye",
    "hand",
    "hands",
    "lips",
    "tongue",
    "mouth",
    "soul",
    "conscience",
    "answer",
    "reply",
    "words",
    "question",
    "enquiries",
    "smile",
    "look",
    "gaze",
    "figure",
];

/// Words before a noun that make it somebody else: *the other doctor*.
pub(crate) const APART: &Few = few![
    "other",
    "another",
    "second",
    "third",
    "vice",
    "deputy",
    "assistant",
    "former",
    "elder",
    "younger",
    "eldest",
    "youngest",
    "invisible",
    "strange",
    "unknown",
    "next",
];
