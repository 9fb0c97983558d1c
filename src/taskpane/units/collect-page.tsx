import { makeStyles, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { Page } from "../parts/page";
import { TroubleBar } from "../parts/trouble-bar";
import { WorkingNote } from "../parts/working-note";
import type { CollectPageProps } from "./collect-page-props";
import { CollectPreview } from "./collect-preview";
import { CollectSum } from "./collect-sum";
import { COLLECT_TEXTS as TEXTS } from "./collect-texts";
import { ConflictPage } from "./conflict-page";
import { FilesButton } from "./files-button";
import { useFirstFocus } from "./use-first-focus";

const useStyles = makeStyles({ text: { margin: 0 } });

/** รับไฟล์กลับ: choose files, see the sum by unit, decide what collides, see every cell, write it all at once. */
export function CollectPage(props: CollectPageProps): JSXElement {
  const { collect, onBack } = props;
  const { state } = collect;
  if (state.kind !== "collected") return <CollectStart {...props} />;
  const { stage } = state;
  const show = (next: typeof stage): void => collect.change({ stage: next });
  if (stage.kind === "sum") {
    return <CollectSum state={state} collect={collect} onStage={show} onBack={onBack} />;
  }
  if (stage.kind === "preview") return <CollectPreview {...props} state={state} onStage={show} />;
  const conflict = state.collected.conflicts[stage.at];
  if (conflict === undefined) throw new Error(`there is no conflict ${stage.at}`);
  return (
    <ConflictPage
      key={stage.at}
      state={state}
      conflict={conflict}
      at={stage.at}
      onChange={collect.change}
      onStage={show}
      onGo={props.onGo}
    />
  );
}

/** Before files were read. */
function CollectStart({ collect, onBack }: CollectPageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { state, add, reset } = collect;
  const firstRef = useFirstFocus();
  return (
    <Page title={say(TEXTS.collectTitle)} onBack={onBack}>
      <p className={styles.text}>{say(TEXTS.collectHint)}</p>
      {state.kind === "reading" && (
        <WorkingNote words={say(TEXTS.reading)} share={state.share} onCancel={state.giveUp} />
      )}
      {state.kind === "trouble" && (
        <TroubleBar trouble={state.trouble} onRetry={state.retry} onDismiss={reset} />
      )}
      {state.kind !== "reading" && (
        <ActionBar label={say(TEXTS.nextStep)}>
          <FilesButton text={TEXTS.chooseFiles} isMain buttonRef={firstRef} onFiles={add} />
        </ActionBar>
      )}
    </Page>
  );
}
