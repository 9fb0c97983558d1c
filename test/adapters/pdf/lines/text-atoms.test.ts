import { textAtoms } from "../../../../src/adapters/pdf/lines/text-atoms";

/** What stays whole by its signs and words alone. */
const atomsOf = (text: string): readonly string[] => textAtoms(text, null).map((atom) => atom.text);

test.each([
  ["words", "ประชาชนรายงาน", ["ประชาชน", "รายงาน"]],
  ["spaces part", "ปลัด ดี", ["ปลัด", "ดี"]],
  ["an abbreviation with points", "ปี พ.ศ. ๒๕๖๘", ["ปี", "พ.ศ.", "๒๕๖๘"]],
  ["a number with a comma and a point", "๑๐,๐๐๐.๕๐ บาท", ["๑๐,๐๐๐.๕๐", "บาท"]],
  ["brackets hold what is inside", "(ฉบับ)", ["(ฉบับ)"]],
  ["quotation marks", "“สุจริต” ดี", ["“สุจริต”", "ดี"]],
  ["percent", "ลด 80%", ["ลด", "80%"]],
  ["ๆ with its space", "อื่น ๆ ด้วย", ["อื่น ๆ", "ด้วย"]],
  ["ฯลฯ", "ประกาศ ฯลฯ", ["ประกาศ ฯลฯ"]],
  ["a dash stays at the end of the line", "ต.ค. - มี.ค.", ["ต.ค. -", "มี.ค."]],
  ["an address is one piece", "https://a.go.th/b?c=1", ["https://a.go.th/b?c=1"]],
  ["English words", "No Gift Policy", ["No", "Gift", "Policy"]],
  ["a zero-width space parts and vanishes", "กข\u200bคง", ["กข", "คง"]],
  ["nothing", "  ", []],
])("%s", (_, text, atoms) => {
  expect(atomsOf(text)).toEqual(atoms);
});

test("the spaces before a piece are kept", () => {
  expect(textAtoms("หนึ่ง  สอง").map(({ space }) => space)).toEqual(["", "  "]);
});

test.each([
  ["between words", "ประชาชนรายงาน", [], "ประชาชน|รายงาน"],
  ["inside a compound", "ผลการดำเนินงาน", [], "ผล~การ~ดำเนินงาน"],
  ["no break in a word", "ลดร้อยละ", [], "ลด|ร้อยละ"],
  [
    "a name stays whole, free around it",
    "เสนอเทศบาลตำบลทุ่งสมมติพิจารณา",
    ["เทศบาลตำบลทุ่งสมมติ"],
    "เสนอ|เทศบาลตำบลทุ่งสมมติ|พิจารณา",
  ],
  ["spaces inside a held piece, too", "ณ ศาลา กลาง ดี", ["ศาลา กลาง"], "ณ|ศาลา กลาง|ดี"],
  [
    "the edge of a name that the engine's dictionary overlooks",
    "ลูกจ้างของอบต.ทุ่งสมมติ",
    ["อบต.ทุ่งสมมติ"],
    "ลูกจ้าง|ของ|อบต.ทุ่งสมมติ",
  ],
  ["a held piece that ends inside a word takes the word along", "ทำวันทำการ", ["ทำวันทำ"], "ทำวันทำการ"],
  ["a number beside a word without a space", "ภายใน๓๐คน", null, "ภายใน~๓๐~คน"],
  ["a stroke between words", "แผนงาน/โครงการ", [], "แผนงาน/~โครงการ"],
  ["a stroke in an abbreviation or a number", "ที่ ๑/๒๕๖๘ บ./ล.", null, "ที่|๑/๒๕๖๘|บ./ล."],
  ["a number with what it counts, though there are spaces", "อบรม ๓๐ คน แล้ว", [], "อบรม|๓๐ คน|แล้ว"],
  ["a person's name and surname", "เสนอนายสุรเชษฐ์ ธนะศิริกุล ทราบ", [], "เสนอ|นายสุรเชษฐ์|ธนะศิริกุล|ทราบ"],
  ["a comma after a space", "ไตรมาส ๒ ,๓", null, "ไตรมาส|๒ ,๓"],
  ["a file's name with its words", "ดู รายงาน_การประชุม.pdf แล้ว", [], "ดู|รายงาน_การประชุม.pdf|แล้ว"],
  ["what is held inside an address", "https://a.go.th/ร้อยละ๘๐ ดี", ["ร้อยละ๘๐ ดี"], "https://a.go.th/ร้อยละ๘๐|ดี"],
] as const)("breaks: %s", (_, text, held, expected) => {
  const shown = textAtoms(text, held).map(
    ({ text: word, before }, index) =>
      (index === 0 ? "" : { free: "|", compound: "~", last: "·" }[before]) + word,
  );
  expect(shown.join("")).toBe(expected);
});

test("null holds nothing together but words", () => {
  expect(textAtoms("ณ ศาลา กลาง", null)).toHaveLength(3);
});
