import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import type { TextPiece } from "./compare-texts";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";

// Struck and underlined, so that neither needs its colour: in forced colours only the lines are left.
const useStyles = makeStyles({
  del: {
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "line-through",
  },
  ins: {
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    fontWeight: tokens.fontWeightBold,
  },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** A new line that is all that changes needs a sign to be seen by. */
const NEW_LINE = "↵\n";

interface TextPiecesProps {
  readonly pieces: readonly TextPiece[];
  readonly as: "del" | "ins";
}

/** One side of a change, its changed words marked. */
export function TextPieces({ pieces, as: Mark }: TextPiecesProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  if (pieces.length === 0) return <span className={styles.faint}>{say(TEXTS.blank)}</span>;
  return (
    <>
      {pieces.map(({ kind, text }, at) =>
        kind === "changed" ? (
          <Mark key={at} className={styles[Mark]}>
            {text.trim() === "" ? text.replaceAll("\n", NEW_LINE) : text}
          </Mark>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </>
  );
}
