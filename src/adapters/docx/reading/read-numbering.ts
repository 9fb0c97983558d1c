import { countUpTo } from "../../package/count-up-to";
import type { OfficePackage } from "../../package/open-package";
import { isOn } from "./is-on";
import { parseWordPart, type WordAttributes } from "./parse-word-part";
import type { WordStyles } from "./read-styles";

/** One level of a list, as numbering.xml defines it (ECMA-376 part 1, 17.9). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** Of a custom format. */
  readonly pattern: string;
  /** "%1.%2)": the numbers of the levels with the characters around them. */
  readonly text: string;
  readonly follow: "tab" | "space" | "nothing";
  /**
   * Begins again after a number of this level (counted from 1) or one above it; 0 for never, null for any level above its own.
   */
  readonly restart: number | null;
  /** The style whose paragraphs are on this level. */
  readonly style: string | null;
  /** All its numbers are plain figures. */
  readonly isLegal: boolean;
}

/** A list as paragraphs name it. */
export interface WordList {
  /** Lists with the same key go on counting where the other left off. */
  readonly counterKey: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin again with this list, each with its first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  styleLink: string | null;
  numStyleLink: string | null;
}

interface ListInstance {
  abstractId: string;
  readonly levels: Map<number, ListLevel>;
  readonly restarts: Map<number, number>;
}

type OpenLevel = { -readonly [Key in keyof ListLevel]: ListLevel[Key] };

/**
 * The lists of a file by their numId.
 * @param part null for a file without lists
 */
export function readNumbering(
  source: OfficePackage,
  part: string | null,
  styles: WordStyles,
): ReadonlyMap<string, WordList> {
  const abstracts = new Map<string, AbstractList>();
  const instances = new Map<string, ListInstance>();
  if (part !== null) collect(source, part, abstracts, instances);
  const lists = new Map<string, WordList>();
  const byStyle = new Map<string, string>();
  for (const [id, { styleLink }] of abstracts) {
    if (styleLink !== null && !byStyle.has(styleLink)) byStyle.set(styleLink, id);
  }
  for (const [numId, instance] of instances) {
    const abstractId = followStyleLink(instance.abstractId, { abstracts, instances, byStyle }, styles);
    const levels = new Map([...(abstracts.get(abstractId)?.levels ?? []), ...instance.levels]);
    lists.set(numId, { counterKey: abstractId, levels, restarts: instance.restarts });
  }
  return lists;
}

function collect(
  source: OfficePackage,
  part: string,
  abstracts: Map<string, AbstractList>,
  instances: Map<string, ListInstance>,
): void {
  let abstract: AbstractList | null = null;
  let instance: ListInstance | null = null;
  let overridden = 0;
  let level: OpenLevel | null = null;
  let levelNumber = 0;
  const count = countUpTo(source.limits.styles, "tooManyStyles");

  const openLevel = (attributes: WordAttributes): void => {
    levelNumber = Number(attributes["ilvl"] ?? overridden);
    level = {
      start: 0,
      format: "decimal",
      pattern: "",
      text: "",
      follow: "tab",
      restart: null,
      style: null,
      isLegal: false,
    };
  };
  const closeLevel = (): void => {
    if (level !== null && isLevel(levelNumber)) (instance ?? abstract)?.levels.set(levelNumber, level);
    level = null;
  };

  parseWordPart(source, part, "w:numbering", {
    open: (name, attributes) => {
      const value = attributes["val"] ?? "";
      if (LISTED.has(name)) count();
      if (name === "w:abstractNum") {
        abstract = { levels: new Map(), styleLink: null, numStyleLink: null };
        abstracts.set(attributes["abstractNumId"] ?? "", abstract);
      } else if (name === "w:num") {
        instance = { abstractId: "", levels: new Map(), restarts: new Map() };
        instances.set(attributes["numId"] ?? "", instance);
      } else if (name === "w:abstractNumId" && instance) instance.abstractId = value;
      else if (name === "w:styleLink" && abstract) abstract.styleLink = value;
      else if (name === "w:numStyleLink" && abstract) abstract.numStyleLink = value;
      else if (name === "w:lvlOverride") overridden = Number(attributes["ilvl"]);
      else if (name === "w:startOverride") {
        if (isLevel(overridden)) instance?.restarts.set(overridden, wholeNumber(value));
      } else if (name === "w:lvl") openLevel(attributes);
      else if (level !== null) readLevel(level, name, attributes);
    },
    close: (name) => {
      if (name === "w:lvl") closeLevel();
      else if (name === "w:abstractNum") abstract = null;
      else if (name === "w:num") instance = null;
    },
  });
}

function readLevel(level: OpenLevel, name: string, attributes: WordAttributes): void {
  const value = attributes["val"];
  if (name === "w:start") level.start = wholeNumber(value);
  else if (name === "w:numFmt") {
    level.format = value ?? "decimal";
    level.pattern = attributes["format"] ?? "";
  } else if (name === "w:lvlText") level.text = attributes["null"] === undefined ? (value ?? "") : "";
  else if (name === "w:suff") level.follow = value === "space" || value === "nothing" ? value : "tab";
  else if (name === "w:lvlRestart") level.restart = wholeNumber(value);
  else if (name === "w:pStyle") level.style = value ?? null;
  else if (name === "w:isLgl") level.isLegal = isOn(value);
}

/** What is counted of a part of lists. */
const LISTED = new Set(["w:abstractNum", "w:num", "w:lvl", "w:lvlOverride"]);
/** A list has nine levels (ECMA-376 part 1, 17.9.6). */
const LEVELS = 9;

function isLevel(level: number): boolean {
  return Number.isInteger(level) && level >= 0 && level < LEVELS;
}

function wholeNumber(value: string | undefined): number {
  const number = Number(value);
  return Number.isInteger(number) ? number : 0;
}

/** A list can leave its levels to a list style, which names the list that has them (17.9.21). */
function followStyleLink(
  abstractId: string,
  lists: {
    readonly abstracts: ReadonlyMap<string, AbstractList>;
    readonly instances: ReadonlyMap<string, ListInstance>;
    /** The lists that are the levels of a list style. */
    readonly byStyle: ReadonlyMap<string, string>;
  },
  styles: WordStyles,
): string {
  const { abstracts, instances, byStyle } = lists;
  const link = abstracts.get(abstractId)?.numStyleLink ?? null;
  if (link === null) return abstractId;
  const numId = styles.placeOf(link).numId;
  const target = numId === null ? undefined : instances.get(numId)?.abstractId;
  if (target !== undefined && abstracts.get(target)?.numStyleLink === null) return target;
  return byStyle.get(link) ?? abstractId;
}
