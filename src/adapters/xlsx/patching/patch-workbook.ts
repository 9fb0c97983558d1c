import { addAll } from "../../../core/lists/add-all";
import type { PatchOutcome, PatchWorkbook } from "../../../app/ports/patch-workbook";
import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import { succeed } from "../../../app/ports/result";
import { joinEdits, placesOf } from "../../../core/changes/edit-groups";
import { editPlace } from "../../../core/changes/edit-place";
import type { WorkbookEdits } from "../../../core/changes/workbook-edits";
import { patchEdits } from "./patch-edits";

/**
 * Patches an .xlsx or .xlsm file with groups of edits. A group is made completely or not at all: where one edit of a group is
 * left, the others of that group are left, too. Each attempt starts from the original file.
 */
export const patchWorkbook: PatchWorkbook = (bytes, groups) => patchWhole(patchEdits, bytes, groups);

/** @param patch makes edits, each one independently */
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
    // What is left only because of others can still be made when those are gone: it need not be of their group.
    const causes = patched.value.left.filter(({ reason }) => reason !== LEFT_REASONS.groupLeft);
    const refused = new Set(
      (causes.length > 0 ? causes : patched.value.left).map(({ edit }) => editPlace(edit)),
    );
    const isRefused = (group: WorkbookEdits): boolean => placesOf(group).some((place) => refused.has(place));
    const gone = new Set(rest.filter(isRefused).flatMap(placesOf));
    if (gone.size === 0) throw new Error("an edit was left alone that no group holds");
    addAll(
      left,
      patched.value.left.filter(({ edit }) => gone.has(editPlace(edit))),
    );
    rest = rest.filter((group) => !isRefused(group));
  }
}
