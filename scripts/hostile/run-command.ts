import { spawn } from "node:child_process";
import { join } from "node:path";

/** What a command of the command line did, in a process of its own. */
export interface CommandRun {
  /** Null where it was stopped. */
  readonly exit: number | null;
  /** From its start to its end. */
  readonly seconds: number;
  /** Those in which it kept a processor busy: the same where others use the machine, too. */
  readonly busySeconds: number;
  readonly megabytes: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command line.
 * @param root the project's folder
 * @param patience seconds after which it is stopped
 */
export function runCommand(
  root: string,
  words: readonly string[],
  { folder, patience }: { readonly folder: string; readonly patience: number },
): Promise<CommandRun> {
  return new Promise((resolve) => {
    const started = performance.now();
    const peak = join(root, "scripts", "hostile", "report-peak.mjs");
    const child = spawn(process.execPath, ["--import", peak, join(root, "scripts", "cli.mjs"), ...words], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      env: { ...process.env, npm_lifecycle_event: "" },
    });
    const [, out, err, used] = child.stdio.map(collect);
    const timer = setTimeout(() => child.kill("SIGKILL"), patience * 1000);
    child.on("close", (exit) => {
      clearTimeout(timer);
      const [kilobytes = NaN, microseconds = NaN] = (used?.() ?? "").split(" ").map(Number);
      resolve({
        exit,
        seconds: (performance.now() - started) / 1000,
        busySeconds: microseconds / 1e6,
        megabytes: kilobytes / 1024,
        out: out?.() ?? "",
        err: err?.() ?? "",
      });
    });
  });
}

function collect(stream: unknown): () => string {
  const pieces: Buffer[] = [];
  if (stream && typeof stream === "object" && "on" in stream && typeof stream.on === "function") {
    (stream as NodeJS.ReadableStream).on("data", (piece: Buffer) => pieces.push(piece));
  }
  return () => Buffer.concat(pieces).toString();
}
