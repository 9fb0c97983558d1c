import { act, cleanup, screen } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import {
  evidenceTable,
  indicatorTable,
  MEASURES_SHEET,
  measureRow,
  resultsTable,
} from "../../support/open-sheet";
import { findViolations } from "../support/find-violations";
import { buttonsNamed, press, settle } from "../support/press";
import {
  AIM,
  BASE,
  cellText,
  DONE,
  FAULT,
  listed,
  openResults,
  pageText,
  pressMeasure,
  TRAINING,
  typeInto,
  VALUE,
} from "../support/results-workbook";

afterEach(cleanup);

const focused = (): string =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "";

describe("what is on record", () => {
  test("evidence by its day, some folded away, each a way to its row", async () => {
    const { spreadsheet } = await openResults([
      resultsTable([measureRow(1)]),
      evidenceTable([
        ["1", "5 มี.ค. 2568", "ข้อสาม", 40, "คน"],
        ["1", "5 ม.ค. 2568", "ข้อหนึ่ง"],
        ["1", "5 ก.พ. 2568", "ข้อสอง"],
        ["1", "", "ข้อสุดท้าย"],
      ]),
      indicatorTable([]),
    ]);
    await pressMeasure(1);
    expect(pageText()).toContain("หลักฐาน 4 แถว");
    expect(pageText()).toMatch(/5 ม\.ค\. 68 · ข้อหนึ่ง.*5 ก\.พ\. 68 · ข้อสอง.*5 มี\.ค\. 68 · ข้อสาม · 40 คน/);
    expect(buttonsNamed("ข้อสุดท้าย")).toEqual([]);
    await press("และอีก 1");
    await press("ข้อสุดท้าย");
    expect(spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A5" });
  });

  test("an indicator's facts, each under its own name, with last year's value (R18)", async () => {
    const { spreadsheet } = await openResults([
      resultsTable([measureRow(1)]),
      evidenceTable([]),
      indicatorTable([["1", "ข้อโต้แย้งเรื่องการเลื่อนขั้น", "ลดลง", null, "เรื่อง", 2, 5]]),
    ]);
    await pressMeasure(1);
    const facts = [...document.querySelectorAll("dt")].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(facts).toEqual([
      ["ตัวชี้วัด", "ข้อโต้แย้งเรื่องการเลื่อนขั้น"],
      ["เป้าหมาย", "ลดลง"],
      ["หน่วย", "เรื่อง"],
      ["ค่าปีก่อน", "5"],
      ["ผลที่ได้", "2"],
    ]);
    await press("ข้อโต้แย้งเรื่องการเลื่อนขั้น");
    expect(spreadsheet.selection()).toEqual({ sheet: "ตัวชี้วัด", cell: "A2" });
  });

  test("what could not be used, with the way to its cell", async () => {
    const { spreadsheet } = await openResults([
      resultsTable([measureRow(1)]),
      evidenceTable([["1", "5 มี.ค. 2566", "ปีอื่น"]]),
      indicatorTable([]),
    ]);
    await pressMeasure(1);
    expect(pageText()).toContain("ยังขาด");
    await press("ไปที่แผ่น “หลักฐาน” ช่อง B2");
    expect(spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "B2" });
  });

  test("what comes round every month is unfolded", async () => {
    const monthly = measureRow(1).map((cell, index) => (index === 3 ? "ทุกเดือน" : cell));
    const { spreadsheet } = await openResults([resultsTable([monthly]), evidenceTable([TRAINING])]);
    await pressMeasure(1);
    expect(pageText()).toContain("รายเดือน: มีหลักฐาน 1 จาก 12 เดือน ขาด ต.ค., พ.ย., ธ.ค., ม.ค., ก.พ., เม.ย.");
    await press(/^รายเดือน/);
    await press("มี.ค. · มีหลักฐาน");
    expect(spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A2" });
  });

  test("a finished measure shows its texts, and can be added to (R16)", async () => {
    await openResults([resultsTable([measureRow(1, ...DONE)]), evidenceTable([]), indicatorTable([])]);
    await pressMeasure(1);
    expect(pageText()).toContain(DONE[0]);
    expect(pageText()).toContain(DONE[1]);
    expect(buttonsNamed("เพิ่มหลักฐาน")).toHaveLength(2);
    expect(buttonsNamed("เพิ่มตัวชี้วัด")).toHaveLength(1);
    expect(buttonsNamed(/^เขียน/)).toEqual([]);
  });
});

describe("writing", () => {
  test("into its cell and nowhere else; the card stays, the text is marked, Excel shows the cell (R17, R19)", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    expect(pageText()).toContain("สรุปผลที่เสนอ");
    expect(pageText()).toContain("หลักฐาน แถว 2");
    await press("เขียนลง E3");
    await settle();
    expect(cellText(pane, "E3")).toContain("จัดอบรมประมวลจริยธรรม");
    expect(cellText(pane, "F3")).toBe("");
    expect(pageText()).toContain("เขียนแล้ว 1 ช่อง");
    expect(pageText()).toContain("สรุปผล · เพิ่งบันทึก");
    expect(pane.spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E3" });
    // Not on the button that would write the next text unseen.
    expect(focused()).toBe("ไปที่ช่อง E3");
    await press("เขียนลง F3");
    await settle();
    expect(cellText(pane, "F3")).not.toBe("");
    // It is finished now, and has not gone to the finished ones from under the hand.
    expect(listed()).toEqual(["เกินกำหนด2", "1", "2"]);
    expect(pageText()).toContain("ผลลัพธ์ · เพิ่งบันทึก");
    expect(pageText()).not.toContain("สรุปผล · เพิ่งบันทึก");
    await pressMeasure(1);
    expect(listed()).toEqual(["เกินกำหนด1", "2", "เสร็จแล้ว1", "1"]);
  });

  test("undo takes it back, and the mark goes", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("เขียนลง E3");
    await settle();
    await press("เลิกทำ");
    await settle();
    expect(cellText(pane, "E3")).toBe("");
    expect(pageText()).toContain("คืนค่าเดิมแล้ว 1 ช่อง");
    expect(pageText()).not.toContain("เพิ่งบันทึก");
    expect(buttonsNamed("เขียนลง E3")).toHaveLength(1);
  });

  test("the bar is about the cell whose address was pressed last", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("ไปที่ช่อง F3");
    expect(pane.spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "F3" });
    expect(pageText()).toContain("ตัวชี้วัด แถว 2");
    await press("เขียนลง F3");
    await settle();
    expect(cellText(pane, "E3")).toBe("");
    expect(cellText(pane, "F3")).not.toBe("");
  });

  test("a source is gone to", async () => {
    const { spreadsheet } = await openResults(BASE);
    await pressMeasure(1);
    await press("หลักฐาน แถว 2");
    expect(spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A2" });
  });

  test("a cell that somebody filled after it was shown is left, and told of", async () => {
    const pane = await openResults(BASE, { lacks: { "watch-changes": FAULT } });
    await pressMeasure(1);
    await act(async () => pane.spreadsheet.typeIntoCell(MEASURES_SHEET, "E3", "พิมพ์เอง"));
    await press("เขียนลง E3");
    await settle();
    expect(cellText(pane, "E3")).toBe("พิมพ์เอง");
    expect(pageText()).toContain("ไม่ได้แก้ 1 แห่ง");
    expect(pageText()).toContain("ข้อความในช่องเปลี่ยนไปแล้ว");
    expect(pageText()).not.toContain("เพิ่งบันทึก");
    await press(`${MEASURES_SHEET} ช่อง E3`);
    expect(pane.spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E3" });
  });

  test("a crash is told with its detail", async () => {
    await openResults(BASE, { port: () => ({ write: () => Promise.reject(new Error("proxy lost")) }) });
    await pressMeasure(1);
    await press("เขียนลง E3");
    expect(pageText()).toContain("โปรแกรมขัดข้อง");
  });

  test("where Excel does not show the cell, the text is written all the same, and the fault is told", async () => {
    const pane = await openResults(BASE, {
      port: (spreadsheet) => ({
        select: (place) => (place.cell === "E3" ? Promise.resolve(fail(FAULT)) : spreadsheet.select(place)),
      }),
    });
    await pressMeasure(2);
    await pressMeasure(1);
    await press("เขียนลง E3");
    await settle();
    expect(cellText(pane, "E3")).not.toBe("");
    expect(pageText()).toContain(FAULT.th);
  });

  test("an undo that fails can be tried again", async () => {
    let isBroken = true;
    const pane = await openResults(BASE, {
      port: (spreadsheet) => ({
        undo: (...given) => (isBroken ? Promise.resolve(fail(FAULT)) : spreadsheet.undo(...given)),
      }),
    });
    await pressMeasure(1);
    await press("เขียนลง E3");
    await settle();
    await press("เลิกทำ");
    expect(pageText()).toContain(FAULT.th);
    isBroken = false;
    await press("ลองอีกครั้ง");
    await settle();
    expect(cellText(pane, "E3")).toBe("");
  });
});

