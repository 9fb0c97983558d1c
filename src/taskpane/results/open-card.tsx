import { Button, mergeClasses, type JSXElement } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ShownText } from "../../app/apply-fill";
import type { ReadSheet } from "../../app/open-sheet";
import type { PlainDate } from "../../core/calendar/plain-date";
import { RESULT_COLUMNS, type ResultColumn } from "../../core/model/columns";
import type { Indicator } from "../../core/model/indicator";
import type { ProposedEdit } from "../../core/summary/proposals";
import { isBlank } from "../../core/text/blank";
import { toArabicDigits } from "../../core/text/digits";
import { SHORT_COLUMNS } from "../fixes/fixes-texts";
import { useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import { CardActions } from "./card-actions";
import { describeRows, type DescribedRow } from "./describe-rows";
import { DutyLine } from "./duty-line";
import { EvidenceSection } from "./evidence-section";
import type { GoTo } from "./go-to";
import { IndicatorSection, wantedValue } from "./indicator-section";
import type { WorkItem } from "./list-work";
import { MissingFacts, otherGaps } from "./missing-facts";
import { MovedTargets } from "./moved-targets";
import { proposeReplacement, type Replacement } from "./propose-replacement";
import type { MeasuredText } from "./results-tab-actions";
import { textKey, valueKey, without, type ResultsPage } from "./results-tab-state";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { SourceStrip } from "./source-strip";
import { StandingText } from "./standing-text";
import { TextBlock } from "./text-block";
import type { ResultsTab } from "./use-results-tab";
import { useWorkStyles } from "./use-work-styles";

interface OpenCardProps {
  readonly item: WorkItem;
  readonly read: ReadSheet;
  readonly ownTexts: ReadonlyMap<string, string>;
  readonly today: PlainDate;
  /** Rows that the texts shown would add to the indicator sheet. */
  readonly moved: readonly DescribedRow[];
  readonly tab: ResultsTab;
  readonly onWrite: (texts: readonly MeasuredText[]) => void;
  readonly onPage: (page: ResultsPage) => void;
  readonly onGo: GoTo;
}

/** A text of the card that can be written. */
interface Writable {
  readonly column: ResultColumn;
  readonly edits: readonly ProposedEdit[];
  readonly indicatorEdits: ShownText["indicatorEdits"];
  readonly main: ProposedEdit;
}

/** What is on record for a measure and what its result cells hold or could hold; the buttons are in the bar above the foot. */
export function OpenCard(props: OpenCardProps): JSXElement {
  const { item, read, ownTexts, today, moved, tab, onWrite, onPage, onGo } = props;
  const { measure, label, texts, replaceable, gaps, notes, duties, evidence, indicators } = item;
  const { state, actions, isBusy } = tab;
  const { sheet, records } = read.checked;
  const styles = useWorkStyles();
  const say = useSay();
  const [wanted, setWanted] = useState<ResultColumn | null>(null);
  const [entered, setEntered] = useState<ResultColumn | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<ResultColumn>>(new Set());

  const changedOf = (column: ResultColumn): string | null => state.texts[textKey(measure, column)] ?? null;
  const isUnfolded = (column: ResultColumn): boolean =>
    replaceable.some((left) => left.column === column) &&
    (unfolded.has(column) || changedOf(column) !== null);
  const asked = RESULT_COLUMNS.filter(isUnfolded).join(" ");
  const replacements = useMemo(
    () =>
      new Map<ResultColumn, Replacement>(
        RESULT_COLUMNS.filter((column) => asked.split(" ").includes(column)).map((column) => [
          column,
          proposeReplacement(read, ownTexts, today, measure, column),
        ]),
      ),
    [read, ownTexts, today, measure, asked],
  );
  const writables = RESULT_COLUMNS.flatMap((column): Writable[] => {
    const replacement = replacements.get(column);
    const edits = texts.find(([main]) => main?.column === column) ?? replacement?.edits ?? [];
    const [main] = edits;
    if (main === undefined || (replacement?.refusals.length ?? 0) > 0) return [];
    return [{ column, edits, indicatorEdits: replacement?.indicatorEdits ?? [], main }];
  });
  const current = writables.find(({ column }) => column === wanted) ?? writables[0] ?? null;

  const changeText = (column: ResultColumn, text: string | null): void => {
    const own = textKey(measure, column);
    actions.change((old) => ({
      texts: text === null ? without(old.texts, own) : { ...old.texts, [own]: text },
    }));
  };
  const goToCell = (column: ResultColumn, cell: string): void => {
    setWanted(column);
    onGo({ sheet: sheet.sheet, cell });
  };
  const fold = (column: ResultColumn, cell: string): void => {
    const isOpening = !isUnfolded(column);
    setUnfolded((old) => new Set(isOpening ? [...old, column] : [...old].filter((one) => one !== column)));
    if (isOpening) goToCell(column, cell);
  };
  const openValue = (indicator: Indicator | null): void =>
    onPage({ kind: "value", indicator: indicator === null ? null : valueKey(indicator) });
  const prepare = (): void => actions.prepare([]);
  const others = otherGaps(gaps);
  const wanting = indicators.find((one) => wantedValue(one) === "addValue") ?? null;
  const isTrendWanting = gaps.some(({ kind }) => kind === "noValue" || kind === "noPrevious");

  return (
    <div className={styles.body}>
      <EvidenceSection
        evidence={evidence}
        hasSheet={records.evidence.sheet !== null}
        recorded={state.recorded}
        isBusy={isBusy}
        onAdd={() => onPage({ kind: "evidence" })}
        onPrepare={prepare}
        onGo={onGo}
      />
      <IndicatorSection
        indicators={indicators}
        hasSheet={records.indicators.sheet !== null}
        recorded={state.recorded}
        isBusy={isBusy}
        onValue={openValue}
        onPrepare={prepare}
        onGo={onGo}
      />
      {others.length > 0 && (
        <section className={styles.stack}>
          <h4 className={mergeClasses(styles.heading, styles.sign)}>
            <Icon name="review" size={14} />
            {say(TEXTS.missing)}
          </h4>
          <MissingFacts gaps={others} onGo={onGo} />
        </section>
      )}
      {duties.length > 0 && (
        <div className={styles.stack}>
          {duties.map((duty) => (
            <DutyLine key={`${duty.rhythm} ${duty.occurrences[0]?.start}`} duty={duty} onGo={onGo} />
          ))}
        </div>
      )}
      {notes.map(({ message }) => (
        <p key={message.en} className={styles.small}>
          {say(message)}
        </p>
      ))}
      {RESULT_COLUMNS.map((column) => {
        const letters = sheet.columns[column];
        const changed = changedOf(column);
        const writable = writables.find((one) => one.column === column);
        const replacement = replacements.get(column);
        const block = writable && (
          <TextBlock
            key={column}
            edits={writable.edits}
            changed={changed}
            isEntered={entered === column}
            isBusy={isBusy}
            onChange={(text) => changeText(column, text)}
            onCell={() => goToCell(column, writable.main.cell)}
          >
            {writable.main.before !== "" && (
              <MovedTargets
                rows={
                  replacement === undefined
                    ? moved.filter((row) => toArabicDigits(row.measure) === String(label))
                    : describeRows(records.indicators.columns, replacement.indicatorEdits)
                }
              />
            )}
          </TextBlock>
        );
        if (block && replacement === undefined) return block;
        if (letters === null) return null;
        const { text, parts } = measure.cells[column];
        const cell = parts[0]?.cell ?? `${letters}${measure.row}`;
        const written = state.written[textKey(measure, column)];
        return (
          <div key={column} className={styles.stack}>
            <StandingText
              column={column}
              cell={cell}
              text={text}
              isFresh={written !== undefined && written === text}
              // What was typed is not folded away: the bar has the way back to the draft.
              left={changed === null ? (replaceable.find((left) => left.column === column) ?? null) : null}
              isUnfolded={replacement !== undefined}
              isCompared={replacement !== undefined && writable !== undefined}
              onFold={() => fold(column, cell)}
              onCell={() => goToCell(column, cell)}
            />
            {block}
            {replacement?.refusals.map((reason) => (
              <p key={reason.en} className={mergeClasses(styles.small, styles.warning)}>
                {say(reason)}
              </p>
            ))}
            {changed !== null && changed !== text && writable === undefined && (
              <>
                <p className={styles.small}>{say(TEXTS.kept, { column: say(SHORT_COLUMNS[column]) })}</p>
                <p className={styles.text} lang="th">
                  {changed}
                </p>
                <div className={styles.row}>
                  <Button size="small" onClick={() => changeText(column, null)}>
                    {say(TEXTS.discard)}
                  </Button>
                </div>
              </>
            )}
          </div>
        );
      })}
      {current !== null && changedOf(current.column) === null && (
        <SourceStrip sources={current.main.sources} onGo={onGo} />
      )}
      <CardActions
        label={label}
        cell={current?.main.cell ?? null}
        isReplacing={current !== null && !isBlank(current.main.before)}
        changed={current === null ? null : changedOf(current.column)}
        isBusy={isBusy}
        canAddEvidence={records.evidence.sheet !== null}
        onWrite={() => {
          if (current === null) return;
          const { edits, indicatorEdits, column, main } = current;
          onWrite([{ edits, text: changedOf(column) ?? main.after, indicatorEdits, measure }]);
        }}
        onEdit={() => {
          if (current === null) return;
          setEntered(current.column);
          changeText(current.column, current.main.after);
        }}
        onDraft={() => {
          setEntered(null);
          if (current !== null) changeText(current.column, null);
        }}
        onValue={isTrendWanting && wanting !== null ? () => openValue(wanting) : null}
        onEvidence={() => onPage({ kind: "evidence" })}
      />
    </div>
  );
}
