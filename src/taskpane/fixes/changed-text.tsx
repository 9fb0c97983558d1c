import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { CellEdit } from "../../core/model/cell-edit";
import { useSay } from "../language/language-context";
import { compareTexts, type TextPiece } from "./compare-texts";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  gone: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "line-through",
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightSemibold,
  },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** A cell as it is and as it would be, what differs struck out and underlined. */
export function ChangedText({ edit }: { readonly edit: CellEdit }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { before, after } = compareTexts(edit.before, edit.after);
  return (
    <dl className={styles.list}>
      <dt className={styles.name}>{say(TEXTS.before)}</dt>
      <dd className={styles.text}>
        <Pieces pieces={before} as="del" />
      </dd>
      <dt className={styles.name}>{say(TEXTS.after)}</dt>
      <dd className={styles.text}>
        <Pieces pieces={after} as="ins" />
      </dd>
    </dl>
  );
}

interface PiecesProps {
  readonly pieces: readonly TextPiece[];
  readonly as: "del" | "ins";
}

function Pieces({ pieces, as: Mark }: PiecesProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  if (pieces.length === 0) return <span className={styles.faint}>{say(TEXTS.blank)}</span>;
  return (
    <>
      {pieces.map(({ kind, text }, at) =>
        kind === "changed" ? (
          <Mark key={at} className={mergeClasses(Mark === "del" ? styles.gone : styles.added)}>
            {text}
          </Mark>
        ) : (
          <span key={at} className={mergeClasses(kind === "gap" && styles.faint)}>
            {text}
          </span>
        ),
      )}
    </>
  );
}
