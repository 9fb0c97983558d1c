import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { Finding } from "../../core/engine/finding";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { Page } from "../parts/page";
import { Skeleton } from "../parts/skeleton";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { useFixing } from "./fixing-context";
import { MendList } from "./mend-list";
import { MendSum } from "./mend-sum";
import { NotWrittenYet } from "./not-written-yet";
import type { FixSection } from "./plan-fixes";
import { countChanges, type ChangeCount } from "./sum-fixes";
import type { FixChoice } from "./use-fix-choice";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  // Always there, for what it says to be heard; while it says nothing it takes no room.
  status: { "&:empty": { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` } },
  button: { minHeight: "32px", whiteSpace: "normal", textWrapStyle: "balance" },
  leave: { flexShrink: 0, minHeight: "32px", whiteSpace: "nowrap" },
  // While it is worked out, the list's place is taken: nothing jumps when it comes.
  looking: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export interface MendViewProps {
  readonly title: string;
  readonly checked: CheckedWorkbook;
  /** Null while they are worked out. */
  readonly sections: readonly FixSection[] | null;
  /** How many findings the page is about. */
  readonly findings: number;
  /** Findings that one fix mends together, named where there are several. */
  readonly companions: readonly Finding[];
  /** Findings of the same kind that the tool cannot mend. */
  readonly byHand: readonly Finding[];
  readonly choice: FixChoice;
  /** False while what is shown is older than what is ticked. */
  readonly isShown: boolean;
  /** True for the fix of one finding: then Enter makes it at once. */
  readonly isOne: boolean;
  /** Why they could not be worked out. */
  readonly trouble: ReactNode;
  readonly onMaking: (isMaking: boolean) => void;
  readonly onClose: (outcome: "made" | "left") => void;
}

/** The page of fixes: the sum, a card for each of them, and the two buttons in the bar above the foot. */
export function MendView(props: MendViewProps): JSXElement {
  const { title, checked, sections, findings, choice, isShown, isOne, trouble, onMaking, onClose } = props;
  const styles = useStyles();
  const say = useSay();
  const { isBusy, apply } = useFixing();
  const all = useMemo(() => (sections ?? []).flatMap(({ fixes }) => fixes), [sections]);
  const chosen = useMemo(() => new Set(all.filter(choice.isTicked)), [all, choice.isTicked]);
  const count = useMemo(() => countChanges(chosen), [chosen]);
  const mendRef = useRef<HTMLButtonElement>(null);
  const rootRef = useRef<HTMLDivElement>(null);
  const isOpen = useRef(true);
  const isReady = all.length > 0;
  const canMend = !isBusy && isShown && chosen.size > 0;

  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const startsOnButton = isOne && canMend;
  useEffect(() => {
    if (!isReady) return;
    // The first thing to do: with one fix its button, so that Enter mends; else the first tick.
    const first = rootRef.current?.querySelector<HTMLElement>("input[type=checkbox]");
    (startsOnButton ? mendRef.current : first)?.focus({ preventScroll: true });
  }, [isReady]); // once, when there is something to mend

  const make = async (): Promise<void> => {
    onMaking(true);
    const isMade = await apply(
      [...chosen].map(({ edits }) => edits),
      choice.judged,
      sections?.length === 1 && sections[0]?.names.length === 1 ? sections[0].names[0] : undefined,
    );
    if (!isOpen.current) return;
    if (isMade) onClose("made");
    else onMaking(false);
  };
  return (
    <Page title={title} onBack={() => onClose("left")}>
      <div role="status" className={styles.status}>
        {sections === null && trouble === null && <Looking />}
        {sections !== null && !isReady && <p className={styles.text}>{say(TEXTS.nothing)}</p>}
        {isReady && (
          <MendSum
            fixes={all}
            chosen={chosen}
            findings={findings}
            companions={props.companions}
            byHand={props.byHand}
            isOne={isOne}
          />
        )}
        {isReady && !isShown && trouble === null && <p className={styles.text}>{say(TEXTS.lookingAnew)}</p>}
      </div>
      {trouble}
      {sections !== null && isReady && (
        <div ref={rootRef}>
          <MendList
            sections={sections}
            hasNames={sections.length > 1}
            isOne={isOne}
            choice={choice}
            sheet={checked.sheet}
          />
        </div>
      )}
      <ActionBar label={say(TEXTS.actions)}>
        {isReady && (
          <Button
            ref={mendRef}
            appearance="primary"
            className={styles.button}
            disabledFocusable={!canMend}
            onClick={() => void make()}
          >
            {say(buttonText(count), { ...count })}
          </Button>
        )}
        <Button className={styles.leave} onClick={() => onClose("left")}>
          {say(TEXTS.cancel)}
        </Button>
      </ActionBar>
      <NotWrittenYet />
    </Page>
  );
}

function buttonText({ cells, rows }: ChangeCount): Text {
  if (cells + rows === 0) return TEXTS.mendNone;
  if (rows === 0) return cells === 1 ? TEXTS.mendCell : TEXTS.mendCells;
  if (cells === 0) return rows === 1 ? TEXTS.mendRow : TEXTS.mendRows;
  return TEXTS.mendBoth;
}

function Looking(): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.looking}>
      <p className={styles.text}>{say(TEXTS.finding)}</p>
      <Skeleton lines={3} />
      <Skeleton lines={3} />
    </div>
  );
}
