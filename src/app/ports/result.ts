/** One plain sentence for the user: what is wrong and what to do. */
export interface UserFault {
  readonly th: string;
  readonly en: string;
  /** What a program has to know it by: `cell-in-edit` is over as soon as the person leaves the cell. */
  readonly kind?: "cell-in-edit";
}

/** What an edge or a use case gives back where the user's input may be at fault. Faults of the tool are thrown instead. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: UserFault };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(fault: UserFault): { readonly ok: false; readonly fault: UserFault } {
  return { ok: false, fault };
}
