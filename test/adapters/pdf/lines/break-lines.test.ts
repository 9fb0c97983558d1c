import { breakLines } from "../../../../src/adapters/pdf/lines/break-lines";

/** Every character but marks is ten points wide. */
const measure = (text: string): number => 10 * text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, "").length;
const AUTHORITY = "องค์การบริหารส่วนตำบลทุ่งสมมติ";

const textsOf = (text: string, width: number, held: readonly string[] = [], indent = 0): readonly string[] =>
  breakLines(text, measure, { width, held, indent }).map((line) => line.text);

test.each([
  ["a short text is one line", "ประชาชน", 100, ["ประชาชน"]],
  ["a line breaks between words", "ประชาชนรายงานกิจกรรม", 130, ["ประชาชนรายงาน", "กิจกรรม"]],
  ["a text as wide as the line stays", "กกก ขขข", 70, ["กกก ขขข"]],
  ["the space at a break vanishes", "กกก ขขข", 69, ["กกก", "ขขข"]],
  ["an empty text is one empty line", "", 100, [""]],
  ["a line break in the text is one", "หนึ่ง\nสอง", 200, ["หนึ่ง", "สอง"]],
  ["ๆ stays with its word", "ต่าง ๆ", 50, ["ต่าง ๆ"]],
  ["no line begins with ๆ", "ประชาชนต่าง ๆ", 100, ["ประชาชน", "ต่าง ๆ"]],
  ["a word wider than a line breaks between clusters", "น้ำน้ำน้ำ", 45, ["น้ำน้ำ", "น้ำ"]],
  ["a long address breaks somewhere", "https://a.go.th/b", 80, ["https://", "a.go.th/", "b"]],
])("%s", (_, text, width, lines) => {
  expect(textsOf(text, width)).toEqual(lines);
});

test("the first line has less room where it is indented", () => {
  expect(textsOf("กกก ขขข คคค", 70, [], 10)).toEqual(["กกก", "ขขข คคค"]);
});

describe("names", () => {
  const text = `เสนอนายก${AUTHORITY}พิจารณา`;

  test("no line breaks inside one", () => {
    for (let width = measure(AUTHORITY) + 40; width < 600; width += 10) {
      expect(textsOf(text, width, [AUTHORITY]).join("\n")).toContain(AUTHORITY);
    }
  });
  test("but where it is wider than a line, then between its words", () => {
    const lines = textsOf(text, 150, [AUTHORITY]);
    expect(lines.join("")).toBe(text);
    expect(lines.every((line) => measure(line) <= 150)).toBe(true);
    expect(lines.join("\n")).toContain("บริหาร");
  });
  test("its place is parted last of all", () => {
    const name = "องค์การบริหารส่วนตำบลปลัดใหญ่";
    expect(textsOf(name, 200, [name])).toEqual(["องค์การบริหาร", "ส่วนตำบลปลัดใหญ่"]);
  });
  test("the dictionary may not tear the word before one apart", () => {
    const short = "ลูกจ้างของอบต.ทุ่งสมมติ รับทราบ";
    for (let width = 100; width < 400; width += 10) {
      expect(textsOf(short, width, ["อบต.ทุ่งสมมติ"]).join("\n")).not.toContain("ขอ\nง");
    }
  });
});

test("the last line of each part is known, so that it is not stretched", () => {
  const lines = breakLines("กกก ขขข\nคคค", measure, { width: 30 });
  expect(lines.map(({ isLast }) => isLast)).toEqual([false, true, true]);
});

test("a line knows its width, spaces included", () => {
  expect(breakLines("กกก ขขข", measure, { width: 100 })[0]?.width).toBe(70);
});

test("10,000 words without a space", () => {
  const lines = breakLines("ประชาชน".repeat(10_000), measure, { width: 500 });
  expect(lines.map(({ text }) => text).join("")).toBe("ประชาชน".repeat(10_000));
});

test.each([
  "ร้อยละ",
  "หน่วยงาน",
  "เฟซบุ๊ก",
  "ธรรมาภิบาล",
  "งบประมาณ",
  "ดำเนินการ",
  "เจ้าหน้าที่",
  "รายละเอียด",
  "รับผิดชอบ",
])("no line breaks inside %s", (word) => {
  const text = `ประชาชน${word}ประชาชน${word}`;
  for (let width = word.length; width < text.length; width++) {
    const lines = breakLines(text, (piece) => piece.length, { width });
    expect(lines.filter((line) => line.text.includes(word)).length).toBeGreaterThan(0);
    expect(
      lines
        .map((line) => line.text)
        .join("\n")
        .split(word),
    ).toHaveLength(3);
  }
});

test.each([
  ["at a space", "กกก ขขข", 35, [" ", ""]],
  ["between words of Thai", "ประชาชนรายงาน", 70, ["", ""]],
  ["at two spaces", "กกก  ขขข", 35, ["  ", ""]],
  ["at a line end of the text", "กกก\nขขข", 100, [" ", ""]],
  ["at a space that no line should break at, where nothing else is left", "กกก\u00a0ขขข", 35, [" ", ""]],
])("the white space that a line ends with, %s", (_, text, width, spaces) => {
  expect(breakLines(text, measure, { width }).map(({ space }) => space)).toEqual(spaces);
});
