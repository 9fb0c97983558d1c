import { Button, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import { useBeginStyles } from "./use-begin-styles";

/** A part of the pane that has no table to work on: one sentence, and the one way on. */
export function EmptyPart({ onBegin }: { readonly onBegin: () => void }): JSXElement {
  const styles = useBeginStyles();
  const say = useSay();
  return (
    <section className={styles.card}>
      <p className={styles.text}>{say(TEXTS.emptyPart)}</p>
      <Button appearance="primary" onClick={onBegin}>
        {say(TEXTS.title)}
      </Button>
    </section>
  );
}
