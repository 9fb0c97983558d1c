import { Button, mergeClasses, type JSXElement } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { Indicator } from "../../core/model/indicator";
import { isBlank } from "../../core/text/blank";
import { useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import { wholeName } from "../parts/whole-name";
import type { GoTo } from "./go-to";
import { INDICATOR_LABELS, RESULTS_TEXTS as TEXTS } from "./results-texts";
import { valueKey, type ResultsTabState } from "./results-tab-state";
import { useWorkStyles } from "./use-work-styles";

interface IndicatorSectionProps {
  readonly indicators: readonly Indicator[];
  /** False where the workbook has no sheet for them yet. */
  readonly hasSheet: boolean;
  readonly recorded: ResultsTabState["recorded"];
  readonly isBusy: boolean;
  /** Opens the form of an indicator's values; null for a new indicator. */
  readonly onValue: (indicator: Indicator | null) => void;
  readonly onPrepare: () => void;
  readonly onGo: GoTo;
}

/** What a measure is measured by: each fact under its own name, with last year's value and the way to type what is wanting (R18). */
export function IndicatorSection(props: IndicatorSectionProps): JSXElement {
  const { indicators, hasSheet, recorded, isBusy, onValue, onPrepare, onGo } = props;
  const styles = useWorkStyles();
  const say = useSay();
  return (
    <section className={styles.stack}>
      <div className={styles.head}>
        <h4 className={styles.heading}>{say(TEXTS.indicators, { count: indicators.length })}</h4>
        {hasSheet ? (
          <Button
            size="small"
            icon={<Icon name="plus" size={14} />}
            aria-label={wholeName(say(TEXTS.add), say(TEXTS.addIndicator))}
            data-opener="value"
            onClick={() => onValue(null)}
          >
            {say(TEXTS.add)}
          </Button>
        ) : (
          <Button size="small" disabledFocusable={isBusy} onClick={onPrepare}>
            {say(TEXTS.prepareIndicators)}
          </Button>
        )}
      </div>
      {indicators.length === 0 && <p className={styles.small}>{say(TEXTS.noIndicators)}</p>}
      {indicators.map((indicator) => {
        const { sheet, row, texts } = indicator;
        const isNew = recorded?.sheet === sheet && recorded.row === row;
        return (
          <div key={row} className={mergeClasses(styles.stack, isNew && styles.fresh)}>
            <IndicatorFacts indicator={indicator} onValue={hasSheet ? () => onValue(indicator) : null}>
              <button
                type="button"
                className={mergeClasses(styles.link, styles.quiet)}
                lang="th"
                onClick={() => onGo({ sheet, cell: `A${row}` })}
              >
                {isBlank(texts.name) ? say(TEXTS.unnamed) : texts.name}
              </button>
              {isNew && <span className={styles.freshWord}>{` ${say(TEXTS.fresh)}`}</span>}
            </IndicatorFacts>
          </div>
        );
      })}
    </section>
  );
}

/** Which of its values an indicator wants; null where it has both: what stands there is changed in the sheet. */
export function wantedValue({ texts }: Indicator): "addValue" | "addPrevious" | null {
  if (isBlank(texts.actual)) return "addValue";
  return isBlank(texts.previous) ? "addPrevious" : null;
}

interface IndicatorFactsProps {
  readonly indicator: Indicator;
  /** Opens the form of its values; null where they are only shown. */
  readonly onValue: (() => void) | null;
  /** Its name. */
  readonly children: ReactNode;
}

/** The facts of an indicator, each under its name; in place of a value that is wanting, the way to type it. */
export function IndicatorFacts({ indicator, onValue, children }: IndicatorFactsProps): JSXElement {
  const { texts } = indicator;
  const styles = useWorkStyles();
  const say = useSay();
  const wanted = wantedValue(indicator);
  const facts = [
    { id: "target", text: `${texts.comparator} ${texts.target}`.trim() },
    { id: "unit", text: texts.unit },
    { id: "previous", text: texts.previous },
    { id: "actual", text: texts.actual },
  ] as const;
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>{say(INDICATOR_LABELS.name)}</dt>
      <dd className={mergeClasses(styles.fact, styles.wide)}>{children}</dd>
      {facts.map(({ id, text }) => (
        <Fragment key={id}>
          <dt className={styles.term}>{say(INDICATOR_LABELS[id])}</dt>
          <dd className={styles.fact} lang={isBlank(text) ? undefined : "th"}>
            {!isBlank(text) && text}
            {isBlank(text) && (onValue === null || id === "target" || id === "unit") && say(TEXTS.notYet)}
            {isBlank(text) && onValue !== null && (id === "actual" || id === "previous") && (
              <button
                type="button"
                className={styles.link}
                {...((id === "actual") === (wanted === "addValue") && {
                  "data-opener": `value ${valueKey(indicator)}`,
                })}
                aria-label={wholeName(
                  say(TEXTS.fillIn),
                  say(TEXTS.valueOf, { what: say(INDICATOR_LABELS[id]), indicator: texts.name }),
                )}
                onClick={onValue}
              >
                {say(TEXTS.fillIn)}
              </button>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
