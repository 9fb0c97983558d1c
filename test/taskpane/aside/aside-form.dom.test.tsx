import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { PROGRAM_SHEET } from "../../support/set-aside";
import { findViolations } from "../support/find-violations";
import { focused, listedCells, pressItem, pressKey } from "../support/finding-rows";
import { completeMeasure, measuresWorkbook, unfinishedMeasure } from "../support/measures-workbook";
import { openPane, type OpenedPane } from "../support/open-pane";
import { buttonsNamed, checkAgain, press, settle } from "../support/press";

afterEach(cleanup);

/** Reviews in B4 and B5, a measure without fault, and an error where it is wanted. */
function reviews(count = 2, others: readonly (readonly string[])[] = [completeMeasure(3)]): RawWorkbook {
  const odd = Array.from({ length: count }, (_, index) => index + 1).map((number) =>
    completeMeasure(number).with(
      1,
      `๑. องค์กรปกครองส่วนท้องถิ่นประชุมเรื่อง${["แผน", "งบ"][number - 1]}\n๒. เผยแพร่ทางเว็บไซต์`,
    ),
  );
  return measuresWorkbook([...odd, ...others]);
}

const radios = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>("fieldset input[type=radio]"),
];
const wordsField = (): HTMLElement => screen.getByRole("textbox", { name: /^(คำอธิบาย|เหตุผล)/ });
const nameField = (): HTMLElement | null => screen.queryByRole("textbox", { name: "ชื่อท่าน" });
const text = (): string => document.body.textContent ?? "";

async function type(field: HTMLElement | null, words: string): Promise<void> {
  if (field === null) throw new Error("there is no such field");
  await act(async () => {
    field.focus();
    fireEvent.change(field, { target: { value: words } });
  });
}

async function choose(index: number): Promise<void> {
  await act(async () => radios()[index]?.click());
}

/** Opens the form of the line of a cell. */
async function openForm(cell: string): Promise<void> {
  await pressItem(new RegExp(`ช่อง ${cell} `));
  await press("ข้าม…");
}

/** What the hidden sheet says: value, name and day of each row. */
function kept({ spreadsheet }: Pick<OpenedPane, "spreadsheet">): string[][] {
  return Array.from({ length: 9 }, (_, index) => index + 2)
    .filter((row) => spreadsheet.textOf(PROGRAM_SHEET, `A${row}`) === "ข้ามข้อตรวจ")
    .map((row) => ["C", "D", "E"].map((column) => spreadsheet.textOf(PROGRAM_SHEET, `${column}${row}`)));
}

describe("the form", () => {
  test("is offered for warnings and reviews, never for errors", async () => {
    await openPane(reviews(1, [unfinishedMeasure(2)]));
    await pressItem(/ช่อง E5 /);
    expect(buttonsNamed("ทำไม")).toHaveLength(1);
    expect(buttonsNamed("ข้าม…")).toEqual([]);
    await pressItem(/ช่อง B4 /);
    expect(buttonsNamed("ข้าม…")).toHaveLength(1);
  });

  test("opens in the line with the focus on the reason, its buttons stand in the action bar", async () => {
    const { container } = await openPane(reviews());
    await openForm("B4");
    expect(document.activeElement).toBe(radios()[0]);
    expect(radios()[0]?.closest("[role=treeitem]")?.textContent).toContain("ช่อง B4");
    expect(buttonsNamed("ข้ามข้อนี้")[0]?.closest("[data-action-bar]")).not.toBeNull();
    expect(buttonsNamed("ข้าม…")).toEqual([]);
    expect(text()).toContain("ถ้าข้อความในช่องเปลี่ยน จะกลับมาถามใหม่");
    expect(await findViolations(container)).toEqual([]);
  });

  test("Enter sets the finding aside: it is gone, and the next line has the focus", async () => {
    const pane = await openPane(reviews());
    await openForm("B4");
    await choose(1);
    await type(wordsField(), "ใช้ตามหนังสือสั่งการ");
    await pressKey("Enter");
    expect(listedCells()).toEqual(["B5"]);
    expect(focused()).toMatch(/ช่อง B5 /);
    expect(text()).toContain("ข้ามแล้ว 1 ข้อ");
    expect(kept(pane)).toEqual([["เหตุผล: ไม่เกี่ยวกับมาตรการนี้\nคำอธิบาย: ใช้ตามหนังสือสั่งการ", "", "15 ต.ค. 68"]]);
  });

  test("is a change like the others: it can be taken back", async () => {
    const pane = await openPane(reviews());
    await openForm("B4");
    await press("ข้ามข้อนี้");
    await openForm("B5");
    await press("ข้ามข้อนี้");
    expect(kept(pane)).toHaveLength(2);
    await press("การแก้ 2");
    expect(text()).toContain("ข้ามข้อที่พบใน B4");
    expect(text()).toContain("ข้ามข้อที่พบใน B5");
    expect(text()).not.toContain("เหตุผล: "); // what is written for the program
    await press(/^เลิกทำ: /);
    await press("กลับ");
    expect(text()).toContain("ให้พิจารณา 1 ข้อ");
  });

  test("the last finding set aside: the verdict has the focus and counts it", async () => {
    await openPane(reviews(1, []));
    await openForm("B4");
    await press("ข้ามข้อนี้");
    expect(screen.getByRole("heading", { name: "พร้อมทำรายงาน" })).toBeTruthy();
    expect(focused()).toBe("ไปทำรายงาน");
    await press(/^ข้ามไว้พร้อมเหตุผล1/);
    expect(screen.getByRole("heading", { name: "ข้อที่ข้ามไว้ 1 ข้อ" })).toBeTruthy();
  });

  test("a reason of one's own needs words: it is said under the field, which gets the focus", async () => {
    const pane = await openPane(reviews());
    await openForm("B4");
    await choose(2);
    await press("ข้ามข้อนี้");
    expect(listedCells()).toEqual(["B4", "B5"]);
    expect(document.activeElement).toBe(wordsField());
    expect(wordsField().getAttribute("aria-invalid")).toBe("true");
    const fault = document.getElementById(wordsField().getAttribute("aria-describedby") ?? "");
    expect(fault?.textContent).toBe("เขียนเหตุผลที่ข้ามข้อนี้");
    await type(wordsField(), "ยึดตามประกาศ");
    expect(wordsField().getAttribute("aria-invalid")).toBeNull();
    await pressKey("Enter");
    expect(listedCells()).toEqual(["B5"]);
    expect(kept(pane)[0]?.[0]).toBe("เหตุผล: ยึดตามประกาศ");
  });

  test("where nothing was written the form stays with its words, and the strip says why", async () => {
    const fault = { th: "เขียนไม่ได้", en: "It could not be written" };
    await openPane(reviews(), { port: () => ({ makeSheets: async () => fail(fault) }) });
    await openForm("B4");
    await type(wordsField(), "ตามประกาศ");
    await press("ข้ามข้อนี้");
    expect(text()).toContain(fault.th);
    expect(screen.getByDisplayValue("ตามประกาศ")).toBe(wordsField());
    expect(document.activeElement?.textContent).toBe("ข้ามข้อนี้");
  });
});

