import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import type { CheckedWorkbook } from "../../../src/app/check-workbook";
import { fail, succeed } from "../../../src/app/ports/result";
import type { Spreadsheet } from "../../../src/app/ports/spreadsheet";
import type { WorkbookEdits } from "../../../src/core/changes/workbook-edits";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { toThaiDigits } from "../../../src/core/text/digits";
import type { WantedFixes } from "../../../src/taskpane/fixes/mend-page";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresTable } from "../support/measures-workbook";
import { mendTab, type Mend } from "../support/mend-tab";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";

const SHEET = "มาตรการ ๒๕๖๘";
const FAULT = { th: "กรุณาลองอีกครั้ง", en: "Try again" };
const EVIDENCE: TestTable = {
  sheet: "หลักฐาน",
  rows: [
    ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ"],
    ["3", "15 ม.ค. 2568", "ประชุม"],
  ],
};
const GENERIC = "องค์กรปกครองส่วนท้องถิ่น";
const OWN = "องค์การบริหารส่วนตำบลทุ่งสมมติ";
const ALL: Mend = () => ({ kind: "all" });

afterEach(cleanup);

/** The findings that the tool can mend in a cell. */
function inCell(cell: string): Mend {
  return ({ findings, fixes }: CheckedWorkbook): WantedFixes => ({
    kind: "finding",
    findings: findings.filter((finding) => finding.cell === cell && fixes.has(finding)),
  });
}

const ofKind =
  (check: string): Mend =>
  () => ({ kind: "check", check });

async function mend(wanted: Mend, workbook: RawWorkbook, given?: PartCase): Promise<OpenedPart> {
  const opened = await openPart(mendTab(wanted), workbook, given);
  await press("open");
  return opened;
}

function text(): string {
  return document.body.textContent ?? "";
}

/** Measure 2 with a misspelling (B5); measure 4 bears the number 3 a second time (A7). */
function slips(): RawWorkbook {
  const [one, two, three, four] = [1, 2, 3, 4].map(completeMeasure) as [
    string[],
    string[],
    string[],
    string[],
  ];
  two[1] = "๑. จัดทำสื่อความรู้\n๒. แจ้งทางอีเมลล์";
  four[0] = (four[0] ?? "").replace("4.", "3.");
  return rawWorkbook([
    measuresTable([one, two, three, four]),
    { ...EVIDENCE, rows: [EVIDENCE.rows[0] ?? null] },
  ]);
}

/** The numbers 1, 3, 3 with evidence for the first: renumbering carries the row along. */
function gap(): RawWorkbook {
  const [one, three] = [completeMeasure(1), completeMeasure(3)];
  return rawWorkbook([measuresTable([one, three]), EVIDENCE]);
}

/** A general word for the authority in B4. */
function generic(): RawWorkbook {
  const measure = completeMeasure(1);
  measure[1] = `๑. แจ้งบุคลากรของ${GENERIC}\n๒. เผยแพร่ทางเว็บไซต์`;
  return rawWorkbook([measuresTable([measure, completeMeasure(2)])]);
}

/** Row 5 goes on with row 4; both name the authority by a general word. */
function joined(): RawWorkbook {
  const measure = completeMeasure(1);
  measure[1] = `๑. แจ้งทางอีเมลล์ถึงบุคลากรในสังกัดและผู้เกี่ยวข้องของ${GENERIC}`;
  const more = ["", `๒. รายงานผลการเผยแพร่ทุกไตรมาสต่อ${GENERIC}`];
  return rawWorkbook([measuresTable([measure, more, completeMeasure(2)])]);
}

/** What a list of changes says, changed words in brackets. */
function changes(element: ParentNode = document): string[] {
  return [...element.querySelectorAll("dd")].map((dd) =>
    [...dd.querySelectorAll("del, ins, span")]
      .map((piece) => (piece.tagName === "SPAN" ? piece.textContent : `[${piece.textContent ?? ""}]`))
      .join(""),
  );
}

const ticks = (name?: RegExp): HTMLInputElement[] =>
  screen.getAllByRole<HTMLInputElement>("checkbox", name && { name });
const nameOf = (box: HTMLInputElement): string =>
  box.getAttribute("aria-label") ?? box.labels?.[0]?.textContent ?? "";

