import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import {
  evidenceTable,
  indicatorTable,
  MEASURES_SHEET,
  measureRow,
  resultsTable,
} from "../../support/open-sheet";
import type { OpenedPart } from "../support/open-part";
import { findViolations } from "../support/find-violations";
import { buttonsNamed, press, settle } from "../support/press";
import {
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
} from "../support/results-workbook";

afterEach(cleanup);

const rowOf = (pane: OpenedPart, sheet: string, row: number): string[] =>
  ["A", "B", "C", "D", "E", "F", "G"].map((letter) => cellText(pane, `${letter}${row}`, sheet));
const focused = (): string | null =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null;
const key = (name: string, more: object = {}): Promise<void> => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
  return settle();
};

describe("evidence", () => {
  test("goes to the sheet; its card stays, with the new row marked and the draft anew, Excel on the row (R17)", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    expect(pageText()).toContain("เผยแพร่ประมวลจริยธรรม ชุดที่ 1 · สำนักปลัด");
    expect(document.activeElement).toBe(screen.getByLabelText("ทำเมื่อวันที่"));
    await typeInto("ทำเมื่อวันที่", "๑๕ ม.ค. ๖๘");
    expect(pageText()).toContain("พุธที่ 15 มกราคม 2568 · ไตรมาส 2");
    await typeInto(/ทำอะไร/, "ประชุมชี้แจง");
    await typeInto("จำนวน", "๓๕");
    await typeInto("หน่วยนับ", "คน");
    await press("บันทึก");
    await settle();
    expect(rowOf(pane, "หลักฐาน", 3).slice(0, 5)).toEqual(["1", "2025-01-15", "ประชุมชี้แจง", "35", "คน"]);
    expect(pageText()).toContain("บันทึกลงแผ่น “หลักฐาน” แถว 3 แล้ว");
    expect(screen.queryByLabelText("ทำเมื่อวันที่")).toBeNull();
    expect(pageText()).toContain("15 ม.ค. 68 · ประชุมชี้แจง · 35 คน เพิ่งบันทึก");
    expect(pageText()).toContain("หลักฐาน แถว 2, 3");
    expect(pane.spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A3" });
    expect(focused()).toBe("เพิ่มหลักฐาน");
  });

  test("for a finished measure (R16), and one after the other", async () => {
    const pane = await openResults([
      resultsTable([measureRow(1, ...DONE), measureRow(2)]),
      evidenceTable([]),
      indicatorTable([]),
    ]);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    await typeInto(/ทำอะไร/, "ติดตามผล");
    await press("บันทึกแล้วเพิ่มอีก");
    await settle();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/ทำอะไร/).value).toBe("");
    expect(document.activeElement).toBe(screen.getByLabelText("ทำเมื่อวันที่"));
    expect(buttonsNamed("เลิกทำ")).toHaveLength(1);
    await typeInto(/ทำอะไร/, "ติดตามผลอีก");
    await press("บันทึก");
    await settle();
    expect([rowOf(pane, "หลักฐาน", 2)[2], rowOf(pane, "หลักฐาน", 3)[2]]).toEqual(["ติดตามผล", "ติดตามผลอีก"]);
    expect(cellText(pane, "E3")).toBe(DONE[0]);
    expect(listed()).toEqual(["เกินกำหนด1", "2", "เสร็จแล้ว1", "1"]);
    expect(pageText()).toContain("ติดตามผลอีก เพิ่งบันทึก");
    await press("เลิกทำ");
    await settle();
    expect(rowOf(pane, "หลักฐาน", 3)[2]).toBe("");
  });

  test.each([
    ["cannot be read", "เมื่อวาน", /อ่านวันที่นี้ไม่ได้/, false],
    ["lies outside the fiscal year", "15 ม.ค. 2566", /อยู่นอกปีงบ 2568/, true],
    ["is still to come", "15 ธ.ค. 2568", /อยู่นอกปีงบ 2568/, true],
    ["covers several days", "๑๕ – ๑๗ ม.ค. ๖๘", /15 มกราคม 2568 ถึง 17 มกราคม 2568 · ไตรมาส 2/, true],
  ])("a date that %s", async (_, date, expected, isSaved) => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    await typeInto("ทำเมื่อวันที่", date);
    await typeInto(/ทำอะไร/, "ประชุม");
    expect(pageText()).toMatch(expected);
    await press("บันทึก");
    await settle();
    expect(rowOf(pane, "หลักฐาน", 3)[2] !== "").toBe(isSaved);
    if (!isSaved) expect(document.activeElement).toBe(screen.getByLabelText("ทำเมื่อวันที่"));
  });

  test.each([
    ["what was done is wanting", [["จำนวน", "3"]], "เขียนว่าทำอะไร", /ทำอะไร/],
    [
      "the count is no number",
      [
        ["จำนวน", "หลายคน"],
        ["ทำอะไร", "ประชุม"],
      ],
      "ใส่ตัวเลข",
      "จำนวน",
    ],
    ["both: the first of them has the focus", [["จำนวน", "หลายคน"]], "เขียนว่าทำอะไร", /ทำอะไร/],
  ])("%s: said below the field, where the focus goes", async (_, fields, expected, wrong) => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    for (const [label = "", value = ""] of fields) await typeInto(new RegExp(label), value);
    await press("บันทึก");
    expect(pageText()).toContain(expected);
    expect(document.activeElement).toBe(screen.getByLabelText(wrong));
    expect(rowOf(pane, "หลักฐาน", 3)[0]).toBe("");
  });

  test("Enter in a field saves", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    await typeInto(/ทำอะไร/, "ประชุม");
    const form = screen.getByLabelText("จำนวน").closest("form");
    if (form) fireEvent.submit(form);
    await settle();
    expect(rowOf(pane, "หลักฐาน", 3)[2]).toBe("ประชุม");
  });

  test("what was typed stays when one goes back, when the tab is left and when the writing fails", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    await typeInto(/ทำอะไร/, "ประชุมชี้แจง");
    await press("กลับ");
    expect(focused()).toBe("เพิ่มหลักฐาน");
    await press("เพิ่มหลักฐาน");
    pane.spreadsheet.failWith(FAULT);
    await press("บันทึก");
    expect(pageText()).toContain(FAULT.th);
    await pane.show(false);
    await pane.show(true);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/ทำอะไร/).value).toBe("ประชุมชี้แจง");
    pane.spreadsheet.failWith(null);
    await press("บันทึก");
    await settle();
    expect(rowOf(pane, "หลักฐาน", 3)[2]).toBe("ประชุมชี้แจง");
  });

  test("a measure that has gone from the sheet: the row is not written, and what was typed stays", async () => {
    const pane = await openResults(BASE, { lacks: { "watch-changes": FAULT } });
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    await typeInto(/ทำอะไร/, "ประชุม");
    await act(async () => pane.spreadsheet.typeIntoCell(MEASURES_SHEET, "A3", "1. เรื่องอื่น"));
    await press("บันทึก");
    await settle();
    expect(pageText()).toContain("ไม่พบมาตรการนี้ในแผ่นงานแล้ว");
    expect(rowOf(pane, "หลักฐาน", 3)[0]).toBe("");
  });
});

