import { CHECKS } from "../../../src/core/checks";
import { shortMessage, type SeenBeside } from "../../../src/taskpane/findings/short-message";

const BOTH: SeenBeside = { measure: true, cell: true };
const seen = (message: string, language: "th" | "en", beside: SeenBeside): string => {
  const { measure, words } = shortMessage(message, language, beside);
  return measure + words;
};

test.each<[string, "th" | "en", SeenBeside, string, string]>([
  ["both are seen", "th", BOTH, "มาตรการที่ ๗ ช่อง “ผลลัพธ์” เขียน “ก” ซ้ำ", "เขียน “ก” ซ้ำ"],
  ["both are seen", "en", BOTH, "Measure 7, “Outcome”: the points of “1.2.3” do not fit", "The points of “1.2.3” do not fit"], // prettier-ignore
  ["the rest begins with a quotation", "en", BOTH, "Measure 7, “Outcome”: “ก” should be “ข”", "“ก” should be “ข”"], // prettier-ignore
  ["only the cell is seen", "th", { measure: false, cell: true }, "มาตรการที่ ๗ ช่อง “ผลลัพธ์” เขียน “ก” ซ้ำ", "มาตรการที่ ๗ เขียน “ก” ซ้ำ"], // prettier-ignore
  ["only the cell is seen", "en", { measure: false, cell: true }, "Measure 7, “Outcome”: “ก” is wrong", "Measure 7: “ก” is wrong"], // prettier-ignore
  ["no cell is seen", "th", { measure: true, cell: false }, "มาตรการที่ ๗ ช่อง “ผลลัพธ์” เขียน “ก” ซ้ำ", "มาตรการที่ ๗ ช่อง “ผลลัพธ์” เขียน “ก” ซ้ำ"], // prettier-ignore
  ["no column is named", "th", { measure: true, cell: false }, "มาตรการที่ ๗ ครบกำหนดวันนี้", "ครบกำหนดวันนี้"],
  ["the measure is the subject", "en", BOTH, "Measure 7 was due today", "Measure 7 was due today"],
  ["the measure and its column are the subject", "en", BOTH, "Measure 7, “Steps” names another", "Measure 7, “Steps” names another"], // prettier-ignore
  ["the measure comes later", "th", BOTH, "ผลลัพธ์ของมาตรการที่ 7 กว้าง", "ผลลัพธ์ของมาตรการที่ 7 กว้าง"],
  ["nothing follows", "th", BOTH, "มาตรการที่ 7 ", "มาตรการที่ 7 "],
])("%s (%s)", (_, language, beside, message, expected) => {
  expect(seen(message, language, beside)).toBe(expected);
});

/** Every template, as a line of the list shows it under the head of its measure. */
const TEMPLATES = CHECKS.flatMap(({ id, messages }) =>
  Object.entries(messages).flatMap(
    ([name, text]) =>
    (["th", "en"] as const).map((language) => ({ name: `${id} ${name} ${language}`, language, text: text[language] })), // prettier-ignore
  ),
);

test.each(TEMPLATES)("$name reads as a sentence, and is heard whole", ({ language, text }) => {
  for (const beside of [BOTH, { measure: false, cell: true }]) {
    const { measure, heard, words } = shortMessage(text, language, beside);
    expect((measure + heard + words).toLowerCase()).toBe(text.toLowerCase());
    const visible = measure + words;
    expect(visible).toMatch(language === "en" ? /^([A-Z]|“|\{)/ : /^\S/);
    expect(visible).not.toMatch(/^(แต่|และ|ซึ่ง|โดย|but|and|which)(\s|$)/i);
    expect(words.length).toBeGreaterThan("ควรตรวจ".length);
  }
});

test("what every template is cut to, under its measure", () => {
  const cut = TEMPLATES.filter(({ language, text }) => seen(text, language, BOTH) !== text);
  expect(cut.map(({ name, language, text }) => `${name}: ${seen(text, language, BOTH)}`)).toMatchSnapshot();
});
