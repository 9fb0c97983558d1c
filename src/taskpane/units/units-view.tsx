import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent } from "react";
import { readSendingStates } from "../../core/hands/sending-state";
import { owedByUnit } from "../../core/owed/owed-by-unit";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { BoardViewProps } from "../board/board-view";
import { placeOfMeasure } from "../board/place-of-measure";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { canSend, isTickedAtFirst, listUnits, type UnitRow } from "./list-units";
import { NotesSection } from "./notes-section";
import { UnitItem } from "./unit-item";
import { UNITS_TEXTS as TEXTS } from "./units-texts";
import type { UnitsTab } from "./use-units";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "18px", lineHeight: "24px", fontWeight: tokens.fontWeightBold },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  send: { minHeight: "32px", whiteSpace: "normal" },
  second: { flexShrink: 0, minHeight: "32px" },
});

interface UnitsViewProps extends Omit<BoardViewProps, "tab" | "onNextYear"> {
  readonly workbook: RawWorkbook;
  readonly units: UnitsTab;
  readonly onCollect: () => void;
}

/** Who owes what: the units by what is overdue, each with its measures, a tick to send to it, and how far it has got. */
export function UnitsView(props: UnitsViewProps): JSXElement {
  const { checked, board, workbook, today, units, sheetsLack, onGo, onFill, onCollect } = props;
  const styles = useStyles();
  const say = useSay();
  const { state, change } = units;
  const { sheet, records } = checked;
  const { day } = board;
  const rows = useMemo(
    () => listUnits(board, owedByUnit(sheet, records, day), readSendingStates(workbook)),
    [board, sheet, records, day, workbook],
  );
  const isTicked = (row: UnitRow): boolean =>
    canSend(row) && (state.ticks.get(row.key) ?? isTickedAtFirst(row, today));
  const opened = state.opened === undefined ? (rows[0]?.key ?? null) : state.opened;
  const [stop, setStop] = useState<string | null>(null);
  const active = rows.some(({ key }) => key === stop) ? stop : (rows[0]?.key ?? null);
  const owing = rows.filter(({ owed }) => owed.length > 0).length;
  const sent = rows.filter(({ sending }) => sending !== null);
  const back = sent.filter(({ sending }) => (sending?.back ?? null) !== null).length;
  const isWaiting = back < sent.length;
  const ticked = rows.filter(isTicked);
  const tick = ({ key }: UnitRow, isOn: boolean): void =>
    change({ ticks: new Map([...state.ticks, [key, isOn]]) });
  return (
    <>
      <div>
        <h2 className={styles.title}>
          {owing === 0 ? say(TEXTS.noneOwes) : say(TEXTS.owingCount, { count: owing })}
        </h2>
        {sent.length > 0 && <p className={styles.small}>{say(TEXTS.backOf, { back, sent: sent.length })}</p>}
      </div>
      <ul className={styles.list} aria-label={say(TEXTS.list)} onKeyDown={moveByKeys}>
        {rows.map((row) => (
          <UnitItem
            key={row.key}
            row={row}
            today={today}
            isOpen={row.key === opened}
            isWhole={state.whole.has(row.key)}
            isStop={row.key === active}
            isTicked={isTicked(row)}
            onFocus={() => setStop(row.key)}
            onTick={(isOn) => tick(row, isOn)}
            onOpen={(isOpen) => change({ opened: isOpen ? row.key : null })}
            onWhole={() => change({ whole: new Set([...state.whole, row.key]) })}
            onFill={onFill}
            onGoRow={(measure) => onGo(placeOfMeasure(sheet, measure))}
          />
        ))}
      </ul>
      {(owing > 0 || units.notes.state.kind !== "idle") && (
        <NotesSection notes={units.notes} units={ticked.flatMap(({ name }) => name ?? [])} day={day} />
      )}
      {sheetsLack === null ? (
        <Button disabledFocusable={units.isBusy} onClick={() => units.makeSheet(day)}>
          {say(TEXTS.makeSheet)}
        </Button>
      ) : (
        <p className={styles.small}>{say(sheetsLack)}</p>
      )}
      <ActionBar label={say(TEXTS.actions)}>
        <Button
          appearance={ticked.length > 0 ? "primary" : "secondary"}
          className={styles.send}
          disabledFocusable={ticked.length === 0 || units.isBusy}
          onClick={() => void units.sendOut(ticked.flatMap(({ name }) => name ?? []))}
        >
          {ticked.length === 0 ? say(TEXTS.sendNone) : say(TEXTS.send, { count: ticked.length })}
        </Button>
        <Button
          appearance={ticked.length === 0 && isWaiting ? "primary" : "secondary"}
          className={styles.second}
          data-opener="collect"
          onClick={onCollect}
        >
          {say(TEXTS.collect)}
        </Button>
      </ActionBar>
    </>
  );
}

/**
 * ↑ ↓ Home End go from unit to unit and through the measures of the open one; → opens and goes in, ← goes out and closes; Enter
 * ticks as the space bar does.
 */
function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement)) return;
  const isTick = target.matches("input[type=checkbox]");
  const unit = target.closest<HTMLElement>("[data-owing]");
  const head = unit?.querySelector<HTMLElement>("[data-owing-head]");
  const isOpen = head?.getAttribute("aria-expanded") === "true";
  const lines = [...currentTarget.querySelectorAll<HTMLElement>("[data-line]")];
  const at = lines.findIndex((line) => line.contains(target));
  const focusLine = (line: HTMLElement | undefined): void => {
    const tick = isTick ? line?.querySelector<HTMLElement>("input[type=checkbox]") : null;
    (tick ?? line?.querySelector<HTMLElement>("[data-line-stop]"))?.focus();
  };
  const act: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => focusLine(lines[at + 1]),
    ArrowUp: () => focusLine(lines[at - 1]),
    Home: () => focusLine(lines[0]),
    End: () => focusLine(lines.at(-1)),
    ArrowRight: () => {
      if (!isOpen) head?.click();
      else if (head === target || isTick) focusLine(lines[at + 1]);
    },
    ArrowLeft: () => {
      if (isOpen && (head === target || isTick)) head?.click();
      else head?.focus();
    },
    ...(isTick && { Enter: () => target.click() }),
  };
  const run = act[key];
  if (run === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  run();
}
