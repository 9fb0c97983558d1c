import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import { MEASURES_AT_A_TIME, TARGETS_AT_A_TIME } from "../../../src/taskpane/results/results-tab-state";
import {
  evidenceTable,
  indicatorTable,
  MEASURES_SHEET,
  measureRow,
  resultsTable,
} from "../../support/open-sheet";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { findViolations } from "../support/find-violations";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";
import { ResultsTab } from "../support/results-tab";

const FAULT = { th: "Excel ไม่ว่าง กรุณาลองอีกครั้ง", en: "Excel is busy; try again." };
const TRAINING = ["1", "5 มี.ค. 2568", "จัดอบรมประมวลจริยธรรม", 40, "คน", "หอประชุม"];
const VALUE = ["1", "ความพึงพอใจ", "≥", 80, "ร้อยละ", 86];
const AIM = "ผู้รับบริการพึงพอใจไม่ต่ำกว่าร้อยละ ๘๐";

const BASE: readonly TestTable[] = [
  resultsTable([measureRow(1), measureRow(2)]),
  evidenceTable([TRAINING]),
  indicatorTable([VALUE, ["2", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง"]]),
];

const text = (): string => document.body.textContent ?? "";
const at = ({ spreadsheet }: OpenedPart, cell: string, sheet = MEASURES_SHEET): string =>
  spreadsheet.textOf(sheet, cell);

function openTab(tables: readonly TestTable[], given: PartCase = {}): Promise<OpenedPart> {
  return openPart(ResultsTab, rawWorkbook(tables), given);
}

/** The rows that could be added, those that are ticked with a sign. */
function ticks(): string[] {
  return screen.queryAllByRole<HTMLInputElement>("checkbox").map((box) => {
    const words = box.labels?.[0]?.textContent ?? "";
    return box.checked ? `${words} ✓` : words;
  });
}

async function type(label: RegExp | string, value: string): Promise<void> {
  const [field] = screen.getAllByLabelText(label);
  if (!field) throw new Error(`no field ${String(label)}`);
  fireEvent.change(field, { target: { value } });
  await settle();
}

afterEach(cleanup);

describe("first use", () => {
  const NOTHING_YET = [resultsTable([measureRow(1, "", AIM), measureRow(2)])];

  test("one card makes both sheets, with the targets of the measures", async () => {
    const pane = await openTab(NOTHING_YET);
    expect(ticks()).toEqual(["มาตรการที่ ๑: ผู้รับบริการพึงพอใจ ≥ ๘๐ ร้อยละ ✓"]);
    expect(await findViolations(pane.container)).toEqual([]);
    expect(pane.spreadsheet.counts.writes).toBe(0);
    await press("เตรียมสองแผ่นนี้ และใส่เป้าหมาย 1 รายการ");
    await settle();
    expect(pane.spreadsheet.sheetNames()).toEqual([MEASURES_SHEET, "หลักฐาน", "ตัวชี้วัด"]);
    expect(at(pane, "D2", "ตัวชี้วัด")).toBe("๘๐");
    expect(text()).toContain("เตรียมแผ่นงานแล้ว: หลักฐาน, ตัวชี้วัด และใส่เป้าหมาย 1 รายการ");
    expect(text()).toContain("มาตรการที่ 2");
  });

  test("a target that is not ticked is not written", async () => {
    const pane = await openTab(NOTHING_YET);
    fireEvent.click(screen.getByRole("checkbox"));
    await press("เตรียมสองแผ่นนี้");
    await settle();
    expect(pane.spreadsheet.sheetNames()).toEqual([MEASURES_SHEET, "หลักฐาน", "ตัวชี้วัด"]);
    expect(at(pane, "A2", "ตัวชี้วัด")).toBe("");
    expect(text()).toContain("เตรียมแผ่นงานแล้ว: หลักฐาน, ตัวชี้วัด");
    expect(text()).not.toContain("ใส่เป้าหมาย 0");
  });

  test("undo takes the targets back and both sheets away", async () => {
    const pane = await openTab(NOTHING_YET);
    const before = pane.spreadsheet.sheetNames();
    await press(/^เตรียมสองแผ่นนี้/);
    await settle();
    await press("เลิกทำ");
    await settle();
    expect(pane.spreadsheet.sheetNames()).toEqual(before);
    expect(text()).toContain("หลักฐาน · ตัวชี้วัด");
    expect(buttonsNamed("เลิกทำ")).toEqual([]);
  });

  test("an Excel that cannot make sheets says so", async () => {
    await openTab(NOTHING_YET, { lacks: { "add-report-sheets": FAULT } });
    expect(text()).toContain(FAULT.th);
    expect(buttonsNamed(/^เตรียมสองแผ่นนี้/)).toEqual([]);
  });

  test("a fault is told, and tried again", async () => {
    let isBroken = true;
    const pane = await openTab(NOTHING_YET, {
      port: (spreadsheet) => ({
        makeSheets: (layout, way) =>
          isBroken ? Promise.resolve(fail(FAULT)) : spreadsheet.makeSheets(layout, way),
      }),
    });
    await press(/^เตรียมสองแผ่นนี้/);
    expect(text()).toContain(FAULT.th);
    isBroken = false;
    await press("ลองอีกครั้ง");
    await settle();
    expect(pane.spreadsheet.sheetNames()).toContain("ตัวชี้วัด");
    expect(text()).not.toContain(FAULT.th);
  });
});

describe("the list", () => {
  test("says what is known, what is missing and what would be written", async () => {
    await openTab(BASE);
    expect(text()).toContain("ยังว่าง 2 จาก 2 มาตรการ เกินกำหนด 2 มาตรการ");
    expect(text()).toContain("เกินกำหนด · กำหนด 31 มีนาคม 2568");
    expect(text()).toContain("จัดอบรมประมวลจริยธรรม");
    expect(text()).toContain("หลักฐาน แถว 2");
    expect(text()).toContain("ยังไม่มีผลที่ได้");
    expect(text()).toContain("ข้อมูลที่มี: หลักฐาน 1 แถว ตัวชี้วัด 1 รายการ");
  });

  test("goes to a cell, and to where a sentence comes from", async () => {
    const { spreadsheet } = await openTab(BASE);
    await press("สรุปผลการดำเนินการ ช่อง E3");
    expect(spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E3" });
    await press("หลักฐาน แถว 2");
    expect(spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A2" });
    await press(/^ข้อมูลที่มี: หลักฐาน 1/);
    await press(/^ความพึงพอใจ ≥ 80/);
    expect(spreadsheet.selection()).toEqual({ sheet: "ตัวชี้วัด", cell: "A2" });
  });

  test("is filtered", async () => {
    await openTab(BASE);
    await press("1 เติมได้เลย");
    expect([...document.querySelectorAll("h3")].map((one) => one.textContent)).toEqual(["มาตรการที่ 1"]);
    await press("1 ขาดข้อมูล");
    expect([...document.querySelectorAll("h3")].map((one) => one.textContent)).toEqual(["มาตรการที่ 2"]);
    expect(buttonsNamed(/^เขียนทั้งหมด/)).toEqual([]);
  });

  test("unfolds what comes round every month", async () => {
    const monthly = measureRow(1).map((cell, index) => (index === 3 ? "ทุกเดือน" : cell));
    const { spreadsheet } = await openTab([resultsTable([monthly]), evidenceTable([TRAINING])]);
    expect(text()).toContain("รายเดือน: มีหลักฐาน 1 จาก 12 เดือน ขาด ต.ค., พ.ย., ธ.ค., ม.ค., ก.พ., เม.ย.");
    await press(/^รายเดือน/);
    await press("มี.ค. · มีหลักฐาน");
    expect(spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A2" });
  });

  test("tells of rows that belong to no measure, targets not listed yet, a sheet not made yet", async () => {
    const pane = await openTab([
      resultsTable([measureRow(1, "", AIM), measureRow(2)]),
      evidenceTable([["77", "5 มี.ค. 2568", "ไม่รู้ข้อ"]]),
    ]);
    expect(text()).toContain("สมุดงานยังไม่มีแผ่น “ตัวชี้วัด”");
    await press("มี 1 แถวที่ไม่รู้ว่าเป็นของมาตรการใด");
    await press(/อ้างมาตรการที่ 77/);
    expect(pane.spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A2" });
    await press("เตรียมแผ่นงานนี้ และใส่เป้าหมาย 1 รายการ");
    await settle();
    expect(at(pane, "D2", "ตัวชี้วัด")).toBe("๘๐");
    await act(async () => pane.spreadsheet.typeIntoCell(MEASURES_SHEET, "B4", "อบรมไม่น้อยกว่า ๔ ครั้ง"));
    await pane.check();
    await press("พบเป้าหมาย 1 รายการที่ยังไม่อยู่ในแผ่นตัวชี้วัด");
    expect(text()).toMatch(/มาตรการที่ ๒: .* ≥ ๔ ครั้ง/);
    await press("เพิ่มลงแผ่นตัวชี้วัด (1)");
    await settle();
    expect(at(pane, "D3", "ตัวชี้วัด")).toBe("๔");
    expect(text()).toContain("เพิ่มเป้าหมายลงแผ่นตัวชี้วัดแล้ว 1 รายการ");
  });

  const TWO_TARGETS = [
    resultsTable([
      measureRow(1, "", "คะแนนก่อนอบรม ๑๑ คะแนน หลังอบรม ๑๖ คะแนน ผู้ผ่านไม่น้อยกว่า ๑๔ คะแนน"),
      measureRow(2, "", AIM),
    ]),
    evidenceTable([TRAINING]),
    indicatorTable([["๒", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง"]]),
  ];

  test("targets can be added only once they are unfolded; one that looks misread is not ticked", async () => {
    const pane = await openTab(TWO_TARGETS);
    expect(buttonsNamed(/^เพิ่มลงแผ่นตัวชี้วัด/)).toEqual([]);
    await press("พบเป้าหมาย 2 รายการที่ยังไม่อยู่ในแผ่นตัวชี้วัด");
    expect(ticks().map((words) => words.endsWith("✓"))).toEqual([false, true]);
    expect(ticks()[0]).toContain("ให้ดูก่อน");
    await press("เพิ่มลงแผ่นตัวชี้วัด (1)");
    await settle();
    expect(at(pane, "A3", "ตัวชี้วัด")).toBe("๒");
    expect(at(pane, "D3", "ตัวชี้วัด")).toBe("๘๐");
    expect(at(pane, "A4", "ตัวชี้วัด")).toBe("");
  });

  test("a tick stays while another tab is looked at", async () => {
    const pane = await openTab(TWO_TARGETS);
    await press(/^พบเป้าหมาย/);
    for (const box of screen.getAllByRole("checkbox")) fireEvent.click(box);
    await pane.show(false);
    await pane.show(true);
    await press(/^พบเป้าหมาย/);
    expect(ticks().map((words) => words.endsWith("✓"))).toEqual([true, false]);
  });

  test("the ribbon unfolds them and writes nothing", async () => {
    const pane = await openTab(TWO_TARGETS);
    await press("ribbon");
    expect(ticks()).toHaveLength(2);
    expect(pane.spreadsheet.counts.writes).toBe(0);
    for (const box of screen.getAllByRole<HTMLInputElement>("checkbox"))
      if (box.checked) fireEvent.click(box);
    expect(buttonsNamed("เพิ่มลงแผ่นตัวชี้วัด (0)")[0]?.getAttribute("aria-disabled")).toBe("true");
  });

  test("the ribbon says so where nothing is lacking", async () => {
    const pane = await openTab(BASE);
    await press("ribbon");
    expect(text()).toContain("แผ่นหลักฐานและตัวชี้วัดครบแล้ว ไม่มีอะไรต้องเพิ่ม");
    expect(pane.spreadsheet.counts.writes).toBe(0);
  });

  test("of many targets only those that are drawn are written", async () => {
    const rows = Array.from({ length: TARGETS_AT_A_TIME + 2 }, (_, index) => measureRow(index + 1, "", AIM));
    const pane = await openTab([resultsTable(rows), evidenceTable([TRAINING]), indicatorTable([])]);
    await press(/^พบเป้าหมาย/);
    expect(ticks()).toHaveLength(TARGETS_AT_A_TIME);
    await press("แสดงต่ออีก 2 เป้าหมาย");
    expect(ticks()).toHaveLength(TARGETS_AT_A_TIME + 2);
    await press(`เพิ่มลงแผ่นตัวชี้วัด (${TARGETS_AT_A_TIME + 2})`);
    await settle();
    expect(at(pane, `A${TARGETS_AT_A_TIME + 3}`, "ตัวชี้วัด")).not.toBe("");
  });

  test("many measures are drawn in part", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => measureRow(index + 1));
    await openTab([resultsTable(rows), evidenceTable([TRAINING])]);
    expect(document.querySelectorAll("h3")).toHaveLength(MEASURES_AT_A_TIME);
    await press(`แสดงต่ออีก ${200 - MEASURES_AT_A_TIME} มาตรการ`);
    expect(document.querySelectorAll("h3")).toHaveLength(2 * MEASURES_AT_A_TIME);
  });

  test.each([
    [
      "nothing left",
      [resultsTable([measureRow(1, "ทำแล้ว ๕ ครั้ง", "ร้อยละ ๙๐")]), evidenceTable([])],
      "กรอกผลครบทุกมาตรการ",
    ],
    ["no measure", [resultsTable([]), evidenceTable([])], "ตารางยังไม่มีมาตรการ"],
    ["no table", [evidenceTable([])], "ไม่พบตารางมาตรการ"],
  ])("%s", async (_, tables, expected) => {
    await openTab(tables);
    expect(text()).toContain(expected);
  });

  test("before the first check it says so", async () => {
    await openTab(BASE, { isChecked: false });
    expect(text()).toContain("ยังไม่มีผลตรวจ");
  });
});

describe("writing", () => {
  test("one text: into its cell, and nowhere else; undo takes it back", async () => {
    const pane = await openTab(BASE);
    await press("เขียนลงช่อง E3");
    await settle();
    expect(at(pane, "E3")).toContain("จัดอบรมประมวลจริยธรรม");
    expect(at(pane, "F3")).toBe("");
    expect(text()).toContain("เขียนแล้ว 1 ช่อง");
    expect(buttonsNamed("เขียนลงช่อง E3")).toEqual([]);
    await press("เลิกทำ");
    await settle();
    expect(at(pane, "E3")).toBe("");
    expect(text()).toContain("คืนค่าเดิมแล้ว 1 ช่อง");
    expect(buttonsNamed("เขียนลงช่อง E3")).toHaveLength(1);
  });

  test("all that is shown", async () => {
    const pane = await openTab(BASE);
    await press("เขียนทั้งหมด (2)");
    await settle();
    expect([at(pane, "E3"), at(pane, "F3")].every((cell) => cell !== "")).toBe(true);
    expect([at(pane, "E4"), at(pane, "F4")]).toEqual(["", ""]);
    expect(text()).toContain("เขียนแล้ว 2 ช่อง");
  });

  test("a cell that somebody filled after it was shown is left, and told of", async () => {
    const pane = await openTab(BASE, { lacks: { "watch-changes": FAULT } });
    await act(async () => pane.spreadsheet.typeIntoCell(MEASURES_SHEET, "E3", "พิมพ์เอง"));
    await press("เขียนทั้งหมด (2)");
    await settle();
    expect(at(pane, "E3")).toBe("พิมพ์เอง");
    expect(text()).toContain("ไม่ได้แก้ 1 แห่ง");
    expect(text()).toContain("ข้อความในช่องเปลี่ยนไปแล้ว");
    await press(`${MEASURES_SHEET} ช่อง E3`);
    expect(pane.spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E3" });
  });

  test("an edited text is the officer's own, survives a fault and another tab, and is written", async () => {
    let isBroken = true;
    const pane = await openTab(BASE, {
      port: (spreadsheet) => ({
        write: (edits) => (isBroken ? Promise.resolve(fail(FAULT)) : spreadsheet.write(edits)),
      }),
    });
    await press("แก้ข้อความ");
    await type("ข้อความสำหรับช่อง E3", "อบรมแล้ว ๔๐ คน");
    expect(text()).toContain("ไม่ได้โยงกับหลักฐานแล้ว");
    await press("เขียนลงช่อง E3");
    expect(text()).toContain(FAULT.th);
    await pane.show(false);
    await pane.show(true);
    expect(screen.getByLabelText<HTMLTextAreaElement>("ข้อความสำหรับช่อง E3").value).toBe("อบรมแล้ว ๔๐ คน");
    isBroken = false;
    await press("ลองอีกครั้ง");
    await settle();
    expect(at(pane, "E3")).toBe("อบรมแล้ว ๔๐ คน");
    expect(screen.queryByLabelText("ข้อความสำหรับช่อง E3")).toBeNull();
  });

  test("an edited text can be given up, and a blank one cannot be written", async () => {
    const pane = await openTab(BASE);
    await press("แก้ข้อความ");
    await type("ข้อความสำหรับช่อง E3", " ");
    await press("เขียนลงช่อง E3");
    expect(at(pane, "E3")).toBe("");
    expect(buttonsNamed("เขียนทั้งหมด (1)")).toHaveLength(1);
    await press("ใช้ร่างของโปรแกรม");
    expect(buttonsNamed("เขียนทั้งหมด (2)")).toHaveLength(1);
  });

  test("an edited text whose cell was filled meanwhile is still shown", async () => {
    const pane = await openTab(BASE);
    await press("แก้ข้อความ");
    await type("ข้อความสำหรับช่อง E3", "ข้อความที่คิดไว้");
    await act(async () => pane.spreadsheet.typeIntoCell("หลักฐาน", "C2", ""));
    await pane.check();
    expect(text()).toContain("ข้อความที่ท่านแก้ไว้และยังไม่ได้เขียน");
    expect(text()).toContain("ข้อความที่คิดไว้");
    await press("ทิ้งข้อความนี้");
    expect(text()).not.toContain("ข้อความที่คิดไว้");
  });

  test("an undo that fails can be tried again", async () => {
    let isBroken = true;
    const pane = await openTab(BASE, {
      port: (spreadsheet) => ({
        undo: (record) => (isBroken ? Promise.resolve(fail(FAULT)) : spreadsheet.undo(record)),
      }),
    });
    await press("เขียนลงช่อง E3");
    await settle();
    await press("เลิกทำ");
    expect(text()).toContain(FAULT.th);
    isBroken = false;
    await press("ลองอีกครั้ง");
    await settle();
    expect(at(pane, "E3")).toBe("");
  });

  test("a crash is told with its detail", async () => {
    await openTab(BASE, { port: () => ({ write: () => Promise.reject(new Error("proxy lost")) }) });
    await press("เขียนลงช่อง E3");
    expect(text()).toContain("โปรแกรมขัดข้อง");
  });
});

describe("a filled cell", () => {
  const FILLED = [
    resultsTable([measureRow(1, "", AIM), measureRow(2)]),
    evidenceTable([]),
    indicatorTable([["1", "ผู้ผ่านการอบรม", "≥", 30, "คน", 40]]),
  ];

  test("is replaced by a button of its own, shown old and new, its target kept", async () => {
    const pane = await openTab(FILLED);
    expect(buttonsNamed(/^เขียน/)).toEqual([]);
    await press("ดูข้อความที่จะแทน");
    expect(document.querySelector("del")?.textContent).toBe(AIM);
    expect(text()).toContain("เป้าหมายในข้อความเดิมจะย้ายไปแผ่นตัวชี้วัดก่อน");
    await press("แทนที่ข้อความในช่อง F3");
    await settle();
    expect(at(pane, "F3")).not.toBe(AIM);
    expect(at(pane, "D3", "ตัวชี้วัด")).toBe("80");
    await press("เลิกทำ");
    await settle();
    expect(at(pane, "F3")).toBe(AIM);
    expect(at(pane, "D3", "ตัวชี้วัด")).toBe("");
  });

  test("a target that stands in the steps alone does not move", async () => {
    await openTab([
      resultsTable([measureRow(1, "", AIM, "อบรมไม่น้อยกว่า ๔ ครั้ง"), measureRow(2)]),
      ...FILLED.slice(1),
    ]);
    await press("ดูข้อความที่จะแทน");
    const moved = screen.getByText("เป้าหมายในข้อความเดิมจะย้ายไปแผ่นตัวชี้วัดก่อน").nextElementSibling;
    expect([...(moved?.querySelectorAll("li") ?? [])].map((row) => row.textContent)).toEqual([
      "ผู้รับบริการพึงพอใจ ≥ 80 ร้อยละ",
    ]);
  });

  test("stays where its target has no place to go", async () => {
    const title = "เผยแพร่ประมวลจริยธรรมทุกช่องทาง";
    await openTab([
      resultsTable([[title, ...measureRow(1, "จัดอบรมไม่น้อยกว่า ๔ ครั้ง").slice(1)]]),
      evidenceTable([[title, ...TRAINING.slice(1)]]),
      indicatorTable([]),
    ]);
    await press("ดูข้อความที่จะแทน");
    expect(text()).toContain("ไม่มีลำดับ");
    expect(buttonsNamed(/^แทนที่/)).toEqual([]);
    await press("ซ่อนข้อความที่จะแทน");
    expect(document.querySelector("del")).toBeNull();
  });
});

describe("the short forms", () => {
  test("evidence: the day is read as one types, and the row goes to the sheet", async () => {
    const pane = await openTab(BASE);
    await press("เพิ่มหลักฐาน");
    expect(document.activeElement).toBe(screen.getByLabelText("วันที่"));
    await type("วันที่", "๑๕ ม.ค. ๖๘");
    expect(text()).toContain("15 มกราคม 2568");
    await type(/สิ่งที่ดำเนินการ/, "ประชุมชี้แจง");
    await type("จำนวน", "๓๕");
    await type("หน่วยนับ", "คน");
    await press("บันทึกลงแผ่นงาน");
    await settle();
    expect(["A3", "B3", "C3", "D3", "E3"].map((cell) => at(pane, cell, "หลักฐาน"))).toEqual([
      "1",
      "2025-01-15",
      "ประชุมชี้แจง",
      "35",
      "คน",
    ]);
    expect(text()).toContain("บันทึกลงแผ่น “หลักฐาน” แถว 3 แล้ว");
    expect(screen.queryByLabelText("วันที่")).toBeNull();
    expect(text()).toContain("หลักฐาน แถว 2, 3");
  });

  test.each([
    ["cannot be read", "เมื่อวาน", /อ่านวันที่นี้ไม่ได้/, false],
    ["lies outside the fiscal year", "15 ม.ค. 2566", /อยู่นอกปีงบประมาณ 2568/, true],
    ["covers several days", "๑๕ – ๑๗ ม.ค. ๖๘", /15 มกราคม 2568 ถึง 17 มกราคม 2568/, true],
  ])("evidence: a date that %s", async (_, date, expected, isSaved) => {
    const pane = await openTab(BASE);
    await press("เพิ่มหลักฐาน");
    await type("วันที่", date);
    await type(/สิ่งที่ดำเนินการ/, "ประชุม");
    expect(text()).toMatch(expected);
    await press("บันทึกลงแผ่นงาน");
    await settle();
    expect(at(pane, "C3", "หลักฐาน") !== "").toBe(isSaved);
  });

  test.each([
    ["what was done is wanting", [["จำนวน", "3"]], "เขียนสิ่งที่ดำเนินการ"],
    [
      "the count is no number",
      [
        ["จำนวน", "หลายคน"],
        ["สิ่งที่ดำเนินการ", "ประชุม"],
      ],
      "ใส่ตัวเลข",
    ],
  ])("evidence: %s", async (_, fields, expected) => {
    const pane = await openTab(BASE);
    await press("เพิ่มหลักฐาน");
    for (const [label = "", value = ""] of fields) await type(new RegExp(label), value);
    await press("บันทึกลงแผ่นงาน");
    expect(text()).toContain(expected);
    expect(at(pane, "A3", "หลักฐาน")).toBe("");
  });

  test("what was typed stays when it is folded, when the tab is left and when the writing fails", async () => {
    const pane = await openTab(BASE);
    await press("เพิ่มหลักฐาน");
    await type(/สิ่งที่ดำเนินการ/, "ประชุมชี้แจง");
    await press("พับแบบกรอก");
    await press("เพิ่มหลักฐาน");
    pane.spreadsheet.failWith(FAULT);
    await press("บันทึกลงแผ่นงาน");
    expect(text()).toContain(FAULT.th);
    await pane.show(false);
    await pane.show(true);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/สิ่งที่ดำเนินการ/).value).toBe("ประชุมชี้แจง");
    expect(document.activeElement).not.toBe(screen.getByLabelText("วันที่"));
    pane.spreadsheet.failWith(null);
    await press("บันทึกลงแผ่นงาน");
    await settle();
    expect(at(pane, "C3", "หลักฐาน")).toBe("ประชุมชี้แจง");
  });

  test("a value: goes to its cell, and the outcome can be written from it", async () => {
    const pane = await openTab(BASE);
    await press("กรอกค่า");
    await type("ผลที่ได้", "มาก");
    await press("บันทึกลงแผ่นงาน");
    expect(text()).toContain("ใส่ตัวเลข");
    await type("ผลที่ได้", "๒");
    await type("ค่าปีก่อน", "5");
    await press("บันทึกลงแผ่นงาน");
    await settle();
    expect([at(pane, "F3", "ตัวชี้วัด"), at(pane, "G3", "ตัวชี้วัด")]).toEqual(["2", "5"]);
    await press("เขียนลงช่อง F4");
    await settle();
    expect(at(pane, "F4")).toContain("ลดลง");
  });

  test("a value: nothing typed is nothing saved, and the form folds", async () => {
    const pane = await openTab(BASE);
    await press("กรอกค่า");
    await press("บันทึกลงแผ่นงาน");
    expect(text()).toContain("ใส่ตัวเลข");
    await press("พับแบบกรอก");
    expect(screen.queryByLabelText("ผลที่ได้")).toBeNull();
    expect(pane.spreadsheet.counts.writes).toBe(0);
  });
});

describe("accessibility", () => {
  test.each(["th", "en"] as const)("everything open, in %s", async (language) => {
    const { container } = await openTab(
      [
        resultsTable([measureRow(1), measureRow(2), measureRow(3, "", AIM)]),
        evidenceTable([TRAINING, ["77", "", "ไม่รู้ข้อ"]]),
        indicatorTable([VALUE, ["2", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง"], ["3", "ผู้ผ่าน", "≥", 3, "คน", 4]]),
      ],
      { language },
    );
    const isThai = language === "th";
    await press(isThai ? "แก้ข้อความ" : "Edit the text");
    await press(isThai ? "เพิ่มหลักฐาน" : "Add evidence");
    await press(isThai ? "กรอกค่า" : "Enter the value");
    await press(isThai ? "ดูข้อความที่จะแทน" : "See the text that would replace it");
    await press(isThai ? /^ข้อมูลที่มี/ : /^On record/);
    await press(isThai ? "เขียนลงช่อง F3" : "Write into cell F3");
    await settle();
    expect(await findViolations(container)).toEqual([]);
  });
});
