import { makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { SETTING_SECTIONS, type SettingSection } from "../../core/model/setting-table";
import { useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";

const NARROW = "@media (max-width: 300px)";

const useStyles = makeStyles({
  // All four beside each other at 280 pixels, too.
  row: { display: "flex", flexWrap: "wrap", gap: "3px" },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    minHeight: "28px",
    padding: "0 5px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    [NARROW]: {
      flex: "1 1 auto",
      flexDirection: "column",
      gap: 0,
      padding: "1px 3px",
      borderRadius: tokens.borderRadiusLarge,
    },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  chosen: {
    padding: "0 4px",
    [NARROW]: { padding: "0 2px" },
    border: `2px solid ${tokens.colorBrandForegroundLink}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  complete: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
  lacking: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightBold },
});

interface SectionChipsProps {
  readonly section: SettingSection;
  /** How much each section still lacks. */
  readonly lacking: Readonly<Record<SettingSection, number>>;
  readonly onChoose: (section: SettingSection) => void;
}

/** The four sections, each with a tick or with how much it lacks; one Tab stop, arrows choose. */
export function SectionChips({ section, lacking, onChoose }: SectionChipsProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const to = nextSection(event.key, section);
    if (to === null) return;
    event.preventDefault();
    onChoose(to);
    event.currentTarget.querySelector<HTMLElement>(`[data-section=${to}]`)?.focus();
  };
  return (
    <div className={styles.row} role="radiogroup" aria-label={say(TEXTS.sections)} onKeyDown={move}>
      {SETTING_SECTIONS.map((one) => {
        const count = lacking[one];
        const name = say(TEXTS[one]);
        return (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === section}
            aria-label={
              count === 0
                ? say(TEXTS.complete, { section: name })
                : say(TEXTS.lacking, { section: name, count })
            }
            tabIndex={one === section ? 0 : -1}
            data-section={one}
            className={mergeClasses(styles.chip, one === section && styles.chosen)}
            onClick={() => onChoose(one)}
          >
            {name}
            {count === 0 ? (
              <span className={styles.complete}>
                <Icon name="clear" size={12} />
              </span>
            ) : (
              <span className={styles.lacking}>{count}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function nextSection(key: string, section: SettingSection): SettingSection | null {
  const count = SETTING_SECTIONS.length;
  if (key === "Home") return SETTING_SECTIONS[0];
  if (key === "End") return SETTING_SECTIONS[count - 1] ?? null;
  const by = STEPS[key];
  if (by === undefined) return null;
  return SETTING_SECTIONS[(SETTING_SECTIONS.indexOf(section) + by + count) % count] ?? null;
}
