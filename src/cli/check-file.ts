import { checkWorkbook, type CheckedWorkbook } from "../app/check-workbook";
import { succeed, type Result } from "../app/ports/result";
import { listTables } from "../core/sheet/list-tables";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { Arguments } from "./arguments";
import { unreadableJson, workbookJson } from "./check-json";
import { checkText } from "./check-text";
import { EXIT, type ExitCode } from "./exit-code";
import { inFile } from "./in-file";
import { loadSpelling } from "./load-spelling";
import { openWorkbook } from "./open-workbook";
import type { TextStyle } from "./style";
import { traceOf, unexpectedFault } from "./unexpected-fault";

/** What `check` says of one file. */
export interface FileReport {
  readonly code: ExitCode;
  /** Findings as text, or with `--json` the workbook's object in JSON; "" where the file could not be read and text is wanted. */
  readonly out: string;
  /** Why the file could not be checked, else "". */
  readonly err: string;
}

/** What a file is checked with. */
export interface FileCheck {
  readonly args: Omit<Arguments, "files">;
  readonly style: TextStyle;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** What is said of each file; left out for all its findings. */
  readonly report?: "overview";
}

/** Reads and checks one file. It never throws: one file that breaks the program must not keep the others from being reported. */
export async function checkFile(file: string, { args, style, folder }: FileCheck): Promise<FileReport> {
  try {
    const read = await readAndCheck(file, args, folder);
    if (!read.ok) return unreadable(file, read.fault, args);
    const { checked, workbook } = read.value;
    const { asOf, language } = args;
    const code = checked.counts.error > 0 ? EXIT.errorsFound : EXIT.done;
    if (args.json) return { code, out: toJson(workbookJson(file, checked, asOf)), err: "" };
    const tables = listTables(workbook, checked.sheet, checked.settings.fiscalYear);
    return { code, out: `${checkText(file, checked, { asOf, language, style, tables })}\n`, err: "" };
  } catch (fault) {
    const { err, ...report } = unreadable(file, unexpectedFault(fault), args);
    return { ...report, err: err + traceOf(fault, process.env) };
  }
}

/** What is said of a file that could not be checked. */
export function unreadable(
  file: string,
  fault: { readonly th: string; readonly en: string },
  { json, language }: Pick<Arguments, "json" | "language">,
): FileReport {
  return {
    code: EXIT.failed,
    out: json ? toJson(unreadableJson(file, fault)) : "",
    err: `${inFile(file, fault)[language]}\n`,
  };
}

interface CheckedFile {
  readonly checked: CheckedWorkbook;
  readonly workbook: RawWorkbook;
}

/** Reads and checks one file, with the words of Thai. */
export async function readAndCheck(
  file: string,
  { asOf, fiscalYear, sheetName }: FileCheck["args"],
  folder: string,
): Promise<Result<CheckedFile>> {
  const opened = await openWorkbook(file, folder);
  if (!opened.ok) return opened;
  const { workbook } = opened.value;
  const spelling = await loadSpelling();
  const checked = checkWorkbook(workbook, { asOf, fiscalYear, sheetName, purpose: "check", spelling });
  return checked.ok ? succeed({ checked: checked.value, workbook }) : checked;
}

function toJson(workbook: object): string {
  return JSON.stringify(workbook, null, 2);
}
