import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { renderDocx } from "../../src/adapters/docx/render-docx";
import { benchModel } from "./bench-model";

const run = promisify(execFile);

/** LibreOffice on this machine. */
export interface LibreOffice {
  /** Milliseconds from its start to the PDF of a Word file. */
  readonly timeOf: (docx: Uint8Array) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens a profile of its own and makes one document that is not counted; null where there is no LibreOffice. */
export async function openLibreOffice(): Promise<LibreOffice | null> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(folder, "report.docx");
  const timeOf = async (docx: Uint8Array): Promise<number> => {
    await writeFile(file, docx);
    const started = performance.now();
    await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      env: { ...process.env, HOME: folder },
    });
    return performance.now() - started;
  };
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await timeOf(await renderDocx(await benchModel(1)));
    return { timeOf, close };
  } catch (fault) {
    await close();
    if ((fault as { code?: unknown }).code === "ENOENT") return null;
    throw fault;
  }
}