describe("what is typed is never lost", () => {
  const LEAVING: readonly { readonly name: string; readonly leave: () => Promise<void> }[] = [
    { name: "by its button", leave: () => press("ไม่ข้าม") },
    {
      name: "by Esc, which first leaves the field",
      leave: async () => {
        await pressKey("Escape");
        expect(focused()).toBe("ข้ามข้อนี้");
        await pressKey("Escape");
      },
    },
    { name: "by going to the next finding", leave: () => pressKey("F8") },
    {
      name: "by another tab",
      leave: async () => {
        await press("รายงาน", "tab");
        await press("ผลตรวจ", "tab");
      },
    },
    { name: "by a new check", leave: checkAgain },
  ];

  test.each(LEAVING)("when the form is left $name", async ({ leave }) => {
    await openPane(reviews());
    await openForm("B4");
    await choose(2);
    await type(nameField(), "นางสาวต้นแบบ");
    await type(wordsField(), "ตามประกาศ");
    await leave();
    expect(radios()).toEqual([]);
    expect(listedCells()).toEqual(["B4", "B5"]);
    await openForm("B4");
    expect(radios()[2]?.checked).toBe(true);
    expect([wordsField(), nameField()].map((field) => (field as HTMLInputElement).value)).toEqual([
      "ตามประกาศ",
      "นางสาวต้นแบบ",
    ]);
  });

  test("the form stays open while the sheet is checked after an edit elsewhere", async () => {
    const { spreadsheet, commands } = await openPane(reviews());
    await openForm("B4");
    await type(wordsField(), "ตามประกาศ");
    await act(async () => {
      await spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "C6", "กองคลัง");
      commands.send("check");
    });
    await settle();
    expect(spreadsheet.counts.reads).toBeGreaterThan(1);
    expect(screen.getByDisplayValue("ตามประกาศ")).toBe(document.activeElement);
  });

  test("a form that was left gives the focus back to its button, and the arrows go on from there", async () => {
    await openPane(reviews());
    await openForm("B5");
    await press("ไม่ข้าม");
    expect(focused()).toBe("ข้าม…");
    await pressKey("ArrowLeft");
    expect(focused()).toBe("แก้ให้");
  });

  test("another finding has a form of its own", async () => {
    await openPane(reviews());
    await openForm("B4");
    await type(wordsField(), "ตามประกาศ");
    await press("ไม่ข้าม");
    await openForm("B5");
    expect((wordsField() as HTMLTextAreaElement).value).toBe("");
  });
});

describe("the name", () => {
  test("is asked once, kept with the person, and can be changed", async () => {
    const pane = await openPane(reviews());
    await openForm("B4");
    await type(nameField(), " นางสาวต้นแบบ ");
    await pressKey("Enter");
    expect(kept(pane)[0]?.[1]).toBe("นางสาวต้นแบบ");
    expect(pane.personStore.read("name")).toBe("นางสาวต้นแบบ");
    await openForm("B5");
    expect(nameField()).toBeNull();
    expect(text()).toContain("ผู้ข้าม: นางสาวต้นแบบ");
    await press("เปลี่ยน ชื่อผู้ข้าม");
    expect(document.activeElement).toBe(nameField());
    await type(nameField(), "นายตัวอย่าง");
    await pressKey("Enter");
    expect(kept(pane).map(([, name]) => name)).toEqual(["นางสาวต้นแบบ", "นายตัวอย่าง"]);
  });

  test("may be blank, and is not asked again then", async () => {
    await openPane(reviews());
    await openForm("B4");
    await press("ข้ามข้อนี้");
    await openForm("B5");
    expect(nameField()).toBeNull();
    expect(text()).toContain("ไม่ใส่ชื่อผู้ข้าม");
  });
});
