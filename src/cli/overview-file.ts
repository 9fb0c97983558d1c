import { summariseAuthority } from "../app/summarise-authority";
import type { UserFault } from "../app/ports/result";
import type { AuthoritySummary } from "../core/overview/authority-summary";
import { rememberTexts } from "../core/text/remember-texts";
import { readAndCheck, unreadable, type FileCheck, type FileReport } from "./check-file";
import { EXIT } from "./exit-code";
import { unexpectedFault } from "./unexpected-fault";

/** What a thread says of one file, as JSON in the `out` of its report. */
export type OverviewLine = ReadAuthority | UnreadAuthority;

export interface ReadAuthority extends AuthoritySummary {
  readonly file: string;
}

export interface UnreadAuthority {
  readonly file: string;
  readonly error: UserFault;
}

/** Reads, checks and sums up one file. It never throws: one file that breaks the program must not keep the others from being told. */
export async function overviewFile(file: string, { args, folder }: FileCheck): Promise<FileReport> {
  try {
    const read = await readAndCheck(file, args, folder);
    if (!read.ok) return unreadable(file, read.fault, args);
    const line: ReadAuthority = { file, ...summariseAuthority(read.value.checked, args.asOf) };
    return { code: EXIT.done, out: JSON.stringify(line), err: "" };
  } catch (fault) {
    return unreadable(file, unexpectedFault(fault), args);
  } finally {
    rememberTexts.forget();
  }
}
