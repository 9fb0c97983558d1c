import fc from "fast-check";
import { findListMarkers, startsWithListMarker } from "../../../src/core/text/find-list-markers";
import { propertyRuns } from "../../support/property-runs";
import { compareGrowth, TOO_MUCH_GROWTH } from "../../support/compare-growth";

const paths = (text: string): string[] =>
  findListMarkers(text).map(({ kind, path, offset, length }) =>
    kind === "number" ? path.join(".") : text.slice(offset, offset + length),
  );

test.each<[string, string, string[]]>([
  ["one a line", "๑. ยกร่าง\n๒. เสนอ\n๓. ประกาศ", ["1", "2", "3"]],
  ["on one line", "๑. ยกร่าง ๒. เสนอ ๓. ประกาศ", ["1", "2", "3"]],
  ["run together", "๑. ยกร่าง๒. เสนอ๓. ประกาศ", ["1", "2", "3"]],
  ["run together after Latin letters", "๑. ประกาศ NO Gift Policy๒. เผยแพร่", ["1", "2"]],
  ["run together after a quotation mark", "๑. จัดทำ “งดรับ”๒. ประกาศ", ["1", "2"]],
  ["run together after a dot", "๑. เว็บไซต์และอื่นๆ.๒. ติดตาม", ["1", "2"]],
  ["Arabic digits", "1. ยกร่าง 2. เสนอ", ["1", "2"]],
  ["brackets", "1) ยกร่าง 2) เสนอ", ["1", "2"]],
  ["double brackets", "(๑) ยกร่าง (๒) เสนอ", ["1", "2"]],
  ["no space behind the dot", "๑.ยกร่าง ๒.เสนอ", ["1", "2"]],
  [
    "ten and more",
    Array.from({ length: 12 }, (_, at) => `${at + 1}. ข้อความ`).join(" "),
    Array.from({ length: 12 }, (_, at) => `${at + 1}`),
  ],
  ["numbers alone at line starts", "1 ยกร่าง\n2 เสนอ", ["1", "2"]],
  ["the first number is lost", "มีประกาศแล้ว\n๒. มีผู้ปฏิบัติตาม", ["2"]],
  ["the first number is lost on one line", ". มีประกาศ ๓ ช่องทาง ๒. มีผู้ปฏิบัติตาม", ["2"]],
  ["a number is skipped", "๕. เผยแพร่ ๗. ติดตาม", ["5", "7"]],
  ["a number is repeated at a line start", "๑. ก\n๒. ข\n๒. ค", ["1", "2", "2"]],
  ["sub-items", "๒. ประชุม ดังนี้\n๒.๑) วิเคราะห์\n๒.๒) จัดทำ\n๓. เผยแพร่", ["2", "2.1", "2.2", "3"]],
  [
    "sub-items run together",
    "๑. แต่ละมิติ\n๑.๑) ประโยชน์สุข๑.๒) ผลสัมฤทธิ์๑.๓) คุ้มค่า ๒. ชี้แจง",
    ["1", "1.1", "1.2", "1.3", "2"],
  ],
  ["three levels", "๒.๑) แนวทาง\n๒.๑.๑) ข้อมูล ๒.๑.๒) การบริหาร\n๒.๒) กำหนด", ["2.1", "2.1.1", "2.1.2", "2.2"]],
  ["sub-items without brackets", "1. เตรียม 1.1 ตั้งคณะ 1.2 ประชุม 2. ดำเนินการ", ["1", "1.1", "1.2", "2"]],
  ["items go on behind sub-items of another text", "๑.๕) ตอบสนอง๑.๖) พัฒนา ๒. ชี้แจง", ["1.5", "1.6", "2"]],
  ["brackets inside dots", "๑. คณะทำงาน ได้แก่ (๑) ประธาน (๒) กรรมการ ๒. ประชุม", ["1", "1", "2", "2"]],
  ["bullets at line starts", "- ป้าย\n• เว็บไซต์\n– เสียงตามสาย", ["-", "•", "–"]],
  ["bullets on one line behind a first one", "ดังนี้\n- ข้อมูล - การบริหาร - งบประมาณ", ["-", "-", "-"]],
  ["a bullet behind words that announce it", "เช่น - ป้าย", ["-"]],
  ["a bullet run together", "งานบริการ- ตั้งจุดรับคำขอ", ["-"]],
  ["dots are bullets anywhere", "ช่องทาง • เว็บไซต์ • เฟซบุ๊ก", ["•", "•"]],
  ["ticks and crosses at line starts", "✓ ติดป้าย\n✗ ลงเว็บไซต์\n☐ เสียงตามสาย", ["✓", "✗", "☐"]],
  ["a coloured tick", "✔\ufe0f ติดป้าย", ["✔\ufe0f"]],
  ["numbers behind ticks", "☑ ๑. ติดป้าย\n☐ ๒. ลงเว็บไซต์", ["1", "2"]],
  ["numbers with ticks behind the items", "1. ติดป้าย ✓ 2. ลงเว็บไซต์ ✓3. สรุป ✗", ["1", "2", "3"]],
  ["letters", "ก. ยกร่าง\nข. เสนอ", ["ก.", "ข."]],
  ["letters in brackets on one line", "ได้แก่ (ก) ประธาน (ข) กรรมการ", ["(ก)", "(ข)"]],
])("%s", (_name, text, expected) => {
  expect(paths(text)).toEqual(expected);
});

