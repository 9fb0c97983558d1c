import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useMemo } from "react";
import { editPlace } from "../../core/changes/edit-place";
import type { CellEdit } from "../../core/changes/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../../core/changes/workbook-edits";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { useSay } from "../language/language-context";
import { CellLink } from "./cell-link";
import { ChangedText } from "./changed-text";
import { explainJoins, type ExplainedJoins } from "./explain-joins";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { namePlace } from "./name-place";
import { targetOf } from "./target-of";
import { TextPieces } from "./text-pieces";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { minWidth: 0 },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  place: { flex: "1 1 auto", minWidth: 0, fontWeight: tokens.fontWeightBold, overflowWrap: "anywhere" },
  moved: { margin: 0, paddingLeft: "16px", overflowWrap: "anywhere" },
  quote: { display: "block", whiteSpace: "pre-wrap" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface ChangedPlacesProps {
  readonly edits: WorkbookEdits;
  readonly sheet: MeasureSheet;
  /** The one that the card is named by. */
  readonly named: CellEdit | RowRemoval | null;
  /** How many of the cells and rows are drawn. */
  readonly most: number;
}

/** Every cell and row that a fix would change, before and after. */
export function ChangedPlaces({ edits, sheet, named, most }: ChangedPlacesProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const joins = useMemo(() => explainJoins(edits), [edits]);
  const all = [...edits.cells, ...edits.removedRows];
  const others = [...new Set(edits.cells.map((edit) => edit.sheet))].filter((name) => name !== sheet.sheet);
  return (
    <>
      {others.map((name) => (
        <p key={name} className={styles.note}>
          {say(TEXTS.follows, {
            sheet: name,
            count: edits.cells.filter((edit) => edit.sheet === name).length,
          })}
        </p>
      ))}
      <ul className={styles.list}>
        {all.slice(0, most).map((edit) => (
          <li key={editPlace(edit)} className={styles.item}>
            {edit !== named && <PlaceHead edit={edit} sheet={sheet} />}
            {"cell" in edit ? (
              <ChangedText edit={edit} joined={joins.cells.get(editPlace(edit))} />
            ) : (
              <RemovedRow removal={edit} edits={edits} joins={joins} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function PlaceHead({
  edit,
  sheet,
}: {
  readonly edit: CellEdit | RowRemoval;
  readonly sheet: MeasureSheet;
}): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const place = namePlace(edit, sheet, say);
  return (
    <div className={styles.head}>
      <span className={styles.place}>{place.name}</span>
      <CellLink place={place} />
    </div>
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
