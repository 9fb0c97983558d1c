import type { JSXElement } from "@fluentui/react-components";
import type { CheckOutcome } from "../checking/check-outcome";
import { useLanguage, useSay } from "../language/language-context";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import { sayYearPlace } from "./describe-year";
import { useKnownYear } from "./use-year-place";
import { YearChips } from "./year-chips";

interface YearSectionProps {
  readonly outcome: Extract<CheckOutcome, { kind: "checked" }>;
  readonly onYear: (year: number) => void;
}

/** The fiscal year of the table in use, and where the workbook says it; chosen here, it is written into the workbook (R35). */
export function YearSection({ outcome, onYear }: YearSectionProps): JSXElement {
  const say = useSay();
  const language = useLanguage();
  const known = useKnownYear(outcome);
  const { fiscalYear } = outcome.checked.sheet;
  const hint =
    known.year === null
      ? say(TEXTS.fromDay, { year: fiscalYear })
      : sayYearPlace(language, known.year, known.place);
  return (
    <YearChips
      year={known.year}
      known={known.year}
      hint={hint}
      onYear={(year) => year !== known.year && onYear(year)}
    />
  );
}
