import { outsideLines, type OutsidePlace } from "../../../../src/core/sheet/imported/outside-lines";
import {
  readImportedSettings,
  type ImportedSettings,
} from "../../../../src/core/sheet/imported/read-imported-settings";

const TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
const AUTHORITY = "องค์การบริหารส่วนตำบลทุ่งสมมติ";

function read(texts: readonly string[], cells: readonly string[] = [], place: OutsidePlace = "before") {
  const lines = outsideLines(place, texts);
  const settings = readImportedSettings(lines, cells, TITLE);
  return { ...settings, left: lines.filter((line) => !settings.used.has(line)).map(({ words }) => words) };
}

const valuesOf = ({ values }: Pick<ImportedSettings, "values">): Record<string, string> =>
  Object.fromEntries(values);

const HEAD = [
  "บันทึกข้อความ",
  "ส่วนราชการ  สำนักปลัด โทร. ๐ ๐๐๐๐ ๐๐๐๐ ต่อ ๑๑\t",
  "ที่  สม ๗๒๕๐๑/๑๒\tวันที่  ๒๐ มีนาคม ๒๕๖๙\t",
  "เรื่อง  ขอส่งรายงาน\t",
  "เรียน  นายกเทศมนตรี",
];

describe("the head of a memo", () => {
  test("fills its settings", () => {
    const { left, ...settings } = read(HEAD);
    expect(valuesOf(settings)).toEqual({
      issuingUnit: "สำนักปลัด",
      telephone: "๐ ๐๐๐๐ ๐๐๐๐ ต่อ ๑๑",
      documentNumber: "สม ๗๒๕๐๑/๑๒",
      documentDate: "๒๐ มีนาคม ๒๕๖๙",
      subject: "ขอส่งรายงาน",
      addressee: "นายกเทศมนตรี",
    });
    expect(left).toEqual([]);
  });

  test.each([
    [
      "number and date on lines of their own",
      ["ส่วนราชการ ก", "ที่ สม ๑", "วันที่ ๑ มกราคม ๒๕๖๘", "เรียน ข"],
      { issuingUnit: "ก", documentNumber: "สม ๑", documentDate: "๑ มกราคม ๒๕๖๘", addressee: "ข" },
      [],
    ],
    ["blank ones", ["ส่วนราชการ........", "ที่.......วันที่......", "เรียน ข"], { addressee: "ข" }, []],
    [
      "a month without its day",
      ["ส่วนราชการ ก", "ที่ สม ๑ วันที่ เมษายน ๒๕๖๘", "เรียน ข"],
      { issuingUnit: "ก", documentNumber: "สม ๑", documentDate: "เมษายน ๒๕๖๘", addressee: "ข" },
      [],
    ],
    [
      "a short month without its day, on a line of its own",
      ["ส่วนราชการ ก", "วันที่    มิ.ย. พ.ศ. 2568", "เรียน ข"],
      { issuingUnit: "ก", documentDate: "มิ.ย. พ.ศ. 2568", addressee: "ข", digits: "เลขอารบิก" },
      [],
    ],
    [
      "a month without its year is listed",
      ["ส่วนราชการ ก", "วันที่ เมษายน", "เรียน ข"],
      { issuingUnit: "ก", addressee: "ข" },
      ["วันที่ เมษายน"],
    ],
    [
      "a day that cannot be read is listed",
      ["ส่วนราชการ ก", "ที่ สม ๑ วันที่ ๙๙ มกราคม", "เรียน ข"],
      { issuingUnit: "ก", documentNumber: "สม ๑", addressee: "ข" },
      ["ที่ สม ๑ วันที่ ๙๙ มกราคม"],
    ],
    [
      "a second label is listed",
      ["ส่วนราชการ ก", "เรื่อง ก", "เรื่อง ข", "เรียน ค"],
      { issuingUnit: "ก", subject: "ก", addressee: "ค" },
      ["เรื่อง ข"],
    ],
    [
      "a subject goes on in the line below",
      ["ส่วนราชการ ก", "เรื่อง รายงานผล", "ประจำปี", "เรียน ค"],
      { issuingUnit: "ก", subject: "รายงานผล ประจำปี", addressee: "ค" },
      [],
    ],
    [
      "a line without a label below another one is listed",
      ["ส่วนราชการ ก", "ที่ สม ๑", "ประจำปี", "เรียน ค"],
      { issuingUnit: "ก", documentNumber: "สม ๑", addressee: "ค" },
      ["ประจำปี"],
    ],
    ["without ส่วนราชการ it is no memo", ["ที่ ประชุมเห็นชอบ", "เรียน ข"], {}, ["ที่ ประชุมเห็นชอบ", "เรียน ข"]],
    [
      "what stands behind เรียน is none of it",
      ["ส่วนราชการ ก", "เรียน ข", "ที่ ๑ วันที่ ๑ มกราคม ๒๕๖๘"],
      { issuingUnit: "ก", addressee: "ข" },
      ["ที่ ๑ วันที่ ๑ มกราคม ๒๕๖๘"],
    ],
    [
      "words that begin like a label",
      ["ส่วนราชการ ก", "เรื่องเดิม ข", "เรียน ค"],
      { issuingUnit: "ก", addressee: "ค" },
      ["เรื่องเดิม ข"],
    ],
  ])("%s", (_, texts, values, left) => {
    const settings = read(texts);
    expect(valuesOf(settings)).toEqual(values);
    expect(settings.left).toEqual(left);
  });

  test("the subject names the year", () => {
    const settings = read(["ส่วนราชการ ก", `เรื่อง ${TITLE} ประจำปีงบประมาณ พ.ศ. ๒๕๖๘`, "เรียน ข"]);
    expect(settings.fiscalYear).toBe(2568);
    expect(settings.left).toEqual([]);
  });
});

