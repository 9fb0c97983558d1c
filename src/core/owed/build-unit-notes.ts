import { formatDate } from "../calendar/format-date";
import type { PlainDate } from "../calendar/plain-date";
import type { MeasureSheet } from "../model/measure-sheet";
import type { ReportSettings } from "../model/report-settings";
import { NO_PICTURES, type SheetPictures } from "../model/sheet-picture";
import { emblemPicture } from "../report/model/emblem-picture";
import { fillText } from "../report/model/fill-text";
import { findSettingPictures } from "../report/model/find-setting-pictures";
import { formatCount } from "../report/model/format-count";
import { issuingUnitValue } from "../report/model/issuing-unit-value";
import { mapStrings } from "../report/model/map-strings";
import { buildPreparers, buildSigner } from "../report/model/memo-signatures";
import { readMemoMargins } from "../report/model/read-memo-margins";
import { REPORT_WORDING } from "../report/model/report-wording";
import type { Margins, ReportText, SignatureBlock } from "../report/model/report-model";
import { reportingUnit } from "../report/model/reporting-unit";
import { TABLE_MARGINS } from "../report/model/table-design";
import { unbreakableTexts } from "../report/model/unbreakable-texts";
import type { SettingCells } from "../sheet/find-setting-cells";
import { convertDigits } from "../text/convert-digits";
import { fillTemplate } from "../text/fill-template";
import { plainSigns } from "../text/plain-signs";
import { squash } from "../text/squash";
import { buildUnitPages } from "./build-unit-pages";
import { headOfUnit } from "./head-of-unit";
import { noteTable } from "./note-table";
import type { UnitDebts } from "./owed-measure";
import { OWED_WORDING } from "./owed-wording";
import type { UnitNote, UnitNotes } from "./unit-notes";

const { note: wording } = OWED_WORDING;

/** Longer tables stand on pages of their own, as บัญชีแนบท้าย. */
const MOST_BELOW = 12;

export interface UnitNotesOptions {
  /** With which deadlines were compared. */
  readonly today: PlainDate;
  /** What lies on the sheets; left out where the workbook was not asked for it. */
  readonly pictures?: SheetPictures;
  /** Where the settings are, at whose row the emblem lies. */
  readonly settingCells?: SettingCells | null;
}

/**
 * A note to each unit that owes something, in the order of the units. What the settings do not say is a dotted line; measures that name
 * no unit have no note, for there is nobody to send it to.
 * @example buildUnitNotes(sheet, settings, owedByUnit(sheet, records, today), { today }).notes[0]?.addressee.value // ["ผู้อำนวยการกองคลัง"]
 */
export function buildUnitNotes(
  sheet: MeasureSheet,
  settings: ReportSettings,
  units: readonly UnitDebts[],
  { today, pictures = NO_PICTURES, settingCells = null }: UnitNotesOptions,
): UnitNotes {
  const convert = (text: string): string => convertDigits(plainSigns(text), settings.digits);
  const memoMargins = readMemoMargins(settings);
  const organization = settings.organization ?? sheet.organization;
  const year = fillTemplate(wording.year, { year: String(sheet.fiscalYear) });
  const title = fillTemplate(wording.title, { year });
  const { emblem } = findSettingPictures(settingCells, pictures);
  const notes = units.flatMap(({ unit, ...debts }) =>
    unit === null || debts.measures.length === 0
      ? []
      : [buildNote({ unit, ...debts }, { sheet, settings, organization, margins: memoMargins, today, year })],
  );
  const held = [
    ...notes.flatMap(({ unit, addressee }) => [unit, ...addressee.value]),
    ...units.flatMap(({ assigned }) => assigned.flatMap(({ partners }) => partners)),
    year,
    formatDate(today, "th"),
    ...unbreakableTexts(sheet, settings, null),
  ].filter((text) => text !== null);
  return {
    draftMark: null,
    properties: {
      title: convert(title),
      subject: title,
      author: organization === null ? null : convert(organization),
      language: "th-TH",
      fiscalYear: sheet.fiscalYear,
      created: today,
    },
    layout: {
      font: settings.font?.trim() || null,
      digits: settings.digits,
      hasTotalPages: false,
      hasSignatureFields: settings.signatureFields,
      memoMargins,
      coverMargins: memoMargins,
      tableMargins: TABLE_MARGINS,
    },
    emblem: emblemPicture(emblem.picture, organization, convert),
    keepTogether: [...new Set(held.map(convert))].sort((a, b) => b.length - a.length),
    notes: notes.map(({ pages, ...note }) => ({ ...mapStrings(note, convert), pages })),
  };
}

