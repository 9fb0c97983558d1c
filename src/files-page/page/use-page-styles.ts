import { makeStyles, tokens } from "@fluentui/react-components";

/** Narrower, the sheet and the pane take turns. */
export const NARROW = "(max-width: 759px)";
const WHERE_NARROW = `@media ${NARROW}`;

/** Looks of the page around the pane and the sheet. */
export const usePageStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    flex: "1 1 10rem",
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightBold,
  },
  state: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  turns: { display: "none", [WHERE_NARROW]: { display: "flex", flex: "1 1 100%" } },
  work: { display: "flex", flex: "1 1 auto", minHeight: 0, minWidth: 0 },
  sheet: { flex: "1 1 auto", minWidth: 0, minHeight: 0 },
  pane: {
    flex: "0 0 24rem",
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [WHERE_NARROW]: { flex: "1 1 auto", borderLeft: "none" },
  },
  away: { [WHERE_NARROW]: { display: "none" } },
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  words: { flex: "1 1 14rem", minWidth: 0, margin: 0 },
  start: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    width: "100%",
    maxWidth: "40rem",
    margin: "0 auto",
    padding: tokens.spacingHorizontalL,
    boxSizing: "border-box",
    overflowY: "auto",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
  },
  over: {
    outline: `4px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-4px",
  },
});
