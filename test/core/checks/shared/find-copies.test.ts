import { copyPrint, findCopies } from "../../../../src/core/checks/shared/find-copies";

const A = "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติในการประชุมพนักงาน";
const B = "ออกประกาศและแจ้งเวียนทุกส่วนราชการให้ถือปฏิบัติอย่างเคร่งครัด";

test.each([
  ["the same but for white space", [A, B, A.replace("ทราบ", "ทราบ ")], [{ copy: 2, original: 0 }]],
  [
    "the first of two that it resembles",
    [B, A, `${A}ทุกเดือน`, `${A}ทุกวัน`],
    [
      { copy: 2, original: 1 },
      { copy: 3, original: 1 },
    ],
  ],
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
  ["none of texts too short for a run of letters", ["กข", "ขก"], []],
  ["none of texts of their own", [A, B], []],
])("%s", (_, texts, copies) => {
  expect(findCopies(texts.map(copyPrint), 0.8)).toEqual(copies);
});

// Runs of five letters each, counted by hand.
test.each([
  ["two of the four runs that either holds", "กขคงจฉช", "ขคงจฉชซ", 2 / 4],
  ["three of four, one text within the other", "กขคงจฉชซ", "กขคงจฉช", 3 / 4],
  ["a run that comes twice counts once", "กขคงจกขคงจ", "กขคงจ", 1 / 5],
])("least resemblance: %s", (_, one, other, share) => {
  expect(findCopies([one, other].map(copyPrint), share)).toEqual([{ copy: 1, original: 0 }]);
  expect(findCopies([one, other].map(copyPrint), share + 0.001)).toEqual([]);
});

test("1,000 texts that are alike are all copies of the first", () => {
  const letters = [..."กขคงจฉชซฌญ"];
  const texts = letters.flatMap((a) =>
    letters.flatMap((b) => letters.map((c) => `${a}${b}${c}${A}${c}${b}${a}`)),
  );
  expect(findCopies(texts.map(copyPrint), 0.8)).toEqual(
    texts.slice(1).map((_, index) => ({ copy: index + 1, original: 0 })),
  );
});
