import { resolve } from "node:path";
import { addSheets } from "../adapters/xlsx/patching/add-sheets";
import { collect, readBack } from "../app/collect";
import type { PatchOutcome } from "../app/ports/patch-workbook";
import { fail, succeed, type Result, type UserFault } from "../app/ports/result";
import { addedRecordSheet } from "../core/hands/added-record-sheet";
import { mergeEdits, type MergeEdits } from "../core/hands/merge-edits";
import type { BackWorkbook, Conflict } from "../core/hands/merged";
import type { Arguments } from "./arguments";
import type { CommandStreams } from "./command-streams";
import { EXIT, type ExitCode } from "./exit-code";
import { isSameFile } from "./files";
import { inFile } from "./in-file";
import type { Text } from "./language";
import { listWorkbooks } from "./list-workbooks";
import { mergeJson, mergeText, type MergedFiles } from "./merge-report";
import { openWorkbook } from "./open-workbook";
import { copyNameFault, writePatchedCopy } from "./patched-copy";
import { withProgress } from "./progress";
import { readMain, type MainFile } from "./read-main";

const TEXTS = {
  usage: {
    th: "กรุณาระบุสมุดงานหลัก ไฟล์ที่หน่วยงานส่งคืน และชื่อสำเนา เช่น merge plan.xlsx units/กองคลัง.xlsx -o plan-2.xlsx",
    en: "Name the main workbook, the files that came back and the copy, for example: merge plan.xlsx units/finance.xlsx -o plan-2.xlsx",
  },
  working: { th: "กำลังรวมไฟล์ที่ส่งคืน", en: "Bringing the files back" },
} as const satisfies Record<string, Text>;

/**
 * `merge MAIN BACK… -o OUT`: brings unit workbooks back, three ways. Where there is more than one text to a cell, OUT has the main
 * workbook's unless `--take` says otherwise.
 * @returns 1 while such a cell is open, 2 where a file could not be read or belongs to another workbook: the others are taken all the same
 */
export async function runMerge(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  const { language, output, json, take } = args;
  const { out, err } = streams;
  const [main, ...given] = args.files;
  if (main === undefined || given.length === 0 || output === null) {
    err(`${TEXTS.usage[language]}\n`);
    return EXIT.failed;
  }
  const merged = await withProgress(TEXTS.working[language], streams, async () =>
    mergeFiles(main, await filesOf(given, streams.folder), output, args, streams.folder),
  );
  if (!merged.ok) {
    err(`${merged.fault[language]}\n`);
    return EXIT.failed;
  }
  const { collected, unread, isWritten } = merged.value;
  const refused = collected.files.flatMap(({ file, refused: why }) =>
    why === null ? [] : [{ file, fault: why }],
  );
  for (const { file, fault } of [...unread, ...refused]) err(`${inFile(file, fault)[language]}\n`);
  if (json) out(`${JSON.stringify(mergeJson(merged.value), null, 2)}\n`);
  else if (isWritten) out(mergeText(output, merged.value, { language, take }));
  if (unread.length + refused.length > 0) return EXIT.failed;
  return collected.conflicts.length > 0 && take === null ? EXIT.errorsFound : EXIT.done;
}

/** Of a folder its workbooks, since shells of Windows do not write out `*.xlsx`; one without any is told where it is read. */
async function filesOf(given: readonly string[], folder: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    given.map(async (path) => {
      const files = await listWorkbooks([path], folder);
      return files.length === 0 ? [path] : files;
    }),
  );
  return lists.flat();
}

async function mergeFiles(
  main: string,
  backs: readonly string[],
  output: string,
  args: Arguments,
  folder: string,
): Promise<Result<MergedFiles>> {
  const badName = await nameFault(main, backs, output, folder);
  if (badName !== null) return fail(badName);
  const read = await readMain(main, args, folder);
  if (!read.ok) return read;
  const known: BackWorkbook[] = [];
  const unread: MergedFiles["unread"][number][] = [];
  for (const file of backs) {
    const opened = await openWorkbook(file, folder);
    const back = opened.ok ? readBack(file, opened.value.workbook, args.asOf) : opened;
    if (back.ok) known.push(back.value);
    else unread.push({ file, fault: back.fault });
  }
  const collected = collect(read.value, known);
  const edits = mergeEdits(read.value, collected, chooser(args.take));
  const isWritten = collected.files.some(({ refused }) => refused === null);
  if (!isWritten) {
    const nothing = { bytes: read.value.bytes, written: { cells: [], removedRows: [] }, left: [] };
    return succeed({ collected, edits, outcome: nothing, unread, isWritten });
  }
  const outcome = await writeMerged(read.value, edits, output, folder);
  return outcome.ok ? succeed({ collected, edits, outcome: outcome.value, unread, isWritten }) : outcome;
}

/** The copy must not take the place of what it is made from. */
async function nameFault(
  main: string,
  backs: readonly string[],
  output: string,
  folder: string,
): Promise<UserFault | null> {
  const fault = await copyNameFault(main, output, folder);
  if (fault !== null) return fault;
  for (const back of backs) {
    if (!(await isSameFile(resolve(folder, back), resolve(folder, output)))) continue;
    return {
      th: `${output} คือไฟล์ที่ส่งคืน กรุณาตั้งชื่อสำเนาเป็นชื่ออื่น`,
      en: `${output} is a file that came back; give the copy another name`,
    };
  }
  return null;
}

/** Of several answers to a cell the one of the file that was named last. */
function chooser(take: Arguments["take"]) {
  return ({ answers }: Conflict) => (take === "theirs" ? (answers.at(-1) ?? null) : null);
}

async function writeMerged(
  { bytes, sheet }: MainFile,
  { groups, missing }: MergeEdits,
  output: string,
  folder: string,
): Promise<Result<PatchOutcome>> {
  const sheets = missing.map((kind) => addedRecordSheet(sheet, kind));
  const grown = sheets.length === 0 ? succeed(bytes) : await addSheets(bytes, sheets);
  if (!grown.ok) return grown;
  return writePatchedCopy(
    grown.value,
    groups.map(({ edits }) => edits),
    output,
    folder,
  );
}
