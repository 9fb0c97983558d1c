import { fillTemplate } from "../../text/fill-template";
import { endorsementRows } from "./endorsement-rows";
import { fillText } from "./fill-text";
import { LINE_HEIGHT } from "../../text/estimate-width";
import { MEMO_DESIGN, POINTS_PER_MM } from "./memo-design";
import { estimateMemoHeight, memoRoom, rowHeight, textHeight, type MemoText } from "./memo-height";
import type { Endorsement, Margins, Memo, MemoContinuation, MemoSpacing } from "./report-model";
import { REPORT_WORDING as wording } from "./report-wording";
import { SHORT_GAP } from "./text-gaps";

const { bodySize, beforeParagraph, writingLine } = MEMO_DESIGN;
const SINGLE = bodySize * LINE_HEIGHT;
/** From the last line to write on to the line that is signed on, in millimetres. */
const PEN = { wide: 11, close: 8 } as const;

/** How a superior's comment is set: the close form has its first line to write on beside the heading, and one more below. */
interface Form {
  readonly isBeside: boolean;
  readonly dottedLines: number;
  /** Exact line height, null for single spacing. */
  readonly line: number | null;
  readonly penMm: number;
}

const WIDE: Form = { isBeside: false, dottedLines: 3, line: null, penMm: PEN.wide };
const CLOSE: Form = { isBeside: true, dottedLines: 1, line: 17, penMm: PEN.close };

/** One way to set a memo. */
interface Setting {
  readonly headingsInline: boolean;
  readonly lineHeight: number | null;
  readonly beforeSignature: number;
  readonly beforeEndorsement: number;
  readonly form: Form;
}

const BODY = { headingsInline: true, lineHeight: null, beforeSignature: 20, beforeEndorsement: 7 } as const;
/** Over two pages there is room to write, but for a long chain in one column. */
const TWO_PAGES: readonly [Setting, ...Setting[]] = [
  { ...BODY, beforeEndorsement: 18, form: WIDE },
  { ...BODY, beforeEndorsement: 14, form: { ...WIDE, dottedLines: 2 } },
  { ...BODY, beforeEndorsement: 10, form: { ...CLOSE, line: null } },
  { ...BODY, form: CLOSE },
];

/**
 * From the most generous to the closest: a typist goes down this list until the memo keeps to one page. The endorsements give way
 * first, the text only where its own wording is long (issue 15).
 */
const SETTINGS: readonly Setting[] = [
  { ...BODY, headingsInline: false, beforeSignature: 30, beforeEndorsement: 18, form: WIDE },
  { ...BODY, headingsInline: false, form: WIDE },
  { ...BODY, form: WIDE },
  { ...BODY, form: { ...WIDE, dottedLines: 2 } },
  { ...BODY, form: { ...CLOSE, line: null, penMm: PEN.wide } },
  { ...BODY, form: { ...CLOSE, line: null } },
  { ...BODY, form: { ...CLOSE, line: 19 } },
  { ...BODY, form: { ...CLOSE, line: 18 } },
  { ...BODY, form: CLOSE },
  { ...BODY, beforeSignature: 14, beforeEndorsement: 4, form: CLOSE },
  { ...BODY, lineHeight: 19, beforeSignature: 14, beforeEndorsement: 4, form: CLOSE },
  { ...BODY, lineHeight: 18, beforeSignature: 14, beforeEndorsement: 4, form: CLOSE },
  { ...BODY, lineHeight: 18, beforeSignature: 8, beforeEndorsement: 2, form: CLOSE },
];

/** Room left at the foot for what differs between the formats. */
const SAFETY = 6;
/** As far apart as blocks are set where there is room. */
const MOST = { beforeSignature: 30, beforeEndorsement: 20 } as const;
/** Longer chains have a second page in any case: their superiors need room to write. */
const MOST_ON_ONE_PAGE = 4;

/**
 * Sets a memo: the most generous of the settings that keep it to one page, with the gaps between its blocks widened to fill the
 * page; or two pages, where the chain is long or no setting is close enough.
 * @param held texts that no line ends inside
 */
