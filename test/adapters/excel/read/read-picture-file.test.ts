import { readPictures } from "../../../../src/adapters/xlsx/pictures/read-pictures";
import { readWorkbook } from "../../../../src/adapters/xlsx/read-workbook";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { makePng } from "../../../support/make-picture";
import { PICTURE_SHEET, picXml, pictureWorkbook, twoCell } from "../../../support/picture-workbook";

const DATA = '<row r="1"><c r="A1" t="inlineStr"><is><t>ตราหน่วยงาน</t></is></c></row>';
// Some hundred kilobytes that hardly shrink, so that the file has more than one slice.
const NOISE = Uint8Array.from(
  { length: 4_500_000 },
  (_, at) => (Math.imul(at + 1, 2654435761) >>> 13) & 0xff,
);
const FILE = pictureWorkbook(
  twoCell([0, 1], [1, 2], picXml("p")),
  { p: makePng(6, 4) },
  {
    data: DATA,
    parts: { "xl/media/noise.bin": NOISE },
  },
);

describe("the file of the open workbook", () => {
  let pane: ExcelPane;
  beforeAll(async () => {
    pane = await openExcelPane();
  });
  afterEach(() => expect(pane.host.openFileCopies()).toBe(0));
  afterAll(() => pane.close());

  const drawing = (type: "Image" | "Group" | "GeometricShape") => ({
    kind: "shape" as const,
    top: 0,
    height: 20,
    type,
  });
  const open = (file: Uint8Array | null, type: "Image" | "Group" | "GeometricShape" | null) =>
    pane.open({
      sheets: [
        {
          name: PICTURE_SHEET,
          ...(type && { drawings: [drawing(type)] }),
        },
      ],
      ...(file && { file }),
    });
  const search = { sheets: [PICTURE_SHEET], hasCellPictures: false };

  it.each(["Image", "Group"] as const)(
    "a sheet with a shape of type %s: the same pictures as from the file",
    async (type) => {
      const read = await open(FILE, type).readPictureFile?.(search);
      const bytes = read?.ok ? read.value : null;
      expect(bytes?.length).toBe(FILE.length);
      const pictures = readPictures(bytes ?? new Uint8Array(), [PICTURE_SHEET]);
      expect(pictures).toEqual(readPictures(FILE, [PICTURE_SHEET]));
      expect(pictures.ok && pictures.value.pictures[0]?.bytes).toEqual(makePng(6, 4));
      expect((await readWorkbook(bytes ?? new Uint8Array())).ok).toBe(true);
    },
  );

  it.each([null, "GeometricShape"] as const)(
    "a sheet with shape %s costs one round trip and no file",
    async (type) => {
      const spreadsheet = open(FILE, type);
      pane.host.resetStats();
      expect(await spreadsheet.readPictureFile?.(search)).toEqual({ ok: true, value: null });
      expect(pane.host.stats.syncs).toBe(1);
    },
  );

  it("pictures in cells are known: nothing is looked for", async () => {
    const spreadsheet = open(FILE, null);
    pane.host.resetStats();
    const read = await spreadsheet.readPictureFile?.({ ...search, hasCellPictures: true });
    expect(read?.ok && read.value?.length).toBe(FILE.length);
    expect(pane.host.stats.syncs).toBe(0);
  });

  it("an Excel that gives no file is one sentence", async () => {
    const read = await open(null, "Image").readPictureFile?.(search);
    expect(read?.ok === false && read.fault.th).toContain("ไม่ส่งรูปจากสมุดงานให้");
  });

  it("what Excel refuses is its own sentence", async () => {
    const spreadsheet = open(FILE, "Image");
    pane.host.faults.failingRequests.push({ nth: 1, afterActions: 0, code: "GeneralException" });
    const read = await spreadsheet.readPictureFile?.(search);
    expect(read?.ok === false && read.fault.en).toContain("Excel could not do this");
  });
});
