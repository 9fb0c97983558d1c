import { succeed, type Result } from "../../../app/ports/result";
import { blockParagraphs } from "../../../core/sheet/imported/block-text";
import type {
  DocumentAside,
  DocumentParagraph,
  ReportDocument,
} from "../../../core/sheet/imported/report-document";
import { toThaiDigits } from "../../../core/text/digits";
import { countUpTo, throwOverLimit } from "../../package/count-up-to";
import { openPackage, type OfficePackage } from "../../package/open-package";
import { throwPackageFault } from "../../package/package-fault";
import { readRelationships } from "../../package/read-relationships";
import { REPORT_LIMITS, type ReportLimits } from "./limits";
import { numberParagraphs, type TakeNumber } from "./number-paragraphs";
import { readDrawnTexts } from "./read-drawn-texts";
import { readLinkTargets } from "./read-link-targets";
import { readNumbering } from "./read-numbering";
import { readStories, type StoryContext } from "./read-story";
import { readStyles } from "./read-styles";
import { reportFault } from "./report-fault";

/**
 * Reads a .docx file: its text as someone sees it who has accepted every tracked change, with the numbers that Word draws.
 * A file that cannot be read, or only in part, comes back as one sentence for the user.
 */
export async function readDocx(
  bytes: Uint8Array,
  limits: ReportLimits = REPORT_LIMITS,
): Promise<Result<ReportDocument>> {
  try {
    return await Promise.resolve(succeed(readParts(openPackage(bytes, "wordDocument", limits), limits)));
  } catch (error) {
    return reportFault(error);
  }
}

type NoteKind = "footnote" | "endnote";

/** The parts beside the body: type of relationship, outermost element, kind of text. */
const ASIDES = [
  { type: "footnotes", root: "w:footnotes", kind: "footnote" },
  { type: "endnotes", root: "w:endnotes", kind: "endnote" },
  { type: "comments", root: "w:comments", kind: "comment" },
  { type: "header", root: "w:hdr", kind: "header" },
  { type: "footer", root: "w:ftr", kind: "footer" },
] as const;

function readParts(source: OfficePackage, limits: ReportLimits): ReportDocument {
  const main = readRelationships(source, "").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) return throwPackageFault("unknownFile");
  const relationships = readRelationships(source, main);
  const partsOf = (type: string): string[] => [
    ...new Set(
      relationships.filter((one) => one.type === type && source.has(one.target)).map((one) => one.target),
    ),
  ];
  const styles = readStyles(source, partsOf("styles")[0] ?? null);
  const lists = readNumbering(source, partsOf("numbering")[0] ?? null, styles);
  const counters = {
    paragraph: countUpTo(limits.paragraphs, "tooManyParagraphs"),
    table: countUpTo(limits.tables, "tooManyTables"),
    text: countUpTo(limits.textCharacters, "tooMuchText"),
    length: (characters: number) => {
      if (characters > limits.paragraphCharacters) throwOverLimit(limits.paragraphCharacters, "textTooLong");
    },
  };
  const counted = (text: string): string => {
    counters.text(text.length);
    return text;
  };
  const numbers = (): TakeNumber => {
    const takeNumber = numberParagraphs(lists, styles);
    return (paragraph) => counted(takeNumber(paragraph));
  };
  const marks = new Map<string, string>();

  const body = readStories(source, main, "w:document", {
    takeNumber: numbers(),
    styles,
    noteMark: (kind, id) => counted(takeMark(marks, kind, id)),
    linkTargets: readLinkTargets(source, main),
    drawnTexts: readDrawnTexts(source, main),
    counters,
  });
  const asides = ASIDES.flatMap(({ type, root, kind }) =>
    partsOf(type).flatMap((part) =>
      readAsides(source, { part, root, kind }, marks, {
        takeNumber: numbers(),
        styles,
        noteMark: () => "",
        linkTargets: readLinkTargets(source, part),
        drawnTexts: readDrawnTexts(source, part),
        counters,
      }),
    ),
  );
  const hidden = body.flatMap((story) => story.hidden.flatMap(hiddenAside));
  return { blocks: body.flatMap(({ blocks }) => blocks), asides: [...hidden, ...asides] };
}

const MARK_NAMES: Readonly<Record<NoteKind, string>> = { footnote: "เชิงอรรถ", endnote: "ท้ายเรื่อง" };

/** "[เชิงอรรถ ๒]" for the second footnote that the text names: the same mark is before the note itself. */
function takeMark(marks: Map<string, string>, kind: NoteKind, id: string): string {
  const known = marks.get(`${kind} ${id}`);
  if (known !== undefined) return known;
  const number = Number(marks.get(kind) ?? 0) + 1;
  marks.set(kind, String(number));
  const mark = `[${MARK_NAMES[kind]} ${toThaiDigits(String(number))}]`;
  marks.set(`${kind} ${id}`, mark);
  return mark;
}

function readAsides(
  source: OfficePackage,
  { part, root, kind }: { part: string; root: string; kind: DocumentAside["kind"] },
  marks: ReadonlyMap<string, string>,
  context: StoryContext,
): DocumentAside[] {
  return readStories(source, part, root, context)
    .filter(({ isSeparator }) => !isSeparator)
    .flatMap(({ id, blocks, hidden }) => {
      const mark = marks.get(`${kind} ${id ?? ""}`);
      const paragraphs = blockParagraphs(blocks).filter(isTelling);
      const seen = paragraphs.map(({ text, pictures }, index) => ({
        kind,
        text: index === 0 && mark !== undefined ? `${mark} ${text.trim()}` : text,
        ...(pictures && { pictures }),
      }));
      return [...seen, ...hidden.flatMap(hiddenAside)];
    });
}

function isTelling({ text, pictures }: DocumentParagraph): boolean {
  return text.trim() !== "" || pictures !== undefined;
}

function hiddenAside(paragraph: DocumentParagraph): DocumentAside[] {
  if (!isTelling(paragraph)) return [];
  const { text, pictures } = paragraph;
  return [{ kind: "hidden", text, ...(pictures && { pictures }) }];
}
