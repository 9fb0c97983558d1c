import { parseTimeframe, type TimeframeReading } from "./timeframe/parse-timeframe";

/**
 * Reads the timeframes of one sheet, each wording once: a sheet says the same few (ปีงบประมาณ, ไตรมาสที่ ๒) in row after row.
 * @param fiscalYear the report's (B.E.), for words without a year
 * @example rememberReadings(2568)("ไตรมาสที่ ๒").period // 2025-01-01 to 2025-03-31
 */
export function rememberReadings(fiscalYear: number): (text: string) => TimeframeReading {
  const readings = new Map<string, TimeframeReading>();
  return (text) => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = parseTimeframe(text, fiscalYear);
    readings.set(text, reading);
    return reading;
  };
}
