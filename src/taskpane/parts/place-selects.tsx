import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { QUARTERS, type Quarter } from "../../core/calendar/quarter";
import { useSay } from "../language/language-context";
import { FILTER_TEXTS as TEXTS } from "./filter-texts";

const useStyles = makeStyles({
  selects: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
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

/** Of which unit, and due in which quarter; null for all of them. */
export interface PlaceFilter {
  /** Key of a responsible unit. */
  readonly unit: string | null;
  /** Quarter of the deadline; "none" for measures whose deadline is not known. */
  readonly quarter: Quarter | "none" | null;
}

interface PlaceSelectsProps {
  readonly filter: PlaceFilter;
  readonly units: readonly { readonly key: string; readonly name: string }[];
  readonly onChange: (filter: Partial<PlaceFilter>) => void;
}

/** The choice of a unit and of a quarter. */
export function PlaceSelects({ filter, units, onChange }: PlaceSelectsProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
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
  );
}

function quarterFrom(value: string): PlaceFilter["quarter"] {
  return value === "none" ? "none" : (QUARTERS.find((quarter) => String(quarter) === value) ?? null);
}
