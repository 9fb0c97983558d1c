import { EMPTY_RECORDS } from "../../model/empty-records";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { RecordSheets } from "../../model/record-sheets";
import { SHEET_NAMES } from "../../model/sheet-names";
import { squash } from "../../text/squash";
import type { RawTable, RawWorkbook } from "../raw-table";
import { readEvidence } from "./read-evidence";
import { readIndicators } from "./read-indicators";
import { referToMeasures } from "./refer-to-measures";

/**
 * What staff recorded beside the measures: the evidence (หลักฐาน) and indicator (ตัวชี้วัด) sheets of the workbook.
 * @param sheet the measures that the rows name by number
 */
export function readRecords(workbook: RawWorkbook, sheet: MeasureSheet): RecordSheets {
  const find = (name: string): RawTable | undefined => {
    const bearers = workbook.tables.filter(
      (table) => squash(table.sheet) === squash(name) && table.sheet !== sheet.sheet,
    );
    return bearers.find((table) => table.sheet === name) ?? bearers[0];
  };
  const evidence = find(SHEET_NAMES.evidence);
  const indicators = find(SHEET_NAMES.indicators);
  if (!evidence && !indicators) return EMPTY_RECORDS;
  const refer = referToMeasures(sheet.measures);
  return {
    evidence: evidence ? readEvidence(evidence, refer) : EMPTY_RECORDS.evidence,
    indicators: indicators ? readIndicators(indicators, refer) : EMPTY_RECORDS.indicators,
  };
}
