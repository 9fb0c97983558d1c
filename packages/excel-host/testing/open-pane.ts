import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import { createExcelHost } from "../src/host/create-excel-host";
import type { ExcelHostOptions } from "../src/host/excel-host";
import { connectSameWindow, sameWindowUrl } from "../src/host/same-window-pane";
import { officeScript } from "./office-files";
import { scheduleSoon, settleTurns, type OfficeGlobals, type OpenPane } from "./office-globals";
import { untilStarted } from "./until-started";

const PANE_PAGE = "https://localhost/taskpane.html";
const OFFICE_BASE = "https://localhost/office/";

/** Answers the script tags that office.js adds to the page, from the package on disk. */
function serveScripts(dom: JSDOM, loaded: string[]): void {
  const { window } = dom;
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <Added extends Node>(node: Added): Added => {
    const isScript = node instanceof window.HTMLScriptElement && node.src.startsWith(OFFICE_BASE);
    if (!isScript) return append(node);
    const element: HTMLScriptElement = node;
    const name = element.src.slice(OFFICE_BASE.length);
    loaded.push(name);
    scheduleSoon(() => {
      const script = officeScript(name);
      script?.runInContext(dom.getInternalVMContext());
      element.dispatchEvent(new window.Event(script ? "load" : "error"));
    });
    return node;
  };
  const tag = window.document.createElement("script");
  tag.type = "text/plain"; // office.js reads its own address from the tag; it is run below
  tag.src = `${OFFICE_BASE}office.js`;
  append(tag);
}

/**
 * Opens a jsdom window with the real office.js, connected to a new simulated Excel. One window for a test file is enough:
 * the first takes about 150 ms, further ones 30.
 */
export async function openPane(options: ExcelHostOptions = {}): Promise<OpenPane<DOMWindow>> {
  const host = createExcelHost({ schedule: scheduleSoon, ...options });
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: sameWindowUrl(host, PANE_PAGE),
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  // jsdom has no document.domain; office.js compares the host's name with it before it trusts a message.
  Object.defineProperty(window.document, "domain", { configurable: true, value: "localhost" });
  const native = host.settings.platform === "Web" ? null : host.connectNativePane();
  if (native) Object.defineProperty(window, "external", { configurable: true, value: native.external });
  else connectSameWindow(host, window, scheduleSoon);
  const loaded: string[] = ["office.js"];
  serveScripts(dom, loaded);
  officeScript("office.js")?.runInContext(dom.getInternalVMContext());
  const globals = window as unknown as OfficeGlobals;
  const info = await globals.Office.onReady();
  await untilStarted(host);
  return {
    window,
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    host,
    info,
    loaded,
    settle: settleTurns,
    close: () => {
      window.close();
    },
  };
}
