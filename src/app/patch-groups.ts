import { editPlace } from "../core/model/edit-place";
import type { WorkbookEdits } from "../core/model/workbook-edits";
import { joinEdits, placesOf } from "./edit-groups";
import type { PatchOutcome, PatchWorkbook } from "./patch-workbook";
import { succeed, type Result } from "./result";

/**
 * Patches a workbook file with groups of edits of which all are made or none: where one edit of a group is to be left alone, the
 * others of that group are, too.
 * @param bytes the file; each attempt starts from it
 */
export async function patchGroups(
  patch: PatchWorkbook,
  bytes: Uint8Array,
  groups: readonly WorkbookEdits[],
): Promise<Result<PatchOutcome>> {
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
