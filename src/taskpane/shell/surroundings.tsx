import { FluentProvider, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { LanguageContext } from "../language/language-context";
import type { PersonStore } from "../services/person-store";
import { chooseTheme, type OfficeColours } from "./choose-theme";
import { PANE_THEMES } from "./pane-theme";
import { usePreferences, type PreferenceChoices } from "./use-preferences";
import { usePrefersDark } from "./use-prefers-dark";

const useStyles = makeStyles({
  root: {
    height: "100%",
    minWidth: "280px",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

interface SurroundingsProps {
  /** Keeps the person's choices. */
  readonly personStore: PersonStore;
  readonly officeColours: OfficeColours | null;
  readonly children: (choices: PreferenceChoices) => ReactNode;
}

/** The language and the colours that a person has chosen, around all that is drawn. */
export function Surroundings({ personStore, officeColours, children }: SurroundingsProps): JSXElement {
  const styles = useStyles();
  const choices = usePreferences(personStore);
  const { language, theme } = choices.preferences;
  const isDarkPreferred = usePrefersDark();
  const themeName = chooseTheme(theme, officeColours, isDarkPreferred);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // What stands outside the pane (start/show-notices.ts) has its colours.
  useEffect(() => {
    document.documentElement.dataset.theme = themeName;
  }, [themeName]);

  return (
    <LanguageContext value={language}>
      <FluentProvider theme={PANE_THEMES[themeName]} className={styles.root}>
        {children(choices)}
      </FluentProvider>
    </LanguageContext>
  );
}
