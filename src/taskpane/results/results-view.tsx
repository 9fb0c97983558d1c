import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { findOwnTexts } from "../../app/find-own-texts";
import type { ReadSheet } from "../../app/open-sheet";
import { proposeFill } from "../../app/propose-fill";
import type { UserFault } from "../../app/ports/result";
import { proposeRecordRows } from "../../app/propose-record-rows";
import type { PlainDate } from "../../core/calendar/plain-date";
import { COLUMN_LABELS } from "../../core/model/columns";
import { isBlank } from "../../core/text/blank";
import { MessageCard } from "../parts/message-card";
import { useLanguage, useSay } from "../language/language-context";
import { useServices } from "../services/pane-services";
import { describeRows } from "./describe-rows";
import type { MeasuredText } from "./results-tab-actions";
import { measureKey, MEASURES_AT_A_TIME, textKey } from "./results-tab-state";
import type { GoTo } from "./go-to";
import { listWork, missingResultColumns, passesFilter, type WorkItem } from "./list-work";
import { offerTargets } from "./offer-targets";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { SheetHints } from "./sheet-hints";
import { TargetChoice } from "./target-choice";
import type { ResultsTab } from "./use-results-tab";
import { useWorkStyles } from "./use-work-styles";
import { WorkCard } from "./work-card";
import { WorkFilterRow } from "./work-filter";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
  },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
});

export interface ResultsViewProps {
  /** The workbook as it was last read and checked. */
  readonly read: ReadSheet;
  readonly today: PlainDate;
  readonly tab: ResultsTab;
  /** Why sheets cannot be added to this workbook; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly onGo: GoTo;
}

/** The measures that need results: what is known, what is missing, and the texts that can be written. */
export function ResultsView(props: ResultsViewProps): JSXElement {
  const { read } = props;
  const styles = useStyles();
  const { evidence, indicators } = read.checked.records;
  const isFirstUse = evidence.sheet === null && indicators.sheet === null;
  return <div className={styles.view}>{isFirstUse ? <FirstUse {...props} /> : <WorkList {...props} />}</div>;
}

function FirstUse({ read, tab, sheetsLack }: ResultsViewProps): JSXElement {
  const styles = useWorkStyles();
  const say = useSay();
  const offers = useMemo(
    // Without records the tool has filled in nothing yet.
    () => offerTargets(proposeRecordRows(read.checked, new Map())),
    [read],
  );
  return (
    <MessageCard icon="grid" title={say(TEXTS.firstTitle)}>
      <p className={styles.small}>{say(TEXTS.firstWhat)}</p>
      {sheetsLack === null ? (
        <TargetChoice
          offers={offers}
          {...tab}
          isUseful
          isPrimary
          action={(count) => (count === 0 ? say(TEXTS.firstMake) : say(TEXTS.firstMakeWith, { count }))}
        />
      ) : (
        <p className={styles.small}>{say(sheetsLack)}</p>
      )}
    </MessageCard>
  );
}

function WorkList({ read, today, tab, onGo }: ResultsViewProps): JSXElement {
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const language = useLanguage();
  const { state, actions, isBusy } = tab;
  const { sheet, records } = read.checked;
  const { ownTexts, proposed, items, targets, moved } = useWork(read, today);
  const drawn = useMemo(
    () => items.filter((item) => passesFilter(item, state.filter)).slice(0, state.shown),
    [items, state.filter, state.shown],
  );
  const write = useCallback(
    (texts: readonly MeasuredText[]) =>
      actions.write(
        texts.map((text) => ({
          ...text,
          indicatorEdits:
            text.indicatorEdits.length > 0 || !isReplacing(text)
              ? text.indicatorEdits
              : proposed.indicatorEdits.cells,
        })),
      ),
    [actions, proposed],
  );

  const ready = readyTexts(drawn, state.texts);
  const counts = {
    all: items.length,
    fillable: items.filter((item) => passesFilter(item, "fillable")).length,
    lacking: items.filter((item) => passesFilter(item, "lacking")).length,
  };
  const rest = counts[state.filter] - drawn.length;
  const blank = items.filter(({ blanks }) => blanks.length > 0).length;
  const overdue = items.filter(({ status }) => status === "overdue").length;
  const missing = missingResultColumns(sheet);
  const notes = missing.map((column) => (
    <p key={column} className={work.small}>
      {say(TEXTS.missingColumn, { column: COLUMN_LABELS[column][language] })}
    </p>
  ));
  const hints = (
    <SheetHints
      records={records}
      targets={targets}
      unused={proposed.gaps.filter(({ measure }) => measure === null)}
      tab={tab}
      onGo={onGo}
    />
  );
  if (items.length === 0) {
    const isDone = sheet.measures.length > 0 && missing.length === 0;
    return (
      <>
        {hints}
        <MessageCard
          icon={isDone ? "clear" : "grid"}
          title={say(isDone ? TEXTS.noneTitle : missing.length > 0 ? TEXTS.title : TEXTS.noMeasures)}
        >
          {notes}
          {isDone && <p className={work.small}>{say(TEXTS.none, { count: sheet.measures.length })}</p>}
        </MessageCard>
      </>
    );
  }
  return (
    <>
      <h2 className={styles.title}>{say(TEXTS.title)}</h2>
      <p className={work.small}>{say(TEXTS.count, { blank, all: sheet.measures.length, overdue })}</p>
      {notes}
      {hints}
      <WorkFilterRow
        counts={counts}
        selected={state.filter}
        onSelect={(filter) => actions.change(() => ({ filter, shown: MEASURES_AT_A_TIME }))}
      />
      {ready.length > 0 && (
        <>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => write(ready)}>
            {say(TEXTS.writeAll, { count: ready.length })}
          </Button>
          <p className={work.small}>{say(TEXTS.writeAllHint)}</p>
        </>
      )}
      {drawn.length === 0 && <p className={work.small}>{say(TEXTS.nothingHere)}</p>}
      <ul className={styles.list} aria-label={say(TEXTS.title)}>
        {drawn.map((item) => {
          const { measure } = item;
          return (
            <WorkCard
              key={measure.ordinal}
              item={item}
              read={read}
              ownTexts={ownTexts}
              today={today}
              moved={moved}
              changedResult={state.texts[textKey(measure, "resultSummary")] ?? null}
              changedOutcome={state.texts[textKey(measure, "outcome")] ?? null}
              evidence={state.evidence[measureKey(measure)] ?? null}
              values={state.values}
              isBusy={isBusy}
              actions={actions}
              onWrite={write}
              onGo={onGo}
            />
          );
        })}
      </ul>
      {rest > 0 && (
        <Button onClick={() => actions.change((old) => ({ shown: old.shown + MEASURES_AT_A_TIME }))}>
          {say(TEXTS.more, { count: rest })}
        </Button>
      )}
    </>
  );
}

