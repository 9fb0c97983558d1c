import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { TypedEvidence } from "../../app/add-record";
import type { ReadSheet } from "../../app/open-sheet";
import { formatDate } from "../../core/calendar/format-date";
import type { PlainDate } from "../../core/calendar/plain-date";
import { COLUMN_LABELS, RESULT_COLUMNS, type ResultColumn } from "../../core/model/columns";
import { toArabicDigits } from "../../core/text/digits";
import { Icon } from "../parts/icons";
import { useLanguage, useSay } from "../language/language-context";
import type { DescribedRow } from "./describe-rows";
import type { ResultsTabActions, MeasuredText } from "./results-tab-actions";
import {
  EMPTY_EVIDENCE,
  EMPTY_NUMBERS,
  measureKey,
  textKey,
  valueKey,
  without,
  type ResultsTabState,
  type Draft,
} from "./results-tab-state";
import { DutyLine } from "./duty-line";
import { EvidenceForm } from "./evidence-form";
import type { GoTo } from "./go-to";
import { KnownFacts } from "./known-facts";
import type { WorkItem } from "./list-work";
import { MissingFacts } from "./missing-facts";
import { MovedTargets } from "./moved-targets";
import { ProposedText } from "./proposed-text";
import { Replacement } from "./replacement";
import { RESULTS_TEXTS as TEXTS, STATUS_LABELS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";
import { ValueForm } from "./value-form";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    flexWrap: "wrap",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightBold },
  status: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightBold },
  soon: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightBold },
  title: {
    margin: 0,
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
});

/** Said by the lines of the duties. */
const DUTY_GAPS: ReadonlySet<string> = new Set([
  "missedMonths",
  "missedQuarters",
  "missedHalfYears",
  "missedWeeks",
]);

interface WorkCardProps {
  readonly item: WorkItem;
  readonly read: ReadSheet;
  readonly ownTexts: ReadonlyMap<string, string>;
  readonly today: PlainDate;
  /** Rows that the texts shown would add to the indicator sheet. */
  readonly moved: readonly DescribedRow[];
  /** What the officer made of its texts, null where they are as drafted. */
  readonly changedResult: string | null;
  readonly changedOutcome: string | null;
  readonly evidence: Draft<TypedEvidence> | null;
  readonly values: ResultsTabState["values"];
  readonly isBusy: boolean;
  readonly actions: ResultsTabActions;
  /** Writes texts of this measure. */
  readonly onWrite: (texts: readonly MeasuredText[]) => void;
  readonly onGo: GoTo;
}

