import { makeStyles, mergeClasses, type JSXElement } from "@fluentui/react-components";
import type { BoardStatus } from "../../core/board/board-status";
import { STATUS_SIGNS, useStatusStyles } from "./use-status-styles";

const useStyles = makeStyles({
  dot: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    boxSizing: "border-box",
    width: "14px",
    height: "15px",
    borderRadius: "3px",
    fontSize: "12px",
    lineHeight: 1,
    fontWeight: 700,
  },
  thin: {
    borderTopWidth: "1.5px",
    borderRightWidth: "1.5px",
    borderBottomWidth: "1.5px",
    borderLeftWidth: "1.5px",
  },
});

interface StatusDotProps {
  readonly status: BoardStatus;
  readonly isFaded?: boolean;
}

/** A small tile: one measure of a unit, or the sign of a status beside its word. */
export function StatusDot({ status, isFaded = false }: StatusDotProps): JSXElement {
  const styles = useStyles();
  const statuses = useStatusStyles();
  return (
    <span
      aria-hidden="true"
      className={mergeClasses(styles.dot, statuses[status], styles.thin, isFaded && statuses.faded)}
    >
      {/* A quarter of a disc is too fine at this size; the half that is filled says the same. */}
      {status === "due-soon" ? "" : STATUS_SIGNS[status]}
    </span>
  );
}
