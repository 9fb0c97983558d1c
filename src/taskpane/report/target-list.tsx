import { Button, type JSXElement } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { reportFileName, reportName } from "../../app/report-file-name";
import type { UserFault } from "../../app/ports/result";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { useServices } from "../services/pane-services";
import { REPORT_FORMATS, type ReportFormat, type ReportTarget } from "../services/report-formats";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";
import { labelOf } from "./use-report";

interface TargetListProps {
  /** Null before the first check. */
  readonly checked: CheckedWorkbook | null;
  /** Whether only a draft can be made of it now. */
  readonly isDraft: boolean;
  /** Why report sheets cannot be made here; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly isBusy: boolean;
  readonly onMake: (target: ReportTarget) => void;
}

/** All that a report can be made as, one button each, with what this Excel can do of it. */
export function TargetList({ checked, isDraft, sheetsLack, isBusy, onMake }: TargetListProps): JSXElement {
  const styles = useReportStyles();
  const say = useSay();
  const { reportFormats, spreadsheet } = useServices();
  const formats = (Object.keys(REPORT_FORMATS) as ReportFormat[]).filter((format) =>
    reportFormats.includes(format),
  );
  const canDownload = spreadsheet.platform !== "mac";
  const [first] = formats;
  return (
    <>
      <section className={styles.card}>
        <h3 className={styles.subtitle}>{say(TEXTS.filesTitle)}</h3>
        {formats.map((format) => (
          <div key={format} className={styles.choice}>
            <Button
              appearance={canDownload && format === first ? "primary" : "secondary"}
              className={styles.button}
              icon={<Icon name="document" size={20} />}
              disabledFocusable={isBusy || !canDownload}
              onClick={() => onMake(format)}
            >
              {say(labelOf(format))}
            </Button>
            <p className={styles.hint}>{say(canDownload ? REPORT_FORMATS[format].hint : TEXTS.noDownload)}</p>
            {canDownload && checked !== null && (
              <p className={styles.hint}>
                {say(TEXTS.fileName, {
                  name: reportFileName(reportName(checked), { extension: format, isDraft }),
                })}
              </p>
            )}
          </div>
        ))}
      </section>
      <section className={styles.card}>
        <h3 className={styles.subtitle}>{say(TEXTS.printTitle)}</h3>
        <div className={styles.choice}>
          {sheetsLack === null && (
            <Button
              appearance={canDownload ? "secondary" : "primary"}
              className={styles.button}
              icon={<Icon name="grid" size={20} />}
              disabledFocusable={isBusy}
              onClick={() => onMake("sheets")}
            >
              {say(TEXTS.sheets)}
            </Button>
          )}
          <p className={styles.hint}>{say(sheetsLack ?? TEXTS.sheetsHint)}</p>
        </div>
        {spreadsheet.createWorkbook && (
          <div className={styles.choice}>
            <Button
              className={styles.button}
              icon={<Icon name="grid" size={20} />}
              disabledFocusable={isBusy}
              onClick={() => onMake("workbook")}
            >
              {say(TEXTS.workbook)}
            </Button>
            <p className={styles.hint}>{say(TEXTS.workbookHint)}</p>
          </div>
        )}
      </section>
    </>
  );
}
