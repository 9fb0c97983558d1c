/** office.js, and beside it what it loads by its own address: the part for this Excel, its words, its telemetry. */
const OFFICE_FOLDER = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** The one file that office.js asks for elsewhere; nothing else of that public host. */
const MICROSOFT_AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";

/**
 * What the pane may load (docs/security.md). Scripts: our own, office.js and the files that it pulls in itself; 'wasm-unsafe-eval' lets HarfBuzz,
 * which shapes the Thai of PDF files and comes from our own host, start as WebAssembly, and allows no eval. Styles:
 * 'unsafe-inline', since Fluent and office.js write style elements. Nothing may be sent anywhere: connect-src reaches our own
 * files and no others. Workers: blobs only, since one that starts from a blob is held to this policy, and one that starts from an
 * address is not (docs/decisions/0022-worker.md). `frame-ancestors` is missing because a meta element cannot set it; Excel on the web frames the pane from
 * its own hosts.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": `'self' 'wasm-unsafe-eval' ${OFFICE_FOLDER} ${MICROSOFT_AJAX}`,
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "blob:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/**
 * The page without the add-in knows no host but its own, and is kept for use without a network: its service worker starts from an address
 * (docs/decisions/0031-files-page.md).
 */
const FILES_PAGE_DIRECTIVES: typeof DIRECTIVES = {
  ...DIRECTIVES,
  "script-src": "'self' 'wasm-unsafe-eval'",
  "worker-src": "'self' blob:",
};

const CHARSET = /<meta charset="[^"]*"\s*\/?>/i;

/** The page with the policy as early as it can stand: after the character set, before every script. */
export function addContentSecurityPolicy(html: string): string {
  return addPolicy(html, DIRECTIVES);
}

/** The same for the page that needs no Excel. */
export function addFilesPagePolicy(html: string): string {
  return addPolicy(html, FILES_PAGE_DIRECTIVES);
}

function addPolicy(html: string, directives: typeof DIRECTIVES): string {
  const policy = Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
  if (!CHARSET.test(html))
    throw new Error('the page needs a <meta charset="utf-8"> for the policy to stand behind');
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
