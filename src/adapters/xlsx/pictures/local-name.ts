/** A name of XML without its prefix: drawings mix four namespaces, whose prefixes each writer chooses. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute that has a prefix (r:embed), whatever the prefix is. */
export function prefixedAttribute(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  return Object.entries(attributes).find(([one]) => one.endsWith(`:${name}`))?.[1];
}
