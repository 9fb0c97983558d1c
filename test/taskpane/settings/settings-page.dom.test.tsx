import { act, cleanup, fireEvent } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresWorkbook } from "../support/measures-workbook";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";
import { SettingsTab } from "../support/settings-tab";
import type { TestTable } from "../../support/raw-table";

const SHEET = "ตั้งค่ารายงาน";
const FAULT = { th: "Excel ไม่ตอบ", en: "Excel does not answer" };
const TABLE: TestTable = {
  sheet: SHEET,
  rows: [
    ["ชื่อ", "ค่า"],
    ["หน่วยงาน", "องค์การบริหารส่วนตำบลทุ่งสมมติ"],
    ["ปีงบประมาณ", "2568"],
    ["ที่หนังสือ", ""],
    ["เรียน", ""],
    ["ผู้จัดทำ", "นายตัวอย่าง ใจซื่อ"],
    ["สารบัญ", "บางหน้า"],
    null,
    ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"],
    ["ผู้จัดทำ", "นายตัวอย่าง ใจซื่อ", "นักวิเคราะห์"],
    ["ความเห็นหัวหน้าสำนักปลัด", "นางสาวอุปมา มั่นธรรม", "หัวหน้าสำนักปลัด"],
    ["ความเห็นปลัด", "นายจำลอง สุจริตดี", "รองปลัด"],
    ["ความเห็นนายก", "นายต้นแบบ โปร่งใสยิ่ง", "นายก"],
  ],
};

afterEach(cleanup);

const open = (given: PartCase = {}, others: readonly TestTable[] = [TABLE]): Promise<OpenedPart> =>
  openPart(SettingsTab, measuresWorkbook([completeMeasure(1)], others), given);

