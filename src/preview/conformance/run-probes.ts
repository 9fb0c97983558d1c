/// <reference types="office-js" />
import type { Answer, Probe, Recording } from "./probe";

/** What the runner needs of office.js. */
export interface ConformanceExcel {
  readonly run: typeof Excel.run;
  /** Whether this Excel has a version of ExcelApi. */
  readonly has: (version: string) => boolean;
  /** Platform and version, for the file. */
  readonly name: string;
}

const SHEET_NAME = "conformance probe";

/** Puts every question to an Excel, each on a new sheet that is taken away again; an error is an answer. */
export async function runProbes(
  probes: readonly Probe[],
  excel: ConformanceExcel,
  onAnswer: (probe: Probe, answer: Answer) => void,
): Promise<Recording> {
  const answers: Record<string, Answer> = {};
  for (const probe of probes) {
    if (!excel.has(probe.needs)) continue;
    const answer = await runProbe(probe, excel);
    answers[probe.id] = answer;
    onAnswer(probe, answer);
  }
  return { excel: excel.name, answers };
}

async function runProbe(probe: Probe, { run }: ConformanceExcel): Promise<Answer> {
  const answer = await run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET_NAME);
    await context.sync();
    return probe.ask(context, sheet);
  }).catch((error: unknown) => `unexpected: ${(error as { code?: string }).code ?? String(error)}`);
  await run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(SHEET_NAME).delete();
    await context.sync();
  });
  return answer;
}
