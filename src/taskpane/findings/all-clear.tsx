import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { useAside } from "../aside/aside-context";
import { useSay } from "../language/language-context";
import { Fold } from "../parts/fold";
import { Icon, type IconName } from "../parts/icons";
import { NotChecked } from "./check-facts";
import type { Verdict } from "./choose-verdict";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import { VerdictCard } from "./verdict-card";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "clip",
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    width: "100%",
    minHeight: "38px",
    boxSizing: "border-box",
    padding: `6px ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
  },
  button: {
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sign: { display: "flex", flexShrink: 0 },
  words: { flex: "1 1 auto", minWidth: 0 },
  number: { fontWeight: tokens.fontWeightBold },
  fold: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface AllClearProps {
  readonly checked: CheckedWorkbook;
  readonly verdict: Verdict;
  readonly stepRef: RefObject<HTMLButtonElement | null>;
  readonly onReport: () => void;
  /** Changes that the pane has made. */
  readonly changes: number;
  readonly onChanges: () => void;
}

/** Nothing is found: what was checked, set aside and changed, and what a person must still check. */
export function AllClear({
  checked,
  verdict,
  stepRef,
  onReport,
  changes,
  onChanges,
}: AllClearProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const aside = useAside();
  const setAside = checked.skipped.length;
  return (
    <>
      <VerdictCard
        verdict={verdict}
        isShort={false}
        first={null}
        note={say(TEXTS.clearBody, { count: checked.sheet.measures.length })}
        stepRef={stepRef}
        onStep={onReport}
      />
      <div className={styles.card}>
        {setAside > 0 && aside !== null && (
          <button
            type="button"
            className={`${styles.row} ${styles.button}`}
            data-opener="aside"
            onClick={aside.openPage}
          >
            {count("review", say(TEXTS.setAsideCount), setAside)}
            <span className={styles.sign}>
              <Icon name="forward" />
            </span>
          </button>
        )}
        {changes > 0 && (
          <button
            type="button"
            className={`${styles.row} ${styles.button}`}
            data-opener="changes"
            onClick={onChanges}
          >
            {count("undo", say(TEXTS.madeCount), changes)}
            <span className={styles.sign}>
              <Icon name="forward" />
            </span>
          </button>
        )}
        <div className={styles.fold}>
          <Fold summary={say(TEXTS.toCheckYourself)} startsOpen>
            {() => <NotChecked />}
          </Fold>
        </div>
      </div>
    </>
  );

  function count(icon: IconName, words: string, number: number): JSXElement {
    return (
      <>
        <span className={styles.sign}>
          <Icon name={icon} />
        </span>
        <span className={styles.words}>{words}</span>
        <span className={styles.number}>{number}</span>
      </>
    );
  }
}
