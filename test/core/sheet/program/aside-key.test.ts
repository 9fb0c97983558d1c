import {
  asideKeyText,
  asidePlace,
  parseAsideKey,
  type AsideSubject,
} from "../../../../src/core/sheet/program/aside-key";

const SUBJECT: AsideSubject = {
  check: "unclear-outcome",
  column: "outcome",
  title: "อบรมเรื่องประมวลจริยธรรม",
  quote: "ดีขึ้น",
  text: "ประชาชนได้รับบริการดีขึ้น",
};
const exactOf = (subject: Partial<AsideSubject>): string | undefined =>
  parseAsideKey(asideKeyText({ ...SUBJECT, ...subject }))?.exact;

test("a key can be read by a person, and holds no address", () => {
  expect(asideKeyText(SUBJECT).split("\n")).toEqual([
    "ข้อตรวจ: unclear-outcome",
    "คอลัมน์: ผลลัพธ์หรือผลสัมฤทธิ์",
    "มาตรการ: อบรมเรื่องประมวลจริยธรรม",
    "ข้อความที่พบ: ดีขึ้น",
    expect.stringMatching(/^รหัสข้อความในช่อง: [0-9a-f]{16}$/),
  ]);
});

test("what a finding does not have is left out", () => {
  const lines = asideKeyText({ ...SUBJECT, column: null, title: null, quote: null }).split("\n");
  expect(lines.map((line) => line.split(":")[0])).toEqual(["ข้อตรวจ", "รหัสข้อความในช่อง"]);
});

test.each<[string, Partial<AsideSubject>]>([
  ["a zero-width sign in the cell", { text: "ประชาชน\u200bได้รับบริการดีขึ้น" }],
  ["spaces around the text", { text: " ประชาชนได้รับบริการดีขึ้น \n" }],
  ["a space more in the title", { title: "อบรม เรื่องประมวลจริยธรรม" }],
  ["an invisible sign in the quotation", { quote: "ดี\u200bขึ้น" }],
])("nobody sees a difference: %s", (_, subject) => {
  expect(exactOf(subject)).toBe(exactOf({}));
});

test.each<[string, Partial<AsideSubject>, Partial<AsideSubject>]>([
  ["look-alike letters", { text: "ดําเนินการเเล้ว" }, { text: "ดำเนินการแล้ว" }],
  ["a new line for a space", { text: "ก ข" }, { text: "ก\n ข" }],
  ["digits of the title", { title: "แผนปี ๒๕๖๘" }, { title: "แผนปี 2568" }],
])("nor here: %s", (_, one, other) => {
  expect(exactOf(one)).toBe(exactOf(other));
});

test.each<[string, Partial<AsideSubject>]>([
  ["another check", { check: "unbalanced-text" }],
  ["another column", { column: "resultSummary" }],
  ["no column", { column: null }],
  ["another measure", { title: "อบรมเรื่องวินัย" }],
  ["no measure", { title: null }],
  ["other words", { quote: "ดี" }],
  ["nothing quoted", { quote: null }],
  ["another text in the cell", { text: "ประชาชนได้รับบริการดีขึ้นมาก" }],
  ["a space within the text", { text: "ประชาชน ได้รับบริการดีขึ้น" }],
  ["other digits in the cell", { text: "ประชาชนได้รับบริการดีขึ้น ๑" }],
])("not the same: %s", (_, subject) => {
  expect(exactOf(subject)).toBeDefined();
  expect(exactOf(subject)).not.toBe(exactOf({}));
});

describe("long texts", () => {
  const long = "ข้อความยาวเกินกว่าที่จะเก็บไว้ทั้งหมด ".repeat(900);

  test("stand in the key by their beginning and a code, far below what a cell holds", () => {
    const key = asideKeyText({ ...SUBJECT, title: long, quote: long, text: long });
    expect(key.length).toBeLessThan(700);
    expect(key.match(/… \[[0-9a-f]{16}\]/g)).toHaveLength(2);
  });

  test("differ at their end, too", () => {
    expect(exactOf({ title: `${long}ก` })).not.toBe(exactOf({ title: `${long}ข` }));
    expect(exactOf({ quote: `${long}ก` })).not.toBe(exactOf({ quote: `${long}ข` }));
  });

  test("are not cut inside a letter of two units", () => {
    const key = asideKeyText({ ...SUBJECT, quote: "😀".repeat(200).padStart(401, "ก") });
    expect(key).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

test.each([
  ["all that the cell says", { quote: "ดี", text: "ดี\n" }, true],
  ["all of a long cell", { quote: "ดี".repeat(300), text: "ดี".repeat(300) }, true],
  ["a part of it", { quote: "ดี", text: "ดีขึ้น" }, false],
  ["nothing, of a filled cell", { quote: null, text: "ดี" }, false],
])("knows whether the words are %s", (_, subject, isWholeCell) => {
  expect(parseAsideKey(asideKeyText({ ...SUBJECT, ...subject }))?.isWholeCell).toBe(isWholeCell);
});

test("the place of a finding is that of its key", () => {
  for (const subject of [
    SUBJECT,
    { ...SUBJECT, title: null, column: null },
    { ...SUBJECT, title: "ก ".repeat(300) },
  ])
    expect(asidePlace(subject)).toBe(parseAsideKey(asideKeyText(subject))?.place);
});

test.each([
  ["nothing", ""],
  ["an address", "E12"],
  ["no check", "รหัสข้อความในช่อง: 0123456789abcdef"],
  ["no code", "ข้อตรวจ: unclear-outcome\nคอลัมน์: ผลลัพธ์หรือผลสัมฤทธิ์"],
  ["a code of another length", "ข้อตรวจ: unclear-outcome\nรหัสข้อความในช่อง: 0123"],
])("no key: %s", (_, text) => {
  expect(parseAsideKey(text)).toBeNull();
});

test("lines in another order, with other spaces, are the same key", () => {
  const key = asideKeyText(SUBJECT);
  const turned = key
    .split("\n")
    .reverse()
    .map((line) => ` ${line.replace(": ", " :  ")}`)
    .join("\n");
  expect(parseAsideKey(turned)).toEqual(parseAsideKey(key));
});
