import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Finding } from "../../core/engine/finding";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { FindingRow } from "./finding-row";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { FindingGroup as Group } from "./group-findings";
import { windowOf, type ListWindow } from "./list-window";
import { SEVERITIES, SEVERITY_LABELS } from "./severity";

const useStyles = makeStyles({
  group: {
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "clip",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  header: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusLarge,
    },
  },
  words: { flex: "1 1 auto", minWidth: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  title: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  counts: { display: "flex", gap: tokens.spacingHorizontalS, flexShrink: 0 },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  chevron: { display: "flex", paddingTop: "3px", flexShrink: 0 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  list: { margin: 0, padding: 0 },
  more: { margin: tokens.spacingHorizontalS },
});

interface FindingGroupProps {
  readonly group: Group;
  readonly isOpen: boolean;
  /** Which of its findings are drawn. */
  readonly window: ListWindow;
  /** Key of the finding that the officer is at. */
  readonly current: string | null;
  readonly onToggle: (group: string) => void;
  readonly onMore: (group: string, side: "before" | "after") => void;
  readonly onGo: (finding: string) => void;
  readonly onMend: (finding: Finding) => void;
}

/** The findings of one measure or sheet, folded or not. */
export const FindingGroup = memo(function FindingGroup(props: FindingGroupProps): JSXElement {
  const { group, isOpen, window, current, onToggle, onMore, onGo, onMend } = props;
  const styles = useStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  const listId = useId();
  const { measure, sheet, findings } = group;
  const { shown, before, after } = windowOf(findings, window);
  return (
    <li className={styles.group}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.header}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => onToggle(group.key)}
        >
          <span className={styles.words}>
            <span className={styles.name}>
              {measure !== null
                ? say(TEXTS.measureGroup, { measure: measure.label })
                : sheet === null
                  ? say(TEXTS.sheetGroup)
                  : say(TEXTS.onlySheet, { sheet })}
            </span>
            {measure !== null && measure.title !== "" && (
              <span className={styles.title}>{measure.title}</span>
            )}
          </span>
          <span className={styles.counts}>
            {SEVERITIES.map((severity) => {
              const count = findings.filter(({ finding }) => finding.severity === severity).length;
              if (count === 0) return null;
              return (
                <span key={severity} className={styles.count}>
                  <span className={colours[severity]} style={{ display: "flex" }}>
                    <Icon name={severity} />
                  </span>
                  <span className={styles.hidden}>{say(SEVERITY_LABELS[severity])}</span>
                  {count}
                </span>
              );
            })}
          </span>
          <span className={styles.chevron}>
            <Icon name={isOpen ? "collapse" : "expand"} />
          </span>
        </button>
      </h3>
      {isOpen && (
        <>
          {before > 0 && (
            <Button className={styles.more} size="small" onClick={() => onMore(group.key, "before")}>
              {say(TEXTS.earlierFindings, { count: before })}
            </Button>
          )}
          <ul className={styles.list} id={listId}>
            {shown.map((listed) => (
              <FindingRow
                key={listed.key}
                listed={listed}
                isCurrent={listed.key === current}
                onGo={onGo}
                onMend={onMend}
              />
            ))}
          </ul>
          {after > 0 && (
            <Button className={styles.more} size="small" onClick={() => onMore(group.key, "after")}>
              {say(TEXTS.moreFindings, { count: after })}
            </Button>
          )}
        </>
      )}
    </li>
  );
});
