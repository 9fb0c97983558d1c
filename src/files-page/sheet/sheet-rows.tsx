import { mergeClasses, type JSXElement } from "@fluentui/react-components";
import { memo } from "react";
import type { Finding } from "../../core/engine/finding";
import { columnLetters } from "../../core/model/cell-ref";
import { useSay } from "../../taskpane/language/language-context";
import { useSeverityStyles } from "../../taskpane/parts/finding-styles";
import { Icon } from "../../taskpane/parts/icons";
import { SEVERITIES, SEVERITY_LABELS } from "../../taskpane/parts/severity";
import { FILES_TEXTS as TEXTS } from "../words/files-texts";
import type { LaidCell, LaidCells, LaidRow } from "./lay-cells";
import { markKey, type Marks } from "./marks";
import { useSheetStyles } from "./use-sheet-styles";

interface SheetRowsProps {
  readonly sheet: string;
  readonly laid: LaidCells;
  readonly marks: Marks;
  /** A1 address of the cell that is looked at; null for none. */
  readonly selected: string | null;
  readonly onSelect: (cell: string) => void;
}

/** Rows of a sheet as a table, with a sign in every cell in which something was found. */
export function SheetRows({ sheet, laid, marks, selected, onSelect }: SheetRowsProps): JSXElement {
  const styles = useSheetStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td className={styles.columnHead} />
          {Array.from({ length: laid.columns }, (_, index) => (
            <th key={index} scope="col" className={styles.columnHead}>
              {columnLetters(index + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {laid.rows.map((row) => (
          <SheetRow
            key={row.row}
            sheet={sheet}
            row={row}
            marks={marks}
            selected={row.cells.some(({ ref }) => ref === selected) ? selected : null}
            onSelect={onSelect}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SheetRowProps extends Omit<SheetRowsProps, "laid"> {
  readonly row: LaidRow;
}

const SheetRow = memo(function SheetRow({
  sheet,
  row,
  marks,
  selected,
  onSelect,
}: SheetRowProps): JSXElement {
  const styles = useSheetStyles();
  const say = useSay();
  return (
    <tr>
      <th
        scope="row"
        className={mergeClasses(styles.rowHead, row.isHidden && styles.hiddenRow)}
        title={row.isHidden ? say(TEXTS.hiddenRow) : undefined}
      >
        {row.row}
      </th>
      {row.cells.map((cell) => (
        <Cell
          key={cell.ref}
          cell={cell}
          findings={marks.get(markKey(sheet, cell.ref)) ?? NOTHING_FOUND}
          isSelected={cell.ref === selected}
          onSelect={onSelect}
        />
      ))}
    </tr>
  );
});

const NOTHING_FOUND: readonly Finding[] = [];

interface CellProps {
  readonly cell: LaidCell;
  readonly findings: readonly Finding[];
  readonly isSelected: boolean;
  readonly onSelect: (cell: string) => void;
}

function Cell({ cell, findings, isSelected, onSelect }: CellProps): JSXElement {
  const styles = useSheetStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  return (
    <td
      data-cell={cell.ref}
      data-found={findings.length > 0 ? findings.length : undefined}
      data-selected={isSelected || undefined}
      colSpan={cell.columnSpan}
      rowSpan={cell.rowSpan}
      className={mergeClasses(
        styles.cell,
        cell.isNumber && styles.number,
        worst !== undefined && styles.marked,
        isSelected && styles.selected,
      )}
      onClick={() => onSelect(cell.ref)}
    >
      {worst !== undefined && (
        <span
          className={mergeClasses(styles.mark, colours[worst])}
          role="img"
          aria-label={say(SEVERITY_LABELS[worst])}
        >
          <Icon name={worst} size={16} />
        </span>
      )}
      {cell.text}
    </td>
  );
}
