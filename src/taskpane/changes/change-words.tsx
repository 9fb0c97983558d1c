import { Link, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { LoggedPart } from "../../app/changes/change-log";
import type { CellEdit } from "../../core/changes/cell-edit";
import { editPlace } from "../../core/changes/edit-place";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import { ChangedText } from "../fixes/changed-text";
import { explainJoins } from "../fixes/explain-joins";
import { TextPieces } from "../fixes/text-pieces";
import { useSay } from "../language/language-context";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import { sumEdit } from "./sum-edit";
import { isMemorySheet } from "./without-memory";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  cell: { fontWeight: tokens.fontWeightBold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  open: { minHeight: "24px", textDecorationLine: "underline" },
  whole: { minWidth: 0, width: "100%" },
});

/** So many cells are named one by one before they are opened. */
const MOST_LINES = 3;

interface ChangeWordsProps {
  readonly part: LoggedPart;
  /** True where the row names the cell already. */
  readonly isNamed: boolean;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** The words of a part: what went and what came, and the whole texts behind a button. */
export function ChangeWords({ part: { what }, isNamed, onGo }: ChangeWordsProps): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  const wholeId = useId();
  const [isOpen, setOpen] = useState(false);
  if (what.kind === "sheets" || isForProgram(what.edits)) return null;
  const { cells, removedRows } = what.edits;
  const joins = explainJoins(what.record.edits);
  const shown = cells.slice(0, MOST_LINES);
  return (
    <div className={styles.lines}>
      {!isOpen &&
        shown.map((edit) => (
          <p key={editPlace(edit)} className={styles.line}>
            {!(isNamed && cells.length === 1) && (
              <>
                <Link as="button" className={styles.cell} onClick={() => onGo(edit)}>
                  {edit.cell}
                </Link>{" "}
              </>
            )}
            <EditWords edit={edit} />
          </p>
        ))}
      {!isOpen && removedRows.length > 0 && (
        <p className={styles.small}>
          {removedRows
            .slice(0, MOST_LINES)
            .map(({ row }) => say(TEXTS.rowGone, { row }))
            .join(" · ")}
        </p>
      )}
      <Link
        as="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={isOpen ? wholeId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? TEXTS.readLess : TEXTS.readAll)}
      </Link>
      {isOpen && (
        <div id={wholeId} className={styles.whole}>
          {cells.map((edit, index) => {
            const made = what.record.edits.cells[index];
            const joined = made && joins.cells.get(editPlace(made));
            return (
              <div key={editPlace(edit)}>
                <Link as="button" className={styles.cell} onClick={() => onGo(edit)}>
                  {edit.cell}
                </Link>
                <ChangedText edit={edit} {...(joined && { joined })} />
              </div>
            );
          })}
          {removedRows.map(({ sheet, row, cells: texts }) => (
            <p key={`${sheet} ${row}`} className={styles.line}>
              {say(TEXTS.rowGone, { row })}: {texts.map(({ before }) => before).join(" · ")}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

/** What is kept for the program says nothing to a person, and its sheet cannot be shown. */
function isForProgram({ cells, removedRows }: WorkbookEdits): boolean {
  return removedRows.length === 0 && cells.every(({ sheet }) => isMemorySheet(sheet));
}

/** What went, struck, and what came, underlined. */
function EditWords({ edit }: { readonly edit: CellEdit }): JSXElement {
  const say = useSay();
  const sum = sumEdit(edit);
  if (sum.kind === "rewritten") return <>{say(TEXTS.rewritten)}</>;
  if (sum.kind === "new-line") return <>{say(TEXTS.newLine)}</>;
  if (sum.kind === "spaces") return <>{say(TEXTS.spaces)}</>;
  if (sum.kind === "added") {
    return (
      <>
        {say(TEXTS.added)}{" "}
        <span lang="th">
          <TextPieces pieces={[{ kind: "changed", text: sum.after }]} as="ins" />
        </span>
      </>
    );
  }
  if (sum.kind === "filled") {
    return (
      <>
        {say(TEXTS.fromBlank)}{" "}
        <TextPieces
          pieces={[{ kind: "changed", text: say(TEXTS.linesOfText, { lines: sum.lines }) }]}
          as="ins"
        />
      </>
    );
  }
  const { before, after } = sum;
  return (
    <span lang="th">
      {before === "" ? (
        <span>{say(TEXTS.fromBlank)} </span>
      ) : (
        <TextPieces pieces={[{ kind: "changed", text: before }]} as="del" />
      )}{" "}
      {after === "" ? (
        <span>{say(TEXTS.taken)}</span>
      ) : (
        <TextPieces pieces={[{ kind: "changed", text: after }]} as="ins" />
      )}
    </span>
  );
}
