import { mergeSpans } from "../../../src/core/text/text-span";

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe("mergeSpans", () => {
  test.each([
    ["nothing", [], []],
    ["spans apart, put in order", [span(5, 6), span(1, 3)], [span(1, 3), span(5, 6)]],
    ["spans that touch", [span(1, 3), span(3, 5)], [span(1, 5)]],
    ["spans one apart", [span(1, 3), span(4, 5)], [span(1, 3), span(4, 5)]],
    ["spans that overlap", [span(1, 4), span(2, 6)], [span(1, 6)]],
    ["a span inside another", [span(2, 3), span(1, 6)], [span(1, 6)]],
  ])("%s", (_, spans, merged) => {
    expect(mergeSpans(spans)).toEqual(merged);
  });
});
