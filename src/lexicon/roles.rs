//! Nouns for people: roles, groups, kin, and what belongs to them. Written by hand.

/// One woman.
pub(super) const FEMALE: &str = "
actress businesswoman chairwoman congresswoman countess duchess girl governess heroine hostess
housekeeper lady landlady maid matron mistress nun nurse princess queen schoolgirl spokeswoman
stewardess waitress widow woman
";

/// One man.
pub(super) const MALE: &str = "
baronet boy businessman butler cabman chairman chap coachman congressman craftsman duke fellow
fireman fisherman footman friar gentleman hero king knight lad landlord lord man milkman monk
policeman priest prince salesman schoolboy seaman spokesman sportsman squire waiter widower
workman
";

/// One person.
pub(super) const EITHER: &str = "
activist actor adult adviser advisor advocate aide ally ambassador analyst anchor animator
archbishop architect artist assistant athlete attorney author baby baker banker baron barrister
bassist beggar billionaire biologist bishop blacksmith blogger bookseller boss boxer
broadcaster broker businessperson butcher bystander caller campaigner candidate captain
cardinal carpenter cartoonist celebrity cellist ceo chair challenger chancellor chemist chief
child choreographer citizen clerk coach colonel columnist comedian commander commissioner
composer conductor conservative constable consultant contender cook cop correspondent counsel
count counterpart critic curate curator cyclist dancer defendant delegate democrat demonstrator dentist
deputy designer detective developer diplomat director doctor donor driver drummer earl
economist editor emperor employee employer engineer entrepreneur envoy executive expert fan
farmer filmmaker footballer founder friend front-runner frontrunner gardener general geologist
goalkeeper golfer governor grocer guard guest guitarist gunman hacker head historian host
illustrator imam immigrant incumbent insider inspector interviewer inventor investor journalist
judge juror kid killer lawmaker lawyer leader lecturer liberal librarian lieutenant linguist
lobbyist locksmith magistrate magnate major manager mathematician mayor mechanic member
merchant midwife migrant miller millionaire minister moderator mogul monarch mountaineer
murderer musician narrator naturalist neighbor neighbour neurosurgeon nominee novelist officer
official oncologist onlooker operator opponent organiser organist organizer owner painter
paramedic parson passenger passer-by pastor patient pediatrician percussionist person
pharmacist philanthropist philosopher photographer physician physicist pianist pilot plaintiff
player playwright plumber poet politician pope porter preacher premier president prisoner
producer professor programmer prosecutor protester psychiatrist psychologist publisher pupil
quarterback rabbi racer rapper referee refugee reporter representative republican researcher
resident restaurateur reverend rival robber sailor scholar scientist sculptor secretary senator
sergeant servant sheriff shopkeeper singer skater skier sociologist soldier solicitor sommelier
soprano source speaker spokesperson star statistician stranger strategist striker student
supporter surgeon suspect swimmer tailor teacher teenager tenor theologian thief trader
translator traveler traveller trumpeter tycoon umpire veteran veterinarian vicar vice-president
victim violinist visitor voice volunteer voter winemaker witness worker wrestler writer youth
zoologist
";

/// Several people.
pub(super) const GROUPS: &str = "
academics activists advisers advisors advocates aides allies ambassadors americans analysts
assistants attorneys audience authorities authors bankers blacks both boys britons campaigners
candidates catholics children christians citizens coaches columnists commentators congressmen
conservatives consultants contenders correspondents couple crew critics crowd crowds delegates
democrats demonstrators detectives diplomats doctors donors drivers economists editors
employees employers engineers evangelicals everyone executives experts families fans farmers
friends gentlemen girls governors guards hispanics historians immigrants independents insiders
investors jews journalists judges jurors ladies latinos lawmakers lawyers leaders legislators
liberals lobbyists managers mayors members men migrants millennials ministers moderates muslims
neighbors neighbours nominees nurses observers officers officials operatives opponents
organisers organizers others owners parents participants passengers patients people physicians
players police politicians pollsters professors progressives prosecutors protesters public
pundits refugees reporters representatives republicans researchers residents respondents rivals
sailors scholars scientists senators soldiers sources staffers strategists students supporters
surrogates suspects teachers team traders veterans victims volunteers voters whites witnesses
women workers writers
";

/// Female relatives.
pub(super) const KIN_FEMALE: &str = "
aunt bride daughter daughter-in-law ex-wife fiancee fiancée girlfriend godmother granddaughter
grandma grandmother mama mamma mom mommy mother mother-in-law mum mummy niece sister
sister-in-law stepdaughter stepmother widow wife
";

/// Male relatives.
pub(super) const KIN_MALE: &str = "
boyfriend bridegroom brother brother-in-law dad daddy ex-husband father father-in-law fiance
fiancé godfather grandfather grandpa grandson groom husband nephew pa papa son son-in-law
stepfather stepson uncle
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
