import { linkSpans } from "./link-spans";

const IGNORED = /[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const WEB_SCHEME = /^https?:\/\//i;
/** A longer text is no address, whatever it begins with. */
const LONGEST = 20_000;

/**
 * True where a text that is shown for a link already says where the link leads: it is the address, or the address stands in it. A slash
 * at the end, mailto:, http:// that the text leaves out, the case of the host and %-signs for letters make no difference.
 * @example saysAddress("www.a.go.th", "http://WWW.a.go.th/") // true
 * @example saysAddress("คลิกที่นี่", "https://a.go.th") // false
 */
export function saysAddress(text: string, address: string): boolean {
  if (text.length > LONGEST) return false;
  const [shown, wanted] = [plainAddress(text), plainAddress(address)];
  if (shown === wanted || shown === withoutScheme(wanted)) return true;
  return linkSpans(text).some(({ href }) => plainAddress(href) === wanted);
}

function plainAddress(text: string): string {
  const bare = decode(text.replace(IGNORED, ""))
    .replace(/^mailto:/i, "")
    .replace(/\/$/, "");
  const scheme = WEB_SCHEME.exec(bare)?.[0] ?? "";
  const rest = bare.slice(scheme.length);
  // Behind the host, and before the @ of a mail address, the case of a letter counts.
  const from = rest.indexOf("@") + 1;
  const end = rest.slice(from).search(/[/?#]/);
  const to = end < 0 ? rest.length : from + end;
  return scheme.toLowerCase() + rest.slice(0, from) + rest.slice(from, to).toLowerCase() + rest.slice(to);
}

function withoutScheme(address: string): string {
  return address.replace(WEB_SCHEME, "");
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // a percent sign that stands for itself
  }
}
