import { buildCover, placeLine } from "../../../../src/core/report/model/build-cover";
import type { ReportSettings } from "../../../../src/core/model/report-settings";
import type { SheetPicture } from "../../../../src/core/model/sheet-picture";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";
import { sheetOf } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";
import { pictureAt } from "../../../support/sheet-pictures";

const OPTIONS = { margins: { top: 15, right: 20, bottom: 20, left: 20 }, picture: null };

test("the cover names the report, the year with its days, the authority and its place", () => {
  expect(buildCover(sheetOf([]), FULL_SETTINGS, OPTIONS)).toEqual({
    adornment: { kind: "plain" },
    madeLine: null,
    titleLines: [["รายงานผลการดำเนินการ"], ["เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"]],
    yearLines: [["ประจำปีงบประมาณ พ.ศ. 2568"], ["(1 ตุลาคม 2567 – 30 กันยายน 2568)"]],
    authorityLines: [["องค์การบริหารส่วนตำบลทุ่งสมมติ"], ["อำเภอตัวอย่าง จังหวัดสมมติ"]],
  });
});

test("a name too long for a line parts at its joint", () => {
  const organization = "เทศบาลตำบลทุ่งสมมติราชพฤกษ์เฉลิมพระเกียรติวังสายทองพัฒนาใหม่และอื่นอีกมาก";
  const { authorityLines } = buildCover(sheetOf([]), { ...FULL_SETTINGS, organization }, OPTIONS);
  expect(authorityLines.slice(0, 2)).toEqual([["เทศบาลตำบล"], [organization.slice("เทศบาลตำบล".length)]]);
});

test("an unknown authority is a gap", () => {
  const cover = buildCover(sheetOf([], { organization: null }), EMPTY_SETTINGS, OPTIONS);
  expect(cover.authorityLines).toEqual([[null], ["อำเภอ", null, " จังหวัด", null]]);
});

test.each([
  ["bare names", "ตัวอย่าง", "สมมติ", ["อำเภอตัวอย่าง จังหวัดสมมติ"]],
  ["names with their words", "อำเภอตัวอย่าง", "จังหวัดสมมติ", ["อำเภอตัวอย่าง จังหวัดสมมติ"]],
  ["short words as typed", "อ.ตัวอย่าง", "จ.สมมติ", ["อ.ตัวอย่าง จ.สมมติ"]],
  ["the capital", "เขตตัวอย่าง", "กรุงเทพมหานคร", ["เขตตัวอย่าง กรุงเทพมหานคร"]],
  ["no province", "ตัวอย่าง", null, ["อำเภอตัวอย่าง จังหวัด", null]],
  ["no district", null, "สมมติ", ["อำเภอ", null, " จังหวัดสมมติ"]],
])("place: %s", (_, district, province, expected) => {
  expect(placeLine({ district, province })).toEqual(expected);
});

const PURPOSE = "เพื่อส่งเสริมคุณธรรมและความโปร่งใส";

describe("variants", () => {
  const band = { kind: "band", colour: "2E6F8E" } as const;
  const coverOf = (settings: Partial<ReportSettings>, picture: SheetPicture | null = null) =>
    buildCover(sheetOf([]), { ...FULL_SETTINGS, ...settings }, { ...OPTIONS, picture });

  test("beside a band there is less room: the title parts once more", () => {
    const { adornment, titleLines } = coverOf({ cover: band });
    expect(adornment).toEqual(band);
    expect(titleLines).toEqual([["รายงานผลการดำเนินการ"], [PURPOSE], ["ภายในหน่วยงาน"]]);
  });

  test("a picture with its caption", () => {
    const picture = pictureAt({ top: 31 });
    const { adornment } = coverOf({ cover: { kind: "picture" }, coverCaption: "ศาลาประชาคม" }, picture);
    expect(adornment).toEqual({
      kind: "picture",
      picture: expect.objectContaining({ bytes: picture.bytes, alt: "ศาลาประชาคม" }) as unknown,
      caption: ["ศาลาประชาคม"],
    });
  });

  test.each<[string, string | null, string | null, string]>([
    ["its own description before its caption", "ภาพศาลา", "ศาลาประชาคม", "ภาพศาลา"],
    ["the authority, where nothing is written", null, null, "ภาพปก องค์การบริหารส่วนตำบลทุ่งสมมติ"],
  ])("a picture is heard as %s", (_, description, coverCaption, alt) => {
    const picture = pictureAt({ top: 31 }, { description });
    const { adornment } = coverOf({ cover: { kind: "picture" }, coverCaption }, picture);
    expect(adornment.kind === "picture" && adornment.picture.alt).toBe(alt);
  });

  test.each<[string, Partial<ReportSettings>, SheetPicture | null]>([
    ["a picture is asked for and there is none", { cover: { kind: "picture" } }, null],
    ["a picture lies there and is not asked for", {}, pictureAt({ top: 31 })],
  ])("plain where %s", (_, settings, picture) => {
    expect(coverOf(settings, picture).adornment).toEqual({ kind: "plain" });
  });

  test("six months have their own title and days", () => {
    const { titleLines, yearLines } = coverOf({ period: "half-year" });
    expect(titleLines).toEqual([["รายงานความก้าวหน้าการดำเนินการ"], [`${PURPOSE}ภายในหน่วยงาน`]]);
    expect(yearLines).toEqual([["ปีงบประมาณ พ.ศ. 2568 รอบ 6 เดือน"], ["(1 ตุลาคม 2567 – 31 มีนาคม 2568)"]]);
  });

  test.each<[string, Partial<ReportSettings>, readonly string[] | null]>([
    ["a day", { printDate: "2025-10-20" }, ["จัดทำโดย สำนักปลัด  พิมพ์เมื่อ 20 ตุลาคม 2568"]],
    ["a month", { printDate: "ตุลาคม 2568" }, ["จัดทำโดย สำนักปลัด  พิมพ์เมื่อ ตุลาคม 2568"]],
    ["a day, no unit", { printDate: "20/10/2568", issuingUnit: null }, ["พิมพ์เมื่อ 20 ตุลาคม 2568"]],
    ["no day", { printDate: null }, null],
  ])("who made it and when it was printed: %s", (_, settings, expected) => {
    expect(coverOf(settings).madeLine).toEqual(expected);
  });
});
