import { throwFault } from "./package-fault";

/**
 * Counts what a file has of one thing, and ends its reading where that is more than the limit.
 * @param fault whose sentence names the {limit}
 * @returns to be called with each, or with how many came at once
 */
export function countUpTo(
  limit: number,
  fault: string,
  values: Readonly<Record<string, string>> = {},
): (more?: number) => void {
  let count = 0;
  return (more = 1) => {
    count += more;
    if (count > limit) throwOverLimit(limit, fault, values);
  };
}

/** Ends the reading of a file that has more of something than the limit, which the fault's sentence names. */
export function throwOverLimit(
  limit: number,
  fault: string,
  values: Readonly<Record<string, string>> = {},
): never {
  return throwFault({ id: fault, values: { ...values, limit: limit.toLocaleString("en-US") } });
}
