import type { PatchOutcome, PatchWorkbook } from "../../app/patch-workbook";
import { succeed } from "../../app/result";
import { joinEdits, placesOf } from "../../core/changes/edit-groups";
import { editPlace } from "../../core/changes/edit-place";
import { patchEdits } from "./patching/patch-edits";

/**
 * Patches an .xlsx or .xlsm file with groups of edits of which all are made or none: where one edit of a group is to be left alone,
 * the others of that group are, too. Each attempt starts from the file as it was given.
 */
export const patchWorkbook: PatchWorkbook = (bytes, groups) => patchWhole(patchEdits, bytes, groups);

/** @param patch makes edits each by itself */
export async function patchWhole(
  patch: typeof patchEdits,
  ...[bytes, groups]: Parameters<PatchWorkbook>
): ReturnType<PatchWorkbook> {
  const left: PatchOutcome["left"][number][] = [];
  let rest = groups;
  for (;;) {
    const patched = await patch(bytes, joinEdits(rest));
    if (!patched.ok) return patched;
    if (patched.value.left.length === 0) return succeed({ ...patched.value, left });
    const refused = new Set(patched.value.left.map(({ edit }) => editPlace(edit)));
    const kept = rest.filter((group) => !placesOf(group).some((place) => refused.has(place)));
    if (kept.length === rest.length) throw new Error("an edit was left alone that no group holds");
    left.push(...patched.value.left);
    rest = kept;
  }
}
