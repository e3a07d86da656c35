//! Places, what comes from them, and the calendar. Written by hand.

/// Countries, states, cities, continents.
pub(super) const PLACES: &str = "
accra addis afghanistan africa ala alabama alaska albania albuquerque algeria almaty america
anchorage angeles ankara annapolis antarctica antwerp arabia argentina ariz arizona arkansas
armenia asia astana asuncion athens atlanta australia austria azerbaijan baghdad bahamas
bahrain baku baltimore bangkok bangladesh barbados barcelona beijing beirut belarus belfast
belgium belgrade berlin bermuda birmingham bishkek bogota bolivia bonn bordeaux bosnia boston
bratislava brazil britain broadway brooklyn brussels budapest bulgaria cairo caledonia calgary
calif california cambodia cameroon canada caracas cardiff carolina carolinas charlotte chicago
chile china cincinnati cleveland colo cologne colombia colombo colorado congo conn connecticut
copenhagen croatia cuba cyprus d.c dallas damascus delaware delhi denmark denver detroit dhaka
djibouti doha dresden dubai dublin ecuador edinburgh egypt emirates england eritrea estonia
ethiopia europe finland fla florida france frankfurt fresno gabon gambia gdansk geneva germany
ghana ghent glasgow gothenburg greece greenland guadalajara guatemala guinea guyana haiti
hamburg hampshire hanoi hawaii helsinki hollywood honduras honolulu houston hungary iceland
idaho ill illinois india indiana indonesia iowa iran iraq ireland islamabad israel istanbul
italy izmir jakarta jamaica japan jersey jerusalem johannesburg kabul kansas karachi kathmandu
kazakhstan kentucky kenya khartoum kiev kinshasa kong korea kosovo krakow kuwait kyiv kyoto
kyrgyzstan lagos lahore lanka laos latvia lebanon leipzig lesotho liberia libya lithuania
liverpool ljubljana london louisiana louisville lucerne luxembourg madrid maine malawi malaysia
mali malta manchester manhattan manila manitoba marseille maryland mass massachusetts
mauritania mauritius melbourne memphis mexico miami mich michigan milwaukee minn minneapolis
minnesota minsk miss mississippi missouri moldova mongolia mont montana montenegro montevideo
montreal morocco moscow mozambique mumbai myanmar n.c n.h n.j n.y nairobi namibia naples
nashville neb nebraska nepal netherlands nevada nicaragua nicosia niger nigeria norway oceania
ohio okla oklahoma omaha oman ontario ore oregon orlando osaka oslo ottawa pakistan palermo
palestine panama paraguay paris pennsylvania peru philadelphia philippines phoenix pittsburgh
poland portugal prague pretoria qatar quebec quito rangoon reykjavik rico riga riyadh romania
rome rotterdam russia rwanda s.c sacramento saigon sarajevo saskatchewan scotland seattle
senegal seoul serbia seville shanghai singapore skopje slovakia slovenia somalia spain spokane
stockholm strasbourg stuttgart sudan suriname sweden switzerland sydney syracuse syria tacoma
taiwan tajikistan tallinn tampa tanzania tashkent tbilisi tehran tenn tennessee tex texas
thailand tijuana tirana togo tokyo toronto trinidad tripoli tucson tulsa tunis tunisia turin
turkey turkmenistan u.k u.s uganda ukraine uruguay utah uzbekistan valletta vancouver vegas
venezuela venice vermont vienna vietnam vilnius virginia wales warsaw wash washington wichita
wis wisconsin wyo wyoming yemen yerevan york zagreb zambia zealand zimbabwe zurich
";

/// Of a place, a party or a faith.
pub(super) const DEMONYMS: &str = "
african african-american african-americans africans albanian albanians algerian algerians
american americans arab arabs armenian armenians asian asians athenian athenians austrian
bavarian bavarians belgian bengali bengalis bohemian bohemians brahman brahmans brahmin
brahmins brazilian british briton britons buddhist buddhists bulgarian bulgarians californian
calvinist canadian canadians catholic catholics chilean chinese christian christians colombian
conservative cornish corsican cossack cossacks creole creoles croatian cuban cubans czech
danish democrat democratic democrats dutch dutchmen eastern egyptian english englishmen
ethiopian eurasian eurasians european europeans finnish flemish florentine french frenchmen
german germans greek greeks gurkha gurkhas hebrew hebrews hindu hindus hispanic hispanics
hungarian icelandic indian indians indonesian iranian iranians iraqi iraqis irish irishmen
islamic israeli israelis italian italians jamaican japanese jesuit jesuits jew jewish jews
kazakh kenyan korean koreans kurd kurdish kurds labour latino latinos lebanese liberal libyan
lutheran maori maoris methodist methodists mexican mexicans mohammedan mohammedans mongol
mongols moroccan moslem moslems muslim muslims neapolitan nigerian nigerians norsemen northern
norwegian oriental orientals pakistani palestinian palestinians parisian parisians persian
persians peruvian polish portuguese presbyterian protestant protestants prussian prussians
punjabi puritan puritans quaker quakers republican republicans romanian russian russians saudi
saxon saxons scotchmen scotsmen scottish serb serbs siamese sicilian sicilians sikh sikhs slav
slavs southern spaniard spaniards spanish swede swedes swedish swiss syrian syrians tamil
tamils tartar tartars texan texans tibetan trojan trojans turk turkish turks ukrainian
ukrainians venetian venetians viennese vietnamese welsh welshmen western yankee yankees zulu
zulus
";

/// Days, months and their abbreviations.
pub(super) const CALENDAR: &str = "
apr april aug august cdt christmas cst dec december easter edt feb february fri friday fridays
gmt jan january jul july jun june mar march may mon monday mondays nov november oct october pdt
pst sat saturday saturdays sep sept september sunday sundays thanksgiving thu thur thurs
thursday thursdays tue tues tuesday tuesdays utc wed wednesday wednesdays
";

/// Behind a time of the day, as they are written: *9 a.m. EST*.
pub(crate) const ZONES: &str = "
EST EDT ET PST PDT PT CST CDT CT MST MDT MT GMT BST UTC CET
Eastern Pacific Central Mountain
";
