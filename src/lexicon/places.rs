//! Places, what comes from them, and the calendar. Written by hand.

/// Countries, states, cities, continents.
pub(super) const PLACES: &str = "
afghanistan africa ala alabama alaska albania algeria america antarctica argentina ariz arizona
arkansas armenia asia athens atlanta australia austria azerbaijan baghdad bahrain baltimore
bangkok bangladesh beijing belarus belgium berlin birmingham bolivia bosnia boston brazil
britain broadway brooklyn brussels budapest bulgaria cairo calif california cambodia cameroon
canada charlotte chicago chile china cleveland colo colombia colorado congo conn connecticut
copenhagen croatia cuba cyprus d.c dallas delaware delhi denmark denver detroit dublin ecuador
edinburgh egypt england estonia ethiopia europe finland fla florida france geneva germany ghana
glasgow greece greenland guatemala haiti hawaii helsinki hollywood honduras houston hungary
iceland idaho ill illinois india indiana indonesia iowa iran iraq ireland israel istanbul italy
jakarta jamaica japan jerusalem kabul kansas kazakhstan kentucky kenya korea kosovo kuwait
kyrgyzstan laos latvia lebanon libya lithuania liverpool london louisiana luxembourg madrid
maine malaysia mali malta manchester manhattan manila maryland mass massachusetts melbourne
mexico miami mich michigan minn minnesota miss mississippi missouri moldova mongolia mont
montana montenegro montreal morocco moscow mozambique mumbai myanmar n.c n.h n.j n.y neb
nebraska nepal netherlands nevada nicaragua niger nigeria norway oceania ohio okla oklahoma
oman ore oregon orlando oslo pakistan palestine panama paraguay paris pennsylvania peru
philadelphia philippines phoenix poland portugal prague qatar romania rome russia rwanda s.c
scotland seattle senegal seoul serbia shanghai singapore slovakia slovenia somalia spain
stockholm sudan sweden switzerland sydney syria taiwan tajikistan tampa tanzania tehran tenn
tennessee tex texas thailand tokyo toronto tunisia turkey turkmenistan u.k u.s uganda ukraine
uruguay utah uzbekistan vancouver venezuela vermont vienna vietnam virginia wales warsaw wash
washington wis wisconsin wyo wyoming yemen zambia zimbabwe zurich
";

/// Of a place, a party or a faith.
pub(super) const DEMONYMS: &str = "
african african-american african-americans africans american americans arab arabs asian asians
austrian belgian brazilian british briton britons californian canadian canadians catholic
catholics chinese christian christians conservative cuban cubans czech danish democrat
democratic democrats dutch eastern egyptian english european europeans finnish french german
germans greek greeks hispanic hispanics hungarian indian indians iranian iranians iraqi iraqis
irish islamic israeli israelis italian italians japanese jew jewish jews kazakh korean koreans
labour latino latinos liberal mexican mexicans muslim muslims northern norwegian pakistani
palestinian palestinians polish portuguese protestant protestants republican republicans
russian russians saudi scottish southern spanish swedish swiss syrian syrians texan texans turk
turkish turks ukrainian ukrainians welsh western
";

/// Days, months and their abbreviations.
pub(super) const CALENDAR: &str = "
apr april aug august christmas dec december easter feb february fri friday jan january jul july
jun june mar march may mon monday nov november oct october sat saturday sep sept september
sunday thanksgiving thu thur thurs thursday tue tues tuesday wed wednesday
";
