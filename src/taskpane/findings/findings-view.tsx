import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import type { Dispatch, SetStateAction } from "react";
import type { UserFault } from "../../app/ports/result";
import type { ListedTable } from "../../core/sheet/list-tables";
import type { CheckingState } from "../checking/check-runner";
import type { Fixing } from "../fixes/fixing-context";
import { FindingsSkeleton } from "./findings-skeleton";
import { MessageCard } from "../parts/message-card";
import { useSay } from "../language/language-context";
import { CheckedView } from "./checked-view";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import { NoTable } from "./no-table";
import type { Arrangement } from "./arrangement";
import { CheckFacts } from "./check-facts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0 },
  busy: {
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  note: { flexShrink: 0 },
  noteBody: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface FindingsViewProps {
  readonly state: CheckingState;
  readonly arrangement: Arrangement;
  readonly onArrange: Dispatch<SetStateAction<Arrangement>>;
  /** What this Excel does not have and the check would need. */
  readonly lacks: readonly UserFault[];
  /** True while the workbook is being changed. */
  readonly isFixing: boolean;
  readonly onFix: Fixing["apply"];
  readonly onSayRight: Fixing["sayRight"];
  readonly onCheck: () => void;
  /** Takes another table, where that in use is gone. */
  readonly onChooseTable: (table: ListedTable) => void;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  readonly onReport: () => void;
  /** Changes that the pane has made, and the way to their list. */
  readonly changes: number;
  readonly onChanges: () => void;
}

/** What the check has found, or why there is nothing to show. */
export function FindingsView(props: FindingsViewProps): JSXElement | null {
  const {
    state,
    arrangement,
    onArrange,
    lacks,
    isFixing,
    onFix,
    onSayRight,
    onCheck,
    onChooseTable,
    onGo,
    onReport,
    changes,
    onChanges,
  } = props;
  const styles = useStyles();
  const say = useSay();
  const { outcome, activity, hasMergesMoved, trouble } = state;
  if (outcome === null) {
    if (trouble !== null && activity === "idle") return null; // what went wrong is shown above, with its retry button
    if (activity !== "idle") {
      return (
        // What had the focus is gone, the verdict has not come: the focus waits here.
        <div
          className={styles.busy}
          role="group"
          aria-label={say(TEXTS.working)}
          tabIndex={0}
          data-focus-next=""
        >
          <FindingsSkeleton />
        </div>
      );
    }
    return (
      <MessageCard icon="grid" title={say(TEXTS.notYetTitle)}>
        <Button appearance="primary" onClick={onCheck}>
          {say(TEXTS.firstCheck)}
        </Button>
      </MessageCard>
    );
  }
  if (outcome.kind === "no-table") {
    return <NoTable fault={outcome.fault} tables={outcome.tables} onChoose={onChooseTable} />;
  }
  const { checked } = outcome;
  const notes = [...(hasMergesMoved ? [TEXTS.mergesMoved] : []), ...lacks];
  const isEmpty = checked.sheet.measures.length === 0 && checked.findings.length === 0;
  return (
    <div className={styles.view}>
      {notes.map((note) => (
        <MessageBar key={note.en} intent="info" layout="multiline" className={styles.note}>
          <MessageBarBody className={styles.noteBody}>{say(note)}</MessageBarBody>
        </MessageBar>
      ))}
      {isEmpty ? (
        <>
          <MessageCard icon="grid" title={say(TEXTS.verdictEmpty)}>
            <p className={styles.text}>{say(TEXTS.emptyBody)}</p>
          </MessageCard>
          <CheckFacts checked={checked} />
        </>
      ) : (
        <CheckedView
          checked={checked}
          arrangement={arrangement}
          onArrange={onArrange}
          isBusy={isFixing}
          onFix={onFix}
          onSayRight={onSayRight}
          onGo={onGo}
          onReport={onReport}
          changes={changes}
          onChanges={onChanges}
        />
      )}
    </div>
  );
}
