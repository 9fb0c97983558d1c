import { Button, Link, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { memo, useId, useState } from "react";
import type { Finding } from "../../core/engine/finding";
import { FIXES_TEXTS } from "../fixes/fixes-texts";
import { useLanguage, useSay, type Say } from "../language/language-context";
import { CheckPage } from "./check-page";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { ListedFinding } from "./group-findings";
import { SayRight } from "./say-right";
import { SeveritySign } from "./severity-sign";

const useStyles = makeStyles({
  row: {
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" }, // there "transparent" is drawn
    scrollMarginTop: "48px",
    paddingBottom: tokens.spacingVerticalS,
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  place: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    margin: 0,
    border: "none",
    background: "none",
    textAlign: "start",
    font: "inherit",
    color: "inherit",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 9px`,
  },
  button: {
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexWrap: "wrap",
  },
  cell: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: "underline" },
  message: { display: "block", overflowWrap: "anywhere", wordBreak: "normal" },
  more: { paddingInline: `9px ${tokens.spacingHorizontalM}` },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  moreLink: { fontSize: tokens.fontSizeBase200, textDecorationLine: "underline" },
});

/** The checks that a word said to be right silences. */
const SPELLING_CHECKS: ReadonlySet<string> = new Set(["known-misspelling", "probable-misspelling"]);

interface FindingRowProps {
  readonly listed: ListedFinding;
  readonly isCurrent: boolean;
  readonly onGo: (key: string) => void;
  readonly onMend: (finding: Finding) => void;
}

/** One finding: its severity, its cell, what is wrong; a click goes to the cell. */
export const FindingRow = memo(function FindingRow({
  listed,
  isCurrent,
  onGo,
  onMend,
}: FindingRowProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const pageId = useId();
  const [isPageOpen, setPageOpen] = useState(false);
  const { finding, key } = listed;
  const content = (
    <>
      <span className={styles.line}>
        <SeveritySign severity={finding.severity} />
        <span className={mergeClasses(styles.cell, finding.cell !== null && styles.link)}>
          {placeOf(finding, say)}
        </span>
      </span>
      <span className={styles.message}>{finding.message[language]}</span>
    </>
  );
  return (
    <li
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      data-key={key}
      aria-current={isCurrent || undefined}
    >
      {finding.cell === null ? (
        <div className={styles.place}>{content}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.place, styles.button)}
          data-finding=""
          onClick={() => onGo(key)}
        >
          {content}
        </button>
      )}
      <div className={styles.more}>
        <div className={styles.actions}>
          {finding.fixable && (
            <Button size="small" onClick={() => onMend(finding)}>
              {say(FIXES_TEXTS.fix)}
            </Button>
          )}
          {finding.quote !== null && SPELLING_CHECKS.has(finding.check) && <SayRight word={finding.quote} />}
          <Link
            as="button"
            className={styles.moreLink}
            aria-expanded={isPageOpen}
            aria-controls={isPageOpen ? pageId : undefined}
            onClick={() => setPageOpen(!isPageOpen)}
          >
            {say(TEXTS.whyHow)}
          </Link>
        </div>
        {isPageOpen && (
          <div id={pageId}>
            <CheckPage check={finding.check} />
          </div>
        )}
      </div>
    </li>
  );
});

function placeOf({ cell, sheet }: Finding, say: Say): string {
  if (cell === null) return sheet === undefined ? say(TEXTS.noCell) : say(TEXTS.onlySheet, { sheet });
  return sheet === undefined ? say(TEXTS.cell, { cell }) : say(TEXTS.cellOfSheet, { sheet, cell });
}