async function tick(box: HTMLElement | undefined): Promise<void> {
  fireEvent.click(box as HTMLElement);
  await settle();
}

function isDisabled(name: string): boolean {
  return buttonsNamed(name)[0]?.getAttribute("aria-disabled") === "true";
}

describe("one finding", () => {
  test("shows before and after with the changed words, the focus on the button, and nothing is written yet", async () => {
    const { spreadsheet, container } = await mend(inCell("B5"), slips());
    expect(screen.getByRole("heading", { name: "แก้ช่อง B5" })).toBeTruthy();
    expect(changes()).toEqual(["๑. จัดทำสื่อความรู้\n๒. แจ้งทาง[อีเมลล์]", "๑. จัดทำสื่อความรู้\n๒. แจ้งทาง[อีเมล]"]);
    expect(document.activeElement?.textContent).toBe("แก้ช่องนี้");
    expect(spreadsheet.counts.writes).toBe(0);
    expect(await findViolations(container)).toEqual([]);
  });

  test("draws a new line that is all that changes", async () => {
    const measure = completeMeasure(1);
    measure[1] = "๑. จัดทำสื่อ\n๒. แจ้งเวียน๓. สรุปผล";
    await mend(inCell("B4"), rawWorkbook([measuresTable([measure])]));
    expect(changes()).toEqual(["๑. จัดทำสื่อ\n๒. แจ้งเวียน๓. สรุปผล", "๑. จัดทำสื่อ\n๒. แจ้งเวียน[↵\n]๓. สรุปผล"]);
  });

  test("shows its cell in Excel, and its link shows it again", async () => {
    const { spreadsheet } = await mend(inCell("B5"), slips());
    await act(() => new Promise((resolve) => setTimeout(resolve, 320)));
    await settle();
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "B5" });
    act(() => spreadsheet.activate("หลักฐาน"));
    await press("ไปที่ B5");
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "B5" });
  });

  test("is made, the page closes, and undo brings the text back", async () => {
    const { spreadsheet, left, container } = await mend(inCell("B5"), slips());
    const before = spreadsheet.textOf(SHEET, "B5");
    await press("แก้ช่องนี้");
    expect(left).toEqual(["made"]);
    expect(spreadsheet.textOf(SHEET, "B5")).toBe("๑. จัดทำสื่อความรู้\n๒. แจ้งทางอีเมล");
    expect(text()).toContain("แก้แล้ว 1 ช่อง");
    expect(await findViolations(container)).toEqual([]);
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "B5")).toBe(before);
    expect(text()).toContain("คืนค่าเดิมแล้ว 1 ช่อง");
  });

  test.each(["ไม่แก้", "กลับ"])("%s changes nothing", async (button) => {
    const { spreadsheet, left } = await mend(inCell("B5"), slips());
    await press(button);
    expect(left).toEqual(["left"]);
    expect(spreadsheet.counts.writes).toBe(0);
  });

  test("several slips of one kind in a cell are one card and one writing", async () => {
    const measure = completeMeasure(1);
    measure[1] = "๑. แจ้งทางอีเมลล์และเว็ปไซต์";
    const { spreadsheet } = await mend(inCell("B4"), rawWorkbook([measuresTable([measure])]));
    expect(text()).toContain("2 ข้อ → แก้ 1 ช่อง · บางช่องมีหลายข้อ");
    expect(changes()).toHaveLength(2);
    await press("แก้ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "B4")).toBe("๑. แจ้งทางอีเมลและเว็บไซต์");
  });

  test("about words that a person must judge is not ticked, and the focus is on its tick (R10)", async () => {
    const { spreadsheet } = await mend(inCell("B4"), generic());
    const [own] = ticks();
    expect([own?.checked, document.activeElement]).toEqual([false, own]);
    expect(text()).toContain("ให้พิจารณาก่อน");
    expect(isDisabled("ยังไม่ได้เลือก")).toBe(true);
    await tick(own);
    await press("แก้ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "B4")).toContain(`ของ${OWN}`);
  });

  test("of a renumbering names every cell, and the rows of other sheets that follow", async () => {
    const { spreadsheet } = await mend(inCell("A5"), gap());
    expect(text()).toContain("แผ่น “หลักฐาน” เปลี่ยนตาม 1 ช่อง");
    expect(text()).toContain("1 ข้อ → แก้ 2 ช่อง");
    expect(buttonsNamed(/^ไปที่ /).map(({ textContent }) => textContent)).toEqual(["A5", "A2"]);
    await press("แก้ 2 ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "A5")).toMatch(/^2\./);
    expect(spreadsheet.textOf("หลักฐาน", "A2")).toBe("2");
  });

  test("that mends several findings says which", async () => {
    const numbers = [1, 2, 2, 3, 3].map((number, at) => [
      `${number}. ${completeMeasure(at + 1)[0]?.slice(3) ?? ""}`,
      ...completeMeasure(at + 1).slice(1),
    ]);
    await mend(inCell("A6"), rawWorkbook([measuresTable(numbers)]));
    expect(text()).toContain("แก้พร้อมกัน 2 ข้อ: A6, A8");
  });

  test("that removes a row marks its text in the new one, and shows where each text goes", async () => {
    const rows = [completeMeasure(1), ["", "๓. สรุปผลการเผยแพร่"], completeMeasure(2)];
    const { spreadsheet } = await mend(inCell("B5"), rawWorkbook([measuresTable(rows)]));
    expect(text()).toContain("มาจากแถว 5");
    expect(text()).toContain("ลบแถว 5");
    expect(text()).toContain("B5 ไปต่อในช่อง B4๓. สรุปผลการเผยแพร่");
    await press("แก้ 1 ช่อง ลบ 1 แถว");
    expect(spreadsheet.textOf(SHEET, "B4")).toContain("๓. สรุปผลการเผยแพร่");
    expect(spreadsheet.textOf(SHEET, "A5")).toMatch(/^2\./);
  });

  test("of a heading row that stands twice says that its words stay", async () => {
    const headings = ["มาตรการ/แนวทาง", "ขั้นตอน/วิธีการปฏิบัติ", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์หรือผลสัมฤทธิ์"]; // prettier-ignore
    await mend(
      inCell("A5"),
      rawWorkbook([measuresTable([completeMeasure(1), headings, completeMeasure(2)])]),
    );
    expect(text()).toContain("ข้อความเดียวกันยังอยู่ที่หัวตาราง");
    expect(buttonsNamed("ลบแถวนี้")).toHaveLength(1);
  });

  test("that somebody typed over while the page was open is gone from it", async () => {
    const { spreadsheet, check } = await mend(inCell("B5"), slips());
    act(() => spreadsheet.typeIntoCell(SHEET, "B5", "๑. จัดทำสื่อ"));
    await check();
    expect(text()).toContain("ไม่มีสิ่งที่โปรแกรมแก้ให้ได้แล้ว");
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
  });
});

describe("one kind", () => {
  /** Three misspellings in two cells, one number twice. */
  function kinds(): RawWorkbook {
    const [one, two, three] = [1, 2, 3].map(completeMeasure) as [string[], string[], string[]];
    one[1] = "๑. แจ้งทางอีเมลล์และเว็ปไซต์";
    two[1] = `๑. แจ้งทางอีเมลล์ถึง${GENERIC}`;
    three[0] = (three[0] ?? "").replace("3.", "2.");
    return rawWorkbook([measuresTable([one, two, three])]);
  }

  test("has a card for each cell, named by measure and column, and says how many findings they are (R9)", async () => {
    const { container } = await mend(ofKind("known-misspelling"), kinds());
    expect(screen.getByRole("heading", { name: "คำที่มักเขียนผิด" })).toBeTruthy();
    expect(ticks().map((box) => [nameOf(box), box.checked])).toEqual([
      ["มาตรการที่ 1 · ขั้นตอน B4", true],
      ["มาตรการที่ 2 · ขั้นตอน B5", true],
    ]);
    expect(text()).toContain("3 ข้อ → แก้ 2 ช่อง · บางช่องมีหลายข้อ");
    expect(document.activeElement).toBe(ticks()[0]);
    expect(await findViolations(container)).toEqual([]);
  });

  test("is mended alone: another kind in the same cell stays as it is", async () => {
    const { spreadsheet, left } = await mend(ofKind("known-misspelling"), kinds());
    await press("แก้ 2 ช่องนี้");
    expect(left).toEqual(["made"]);
    expect(spreadsheet.textOf(SHEET, "B4")).toBe("๑. แจ้งทางอีเมลและเว็บไซต์");
    expect(spreadsheet.textOf(SHEET, "B5")).toBe(`๑. แจ้งทางอีเมลถึง${GENERIC}`);
    expect(spreadsheet.textOf(SHEET, "A6")).toMatch(/^2\./);
  });

  test("without the card that is not ticked", async () => {
    const { spreadsheet } = await mend(ofKind("known-misspelling"), kinds());
    await tick(ticks()[0]);
    expect(text()).toContain("3 ข้อ → แก้ 1 ช่อง · ไม่ได้เลือก 2 ข้อ");
    await press("แก้ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "B4")).toContain("อีเมลล์");
    expect(spreadsheet.textOf(SHEET, "B5")).not.toContain("อีเมลล์");
  });

  test("names the findings of it that the tool cannot mend", async () => {
    const activity = ["", "๓. ติดตามผล", "กองคลัง", "ไตรมาส ๓"];
    const split = ["", "๓. สรุปผล"];
    await mend(
      ofKind("continued-row"),
      rawWorkbook([
        measuresTable([completeMeasure(1), split, completeMeasure(2), activity, completeMeasure(3)]),
      ]),
    );
    expect(text()).toContain("2 ข้อ → แก้ 1 ช่อง ลบ 1 แถว · ข้อ B7 ต้องดูเอง");
  });
});

describe("by the keyboard", () => {
  const press2 = (key: string): void => {
    fireEvent.keyDown(document.activeElement as HTMLElement, { key });
  };

  test("↑ ↓ Home End go from card to card, Enter ticks, and the card in focus shows its cell", async () => {
    const { spreadsheet } = await mend(ALL, slips());
    const [first, second] = ticks(/B5|A7/);
    expect(document.activeElement).toBe(first);
    const walked = ["ArrowDown", "ArrowDown", "ArrowUp", "End", "Home"].map((key) => {
      press2(key);
      return document.activeElement === first ? 1 : document.activeElement === second ? 2 : 0;
    });
    expect(walked).toEqual([2, 2, 1, 2, 1]);
    press2("Enter");
    expect(first?.checked).toBe(false);
    press2("ArrowDown");
    await act(() => new Promise((resolve) => setTimeout(resolve, 320)));
    await settle();
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "A7" });
  });
});

describe("what stands in the way", () => {
  test("a cell changed between the preview and the press is left, with the reason and the way to it", async () => {
    const { spreadsheet } = await mend(inCell("B5"), slips());
    act(() => spreadsheet.typeIntoCell(SHEET, "B5", "๑. คำใหม่ทางอีเมลล์"));
    await press("แก้ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "B5")).toBe("๑. คำใหม่ทางอีเมลล์");
    expect(text()).toContain("ไม่มีช่องใดถูกแก้");
    expect(text()).toContain("เปลี่ยนไปแล้วหลังจากที่แสดง");
    expect(buttonsNamed("เลิกทำ")).toEqual([]);
    await press(`${SHEET} ช่อง B5`);
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "B5" });
  });

  test("a protected sheet leaves it, and says what to do", async () => {
    const { spreadsheet } = await mend(inCell("B5"), slips());
    spreadsheet.protect(SHEET);
    await press("แก้ช่องนี้");
    expect(text()).toContain("ไม่ได้แก้ 1 แห่ง");
    expect(text()).toContain("ยกเลิกการป้องกันแผ่นงาน");
  });

  test("a cell that was edited after the fix is not undone, and that is said", async () => {
    const { spreadsheet } = await mend(inCell("B5"), slips());
    await press("แก้ช่องนี้");
    act(() => spreadsheet.typeIntoCell(SHEET, "B5", "พิมพ์เอง"));
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "B5")).toBe("พิมพ์เอง");
    expect(text()).toContain("ไม่มีสิ่งใดคืนค่าได้");
    expect(text()).toContain("คืนค่าไม่ได้ 1 แห่ง");
    expect(buttonsNamed("เลิกทำส่วนที่เหลือ")).toHaveLength(1);
  });

  const broken = (call: "read" | "write" | "undo"): ((own: Spreadsheet) => Partial<Spreadsheet>) => {
    let isBroken = call !== "read";
    let reads = 0;
    return (own) => ({
      ...(call === "read" && {
        read: (options) => ((reads += 1) === 2 ? Promise.resolve(fail(FAULT)) : own.read(options)),
      }),
      ...(call === "write" && {
        write: (edits) => {
          const answer = isBroken ? Promise.resolve(fail(FAULT)) : own.write(edits);
          isBroken = false;
          return answer;
        },
      }),
      ...(call === "undo" && {
        undo: (record) => {
          const answer = isBroken ? Promise.resolve(fail(FAULT)) : own.undo(record);
          isBroken = false;
          return answer;
        },
      }),
    });
  };

  test.each(["read", "write"] as const)(
    "a fault of %s has its sentence, and a retry that makes the fix",
    async (call) => {
      const { spreadsheet, container } = await mend(inCell("B5"), slips(), { port: broken(call) });
      await press("แก้ช่องนี้");
      expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
      expect(spreadsheet.textOf(SHEET, "B5")).toContain("อีเมลล์");
      expect(await findViolations(container)).toEqual([]);
      await press("ลองอีกครั้ง");
      expect(spreadsheet.textOf(SHEET, "B5")).not.toContain("อีเมลล์");
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );

  test("a fault of undo keeps the change and its undo", async () => {
    const { spreadsheet } = await mend(inCell("B5"), slips(), { port: broken("undo") });
    await press("แก้ช่องนี้");
    await press("เลิกทำ");
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    await press("ปิด");
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "B5")).toContain("อีเมลล์");
  });

  test("a crash while writing does not claim that nothing was changed", async () => {
    await mend(inCell("B5"), slips(), {
      port: () => ({ write: () => Promise.reject(new Error("proxy gone")) }),
    });
    await press("แก้ช่องนี้");
    expect(screen.getByRole("alert").textContent).toContain("บางช่องอาจถูกแก้แล้ว");
    expect(screen.getByRole("alert").textContent).not.toContain("ไม่ถูกแก้ไข");
  });

  test("what is going on is said, and nothing can be pressed twice", async () => {
    await mend(inCell("B5"), slips(), { port: () => ({ write: () => new Promise(() => undefined) }) });
    await press("แก้ช่องนี้");
    expect(text()).toContain("กำลังเขียน…");
    expect(buttonsNamed("แก้ช่องนี้")[0]?.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("all fixes", () => {
  test("are listed by what they do, before and after, and made together", async () => {
    const { spreadsheet, left, container } = await mend(ALL, slips());
    expect(screen.getByRole("heading", { name: "แก้ทั้งหมดที่แก้ได้" })).toBeTruthy();
    const names = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toEqual(["คำที่มักเขียนผิด (1)", "เรียงเลขลำดับใหม่ (1)"]);
    expect(ticks().map(nameOf)).toEqual(["มาตรการที่ 2 · ขั้นตอน B5", "มาตรการที่ 4 · มาตรการ A7"]);
    expect(text()).toContain("2 ข้อ → แก้ 2 ช่อง");
    expect(await findViolations(container)).toEqual([]);
    await press("แก้ 2 ช่องนี้");
    expect(left).toEqual(["made"]);
    expect(spreadsheet.textOf(SHEET, "B5")).not.toContain("อีเมลล์");
    expect(spreadsheet.textOf(SHEET, "A7")).toMatch(/^4\./);
    expect(text()).toContain("แก้แล้ว 2 ช่อง");
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "A7")).toMatch(/^3\./);
  });

  test("of a kind are ticked and cleared as a whole", async () => {
    const [one, two] = [1, 2].map(completeMeasure) as [string[], string[]];
    one[1] = "๑. แจ้งทางอีเมลล์";
    two[1] = "๑. แจ้งทางเว็ปไซต์";
    const three = completeMeasure(3).map((words, at) => (at === 0 ? words.replace("3.", "4.") : words));
    const { spreadsheet } = await mend(ALL, rawWorkbook([measuresTable([one, two, three])]));
    const [kind] = ticks(/^คำที่มักเขียนผิด/);
    await tick(kind);
    expect([kind, ...ticks(/B[45]/)].map((box) => box?.checked)).toEqual([false, false, false]);
    await press("แก้ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "B4")).toContain("อีเมลล์");
    expect(spreadsheet.textOf(SHEET, "A6")).toMatch(/^3\./);
  });

  describe("words that a person must judge, in rows that are joined", () => {
    const wordTicks = (): HTMLInputElement[] => ticks(/ด้วย ?ให้พิจารณาก่อน$/);

    test("are no part of the ticked join; each has a tick of its own, off", async () => {
      const { spreadsheet, container } = await mend(ALL, joined());
      expect(wordTicks().map((box) => [box.labels?.[0]?.textContent, box.checked])).toEqual([
        [`เปลี่ยน “${GENERIC}” เป็น “${OWN}” ในช่อง B4 ด้วยให้พิจารณาก่อน`, false],
        [`เปลี่ยน “${GENERIC}” เป็น “${OWN}” ในช่อง B5 ด้วยให้พิจารณาก่อน`, false],
      ]);
      expect(text()).toContain("4 ข้อ → แก้ 1 ช่อง ลบ 1 แถว · อีก 2 ข้อให้พิจารณาก่อน");
      expect(await findViolations(container)).toEqual([]);
      await press("แก้ 1 ช่อง ลบ 1 แถว");
      expect(spreadsheet.textOf(SHEET, "B4")).toBe(
        `๑. แจ้งทางอีเมลถึงบุคลากรในสังกัดและผู้เกี่ยวข้องของ${GENERIC}\n๒. รายงานผลการเผยแพร่ทุกไตรมาสต่อ${GENERIC}`,
      );
    });

    test("once ticked the change is shown anew, the words marked inside their own row's part, and just that is made", async () => {
      const { spreadsheet } = await mend(ALL, joined());
      await tick(wordTicks()[1]);
      const part = screen.getByText("มาจากแถว 5").parentElement;
      expect([...(part?.querySelectorAll("ins") ?? [])].map((one) => one.textContent)).toEqual([OWN]);
      expect(part?.textContent).toBe(`มาจากแถว 5๒. รายงานผลการเผยแพร่ทุกไตรมาสต่อ${OWN}`);
      expect(wordTicks().map(({ checked }) => checked)).toEqual([false, true]);
      expect(text()).toContain("4 ข้อ → แก้ 1 ช่อง ลบ 1 แถว · บางช่องมีหลายข้อ · อีก 1 ข้อให้พิจารณาก่อน");
      await press("แก้ 1 ช่อง ลบ 1 แถว");
      expect(spreadsheet.textOf(SHEET, "B4")).toBe(
        `๑. แจ้งทางอีเมลถึงบุคลากรในสังกัดและผู้เกี่ยวข้องของ${GENERIC}\n๒. รายงานผลการเผยแพร่ทุกไตรมาสต่อ${OWN}`,
      );
      expect(text()).toContain("แก้แล้ว 1 ช่อง ลบ 1 แถว");
    });

    test("ticked and cleared again they are not changed", async () => {
      const { spreadsheet } = await mend(ALL, joined());
      await tick(wordTicks()[0]);
      await tick(wordTicks()[0]);
      await press("แก้ 1 ช่อง ลบ 1 แถว");
      expect(spreadsheet.textOf(SHEET, "B4")).not.toContain(OWN);
    });

    test("nothing can be made while the change is being worked out again", async () => {
      let release: () => void = () => undefined;
      let isHeld = false;
      await mend(ALL, joined(), {
        services: {
          letScreenDraw: () =>
            isHeld ? new Promise((resolve) => (release = () => resolve(undefined))) : Promise.resolve(),
        },
      });
      isHeld = true;
      await tick(wordTicks()[0]);
      expect(text()).toContain("กำลังคิดการแก้ใหม่…");
      expect(isDisabled("แก้ 1 ช่อง ลบ 1 แถว")).toBe(true);
      isHeld = false;
      await act(async () => release());
      await settle();
      expect(text()).not.toContain("กำลังคิดการแก้ใหม่…");
      expect(isDisabled("แก้ 1 ช่อง ลบ 1 แถว")).toBe(false);
    });

    test("a cell that changed meanwhile is left, the words in it as well", async () => {
      const { spreadsheet } = await mend(ALL, joined());
      await tick(wordTicks()[0]);
      act(() => spreadsheet.typeIntoCell(SHEET, "B4", `๑. พิมพ์ใหม่ถึง${GENERIC}`));
      await press("แก้ 1 ช่อง ลบ 1 แถว");
      expect(spreadsheet.textOf(SHEET, "B4")).toBe(`๑. พิมพ์ใหม่ถึง${GENERIC}`);
      expect(text()).toContain("เปลี่ยนไปแล้วหลังจากที่แสดง");
    });
  });

  test("words that are a cell's only change are ticked by the card's own tick", async () => {
    const { spreadsheet } = await mend(ALL, generic());
    expect(text()).toContain("แก้ให้ได้ 1 ข้อ ยังไม่ได้เลือก · อีก 1 ข้อให้พิจารณาก่อน");
    expect(isDisabled("ยังไม่ได้เลือก")).toBe(true);
    await tick(ticks(/B4/)[0]);
    expect(text()).toContain("1 ข้อ → แก้ 1 ช่อง");
    await press("แก้ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "B4")).toContain(`ของ${OWN}`);
  });

  test("texts are shown whole, however long", async () => {
    const measure = completeMeasure(1);
    const filling = Array.from({ length: 60 }, (_, index) =>
      toThaiDigits(`ประชุมครั้งที่ ${index + 11} และรายงานผลต่อผู้บริหาร `),
    ).join("");
    measure[1] = `๑. ${filling}ทางอีเมลล์ ${filling}จบ`;
    await mend(ALL, rawWorkbook([measuresTable([measure, ["", `๒. ${filling}จบ`], completeMeasure(2)])]));
    const [before, after] = [...document.querySelectorAll("dd")].map((dd) => dd.textContent ?? "");
    expect(before).toBe(measure[1]);
    expect(after).toBe(`๑. ${filling}ทางอีเมล ${filling}จบมาจากแถว 5๒. ${filling}จบ`);
    expect(text()).not.toContain("…");
  });

  test("what was left is told beside what was made", async () => {
    const { spreadsheet } = await mend(ALL, slips(), {
      port: (own) => ({
        write: async (groups) => {
          const isLeft = ({ cells }: WorkbookEdits): boolean => cells.some(({ cell }) => cell === "A7");
          const wrote = await own.write(groups.filter((group) => !isLeft(group)));
          const left = groups.filter(isLeft).map((group) => ({
            group,
            obstacles: group.cells.map((edit) => ({ edit, reason: FAULT })),
            remains: null,
          }));
          return wrote.ok ? succeed({ ...wrote.value, left }) : wrote;
        },
      }),
    });
    await press("แก้ 2 ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "B5")).not.toContain("อีเมลล์");
    expect(text()).toContain("แก้แล้ว 1 ช่อง");
    expect(text()).toContain("ไม่ได้แก้ 1 แห่ง");
    expect(text()).toContain(FAULT.th);
  });

  test("a fault in looking for them has its sentence and a retry", async () => {
    let reads = 0;
    await mend(ALL, slips(), {
      port: (own) => ({
        read: (options) => ((reads += 1) === 2 ? Promise.resolve(fail(FAULT)) : own.read(options)),
      }),
    });
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    await press("ลองอีกครั้ง");
    expect(screen.getAllByRole("checkbox")).toHaveLength(2);
  });

  test("of a renumbering of a hundred are drawn in part, and every cell can be seen", async () => {
    const rows = Array.from({ length: 100 }, (_, at) => [
      `${at + 2}. ${completeMeasure(at + 1)[0]?.replace(/^\d+\. /, "") ?? ""}`,
      ...completeMeasure(at + 1).slice(1, 4),
      `ประชุมครั้งที่ ${at + 1} เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘`,
      `ผ่านแบบทดสอบร้อยละ ${at + 1}`,
    ]);
    const { container } = await mend(ALL, rawWorkbook([measuresTable(rows)]));
    const drawn = (): number => container.querySelectorAll("dl").length;
    expect(drawn()).toBeLessThan(60);
    const count = Number(/แก้ (\d+) ช่องนี้/.exec(text())?.[1]);
    expect(count).toBeGreaterThanOrEqual(100);
    for (let turns = 0; buttonsNamed(/^แสดงต่ออีก/).length > 0 && turns < 20; turns += 1) {
      await press(/^แสดงต่ออีก \d+ แห่ง/);
    }
    expect(drawn()).toBe(count);
  });
});
