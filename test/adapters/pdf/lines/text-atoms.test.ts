import { textAtoms } from "../../../../src/adapters/pdf/lines/text-atoms";

const atomsOf = (text: string, held: readonly string[] = []): readonly string[] =>
  textAtoms(text, held).map((atom) => atom.text);

test.each([
  ["words", "ประชาชนรายงาน", ["ประชาชน", "รายงาน"]],
  ["spaces part", "ปลัด ดี", ["ปลัด", "ดี"]],
  ["an abbreviation with points", "ปี พ.ศ. ๒๕๖๘", ["ปี", "พ.ศ.", "๒๕๖๘"]],
  ["a number with a comma and a point", "๑๐,๐๐๐.๕๐ บาท", ["๑๐,๐๐๐.๕๐", "บาท"]],
  ["brackets hold what is inside", "(ฉบับ)", ["(ฉบับ)"]],
  ["quotation marks", "“สุจริต” ดี", ["“สุจริต”", "ดี"]],
  ["percent", "ลด 80%", ["ลด", "80%"]],
  ["ๆ with its space", "อื่น ๆ ด้วย", ["อื่น ๆ", "ด้วย"]],
  ["ฯลฯ", "ประกาศ ฯลฯ", ["ประกาศ ฯลฯ"]],
  ["a dash stays at the end of the line", "ต.ค. - มี.ค.", ["ต.ค. -", "มี.ค."]],
  ["an address is one piece", "https://a.go.th/b?c=1", ["https://a.go.th/b?c=1"]],
  ["English words", "No Gift Policy", ["No", "Gift", "Policy"]],
  ["a zero-width space parts and vanishes", "กข\u200bคง", ["กข", "คง"]],
  ["nothing", "  ", []],
])("%s", (_, text, atoms) => {
  expect(atomsOf(text)).toEqual(atoms);
});

test("the spaces before a piece are kept", () => {
  expect(textAtoms("หนึ่ง  สอง").map(({ space }) => space)).toEqual(["", "  "]);
});

test("breaks inside a name are held, those around it free", () => {
  const atoms = textAtoms("เสนอ เทศบาลตำบลทุ่งสมมติ พิจารณา", ["เทศบาลตำบลทุ่งสมมติ"]);
  expect(atoms.find(({ text }) => text.startsWith("เทศบาล"))?.before).toBe("free");
  expect(atoms.find(({ text }) => text === "พิจารณา")?.before).toBe("free");
  const inside = atoms.slice(2, -1);
  expect(inside.length).toBeGreaterThan(0);
  for (const { before } of inside) expect(before).not.toBe("free");
});

test("an edge of a name that the dictionary overlooks is held", () => {
  const atoms = textAtoms("ลูกจ้างของอบต.ทุ่งสมมติ", ["อบต.ทุ่งสมมติ"]);
  expect(atoms.find(({ text }) => text.startsWith("อบต."))?.before).toBe("held");
  expect(atoms.map(({ text }) => text).join("")).toBe("ลูกจ้างของอบต.ทุ่งสมมติ");
});
