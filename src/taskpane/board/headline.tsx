import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { Board } from "../../core/board/board";
import { countStatuses } from "../../core/board/count-statuses";
import { useSay } from "../language/language-context";
import { isOfUnit, type BoardState } from "./board-state";
import { BOARD_TEXTS as TEXTS } from "./board-texts";

const useStyles = makeStyles({
  say: { margin: 0, lineHeight: "22px" },
  inside: { position: "absolute", left: "10px", top: "6px" },
  above: {
    display: "flex",
    alignItems: "baseline",
    flexWrap: "wrap",
    columnGap: "12px",
    paddingBottom: "4px",
  },
  done: { display: "block", fontSize: "18px", lineHeight: "26px", fontWeight: tokens.fontWeightBold },
  overdue: {
    fontSize: "13px",
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorStatusDangerForeground1,
  },
});

interface HeadlineProps {
  readonly board: Board;
  readonly unit: BoardState["unit"];
  /** True where the picture has room for it. */
  readonly isInside: boolean;
}

/** What the picture says in two lines: done of all, and how many are late. */
export function Headline({ board, unit, isInside }: HeadlineProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const own = board.measures.filter((measure) => isOfUnit(measure, unit));
  const { done, overdue } = countStatuses(own);
  return (
    <p className={mergeClasses(styles.say, isInside ? styles.inside : styles.above)}>
      <span className={styles.done}>{say(TEXTS.doneOf, { done, all: own.length })}</span>{" "}
      {overdue > 0 && <span className={styles.overdue}>{say(TEXTS.overdueCount, { count: overdue })}</span>}
    </p>
  );
}
