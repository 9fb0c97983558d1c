import { placesOf } from "../../app/edit-groups";
import type { ProposedFixes } from "../../app/fix-workbook";
import { CHECKS } from "../../core/checks/index";
import type { WorkbookEdits } from "../../core/model/workbook-edits";
import type { Text } from "../language/language";
import { FIX_NAMES } from "./fixes-texts";

/** A fix in the list of all: edits of which all are made or none. */
export interface PlannedFix {
  readonly key: string;
  readonly edits: WorkbookEdits;
  /** True where a person must look first: it is not ticked by itself. */
  readonly needsLook: boolean;
}

/** The fixes that do the same kind of thing. */
export interface FixSection {
  readonly key: string;
  /** More than one where one cell is mended in several ways. */
  readonly names: readonly Text[];
  readonly fixes: readonly PlannedFix[];
}

/** All fixes by what they do, in the order of the sheet. */
export function planFixes({ groups, checksOf, checked }: ProposedFixes): FixSection[] {
  const looks = new Set(
    [...checked.fixes].flatMap(([{ severity }, fix]) => (severity === "review" ? placesOf(fix) : [])),
  );
  const known = new Set([...checked.fixes.values()].flatMap(placesOf));
  const sections = new Map<string, { names: readonly Text[]; fixes: PlannedFix[] }>();
  for (const edits of groups) {
    const checks = new Set(
      [...edits.cells, ...edits.removedRows].flatMap((edit) => checksOf.get(edit) ?? []),
    );
    const names = new Set([...checks].map(nameOf));
    const places = placesOf(edits);
    // What only a second round finds has no finding of its own yet: its check's severity holds.
    const isLater = places.some((at) => !known.has(at));
    const needsLook =
      places.some((at) => looks.has(at)) ||
      (isLater && [...checks].some((id) => severityOf(id) === "review"));
    const key = [...names].map(({ en }) => en).join("\n");
    const section = sections.get(key) ?? { names: [...names], fixes: [] };
    section.fixes.push({ key: places.join("\n"), edits, needsLook });
    sections.set(key, section);
  }
  return [...sections].map(([key, section]) => ({ key, ...section }));
}

function severityOf(id: string): string | undefined {
  return CHECKS.find((check) => check.id === id)?.severity;
}

function nameOf(id: string): Text {
  const name = FIX_NAMES[id];
  if (!name) throw new Error(`the fixes of ${id} have no name`);
  return name;
}
