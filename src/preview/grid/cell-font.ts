import type { CellFormat } from "excel-host";

/** Excel's 75 %, so that the six columns of a report fit beside the pane. */
const PIXELS_PER_POINT = 1;
/** TH Sarabun draws its letters much smaller than a font of the screen at the same size. */
const SARABUN_SHARE = 0.8;
const FAMILY = 'Sarabun, "Leelawadee UI", Thonburi, "Noto Sans Thai", sans-serif';
const LINE_HEIGHT = 1.5;
const SMALLEST = 12;

/** Points as Excel counts, in pixels of the page. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** The font of a cell as CSS writes it, and how tall its lines are. */
export function cellFont(format: Pick<CellFormat, "fontName" | "fontSize" | "bold" | "italic">): {
  readonly css: string;
  readonly lineHeight: number;
} {
  const share = format.fontName.startsWith("TH Sarabun") ? SARABUN_SHARE : 1;
  const size = Math.max(SMALLEST, Math.round(format.fontSize * PIXELS_PER_POINT * share));
  const style = `${format.italic ? "italic " : ""}${format.bold ? "bold " : ""}`;
  return { css: `${style}${size}px ${FAMILY}`, lineHeight: Math.round(size * LINE_HEIGHT) };
}
