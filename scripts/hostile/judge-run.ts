import type { CommandRun } from "./run-command";

/** Most seconds and megabytes that a command may take over any file. */
export const MOST = { seconds: 5, megabytes: 500 } as const;

/** A report or a copy of ten thousand measures is held whole until it is written: no file but one as large as an office could have takes so much. */
const MOST_MEGABYTES_WRITTEN = 1_000;

const FAILED = 2;
const TRACE = /^\s+at .+:\d+:\d+\)?$|^node:|\bError: |\.mjs:\d+/m;

/**
 * What is wrong with how a command answered; empty where nothing is.
 * @param isReal true for a file that takes the time of its measures, and where something is written their memory, too
 * @param left names of files that it left behind and should not have
 */
export function judgeRun(
  { exit, seconds, busySeconds, megabytes, out, err }: CommandRun,
  left: readonly string[],
  { isReal, isWritten }: { readonly isReal: boolean; readonly isWritten: boolean },
): readonly string[] {
  const sentences = err.split("\n").filter((line) => line.trim() !== "");
  return [
    ...(exit === null ? ["stopped"] : exit > FAILED ? [`exit ${exit}`] : []),
    ...(!isReal && Math.min(seconds, busySeconds) > MOST.seconds ? ["slow"] : []),
    ...(megabytes > (isReal && isWritten ? MOST_MEGABYTES_WRITTEN : MOST.megabytes) ? ["memory"] : []),
    ...(TRACE.test(err) ? ["trace"] : []),
    ...(exit === FAILED && sentences.length !== 1 ? [`${sentences.length} sentences`] : []),
    ...(exit === FAILED && out !== "" ? ["half an answer"] : []),
    ...(exit === 0 && err !== "" ? ["words beside the answer"] : []),
    ...left.map((name) => `left ${name}`),
  ];
}