describe("the calendar", () => {
  const days = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[role=grid] td button")];

  test("opens below the field at the day that is typed; a day that is taken is typed, the focus is in the field", async () => {
    await openResults(BASE);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    await typeInto("ทำเมื่อวันที่", "๑๕ พ.ค. ๖๘");
    await press("เปิดปฏิทิน");
    expect(pageText()).toContain("พฤษภาคม 2568");
    expect([...document.querySelectorAll("th")].map((one) => one.textContent)).toEqual([
      "อา",
      "จ",
      "อ",
      "พ",
      "พฤ",
      "ศ",
      "ส",
    ]);
    expect(focused()).toBe("พฤหัสบดีที่ 15 พฤษภาคม 2568");
    expect(document.activeElement?.closest("td")?.getAttribute("aria-selected")).toBe("true");
    await press("ศุกร์ที่ 16 พฤษภาคม 2568");
    expect(screen.getByLabelText<HTMLInputElement>("ทำเมื่อวันที่").value).toBe("16 พ.ค. 68");
    expect(pageText()).toContain("ศุกร์ที่ 16 พฤษภาคม 2568 · ไตรมาส 3");
    expect(days()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByLabelText("ทำเมื่อวันที่"));
  });

  test.each([
    ["ArrowLeft", {}, "พุธที่ 14 พฤษภาคม 2568"],
    ["ArrowRight", {}, "ศุกร์ที่ 16 พฤษภาคม 2568"],
    ["ArrowUp", {}, "พฤหัสบดีที่ 8 พฤษภาคม 2568"],
    ["ArrowDown", {}, "พฤหัสบดีที่ 22 พฤษภาคม 2568"],
    ["Home", {}, "อาทิตย์ที่ 11 พฤษภาคม 2568"],
    ["End", {}, "เสาร์ที่ 17 พฤษภาคม 2568"],
    ["PageUp", {}, "อังคารที่ 15 เมษายน 2568"],
    ["PageDown", {}, "อาทิตย์ที่ 15 มิถุนายน 2568"],
    ["PageUp", { shiftKey: true }, "พุธที่ 15 พฤษภาคม 2567"],
    ["PageDown", { shiftKey: true }, "ศุกร์ที่ 15 พฤษภาคม 2569"],
  ])("%s goes on", async (name, more, expected) => {
    await openResults(BASE);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    await typeInto("ทำเมื่อวันที่", "15 พ.ค. 68");
    screen.getByLabelText("ทำเมื่อวันที่").focus();
    await key("ArrowDown", { altKey: true });
    await key(name, more);
    expect(focused()).toBe(expected);
    expect(days().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(screen.getByLabelText<HTMLInputElement>("ทำเมื่อวันที่").value).toBe("15 พ.ค. 68");
  });

  test("months go by the buttons, which keep the focus; without a day it begins in the fiscal year, nothing chosen", async () => {
    await openResults(BASE);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    await press("เปิดปฏิทิน");
    expect(focused()).toBe("อังคารที่ 30 กันยายน 2568");
    expect(document.querySelectorAll("td[aria-selected=true]")).toHaveLength(0);
    await press("เดือนก่อน");
    await press("เดือนก่อน");
    await press("เดือนถัดไป");
    expect(pageText()).toContain("สิงหาคม 2568");
    expect(focused()).toBe("เดือนถัดไป");
    await press("เปิดปฏิทิน");
    expect(days()).toEqual([]);
  });

  test("has no violations", async () => {
    const { container } = await openResults(BASE);
    await pressMeasure(1);
    await press("เพิ่มหลักฐาน");
    await typeInto("ทำเมื่อวันที่", "15 พ.ค. 68");
    await press("เปิดปฏิทิน");
    expect(await findViolations(container)).toEqual([]);
  });

  test("in English a day is typed by numbers", async () => {
    await openResults(BASE, { language: "en" });
    await pressMeasure(1);
    await press("Add evidence");
    await typeInto("Done on", "15 พ.ค. 68");
    await press("Open the calendar");
    await press("Friday 16 May 2025");
    expect(screen.getByLabelText<HTMLInputElement>("Done on").value).toBe("16/5/2568");
    expect(pageText()).toContain("Friday 16 May 2025 · quarter 3");
  });
});

describe("values", () => {
  test("go to their cells with last year's, and the outcome can be written from them (R18)", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(2);
    await press("กรอกค่า");
    expect([...document.querySelectorAll("dt")].map(({ textContent }) => textContent)).toEqual([
      "ตัวชี้วัด",
      "เป้าหมาย",
      "หน่วย",
      "ค่าปีก่อน",
      "ผลที่ได้",
    ]);
    await typeInto("ผลที่ได้", "มาก");
    await press("บันทึก");
    expect(pageText()).toContain("ใส่ตัวเลข");
    expect(document.activeElement).toBe(screen.getByLabelText("ผลที่ได้"));
    await typeInto("ผลที่ได้", "๒");
    await typeInto("ค่าปีก่อน", "5");
    await press("บันทึก");
    await settle();
    expect(rowOf(pane, "ตัวชี้วัด", 3).slice(5)).toEqual(["2", "5"]);
    expect(pane.spreadsheet.selection()).toEqual({ sheet: "ตัวชี้วัด", cell: "F3" });
    expect(pageText()).toContain("เรื่องร้องเรียน เพิ่งบันทึก");
    await press("เขียนลง F4");
    await settle();
    expect(cellText(pane, "F4")).toContain("ลดลง");
  });

  test("last year's alone, where this year's is there already", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(1);
    await press("กรอกค่าปีก่อน: ความพึงพอใจ");
    expect(screen.queryByLabelText("ผลที่ได้")).toBeNull();
    await typeInto("ค่าปีก่อน", "81");
    await press("บันทึก");
    await settle();
    expect(rowOf(pane, "ตัวชี้วัด", 2).slice(5)).toEqual(["86", "81"]);
  });

  test("nothing typed is nothing saved, and what was typed stays after going back", async () => {
    const pane = await openResults(BASE);
    await pressMeasure(2);
    await press("กรอกผลที่ได้: เรื่องร้องเรียน");
    await press("บันทึก");
    expect(pageText()).toContain("ใส่ตัวเลข");
    await typeInto("ค่าปีก่อน", "7");
    await press("กลับ");
    expect(focused()).toBe("กรอกผลที่ได้: เรื่องร้องเรียน");
    expect(pane.spreadsheet.counts.writes).toBe(0);
    await press("กรอกผลที่ได้: เรื่องร้องเรียน");
    expect(screen.getByLabelText<HTMLInputElement>("ค่าปีก่อน").value).toBe("7");
  });
});

