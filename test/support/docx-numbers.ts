import { docxPart, elementsOf, wordsOf } from "./docx-parts";

/** A level of a list in numbering.xml. */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

interface NumberedWords {
  /** What Word draws before the words, "" for a paragraph without a number. */
  readonly number: string;
  readonly words: string;
}

const THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

/**
 * Counts the lists of a file as ECMA-376 part 1, 17.9 has it, apart from our own reader: lists of one definition share their
 * numbers, a start override counts once, a number of a level begins the levels under it anew.
 * @returns a function that is given the paragraphs of the file in their order
 */
export function numberReader(bytes: Uint8Array): (paragraph: string) => NumberedWords {
  const numbering = docxPart(bytes, "word/numbering.xml");
  const definitions = new Map(
    elementsOf(numbering, "w:abstractNum").map((xml) => [valueOf(xml, "abstractNumId"), levelsOf(xml)]),
  );
  const lists = new Map(elementsOf(numbering, "w:num").map((xml) => [valueOf(xml, "numId"), xml]));
  const counts = new Map<string, (number | null)[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const words = wordsOf(paragraph);
    const [, level, list] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\w+)"\/>/.exec(paragraph) ?? [];
    if (level === undefined || list === undefined) return { number: "", words };
    const xml = lists.get(list) ?? "";
    const definition = /<w:abstractNumId w:val="(\d+)"/.exec(xml)?.[1] ?? "";
    const levels = definitions.get(definition);
    if (levels === undefined) throw new Error(`no list ${list}`);
    const own = counts.get(definition) ?? [];
    counts.set(definition, own);
    const overrides = [...xml.matchAll(/w:ilvl="(\d)"><w:startOverride w:val="(\d+)"/g)];
    if (!begun.has(list)) for (const [, at, start] of overrides) own[Number(at)] = Number(start) - 1;
    begun.add(list);
    const at = Number(level);
    own[at] = (own[at] ?? (levels.get(at)?.start ?? 1) - 1) + 1;
    own.length = at + 1;
    const text = levels.get(at)?.text ?? "";
    const number = text.replaceAll(/%(\d)/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      return draw(own[of] ?? 0, levels.get(of)?.format ?? "");
    });
    return { number, words };
  };
}

/** The words of paragraphs with their numbers, as they stand on paper. */
export function numberedWords(bytes: Uint8Array, xml: string): string[] {
  const read = numberReader(bytes);
  return elementsOf(xml, "w:p").map((paragraph) => {
    const { number, words } = read(paragraph);
    return number === "" ? words : `${number}\t${words}`;
  });
}

function levelsOf(xml: string): ReadonlyMap<number, Level> {
  return new Map(
    elementsOf(xml, "w:lvl").map((level) => [
      Number(valueOf(level, "ilvl")),
      {
        start: Number(/<w:start w:val="(\d+)"/.exec(level)?.[1]),
        format: /<w:numFmt w:val="(\w+)"/.exec(level)?.[1] ?? "",
        text: wordsOf(/<w:lvlText w:val="([^"]*)"/.exec(level)?.[1] ?? ""),
      },
    ]),
  );
}

function valueOf(xml: string, attribute: string): string {
  return new RegExp(`w:${attribute}="([^"]*)"`).exec(xml)?.[1] ?? "";
}

function draw(value: number, format: string): string {
  if (format === "thaiNumbers")
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
  if (format === "thaiLetters") return THAI_LETTERS.charAt(value - 1);
  if (format === "lowerLetter") return String.fromCharCode(96 + value);
  if (format === "upperLetter") return String.fromCharCode(64 + value);
  if (format !== "decimal") throw new Error(`a number of the format ${format}`);
  return String(value);
}
