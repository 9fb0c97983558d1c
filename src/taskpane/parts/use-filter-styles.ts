import { makeStyles, tokens } from "@fluentui/react-components";

/** A row of equal buttons, each a large count above its word. */
export const useFilterStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: {
    flex: "1 1 0",
    minWidth: 0,
    flexDirection: "column",
    gap: 0,
    paddingInline: tokens.spacingHorizontalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  count: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightBold,
  },
  none: { color: tokens.colorNeutralForeground3 },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
