import { formatDate } from "../calendar/format-date";
import { fiscalYearEnd, fiscalYearStart } from "../calendar/fiscal-year";
import { isDone } from "../model/measure-status";
import type { MeasureSheet } from "../model/measure-sheet";
import type { ReportPerson, ReportSettings } from "../model/report-settings";
import { isBlank } from "../text/blank";
import { chooseMemoSpacing } from "./choose-memo-spacing";
import { fillText } from "./fill-text";
import type { Endorsement, Margins, Memo, MemoSection, ReportText, SignatureBlock } from "./report-model";
import { REPORT_TITLE, REPORT_WORDING as wording } from "./report-wording";

const PREPARER = "ผู้จัดทำ";
/** Lines for a superior to write on. */
const DOTTED_LINES = 2;

/** The memo that carries the report up the chain; it says what the settings say and what was counted. */
export function buildMemo(sheet: MeasureSheet, settings: ReportSettings, margins: Margins): Memo {
  const year = String(sheet.fiscalYear);
  const memo = {
    heading: wording.memoHeading,
    issuingUnit: { label: wording.labels.issuingUnit, value: issuingUnit(settings) },
    documentNumber: { label: wording.labels.documentNumber, value: [settings.documentNumber] },
    documentDate: {
      label: wording.labels.documentDate,
      value: [settings.documentDate === null ? null : formatDate(settings.documentDate, "th")],
    },
    subject: {
      label: wording.labels.subject,
      value:
        settings.subject === null
          ? fillText(wording.subject, { title: REPORT_TITLE, year })
          : [settings.subject],
    },
    addressee: { label: wording.labels.addressee, value: [settings.addressee] },
    sections: sections(sheet, settings),
    closing: wording.closing,
    preparers: preparers(settings),
    endorsements: endorsements(settings.people),
  };
  return { ...memo, spacing: chooseMemoSpacing(memo, margins) };
}

function issuingUnit({ issuingUnit: unit, telephone }: ReportSettings): ReportText {
  if (telephone === null || unit?.includes(telephone)) return [unit];
  return fillText(wording.telephone, { unit, telephone: telephone.replace(/^\s*(?:โทรศัพท์|โทร\.?)\s*/, "") });
}

function sections(sheet: MeasureSheet, settings: ReportSettings): readonly MemoSection[] {
  const measures = sheet.measures.length;
  const done = sheet.measures.filter(isDone).length;
  const values = {
    organization: settings.organization ?? sheet.organization,
    year: String(sheet.fiscalYear),
    assessmentYear: settings.assessmentYear === null ? null : String(settings.assessmentYear),
    start: formatDate(fiscalYearStart(sheet.fiscalYear), "th"),
    end: formatDate(fiscalYearEnd(sheet.fiscalYear), "th"),
    measures: measures === 0 ? null : formatCount(measures),
    done: formatCount(done),
    left: formatCount(measures - done),
  };
  const section = (heading: string, template: string): MemoSection => ({
    heading,
    paragraphs: [fillText(template, values)],
  });
  const { background, facts, considerations } = wording;
  return [
    section(
      background.heading,
      settings.assessmentYear === null ? background.plain : background.forAssessment,
    ),
    section(facts.heading, factsTemplate(measures, done)),
    section(considerations.heading, considerationsTemplate(measures, done)),
  ];
}

/** 1,700 as an office writes it. */
function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function factsTemplate(measures: number, done: number): string {
  if (measures === 0) return wording.facts.noMeasures;
  if (done === measures) return wording.facts.all;
  return done === 0 ? wording.facts.none : wording.facts.some;
}

function considerationsTemplate(measures: number, done: number): string {
  if (measures === 0) return wording.considerations.noMeasures;
  return done === measures ? wording.considerations.complete : wording.considerations.incomplete;
}

function preparers(settings: ReportSettings): readonly SignatureBlock[] {
  const listed = settings.people.filter(isPreparer);
  if (listed.length === 0)
    return [signatureBlock({ name: settings.preparer, positionTitle: null, actingFor: null })];
  return listed.map((person, index) =>
    signatureBlock(index === 0 ? { ...person, name: person.name ?? settings.preparer } : person),
  );
}

/** Without anyone named, one block waits for the one who always endorses last: the mayor. */
function endorsements(people: readonly ReportPerson[]): readonly Endorsement[] {
  const chain = people.filter((person) => !isPreparer(person));
  if (chain.length === 0) {
    const nobody = signatureBlock({ name: null, positionTitle: null, actingFor: null });
    return [
      {
        heading: fillText(wording.chiefEndorsement, { who: null }),
        dottedLines: DOTTED_LINES,
        signature: nobody,
      },
    ];
  }
  return chain.map((person) => ({
    heading: isBlank(person.heading)
      ? fillText(wording.endorsementOf, { who: null })
      : [person.heading.trim()],
    dottedLines: DOTTED_LINES,
    signature: signatureBlock(person),
  }));
}

function isPreparer(person: ReportPerson): boolean {
  return person.heading.includes(PREPARER);
}

function signatureBlock(person: Omit<ReportPerson, "heading">): SignatureBlock {
  const { name, positionTitle, actingFor } = person;
  const acting = actingFor === null ? [] : [actingLine(actingFor)];
  return {
    signature: fillText(wording.signature, { gap: null }),
    name: fillText(wording.name, { name: name === null ? null : name.trim().replace(/^\((.*)\)$/, "$1") }),
    titles: [
      positionTitle === null ? fillText(wording.position, { title: null }) : [positionTitle],
      ...acting,
    ],
  };
}

function actingLine(office: string): ReportText {
  return /รักษา(?:ราชการแทน|การ)/.test(office) ? [office] : fillText(wording.actingFor, { office });
}
