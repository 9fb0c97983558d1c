import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { BOARD_STATUSES, type BoardStatus } from "../../core/board/board-status";
import { useSay } from "../language/language-context";
import { BOARD_STATUS_LABELS, BOARD_TEXTS as TEXTS } from "./board-texts";
import { StatusDot } from "./status-dot";

const useStyles = makeStyles({
  row: { display: "flex", justifyContent: "space-between", gap: "2px" },
  counter: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minHeight: "40px",
    minWidth: "36px",
    padding: "1px 3px",
    border: "2px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "17px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightBold,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  count: {
    display: "flex",
    gap: "4px",
    alignItems: "center",
    fontSize: "13px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightBold,
  },
});

interface StatusCountersProps {
  readonly counts: Readonly<Record<BoardStatus, number>>;
  readonly pressed: BoardStatus | null;
  /** Null where a pressed one is let go. */
  readonly onPress: (status: BoardStatus | null) => void;
}

/** How many measures there are of each status, with the status's sign: the key to the picture, and its filter. */
export function StatusCounters({ counts, pressed, onPress }: StatusCountersProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.row} role="group" aria-label={say(TEXTS.filter)}>
      {BOARD_STATUSES.map((status) => (
        <button
          key={status}
          type="button"
          aria-pressed={status === pressed}
          className={mergeClasses(styles.counter, status === pressed && styles.pressed)}
          onClick={() => onPress(status === pressed ? null : status)}
        >
          <span className={styles.count}>
            <StatusDot status={status} />
            {counts[status]}
          </span>{" "}
          {say(BOARD_STATUS_LABELS[status])}
        </button>
      ))}
    </div>
  );
}
