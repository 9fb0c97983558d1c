import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { Finding } from "../../core/engine/finding";
import { useLanguage } from "../language/language-context";

const useStyles = makeStyles({
  quote: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    boxDecorationBreak: "clone",
  },
});

interface MessageTextProps {
  readonly finding: Pick<Finding, "message" | "quote">;
  /** The part of the sentence that is shown; without it, all. */
  readonly words?: string;
}

/** What is wrong, with the slip itself standing out where the sentence names it. */
export function MessageText({ finding: { message, quote }, words: part }: MessageTextProps): JSXElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = part ?? message[language];
  const at = quote === null || quote === "" ? -1 : words.indexOf(quote);
  if (at < 0 || quote === null) return <>{words}</>;
  return (
    <>
      {words.slice(0, at)}
      <span className={styles.quote}>{quote}</span>
      {words.slice(at + quote.length)}
    </>
  );
}
