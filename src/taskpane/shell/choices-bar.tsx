import { Button, makeStyles, Select, tokens, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { THEME_CHOICES, type ThemeChoice } from "./choose-theme";
import { SHELL_TEXTS as TEXTS } from "./shell-texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  theme: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  privacy: { margin: 0, flexBasis: "100%" },
});

const THEME_LABELS = { auto: TEXTS.themeAuto, light: TEXTS.themeLight, dark: TEXTS.themeDark } as const;

interface ChoicesBarProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
  /** Null while the introduction is shown. */
  readonly onWelcome: (() => void) | null;
}

/** Things that are seldom needed: the introduction, the colours, a word on privacy. */
export function ChoicesBar({ theme, onTheme, onWelcome }: ChoicesBarProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.bar}>
      <label className={styles.theme}>
        {say(TEXTS.theme)}
        <Select size="small" value={theme} onChange={(_, { value }) => onTheme(toThemeChoice(value))}>
          {THEME_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {say(THEME_LABELS[choice])}
            </option>
          ))}
        </Select>
      </label>
      {onWelcome && (
        <Button size="small" appearance="subtle" onClick={onWelcome}>
          {say(TEXTS.openWelcome)}
        </Button>
      )}
      <p className={styles.privacy}>{say(TEXTS.privacy)}</p>
    </div>
  );
}

/** The choice that a stored or selected word means; anything else follows Office. */
export function toThemeChoice(word: string | null): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === word) ?? "auto";
}
