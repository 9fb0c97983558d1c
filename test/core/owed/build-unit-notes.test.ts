import type { ReportSettings } from "../../../src/core/model/report-settings";
import type { UnitNote } from "../../../src/core/owed/unit-notes";
import { notesOf, owing } from "../../support/unit-notes";
import { PEOPLE } from "../../support/report-settings";

function noteOf(settings: Partial<ReportSettings> = {}): UnitNote {
  const [first] = notesOf(undefined, settings).notes;
  if (first === undefined) throw new Error("no note");
  return first;
}

/** "๗ | title | ☐ผลลัพธ์ | *๓๐ มิ.ย. ๒๕๖๘ *พ้นกำหนดแล้ว" */
function rowsOf({ table }: UnitNote): readonly string[] {
  return table.rows.map((cells) =>
    cells
      .map((lines) =>
        lines
          .map(({ text, box, isBold }) => `${box === "open" ? "☐" : ""}${isBold === true ? "*" : ""}${text}`)
          .join(" "),
      )
      .join(" | "),
  );
}

test("each unit that owes something has a note, in the order of the sheet; one that owes nothing has none", () => {
  expect(notesOf().notes.map(({ unit, addressee }) => [unit, ...addressee.value])).toEqual([
    ["กองคลัง", "ผู้อำนวยการกองคลัง"],
    ["กองช่าง", "ผู้อำนวยการกองช่าง"],
  ]);
});

test("measures without a unit have no note: there is nobody to send it to", () => {
  expect(notesOf([{ outcome: "", responsibleUnit: "" }]).notes).toEqual([]);
});

test("the opening counts what the unit has and what is missing; what is asked for stands by deadline", () => {
  const note = noteOf();
  expect(note.opening).toEqual([
    "ตามที่กองคลังรับผิดชอบมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ จำนวน ๔ มาตรการ นั้น ณ วันที่ ๑ กันยายน ๒๕๖๘ มีข้อมูลที่ยังไม่ได้รับ ๕ รายการ ใน ๓ มาตรการ ดังนี้",
  ]);
  expect(rowsOf(note)).toEqual([
    "๗ | ตรวจสอบการยืมพัสดุ | ☐สรุปผลการดำเนินการ ☐ผลลัพธ์ ☐ลิงก์หลักฐาน | *๓๐ มิ.ย. ๒๕๖๘ *พ้นกำหนดแล้ว",
    "๙ | เผยแพร่แผนการจัดซื้อ | ☐ผลลัพธ์ | ๑๕ ก.ย. ๒๕๖๘",
    "๑๖ | รับชำระภาษีโดยไม่ใช้เงินสด | ☐ค่าที่วัดได้ (ร้อยละ) | ๓๐ ก.ย. ๒๕๖๘",
  ]);
});

test.each([
  ["the day of the deadline is in time", "2025-09-01", "๑ ก.ย. ๒๕๖๘"],
  ["the day after is over", "2025-08-31", "*๓๑ ส.ค. ๒๕๖๘ *พ้นกำหนดแล้ว"],
])("%s", (_, end, words) => {
  const [note] = notesOf([{ outcome: "", period: [null, end] }]).notes;
  expect(note && rowsOf(note)[0]?.split(" | ")[3]).toBe(words);
});

test("a measure without a deadline stands last and says so", () => {
  const [note] = notesOf([
    { outcome: "", number: 1, period: null },
    { outcome: "", number: 2, period: [null, "2025-09-30"] },
  ]).notes;
  expect(
    note &&
      rowsOf(note)
        .map((row) => row.split(" | "))
        .map(([number, , , end]) => [number, end]),
  ).toEqual([
    ["๒", "๓๐ ก.ย. ๒๕๖๘"],
    ["๑", "ไม่ได้ระบุกำหนด"],
  ]);
});

test("twelve rows stand in the note, thirteen in an annex that the opening names", () => {
  const [twelve] = notesOf(owing(12)).notes;
  const [thirteen] = notesOf(owing(13)).notes;
  expect(twelve?.annex).toBeNull();
  expect(twelve?.opening.join("")).toMatch(/ดังนี้$/);
  expect(thirteen?.annex).toEqual(["บัญชีแนบท้ายบันทึกข้อความ", "ข้อมูลที่ขอจากกองคลัง ปีงบประมาณ พ.ศ. ๒๕๖๘"]);
  expect(thirteen?.opening.join("")).toMatch(/ตามบัญชีแนบท้าย$/);
});

test("number and date are those of the note, not of the report: the number's beginning, and dots", () => {
  expect(noteOf({ documentNumber: "สม ๗๒๕๐๑/๑๑๒" }).documentNumber.value).toEqual(["สม ๗๒๕๐๑/", null]);
  expect(noteOf({ documentNumber: "๑๑๒" }).documentNumber.value).toEqual([null]);
  expect(noteOf({ documentNumber: null }).documentNumber.value).toEqual([null]);
  expect(noteOf().documentDate.value).toEqual([null]);
});

test("the head of the unit that sends it signs it; who acts for the head, too; else the pen", () => {
  expect(noteOf().signature).toMatchObject({ name: ["(นายสมมติ รักงาน)"], dateLabel: null });
  const acting = PEOPLE.map((person, index) =>
    index === 2 ? { ...person, actingFor: "หัวหน้าสำนักปลัด" } : { ...person, positionTitle: "นักบริหาร" },
  );
  expect(noteOf({ people: acting }).signature.name).toEqual(["(นางทดลอง มั่นคง)"]);
  expect(noteOf({ issuingUnit: "กองคลัง อบต.ทุ่งสมมติ" }).signature.person).toBe(0);
  expect(noteOf({ issuingUnit: "กองช่าง อบต.ทุ่งสมมติ" }).signature.name).toEqual(["(", null, ")"]);
});

test("without settings everything unknown is a dotted line, and the note is there all the same", () => {
  const [note] = notesOf(undefined, {}, { isBare: true }).notes;
  expect(note).toMatchObject({
    issuingUnit: { value: [null] },
    request: ["จึงขอให้ส่งข้อมูลดังกล่าวถึง", null, expect.any(String) as string],
    signature: { person: null },
  });
});

test("Arabic digits where the settings ask for them; no note is a draft", () => {
  const notes = notesOf(undefined, { digits: "arabic" });
  expect(notes.notes[0]?.subject.value[0]).toContain("พ.ศ. 2568");
  expect(notes.draftMark).toBeNull();
  expect(notes.keepTogether).toEqual(expect.arrayContaining(["ผู้อำนวยการกองคลัง", "ปีงบประมาณ พ.ศ. 2568"]));
});
