import { act, cleanup } from "@testing-library/react";
import { renderNotesDocx } from "../../../src/adapters/docx/render-notes-docx";
import { fail, succeed, type UserFault } from "../../../src/app/ports/result";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { UnitNotes } from "../../../src/core/owed/unit-notes";
import { docxPart, wordsOf } from "../../support/docx-parts";
import { BoardTab } from "../support/board-tab";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresWorkbook, unfinishedMeasure } from "../support/measures-workbook";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";

afterEach(cleanup);

const FAULT: UserFault = { th: "Excel ไม่ตอบ", en: "Excel does not answer" };
const services = { today: () => "2025-07-15" as PlainDate };
const AS_WORD = "Word ทำบันทึกแจ้งหน่วยงานเป็น Word";
const AS_PDF = "PDF ทำบันทึกแจ้งหน่วยงานเป็น PDF";

function of(measure: readonly string[], unit: string): string[] {
  return [...measure.slice(0, 2), unit, ...measure.slice(3)];
}

const ROWS = [
  of(unfinishedMeasure(1), "กองคลัง"),
  of(unfinishedMeasure(2), "กองช่าง"),
  of(completeMeasure(3), "กองคลัง"),
];

async function openUnits(given: PartCase = { services }, rows = ROWS): Promise<OpenedPart> {
  const opened = await openPart(BoardTab, measuresWorkbook(rows), given);
  await press(given.language === "en" ? "Who owes" : "หน่วยงานค้าง", "radio");
  return opened;
}

const text = (): string => document.body.textContent ?? "";
const isOff = (name: string): string | null => buttonsNamed(name)[0]?.getAttribute("aria-disabled") ?? null;
async function untick(unit: string): Promise<void> {
  await act(async () => document.querySelector<HTMLElement>(`[data-owing='${unit}'] input`)?.click());
}

test("a note to each ticked unit is handed over as one file, and said below the buttons", async () => {
  const seen: UnitNotes[] = [];
  const { container, delivered, spreadsheet } = await openUnits({
    services: {
      ...services,
      noteRenderers: {
        docx: async () => (notes) => {
          seen.push(notes);
          return renderNotesDocx(notes);
        },
        pdf: () => Promise.reject(new Error("not asked for")),
      },
    },
  });
  expect(text()).toContain("ถึง 2 หน่วยงานที่เลือก");
  await press(AS_WORD);
  await settle();
  expect(delivered.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    [
      "บันทึกแจ้ง_2568_องค์การบริหารส่วนตำบลทุ่งสมมติ.docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
  ]);
  expect(seen.flatMap(({ notes }) => notes.map(({ unit }) => unit))).toEqual(["กองคลัง", "กองช่าง"]);
  expect(wordsOf(docxPart(delivered[0]?.bytes ?? new Uint8Array(), "word/document.xml"))).toContain(
    "ผู้อำนวยการกองช่าง",
  );
  expect(text()).toContain("ทำบันทึกแล้ว 2 ฉบับ");
  expect(text()).toContain("ทุ่งสมมติ.docx");
  expect(spreadsheet.sheetNames()).toEqual(["มาตรการ ๒๕๖๘"]);
  expect(await findViolations(container)).toEqual([]);
});

test("to one unit, as PDF: the file is named by it", async () => {
  const { delivered } = await openUnits();
  await untick("กองช่าง");
  expect(text()).toContain("ถึง 1 หน่วยงานที่เลือก");
  await press(AS_PDF);
  await settle();
  expect(delivered.map(({ name, mediaType, bytes }) => [name, mediaType, [...bytes]])).toEqual([
    ["บันทึกแจ้ง_2568_กองคลัง.pdf", "application/pdf", [1]],
  ]);
});

test("deadlines are compared with the day that is looked at", async () => {
  const seen: UnitNotes[] = [];
  const render = async () => (notes: UnitNotes) => {
    seen.push(notes);
    return Promise.resolve(new Uint8Array(1));
  };
  await openUnits({ services: { ...services, noteRenderers: { docx: render, pdf: render } } });
  await press(/^ดูตามวันที่/);
  await press(/^สิ้นไตรมาส 2/);
  await press(AS_PDF);
  await settle();
  expect(seen.map(({ properties }) => properties.created)).toEqual(["2025-03-31"]);
});