interface NoteFacts {
  readonly sheet: MeasureSheet;
  readonly settings: ReportSettings;
  readonly organization: string | null;
  readonly margins: Margins;
  readonly today: PlainDate;
  /** "ปีงบประมาณ พ.ศ. 2568" */
  readonly year: string;
}

function buildNote(
  { unit, measures, assigned }: UnitDebts & { readonly unit: string },
  { sheet, settings, organization, margins, today, year }: NoteFacts,
): UnitNote {
  const { labels } = REPORT_WORDING;
  const isLong = measures.length > MOST_BELOW;
  const items = measures.reduce((sum, { owes }) => sum + owes.length, 0);
  const sender = reportingUnit(settings);
  const opening = fillText(wording.opening, {
    unit,
    year: String(sheet.fiscalYear),
    assigned: formatCount(assigned.length),
    day: formatDate(today, "th"),
    items: formatCount(items),
    measures: formatCount(measures.length),
    where: isLong ? wording.inAnnex : wording.below,
  });
  return {
    unit,
    heading: REPORT_WORDING.memoHeading,
    issuingUnit: { label: labels.issuingUnit, value: issuingUnitValue(settings) },
    documentNumber: { label: labels.documentNumber, value: numberBegun(settings.documentNumber) },
    // The date of the settings is that of the report's memo.
    documentDate: { label: labels.documentDate, value: [null] },
    subject: { label: labels.subject, value: [fillTemplate(wording.title, { year })] },
    addressee: { label: labels.addressee, value: [headOfUnit(unit)] },
    opening,
    table: noteTable(measures, today),
    annex: isLong ? wording.annex.map((line) => fillTemplate(line, { unit, year })) : null,
    request: fillText(wording.request, { sender }),
    closing: [wording.closing],
    signature: signatureOf(unit, sender, { settings, organization, margins }),
    receipt: wording.receipt,
    pages: buildUnitPages({ unit, assigned }, { organization, year, today, digits: settings.digits }),
  };
}

/** The number of the settings is that of the report's memo: only its beginning, up to the stroke, is that of any paper of the unit. */
function numberBegun(number: string | null): ReportText {
  const stroke = number?.lastIndexOf("/") ?? -1;
  return number === null || stroke < 0 ? [null] : [number.slice(0, stroke + 1), null];
}

/** The head of the unit that sends the note signs it; one to that very head, whoever prepares the report. */
function signatureOf(
  unit: string,
  sender: string | null,
  { settings, organization, margins }: Pick<NoteFacts, "settings" | "organization" | "margins">,
): SignatureBlock {
  const [preparer] = buildPreparers(settings, organization, margins);
  const isOwn = sender !== null && squash(sender) === squash(unit);
  if (isOwn && preparer !== undefined) return preparer;
  return buildSigner(settings, headAmong(settings, sender), organization, margins);
}

/** Who of the people of the settings is the head of the unit that sends the note, by title; null where that is not said. */
function headAmong({ people }: ReportSettings, sender: string | null): number | null {
  if (sender === null) return null;
  const title = squash(headOfUnit(sender));
  const at = people.findIndex(({ positionTitle, actingFor }) =>
    [positionTitle, actingFor].some((one) => one !== null && squash(one).startsWith(title)),
  );
  return at < 0 ? null : at;
}
