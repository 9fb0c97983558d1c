import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { Severity } from "../../core/engine/check";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { SEVERITY_LABELS } from "./severity";

const useStyles = makeStyles({
  sign: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A severity as drawing and word together. */
export function SeveritySign({ severity }: { readonly severity: Severity }): JSXElement {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  return (
    <span className={mergeClasses(styles.sign, colours[severity])}>
      <Icon name={severity} />
      {say(SEVERITY_LABELS[severity])}
    </span>
  );
}
