import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { AsideFinding } from "../../app/part-set-aside";
import { useLanguage, useSay } from "../language/language-context";
import { ASIDE_TEXTS as TEXTS } from "./aside-texts";
import { describeReason, describeStamp } from "./describe-aside";

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Says of a finding that came back what was said when it was set aside. */
export function CameBackNote({ before }: { readonly before: AsideFinding }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  return (
    <p className={styles.note}>
      {say(TEXTS.saidBefore, { words: describeReason(before, language) })}
      <br />
      {[describeStamp(before, language), say(TEXTS.changedText)].join(" · ")}
    </p>
  );
}
