import { Button, mergeClasses, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ResultColumn } from "../../core/model/columns";
import type { LeftCell } from "../../core/summary/proposals";
import { isBlank } from "../../core/text/blank";
import { SHORT_COLUMNS } from "../fixes/fixes-texts";
import { useSay } from "../language/language-context";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

interface StandingTextProps {
  readonly column: ResultColumn;
  readonly cell: string;
  readonly text: string;
  /** True for what was just written: it is marked, and takes the focus from the button that wrote it (R17). */
  readonly isFresh: boolean;
  /** Why the text that the records give is not offered at once; null where they give no other. */
  readonly left: LeftCell | null;
  readonly isUnfolded: boolean;
  /** True where it is shown below beside the text that would replace it. */
  readonly isCompared: boolean;
  readonly onFold: () => void;
  readonly onCell: () => void;
}

/** What stands in a result cell, whole; where the records give another text, the way to see both. */
export function StandingText(props: StandingTextProps): JSXElement {
  const { column, cell, text, isFresh, left, isUnfolded, isCompared, onFold, onCell } = props;
  const styles = useWorkStyles();
  const say = useSay();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => (isFresh && ref.current !== null ? showSoon(ref.current) : undefined), [isFresh]);
  return (
    <section ref={ref} className={styles.stack}>
      <div className={styles.head}>
        <h4 className={styles.heading}>
          {say(SHORT_COLUMNS[column])}
          {isFresh && <span className={styles.freshWord}>{` · ${say(TEXTS.fresh)}`}</span>}
        </h4>
        <button
          type="button"
          className={mergeClasses(styles.link, styles.cell)}
          aria-label={say(TEXTS.goToCell, { cell })}
          {...(isFresh && { "data-focus-next": "" })}
          onClick={onCell}
        >
          {cell}
        </button>
      </div>
      {isBlank(text) ? (
        <p className={styles.small}>{say(TEXTS.blankCell)}</p>
      ) : (
        !isCompared && (
          <p className={mergeClasses(styles.text, isFresh ? styles.fresh : styles.standing)} lang="th">
            {text}
          </p>
        )
      )}
      {left !== null && (
        <>
          <p className={styles.small}>{say(TEXTS.otherDraft)}</p>
          <div className={styles.row}>
            <Button size="small" className={styles.button} aria-expanded={isUnfolded} onClick={onFold}>
              {say(isUnfolded ? TEXTS.hideReplacement : TEXTS.seeReplacement)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/**
 * Brings what was just written into sight, once the list has measured what is drawn and the focus has come.
 * @returns gives it up
 */
function showSoon(part: HTMLElement): () => void {
  let frames = 4;
  const wait = (): void => {
    frames -= 1;
    if (frames > 0) handle = requestAnimationFrame(wait);
    else part.scrollIntoView?.({ block: "nearest" });
  };
  let handle = requestAnimationFrame(wait);
  return () => cancelAnimationFrame(handle);
}
