import { Field, Input, makeStyles, type JSXElement } from "@fluentui/react-components";
import { toNumberText } from "../../app/add-record";
import { isBlank } from "../../core/text/blank";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface NumberFieldProps {
  readonly label: Text;
  readonly hint?: Text | undefined;
  readonly text: string;
  /** True where it may not be left blank, and somebody has tried to save it so. */
  readonly isWanting?: boolean;
  readonly onType: (text: string) => void;
}

/** A field for a number in either digits; what is no number is said below it. */
export function NumberField({ label, hint, text, isWanting = false, onType }: NumberFieldProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const isWrong = isWanting || isOddNumber(text);
  return (
    <Field
      label={say(label)}
      hint={hint && say(hint)}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? say(TEXTS.needNumber) : undefined}
    >
      <Input
        className={styles.input}
        value={text}
        autoComplete="off"
        onChange={(_, { value }) => onType(value)}
      />
    </Field>
  );
}

/** Whether something was typed that says no number. */
export function isOddNumber(text: string): boolean {
  return !isBlank(text) && toNumberText(text) === null;
}
