import { AUTHORITY_KIND } from "../../text/authority-kinds";
import { fitsOneLine } from "./fit-scale";
import { MEMO_DESIGN } from "./memo-design";

/** How the name of a local authority begins, where the settings do not give the name itself. */
const AUTHORITY = /องค์การบริหารส่วน|เทศบาล(?:นคร|เมือง|ตำบล)|เมืองพัทยา/;
/** Kind and proper name of an authority: the one place where a name may part, if it has to. */
const KIND = new RegExp(`^(${AUTHORITY_KIND})(?=.)`);
const ACTING = /^(รักษาราชการแทน|รักษาการในตำแหน่ง|รักษาการแทน)(?=.)/;

/**
 * A full position title under a signature, in the lines it is written in: one; or more, where the letters would have to be squeezed
 * too much, parted at รักษาราชการแทน, then before the authority's name, then at the joint of that name (issue 15).
 * @param widthMm width of the block that it is centred in
 * @example titleLines("รักษาราชการแทนปลัดเทศบาลตำบลทุ่งสมมติ", "เทศบาลตำบลทุ่งสมมติ", 70) // ["รักษาราชการแทน", "ปลัดเทศบาลตำบลทุ่งสมมติ"]
 */
export function titleLines(title: string, authority: string | null, widthMm: number): readonly string[] {
  const ways = waysToPart(title.trim(), authority);
  const fits = (lines: readonly string[]): boolean => lines.every((line) => fitsTitle(line, widthMm));
  return ways.find(fits) ?? ways.at(-1) ?? [title];
}

/** True for a line under a signature that stays one line there. */
export function fitsTitle(line: string, widthMm: number): boolean {
  return fitsOneLine(line, widthMm, MEMO_DESIGN.bodySize);
}

/**
 * An authority's name in its two parts, or as one where it has no such joint.
 * @example nameParts("เทศบาลตำบลทุ่งสมมติ") // ["เทศบาลตำบล", "ทุ่งสมมติ"]
 */
export function nameParts(name: string): readonly string[] {
  const kind = KIND.exec(name)?.[1];
  return kind === undefined ? [name] : [kind, name.slice(kind.length)];
}

/** From the fewest lines to the most. */
function waysToPart(title: string, authority: string | null): readonly (readonly string[])[] {
  const acting = ACTING.exec(title)?.[1] ?? "";
  const office = title.slice(acting.length).trim();
  const named = authority === null ? -1 : office.indexOf(authority);
  const start = named === -1 ? office.search(AUTHORITY) : named;
  const before = lines(acting);
  const ways = [[title]];
  if (acting !== "") ways.push([acting, office]);
  if (start === -1) return ways;
  const name = office.slice(start);
  const post = office.slice(0, start).trim();
  if (post !== "") ways.push([`${acting}${post}`, name], [...before, post, name]);
  const [kind = "", proper] = nameParts(name);
  if (proper === undefined) return ways;
  ways.push([...before, `${post}${kind}`, proper]);
  if (post !== "") ways.push([...before, post, kind, proper]);
  return ways;
}

function lines(text: string): readonly string[] {
  return text === "" ? [] : [text];
}
