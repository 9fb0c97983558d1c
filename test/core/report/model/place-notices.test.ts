import { placeNotices } from "../../../../src/core/report/model/place-notices";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";

test("a place that is not known is named with its setting and with what is known", () => {
  const [notice, ...more] = placeNotices({ ...EMPTY_SETTINGS, facts: "ตาม {ผู้ว่าราชการ} {ครบแล้ว}" });
  expect(more).toEqual([]);
  for (const text of [notice?.th, notice?.en]) {
    expect(text).toContain("{ผู้ว่าราชการ}");
    expect(text).toContain("ข้อเท็จจริง");
    expect(text).toContain("หน่วยงาน, ชื่อย่อ");
  }
});

test("a near miss names what is probably meant", () => {
  const [notice] = placeNotices({ ...EMPTY_SETTINGS, closing: "{จำนวนมาตราการ}" });
  expect(notice?.th).toContain("{จำนวนมาตรการ}");
  expect(notice?.en).toContain("{จำนวนมาตรการ} is meant");
});

test("each of the six settings is looked at", () => {
  const keys = ["background", "facts", "legalBasis", "considerations", "proposal", "closing"] as const;
  for (const key of keys) expect(placeNotices({ ...EMPTY_SETTINGS, [key]: "{xyz}" })).toHaveLength(1);
});

test("known places and lone braces need no notice", () => {
  expect(placeNotices({ ...EMPTY_SETTINGS, facts: "{หน่วยงาน} { และ" })).toEqual([]);
});
