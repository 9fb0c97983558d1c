/**
 * The pattern that Excel's Find and filters mean by a text: `?` is one character, `*` any number of them, and `~` takes
 * their meaning away (`~*` is an asterisk). Source: support.microsoft.com, "Using wildcard characters in searches".
 * @example wildcardPattern("ข้อ ~*", { isWhole: true, isCaseSensitive: false }).test("ข้อ *") is true
 */
export function wildcardPattern(
  text: string,
  { isWhole, isCaseSensitive }: { readonly isWhole: boolean; readonly isCaseSensitive: boolean },
): RegExp {
  const source = text.replace(/~~|~?[*?]|[.+^${}()|[\]\\/]/g, (found) => {
    if (found === "~~") return "~";
    if (found === "*") return "[^]*";
    if (found === "?") return "[^]";
    return `\\${found.slice(-1)}`;
  });
  return new RegExp(isWhole ? `^${source}$` : source, isCaseSensitive ? "u" : "iu");
}