function field(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`[data-setting="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
}

async function type(name: string, text: string): Promise<void> {
  const input = field(name);
  await act(async () => {
    input.focus();
    fireEvent.change(input, { target: { value: text } });
  });
}

async function leave(name: string): Promise<void> {
  await act(async () => field(name).blur());
  await settle();
}

async function fill(name: string, text: string): Promise<void> {
  await type(name, text);
  await leave(name);
}

const section = (name: string): Promise<void> => press(new RegExp(`^${name}`), "radio");
const strip = (): string => document.querySelector("footer")?.textContent ?? "";
const note = (): string => document.querySelector("[data-saved]")?.textContent ?? "";

test("chips tell what is complete and what lacks; each section is without faults of access", async () => {
  const part = await open();
  const chips = [...document.querySelectorAll("[data-section]")].map((chip) =>
    chip.getAttribute("aria-label"),
  );
  expect(chips).toEqual(["หน่วยงาน ครบ", "หนังสือ ขาด 1", "ผู้ลงนาม ครบ", "รูปแบบ ขาด 1"]);
  for (const name of ["หน่วยงาน", "หนังสือ", "ผู้ลงนาม", "รูปแบบ"]) {
    await section(name);
    expect(await findViolations(part.container)).toEqual([]);
  }
});

test("a field is written when it is left, and the chip, the note and the strip tell it", async () => {
  const { spreadsheet } = await open();
  await section("หนังสือ");
  await type("addressee", "นายก อบต.");
  expect(note()).toBe("ยังไม่บันทึก 1");
  await leave("addressee");
  expect(spreadsheet.textOf(SHEET, "B5")).toBe("นายก อบต.");
  expect(note()).toBe("บันทึกแล้ว");
  expect(strip()).toContain("บันทึกแล้ว: เรียน");
  expect(document.querySelector("[data-section=letter]")?.getAttribute("aria-label")).toBe("หนังสือ ครบ");
  await press("เลิกทำ");
  expect(spreadsheet.textOf(SHEET, "B5")).toBe("");
  expect(field("addressee").value).toBe("");
});

test("Enter writes at once and the focus stays; leaving it as it was writes nothing", async () => {
  const { spreadsheet } = await open();
  await section("หนังสือ");
  await type("documentNumber", "ทส 1/2568");
  await act(async () => void fireEvent.keyDown(field("documentNumber"), { key: "Enter" }));
  await settle();
  expect(spreadsheet.textOf(SHEET, "B4")).toBe("ทส 1/2568");
  expect(document.activeElement).toBe(field("documentNumber"));
  const { writes } = spreadsheet.counts;
  await leave("documentNumber");
  expect(spreadsheet.counts.writes).toBe(writes);
});

test("what cannot be read is told below the field and kept, and not written; mended it is", async () => {
  const { spreadsheet } = await open();
  await fill("fiscalYear", "256");
  expect(document.body.textContent).toContain("อ่านเป็นปี พ.ศ. ไม่ได้ พิมพ์เช่น 2568");
  expect([field("fiscalYear").value, spreadsheet.textOf(SHEET, "B3"), note()]).toEqual([
    "256",
    "2568",
    "ยังไม่บันทึก 1",
  ]);
  await fill("fiscalYear", "๒๕๖๗");
  expect(spreadsheet.textOf(SHEET, "B3")).toBe("2567");
});

test("a date is read back, and an unknown place is told while it is typed", async () => {
  const { spreadsheet } = await open();
  await section("หนังสือ");
  await type("documentDate", "๒๓ มี.ค. ๖๙");
  expect(document.body.textContent).toContain("อ่านเป็น 23 มีนาคม 2569");
  await type("facts", "รวม {จำนวนมาตราการ}");
  expect(document.body.textContent).toContain("ไม่รู้จัก {จำนวนมาตราการ} หมายถึง {จำนวนมาตรการ} หรือไม่");
  // The day was left for the facts, and is written; what is left as the page goes would be written into the next test's workbook.
  await leave("facts");
  expect(spreadsheet.textOf(SHEET, "B8")).toBe("๒๓ มี.ค. ๖๙");
});

test("a place is put in at the caret, and the text is written when the field and its places are left", async () => {
  const { spreadsheet } = await open();
  await section("หนังสือ");
  await type("facts", "รวม  มาตรการ");
  const area = field("facts");
  area.setSelectionRange(4, 4);
  const [fold] = [...document.querySelectorAll("button")].filter(
    (button) =>
      button.textContent === "แทรกค่า" &&
      area.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  await act(async () => {
    fold?.focus();
    fold?.click();
  });
  await press("แทรก จำนวนมาตรการ");
  expect(field("facts").value).toBe("รวม {จำนวนมาตรการ} มาตรการ");
  await act(async () => field("documentNumber").focus());
  await settle();
  expect(spreadsheet.textOf(SHEET, "B8")).toBe("รวม {จำนวนมาตรการ} มาตรการ");
});

test("a yes and a choice are written as they are chosen; what could not be read is told until then", async () => {
  const { spreadsheet } = await open();
  await section("รูปแบบ");
  expect(document.body.textContent).toContain("เลือก มี หรือ ไม่มี");
  await act(async () => field("contents").click());
  await settle();
  expect(spreadsheet.textOf(SHEET, "B7")).toBe("มี");
  await act(async () => void fireEvent.change(field("digits"), { target: { value: "เลขอารบิก" } }));
  await settle();
  expect(field("digits").value).toBe("เลขอารบิก");
});

describe("who signs", () => {
  const names = ({ spreadsheet }: OpenedPart): readonly string[] =>
    [10, 11, 12, 13, 14].map((row) => spreadsheet.textOf(SHEET, `A${row}`));

  test("goes up with the focus on its button, and comes back with one undo", async () => {
    const part = await open();
    await section("ผู้ลงนาม");
    await press("เลื่อน ปลัด ขึ้น");
    expect(names(part)).toEqual(["ผู้จัดทำ", "ความเห็นปลัด", "ความเห็นหัวหน้าสำนักปลัด", "ความเห็นนายก", ""]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("เลื่อน ปลัด ลง");
    expect(strip()).toContain("เลื่อน ปลัด ขึ้นแล้ว");
    await press("เลิกทำ");
    expect(names(part)[1]).toBe("ความเห็นหัวหน้าสำนักปลัด");
  });

  test("one is added before the last, opened to be typed in, and removed again", async () => {
    const part = await open();
    await section("ผู้ลงนาม");
    await press("เพิ่มผู้ให้ความเห็น");
    expect(names(part)[3]).toBe("ความเห็น");
    expect(names(part)[4]).toBe("ความเห็นนายก");
    await fill("person 3 name", "นายสมมติ คนใหม่");
    expect(part.spreadsheet.textOf(SHEET, "B13")).toBe("นายสมมติ คนใหม่");
    const [button] = buttonsNamed(/^ลบ /).slice(-1);
    await press(button?.getAttribute("aria-label") ?? "");
    expect(names(part).slice(2)).toEqual(["ความเห็นปลัด", "ความเห็นนายก", ""]);
    expect(document.activeElement).not.toBe(document.body);
  });

  test("acting for: the tick writes the office of the heading, and takes it away", async () => {
    const part = await open();
    await section("ผู้ลงนาม");
    await act(async () => field("person 2").click());
    const tick = (): HTMLElement => document.querySelector("input[type=checkbox]") as HTMLElement;
    await act(async () => tick().click());
    await settle();
    expect(part.spreadsheet.textOf(SHEET, "D12")).toBe("ปลัด");
    await act(async () => tick().click());
    await settle();
    expect(part.spreadsheet.textOf(SHEET, "D12")).toBe("");
  });

  test("who made the report is typed once (R33)", async () => {
    const part = await open();
    await section("ผู้ลงนาม");
    await act(async () => field("person 0").click());
    await fill("person 0 name", "นางสาวสมมติ คนเดียว");
    expect([part.spreadsheet.textOf(SHEET, "B6"), part.spreadsheet.textOf(SHEET, "B10")]).toEqual([
      "นางสาวสมมติ คนเดียว",
      "นางสาวสมมติ คนเดียว",
    ]);
    expect(document.querySelector('[data-setting="preparer"]')).toBeNull();
  });
});

describe("what is typed is never lost", () => {
  test("while another part is looked at, and it is written on the way", async () => {
    const part = await open();
    await section("หนังสือ");
    await type("addressee", "นายก อบต.");
    await part.show(false);
    expect(part.spreadsheet.textOf(SHEET, "B5")).toBe("นายก อบต.");
  });

  test("by a check, and by somebody who writes there meanwhile", async () => {
    const part = await open();
    await section("หนังสือ");
    await type("addressee", "นายก อบต.");
    part.spreadsheet.typeIntoCell(SHEET, "B5", "ปลัด");
    await part.check();
    expect(field("addressee").value).toBe("นายก อบต.");
    expect(document.body.textContent).toContain("ในแผ่นเปลี่ยนเป็น “ปลัด” แล้ว");
    await leave("addressee");
    expect(part.spreadsheet.textOf(SHEET, "B5")).toBe("ปลัด");
    await act(async () => void fireEvent.keyDown(field("addressee"), { key: "Enter" }));
    await settle();
    expect(part.spreadsheet.textOf(SHEET, "B5")).toBe("นายก อบต.");
  });

  test.each(["read", "write"] as const)(
    "where Excel fails at %s; tried again it is written",
    async (call) => {
      let isFailing = false;
      const part = await open({
        port: (spreadsheet) => ({
          [call]: (...given: never[]) =>
            isFailing
              ? Promise.resolve(fail(FAULT))
              : (spreadsheet[call] as (...all: never[]) => unknown)(...given),
        }),
      });
      await section("หนังสือ");
      isFailing = true;
      await fill("addressee", "นายก อบต.");
      expect(document.body.textContent).toContain(FAULT.th);
      expect(document.body.textContent).toContain("ยังไม่ได้บันทึก กด Enter เพื่อลองอีกครั้ง");
      expect([field("addressee").value, part.spreadsheet.textOf(SHEET, "B5")]).toEqual(["นายก อบต.", ""]);
      isFailing = false;
      await act(async () => void fireEvent.keyDown(field("addressee"), { key: "Enter" }));
      await settle();
      expect(part.spreadsheet.textOf(SHEET, "B5")).toBe("นายก อบต.");
      expect(note()).toBe("บันทึกแล้ว");
    },
  );
});

test("without a settings sheet the form is there, and the first field makes the sheet", async () => {
  const part = await open({}, []);
  await section("หนังสือ");
  await fill("addressee", "นายก อบต.");
  expect(part.spreadsheet.sheetNames()).toContain(SHEET);
  expect(field("addressee").value).toBe("นายก อบต.");
});

test("speaks English", async () => {
  const part = await open({ language: "en" });
  await press(/^Memo/, "radio");
  await fill("addressee", "นายก อบต.");
  expect(strip()).toContain("Saved: เรียน");
  expect(await findViolations(part.container)).toEqual([]);
});
