import {
  FONT_SAMPLE,
  fontScale,
  OFFICIAL_SCALE,
  type FontScale,
} from "../core/report/print-sheets/font-scale";
import { succeed, type Result } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";

/**
 * How large the letters of a font are on this machine; the official ones where that cannot be said.
 * @param font null for the official one
 * @param measureText left out where the sheets are not printed by this machine
 */
export async function measureFont(
  font: string | null,
  measureText: Spreadsheet["measureText"],
): Promise<Result<FontScale>> {
  const { text, sizePt } = FONT_SAMPLE;
  const measured = measureText ? await measureText({ text, font, sizePt }) : succeed(null);
  if (!measured.ok) return measured;
  return succeed(measured.value === null ? OFFICIAL_SCALE : fontScale(measured.value));
}
