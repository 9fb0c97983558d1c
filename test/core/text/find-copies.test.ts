import { findCopies } from "../../../src/core/text/find-copies";
import { resemblance, shinglesOf } from "../../../src/core/text/similarity";

const A = "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติในการประชุมพนักงาน";
const B = "ออกประกาศและแจ้งเวียนทุกส่วนราชการให้ถือปฏิบัติอย่างเคร่งครัด";

test.each([
  ["the same but for white space", [A, B, A.replace("ทราบ", "ทราบ ")], [{ copy: 2, original: 0 }]],
  ["nearly the same", [B, A, `${A}ประจำเดือน`], [{ copy: 2, original: 1 }]],
  [
    "every copy of the first",
    [A, A, A],
    [
      { copy: 1, original: 0 },
      { copy: 2, original: 0 },
    ],
  ],
  ["none where the figures differ", [`${A} ๔๒ คน`, `${A} 43 คน`], []],
  ["kinds of digits are the same figures", [`${A} ๔๒ คน`, `${A} 42 คน`], [{ copy: 1, original: 0 }]],
  ["none of empty texts", ["", " ", ""], []],
  ["none of texts of their own", [A, B], []],
])("%s", (_, texts, copies) => {
  expect(findCopies(texts, 0.8)).toEqual(copies);
});

test("a text under the least resemblance is no copy, one on it is", () => {
  const [one, other] = [`${A}ประจำเดือน`, A];
  const share = resemblance(shinglesOf(one, 5), shinglesOf(other, 5));
  expect(findCopies([one, other], share)).toHaveLength(1);
  expect(findCopies([one, other], share + 0.001)).toEqual([]);
});

test("many texts that are alike are compared with a few of them", () => {
  const letters = [..."กขคงจฉชซฌญฎฏฐฑฒณดตถท"];
  const texts = letters.flatMap((a) =>
    letters.flatMap((b) => letters.map((c) => `${a}${b}${c}${A}${c}${b}${a}`)),
  );
  expect(findCopies(texts, 0.8).length).toBeGreaterThan(texts.length / 2);
});
