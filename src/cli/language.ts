import type { UserFault } from "../app/ports/result";

export type Language = "th" | "en";

/** The same words in both languages. */
export type Text = UserFault;
