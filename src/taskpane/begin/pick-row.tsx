import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useState } from "react";
import { toArabicDigits } from "../../core/text/digits";
import { isOwnSheet } from "../../core/model/sheet-names";
import { rowTexts } from "../../core/sheet/guess-heading-row";
import type { RawTable, RawWorkbook } from "../../core/sheet/raw-table";
import { useSay } from "../language/language-context";
import { useServices } from "../services/pane-services";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import { useBeginStyles } from "./use-begin-styles";
import { useSelectedRow } from "./use-selected-row";

const useStyles = makeStyles({
  shown: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  number: { flexShrink: 0, fontWeight: tokens.fontWeightBold },
  texts: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
});

interface PickRowProps {
  readonly workbook: RawWorkbook;
  readonly onPick: (table: RawTable, row: number) => void;
}

/** "ตารางอยู่ที่นี่": follows the selection in Excel, and takes the selected row for the headings of the measures (R36). */
export function PickRow({ workbook, onPick }: PickRowProps): JSXElement {
  const styles = useStyles();
  const looks = useBeginStyles();
  const say = useSay();
  const id = useId();
  const { spreadsheet } = useServices();
  const selected = useSelectedRow();
  const [typed, setTyped] = useState("");
  const front = workbook.tables[workbook.active];
  const place =
    selected === "unknown"
      ? { sheet: front?.sheet ?? "", row: Number(toArabicDigits(typed)) || 0 }
      : selected;
  const table = place && workbook.tables.find(({ sheet }) => sheet === place.sheet);
  const texts = table && place ? rowTexts(table, place.row) : [];
  const isOwn = place !== null && isOwnSheet(place.sheet);
  const others = workbook.tables.filter(
    ({ sheet, hidden, rows }) => !hidden && rows.length > 0 && !isOwnSheet(sheet) && sheet !== place?.sheet,
  );
  return (
    <>
      <section className={mergeClasses(looks.card, looks.first)} aria-labelledby={`${id}-title`}>
        <h3 id={`${id}-title`} className={looks.part}>
          {say(TEXTS.hasTable)}
        </h3>
        {selected === "unknown" ? (
          <label className={looks.row}>
            <span className={looks.text}>{say(TEXTS.hasTableField)}</span>
            <input
              className={looks.input}
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
        ) : (
          <p className={looks.text}>{say(TEXTS.hasTableHint)}</p>
        )}
        {place !== null && place.row > 0 && (
          <div className={styles.shown} role="status">
            <span className={styles.number}>{say(TEXTS.row, { row: place.row })}</span>
            <span className={styles.texts}>
              {texts.length === 0 ? say(TEXTS.blankRow) : texts.join(" | ")}
            </span>
          </div>
        )}
        <Button
          appearance="primary"
          disabledFocusable={!table || texts.length === 0 || isOwn}
          onClick={() => table && place && onPick(table, place.row)}
        >
          {say(TEXTS.here, { row: place === null || place.row === 0 ? "…" : place.row })}
        </Button>
      </section>
      {others.length > 0 && (
        <section className={looks.card} aria-labelledby={`${id}-other`}>
          <h3 id={`${id}-other`} className={looks.part}>
            {say(TEXTS.otherSheet)}
          </h3>
          <div className={looks.row}>
            {others.map(({ sheet }) => (
              <button
                key={sheet}
                type="button"
                className={looks.chip}
                onClick={() => void spreadsheet.select({ sheet, cell: "A1" })}
              >
                {sheet}
              </button>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
