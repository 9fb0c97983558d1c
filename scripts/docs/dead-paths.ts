/** Folders whose files a page may name in full. */
const ROOT_FOLDERS = ["src", "test", "scripts", "docs", "packages", "assets"];
/** Folders of `src` that a page may name without it. */
const SOURCE_FOLDERS = ["core", "adapters", "app", "taskpane", "cli", "preview"];

const CODE_BLOCK = /^```[\s\S]*?^```/gm;
const CODE_SPAN = /`([^`\n]+)`/g;
const PATH = new RegExp(`^(?:${[...ROOT_FOLDERS, ...SOURCE_FOLDERS].join("|")})/[\\w./@*<>{},-]*$`);
/** What stands for several names: `<id>`, `*`. */
const PATTERN = /[*<]/;
/** `core/model/measure` is `core/model/measure.ts`. */
const ENDINGS = ["", ".ts", ".tsx"];

/**
 * The paths in backticks of a Markdown page that lead nowhere, as they are written; blocks of code are not looked at.
 * Of a path with a pattern the folders in front of it must exist, of `{a,b}` each name.
 * @param exists of a path from the root of the project
 * @example deadPaths("See `core/no-such.ts`.", () => false) // ["core/no-such.ts"]
 */
export function deadPaths(markdown: string, exists: (path: string) => boolean): string[] {
  const spans = [...markdown.replace(CODE_BLOCK, "").matchAll(CODE_SPAN)].map(([, text = ""]) => text);
  return spans.filter((text) => PATH.test(text)).filter((text) => !namesOf(text).every(isThere));

  function isThere(name: string): boolean {
    const folder = name.split("/")[0] ?? "";
    const path = SOURCE_FOLDERS.includes(folder) ? `src/${name}` : name;
    if (!PATTERN.test(path)) return ENDINGS.some((ending) => exists(path.replace(/\/$/, "") + ending));
    const whole = path.slice(0, path.search(PATTERN));
    return exists(whole.slice(0, whole.lastIndexOf("/")));
  }
}

/** @example namesOf("app/{ports,changes}") // ["app/ports", "app/changes"] */
function namesOf(path: string): string[] {
  const [braces, list = ""] = /\{([^{}]*)\}/.exec(path) ?? [];
  if (braces === undefined) return [path];
  return list.split(",").flatMap((name) => namesOf(path.replace(braces, name)));
}
