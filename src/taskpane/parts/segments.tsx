import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flex: "1 1 auto",
    minWidth: 0,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  option: {
    flex: "1 1 auto",
    minWidth: 0,
    minHeight: "30px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    boxShadow: `inset 1px 0 0 ${tokens.colorNeutralStroke1}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "center",
    cursor: "pointer",
    "&:first-child": { boxShadow: "none" },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightBold,
    // Not a shadow: that is the line between two options.
    backgroundImage: `linear-gradient(to top, ${tokens.colorBrandForegroundLink} 3px, transparent 3px)`,
    // An edge, and the ring of the focus inside of it: there colours alone would not tell one from the other.
    "@media (forced-colors: active)": {
      border: "2px solid Highlight",
      "&:focus-visible": { outlineOffset: "-6px" },
    },
  },
});

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly word: string; readonly lang?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice of a few, side by side: a radio group of which one is always chosen; one Tab stop, arrows choose. */
export function Segments<Value extends string>(props: SegmentsProps<Value>): JSXElement {
  const { label, options, value, onChange } = props;
  const styles = useStyles();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const by = BY_KEY[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = options.findIndex((option) => option.value === value);
    const next = options[(at + by + options.length) % options.length];
    if (!next) return;
    onChange(next.value);
    const buttons = event.currentTarget.querySelectorAll("button");
    buttons[options.indexOf(next)]?.focus();
  };
  return (
    <div className={styles.row} role="radiogroup" aria-label={label} onKeyDown={move}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          lang={option.lang}
          className={mergeClasses(styles.option, option.value === value && styles.chosen)}
          onClick={() => onChange(option.value)}
        >
          {option.word}
        </button>
      ))}
    </div>
  );
}

const BY_KEY: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
