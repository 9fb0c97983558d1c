import { useEffect, useState } from "react";
import { LANGUAGES, type Language } from "../language/language";
import { useServices } from "../services/pane-services";
import { toThemeChoice } from "./choices-bar";
import type { ThemeChoice } from "./choose-theme";
import type { Attempt } from "./use-troubles";

/** Choices that travel with the workbook. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly hasSeenWelcome: boolean;
}

export interface PreferenceChoices {
  /** Null until they have been read. */
  readonly preferences: Preferences | null;
  readonly choose: (change: Partial<Preferences>) => void;
}

const DEFAULTS: Preferences = { language: "th", theme: "auto", hasSeenWelcome: false };
const SEEN = "seen";

/** Reads the choices once; a change holds at once and is kept in the workbook where that can be done. */
export function usePreferences(attempt: Attempt): PreferenceChoices {
  const { spreadsheet } = useServices();
  const [preferences, setPreferences] = useState<Preferences | null>(null);

  useEffect(() => {
    void attempt("preferences", async () => {
      const [language, theme, welcome] = await Promise.all(
        ["language", "theme", "welcome"].map((name) => spreadsheet.readPreference(name)),
      ).catch((error: unknown) => {
        setPreferences(DEFAULTS); // the pane is usable without them; the trouble is told all the same
        throw error;
      });
      setPreferences({
        language: LANGUAGES.find((known) => known === language) ?? DEFAULTS.language,
        theme: toThemeChoice(theme ?? null),
        hasSeenWelcome: welcome === SEEN,
      });
      return { ok: true, value: null };
    });
  }, [attempt, spreadsheet]);

  return {
    preferences,
    choose: (change) => {
      setPreferences((before) => ({ ...(before ?? DEFAULTS), ...change }));
      for (const [name, value] of Object.entries(savedAs(change))) {
        void attempt(`preference ${name}`, () => spreadsheet.savePreference(name, value));
      }
    },
  };
}

function savedAs({ language, theme, hasSeenWelcome }: Partial<Preferences>): Record<string, string> {
  return {
    ...(language === undefined ? {} : { language }),
    ...(theme === undefined ? {} : { theme }),
    ...(hasSeenWelcome === true ? { welcome: SEEN } : {}),
  };
}
