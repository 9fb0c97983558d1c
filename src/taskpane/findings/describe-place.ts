import type { Say } from "../language/language-context";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { RowGroup } from "./group-rows";
import type { ListedRow } from "./list-rows";
import { CHECK_NAMES } from "./check-names";

/** Where a line stands, in words; empty for what has no place. */
export function describePlace({ cell, sheet }: Pick<ListedRow, "cell" | "sheet">, say: Say): string {
  if (cell === null) return sheet === null ? "" : say(TEXTS.onlySheet, { sheet });
  return sheet === null ? say(TEXTS.cell, { cell }) : say(TEXTS.cellOfSheet, { sheet, cell });
}

/** The same as short as the list shows it: "B15", "หลักฐาน A2". */
export function shortPlace({ cell, sheet }: Pick<ListedRow, "cell" | "sheet">): string {
  return [sheet, cell].filter((part) => part !== null).join(" ");
}

/** The words of a group's head; a measure's number as the sheet writes it, with what is heard before it. */
export function groupTitle(
  { subject }: RowGroup,
  say: Say,
): { readonly heard: string; readonly title: string } {
  if (subject.kind !== "measure") return { heard: "", title: simpleTitle(subject, say) };
  const { numberText, ordinal, title } = subject.measure;
  const measure = numberText ?? ordinal;
  if (title === "") return { heard: "", title: say(TEXTS.measureGroup, { measure }) };
  return { heard: say(TEXTS.measure), title: `${measure} ${title}` };
}

function simpleTitle(subject: Exclude<RowGroup["subject"], { kind: "measure" }>, say: Say): string {
  if (subject.kind === "check") {
    const name = CHECK_NAMES[subject.check];
    return name === undefined ? subject.check : say(name);
  }
  if (subject.kind === "unit") return subject.unit ?? say(TEXTS.noUnitGroup);
  return subject.sheet === null ? say(TEXTS.sheetGroup) : say(TEXTS.onlySheet, { sheet: subject.sheet });
}
