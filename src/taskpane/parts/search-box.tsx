import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { KeyboardEvent, RefObject } from "react";
import { useSay } from "../language/language-context";
import { FILTER_TEXTS as TEXTS } from "./filter-texts";
import { Icon } from "./icons";

const useStyles = makeStyles({
  search: { position: "relative", display: "flex", alignItems: "center", flex: "1 1 auto", minWidth: 0 },
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
    textOverflow: "ellipsis",
    "&:focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
    "&::-webkit-search-cancel-button": { display: "none" },
    "&::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
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
});

interface SearchBoxProps {
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string;
  /** Id of what says how to search. */
  readonly describedBy?: string;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (text: string) => void;
  /** Goes from the search into the list: to its first line, or where the list was left. */
  readonly onLeave: (to: "first" | "list") => void;
}

/** The field of a search. Esc, ↓ and Enter lead into the list; what was typed stays. */
export function SearchBox(props: SearchBoxProps): JSXElement {
  const { label, text, placeholder, describedBy, searchRef, onChange, onLeave } = props;
  const styles = useStyles();
  const say = useSay();
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
    <div className={styles.search}>
      <span className={styles.glass}>
        <Icon name="search" />
      </span>
      <input
        ref={searchRef}
        type="search"
        className={styles.input}
        value={text}
        placeholder={placeholder}
        aria-label={label}
        aria-describedby={describedBy}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text !== "" && (
        <button
          type="button"
          className={styles.wipe}
          aria-label={say(TEXTS.clearSearch)}
          onClick={() => {
            onChange("");
            searchRef.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
