import { createTextMeasurer } from "../../../src/adapters/pdf/create-text-measurer";
import { loadAssets } from "../../../src/adapters/pdf/paper/load-assets";
import { estimateWidth } from "../../../src/core/text/estimate-width";

const measurers = [
  ["HarfBuzz", () => createTextMeasurer()],
  ["no WebAssembly", () => createTextMeasurer(async () => ({ ...(await loadAssets()), harfbuzz: null }))],
] as const;

describe.each(measurers)("with %s", (_, create) => {
  test("marks take no room", async () => {
    const measure = await create();
    expect(measure("ที่", 16, false)).toBe(measure("ท", 16, false));
    expect(measure("น้ำ", 16, false)).toBeCloseTo(measure("นา", 16, false), 5);
  });

  test("widths grow with the size", async () => {
    const measure = await create();
    expect(measure("มาตรการ", 32, false)).toBeCloseTo(2 * measure("มาตรการ", 16, false), 5);
  });

  test("bold is wider", async () => {
    const measure = await create();
    expect(measure("มาตรการ", 16, true)).toBeGreaterThan(measure("มาตรการ", 16, false));
  });

  test("widths are those of TH Sarabun: near the estimate made from its metrics", async () => {
    const measure = await create();
    const text = "รายงานผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
    expect(measure(text, 16, false) / (estimateWidth(text) * 16)).toBeCloseTo(1, 1);
  });

  test("a text is as wide as its words", async () => {
    const measure = await create();
    const sum = measure("เสนอ", 16, false) + measure(" ", 16, false) + measure("นายก", 16, false);
    expect(measure("เสนอ นายก", 16, false)).toBeCloseTo(sum, 5);
  });
});
