import { SHEET_NAMES } from "../model/sheet-names";
import { squash } from "../text/squash";

/** Names of the sheets that keep a year. */
export interface HistoryNames {
  readonly results: string;
  readonly evidence: string;
  readonly indicators: string;
}

/**
 * Names for the sheets that will keep a year; with a number where the workbook has such sheets of years before.
 * @param sheets names that are taken
 * @example historyNames(["มาตรการ", "ผลปีก่อน"]).results // "ผลปีก่อน (2)"
 */
export function historyNames(sheets: readonly string[]): HistoryNames {
  const taken = new Set(sheets.map(squash));
  const free = (name: string): string => {
    let wanted = name;
    for (let count = 2; taken.has(squash(wanted)); count++) wanted = `${name} (${count})`;
    return wanted;
  };
  return {
    results: free(SHEET_NAMES.pastResults),
    evidence: free(SHEET_NAMES.pastEvidence),
    indicators: free(SHEET_NAMES.pastIndicators),
  };
}
