import type { Say } from "../language/language-context";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { RowGroup } from "./group-rows";
import type { ListedRow } from "./list-rows";
import { SEVERITIES, SEVERITY_LABELS } from "../parts/severity";
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

/** Number and words of a group's head; a measure's number as the sheet writes it. */
export function groupTitle(
  { subject }: RowGroup,
  say: Say,
): { readonly name: string; readonly short: string } {
  if (subject.kind === "measure") {
    const { numberText, ordinal, title } = subject.measure;
    const measure = numberText ?? ordinal;
    const name = say(TEXTS.measureGroup, { measure });
    return title === "" ? { name, short: name } : { name: `${name} ${title}`, short: `${measure} ${title}` };
  }
  const name = simpleTitle(subject, say);
  return { name, short: name };
}

function simpleTitle(subject: Exclude<RowGroup["subject"], { kind: "measure" }>, say: Say): string {
  if (subject.kind === "check") {
    const name = CHECK_NAMES[subject.check];
    return name === undefined ? subject.check : say(name);
  }
  if (subject.kind === "unit") return subject.unit ?? say(TEXTS.noUnitGroup);
  return subject.sheet === null ? say(TEXTS.sheetGroup) : say(TEXTS.onlySheet, { sheet: subject.sheet });
}

/** What a group's head says to a screen reader: all of its name, and how many findings of each weight. */
export function describeGroup(group: RowGroup, say: Say): string {
  const counts = SEVERITIES.filter((severity) => group.counts[severity] > 0).map((severity) =>
    say(TEXTS.countOf, { severity: say(SEVERITY_LABELS[severity]), count: group.counts[severity] }),
  );
  const fixable = group.fixable > 0 ? [say(TEXTS.fixableInGroup, { count: group.fixable })] : [];
  return [groupTitle(group, say).name, ...counts, ...fixable].join(", ");
}
