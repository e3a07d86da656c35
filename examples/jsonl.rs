//! temp
use quotecraft::*;
use std::io::{BufRead, Write};
fn main() {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let only = std::env::args().any(|a| a == "--sentences-only");
    let ex = Extractor::new();
    for line in std::io::stdin().lock().lines() {
        let v: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let text = v["text"].as_str().unwrap();
        let mut doc = Document::new(text);
        let cast;
        if let Some(c) = v["cast"].as_array() {
            let mut b = Gazetteer::builder();
            for p in c {
                b = b.person(p["name"].as_str().unwrap());
                for a in p["aliases"].as_array().unwrap() {
                    b = b.alias(a.as_str().unwrap());
                }
                b = b.gender(match p["gender"].as_str() {
                    Some("female") => Gender::Female,
                    Some("male") => Gender::Male,
                    _ => Gender::Unknown,
                });
            }
            cast = b.build().unwrap();
            doc = doc.cast(&cast);
        }
        let mut o = serde_json::Map::new();
        o.insert("id".into(), v["id"].clone());
        if only {
            o.insert(
                "sentences".into(),
                sentences(text).map(|s| serde_json::json!({"start": s.start(), "end": s.end()})).collect(),
            );
        } else {
            let r = ExtractionRecord::from(&ex.extract(doc));
            if let serde_json::Value::Object(m) = serde_json::to_value(&r).unwrap() {
                o.extend(m);
            }
        }
        serde_json::to_writer(&mut out, &o).unwrap();
        out.write_all(b"\n").unwrap();
    }
}
