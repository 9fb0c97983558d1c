import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoardStatus } from "../../core/board/board-status";

/** The sign of each status, beside its shape and colour. */
export const STATUS_SIGNS: Readonly<Record<BoardStatus, string>> = {
  done: "✓",
  overdue: "!",
  "due-soon": "◔",
  open: "",
  "no-date": "?",
};

const FORCED = "@media (forced-colors: active)";

/** Shape, edge and fill of each status: they differ without colours, too. */
export const useStatusStyles = makeStyles({
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    color: tokens.colorNeutralForegroundStaticInverted,
    border: `2px solid ${tokens.colorStatusSuccessBorder2}`,
    [FORCED]: {
      forcedColorAdjust: "none",
      backgroundColor: "CanvasText",
      color: "Canvas",
      border: "2px solid CanvasText",
    },
  },
  overdue: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundStaticInverted,
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    borderTopLeftRadius: "2px",
    borderTopRightRadius: "45%",
    borderBottomLeftRadius: "2px",
    borderBottomRightRadius: "2px",
    [FORCED]: {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      border: "2px solid Highlight",
    },
  },
  "due-soon": {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `linear-gradient(to top, ${tokens.colorStatusWarningBackground2} 50%, transparent 50%)`,
    color: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorStatusWarningBorder2}`,
    [FORCED]: { backgroundImage: "none", border: "4px double CanvasText" },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    [FORCED]: { border: "2px solid CanvasText" },
  },
  "no-date": {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    [FORCED]: { border: "2px dashed CanvasText" },
  },
  // Its shape and sign stay, its fill goes: words on it can still be read.
  faded: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: "none",
    color: tokens.colorNeutralForeground3,
    border: `1px dotted ${tokens.colorNeutralStroke1}`,
    [FORCED]: {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      color: "GrayText",
      border: "1px dotted GrayText",
    },
  },
});
