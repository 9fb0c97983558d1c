import { Button, type JSXElement } from "@fluentui/react-components";
import type { Indicator } from "../../core/model/indicator";
import { isBlank } from "../../core/text/blank";
import type { Gap } from "../../core/summary/proposals";
import type { GapKind } from "../../core/summary/gap-messages";
import { useSay } from "../language/language-context";
import type { GoTo } from "./go-to";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

interface MissingFactsProps {
  readonly gaps: readonly Gap[];
  /** Those of the measure. */
  readonly indicators: readonly Indicator[];
  readonly onGo: GoTo;
  readonly onEvidence: () => void;
  readonly onValue: (indicator: Indicator) => void;
}

const WANTS_VALUE: ReadonlySet<GapKind> = new Set(["noValue", "noPrevious"]);

/** What is missing, each with the way to it: a form where there is one, otherwise the cell. */
export function MissingFacts({ gaps, indicators, onGo, onEvidence, onValue }: MissingFactsProps): JSXElement {
  const styles = useWorkStyles();
  const say = useSay();
  const action = (gap: Gap): JSXElement | null => {
    const { kind, sheet, cell, sources } = gap;
    if (kind === "noEvidence") return button(say(TEXTS.addEvidence), onEvidence);
    const rows = sources.flatMap((source) => source.rows);
    const indicator = indicators.find(({ row }) => rows.includes(row));
    if (WANTS_VALUE.has(kind) && indicator && isOpen(indicator)) {
      return button(say(TEXTS.addValue), () => onValue(indicator));
    }
    if (sheet !== null && cell !== null) {
      return button(say(TEXTS.goToCell, { cell }), () => onGo({ sheet, cell }));
    }
    const [source] = sources;
    const [row] = source?.rows ?? [];
    if (source === undefined || row === undefined) return null;
    return button(say(TEXTS.goTo, { sheet: source.sheet, row }), () =>
      onGo({ sheet: source.sheet, cell: `A${row}` }),
    );
  };
  const button = (words: string, onClick: () => void): JSXElement => (
    <Button size="small" className={styles.button} onClick={onClick}>
      {words}
    </Button>
  );
  return (
    <ul className={styles.list}>
      {gaps.map((gap, index) => (
        <li key={index} className={styles.stack}>
          <span className={styles.small}>{say(gap.message)}</span>
          <span className={styles.row}>{action(gap)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The form fills blank cells only. */
function isOpen({ texts }: Indicator): boolean {
  return isBlank(texts.actual) || isBlank(texts.previous);
}
