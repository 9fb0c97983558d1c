import { REPORT_FAULTS } from "../../../src/adapters/docx/reading/report-fault";
import { readDocx } from "../../../src/adapters/docx/reading/read-docx";
import { readWorkbook } from "../../../src/adapters/xlsx/read-workbook";
import { WORKBOOK_FAULTS } from "../../../src/adapters/xlsx/workbook-fault";
import { HOSTILE_FILES } from "../../../scripts/hostile/all-files";

/** The sentences of a kind of file by the names of their faults. */
function sentenceOf(name: string, fault: string): RegExp {
  const faults: Readonly<Record<string, { readonly en: string }>> = name.endsWith(".docx")
    ? REPORT_FAULTS
    : WORKBOOK_FAULTS;
  const sentence = (faults[fault]?.en ?? "no such fault").replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${sentence.replace(/\{\w+\}/g, "[^\\n]+?")}$`);
}

// The large ones are tried by `npm run hostile`, each in a process of its own.
const quick = HOSTILE_FILES.filter(({ isQuick }) => isQuick);

test.each(quick)("$name: $answer", async ({ name, answer, make }) => {
  const read = await (name.endsWith(".docx") ? readDocx(make()) : readWorkbook(make()));
  if (answer === "read") expect(read).toMatchObject({ ok: true });
  else
    expect(read).toMatchObject({ ok: false, fault: { en: expect.stringMatching(sentenceOf(name, answer)) } });
});

test("every file has a name of its own", () => {
  const names = HOSTILE_FILES.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(HOSTILE_FILES)("the answer to $name is one that there is", ({ name, answer }) => {
  if (answer !== "read") expect(sentenceOf(name, answer).source).not.toMatch(/no such fault/);
});
