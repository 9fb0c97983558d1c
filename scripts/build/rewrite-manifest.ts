import { uuidV5 } from "./uuid-v5";

const DEVELOPMENT_URL = "https://localhost:3000/";
const ID = /<Id>([^<]*)<\/Id>/;
const VERSION = /<Version>[^<]*<\/Version>/;
/** The two names that people see: of the add-in in Office's lists, and of its group on the ribbon. */
const NAMES = [/<DisplayName [\s\S]*?<\/DisplayName>/, /<bt:String id="Group\.Label" [\s\S]*?<\/bt:String>/];
const NAME_VALUE = /((?:DefaultValue|Value)=")([^"]*)"/g;
/** The prefix of the functions of cells: two add-ins with one prefix would both answer (custom-functions-naming in the Office docs). */
const NAMESPACE = /(<bt:String id="Functions\.Namespace" DefaultValue=")([^"]*)"/;
const SUFFIX = /^[a-z0-9](?:[a-z0-9-]{0,18}[a-z0-9])?$/;

/** What a manifest is made for. */
export interface ManifestTarget {
  /** Where the files will be. */
  readonly url: string;
  /** Of package.json, "1.0.0". */
  readonly version: string;
  /** Names an installation beside the usual one, "test"; empty for the usual one. */
  readonly suffix: string;
}

/**
 * The manifest with every address under the place where the files will be, and the version of the package. With a suffix it is another
 * add-in to Office, which can be installed beside the usual one: an Id of its own, always the same for the suffix, and names that show it.
 * @example rewriteManifest(xml, { url: "https://example.go.th/addin", … }) // https://localhost:3000/taskpane.html → https://example.go.th/addin/taskpane.html
 */
export function rewriteManifest(xml: string, { url, version, suffix }: ManifestTarget): string {
  const base = baseAddress(url);
  const here = xml
    .replaceAll(DEVELOPMENT_URL, () => base)
    .replace(VERSION, `<Version>${manifestVersion(version)}</Version>`);
  if (suffix === "") return here;
  const named = NAMES.reduce(
    (text, name) =>
      text.replace(name, (part) =>
        part.replace(NAME_VALUE, (_, start, value) => `${start}${value} (${suffix})"`),
      ),
    here,
  );
  return named
    .replace(ID, (_, id: string) => `<Id>${uuidV5(id, suffix)}</Id>`)
    .replace(
      NAMESPACE,
      (_, start, prefix) => `${start}${prefix}_${suffix.replaceAll("-", "_").toUpperCase()}"`,
    );
}

/**
 * A package's version in the four numbers that Office's store asks for; throws where it has anything else, since a manifest has no beta.
 * @example manifestVersion("1.2.3") // "1.2.3.0"
 */
export function manifestVersion(version: string): string {
  if (!/^[1-9]\d{0,3}\.\d{1,4}\.\d{1,4}$/.test(version))
    throw new Error(`package.json: the version ${version} must be three numbers, the first at least 1`);
  return `${version}.0`;
}

/** The suffix as given; throws, with a sentence, where it could not stand in a file's name. */
export function checkedSuffix(suffix: string): string {
  if (suffix === "" || SUFFIX.test(suffix)) return suffix;
  throw new Error(`--suffix ${suffix}: at most 20 small letters, digits and hyphens, as in "test"`);
}

/** The address with one slash at its end; throws, with a sentence, where no manifest may point. */
export function baseAddress(url: string): string {
  const sentence = faultIn(url);
  if (sentence !== null) throw new Error(`url ${url}: ${sentence}`);
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
