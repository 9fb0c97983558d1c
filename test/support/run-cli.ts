import { main } from "../../src/cli/main";
import { styleFor } from "../../src/cli/style";

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as if piped, with relative paths starting from `folder`. */
export async function runCli(folder: string, ...words: readonly string[]): Promise<CliRun> {
  let out = "";
  let err = "";
  const code = await main(words, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    style: styleFor(false, {}),
    isWatched: false,
    folder,
  });
  return { code, out, err };
}
