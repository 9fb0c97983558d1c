import type { MeasureSheet } from "../../../../src/core/model/measure-sheet";
import type { RecordSheets } from "../../../../src/core/model/record-sheets";
import type { ReportSettings } from "../../../../src/core/model/report-settings";
import type { SheetPicture } from "../../../../src/core/model/sheet-picture";
import { EMPTY_RECORDS } from "../../../../src/core/model/empty-records";
import { buildAppendix } from "../../../../src/core/report/model/build-appendix";
import type { Appendix } from "../../../../src/core/report/model/report-model";
import { numbered, sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { filePictureAt } from "../../../support/pictures";
import { recordsOf, referenceOf, type EvidenceSpec } from "../../../support/record-sheets";
import { FULL_SETTINGS } from "../../../support/report-settings";

interface Plan {
  readonly specs?: readonly MeasureSpec[];
  readonly sheet?: Partial<MeasureSheet>;
  readonly settings?: Partial<ReportSettings>;
  readonly pictures?: readonly SheetPicture[];
  readonly records?: RecordSheets;
}

function maybeAppendixOf(evidence: readonly EvidenceSpec[], plan: Plan = {}): Appendix | null {
  const { specs = [{}], sheet, settings, pictures = [], records = recordsOf(evidence) } = plan;
  const all = { ...FULL_SETTINGS, appendix: true, ...settings };
  return buildAppendix(sheetOf(specs, sheet), all, { records, pictures });
}

function appendixOf(evidence: readonly EvidenceSpec[], plan: Plan = {}): Appendix {
  const appendix = maybeAppendixOf(evidence, plan);
  if (appendix === null) throw new Error("no appendix");
  return appendix;
}

describe("whether there is one", () => {
  test.each<[string, boolean, readonly EvidenceSpec[], boolean]>([
    ["asked for, and there is evidence", true, [{ activity: "อบรม" }], true],
    ["not asked for", false, [{ activity: "อบรม" }], false],
    ["asked for without evidence", true, [], false],
    ["asked for with evidence of no measure", true, [{ measure: referenceOf("unknown") }], false],
  ])("%s", (_, appendix, evidence, isThere) => {
    expect(maybeAppendixOf(evidence, { settings: { appendix } }) !== null).toBe(isThere);
  });

  test("a workbook without an evidence sheet has none, whatever lies elsewhere", () => {
    const pictures = [filePictureAt("มาตรการ", 2, "paper.jpg")];
    expect(maybeAppendixOf([], { records: EMPTY_RECORDS, pictures })).toBeNull();
  });
});

test("titles, headings and what stands on top of further pages", () => {
  expect(appendixOf([{}])).toMatchObject({
    titleLines: ["ภาคผนวก", "หลักฐานการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
    runningTitle: "ภาคผนวก  อบต.ทุ่งสมมติ",
    columnHeadings: ["วันที่", "สิ่งที่ดำเนินการ", "คิวอาร์โค้ด"],
    continued: "(ต่อ)",
  });
  expect(appendixOf([{}], { settings: { period: "half-year" } }).titleLines[1]).toBe(
    "หลักฐานการดำเนินการ ปีงบประมาณ พ.ศ. ๒๕๖๘ รอบ ๖ เดือน",
  );
});

test.each([
  ["no short name", null],
  ["one that is too long", "อบต.ทุ่งสมมติราชพฤกษ์เฉลิมพระเกียรติวังสายทองพัฒนาใหม่"],
])("%s: the head line says what it is", (_, shortName) => {
  expect(appendixOf([{}], { settings: { shortName } }).runningTitle).toBe("ภาคผนวก  หลักฐานการดำเนินการ");
});

describe("measures", () => {
  test("in the order of the sheet, each with its facts, by the number that the sheet gives", () => {
    const { measures } = appendixOf(
      [
        { measure: 3, activity: "ค" },
        { measure: 1, activity: "ก" },
        { measure: 3, activity: "ง" },
      ],
      {
        specs: [
          {
            number: 11,
            measure: "อบรม\nบุคลากร",
            responsibleUnit: "กองคลัง\nกองช่าง",
            timeframe: "ไตรมาสที่ 1 – 2",
          },
          {},
          { number: null },
        ],
      },
    );
    expect(
      measures.map(({ ordinal, label, title, facts, pageLabel }) => [
        ordinal,
        label,
        title,
        facts,
        pageLabel,
      ]),
    ).toEqual([
      [1, "มาตรการที่ ๑๑", "อบรม บุคลากร", "กองคลัง กองช่าง  ไตรมาสที่ ๑ – ๒  หลักฐาน ๑ รายการ", "ตารางหน้า"],
      [
        3,
        "มาตรการที่ ๓",
        "เผยแพร่ความรู้เรื่องประมวลจริยธรรมแก่บุคลากร",
        "สำนักปลัด  ปีงบประมาณ ๒๕๖๘  หลักฐาน ๒ รายการ",
        "ตารางหน้า",
      ],
    ]);
  });

  test.each<[string, readonly number[], { label: string; text: string } | null]>([
    ["each has some", [1, 2, 3, 4, 5], null],
    ["one has none", [1, 2, 4, 5], { label: "มาตรการที่ไม่มีรายการในแผ่นหลักฐาน", text: "๑ มาตรการ: มาตรการที่ ๓" }],
    ["all but one", [1], { label: "มาตรการที่ไม่มีรายการในแผ่นหลักฐาน", text: "๔ มาตรการ: มาตรการที่ ๒ – ๕" }],
  ])("at its end which measures have none: %s", (_, withRows, closing) => {
    const evidence = withRows.map((measure) => ({ measure, activity: "อบรม" }));
    expect(appendixOf(evidence, { specs: numbered(1, 2, 3, 4, 5) }).closing).toEqual(closing);
  });
});

describe("rows", () => {
  test("by day, those without one last, those of one day as the sheet has them", () => {
    const [measure] = appendixOf([
      { activity: "ไม่มีวันที่" },
      { date: "2025-03-02", activity: "มีนาคม" },
      { date: "ต้นปี 2568", activity: "อ่านไม่ได้" },
      { date: "2025-01-15", activity: "มกราคม ก" },
      { date: "2024-12-31", activity: "ธันวาคม" },
      { date: "2025-01-15", activity: "มกราคม ข" },
    ]).measures;
    expect(measure?.rows.map(({ date, paragraphs }) => [date, ...paragraphs])).toEqual([
      [["๓๑ ธ.ค. ๒๕๖๗"], "ธันวาคม"],
      [["๑๕ ม.ค. ๒๕๖๘"], "มกราคม ก"],
      [["๑๕ ม.ค. ๒๕๖๘"], "มกราคม ข"],
      [["๒ มี.ค. ๒๕๖๘"], "มีนาคม"],
      [[null], "ไม่มีวันที่"],
      [["ต้นปี ๒๕๖๘"], "อ่านไม่ได้"],
    ]);
  });

  test("what was done, where, its links and what else stands beside them", () => {
    const [measure] = appendixOf([
      {
        activity: "จัดอบรม ครั้งที่ 2",
        channel: "ห้องประชุมสภา",
        link: "ภาพ 3 ภาพ https://a.go.th/68/1/",
      },
    ]).measures;
    expect(measure?.rows).toEqual([
      {
        date: [null],
        paragraphs: ["จัดอบรม ครั้งที่ ๒", "ณ ห้องประชุมสภา", "ภาพ ๓ ภาพ"],
        links: [{ text: "a.go.th/68/1", href: "https://a.go.th/68/1/", hasCode: true }],
      },
    ]);
  });

  test("rows of no certain measure are not in it", () => {
    const { measures } = appendixOf([
      { activity: "ก" },
      { measure: referenceOf("ambiguous", [1, 2]), activity: "ข" },
      { measure: referenceOf("none"), activity: "ค" },
    ]);
    expect(measures.flatMap(({ rows }) => rows.flatMap(({ paragraphs }) => paragraphs))).toEqual(["ก"]);
  });
});

describe("pictures", () => {
  const evidence: readonly EvidenceSpec[] = [
    { row: 2, date: "2025-02-10", activity: "ชี้แจงพนักงาน" },
    { row: 3, date: "2025-01-06", activity: "ประกาศนโยบาย" },
    { row: 4, measure: 2, activity: "ของอีกมาตรการ" },
  ];
  const captionsOf = (pictures: readonly SheetPicture[]): string[][] =>
    appendixOf(evidence, { specs: [{ number: 4 }, {}], pictures }).measures.map((measure) =>
      measure.pictures.map(({ caption }) => caption),
    );

  test("in the order of the rows, each of a row as it lies there, counted for each measure", () => {
    expect(
      captionsOf([
        filePictureAt("หลักฐาน", 2, "paper.jpg"),
        filePictureAt("หลักฐาน", 3, "notice-board.png", { description: "ป้ายประกาศ 1" }),
        filePictureAt("หลักฐาน", 3, "paper.jpg"),
        filePictureAt("หลักฐาน", 4, "paper.jpg"),
      ]),
    ).toEqual([
      [
        "ภาพที่ ๔-๑ ป้ายประกาศ ๑ ๖ ม.ค. ๒๕๖๘",
        "ภาพที่ ๔-๒ ประกาศนโยบาย ๖ ม.ค. ๒๕๖๘",
        "ภาพที่ ๔-๓ ชี้แจงพนักงาน ๑๐ ก.พ. ๒๕๖๘",
      ],
      ["ภาพที่ ๒-๑ ของอีกมาตรการ"],
    ]);
  });

  test("on another sheet or beside all rows: none of ours", () => {
    expect(
      captionsOf([filePictureAt("มาตรการ", 2, "paper.jpg"), filePictureAt("หลักฐาน", 9, "paper.jpg")]),
    ).toEqual([[], []]);
  });

  test("with their own bytes, and the caption for who does not see them", () => {
    const picture = filePictureAt("หลักฐาน", 3, "paper.jpg", { turn: 90 });
    const [measure] = appendixOf(evidence, { pictures: [picture] }).measures;
    expect(measure?.facts).toMatch(/ {2}ภาพ ๑ ภาพ$/);
    expect(measure?.pictures).toEqual([
      {
        caption: "ภาพที่ ๑-๑ ประกาศนโยบาย ๖ ม.ค. ๒๕๖๘",
        picture: {
          bytes: picture.bytes,
          kind: "jpeg",
          width: 90,
          height: 140,
          turn: 90,
          alt: "ภาพที่ ๑-๑ ประกาศนโยบาย ๖ ม.ค. ๒๕๖๘",
        },
      },
    ]);
  });
});