test("without a tick nothing can be made, and it says what to do first", async () => {
  await openUnits();
  await untick("กองคลัง");
  await untick("กองช่าง");
  expect([isOff(AS_WORD), isOff(AS_PDF)]).toEqual(["true", "true"]);
  expect(text()).toContain("เลือกหน่วยงานในรายการก่อน");
});

test("where nobody owes anything no note is offered", async () => {
  await openUnits({ services }, [completeMeasure(1)]);
  expect(buttonsNamed(AS_WORD)).toEqual([]);
});

test("a Mac cannot download: it says where it can be done", async () => {
  await openUnits({ services, platform: "mac" });
  expect(isOff(AS_WORD)).toBe("true");
  expect(text()).toContain("ใช้ Excel บน Windows หรือบนเว็บ");
});

test("what is cancelled is not handed over; the next one is", async () => {
  let give: (() => void) | null = null;
  const render = async () => () =>
    new Promise<Uint8Array>((resolve) => {
      give = () => resolve(new Uint8Array([7]));
    });
  const { delivered } = await openUnits({
    services: { ...services, noteRenderers: { docx: render, pdf: render } },
  });
  await press(AS_WORD);
  expect(text()).toContain("กำลังทำบันทึกแจ้ง (Word)…");
  expect(isOff(AS_PDF)).toBe("true");
  await press("ยกเลิก");
  expect(text()).not.toContain("กำลังทำบันทึกแจ้ง");
  await act(async () => give?.());
  await settle();
  expect(delivered).toEqual([]);
  await press(AS_PDF);
  await act(async () => give?.());
  await settle();
  expect(delivered.map(({ bytes }) => [...bytes])).toEqual([[7]]);
});

test("a file on its way can be cancelled no more", async () => {
  let finish: () => void = () => undefined;
  const deliverFile = () =>
    new Promise<ReturnType<typeof succeed<null>>>((resolve) => {
      finish = () => resolve(succeed(null));
    });
  await openUnits({ services: { ...services, deliverFile } });
  await press(AS_WORD);
  await settle();
  expect(buttonsNamed("ยกเลิก")).toEqual([]);
  await act(async () => finish());
  expect(text()).toContain("ทำบันทึกแล้ว 2 ฉบับ");
});

const never = (): Promise<never> => Promise.reject(new Error("Loading chunk 7 failed"));
const faults: readonly [string, PartCase][] = [
  ["the download", { services: { ...services, deliverFile: async () => fail(FAULT) } }],
  [
    "loading what writes the notes",
    { services: { ...services, noteRenderers: { docx: never, pdf: never } } },
  ],
  [
    "writing them",
    {
      services: {
        ...services,
        noteRenderers: {
          docx: async () => () => Promise.reject(new Error("no font")),
          pdf: async () => () => Promise.reject(new Error("no font")),
        },
      },
    },
  ],
];
test.each(faults)("a fault of %s stands below the buttons, and can be tried again", async (_, given) => {
  const { container } = await openUnits(given);
  await press(AS_WORD);
  await settle();
  expect(buttonsNamed("ลองอีกครั้ง")).toHaveLength(1);
  expect(isOff(AS_WORD)).toBeNull();
  expect(await findViolations(container)).toEqual([]);
  await press("ลองอีกครั้ง");
  await settle();
  expect(buttonsNamed("ลองอีกครั้ง")).toHaveLength(1);
});

test("what was filled in meanwhile: nobody owes anything any more", async () => {
  const { delivered, spreadsheet } = await openUnits();
  spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "E4", "ทำแล้ว");
  spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "F4", "ผ่าน");
  spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "E5", "ทำแล้ว");
  spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "F5", "ผ่าน");
  await press(AS_WORD);
  await settle();
  expect(delivered).toEqual([]);
  expect(text()).toContain("ไม่มีหน่วยงานใดค้างส่ง");
});

test("in English the same is said", async () => {
  const { container } = await openUnits({ services, language: "en" });
  expect(text()).toContain("To the ticked units (2), each with its measures behind it");
  await press("Word Make notes to units as Word");
  await settle();
  expect(text()).toContain("Notes made: 2");
  expect(await findViolations(container)).toEqual([]);
});

test("what was made stays said while another tab is looked at", async () => {
  const { show } = await openUnits();
  await press(AS_WORD);
  await settle();
  await show(false);
  await show(true);
  expect(text()).toContain("ทำบันทึกแล้ว 2 ฉบับ");
});
