import fc from "fast-check";
import { joinCells } from "../../../src/core/model/join-cells";
import { isBlank } from "../../../src/core/text/blank";
import { compareJoined } from "../../../src/taskpane/fixes/compare-joined";
import type { TextPiece } from "../../../src/taskpane/fixes/compare-texts";
import { propertyRuns } from "../../support/property-runs";

/** Changed words in brackets. */
function marked(pieces: readonly TextPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === "changed" ? `[${text}]` : text)).join("");
}

test.each<[string, string[], string, string[], string[]]>([
  [
    "a row that begins an item",
    ["๑. ประชุม", "๒. สรุปผล"],
    "๑. ประชุม\n๒. สรุปผล",
    ["๑. ประชุม", "๒. สรุปผล"],
    ["๑. ประชุม", "\n๒. สรุปผล"],
  ],
  [
    "a row that goes on with the sentence",
    ["๑. แจ้งเวียน", "ทุกส่วนราชการ"],
    "๑. แจ้งเวียนทุกส่วนราชการ",
    ["๑. แจ้งเวียน", "ทุกส่วนราชการ"],
    ["๑. แจ้งเวียน", "ทุกส่วนราชการ"],
  ],
  [
    "three rows",
    ["ก ประชุม", "ข สรุป", "ค แจ้งผล"],
    "ก ประชุม ข สรุป\nค แจ้งผล",
    ["ก ประชุม", "ข สรุป", "ค แจ้งผล"],
    ["ก ประชุม", " ข สรุป", "\nค แจ้งผล"],
  ],
  [
    "words changed in both",
    ["๑. แจ้งทางอีเมลล์แล้ว", "๒. อบรม 3 ครั้ง"],
    "๑. แจ้งทางอีเมลแล้ว\n๒. อบรม ๓ ครั้ง",
    ["๑. แจ้งทาง[อีเมลล์]แล้ว", "๒. อบรม [3] ครั้ง"],
    ["๑. แจ้งทาง[อีเมล]แล้ว", "\n๒. อบรม [๓] ครั้ง"],
  ],
  ["the same text twice", ["ประชุม", "ประชุม"], "ประชุมประชุม", ["ประชุม", "ประชุม"], ["ประชุม", "ประชุม"]],
])("%s", (_, texts, after, before, expected) => {
  const joined = compareJoined(texts, after);
  expect([joined?.before.map(marked), joined?.after.map(marked)]).toEqual([before, expected]);
});

test("a text that is not in the joined one is not said to be", () => {
  expect(compareJoined(["๑. ประชุม", "มาตรการ/แนวทาง"], "๑. ประชุมคณะ")).toBeNull();
});

test("whatever is joined, each part that is told is whole", () => {
  const text = fc
    .array(fc.constantFrom("ก", "ประชุม", "ก่", "3", "๓", " ", "ab", "๒. ", "- ", "."), {
      minLength: 1,
      maxLength: 9,
    })
    .map((words) => words.join(""))
    .filter((words) => !isBlank(words));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const cells = texts.map((words, index) => ({ cell: `B${index}`, text: words, isOwnItem: false }));
      const after = joinCells(cells).text;
      const joined = compareJoined(texts, after);
      fc.pre(joined !== null); // a part of a letter or two may be taken for another one: then none is told
      const plain = (list: readonly (readonly TextPiece[])[]): string[] =>
        list.map((pieces) => pieces.map((piece) => piece.text).join(""));
      expect(plain(joined.before)).toEqual(texts);
      expect(plain(joined.after).join("")).toBe(after);
    }),
    propertyRuns(),
  );
});
