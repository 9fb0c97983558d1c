import type { BenchRow } from "./bench-row";
import { benchScope, type BenchScope } from "./bench-scope";
import { benchCheck, benchCheckAgain, benchOpen } from "./check-rows";
import { benchPdf, benchWord, measurePdfAlone, PDF_ALONE } from "./document-rows";
import { benchFill, benchFix, benchPatch, benchRemove } from "./edit-rows";
import { benchFiles, benchOverview } from "./files-rows";
import { benchMerge, benchSplit } from "./hands-rows";
import { openLibreOffice } from "./libre-office";
import { benchWriteAndUndo } from "./excel-rows";
import { printTable } from "./print-table";
import { printTraffic } from "./print-traffic";
import { benchLoadWords, benchSpelling } from "./spelling-rows";
import type { TrafficRow } from "./traffic-row";

/** Inputs from here on take seconds. */
const LARGE = 1_700;

const NOTES = `
1,200 characters to a measure, no two paragraphs alike; five rows of evidence to a measure. Memory is
the most that a process held which made nothing but the PDF. Peers, in the same run with the same
input: one regexp pass over the characters; the library's bare read of the file; the same files one after
the other; cutting the texts into words (Intl.Segmenter); opening and saving
the file anew with the library; the Word library given the same paragraphs; LibreOffice from its start to the PDF of our Word file, one run.
"–": nothing to compare with, no LibreOffice on this machine, or a document that takes it minutes
(1,700 measures: only with --full). In Excel: the real office.js over the simulated Excel, bytes of
both steps together.`;

/**
 * Prints the performance table; `--quick` keeps to small inputs and runs each line once, `--full` waits for LibreOffice with the
 * largest document.
 */
export async function main(words: readonly string[]): Promise<void> {
  const [word, measures, count] = words;
  if (word === PDF_ALONE) {
    console.log(JSON.stringify(await measurePdfAlone(Number(measures), Number(count))));
    return;
  }
  const scope = benchScope(words);
  console.log(
    `median of ${scope.runs} (of ${scope.runsOfLarge} from ${LARGE} measures on), Node ${process.version}\n`,
  );
  const table = printTable(await measureAll(scope));
  console.log(`${table}\n\n${printTraffic(await measureTraffic(scope))}\n${NOTES}`);
}

async function measureTraffic({ runs, edited, opened }: BenchScope): Promise<readonly TrafficRow[]> {
  const rows: TrafficRow[] = [];
  for (const measures of new Set([edited, opened])) rows.push(await benchWriteAndUndo(measures, runs));
  return rows;
}

async function measureAll({
  runs,
  runsOfLarge,
  checked,
  opened,
  files,
  authorities,
  edited,
  rendered,
  byLibreOffice,
}: BenchScope): Promise<readonly BenchRow[]> {
  const runsFor = (measures: number): number => (measures < LARGE ? runs : runsOfLarge);
  const rows: BenchRow[] = [];
  const add = (row: BenchRow): void => {
    rows.push(row);
    // The table comes at the end; minutes without a word look like a fault.
    console.error(`measured: ${row.name}, ${row.measures}`);
  };
  for (const bench of [benchCheck, benchCheckAgain])
    for (const measures of checked) add(await bench(measures, runsFor(measures)));
  add(await benchOpen(opened, runsFor(opened)));
  add(await benchFiles(files));
  add(await benchOverview(authorities));
  add(await benchLoadWords(runs));
  for (const measures of checked) add(await benchSpelling(measures, runsFor(measures)));
  for (const bench of [benchFill, benchFix, benchPatch, benchRemove, benchSplit, benchMerge])
    add(await bench(edited, runs));
  for (const measures of rendered) add(await benchWord(measures, runsFor(measures)));
  const libreOffice = await openLibreOffice();
  for (const measures of rendered) {
    const peer = byLibreOffice.includes(measures) ? libreOffice : null;
    add(await benchPdf(measures, runsFor(measures), peer));
  }
  await libreOffice?.close();
  return rows;
}
