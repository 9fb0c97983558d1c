import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { buildBoard } from "../../core/board/build-board";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import { BOARD_TEXTS } from "../board/board-texts";
import { BoardView, type BoardViewProps } from "../board/board-view";
import { DayRow } from "../board/day-row";
import type { CheckOutcome } from "../checking/check-outcome";
import { useSay } from "../language/language-context";
import { Segments } from "../parts/segments";
import { UNITS_TEXTS as TEXTS } from "./units-texts";
import { UnitsView } from "./units-view";
import type { UnitsTab } from "./use-units";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

export interface TrackViewProps extends Omit<BoardViewProps, "checked" | "board"> {
  /** Null before the first check. */
  readonly outcome: CheckOutcome | null;
  readonly units: UnitsTab;
  /** Opens the page that collects the files of units. */
  readonly onCollect: () => void;
}

/** The tab ติดตาม: the year's deadlines at a glance, or by the units that owe; both on today or on another day. */
export function TrackView({ outcome, ...props }: TrackViewProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  if (outcome?.kind !== "checked") {
    return <p className={styles.text}>{say(outcome === null ? BOARD_TEXTS.notYet : outcome.fault)}</p>;
  }
  const { checked, workbook } = outcome;
  if (checked.sheet.measures.length === 0)
    return <p className={styles.text}>{say(BOARD_TEXTS.noMeasures)}</p>;
  return <Checked checked={checked} workbook={workbook} {...props} />;
}

interface CheckedProps extends Omit<TrackViewProps, "outcome"> {
  readonly checked: CheckedWorkbook;
  readonly workbook: RawWorkbook;
}

function Checked({ workbook, units, onCollect, ...props }: CheckedProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { checked, today, tab } = props;
  const { sheet, records } = checked;
  const day = tab.state.day ?? today;
  const board = useMemo(() => buildBoard(sheet, records, day), [sheet, records, day]);
  return (
    <div className={styles.view}>
      <DayRow
        lead={
          <Segments
            label={say(TEXTS.views)}
            options={[
              { value: "overview", word: say(TEXTS.overview) },
              { value: "owing", word: say(TEXTS.owing) },
            ]}
            value={units.state.view}
            onChange={(view) => units.change({ view })}
          />
        }
        fiscalYear={board.fiscalYear}
        today={today}
        state={tab.state}
        onChange={tab.change}
      />
      {units.state.view === "overview" ? (
        <>
          {/* The headings below it stand in their order; what is seen says the same in its segment. */}
          <h2 className={styles.hidden}>{say(TEXTS.overview)}</h2>
          <BoardView {...props} board={board} />
        </>
      ) : (
        <UnitsView {...props} board={board} workbook={workbook} units={units} onCollect={onCollect} />
      )}
    </div>
  );
}
