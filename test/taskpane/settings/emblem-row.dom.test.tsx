import { act, cleanup, fireEvent } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import { EMBLEM_NAME } from "../../../src/app/set-emblem";
import { makePng, pngOf, SMALL_JPEG } from "../../support/make-picture";
import type { TestTable } from "../../support/raw-table";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresWorkbook, SETTINGS_TABLE } from "../support/measures-workbook";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";
import { SettingsTab } from "../support/settings-tab";

const SETTINGS = "ตั้งค่ารายงาน";
const FAULT = { th: "Excel ไม่ตอบ", en: "Excel does not answer" };
const EMBLEM_SHEET: TestTable = {
  ...SETTINGS_TABLE,
  rows: [["ชื่อ", "ค่า"], ["ตราหน่วยงาน", ""], ...SETTINGS_TABLE.rows.slice(1)],
};

afterEach(cleanup);

const open = (others: readonly TestTable[] = [EMBLEM_SHEET], given: PartCase = {}): Promise<OpenedPart> =>
  openPart(SettingsTab, measuresWorkbook([completeMeasure(1)], others), given);

async function choose(part: OpenedPart, bytes: Uint8Array<ArrayBuffer>, name = "ตรา.png"): Promise<void> {
  const input = part.container.querySelector("input[accept^='image/']");
  if (input === null) throw new Error("no input for a picture");
  buttonsNamed(/^(?:เลือกไฟล์|เปลี่ยน)…$/)[0]?.focus();
  // jsdom's own files cannot be read in one go.
  const file = Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
  });
  await settle();
}

const png = (width: number, height: number) => Uint8Array.from(makePng(width, height));
const strip = (): string => document.querySelector("[role=group] [role=status]")?.textContent ?? "";
const isThere = async ({ spreadsheet }: OpenedPart): Promise<boolean> => {
  const has = await spreadsheet.namedPictures?.has({ sheet: SETTINGS, name: EMBLEM_NAME });
  return has?.ok === true && has.value;
};

test("is chosen, changed and taken off; the strip tells each, and the focus stays at the row", async () => {
  const part = await open();
  expect(buttonsNamed("เอาออก")).toEqual([]);
  await choose(part, png(8, 8));
  expect(await isThere(part)).toBe(true);
  expect(strip()).toBe("วางตราหน่วยงานแล้ว ที่แผ่น “ตั้งค่ารายงาน” ช่อง B2");
  expect(document.activeElement?.textContent).toBe("เปลี่ยน…");
  expect(await findViolations(part.container)).toEqual([]);
  await choose(part, Uint8Array.from(SMALL_JPEG));
  expect(await isThere(part)).toBe(true);
  await press("เอาออก");
  expect(await isThere(part)).toBe(false);
  expect(strip()).toBe("เอาตราหน่วยงานออกแล้ว");
  expect(document.activeElement?.textContent).toBe("เลือกไฟล์…");
  expect(await findViolations(part.container)).toEqual([]);
});

test("one that was put there before is known when the part is shown again", async () => {
  const part = await open();
  await choose(part, png(8, 8));
  await part.show(false);
  await part.show(true);
  expect(buttonsNamed("เปลี่ยน…")).toHaveLength(1);
});

test("without a settings sheet one is made, on which it lies", async () => {
  const part = await open([]);
  await choose(part, png(8, 8));
  expect(part.spreadsheet.sheetNames()).toContain(SETTINGS);
  expect(strip()).toContain("วางตราหน่วยงานแล้ว");
  expect(buttonsNamed("เอาออก")).toHaveLength(1);
});

test.each([
  ["a file of another kind", Uint8Array.from(Buffer.from("GIF89a")), "ไม่ใช่ PNG หรือ JPEG"],
  ["a PNG that is cut off", png(8, 8).slice(0, 40), "เสียหรือไม่ครบถ้วน"],
  ["a JPEG that is cut off", SMALL_JPEG.slice(0, -2), "เสียหรือไม่ครบถ้วน"],
  ["a file of more than 3 MB", new Uint8Array(3 * 1024 * 1024 + 1), "ใหญ่เกิน 3 MB"],
  ["a picture of too many pixels", Uint8Array.from(pngOf(20_000, 20_000, new Uint8Array(4))), "ใหญ่เกิน 3 MB"],
])("%s is refused with its sentence", async (_, bytes, words) => {
  const part = await open();
  await choose(part, bytes);
  expect(document.body.textContent).toContain(words);
  expect(await isThere(part)).toBe(false);
  expect(buttonsNamed("เอาออก")).toEqual([]);
});

test("what Excel refuses has its sentence, and the picture is still offered to be taken off", async () => {
  const part = await open([EMBLEM_SHEET], {
    port: ({ namedPictures }) =>
      namedPictures === undefined
        ? {}
        : { namedPictures: { ...namedPictures, remove: () => Promise.resolve(fail(FAULT)) } },
  });
  await choose(part, png(8, 8));
  await press("เอาออก");
  expect(document.body.textContent).toContain(FAULT.th);
  expect(buttonsNamed("เอาออก")).toHaveLength(1);
});

test("an older Excel has no such row", async () => {
  const sheetsLack = { th: "Excel รุ่นเก่า", en: "old" };
  const older = await open([EMBLEM_SHEET], { lacks: { "add-report-sheets": sheetsLack } });
  expect(older.container.querySelector("input[accept^='image/']")).toBeNull();
  cleanup();
  const oldest = await open([EMBLEM_SHEET], { port: () => ({ namedPictures: undefined as never }) });
  expect(oldest.container.querySelector("input[accept^='image/']")).toBeNull();
});

test("speaks English", async () => {
  const part = await open([EMBLEM_SHEET], { language: "en" });
  await choose(part, png(8, 8));
  expect(document.body.textContent).toContain("The emblem lies on the sheet “ตั้งค่ารายงาน” at B2");
  await press("Take off");
  expect(document.body.textContent).toContain("The emblem was taken off");
});
