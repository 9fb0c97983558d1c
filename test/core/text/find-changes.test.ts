import fc from "fast-check";
import { findChanges } from "../../../src/core/text/find-changes";
import { propertyRuns } from "../../support/property-runs";

const shown = (before: string, after: string): string[] =>
  findChanges(before, after).map(
    ({ start, end, newStart, newEnd }) => `${before.slice(start, end)}>${after.slice(newStart, newEnd)}`,
  );

test.each<[string, string, string, string[]]>([
  ["nothing", "ทางไลน์", "ทางไลน์", []],
  ["two blank texts", "", "", []],
  ["letters taken out", "ทางอีเมลล์ แล้ว", "ทางอีเมล แล้ว", ["ล์>"]],
  ["letters added", "ทางไลน์", "ทางไลน์ แล้ว", [">แล้ว".replace(">", "> ")]],
  ["a blank text that is filled", "", "ก", [">ก"]],
  ["two words far from each other", "ปรากฎ ต่อสาธารณชน และ อนุญาติ", "ปรากฏ ต่อสาธารณชน และ อนุญาต", ["ฎ>ฏ", "ิ>"]],
  ["two letters near each other, shown as one", "กข1คง2จ", "กข๑คง๒จ", ["1คง2>๑คง๒"]],
  ["a word twice", "จัดประชุมประชุมชี้แจง", "จัดประชุมชี้แจง", ["ประชุม>"]],
])("%s", (_name, before, after, expected) => {
  expect(shown(before, after)).toEqual(expected);
});

test("texts that have nothing in common are one change", () => {
  const [before, after] = ["ก".repeat(2000), "ข".repeat(2000)];
  expect(findChanges(before, after)).toEqual([{ start: 0, end: 2000, newStart: 0, newEnd: 2000 }]);
});

test("the changes made in the old text give the new one", () => {
  const texts = fc
    .array(fc.constantFrom("ก", "ข", "ค", " ", "ทางอีเมล"), { maxLength: 30 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      let [made, done] = ["", 0];
      for (const { start, end, newStart, newEnd } of findChanges(before, after)) {
        made += before.slice(done, start) + after.slice(newStart, newEnd);
        done = end;
      }
      expect(made + before.slice(done)).toBe(after);
    }),
    propertyRuns(),
  );
});
