import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../scripts/report/main";
import { styleFor } from "../../../src/cli/style";

jest.setTimeout(60_000);

const SAMPLE = "assets/sample/measures-2568.xlsx";
const WRITTEN = ["measures-2568-filled.xlsx", "report-2568.docx", "report-2568.pdf", "report-2568.xlsx"];

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function folderWithSample(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "report-"));
  folders.push(folder);
  await mkdir(join(folder, "assets/sample"), { recursive: true });
  await cp(join(__dirname, "../../..", SAMPLE), join(folder, SAMPLE));
  return folder;
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(folder: string): Promise<Run> {
  let out = "";
  let err = "";
  const code = await main({
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    style: styleFor(false, {}),
    isWatched: false,
    folder,
  });
  return { code, out, err };
}

describe("on the sample, in a folder where nothing was written", () => {
  let folder = "";
  let report: Run = { code: -1, out: "", err: "" };
  beforeAll(async () => {
    folder = await folderWithSample();
    report = await run(folder);
  });

  test("checks, fills and writes the report in three formats, though the sample has slips", async () => {
    const { code, out, err } = report;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect((await readdir(join(folder, "out"))).sort()).toEqual(WRITTEN);
    for (const name of WRITTEN) {
      const start = (await readFile(join(folder, "out", name))).subarray(0, 4).toString("latin1");
      expect(start).toBe(name.endsWith(".pdf") ? "%PDF" : "PK\u0003\u0004");
      expect(out.split(`เขียนแล้ว: out/${name}`)).toHaveLength(2);
    }
  });

  test("names the findings once, and what was filled", () => {
    const { out } = report;
    expect(out.match(/broken-step-numbering/g)?.length).toBeGreaterThan(1);
    expect(out.match(/ambiguous-reference/g)).toHaveLength(1);
    expect(out.match(/มาตรการที่ครบกำหนดในแต่ละไตรมาส/g)).toHaveLength(1);
    expect(out).toContain("(เติม 3 ช่อง)");
    expect(out.match(/ฉบับร่าง/g)).toHaveLength(3);
  });
});

test("leaves the sample as it is, and writes over the last run's files", async () => {
  const folder = await folderWithSample();
  const before = await readFile(join(folder, SAMPLE));
  await mkdir(join(folder, "out"));
  for (const name of WRITTEN) await writeFile(join(folder, "out", name), "old");
  expect((await run(folder)).code).toBe(0);
  expect((await readFile(join(folder, SAMPLE))).equals(before)).toBe(true);
  for (const name of WRITTEN)
    expect((await readFile(join(folder, "out", name))).length).toBeGreaterThan(1000);
});

test.each(WRITTEN)("fails with a sentence where %s cannot be written", async (name) => {
  const folder = await folderWithSample();
  await mkdir(join(folder, "out", name), { recursive: true });
  const { code, out, err } = await run(folder);
  expect(code).toBe(2);
  expect(err).toContain(name);
  expect(out).not.toContain(`เขียนแล้ว: out/${name}`);
});

test("fails without the sample", async () => {
  const folder = await folderWithSample();
  await rm(join(folder, SAMPLE));
  const { code, err } = await run(folder);
  expect(code).toBe(2);
  expect(err).toContain(SAMPLE);
});
