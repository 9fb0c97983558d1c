import { paragraphsText } from "../../../src/adapters/publication/paragraphs-text";

test("a line for each paragraph, markers before them", () => {
  const paragraphs = [
    { marker: null, level: 0, text: "ดังนี้" },
    { marker: "๑.", level: 0, text: "จัดทำคู่มือ" },
    { marker: "-", level: 1, text: "ฉบับประชาชน" },
  ];
  expect(paragraphsText(paragraphs)).toBe("ดังนี้\n๑. จัดทำคู่มือ\n- ฉบับประชาชน");
});

test("a blank cell is blank, a lone number has no space behind it", () => {
  expect(paragraphsText([])).toBe("");
  expect(paragraphsText([{ marker: "๑.", level: 0, text: "" }])).toBe("๑.");
});
