import {
  Button,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useId, useMemo, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { conflictKey } from "../../app/apply-collected";
import { isSameText } from "../../core/hands/same-text";
import { shownAnswer } from "../../core/hands/shown-text";
import type { Conflict } from "../../core/hands/merged";
import { measureLabel } from "../../core/model/measure-label";
import { isBlank } from "../../core/text/blank";
import { compareTexts } from "../fixes/compare-texts";
import { namePlace } from "../fixes/name-place";
import { TextPieces } from "../fixes/text-pieces";
import { useSay, type Say } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { useFrame } from "../parts/frame-context";
import { Icon } from "../parts/icons";
import { Page } from "../parts/page";
import type { CollectingState, CollectStage, ConflictDecision } from "./collect-state";
import { COLLECT_TEXTS as TEXTS } from "./collect-texts";
import { ConflictCard } from "./conflict-card";
import { draftOf, isDecided } from "./decide-conflict";
import { describeSum } from "./describe-sum";
import { unitOfFile } from "./unit-of-file";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  place: {
    flex: "1 1 auto",
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
    overflowWrap: "anywhere",
  },
  link: {
    flexShrink: 0,
    minWidth: "24px",
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  sent: { paddingLeft: "9px", borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  bold: { fontWeight: tokens.fontWeightBold },
  text: {
    margin: 0,
    fontSize: "13px",
    lineHeight: "20px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  faint: { color: tokens.colorNeutralForeground2 },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightBold },
  words: { width: "100%", maxHeight: "260px" },
  strip: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  grow: { flex: "1 1 auto", minWidth: 0 },
  back: { flex: "0 0 40px", minWidth: "40px", minHeight: "32px" },
  next: { flex: "1 1 auto", minHeight: "32px", whiteSpace: "normal" },
});

interface ConflictPageProps {
  readonly state: CollectingState;
  readonly conflict: Conflict;
  /** Counted from 0. */
  readonly at: number;
  readonly onChange: (part: Partial<CollectingState>) => void;
  readonly onStage: (stage: CollectStage) => void;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** One cell to which there is more than one text: what was sent, what stands there, what came back, or one's own words. */
export function ConflictPage({
  state,
  conflict,
  at,
  onChange,
  onStage,
  onGo,
}: ConflictPageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const group = useId();
  const { stripSlot } = useFrame();
  const { main, collected, choices, drafts } = state;
  const { sheet, cell, answers } = conflict;
  const key = conflictKey(main, conflict);
  const choice = choices.get(key);
  const draft = draftOf(state, conflict);
  const sent = answers[0]?.sent ?? null;
  const count = collected.conflicts.length;
  const isLast = at === count - 1;
  const place = placeOf(conflict, state, say);
  const unitOf = (file: string): string => unitOfFile(collected, file);
  const decide = (decision: ConflictDecision): void =>
    onChange({ choices: new Map([...choices, [key, decision]]) });
  const canGoOn = isDecided(state, conflict);
  const goOn = (): void => onStage(isLast ? { kind: "preview" } : { kind: "conflict", at: at + 1 });
  const goBack = (): void => onStage(at === 0 ? { kind: "sum" } : { kind: "conflict", at: at - 1 });
  const sum = {
    ready: collected.taken.length + collected.rows.length,
    choose: count,
    left: collected.left.length,
  };
  const strip = (
    <div className={styles.strip}>
      <span className={styles.grow}>{describeSum(sum, say)}</span>
      <button type="button" className={styles.link} onClick={() => onStage({ kind: "sum" })}>
        {say(TEXTS.seeAll)}
      </button>
    </div>
  );
  return (
    <Page
      title={say(TEXTS.conflictTitle, { unit: unitOf(answers[0]?.file ?? "") })}
      note={say(TEXTS.conflictOf, { at: at + 1, all: count })}
      onBack={goBack}
    >
      <div className={styles.head}>
        <h3 className={styles.place}>{place.name}</h3>
        <button type="button" className={styles.link} onClick={() => onGo({ sheet, cell })}>
          {cell}
        </button>
      </div>
      {sent !== null && (
        <div className={styles.sent}>
          <p className={mergeClasses(styles.small, styles.bold)}>
            {sentWords(state, answers[0]?.file ?? "", say)}
          </p>
          <p className={mergeClasses(styles.text, styles.faint)} lang="th">
            {sent === "" ? say(TEXTS.blank) : sent}
          </p>
        </div>
      )}
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{say(TEXTS.whichText)}</legend>
        <ConflictCard
          group={group}
          name={say(TEXTS.inSheet)}
          note={sent === null ? "" : say(isSameText(sent, conflict.main) ? TEXTS.asSent : TEXTS.changedSince)}
          isChosen={choice?.kind === "main"}
          isFirst={choice === undefined}
          onChoose={() => decide({ kind: "main" })}
        >
          <Compared before={sent} after={conflict.main} />
        </ConflictCard>
        {answers.map((answer) => (
          <ConflictCard
            key={`${answer.file}\n${answer.theirs}`}
            group={group}
            name={say(TEXTS.fromUnit, { unit: unitOf(answer.file) })}
            note={isRewritten(sent, shownAnswer(answer)) ? say(TEXTS.rewritten) : ""}
            isChosen={choice?.kind === "answer" && choice.answer.theirs === answer.theirs}
            onChoose={() => decide({ kind: "answer", answer })}
          >
            <Compared before={sent} after={shownAnswer(answer)} />
          </ConflictCard>
        ))}
        <ConflictCard
          group={group}
          name={say(TEXTS.own)}
          note=""
          isChosen={choice?.kind === "own"}
          onChoose={() => decide({ kind: "own" })}
        >
          {choice?.kind === "own" ? (
            <Textarea
              className={styles.words}
              aria-label={say(TEXTS.ownText)}
              lang="th"
              rows={5}
              resize="vertical"
              value={draft}
              onChange={(_, { value }) => onChange({ drafts: new Map([...drafts, [key, value]]) })}
            />
          ) : (
            <span className={styles.small}>{say(TEXTS.ownHint)}</span>
          )}
        </ConflictCard>
      </fieldset>
      <p className={styles.small}>{say(TEXTS.notYet)}</p>
      {stripSlot === null ? strip : createPortal(strip, stripSlot)}
      <ActionBar label={say(TEXTS.nextStep)}>
        <Button appearance="primary" className={styles.next} disabledFocusable={!canGoOn} onClick={goOn}>
          {!canGoOn
            ? say(TEXTS.chooseFirst)
            : isLast
              ? say(TEXTS.useAndSee)
              : say(TEXTS.useAndNext, { next: at + 2 })}
        </Button>
        <Button
          className={styles.back}
          icon={<Icon name="back" />}
          aria-label={say(TEXTS.before)}
          onClick={goBack}
        />
      </ActionBar>
    </Page>
  );
}

/** A text with what it changes of the one that was sent. */
function Compared({ before, after }: { readonly before: string | null; readonly after: string }): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const compared = useMemo(
    // Against nothing everything is new, and marks say nothing.
    () => (before === null || isBlank(before) ? null : compareTexts(before, after)),
    [before, after],
  );
  if (after === "")
    return <span className={mergeClasses(styles.text, styles.faint)}>{say(TEXTS.blank)}</span>;
  return (
    <span className={styles.text} lang="th">
      {compared === null || compared.isRewritten ? after : <TextPieces pieces={compared.after} as="ins" />}
    </span>
  );
}

function isRewritten(sent: string | null, text: string): boolean {
  return sent !== null && !isBlank(sent) && compareTexts(sent, text).isRewritten;
}

function sentWords({ collected }: CollectingState, file: string, say: Say): string {
  const date = collected.files.find((one) => one.file === file)?.sentOn ?? null;
  return date === null ? say(TEXTS.whenSent) : say(TEXTS.whenSentOn, { date });
}

/** What cell it is in words: the measure and its column, or the measure and the sheet. */
function placeOf(
  { sheet, cell, measure, main: before }: Conflict,
  { main }: CollectingState,
  say: Say,
): { name: string } {
  const place = namePlace({ sheet, cell, before, after: before }, main.sheet, say);
  const known = main.sheet.measures[measure - 1];
  if (sheet === main.sheet.sheet || known === undefined) return place;
  return { name: say(TEXTS.inMeasure, { measure: measureLabel(known), place: place.name }) };
}
