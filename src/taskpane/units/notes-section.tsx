import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { PlainDate } from "../../core/calendar/plain-date";
import { useSay } from "../language/language-context";
import { TroubleBar } from "../parts/trouble-bar";
import { wholeName } from "../parts/whole-name";
import { WorkingNote } from "../parts/working-note";
import { useServices } from "../services/pane-services";
import { REPORT_FORMATS } from "../services/report-formats";
import type { NotesFormat, NotesState } from "./notes-state";
import { UNITS_TEXTS as TEXTS } from "./units-texts";
import type { NotesMaking } from "./use-notes";

const FORMATS: readonly NotesFormat[] = ["docx", "pdf"];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flex: "1 1 96px", minHeight: "32px" },
  bar: { paddingBlock: tokens.spacingVerticalS, alignItems: "start" },
  body: { minWidth: 0, whiteSpace: "normal", overflowWrap: "anywhere" },
  barTitle: { display: "block", whiteSpace: "normal" },
});

interface NotesSectionProps {
  readonly notes: NotesMaking;
  /** The units that are ticked. */
  readonly units: readonly string[];
  /** With which deadlines are compared. */
  readonly day: PlainDate;
}

/** Notes to the ticked units, as Word or PDF; what became of them stands below the buttons. */
export function NotesSection({ notes, units, day }: NotesSectionProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const { spreadsheet } = useServices();
  const { state, make } = notes;
  const canDownload = spreadsheet.platform !== "mac";
  const isOff = units.length === 0 || !canDownload || state.kind === "working";
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current !== state && state.kind !== "idle") ref.current?.scrollIntoView?.({ block: "nearest" });
    shown.current = state;
  }, [state]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {say(TEXTS.notesTitle)}
      </h3>
      <p className={styles.small}>
        {!canDownload
          ? say(TEXTS.notesNoDownload)
          : units.length === 0
            ? say(TEXTS.notesNone)
            : say(TEXTS.notesFor, { count: units.length })}
      </p>
      <div className={styles.buttons}>
        {FORMATS.map((format) => {
          const what = say(REPORT_FORMATS[format].label);
          return (
            <Button
              key={format}
              className={styles.button}
              disabledFocusable={isOff}
              aria-label={wholeName(what, say(TEXTS.notesAs, { what }))}
              onClick={() => make({ units, format, day })}
            >
              {what}
            </Button>
          );
        })}
      </div>
      <div ref={ref}>
        {state.kind === "working" && (
          <WorkingNote
            words={say(TEXTS.notesWorking, { what: say(REPORT_FORMATS[state.format].label) })}
            share={state.share}
            onCancel={state.canCancel ? notes.cancel : null}
          />
        )}
        <div role="status">{state.kind === "downloaded" && <Made made={state} />}</div>
        {state.kind === "trouble" && (
          <TroubleBar trouble={state.trouble} onRetry={state.retry} onDismiss={notes.reset} />
        )}
      </div>
    </section>
  );
}

function Made({ made }: { readonly made: Extract<NotesState, { kind: "downloaded" }> }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.barTitle}>
          {say(TEXTS.notesMade, { count: made.count })}
        </MessageBarTitle>
        <p className={styles.small}>{made.fileName}</p>
        {made.pictureLack !== null && <p className={styles.small}>{say(made.pictureLack)}</p>}
        <p className={styles.small}>{say(TEXTS.notesWhere)}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
