import { followNamespaces, prefixOf } from "./namespace-scopes";

/** Tells which elements of a part are of its root's namespace, whatever their prefixes are. */
export interface OwnNamespace {
  /**
   * To be called for each opening tag, in order.
   * @param declares false where it is known that no attribute declares a namespace
   */
  readonly enter: (name: string, attributes: Readonly<Record<string, string>>, declares?: boolean) => void;
  /**
   * To be called for each closing tag.
   * @returns true where names may mean something else from here on
   */
  readonly leave: () => boolean;
  /** True for the name of an element that is of the root's namespace where the reading is. */
  readonly holds: (name: string) => boolean;
}

/**
 * Follows the declarations of namespaces (xmlns) through a part. A writer may give the root one prefix and the rows another (Namespaces
 * in XML 1.0, 6.1). Without any declaration the prefix itself is what counts.
 */
export function followOwnNamespace(): OwnNamespace {
  const scopes = followNamespaces();
  let root: { readonly namespace: string | undefined; readonly prefix: string } | null = null;
  return {
    enter: (name, attributes, declares = true) => {
      scopes.enter(declares ? attributes : null);
      root ??= { namespace: scopes.namespaceOf(name), prefix: prefixOf(name) };
    },
    leave: scopes.leave,
    holds: (name) => {
      if (root === null) return false;
      if (root.namespace === undefined) return prefixOf(name) === root.prefix;
      return scopes.namespaceOf(name) === root.namespace;
    },
  };
}
