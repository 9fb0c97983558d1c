import type { UserFault } from "../../app/ports/result";

export type Language = "th" | "en";

/** The same words in both languages, with the same `{slots}`. */
export type Text = UserFault;

export const LANGUAGES: readonly Language[] = ["th", "en"];
