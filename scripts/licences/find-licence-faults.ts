import { OWN_TERMS, READ_BY_EYE, SHIPPED_LICENCES, TOOL_LICENCES } from "./allowed-licences";

/** A package as it lies in node_modules. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json has it; null where it names none. */
  readonly licence: string | null;
  /** True where only building or testing needs it. */
  readonly isTool: boolean;
}

/** A sentence for each package whose licence does not let it be where it is. */
export function findLicenceFaults(packages: readonly InstalledPackage[]): readonly string[] {
  return packages.flatMap(({ name, version, licence, isTool }) => {
    if (isTool && name in OWN_TERMS) return [];
    const known = licence ?? READ_BY_EYE[name] ?? null;
    if (known === null) return [`${name} ${version}: names no licence; read it, and enter what it is`];
    const allowed = isTool ? TOOL_LICENCES : SHIPPED_LICENCES;
    if (isAllowed(known, allowed)) return [];
    return [
      `${name} ${version}: ${known} is not among the licences ${isTool ? "of tools" : "of what is shipped"}`,
    ];
  });
}

/** "(MIT OR GPL-2.0)" gives a choice, "MIT AND ISC" asks for both; anything more is read by a person. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const bare = expression.replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(bare)) return false;
  if (bare.includes(" OR ")) return bare.split(" OR ").some((one) => isAllowed(one, allowed));
  return bare.split(" AND ").every((one) => allowed.includes(one));
}
