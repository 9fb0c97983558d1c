import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { Language } from "../language/language";
import { useSay } from "../language/language-context";
import { Icon, type IconName } from "../parts/icons";
import { Page } from "../parts/page";
import { Segments } from "../parts/segments";
import { useServices } from "../services/pane-services";
import { THEME_CHOICES, type ThemeChoice } from "./choose-theme";
import { OpeningTick } from "./opening-tick";
import { OPTIONS_TEXTS as TEXTS, SHORTCUTS } from "./options-texts";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightBold },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  item: { "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  count: { fontWeight: tokens.fontWeightBold },
  keys: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  key: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightBold },
});

const THEME_WORDS = { auto: TEXTS.themeAuto, light: TEXTS.themeLight, dark: TEXTS.themeDark } as const;

/** One row of the list: what it opens, and how many things are there. */
export interface OptionRow {
  readonly key: string;
  readonly icon: IconName;
  readonly text: { readonly th: string; readonly en: string };
  readonly count?: number;
  readonly onPress: () => void;
}

export interface OptionsPageProps {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly rows: readonly OptionRow[];
  readonly onBack: () => void;
}

/** ⋯: the language and the colours of the person, all that is seldom needed, and the keys. */
export function OptionsPage(props: OptionsPageProps): JSXElement {
  const { language, theme, onLanguage, onTheme, rows, onBack } = props;
  const styles = useStyles();
  const say = useSay();
  const { opening } = useServices().spreadsheet;
  return (
    <Page title={say(TEXTS.title)} onBack={onBack}>
      <div className={styles.choice}>
        <h3 className={styles.name}>{say(TEXTS.language)}</h3>
        <Segments
          label={say(TEXTS.language)}
          options={[
            { value: "th", word: "ไทย", lang: "th" },
            { value: "en", word: "English", lang: "en" },
          ]}
          value={language}
          onChange={onLanguage}
        />
      </div>
      <div className={styles.choice}>
        <h3 className={styles.name}>{say(TEXTS.theme)}</h3>
        <Segments
          label={say(TEXTS.theme)}
          options={THEME_CHOICES.map((value) => ({ value, word: say(THEME_WORDS[value]) }))}
          value={theme}
          onChange={onTheme}
        />
        <p className={styles.small}>{say(TEXTS.withPerson)}</p>
      </div>
      {opening && <OpeningTick opening={opening} />}
      <ul className={styles.card}>
        {rows.map(({ key, icon, text, count, onPress }) => (
          <li key={key} className={styles.item}>
            <button type="button" className={styles.row} data-opener={key} onClick={onPress}>
              <Icon name={icon} />
              <span className={styles.words}>{say(text)}</span>
              {count !== undefined && <span className={styles.count}>{count}</span>}
              <Icon name="forward" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <section className={styles.card} aria-label={say(TEXTS.shortcuts)}>
        <div className={styles.box}>
          <h3 className={styles.name}>{say(TEXTS.shortcuts)}</h3>
          <dl className={styles.keys}>
            {SHORTCUTS.map(({ does, keys }) => [
              <dt key={`${keys} does`}>{say(does)}</dt>,
              <dd key={keys} className={styles.key}>
                {keys}
              </dd>,
            ])}
          </dl>
        </div>
      </section>
      <p className={styles.small}>{say(TEXTS.privacy)}</p>
    </Page>
  );
}
