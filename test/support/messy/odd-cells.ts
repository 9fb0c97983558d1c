import fc from "fast-check";
import type { TestCell } from "../raw-table";

/** Cells that are no plain text: numbers, dates, errors, formulas, what Excel shows of a tick, a picture. */
export const oddCell: fc.Arbitrary<TestCell> = fc.constantFrom<TestCell>(
  5,
  0,
  -1.5,
  2568,
  45678,
  1e21,
  Number.MAX_VALUE,
  { date: "2025-06-30" },
  { date: "2025-06" },
  { date: "มิถุนายน" },
  { error: "#REF!" },
  { error: "#N/A" },
  { formula: "๒. จัดทำแผน" },
  { formula: "" },
  { boolean: "TRUE" },
  { boolean: "FALSE" },
  { picture: true },
);
