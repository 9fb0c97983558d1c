import type { PlainDate } from "../core/calendar/plain-date";
import type { ReadAuthority, UnreadAuthority } from "./overview-file";

/** One authority in what `overview --json` prints: fixed by the contract, others rely on every name in it. */
export function authorityJson({ file, statuses, findings, kinds, ...said }: ReadAuthority): object {
  const { organization, fiscalYear, measures } = said;
  const { done, overdue, open, "due-soon": dueSoon } = statuses;
  const { error, warning, review } = findings;
  return {
    file,
    organization,
    fiscalYear,
    measures,
    done,
    overdue,
    dueSoon,
    open,
    findings: { error, warning, review },
    kinds,
  };
}

/** Writes the object authority by authority, so that thousands of them are never held at once. */
export function overviewJson(
  asOf: PlainDate,
  write: (text: string) => void,
): {
  readonly add: (authority: ReadAuthority) => void;
  readonly end: (unreadable: readonly UnreadAuthority[]) => void;
} {
  let before = `{\n  "asOf": ${JSON.stringify(asOf)},\n  "authorities": [`;
  return {
    add: (authority) => {
      write(`${before}\n    ${indented(authorityJson(authority))}`);
      before = ",";
    },
    end: (unreadable) => {
      const files = unreadable.map((one) => `\n    ${indented(one)}`).join(",");
      write(
        `${before === "," ? "\n  " : before}],\n  "unreadable": [${files}${files === "" ? "" : "\n  "}]\n}\n`,
      );
    },
  };
}

function indented(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n    ");
}
