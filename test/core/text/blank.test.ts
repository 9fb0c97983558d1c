import { isBlank } from "../../../src/core/text/blank";

describe("nothing to read", () => {
  test.each([
    ["nothing", ""],
    ["spaces, tabs and line breaks", " \t\r\n"],
    ["a no-break space", "\u00a0"],
    ["a zero-width space", "\u200b"],
    ["a byte order mark", "\ufeff"],
    ["a soft hyphen", "\u00ad"],
    ["a hyphen", "-"],
    ["an en dash with spaces", " – "],
    ["an em dash", "—"],
    ["a minus sign", "−"],
    ["underscores", "___"],
    ["a dash between zero-width spaces", "\u200b-\u200b"],
  ])("%s", (_, text) => {
    expect(isBlank(text)).toBe(true);
  });
});

describe("something to read", () => {
  test.each([
    ["a letter", "ก"],
    ["a digit after a dash", "- ๑"],
    ["a lone dot", "."],
    ["dots to be filled in", "....."],
    ["a vowel sign", "\u0e34"],
    ["a letter after a long blank", `${" ".repeat(5000)}ก`],
  ])("%s", (_, text) => {
    expect(isBlank(text)).toBe(false);
  });
});
