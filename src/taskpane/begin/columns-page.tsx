import type { JSXElement } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { guessHeadings } from "../../core/sheet/guess-heading-row";
import type { RawTable } from "../../core/sheet/raw-table";
import type { CheckOutcome } from "../checking/check-outcome";
import { useSay } from "../language/language-context";
import { Page } from "../parts/page";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import { ColumnsView } from "./columns-view";
import { PickRow } from "./pick-row";
import type { Beginning } from "./use-begin";
import { useBeginStyles } from "./use-begin-styles";

interface ColumnsPageProps {
  readonly outcome: CheckOutcome;
  readonly begin: Beginning;
  readonly isBusy: boolean;
  /** Closes the page; null where it stands in the part itself, which has nothing else to show. */
  readonly onBack: (() => void) | null;
  /** Other ways to begin, where there is no table. */
  readonly ways?: ReactNode;
}

interface Headings {
  readonly table: RawTable;
  readonly row: number;
}

/** Which column is which, and which row holds the headings: of the table in use, or where no table was found. */
export function ColumnsPage({ outcome, begin, isBusy, onBack, ways }: ColumnsPageProps): JSXElement {
  const looks = useBeginStyles();
  const say = useSay();
  const { workbook } = outcome;
  const checked = outcome.kind === "checked" ? outcome.checked : null;
  const [picked, setPicked] = useState<Headings | "pick" | null>(null);
  const headings = picked ?? headingsOf(outcome) ?? "pick";
  const isInUse = picked === null && checked !== null;
  const content =
    headings === "pick" ? (
      <div className={looks.screen}>
        {checked === null && <h2 className={looks.title}>{say(TEXTS.noTable)}</h2>}
        <PickRow workbook={workbook} onPick={(table, row) => setPicked({ table, row })} />
        {ways !== undefined && <h3 className={looks.part}>{say(TEXTS.notYet)}</h3>}
        {ways}
      </div>
    ) : (
      <ColumnsView
        key={`${headings.table.sheet} ${headings.row}`}
        table={headings.table}
        headerRow={headings.row}
        known={isInUse ? checked.table : null}
        used={isInUse ? checked.sheet.columns : {}}
        isBusy={isBusy}
        onOtherRow={() => setPicked("pick")}
        onUse={(table) => {
          void begin.useColumns(table).then((isUsed) => {
            if (isUsed) onBack?.();
          });
        }}
      />
    );
  if (onBack === null) return content;
  return (
    <Page title={say(TEXTS.columns)} onBack={onBack}>
      {content}
    </Page>
  );
}

function headingsOf(outcome: CheckOutcome): Headings | null {
  const { workbook } = outcome;
  const place =
    outcome.kind === "checked"
      ? { sheet: outcome.checked.sheet.sheet, row: outcome.checked.sheet.headerRow }
      : guessHeadings(workbook);
  const table = place && workbook.tables.find(({ sheet }) => sheet === place.sheet);
  return place && table ? { table, row: place.row } : null;
}
