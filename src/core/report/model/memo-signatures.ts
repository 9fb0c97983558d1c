import type { ReportPerson, ReportSettings } from "../../model/report-settings";
import { isBlank } from "../../text/blank";
import { fillTemplate } from "../../text/fill-template";
import { isAloneInRow } from "./endorsement-rows";
import { fillText } from "./fill-text";
import { MEMO_DESIGN, printWidth, signatureFrom } from "./memo-design";
import type { Endorsement, Margins, ReportText, SignatureBlock } from "./report-model";
import { REPORT_WORDING as wording } from "./report-wording";
import { titleLines } from "./title-lines";

const PREPARER = "ผู้จัดทำ";
/** Lines for a superior to write on. */
const DOTTED_LINES = 2;

/** Who made the report; if the people's block has no line for them, the person that the settings name. */
export function buildPreparers(
  settings: ReportSettings,
  organization: string | null,
  margins: Margins,
): readonly SignatureBlock[] {
  const place = { organization, widthMm: printWidth(margins) - signatureFrom(margins) };
  const listed = settings.people.filter(isPreparer);
  if (listed.length === 0)
    return [signatureBlock({ name: settings.preparer, positionTitle: null, actingFor: null }, place)];
  return listed.map((person, index) =>
    signatureBlock(index === 0 ? { ...person, name: person.name ?? settings.preparer } : person, place),
  );
}

/** Without anyone named, one block waits for the one who always endorses last: the mayor. */
export function buildEndorsements(
  people: readonly ReportPerson[],
  organization: string | null,
  margins: Margins,
): readonly Endorsement[] {
  const chain = people.filter((person) => !isPreparer(person));
  const alone = printWidth(margins) - signatureFrom(margins);
  const paired = (printWidth(margins) - MEMO_DESIGN.columnGap) / 2;
  const place = (index: number): SignaturePlace => ({
    organization,
    widthMm: isAloneInRow(index, chain.length) ? alone : paired,
  });
  if (chain.length === 0) {
    const nobody = signatureBlock({ name: null, positionTitle: null, actingFor: null }, place(0));
    return [
      {
        heading: fillText(wording.chiefEndorsement, { who: null }),
        dottedLines: DOTTED_LINES,
        signature: nobody,
      },
    ];
  }
  return chain.map((person, index) => ({
    heading: isBlank(person.heading)
      ? fillText(wording.endorsementOf, { who: null })
      : [person.heading.trim()],
    dottedLines: DOTTED_LINES,
    signature: signatureBlock(person, place(index)),
  }));
}

function isPreparer(person: ReportPerson): boolean {
  return person.heading.includes(PREPARER);
}

interface SignaturePlace {
  readonly organization: string | null;
  readonly widthMm: number;
}

function signatureBlock(person: Omit<ReportPerson, "heading">, place: SignaturePlace): SignatureBlock {
  const { name, positionTitle, actingFor } = person;
  const lines = (title: string): readonly ReportText[] =>
    titleLines(title, place.organization, place.widthMm).map((line) => [line]);
  const acting = actingFor === null ? [] : lines(actingTitle(actingFor));
  return {
    signature: fillText(wording.signature, { gap: null }),
    name: fillText(wording.name, { name: name === null ? null : name.trim().replace(/^\((.*)\)$/, "$1") }),
    titles:
      positionTitle === null
        ? [fillText(wording.position, { title: null }), ...acting]
        : [...lines(positionTitle), ...acting],
  };
}

function actingTitle(office: string): string {
  return /รักษา(?:ราชการแทน|การ)/.test(office) ? office : fillTemplate(wording.actingFor, { office });
}
