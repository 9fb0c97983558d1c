import { Tab, TextRun, type IRunOptions, type ParagraphChild, type XmlComponent } from "docx";
import { addAll } from "../../core/lists/add-all";
import type { ReportText } from "../../core/report/model/report-model";
import { PAGE_GAP } from "../../core/report/model/text-gaps";
import { heldSpans } from "../../core/text/held-spans";
import { linkSpans } from "../../core/text/link-spans";
import { BUILT_IN_STYLE } from "./document-styles";
import { createLinkTargets, type FindTarget, type LinkTarget } from "./link-targets";
import { ReportLink } from "./report-link";
import { xmlText } from "./xml-text";

const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/;
const NO_BREAK_SPACE = "\u00a0";

/** A piece of a text that is shown in one way. */
type TextPart = TextRun | ReportLink;

/** Writes a text as runs and links. */
export type WriteText = (text: ReportText, options?: IRunOptions) => ParagraphChild[];

/** Holds nothing: the spaces stay as they are, so that a name that stands alone is found by a search. */
export const writePlain: WriteText = (text, options = {}) =>
  text.flatMap((part) => lineRuns(part ?? PAGE_GAP, options));

/** Writes the texts of one document: they share its links. */
export interface TextWriter {
  readonly text: WriteText;
  /** A text without gaps and line ends: as it is where it has no link. */
  readonly cell: (text: string) => string | readonly TextPart[];
  /** The same, and an address in it is no link. */
  readonly plain: (text: string) => string;
  /** Words that lead to an address; words alone where no program could follow it. */
  readonly link: (text: string, href: string) => ParagraphChild[];
}

/**
 * Running text of a document: spaces inside a piece that must stay together become no-break spaces, as a typist would do it, and
 * addresses become links. Characters that forbid a break between letters are not used: they would hide names from searches, and
 * fonts do not have them.
 * @param keepTogether names inside which no line may break
 */
export function textWriter(keepTogether: readonly string[]): TextWriter {
  const findTarget = createLinkTargets();
  return {
    text: (text, options = {}) =>
      // The library's type lists its own elements only; it writes any other one as it comes.
      text.flatMap((part): XmlComponent[] =>
        part === null
          ? lineRuns(PAGE_GAP, options)
          : linkedRuns(holdSpaces(part, keepTogether), findTarget, options),
      ) as ParagraphChild[],
    cell: (text) => {
      const held = holdSpaces(text, keepTogether);
      return linkSpans(held).length === 0 ? xmlText(held) : linkedRuns(held, findTarget, {});
    },
    plain: (text) => xmlText(holdSpaces(text, keepTogether)),
    link: (text, href) => {
      const target = findTarget(href);
      return target === null ? lineRuns(text, {}) : [linkOf(target, text, {}) as XmlComponent as TextRun];
    },
  };
}

/** A jump to the next tab stop; as a character of a text it would be a space to some programs. */
export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function holdSpaces(text: string, names: readonly string[]): string {
  if (!text.includes(" ")) return text;
  let held = "";
  let done = 0;
  for (const { start, end } of heldSpans(text, names)) {
    held += text.slice(done, start) + text.slice(start, end).replaceAll(" ", NO_BREAK_SPACE);
    done = end;
  }
  return done === 0 ? text : held + text.slice(done);
}

function linkedRuns(text: string, findTarget: FindTarget, options: IRunOptions): TextPart[] {
  const links = linkSpans(text);
  if (links.length === 0) return lineRuns(text, options);
  const runs: TextPart[] = [];
  let done = 0;
  for (const { start, end, href } of links) {
    const target = findTarget(href);
    if (target === null) continue;
    if (start > done) addAll(runs, lineRuns(text.slice(done, start), options));
    runs.push(linkOf(target, text.slice(start, end), options));
    done = end;
  }
  if (done < text.length) addAll(runs, lineRuns(text.slice(done), options));
  return runs;
}

function linkOf(target: LinkTarget, text: string, options: IRunOptions): ReportLink {
  return new ReportLink(target, lineRuns(text, { ...options, style: BUILT_IN_STYLE.link }));
}

/** One run a line: a line break inside a paragraph is w:br, never a character. */
function lineRuns(text: string, options: IRunOptions): TextRun[] {
  return text.split(LINE_END).map((line, index) => {
    const words = xmlText(line.replaceAll("\t", " "));
    return new TextRun({ ...options, text: words, ...(index === 0 ? {} : { break: 1 }) });
  });
}
