//! Short and pet forms of given names. Written by hand.
//!
//! A line is a name and the forms that people who bear it go by. A form may
//! stand in several lines: *Bert* is short for more than one name.

use std::sync::LazyLock;

use super::key_of_word;
use crate::map::Map;

const LINES: &str = "\
abigail abby gail
abraham abe bram
adelaide ada addie
agnes aggie nessie
albert al bert bertie
alexander alex alec sandy sasha xander
alexandra alex sandra sasha
alfred al alf alfie fred
alice allie elsie
alison ali allie
amanda mandy
amelia amy milly emmy
andrew andy drew
angela angie
ann annie nan nancy
anna anyuta
anne annie nan nancy
anthony tony
antony tony
arabella bella
archibald archie
arthur art artie
augusta gussie
augustus gus
barbara barb babs bab
barnabas barney
bartholomew bart
beatrice bea trixie
benedict ben
benjamin ben benny
bernard bernie
bridget biddy bridie
caroline carrie caro
cassandra cass cassie
catharine cathy kate kitty
catherine cathy cat kate katie kitty cath
cecilia cissy sissy cissie cecily celia
charles charlie charley chuck chas
charlotte lottie charley
christina chris tina chrissie
christine chris tina chrissie
christopher chris kit
clarence clarry
clement clem
constance connie
cornelius neil
cynthia cindy
daniel dan danny
darya dasha
david dave davy davey
deborah deb debbie
dennis denny
dmitri mitya dima
dominic dom
donald don donny
dorothea dolly dora
dorothy dolly dot dottie dora
douglas doug
edgar ed eddie ned
edith edie
edmund ed ned ted
edward ed eddie eddy ned ted teddy
edwin ed eddie ned
eleanor nell nellie ellie nora
elinor nell nellie
elizabeth lizzy lizzie liz eliza beth betsy betty bess bessy bessie libby lisa lily elspeth
ellen nell nellie nelly
emily em emmy milly
emma em emmy
ernest ernie
esther essie hetty
ethel ettie
eugene gene
eva evie
evelyn evie eve
ezekiel zeke
florence flo flossie florrie
frances fanny fan frannie fran
francis frank
franklin frank
frederic fred freddy freddie
frederica freddie rica
frederick fred freddy freddie fritz
gabriel gabe
gabrielle gaby
genevieve jenny
geoffrey geoff jeff
george georgie geordie
georgiana georgie georgy
gerald gerry jerry
gertrude gertie trudy
gilbert gil bert
godfrey geoff
gregory greg
gwendolen gwen
hannah nan
harold hal harry
harriet hattie harry hatty
helen nell nellie nelly lena
helena nell lena
henrietta hetty etta
henry harry hal hank
herbert herb bert bertie
honora nora
horace horry
hubert bert
hugh hughie
humphrey numps
ignatius iggy
isaac ike
isabel bel bell belle bella izzy
isabella bel bella belle izzy
ivan vanya
jacob jake
james jim jimmy jem jamie jemmy jimmie
jane jenny janey jennie
janet jenny
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jeremy jerry
jessica jess jessie
joan joanie
joanna jo
john jack johnny jock johnnie
jonathan jon
joseph joe joey jos
josephine jo josie
joshua josh
judith judy
julia jule julie
julian jules
katharine kate katie kitty kat kathy
katherine kate katie kitty kat kathy
kathleen kathy kate
kenneth ken kenny
laurence larry laurie
lavinia vinnie
lawrence larry laurie
leonard len leo lenny
leonora nora
leopold leo
letitia letty
lewis lew
lillian lily lil
lizaveta liza
louis lou
louisa lou loo
lucy lu
lydia lyddy
mabel may
madeleine maddy
magdalen maggie
margaret maggie meg meggie madge peggy peg daisy greta margie rita
maria molly polly masha
marianne marian
martha patty matty
martin marty
mary molly polly may mamie moll minnie
matilda matty tilly maud
matthew matt mat
maurice morry
maximilian max
maximus max
melanie mel
melissa mel
michael mike mick mickey micky mikey
michelle shelly
mildred milly
minerva minnie
moses mo
nancy nan
nathan nat nate
nathaniel nat nate
nicholas nick nicky
nicola nicky
nikolai kolya
oliver ollie noll
olivia liv livvy
oswald ozzie
pamela pam
patience patty
patricia pat patty tricia trish
patrick pat paddy
penelope penny
percival percy
peter pete
philip phil pip
philippa pip pippa
phillip phil
priscilla cilla prissy
prudence prue
pyotr petya
rachel rae
randolph randy
raphael rafe
raymond ray
rebecca becky becca
reginald reggie reg rex
richard dick rick ricky rich dickon richie
robert bob bobby rob robbie bert robin
roderick rod rory
rodney rod
roger rodge
roland rollo
ronald ron ronny ronnie
rosalind ros
rosamond ros rosy
rose rosie rosy
rupert rupe
samantha sam
samuel sam sammy
sarah sally sadie
sebastian seb
sidney sid
silas si
simeon sim
simon si
solomon sol
sophia sophy sophie
stephen steve stevie
steven steve stevie
stuart stu
susan sue susie suzy sukey
susanna sue sukey suky
sylvester sly
sylvia sylvie
terence terry
teresa tess tessa terry
thaddeus tad thad
theodora dora theo
theodore ted teddy theo
theresa tess tessa terry
thomas tom tommy thom
timothy tim timmy
tobias toby
valentine val
varvara varya varenka
veronica ronnie
victor vic
victoria vicky vic
vincent vince vin
virginia ginny
vivian viv
wallace wally
walter walt wat
wilfred wilf fred
wilhelmina minnie mina
william bill billy will willie willy liam
winifred winnie freda
winston win
zachary zach zack";

/// No form stands in more lines than this.
const MOST: usize = 6;

type Lines = [u16; MOST];

/// The lines that a name stands in, by its key; 0 is none.
static TABLE: LazyLock<Map<u64, Lines>> = LazyLock::new(|| {
    let mut table: Map<u64, Lines> = Map::new();
    for (i, line) in LINES.lines().enumerate() {
        for name in line.split(' ') {
            let lines = table.of(key_of_word(name));
            if let Some(free) = lines.iter_mut().find(|l| **l == 0) {
                *free = i as u16 + 1;
            }
        }
    }
    table
});

/// The names that a name may stand for, by its key: a few numbers.
pub(crate) fn stands_for(name: u64) -> impl Iterator<Item = u16> + use<> {
    TABLE.get(&name).copied().unwrap_or_default().into_iter().take_while(|&line| line != 0)
}

/// Whether one person may go by both given names, by their keys.
pub(crate) fn same(a: u64, b: u64) -> bool {
    a == b || stands_for(a).any(|x| stands_for(b).any(|y| x == y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_name_go_together() {
        for (a, b) in [("lizzy", "elizabeth"), ("eliza", "lizzy"), ("tom", "thomas"), ("bill", "will"), ("ann", "ann")]
        {
            assert!(same(key_of_word(a), key_of_word(b)), "{a} {b}");
        }
        for (a, b) in [("jane", "elizabeth"), ("tom", "tim"), ("wickham", "darcy"), ("ann", "emma")] {
            assert!(!same(key_of_word(a), key_of_word(b)), "{a} {b}");
        }
    }

    #[test]
    fn no_form_stands_in_too_many_lines() {
        assert!(TABLE.all.iter().all(|(_, lines)| lines[MOST - 1] == 0));
    }
}
