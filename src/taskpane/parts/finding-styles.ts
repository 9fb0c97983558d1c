import { makeStyles, tokens } from "@fluentui/react-components";

/** Text colours of the severities; each is at least 4.5:1 on the pane's background in both themes. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  review: { color: tokens.colorBrandForeground1 },
});
