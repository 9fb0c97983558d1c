import { Button, mergeClasses, Textarea, type JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { COLUMN_LABELS } from "../../core/model/columns";
import type { ProposedEdit } from "../../core/summary/proposals";
import { isBlank } from "../../core/text/blank";
import { Icon } from "../parts/icons";
import { useLanguage, useSay } from "../language/language-context";
import type { GoTo } from "./go-to";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { SourceLinks } from "./source-links";
import { useWorkStyles } from "./use-work-styles";

/** Lines of the editor. */
const [FEWEST_LINES, MOST_LINES] = [3, 12];
const LETTERS_IN_A_LINE = 34;

interface ProposedTextProps {
  /** The cell of the text first, then those that it clears. */
  readonly edits: readonly ProposedEdit[];
  /** What the officer made of it, null while it is as it was drafted. */
  readonly changed: string | null;
  /** True while something is being written. */
  readonly isBusy: boolean;
  /** What the button says that writes it. */
  readonly action: string;
  /** Null where it may not be written, for a reason that `children` give. */
  readonly onWrite: (() => void) | null;
  /** Null gives the draft back. */
  readonly onChange: (text: string | null) => void;
  readonly onGo: GoTo;
  readonly children?: ReactNode;
}

/** A text for one cell: what it replaces, where it comes from, and the buttons to change and to write it. */
export function ProposedText(props: ProposedTextProps): JSXElement | null {
  const { edits, changed, isBusy, action, onWrite, onChange, onGo, children } = props;
  const styles = useWorkStyles();
  const say = useSay();
  const language = useLanguage();
  const [main, ...cleared] = edits;
  if (main === undefined) return null;
  const { sheet, cell, column, after, sources, isLate } = main;
  const before = edits.filter((edit) => !isBlank(edit.before)).map((edit) => edit.before);
  const isOwn = changed !== null && changed !== after;
  return (
    <div className={styles.stack}>
      <h4 className={mergeClasses(styles.heading, styles.row)}>
        <button type="button" className={styles.link} onClick={() => onGo({ sheet, cell })}>
          {say(TEXTS.place, { column: COLUMN_LABELS[column][language], cell })}
        </button>
      </h4>
      {before.length > 0 && (
        <>
          <p className={styles.small}>{say(TEXTS.before)}</p>
          <del className={mergeClasses(styles.text, styles.old)} lang="th">
            {before.join("\n")}
          </del>
          <p className={styles.small}>{say(TEXTS.after)}</p>
        </>
      )}
      {changed === null ? (
        <p className={styles.text} lang="th">
          {after}
        </p>
      ) : (
        <Textarea
          aria-label={say(TEXTS.editing, { cell })}
          lang="th"
          resize="vertical"
          value={changed}
          rows={linesFor(changed)}
          readOnly={isBusy}
          onChange={(_, { value }) => onChange(value)}
        />
      )}
      {isLate && (
        <p className={mergeClasses(styles.small, styles.sign, styles.warning)}>
          <Icon name="warning" size={14} />
          {say(TEXTS.late)}
        </p>
      )}
      {isOwn ? (
        <p className={styles.small}>{say(TEXTS.ownWords)}</p>
      ) : (
        <SourceLinks sources={sources} onGo={onGo} />
      )}
      {cleared.length > 0 && (
        <p className={styles.small}>
          {say(TEXTS.clears, { cells: cleared.map((edit) => edit.cell).join(", ") })}
        </p>
      )}
      {children}
      <div className={styles.row}>
        {onWrite && (
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            disabledFocusable={isBusy || (changed !== null && isBlank(changed))}
            onClick={onWrite}
          >
            {action}
          </Button>
        )}
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => onChange(changed === null ? after : null)}
        >
          {say(changed === null ? TEXTS.edit : TEXTS.backToDraft)}
        </Button>
      </div>
    </div>
  );
}

function linesFor(text: string): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_IN_A_LINE), 0);
  return Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines));
}
