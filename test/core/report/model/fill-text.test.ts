import { fillText } from "../../../../src/core/report/model/fill-text";

test.each([
  ["a value joins the words around it", "ตามที่{who} ได้", { who: "อบต." }, ["ตามที่อบต. ได้"]],
  ["a missing value leaves a gap", "ตามที่{who} ได้", { who: null }, ["ตามที่", null, " ได้"]],
  ["a gap at the end", "เรียน {who}", { who: null }, ["เรียน ", null]],
  ["a gap alone", "{who}", { who: null }, [null]],
  ["two gaps beside each other", "{a}{b}", { a: null, b: null }, [null, null]],
  ["no slots", "จึงเรียนมา", {}, ["จึงเรียนมา"]],
])("%s", (_, template, values, expected) => {
  expect(fillText(template, values as Record<string, string | null>)).toEqual(expected);
});

test("a slot that nobody fills is a fault", () => {
  expect(() => fillText("เรียน {who}", {})).toThrow("{who}");
});
