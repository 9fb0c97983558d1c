import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellEdit } from "../../core/changes/cell-edit";
import { useSay } from "../language/language-context";
import { compareTexts, type TextPiece } from "./compare-texts";
import type { ExplainedJoins, JoinedPart } from "./explain-joins";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { TextPieces } from "./text-pieces";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  part: {
    marginTop: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  source: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChangedTextProps {
  readonly edit: CellEdit;
  /** What was joined into the cell; left out where nothing was. */
  readonly joined?: ReturnType<ExplainedJoins["cells"]["get"]>;
}

/** A cell as it is and as it would be, both whole: what differs is struck out and underlined, what comes from another row says so. */
export function ChangedText({ edit, joined }: ChangedTextProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const texts = useMemo(
    () => (joined === undefined ? compareTexts(edit.before, edit.after) : null),
    [joined, edit.before, edit.after],
  );
  if (texts === null) {
    const { before, parts } = joined ?? { before: [], parts: [] };
    return (
      <BothTexts
        before={before}
        after={parts.map((part, at) => (
          <Part key={at} part={part} />
        ))}
      />
    );
  }
  const { before, after, isRewritten } = texts;
  return (
    <>
      {isRewritten && <p className={styles.note}>{say(TEXTS.rewritten)}</p>}
      <BothTexts before={before} after={<TextPieces pieces={after} as="ins" />} />
    </>
  );
}

interface BothTextsProps {
  readonly before: readonly TextPiece[];
  readonly after: JSXElement | readonly JSXElement[];
}

function BothTexts({ before, after }: BothTextsProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <dl className={styles.list}>
      <dt className={styles.name}>{say(TEXTS.before)}</dt>
      <dd className={styles.text} lang="th">
        <TextPieces pieces={before} as="del" />
      </dd>
      <dt className={styles.name}>{say(TEXTS.after)}</dt>
      <dd className={styles.text} lang="th">
        {after}
      </dd>
    </dl>
  );
}

/** A part of a joined text; one from another row is marked at its left edge, so that only changed words are underlined. */
function Part({ part: { row, after } }: { readonly part: JoinedPart }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  if (row === null) return <TextPieces pieces={after} as="ins" />;
  const [first, ...rest] = after;
  const startsLine = first !== undefined && /^\s*\n/.test(first.text);
  // The edge shows where the part begins: the white space that joins it would draw a blank line.
  const pieces = first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...rest];
  return (
    <div className={styles.part}>
      <small className={styles.source}>
        {say(startsLine ? TEXTS.fromRow : TEXTS.goesOnFromRow, { row })}
      </small>
      <TextPieces pieces={pieces.filter(({ text }) => text !== "")} as="ins" />
    </div>
  );
}
