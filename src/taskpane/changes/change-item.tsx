import { Button, Link, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useState } from "react";
import { restingOn, type LoggedChange, type LoggedPart } from "../../app/changes/change-log";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import { editPlace } from "../../core/changes/edit-place";
import { ChangedText } from "../fixes/changed-text";
import { explainJoins } from "../fixes/explain-joins";
import { Icon } from "../parts/icons";
import { useSay, type Say } from "../language/language-context";
import { CHANGE_NAMES, type ChangeKind } from "./change-kinds";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import type { OwnedChanges } from "./use-changes";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    "&:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  time: {
    flexShrink: 0,
    minWidth: "36px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  name: { margin: 0, fontWeight: tokens.fontWeightBold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  undone: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  button: { flexShrink: 0, minHeight: "28px" },
  reason: { maxWidth: "120px", textAlign: "end", fontSize: tokens.fontSizeBase200 },
  parts: { margin: 0, padding: 0, listStyleType: "none" },
  part: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS, paddingBlock: "2px" },
  texts: { flex: "1 1 auto", minWidth: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Up to this many parts are open from the start. */
const MOST_OPEN = 6;

type Go = (place: { readonly sheet: string; readonly cell: string }) => void;

interface ChangeItemProps {
  readonly change: LoggedChange<ChangeKind>;
  readonly changes: OwnedChanges;
  readonly onGo: Go;
}

/** One change of the list: when, by which button, where, its words, and the buttons that take it or a part of it back. */
export function ChangeItem({ change, changes, onGo }: ChangeItemProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { parts, at, kind } = change;
  const [isOpen, setOpen] = useState(parts.length <= MOST_OPEN);
  const standing = parts.filter(({ state }) => state.kind === "standing");
  const isUndone = standing.length === 0;
  const [only] = parts;
  const isOne = parts.length === 1;
  const name = say(CHANGE_NAMES[kind]);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.time}>{at}</span>
        <div className={styles.words}>
          <p className={mergeClasses(styles.name, isUndone && styles.undone)}>{name}</p>
          <p className={styles.small}>{describePlaces(parts, say)}</p>
          {isUndone && only?.state.kind === "undone" && (
            <p className={styles.small}>{say(TEXTS.undoneAt, { time: only.state.at })}</p>
          )}
        </div>
        {isUndone ? (
          <Icon name="undo" />
        ) : isOne && only ? (
          <PartUndo part={only} what={name} changes={changes} onGo={onGo} />
        ) : (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={changes.state.step !== null}
            onClick={() => void changes.undo(standing.map(({ id }) => id))}
          >
            {say(TEXTS.undoAll)}
          </Button>
        )}
      </div>
      {isOne && only && !isUndone && <PartTexts part={only} onGo={onGo} />}
      {!isOne && !isOpen && (
        <Link as="button" onClick={() => setOpen(true)}>
          {say(TEXTS.seeEach, { count: parts.length })}
        </Link>
      )}
      {!isOne && isOpen && (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part.id} className={styles.part}>
              <div className={styles.texts}>
                <PartTexts part={part} onGo={onGo} />
              </div>
              <PartUndo part={part} what={describePlaces([part], say)} changes={changes} onGo={onGo} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface PartProps {
  readonly part: LoggedPart;
  readonly onGo: Go;
}

/** The texts before and after, in full, each beside its cell. */
function PartTexts({ part: { what }, onGo }: PartProps): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  if (what.kind === "sheets") return null;
  const { cells, removedRows } = what.edits;
  const joins = explainJoins(what.record.edits);
  return (
    <div className={styles.texts}>
      {cells.map((edit, index) => {
        const made = what.record.edits.cells[index];
        const joined = made && joins.cells.get(editPlace(made));
        return (
          <div key={`${edit.sheet} ${edit.cell}`}>
            <Link as="button" onClick={() => onGo(edit)}>
              {edit.cell}
            </Link>
            <ChangedText edit={edit} {...(joined && { joined })} />
          </div>
        );
      })}
      {removedRows.map(({ sheet, row, cells: texts }) => (
        <p key={`${sheet} ${row}`} className={styles.small}>
          {say(TEXTS.rowGone, { row })}: {texts.map(({ before }) => before).join(" · ")}
        </p>
      ))}
    </div>
  );
}

interface PartUndoProps extends PartProps {
  /** What is taken back, for those who cannot see where the button is. */
  readonly what: string;
  readonly changes: OwnedChanges;
}

/** The button that takes a part back; where it cannot be, the reason and the way. */
function PartUndo({ part, what, changes, onGo }: PartUndoProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { log, step } = changes.state;
  if (part.state.kind === "undone") return <Icon name="undo" />;
  const blocking = restingOn(log, part);
  if (blocking !== null) {
    const owner = log.find(({ parts }) => parts.some(({ id }) => id === blocking.id));
    const name = owner ? say(CHANGE_NAMES[owner.kind]) : "";
    return <span className={styles.reason}>{say(TEXTS.undoFirst, { name, time: owner?.at ?? "" })}</span>;
  }
  const { kept } = part.state;
  const place = firstPlace(part);
  return (
    <div className={styles.reason}>
      {kept !== null && <p className={styles.small}>{say(kept)}</p>}
      {kept !== null && place !== null && (
        <Link as="button" onClick={() => onGo(place)}>
          {say(TEXTS.goLook)}
        </Link>
      )}
      <Button
        size="small"
        className={styles.button}
        aria-label={say(TEXTS.undoOf, { what })}
        disabledFocusable={step !== null}
        onClick={() => void changes.undo([part.id])}
      >
        {say(TEXTS.undo)}
      </Button>
    </div>
  );
}

function firstPlace({ what }: LoggedPart): { readonly sheet: string; readonly cell: string } | null {
  if (what.kind === "sheets") return null;
  const [cell] = what.edits.cells;
  const [row] = what.edits.removedRows;
  return cell ?? (row ? { sheet: row.sheet, cell: `A${row.row}` } : null);
}

/** Where a change is, in few words: its one cell, or how many; a count of zero is left out. */
function describePlaces(parts: readonly LoggedPart[], say: Say): string {
  const sheets = parts.flatMap(({ what }) => (what.kind === "sheets" ? what.sheets : []));
  const edits = parts.flatMap(({ what }) => (what.kind === "edits" ? [what.edits] : []));
  const words = sheets.length > 0 ? [say(TEXTS.madeSheets, { sheets: sheets.join(", ") })] : [];
  const names = new Set(edits.flatMap((one) => [...one.cells, ...one.removedRows].map(({ sheet }) => sheet)));
  for (const sheet of names)
    words.push(say(TEXTS.placeInSheet, { sheet, place: countIn(sheet, edits, say) }));
  return words.join(" · ");
}

function countIn(sheet: string, edits: readonly WorkbookEdits[], say: Say): string {
  const cells = edits.flatMap((one) => one.cells.filter((edit) => edit.sheet === sheet));
  const rows = edits.flatMap((one) => one.removedRows.filter((removal) => removal.sheet === sheet));
  const [cell] = cells;
  const [row] = rows;
  if (rows.length === 0) {
    return cells.length === 1 && cell
      ? say(TEXTS.oneCell, { cell: cell.cell })
      : say(TEXTS.manyCells, { cells: cells.length });
  }
  if (cells.length > 0) return say(TEXTS.manyCellsAndRows, { cells: cells.length, rows: rows.length });
  return rows.length === 1 && row
    ? say(TEXTS.rowGone, { row: row.row })
    : say(TEXTS.manyRows, { rows: rows.length });
}
