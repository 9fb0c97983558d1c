import { AUTHORITY_KIND, AUTHORITY_KINDS } from "../../text/authority-kinds";

/** The own authority: "องค์การบริหารส่วนตำบล" and "ทุ่งสมมติ". */
export interface OwnAuthority {
  readonly kind: string;
  readonly place: string;
}

/** The kinds of local authorities and their short forms. */
export const SHORT_KINDS: Readonly<Record<string, string>> = Object.fromEntries(AUTHORITY_KINDS);

const OWN = new RegExp(String.raw`^(${AUTHORITY_KIND})\s?([\u0e01-\u0e4e]{2,40})`);

/** Kind and place of a full name, or null where it is no name of a local authority. */
export function readOwnAuthority(organization: string | null): OwnAuthority | null {
  const match = organization === null ? null : OWN.exec(organization.trim());
  return match ? { kind: match[1] ?? "", place: match[2] ?? "" } : null;
}
