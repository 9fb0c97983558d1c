import { formatDate } from "../calendar/format-date";
import type { PlainDate } from "../calendar/plain-date";
import { fillText } from "../report/model/fill-text";
import { formatCount } from "../report/model/format-count";
import { mapStrings } from "../report/model/map-strings";
import type { SignatureBlock } from "../report/model/report-model";
import { REPORT_WORDING } from "../report/model/report-wording";
import { convertDigits, type DigitKind } from "../text/convert-digits";
import { fillTemplate } from "../text/fill-template";
import { plainSigns } from "../text/plain-signs";
import { byDeadline } from "./by-deadline";
import { OWED_WORDING } from "./owed-wording";
import type { UnitDebts } from "./owed-measure";
import { unitColumns } from "./unit-columns";
import { unitRow } from "./unit-row";
import type { UnitPages } from "./unit-notes";

const { pages: wording } = OWED_WORDING;
/** Between the authority and the counts, and between two counts. */
const WIDE_GAP = "    ";
const GAP = "  ";

interface UnitPagesOptions {
  readonly organization: string | null;
  /** "ปีงบประมาณ พ.ศ. 2568" */
  readonly year: string;
  /** With which deadlines are compared. */
  readonly today: PlainDate;
  readonly digits: DigitKind;
}

/** The pages behind a note: every measure of the unit, what is owed first by deadline, below it what is complete. Digits are converted. */
export function buildUnitPages(
  { unit, assigned }: Pick<UnitDebts, "assigned"> & { readonly unit: string },
  { organization, year, today, digits }: UnitPagesOptions,
): UnitPages {
  const convert = (text: string): string => convertDigits(plainSigns(text), digits);
  const owing = assigned.filter(({ owes }) => owes.length > 0).sort(byDeadline);
  const complete = assigned.filter(({ owes }) => owes.length === 0);
  const count = (template: string, { length }: readonly unknown[]): string =>
    convert(fillTemplate(template, { count: formatCount(length) }));
  const { all, complete: done, open } = wording.counts;
  const counts = [count(all, assigned), count(done, complete), count(open, owing)].join(GAP);
  const columns = unitColumns();
  const groups = [
    { heading: count(wording.owedGroup, owing), measures: owing },
    { heading: count(wording.sentGroup, complete), measures: complete },
  ];
  return {
    day: convert(fillTemplate(wording.day, { day: formatDate(today, "th") })),
    runningTitle: convert(fillTemplate(wording.running, { unit, year })),
    titleLines: mapStrings([[unit], [fillTemplate(wording.title, { year })]], convert),
    countLine: [organization === null ? counts : `${convert(organization)}${WIDE_GAP}${counts}`],
    columns,
    rows: groups.flatMap(({ heading, measures }) =>
      measures.map((one, index) =>
        unitRow(one, { groupHeadings: index === 0 ? [heading] : [], columns, today, digits }),
      ),
    ),
    signature: reporter(),
  };
}

/** Nobody is named: who fills the table in is not known here. */
function reporter(): SignatureBlock {
  return {
    person: null,
    signature: fillText(wording.reporter, { gap: null }),
    name: fillText(REPORT_WORDING.name, { name: null }),
    titles: [],
    dateLabel: REPORT_WORDING.dateLabel,
  };
}
