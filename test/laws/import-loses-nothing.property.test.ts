import fc from "fast-check";
import { readDocx } from "../../src/adapters/docx/reading/read-docx";
import { importReport } from "../../src/app/import-report";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import {
  cell,
  complexField,
  drawing,
  HEADINGS,
  linked,
  makeDocx,
  para,
  run,
  table,
} from "../support/make-docx";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";

type Inline =
  | {
      readonly kind: "text" | "link" | "field" | "simpleField" | "bookmark" | "hidden";
      readonly before: string;
    }
  | { readonly kind: "picture" | "linkedPicture" }
  | { readonly kind: "control" | "twoRuns"; readonly inside: readonly Inline[] }
  | { readonly kind: "box"; readonly blocks: readonly Block[] };
type Block =
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[]; readonly joins: boolean }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly Block[])[])[] };

/** What a reader of a report takes for something else than a text: titles, groups, numbers, signatures. */
const BEFORE = ["", "", "", "มิติที่ ๑ ", "๑. ", "ส่วนราชการ ", "(ลงชื่อ) ", "ปีงบประมาณ พ.ศ. ๒๕๖๘ ", "ด้าน", "- "];

const { block } = fc.letrec<{ inline: Inline; block: Block }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      kind: fc.constantFrom("text", "text", "link", "field", "simpleField", "bookmark", "hidden"),
      before: fc.constantFrom(...BEFORE),
    }) as fc.Arbitrary<Inline>,
    fc.record({ kind: fc.constantFrom("picture", "linkedPicture") }) as fc.Arbitrary<Inline>,
    fc.record({
      kind: fc.constantFrom("control", "twoRuns"),
      inside: fc.array(tie("inline"), { maxLength: 2 }),
    }) as fc.Arbitrary<Inline>,
    fc.record({
      kind: fc.constant("box"),
      blocks: fc.array(tie("block"), { maxLength: 2 }),
    }) as fc.Arbitrary<Inline>,
  ),
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      kind: fc.constant("paragraph"),
      inlines: fc.array(tie("inline"), { maxLength: 4 }),
      joins: fc.boolean(),
    }) as fc.Arbitrary<Block>,
    fc.record({
      kind: fc.constant("table"),
      rows: fc.array(fc.array(fc.array(tie("block"), { maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 2,
      }),
    }) as fc.Arbitrary<Block>,
  ),
}));
const blocks = fc.array(block, { maxLength: 4 });
const measure = fc.array(blocks, { minLength: 6, maxLength: 6 });
const report = fc.record({ before: blocks, measures: fc.array(measure, { maxLength: 3 }), after: blocks });

/** Writes a document, each text, address and name of it once in the world. */
class Writer {
  readonly said: string[] = [];
  readonly links: Record<string, string> = {};

  inline(one: Inline): string {
    switch (one.kind) {
      case "text":
        return run(one.before + this.#word());
      case "hidden":
        return `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${this.#word()}</w:t></w:r>`;
      case "bookmark":
        return `<w:hyperlink w:anchor="ที่">${run(one.before + this.#word())}</w:hyperlink>`;
      case "link":
        return linked(this.#link(), run(one.before) + run(this.#word()));
      case "field":
        return complexField(`HYPERLINK "${this.#address()}"`, run(one.before + this.#word()));
      case "simpleField":
        return `<w:fldSimple w:instr="HYPERLINK ${this.#address()}">${run(this.#word())}</w:fldSimple>`;
      case "picture":
        return drawing(this.#word());
      case "linkedPicture":
        return linked(this.#link(), drawing("รูป", this.#word()));
      case "control":
        return `<w:sdt><w:sdtContent>${this.#inlines(one.inside)}</w:sdtContent></w:sdt>`;
      case "twoRuns":
        return linked(this.#link(), this.#inlines(one.inside) + run(this.#word()));
      case "box":
        return `<w:r><w:pict><v:textbox><w:txbxContent>${this.blocks(one.blocks)}</w:txbxContent></v:textbox></w:pict></w:r>`;
    }
  }

  blocks(list: readonly Block[]): string {
    const xml = list.map((one) => {
      if (one.kind === "table")
        return table(one.rows.map((cells) => cells.map((inside) => cell(this.blocks(inside)))));
      return para(this.#inlines(one.inlines), one.joins ? "<w:rPr><w:del/></w:rPr>" : "");
    });
    return xml.join("") || "<w:p/>";
  }

  #inlines(list: readonly Inline[]): string {
    return list.map((one) => this.inline(one)).join("");
  }

  #word(): string {
    const word = `ท${this.said.length}ย`;
    this.said.push(word);
    return word;
  }

  #address(): string {
    const address = `https://a.go.th/x${this.said.length}y`;
    this.said.push(address);
    return address;
  }

  #link(): string {
    const id = `L${this.said.length}`;
    this.links[id] = this.#address();
    return id;
  }
}

test("every text, every address and every picture's name of a Word report is in a cell of the workbook", async () => {
  await fc.assert(
    fc.asyncProperty(report, async ({ before, measures, after }) => {
      const writer = new Writer();
      const rows = measures.map((cells) => cells.map((inside) => cell(writer.blocks(inside))));
      const body = writer.blocks(before) + table([HEADINGS, ...rows]) + writer.blocks(after);
      const read = await readDocx(makeDocx({ body, links: writer.links }));
      if (!read.ok) throw new Error(read.fault.en);
      const imported = importReport(read.value, { asOf: "2025-10-15" as PlainDate, fiscalYear: null });
      if (!imported.ok) throw new Error(imported.fault.en);
      const cells = imported.value.layout.sheets.flatMap((sheet) =>
        sheet.rows.flatMap((row) => row.cells.map(({ value }) => String(value ?? ""))),
      );
      const all = cells.join("\n");
      expect(writer.said.filter((one) => !all.includes(one))).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});
