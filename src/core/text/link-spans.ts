import { findAll } from "./find-all";
import type { TextSpan } from "./text-span";

/** An address in a text, and where a click on it leads. */
export interface LinkSpan extends TextSpan {
  /** Begins with http:, https: or mailto:, nothing else. */
  readonly href: string;
}

/** A letter, and no second address begins with it: two can be written with nothing between them. */
const HOST_SIGN = String.raw`(?!https?:\/\/)[a-z0-9.-]`;
/** A comma and no space between two addresses is no part of the first. */
const PATH = String.raw`[/?#](?:(?![,;]https?:\/\/)[^\s<>"“”])*`;
/** A host with a sign that no host has is none, also not as far as the sign: the link would lead to another host. */
const WEB = String.raw`https?:\/\/[a-z0-9](?:${HOST_SIGN}){0,252}(?![a-z0-9.-]{0,252}_)(?::\d{1,5})?(?![^\s/?#]{0,300}@)(?:${PATH})?`;
/** Every other scheme, and a web address with a name before its host, which hides where it leads: they stay text as a whole. */
const OTHER_SCHEME = String.raw`[a-z][a-z0-9+-]{1,15}:\/\/[^\s<>"“”]*`;
/** A host that says by its name that it is one; other names without a scheme may be names of files. */
const BARE_HOST = String.raw`(?<![a-z0-9@./_-])www\.[a-z0-9][a-z0-9.-]{0,247}(?::\d{1,5})?(?:[/?#][^\s<>"“”]*)?`;
const MAIL = String.raw`(?:mailto:)?(?<![a-z0-9._%+/@-])[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9][a-z0-9.-]{0,252}`;
/** In this order: what is inside an address of one kind is none of another kind. */
const ADDRESS = new RegExp(`(?<web>${WEB})|${OTHER_SCHEME}|(?<host>${BARE_HOST})|(?<mail>${MAIL})`, "gi");
/** What all of them have, looked for first: nearly every text has no address. */
const SIGNS = /:\/\/|@|www\./i;

/** Characters that end a sentence, not an address. */
const SENTENCE_END = /[.,;:!?'’*…ฯ]+$/;
const BRACKETS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
/** At the end of a host: a name of two letters or more after a dot. */
const TOP_NAME = /\.[a-z]{2,}$/i;
const MAIL_SCHEME = /^mailto:/i;
/** Neither Word nor Excel follows a longer address; Excel takes a workbook that has one for damaged (2,079 characters). */
const LONGEST = 2000;
const WEB_HOST = /^https?:\/\/([^/?#:]+)(?::(\d+))?(.?)/i;
const HIGHEST_PORT = 65_535;
/** After a host without a path these go on with its name, and the address would lead to the host of another one. */
const GOES_ON = /[_%&=+~@\\|$^]/;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * The addresses of a text that a reader can follow, in their order.
 * @example linkSpans("ดู https://a.go.th/12.") // [{ start: 3, end: 21, href: "https://a.go.th/12" }]
 */
export function linkSpans(text: string): readonly LinkSpan[] {
  if (!SIGNS.test(text)) return [];
  return findAll(ADDRESS, text).flatMap(({ index, groups = {} }): readonly LinkSpan[] => {
    const { web, host, mail } = groups;
    if (web !== undefined) {
      const address = trimAddress(web);
      return isFollowable(address, text.charAt(index + web.length)) ? [spanOf(index, address, "")] : [];
    }
    // A browser goes on to https by itself where there is one; many offices still have none.
    if (host !== undefined) {
      const address = trimAddress(host);
      const canFollow = isFollowable(`http://${address}`, text.charAt(index + host.length));
      return canFollow ? spanIfHost(index, address, "http://") : [];
    }
    if (mail === undefined) return [];
    return spanIfHost(index, mail.replace(/[.-]+$/, ""), MAIL_SCHEME.test(mail) ? "" : "mailto:");
  });
}

/** Whether programs can follow an address of the web: one that no program can read makes some refuse the whole file. */
function isFollowable(address: string, next: string): boolean {
  const [, host = "", port = "0", path = ""] = WEB_HOST.exec(address) ?? [];
  if (address.length > LONGEST || host === "" || host.includes("..") || Number(port) > HIGHEST_PORT)
    return false;
  return path !== "" || !(GOES_ON.test(next) || (!host.includes(".") && LETTER.test(next)));
}

function spanOf(start: number, address: string, scheme: string): LinkSpan {
  return { start, end: start + address.length, href: scheme + address };
}

/** None where what should be a host has no end that one could have: "www.", "ก@ข". */
function spanIfHost(start: number, address: string, scheme: string): readonly LinkSpan[] {
  const [host = ""] = address.slice(address.indexOf("@") + 1).split(/[:/?#]/);
  const labels = host.split(".");
  const isHost = TOP_NAME.test(host) && labels.every((label) => label !== "");
  return isHost && (scheme !== "http://" || labels.length > 2) ? [spanOf(start, address, scheme)] : [];
}

/** A bracket is part of an address only where it opened inside it. */
function trimAddress(found: string): string {
  let address = found.replace(SENTENCE_END, "");
  while (/[)\]}]$/.test(address) && !hasOpening(address))
    address = address.slice(0, -1).replace(SENTENCE_END, "");
  return address;
}

function hasOpening(address: string): boolean {
  const closing = address.at(-1) ?? "";
  const count = (character: string): number => address.split(character).length - 1;
  return count(BRACKETS[closing] ?? "") >= count(closing);
}
