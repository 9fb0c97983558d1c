import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { Page } from "../parts/page";
import { TroubleBar } from "../parts/trouble-bar";
import { WorkingNote } from "../parts/working-note";
import { NEXT_YEAR_TEXTS as TEXTS } from "./next-year-texts";
import { NextYearSummary } from "./next-year-summary";
import { useNextYear } from "./use-next-year";

const useStyles = makeStyles({
  text: { margin: 0 },
  status: {
    margin: 0,
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightBold,
    "&:empty": { display: "none" },
  },
  button: { minHeight: "32px", whiteSpace: "normal" },
});

export interface NextYearPageProps {
  /** Of the last check. */
  readonly checked: CheckedWorkbook;
  /** Leads to where the fiscal year is chosen. */
  readonly onYear: () => void;
  readonly onBack: () => void;
}

/** Next year's workbook of this one: all that changes and all that is left, before it is opened as a new workbook. */
export function NextYearPage(props: NextYearPageProps): JSXElement {
  const { checked, onYear, onBack } = props;
  const styles = useStyles();
  const say = useSay();
  if (checked.sheet.fiscalYearSource !== "as-of") return <Known {...props} />;
  return (
    <Page title={say(TEXTS.title)} onBack={onBack}>
      <p className={styles.text}>{say(TEXTS.noYear)}</p>
      <ActionBar label={say(TEXTS.nextStep)}>
        <Button appearance="primary" data-opener="tables" className={styles.button} onClick={onYear}>
          {say(TEXTS.chooseYear)}
        </Button>
      </ActionBar>
    </Page>
  );
}

function Known({ checked, onBack }: NextYearPageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { state, open, download } = useNextYear(checked.sheet.sheet);
  const year = checked.sheet.fiscalYear + 1;
  const nextRef = useRef<HTMLButtonElement>(null);
  const isMade = state.kind === "made";
  // What could be cancelled is over: the focus goes to what comes next, and what changes is read from its beginning.
  useLayoutEffect(() => {
    if (isMade) nextRef.current?.focus({ preventScroll: true });
  }, [isMade]);
  return (
    <Page title={say(TEXTS.titleOf, { year })} onBack={onBack}>
      <p className={styles.text}>{say(TEXTS.hint)}</p>
      {state.kind === "working" && <WorkingNote words={say(TEXTS.working)} share={null} onCancel={onBack} />}
      {state.kind === "trouble" && (
        <TroubleBar trouble={state.trouble} onRetry={state.retry} onDismiss={null} />
      )}
      <p role="status" className={styles.status}>
        {state.kind === "made" && state.handed === "opened" && say(TEXTS.opened, { year })}
        {state.kind === "made" &&
          state.handed === "downloaded" &&
          say(TEXTS.downloaded, { file: state.nextYear.fileName })}
      </p>
      {state.kind === "made" && (
        <>
          <NextYearSummary nextYear={state.nextYear} />
          <ActionBar label={say(TEXTS.nextStep)}>
            {open !== null && (
              <Button ref={nextRef} appearance="primary" className={styles.button} onClick={open}>
                {say(TEXTS.open)}
              </Button>
            )}
            {download !== null && (
              <Button
                ref={open === null ? nextRef : undefined}
                appearance={open === null ? "primary" : "secondary"}
                className={styles.button}
                onClick={download}
              >
                {say(TEXTS.download)}
              </Button>
            )}
          </ActionBar>
        </>
      )}
    </Page>
  );
}
