import { styleFor } from "../../src/cli/style";

describe("styleFor", () => {
  test("a terminal gets colours", () => {
    expect(styleFor(true, {}).error("x")).toBe("\u001b[31mx\u001b[0m");
  });
  test.each([
    ["a pipe", false, {}],
    ["NO_COLOR", true, { NO_COLOR: "1" }],
  ])("%s gets none", (_, isTerminal, environment) => {
    expect(styleFor(isTerminal, environment).error("x")).toBe("x");
  });
  test("an empty NO_COLOR does not count, as its standard says", () => {
    expect(styleFor(true, { NO_COLOR: "" }).strong("x")).toBe("\u001b[1mx\u001b[0m");
  });
});
