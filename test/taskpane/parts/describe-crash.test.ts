import { describeCrash } from "../../../src/taskpane/parts/describe-crash";

describe("describeCrash", () => {
  test("an error with its cause", () => {
    const words = describeCrash(new Error("check x failed", { cause: new TypeError("no such thing") }));
    expect(words).toContain("check x failed");
    expect(words).toContain("caused by: TypeError: no such thing");
  });

  test("what is no error", () => {
    expect(describeCrash("broken")).toBe("broken");
    expect(describeCrash(null)).toBe("null");
  });

  test("a ring of causes comes to an end", () => {
    const error = new Error("round");
    error.cause = error;
    expect(describeCrash(error).match(/caused by/g)).toHaveLength(4);
  });

  test("an error without a stack", () => {
    const error = new Error("bare");
    delete error.stack;
    expect(describeCrash(error)).toBe("Error: bare");
  });
});
