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
activist actor adult adviser advisor advocate aide ally ambassador analyst anchor archbishop
architect artist assistant athlete attorney author baby baker banker baron barrister beggar
billionaire bishop blacksmith blogger boss broker businessperson butcher bystander caller
campaigner candidate captain cardinal carpenter celebrity ceo chair challenger chancellor
chemist chief child citizen clerk coach colonel columnist comedian commander commissioner
conservative constable consultant contender cook cop correspondent counsel count critic curate
dancer defendant delegate democrat demonstrator deputy designer detective developer diplomat
director doctor donor driver earl economist editor emperor employee employer engineer
entrepreneur envoy executive expert fan farmer founder friend front-runner frontrunner gardener
general goalkeeper governor grocer guard guest gunman hacker head historian host imam immigrant
incumbent insider inspector interviewer inventor investor journalist judge juror kid killer
lawmaker lawyer leader lecturer liberal lieutenant lobbyist magistrate major manager mayor
member merchant migrant miller millionaire minister moderator monarch murderer musician
narrator neighbor neighbour nominee novelist officer official onlooker operator opponent
organiser organizer owner painter parson passenger passer-by pastor patient person photographer
physician physicist pilot plaintiff player poet politician pope porter preacher premier
president prisoner producer professor programmer prosecutor protester psychiatrist psychologist
publisher pupil rabbi referee refugee reporter representative republican researcher resident
reverend rival robber sailor scholar scientist secretary senator sergeant servant sheriff
shopkeeper singer soldier solicitor source speaker spokesperson star stranger strategist
striker student supporter surgeon suspect tailor teacher teenager thief trader traveler
traveller veteran vicar vice-president victim visitor voice volunteer voter witness worker
writer youth
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
