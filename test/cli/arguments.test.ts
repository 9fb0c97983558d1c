import { languageOf, readArguments, type OptionName } from "../../src/cli/arguments";

const ALL: readonly OptionName[] = [
  "output",
  "as-of",
  "fiscal-year",
  "sheet",
  "lang",
  "json",
  "force",
  "only",
  "replace",
  "take",
  "unit",
];

function accepted(words: readonly string[]) {
  const read = readArguments(words, ALL);
  if (!read.ok) throw new Error(read.fault.en);
  return read.value;
}

describe("readArguments", () => {
  test("files and every option", () => {
    const words =
      "a.xlsx b.xlsx -o out.docx --as-of 2025-04-15 --fiscal-year 2568 --sheet แผน --lang en --json --force --only a,,b --replace e7,$F$9 --take theirs --unit กองคลัง --unit=กองช่าง";
    expect(accepted(words.split(" "))).toEqual({
      files: ["a.xlsx", "b.xlsx"],
      output: "out.docx",
      asOf: "2025-04-15",
      fiscalYear: 2568,
      sheetName: "แผน",
      language: "en",
      json: true,
      force: true,
      only: ["a", "b"],
      replace: ["E7", "F9"],
      take: "theirs",
      units: ["กองคลัง", "กองช่าง"],
    });
  });

  test("what is not said has its default", () => {
    expect(accepted(["a.xlsx", "--as-of", "2025-01-01"])).toMatchObject({
      output: null,
      fiscalYear: null,
      sheetName: null,
      language: "th",
      json: false,
      force: false,
      only: null,
      replace: [],
      units: [],
    });
    expect(accepted([]).asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each([
    ["Thai digits", ["--fiscal-year", "๒๕๖๘"], { fiscalYear: 2568 }],
    ["a Thai-digit day", ["--as-of", "๒๐๒๕-๐๑-๐๑"], { asOf: "2025-01-01" }],
    ["the last day before Buddhist years", ["--as-of", "2399-12-31"], { asOf: "2399-12-31" }],
    ["the first year taken", ["--fiscal-year", "2400"], { fiscalYear: 2400 }],
    ["the last year taken", ["--fiscal-year", "2699"], { fiscalYear: 2699 }],
  ])("takes %s", (_, words, expected) => {
    expect(accepted(words)).toMatchObject(expected);
  });

  test.each([
    ["an option there is not", ["--loud"], "--loud"],
    ["an option without its value", ["--as-of"], "--as-of"],
    ["a day that does not exist", ["--as-of", "2025-02-30"], "2025-02-30"],
    ["a day in another form", ["--as-of", "30/06/2025"], "30/06/2025"],
    ["a Buddhist year, with the day that is meant", ["--as-of", "2568-04-15"], "--as-of 2025-04-15"],
    ["a Buddhist year in Thai digits", ["--as-of", "๒๕๖๘-๐๔-๑๕"], "--as-of 2025-04-15"],
    ["the first Buddhist year", ["--as-of", "2400-01-01"], "--as-of 1857-01-01"],
    ["a leap day of the Buddhist era", ["--as-of", "2567-02-29"], "--as-of 2024-02-29"],
    ["a day that no year has", ["--as-of", "2568-02-29"], "2568-02-29"],
    ["a common-era year", ["--fiscal-year", "2025"], "2025"],
    ["a year too early", ["--fiscal-year", "2399"], "2399"],
    ["a year too late", ["--fiscal-year", "2700"], "2700"],
    ["a language we do not speak", ["--lang", "fr"], "fr"],
  ])("refuses %s in both languages", (_, words, quoted) => {
    const read = readArguments(words, ALL);
    if (read.ok) throw new Error("was taken");
    expect(read.fault.th).toContain(quoted);
    expect(read.fault.en).toContain(quoted);
    expect(read.fault.th).not.toBe(read.fault.en);
  });

  test("refuses an option of another command, naming its own", () => {
    const read = readArguments(["--force"], ["output", "lang"]);
    if (read.ok) throw new Error("was taken");
    expect(read.fault.en).toBe(
      "The option --force does not belong to this command or lacks its value; the options are -o --lang",
    );
  });
});

describe("languageOf", () => {
  test.each([
    [["check", "a.xlsx"], "th"],
    [["check", "--lang", "en"], "en"],
    [["check", "--lang=en"], "en"],
    [["check", "--lang", "fr"], "th"],
    [["--lang"], "th"],
  ])("%j speaks %s", (words, language) => {
    expect(languageOf(words)).toBe(language);
  });
});
