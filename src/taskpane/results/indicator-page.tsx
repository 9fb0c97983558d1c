import { Field, Input, makeStyles, Select, tokens, type JSXElement } from "@fluentui/react-components";
import { useState } from "react";
import type { TypedIndicator } from "../../app/add-record";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { isBlank } from "../../core/text/blank";
import { useSay } from "../language/language-context";
import { FormPage } from "./form-page";
import type { WorkItem } from "./list-work";
import { isOddNumber, NumberField } from "./number-field";
import { COMPARATORS, INDICATOR_LABELS, RESULTS_TEXTS as TEXTS } from "./results-texts";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});

interface IndicatorPageProps {
  readonly item: WorkItem;
  readonly sheet: MeasureSheet;
  readonly typed: TypedIndicator;
  readonly isBusy: boolean;
  readonly onType: (typed: TypedIndicator) => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** Adds an indicator with its values to any measure; all but its name may be left blank. */
export function IndicatorPage(props: IndicatorPageProps): JSXElement {
  const { item, sheet, typed, isBusy, onType, onSave, onBack } = props;
  const styles = useStyles();
  const say = useSay();
  const [isTried, setTried] = useState(false);
  const type = (part: Partial<TypedIndicator>): void => onType({ ...typed, ...part });
  const lacksName = isBlank(typed.name);
  const isOdd = [typed.target, typed.actual, typed.previous].some(isOddNumber);
  return (
    <FormPage
      title={say(TEXTS.addIndicator)}
      item={item}
      sheet={sheet}
      isBusy={isBusy}
      isRight={!lacksName && !isOdd}
      onTried={() => setTried(true)}
      onSave={onSave}
      onBack={onBack}
    >
      <Field
        label={say(INDICATOR_LABELS.name)}
        required
        validationState={isTried && lacksName ? "error" : "none"}
        validationMessage={isTried && lacksName ? say(TEXTS.needName) : undefined}
      >
        <Input
          className={styles.input}
          lang="th"
          value={typed.name}
          autoComplete="off"
          onChange={(_, { value }) => type({ name: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={say(TEXTS.comparator)}>
          <Select value={typed.comparator} onChange={(_, { value }) => type({ comparator: value })}>
            {COMPARATORS.map(({ value, label }) => (
              <option key={value} value={value}>
                {say(label)}
              </option>
            ))}
          </Select>
        </Field>
        <NumberField
          label={INDICATOR_LABELS.target}
          text={typed.target}
          onType={(target) => type({ target })}
        />
      </div>
      <div className={styles.pair}>
        <Field label={say(INDICATOR_LABELS.unit)}>
          <Input
            className={styles.input}
            lang="th"
            value={typed.unit}
            autoComplete="off"
            onChange={(_, { value }) => type({ unit: value })}
          />
        </Field>
        <NumberField
          label={INDICATOR_LABELS.actual}
          text={typed.actual}
          onType={(actual) => type({ actual })}
        />
      </div>
      <NumberField
        label={INDICATOR_LABELS.previous}
        hint={TEXTS.previousHint}
        text={typed.previous}
        onType={(previous) => type({ previous })}
      />
    </FormPage>
  );
}
