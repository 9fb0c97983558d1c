import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { fail, succeed } from "../../../src/app/ports/result";
import type { Spreadsheet } from "../../../src/app/ports/spreadsheet";
import type { WorkbookEdits } from "../../../src/core/changes/workbook-edits";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { toThaiDigits } from "../../../src/core/text/digits";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresTable } from "../support/measures-workbook";
import { FindingsTab } from "../support/findings-tab";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";

const SHEET = "มาตรการ ๒๕๖๘";
const FAULT = { th: "กรุณาออกจากการแก้ไขเซลล์ แล้วลองอีกครั้ง", en: "Leave the cell, then try again" };
const EVIDENCE: TestTable = {
  sheet: "หลักฐาน",
  rows: [
    ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ"],
    ["3", "15 ม.ค. 2568", "ประชุม"],
  ],
};
const ALL = /^แก้ทั้งหมดที่แก้ได้/;

afterEach(cleanup);

function openFindings(workbook: RawWorkbook, given?: PartCase): Promise<OpenedPart> {
  return openPart(FindingsTab, workbook, given);
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

function rowOf(cell: string): HTMLElement {
  const [button] = buttonsNamed(new RegExp(`ช่อง ${cell}(?!\\d)`));
  const row = button?.closest("li");
  if (!row) throw new Error(`no finding in ${cell}`);
  return row;
}

async function pressIn(element: HTMLElement, name: string): Promise<void> {
  await act(async () => within(element).getByRole("button", { name }).click());
  await settle();
}

/** What a list of changes says, changed words in brackets. */
function changes(element: Element): string[] {
  return [...element.querySelectorAll("dd")].map((dd) =>
    [...dd.querySelectorAll("del, ins, span")]
      .map((piece) => (piece.tagName === "SPAN" ? piece.textContent : `[${piece.textContent ?? ""}]`))
      .join(""),
  );
}

describe("one fix", () => {
  test("shows before and after with the changed words, and nothing is written yet", async () => {
    const { spreadsheet, container } = await openFindings(slips());
    await pressIn(rowOf("B5"), "แก้ให้");
    expect(changes(rowOf("B5"))).toEqual([
      "๑. จัดทำสื่อความรู้\n๒. แจ้งทาง[อีเมลล์]",
      "๑. จัดทำสื่อความรู้\n๒. แจ้งทาง[อีเมล]",
    ]);
    expect(spreadsheet.counts.writes).toBe(0);
    expect(await findViolations(container)).toEqual([]);
  });

  test("draws a new line that is all that changes", async () => {
    const measure = completeMeasure(1);
    measure[1] = "๑. จัดทำสื่อ\n๒. แจ้งเวียน๓. สรุปผล";
    await openFindings(rawWorkbook([measuresTable([measure])]));
    await pressIn(rowOf("B4"), "แก้ให้");
    expect(changes(rowOf("B4"))).toEqual([
      "๑. จัดทำสื่อ\n๒. แจ้งเวียน๓. สรุปผล",
      "๑. จัดทำสื่อ\n๒. แจ้งเวียน[↵\n]๓. สรุปผล",
    ]);
  });

  test("shows its cell in Excel, and brings its buttons into view with the focus on the first", async () => {
    const scrolled: string[] = [];
    HTMLElement.prototype.scrollIntoView = function scrollIntoView(this: HTMLElement) {
      scrolled.push(this.textContent ?? "");
    };
    const { spreadsheet } = await openFindings(slips());
    await pressIn(rowOf("B5"), "แก้ให้");
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "B5" });
    expect(scrolled).toContain("แก้ตามนี้ไม่แก้");
    expect(document.activeElement?.textContent).toBe("แก้ตามนี้");
    Reflect.deleteProperty(HTMLElement.prototype, "scrollIntoView"); // jsdom has none
  });

  test("is made, the finding goes, and undo brings both back", async () => {
    const { spreadsheet, container } = await openFindings(slips());
    const before = spreadsheet.textOf(SHEET, "B5");
    await pressIn(rowOf("B5"), "แก้ให้");
    await press("แก้ตามนี้");
    expect(spreadsheet.textOf(SHEET, "B5")).toBe("๑. จัดทำสื่อความรู้\n๒. แจ้งทางอีเมล");
    expect(buttonsNamed(/ช่อง B5/)).toEqual([]);
    expect(text()).toContain("แก้แล้ว 1 ช่อง");
    expect(await findViolations(container)).toEqual([]);
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "B5")).toBe(before);
    expect(buttonsNamed(/ช่อง B5/)).toHaveLength(1);
    expect(text()).toContain("คืนค่าเดิมแล้ว 1 ช่อง");
    expect(buttonsNamed("เลิกทำ")).toEqual([]);
  });

  test("leaves the focus in the pane when its button goes away", async () => {
    await openFindings(slips());
    await pressIn(rowOf("B5"), "แก้ให้");
    const [apply] = buttonsNamed("แก้ตามนี้");
    act(() => apply?.focus());
    await press("แก้ตามนี้");
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "การแก้ครั้งล่าสุด" }));
  });

  test("is not made when it is declined, and the focus goes back to its button", async () => {
    const { spreadsheet } = await openFindings(slips());
    await pressIn(rowOf("B5"), "แก้ให้");
    await press("ไม่แก้");
    expect(spreadsheet.counts.writes).toBe(0);
    expect(changes(rowOf("B5"))).toEqual([]);
    expect(document.activeElement?.textContent).toBe("แก้ให้");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
  });

  test("of a renumbering names the findings that go together and the rows of other sheets that follow", async () => {
    const { spreadsheet } = await openFindings(gap());
    await pressIn(rowOf("A5"), "แก้ให้");
    const row = rowOf("A5").textContent ?? "";
    expect(row).toContain("แถวในแผ่นงาน “หลักฐาน” ที่อ้างถึงมาตรการเหล่านี้เปลี่ยนตาม (1 ช่อง)");
    expect(row).toContain("แผ่นงาน หลักฐาน ช่อง A2");
    await press("แก้ตามนี้");
    expect(spreadsheet.textOf(SHEET, "A5")).toMatch(/^2\./);
    expect(spreadsheet.textOf("หลักฐาน", "A2")).toBe("2");
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "A5")).toMatch(/^3\./);
    expect(spreadsheet.textOf("หลักฐาน", "A2")).toBe("3");
  });

  test("that mends several findings says which", async () => {
    const numbers = [1, 2, 2, 3, 3].map((number, at) => [
      `${number}. ${completeMeasure(at + 1)[0]?.slice(3) ?? ""}`,
      ...completeMeasure(at + 1).slice(1),
    ]);
    await openFindings(rawWorkbook([measuresTable(numbers)]));
    await pressIn(rowOf("A6"), "แก้ให้");
    expect(rowOf("A6").textContent).toContain("แก้พร้อมกัน 2 ข้อ: A6, A8");
  });

  test("that removes a row shows its texts and where they go", async () => {
    const rows = [completeMeasure(1), ["", "๓. สรุปผลการเผยแพร่"], completeMeasure(2)];
    const { spreadsheet } = await openFindings(rawWorkbook([measuresTable(rows)]));
    await pressIn(rowOf("B5"), "แก้ให้");
    const row = rowOf("B5").textContent ?? "";
    expect(row).toContain("ลบแถวที่ 5");
    expect(row).toContain("B5 ไปต่อในช่อง B4๓. สรุปผลการเผยแพร่");
    await press("แก้ตามนี้");
    expect(spreadsheet.textOf(SHEET, "B4")).toContain("๓. สรุปผลการเผยแพร่");
    expect(spreadsheet.textOf(SHEET, "A5")).toMatch(/^2\./);
    expect(text()).toContain("แก้แล้ว 1 ช่อง ลบ 1 แถว");
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "B5")).toBe("๓. สรุปผลการเผยแพร่");
    expect(text()).toContain("คืนค่าเดิมแล้ว 1 ช่อง และนำกลับมา 1 แถว");
  });

  test("of a heading row that stands twice says that its words stay", async () => {
    const headings = ["มาตรการ/แนวทาง", "ขั้นตอน/วิธีการปฏิบัติ", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์หรือผลสัมฤทธิ์"]; // prettier-ignore
    await openFindings(rawWorkbook([measuresTable([completeMeasure(1), headings, completeMeasure(2)])]));
    await pressIn(rowOf("A5"), "แก้ให้");
    expect(rowOf("A5").textContent).toContain("ข้อความเดียวกันยังอยู่ที่หัวตาราง");
  });
});

