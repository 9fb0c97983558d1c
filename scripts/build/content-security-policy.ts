/**
 * What the pane may load. Scripts: our own, office.js and the files that it pulls in itself; 'wasm-unsafe-eval' lets HarfBuzz,
 * which shapes the Thai of PDF files and comes from our own host, start as WebAssembly, and allows no eval. Styles:
 * 'unsafe-inline', since Fluent and office.js write style elements. Nothing may be sent anywhere: connect-src reaches our own
 * files and no others. `frame-ancestors` is missing because a meta element cannot set it; Excel on the web frames the pane from
 * its own hosts.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join("; ");
const CHARSET = /<meta charset="[^"]*"\s*\/?>/i;

/** The page with the policy as early as it can stand: after the character set, before every script. */
export function addContentSecurityPolicy(html: string): string {
  if (!CHARSET.test(html))
    throw new Error('the page needs a <meta charset="utf-8"> for the policy to stand behind');
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
  );
}
