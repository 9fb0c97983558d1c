import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { FINDINGS_TEXTS as TEXTS, NOT_CHECKED } from "./findings-texts";

const useStyles = makeStyles({
  details: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
  },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** What a list without findings does not say; unfolded where it matters most. */
export function NotChecked({ isOpen }: { readonly isOpen: boolean }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <details className={styles.details} open={isOpen}>
      <summary className={styles.summary}>{say(TEXTS.notCheckedTitle)}</summary>
      <ul className={styles.list}>
        {NOT_CHECKED.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </details>
  );
}