describe("what stands in the way", () => {
  test("a cell changed between the preview and the press is left, with the reason and the way to it", async () => {
    const { spreadsheet } = await openFindings(slips());
    await pressIn(rowOf("B5"), "แก้ให้");
    act(() => spreadsheet.typeIntoCell(SHEET, "B5", "๑. คำใหม่ทางอีเมลล์"));
    await press("แก้ตามนี้");
    expect(spreadsheet.textOf(SHEET, "B5")).toBe("๑. คำใหม่ทางอีเมลล์");
    expect(text()).toContain("ไม่มีช่องใดถูกแก้");
    expect(text()).toContain("เปลี่ยนไปแล้วหลังจากที่แสดง");
    expect(buttonsNamed("เลิกทำ")).toEqual([]);
    await press(`${SHEET} ช่อง B5`);
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "B5" });
    expect(changes(rowOf("B5"))[0]).toContain("คำใหม่"); // what is shown now is what stands there now
  });

  test("a protected sheet leaves it, and says what to do", async () => {
    const { spreadsheet } = await openFindings(slips());
    spreadsheet.protect(SHEET);
    await pressIn(rowOf("B5"), "แก้ให้");
    await press("แก้ตามนี้");
    expect(text()).toContain("ไม่ได้แก้ 1 รายการ");
    expect(text()).toContain("ยกเลิกการป้องกันแผ่นงาน");
  });

  test("a cell that was edited after the fix is not undone, and that is said", async () => {
    const { spreadsheet } = await openFindings(slips());
    await pressIn(rowOf("B5"), "แก้ให้");
    await press("แก้ตามนี้");
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
      const { spreadsheet, container } = await openFindings(slips(), { port: broken(call) });
      await pressIn(rowOf("B5"), "แก้ให้");
      await press("แก้ตามนี้");
      expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
      expect(spreadsheet.textOf(SHEET, "B5")).toContain("อีเมลล์");
      expect(await findViolations(container)).toEqual([]);
      await press("ลองอีกครั้ง");
      expect(spreadsheet.textOf(SHEET, "B5")).not.toContain("อีเมลล์");
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );

  test("a fault of undo keeps the change and its undo", async () => {
    const { spreadsheet } = await openFindings(slips(), { port: broken("undo") });
    await pressIn(rowOf("B5"), "แก้ให้");
    await press("แก้ตามนี้");
    await press("เลิกทำ");
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    await press("ปิด");
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "B5")).toContain("อีเมลล์");
  });

  test("a crash while writing does not claim that nothing was changed", async () => {
    await openFindings(slips(), { port: () => ({ write: () => Promise.reject(new Error("proxy gone")) }) });
    await pressIn(rowOf("B5"), "แก้ให้");
    await press("แก้ตามนี้");
    expect(screen.getByRole("alert").textContent).toContain("บางช่องอาจถูกแก้ไปแล้ว");
    expect(screen.getByRole("alert").textContent).not.toContain("ไม่ถูกแก้ไข");
  });

  test("what is going on is said, and nothing can be pressed twice", async () => {
    await openFindings(slips(), { port: () => ({ write: () => new Promise(() => undefined) }) });
    await pressIn(rowOf("B5"), "แก้ให้");
    await press("แก้ตามนี้");
    expect(text()).toContain("กำลังเขียน…");
    expect(buttonsNamed("แก้ตามนี้")[0]?.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("all fixes", () => {
  test("are listed by what they do, before and after, and made together", async () => {
    const { spreadsheet, container } = await openFindings(slips());
    await press(ALL);
    expect(screen.getByRole("heading", { name: "แก้ทั้งหมดที่แก้ได้" })).toBe(document.activeElement);
    const names = screen.getAllByRole("checkbox").map((box) => box.parentElement?.textContent);
    expect(names).toEqual(["คำที่มักเขียนผิด (1)", "แก้ B5", "เรียงเลขลำดับใหม่ (1)", "แก้ A7"]);
    expect(await findViolations(container)).toEqual([]);
    await press("แก้ที่เลือก (2)");
    expect(spreadsheet.textOf(SHEET, "B5")).not.toContain("อีเมลล์");
    expect(spreadsheet.textOf(SHEET, "A7")).toMatch(/^4\./);
    expect(buttonsNamed(ALL)).toEqual([]);
    expect(text()).toContain("แก้แล้ว 2 ช่อง");
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "A7")).toMatch(/^3\./);
    expect(buttonsNamed("แก้ทั้งหมดที่แก้ได้ (2)")).toHaveLength(1);
  });

  test("one that is not ticked is not made; a kind is ticked and cleared as a whole", async () => {
    const { spreadsheet } = await openFindings(slips());
    await press(ALL);
    fireEvent.click(screen.getByRole("checkbox", { name: /^คำที่มักเขียนผิด/ }));
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "แก้ B5" }).checked).toBe(false);
    await press("แก้ที่เลือก (1)");
    expect(spreadsheet.textOf(SHEET, "B5")).toContain("อีเมลล์");
    expect(spreadsheet.textOf(SHEET, "A7")).toMatch(/^4\./);
  });

  test("what a person must judge is not ticked by itself", async () => {
    const measure = completeMeasure(1);
    measure[1] = "๑. แจ้งบุคลากรขององค์กรปกครองส่วนท้องถิ่น\n๒. เผยแพร่ทางเว็บไซต์";
    await openFindings(rawWorkbook([measuresTable([measure, completeMeasure(2)])]));
    await press(ALL);
    const [section] = screen.getAllByRole<HTMLInputElement>("checkbox");
    expect(section?.checked).toBe(false);
    expect(text()).toContain("ให้พิจารณาก่อน");
    expect(buttonsNamed("แก้ที่เลือก (0)")[0]?.getAttribute("aria-disabled")).toBe("true");
  });

  describe("words that a person must judge, in rows that are joined", () => {
    const GENERIC = "องค์กรปกครองส่วนท้องถิ่น";
    const OWN = "องค์การบริหารส่วนตำบลทุ่งสมมติ";
    const joined = (): RawWorkbook => {
      const measure = completeMeasure(1);
      measure[1] = `๑. แจ้งทางอีเมลล์ถึงบุคลากรในสังกัดและผู้เกี่ยวข้องของ${GENERIC}`;
      const more = ["", `๒. รายงานผลการเผยแพร่ทุกไตรมาสต่อ${GENERIC}`];
      return rawWorkbook([measuresTable([measure, more, completeMeasure(2)])]);
    };
    const wordTicks = (): HTMLInputElement[] =>
      screen.getAllByRole<HTMLInputElement>("checkbox", { name: /ให้พิจารณา/ });

    test("are no part of the ticked join; each has a tick of its own, off", async () => {
      const { spreadsheet, container } = await openFindings(joined());
      await press(ALL);
      expect(wordTicks().map((box) => [box.labels?.[0]?.textContent, box.checked])).toEqual([
        [`เปลี่ยน “${GENERIC}” เป็น “${OWN}” ในช่อง B4 ด้วย (ให้พิจารณา)`, false],
        [`เปลี่ยน “${GENERIC}” เป็น “${OWN}” ในช่อง B5 ด้วย (ให้พิจารณา)`, false],
      ]);
      expect(text()).toContain("4 ข้อ → แก้ 2 ข้อ รวมเป็น 1 แห่ง · อีก 2 ข้อให้ท่านดูเองก่อนเลือก");
      expect(await findViolations(container)).toEqual([]);
      await press("แก้ที่เลือก (1)");
      expect(spreadsheet.textOf(SHEET, "B4")).toBe(
        `๑. แจ้งทางอีเมลถึงบุคลากรในสังกัดและผู้เกี่ยวข้องของ${GENERIC}\n๒. รายงานผลการเผยแพร่ทุกไตรมาสต่อ${GENERIC}`,
      );
    });

    test("once ticked the change is shown anew, the words marked inside their own row's part, and just that is made", async () => {
      const { spreadsheet } = await openFindings(joined());
      await press(ALL);
      fireEvent.click(wordTicks()[1] as HTMLElement);
      await settle();
      const part = screen.getByText("มาจากแถว 5").parentElement;
      expect([...(part?.querySelectorAll("ins") ?? [])].map((one) => one.textContent)).toEqual([OWN]);
      expect(part?.textContent).toBe(`มาจากแถว 5๒. รายงานผลการเผยแพร่ทุกไตรมาสต่อ${OWN}`);
      expect(wordTicks().map(({ checked }) => checked)).toEqual([false, true]);
      expect(text()).toContain("4 ข้อ → แก้ 3 ข้อ รวมเป็น 1 แห่ง · อีก 1 ข้อให้ท่านดูเองก่อนเลือก");
      await press("แก้ที่เลือก (1)");
      expect(spreadsheet.textOf(SHEET, "B4")).toBe(
        `๑. แจ้งทางอีเมลถึงบุคลากรในสังกัดและผู้เกี่ยวข้องของ${GENERIC}\n๒. รายงานผลการเผยแพร่ทุกไตรมาสต่อ${OWN}`,
      );
      expect(text()).toContain("แก้แล้ว 1 ช่อง ลบ 1 แถว");
    });

    test("ticked and cleared again they are not changed", async () => {
      const { spreadsheet } = await openFindings(joined());
      await press(ALL);
      fireEvent.click(wordTicks()[0] as HTMLElement);
      await settle();
      fireEvent.click(wordTicks()[0] as HTMLElement);
      await settle();
      await press("แก้ที่เลือก (1)");
      expect(spreadsheet.textOf(SHEET, "B4")).not.toContain(OWN);
    });

    test("nothing can be made while the change is being worked out again", async () => {
      let release: () => void = () => undefined;
      let isHeld = false;
      await openFindings(joined(), {
        services: {
          letScreenDraw: () =>
            isHeld ? new Promise((resolve) => (release = () => resolve(undefined))) : Promise.resolve(),
        },
      });
      await press(ALL);
      isHeld = true;
      fireEvent.click(wordTicks()[0] as HTMLElement);
      await settle();
      expect(text()).toContain("กำลังคิดการแก้ใหม่…");
      expect(buttonsNamed("แก้ที่เลือก (1)")[0]?.getAttribute("aria-disabled")).toBe("true");
      isHeld = false;
      await act(async () => release());
      await settle();
      expect(text()).not.toContain("กำลังคิดการแก้ใหม่…");
      expect(buttonsNamed("แก้ที่เลือก (1)")[0]?.getAttribute("aria-disabled")).not.toBe("true");
    });

    test("a cell that changed meanwhile is left, the words in it as well", async () => {
      const { spreadsheet } = await openFindings(joined());
      await press(ALL);
      fireEvent.click(wordTicks()[0] as HTMLElement);
      await settle();
      act(() => spreadsheet.typeIntoCell(SHEET, "B4", `๑. พิมพ์ใหม่ถึง${GENERIC}`));
      await press("แก้ที่เลือก (1)");
      expect(spreadsheet.textOf(SHEET, "B4")).toBe(`๑. พิมพ์ใหม่ถึง${GENERIC}`);
      expect(text()).toContain("เปลี่ยนไปแล้วหลังจากที่แสดง");
    });
  });

  test("words that are a cell's only change are ticked by the cell's own tick", async () => {
    const measure = completeMeasure(1);
    measure[1] = "๑. แจ้งบุคลากรขององค์กรปกครองส่วนท้องถิ่น\n๒. เผยแพร่ทางเว็บไซต์";
    const { spreadsheet } = await openFindings(rawWorkbook([measuresTable([measure, completeMeasure(2)])]));
    await press(ALL);
    expect(text()).toContain("แก้ให้ได้ 1 ข้อ ยังไม่ได้เลือกสักแห่ง");
    fireEvent.click(screen.getByRole("checkbox", { name: "แก้ B4" }));
    await settle();
    expect(text()).toContain("1 ข้อ → แก้ 1 แห่ง");
    await press("แก้ที่เลือก (1)");
    expect(spreadsheet.textOf(SHEET, "B4")).toContain("ขององค์การบริหารส่วนตำบลทุ่งสมมติ");
  });

  test("texts are shown whole, however long", async () => {
    const measure = completeMeasure(1);
    const filling = Array.from({ length: 60 }, (_, index) =>
      toThaiDigits(`ประชุมครั้งที่ ${index + 11} และรายงานผลต่อผู้บริหาร `),
    ).join("");
    measure[1] = `๑. ${filling}ทางอีเมลล์ ${filling}จบ`;
    await openFindings(rawWorkbook([measuresTable([measure, ["", `๒. ${filling}จบ`], completeMeasure(2)])]));
    await press(ALL);
    const [before, after] = [...document.querySelectorAll("dd")].map((dd) => dd.textContent ?? "");
    expect(before).toBe(measure[1]);
    expect(after).toBe(`๑. ${filling}ทางอีเมล ${filling}จบมาจากแถว 5๒. ${filling}จบ`);
    expect(text()).not.toContain("…");
  });

  test("going back changes nothing, and the focus is on the button again", async () => {
    const { spreadsheet } = await openFindings(slips());
    await press(ALL);
    await press("กลับโดยไม่แก้");
    expect(spreadsheet.counts.writes).toBe(0);
    expect(document.activeElement?.textContent).toMatch(ALL);
  });

  test("what was left is told beside what was made", async () => {
    const { spreadsheet } = await openFindings(slips(), {
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
    await press(ALL);
    await press("แก้ที่เลือก (2)");
    expect(spreadsheet.textOf(SHEET, "B5")).not.toContain("อีเมลล์");
    expect(text()).toContain("แก้แล้ว 1 ช่อง");
    expect(text()).toContain("ไม่ได้แก้ 1 รายการ");
    expect(text()).toContain(FAULT.th);
  });

  test("a fault in looking for them has its sentence and a retry", async () => {
    let reads = 0;
    await openFindings(slips(), {
      port: (own) => ({
        read: (options) => ((reads += 1) === 2 ? Promise.resolve(fail(FAULT)) : own.read(options)),
      }),
    });
    await press(ALL);
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    await press("ลองอีกครั้ง");
    expect(screen.getAllByRole("checkbox")).toHaveLength(4);
  });

  test("of a renumbering of hundreds are drawn in part, and every cell can be seen", async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [
      `${at + 2}. ${completeMeasure(at + 1)[0]?.replace(/^\d+\. /, "") ?? ""}`,
      ...completeMeasure(at + 1).slice(1, 4),
      `ประชุมครั้งที่ ${at + 1} เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘`,
      `ผ่านแบบทดสอบร้อยละ ${at + 1}`,
    ]);
    const { container } = await openFindings(rawWorkbook([measuresTable(rows)]));
    await press(ALL);
    expect(container.querySelectorAll("dl").length).toBeLessThan(60);
    const before = container.querySelectorAll("dl").length;
    await press(/^แสดงต่ออีก \d+ แห่ง/);
    expect(container.querySelectorAll("dl").length).toBeGreaterThan(before);
  });
});

