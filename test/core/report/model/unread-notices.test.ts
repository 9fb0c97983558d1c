import { unreadNotices } from "../../../../src/core/report/model/unread-notices";

test("nothing to speak of", () => {
  expect(unreadNotices({ unread: [] })).toEqual([]);
});

test("each setting is told with what is written", () => {
  const unread = [
    { name: "ปีงบประมาณ", value: "256" },
    { name: "เลขไทย/อารบิก", value: "โรมัน" },
  ];
  const notices = unreadNotices({ unread });
  expect(notices.map(({ th }) => th)).toEqual([
    expect.stringContaining("อ่านปีงบประมาณ “256” ไม่ได้"),
    expect.stringContaining("อ่านเลขไทย/อารบิก “โรมัน” ไม่ได้"),
  ]);
  expect(notices[0]?.en).toContain("“256” cannot be read");
});
