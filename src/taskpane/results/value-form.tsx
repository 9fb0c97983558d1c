import { Field, Input, makeStyles, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { toNumberText } from "../../app/add-record";
import type { Indicator } from "../../core/model/indicator";
import { isBlank } from "../../core/text/blank";
import { useSay } from "../language/language-context";
import { describeIndicator } from "./describe-indicator";
import type { TypedNumbers } from "./results-tab-state";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { ShortForm } from "./short-form";
import { useWorkStyles } from "./use-work-styles";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
});

interface ValueFormProps {
  readonly indicator: Indicator;
  readonly typed: TypedNumbers;
  readonly isBusy: boolean;
  /** True where it was just opened by a press. */
  readonly isEntered: boolean;
  readonly onType: (typed: TypedNumbers) => void;
  readonly onSave: () => void;
  readonly onFold: () => void;
}

/** A short form for the value that was measured, and last year's; only for the cells that are blank. */
export function ValueForm(props: ValueFormProps): JSXElement {
  const { indicator, typed, isBusy, isEntered, onType, onSave, onFold } = props;
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const firstRef = useRef<HTMLInputElement>(null);
  const [isTried, setTried] = useState(false);
  useEffect(() => {
    if (isEntered) firstRef.current?.focus();
  }, [isEntered]);

  const lacks = { actual: isBlank(indicator.texts.actual), previous: isBlank(indicator.texts.previous) };
  const isOdd = (text: string): boolean => !isBlank(text) && toNumberText(text) === null;
  const isEmpty = isBlank(typed.actual) && isBlank(typed.previous);
  const isRefused = isOdd(typed.actual) || isOdd(typed.previous) || isEmpty;
  const save = (): void => {
    setTried(true);
    if (!isBusy && !isRefused) onSave();
  };
  const name = describeIndicator(indicator);
  const fields = [
    { id: "actual", label: TEXTS.actual, isFirst: true },
    { id: "previous", label: TEXTS.previous, isFirst: !lacks.actual },
  ] as const;
  return (
    <ShortForm
      label={say(TEXTS.valueForm, { indicator: name })}
      isBusy={isBusy}
      onSave={save}
      onFold={onFold}
    >
      <p className={work.small} lang="th">
        {name}
      </p>
      {fields.map(({ id, label, isFirst }) => {
        if (!lacks[id]) return null;
        const isWrong = isOdd(typed[id]) || (isFirst && isTried && isEmpty);
        return (
          <Field
            key={id}
            label={say(label)}
            size="small"
            hint={id === "previous" ? say(TEXTS.previousHint) : undefined}
            validationState={isWrong ? "error" : "none"}
            validationMessage={isWrong ? say(TEXTS.needNumber) : undefined}
          >
            <Input
              ref={isFirst ? firstRef : undefined}
              className={styles.input}
              value={typed[id]}
              autoComplete="off"
              onChange={(_, { value }) => onType({ ...typed, [id]: value })}
            />
          </Field>
        );
      })}
    </ShortForm>
  );
}
