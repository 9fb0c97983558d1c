import { createExcelHost } from "../src/host/create-excel-host";
import type { ExcelHostOptions } from "../src/host/excel-host";
import { connectSameWindow, sameWindowUrl } from "../src/host/same-window-pane";
import { createBareWindow, type BareWindow } from "./bare-window";
import { officeScript } from "./office-files";
import { scheduleSoon, settleTurns, type OfficeGlobals, type OpenPane } from "./office-globals";
import { untilStarted } from "./until-started";

/** Opens the real office.js in a bare context, without a DOM: for tests that need Excel but no page. */
export async function openBarePane(options: ExcelHostOptions = {}): Promise<OpenPane<BareWindow>> {
  let isClosed = false;
  // A message that is still waiting when the pane is closed must not reach the next test file.
  const schedule: typeof scheduleSoon = (task, delayMs) => {
    scheduleSoon(() => {
      if (!isClosed) task();
    }, delayMs);
  };
  const host = createExcelHost({ schedule, ...options });
  const url = sameWindowUrl(host, "https://localhost/taskpane.html");
  const window = createBareWindow(url, "https://localhost/office/");
  const native = host.settings.platform === "Web" ? null : host.connectNativePane();
  if (native) Object.assign(window.context, { external: native.external });
  const pane = { ...window, location: window.location, opener: null as unknown };
  if (!native) {
    connectSameWindow(host, pane, schedule);
    Object.assign(window.context, { opener: pane.opener });
  }
  officeScript("office.js")?.runInContext(window.context);
  const globals = window.context as OfficeGlobals;
  const info = await globals.Office.onReady();
  await untilStarted(host);
  return {
    window,
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    host,
    info,
    loaded: window.loaded,
    settle: settleTurns,
    close: () => {
      isClosed = true;
      window.close();
    },
  };
}
