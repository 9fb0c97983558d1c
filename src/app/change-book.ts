import type { WorkbookEdits } from "../core/changes/workbook-edits";
import type { WorkbookLayout } from "../core/model/workbook-layout";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { PatchOutcome } from "./ports/patch-workbook";
import { succeed, type Result } from "./ports/result";
import type { WorkbookFiles } from "./ports/workbook-files";

/** A step of change in a workbook file. */
export type BookStep =
  /** Each group whole or not at all. */
  | { readonly kind: "edits"; readonly groups: readonly WorkbookEdits[] }
  /** New sheets behind the others, under names that are free. */
  | { readonly kind: "sheets"; readonly layout: WorkbookLayout };

export interface BookChange {
  readonly bytes: Uint8Array;
  /** One after the other, each in what the one before left. */
  readonly steps: readonly BookStep[];
}

export interface ChangedBook {
  readonly bytes: Uint8Array;
  /** True where the bytes are those that were given: all was so already, or left. */
  readonly isSame: boolean;
  /** What the file shows now. */
  readonly workbook: RawWorkbook;
  /** Of each step, what was left alone, and why. */
  readonly left: readonly PatchOutcome["left"][];
}

/**
 * Makes steps of change in a workbook file; the bytes that are given stay as they are.
 * @param onShare told, from 0 to 1, how many of the steps are done
 * @returns a fault where a step cannot be made: then nothing is
 */
export async function changeBook(
  { bytes: original, steps }: BookChange,
  { read, patch, graft }: Pick<WorkbookFiles, "read" | "patch" | "graft">,
  onShare?: (share: number) => void,
): Promise<Result<ChangedBook>> {
  let bytes = original;
  const left: PatchOutcome["left"][] = [];
  for (const step of steps) {
    if (step.kind === "edits") {
      const patched = await patch(bytes, step.groups);
      if (!patched.ok) return patched;
      bytes = patched.value.bytes;
      left.push(patched.value.left);
    } else {
      const grafted = await graft(bytes, step.layout);
      if (!grafted.ok) return grafted;
      bytes = grafted.value;
      left.push([]);
    }
    onShare?.(left.length / steps.length);
  }
  const workbook = await read(bytes);
  return workbook.ok
    ? succeed({ bytes, isSame: bytes === original, workbook: workbook.value, left })
    : workbook;
}
