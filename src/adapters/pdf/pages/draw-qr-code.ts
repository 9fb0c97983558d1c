import { CODE_DESIGN } from "../../../core/report/model/code-design";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Paper, Point } from "../paper/paper";
import { pdfNumber } from "../paper/pdf-number";

const MODULE = CODE_DESIGN.module * POINTS_PER_MM;
const { quiet } = CODE_DESIGN;
/** No code is smaller, its white edge included: a phone would look for it too long. */
const LEAST_SIDE = 15 * POINTS_PER_MM;

/** Points of a side with its white edge, for a code of so many modules. */
export function qrSide(modules: number): number {
  return Math.max(LEAST_SIDE, (modules + 2 * quiet) * MODULE);
}

/** Draws a code as one shape, so that no viewer shows seams between its rows; the place is the corner of its white edge. */
export function drawQrCode(
  paper: Pick<Paper, "draw">,
  rows: readonly (readonly boolean[])[],
  { x, y }: Point,
): void {
  const module = qrSide(rows.length) / (rows.length + 2 * quiet);
  const runs = rows.flatMap((row, line) =>
    darkRuns(row).map(({ from, to }) => {
      const left = x + (quiet + from) * module;
      const top = y + (quiet + line) * module;
      return `${[left, top, (to - from) * module, module].map(pdfNumber).join(" ")} re`;
    }),
  );
  paper.draw(`${runs.join("\n")}\nf`);
}

/** Dark modules side by side. */
function darkRuns(row: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  row.forEach((isDark, at) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}
