import { sharesWords } from "../../../../src/core/checks/shared/shares-words";

describe("sharesWords", () => {
  test.each([
    ["the same", "จัดอบรมบุคลากรทุกกอง", "จัดอบรมบุคลากรทุกกอง", true],
    ["a third of it", "จัดอบรมบุคลากรกกกกกกกกกกกกกกกกกกกก", "จัดอบรมบุคลากร", true],
    ["a tenth of it", "จัดอบรมกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกก", "จัดอบรมบุคลากร", false],
    ["one piece", "จัดอบร", "การจัดอบรม", true],
    ["too short for a piece", "จัดอบ", "จัดอบ", false],
    ["blank", "", "จัดอบรม", false],
  ])("%s", (_, letters, whole, shared) => {
    expect(sharesWords(letters, whole)).toBe(shared);
  });
});
