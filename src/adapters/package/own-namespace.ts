/** Tells which elements of a part are of its root's namespace, whatever their prefixes are. */
export interface OwnNamespace {
  /** To be called for each opening tag, in order. */
  readonly enter: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** To be called for each closing tag. */
  readonly leave: () => void;
  /** True for the name of an element that is of the root's namespace where the reading is. */
  readonly holds: (name: string) => boolean;
}

interface Scope {
  readonly depth: number;
  readonly addresses: ReadonlyMap<string, string>;
  readonly own: ReadonlySet<string>;
}

/**
 * Follows the declarations of namespaces (xmlns) through a part. A writer may give the root one prefix and the rows another (Namespaces
 * in XML 1.0, 6.1). Without any declaration the prefix itself is what counts.
 */
export function followOwnNamespace(): OwnNamespace {
  const scopes: Scope[] = [];
  let depth = 0;
  let root: string | null = null;
  let isUndeclared = false;
  return {
    enter: (name, attributes) => {
      depth++;
      const prefix = prefixOf(name);
      const before = scopes.at(-1)?.addresses;
      const declared = declarationsOf(attributes);
      if (root !== null && declared === null) return;
      const addresses = new Map([...(before ?? []), ...(declared ?? [])]);
      isUndeclared ||= root === null && !addresses.has(prefix);
      root ??= addresses.get(prefix) ?? prefix;
      const address = root;
      const own = new Set([...addresses].filter(([, value]) => value === address).map(([key]) => key));
      if (isUndeclared) own.add(address);
      scopes.push({ depth, addresses, own });
    },
    leave: () => {
      if (scopes.at(-1)?.depth === depth) scopes.pop();
      depth--;
    },
    holds: (name) => scopes.at(-1)?.own.has(prefixOf(name)) ?? false,
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
