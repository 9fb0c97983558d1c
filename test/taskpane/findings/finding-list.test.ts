import type { Finding } from "../../../src/core/engine/finding";
import { NO_FILTER, type FindingFilter } from "../../../src/taskpane/findings/filter-rows";
import { findingList, type FindingList } from "../../../src/taskpane/findings/finding-list";
import type { GroupSubject, ListView } from "../../../src/taskpane/findings/group-rows";
import { sheetOf } from "../../support/measure-sheet";
import { makeFinding } from "./make-finding";

const SHEET = sheetOf([
  { number: 1, responsibleUnit: "สำนักปลัด" },
  { number: 1, responsibleUnit: "กองช่าง\nกองคลัง" },
  { number: 3, responsibleUnit: "" },
]);
const review = { severity: "review" } as const;
const warning = { severity: "warning", check: "mixed-digits", fixable: true } as const;

function listOf(
  findings: readonly Finding[],
  view: ListView,
  filter: Partial<FindingFilter> = {},
): FindingList {
  return findingList({ findings, sheet: SHEET }, view, { ...NO_FILTER, ...filter });
}

function nameOf(subject: GroupSubject): string {
  if (subject.kind === "measure") return `measure ${subject.measure.ordinal}`;
  if (subject.kind === "sheet") return `sheet ${subject.sheet ?? "itself"}`;
  return subject.kind === "check" ? subject.check : `unit ${subject.unit ?? "none"}`;
}

describe("groups", () => {
  test.each<[string, ListView, readonly Finding[], readonly string[]]>([
    ["nothing found", "measure", [], []],
    [
      "of one weight in the order of the sheet, which comes first itself, other sheets last",
      "measure",
      [
        makeFinding({ measure: 2, cell: "E6" }),
        makeFinding({ measure: 3, cell: "E7" }),
        makeFinding(),
        makeFinding({ cell: "A2", sheet: "หลักฐาน" }),
        makeFinding({ cell: "A2", sheet: "ตัวชี้วัด", measure: 2 }),
      ],
      ["sheet itself", "measure 2", "measure 3", "sheet หลักฐาน"],
    ],
    [
      "with an error before those without",
      "measure",
      [
        makeFinding(warning),
        makeFinding({ measure: 1, cell: "E5", ...review }),
        makeFinding({ measure: 3, cell: "E7" }),
      ],
      ["measure 3", "sheet itself", "measure 1"],
    ],
    [
      "by kind: errors first, then the kind with more findings",
      "kind",
      [
        makeFinding({ measure: 1, cell: "B5", check: "repeated-words", severity: "warning" }),
        makeFinding({ measure: 1, cell: "A5", ...warning }),
        makeFinding({ measure: 2, cell: "A6", ...warning }),
        makeFinding({ measure: 3, cell: "E7" }),
      ],
      ["missing-result", "mixed-digits", "repeated-words"],
    ],
    [
      "by unit: a measure stands under each of its own",
      "unit",
      [
        makeFinding({ measure: 1, cell: "E5" }),
        makeFinding({ measure: 2, cell: "E6" }),
        makeFinding({ measure: 3, cell: "E7" }),
        makeFinding(),
      ],
      ["sheet itself", "unit สำนักปลัด", "unit กองช่าง", "unit กองคลัง", "unit none"],
    ],
  ])("%s", (_, view, findings, names) => {
    expect(listOf(findings, view).groups.map(({ subject }) => nameOf(subject))).toEqual(names);
  });

  test("what was typed exactly comes before errors", () => {
    const findings = [
      makeFinding({ measure: 1, cell: "E5", message: { th: "ข้อ ๓ ขาด", en: "" } }),
      makeFinding({ measure: 3, cell: "B7", ...review }),
    ];
    const { groups } = listOf(findings, "measure", { text: "3" });
    expect(groups.map(({ subject }) => nameOf(subject))).toEqual(["measure 3", "measure 1"]);
  });

  test("two measures of one number stay two", () => {
    const findings = [makeFinding({ measure: 1, cell: "A5" }), makeFinding({ measure: 2, cell: "A6" })];
    expect(listOf(findings, "measure").groups).toHaveLength(2);
  });

  test("say how many findings they hold, of which weight, and how many can be mended", () => {
    const at = { measure: 1, cell: "B5" };
    const [group] = listOf(
      [
        makeFinding({ ...at, ...warning }),
        makeFinding({ ...at, ...warning, fixable: false }),
        makeFinding(at),
      ],
      "measure",
    ).groups;
    expect(group).toMatchObject({ count: 3, fixable: 1, counts: { error: 1, warning: 2, review: 0 } });
  });

  test("hold errors first, then the order of the sheet", () => {
    const findings = [
      makeFinding({ measure: 1, cell: "A5", ...review }),
      makeFinding({ measure: 1, cell: "B5", ...warning }),
      makeFinding({ measure: 1, cell: "C5", ...review }),
      makeFinding({ measure: 1, cell: "E5" }),
    ];
    const [group] = listOf(findings, "measure").groups;
    expect(group?.rows.map(({ cell }) => cell)).toEqual(["E5", "B5", "A5", "C5"]);
  });
});

describe("places", () => {
  const at = { measure: 2, cell: "B6" };
  const findings = [
    makeFinding({ measure: 1, cell: "B5" }),
    makeFinding(at),
    makeFinding(at),
    makeFinding({ ...at, cell: "E6" }),
  ];

  test("count findings, not lines", () => {
    const list = listOf(findings, "measure");
    expect(list.places.map(({ row, before }) => [row.cell, before])).toEqual([
      ["B5", 0],
      ["B6", 1],
      ["E6", 3],
    ]);
    expect([list.length, list.count]).toEqual([4, 4]);
  });

  test("a line under two units has two places, and its findings are found once", () => {
    const list = listOf(findings, "unit");
    expect([list.length, list.count]).toEqual([7, 4]);
    const { row, group } = list.places[3] ?? {};
    expect(list.placeOf(row?.key ?? "", group?.key ?? "")).toBe(3);
    expect(list.placeOf(row?.key ?? "", null)).toBe(1);
    expect(list.placeOf("another line", null)).toBeNull();
  });
});

test("ten thousand findings are put in order without looking at each other", () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    makeFinding({ measure: (at % 3) + 1, cell: `B${at}`, severity: at % 2 === 0 ? "error" : "review" }),
  );
  const { groups, places } = listOf(many, "measure", { text: "ข้อความ" });
  expect(groups).toHaveLength(3);
  expect(places).toHaveLength(10_000);
});
