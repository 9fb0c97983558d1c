import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useMemo } from "react";
import { buildReport } from "../../app/build-report";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { ReportText } from "../../core/report/model/report-model";
import { useSay } from "../language/language-context";
import { memoLines, type MemoLine } from "./memo-lines";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";

const useStyles = makeStyles({
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0 },
  heading: { textAlign: "center", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightBold },
  section: { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightBold },
  paragraph: { textIndent: "24px" },
  signature: { textAlign: "center" },
  label: { fontWeight: tokens.fontWeightBold, paddingRight: tokens.spacingHorizontalXS },
  gap: {
    display: "inline-block",
    minWidth: "72px",
    borderBottom: `1px dotted ${tokens.colorNeutralForeground2}`,
    height: "1em",
    textIndent: 0,
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface MemoPreviewProps {
  readonly checked: CheckedWorkbook;
  readonly today: PlainDate;
}

/** The memo's words as they will be printed: from the very model that Word, PDF and the print sheets are made of. */
export function MemoPreview({ checked, today }: MemoPreviewProps): JSXElement {
  const styles = useStyles();
  const common = useReportStyles();
  const say = useSay();
  const lines = useMemo(() => memoLines(buildReport(checked, today).memo), [checked, today]);
  return (
    <>
      <p className={common.hint}>{say(TEXTS.previewHint)}</p>
      <div className={styles.paper} lang="th">
        {lines.map((line, at) => (
          <Line key={at} line={line} />
        ))}
      </div>
    </>
  );
}

function Line({ line: { kind, label, text } }: { readonly line: MemoLine }): JSXElement {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.line, kind !== "field" && styles[kind])}>
      {label !== undefined && <span className={styles.label}>{label}</span>}
      <Words text={text} />
    </p>
  );
}

function Words({ text }: { readonly text: ReportText }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <>
      {text.map((part, at) =>
        part === null ? (
          <span key={at} className={styles.gap}>
            <span className={styles.hidden}>{say(TEXTS.gap)}</span>
          </span>
        ) : (
          <span key={at}>{part}</span>
        ),
      )}
    </>
  );
}