export function setMemo(
  memo: Omit<MemoText, "spacing">,
  margins: Margins,
  held: readonly string[],
): Pick<Memo, "spacing" | "endorsements" | "continuation"> {
  const room = memoRoom(margins) - SAFETY;
  if (memo.endorsements.length <= MOST_ON_ONE_PAGE) {
    for (const setting of SETTINGS) {
      const set = settle(memo, setting);
      const left = room - estimateMemoHeight(set, margins, held);
      if (left >= 0) {
        const gaps = set.preparers.length + endorsementRows(set.endorsements).length;
        const { spacing, endorsements } = set;
        return { spacing: widen(spacing, left / gaps), endorsements, continuation: null };
      }
    }
  }
  const way = (setting: Setting): TwoPages => {
    const set = settle(memo, setting);
    return { set, rowsBefore: rowsOnFirstPage(set, margins, held) };
  };
  const fitting = TWO_PAGES.map(way).find((pages) => fitsSecondPage(pages, margins));
  const { set, rowsBefore } = fitting ?? way(TWO_PAGES[0]);
  const { spacing, endorsements } = set;
  const belowText = memoRoom(margins) - SAFETY - textHeight(set, margins, held);
  // Where the text above the endorsements fills the page, some of it is on the next one: no page of signatures is alone.
  const continuation = belowText < 0 ? null : continueMemo(set, rowsBefore, belowText >= SINGLE);
  return { spacing, endorsements, continuation };
}

function settle(memo: Omit<MemoText, "spacing">, setting: Setting): MemoText {
  const { form, ...own } = setting;
  const line = form.line ?? SINGLE;
  return {
    ...memo,
    endorsements: memo.endorsements.map((endorsement) => writeOn(endorsement, form)),
    spacing: {
      ...own,
      beforeParagraph,
      endorsementLine: form.line,
      beforeWritingLine: roundPoints(writingLine - line),
      beforeEndorsementSignature: roundPoints(form.penMm * POINTS_PER_MM - line),
    },
  };
}

function writeOn(endorsement: Endorsement, { isBeside, dottedLines }: Form): Endorsement {
  const { heading } = endorsement;
  const isOpen = heading.at(-1) === null;
  return { ...endorsement, dottedLines, heading: isBeside && !isOpen ? [...heading, null] : heading };
}

/** Every gap grows by the same, as far as it may. */
function widen(spacing: MemoSpacing, by: number): MemoSpacing {
  const wider = (gap: number, most: number): number => Math.max(gap, Math.min(most, Math.floor(gap + by)));
  return {
    ...spacing,
    beforeSignature: wider(spacing.beforeSignature, MOST.beforeSignature),
    beforeEndorsement: wider(spacing.beforeEndorsement, MOST.beforeEndorsement),
  };
}

/** As many whole rows as there is room for; but the last endorsement, the mayor's, always goes with another one. */
function rowsOnFirstPage(set: MemoText, margins: Margins, held: readonly string[]): number {
  const rows = endorsementRows(set.endorsements);
  let left = memoRoom(margins) - SAFETY - SINGLE - textHeight(set, margins, held);
  let count = 0;
  for (const row of rows.slice(0, -1)) {
    left -= rowHeight(row, set.spacing, margins);
    if (left < 0) break;
    count += 1;
  }
  while (count > 0 && rows.slice(count).flat().length < 2) count -= 1;
  return count;
}

interface TwoPages {
  readonly set: MemoText;
  /** Rows of endorsements on the first page. */
  readonly rowsBefore: number;
}

function fitsSecondPage({ set, rowsBefore }: TwoPages, margins: Margins): boolean {
  const rows = endorsementRows(set.endorsements).slice(rowsBefore);
  const heights = rows.map((row) => rowHeight(row, set.spacing, margins));
  const head = Math.max(0, MEMO_DESIGN.secondPageFrom - margins.top) * POINTS_PER_MM + 2 * SINGLE;
  return head + heights.reduce((sum, height) => sum + height, 0) <= memoRoom(margins) - SAFETY;
}

function continueMemo(set: MemoText, rowsBefore: number, hasCatchword: boolean): MemoContinuation | null {
  const next = endorsementRows(set.endorsements)[rowsBefore]?.[0];
  if (next === undefined) return null;
  const [heading = ""] = next.heading
    .map((part) => part ?? "")
    .join("")
    .split(/\s/);
  const number = lastPart(set.documentNumber.value);
  return {
    rowsBefore,
    catchword: hasCatchword ? fillTemplate(wording.catchword, { heading }) : null,
    reference: fillText(wording.reference, {
      heading: set.heading,
      number: number === null ? SHORT_GAP : number.endsWith("/") ? `${number}${SHORT_GAP}` : number,
      date: lastPart(set.documentDate.value) ?? SHORT_GAP,
    }),
    mark: wording.continued,
  };
}

function lastPart(value: Memo["documentNumber"]["value"]): string | null {
  return value.at(-1)?.trim() ?? null;
}

function roundPoints(points: number): number {
  return Math.round(points * 10) / 10;
}
