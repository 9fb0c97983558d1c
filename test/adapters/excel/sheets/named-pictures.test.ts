import type { NamedPictures } from "../../../../src/app/ports/spreadsheet";
import { readPictures } from "../../../../src/adapters/xlsx/pictures/read-pictures";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { makePng, SMALL_JPEG } from "../../../support/make-picture";
import { absolute, PICTURE_SHEET as SHEET, picXml, pictureWorkbook } from "../../../support/picture-workbook";

const NAME = "ตราหน่วยงาน";
const HIGHEST_ROW = 60;
const EMU_A_POINT = 12_700;
const NAMES = { sheet: SHEET, name: NAME };

describe("a picture over a cell", () => {
  let pane: ExcelPane;
  beforeAll(async () => {
    pane = await openExcelPane();
  });
  afterAll(() => pane.close());

  const open = (): NamedPictures => {
    const cells = ["ชื่อ", "หน่วยงาน", NAME].map((value, index) => ({ address: `A${index + 1}`, value }));
    const spreadsheet = pane.open({
      sheets: [
        { name: SHEET, cells, drawings: [{ kind: "shape", top: 0, height: 20, type: "Image" }] },
        { name: "อื่น", cells: [] },
      ],
    });
    if (spreadsheet.namedPictures === undefined) throw new Error("no pictures here");
    return spreadsheet.namedPictures;
  };
  const put = (pictures: NamedPictures, bytes: Uint8Array, width: number, height: number) =>
    pictures.put({ ...NAMES, cell: "B3", bytes, width, height });
  const ours = () => pane.host.sheet(SHEET).drawings.filter(({ made }) => made?.look["Name"] === NAME);
  const heightOf = (row: number): number => pane.host.sheet(SHEET).rowHeights.get(row) ?? 15;

  it.each([
    ["as wide as high", makePng(40, 40), 40, 40],
    ["wide", makePng(80, 10), 80, 10],
    ["high", makePng(10, 80), 10, 80],
    ["a JPEG", SMALL_JPEG, 12, 8],
  ])(
    "%s: lies inside the cell with its own ratio, in a row of 60 points at most",
    async (_, bytes, width, height) => {
      expect((await put(open(), bytes, width, height)).ok).toBe(true);
      const [emblem] = ours();
      const made = emblem?.made;
      const cell = { left: 48, top: 30, width: 48 };
      expect(heightOf(3)).toBeLessThanOrEqual(HIGHEST_ROW);
      expect(made?.left).toBeGreaterThan(cell.left);
      expect((made?.left ?? 0) + (made?.width ?? 0)).toBeLessThan(cell.left + cell.width);
      expect(emblem?.top).toBeGreaterThan(cell.top);
      expect((emblem?.top ?? 0) + (emblem?.height ?? 0)).toBeLessThan(cell.top + heightOf(3));
      expect((made?.width ?? 0) / (emblem?.height ?? 1)).toBeCloseTo(width / height, 6);
      expect(made?.look).toMatchObject({ Placement: "OneCell", LockAspectRatio: true, Rotation: 0 });
    },
  );

  it("a file with the picture where Excel says that it lies has the same bytes at the same row", async () => {
    const bytes = makePng(30, 20);
    await put(open(), bytes, 30, 20);
    const [emblem] = ours();
    const source = emblem?.made?.source;
    const image = source && "image" in source ? Uint8Array.from(Buffer.from(source.image, "base64")) : null;
    const emu = (points = 0): number => Math.round(points * EMU_A_POINT);
    const place = absolute(
      [emu(emblem?.made?.left), emu(emblem?.top)],
      [emu(emblem?.made?.width), emu(emblem?.height)],
      picXml("p"),
    );
    const rows = [1, 2, 3].map((row) => `<row r="${row}" ht="${heightOf(row)}" customHeight="1"/>`).join("");
    const file = pictureWorkbook(place, { p: image ?? new Uint8Array() }, { data: rows });
    const read = readPictures(file, [SHEET]);
    const [picture] = read.ok ? read.value.pictures : [];
    expect(picture?.area).toMatchObject({ top: 3, bottom: 3, left: 2, right: 2 });
    expect(picture?.bytes).toEqual(bytes);
  });

  it("a row that is high enough keeps its height", async () => {
    const pictures = open();
    pane.host.sheet(SHEET).rowHeights.set(3, 90);
    await put(pictures, makePng(10, 10), 10, 10);
    expect(heightOf(3)).toBe(90);
  });

  it("another takes its place, and only its own", async () => {
    const pictures = open();
    await put(pictures, makePng(4, 4), 4, 4);
    await put(pictures, SMALL_JPEG, 12, 8);
    expect(ours()).toHaveLength(1);
    expect(ours()[0]?.made?.source).toEqual({ image: Buffer.from(SMALL_JPEG).toString("base64") });
    expect(pane.host.sheet(SHEET).drawings).toHaveLength(2);
  });

  it("is told to be there, and taken away alone", async () => {
    const pictures = open();
    expect(await pictures.has(NAMES)).toEqual({ ok: true, value: false });
    expect(await pictures.remove(NAMES)).toEqual({ ok: true, value: false });
    await put(pictures, makePng(4, 4), 4, 4);
    expect(await pictures.has(NAMES)).toEqual({ ok: true, value: true });
    expect(await pictures.has({ ...NAMES, sheet: "อื่น" })).toEqual({ ok: true, value: false });
    expect(await pictures.remove(NAMES)).toEqual({ ok: true, value: true });
    expect(ours()).toEqual([]);
    expect(pane.host.sheet(SHEET).drawings).toHaveLength(1);
  });

  it("of a sheet that is gone there is none", async () => {
    const gone = { ...NAMES, sheet: "ไม่มี" };
    const pictures = open();
    expect(await pictures.has(gone)).toEqual({ ok: true, value: false });
    expect(await pictures.remove(gone)).toEqual({ ok: true, value: false });
  });

  it("where Excel refuses the new one, the old one stays and one sentence says why", async () => {
    const pictures = open();
    await put(pictures, makePng(4, 4), 4, 4);
    pane.host.faults.failingRequests.push({ nth: 2, afterActions: 1, code: "AccessDenied" });
    const refused = await put(pictures, SMALL_JPEG, 12, 8);
    expect(refused.ok === false && refused.fault.en).toContain("Excel does not allow this");
    const [first] = ours();
    expect(first?.made?.source).toEqual({ image: Buffer.from(makePng(4, 4)).toString("base64") });
  });
});

test("an Excel that cannot say where a cell lies offers no pictures", async () => {
  const older = await openExcelPane({ requirements: { ExcelApi: "1.9" } });
  expect(older.open({ sheets: [{ name: SHEET, cells: [] }] }).namedPictures).toBeUndefined();
  older.close();
});
