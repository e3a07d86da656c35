//! What the segmenter must do. In a case, `|` stands where a sentence starts.

use super::sentences;

/// Checks every case, and lists all that fail at once.
#[track_caller]
fn check(cases: &[&str]) {
    let mut wrong = String::new();
    for case in cases {
        let text = case.replace('|', "");
        let found: Vec<&str> = sentences(&text).map(|s| &text[s]).collect();
        let found = found.join("|");
        if found != *case {
            wrong += &format!("\n  asked {case:?}\n  found {found:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn plain_stops() {
    check(&[
        "They met Judge Ada B. Parsons there. |The U. S. Presidents came.",
        "It cost 5 bn. euros. |the end came.",
        "“I did.” Ann said. |“I did.” |Ann smiled. |“Did I?” Ann smiled.",
        "“… and then it sank.” |She paused. |\". . . Then we swam.\"",
        "She paused. |\". . . Then it sank,\" she said.",
        "The pump ran dry. |We called the plumber.",
        "Where did the ferry go? |It sank off the point.",
        "The kettle is on! |Come in.",
        "Is it? |Is it not?! |Go and see!! |Now.",
        "They sold 3.5 tons for $2.75 each. |The rest spoiled.",
        "See page 12. |The table is there.",
        "He came in 1987. |In 1990 he left.",
        "The ferry sailed at 10. |Nobody was on it.",
        "It is finished.",
        "Go in‼ |Is it late⁇ |Was it⁉ |It was⁈ |So be it.",
        "राम आया॥ |वह गया। |बस.",
        "no capitals at all. |they never use them. |we do.",
        "call me at 832-8160. |they know. |is it ann's? |no.",
    ]);
}

#[test]
fn titles_and_initials() {
    check(&[
        "Mr. and Mrs. Weir met Dr. Okoye and Prof. Lund. |They sat down.",
        "Gen. Roy Hale and Lt. Col. Dee Marsh flew to St. Anne. |It snowed.",
        "It was written by J. R. Dunmore. |Few have read it.",
        "Mr. J. B. Tully, the clerk, and Y.-S. Kim read Sc. 3. |J. B. Tully left, J. Finally, he came.",
        "It was written by J.R. Dunmore. |Few have read it.",
        "Judge James B. Parsons sat. |He met the U. S. Senators. |They met Ann B. |Then they left.",
        "He failed plan B. |Officials wept.",
        "H. J. Weir & Co. sells rope. |Business is slow.",
        "The letters of E. M. Lund and A. R. Schwann are lost. |Some say burnt.",
        "The J. B. Weir Museum is shut. |The U. S. Navy owns the pier.",
        "Sen. A. R. Hale of Ohio spoke. |Gov. T. Dunn did not.",
        "The C. Lund School won, as did the R. M. Dunn Academy. |We lost.",
        "My brother and I. |The two of us.",
        "It is between you and I. |She would not know.",
        "Albert I. Weir read the will. |Nobody wept.",
        "Take vitamin C. |Drink water.",
        "He failed plan B. |Plan C worked.",
        "Ann got an A. |Bob got a B. |The rest failed.",
        "Thos. Weir and Wm. Lund signed. |So did the Rev. Mr. Hale.",
        "The Hon. Ada Marsh, M.P., rose. |The house was silent.",
        "John Weir Jr. took over. |His father had died.",
        "Sammy Weir Jr. Smith is no name. |Or so we thought.",
    ]);
}

#[test]
fn abbreviations_that_may_end_a_sentence() {
    check(&[
        "She lives in the U.S. |Her sister does not.",
        "She works for the U.S. Government in Ohio. |He does too.",
        "How are the roads in the U.S.? |Bad.",
        "The U.S. and the U.K. signed. |The E.U. did not.",
        "We met at 5 p.m. |The shop was shut.",
        "At 5 a.m. Mr. Weir went to the bank. |He left it at 6 p.m. |Mr. Weir then went home.",
        "The train left at 9 a.m. Monday and at 10 p.m. EST Tuesday. |It was late.",
        "It opens at 8 a.m. on Friday. |It shuts at noon.",
        "They work at Weir Inc. |The pay is good.",
        "Weir Corp. Chairman Lee Dunn resigned. |Lund Ltd. said it had no plans.",
        "He sold Lund Bros. & Co. Inc. to Hale Corp. |Analysts were surprised.",
        "Bring rope, nails, tar, etc. |We leave at dawn.",
        "Bring rope, tar, etc. and a lamp. |We leave at dawn.",
        "She studied in Boston, Mass. |He never left Flint, Mich., at all.",
        "He moved to Washington, D.C. |The rent was high.",
        "She has a Ph.D. |He has an M.A. from Ohio State.",
        "They live on Main St. |The bus stops there.",
        "They live at 12 Weir Ave. in town. |The bus stops there.",
        "It was 6 ft. |He was 5 ft. 4 in. tall.",
        "It broke in Nov. |We mended it on Dec. 3 and Sept. 9.",
        "We saw it on Fri. Nov. 29 and again on Sun. |It was gone by Mon.",
        "It fell in approx. 3 min. flat. |Nobody saw.",
        "It cost $7 (equiv. to $9 today). |Few paid.",
        "The case is Weir v. Lund. |See also Hale vs. Dunn, e.g. Part One.",
        "Some fish, i.e. Atlantic cod, are rare. |Others are not (cf. Lund et al. 1990).",
        "The firm is at No. 5, in Fig. 3 and on pp. 4-9 of Vol. II. |Did you say no? |No. |Good.",
        "Nos. 3 and 4 are lost. |Art. 5 is not.",
        "It was signed by Philips N.V. |Unilever did not sign.",
        "It was in the U.S. that they met. |Not in the U.K.",
        "I am who I am. |Monday came. |We met at 10 am Monday. |It rained.",
        "It is made by Hale & Co. of Leeds. |It costs 5 lbs. |That is dear.",
        "They met in Flint, Mich. |Ann Lee was there. |So was Mich. Gov. Dunn.",
        "Pears grow at Flint, Mich. (Sept. 2) and at Bend, Ore. (Sept. 9). |Go.",
        "She left the U.S. |Initially, nobody noticed.",
        "“No. |I mean yes,” she said. |A: No. 5 is mine.",
        "P.S. I love the boat. |P.P.S. So do the boys.",
        "He said no. |I said yes. |A boy said no. |A girl said yes.",
        "He saw Ann. |I waved. |Art. II says so, and Sec. A of it too. |Fig. A is lost.",
        "It was sold in the U.S. |Brokers wept. |It was bound for the U.S. |London is nearer.",
        "The U.S. Senators Hale and Orr met J.B. Parsons there. |The L.A. Kings won.",
        "“Hmm. |Lee is late,” she said. |“Shh. |Ann sleeps.” |Mhm. |Lee left the Mgmt. Office.",
    ]);
}

#[test]
fn news_of_money() {
    check(&[
        "Weir Co. rose 1 3/8 to 47 1/2. |Lund Cos. fell 5/8 to 9.",
        "Sales rose 4.2% to $1.3 billion from $1.1 billion. |Net fell.",
        "It is a unit of Hale Corp., New York. |A spokesman for Hale Corp. declined to comment.",
        "In New York Stock Exchange trading, Weir Inc. closed at $12.50 a share. |Volume was light.",
        "The bonds are rated single-A-3 by Moody's Investors Service Inc. and triple-B by S&P. |Both may change.",
        "Rep. Ada Marsh (D., Ohio) and Sen. Lee Dunn (R., Ore.) agreed. |The bill died.",
        "“We don't know,” says R. Lee Dunn, an analyst at Hale & Co. |He doubts it.",
        "The company, based in Stamford, Conn., makes rope. |It is a unit of Dunn PLC.",
        "The Dow rose 3.5 to 2,596.72. |About 150 million shares changed hands.",
        "He was named vice president of Weir Savings, F.S.B. |The post is new.",
        "The yield was 7.78%. . . . |Dealers shrugged.",
        "Weir Ltd., Lund S.p.A. and Hale AG. are bidders. |The price is open.",
        "Hale Inc. Friday said it lost. |Orr Corp. Senior Vice President Ann Lund quit Monday.",
        "Hale Inc. Class A shares fell. |He left Hale Inc. |Classes at Lund College are dull.",
        "He is with Hale Inc. |New York investor Lee Orr is with Weir Corp. |Fridays are dull.",
        "Weir (U.S.A.) Inc., made. Inc. and Guess? Inc. won. |Lund Bros. Records lost to Orr Bros. |The end came.",
        "He sold it to Orr Bros. |Brokers wept on Broad St. |Traders did not, nor did Supt. Brokers or Prof. Bakers.",
        "It is held by A.G. Lund, and by N.V. Orr. |L.P. Hale sold to Lund N.V. |Weir did not. |See Tab. 3 or App. B there.",
        "The rule is at 54 Fed. Reg. 1123. |It is new.",
        "PRIME RATE: 10 1/2%. |The base rate of large banks. |9.82%, with a fee. |Source: Orr Inc. |CALL MONEY: 9%.",
        "The fund, managed by J.P. Hale & Co., was shut. |Mr. Hale was out of town.",
        "Mr. Weir, who is 61 years old, joined Nov. 29. |Mr. Lund left Oct. 1.",
    ]);
}

#[test]
fn marks_and_brackets() {
    check(&[
        "“Why?” he asked. |“I don't know. |Ask Mr. Lee.” |She left.",
        "\"What is?\" George demanded. |Nobody knew.",
        "\"Stop!\" cried the guard. |\"Stop there!\" |They ran.",
        "“Go?” I said, “go where?” |He shrugged.",
        "'Not now!' she hissed. |'Later.'",
        "He said, “I am done.” |Then he left.",
        "``We won,'' he said. |``We always do.'' |She laughed.",
        "<<We won!>> he said. |<<We do.>> |She laughed. |,,We do.\" |She left.",
        "''We won,'' he said. |''We always do.'' |She laughed.",
        "She turned to him, 'This is great.' she said. |He nodded.",
        "She turned to him, \"This is great.\" |She held the book out.",
        "He asked (why me?) and left. |She (his aunt) stayed.",
        "He has a boat (it leaks.) and a dog. |Both are old.",
        "He has a boat. |(It leaks.) |He has a dog.",
        "It leaks (a lot!). |He mends it.",
        "The bridge fell.[17] |The mayor resigned.[2][3] |Nobody wept.",
        "The bridge fell. [17] |The mayor resigned.",
        "Was it “the end”? |Yes.",
        "Was it “the end?” |Yes.",
        "“We all serve.” — Ann Lee",
        "“But I—” |He stopped.",
        "\"But I -- \" |He stopped. |It was -- \"the end\" -- as he knew.",
        "\"But I -- \" he said. |\"You -- \" |\"I said no!\" |He left.",
        "“It fell […]” (Lund 55). |Few saw it.",
        "“No.” |“Yes.” |They argued.",
        "He shouted “Fire!” and ran. |She followed.",
        "“Is it ours?” the boy asked. |“Yes.”",
        "“Is it ours?” asked the boy. |“Yes.”",
        "“They are gone.” |Lee said nothing.",
        "Mr. Lee said, “We won.” |Ms. Orr said, “You lost.” |She left.",
        "“We won.” Mr. Lee said. |Ms. Orr left.",
        "“Who won?” Mr. Lee and Ms. Orr asked. |“Who?” |Mr. Lee and Ms. Orr sat down.",
        "“He asked, ‘Who won?’ ” |Lee nodded. |``He asked, `Who won?' '' |Lee nodded.",
        "“He asked, ‘Who won?’ ” she said. |Was it ‘he’? |“ Who won? ” she said.",
        "“Is it ours?” Ann's brother asked. |“Yes.”",
        "“Is it ours?” |Ann's brother left.",
    ]);
}

#[test]
fn a_question_in_marks_that_ends_its_sentence_for_the_writer() {
    check(&[
        "\"Why?\" |He asked. |\"Is it?\" |Ann said. |\"It is!\" |I cried. |\"Go!\" he said. |\"Why?\" Ann asked.",
        "\"Why?\" |He sat down. |\"Is it?\" Ann said. |\"Why?\" |She said nothing. |\"Is it?\" Ann said.",
        "\"Why?\" I asked. |\"Is it?\" Ann said.",
        "\"Why?\" |She asked softly. |\"Is it?\" |Ann said. |\"Why?\" she said. |\"Is it?\" |Asked Lee. |\"Go!\" |I said.",
    ]);
}

#[test]
fn ellipses() {
    check(&[
        "Well ... what I mean is ... see . . . the thing is . . . I forgot.",
        "It went on and on.... |Then it stopped.",
        "It went on and on. |. . . Then it stopped.",
        "It went on. |. . . Then it stopped. |“It went on. . . .” |Then it stopped.",
        "She looked up... and then down. |He did not.",
        "“I thought…” she began. |He waited… and waited.",
        "I never meant that.... |She left the room.",
        "If words are left out . . . use dots. |Four end it . . . .",
    ]);
}

#[test]
fn lists() {
    check(&[
        "1.) The first thing |2.) The second thing",
        "1.) The first thing. |2.) The second thing.",
        "1) The first thing |2) The second thing",
        "1) The first thing. |2) The second thing.",
        "1. The first thing |2. The second thing",
        "1. The first thing. |2. The second thing.",
        "a. The first thing |b. The second thing |c. The third",
        "• 9. The first thing |• 10. The second thing",
        "⁃9. The first thing |⁃10. The second thing",
        "• Rope |• Tar",
        "There are three rules: 1. |Be kind. |2. |Be quick. |Now. |3. |Be gone.",
        "There are rules: 1.) |Be kind. |2.) |Be quick.",
        "Here they are. |1. The first item |2. The second item",
        "There are three rules:\n\n|1. Be kind. |2. Be quick.\n|3. Be gone.",
        "The rule is No. 1. |Be kind, as in Section 2. |The rest is in Act 2. |It is long.",
        "It was built in 1961. |The score was 3 to 2. |The mean was 1.5 at 2. |Nobody wept.",
        "There are rules: (1) be kind; (2) be quick. |That is all.",
        "There are rules: a) be kind, b) be quick. |That is all.",
        "Buy these:\n|- rope\n|- tar\n|- nails",
        "Buy these:\n|1. Rope\n|2. Tar",
    ]);
}

#[test]
fn addresses_and_names() {
    check(&[
        "Her address is Ann.Lee@mail.example.com. |Write to her.",
        "The site is http://www.example.com/a.b?c=D.E. |Look there.",
        "Go to www.example.com/rope or example.org. |Nobody will.",
        "Yahoo! is a name. |She works at Yahoo! in the log room.",
        "Read “Jeopardy! Champions” now. |Or later.",
        "You find it at N°. 1026.253.553. |That is where it is.",
        "Yahoo! Inc. rose. |Yahoo! |It did.",
        "Use .NET or Node.js. |Both work.",
        "The version is 2.0.1. |It works.",
        "It lies at 63° 2' 10\" N. and 7° 4' W. of here. |Go.",
        "The file is foo.txt. |Open it.",
        "The end came.nobody saw it.",
        "The end came.|Nobody saw it. |The sun rose.",
    ]);
}

#[test]
fn lines() {
    check(&[
        "A Headline Without a Stop\n\n|The text starts here. |It goes on.",
        "PARIS, Jan. 3, 2011 - Police said Monday they had a lead. |No one was held.",
        "LEEDS (AP) -- The bank cut rates. |Markets fell.",
        "“I am done.\n”\n|She left.",
        "By Ann Lee\n|The Daily Rope\n|LEEDS, Nov. 29 (AP) — The bridge is shut. |It fell.",
        "It was a cold \nnight in the city. |It rained.",
        "The pump that the town had bought from the bankrupt mill ran dry on\nMonday, and the plumber, who lives in Flint, could not come until\nThursday. |Nobody in the street had any water at all for three days, and\nthe mayor was out of town.",
        "This is a sentence\ncut off in the middle because pdf.",
        "features\n|contact manager\n|events, activities\n",
        // A word of grammar ends no line that is not full.
        "The ferry that the town had bought from the bankrupt mill lay in\nthe harbour for all of that winter, and nobody went near it but\nthe old ferryman and his only son; the name of them was\nMoor, and they had a dog. |The ship sank in the spring, when the\nice broke up and the wind turned, and the dog went down with it.\n|They wept for a week or two, and then they went off to Leeds to\nlook for work in the mills, which they did not find.",
        // Nor does a number stand behind such a word as that of an item.
        "The ferry that the town had bought from the bankrupt mill was run by the\nold man himself, who had been born in the town and who gave his age as\n71. |It was in truth a good deal more than that, as the books of the old\nparish church showed to all who cared to look.",
        // A state stands behind its town, and an initial before a name.
        "The rope for the ferry that the town had bought came from a firm in Bend,\nOre. |Nobody in the town had ever seen it, and all the letters that J.\nR. Dunn wrote to the firm came back to the town, some of them unopened,\nwith the stamp of the post office on them.",
        // Stops apart stand on two lines.
        "The ferry that the town had bought from the bankrupt mill was run by the\nold man himself, who had been born there and gave his age as . . .\n. well, as more than seventy. |It was in truth a good deal more than that, as\nthe books of the old parish church showed to all who cared to look.",
        // Speech breaks off where its line does.
        "The ferry that the town had bought from the bankrupt mill was run by the\nold man himself, who had been born there. |\"I thought that he had it --\"\n|Moor sat down now. |He went to look for the dog and found it in the old\nyard. |\"I was told by all of them that he and his old yellow dog had --\"\nMoor said. |He said it as if he knew all the men that had ever set foot\non the old boat, and all of their dogs.",
        // Nor does a stop that belongs to what follows.
        "Turn to p.\n55 and read what Mr.\nWeir wrote on Nov.\n29, e.g.\nNotes of a Ferryman. |It is short.",
        "See http://www.example.com/rope\n|It is a shop.\n|Write to ann@example.com\n|She will know.",
    ]);
}

#[test]
fn lines_behind_a_long_wrapped_text() {
    let paragraph = "The ferry that the town had bought from the bankrupt mill lay in the\n\
        harbour for all of that winter, and nobody went near it but old Mr.\n\
        Moor and his only son. |They had a dog, which barked at the gulls from\n\
        the deck, and when the spring came and the ice broke up it was the only\n\
        thing in Ferry End that did not leave with all the others for the mills.\n\n|";
    let wrapped = paragraph.repeat(60);
    check(&[
        &(wrapped.clone() + "Bring rope\n|Tar and nails\n|A lamp\n|The dog\n"),
        &(wrapped.clone() + "1. Bring rope\n|2. Bring nails\n|3. Go"),
        &(wrapped.clone() + "She said:\n|Not today, and not with you.\n"),
        &(wrapped + "The ferry that the town had bought from the bankrupt mill lay with\nMr. Moor. |It leaked."),
    ]);
}
