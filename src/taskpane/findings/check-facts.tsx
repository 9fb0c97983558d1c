import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { describeRuleSet } from "../../app/describe-rule-set";
import { useSay } from "../language/language-context";
import { Fold } from "../parts/fold";
import { FINDINGS_TEXTS as TEXTS, NOT_CHECKED, YEAR_SOURCES } from "./findings-texts";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightBold,
  },
  list: {
    margin: 0,
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** What was checked and by which rules, and what a list of findings does not say; folded at first. */
export function CheckFacts({ checked }: { readonly checked: CheckedWorkbook }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { sheet } = checked;
  const { line, details } = describeRuleSet(checked);
  return (
    <Fold summary={say(TEXTS.about)}>
      {() => (
        <>
          <ul className={styles.facts}>
            <li>{sheet.organization ?? say(TEXTS.noOrganization)}</li>
            <li>{say(TEXTS.facts, { sheet: sheet.sheet, count: sheet.measures.length })}</li>
            <li>
              {say(TEXTS.year, { year: sheet.fiscalYear, source: say(YEAR_SOURCES[sheet.fiscalYearSource]) })}
            </li>
            {[line, ...details].map((detail) => (
              <li key={detail.en}>{say(detail)}</li>
            ))}
          </ul>
          <h3 className={styles.heading}>{say(TEXTS.notCheckedTitle)}</h3>
          <NotChecked />
        </>
      )}
    </Fold>
  );
}

/** What no finding does not mean. */
export function NotChecked(): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {NOT_CHECKED.map((text) => (
        <li key={text.en}>{say(text)}</li>
      ))}
    </ul>
  );
}
