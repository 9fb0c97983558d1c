const DEVELOPMENT_URL = "https://localhost:3000/";

/**
 * The manifest with every address under the place where the files will be.
 * @example rewriteManifest(xml, "https://example.go.th/addin") // https://localhost:3000/taskpane.html → https://example.go.th/addin/taskpane.html
 */
export function rewriteManifest(xml: string, url: string): string {
  return xml.replaceAll(DEVELOPMENT_URL, () => baseAddress(url));
}

/** The address with one slash at its end; throws, with a sentence, where no manifest may point. */
export function baseAddress(url: string): string {
  const sentence = faultIn(url);
  if (sentence !== null) throw new Error(`--env url=${url}: ${sentence}`);
  return url.endsWith("/") ? url : `${url}/`;
}

function faultIn(url: string): string | null {
  if (!URL.canParse(url)) return "this is no address; give one such as https://example.go.th/addin/";
  const { protocol, hostname, search, hash } = new URL(url);
  if (protocol !== "https:") return "Office loads add-ins over https only";
  if (hostname === "localhost" || hostname === "127.0.0.1")
    return "this is your own machine; give the host that will serve the files";
  if (search !== "" || hash !== "") return "an address without ? and #, please";
  return /[\s"'<>&]/.test(url) ? "this holds characters that do not belong in an address" : null;
}
