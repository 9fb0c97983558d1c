import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { editPlace } from "../../core/changes/edit-place";
import type { CellEdit } from "../../core/changes/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../../core/changes/workbook-edits";
import { useSay } from "../language/language-context";
import { ChangedText } from "./changed-text";
import { explainJoins, type ExplainedJoins } from "./explain-joins";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { targetOf } from "./target-of";
import { TextPieces } from "./text-pieces";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  item: { listStyleType: "none", minWidth: 0 },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  moved: { margin: 0, paddingLeft: "16px", overflowWrap: "anywhere" },
  quote: { display: "block", whiteSpace: "pre-wrap" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** A renumbering can change hundreds of cells. */
const AT_A_TIME = 12;

interface FixPreviewProps {
  readonly edits: WorkbookEdits;
  /** Name of the measures sheet, which is not shown. */
  readonly sheet: string;
}

/** Every cell and row that a fix would change, before and after. */
export function FixPreview({ edits, sheet }: FixPreviewProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const [count, setCount] = useState(AT_A_TIME);
  const joins = useMemo(() => explainJoins(edits), [edits]);
  const all = [...edits.removedRows, ...edits.cells];
  const shown = all.slice(0, count);
  const others = [...new Set(edits.cells.map((edit) => edit.sheet))].filter((name) => name !== sheet);
  return (
    <div>
      {others.map((name) => (
        <p key={name} className={styles.note}>
          {say(TEXTS.follows, {
            sheet: name,
            count: edits.cells.filter((edit) => edit.sheet === name).length,
          })}
        </p>
      ))}
      <ul className={styles.list}>
        {shown.map((edit) => (
          <li key={editPlace(edit)} className={styles.item}>
            {"cell" in edit ? (
              <ChangedCell edit={edit} sheet={sheet} joins={joins} />
            ) : (
              <RemovedRow removal={edit} edits={edits} joins={joins} />
            )}
          </li>
        ))}
      </ul>
      {all.length > shown.length && (
        <Button size="small" className={styles.more} onClick={() => setCount(count + 4 * AT_A_TIME)}>
          {say(TEXTS.more, { count: all.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

interface ChangedCellProps {
  readonly edit: CellEdit;
  readonly sheet: string;
  readonly joins: ExplainedJoins;
}

function ChangedCell({ edit, sheet, joins }: ChangedCellProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { cell } = edit;
  return (
    <>
      <span className={styles.place}>
        {edit.sheet === sheet
          ? say(TEXTS.cell, { cell })
          : say(TEXTS.cellOfSheet, { sheet: edit.sheet, cell })}
      </span>
      <ChangedText edit={edit} joined={joins.cells.get(editPlace(edit))} />
    </>
  );
}

interface RemovedRowProps {
  readonly removal: RowRemoval;
  readonly edits: WorkbookEdits;
  readonly joins: ExplainedJoins;
}

/** A row that goes away, and where each of its texts goes on. */
function RemovedRow({ removal, edits, joins }: RemovedRowProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const targets = removal.cells.map(({ cell }) => targetOf(removal, cell, edits));
  return (
    <>
      <span className={styles.place}>{say(TEXTS.row, { row: removal.row })}</span>
      {targets.every((target) => target === null) && <p className={styles.note}>{say(TEXTS.repeated)}</p>}
      <ul className={styles.moved}>
        {removal.cells.map(({ cell, before }, at) => {
          const target = targets[at] ?? null;
          return (
            <li key={cell}>
              {target === null ? cell : say(TEXTS.movesTo, { cell, target })}
              <span className={styles.quote} lang="th">
                <TextPieces
                  pieces={
                    joins.moved.get(editPlace({ sheet: removal.sheet, cell })) ?? [
                      { kind: "same", text: before },
                    ]
                  }
                  as="del"
                />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
