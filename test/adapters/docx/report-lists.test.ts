import { readDocx } from "../../../src/adapters/docx/reading/read-docx";
import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { blockText } from "../../../src/core/sheet/imported/block-text";
import { docxPart, elementsOf, sectionsOf } from "../../support/docx-parts";
import { numberedWords } from "../../support/docx-numbers";
import { numbered, type MeasureSpec } from "../../support/measure-sheet";
import { draftOf, reportOf } from "../../support/report-model";
import { ooxmlErrors } from "../../support/validate-ooxml";

async function written(
  specs: readonly MeasureSpec[],
  digits: "thai" | "arabic" = "thai",
): Promise<Uint8Array> {
  return renderDocx(reportOf(specs, { digits }));
}

function stepsOf(bytes: Uint8Array): string {
  const table = sectionsOf(docxPart(bytes, "word/document.xml"))[2] ?? "";
  return elementsOf(elementsOf(table, "w:tr")[1] ?? "", "w:tc")[1] ?? "";
}

/** How many of a piece's paragraphs are in lists, and in how many lists. */
function listsIn(xml: string): readonly [items: number, lists: number] {
  const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, list]) => list);
  return [lists.length, new Set(lists).size];
}

type Case = readonly [
  name: string,
  steps: string,
  shown: readonly string[],
  inLists: readonly [number, number],
];

const CASES: readonly Case[] = [
  ["numbers that follow", "๑. ประชุม\n๒. แจ้ง\n๓. รายงาน", ["๑.\tประชุม", "๒.\tแจ้ง", "๓.\tรายงาน"], [3, 1]],
  [
    "a gap begins a list of its own",
    "๑. ประชุม\n๒. แจ้ง\n๕. รายงาน",
    ["๑.\tประชุม", "๒.\tแจ้ง", "๕.\tรายงาน"],
    [3, 2],
  ],
  ["a first number that is not one", "๔. ประชุม\n๕. แจ้ง", ["๔.\tประชุม", "๕.\tแจ้ง"], [2, 1]],
  [
    "a second list from one",
    "๑. ประชุม\n๒. แจ้ง\n๑. ตรวจ\n๒. สรุป",
    ["๑.\tประชุม", "๒.\tแจ้ง", "๑.\tตรวจ", "๒.\tสรุป"],
    [4, 2],
  ],
  ["brackets", "(๑) ประชุม\n(๒) แจ้ง", ["(๑)\tประชุม", "(๒)\tแจ้ง"], [2, 1]],
  ["a closing bracket", "๑) ประชุม\n๒) แจ้ง", ["๑)\tประชุม", "๒)\tแจ้ง"], [2, 1]],
  ["letters", "ก. ประชุม\nข. แจ้ง\nค. สรุป", ["ก.\tประชุม", "ข.\tแจ้ง", "ค.\tสรุป"], [3, 1]],
  ["dashes", "- ประชุม\n- แจ้ง", ["-\tประชุม", "-\tแจ้ง"], [2, 1]],
  ["other signs", "• ประชุม\n• แจ้ง", ["•\tประชุม", "•\tแจ้ง"], [2, 1]],
  [
    "items inside items, of one list",
    "๑. ประชุม\n๑.๑) นัด\n๑.๒) จด\n๒. แจ้ง\n๒.๑) ติดป้าย",
    ["๑.\tประชุม", "๑.๑)\tนัด", "๑.๒)\tจด", "๒.\tแจ้ง", "๒.๑)\tติดป้าย"],
    [5, 1],
  ],
  ["items whose outer number is not there", "๓.๑) นัด\n๓.๒) จด", ["๓.๑)\tนัด", "๓.๒)\tจด"], [2, 1]],
  [
    "dashes inside numbers, which go on after them",
    "๑. ประชุม\n- นัด\n- จด\n๒. แจ้ง\n- ติดป้าย",
    ["๑.\tประชุม", "-\tนัด", "-\tจด", "๒.\tแจ้ง", "-\tติดป้าย"],
    [5, 1],
  ],
  ["text between items", "๑. ประชุม\nทุกเดือน\n๒. แจ้ง", ["๑.\tประชุม", "ทุกเดือน", "๒.\tแจ้ง"], [2, 1]],
];

describe.each(CASES)("%s", (_, steps, shown, inLists) => {
  test("shows the sheet's numbers, by lists", async () => {
    const bytes = await written([{ steps }]);
    const xml = stepsOf(bytes);
    expect(numberedWords(bytes, xml)).toEqual(shown);
    expect(listsIn(xml)).toEqual(inLists);
  });

  test("is the same when it is read back", async () => {
    expect(await readBack(await written([{ steps }]))).toBe(shown.join("\n").replaceAll("\t", " "));
  });
});

async function readBack(bytes: Uint8Array): Promise<string> {
  const result = await readDocx(bytes);
  if (!result.ok) throw new Error(result.fault.en);
  const tables = result.value.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const cell = tables.at(-1)?.rows[1]?.[1];
  return blockText(cell?.blocks ?? []);
}

