/** What RFC 3986 lets an address hold; the rest is written in percent. */
const PLAIN_ADDRESS = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/;
const SCHEMES: readonly string[] = ["http:", "https:", "mailto:"];
/** Word follows no longer address. */
const LONGEST = 2000;

/** An address that a document leads to, and the relationship that names it. */
export interface LinkTarget {
  readonly id: string;
  readonly address: string;
  /** True once the relationship is in the file. */
  isWritten: boolean;
}

/** Gives each address of a document its relationship; null for an address that no program could follow. */
export type FindTarget = (href: string) => LinkTarget | null;

/** One relationship for each address, no matter how often it is there. */
export function createLinkTargets(): FindTarget {
  const targets = new Map<string, LinkTarget | null>();
  let count = 0;
  return (href) => {
    const known = targets.get(href);
    if (known !== undefined) return known;
    const address = followableAddress(href);
    const target = address === null ? null : { id: `Link${++count}`, address, isWritten: false };
    targets.set(href, target);
    return target;
  };
}

function followableAddress(href: string): string | null {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  if (!SCHEMES.includes(url.protocol)) return null;
  const address = PLAIN_ADDRESS.test(href) ? href : url.href;
  return address.length > LONGEST ? null : address;
}
