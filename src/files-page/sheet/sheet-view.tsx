import { Button, mergeClasses, Select, type JSXElement } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { parseCellRef } from "../../core/model/cell-ref";
import type { RawTable, RawWorkbook } from "../../core/sheet/raw-table";
import { useLanguage, useSay } from "../../taskpane/language/language-context";
import { useSeverityStyles } from "../../taskpane/parts/finding-styles";
import { Icon } from "../../taskpane/parts/icons";
import { SEVERITY_LABELS } from "../../taskpane/parts/severity";
import { FILES_TEXTS as TEXTS } from "../words/files-texts";
import { layCells, MOST_COLUMNS, ROWS_AT_A_TIME } from "./lay-cells";
import { markKey, type Marks } from "./marks";
import { moveCell } from "./move-cell";
import { SheetRows } from "./sheet-rows";
import { useSheetStyles } from "./use-sheet-styles";

interface SheetViewProps {
  readonly workbook: RawWorkbook;
  readonly marks: Marks;
  /** The sheet that is looked at first: that of the measures; null for the one in front. */
  readonly sheet: string | null;
  /** The cell that is looked at; with another `count` it is brought into sight again. */
  readonly selected: { readonly sheet: string; readonly cell: string; readonly count: number } | null;
  readonly onSelect: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** A sheet of the workbook, to be looked at: the cells, what was found in them, and the cell that the pane is about. */
export function SheetView({ workbook, marks, sheet, selected, onSelect }: SheetViewProps): JSXElement {
  const styles = useSheetStyles();
  const say = useSay();
  const [turned, setTurned] = useState<{ readonly sheet: string; readonly row: number | null } | null>(null);
  const [seen, setSeen] = useState(selected);
  if (seen !== selected) {
    // What the pane asks for comes before what was turned to.
    setSeen(selected);
    setTurned(null);
  }
  const wanted = turned?.sheet ?? selected?.sheet ?? sheet;
  const table = workbook.tables.find((one) => one.sheet === wanted) ?? workbook.tables[workbook.active];
  const cell = selected !== null && selected.sheet === table?.sheet ? selected.cell : null;
  const row = turned === null && cell !== null ? parseCellRef(cell).row : (turned?.row ?? null);
  const laid = useMemo(() => (table === undefined ? null : layCells(table, row)), [table, row]);
  const cellsRef = useRef<HTMLDivElement>(null);
  const count = selected?.count;
  useEffect(() => {
    if (cell === null) return;
    const found = cellsRef.current?.querySelector(`[data-cell="${cell}"]`);
    found?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [cell, count, laid]);
  const name = table?.sheet ?? "";
  const choose = useCallback((ref: string) => onSelect({ sheet: name, cell: ref }), [name, onSelect]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (laid === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = moveCell(laid, cell, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  const turn = (by: -1 | 1): void => {
    const rows = table?.rows ?? [];
    const at = (laid?.first ?? 0) + by * ROWS_AT_A_TIME;
    setTurned({ sheet: name, row: rows[Math.min(Math.max(0, at), rows.length - 1)]?.row ?? null });
    cellsRef.current?.scrollTo({ top: 0 });
  };
  return (
    <section className={styles.view} aria-label={say(TEXTS.sheet)}>
      <div className={styles.head}>
        <Select
          size="small"
          className={styles.sheets}
          aria-label={say(TEXTS.sheets)}
          value={name}
          onChange={(_, { value }) => setTurned({ sheet: value, row: null })}
        >
          {workbook.tables.filter(isOffered(name)).map((one) => (
            <option key={one.sheet} value={one.sheet}>
              {one.sheet}
            </option>
          ))}
        </Select>
        <Told table={table} cell={cell} marks={marks} />
      </div>
      <div
        ref={cellsRef}
        className={styles.cells}
        role="group"
        aria-label={say(TEXTS.cells, { sheet: name })}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {laid !== null && laid.all > 0 ? (
          <SheetRows sheet={name} laid={laid} marks={marks} selected={cell} onSelect={choose} />
        ) : (
          <p className={styles.hint}>{say(TEXTS.noCells)}</p>
        )}
      </div>
      {laid !== null && (laid.all > ROWS_AT_A_TIME || !laid.hasAllColumns) && (
        <div className={styles.foot}>
          {!laid.hasAllColumns && <span>{say(TEXTS.columnsLeft, { count: MOST_COLUMNS })}</span>}
          {laid.all > ROWS_AT_A_TIME && (
            <>
              <span role="status">
                {say(TEXTS.rowsShown, {
                  first: laid.first + 1,
                  last: laid.first + laid.rows.length,
                  all: laid.all,
                })}
              </span>
              <Button size="small" disabledFocusable={laid.first === 0} onClick={() => turn(-1)}>
                {say(TEXTS.rowsBefore)}
              </Button>
              <Button
                size="small"
                disabledFocusable={laid.first + laid.rows.length >= laid.all}
                onClick={() => turn(1)}
              >
                {say(TEXTS.rowsAfter)}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

/** A hidden sheet is offered only while it is the one that is looked at. */
function isOffered(shown: string): (table: RawTable) => boolean {
  return ({ sheet, hidden }) => !hidden || sheet === shown;
}

interface ToldProps {
  readonly table: RawTable | undefined;
  readonly cell: string | null;
  readonly marks: Marks;
}

/** Which cell is looked at, what it shows, and what was found in it. */
function Told({ table, cell, marks }: ToldProps): JSXElement {
  const styles = useSheetStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  const language = useLanguage();
  if (table === undefined || cell === null)
    return <p className={mergeClasses(styles.told, styles.hint)}>{say(TEXTS.keys)}</p>;
  const { row, column } = parseCellRef(cell);
  const cells = table.rows.find((one) => one.row === row)?.cells;
  const text = cells?.find((one) => one.column === column)?.text ?? "";
  const findings = marks.get(markKey(table.sheet, cell)) ?? [];
  return (
    <div className={styles.told} role="status" tabIndex={0}>
      <p className={styles.name}>{say(TEXTS.cell, { cell })}</p>
      {findings.length === 0 && <p className={styles.hint}>{text === "" ? say(TEXTS.empty) : text}</p>}
      {findings.map((finding, index) => (
        <p key={index} className={styles.finding}>
          <span
            className={mergeClasses(styles.sign, colours[finding.severity])}
            role="img"
            aria-label={say(SEVERITY_LABELS[finding.severity])}
          >
            <Icon name={finding.severity} size={16} />
          </span>
          <span>{finding.message[language]}</span>
        </p>
      ))}
    </div>
  );
}