/** What one measure's results need: proposed texts, what is missing, what is known, and the short forms. */
export const WorkCard = memo(function WorkCard(props: WorkCardProps): JSXElement {
  const { item, read, ownTexts, today, moved, evidence, values, isBusy, actions, onWrite, onGo } = props;
  const { measure, label, texts, replaceable, gaps, notes, duties, indicators } = item;
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const language = useLanguage();
  const [entered, setEntered] = useState<string | null>(null);
  const key = measureKey(measure);
  const changed = { resultSummary: props.changedResult, outcome: props.changedOutcome };

  const changeText = (column: ResultColumn, text: string | null): void => {
    const own = textKey(measure, column);
    actions.change((old) => ({
      texts: text === null ? without(old.texts, own) : { ...old.texts, [own]: text },
    }));
  };
  const changeEvidence = (part: Partial<Draft<TypedEvidence>>): void =>
    actions.change((old) => {
      const draft = old.evidence[key] ?? { isOpen: false, typed: EMPTY_EVIDENCE };
      return { evidence: { ...old.evidence, [key]: { ...draft, ...part } } };
    });
  const changeValue = (own: string, part: Partial<ResultsTabState["values"][string]>): void =>
    actions.change((old) => {
      const draft = old.values[own] ?? { isOpen: false, typed: EMPTY_NUMBERS };
      return { values: { ...old.values, [own]: { ...draft, ...part } } };
    });
  const openEvidence = (): void => {
    setEntered(key);
    changeEvidence({ isOpen: true });
  };
  const openValue = (indicator: (typeof indicators)[number]): void => {
    setEntered(valueKey(indicator));
    changeValue(valueKey(indicator), { isOpen: true });
  };
  const others = gaps.filter(({ kind }) => !DUTY_GAPS.has(kind));
  const isShown = (column: ResultColumn): boolean =>
    texts.some(([main]) => main?.column === column) || replaceable.some((left) => left.column === column);

  return (
    <li className={styles.item}>
      <CardHead item={item} />
      <p className={styles.title} lang="th">
        {measure.title}
      </p>
      {texts.map((edits) => {
        const [main] = edits;
        if (main === undefined) return null;
        const text = changed[main.column];
        return (
          <ProposedText
            key={main.column}
            edits={edits}
            changed={text}
            isBusy={isBusy}
            action={say(TEXTS.write, { cell: main.cell })}
            onWrite={() => onWrite([{ edits, text: text ?? main.after, indicatorEdits: [], measure }])}
            onChange={(changedText) => changeText(main.column, changedText)}
            onGo={onGo}
          >
            {main.before !== "" && (
              <MovedTargets rows={moved.filter((row) => toArabicDigits(row.measure) === String(label))} />
            )}
          </ProposedText>
        );
      })}
      {replaceable.map((left) => (
        <Replacement
          key={left.column}
          read={read}
          ownTexts={ownTexts}
          today={today}
          measure={measure}
          left={left}
          changed={changed[left.column]}
          isBusy={isBusy}
          onWrite={(text) => onWrite([{ ...text, measure }])}
          onChange={(text) => changeText(left.column, text)}
          onGo={onGo}
        />
      ))}
      {RESULT_COLUMNS.map((column) => {
        const text = changed[column];
        if (text === null || isShown(column)) return null;
        return (
          <div key={column} className={work.stack}>
            <p className={work.small}>{say(TEXTS.kept, { column: COLUMN_LABELS[column][language] })}</p>
            <p className={work.text} lang="th">
              {text}
            </p>
            <div className={work.row}>
              <Button size="small" onClick={() => changeText(column, null)}>
                {say(TEXTS.discard)}
              </Button>
            </div>
          </div>
        );
      })}
      {others.length > 0 && (
        <div className={work.stack}>
          <h4 className={mergeClasses(work.heading, work.sign)}>
            <Icon name="review" size={14} />
            {say(TEXTS.missing)}
          </h4>
          <MissingFacts
            gaps={others}
            indicators={indicators}
            onGo={onGo}
            onEvidence={openEvidence}
            onValue={openValue}
          />
        </div>
      )}
      {duties.length > 0 && (
        <div className={work.stack}>
          {duties.map((duty) => (
            <DutyLine key={`${duty.rhythm} ${duty.occurrences[0]?.start}`} duty={duty} onGo={onGo} />
          ))}
        </div>
      )}
      {notes.map(({ message }) => (
        <p key={message.en} className={work.small}>
          {say(message)}
        </p>
      ))}
      <KnownFacts evidence={item.evidence} indicators={indicators} onGo={onGo} onValue={openValue} />
      {indicators.map((indicator) => {
        const own = valueKey(indicator);
        const draft = values[own];
        if (!draft?.isOpen) return null;
        return (
          <ValueForm
            key={own}
            indicator={indicator}
            typed={draft.typed}
            isBusy={isBusy}
            isEntered={entered === own}
            onType={(typed) => changeValue(own, { typed })}
            onSave={() => actions.addValue(indicator, draft.typed)}
            onFold={() => changeValue(own, { isOpen: false })}
          />
        );
      })}
      {evidence?.isOpen ? (
        <EvidenceForm
          label={label}
          fiscalYear={read.checked.sheet.fiscalYear}
          today={today}
          typed={evidence.typed}
          isBusy={isBusy}
          isEntered={entered === key}
          onType={(typed) => changeEvidence({ typed })}
          onSave={() => actions.addEvidence(measure, evidence.typed)}
          onFold={() => changeEvidence({ isOpen: false })}
        />
      ) : (
        <div className={work.row}>
          <Button size="small" appearance="subtle" onClick={openEvidence}>
            {say(TEXTS.addEvidence)}
          </Button>
        </div>
      )}
    </li>
  );
});

function CardHead({ item: { measure, label, status } }: Pick<WorkCardProps, "item">): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { deadline } = measure;
  const day =
    deadline === null ? say(TEXTS.noDeadline) : say(TEXTS.deadline, { date: formatDate(deadline, language) });
  return (
    <div className={styles.head}>
      <h3 className={styles.name}>{say(TEXTS.measure, { measure: label })}</h3>
      <span
        className={mergeClasses(
          styles.status,
          status === "overdue" && styles.overdue,
          status === "due-soon" && styles.soon,
        )}
      >
        {status === "overdue" && <Icon name="error" />}
        {status === "due-soon" && <Icon name="warning" />}
        {status === "done" && <Icon name="clear" />}
        {deadline === null ? day : `${say(STATUS_LABELS[status])} · ${day}`}
      </span>
    </div>
  );
}
