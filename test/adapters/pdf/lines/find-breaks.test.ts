import { findBreaks } from "../../../../src/adapters/pdf/lines/find-breaks";

const shown = (text: string, held: readonly string[] = []): string =>
  findBreaks(text, held)
    .map(({ word, before }) => ({ free: "|", held: "_", last: "+" })[before] + word)
    .join("");

test.each([
  ["words part freely", "ประชาชนรายงาน", [], "|ประชาชน|รายงาน"],
  ["a word that the dictionary tears is held", "ลดร้อยละ", [], "|ลด|ร้อย+ละ"],
  ["a name is held inside", "เสนอ เทศบาลตำบล", ["เทศบาลตำบล"], "|เสนอ| |เทศบาล_ตำบล"],
  [
    "its place stays whole to the last",
    "องค์การบริหารส่วนตำบลปลัด",
    ["องค์การบริหารส่วนตำบลปลัด"],
    "|องค์การ_บริหาร_ส่วน+ตำบล+ปลัด",
  ],
  ["nothing", "", ["ก"], ""],
] as const)("%s", (_, text, held, expected) => {
  expect(shown(text, held)).toBe(expected);
});

test("every character is there, names or none", () => {
  const text = "ลูกจ้างของอบต.ทุ่งสมมติ และอบต.ทุ่งสมมติ";
  expect(
    findBreaks(text, ["อบต.ทุ่งสมมติ", "อบต."])
      .map(({ word }) => word)
      .join(""),
  ).toBe(text);
});