test.each([
  ["decimals", "๑. ค่าเฉลี่ย ๒.๕ คะแนน และ ๓.๕๐ บาท", ["1"]],
  ["a date", "๑. ประชุม ๒. ต.ค. ๒๕๖๗", ["1"]],
  ["a date with the month in full", "๑. ประชุม ๒. ตุลาคม ๒๕๖๗", ["1"]],
  ["a year", "๑. แผน พ.ศ. ๒๕๖๖ - ๒๕๗๐. ประกาศ", ["1"]],
  ["ข้อ", "๑. ตามข้อ ๒. ของระเบียบ", ["1"]],
  ["มาตรา", "๑. ตามมาตรา ๒. แห่งพระราชบัญญัติ", ["1"]],
  ["a section with a paragraph in brackets", "๑. ตามมาตรา ๙ (๒) แห่งพระราชบัญญัติ", ["1"]],
  ["ครั้งที่", "๑. ประชุมครั้งที่ ๒. ประจำปี", ["1"]],
  ["ไตรมาส", "๑. รายงานไตรมาส ๒. ต่อผู้บริหาร", ["1"]],
  ["an act's number in brackets", "๑. พ.ร.บ. (ฉบับที่ ๒) พ.ศ. ๒๕๖๐", ["1"]],
  ["a bracket that closes an aside", "๑. แบบ (รวม ๒) ที่กำหนด", ["1"]],
  ["amounts", "๑. งบ 2,000 บาท 2. ล้านบาท", ["1", "2"].slice(0, 2)],
  ["web addresses", "๑. ดู www.v2.example.go.th/2.html ทางเว็บ", ["1"]],
  ["item codes", "๑. ตัวชี้วัด O2. และ O26", ["1"]],
  ["No. 2", "๑. เอกสาร No. 2. แนบ", ["1"]],
  ["a time", "๑. เวลา ๐๘.๓๐ - ๑๖.๓๐ น.", ["1"]],
  ["a number far from the list", "๑. ก ๙. ข", ["1"]],
  ["an abbreviation", "๑. แจ้ง ป.ป.ช. http://www.example.go.th และ สตง.", ["1"]],
  ["a dash between months", "ต.ค. - ธ.ค. ๒๕๖๗", []],
  ["a dash between years", "๒๕๖๖ - ๒๕๗๐", []],
  ["a dash in a slogan", "“งดรับ – งดให้” ทุกเทศกาล", []],
  ["a Latin dash", "ระบบ E – Service และ E-Plan", []],
  ["a single letter with a dot", "น. นายตัวอย่าง", []],
  ["ticks inside a line", "ติดป้าย ✓ ลงเว็บไซต์ ๒ ครั้ง ✓ สรุป ✗", []],
  ["a heavy tick, a box and a cross inside a line", "ติดป้าย ✔ ลงเว็บไซต์ ☑ สรุป ☐ ส่ง ✘ แล้ว", []],
  ["a box glued to the word before it", "ติดป้าย□ ลงเว็บไซต์☑ สรุป", []],
  ["a tick of Wingdings inside a line", "ติดป้าย \uf0fc ลงเว็บไซต์ \uf0fb สรุป", []],
  ["a tick behind words that announce", "ได้แก่ ✓ ติดป้าย ✗ ลงเว็บไซต์", []],
  ["more ticks in a line that begins with one", "☑ ทำแล้ว ☐ ยังไม่ได้ทำ", ["☑"]],
  ["a tick at the end of a line", "ติดป้าย ✓\nลงเว็บไซต์ ✗", []],
  ["a tick alone", "✓", []],
  ["a lone dash", "-", []],
  ["a line of dashes", "-----", []],
  ["a number alone at a line start that nothing follows", "5 ส ในสำนักงาน", []],
  ["nothing", "", []],
])("left alone: %s", (_name, text, expected) => {
  expect(paths(text)).toEqual(expected);
});

