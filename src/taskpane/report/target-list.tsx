import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { reportFileName, reportName } from "../../app/report-file-name";
import type { UserFault } from "../../app/ports/result";
import { Fold } from "../parts/fold";
import { Icon } from "../parts/icons";
import { wholeName } from "../parts/whole-name";
import { useSay } from "../language/language-context";
import { useServices } from "../services/pane-services";
import { describeTarget, isFormat, type ReportTarget } from "../services/report-formats";
import type { ReportAbout } from "./report-state";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";

/** What most reports are made as; the others are behind a line that unfolds. */
const USUAL: readonly ReportTarget[] = ["docx", "pdf", "sheets"];
const OTHERS: readonly ReportTarget[] = ["html", "csv", "json", "workbook", "zip"];

const useStyles = makeStyles({
  target: {
    padding: `${tokens.spacingVerticalS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  sign: { display: "flex", flexShrink: 0 },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  name: { margin: 0, fontWeight: tokens.fontWeightBold },
  act: { flexShrink: 0, minWidth: "72px" },
});

interface TargetListProps {
  /** Null before the first check. */
  readonly checked: CheckedWorkbook | null;
  /** Whether only a draft can be made of it now. */
  readonly isDraft: boolean;
  /** True where making it is the next thing to do. */
  readonly isNext: boolean;
  /** Why report sheets cannot be made here; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly isBusy: boolean;
  /** What the last outcome is about. */
  readonly about: ReportAbout | null;
  readonly onMake: (target: ReportTarget) => void;
  /** What became of a target, below its own button. */
  readonly children: (target: ReportTarget) => ReactNode;
}

/** All that a report can be made as: a row with a button each, the outcome below it. */
export function TargetList(props: TargetListProps): JSXElement {
  const { checked, isDraft, isNext, sheetsLack, about } = props;
  const styles = useReportStyles();
  const say = useSay();
  const { reportFormats, spreadsheet } = useServices();
  const canDownload = spreadsheet.platform !== "mac";
  const isOffered = (target: ReportTarget): boolean =>
    isFormat(target)
      ? reportFormats.includes(target)
      : target === "sheets"
        ? sheetsLack === null
        : spreadsheet.createWorkbook !== undefined;
  const usual = USUAL.filter(isOffered);
  const others = OTHERS.filter(isOffered);
  const main = usual.find((target) => canDownload || !isFormat(target));
  const row = (target: ReportTarget): JSXElement => (
    <Target
      key={target}
      {...props}
      target={target}
      canDownload={canDownload}
      isMain={isNext && target === main}
    />
  );
  return (
    <section className={styles.card} aria-label={say(TEXTS.targetsLabel)}>
      {!canDownload && <p className={styles.hint}>{say(TEXTS.noDownload)}</p>}
      <div>{usual.map(row)}</div>
      {canDownload && checked !== null && (
        <p className={styles.hint}>{say(TEXTS.fileName, { name: fileName(checked, isDraft) })}</p>
      )}
      {sheetsLack !== null && <p className={styles.hint}>{say(sheetsLack)}</p>}
      {others.length > 0 && (
        <Fold summary={say(TEXTS.otherTargets)} startsOpen={others.some((target) => target === about)}>
          {() => <div>{others.map(row)}</div>}
        </Fold>
      )}
    </section>
  );
}

interface TargetProps extends TargetListProps {
  readonly target: ReportTarget;
  readonly canDownload: boolean;
  readonly isMain: boolean;
}

function Target(props: TargetProps): JSXElement {
  const { target, canDownload, isMain, isBusy, onMake, children } = props;
  const styles = useStyles();
  const common = useReportStyles();
  const say = useSay();
  const { label, hint } = describeTarget(target);
  const what = say(label);
  const isFile = isFormat(target);
  const seen = say(isFile ? TEXTS.makeFile : TEXTS.makeSheets);
  return (
    <div className={styles.target} data-target={target}>
      <div className={styles.line}>
        <span className={styles.sign}>
          <Icon name={isFile ? "document" : "grid"} size={20} />
        </span>
        <div className={styles.words}>
          <p className={styles.name}>{what}</p>
          <p className={common.hint}>{say(hint)}</p>
        </div>
        <Button
          className={styles.act}
          appearance={isMain ? "primary" : "secondary"}
          disabledFocusable={isBusy || (isFile && !canDownload)}
          aria-label={wholeName(seen, say(isFile ? TEXTS.makeFileName : TEXTS.makeSheetsName, { what }))}
          onClick={() => onMake(target)}
        >
          {seen}
        </Button>
      </div>
      {children(target)}
    </div>
  );
}

/** Without the ending, which is the format's. */
function fileName(checked: CheckedWorkbook, isDraft: boolean): string {
  return reportFileName(reportName(checked), { extension: "", isDraft }).replace(/\.$/, "");
}
