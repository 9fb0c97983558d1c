import { linkSpans } from "../../../core/text/link-spans";

const IGNORED = /[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const WEB_SCHEME = /^https?:\/\//i;
/** No address is without one of these. */
const ADDRESS_SIGN = /[.:@/]/;
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
  const shown = text.replace(IGNORED, "");
  if (shown === address) return true;
  // "คลิกที่นี่", as most links say.
  if (!ADDRESS_SIGN.test(shown)) return false;
  const wanted = plainAddress(address.trim());
  if (plainAddress(shown) === wanted) return true;
  if (!SCHEME.test(shown) && WEB_SCHEME.test(wanted)) {
    if (withoutScheme(plainAddress(`https://${shown}`)) === withoutScheme(wanted)) return true;
  }
  return linkSpans(text).some(({ href }) => plainAddress(href) === wanted);
}

/** The address as programs write it, its letters as people do. */
function plainAddress(text: string): string {
  return decode(resolve(text))
    .replace(/^mailto:/i, "")
    .replace(/\/$/, "")
    .replace(/@[^@/?#]*/, (host) => host.toLowerCase());
}

/** Host in small letters, other hosts than Latin ones in their code, no port that goes without saying. */
function resolve(address: string): string {
  try {
    return new URL(address).href;
  } catch {
    return address;
  }
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
