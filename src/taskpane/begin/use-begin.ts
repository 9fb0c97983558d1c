import { useMemo, useState } from "react";
import { loadPart } from "../../app/ports/load-part";
import { fail, succeed, type Result } from "../../app/ports/result";
import type { Written } from "../../app/write-own-sheet";
import type { ChosenTable } from "../../core/model/wanted-table";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { ChangeDone, Said } from "../changes/changes";
import { fillCount } from "./fill-count";
import { sheetsDone } from "../changes/sheets-done";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner } from "../checking/check-runner";
import { useServices } from "../services/pane-services";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";

/** The ways to begin; each is one change, which the list of changes takes back. */
export interface Beginning {
  /** The fiscal year (B.E.) that the person chose on the first screen; null where none was chosen yet. */
  readonly year: number | null;
  readonly chooseYear: (year: number) => void;
  readonly addSheets: (kind: "blank" | "sample", year: number) => Promise<boolean>;
  readonly importWord: (file: Blob, year: number) => Promise<boolean>;
  /** Writes the year into the workbook. */
  readonly setYear: (year: number) => Promise<boolean>;
  /** Remembers which column is which, and checks that table from now on. */
  readonly useColumns: (table: ChosenTable) => Promise<boolean>;
}

/** What the first screen can do; all of it by the one owner of changes. */
export function useBegin(
  runner: Pick<CheckRunner, "getState" | "use">,
  { make }: Pick<OwnedChanges, "make">,
): Beginning {
  const { spreadsheet, loadWordImport, today } = useServices();
  const [year, chooseYear] = useState<number | null>(null);
  return useMemo((): Beginning => {
    const addSheets: Beginning["addSheets"] = (kind, ofYear) =>
      make({
        kind: "new-sheets",
        run: async () => {
          const layout = await loadPart(() => layoutOf(kind, ofYear));
          if (!layout.ok) return layout;
          const made = await spreadsheet.makeSheets(layout.value, "free-name");
          return made.ok ? succeed(sheetsDone(made.value)) : made;
        },
      });
    const importWord: Beginning["importWord"] = (file, ofYear) =>
      make({
        kind: "import",
        run: async () => {
          if (!loadWordImport) throw new Error("there is no import");
          const part = await loadPart(loadWordImport);
          if (!part.ok) return part;
          const imported = await part.value(new Uint8Array(await file.arrayBuffer()), today(), ofYear);
          if (!imported.ok) return imported;
          const { layout, measures, outside, pictures } = imported.value;
          const made = await spreadsheet.makeSheets(layout, "free-name");
          if (!made.ok) return made;
          const done = sheetsDone(made.value);
          const notes = [
            ...(done.notes ?? []),
            ...(outside > 0 ? [fillCount(TEXTS.importedOutside, outside)] : []),
            ...(pictures > 0 ? [fillCount(TEXTS.importedPictures, pictures)] : []),
          ];
          return succeed({ ...done, said: { text: TEXTS.imported, values: { count: measures } }, notes });
        },
      });
    const setYear: Beginning["setYear"] = (ofYear) =>
      make({
        kind: "year",
        run: async () => {
          const { table } = runner.getState();
          const part = await loadPart(() => import("../../app/set-fiscal-year"));
          if (!part.ok) return part;
          const written = await part.value.setFiscalYear(spreadsheet, { year: ofYear, table });
          // A settings sheet that was made is in front now: the table is what the person works on.
          if (written.ok && written.value.sheets !== null && table !== null) {
            await spreadsheet.select({ sheet: table.sheet, cell: `A${table.headerRow}` });
          }
          return doneOf(written, { text: TEXTS.yearSet, values: { year: ofYear } });
        },
      });
    const useColumns: Beginning["useColumns"] = async (table) => {
      const isKept = await make({
        kind: "columns",
        run: async () => {
          const part = await loadPart(() => import("../../app/remember-choice"));
          if (!part.ok) return part;
          const kept = await part.value.rememberChoice(spreadsheet, { table, today: today() });
          return doneOf(kept, { text: TEXTS.columnsKept, values: { sheet: table.sheet } });
        },
      });
      if (!isKept) return false;
      const inUse = runner.getState().table;
      if (inUse?.sheet !== table.sheet || inUse.headerRow !== table.headerRow) {
        const { sheet, headerRow, title, titleYear } = table;
        await runner.use({ sheet, headerRow, title, titleYear });
      }
      const { outcome } = runner.getState();
      const isAssumed = outcome?.kind === "checked" && outcome.checked.sheet.fiscalYearSource === "as-of";
      if (year !== null && isAssumed) await setYear(year);
      return true;
    };
    return { year, chooseYear, addSheets, importWord, setYear, useColumns };
  }, [loadWordImport, make, runner, spreadsheet, today, year]);
}

async function layoutOf(kind: "blank" | "sample", fiscalYear: number): Promise<WorkbookLayout> {
  if (kind === "sample") return (await import("./sample-layout")).sampleLayout(fiscalYear);
  return (await import("../../core/sheet/new-workbook-layout")).newWorkbookLayout(fiscalYear);
}

function doneOf(written: Result<Written>, said: Said): Result<ChangeDone> {
  if (!written.ok) return fail(written.fault);
  const { made, sheets } = written.value;
  return succeed({
    made,
    left: [],
    sheets: sheets?.undo ? { names: sheets.added, record: sheets.undo } : null,
    // Where it stood there already, nothing was done that could be told or taken back.
    said: made.length === 0 && sheets === null ? null : said,
  });
}
