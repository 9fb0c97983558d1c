import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { BoardStatus } from "../../core/board/board-status";
import { STATUS_SIGNS, useStatusStyles } from "./use-status-styles";

const useStyles = makeStyles({
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    position: "relative",
    zIndex: 1,
    boxSizing: "border-box",
    width: "32px",
    height: "34px",
    padding: 0,
    borderRadius: "6px",
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "14px",
    fontWeight: tokens.fontWeightBold,
    cursor: "pointer",
    "@media (max-width: 300px)": { width: "28px" },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
      zIndex: 3,
    },
  },
  small: {
    width: "24px",
    height: "24px",
    borderRadius: "4px",
    "@media (max-width: 300px)": { width: "24px" },
  },
  chosen: {
    outline: `3px solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: "1px",
    zIndex: 2,
    "@media (forced-colors: active)": { outlineColor: "CanvasText" },
    "&:focus-visible": { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  sign: { fontSize: "12px", lineHeight: "12px", fontStyle: "normal" },
});

interface TileProps {
  /** Finds it again in the page. */
  readonly tileKey: string;
  readonly name: string;
  readonly status: BoardStatus;
  /** Null where there is no room for it. */
  readonly label: number | null;
  readonly isChosen: boolean;
  readonly isFaded: boolean;
  /** True for the one tile that Tab stops at. */
  readonly isStop: boolean;
  readonly onPress: () => void;
}

/** One measure on the board. */
export function Tile(props: TileProps): JSXElement {
  const { tileKey, name, status, label, isChosen, isFaded, isStop, onPress } = props;
  const styles = useStyles();
  const statuses = useStatusStyles();
  const sign = STATUS_SIGNS[status];
  return (
    <button
      type="button"
      data-tile={tileKey}
      data-faded={isFaded || undefined}
      aria-label={name}
      aria-current={isChosen}
      tabIndex={isStop ? 0 : -1}
      className={mergeClasses(
        styles.tile,
        label === null && styles.small,
        statuses[status],
        isFaded && statuses.faded,
        isChosen && styles.chosen,
      )}
      onClick={onPress}
    >
      {label}
      {sign !== "" && (
        <span aria-hidden="true" className={styles.sign}>
          {sign}
        </span>
      )}
    </button>
  );
}
