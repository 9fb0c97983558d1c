import { NO_PICTURES, type SheetPictures } from "../../../../src/core/model/sheet-picture";
import { appendixNotices } from "../../../../src/core/report/model/appendix-notices";
import { numbered, sheetOf } from "../../../support/measure-sheet";
import { filePictureAt } from "../../../support/pictures";
import { recordsOf, referenceOf, type EvidenceSpec } from "../../../support/record-sheets";
import { unusableAt } from "../../../support/sheet-pictures";

const SHEET = sheetOf(numbered(1, 2));
const UNKNOWN: EvidenceSpec = { measure: referenceOf("unknown"), activity: "ก" };

function noticesOf(
  evidence: readonly EvidenceSpec[],
  pictures: Partial<SheetPictures> = {},
  appendix = true,
): readonly string[] {
  const records = recordsOf(evidence);
  const all = { ...NO_PICTURES, ...pictures };
  return appendixNotices(SHEET, { appendix }, { records, pictures: all }).map(({ en }) => en);
}

test("nothing where all is in it, or where none is asked for", () => {
  expect(noticesOf([{ activity: "ก" }], { pictures: [filePictureAt("หลักฐาน", 2, "paper.jpg")] })).toEqual([]);
  expect(noticesOf([UNKNOWN], {}, false)).toEqual([]);
});

test("asked for, and nothing to put in", () => {
  expect(noticesOf([])).toEqual([
    "The settings ask for an appendix of evidence, but no row of evidence belongs to a measure of the table, so there is none",
  ]);
});

test("rows of no certain measure", () => {
  expect(noticesOf([{}, UNKNOWN, { measure: referenceOf("ambiguous", [1, 2]) }])).toEqual([
    "Not in the appendix, as it is not certain which measure they belong to: 2 of the rows of sheet “หลักฐาน” (row 3, 4); enter the right number at มาตรการที่",
  ]);
});

test.each([
  [8, /\(row 3, 4, 5, 6, 7, 8, 9, 10\);/],
  [9, /\(row 3, 4, 5, 6, 7, 8, 9, 10 and 1 more\);/],
])("of %i rows at most eight are named", (count, named) => {
  expect(noticesOf([{}, ...Array.from({ length: count }, () => UNKNOWN)]).join()).toMatch(named);
});

test("pictures beside the rows, and in rows that are not used; those of other sheets are none of ours", () => {
  const pictures = [
    filePictureAt("หลักฐาน", 2, "paper.jpg"),
    filePictureAt("หลักฐาน", 3, "paper.jpg"),
    filePictureAt("หลักฐาน", 9, "paper.jpg"),
    filePictureAt("หลักฐาน", 9, "notice-board.png"),
    filePictureAt("มาตรการ", 9, "paper.jpg"),
  ];
  expect(noticesOf([{}, UNKNOWN], { pictures })[1]).toBe(
    "Not in the appendix, as they do not lie in a row of a measure's evidence: 3 of the pictures on sheet “หลักฐาน” (row 3, 9); move their upper left corner into that row",
  );
});

test("pictures of a kind that no report holds", () => {
  const unusable = [unusableAt({ sheet: "หลักฐาน", top: 2 }), unusableAt({ top: 5 })];
  expect(noticesOf([{}], { unusable })).toEqual([
    "Not in the report, as they are neither PNG nor JPEG: 1 of the pictures on sheet “หลักฐาน” (row 2); save them as PNG or JPEG and insert them again",
  ]);
});

test("pictures whose files are damaged are told apart", () => {
  const unusable = [
    unusableAt({ sheet: "หลักฐาน", top: 2 }, "png"),
    unusableAt({ sheet: "หลักฐาน", top: 3 }, "jpeg"),
    unusableAt({ sheet: "หลักฐาน", top: 4 }, "gif"),
  ];
  expect(noticesOf([{}], { unusable })).toEqual([
    "Not in the report, as they are neither PNG nor JPEG: 1 of the pictures on sheet “หลักฐาน” (row 4); save them as PNG or JPEG and insert them again",
    "Not in the report, as their files are damaged or incomplete: 2 of the pictures on sheet “หลักฐาน” (row 2, 3); choose other files, or save them again and insert them",
  ]);
});

test("in Thai with the same numbers", () => {
  const notices = appendixNotices(
    SHEET,
    { appendix: true },
    { records: recordsOf([{}, UNKNOWN]), pictures: NO_PICTURES },
  );
  expect(notices.map(({ th }) => th)).toEqual([
    "แผ่นงาน “หลักฐาน” มี 1 แถวที่ไม่อยู่ในภาคผนวก เพราะไม่รู้ว่าเป็นของมาตรการใด: แถวที่ 3 กรอกเลขที่ถูกในช่อง “มาตรการที่”",
  ]);
});
