import { useState } from "react";
import type { Language } from "../language/language";
import { keptLanguage } from "../services/kept-language";
import type { PersonStore } from "../services/person-store";
import { toThemeChoice, type ThemeChoice } from "./choose-theme";

/** Choices of the person at the pane: they hold in every workbook. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly hasSeenWelcome: boolean;
}

export interface PreferenceChoices {
  readonly preferences: Preferences;
  readonly choose: (change: Partial<Preferences>) => void;
}

const SEEN = "seen";

/** Reads the choices once; a change holds at once and is kept with the person. */
export function usePreferences(personStore: PersonStore): PreferenceChoices {
  const [preferences, setPreferences] = useState(() => readPreferences(personStore));
  return {
    preferences,
    choose: (change) => {
      setPreferences((before) => ({ ...before, ...change }));
      for (const [name, value] of Object.entries(keptAs(change))) personStore.keep(name, value);
    },
  };
}

function readPreferences(store: PersonStore): Preferences {
  return {
    language: keptLanguage(store),
    theme: toThemeChoice(store.read("theme")),
    hasSeenWelcome: store.read("welcome") === SEEN,
  };
}

function keptAs({ language, theme, hasSeenWelcome }: Partial<Preferences>): Record<string, string> {
  return {
    ...(language === undefined ? {} : { language }),
    ...(theme === undefined ? {} : { theme }),
    ...(hasSeenWelcome === true ? { welcome: SEEN } : {}),
  };
}
