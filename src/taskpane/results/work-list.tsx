import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { useVirtualList } from "../parts/use-virtual-list";
import { useSay } from "../language/language-context";
import { firstTabbable } from "../parts/first-tabbable";
import { PAUSE_BEFORE_GO_MS } from "../parts/pause-before-go";
import type { GoTo } from "./go-to";
import type { WorkItem } from "./list-work";
import { resultPlace } from "./result-place";
import { RESULTS_TEXTS as TEXTS, STATUS_LABELS } from "./results-texts";
import type { WorkNode } from "./work-nodes";
import { WorkHead } from "./work-head";

const useStyles = makeStyles({
  // What is drawn stands where it is put: the browser's own keeping of the place would move it twice.
  list: { position: "relative", overflowAnchor: "none" },
  place: { position: "absolute", left: 0, right: 0 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  group: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: "10px 2px 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
  },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  "due-soon": { color: tokens.colorStatusWarningForeground3 },
  open: {},
  done: { color: tokens.colorStatusSuccessForeground1 },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderTopWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  first: {
    borderTopWidth: "1px",
    borderTopLeftRadius: tokens.borderRadiusXLarge,
    borderTopRightRadius: tokens.borderRadiusXLarge,
  },
  last: {
    borderBottomLeftRadius: tokens.borderRadiusXLarge,
    borderBottomRightRadius: tokens.borderRadiusXLarge,
  },
  opened: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
});

const GROUP_PX = 36;
const ROW_PX = 53;
const OPEN_PX = 520;

interface WorkListProps {
  readonly nodes: readonly WorkNode[];
  readonly sheet: MeasureSheet;
  readonly today: PlainDate;
  readonly heights: Map<string, number>;
  /** Takes the focus into the list after the next drawing where it says so: to the open measure, else to where it was. */
  readonly wantsFocus: RefObject<boolean>;
  readonly onOpen: (item: WorkItem) => void;
  readonly onClose: () => void;
  readonly onGo: GoTo;
  /** What is drawn in the open card. */
  readonly children: (item: WorkItem) => JSXElement;
}

/**
 * The measures in their groups, one Tab stop: ↑ ↓ Home End go from one to the next, and Excel shows its result cell once one stays
 * there; → ← open and close, → again goes into what is open, Esc back to its head. Only what is near the window is drawn.
 */
export function WorkList(props: WorkListProps): JSXElement {
  const { nodes, sheet, today, heights, wantsFocus, onOpen, onClose, onGo, children } = props;
  const styles = useStyles();
  const say = useSay();
  const measures = nodes.flatMap((node) => (node.kind === "measure" ? [node] : []));
  const openKey = measures.find(({ isOpen }) => isOpen)?.key ?? null;
  const [lastActive, setActive] = useState<string | null>(null);
  const known = measures.some(({ key }) => key === lastActive) ? lastActive : null;
  const active = known ?? openKey ?? measures[0]?.key ?? null;
  const { listRef, height, drawn, reveal } = useVirtualList({
    nodes,
    estimate,
    kept: [active, openKey],
    heights,
  });
  const showLater = useShowLater(onGo);

  useLayoutEffect(() => {
    if (!wantsFocus.current || active === null) return;
    const head = headOf(listRef.current, active);
    if (head === null) return;
    wantsFocus.current = false;
    head.focus({ preventScroll: true });
    reveal(active);
  });

  const move = (node: (typeof measures)[number] | undefined): void => {
    if (node === undefined) return;
    wantsFocus.current = true;
    setActive(node.key);
    showLater(resultPlace(node.item.measure, sheet));
  };
  const toggle = (node: (typeof measures)[number]): void => {
    setActive(node.key);
    if (node.isOpen) return onClose();
    onOpen(node.item);
    reveal(node.key); // the card above it closes, the buttons come: its head stays in sight
    showLater(null);
    onGo(resultPlace(node.item.measure, sheet));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof HTMLElement)) return;
    const isHead = target.matches("[data-work-head]");
    const own = target.closest<HTMLElement>("[data-work]")?.dataset["work"];
    const at = measures.findIndex((node) => node.key === own);
    const node = measures[at];
    if (node === undefined) return;
    if (!isHead) {
      // A field with words in it has its own Esc, which never discards them.
      if (key !== "Escape" || target.matches("textarea, input, select")) return;
      headOf(listRef.current, node.key)?.focus();
    } else if (key === "ArrowDown" || key === "ArrowUp") move(measures[at + (key === "ArrowDown" ? 1 : -1)]);
    else if (key === "Home" || key === "End") move(measures[key === "Home" ? 0 : measures.length - 1]);
    else if (key === "ArrowRight" && node.isOpen) {
      const body = target.closest("[data-work]")?.querySelector<HTMLElement>("[data-work-body]");
      if (body) firstTabbable(body)?.focus();
    } else if (key === "ArrowRight" || (key === "ArrowLeft" && node.isOpen)) toggle(node);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={listRef}
      role="group"
      aria-label={say(TEXTS.list)}
      className={styles.list}
      style={{ height }}
      onKeyDown={onKeyDown}
    >
      {/* The headings below it stand in their order, though those of the groups are drawn only near the window. */}
      <h2 className={styles.hidden}>{say(TEXTS.list)}</h2>
      {drawn.map(({ node, index, top }) => (
        <div key={node.key} data-at={index} className={styles.place} style={{ top }}>
          {node.kind === "group" ? (
            <h2 className={mergeClasses(styles.group, styles[node.status])}>
              {say(STATUS_LABELS[node.status])}
              <span className={styles.count}>{node.count}</span>
            </h2>
          ) : (
            <div
              data-work={node.key}
              className={mergeClasses(
                styles.card,
                node.isFirst && styles.first,
                node.isLast && styles.last,
                node.isOpen && styles.opened,
              )}
            >
              <WorkHead
                item={node.item}
                sheet={sheet}
                today={today}
                isOpen={node.isOpen}
                isStop={node.key === active}
                onFocus={() => setActive(node.key)}
                onToggle={() => toggle(node)}
              />
              {node.isOpen && <div data-work-body="">{children(node.item)}</div>}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

function estimate(node: WorkNode): number {
  if (node.kind === "group") return GROUP_PX;
  return node.isOpen ? OPEN_PX : ROW_PX;
}

function headOf(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-work="${key}"] [data-work-head]`) ?? null;
}

/** Shows a cell in Excel once one has stayed with its measure; null gives that up. */
function useShowLater(onGo: GoTo): (place: Parameters<GoTo>[0] | null) => void {
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  return (place) => {
    clearTimeout(pause.current);
    if (place !== null) pause.current = setTimeout(() => onGo(place), PAUSE_BEFORE_GO_MS);
  };
}
