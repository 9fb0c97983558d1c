import { makeStyles, tokens } from "@fluentui/react-components";

/** What the pieces of a measure's card have in common. */
export const useWorkStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 10px ${tokens.spacingVerticalM}`,
  },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  /** A heading with its button or link at the right. */
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  // The text of a cell, in its own lines.
  text: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  standing: { borderLeftColor: tokens.colorNeutralStroke1 },
  // What was just written.
  fresh: {
    borderLeftColor: tokens.colorStatusSuccessBorderActive,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  freshWord: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightBold },
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
  quiet: { color: "inherit", textDecorationLine: "none", "&:hover": { textDecorationLine: "underline" } },
  cell: { flexShrink: 0, fontWeight: tokens.fontWeightBold },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  wide: { gridColumn: "2 / -1" },
  fact: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  sign: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  warning: { color: tokens.colorStatusWarningForeground3 },
});