describe("editing", () => {
  test("the focus goes into the text (R21); it is the officer's own, survives a fault and another tab, and is written", async () => {
    let isBroken = true;
    const pane = await openResults(BASE, {
      port: (spreadsheet) => ({
        write: (edits) => (isBroken ? Promise.resolve(fail(FAULT)) : spreadsheet.write(edits)),
      }),
    });
    await pressMeasure(1);
    await press("แก้ข้อความ");
    expect(document.activeElement).toBe(screen.getByLabelText("ข้อความสำหรับช่อง E3"));
    await typeInto("ข้อความสำหรับช่อง E3", "อบรมแล้ว ๔๐ คน");
    expect(pageText()).toContain("ไม่ได้โยงกับหลักฐานแล้ว");
    await press("เขียนลง E3");
    expect(pageText()).toContain(FAULT.th);
    await pane.show(false);
    await pane.show(true);
    expect(screen.getByLabelText<HTMLTextAreaElement>("ข้อความสำหรับช่อง E3").value).toBe("อบรมแล้ว ๔๐ คน");
    expect(document.activeElement).not.toBe(screen.getByLabelText("ข้อความสำหรับช่อง E3"));
    isBroken = false;
    await press("ลองอีกครั้ง");
    await settle();
    expect(cellText(pane, "E3")).toBe("อบรมแล้ว ๔๐ คน");
    expect(screen.queryByLabelText("ข้อความสำหรับช่อง E3")).toBeNull();
    expect(pageText()).toContain("สรุปผล · เพิ่งบันทึก");
  });

  test("an edited text can be given up, and a blank one cannot be written", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("แก้ข้อความ");
    await typeInto("ข้อความสำหรับช่อง E3", " ");
    await press("เขียนลง E3");
    expect(cellText(pane, "E3")).toBe("");
    await press("ใช้ร่างของโปรแกรม");
    expect(screen.queryByLabelText("ข้อความสำหรับช่อง E3")).toBeNull();
    expect(focused()).toBe("แก้ข้อความ");
  });

  test("an edited text whose proposal is gone is still shown, until it is discarded", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("แก้ข้อความ");
    await typeInto("ข้อความสำหรับช่อง E3", "ข้อความที่คิดไว้");
    await act(async () => pane.spreadsheet.typeIntoCell("หลักฐาน", "C2", ""));
    await pane.check();
    expect(pageText()).toContain("ข้อความที่ท่านแก้ไว้และยังไม่ได้เขียน");
    expect(pageText()).toContain("ข้อความที่คิดไว้");
    await press("ทิ้งข้อความนี้");
    expect(pageText()).not.toContain("ข้อความที่คิดไว้");
  });
});

