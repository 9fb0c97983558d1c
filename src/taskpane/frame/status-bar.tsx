import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import type { CheckingState } from "../checking/check-runner";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { FRAME_TEXTS as TEXTS } from "./frame-texts";
import { Icon } from "./icons";

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
});

interface StatusBarProps {
  readonly state: CheckingState;
  readonly onCheck: () => void;
}

/** What goes on, when the sheet was checked, whether it has changed since; and the button that checks again. */
export function StatusBar({ state, onCheck }: StatusBarProps): JSXElement {
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
      <Button
        className={styles.check}
        size="small"
        icon={<Icon name="refresh" />}
        disabledFocusable={isBusy}
        onClick={onCheck}
      >
        {say(checkedAt === null ? TEXTS.check : TEXTS.recheck)}
      </Button>
    </footer>
  );
}

function restingText({ trouble, checkedAt }: CheckingState): Text {
  if (trouble !== null) return TEXTS.failed;
  return checkedAt === null ? TEXTS.notChecked : TEXTS.checkedAt;
}
