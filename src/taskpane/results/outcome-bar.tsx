import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Icon } from "../frame/icons";
import { TroubleBar } from "../frame/trouble-bar";
import { sayIn, useLanguage, useSay } from "../language/language-context";
import { FRAME_TEXTS } from "../frame/frame-texts";
import type { Language } from "../language/language";
import type { DeskActions } from "./desk-actions";
import type { DeskOutcome, DeskState } from "./desk-state";
import type { GoTo } from "./go-to";
import { RESULTS_TEXTS as TEXTS, WORK_LABELS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

const useStyles = makeStyles({
  // In sight wherever in the list the button was pressed.
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    maxHeight: "45vh",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  trouble: { position: "sticky", top: 0, zIndex: 1 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  words: {
    margin: 0,
    flex: "1 1 150px",
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

interface OutcomeBarProps {
  readonly state: DeskState;
  readonly actions: DeskActions;
  readonly onGo: GoTo;
}

/** What goes on, what the last action came to, what was left alone and why, and the way back. */
export function OutcomeBar({ state, actions, onGo }: OutcomeBarProps): JSXElement {
  const { work, outcome, trouble, retry } = state;
  const styles = useStyles();
  return (
    <>
      <div role="status" className={work === null && outcome === null ? undefined : styles.trouble}>
        {work !== null && <Busy work={work} />}
        {work === null && outcome !== null && <Outcome outcome={outcome} actions={actions} onGo={onGo} />}
      </div>
      {work === null && trouble !== null && (
        <div className={styles.trouble}>
          <TroubleBar
            trouble={trouble}
            onRetry={retry}
            onDismiss={() => actions.change(() => ({ trouble: null }))}
          />
        </div>
      )}
    </>
  );
}

function Busy({ work }: { readonly work: NonNullable<DeskState["work"]> }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.bar}>
      <Spinner size="extra-tiny" label={say(WORK_LABELS[work])} />
    </div>
  );
}

interface OutcomeProps {
  readonly outcome: DeskOutcome;
  readonly actions: DeskActions;
  readonly onGo: GoTo;
}

function Outcome({ outcome, actions, onGo }: OutcomeProps): JSXElement {
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const language = useLanguage();
  const ref = useRef<HTMLDivElement>(null);
  const { left, undo } = outcome;
  useEffect(() => {
    // The button that was pressed may be gone with what it wrote; then the keyboard goes on from here.
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, [outcome]);
  const gaps = outcome.kind === "prepared" ? outcome.gaps : [];
  return (
    <div ref={ref} tabIndex={-1} className={styles.bar}>
      <div className={styles.head}>
        <p className={mergeClasses(styles.words, work.sign)}>
          <span className={left.length === 0 ? styles.good : work.warning} style={{ display: "flex" }}>
            <Icon name={left.length === 0 ? "clear" : "warning"} />
          </span>
          {describeOutcome(outcome, language)}
        </p>
        <div className={work.row}>
          {undo.length > 0 && (
            <Button size="small" onClick={() => actions.undo(undo)}>
              {say(TEXTS.undo)}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => actions.change(() => ({ outcome: null }))}>
            {say(FRAME_TEXTS.close)}
          </Button>
        </div>
      </div>
      {gaps.map(({ message }) => (
        <p key={message.en} className={work.small}>
          {say(message)}
        </p>
      ))}
      {left.length > 0 && (
        <>
          <p className={work.heading}>{say(TEXTS.leftTitle, { count: left.length })}</p>
          <ul className={work.list}>
            {left.map(({ edit: { sheet, cell }, reason }) => (
              <li key={`${sheet} ${cell}`} className={work.small}>
                <button type="button" className={work.link} onClick={() => onGo({ sheet, cell })}>
                  {say(TEXTS.leftCell, { sheet, cell, reason: reason[language] })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function describeOutcome(outcome: DeskOutcome, language: Language): string {
  switch (outcome.kind) {
    case "written":
      return sayIn(language, TEXTS.written, { count: outcome.count });
    case "added":
      return sayIn(language, TEXTS.added, { sheet: outcome.sheet, row: outcome.row });
    case "undone":
      return sayIn(language, TEXTS.undone, { count: outcome.count });
    case "prepared": {
      const { added, indicators: count } = outcome;
      if (added.length > 0) return sayIn(language, TEXTS.prepared, { sheets: added.join(", "), count });
      return count > 0
        ? sayIn(language, TEXTS.targetsAdded, { count })
        : sayIn(language, TEXTS.nothingToPrepare);
    }
  }
}
