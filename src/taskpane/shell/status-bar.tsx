import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import type { Ref } from "react";
import { CHANGES_TEXTS } from "../changes/changes-texts";
import type { CheckingState } from "../checking/check-runner";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { SHELL_TEXTS as TEXTS } from "./shell-texts";
import { Icon } from "../parts/icons";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: "44px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  busy: { flexDirection: "row", alignItems: "center", gap: tokens.spacingHorizontalS },
  stale: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  check: { flexShrink: 0 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: tokens.spacingHorizontalXS },
});

interface StatusBarProps {
  readonly state: CheckingState;
  readonly onCheck: () => void;
  /** How many changes the list holds, and the button that opens it; no button while the list is empty. */
  readonly changeCount: number;
  readonly onChanges: () => void;
  readonly changesRef: Ref<HTMLButtonElement>;
}

/** What goes on, when the sheet was checked, whether it has changed since; and the button that checks again. */
export function StatusBar({
  state,
  onCheck,
  changeCount,
  onChanges,
  changesRef,
}: StatusBarProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { activity, checkedAt, isStale } = state;
  const isBusy = activity !== "idle";
  return (
    <footer className={styles.bar}>
      <div className={mergeClasses(styles.words, isBusy && styles.busy)} role="status" aria-live="polite">
        {isBusy ? (
          <Spinner size="extra-tiny" label={say(activity === "reading" ? TEXTS.reading : TEXTS.checking)} />
        ) : (
          <>
            {isStale && (
              <span className={styles.stale}>
                <Icon name="warning" size={14} />
                {say(TEXTS.stale)}
              </span>
            )}
            <span>{say(restingText(state), { time: checkedAt ?? "" })}</span>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        {changeCount > 0 && (
          <Button
            ref={changesRef}
            className={styles.check}
            size="small"
            icon={<Icon name="undo" />}
            onClick={onChanges}
          >
            {say(CHANGES_TEXTS.list, { count: changeCount })}
          </Button>
        )}
        <Button
          className={styles.check}
          size="small"
          icon={<Icon name="refresh" />}
          disabledFocusable={isBusy}
          onClick={onCheck}
        >
          {say(checkedAt === null ? TEXTS.check : TEXTS.recheck)}
        </Button>
      </div>
    </footer>
  );
}

function restingText({ trouble, checkedAt }: CheckingState): Text {
  if (trouble !== null) return TEXTS.failed;
  return checkedAt === null ? TEXTS.notChecked : TEXTS.checkedAt;
}
