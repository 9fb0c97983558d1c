import { Button, Link, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useRef,
  type Dispatch,
  type KeyboardEvent,
  type SetStateAction,
} from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { Severity } from "../../core/engine/check";
import type { Finding } from "../../core/engine/finding";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { FindingGroup } from "./finding-group";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { ListedFinding } from "./group-findings";
import { SeverityFilter } from "./severity-filter";
import { filteredBy, useFindingList, type Arrangement } from "./use-finding-list";

const useStyles = makeStyles({
  steps: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  shown: {
    flex: "1 1 auto",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  position: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  arrow: { minWidth: "28px", paddingInline: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  earlier: { marginBottom: tokens.spacingVerticalS, width: "100%" },
  more: { marginTop: tokens.spacingVerticalS, width: "100%" },
});

interface FindingListProps {
  readonly checked: CheckedWorkbook;
  readonly arrangement: Arrangement;
  readonly onArrange: Dispatch<SetStateAction<Arrangement>>;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  readonly onMend: (finding: Finding) => void;
}

/** The findings: counts that filter, steps from one to the next, and the groups. */
export function FindingList({ checked, arrangement, onArrange, onGo, onMend }: FindingListProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const list = useFindingList(checked, arrangement, onArrange);
  const listRef = useRef<HTMLUListElement>(null);
  const stepped = useRef(false);
  const { goTo } = list;
  const { findings, counts, sheet } = checked;

  const select = useCallback(
    (listed: ListedFinding | null) => {
      if (listed === null || listed.finding.cell === null) return;
      onGo({ sheet: listed.finding.sheet ?? sheet.sheet, cell: listed.finding.cell });
    },
    [onGo, sheet.sheet],
  );
  const go = useCallback((key: string) => select(goTo(key)), [select, goTo]);
  const step = (by: 1 | -1): void => {
    stepped.current = true;
    select(list.step(by));
  };

  useEffect(() => {
    if (!stepped.current) return;
    stepped.current = false;
    rowOf(listRef.current, list.current)?.scrollIntoView?.({ block: "nearest" });
  });

  const { position, count, before, after } = list;
  const { severity } = arrangement;
  const show = (chosen: Severity | null): void => onArrange((old) => filteredBy(chosen, old));
  return (
    <>
      <SeverityFilter counts={counts} selected={severity} onSelect={show} />
      <div className={styles.steps}>
        <span className={styles.shown} role="status">
          {severity === null
            ? say(TEXTS.shownAll, { count })
            : say(TEXTS.shownSome, { shown: count, count: findings.length })}{" "}
          {severity !== null && (
            <Link as="button" onClick={() => show(null)}>
              {say(TEXTS.showAll)}
            </Link>
          )}
        </span>
        {position !== null && (
          <span className={styles.position} aria-label={say(TEXTS.position, { position, count })} role="img">
            {say(TEXTS.positionShort, { position, count })}
          </span>
        )}
        <Button
          className={styles.arrow}
          size="small"
          icon={<Icon name="collapse" />}
          aria-label={say(TEXTS.previous)}
          title={say(TEXTS.previous)}
          disabledFocusable={count === 0}
          onClick={() => step(-1)}
        />
        <Button
          className={styles.arrow}
          size="small"
          icon={<Icon name="expand" />}
          aria-label={say(TEXTS.next)}
          title={say(TEXTS.next)}
          disabledFocusable={count === 0}
          onClick={() => step(1)}
        />
      </div>
      {before > 0 && (
        <Button className={styles.earlier} onClick={() => list.showMoreGroups("before")}>
          {say(TEXTS.earlierGroups, { count: before })}
        </Button>
      )}
      <ul ref={listRef} className={styles.list} aria-label={say(TEXTS.list)} onKeyDown={moveByArrows}>
        {list.groups.map((group) => (
          <FindingGroup
            key={group.key}
            group={group}
            isOpen={list.isOpen(group)}
            window={list.windowIn(group)}
            current={group.findings.some(({ key }) => key === list.current) ? list.current : null}
            onToggle={list.toggle}
            onMore={list.showMore}
            onGo={go}
            onMend={onMend}
          />
        ))}
      </ul>
      {after > 0 && (
        <Button className={styles.more} onClick={() => list.showMoreGroups("after")}>
          {say(TEXTS.moreGroups, { count: after })}
        </Button>
      )}
    </>
  );
}

function rowOf(list: HTMLElement | null, key: string | null): HTMLElement | null {
  const rows = list?.querySelectorAll<HTMLElement>("[data-key]") ?? [];
  return [...rows].find((row) => row.dataset["key"] === key) ?? null;
}

/** Up and down go from one finding's button to the next, beside Tab, which stops at every link. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("h3 > button, [data-finding]")];
  const target = buttons[buttons.indexOf(document.activeElement as HTMLElement) + by];
  if (!target || !buttons.includes(document.activeElement as HTMLElement)) return;
  event.preventDefault();
  target.focus();
}
