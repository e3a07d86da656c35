//! The examples, run as a user runs them.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;

use regex_lite::Regex;

const ADA: &str = "“It works,” said Ada Lovelace.";

/// The folder of this build, as `target/debug`.
fn profile() -> &'static Path {
    static BUILT: LazyLock<PathBuf> = LazyLock::new(|| {
        let test = std::env::current_exe().unwrap();
        let profile = test.ancestors().nth(2).unwrap().to_owned();
        // `cargo test` makes the examples only if it is told of no target.
        let name = profile.file_name().unwrap().to_str().unwrap();
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        build.args([
            "build",
            "--quiet",
            "--examples",
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
        ]);
        build.args(["--profile", if name == "debug" { "dev" } else { name }, "--target-dir"]);
        build.arg(profile.parent().unwrap());
        build.args(cfg!(feature = "serde").then_some("--features=serde"));
        assert!(build.status().unwrap().success(), "{build:?}");
        profile
    });
    &BUILT
}

fn example(name: &str) -> Command {
    let path = profile().join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    let mut command = Command::new(path);
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn finish(mut child: Child, input: &[u8]) -> Output {
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        // One that has stopped reading is judged by what it says, not here.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().unwrap()
    })
}

fn run(command: &mut Command, input: &str) -> (bool, String, String) {
    let output = finish(command.spawn().unwrap(), input.as_bytes());
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

fn file(name: &str, content: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    path
}

fn articles() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let folders = ["articles", "novel"].map(|folder| fs::read_dir(root.join(folder)).unwrap());
    folders.into_iter().flatten().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn extract_does_the_other_files() {
    for program in ["extract", "highlight", "script"] {
        let bad = file(&format!("bad-{program}.txt"), b"\"No,\" said Ann. \xFF");
        let good = file(&format!("good-{program}.txt"), ADA.as_bytes());
        let (ok, out, err) = run(example(program).args(["no-such-file.txt".as_ref(), &*bad, &*good]), "");
        assert!(!ok);
        assert!(out.contains("Ada Lovelace") && !out.contains("said Ann"), "{out}");
        let told: Vec<&str> = err.lines().collect();
        assert_eq!(told.len(), 2, "{err}");
        assert!(told[0].starts_with(&format!("{program}: no-such-file.txt: ")), "{err}");
        assert!(told[1].ends_with("not UTF-8: the first bad byte is 0xFF at offset 16"), "{err}");
        assert!(told[1].contains("bad-"), "{err}");
    }
}

#[test]
fn extract_prints_speaker_evidence_and_counts() {
    let (ok, out, err) = run(example("extract").arg("-"), ADA);
    assert!(ok && err.is_empty(), "{err}");
    assert!(
        out.starts_with("standard input\n1 quotation, 1 speaker\n\nAda Lovelace (direct)\n  “It works,”\n"),
        "{out}"
    );
    assert!(out.contains("  mention: Ada Lovelace · cue: said · rule: cue-after · 0."), "{out}");
    let counts = Regex::new(r"(?m)^Ada Lovelace +1 +1  person").unwrap();
    assert!(counts.is_match(&out), "{out}");
}

#[test]
fn extract_indents_what_is_nested() {
    let (_, out, _) = run(example("extract").arg("-"), "“He said ‘no’ and left,” said Ada Hale.");
    assert!(out.contains("\nAda Hale (direct)\n  “He said ‘no’ and left,”\n"), "{out}");
    assert!(out.contains("\n      ‘no’\n"), "{out}");
}

#[test]
fn extract_wraps_and_keeps_to_eighty_columns_in_a_pipe() {
    let (ok, out, _) = run(example("extract").args(articles()), "");
    assert!(ok);
    for line in out.lines().filter(|line| line.starts_with("  ") && !line.contains(" rule: ")) {
        assert!(line.chars().count() <= 80, "{line}");
    }
    assert!(out.lines().any(|line| line.starts_with("  “") && line.chars().count() > 70));
}

#[test]
fn extract_has_colours_only_where_they_are_seen() {
    let colours = |variable: &str| run(example("extract").arg("-").env(variable, "1"), ADA).1.contains('\x1b');
    assert!(!colours("NO_COLOR"));
    assert!(colours("CLICOLOR_FORCE"));
    assert!(!run(example("extract").arg("-"), ADA).1.contains('\x1b'));
}

#[test]
fn extract_lets_no_text_command_the_terminal() {
    let text = "“It \x1b[31mworks\x07,” said Ada Lovelace.";
    let (_, out, _) = run(example("extract").arg("-").env("CLICOLOR_FORCE", "1"), text);
    assert!(!out.contains("\x1b[31m") && !out.contains('\x07'), "{out:?}");
}

#[test]
fn extract_takes_an_empty_text_and_options() {
    let (ok, out, err) = run(example("extract").arg("-"), "");
    assert_eq!((ok, out.as_str(), err.as_str()), (true, "standard input\n0 quotations, 0 speakers\n", ""));
    let (_, out, _) = run(example("extract").args(["--narrator", "Tom Wray", "-"]), "“No,” I said.");
    assert!(out.contains("\nTom Wray (direct)\n"), "{out}");
    let (_, out, _) = run(example("extract").args(["--min-confidence", "1", "-"]), ADA);
    assert!(out.contains("speaker unknown (direct)"), "{out}");
    let (ok, _, err) = run(example("extract").args(["--min-confidence", "2", "-"]), ADA);
    assert!(!ok && err.contains("not a number from 0 to 1"), "{err}");
}

#[test]
fn a_reader_who_leaves_early_is_no_error() {
    let long = file("long.txt", format!("{ADA}\n\n").repeat(20_000).as_bytes());
    let mut programs = vec![example("extract"), example("highlight"), example("script")];
    if cfg!(feature = "serde") {
        programs.push(example("jsonl"));
    }
    for mut program in programs {
        if !program.get_program().to_string_lossy().contains("jsonl") {
            program.arg(&long);
        }
        let mut child = program.spawn().unwrap();
        drop(child.stdout.take());
        let output = finish(child, format!("{{\"id\":\"\",\"text\":\"{ADA}\"}}\n").repeat(1000).as_bytes());
        assert!(output.status.success(), "{program:?}: {output:?}");
        assert!(output.stderr.is_empty(), "{program:?}: {output:?}");
    }
}

#[cfg(not(feature = "serde"))]
#[test]
fn extract_tells_what_json_needs() {
    let (ok, out, err) = run(example("extract").args(["--json", "-"]), ADA);
    assert!(!ok && out.is_empty());
    assert!(err.contains("--features serde"), "{err}");
}

/// The elements of a page, each closed in its order; their ids and links.
fn check_html(page: &str) {
    let tag = Regex::new(r#"<(/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|<|&(?:amp|lt|gt|quot|#39);|&"#).unwrap();
    let attribute = Regex::new(r#"(id|href|aria-describedby|aria-labelledby)="([^"]*)""#).unwrap();
    let (_, body) = page.split_once("</style>").unwrap();
    let (mut open, mut ids, mut links) = (vec!["html"], Vec::new(), Vec::new());
    for part in tag.captures_iter(body) {
        let Some(name) = part.get(2).map(|name| name.as_str()) else {
            assert!(part[0].len() > 1, "a bare {} in the page", &part[0]);
            continue;
        };
        assert_ne!(name, "script");
        if &part[1] == "/" {
            assert_eq!(open.pop(), Some(name));
        } else if name != "br" {
            open.push(name);
        }
        for found in attribute.captures_iter(&part[3]) {
            match &found[1] {
                "id" => ids.push(found[2].to_owned()),
                _ => links.push(found[2].trim_start_matches('#').to_owned()),
            }
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "an id stands twice");
    for link in links {
        assert!(ids.binary_search(&link).is_ok(), "nothing has the id {link}");
    }
}

/// The words of the articles of a page, without what the page adds.
fn words(page: &str) -> Vec<String> {
    let added =
        Regex::new(r#"(?s)<span class="label">.*?</span></span>|<header.*?</header>|<aside.*?</aside>"#).unwrap();
    let (_, body) = page.split_once("</style>").unwrap();
    let headline = Regex::new(r#"(?s)<header>.*?<h2 id="a\d+">(.*?)</h2>.*?</header>"#).unwrap();
    let body = headline.replace_all(body, "$1 ");
    let text = added.replace_all(&body, "");
    let text = Regex::new(r"</p>|<br>").unwrap().replace_all(&text, " ");
    let text = Regex::new("<[^>]*>").unwrap().replace_all(&text, "");
    let marks = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let text = marks.iter().fold(text.into_owned(), |text, (from, to)| text.replace(from, to));
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn highlight_keeps_every_word_and_closes_every_element() {
    for path in articles() {
        let (ok, page, _) = run(example("highlight").arg(&path), "");
        assert!(ok);
        check_html(&page);
        let text = fs::read_to_string(&path).unwrap();
        let expected: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(words(&page), expected, "{}", path.display());
    }
    let (_, page, _) = run(example("highlight").args(articles()), "");
    check_html(&page);
}

#[test]
fn highlight_escapes_whatever_the_text_is() {
    let text = "<script>alert(\"1\")</script> & <b>'so'</b>\n\n\
                “</q></main> 'x' &amp; \"<i>y</i>\",” said Ada <img src=x> Lovelace.\n\n\
                “A ‘b <u>“c” said Ann</u>’ said Bob \u{0}<\n\n“d” & e";
    let (ok, page, _) = run(example("highlight").arg("-"), text);
    assert!(ok);
    check_html(&page);
    let text = text.replace('\0', "\u{FFFD}");
    assert_eq!(words(&page), text.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn highlight_names_speaker_rule_and_confidence() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page.html");
    let (ok, printed, _) = run(example("highlight").args(["-o".as_ref(), &*out, "-".as_ref()]), ADA);
    assert!(ok && printed.is_empty());
    let page = fs::read_to_string(out).unwrap();
    assert!(page.contains("aria-label=\"Speaker 1, Ada Lovelace:\">1</a>"), "{page}");
    assert!(page.contains("role=\"tooltip\" id=\"a1-t0-0\"><b>Ada Lovelace</b> direct · cue-after · 0."), "{page}");
    assert!(page.contains("<mark class=\"cue\">said</mark>"), "{page}");
    assert!(page.contains("Ada Lovelace</mark>"), "{page}");
    assert!(page.contains("<summary>1 quotation, 1 mention</summary>"), "{page}");
    check_html(&page);
}

#[test]
fn highlight_tells_where_it_cannot_write() {
    let nowhere = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no/such/folder.html");
    let (ok, _, err) = run(example("highlight").args(["-o".as_ref(), &*nowhere, "-".as_ref()]), ADA);
    assert!(!ok && err.contains("folder.html: "), "{err}");
}

#[test]
fn script_gives_each_voice_its_lines() {
    let book =
        "The rain had stopped. “Is it far,” asked Edith, “to the mill?”\n\n“Two miles,” I said.\n\n“Then walk.”\n";
    let (ok, out, err) = run(example("script").args(["--narrator", "Tom Wray", "-"]), book);
    assert!(ok && err.is_empty(), "{err}");
    let lines: Vec<String> =
        out.lines().skip(2).take(7).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        lines,
        [
            "0 Narration The rain had stopped.",
            "25 Edith Is it far,",
            "39 Narration asked Edith",
            "55 Edith to the mill?",
            "75 Tom Wray Two miles,",
            "89 Narration I said.",
            "101 Edith Then walk.",
        ],
        "{out}"
    );
    assert!(out.lines().any(|line| line.split_whitespace().eq(["3", "Edith", "8", "female"])), "{out}");
}

#[test]
fn script_reads_every_word_of_a_book_once() {
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/novel/tide-table.txt");
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
    };
    let (ok, out, _) = run(example("script").arg(&book), "");
    assert!(ok);
    // Behind the offset and the name, before the voices and their counts.
    let lines = out.lines().skip(2).take_while(|line| !line.is_empty());
    let read: String = lines.map(|line| line.chars().skip(10 + 24).collect::<String>() + " ").collect();
    assert_eq!(words(&read), words(&fs::read_to_string(book).unwrap()));
}

#[test]
fn script_takes_a_cast() {
    let book = "“Is it far?” asked Lizzy.\n\n“Two miles,” said the captain.\n";
    let cast = ["--cast", "Edith Bell; Lizzy; female", "--cast", "Rupert Moor; the captain; male"];
    let (ok, out, err) = run(example("script").args(cast).arg("-"), book);
    assert!(ok, "{err}");
    assert!(out.contains("Edith Bell") && out.contains("Rupert Moor"), "{out}");
    let (ok, _, err) = run(example("script").args(["--cast", " ; female", "-"]), book);
    assert!(!ok && err.contains("a name comes first"), "{err}");
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cast.txt");
    fs::write(&file, "Edith Bell; Lizzy; female\n\nRupert Moor; the captain; male\n").unwrap();
    let (ok, with_file, err) =
        run(example("script").args(["--cast-file".as_ref(), file.as_os_str(), "-".as_ref()]), book);
    assert!(ok && with_file == out, "{err}{with_file}");
    fs::write(&file, "Edith Bell\n;\n").unwrap();
    let (ok, _, err) = run(example("script").args(["--cast-file".as_ref(), file.as_os_str(), "-".as_ref()]), book);
    assert!(!ok && err.contains("cast.txt: line 2: a name comes first"), "{err}");
}

#[test]
fn script_leaves_open_what_is_not_sure() {
    let book = "“Is it far?” asked Edith.\n\n“Two miles.”\n\n“Only two?”\n";
    let (ok, out, err) = run(example("script").args(["--sure", "0.9", "-"]), book);
    assert!(ok, "{err}");
    let voices = out.lines().filter(|line| line.contains("  ?")).count();
    assert!(voices > 0 && out.contains("Edith"), "{out}");
}

#[test]
fn gazetteer_runs() {
    let (ok, out, err) = run(&mut example("gazetteer"), "");
    assert!(ok, "{err}");
    assert!(out.contains("Yrsa of Hollin Fen [fen/17]: The dyke will hold,"), "{out}");
}

#[cfg(feature = "serde")]
mod json {
    use super::*;
    use std::io::{BufRead, BufReader};

    use quotecraft::ExtractionRecord;
    use serde_json::{Value, json};

    fn lines(args: &[&str], input: &str) -> (bool, Vec<Value>, String) {
        let (ok, out, err) = run(example("jsonl").args(args), input);
        (ok, out.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), err)
    }

    /// The keys of a line of JSON in their order.
    fn keys(line: &str) -> String {
        let key = Regex::new(r#""(\w+)":"#).unwrap();
        key.captures_iter(line).map(|key| key[1].to_owned()).collect::<Vec<_>>().join(" ")
    }

    const KEYS: &str = "id unit sentences start end \
        quotes id kind start end segments start end content parent closed \
        attribution speaker mention start end text cue start end text rule confidence \
        speakers id name title kind gender key mentions start end text";

    #[test]
    fn jsonl_writes_the_record_with_the_id_in_front() {
        let input = json!({"text": ADA, "more": [1, {"id": 2}], "id": "a1"}).to_string();
        let (ok, out, err) = run(&mut example("jsonl"), &(input + "\n"));
        assert!(ok && err.is_empty(), "{err}");
        assert_eq!(keys(&out), KEYS);
        assert_eq!(out.matches('\n').count(), 1);
        let mut line: Value = serde_json::from_str(&out).unwrap();
        let confidence = line["quotes"][0]["attribution"]["confidence"].take();
        assert!((0.0..=1.0).contains(&confidence.as_f64().unwrap()));
        let gender = line["speakers"][0]["gender"].take();
        assert!(["female", "unknown"].contains(&gender.as_str().unwrap()));
        let expected = json!({
            "id": "a1", "unit": "byte", "sentences": [{"start": 0, "end": 34}],
            "quotes": [{
                "id": 0, "kind": "direct", "start": 0, "end": 15, "segments": [{"start": 3, "end": 12}],
                "content": "It works,", "parent": null, "closed": true,
                "attribution": {
                    "speaker": 0, "mention": {"start": 21, "end": 33, "text": "Ada Lovelace"},
                    "cue": {"start": 16, "end": 20, "text": "said"}, "rule": "cue-after", "confidence": null,
                },
            }],
            "speakers": [{
                "id": 0, "name": "Ada Lovelace", "title": null, "kind": "person", "gender": null, "key": null,
                "mentions": [{"start": 21, "end": 33, "text": "Ada Lovelace"}],
            }],
        });
        assert_eq!(line, expected);
    }

    #[test]
    fn extract_writes_the_same_record() {
        let (ok, out, err) = run(example("extract").args(["--json", "-"]), ADA);
        assert!(ok && err.is_empty(), "{err}");
        assert_eq!(keys(&out), KEYS);
        let record: ExtractionRecord = serde_json::from_str(&out).unwrap();
        assert_eq!(record, ExtractionRecord::from(&quotecraft::extract(ADA)));
    }

    #[test]
    fn script_writes_lines_that_stand_in_the_text() {
        let book = "“Is it far?” asked Edith. It was.\n\n“Two miles,” said Rupert.\n";
        let (ok, out, err) = run(example("script").args(["--json", "-"]), book);
        assert!(ok, "{err}");
        let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(keys(out.lines().next().unwrap()), "file voice speaker gender start end text rule confidence");
        let voices: Vec<_> = lines.iter().map(|line| (line["voice"].as_str(), line["speaker"].as_str())).collect();
        let (speech, narration) = (Some("speech"), (Some("narration"), None));
        assert_eq!(voices, [(speech, Some("Edith")), narration, (speech, Some("Rupert")), narration]);
        for line in &lines {
            let at = |key: &str| line[key].as_u64().unwrap() as usize;
            assert_eq!(line["text"], book[at("start")..at("end")]);
        }
    }

    #[test]
    fn jsonl_goes_on_after_a_bad_line() {
        let mut input = Vec::new();
        for line in [
            &b"{\"id\":\"1\",\"text\":\"a\"}"[..],
            b"{\"id\":\"2\"}",
            b"",
            b"[\"4\",\"a\",null,null]",
            b"{\"id\":\"5\",\"text\":\"\xFF\"}",
            b"{\"id\":6,\"text\":\"a\"}",
            b"{\"id\":\"7\",\"text\":\"a\",\"cast\":[{\"name\":\" \"}]}",
            b"{\"id\":\"8\",\"text\":\"a\"} x",
            b"{\"id\":\"\\u00e9 \\\"9\\\"\",\"text\":\"\"}",
        ] {
            input.extend_from_slice(line);
            input.push(b'\n');
        }
        input.pop(); // The last line needs no end.
        let output = finish(example("jsonl").spawn().unwrap(), &input);
        assert_eq!(output.status.code(), Some(1));
        let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        let ids: Vec<Value> = out.lines().map(|l| serde_json::from_str::<Value>(l).unwrap()["id"].take()).collect();
        assert_eq!(ids, ["1", "é \"9\""]);
        let told: Vec<&str> = err.lines().map(|line| line.split_inclusive(": ").nth(1).unwrap()).collect();
        assert_eq!(told, [2, 3, 4, 5, 6, 7, 8].map(|n| format!("line {n}: ")), "{err}");
        assert!(err.contains("line 2: missing field `text`, column 10\n"), "{err}");
    }

    #[test]
    fn jsonl_takes_cast_and_narrator() {
        let cast = json!([
            {"name": "Yrsa", "aliases": ["the Reeve"], "gender": "female"},
            {"name": "Odo", "gender": "dragon"}, {"name": "Pip", "aliases": null, "age": 9},
        ]);
        let input = [
            json!({"id": "1", "text": "“No,” said the Reeve.", "cast": cast}),
            json!({"id": "2", "text": "“No,” I said.", "narrator": "Watson", "cast": null}),
            json!({"id": "3", "text": "“No,” said Odo.", "cast": cast, "narrator": null}),
        ];
        let (ok, lines, err) = lines(&[], &input.map(|line| line.to_string()).join("\n"));
        assert!(ok, "{err}");
        let speaker = |i: usize| (lines[i]["speakers"][0]["name"].as_str(), lines[i]["speakers"][0]["gender"].as_str());
        assert_eq!(speaker(0), (Some("Yrsa"), Some("female")));
        assert_eq!(speaker(1).0, Some("Watson"));
        assert_eq!(speaker(2).0, Some("Odo"));
    }

    #[test]
    fn jsonl_writes_only_sentences_where_asked() {
        let text = " “Why?” he asked. It rained.\n\n  So they went in. ";
        let input = json!({"id": "s", "text": text}).to_string();
        let (ok, out, _) = run(example("jsonl").arg("--sentences-only"), &input);
        assert!(ok);
        assert!(out.starts_with("{\"id\":\"s\",\"sentences\":[{\"start\":"), "{out}");
        let (_, whole, _) = lines(&[], &input);
        let line: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(line.as_object().unwrap().len(), 2);
        assert_eq!(line["sentences"], whole[0]["sentences"]);
    }

    #[test]
    fn jsonl_answers_each_line_before_the_next_is_asked() {
        let mut child = example("jsonl").spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        for id in ["one", "two"] {
            writeln!(stdin, "{}", json!({"id": id, "text": ADA})).unwrap();
            let answer = answers.next().unwrap().unwrap();
            assert!(answer.starts_with(&format!("{{\"id\":\"{id}\"")), "{answer}");
        }
        drop(stdin);
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn folder_counts_over_all_texts_and_does_the_other_files() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("folder");
    fs::create_dir_all(folder.join("inner")).unwrap();
    let texts = [
        ("a.txt", ADA.as_bytes()),
        ("inner/b.txt", "“It works,” said Ada Lovelace. “Now.”\n\n“No,” said Tom Wray. “No,” I said.".as_bytes()),
        ("notes.md", "“No,” said Sam Pell.".as_bytes()),
    ];
    for (name, text) in texts {
        fs::write(folder.join(name), text).unwrap();
    }
    let (ok, out, err) = run(example("folder").arg(&folder), "");
    assert!(ok && err.is_empty(), "{err}");
    assert_eq!(out, "2 speakers in 2 texts\n      3  Ada Lovelace in 2\n      1  Tom Wray in 1\n");
    let (ok, out, _) = run(example("folder").args(["--top", "1"]).arg(&folder), "");
    assert!(ok && out.lines().count() == 2, "{out}");

    let bad = file("bad-folder.txt", b"\"No,\" said Ann. \xFF");
    let (ok, out, err) = run(example("folder").args(["no-such-folder".as_ref(), &*bad, &*folder]), "");
    assert!(!ok && out.starts_with("2 speakers in 2 texts\n"), "{out}");
    let told: Vec<&str> = err.lines().collect();
    assert_eq!(told.len(), 2, "{err}");
    assert!(told[0].starts_with("folder: no-such-folder: "), "{err}");
    assert!(told[1].ends_with("not UTF-8: the first bad byte is 0xFF at offset 16"), "{err}");
}