test("findings on another sheet stand under its name, last, and a click goes there", async () => {
  const evidence = { ...EVIDENCE, rows: [EVIDENCE.rows[0] ?? null, ["9", "15 ม.ค. 2568", "ประชุม"]] };
  const [one, bad] = [completeMeasure(1), completeMeasure(2)];
  bad[2] = "";
  const { spreadsheet } = await openFindings(rawWorkbook([measuresTable([one, bad]), evidence]));
  const groups = [...document.querySelectorAll("h3")].map((heading) => heading.textContent ?? "");
  expect(groups.at(-1)).toContain("แผ่นงาน หลักฐาน");
  expect(groups[0]).toContain("มาตรการที่ 2");
  await press(/แผ่นงาน หลักฐาน ช่อง A2/);
  expect(spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A2" });
});

describe("the rules in force", () => {
  test("are said in one line, with what is not verified, and in detail", async () => {
    await openFindings(slips());
    const line = screen.getByText(/^เกณฑ์ ITA ปี 2569/);
    expect(line.textContent).toBe("เกณฑ์ ITA ปี 2569 (รายงานข้อ O26) ยังไม่ได้เทียบกับคู่มือ");
    expect(line.closest("details")?.textContent).toContain("O25/O26 ที่หน่วยงานเผยแพร่");
  });

  test("of another year stand in where the settings' year has none", async () => {
    const settings: TestTable = { sheet: "ตั้งค่ารายงาน", rows: [["ชื่อ", "ค่า"], ["ปีที่ประเมิน", "2571"]] }; // prettier-ignore
    await openFindings(rawWorkbook([measuresTable([completeMeasure(1)]), settings]));
    expect(text()).toContain("ใช้เกณฑ์ ITA ปี 2569 (รายงานข้อ O26) แทน");
    expect(text()).toContain("ระบุปีที่ประเมิน 2571");
  });
});