/** What follows from the workbook as it was read, and from what the tool filled in earlier. */
function useWork(read: ReadSheet, today: PlainDate) {
  const { spreadsheet } = useServices();
  const [filledTexts, setFilledTexts] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isOver = false;
    const keep = (texts: ReadonlySet<string>): void => {
      if (!isOver) setFilledTexts((old) => (old.size + texts.size === 0 ? old : texts));
    };
    // Where they cannot be read every text counts as typed by hand, which is the safe choice.
    spreadsheet.readFilledTexts().then(keep, () => keep(new Set()));
    return () => {
      isOver = true;
    };
  }, [spreadsheet, read]);
  return useMemo(() => {
    const { workbook, checked } = read;
    const { sheet, records } = checked;
    const ownTexts = findOwnTexts(sheet, filledTexts);
    const proposed = proposeFill(workbook, checked, { today, replace: new Set(), ownTexts });
    const { columns } = records.indicators;
    return {
      ownTexts,
      proposed,
      items: listWork(read, proposed, today),
      targets: offerTargets(proposeRecordRows(checked, ownTexts)),
      moved: describeRows(columns, proposed.indicatorEdits.cells),
    };
  }, [read, filledTexts, today]);
}

function isReplacing({ edits }: MeasuredText): boolean {
  return edits.some(({ before }) => !isBlank(before));
}

/** The texts of the measures that are drawn, as they are on the screen. */
function readyTexts(items: readonly WorkItem[], changed: Readonly<Record<string, string>>): MeasuredText[] {
  return items.flatMap(({ measure, texts }) =>
    texts.flatMap((edits): MeasuredText[] => {
      const [main] = edits;
      if (main === undefined) return [];
      const text = changed[textKey(measure, main.column)] ?? main.after;
      return isBlank(text) ? [] : [{ edits, text, indicatorEdits: [], measure }];
    }),
  );
}
