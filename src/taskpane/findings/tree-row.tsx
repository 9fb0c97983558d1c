import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { memo, useEffect, useId, useState } from "react";
import type { Finding } from "../../core/engine/finding";
import type { AsideForm } from "../aside/aside-form";
import { CameBackNote } from "../aside/came-back-note";
import { useFixing } from "../fixes/fixing-context";
import { useLanguage, useSay } from "../language/language-context";
import { useSeverityStyles } from "../parts/finding-styles";
import { Icon } from "../parts/icons";
import { LazyPart } from "../parts/lazy-part";
import { CHECK_HINTS } from "./check-hints";
import { CheckPage } from "./check-page";
import { describePlace, shortPlace } from "./describe-place";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import { MessageText } from "../parts/message-text";
import { rowActions } from "./row-actions";
import { shortMessage, type SeenBeside } from "./short-message";
import { SEVERITY_LABELS } from "../parts/severity";
import type { NodeProps } from "./tree-parts";
import { useNodeStyles } from "./use-node-styles";
import { WAYS_ON } from "./ways-on";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  line: { display: "flex", alignItems: "flex-start", gap: "10px" },
  sign: { display: "flex", flexShrink: 0, paddingTop: "2px" },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  clamped: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  times: { fontWeight: tokens.fontWeightBold, whiteSpace: "nowrap" },
  cell: {
    flexShrink: 0,
    maxWidth: "45%",
    textAlign: "end",
    fontWeight: tokens.fontWeightBold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorBrandForeground2,
    overflowWrap: "anywhere",
  },
  more: { paddingLeft: "26px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // The form is as wide as the line.
  form: { marginLeft: "-26px" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  others: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: "24px", minHeight: "28px" },
});

async function loadAsideForm(): Promise<typeof AsideForm> {
  return (await import("../aside/aside-form")).AsideForm;
}

/** A finding, or several of one cell; the current one is open, with how it is mended and its buttons. */
export const TreeRow = memo(function TreeRow({ node, current, stop, hands }: NodeProps<"row">): JSXElement {
  const styles = useStyles();
  const nodes = useNodeStyles();
  const colours = useSeverityStyles();
  const say = useSay();
  const language = useLanguage();
  const { row, group } = node;
  const [first, ...rest] = row.findings;
  const isCurrent = current?.row.key === row.key && current.group.key === group.key;
  const times = row.findings.length > 1 ? say(TEXTS.places, { count: row.findings.length }) : "";
  const others = new Map(rest.map((finding) => [finding.message[language], finding]));
  others.delete(first.message[language]);
  const beside = { measure: group.subject.kind === "measure", cell: row.cell !== null };
  const place = describePlace(row, say);
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-posinset={node.position}
      aria-setsize={node.size}
      aria-current={isCurrent || undefined}
      data-opener={isCurrent ? WAYS_ON.get(row.check)?.page : undefined}
      tabIndex={stop === null ? 0 : -1}
      className={mergeClasses(nodes.node, node.isLast && nodes.last, isCurrent && nodes.current, styles.row)}
      onClick={() => hands.onTake(row, group, "at-once")}
    >
      <div className={styles.line}>
        <span className={mergeClasses(styles.sign, colours[row.severity])}>
          <Icon name={row.severity} />
        </span>
        <span className={nodes.heard}>
          {say(SEVERITY_LABELS[row.severity])} {place}{" "}
        </span>
        <span className={mergeClasses(styles.words, !isCurrent && styles.clamped)}>
          <RowMessage finding={first} beside={beside} />
          {times !== "" && <span className={styles.times}> {times}</span>}
        </span>
        <span className={styles.cell} aria-hidden="true">
          {shortPlace(row)}
        </span>
      </div>
      {isCurrent && (
        <OpenRow node={node} others={[...others.values()]} beside={beside} stop={stop} hands={hands} />
      )}
    </div>
  );
});

interface OpenRowProps extends Omit<NodeProps<"row">, "current"> {
  /** The other findings of the line, where they do not say the same. */
  readonly others: readonly Finding[];
  readonly beside: SeenBeside;
}

function OpenRow({ node, others, beside, stop, hands }: OpenRowProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const fixing = useFixing();
  const pageId = useId();
  const [isPageOpen, setPageOpen] = useState(false);
  const { row } = node;
  const hint = CHECK_HINTS[row.check];
  const why = { isOpen: isPageOpen, onToggle: () => setPageOpen(!isPageOpen) };
  const cameBack = fixing.checked.cameBack.find(({ finding }) => row.findings.includes(finding));
  const actions = rowActions(row, say, hands, fixing, why);
  const isSettingAside = hands.settingAside === node.key;
  // The pressed button keeps the focus until the form has taken it.
  const [isFormShown, setFormShown] = useState(false);
  useEffect(() => {
    if (!isSettingAside) setFormShown(false);
  }, [isSettingAside]);
  return (
    <div className={styles.more}>
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map((finding) => (
            <li key={finding.message.en}>
              <RowMessage finding={finding} beside={beside} />
            </li>
          ))}
        </ul>
      )}
      {isSettingAside && (
        <div className={styles.form} onClick={(event) => event.stopPropagation()}>
          <LazyPart
            load={loadAsideForm}
            props={{ findings: row.findings, onShown: () => setFormShown(true), onDone: hands.onAsideDone }}
          />
        </div>
      )}
      {!(isSettingAside && isFormShown) && (
        <>
          {cameBack !== undefined && <CameBackNote before={cameBack} />}
          {hint !== undefined && <p className={styles.hint}>{say(hint)}</p>}
          {/* A press of a button is not a press of the line. */}
          <div className={styles.actions} onClick={(event) => event.stopPropagation()}>
            {actions.map(({ key, word, label, isBusy = false, isExpanded, onPress }, index) => (
              <Button
                key={`${key} ${word}`}
                size="small"
                className={styles.button}
                data-inner={index}
                tabIndex={stop === index ? 0 : -1}
                aria-label={label}
                aria-expanded={isExpanded}
                aria-controls={isExpanded === true ? pageId : undefined}
                disabledFocusable={isBusy}
                onClick={onPress}
              >
                {word}
              </Button>
            ))}
          </div>
          {isPageOpen && (
            <div id={pageId} onClick={(event) => event.stopPropagation()}>
              <CheckPage check={row.check} />
            </div>
          )}
        </>
      )}
    </div>
  );
}

interface RowMessageProps {
  readonly finding: Finding;
  readonly beside: SeenBeside;
}

/** The sentence of a finding; what is seen beside it already is only heard. */
function RowMessage({ finding, beside }: RowMessageProps): JSXElement {
  const nodes = useNodeStyles();
  const language = useLanguage();
  const { measure, heard, words } = shortMessage(finding.message[language], language, beside);
  return (
    <>
      {measure}
      {heard !== "" && <span className={nodes.heard}>{heard}</span>}
      <MessageText finding={finding} words={words} />
    </>
  );
}
