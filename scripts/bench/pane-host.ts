import { createExcelHost, openFramePane, type ExcelHost, type HostWorkbookData } from "excel-host";

declare global {
  interface Window {
    /** What the measuring script asks of the page around the pane. */
    benchHost?: {
      open(data: HostWorkbookData, page: string): void;
      type(sheet: string, cell: string, text: string): number;
    };
  }
}

/** The simulated Excel that the page holds, null before a workbook is opened. */
let host: ExcelHost | null = null;

window.benchHost = {
  open: (data, page) => {
    host = createExcelHost({ data, displayLanguage: "th-TH", contentLanguage: "th-TH" });
    const frame = document.querySelector("iframe");
    if (frame === null) throw new Error("the page has no frame");
    openFramePane(host, frame, page, window);
  },
  /** @returns when it was typed, on a clock that the pane shares */
  type: (sheet, cell, text) => {
    const at = performance.timeOrigin + performance.now();
    host?.typeIntoCell(sheet, cell, text);
    return at;
  },
};
