import { normaliseText } from "../../../../src/core/calendar/timeframe/normalise-text";

test.each([
  ["Thai digits", "๒๕๖๘", "2568"],
  ["white space", "ก\u00a0\n ข", "ก ข"],
  ["zero-width characters", "ก\u200b\ufeffข", "กข"],
  ["dashes of every kind", "‐‑–—―−~～…", "---------"],
  ["two เ typed for แ", "เเรก", "แรก"],
  ["nikhahit and า typed for ำ", "ประจํา", "ประจำ"],
  ["a tone mark typed before its vowel", "ท่ี", "ที่"],
  ["a mark typed twice", "ที่่", "ที่"],
  ["a tone mark typed after its vowel", "กวา่ ตำ่", "กว่า ต่ำ"],
  ["Latin capitals", "Q1 FY", "q1 fy"],
  ["a capital whose small letter is longer", "İ Q1", "İ Q1"],
  ["brackets of another width", "（ก）", "(ก)"],
  ["bullets", "- ก\n- ข", "ก ข"],
  ["running numbers", "๑. ก\n๒. ข", "ก ข"],
  ["a single number with a dot may be a day", "1. ก", "1. ก"],
  ["numbers that do not run", "1. ก\n3. ข", "1. ก 3. ข"],
  ["a dash before a later line may join", "ก\n- ข", "ก - ข"],
])("%s", (_, text, expected) => {
  expect(normaliseText(text).text).toBe(expected);
});

test("every character knows where it stood, and the end does too", () => {
  const original = "เเ \u200b  ๑";
  const { text, origins } = normaliseText(original);
  expect(text).toBe("แ 1");
  expect(origins).toEqual([0, 2, 6, original.length]);
});
