import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useEffect, useRef, type FocusEvent } from "react";
import type { ProposedEdit } from "../../core/summary/proposals";
import { isBlank } from "../../core/text/blank";
import { ChangedText } from "../fixes/changed-text";
import { SHORT_COLUMNS } from "../fixes/fixes-texts";
import { NotWrittenYet } from "../fixes/not-written-yet";
import { useGrowingCount } from "../fixes/use-growing-count";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { Page } from "../parts/page";
import { PAUSE_BEFORE_GO_MS } from "../parts/pause-before-go";
import { describeRows } from "./describe-rows";
import type { GoTo } from "./go-to";
import type { WorkItem } from "./list-work";
import { MovedTargets } from "./moved-targets";
import type { MeasuredText } from "./results-tab-actions";
import { textKey, without } from "./results-tab-state";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { SourceLinks } from "./source-links";
import type { ResultsTab } from "./use-results-tab";
import { useWorkStyles } from "./use-work-styles";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  tick: { flex: "1 1 auto", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightBold, overflowWrap: "anywhere" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
  },
  button: { minHeight: "32px", whiteSpace: "normal" },
  leave: { flexShrink: 0, minHeight: "32px", whiteSpace: "nowrap" },
});

/** Texts that are drawn at a time; only what is drawn is written. */
export const TEXTS_AT_A_TIME = 24;

/** A text that can be written, and the measure it is for. */
export interface ReadyText {
  /** As `textKey` names it. */
  readonly key: string;
  readonly item: WorkItem;
  /** The cell of the text first, then those that it clears. */
  readonly edits: readonly ProposedEdit[];
  readonly main: ProposedEdit;
  /** The draft, or what the officer made of it. */
  readonly text: string;
}

/** The texts of measures that can be written as they stand, in the order of the list. */
export function listReady(
  items: readonly WorkItem[],
  changed: Readonly<Record<string, string>>,
): readonly ReadyText[] {
  return items.flatMap((item) =>
    item.texts.flatMap((edits): ReadyText[] => {
      const [main] = edits;
      if (main === undefined) return [];
      const key = textKey(item.measure, main.column);
      const text = changed[key] ?? main.after;
      return isBlank(text) ? [] : [{ key, item, edits, main, text }];
    }),
  );
}

interface ReadyPageProps {
  readonly ready: readonly ReadyText[];
  /** Rows of the indicator sheet that keep targets of the texts that are replaced. */
  readonly indicatorEdits: MeasuredText["indicatorEdits"];
  readonly columns: Readonly<Record<string, string | null>>;
  readonly tab: ResultsTab;
  readonly onWrite: (texts: readonly MeasuredText[]) => void;
  readonly onBack: () => void;
  readonly onGo: GoTo;
}

/** Every text before it is written, whole and with a tick of its own; the button writes those that are ticked in one step. */
export function ReadyPage(props: ReadyPageProps): JSXElement {
  const { ready, indicatorEdits, columns, tab, onWrite, onBack, onGo } = props;
  const { state, actions, isBusy } = tab;
  const styles = useStyles();
  const work = useWorkStyles();
  const say = useSay();
  const { count, grow, moreRef } = useGrowingCount(ready.length, TEXTS_AT_A_TIME);
  const drawn = ready.slice(0, count);
  const ticked = drawn.filter(({ key }) => state.unticked[key] === undefined);
  const measures = new Set(ready.map(({ item }) => item.measure.ordinal)).size;
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const showCell = ({ target }: FocusEvent<HTMLElement>): void => {
    const key = target.closest<HTMLElement>("[data-card]")?.dataset["card"];
    const text = drawn.find((one) => one.key === key);
    clearTimeout(pause.current);
    if (text === undefined) return;
    const { sheet, cell } = text.main;
    pause.current = setTimeout(() => onGo({ sheet, cell }), PAUSE_BEFORE_GO_MS);
  };
  const tick = (key: string, isTicked: boolean): void =>
    actions.change((old) => ({
      unticked: isTicked ? without(old.unticked, key) : { ...old.unticked, [key]: true },
    }));
  const isReplacing = ticked.some(({ edits }) => edits.some(({ before }) => !isBlank(before)));
  return (
    <Page title={say(TEXTS.readyTitle)} onBack={onBack}>
      <p className={work.small} role="status">
        {ready.length === 0
          ? say(TEXTS.nothingReady)
          : say(TEXTS.readySum, { count: ready.length, measures })}
      </p>
      <ul className={styles.list} aria-label={say(TEXTS.readyTitle)} onFocus={showCell}>
        {drawn.map(({ key, item, edits, main, text }) => {
          const { cell, column, after, sheet, sources } = main;
          const before = edits.flatMap((edit) => (isBlank(edit.before) ? [] : [edit.before])).join("\n");
          const name = say(TEXTS.readyName, { measure: item.label, column: say(SHORT_COLUMNS[column]) });
          return (
            <li key={key} className={styles.card} data-card={key}>
              <div className={styles.head}>
                <Checkbox
                  className={styles.tick}
                  checked={state.unticked[key] === undefined}
                  label={<span className={styles.name}>{name}</span>}
                  aria-label={`${name} ${cell}`}
                  onChange={(_, { checked }) => tick(key, checked === true)}
                />
                <button
                  type="button"
                  className={mergeClasses(work.link, work.cell)}
                  aria-label={say(TEXTS.goToCell, { cell })}
                  onClick={() => onGo({ sheet, cell })}
                >
                  {cell}
                </button>
              </div>
              <div className={styles.body}>
                {before === "" ? (
                  <p className={work.text} lang="th">
                    {text}
                  </p>
                ) : (
                  <ChangedText edit={{ ...main, before, after: text }} />
                )}
                {text === after ? (
                  <SourceLinks sources={sources} onGo={onGo} />
                ) : (
                  <p className={work.small}>{say(TEXTS.ownWords)}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {count < ready.length && (
        <Button ref={moreRef} className={styles.button} onClick={grow}>
          {say(TEXTS.moreTexts, { count: ready.length - count })}
        </Button>
      )}
      {isReplacing && <MovedTargets rows={describeRows(columns, indicatorEdits)} />}
      <ActionBar label={say(TEXTS.readyTitle)}>
        {ready.length > 0 && (
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={isBusy || ticked.length === 0}
            onClick={() =>
              onWrite(
                ticked.map(({ edits, text, item: { measure } }) => ({
                  edits,
                  text,
                  indicatorEdits: [],
                  measure,
                })),
              )
            }
          >
            {say(TEXTS.writeCells, { count: ticked.length })}
          </Button>
        )}
        <Button className={styles.leave} onClick={onBack}>
          {say(TEXTS.notWrite)}
        </Button>
      </ActionBar>
      <NotWrittenYet />
    </Page>
  );
}
