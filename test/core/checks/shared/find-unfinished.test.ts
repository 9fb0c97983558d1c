import { findUnfinished } from "../../../../src/core/checks/shared/find-unfinished";

test("says where each stands", () => {
  const text = "อยู่ระหว่างรวบรวมข้อมูล และยังไม่ได้ดำเนินการ";
  const words = findUnfinished(text).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(["อยู่ระหว่างรวบรวม", "ยังไม่ได้ดำเนินการ"]);
});
