import type { AsideFinding } from "../../app/part-set-aside";
import type { Finding } from "../../core/engine/finding";
import { groupBy } from "../../core/lists/group-by";

/** One line of the page: what was set aside together, for it is one record of the workbook. */
export interface AsideEntry {
  readonly key: string;
  /** Its first; what was said is the same for all. */
  readonly first: AsideFinding;
  readonly all: readonly AsideFinding[];
  /** The cells, each once; those of another sheet with its name. */
  readonly places: readonly AsidePlace[];
}

export interface AsidePlace {
  /** Null for the sheet of the measures. */
  readonly sheet: string | null;
  readonly cell: string;
}

/** Puts together what was set aside together, in the order of the sheet. */
export function asideEntries(findings: readonly AsideFinding[]): readonly AsideEntry[] {
  const byKey = groupBy(findings, ({ key }) => key);
  return [...byKey].flatMap(([key, all]) => {
    const [first] = all;
    return first === undefined ? [] : [{ key, first, all, places: placesOf(all) }];
  });
}

/** A place as short as the list of findings shows it: "B15", "หลักฐาน A2". */
export function shortName({ sheet, cell }: AsidePlace): string {
  return sheet === null ? cell : `${sheet} ${cell}`;
}

function placesOf(all: readonly AsideFinding[]): readonly AsidePlace[] {
  const places = new Map<string, AsidePlace>();
  for (const { finding } of all) {
    const place = placeOf(finding);
    if (place !== null) places.set(`${place.sheet ?? ""}\n${place.cell}`, place);
  }
  return [...places.values()];
}

function placeOf({ sheet, cell }: Finding): AsidePlace | null {
  return cell === null ? null : { sheet: sheet ?? null, cell };
}
