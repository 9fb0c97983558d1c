import { chooseTheme } from "../../../src/taskpane/shell/choose-theme";

describe("chooseTheme", () => {
  test.each([
    ["Office says nothing", "auto", null, "light"],
    ["Office has no theme to tell of", "auto", {}, "light"],
    ["Office says dark", "auto", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
    ["Office says light", "auto", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
    ["a dark background", "auto", { bodyBackgroundColor: "#1F1F1F" }, "dark"],
    ["a light background", "auto", { bodyBackgroundColor: "#F3F2F1" }, "light"],
    ["middle grey, just dark", "auto", { bodyBackgroundColor: "#737373" }, "dark"],
    ["middle grey, just light", "auto", { bodyBackgroundColor: "#777777" }, "light"],
    ["a background that is no colour", "auto", { bodyBackgroundColor: "windowtext" }, "light"],
    ["the officer's choice goes before", "light", { isDarkTheme: true }, "light"],
    ["the officer's choice of dark", "dark", null, "dark"],
  ] as const)("%s", (_, choice, office, theme) => {
    expect(chooseTheme(choice, office, false)).toBe(theme);
  });

  test.each([
    ["Office says nothing", "auto", null, "dark"],
    ["Office has no theme to tell of", "auto", {}, "dark"],
    ["a background that is no colour", "auto", { bodyBackgroundColor: "windowtext" }, "dark"],
    ["Office says light", "auto", { isDarkTheme: false }, "light"],
    ["a light background of Office", "auto", { bodyBackgroundColor: "#F3F2F1" }, "light"],
    ["the officer's choice goes before", "light", null, "light"],
  ] as const)("where the system prefers dark: %s", (_, choice, office, theme) => {
    expect(chooseTheme(choice, office, true)).toBe(theme);
  });
});
