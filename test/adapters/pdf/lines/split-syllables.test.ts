import { splitSyllables } from "../../../../src/adapters/pdf/lines/split-syllables";

test.each([
  ["before a vowel that stands before its letter", "ศูนย์เด็กเล็ก", ["ศูนย์", "เด็ก", "เล็ก"]],
  ["not before the first letter", "เทโพ", ["เท", "โพ"]],
  ["behind ะ and ำ", "ประจำวัน", ["ประ", "จำ", "วัน"]],
  ["between two vowels", "สาธารณสุข", ["สา", "ธารณสุข"]],
  ["with a tone mark between them", "ย่านี้", ["ย่า", "นี้"]],
  ["not inside เสียงา, where ีย is one vowel", "เสียยู", ["เสียยู"]],
  ["ื is never the end of a syllable", "มืออาชีพ", ["มืออา", "ชีพ"]],
  ["not before a letter that is not spoken", "ธาตุ", ["ธาตุ"]],
  ["nor before one with ์", "บริสุทธิ์", ["บริ", "สุทธิ์"]],
  ["behind ์, before a letter with its vowel", "ศาสตร์ดี", ["ศาสตร์", "ดี"]],
  ["not before another", "ฟิล์ม", ["ฟิล์ม"]],
  ["where nothing is sure, nowhere", "คมสน", ["คมสน"]],
])("%s: %s", (_, word, parts) => {
  expect(splitSyllables(word)).toEqual(parts);
});
