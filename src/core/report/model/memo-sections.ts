import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { fillTemplate } from "../../text/fill-template";
import { fillText } from "./fill-text";
import { memoCounts, memoValues, type MemoCounts, type MemoFacts } from "./memo-values";
import { ownParagraphs } from "./own-wording";
import type { Memo, MemoSection, MemoSectionKey, ReportText } from "./report-model";
import { REPORT_WORDING as wording } from "./report-wording";

/**
 * The memo's text from เรื่องเดิม to its closing, out of the settings and what was counted: the office's own words where the settings
 * have them, else ours. Of ข้อกฎหมาย/ระเบียบ and ข้อเสนอ there is nothing of ours.
 */
export function buildMemoSections(
  sheet: MeasureSheet,
  settings: ReportSettings,
  facts: MemoFacts,
): Pick<Memo, "sections" | "closing"> {
  const { reportItem } = facts;
  const counts = memoCounts(sheet, settings, facts.today);
  const values = memoValues(sheet, settings, counts, facts);
  const ours = {
    ...values,
    unit: values.unit ?? wording.facts.unit,
    item: reportItem === null ? null : fillTemplate(wording.item, { item: reportItem }),
  };
  const section = (key: MemoSectionKey, templates: readonly string[]): MemoSection[] => {
    const { heading } = wording[key];
    const own = settings[key];
    const paragraphs = own === null ? [] : ownParagraphs(own, HEADINGS[key], values);
    if (paragraphs.length > 0) return [{ key, heading, paragraphs }];
    if (templates.length === 0) return [];
    return [{ key, heading, paragraphs: templates.map((template) => fillText(template, ours)) }];
  };
  const sections = [
    ...section("background", [backgroundTemplate(settings, reportItem)]),
    ...section("facts", factsTemplates(settings, counts)),
    ...section("legalBasis", []),
    ...section("considerations", [considerationsTemplate(settings, counts)]),
    ...section("proposal", []),
  ];
  const closing = settings.closing === null ? [] : ownParagraphs(settings.closing, [], values);
  return withClosing(sections, closing);
}

/** How each heading is typed by hand, the longer ones first. */
const HEADINGS: Readonly<Record<MemoSectionKey, readonly string[]>> = {
  background: ["เรื่องเดิม"],
  facts: ["ข้อเท็จจริง"],
  legalBasis: ["ข้อกฎหมาย\\s*/\\s*(?:ข้อ)?ระเบียบ", "ข้อระเบียบ\\s*/\\s*(?:ข้อ)?กฎหมาย", "ข้อกฎหมาย", "ข้อระเบียบ"],
  considerations: ["ข้อพิจารณา"],
  proposal: ["ข้อเสนอ"],
};

/** A closing of several lines begins as further paragraphs of the last section: only the last one stays with the signature. */
function withClosing(
  sections: readonly MemoSection[],
  paragraphs: readonly ReportText[],
): Pick<Memo, "sections" | "closing"> {
  const closing = paragraphs.at(-1) ?? [wording.closing];
  const more = paragraphs.slice(0, -1);
  const last = sections.at(-1);
  if (more.length === 0 || last === undefined) return { sections, closing };
  const longer = { ...last, paragraphs: [...last.paragraphs, ...more] };
  return { sections: [...sections.slice(0, -1), longer], closing };
}

/** An item number means something in its assessment year only, and is that of the report of the whole year. */
function backgroundTemplate({ assessmentYear, period }: ReportSettings, reportItem: string | null): string {
  if (assessmentYear === null || period === "half-year") return wording.background.plain;
  return reportItem === null ? wording.background.forAssessment : wording.background.forItem;
}

function factsTemplates({ period }: ReportSettings, counts: MemoCounts): readonly string[] {
  const { measures, done, reached, missed, unknown } = counts;
  const { facts } = wording;
  if (measures === 0) return [facts.noMeasures];
  if (period === "half-year") return [wording.halfYearFacts];
  const results = done === measures ? facts.all : done === 0 ? facts.none : facts.some;
  return reached + missed + unknown === 0 ? [results] : [results, facts.targets];
}

function considerationsTemplate(
  { period }: ReportSettings,
  { measures, done, statuses }: MemoCounts,
): string {
  if (measures === 0) return wording.considerations.noMeasures;
  if (period === "half-year")
    return wording.halfYearConsiderations[statuses.hatched === 0 ? "inTime" : "overdue"];
  return done === measures ? wording.considerations.complete : wording.considerations.incomplete;
}
