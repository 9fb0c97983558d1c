/** Wrong form, right form, headword; no wrong form may be a part of a correct word or a correct word itself. */
export type MisspellingRow = readonly [wrong: string, right: string, headword: string];
