import type { ProgramRecord } from "../../model/program-record";
import { isBlank } from "../../text/blank";
import { squash } from "../../text/squash";
import type { RawWorkbook } from "../raw-table";
import { readProgramSheet } from "./read-program-sheet";

/** The kind of a record that says of a word that it is right; its key is the word. */
export const WORD_SAID_RIGHT_KIND = "คำนี้ถูก";

/** The words that somebody has said are right, for the whole workbook. */
export function readWordsSaidRight(workbook: RawWorkbook): string[] {
  const rows = readProgramSheet(workbook)?.rows ?? [];
  return recordsOfWords(rows.map(({ record }) => record)).map(({ key }) => key.trim());
}

/** The records of the words said to be right once this one is: each word once. */
export function withWordSaidRight(
  records: readonly ProgramRecord[],
  word: string,
  stamp: Pick<ProgramRecord, "by" | "on">,
): ProgramRecord[] {
  const known = recordsOfWords(records);
  if (known.some(({ key }) => key.trim() === word)) return known;
  return [...known, { kind: WORD_SAID_RIGHT_KIND, key: word, value: "", ...stamp }];
}

function recordsOfWords(records: readonly ProgramRecord[]): ProgramRecord[] {
  return records.filter(({ kind, key }) => squash(kind) === squash(WORD_SAID_RIGHT_KIND) && !isBlank(key));
}
