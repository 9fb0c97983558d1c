import { findSettingPictures } from "../../../../src/core/report/model/find-setting-pictures";
import { NO_PICTURES, type SheetPicture } from "../../../../src/core/model/sheet-picture";
import type { SettingCells } from "../../../../src/core/sheet/find-setting-cells";
import { pictureAt, unusableAt } from "../../../support/sheet-pictures";

const CELLS: SettingCells = {
  sheet: "ตั้งค่ารายงาน",
  values: new Map([
    ["emblem", { cell: "B20", text: "" }],
    ["coverCaption", { cell: "B31", text: "ศาลา" }],
  ]),
  lastPerson: null,
};

const at = (top: number, bottom = top, sheet = CELLS.sheet): SheetPicture =>
  pictureAt({ sheet, top, bottom });
const found = (...pictures: readonly SheetPicture[]) =>
  findSettingPictures(CELLS, { pictures, unusable: [] });

test.each<[string, SheetPicture, "emblem" | "coverCaption" | null]>([
  ["begins at the emblem's row", at(20), "emblem"],
  ["begins there and goes on over many rows", at(20, 40), "emblem"],
  ["begins at the cover's row", at(31, 45), "coverCaption"],
  ["begins above and covers the emblem's row", at(18, 22), "emblem"],
  ["ends a row above", at(15, 19), null],
  ["begins a row below", at(21, 25), null],
  ["covers both rows, more of them about the cover's", at(19, 40), "coverCaption"],
  ["lies on another sheet", at(20, 20, "หลักฐาน"), null],
])("a picture that %s", (_, picture, place) => {
  const { emblem, coverCaption } = found(picture);
  expect(emblem.picture).toBe(place === "emblem" ? picture : null);
  expect(coverCaption.picture).toBe(place === "coverCaption" ? picture : null);
});

test("the first of several is shown, one that begins at the row before one that only covers it", () => {
  const [covering, first, second] = [at(18, 22), at(20), at(20)];
  const { emblem } = found(covering, first, second);
  expect(emblem.picture).toBe(first);
  expect(emblem.others).toBe(2);
});

test("what no report can hold is kept for a notice", () => {
  const [mine, other] = [unusableAt({ top: 20 }), unusableAt({ top: 5 })];
  const { emblem, coverCaption } = findSettingPictures(CELLS, { pictures: [], unusable: [mine, other] });
  expect(emblem).toEqual({ picture: null, others: 0, unusable: [mine] });
  expect(coverCaption.unusable).toEqual([]);
});

test.each<[string, SettingCells | null]>([
  ["no settings sheet", null],
  ["settings without such rows", { ...CELLS, values: new Map() }],
])("%s: no picture is an emblem", (_, cells) => {
  expect(findSettingPictures(cells, { ...NO_PICTURES, pictures: [at(20)] }).emblem.picture).toBeNull();
});
