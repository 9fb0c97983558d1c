import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/**
 * Segoe UI has no Thai letters: Windows supplies Leelawadee UI, macOS Thonburi. Sarabun is the font of the form, and small on a
 * screen, so it is the last choice.
 */
const FONTS = '"Segoe UI", "Leelawadee UI", Thonburi, "Noto Sans Thai", Laksaman, Tahoma, sans-serif';

/** Thai stacks a vowel and a tone mark above a letter and a vowel below it: its lines need more room than Latin ones. */
const THAI_TEXT = {
  fontFamilyBase: FONTS,
  fontSizeBase200: "13px",
  lineHeightBase200: "19px",
  fontSizeBase300: "14px",
  lineHeightBase300: "22px",
  fontSizeBase400: "16px",
  lineHeightBase400: "25px",
  fontSizeBase500: "19px",
  lineHeightBase500: "29px",
  // Leelawadee UI has no weight between regular and bold: Fluent's own parts ask for 600, which one font draws so and the next so.
  fontWeightMedium: 400,
  fontWeightSemibold: 700,
} as const;

export const PANE_THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: { ...webLightTheme, ...THAI_TEXT },
  // Fluent's own red is 4.2:1 on a card; small text needs 4.5:1.
  dark: {
    ...webDarkTheme,
    ...THAI_TEXT,
    colorStatusDangerForeground1: "#eb8a92",
    // And so is blue on what the pointer is over.
    colorNeutralBackground1Hover: "#383838",
  },
};
