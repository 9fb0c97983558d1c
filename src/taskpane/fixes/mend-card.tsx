import { Checkbox, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import { memo } from "react";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { useSay } from "../language/language-context";
import { CellLink } from "./cell-link";
import { ChangedPlaces } from "./changed-places";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { JudgedTicks } from "./judged-ticks";
import { namePlace } from "./name-place";
import type { PlannedFix } from "./plan-fixes";
import type { FixChoice } from "./use-fix-choice";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 160px",
  },
  current: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  tick: { flex: "1 1 auto", minWidth: 0 },
  title: { fontWeight: tokens.fontWeightBold, overflowWrap: "anywhere" },
  look: {
    display: "block",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  body: { paddingLeft: tokens.spacingHorizontalS },
});

interface MendCardProps {
  readonly fix: PlannedFix;
  /** What the fix does. */
  readonly name: string;
  readonly isCurrent: boolean;
  /** How many of its cells and rows are drawn. */
  readonly most: number;
  readonly tick: boolean | "mixed";
  /** Keys of the chosen words. */
  readonly judged: ReadonlySet<string>;
  readonly onTick: FixChoice["tick"];
  readonly onChoose: FixChoice["choose"];
  readonly sheet: MeasureSheet;
}

/** One fix: its tick, its place as a link, and before and after in full; words that a person must judge have ticks of their own. */
export const MendCard = memo(function MendCard(props: MendCardProps): JSXElement {
  const { fix, name, isCurrent, most, tick, judged, onTick, onChoose, sheet } = props;
  const styles = useStyles();
  const say = useSay();
  const all = [...fix.edits.cells, ...fix.edits.removedRows];
  // A cell with the rows that are joined into it is named by the cell.
  const [main] = fix.edits.cells.length === 1 ? fix.edits.cells : all.length === 1 ? all : [];
  const place = main === undefined ? null : namePlace(main, sheet, say);
  const title = place?.name ?? say(TEXTS.places, { name, count: all.length });
  return (
    <li
      className={mergeClasses(styles.card, isCurrent && styles.current)}
      data-card={fix.key}
      aria-current={isCurrent || undefined}
    >
      <div className={styles.head}>
        <Checkbox
          data-card-tick=""
          className={styles.tick}
          checked={tick}
          label={
            <span className={styles.title}>
              {title}
              {fix.isJudged && <span className={styles.look}>{say(TEXTS.look)}</span>}
            </span>
          }
          aria-label={[title, place?.short, fix.isJudged && say(TEXTS.look)].filter(Boolean).join(" ")}
          onChange={() => onTick([fix], tick !== true)}
        />
        {place !== null && <CellLink place={place} />}
      </div>
      <div className={styles.body}>
        <ChangedPlaces named={main ?? null} edits={fix.edits} sheet={sheet} most={most} />
        <JudgedTicks fix={fix} judged={judged} onChoose={onChoose} />
      </div>
    </li>
  );
});
