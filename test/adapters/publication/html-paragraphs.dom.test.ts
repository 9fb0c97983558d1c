import { paragraphsHtml } from "../../../src/adapters/publication/html-paragraphs";
import { cellParagraphs } from "../../../src/core/report/model/cell-paragraphs";

function drawn(text: string): HTMLElement {
  const cell = document.createElement("div");
  cell.innerHTML = paragraphsHtml(cellParagraphs(text, "thai"));
  return cell;
}

test("a blank cell is empty", () => {
  expect(drawn("").innerHTML).toBe("");
});

test("items are items, those of an item inside it", () => {
  const cell = drawn("ดังนี้\n๑. จัดทำสื่อ\n๑.๑) แผ่นพับ\n๑.๒) คลิป\n๒. เผยแพร่");
  expect(cell.querySelector("p")?.textContent).toBe("ดังนี้");
  const [list, ...others] = [...cell.children].filter(({ tagName }) => tagName === "OL");
  expect(others).toEqual([]);
  expect([...(list?.children ?? [])].map(({ tagName }) => tagName)).toEqual(["LI", "LI"]);
  const inner = list?.querySelector("li ol");
  expect([...(inner?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    "๑.๑) แผ่นพับ",
    "๑.๒) คลิป",
  ]);
});

test("bullets are no numbers", () => {
  expect(drawn("- แผ่นพับ\n- คลิป").querySelector("ul")?.children).toHaveLength(2);
});

test("an item of an item without one above it is not lost", () => {
  const paragraphs = [
    { marker: "๒.๑)", level: 1, text: "ก" },
    { marker: "๓.", level: 0, text: "ข" },
  ];
  const cell = document.createElement("div");
  cell.innerHTML = paragraphsHtml(paragraphs);
  expect([...cell.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual(["๒.๑) ก", "๓. ข"]);
});

test("a line that goes on below an item is inside the item, one after a blank line is not", () => {
  const cell = drawn("๑. จัดทำ\nรวม\n๒. แจ้ง\n- เช้า\n- บ่าย\nครบ\n\nจบ");
  const items = [...(cell.querySelector("ol")?.children ?? [])];
  expect(items.map((item) => [...item.querySelectorAll("p")].map(({ textContent }) => textContent))).toEqual([
    ["รวม"],
    ["ครบ"],
  ]);
  expect(items[1]?.querySelector("ul")?.nextElementSibling?.textContent).toBe("ครบ");
  expect(cell.lastElementChild?.outerHTML).toBe("<p>จบ</p>");
});

test("lines without their item are not lost", () => {
  const cell = document.createElement("div");
  cell.innerHTML = paragraphsHtml([
    { marker: null, level: 1, text: "ก", continues: true },
    { marker: "๓.", level: 0, text: "ข" },
    { marker: null, level: 2, text: "ค", continues: true },
    { marker: null, level: 1, text: "ง", continues: true },
  ]);
  expect(cell.textContent.replace(/\s/g, "")).toBe("ก๓.ขคง");
});
