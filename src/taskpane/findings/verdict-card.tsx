import { Button, Link, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Text } from "../language/language";
import { useSay, type Say } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { Icon, type IconName } from "../parts/icons";
import type { Verdict } from "./choose-verdict";
import { describePlace, shortPlace } from "./describe-place";
import type { RowPlace } from "./finding-list";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `10px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  review: { border: `1px solid ${tokens.colorBrandStroke2}`, backgroundColor: tokens.colorBrandBackground2 },
  clear: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  empty: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  short: { justifyContent: "space-between", flexWrap: "wrap" },
  sign: { display: "flex", flexShrink: 0 },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: "18px",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightBold,
  },
  shortTitle: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  text: { margin: 0 },
  step: { whiteSpace: "normal", minHeight: "36px", fontWeight: tokens.fontWeightBold },
  key: { marginInlineStart: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase300, textDecorationLine: "underline" },
});

const TITLES: Readonly<Record<Verdict["tone"], Text>> = {
  error: TEXTS.verdictError,
  warning: TEXTS.verdictWarning,
  review: TEXTS.verdictReview,
  clear: TEXTS.verdictClear,
  empty: TEXTS.verdictEmpty,
};
const SIGNS: Readonly<Record<Verdict["tone"], IconName>> = {
  error: "error",
  warning: "warning",
  review: "review",
  clear: "clear",
  empty: "grid",
};

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** A line instead of a card. */
  readonly isShort: boolean;
  /** The line that the step goes to. */
  readonly first: RowPlace | null;
  /** A sentence below the title of the card. */
  readonly note?: string;
  /** The button of the step, for whoever hands the focus on to it. */
  readonly stepRef: RefObject<HTMLButtonElement | null>;
  readonly onStep: () => void;
}

/** What the check comes to, and the one next step. */
export function VerdictCard(props: VerdictCardProps): JSXElement {
  const { verdict, isShort, first, note, stepRef, onStep } = props;
  const { tone, count, step } = verdict;
  const styles = useStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  const colour = tone === "clear" ? styles.good : tone === "empty" ? undefined : colours[tone];
  const head = (
    <span className={mergeClasses(styles.line, colour)}>
      <span className={styles.sign}>
        <Icon name={SIGNS[tone]} size={isShort ? 18 : 22} />
      </span>
      <h2 className={mergeClasses(styles.title, isShort && styles.shortTitle)}>
        {say(TITLES[tone], { count })}
      </h2>
    </span>
  );
  const goesByKey = step?.kind === "first";
  if (isShort) {
    return (
      <div className={mergeClasses(styles.line, styles.short)}>
        {head}
        {step !== null && (
          <Link as="button" ref={stepRef} className={styles.link} data-focus-next="" onClick={onStep}>
            {stepWords(step, first, true, say)}
          </Link>
        )}
      </div>
    );
  }
  return (
    <section className={mergeClasses(styles.card, styles[tone])} aria-label={say(TITLES[tone], { count })}>
      {head}
      {note !== undefined && <p className={styles.text}>{note}</p>}
      {step !== null && (
        <Button
          ref={stepRef}
          appearance="primary"
          className={styles.step}
          data-focus-next=""
          aria-keyshortcuts={goesByKey ? "F8" : undefined}
          onClick={onStep}
        >
          {stepWords(step, first, false, say)}
          {goesByKey && (
            <span className={styles.key} aria-hidden="true">
              F8
            </span>
          )}
        </Button>
      )}
    </section>
  );
}

function stepWords(
  step: NonNullable<Verdict["step"]>,
  first: RowPlace | null,
  isShort: boolean,
  say: Say,
): string {
  if (step.kind === "report") return say(TEXTS.toReport);
  if (step.kind === "mend") return say(isShort ? TEXTS.stepMendShort : TEXTS.stepMend, { count: step.count });
  const place = first === null ? "" : isShort ? shortPlace(first.row) : describePlace(first.row, say);
  return say(isShort ? TEXTS.stepFirstShort : TEXTS.stepFirst, { place: place || say(TEXTS.sheetGroup) });
}
