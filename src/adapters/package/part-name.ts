/**
 * The form in which names of parts are compared: no leading slash, forward slashes, lower case (ECMA-376 part 2, 6.2.2.3;
 * some writers store back slashes).
 * @example partKey("/xl\\Workbook.xml") // "xl/workbook.xml"
 */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/**
 * The part that a relationship points to.
 * @param source key of the part that holds the relationship, "" for the package itself
 * @example resolvePart("xl/workbook.xml", "../customXml/item1.xml") // "customxml/item1.xml"
 */
export function resolvePart(source: string, target: string): string {
  const path = decodeName(target).replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return partKey(segments.join("/"));
}

/**
 * Where the relationships of a part are kept.
 * @example relationshipsPart("xl/workbook.xml") // "xl/_rels/workbook.xml.rels"
 */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a percent sign that is part of the name
  }
}