test("Arabic digits stay Arabic", async () => {
  const bytes = await written([{ steps: "1. ประชุม\n2. แจ้ง" }], "arabic");
  expect(numberedWords(bytes, stepsOf(bytes))).toEqual(["1.\tประชุม", "2.\tแจ้ง"]);
  expect(docxPart(bytes, "word/numbering.xml")).not.toContain("thaiNumbers");
});

describe("the numbers of the measures", () => {
  const numbersOf = (bytes: Uint8Array): readonly string[] => {
    const table = sectionsOf(docxPart(bytes, "word/document.xml"))[2] ?? "";
    const cells = elementsOf(table, "w:tr")
      .slice(1)
      .map((row) => elementsOf(row, "w:tc")[0] ?? "");
    return numberedWords(bytes, cells.join("")).map((words) => words.split("\t")[0] ?? "");
  };
  test.each([
    ["follow", [1, 2, 3], ["๑.", "๒.", "๓."], 1],
    ["have two figures", [9, 10, 11], ["๙.", "๑๐.", "๑๑."], 1],
    ["have a gap", [1, 2, 4, 5], ["๑.", "๒.", "๔.", "๕."], 2],
    ["repeat", [1, 2, 2, 3], ["๑.", "๒.", "๒.", "๓."], 2],
    ["begin again", [1, 2, 1, 2], ["๑.", "๒.", "๑.", "๒."], 2],
  ])("that %s", async (_, numbers, shown, lists) => {
    const bytes = await written(numbered(...numbers));
    expect(numbersOf(bytes)).toEqual(shown);
    const table = sectionsOf(docxPart(bytes, "word/document.xml"))[2] ?? "";
    const cells = elementsOf(table, "w:tr").map((row) => elementsOf(row, "w:tc")[0] ?? "");
    expect(listsIn(cells.join(""))).toEqual([numbers.length, lists]);
  });
});

test("each cell's list begins anew", async () => {
  const bytes = await written([{ steps: "๑. ประชุม\n๒. แจ้ง" }, { steps: "๑. ตรวจ\n๒. สรุป" }]);
  const table = sectionsOf(docxPart(bytes, "word/document.xml"))[2] ?? "";
  const cells = elementsOf(table, "w:tr")
    .slice(1)
    .map((row) => elementsOf(row, "w:tc")[1] ?? "");
  expect(numberedWords(bytes, cells.join(""))).toEqual(["๑.\tประชุม", "๒.\tแจ้ง", "๑.\tตรวจ", "๒.\tสรุป"]);
});

test("of more lists than Word counts the rest is typed, with the same words", async () => {
  const bytes = await written(
    Array.from({ length: 2_100 }, () => ({ measure: "ส่งเสริม", steps: "๑. ประชุม\n๒. แจ้ง" })),
  );
  const table = sectionsOf(docxPart(bytes, "word/document.xml"))[2] ?? "";
  const last = elementsOf(elementsOf(table, "w:tr").at(-1) ?? "", "w:tc")[1] ?? "";
  expect(listsIn(last)).toEqual([0, 0]);
  expect(numberedWords(bytes, last)).toEqual(["๑.\tประชุม", "๒.\tแจ้ง"]);
  expect(elementsOf(docxPart(bytes, "word/numbering.xml"), "w:num").length).toBeLessThan(2_046);
}, 60_000);

test("a file of all of them is valid, and no level is marked as one without paragraphs", async () => {
  const bytes = await renderDocx(
    draftOf(CASES.map(([, steps]) => ({ steps, resultSummary: steps, outcome: steps }))),
  );
  expect(await ooxmlErrors(bytes, "docx")).toEqual([]);
  const numbering = docxPart(bytes, "word/numbering.xml");
  expect(numbering).not.toContain("tentative");
  const ids = [...numbering.matchAll(/<w:nsid w:val="(\w{8})"\/>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(elementsOf(numbering, "w:abstractNum").length);
}, 60_000);

test("the list of the measures has no stop before the indent of a wider number", async () => {
  const specs = numbered(1, 2).map((spec) => ({ ...spec, steps: "ประชุม" }));
  const numbering = docxPart(await written(specs), "word/numbering.xml");
  expect(numbering).toContain("thaiNumbers");
  expect(numbering).not.toContain("<w:tabs>");
});

test("a marker that is wider than its room has a stop close behind it", async () => {
  const numbering = docxPart(
    await written([{ measure: "๑. อบรม", steps: "๑. ประชุม\n๑.๑) นัด\n- จด" }]),
    "word/numbering.xml",
  );
  const levels = elementsOf(numbering, "w:lvl").filter((level) => level.includes("<w:tabs>"));
  expect(levels.length).toBeGreaterThanOrEqual(3);
  for (const level of levels) {
    const [stop = 0, left = 0, hanging = 0] = ["pos", "left", "hanging"].map((name) =>
      Number(new RegExp(`w:${name}="(\\d+)"`).exec(level)?.[1]),
    );
    expect(stop - left).toBeGreaterThan(hanging / 2);
    expect(stop - left).toBeLessThan(hanging);
  }
});
