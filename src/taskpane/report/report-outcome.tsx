import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  type JSXElement,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReportNotice } from "../../core/report/model/report-notices";
import { useSay } from "../language/language-context";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";
import type { ReportState } from "./report-state";

interface ReportOutcomeProps {
  readonly state: ReportState;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  /** Takes the sheets that were made away again; null where that cannot be done. */
  readonly onRemove: (() => void) | null;
}

/** What was made, and where to look for it. */
export function ReportOutcome({ state, onGo, onRemove }: ReportOutcomeProps): JSXElement | null {
  const styles = useReportStyles();
  const say = useSay();
  switch (state.kind) {
    case "settings-added":
      return (
        <Done>
          <p className={styles.text}>{say(TEXTS.addedSettings, { sheet: state.sheet })}</p>
          <Button size="small" onClick={() => onGo({ sheet: state.sheet, cell: "A1" })}>
            {say(TEXTS.openSettings)}
          </Button>
        </Done>
      );
    case "downloaded":
      return (
        <Done title={say(TEXTS.downloadStarted)} errorCount={state.errorCount}>
          <p className={styles.text}>{state.fileName}</p>
          <Notices notices={state.notices} />
          <p className={styles.hint}>{say(TEXTS.whereToLook)}</p>
        </Done>
      );
    case "sheets-made":
      return (
        <Done title={say(TEXTS.sheetsMade)} errorCount={state.errorCount}>
          <p className={styles.text}>{state.made.added.join(" · ")}</p>
          <Notices notices={state.notices} />
          <p className={styles.hint}>{say(TEXTS.howToPrint, { count: state.made.added.length })}</p>
          {onRemove !== null && (
            <Button size="small" className={styles.inBar} onClick={onRemove}>
              {say(TEXTS.removeSheets)}
            </Button>
          )}
        </Done>
      );
    case "workbook-opened":
      return (
        <Done title={say(TEXTS.workbookOpened)} errorCount={state.errorCount}>
          <Notices notices={state.notices} />
          <p className={styles.hint}>{say(TEXTS.howToSave, { name: state.fileName })}</p>
        </Done>
      );
    case "imported":
      return (
        <Done title={say(TEXTS.imported, { count: state.measures })}>
          {state.made === null ? (
            <p className={styles.text}>{say(TEXTS.workbookOpened)}</p>
          ) : (
            <p className={styles.text}>{state.made.added.join(" · ")}</p>
          )}
          {state.outside > 0 && <p className={styles.text}>{say(TEXTS.outside, { count: state.outside })}</p>}
          {state.pictures > 0 && (
            <p className={styles.text}>{say(TEXTS.pictures, { count: state.pictures })}</p>
          )}
        </Done>
      );
    case "idle":
    case "working":
    case "refused":
    case "sheets-half-made": // the bar says it, and takes them away
    case "trouble":
      return null;
  }
}

function Notices({ notices }: { readonly notices: readonly ReportNotice[] }): JSXElement {
  const styles = useReportStyles();
  const say = useSay();
  return (
    <>
      {notices.map((notice) => (
        <p key={notice.en} className={styles.text}>
          {say(notice)}
        </p>
      ))}
    </>
  );
}

interface DoneProps {
  readonly title?: string;
  readonly intent?: "success" | "warning";
  /** Of a draft: how many errors there are. */
  readonly errorCount?: number;
  readonly children: ReactNode;
}

function Done({ title, errorCount = 0, intent, children }: DoneProps): JSXElement {
  const styles = useReportStyles();
  const say = useSay();
  return (
    <MessageBar
      intent={intent ?? (errorCount > 0 ? "warning" : "success")}
      layout="multiline"
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.barTitle}>{title}</MessageBarTitle>}
        {errorCount > 0 && <p className={styles.text}>{say(TEXTS.isDraft, { count: errorCount })}</p>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