describe("a new indicator", () => {
  test("with its target and values, for a measure that has none", async () => {
    const pane = await openResults([
      resultsTable([measureRow(1, ...DONE)]),
      evidenceTable([TRAINING]),
      indicatorTable([]),
    ]);
    await pressMeasure(1);
    await press("เพิ่มตัวชี้วัด");
    await press("บันทึก");
    expect(pageText()).toContain("เขียนว่าวัดอะไร");
    expect(document.activeElement).toBe(screen.getByLabelText(/^ตัวชี้วัด/));
    await typeInto(/^ตัวชี้วัด/, "ผู้ผ่านการทดสอบ");
    await typeInto("เงื่อนไข", "≥");
    await typeInto("เป้าหมาย", "๘๐");
    await typeInto("หน่วย", "ร้อยละ");
    await typeInto("ผลที่ได้", "๙๑.๕");
    await press("บันทึก");
    await settle();
    expect(rowOf(pane, "ตัวชี้วัด", 2)).toEqual(["1", "ผู้ผ่านการทดสอบ", "≥", "80", "ร้อยละ", "91.5", ""]);
    expect(pageText()).toContain("ผู้ผ่านการทดสอบ เพิ่งบันทึก");
    expect(focused()).toBe("เพิ่มตัวชี้วัด");
  });

  test("a fault leaves what was typed, and it is written when tried again", async () => {
    let isBroken = true;
    const pane = await openResults(BASE, {
      port: (spreadsheet) => ({
        write: (edits) => (isBroken ? Promise.resolve(fail(FAULT)) : spreadsheet.write(edits)),
      }),
    });
    await pressMeasure(1);
    await press("เพิ่มตัวชี้วัด");
    await typeInto(/^ตัวชี้วัด/, "ผู้ผ่าน");
    await press("บันทึก");
    expect(pageText()).toContain(FAULT.th);
    expect(screen.getByLabelText<HTMLInputElement>(/^ตัวชี้วัด/).value).toBe("ผู้ผ่าน");
    isBroken = false;
    await press("ลองอีกครั้ง");
    await settle();
    expect(rowOf(pane, "ตัวชี้วัด", 4)[1]).toBe("ผู้ผ่าน");
  });

  test.each([
    ["evidence", "เพิ่มหลักฐาน"],
    ["a value", "กรอกค่าปีก่อน: ความพึงพอใจ"],
    ["an indicator", "เพิ่มตัวชี้วัด"],
  ])("the form of %s has no violations, its faults shown", async (_, opener) => {
    const { container } = await openResults(BASE);
    await pressMeasure(1);
    await press(opener);
    await press("บันทึก");
    expect(await findViolations(container)).toEqual([]);
  });
});
