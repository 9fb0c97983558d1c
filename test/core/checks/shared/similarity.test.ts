import { containment, foldLooks, hashRuns, shinglesOf } from "../../../../src/core/checks/shared/similarity";

describe("shinglesOf", () => {
  test.each([
    ["one for each run", "กขคง", 3, 2],
    ["a run once", "กกกกก", 3, 1],
    ["none in a text that is shorter", "กข", 3, 0],
    ["none over white space", "ก ข\nค", 3, 1],
  ])("%s", (_, text, size, count) => {
    expect(shinglesOf(text, size).length).toBe(count);
  });

  test.each([
    ["white space", "จัด อบรม\nแล้ว", "จัดอบรมแล้ว"],
    ["kinds of digits", "อบรม ๔๒ คน", "อบรม 42 คน"],
    ["letters that look alike", "ดําเนินการ", "ดำเนินการ"],
  ])("are the same but for %s", (_, one, other) => {
    expect(shinglesOf(one, 5)).toEqual(shinglesOf(other, 5));
  });

  test("differ where the order of the letters does", () => {
    expect(shinglesOf("กขค", 3)).not.toEqual(shinglesOf("คขก", 3));
  });
});

test.each([
  ["the whole of it", "จัดทำคู่มือ", "๑. จัดทำคู่มือ ๒. เผยแพร่", 1],
  ["half of it", "กขคงจฉ", "กขคง", 0.5],
  ["nothing", "กขคงจฉ", "ชซฌญฎฏ", 0],
  ["nothing of an empty text", "", "กขคง", 0],
])("containment: %s", (_, part, whole, share) => {
  expect(containment(shinglesOf(part, 3), hashRuns(whole, 3))).toBe(share);
});

test.each([
  ["spaces and digits", "อบรม ๔๒ คน", "อบรม42คน"],
  ["capitals and zero-width spaces", "No\u200b Gift", "nogift"],
  ["ำ in two characters", "ดําเนิน การ", "ดำเนินการ"],
  ["แ in two characters", "เเผน", "แผน"],
])("foldLooks: %s", (_, text, folded) => {
  expect(foldLooks(text)).toBe(folded);
});
