import { useState } from "react";
import type { JSXElement } from "@fluentui/react-components";
import type { Indicator } from "../../core/model/indicator";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { isBlank } from "../../core/text/blank";
import { useSay } from "../language/language-context";
import { FormPage } from "./form-page";
import { IndicatorFacts, wantedValue } from "./indicator-section";
import type { WorkItem } from "./list-work";
import { isOddNumber, NumberField } from "./number-field";
import type { TypedNumbers } from "./results-tab-state";
import { INDICATOR_LABELS, RESULTS_TEXTS as TEXTS } from "./results-texts";

interface ValuePageProps {
  readonly item: WorkItem;
  readonly sheet: MeasureSheet;
  readonly indicator: Indicator;
  readonly typed: TypedNumbers;
  readonly isBusy: boolean;
  readonly onType: (typed: TypedNumbers) => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** The value that was measured, and last year's, below the facts of the indicator (R18); only for the cells that are blank. */
export function ValuePage(props: ValuePageProps): JSXElement {
  const { item, sheet, indicator, typed, isBusy, onType, onSave, onBack } = props;
  const say = useSay();
  const [isTried, setTried] = useState(false);
  const isEmpty = isBlank(typed.actual) && isBlank(typed.previous);
  const isRight = !isEmpty && !isOddNumber(typed.actual) && !isOddNumber(typed.previous);
  const lacksActual = isBlank(indicator.texts.actual);
  const isWanting = isTried && isEmpty;
  return (
    <FormPage
      title={say(TEXTS[wantedValue(indicator) ?? "addValue"])}
      item={item}
      sheet={sheet}
      isBusy={isBusy}
      isRight={isRight}
      onTried={() => setTried(true)}
      onSave={onSave}
      onBack={onBack}
    >
      <IndicatorFacts indicator={indicator} onValue={null}>
        {indicator.texts.name}
      </IndicatorFacts>
      {lacksActual && (
        <NumberField
          label={INDICATOR_LABELS.actual}
          text={typed.actual}
          isWanting={isWanting}
          onType={(actual) => onType({ ...typed, actual })}
        />
      )}
      {isBlank(indicator.texts.previous) && (
        <NumberField
          label={INDICATOR_LABELS.previous}
          hint={TEXTS.previousHint}
          text={typed.previous}
          isWanting={isWanting && !lacksActual}
          onType={(previous) => onType({ ...typed, previous })}
        />
      )}
    </FormPage>
  );
}
