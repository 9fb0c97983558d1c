import type { ReportPerson } from "../../model/report-settings";
import type { OutsideLine } from "./outside-lines";

/** The people who sign a report, and the lines that name them. */
export interface Signatures {
  readonly people: readonly ReportPerson[];
  readonly used: ReadonlySet<OutsideLine>;
}

const SIGNATURE = /^\(?\s*ลง\s?ชื่อ\s*\)?\s*(.*)$/;
const NAME = /^\(\s*([\u0e01-\u0e4eA-Za-z.\s]{4,80})\s*\)$/;
/** With a title or rank, or first and last name: "(ฉบับร่าง)" is nobody. */
const PERSON = /^(?:นาย|นาง|ว่าที่|[ก-ฮ]{1,3}\.)|\s/;
const ENDORSEMENT = /^ความ(?:คิด)?เห็น/;
const ACTING = /^รักษาราชการแทน\s*(.+)$/;
/** Where the title stands in the line below. */
const ACTING_ALONE = /^รักษาราชการแทน$/;
/** A date that waits to be written by hand. */
const BLANK_DATE = /^วันที่[\s/]*$/;
const OTHER_ACTING = /^(?:รักษาการ|ปฏิบัติหน้าที่|ปฏิบัติราชการแทน|ทำการแทน)/;
const PREPARER = "ผู้จัดทำ";
/** Ends a memo, above the one who signs it. */
const CLOSING = "จึงเรียนมา";
const LONGEST_HEADING = 80;
const LONGEST_TITLE = 100;

/**
 * Reads the blocks of signatures: the name in brackets under "(ลงชื่อ)", the position below it, who is acted for below that; above it
 * the heading of a superior's comment. The block before the first comment is that of the preparer. A block of any other shape is left.
 * @example "ความเห็นปลัด", "(ลงชื่อ)", "(นางทดลอง มั่นคง)", "รองปลัด…", "รักษาราชการแทนปลัด…"
 */
export function readSignatures(lines: readonly OutsideLine[]): Signatures {
  const people: ReportPerson[] = [];
  const used = new Set<OutsideLine>();
  let heading: OutsideLine | null = null;
  let hasEndorsements = false;
  lines.forEach((line, index) => {
    if (ENDORSEMENT.test(line.words)) {
      heading = line.words.length <= LONGEST_HEADING ? line : null;
      hasEndorsements = true;
      return;
    }
    const name = NAME.exec(line.words)?.[1]?.trim();
    const above = lines[index - 1];
    if (name === undefined || !above || !PERSON.test(name)) return;
    // Between the two lines nothing but dots to sign on.
    const isDirect = above === heading || (heading === null && above.words.startsWith(CLOSING));
    const role = SIGNATURE.exec(above.words)?.[1] ?? (isDirect ? "" : undefined);
    if (role === undefined) return;
    const isPreparer = !hasEndorsements && (role === "" || role.startsWith(PREPARER));
    if (heading === null && !isPreparer) return;
    const titles = readTitles(lines, index + 1);
    people.push({
      heading: heading === null ? PREPARER : heading.words.replace(/[\s:：]+$/, ""),
      name,
      positionTitle: titles.positionTitle,
      actingFor: titles.actingFor,
    });
    // The text after the dots that was not taken must still be listed.
    const bare = !isDirect && (role === "" || role === PREPARER) ? above : null;
    for (const one of [heading, bare, line, ...titles.lines]) if (one !== null) used.add(one);
    const below = lines[index + 1 + titles.lines.length];
    if (below !== undefined && BLANK_DATE.test(below.words)) used.add(below);
    heading = null;
  });
  return { people, used };
}

function readTitles(
  lines: readonly OutsideLine[],
  at: number,
): { positionTitle: string | null; actingFor: string | null; lines: readonly OutsideLine[] } {
  const position = lines[at];
  const nothing = { positionTitle: null, actingFor: null, lines: [] };
  if (!position || !isTitle(position.words) || isActing(position.words)) return nothing;
  const positionTitle = position.words.replace(/^ตำแหน่ง\s*/, "");
  if (positionTitle === "") return nothing;
  const acting = lines[at + 1];
  if (!acting || !isActing(acting.words) || acting.words.length > LONGEST_TITLE) {
    return { positionTitle, actingFor: null, lines: [position] };
  }
  const below = lines[at + 2];
  if (ACTING_ALONE.test(acting.words) && below && isTitle(below.words) && !isActing(below.words)) {
    return { positionTitle, actingFor: below.words, lines: [position, acting, below] };
  }
  const actingFor = ACTING.exec(acting.words)?.[1] ?? acting.words;
  return { positionTitle, actingFor, lines: [position, acting] };
}

function isActing(words: string): boolean {
  return ACTING.test(words) || ACTING_ALONE.test(words) || OTHER_ACTING.test(words);
}

function isTitle(words: string): boolean {
  const isOther =
    SIGNATURE.test(words) || NAME.test(words) || ENDORSEMENT.test(words) || BLANK_DATE.test(words);
  return !isOther && words.length <= LONGEST_TITLE && !/^(?:\(|[0-9๐-๙])/.test(words);
}
