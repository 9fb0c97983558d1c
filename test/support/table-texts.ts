import { readableText } from "../../src/adapters/pdf/paper/readable-text";
import type { ReportModel } from "../../src/core/report/model/report-model";
import { readPdfObjects } from "./pdf-objects";
import { nodesOf, readStructure, structureText } from "./pdf-structure";
import { readPdf } from "./read-pdf";

/** The tagged text of every cell of the report's table, in the order of reading. */
export async function taggedTableTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const structure = readStructure(readPdfObjects(bytes), await readPdf(bytes));
  const [table] = nodesOf(structure, "Table");
  return table === undefined ? [] : nodesOf(table, "TH", "TD").map(structureText);
}

/** The same as the model has it, without characters that no page shows: a space stands between a number and its text. */
export function writtenTableTexts({ table }: ReportModel): readonly string[] {
  const texts = [
    ...table.columns.map(({ heading }) => heading),
    ...table.rows.flatMap(({ cells, groupHeadings }) => [
      ...groupHeadings,
      ...table.columns.map(({ id }) =>
        cells[id].map(({ marker, text }) => (marker === null ? text : `${marker} ${text}`)).join(""),
      ),
    ]),
  ];
  return texts.map(readableText);
}
