const OFFICE_FROM_MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_TAG =
  /<script\b[^>]*\bsrc="?https:\/\/appsforoffice\.microsoft\.com\/[^">\s]*"?[^>]*><\/script>/;
const OFFICE_FROM_HERE = "office/office.js";

/**
 * The pane's page as an ordinary browser needs it over plain http: office.js from the developer's own node_modules, with the script
 * that lets it talk to a host without https before it. Over https the page stays as it is shipped, but for the font. A query with
 * `as=Mac` or `office=dark` adds the script that pretends to be there.
 */
export function panePage(
  html: string,
  { isSecure, query }: { readonly isSecure: boolean; readonly query: string },
): string {
  const isAnother = /(^|&)(as|office)=/.test(query);
  const platform = isAnother ? '<script defer src="preview/pane-platform.js"></script>' : "";
  const opener = isSecure ? "" : '<script src="preview/pane-script.js"></script>';
  return html
    .replace("</title>", () => '</title><link rel="stylesheet" href="fonts.css">')
    .replace(OFFICE_TAG, (tag) => {
      const office = isSecure ? tag : tag.replace(OFFICE_FROM_MICROSOFT, OFFICE_FROM_HERE);
      return `${opener}${office}${platform}`;
    });
}
