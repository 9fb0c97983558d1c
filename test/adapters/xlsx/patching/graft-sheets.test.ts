import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { graftSheets } from "../../../../src/adapters/xlsx/patching/graft-sheets";
import { writeWorkbook } from "../../../../src/adapters/xlsx/write-workbook";
import type { WorkbookLayout } from "../../../../src/core/model/workbook-layout";
import { newWorkbookLayout } from "../../../../src/core/sheet/new-workbook-layout";
import { programSheetLayout } from "../../../../src/core/sheet/program/program-sheet-layout";
import { makeXlsx } from "../../../support/make-xlsx";
import { partOf, readFile, textCell } from "../../../support/patch-file";
import { ooxmlErrors } from "../../../support/validate-ooxml";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../../../assets/sample/measures-2568.xlsx")));
const ROW = `<row r="1">${textCell("A1", "มาตรการ")}</row>`;
const PROGRAM = programSheetLayout([{ kind: "คำถูก", key: "ทุ่งสมมติ", value: "<ก&ข>", by: "", on: "" }]);

async function grafted(bytes: Uint8Array, layout: WorkbookLayout): Promise<Uint8Array> {
  const done = await graftSheets(bytes, layout);
  if (!done.ok) throw new Error(done.fault.en);
  return done.value;
}

/** A file that every program writes in its own way, as far as the parts go that are changed. */
function rewritten(bytes: Uint8Array, change: (text: string, part: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!/\.(xml|rels)$/.test(name)) return [name, content];
    return [name, new TextEncoder().encode(change(new TextDecoder().decode(content), name))];
  });
  return zipSync(Object.fromEntries(parts));
}

describe("new sheets in a workbook file", () => {
  test("stand behind the others with their texts, and every other sheet stays byte for byte", async () => {
    const layout = newWorkbookLayout(2569);
    const named = {
      ...layout,
      sheets: layout.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` })),
    };
    const after = await grafted(SAMPLE, named);
    const [before, now] = [await readFile(SAMPLE), await readFile(after)];
    expect(now.tables.slice(0, before.tables.length)).toEqual(before.tables);
    const alone = await readFile(await writeWorkbook(named));
    expect(now.tables.slice(before.tables.length)).toEqual(alone.tables);
    const [old, all] = [unzipSync(SAMPLE), unzipSync(after)];
    const changed = Object.keys(old).filter(
      (part) => !Buffer.from(old[part] ?? []).equals(Buffer.from(all[part] ?? [])),
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(await ooxmlErrors(after, "xlsx")).toEqual([]);
  });

  test("keep their looks: a heading's style is found behind the file's own", async () => {
    const after = await grafted(SAMPLE, {
      ...newWorkbookLayout(2569),
      sheets: newWorkbookLayout(2569)
        .sheets.slice(0, 1)
        .map((sheet) => ({ ...sheet, name: "ใหม่" })),
    });
    const styles = (text: string): string[] => text.match(/<xf [^]*?(?:\/>|<\/xf>)/g) ?? [];
    const own = styles(/<cellXfs[^]*<\/cellXfs>/.exec(partOf(SAMPLE, "xl/styles.xml"))?.[0] ?? "");
    const all = styles(/<cellXfs[^]*<\/cellXfs>/.exec(partOf(after, "xl/styles.xml"))?.[0] ?? "");
    const heading = /<c r="A4"[^>]*\ss="(\d+)"/.exec(partOf(after, "xl/grafted1/worksheets/sheet1.xml"))?.[1];
    expect(Number(heading)).toBeGreaterThanOrEqual(own.length);
    expect(all[Number(heading)]).toContain('horizontal="center"');
    expect(all.slice(0, own.length)).toEqual(own);
  });

  test("can be hidden, and twice makes two folders", async () => {
    const once = await grafted(SAMPLE, PROGRAM);
    const [sheet] = PROGRAM.sheets;
    const twice = await grafted(once, {
      ...PROGRAM,
      sheets: [{ ...(sheet as (typeof PROGRAM.sheets)[0]), name: "อื่น" }],
    });
    const { tables } = await readFile(twice);
    expect(tables.slice(-2).map(({ sheet: name, hidden }) => [name, hidden])).toEqual([
      [sheet?.name, true],
      ["อื่น", true],
    ]);
    expect(tables.at(-1)?.rows[1]?.cells.map(({ text }) => text)).toEqual(["คำถูก", "ทุ่งสมมติ", "<ก&ข>"]);
    expect(await ooxmlErrors(twice, "xlsx")).toEqual([]);
  });

  test("come into a file whose elements have a prefix", async () => {
    const plain = makeXlsx({ data: ROW });
    const prefixed = rewritten(plain, (text, part) =>
      part.endsWith("styles.xml") || part.endsWith("xl/workbook.xml")
        ? text
            .replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:")
            .replace(
              'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
              'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
            )
        : text,
    );
    const after = await grafted(prefixed, PROGRAM);
    expect((await readFile(after)).tables.at(-1)?.hidden).toBe(true);
    expect(partOf(after, "xl/workbook.xml")).toContain("<x:sheet name=");
  });

  test("come into a file without cell styles", async () => {
    const bare = rewritten(makeXlsx({ data: ROW }), (text) =>
      text.replace(/<Relationship [^>]*\/styles"[^>]*\/>/, ""),
    );
    const after = await grafted(bare, PROGRAM);
    expect(partOf(after, "xl/grafted1/worksheets/sheet1.xml")).not.toMatch(/\ss="/);
    expect((await readFile(after)).tables).toHaveLength(2);
  });

  test("no sheets change nothing, and what is no workbook is told", async () => {
    expect(await graftSheets(SAMPLE, { ...PROGRAM, sheets: [] })).toEqual({ ok: true, value: SAMPLE });
    const refused = await graftSheets(new TextEncoder().encode("ก,ข"), PROGRAM);
    expect(refused.ok).toBe(false);
  });
});
