import { mergeClasses, Textarea, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { ProposedEdit } from "../../core/summary/proposals";
import { isBlank } from "../../core/text/blank";
import { ChangedText } from "../fixes/changed-text";
import { SHORT_COLUMNS } from "../fixes/fixes-texts";
import { useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

/** Lines of the editor. */
const [FEWEST_LINES, MOST_LINES] = [3, 12];
const LETTERS_IN_A_LINE = 34;

interface TextBlockProps {
  /** The cell of the text first, then those that it clears. */
  readonly edits: readonly ProposedEdit[];
  /** What the officer made of it, null while it is as it was drafted. */
  readonly changed: string | null;
  /** True where the editor was just asked for: it takes the focus (R21). */
  readonly isEntered: boolean;
  readonly isBusy: boolean;
  readonly onChange: (text: string) => void;
  /** Shows the cell, and makes it the one that the buttons are about. */
  readonly onCell: () => void;
  readonly children?: ReactNode;
}

/** A text for one cell, whole: as drafted or in its editor; where the cell has a text, before and after. */
export function TextBlock(props: TextBlockProps): JSXElement | null {
  const { edits, changed, isEntered, isBusy, onChange, onCell, children } = props;
  const styles = useWorkStyles();
  const say = useSay();
  const editorRef = useRef<HTMLTextAreaElement>(null);
  const isEditing = changed !== null;
  useEffect(() => {
    if (isEntered && isEditing) editorRef.current?.focus();
  }, [isEntered, isEditing]);
  const [main, ...cleared] = edits;
  if (main === undefined) return null;
  const { cell, column, after, isLate } = main;
  const before = edits.filter((edit) => !isBlank(edit.before)).map((edit) => edit.before);
  const isOwn = changed !== null && changed !== after;
  return (
    <section className={styles.stack}>
      <div className={styles.head}>
        <h4 className={styles.heading}>{say(TEXTS.proposed, { column: say(SHORT_COLUMNS[column]) })}</h4>
        <button
          type="button"
          className={mergeClasses(styles.link, styles.cell)}
          aria-label={say(TEXTS.goToCell, { cell })}
          onClick={onCell}
        >
          {cell}
        </button>
      </div>
      {before.length > 0 && (
        <ChangedText edit={{ ...main, before: before.join("\n"), after: changed ?? after }} />
      )}
      {changed !== null ? (
        <Textarea
          textarea={{ ref: editorRef }}
          aria-label={say(TEXTS.editing, { cell })}
          lang="th"
          resize="vertical"
          value={changed}
          rows={linesFor(changed)}
          readOnly={isBusy}
          onChange={(_, { value }) => onChange(value)}
        />
      ) : (
        before.length === 0 && (
          <p className={styles.text} lang="th">
            {after}
          </p>
        )
      )}
      {isLate && (
        <p className={mergeClasses(styles.small, styles.sign, styles.warning)}>
          <Icon name="warning" size={14} />
          {say(TEXTS.late)}
        </p>
      )}
      {isOwn && <p className={styles.small}>{say(TEXTS.ownWords)}</p>}
      {cleared.length > 0 && (
        <p className={styles.small}>
          {say(TEXTS.clears, { cells: cleared.map((edit) => edit.cell).join(", ") })}
        </p>
      )}
      {children}
    </section>
  );
}

function linesFor(text: string): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_IN_A_LINE), 0);
  return Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines));
}
