import { associateFormulas } from "../../../src/taskpane/formulas/associate-formulas";
import { FORMULA_CATALOGUE } from "../../../src/taskpane/formulas/formula-catalogue";
import { FORMULA_FUNCTIONS } from "../../../src/taskpane/formulas/formula-functions";
import { formulaMetadata } from "../../../src/taskpane/formulas/formula-metadata";

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: true;
  }[];
  readonly options?: unknown;
}

const read = (language: "th" | "en"): readonly Described[] =>
  (JSON.parse(formulaMetadata(language)) as { functions: readonly Described[] }).functions;

describe("the metadata of the functions", () => {
  it("names each in letters A to Z and, beside it, in Thai", () => {
    expect(read("th").map(({ id, name }) => `${id} ${name}`)).toEqual([
      "DEADLINE DEADLINE",
      "DEADLINE.TH กำหนดเวลา",
      "STATUS STATUS",
      "STATUS.TH สถานะ",
      "THAIDATE THAIDATE",
      "THAIDATE.TH แบบไทย",
    ]);
  });

  it("keeps to the platform's rules on names (custom-functions-naming; its tool's ^[\\pL][\\pL0-9._]*$)", () => {
    for (const { id, name } of read("th")) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).toMatch(/^\p{L}[\p{L}0-9._]{2,}$/u);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  it("says the same functions and parameters in both languages, each described in its own", () => {
    const [thai, english] = [read("th"), read("en")];
    const shape = (functions: readonly Described[]): unknown =>
      functions.map(({ id, name, parameters }) => [
        id,
        name,
        parameters.map((one) => [one.name, one.optional]),
      ]);
    expect(shape(english)).toEqual(shape(thai));
    for (const [index, { description, parameters }] of thai.entries()) {
      expect(description).toMatch(/[ก-๙]/);
      expect(english[index]?.description).toMatch(/[a-z]/);
      expect(parameters.every((one) => /[ก-๙]/.test(one.description))).toBe(true);
    }
  });

  it("asks for nothing volatile, and for no stream", () => {
    expect(read("th").filter(({ options }) => options !== undefined)).toEqual([]);
  });

  it("has as many parameters as the function takes, the optional ones last", () => {
    for (const { name, parameters } of FORMULA_CATALOGUE) {
      expect([name, parameters.length]).toEqual([name, FORMULA_FUNCTIONS[name].length]);
      const optional = parameters.map(({ isOptional = false }) => isOptional);
      expect(optional).toEqual([...optional].sort());
    }
  });
});

describe("associateFormulas", () => {
  type Run = (...inputs: readonly unknown[]) => Promise<string | number>;
  const associated = (language: "th" | "en"): ReadonlyMap<string, Run> => {
    const runs = new Map<string, Run>();
    associateFormulas(
      { associate: (id, run) => runs.set(id, run), invalidValue: (sentence) => new RangeError(sentence) },
      () => Promise.resolve(FORMULA_FUNCTIONS),
      () => language,
    );
    return runs;
  };

  it("connects every function that the metadata names, and no other", () => {
    expect([...associated("th").keys()]).toEqual(read("th").map(({ id }) => id));
  });

  it("answers under both names alike", async () => {
    const runs = associated("th");
    expect(await runs.get("DEADLINE")?.("ไตรมาสที่ ๒", 2568)).toBe(45747);
    expect(await runs.get("DEADLINE.TH")?.("ไตรมาสที่ ๒", 2568)).toBe(45747);
    expect(await runs.get("STATUS")?.("ไตรมาสที่ ๒", "", "", 2568, 45748)).toBe("เกินกำหนด");
    expect(await runs.get("THAIDATE.TH")?.(45747)).toBe("๓๑ มีนาคม ๒๕๖๘");
  });

  it("gives the sheet an error with a sentence in the person's language", async () => {
    await expect(associated("th").get("DEADLINE")?.("ไว้ทีหลัง", 2568)).rejects.toThrow(/^อ่านระยะเวลานี้ไม่ได้/);
    await expect(associated("en").get("DEADLINE")?.("ไว้ทีหลัง", 2568)).rejects.toThrow(
      /^This timeframe cannot be read/,
    );
  });
});
