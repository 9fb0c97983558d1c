import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import { useSay } from "../language/language-context";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface ShortFormProps {
  readonly label: string;
  readonly isBusy: boolean;
  /** Called at every try; the form decides whether what was typed is good enough. */
  readonly onSave: () => void;
  readonly onFold: () => void;
  readonly children: ReactNode;
}

/** The frame of a form in a measure's card, with its two buttons. */
export function ShortForm({ label, isBusy, onSave, onFold, children }: ShortFormProps): JSXElement {
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className={styles.form} aria-label={label} onSubmit={save} noValidate>
      {children}
      <div className={work.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {say(TEXTS.save)}
        </Button>
        <Button size="small" onClick={onFold}>
          {say(TEXTS.fold)}
        </Button>
      </div>
    </form>
  );
}
