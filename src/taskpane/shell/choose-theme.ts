/** What Office says of its own colours; in Excel on the web it may say nothing (office-js issue 6134). */
export interface OfficeColours {
  readonly isDarkTheme?: boolean | undefined;
  /** As "#1F1F1F". */
  readonly bodyBackgroundColor?: string | undefined;
}

/** `auto` follows Office. */
export type ThemeChoice = "auto" | "light" | "dark";

export const THEME_CHOICES: readonly ThemeChoice[] = ["auto", "light", "dark"];

/** Half way between black and white as the eye sees it (relative luminance of WCAG 2). */
const DARK_BELOW = 0.18;

/**
 * Light or dark: the officer's choice, otherwise what Office says, otherwise how dark the background of Office is. Where Office
 * says nothing (R46), the browser's or system's preference counts.
 */
export function chooseTheme(
  choice: ThemeChoice,
  office: OfficeColours | null,
  isDarkPreferred: boolean,
): "light" | "dark" {
  if (choice !== "auto") return choice;
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? "dark" : "light";
  const luminance = luminanceOf(office?.bodyBackgroundColor ?? "");
  const isDark = luminance === null ? isDarkPreferred : luminance < DARK_BELOW;
  return isDark ? "dark" : "light";
}

/** The choice that a stored word means; anything else follows Office. */
export function toThemeChoice(word: string | null): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === word) ?? "auto";
}

function luminanceOf(colour: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
