import { makeStyles, tokens } from "@fluentui/react-components";

/** What the pieces of a measure's card have in common. */
export const useWorkStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightBold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  // The text of a cell, in its own lines.
  text: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  old: {
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "line-through",
  },
  // A long word must not push the pane wider.
  button: {
    maxWidth: "100%",
    minWidth: 0,
    whiteSpace: "normal",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  link: {
    minWidth: "24px",
    minHeight: "24px",
    maxWidth: "100%",
    padding: 0,
    border: 0,
    background: "none",
    font: "inherit",
    textAlign: "start",
    textDecorationLine: "underline",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    overflowWrap: "anywhere",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  sign: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  warning: { color: tokens.colorStatusWarningForeground3 },
});
