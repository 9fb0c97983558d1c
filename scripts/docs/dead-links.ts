const CODE = /^```[\s\S]*?^```|`[^`\n]+`/gm;
const LINK = /!?\[[^\]]*\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g;
const HEADING = /^#{1,6}\s+(.+?)\s*$/gm;
/** What a heading's address leaves out: all but letters of any language with their marks, figures, spaces, _ and -. */
const LEFT_OUT = /[^\p{L}\p{M}\p{N}\s_-]/gu;

/** A page of the project: its text by its path from the root; null where there is no file. */
export type ReadPage = (path: string) => string | null;

/**
 * The links and pictures of a Markdown page that lead nowhere in the project, as they are written: no such file, or no such heading.
 * Addresses of the internet are not asked.
 * @param page path from the root, "docs/guide/README.md"
 * @param read of a file from the root; a folder is "" without text
 */
export function deadLinks(page: string, read: ReadPage): string[] {
  const markdown = read(page) ?? "";
  const links = [...markdown.replace(CODE, "").matchAll(LINK)].map(([, address = ""]) => address);
  return links.filter((address) => !/^[a-z][a-z+.-]*:/i.test(address) && !leadsOn(address));

  function leadsOn(address: string): boolean {
    const [path = "", anchor] = address.split("#");
    const target = path === "" ? page : resolve(page, decodeURIComponent(path));
    const text = target === null ? null : read(target);
    if (text === null) return false;
    return anchor === undefined || anchorsOf(text).has(decodeURIComponent(anchor));
  }
}

/** From the root; null for a place above it. */
function resolve(page: string, path: string): string | null {
  const parts = page.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Addresses of a page's headings, as GitHub and its like make them: small letters, a hyphen for a space. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const names = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading = ""] of markdown.replace(/^```[\s\S]*?^```/gm, "").matchAll(HEADING)) {
    const name = heading.toLowerCase().replace(LEFT_OUT, "").replace(/\s/g, "-");
    const times = names.get(name) ?? 0;
    names.set(name, times + 1);
    anchors.add(times === 0 ? name : `${name}-${times}`);
  }
  return anchors;
}
