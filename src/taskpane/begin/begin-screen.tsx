import type { JSXElement } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { UserFault } from "../../app/ports/result";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { CheckOutcome } from "../checking/check-outcome";
import type { CheckingState } from "../checking/check-runner";
import { useLanguage, useSay, type Say } from "../language/language-context";
import type { IconName } from "../parts/icons";
import { TroubleBar } from "../parts/trouble-bar";
import { useEscape } from "../parts/use-escape";
import { useServices } from "../services/pane-services";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import type { Begun, Way } from "../start/begun";
import { sayPeriod, sayYearPlace } from "./describe-year";
import { FileWay } from "./file-way";
import type { Beginning } from "./use-begin";
import { useBeginStyles } from "./use-begin-styles";
import { useWays } from "./use-ways";
import { useKnownYear } from "./use-year-place";
import { WayButton } from "./way-button";
import { YearChips } from "./year-chips";

interface BeginScreenProps {
  readonly state: CheckingState;
  readonly begin: Beginning;
  /** Why sheets cannot be added here; null where they can. */
  readonly sheetsLack: UserFault | null;
  /** Reads and checks the workbook. */
  readonly onCheck: () => void;
  /** Leads to where the table is shown by hand. */
  readonly onPoint: () => void;
  /** Closes the screen; what was begun is to be seen, by the way that is told. */
  readonly onDone: (way: Way | null) => void;
  /** True where it was opened from another part of the pane, to which Esc leads back. */
  readonly isOver: boolean;
  /** What was pressed where the pane had no year to ask for. */
  readonly takeBegun?: () => Begun;
}

const ICONS: Readonly<Record<Way, IconName>> = {
  use: "grid",
  blank: "plus",
  import: "document",
  sample: "play",
};
const USE_FIRST: readonly Way[] = ["use", "blank", "import", "sample"];
const USE_LAST: readonly Way[] = ["blank", "import", "sample", "use"];

/** The first minutes: of which year the report is, and four ways to begin; the likeliest first. Nothing is written unseen. */
export function BeginScreen(props: BeginScreenProps): JSXElement {
  const { state, begin, sheetsLack, onCheck, onPoint, onDone, isOver, takeBegun } = props;
  const styles = useBeginStyles();
  const say = useSay();
  const language = useLanguage();
  const { loadWordImport } = useServices();
  const { outcome, activity, trouble } = state;
  const known = useKnownYear(outcome);
  const ways = useWays({ state, begin, known: known.year, onCheck, onPoint, onDone, takeBegun });
  const { year, pressed, isYearAsked } = ways;
  useEscape(() => onDone(null), isOver);
  const list = useRef<HTMLUListElement>(null);
  const [order, setOrder] = useState(USE_FIRST);
  const likeliest = outcome === null ? null : likeliestWay(outcome);
  useEffect(() => {
    if (likeliest === null) return;
    // Buttons stand still while somebody is at them: a button that moved would lose the focus.
    if (list.current?.contains(document.activeElement)) return;
    setOrder(likeliest === "blank" ? USE_LAST : USE_FIRST);
  }, [likeliest]);
  const hint =
    year === null
      ? say(TEXTS.noYear)
      : year === known.year
        ? sayYearPlace(language, year, known.place)
        : say(TEXTS.chosenYear, { year, period: sayPeriod(language, year) });
  const hints: Readonly<Record<Way, string>> = {
    use: sayTable(say, outcome, trouble !== null && activity === "idle"),
    blank: say(sheetsLack ?? TEXTS.blankHint),
    import: say(sheetsLack ?? TEXTS.importHint),
    sample: say(sheetsLack ?? TEXTS.sampleHint),
  };
  return (
    <section className={styles.screen} aria-labelledby="begin-title" aria-busy={pressed !== null}>
      <h2 id="begin-title" className={styles.title}>
        {say(TEXTS.title)}
      </h2>
      {outcome === null && trouble !== null && activity === "idle" && (
        <TroubleBar trouble={trouble} onRetry={onCheck} onDismiss={null} />
      )}
      <div ref={ways.yearRef}>
        <YearChips
          year={year}
          known={known.year}
          hint={hint}
          isAsked={isYearAsked}
          onYear={ways.chooseYear}
          onOther={ways.setOther}
        />
      </div>
      <ul ref={list} className={styles.list}>
        {order.map((way) =>
          way === "import" && loadWordImport === null ? null : (
            <li key={way}>
              <WayButton
                name={way}
                icon={ICONS[way]}
                title={say(TEXTS[way])}
                hint={pressed === way ? say(TEXTS.opening) : hints[way]}
                isFirst={way === likeliest}
                isBusy={pressed === way}
                isOff={way !== "use" && sheetsLack !== null}
                onPress={() => ways.press(way)}
              />
            </li>
          ),
        )}
      </ul>
      <FileWay inputRef={ways.fileRef} onFile={ways.takeFile} />
      <p className={styles.small}>{say(TEXTS.promise)}</p>
    </section>
  );
}

/** A table that is there goes before all; into an empty workbook one begins with blank sheets. */
function likeliestWay(outcome: CheckOutcome): Way {
  return outcome.kind === "no-table" && isEmptyWorkbook(outcome.workbook) ? "blank" : "use";
}

/** Whether nothing stands in any sheet. */
export function isEmptyWorkbook({ tables }: RawWorkbook): boolean {
  return tables.every(({ rows }) => rows.length === 0);
}

function sayTable(say: Say, outcome: CheckOutcome | null, isFailed: boolean): string {
  if (outcome === null) return say(isFailed ? TEXTS.useUnread : TEXTS.useReading);
  if (outcome.kind === "no-table")
    return say(isEmptyWorkbook(outcome.workbook) ? TEXTS.useEmpty : TEXTS.useNone);
  const { sheet, measures } = outcome.checked.sheet;
  return say(TEXTS.useFound, { sheet, count: measures.length });
}
