import type { PlainDate } from "../core/calendar/plain-date";
import type { ListedAuthority, Overview } from "../core/overview/overview-sheets";
import type { ReadAuthority, UnreadAuthority } from "./overview-file";

/** Gathers what the workbook of an overview shows, authority by authority: of their findings the sums alone. */
export function collectOverview(day: PlainDate): {
  readonly add: (authority: ReadAuthority) => void;
  /** All of it, with the files that could not be read. */
  readonly end: (unreadable: readonly UnreadAuthority[]) => Overview;
} {
  const authorities: ListedAuthority[] = [];
  const kinds = new Map<string, { readonly findings: number; readonly authorities: number }>();
  return {
    add: ({ kinds: own, ...authority }) => {
      authorities.push(authority);
      for (const [kind, count] of Object.entries(own)) {
        const { findings, authorities: some } = kinds.get(kind) ?? { findings: 0, authorities: 0 };
        kinds.set(kind, { findings: findings + count, authorities: some + 1 });
      }
    },
    end: (unreadable) => ({
      day,
      authorities,
      kinds,
      unreadable: unreadable.map(({ file, error }) => ({ file, why: error.th })),
    }),
  };
}
