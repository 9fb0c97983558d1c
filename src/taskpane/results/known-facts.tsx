import { Button, mergeClasses, type JSXElement } from "@fluentui/react-components";
import type { Evidence } from "../../core/model/evidence";
import type { Indicator } from "../../core/model/indicator";
import { isBlank } from "../../core/text/blank";
import { useSay } from "../language/language-context";
import { describeIndicator } from "./describe-indicator";
import { Fold } from "../parts/fold";
import type { GoTo } from "./go-to";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

interface KnownFactsProps {
  readonly evidence: readonly Evidence[];
  readonly indicators: readonly Indicator[];
  readonly onGo: GoTo;
  readonly onValue: (indicator: Indicator) => void;
}

/** What is on record for a measure; a click goes to the row. */
export function KnownFacts({ evidence, indicators, onGo, onValue }: KnownFactsProps): JSXElement {
  const styles = useWorkStyles();
  const say = useSay();
  if (evidence.length + indicators.length === 0)
    return <p className={styles.small}>{say(TEXTS.nothingKnown)}</p>;
  return (
    <Fold summary={say(TEXTS.known, { rows: evidence.length, indicators: indicators.length })}>
      {() => (
        <ul className={styles.list}>
          {evidence.map(({ sheet, row, texts }) => (
            <li key={`e${row}`} className={styles.small}>
              <button
                type="button"
                className={styles.link}
                lang="th"
                onClick={() => onGo({ sheet, cell: `A${row}` })}
              >
                {[texts.date, texts.activity, `${texts.count} ${texts.unit}`.trim()]
                  .filter((text) => text !== "")
                  .join(" · ")}
              </button>
            </li>
          ))}
          {indicators.map((indicator) => {
            const { sheet, row, texts } = indicator;
            const value = isBlank(texts.actual)
              ? say(TEXTS.noValue)
              : say(TEXTS.value, { value: texts.actual });
            return (
              <li key={`i${row}`} className={mergeClasses(styles.small, styles.row)}>
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => onGo({ sheet, cell: `A${row}` })}
                >
                  {`${describeIndicator(indicator)} · ${value}`}
                </button>
                {isBlank(texts.actual) && (
                  <Button size="small" onClick={() => onValue(indicator)}>
                    {say(TEXTS.addValue)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Fold>
  );
}
