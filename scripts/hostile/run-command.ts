import { spawn } from "node:child_process";
import { join } from "node:path";

/** What a command of the command line did, in a process of its own. */
export interface CommandRun {
  /** Null where it was stopped. */
  readonly exit: number | null;
  readonly seconds: number;
  readonly megabytes: number;
  readonly out: string;
  readonly err: string;
}

/** Milliseconds after which a command is stopped. */
const PATIENCE = 60_000;

/**
 * Runs the command line.
 * @param root the project's folder
 */
export function runCommand(root: string, words: readonly string[], folder: string): Promise<CommandRun> {
  return new Promise((resolve) => {
    const started = performance.now();
    const peak = join(root, "scripts", "hostile", "report-peak.mjs");
    const child = spawn(process.execPath, ["--import", peak, join(root, "scripts", "cli.mjs"), ...words], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      env: { ...process.env, npm_lifecycle_event: "" },
    });
    const [, out, err, kilobytes] = child.stdio.map(collect);
    const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
    child.on("close", (exit) => {
      clearTimeout(timer);
      resolve({
        exit,
        seconds: (performance.now() - started) / 1000,
        megabytes: Number(kilobytes?.()) / 1024,
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