test("a marker says what it is and where", () => {
  expect(findListMarkers("ดังนี้ ๑) ก๒) ข\n- ค")).toEqual([
    { offset: 7, start: 7, length: 2, kind: "number", path: [1], style: "1)", position: "space" },
    { offset: 11, start: 11, length: 2, kind: "number", path: [2], style: "1)", position: "glued" },
    { offset: 16, start: 16, length: 1, kind: "bullet", path: [], style: "-", position: "line" },
  ]);
});

test.each<[string, string, string[]]>([
  ["a tick before each number", "☑ 1. ติดป้าย ☐ 2. ลงเว็บไซต์", ["☑ 1.", "☐ 2."]],
  ["a tick glued to its number", "☑1. ติดป้าย\n☐2. ลงเว็บไซต์", ["☑1.", "☐2."]],
  ["a tick behind each item", "1. ติดป้าย ☑ 2. ลงเว็บไซต์ ☐", ["1.", "2."]],
  ["lines of both kinds", "☑ 1. ติดป้าย\n2. ลงเว็บไซต์ ☑ 3. สรุป ☐", ["☑ 1.", "2.", "3."]],
])("an item begins with its tick: %s", (_name, text, expected) => {
  const starts = findListMarkers(text).map(({ start, offset, length }) => text.slice(start, offset + length));
  expect(starts).toEqual(expected);
});

test.each([
  ["๓. รายงาน", true],
  ["✗ ลงเว็บไซต์", true],
  [" ๒.๑) วิเคราะห์", true],
  ["(1) ประธาน", true],
  ["- ป้าย", true],
  ["• ป้าย", true],
  ["ข. เสนอ", true],
  ["๘๐ ของผู้รับบริการ", false],
  ["๓.๕ ล้านบาท", false],
  ["๑. ต.ค. ๒๕๖๗", false],
  ["ติดตาม ๒. รายงาน", false],
  ["พ.ศ. ๒๕๖๘", false],
  ["", false],
])("begins an item: %j %s", (text, expected) => {
  expect(startsWithListMarker(text)).toBe(expected);
});

test("markers stand in order, inside the text, and never overlap", () => {
  const piece = fc.constantFrom(
    "๑.",
    "๒.",
    "3)",
    "(4)",
    "๒.๑)",
    "- ",
    "•",
    "ก.",
    " ",
    "\n",
    "ข้อความ",
    "ต.ค.",
    "(",
    "NO",
    "๒๕๖๘",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const marker of findListMarkers(text)) {
        expect(marker.offset).toBeGreaterThanOrEqual(end);
        end = marker.offset + marker.length;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    propertyRuns(),
  );
});

test.each(["๑. ", "1.1.1.", "( "])("a long text of “%s” takes time in proportion to its length", (piece) => {
  const growth = compareGrowth(
    (size) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      return () => findListMarkers(text);
    },
    [2000, 8000, 32_000, 128_000],
  );
  expect(growth).toBeLessThan(TOO_MUCH_GROWTH);
});
