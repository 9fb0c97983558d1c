import { isPreparer } from "../../model/is-preparer";
import type { ReportPerson, ReportSettings } from "../../model/report-settings";
import { isBlank } from "../../text/blank";
import { fillTemplate } from "../../text/fill-template";
import { fillText } from "./fill-text";
import { endorsementColumns, type Column } from "./memo-design";
import type { Endorsement, Margins, ReportText, SignatureBlock } from "./report-model";
import { REPORT_WORDING as wording } from "./report-wording";
import { fitsTitle, titleLines } from "./title-lines";

/** Lines for a superior to write on, where there is room. */
const DOTTED_LINES = 3;

/**
 * Who made the report; if the people's block has no line for them, the person that the settings name. The date of the memo is
 * theirs: they have no date line.
 */
export function buildPreparers(
  settings: ReportSettings,
  organization: string | null,
  margins: Margins,
): readonly SignatureBlock[] {
  const place = { organization, widthMm: widthOf(endorsementColumns(margins).right), dateLabel: null };
  const listed = listedPeople(settings).filter(isPreparer);
  if (listed.length === 0) return [signatureBlock({ ...NOBODY, name: settings.preparer }, place)];
  return listed.map((person, index) =>
    signatureBlock(index === 0 ? { ...person, name: person.name ?? settings.preparer } : person, place),
  );
}

/**
 * Two side by side, an odd last one in the right column; all of them there, where a title is too wide for the left one. Without
 * anyone named, one block waits for the one who always endorses last: the mayor. Each has a line for the day, unless the settings
 * want none.
 */
export function buildEndorsements(
  settings: Pick<ReportSettings, "people" | "signatureDates">,
  organization: string | null,
  margins: Margins,
): readonly Endorsement[] {
  const dateLabel = settings.signatureDates === false ? null : wording.dateLabel;
  const chain = listedPeople(settings).filter((person) => !isPreparer(person));
  const columns = endorsementColumns(margins);
  const signed = (person: Signer, column: Endorsement["column"]): SignatureBlock =>
    signatureBlock(person, { organization, widthMm: widthOf(columns[column]), dateLabel });
  if (chain.length === 0) {
    return [
      {
        heading: fillText(wording.chiefEndorsement, { who: null }),
        dottedLines: DOTTED_LINES,
        column: "right",
        signature: signed(NOBODY, "right"),
      },
    ];
  }
  const place = (columnOf: (index: number) => Endorsement["column"]): readonly Endorsement[] =>
    chain.map((person, index) => ({
      heading: isBlank(person.heading)
        ? fillText(wording.endorsementOf, { who: null })
        : [person.heading.trim()],
      dottedLines: DOTTED_LINES,
      column: columnOf(index),
      signature: signed(person, columnOf(index)),
    }));
  const inTwo = place((index) => (index % 2 === 0 && index < chain.length - 1 ? "left" : "right"));
  const leftMm = widthOf(columns.left);
  return inTwo.every(({ column, signature }) => column === "right" || fitsColumn(signature, leftMm))
    ? inTwo
    : place(() => "right");
}

/**
 * Where one person signs alone, in the right column; its date is that of the paper.
 * @param person place among the people of the settings; null leaves name and title to the pen
 */
export function buildSigner(
  settings: Pick<ReportSettings, "people">,
  person: number | null,
  organization: string | null,
  margins: Margins,
): SignatureBlock {
  const signer = listedPeople(settings).find((one) => one.person === person) ?? NOBODY;
  return signatureBlock(signer, {
    organization,
    widthMm: widthOf(endorsementColumns(margins).right),
    dateLabel: null,
  });
}

/** A gap is as wide as there is room. */
function fitsColumn({ titles }: SignatureBlock, widthMm: number): boolean {
  return titles.every((title) => title.includes(null) || fitsTitle(title.join(""), widthMm));
}

function widthOf({ from, to }: Column): number {
  return to - from;
}

/** Who signs, with the place among the people of the settings. */
type Signer = Omit<ReportPerson, "heading"> & Pick<SignatureBlock, "person">;

const NOBODY: Signer = { name: null, positionTitle: null, actingFor: null, person: null };

function listedPeople({ people }: Pick<ReportSettings, "people">): readonly (ReportPerson & Signer)[] {
  return people.map((one, person) => ({ ...one, person }));
}

interface SignaturePlace {
  readonly organization: string | null;
  readonly widthMm: number;
  readonly dateLabel: string | null;
}

function signatureBlock(signer: Signer, place: SignaturePlace): SignatureBlock {
  const { name, positionTitle, actingFor, person } = signer;
  const lines = (title: string): readonly ReportText[] =>
    titleLines(title, place.organization, place.widthMm).map((line) => [line]);
  const acting = actingFor === null ? [] : lines(actingTitle(actingFor));
  return {
    person,
    signature: fillText(wording.signature, { gap: null }),
    name: fillText(wording.name, { name: name === null ? null : name.trim().replace(/^\((.*)\)$/, "$1") }),
    titles:
      positionTitle === null
        ? [fillText(wording.position, { title: null }), ...acting]
        : [...lines(positionTitle), ...acting],
    dateLabel: place.dateLabel,
  };
}

function actingTitle(office: string): string {
  return /รักษา(?:ราชการแทน|การ)/.test(office) ? office : fillTemplate(wording.actingFor, { office });
}