describe("the fiscal year", () => {
  test.each([
    ["of a title line", ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"], 2568, []],
    ["named nowhere", ["รายงาน"], null, ["รายงาน"]],
    [
      "two that differ, far from the table",
      ["ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๘"],
      null,
      ["ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๘"],
    ],
  ])("%s", (_, texts, year, left) => {
    const settings = read(texts);
    expect(settings.fiscalYear).toBe(year);
    expect(settings.left).toEqual(left);
  });

  test("that of the table's own title goes before all others", () => {
    const lines = [
      ...outsideLines("before", ["ปีงบประมาณ ๒๕๖๗"]),
      ...outsideLines("title", ["ปีงบประมาณ ๒๕๖๘"]),
    ];
    expect(readImportedSettings(lines, [], TITLE).fiscalYear).toBe(2568);
  });

  test("the year of the assessment is another one", () => {
    const settings = read([
      "ตามที่ได้กำหนดมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ โดยรายงานผลในการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ นั้น",
    ]);
    expect([settings.fiscalYear, settings.values.get("assessmentYear")]).toEqual([2568, "2569"]);
  });
});

describe("the item of the assessment", () => {
  test.each<[string, string[], string | undefined]>([
    ["in the memo", ["โดยรายงานผลตามแบบวัด OIT ข้อ O25 ในการประเมิน"], "O25"],
    ["in Thai digits", ["โดยรายงานผลตามแบบวัด OIT ข้อ O๓๓ นั้น"], "O33"],
    ["without its letter", ["แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ข้อที่ 25"], "O25"],
    ["in the title", ["(ข้อ O 27)"], "O27"],
    ["before the title", ["O25 รายงานผลการดำเนินการ"], "O25"],
    ["twice the same", ["แบบวัด OIT ข้อ O25", "O25 รายงานผล"], "O25"],
    ["several", ["แบบวัด OIT ข้อ O25", "ข้อ O26"], undefined],
    ["items of something else", ["ตามข้อ 25 ของระเบียบ", "ข้อ 3.1"], undefined],
    ["none", ["รายงานผลการดำเนินการ ปีงบประมาณ พ.ศ. ๒๕๖๘"], undefined],
  ])("%s", (_name, texts, item) => {
    expect(read(texts).values.get("assessmentItem")).toBe(item);
  });
});

describe("the authority", () => {
  test.each([
    [
      "its name and place",
      [AUTHORITY, "อำเภอตัวอย่าง จังหวัดสมมติ"],
      [],
      { organization: AUTHORITY, district: "ตัวอย่าง", province: "สมมติ" },
      [],
    ],
    [
      "name and place on one line",
      [`${AUTHORITY} อำเภอตัวอย่าง จังหวัดสมมติ`],
      [],
      { organization: AUTHORITY, district: "ตัวอย่าง", province: "สมมติ" },
      [],
    ],
    [
      "its short name, where it is used",
      [AUTHORITY],
      ["พนักงาน อบต.ทุ่งสมมติ"],
      { organization: AUTHORITY, shortName: "อบต.ทุ่งสมมติ" },
      [],
    ],
    [
      "two places are none",
      [AUTHORITY, "อำเภอก จังหวัดข", "อำเภอค จังหวัดข"],
      [],
      { organization: AUTHORITY },
      ["อำเภอก จังหวัดข", "อำเภอค จังหวัดข"],
    ],
    ["no name", ["หน่วยงาน"], [], {}, ["หน่วยงาน"]],
  ])("%s", (_, texts, cells, values, left) => {
    const settings = read(texts, cells);
    expect(valuesOf(settings)).toEqual(values);
    expect(settings.left).toEqual(left);
  });
});

test.each([
  ["Arabic digits alone", ["ปี 2568"], [], "เลขอารบิก"],
  ["both", ["ปี 2568"], ["ข้อ ๑"], undefined],
  ["none", ["ปี"], [], undefined],
])("digits: %s", (_, texts, cells, digits) => {
  expect(read(texts, cells).values.get("digits")).toBe(digits);
});

test("the title, broken over two lines, is in the new sheet already", () => {
  const [first, second] = [TITLE.slice(0, 20), TITLE.slice(20)];
  expect(read([first, second, "รายงาน"]).left).toEqual(["รายงาน"]);
});
