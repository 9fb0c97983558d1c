import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, type KeyboardEvent, type RefObject } from "react";
import { QUARTERS } from "../../core/calendar/quarter";
import { useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import type { FindingFilter } from "./filter-rows";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { Unit } from "../../core/model/units-of-sheet";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  search: { position: "relative", display: "flex", alignItems: "center" },
  glass: { position: "absolute", left: "10px", display: "flex", pointerEvents: "none" },
  input: {
    flex: "1 1 auto",
    minWidth: 0,
    height: "32px",
    boxSizing: "border-box",
    padding: "0 32px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    "&:focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
    "&::-webkit-search-cancel-button": { display: "none" },
  },
  wipe: {
    position: "absolute",
    right: "2px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "28px",
    height: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  selects: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  select: {
    flex: "1 1 110px",
    minWidth: 0,
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textOverflow: "ellipsis",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface FilterPanelProps {
  readonly filter: FindingFilter;
  readonly units: readonly Unit[];
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: Partial<FindingFilter>) => void;
  /** Goes from the search into the list: to its first line, or where the list was left. */
  readonly onLeave: (to: "first" | "list") => void;
}

/** The search, and the choice of a unit and a quarter. */
export function FilterPanel({ filter, units, searchRef, onChange, onLeave }: FilterPanelProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const hintId = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const to = event.key === "Enter" ? "first" : event.key === "ArrowDown" ? "list" : null;
    // What was typed stays: a search is left, not thrown away.
    const isLeaving = event.key === "Escape" && event.currentTarget.value !== "";
    if ((to === null && !isLeaving) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave(to ?? "list");
  };
  return (
    <div className={styles.panel} role="search">
      <div className={styles.search}>
        <span className={styles.glass}>
          <Icon name="search" />
        </span>
        <input
          ref={searchRef}
          type="search"
          className={styles.input}
          value={filter.text}
          aria-label={say(TEXTS.search)}
          aria-describedby={hintId}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange({ text: event.target.value })}
          onKeyDown={onKeyDown}
        />
        {filter.text !== "" && (
          <button
            type="button"
            className={styles.wipe}
            aria-label={say(TEXTS.clearSearch)}
            onClick={() => {
              onChange({ text: "" });
              searchRef.current?.focus();
            }}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </div>
      <span id={hintId} className={styles.hint}>
        {say(TEXTS.searchHint)}
      </span>
      <div className={styles.selects}>
        <select
          className={styles.select}
          aria-label={say(TEXTS.unit)}
          value={filter.unit ?? ""}
          onChange={(event) => onChange({ unit: event.target.value === "" ? null : event.target.value })}
        >
          <option value="">{say(TEXTS.allUnits)}</option>
          {units.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <select
          className={styles.select}
          aria-label={say(TEXTS.quarter)}
          value={String(filter.quarter ?? "")}
          onChange={(event) => onChange({ quarter: quarterFrom(event.target.value) })}
        >
          <option value="">{say(TEXTS.allQuarters)}</option>
          {QUARTERS.map((quarter) => (
            <option key={quarter} value={quarter}>
              {say(TEXTS.oneQuarter, { quarter })}
            </option>
          ))}
          <option value="none">{say(TEXTS.noQuarter)}</option>
        </select>
      </div>
    </div>
  );
}

function quarterFrom(value: string): FindingFilter["quarter"] {
  return value === "none" ? "none" : (QUARTERS.find((quarter) => String(quarter) === value) ?? null);
}
