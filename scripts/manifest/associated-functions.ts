const CALL = /\bassociate\(\s*["'`](\w+)["'`]/g;

/**
 * Names that a source file ties to ribbon functions.
 * @example associatedFunctions('associate("checkSheet", run)') // ["checkSheet"]
 */
export function associatedFunctions(source: string): readonly string[] {
  return [...source.matchAll(CALL)].map(([, name = ""]) => name);
}
