//! Titles and honorifics: what stands before a name. Written by hand.

use super::{Few, few};

/// For women.
pub(super) const FEMALE: &str = "
abbess aunt auntie aunty baroness chairwoman congresswoman contessa councilwoman countess
czarina dame dona doña duchess empress frau fraulein fräulein grandma grandmother granny
infanta lady madame mademoiselle marchesa marchioness miss mistress mlle mme mother mrs ms
nanny princess queen senora senorita señora señorita signora signorina sister spokeswoman
tsarina viscountess widow
";

/// For men.
pub(super) const MALE: &str = "
abbot baron brother businessman chairman comte congressman councilman count czar don duke earl
emir emperor father friar grandfather grandpa herr king lord m marchese marquess marquis master
messrs monsieur mr mynheer padre pasha pope prince rajah senor señor sheikh signor sir
spokesman squire sultan tsar uncle vicomte viscount
";

/// For either.
pub(super) const EITHER: &str = "
activist actor actress adm admiral adviser advisor aide ambassador analyst anchor archbishop
attorney author ayatollah billionaire bishop brigadier caliph candidate capt captain cardinal
ceo cfo chair chairperson chancellor chief cllr co-author co-founder coach col colonel
columnist commandant commander commissioner commodore comptroller constable consultant
contender corporal correspondent councillor councilor cousin delegate deputy detective diplomat
director doctor dr economist editor envoy executive founder front-runner frontrunner gen
general gov governor historian hon host imam inspector investor journalist judge justice
lawmaker lawyer leader lieutenant lt maj major manager marshal mayor minister moderator mullah
nominee nurse officer pastor philosopher pollster premier president private prof professor
rabbi rep reporter representative researcher rev reverend scholar scientist secretary sen
senator sergeant sgt sheriff singer speaker spokesperson strategist superintendent supervisor
treasurer undersecretary vice vice-president whip writer
";

/// Titles that go with a place behind the name: *Queen Anne of Lurania*.
pub(crate) const ROYAL: &Few = few![
    "king", "queen", "prince", "princess", "duke", "duchess", "earl", "count", "countess", "lord", "lady", "emperor",
];
