import { Button, makeStyles, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { FixingProvider, type Fixing } from "../fixes/fixing-context";
import { MendList } from "../fixes/mend-list";
import { NotWrittenYet } from "../fixes/not-written-yet";
import { useFixChoice } from "../fixes/use-fix-choice";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { Page } from "../parts/page";
import type { CollectingState, CollectStage } from "./collect-state";
import { COLLECT_TEXTS as TEXTS } from "./collect-texts";
import type { CollectPageProps } from "./collect-page-props";
import { planCollected, withoutUnticked } from "./plan-collected";

const useStyles = makeStyles({
  text: { margin: 0 },
  button: { minHeight: "32px", whiteSpace: "normal" },
  leave: { flexShrink: 0, minHeight: "32px" },
});

interface CollectPreviewProps extends CollectPageProps {
  readonly state: CollectingState;
  readonly onStage: (stage: CollectStage) => void;
}

/** Every cell and row that would be written, before and after, with a tick each; one button writes them all. */
export function CollectPreview({
  checked,
  collect,
  state,
  isBusy,
  onGo,
  onStage,
  onBack,
}: CollectPreviewProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const choice = useFixChoice();
  const planned = useMemo(() => planCollected(state), [state]);
  const { sections } = planned;
  const fixes = useMemo(() => sections.flatMap((section) => section.fixes), [sections]);
  const count = fixes.filter(choice.isTicked).length;
  const [isMaking, setMaking] = useState(false);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const { conflicts } = state.collected;
  const leave = (): void =>
    onStage(conflicts.length === 0 ? { kind: "sum" } : { kind: "conflict", at: conflicts.length - 1 });
  const write = async (): Promise<void> => {
    setMaking(true);
    const isMade = await collect.write(withoutUnticked(state, planned, choice.isTicked));
    if (!isOpen.current) return;
    setMaking(false);
    if (isMade) onBack();
  };
  const fixing = useMemo(
    (): Fixing => ({
      checked,
      isBusy,
      go: onGo,
      apply: () => Promise.resolve(false),
      sayRight: () => Promise.resolve(false),
    }),
    [checked, isBusy, onGo],
  );
  const canWrite = !isBusy && !isMaking && (count > 0 || fixes.length === 0);
  return (
    <Page title={say(TEXTS.previewTitle)} onBack={leave}>
      <p className={styles.text}>
        {fixes.length === 0
          ? say(TEXTS.previewNone)
          : say(TEXTS.previewSum, { units: sections.length, count: fixes.length })}
      </p>
      <FixingProvider value={fixing}>
        <MendList sections={sections} hasNames isOne={false} choice={choice} sheet={state.main.sheet} />
      </FixingProvider>
      <ActionBar label={say(TEXTS.nextStep)}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={!canWrite}
          onClick={() => canWrite && void write()}
        >
          {fixes.length === 0
            ? say(TEXTS.rememberBack)
            : count === 0
              ? say(TEXTS.writeNone)
              : say(TEXTS.write, { count })}
        </Button>
        <Button className={styles.leave} onClick={leave}>
          {say(TEXTS.notWrite)}
        </Button>
      </ActionBar>
      <NotWrittenYet />
    </Page>
  );
}
