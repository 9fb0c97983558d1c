import type { ReportSettings } from "../../../../src/core/model/report-settings";
import { NO_PICTURES, type SheetPictures } from "../../../../src/core/model/sheet-picture";
import { settingNotices } from "../../../../src/core/report/model/setting-notices";
import type { SettingCells } from "../../../../src/core/sheet/find-setting-cells";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";
import { pictureAt, unusableAt } from "../../../support/sheet-pictures";

const CELLS: SettingCells = {
  sheet: "ตั้งค่ารายงาน",
  values: new Map([
    ["emblem", { cell: "B20", text: "" }],
    ["coverCaption", { cell: "B31", text: "" }],
  ]),
  lastPerson: null,
};

const noticesOf = (settings: Partial<ReportSettings>, pictures: Partial<SheetPictures> = {}) =>
  settingNotices({ ...EMPTY_SETTINGS, ...settings }, CELLS, { ...NO_PICTURES, ...pictures }).map(
    ({ en }) => en,
  );

const COVER = { cover: { kind: "picture" } } as const;

test.each<[string, Partial<ReportSettings>, Partial<SheetPictures>, readonly RegExp[]]>([
  ["a day of printing that is none", { printDate: "เมื่อวาน" }, {}, [/“เมื่อวาน” cannot be read as a date/]],
  ["an unknown place", { facts: "{xyz}" }, {}, [/^\{xyz\} in the setting ข้อเท็จจริง/]],
  ["a value that cannot be read", { unread: [{ name: "หน้าปก", value: "ก" }] }, {}, [/The setting หน้าปก “ก”/]],
  [
    "several emblems",
    {},
    { pictures: [pictureAt({ top: 20 }), pictureAt({ top: 20 }), pictureAt({ top: 20 })] },
    [/more than one picture at the row ตราหน่วยงาน; the first is used and not the others \(2\)/],
  ],
  [
    "an emblem of another kind",
    {},
    { unusable: [unusableAt({ top: 20 })] },
    [/of the kind EMF.*PNG or JPEG/],
  ],
  [
    "an emblem of no kind",
    {},
    { unusable: [unusableAt({ top: 20 }, "")] },
    [/cannot be read; .*PNG or JPEG/],
  ],
  ...["png", "jpeg"].map(
    (format): [string, Partial<ReportSettings>, Partial<SheetPictures>, readonly RegExp[]] => [
      `an emblem whose ${format} file is damaged`,
      {},
      { unusable: [unusableAt({ top: 20 }, format)] },
      [/ตราหน่วยงาน is damaged or incomplete; choose another file, or save it again/],
    ],
  ),
  ["no picture for its cover", COVER, {}, [/no picture at the row ภาพปก/]],
  [
    "one that cannot be used is told once",
    COVER,
    { unusable: [unusableAt({ top: 31 })] },
    [/ภาพปก is of the kind EMF/],
  ],
])("told: %s", (_, settings, pictures, expected) => {
  const notices = noticesOf(settings, pictures);
  expect(notices).toHaveLength(expected.length);
  for (const [index, words] of expected.entries()) expect(notices[index]).toMatch(words);
});

test.each<[string, Partial<ReportSettings>, Partial<SheetPictures>]>([
  ["blank settings", {}, {}],
  ["an emblem", {}, { pictures: [pictureAt({ top: 20 })] }],
  ["a cover with its picture", COVER, { pictures: [pictureAt({ top: 31 })] }],
  [
    "pictures at the cover's row that it does not use",
    {},
    { pictures: [pictureAt({ top: 31 }), pictureAt({ top: 31 })] },
  ],
  ["a month of printing", { printDate: "ตุลาคม 2568" }, {}],
])("not told: %s", (_, settings, pictures) => {
  expect(noticesOf(settings, pictures)).toEqual([]);
});

test("a damaged picture is told in Thai with what to do", () => {
  const pictures = { ...NO_PICTURES, unusable: [unusableAt({ top: 20 }, "png")] };
  expect(settingNotices(EMPTY_SETTINGS, CELLS, pictures).map(({ th }) => th)).toEqual([
    "ไฟล์ภาพที่แถว “ตราหน่วยงาน” เสียหรือไม่ครบถ้วน เลือกไฟล์อื่น หรือบันทึกภาพใหม่แล้ววางอีกครั้ง",
  ]);
});
