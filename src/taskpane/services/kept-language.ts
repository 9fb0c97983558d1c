import { LANGUAGES, type Language } from "../language/language";
import type { PersonStore } from "./person-store";

/** The language that the person has chosen; Thai before that. */
export function keptLanguage(store: PersonStore): Language {
  const language = store.read("language");
  return LANGUAGES.find((known) => known === language) ?? "th";
}
