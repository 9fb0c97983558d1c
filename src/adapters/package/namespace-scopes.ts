/** Follows which prefix stands for which namespace where the reading of XML is. */
export interface NamespaceScopes {
  /**
   * To be called for each opening tag, in order.
   * @param attributes null where it is known that none of them declares a namespace
   */
  readonly enter: (attributes: Readonly<Record<string, string>> | null) => void;
  /**
   * To be called for each closing tag.
   * @returns true where prefixes may mean something else from here on
   */
  readonly leave: () => boolean;
  /** The namespace of a tag's prefix, the default one of a tag without; undefined where none is declared. */
  readonly namespaceOf: (tag: string) => string | undefined;
}

/** An element that declares a namespace costs no more where many are in force. */
export function followNamespaces(): NamespaceScopes {
  /** What each prefix stands for, the innermost last. */
  const meanings = new Map<string, string[]>();
  const declared: (readonly string[] | null)[] = [];
  return {
    enter: (attributes) => {
      let prefixes: string[] | null = null;
      for (const name in attributes) {
        const prefix = declaredPrefix(name);
        if (prefix === null) continue;
        (prefixes ??= []).push(prefix);
        const namespace = attributes[name] ?? "";
        const stack = meanings.get(prefix);
        if (stack === undefined) meanings.set(prefix, [namespace]);
        else stack.push(namespace);
      }
      declared.push(prefixes);
    },
    leave: () => {
      const prefixes = declared.pop() ?? null;
      for (const prefix of prefixes ?? []) meanings.get(prefix)?.pop();
      return prefixes !== null;
    },
    namespaceOf: (tag) => meanings.get(prefixOf(tag))?.at(-1),
  };
}

/** "" for the default namespace; null where the attribute declares none. */
function declaredPrefix(attribute: string): string | null {
  if (attribute === "xmlns") return "";
  return attribute.startsWith("xmlns:") && attribute.length > 6 ? attribute.slice(6) : null;
}

/** The prefix of a tag's name, "" without one. */
export function prefixOf(tag: string): string {
  return tag.slice(0, Math.max(0, tag.indexOf(":")));
}
