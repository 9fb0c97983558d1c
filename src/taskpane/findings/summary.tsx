import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { describeRuleSet } from "../../app/describe-rule-set";
import { Icon, type IconName } from "../parts/icons";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { FINDINGS_TEXTS as TEXTS, YEAR_SOURCES } from "./findings-texts";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", minWidth: 0 },
  state: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  facts: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    margin: 0,
    paddingLeft: 0,
    listStyleType: "none",
  },
  rules: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  rulesLine: {
    cursor: "pointer",
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  detail: { margin: `0 0 ${tokens.spacingVerticalXS} 16px` },
});

/** One state word, then which sheet, authority and fiscal year it is about, and by which rules it was checked. */
export function Summary({ checked }: { readonly checked: CheckedWorkbook }): JSXElement {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  const { sheet, counts } = checked;
  const rules = describeRuleSet(checked);
  const state = stateOf(counts, sheet.measures.length);
  const colour = state.colour === "clear" ? styles.clear : colours[state.colour];
  return (
    <section className={styles.summary} aria-label={say(state.word)}>
      <h2 className={styles.state}>
        <span className={colour} style={{ display: "flex" }}>
          <Icon name={state.icon} size={22} />
        </span>
        <span className={mergeClasses(colour)}>{say(state.word)}</span>
      </h2>
      <ul className={styles.facts}>
        <li>{sheet.organization ?? say(TEXTS.noOrganization)}</li>
        <li>{say(TEXTS.facts, { sheet: sheet.sheet, count: sheet.measures.length })}</li>
        <li>
          {say(TEXTS.year, { year: sheet.fiscalYear, source: say(YEAR_SOURCES[sheet.fiscalYearSource]) })}
        </li>
      </ul>
      <details className={styles.rules}>
        <summary className={styles.rulesLine}>{say(rules.line)}</summary>
        {rules.details.map((detail) => (
          <p key={detail.en} className={styles.detail}>
            {say(detail)}
          </p>
        ))}
      </details>
    </section>
  );
}

interface State {
  readonly word: Text;
  readonly icon: IconName;
  readonly colour: "error" | "warning" | "review" | "clear";
}

function stateOf(counts: CheckedWorkbook["counts"], measures: number): State {
  if (counts.error > 0) return { word: TEXTS.stateError, icon: "error", colour: "error" };
  if (counts.warning > 0) return { word: TEXTS.stateLook, icon: "warning", colour: "warning" };
  if (counts.review > 0) return { word: TEXTS.stateLook, icon: "review", colour: "review" };
  if (measures === 0) return { word: TEXTS.stateEmpty, icon: "grid", colour: "review" };
  return { word: TEXTS.stateClear, icon: "clear", colour: "clear" };
}
