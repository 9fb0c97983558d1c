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
  ["a word wider than a line breaks where its own words meet", "ทุกส่วนราชการ", 80, ["ทุกส่วน", "ราชการ"]],
  ["one kept whole only where it is wider itself", "ตลอดปีงบประมาณ", 90, ["ตลอด", "ปีงบประมาณ"]],
  ["beginning on the line before", "ตลอดปีงบประมาณ", 75, ["ตลอดปี", "งบประมาณ"]],
  ["else where its syllables surely meet", "ธรรมาภิบาล", 60, ["ธรรมาภิ", "บาล"]],
  ["else between clusters", "สังคม", 25, ["สัง", "คม"]],
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
  test.each([
    ["whole on a line of its own", 240, ["เสนอนายก", AUTHORITY, "พิจารณา"]],
    ["else narrower", 216, ["เสนอนายก", `${AUTHORITY} 90%`, "พิจารณา"]],
    ["else at its joint", 215, ["เสนอนายก", "องค์การบริหารส่วนตำบล", "ทุ่งสมมติพิจารณา"]],
    ["as long as both sides fit", 180, ["เสนอนายก", "องค์การบริหารส่วนตำบล", "ทุ่งสมมติพิจารณา"]],
    ["else that side is set narrower", 162, ["เสนอนายก", "องค์การบริหารส่วนตำบล 90%", "ทุ่งสมมติพิจารณา"]],
    ["else between its words", 161, ["เสนอนายก", "องค์การบริหารส่วน", "ตำบลทุ่งสมมติพิจารณา"]],
  ])("%s", (_, width, expected) => {
    const lines = breakLines(text, measure, { width, held: [AUTHORITY] });
    expect(lines.map((line) => (line.scale < 100 ? `${line.text} ${line.scale}%` : line.text))).toEqual(
      expected,
    );
    expect(lines.every((line) => line.width <= width)).toBe(true);
  });
  test("the text after a narrower side goes on on the next line", () => {
    const [first, second] = breakLines(`${AUTHORITY} ดี`, measure, { width: 170, held: [AUTHORITY] });
    expect(first).toMatchObject({ text: "องค์การบริหารส่วนตำบล", scale: 94, space: "", isLast: false });
    expect(second).toMatchObject({ text: "ทุ่งสมมติ ดี", scale: 100, isLast: true });
  });
  test("the joint may be a space", () => {
    const name = "เทศบาลตำบล ทุ่งสมมติ";
    expect(breakLines(name, measure, { width: 120, held: [name] })).toMatchObject([
      { text: "เทศบาลตำบล", space: " " },
      { text: "ทุ่งสมมติ", space: "" },
    ]);
  });
  test("a held piece without a joint is set narrower, too", () => {
    expect(
      breakLines("ก ขคงจฉ ช", measure, { width: 45, held: ["ขคงจฉ"] }).map(({ text: line, scale }) => [
        line,
        scale,
      ]),
    ).toEqual([
      ["ก", 100],
      ["ขคงจฉ", 90],
      ["ช", 100],
    ]);
  });
  test("a word without a better place is set narrower, too", () => {
    const lines = breakLines("ตลอดปีงบประมาณ กรกฎาคม", measure, { width: 81, held: [] });
    expect(lines.map(({ text: line, scale }) => [line, scale])).toEqual([
      ["ตลอด", 100],
      ["ปีงบประมาณ", 90],
      ["กรกฎาคม", 100],
    ]);
  });
  test("the dictionary may not tear the word before one apart", () => {
    const short = "ลูกจ้างของอบต.ทุ่งสมมติ รับทราบ";
    for (let width = 100; width < 400; width += 10) {
      expect(textsOf(short, width, ["อบต.ทุ่งสมมติ"]).join("\n")).not.toContain("ขอ\nง");
    }
  });
});

test.each([
  [
    "a line ends between words rather than in a compound",
    "ประชาชนยินดีผลการดำเนินงานของเรา",
    170,
    ["ประชาชนยินดี", "ผลการดำเนินงานของ", "เรา"],
  ],
  [
    "but in a compound where it would be too short",
    "ดีผลการดำเนินงานของเรา",
    130,
    ["ดีผลการ", "ดำเนินงานของ", "เรา"],
  ],
])("%s", (_, text, width, lines) => {
  expect(textsOf(text, width)).toEqual(lines);
});

test.each([
  ["goes to the next line whole", "ดูได้ที่ https://a.go.th/b", 170, ["ดูได้ที่", "https://a.go.th/b"]],
  [
    "is parted behind its signs where it is wider",
    "https://www.a.go.th/abc_de?f=gh",
    160,
    ["https://www.a.", "go.th/abc_de?f=", "gh"],
  ],
  [
    "keeps the ending of a file",
    "https://a.go.th/report_2568.pdf",
    130,
    ["https://a.", "go.th/report_", "2568.pdf"],
  ],
  ["keeps the end of a host", "https://tambon-ab.go.th/x", 120, ["https://", "tambon-ab.", "go.th/x"]],
  [
    "is parted between letters where it has no sign",
    "https://abcdefghijklmnop",
    90,
    ["https://", "abcdefghi", "jklmnop"],
  ],
  [
    "does not part the codes of a letter",
    "https://a.th/%E0%B8%81%E0%B8%82",
    100,
    ["https://", "a.th/", "%E0%B8%81", "%E0%B8%82"],
  ],
  ["a file's name between its words", "รายงานประชุม_สภา.pdf", 130, ["รายงานประชุม_", "สภา.pdf"]],
])("an address %s", (_, text, width, lines) => {
  expect(textsOf(text, width)).toEqual(lines);
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
