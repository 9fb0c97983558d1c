import { createContext, useCallback, useContext } from "react";
import { fillTemplate } from "../../core/text/fill-template";
import type { Language, Text } from "./language";

/** The language the pane speaks. */
export const LanguageContext = createContext<Language>("th");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Gives a text in the language of the pane, its `{slots}` filled; a number is written in Arabic digits, as Excel shows it. */
export type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string;

export function useSay(): Say {
  const language = useLanguage();
  return useCallback((text, values = {}) => sayIn(language, text, values), [language]);
}

/** A text in a language, its `{slots}` filled. */
export function sayIn(
  language: Language,
  text: Text,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const texts = Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, String(value)]));
  return fillTemplate(text[language], texts);
}

/** A text in both languages, its `{slots}` filled. */
export function sayBoth(text: Text, values: Readonly<Record<string, string | number>> = {}): Text {
  return { th: sayIn("th", text, values), en: sayIn("en", text, values) };
}