describe("a filled cell", () => {
  const FILLED = [
    resultsTable([measureRow(1, "", AIM), measureRow(2)]),
    evidenceTable([]),
    indicatorTable([["1", "ผู้ผ่านการอบรม", "≥", 30, "คน", 40]]),
  ];

  test("is not written over unseen: before and after, Excel on the cell, its target kept (R19, R23)", async () => {
    const pane = await openResults(FILLED);
    await pressMeasure(1);
    expect(buttonsNamed(/^เขียน/)).toEqual([]);
    expect(pageText()).toContain(AIM);
    await press("ดูข้อความเดิมและใหม่");
    expect(pane.spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "F3" });
    const [before] = [...document.querySelectorAll("dt")].filter(({ textContent }) => textContent === "เดิม");
    expect(before?.nextElementSibling?.textContent).toBe(AIM);
    expect(pageText()).toContain("เป้าหมายในข้อความเดิมจะย้ายไปแผ่นตัวชี้วัดก่อน");
    await press("เขียนแทนใน F3");
    await settle();
    expect(cellText(pane, "F3")).not.toBe(AIM);
    expect(cellText(pane, "D3", "ตัวชี้วัด")).toBe("80");
    await press("เลิกทำ");
    await settle();
    expect(cellText(pane, "F3")).toBe(AIM);
    expect(cellText(pane, "D3", "ตัวชี้วัด")).toBe("");
  });

  test("can be edited before it replaces the text; what was typed is not folded away", async () => {
    const pane = await openResults(FILLED);
    await pressMeasure(1);
    await press("ดูข้อความเดิมและใหม่");
    await press("แก้ข้อความ");
    await typeInto("ข้อความสำหรับช่อง F3", "ผู้ผ่านการอบรม ๔๐ คน");
    expect(buttonsNamed("ซ่อนข้อความใหม่")).toEqual([]);
    await press("เขียนแทนใน F3");
    await settle();
    expect(cellText(pane, "F3")).toBe("ผู้ผ่านการอบรม ๔๐ คน");
  });

  test("a target that stands in the steps alone does not move", async () => {
    await openResults([
      resultsTable([measureRow(1, "", AIM, "อบรมไม่น้อยกว่า ๔ ครั้ง"), measureRow(2)]),
      ...FILLED.slice(1),
    ]);
    await pressMeasure(1);
    await press("ดูข้อความเดิมและใหม่");
    const moved = screen.getByText("เป้าหมายในข้อความเดิมจะย้ายไปแผ่นตัวชี้วัดก่อน").nextElementSibling;
    expect([...(moved?.querySelectorAll("li") ?? [])].map((row) => row.textContent)).toEqual([
      "ผู้รับบริการพึงพอใจ ≥ 80 ร้อยละ",
    ]);
  });

  test("stays where its target has no place to go", async () => {
    const title = "เผยแพร่ประมวลจริยธรรมทุกช่องทาง";
    await openResults([
      resultsTable([[title, ...measureRow(1, "จัดอบรมไม่น้อยกว่า ๔ ครั้ง").slice(1)]]),
      evidenceTable([[title, ...TRAINING.slice(1)]]),
      indicatorTable([]),
    ]);
    await pressMeasure(1);
    await press("ดูข้อความเดิมและใหม่");
    expect(pageText()).toContain("ไม่มีลำดับ");
    expect(buttonsNamed(/^เขียนแทน/)).toEqual([]);
    expect(pageText()).toContain("จัดอบรมไม่น้อยกว่า ๔ ครั้ง");
    await press("ซ่อนข้อความใหม่");
    expect(pageText()).not.toContain("ไม่มีลำดับ");
  });
});

describe("accessibility", () => {
  test.each(["th", "en"] as const)("everything open, in %s", async (language) => {
    const { container } = await openResults(
      [
        resultsTable([measureRow(1), measureRow(2), measureRow(3, DONE[0], AIM)]),
        evidenceTable([TRAINING, ["77", "", "ไม่รู้ข้อ"]]),
        indicatorTable([VALUE, ["2", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง"], ["3", "ผู้ผ่าน", "≥", 3, "คน", 4]]),
      ],
      { language },
    );
    const isThai = language === "th";
    await press(isThai ? "กรองตามหน่วยงานและไตรมาส" : "Filter by unit and quarter");
    await pressMeasure(1);
    await press(isThai ? "แก้ข้อความ" : "Edit the text");
    expect(await findViolations(container)).toEqual([]);
    await press(isThai ? "เขียนลง E3" : "Write into E3");
    await settle();
    expect(await findViolations(container)).toEqual([]);
    await pressMeasure(3);
    await press(isThai ? "ดูข้อความเดิมและใหม่" : "See both texts");
    expect(await findViolations(container)).toEqual([]);
  });
});
