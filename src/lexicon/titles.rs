//! Titles and honorifics: what stands before a name. Written by hand.

use super::{Few, few};

/// For women.
pub(super) const FEMALE: &str = "
aunt auntie aunty baroness chairwoman congresswoman councilwoman countess dame dona duchess
empress frau grandma grandmother lady madame mademoiselle marchioness miss mistress mlle mme
mother mrs ms princess queen senora senorita signora signorina sister spokeswoman
";

/// For men.
pub(super) const MALE: &str = "
baron brother businessman chairman congressman councilman count don duke earl emperor father
grandfather grandpa herr king lord m marquess marquis master messrs monsieur mr prince senor
signor sir spokesman squire uncle
";

/// For either.
pub(super) const EITHER: &str = "
activist actor actress adm admiral adviser advisor aide ambassador analyst anchor archbishop
attorney author ayatollah billionaire bishop brigadier caliph candidate capt captain cardinal
ceo cfo chair chairperson chancellor chief cllr co-author co-founder coach col colonel columnist
commandant commander commissioner commodore comptroller constable consultant contender corporal
correspondent councillor councilor cousin delegate deputy detective diplomat director doctor dr
economist editor emir envoy executive founder front-runner frontrunner gen general gov governor
historian hon host imam inspector investor journalist judge justice lawmaker lawyer leader
lieutenant lt maj major manager marshal mayor minister moderator mullah nominee nurse officer
pastor philosopher pollster pope premier president private prof professor rabbi rep reporter
representative researcher rev reverend scholar scientist secretary sen senator sergeant sgt
sheikh sheriff singer speaker spokesperson strategist sultan superintendent supervisor treasurer
undersecretary vice vice-president whip writer
";

/// Titles that go with a place behind the name: *Queen Anne of Lurania*.
pub(crate) const ROYAL: &Few = few![
    "king", "queen", "prince", "princess", "duke", "duchess", "earl", "count", "countess", "lord", "lady", "emperor",
];
