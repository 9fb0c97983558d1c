import { makeStyles, tokens } from "@fluentui/react-components";

/** What the pieces of the report's part have in common. */
export const useReportStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
  },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightBold },
  text: { margin: 0, overflowWrap: "anywhere" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choice: { display: "flex", flexDirection: "column", gap: "2px" },
  inBar: { minHeight: "28px", marginTop: tokens.spacingVerticalXS },
  button: {
    minHeight: "36px",
    whiteSpace: "normal",
    maxWidth: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
  },
  bar: { paddingBlock: tokens.spacingVerticalS, alignItems: "start" },
  body: { minWidth: 0, whiteSpace: "normal", overflowWrap: "anywhere" },
  barTitle: { display: "block", whiteSpace: "normal" },
});
