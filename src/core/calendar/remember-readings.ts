import { createTextMemory } from "../text/remember-texts";
import { parseTimeframe, type TimeframeReading } from "./timeframe/parse-timeframe";

/** Years whose readings are kept: a run over many workbooks asks for one or two. */
const MOST_YEARS = 4;
const READINGS_BY_YEAR = new Map<number, (text: string) => TimeframeReading>();

/**
 * Reads timeframes, each wording once: sheets say the same few (ปีงบประมาณ, ไตรมาสที่ ๒) in row after row.
 * @param fiscalYear the report's (B.E.), for words without a year
 * @example rememberReadings(2568)("ไตรมาสที่ ๒").period // 2025-01-01 to 2025-03-31
 */
export function rememberReadings(fiscalYear: number): (text: string) => TimeframeReading {
  const known = READINGS_BY_YEAR.get(fiscalYear);
  if (known !== undefined) return known;
  if (READINGS_BY_YEAR.size >= MOST_YEARS) READINGS_BY_YEAR.clear();
  const read = createTextMemory(200_000, 1)((text) => parseTimeframe(text, fiscalYear));
  READINGS_BY_YEAR.set(fiscalYear, read);
  return read;
}
