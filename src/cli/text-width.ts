/** Thai vowels and tone marks above and below a consonant, and zero-width characters: they take no column. */
const ZERO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200f\ufeff]/g;

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  return text.replace(ZERO_WIDTH, "").length;
}

/** Fills a text up with spaces to a number of columns; a longer one stays as it is. */
export function padText(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - textWidth(text)));
}
