import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, type RefObject } from "react";
import { useSay } from "../language/language-context";
import { PlaceSelects } from "../parts/place-selects";
import { SearchBox } from "../parts/search-box";
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
  hint: {
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
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
  return (
    <div className={styles.panel} role="search">
      <SearchBox
        label={say(TEXTS.search)}
        text={filter.text}
        describedBy={hintId}
        searchRef={searchRef}
        onChange={(text) => onChange({ text })}
        onLeave={onLeave}
      />
      <span id={hintId} className={styles.hint}>
        {say(TEXTS.searchHint)}
      </span>
      <PlaceSelects filter={filter} units={units} onChange={onChange} />
    </div>
  );
}
