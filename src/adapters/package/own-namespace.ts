/** Tells which elements of a part are of its root's namespace, whatever their prefixes are. */
export interface OwnNamespace {
  /**
   * To be called for each opening tag, in order.
   * @param declares false where it is known that no attribute declares a namespace
   */
  readonly enter: (name: string, attributes: Readonly<Record<string, string>>, declares?: boolean) => void;
  /** To be called for each closing tag. */
  readonly leave: () => void;
  /** True for the name of an element that is of the root's namespace where the reading is. */
  readonly holds: (name: string) => boolean;
}

interface Scope {
  readonly depth: number;
  readonly prefixes: readonly string[];
}

/**
 * Follows the declarations of namespaces (xmlns) through a part. A writer may give the root one prefix and the rows another (Namespaces
 * in XML 1.0, 6.1). Without any declaration the prefix itself is what counts.
 */
export function followOwnNamespace(): OwnNamespace {
  const scopes: Scope[] = [];
  /** What each prefix stands for, the innermost last: an element that declares one costs no more where many are in force. */
  const addresses = new Map<string, string[]>();
  let depth = 0;
  let root: string | null = null;
  let isUndeclared = false;
  return {
    enter: (name, attributes, declares = true) => {
      depth++;
      const declared = declares ? declarationsOf(attributes) : null;
      if (declared !== null) {
        for (const [prefix, address] of declared) {
          const stack = addresses.get(prefix);
          if (stack === undefined) addresses.set(prefix, [address]);
          else stack.push(address);
        }
        scopes.push({ depth, prefixes: declared.map(([prefix]) => prefix) });
      }
      if (root !== null) return;
      const prefix = prefixOf(name);
      const address = addresses.get(prefix)?.at(-1);
      isUndeclared = address === undefined;
      root = address ?? prefix;
    },
    leave: () => {
      if (scopes.at(-1)?.depth === depth) {
        for (const prefix of scopes.pop()?.prefixes ?? []) addresses.get(prefix)?.pop();
      }
      depth--;
    },
    holds: (name) => {
      const prefix = prefixOf(name);
      if (root === null) return false;
      return (isUndeclared && prefix === root) || addresses.get(prefix)?.at(-1) === root;
    },
  };
}

/** With its colon; "" for a name without one. */
function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

function declarationsOf(
  attributes: Readonly<Record<string, string>>,
): [prefix: string, address: string][] | null {
  let found: [string, string][] | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix =
      name === "xmlns" ? "" : name.startsWith("xmlns:") ? `${name.slice("xmlns:".length)}:` : null;
    if (prefix !== null) (found ??= []).push([prefix, attributes[name] ?? ""]);
  }
  return found;
}
