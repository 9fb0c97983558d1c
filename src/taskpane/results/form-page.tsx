import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { unitsOfSheet } from "../../core/model/units-of-sheet";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { Page } from "../parts/page";
import type { WorkItem } from "./list-work";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightBold },
  button: { minHeight: "32px" },
  other: { flexShrink: 0, minHeight: "32px", whiteSpace: "nowrap" },
});

interface FormPageProps {
  readonly title: string;
  readonly item: WorkItem;
  readonly sheet: MeasureSheet;
  readonly isBusy: boolean;
  /** True where what was typed can be saved; what is wrong is said below its field. */
  readonly isRight: boolean;
  /** Asks every field to say what is wrong with it. */
  readonly onTried: () => void;
  readonly onSave: (then: "close" | "another") => void;
  /** True where one can go on with another one after saving. */
  readonly hasAnother?: boolean;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A form for a measure: whose it is, its fields, and the buttons above the foot. A fault leads to the first field that is wrong. */
export function FormPage(props: FormPageProps): JSXElement {
  const { title, item, sheet, isBusy, isRight, onTried, onSave, hasAnother, onBack, children } = props;
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const formRef = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    if (tries > 0) formRef.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries]);
  const save = (then: "close" | "another"): void => {
    if (isBusy) return;
    if (isRight) return onSave(then);
    onTried();
    setTries((old) => old + 1);
  };
  const units = unitsOfSheet(sheet).of(item.measure.ordinal);
  return (
    <Page title={title} note={say(TEXTS.measure, { measure: item.label })} onBack={onBack}>
      <p className={work.small} lang="th">
        <span className={styles.title}>{item.measure.title}</span>
        {units.length > 0 && ` · ${units.map(({ name }) => name).join(", ")}`}
      </p>
      <form
        ref={formRef}
        className={styles.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save("close");
        }}
      >
        {children}
        {/* Enter in a field saves; the buttons stand outside of the form. */}
        <input type="submit" hidden />
      </form>
      <ActionBar label={say(TEXTS.actions, { measure: item.label })}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => save("close")}
        >
          {say(TEXTS.save)}
        </Button>
        {hasAnother === true && (
          <Button
            className={mergeClasses(styles.button, styles.other)}
            disabledFocusable={isBusy}
            onClick={() => save("another")}
          >
            {say(TEXTS.saveAndMore)}
          </Button>
        )}
      </ActionBar>
    </Page>
  );
}
