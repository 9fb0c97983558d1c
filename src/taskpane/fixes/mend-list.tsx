import { Button, Checkbox, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { useSay } from "../language/language-context";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { PAUSE_BEFORE_GO_MS } from "../parts/pause-before-go";
import { useFixing } from "./fixing-context";
import { MendCard } from "./mend-card";
import { namePlace, type NamedPlace } from "./name-place";
import type { FixSection, PlannedFix } from "./plan-fixes";
import { useGrowingCount } from "./use-growing-count";
import type { FixChoice } from "./use-fix-choice";

const useStyles = makeStyles({
  lists: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightBold },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  bold: { fontWeight: tokens.fontWeightBold },
  more: { minHeight: "32px" },
});

/** Cells and rows that are drawn at a time: a renumbering changes hundreds. */
const AT_A_TIME = 24;

/** The same set each time, so that a card without words is not drawn again when others are ticked. */
const NO_WORDS: ReadonlySet<string> = new Set();

interface MendListProps {
  readonly sections: readonly FixSection[];
  /** True where what each section does is not in the page's title. */
  readonly hasNames: boolean;
  /** True where the page is about one fix: its cell is shown at once. */
  readonly isOne: boolean;
  readonly choice: FixChoice;
  readonly sheet: MeasureSheet;
}

/**
 * The cards, one Tab stop after another; ↑ ↓ go from card to card. The cell of the card in focus is shown in Excel. What lies far
 * below the window is drawn when it comes near.
 */
export function MendList({ sections, hasNames, isOne, choice, sheet }: MendListProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const [current, setCurrent] = useState<string | null>(null);
  const cards = useMemo(() => layOut(sections), [sections]);
  const total = cards.at(-1)?.end ?? 0;
  const { count, grow, moreRef } = useGrowingCount(total, AT_A_TIME);
  const show = useShowLater();
  const first = cards[0]?.fix;
  useEffect(() => {
    if (isOne && first) show(placeOf(first));
  }, []); // once: the cell that was pressed for

  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const key = target.closest<HTMLElement>("[data-card]")?.dataset["card"] ?? null;
    const card = cards.find(({ fix }) => fix.key === key);
    if (card === undefined) return;
    setCurrent(card.fix.key);
    show(placeOf(card.fix));
  };
  const placeOf = ({ edits }: PlannedFix): NamedPlace["place"] | null => {
    const [edit] = [...edits.cells.filter((one) => one.sheet === sheet.sheet), ...edits.removedRows, ...edits.cells]; // prettier-ignore
    return edit === undefined ? null : namePlace(edit, sheet, say).place;
  };
  return (
    <div className={styles.lists} onFocus={onFocus} onKeyDown={moveByKeys}>
      {sections.map((section) => {
        const drawn = cards.filter((card) => card.section === section && card.start < count);
        if (drawn.length === 0) return null;
        return (
          <section key={section.key} className={styles.section}>
            {hasNames && <SectionName section={section} choice={choice} />}
            <ul className={styles.list} aria-label={say(TEXTS.list)}>
              {drawn.map(({ fix, start, end }) => (
                <MendCard
                  key={fix.key}
                  fix={fix}
                  name={section.names.map((one) => say(one)).join(" · ")}
                  isCurrent={fix.key === current}
                  most={Math.min(count, end) - start}
                  tick={choice.tickOf(fix)}
                  judged={fix.words.length > 0 ? choice.judged : NO_WORDS}
                  onTick={choice.tick}
                  onChoose={choice.choose}
                  sheet={sheet}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {count < total && (
        <Button ref={moreRef} className={styles.more} onClick={grow}>
          {say(TEXTS.more, { count: total - count })}
        </Button>
      )}
    </div>
  );
}

/** What the fixes below do, and a tick for all of them. */
function SectionName({
  section: { names, fixes },
  choice,
}: {
  readonly section: FixSection;
  readonly choice: FixChoice;
}): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const name = `${names.map((one) => say(one)).join(" · ")} (${fixes.length})`;
  if (fixes.length === 1) return <h3 className={styles.name}>{name}</h3>;
  const ticks = fixes.map(choice.tickOf);
  const areAll = ticks.every((tick) => tick === true);
  return (
    <h3 className={styles.name}>
      <Checkbox
        checked={areAll || (ticks.some((tick) => tick !== false) && "mixed")}
        label={<span className={styles.bold}>{name}</span>}
        onChange={() => choice.tick(fixes, !areAll)}
      />
    </h3>
  );
}

interface LaidCard {
  readonly fix: PlannedFix;
  readonly section: FixSection;
  /** How many cells and rows stand above it, and with it. */
  readonly start: number;
  readonly end: number;
}

function layOut(sections: readonly FixSection[]): LaidCard[] {
  let end = 0;
  return sections.flatMap((section) =>
    section.fixes.map((fix) => {
      const start = end;
      end += fix.edits.cells.length + fix.edits.removedRows.length;
      return { fix, section, start, end };
    }),
  );
}

/** Shows a cell in Excel once the focus has stayed with its card. */
function useShowLater(): (place: NamedPlace["place"] | null) => void {
  const { go } = useFixing();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  return (place) => {
    clearTimeout(pause.current);
    if (place !== null) pause.current = setTimeout(() => go(place), PAUSE_BEFORE_GO_MS);
  };
}

/** ↑ ↓ Home End go from tick to tick, Enter ticks as the space bar does. */
function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
  if (key === "Enter" && target.matches("input[type=checkbox]")) {
    event.preventDefault();
    target.click();
    return;
  }
  const ticks = [...currentTarget.querySelectorAll<HTMLElement>("[data-card-tick]")];
  const own = target.closest("[data-card]")?.querySelector<HTMLElement>("[data-card-tick]");
  const at = own ? ticks.indexOf(own) : -1;
  const next = new Map([
    ["ArrowDown", at + 1],
    ["ArrowUp", at - 1],
    ["Home", 0],
    ["End", ticks.length - 1],
  ]).get(key);
  if (next === undefined || !ticks[next]) return;
  event.preventDefault();
  ticks[next].focus();
}
