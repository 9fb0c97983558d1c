import { SHEET_NAMES } from "../core/model/sheet-names";
import { findSettingCells } from "../core/sheet/find-setting-cells";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { squash } from "../core/text/squash";

/**
 * The sheets on which pictures can matter to the report: the settings, where they have a row for one; the evidence, where an appendix is
 * asked for. Empty where nothing has to be looked for.
 */
export function pictureSheets(workbook: RawWorkbook): readonly string[] {
  const settings = findSettingCells(workbook);
  if (settings === null) return [];
  const { sheet, values } = settings;
  const hasPlace = values.has("emblem") || values.has("coverCaption");
  const wantsEvidence = (values.get("appendix")?.text ?? "").trim() !== "";
  const evidence = wantsEvidence
    ? workbook.tables.filter((table) => squash(table.sheet) === squash(SHEET_NAMES.evidence))
    : [];
  return [...(hasPlace ? [sheet] : []), ...evidence.map((table) => table.sheet)];
}
