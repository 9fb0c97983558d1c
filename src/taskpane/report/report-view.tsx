import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import type { UserFault } from "../../app/result";
import type { Platform } from "../../app/spreadsheet";
import { Icon } from "../frame/icons";
import { TroubleBar } from "../frame/trouble-bar";
import { useLanguage, useSay } from "../language/language-context";
import { REPORT_TEXTS as TEXTS } from "./report-texts";
import type { ReportFormat, ReportMaking, ReportState } from "./use-report";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  choiceButton: { minHeight: "40px", whiteSpace: "normal", maxWidth: "100%" },
  bar: { paddingBlock: tokens.spacingVerticalS, alignItems: "start" },
  body: { minWidth: 0, whiteSpace: "normal", overflowWrap: "anywhere" },
  barTitle: { display: "block", whiteSpace: "normal" },
  list: { margin: 0, paddingLeft: "20px" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ReportViewProps {
  readonly platform: Platform;
  /** Why report sheets cannot be made here; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly making: ReportMaking;
  readonly onSeeErrors: () => void;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** The report: what can be made here, and what became of it. */
export function ReportView(props: ReportViewProps): JSXElement {
  const { platform, sheetsLack, making } = props;
  const styles = useStyles();
  const say = useSay();
  const isWorking = making.state.kind === "working";
  const canDownload = platform !== "mac";
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{say(TEXTS.title)}</h2>
      <p className={styles.text}>{say(TEXTS.intro)}</p>
      {!canDownload && <p className={styles.text}>{say(TEXTS.mac)}</p>}
      <div className={styles.choice}>
        {canDownload && (
          <Button
            appearance="primary"
            className={styles.choiceButton}
            icon={<Icon name="document" size={20} />}
            disabledFocusable={isWorking}
            onClick={() => making.make("word", false)}
          >
            {say(TEXTS.word)}
          </Button>
        )}
        {sheetsLack === null && (
          <Button
            appearance={canDownload ? "secondary" : "primary"}
            className={styles.choiceButton}
            icon={<Icon name="grid" size={20} />}
            disabledFocusable={isWorking}
            onClick={() => making.make("sheets", false)}
          >
            {say(TEXTS.sheets)}
          </Button>
        )}
        <p className={styles.hint}>{say(sheetsLack ?? TEXTS.sheetsHint)}</p>
      </div>
      <div role="status">
        {isWorking && <Spinner size="tiny" labelPosition="after" label={say(TEXTS.working)} />}
        <Outcome {...props} state={making.state} />
      </div>
      <Refusal {...props} state={making.state} />
      {making.state.kind === "trouble" && (
        <TroubleBar trouble={making.state.trouble} onRetry={making.state.retry} onDismiss={making.reset} />
      )}
    </div>
  );
}

type OutcomeProps = ReportViewProps & { readonly state: ReportState };

/** What was made, and where to look for it. */
function Outcome({ state, onGo }: OutcomeProps): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  if (state.kind === "settings-added") {
    return (
      <MessageBar intent="success" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <p className={styles.text}>{say(TEXTS.addedSettings, { sheet: state.sheet })}</p>
          <Button size="small" onClick={() => onGo({ sheet: state.sheet, cell: "A1" })}>
            {say(TEXTS.openSettings)}
          </Button>
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (state.kind !== "downloaded" && state.kind !== "sheets-made") return null;
  const isFile = state.kind === "downloaded";
  const isDraft = state.errorCount > 0;
  return (
    <MessageBar intent={isDraft ? "warning" : "success"} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.barTitle}>
          {say(isFile ? TEXTS.downloadStarted : TEXTS.sheetsMade)}
        </MessageBarTitle>
        <p className={styles.text}>{isFile ? state.fileName : state.sheets.join(" · ")}</p>
        {isDraft && <p className={styles.text}>{say(TEXTS.isDraft, { count: state.errorCount })}</p>}
        <p className={styles.hint}>
          {isFile ? say(TEXTS.whereToLook) : say(TEXTS.howToPrint, { count: state.sheets.length })}
        </p>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Why there is no report yet, and the choice of a draft. */
function Refusal({ state, making, sheetsLack, onSeeErrors, onGo }: OutcomeProps): JSXElement | null {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  if (state.kind !== "refused") return null;
  const { missingSettings, errorCount, settingsSheet, fiscalYear, format } = state;
  const draft = (chosen: ReportFormat): void => making.make(chosen, true);
  return (
    <section className={styles.card} role="alert">
      <h3 className={styles.subtitle}>{say(TEXTS.refused, { count: errorCount })}</h3>
      {missingSettings.length > 0 && (
        <div>
          <p className={styles.text}>{say(TEXTS.settingsTitle)}</p>
          <ul className={styles.list}>
            {missingSettings.map(({ message }) => (
              <li key={message.en}>{message[language]}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.actions}>
        {missingSettings.length < errorCount && (
          <Button appearance="primary" onClick={onSeeErrors}>
            {say(TEXTS.seeErrors)}
          </Button>
        )}
        {missingSettings.length > 0 && settingsSheet !== null && (
          <Button onClick={() => onGo({ sheet: settingsSheet, cell: "A1" })}>
            {say(TEXTS.openSettings)}
          </Button>
        )}
        {missingSettings.length > 0 && settingsSheet === null && sheetsLack === null && (
          <Button onClick={() => making.addSettings(fiscalYear)}>{say(TEXTS.addSettings)}</Button>
        )}
        <Button onClick={() => draft(format)}>{say(TEXTS.draft)}</Button>
      </div>
      <p className={styles.hint}>{say(TEXTS.draftHint)}</p>
    </section>
  );
}
