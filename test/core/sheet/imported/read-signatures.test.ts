import { outsideLines } from "../../../../src/core/sheet/imported/outside-lines";
import { readSignatures } from "../../../../src/core/sheet/imported/read-signatures";

const NAME = "(นายสมมติ รักงาน)";
const person = (
  heading: string,
  name: string,
  positionTitle: string | null,
  actingFor: string | null = null,
) => ({
  heading,
  name,
  positionTitle,
  actingFor,
});

const cases: readonly (readonly [string, readonly string[], readonly unknown[]])[] = [
  ["the preparer", ["(ลงชื่อ)\t", NAME, "นักทรัพยากรบุคคล"], [person("ผู้จัดทำ", "นายสมมติ รักงาน", "นักทรัพยากรบุคคล")]],
  [
    "a role behind the dots",
    ["ลงชื่อ.......ผู้จัดทำ", NAME, "ตำแหน่ง นิติกร"],
    [person("ผู้จัดทำ", "นายสมมติ รักงาน", "นิติกร")],
  ],
  [
    "a superior",
    ["ความเห็นปลัด......", ".......", "(ลงชื่อ)", NAME, "ปลัดเทศบาล"],
    [person("ความเห็นปลัด", "นายสมมติ รักงาน", "ปลัดเทศบาล")],
  ],
  [
    "someone who acts for another",
    ["ความเห็นปลัด :", "(ลงชื่อ)", NAME, "รองปลัด", "รักษาราชการแทนปลัด"],
    [person("ความเห็นปลัด", "นายสมมติ รักงาน", "รองปลัด", "ปลัด")],
  ],
  [
    "someone who acts for another, in two lines, above a date to be written",
    ["ความเห็นปลัด", "(ลงชื่อ)", NAME, "รองปลัด", "รักษาราชการแทน", "ปลัดเทศบาล", "วันที่ / /"],
    [person("ความเห็นปลัด", "นายสมมติ รักงาน", "รองปลัด", "ปลัดเทศบาล")],
  ],
  [
    "a date to be written is no title",
    ["ความเห็นปลัด", "(ลงชื่อ)", NAME, "วันที่ / /"],
    [person("ความเห็นปลัด", "นายสมมติ รักงาน", null)],
  ],
  [
    "an acting title of another wording is kept whole",
    ["ความเห็นปลัด", "(ลงชื่อ)", NAME, "รองปลัด", "ปฏิบัติหน้าที่ปลัด"],
    [person("ความเห็นปลัด", "นายสมมติ รักงาน", "รองปลัด", "ปฏิบัติหน้าที่ปลัด")],
  ],
  [
    "two in turn",
    ["(ลงชื่อ)", NAME, "นิติกร", "ความเห็นนายก", "(ลงชื่อ)", "(นางทดลอง มั่นคง)", "นายกเทศมนตรี"],
    [person("ผู้จัดทำ", "นายสมมติ รักงาน", "นิติกร"), person("ความเห็นนายก", "นางทดลอง มั่นคง", "นายกเทศมนตรี")],
  ],
  ["a name without a position", ["(ลงชื่อ)", NAME], [person("ผู้จัดทำ", "นายสมมติ รักงาน", null)]],
  ["no name yet", ["(ลงชื่อ)", "(........................)", "ตำแหน่ง ........"], []],
  [
    "a superior who signs on dots alone",
    ["ความเห็นปลัด", "..........", NAME, "ปลัด"],
    [person("ความเห็นปลัด", "นายสมมติ รักงาน", "ปลัด")],
  ],
  [
    "a preparer who signs on dots alone",
    ["จึงเรียนมาเพื่อโปรดพิจารณา", "..........", NAME, "นิติกร"],
    [person("ผู้จัดทำ", "นายสมมติ รักงาน", "นิติกร")],
  ],
  ["brackets that name nobody", ["ความเห็นปลัด", "(ฉบับร่าง)", "ปลัด"], []],
  ["a first name with a rank", ["ลงชื่อ", "(ร.ต.สมมติ)"], [person("ผู้จัดทำ", "ร.ต.สมมติ", null)]],
  ["brackets that sign nothing", ["ตามประกาศ", NAME], []],
  ["days in brackets", ["(ลงชื่อ)", "(๑ ตุลาคม ๒๕๖๗)"], []],
  ["another role", ["ลงชื่อ........พยาน", NAME], []],
  [
    "a signature behind a comment without a heading of its own",
    ["ความเห็นปลัด", "(ลงชื่อ)", NAME, "ปลัด", "(ลงชื่อ)", NAME, "ช่าง"],
    [person("ความเห็นปลัด", "นายสมมติ รักงาน", "ปลัด")],
  ],
];

test.each(cases)("%s", (_, texts, people) => {
  expect(readSignatures(outsideLines("before", texts)).people).toEqual(people);
});

test("the lines of a block are used, those around it are not", () => {
  const lines = outsideLines("before", ["จึงเรียนมา", "(ลงชื่อ)", NAME, "นิติกร", "ความเห็นปลัด", "ไม่มีผู้ลงนาม"]);
  const { used } = readSignatures(lines);
  expect(lines.filter((line) => !used.has(line)).map(({ words }) => words)).toEqual([
    "จึงเรียนมา",
    "ความเห็นปลัด",
    "ไม่มีผู้ลงนาม",
  ]);
});

test("what stands behind the dots and is not taken is still to be listed", () => {
  const lines = outsideLines("before", ["ความเห็นปลัด", "ลงชื่อ........ปลัดเทศบาล", NAME]);
  const { people, used } = readSignatures(lines);
  expect(people).toHaveLength(1);
  expect(lines.filter((line) => !used.has(line)).map(({ words }) => words)).toEqual(["ลงชื่อ ปลัดเทศบาล"]);
});

test("the line that ends a memo is not the signature's", () => {
  const lines = outsideLines("before", ["จึงเรียนมาเพื่อโปรดพิจารณา", NAME]);
  expect(readSignatures(lines).used.has(lines[0] as (typeof lines)[number])).toBe(false);
});
