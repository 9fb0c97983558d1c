import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { memo } from "react";
import { useSay } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { Icon } from "../parts/icons";
import { shortPlace } from "./describe-place";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { ListedRow } from "./list-rows";
import { SEVERITY_LABELS } from "../parts/severity";
import type { NodeProps } from "./tree-parts";
import { useNodeStyles } from "./use-node-styles";

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} 10px 34px`, cursor: "default" },
  joined: { borderTopColor: "transparent" },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    minHeight: "26px",
    minWidth: "32px",
    maxWidth: "100%",
    position: "relative",
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The cells of some lines of a kind; what a person must judge bears an eye. */
export const TreeChips = memo(function TreeChips({
  node,
  current,
  stop,
  hands,
}: NodeProps<"chips">): JSXElement {
  const styles = useStyles();
  const nodes = useNodeStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  const { group, rows } = node;
  const judged = group.fixable === 0 ? [] : rows.filter(({ fixable }) => fixable === 0);
  const [only] = judged;
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-posinset={node.position}
      aria-setsize={node.size}
      tabIndex={stop === null ? 0 : -1}
      className={mergeClasses(nodes.node, node.isLast && nodes.last, styles.joined, styles.box)}
      onClick={() => hands.onMove(node.key)}
    >
      <span className={nodes.heard}>{say(TEXTS.cells)}: </span>
      <div className={styles.chips}>
        {rows.map((row, index) => {
          const isCurrent = current?.row.key === row.key && current.group.key === group.key;
          return (
            <button
              key={row.key}
              type="button"
              className={mergeClasses(styles.chip, isCurrent && styles.chosen)}
              data-inner={index}
              tabIndex={stop === index ? 0 : -1}
              aria-current={isCurrent || undefined}
              onFocus={() => {
                if (!isCurrent) hands.onTake(row, group, "soon", node.key);
              }}
              onClick={(event) => {
                event.stopPropagation();
                hands.onTake(row, group, "at-once", node.key);
              }}
            >
              {judged.includes(row) && (
                <span className={colours.review} style={{ display: "flex" }}>
                  <Icon name="review" size={14} />
                </span>
              )}
              <span className={nodes.heard}>{say(SEVERITY_LABELS[row.severity])} </span>
              {nameOf(row)}
              {row.findings.length > 1 && ` ×${row.findings.length}`}
            </button>
          );
        })}
      </div>
      {only !== undefined && (
        <p className={styles.note}>
          {judged.length === 1 ? say(TEXTS.judged, { cell: nameOf(only) }) : say(TEXTS.judgedMany)}
        </p>
      )}
    </div>
  );

  function nameOf(row: ListedRow): string {
    return shortPlace(row) || say(TEXTS.sheetGroup);
  }
});
