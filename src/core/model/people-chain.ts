import { isPreparer } from "./is-preparer";
import type { ReportPerson, ReportSettings } from "./report-settings";

/** One of the chain: who makes the report, who endorses it on the way up, and the mayor, who is always the last. */
export interface ChainPerson {
  readonly person: ReportPerson;
  /** Index among the people of the settings sheet; null for one that the sheet does not have yet. */
  readonly origin: number | null;
  readonly role: "preparer" | "endorser" | "mayor";
}

/** What a person of the chain is to be; what is left out stays as it is on the sheet. */
export interface WantedPerson {
  readonly origin: number | null;
  readonly change: Readonly<Partial<Record<keyof ReportPerson, string>>>;
}

/** What may be done to the chain; `at` counts from 0. */
export type ChainChange =
  | { readonly kind: "edit"; readonly at: number; readonly change: WantedPerson["change"] }
  | { readonly kind: "move"; readonly at: number; readonly by: 1 | -1 }
  | { readonly kind: "drop"; readonly at: number }
  /** Before the mayor. */
  | { readonly kind: "add"; readonly heading: string };

const NOBODY = { name: null, positionTitle: null, actingFor: null };

/** The chain of a report, whatever the order of the lines on the sheet: who makes it first, the mayor last. */
export function peopleChain({
  people,
  preparer,
}: Pick<ReportSettings, "people" | "preparer">): readonly ChainPerson[] {
  const lines = people.map((person, origin) => ({ person, origin }));
  const listed = lines.filter(({ person }) => isPreparer(person));
  const chain = lines.filter(({ person }) => !isPreparer(person));
  const first = listed[0] ?? { person: { heading: "ผู้จัดทำ", ...NOBODY }, origin: null };
  const named = { ...first, person: { ...first.person, name: first.person.name ?? preparer } };
  const last = chain.at(-1) ?? { person: { heading: "ความเห็นนายก", ...NOBODY }, origin: null };
  return [
    { ...named, role: "preparer" },
    ...[...listed.slice(1), ...chain.slice(0, -1)].map((line) => ({ ...line, role: "endorser" as const })),
    { ...last, role: "mayor" },
  ];
}

/** Whether one of the chain may change places with its neighbour: neither the first nor the last moves. */
export function canMove(chain: readonly ChainPerson[], at: number, by: 1 | -1): boolean {
  const [one, other] = [chain[at], chain[at + by]];
  if (one?.role !== "endorser" || other?.role !== "endorser") return false;
  return isPreparer(one.person) === isPreparer(other.person);
}

/**
 * The chain as it is to be after a change.
 * @returns null where that may not be done: the first and the last are neither moved nor dropped
 */
export function changeChain(
  chain: readonly ChainPerson[],
  change: ChainChange,
): readonly WantedPerson[] | null {
  const wanted = chain.map(({ person, origin }): WantedPerson => ({
    origin,
    change: origin === null ? filledOf(person) : {},
  }));
  if (change.kind === "add") {
    const added: WantedPerson = { origin: null, change: { heading: change.heading } };
    return [...wanted.slice(0, -1), added, ...wanted.slice(-1)];
  }
  const { at } = change;
  const one = wanted[at];
  if (one === undefined) return null;
  if (change.kind === "edit") {
    return wanted.map((other, index) =>
      index === at ? { ...other, change: { ...other.change, ...change.change } } : other,
    );
  }
  if (change.kind === "drop") {
    return chain[at]?.role === "endorser" ? wanted.filter((_, index) => index !== at) : null;
  }
  const other = wanted[at + change.by];
  if (other === undefined || !canMove(chain, at, change.by)) return null;
  return wanted.map((person, index) => (index === at ? other : index === at + change.by ? one : person));
}

function filledOf(person: ReportPerson): WantedPerson["change"] {
  return Object.fromEntries(Object.entries(person).filter(([, text]) => text !== null));
}
