import {
  Button,
  makeStyles,
  mergeClasses,
  ProgressBar,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { PARTS_TEXTS as TEXTS } from "./parts-texts";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flex: "1 1 150px",
    minWidth: 0,
  },
  work: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flex: "1 1 auto",
    minWidth: 0,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightBold },
  button: { flexShrink: 0, minWidth: "24px", minHeight: "24px" },
  bar: {
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { transitionDuration: "1ms" },
    },
  },
  // It says no more than the words do, and standing still it would look like a share that is done.
  moving: { "@media (prefers-reduced-motion: reduce)": { display: "none" } },
});

interface WorkingNoteProps {
  /** What goes on. */
  readonly words: string;
  /** From 0 to 1, how much is done; null where that is not known (yet). */
  readonly share: number | null;
  /** Ends it and leaves all as it was before; null where it cannot be ended. */
  readonly onCancel: (() => void) | null;
}

/** Long work: what goes on, the share that is done, and the button that ends it. */
export function WorkingNote({ words, share, onCancel }: WorkingNoteProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.note}>
      <div className={styles.work}>
        <div className={styles.line}>
          <span className={styles.words} role="status">
            {words}
          </span>
          {share !== null && <span>{say(TEXTS.share, { percent: Math.floor(share * 100) })}</span>}
        </div>
        <ProgressBar
          className={mergeClasses(styles.bar, share === null && styles.moving)}
          aria-label={words}
          {...(share !== null && { value: share })}
        />
      </div>
      {onCancel !== null && (
        <Button size="small" className={styles.button} onClick={onCancel}>
          {say(TEXTS.cancel)}
        </Button>
      )}
    </div>
  );
}
