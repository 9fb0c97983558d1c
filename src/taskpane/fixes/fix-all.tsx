import { Button, makeStyles, Spinner, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { TroubleBar } from "../parts/trouble-bar";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { FixSectionView } from "./fix-section";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { useFixing } from "./fixing-context";
import { planFixes } from "./plan-fixes";
import { sumFixes, type FixSum } from "./sum-fixes";
import { useFixChoice } from "./use-fix-choice";
import { useProposedFixes } from "./use-proposed-fixes";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  busy: { justifyContent: "start" },
  actions: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`, // over the padding of what scrolls
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * Every fix of the sheet, before and after, to be chosen and made at once; words that a person must judge have separate ticks.
 */
export function FixAll({ onClose }: { readonly onClose: (outcome: "made" | "left") => void }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { checked, isBusy, apply } = useFixing();
  const choice = useFixChoice();
  const { state, retry } = useProposedFixes(checked, choice.judged);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const proposed = state.kind === "proposed" ? state.proposed : null;
  const sections = useMemo(() => (proposed === null ? [] : planFixes(proposed)), [proposed]);
  const all = useMemo(() => sections.flatMap(({ fixes }) => fixes), [sections]);
  const chosen = useMemo(() => new Set(all.filter(choice.isTicked)), [all, choice.isTicked]);
  // What is shown holds the words that are ticked only once it has been worked out again.
  const isShown = state.kind === "proposed" && state.judged === choice.judged;

  useEffect(() => titleRef.current?.focus(), []);

  const make = async (): Promise<void> => {
    const fixes = all.filter((fix) => chosen.has(fix)).map(({ edits }) => edits);
    if (await apply(fixes, choice.judged)) onClose("made");
  };
  return (
    <section className={styles.view}>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {say(TEXTS.allTitle)}
      </h2>
      <div role="status">
        {state.kind === "looking" && <Looking text={TEXTS.finding} />}
        {proposed !== null && sections.length === 0 && <p className={styles.text}>{say(TEXTS.nothing)}</p>}
        {proposed !== null && sections.length > 0 && (
          <Sum sum={sumFixes(all, chosen, proposed.checked.fixes.size)} />
        )}
        {proposed !== null && !isShown && <Looking text={TEXTS.lookingAnew} />}
      </div>
      {sections.length > 0 && <p className={styles.text}>{say(TEXTS.allHint)}</p>}
      {state.kind === "trouble" && <TroubleBar trouble={state.trouble} onRetry={retry} onDismiss={null} />}
      {sections.map((section) => (
        <FixSectionView key={section.key} section={section} choice={choice} sheet={checked.sheet.sheet} />
      ))}
      <div className={sections.length > 0 ? styles.actions : undefined}>
        {sections.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy || !isShown || chosen.size === 0}
            onClick={() => void make()}
          >
            {say(TEXTS.applyChosen, { count: chosen.size })}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => onClose("left")}>
          {say(TEXTS.back)}
        </Button>
      </div>
    </section>
  );
}

function Looking({ text }: { readonly text: Text }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return <Spinner size="tiny" className={styles.busy} labelPosition="after" label={say(text)} />;
}

function Sum({ sum: { text, values, later } }: { readonly sum: FixSum }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <>
      <p className={styles.text}>{say(text, values)}</p>
      {later > 0 && <p className={styles.text}>{say(TEXTS.sumLater, { count: later })}</p>}
    </>
  );
}
