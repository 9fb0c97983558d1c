import { addSheets } from "../adapters/xlsx/patching/add-sheets";
import { checkWorkbook } from "../app/check-workbook";
import type { PatchOutcome } from "../app/ports/patch-workbook";
import { fail, succeed, type Result } from "../app/ports/result";
import type { AddedSheet } from "../core/changes/added-sheet";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
import { applyEdits } from "../core/sheet/apply-edits";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { Arguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { inFile } from "./in-file";
import type { Language, Text } from "./language";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";
import { copyNameFault, writePatchedCopy } from "./patched-copy";
import { withProgress } from "./progress";
import type { CommandStreams } from "./command-streams";

type Proposal<Proposed> = Result<{
  readonly proposed: Proposed;
  readonly groups: readonly WorkbookEdits[];
  /** Worksheets behind the others, made before anything is written; left out for none. */
  readonly sheets?: readonly AddedSheet[];
}>;

/** A command that proposes changes of a workbook and makes them in a copy. */
export interface CopyChange<Proposed> {
  readonly usage: Text;
  readonly working: Text;
  /** Reads what the copy is made of; left out for a workbook. */
  readonly open?: (file: string, args: Arguments, folder: string) => Promise<Result<OpenedWorkbook>>;
  /** The edits, in groups; a group is made completely or not at all. */
  readonly propose: (
    workbook: RawWorkbook,
    args: Arguments,
  ) => Proposal<Proposed> | Promise<Proposal<Proposed>>;
  /** What `--json` prints. */
  readonly toJson: (proposed: Proposed, outcome: PatchOutcome) => object;
  /** The same for a person; `errors` are the error-level findings that are in the copy. */
  readonly toText: (
    output: string,
    proposed: Proposed,
    outcome: PatchOutcome,
    options: { readonly language: Language; readonly errors: number },
  ) => string;
}

/** Runs such a command: the original stays as it is, and the copy is checked. */
export async function changeCopy<Proposed>(
  change: CopyChange<Proposed>,
  args: Arguments,
  streams: CommandStreams,
): Promise<ExitCode> {
  const { language, output } = args;
  const { out, err, folder } = streams;
  const [file] = args.files;
  if (file === undefined || args.files.length > 1 || output === null) {
    err(`${change.usage[language]}\n`);
    return EXIT.failed;
  }
  const changed = await withProgress(`${change.working[language]} ${file}`, streams, () =>
    changeFile(change, { file, output, folder }, args),
  );
  if (!changed.ok) {
    err(`${changed.fault[language]}\n`);
    return EXIT.failed;
  }
  const { proposed, outcome, errors } = changed.value;
  if (args.json) out(`${JSON.stringify(change.toJson(proposed, outcome), null, 2)}\n`);
  else out(change.toText(output, proposed, outcome, { language, errors }));
  return errors > 0 ? EXIT.errorsFound : EXIT.done;
}

interface ChangedFile<Proposed> {
  readonly proposed: Proposed;
  readonly outcome: PatchOutcome;
  readonly errors: number;
}

function openPlainWorkbook(file: string, _: Arguments, folder: string): Promise<Result<OpenedWorkbook>> {
  return openWorkbook(file, folder);
}

async function changeFile<Proposed>(
  change: CopyChange<Proposed>,
  { file, output, folder }: { readonly file: string; readonly output: string; readonly folder: string },
  args: Arguments,
): Promise<Result<ChangedFile<Proposed>>> {
  const badName = await copyNameFault(file, output, folder);
  if (badName) return fail(badName);
  const opened = await (change.open ?? openPlainWorkbook)(file, args, folder);
  if (!opened.ok) return fail(inFile(file, opened.fault));
  const { workbook, bytes } = opened.value;
  const made = await change.propose(workbook, args);
  if (!made.ok) return fail(inFile(file, made.fault));
  const { proposed, groups, sheets = [] } = made.value;
  const grown = sheets.length === 0 ? succeed(bytes) : await addSheets(bytes, sheets);
  if (!grown.ok) return grown;
  const patched = await writePatchedCopy(grown.value, groups, output, folder);
  if (!patched.ok) return patched;
  const { asOf, fiscalYear, sheetName } = args;
  const options = { asOf, fiscalYear, sheetName, purpose: "check" } as const;
  const checked = checkWorkbook(applyEdits(workbook, patched.value.written), options);
  if (!checked.ok) return fail(inFile(file, checked.fault));
  return succeed({ proposed, outcome: patched.value, errors: checked.value.counts.error });
}
