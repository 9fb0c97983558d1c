import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { memo } from "react";
import { useSay } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { Icon } from "../parts/icons";
import { groupTitle } from "./describe-place";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import { SEVERITIES, SEVERITY_LABELS } from "../parts/severity";
import type { NodeProps } from "./tree-parts";
import { useNodeStyles } from "./use-node-styles";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "38px",
    padding: `6px ${tokens.spacingHorizontalM}`,
  },
  sign: { display: "flex", flexShrink: 0 },
  title: {
    flex: "1 1 auto",
    minWidth: 0,
    fontWeight: tokens.fontWeightBold,
    overflowWrap: "anywhere",
  },
  clamped: {
    display: "-webkit-box",
    WebkitLineClamp: 1,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    wordBreak: "break-all",
  },
  // Open, and two lines: more of them would push the buttons of the first finding under the edge at 320 x 530.
  open: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  kind: { fontWeight: tokens.fontWeightRegular },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    flexShrink: 0,
    fontWeight: tokens.fontWeightBold,
    fontSize: tokens.fontSizeBase200,
  },
  fixable: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  number: { flexShrink: 0, fontWeight: tokens.fontWeightBold, minWidth: "16px", textAlign: "end" },
});

/** The head of a group: it opens and closes what belongs to it. */
export const TreeGroup = memo(function TreeGroup({ node, stop, hands }: NodeProps<"group">): JSXElement {
  const styles = useStyles();
  const nodes = useNodeStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  const { group, isOpen } = node;
  const isKind = group.subject.kind === "check";
  const { heard, title } = groupTitle(group, say);
  const found = SEVERITIES.filter((severity) => group.counts[severity] > 0);
  const worst = found[0] ?? "review";
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-expanded={isOpen}
      aria-posinset={node.position}
      aria-setsize={node.size}
      tabIndex={stop === null ? 0 : -1}
      className={mergeClasses(
        nodes.node,
        node.isFirst && nodes.first,
        node.isLast && nodes.last,
        styles.head,
      )}
      onClick={() => hands.onToggle(group)}
    >
      <span className={styles.sign}>
        <Icon name={isOpen ? "expand" : "forward"} />
      </span>
      {isKind && (
        <span className={mergeClasses(styles.sign, colours[worst])}>
          <Icon name={worst} />
        </span>
      )}
      <span className={mergeClasses(styles.title, isKind && styles.kind)}>
        {heard !== "" && <span className={nodes.heard}>{heard} </span>}
        <span className={mergeClasses(isOpen ? styles.open : styles.clamped)}>{title}</span>
      </span>
      {found.map((severity) => (
        <span key={severity} className={mergeClasses(styles.count, colours[severity], isKind && nodes.heard)}>
          <span className={nodes.heard}>, {say(SEVERITY_LABELS[severity])} </span>
          <Icon name={severity} size={14} />
          {group.counts[severity]}
        </span>
      ))}
      {group.fixable > 0 && (
        <span className={mergeClasses(styles.fixable, !isKind && nodes.heard)}>
          <span className={nodes.heard}>, </span>
          {say(TEXTS.fixableInGroup, { count: group.fixable })}
        </span>
      )}
      {isKind && (
        <span className={styles.number} aria-hidden="true">
          {group.count}
        </span>
      )}
    </div>
  );
});
