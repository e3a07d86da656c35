//! Titles and honorifics: what stands before a name. Written by hand.

use super::{Few, few};

/// For women.
pub(super) const FEMALE: &str = "
abbess aunt auntie aunty baroness begum chairwoman comtesse congresswoman contessa councilwoman
countess czarina dame deaconess dona doña duchess duchesse empress frau fraulein fräulein
goodwife goody grandma grandmother grannie granny gräfin headmistress infanta lady madam madame
mademoiselle maharani marchesa marchioness marquise matron mesdames mevrouw miss missis missus
mistress mlle mme mmes mother mrs ms mère nanny princess prioress queen ranee senhora senhorita
senora senorita señora señorita signora signorina sister soeur spokeswoman suor sœur tsarina
viscountess widow
";

/// For men.
pub(super) const MALE: &str = "
abbot abbé alderman ameer archdeacon baron beadle boatswain brother businessman chairman
chevalier comte congressman councilman count czar don duc duke earl emir emperor father fra
friar gaffer graf grandfather grandpa hajji headmaster herr kaiser king lord m maharaja
maharajah marchese marquess marquis master maulana maulvi messieurs messrs midshipman mijnheer
mister monseigneur monsieur monsignor mr mynheer nawab padre pandit parson pasha pope prince
père raja rajah sardar senhor senor señor shaikh sheik sheikh shri signor sir spokesman squire
sultan swami tsar uncle vicomte viscount
";

/// For either.
pub(super) const EITHER: &str = "
activist actor actress adm admiral adviser advisor aide ambassador analyst anchor archbishop
attorney atty author ayatollah billionaire bishop brig brigadier caliph candidate capt captain
cardinal cdr ceo cfo chair chairperson chancellor chief cio cllr cmdr co-author co-founder coach
col colonel columnist commandant commander commissioner commodore comptroller comrade constable
consul consultant contender coo corporal correspondent coun councillor councilor cousin cpl cto
dci delegate deputy det detective diplomat director doctor dr economist editor ensign envoy
executive founder fr front-runner frontrunner gen general gov governor historian hon host imam
insp inspector investor journalist judge justice lawmaker lawyer leader lieutenant lt maj major
manager marshal mayor minister moderator msgr msp mullah mx nominee nurse officer pastor pc pfc
philosopher pollster premier president private prof professor provost pte pvt rabbi rep reporter
representative researcher rev revd reverend scholar scientist secretary secretary-general sen
senator sergeant serjeant sgt sheriff singer speaker spokesperson strategist superintendent
supervisor supt treasurer undersecretary vice vice-president whip wpc writer
";

/// Titles that go with a place behind the name: *Queen Anne of Lurania*.
pub(crate) const ROYAL: &Few = few![
    "king", "queen", "prince", "princess", "duke", "duchess", "earl", "count", "countess", "lord", "lady", "emperor",
];
