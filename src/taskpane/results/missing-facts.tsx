import { Button, type JSXElement } from "@fluentui/react-components";
import type { Gap } from "../../core/summary/proposals";
import type { GapKind } from "../../core/summary/gap-messages";
import { useSay } from "../language/language-context";
import type { GoTo } from "./go-to";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

/** Said by other parts of the card: evidence and values that are not there, and duties. */
const TOLD_ELSEWHERE: ReadonlySet<GapKind> = new Set([
  "noEvidence",
  "noIndicator",
  "noValue",
  "noPrevious",
  "missedMonths",
  "missedQuarters",
  "missedHalfYears",
  "missedWeeks",
]);

/** The facts that are missing or could not be used, and no other part of the card tells. */
export function otherGaps(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter(({ kind }) => !TOLD_ELSEWHERE.has(kind));
}

interface MissingFactsProps {
  readonly gaps: readonly Gap[];
  readonly onGo: GoTo;
}

/** What is missing, each with the way to its cell. */
export function MissingFacts({ gaps, onGo }: MissingFactsProps): JSXElement {
  const styles = useWorkStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {gaps.map((gap, index) => {
        const place = placeOf(gap);
        return (
          <li key={index} className={styles.stack}>
            <span className={styles.small}>{say(gap.message)}</span>
            {place !== null && (
              <span className={styles.row}>
                <Button size="small" className={styles.button} onClick={() => onGo(place)}>
                  {say(TEXTS.goTo, place)}
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function placeOf({ sheet, cell, sources }: Gap): { readonly sheet: string; readonly cell: string } | null {
  if (sheet !== null && cell !== null) return { sheet, cell };
  const [source] = sources;
  const [row] = source?.rows ?? [];
  return source === undefined || row === undefined ? null : { sheet: source.sheet, cell: `A${row}` };
}
