import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { createPortal } from "react-dom";
import { useSay } from "../language/language-context";
import { useFrame } from "../parts/frame-context";
import { Icon } from "../parts/icons";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  sign: { display: "flex", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  words: { flex: "1 1 auto", minWidth: 0 },
});

/** Says in the strip at the foot that the sheet is still as it was, and the key that leads back. */
export function NotWrittenYet(): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  const { stripSlot } = useFrame();
  if (stripSlot === null) return null;
  return (
    <>
      {createPortal(
        <div className={styles.line}>
          <span className={styles.sign}>
            <Icon name="clear" />
          </span>
          <span className={styles.words}>{say(TEXTS.notWritten)}</span>
          <span>{say(TEXTS.escape)}</span>
        </div>,
        stripSlot,
      )}
    </>
  );
}
