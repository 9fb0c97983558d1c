import type { UserFault } from "../../app/ports/result";
import {
  activateSheet,
  cellArea,
  createExcelHost,
  dumpWorkbook,
  formatArea,
  openFramePane,
  visibleSheets,
  type ExcelHost,
  type HostWorkbookData,
} from "excel-host";
import { editableText } from "../grid/cell-editor";
import { createGrid } from "../grid/create-grid";
import type { SheetView } from "../grid/sheet-view";
import { blankWorkbook } from "../workbook-file/blank-workbook";
import { openWorkbookFile } from "../workbook-file/open-workbook-file";
import { saveWorkbookFile } from "../workbook-file/save-workbook-file";
import { buildTools, type PreviewChoices } from "./build-tools";
import { createCellMenu } from "./cell-menu";
import { FAULT_CHOICES } from "./fault-choices";
import { PREVIEW_TEXTS } from "./preview-texts";
import { readRibbon } from "./read-ribbon";

declare global {
  interface Window {
    /** For the console and for tests: the simulated Excel behind the page. */
    preview?: { readonly host: ExcelHost };
  }
}

const SAMPLE = "measures-2568.xlsx";
/** `?pane=conformance.html` puts that page in the pane (docs/conformance.md). */
const PANE_PAGE = /[?&]pane=(\w+\.html)/.exec(window.location.search)?.[1] ?? "taskpane.html";
/** Another Office around the pane, for tests: `?application=Word`, `?excelApi=1.8`, `?readOnly`, `?protected`. */
const ASKED = new URLSearchParams(window.location.search);
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let choices: PreviewChoices = {
  language: "th",
  theme: "auto",
  platform: "web",
  paneWidth: 350,
  fault: "noFault",
};
let host = createExcelHost();
const APPLICATIONS = ["Excel", "Word", "PowerPoint"] as const;
let closePane = (): void => undefined;
let manifest: Document | null = null;
/** In the pane's address: a frame does not load again if only the part after the # differs. */
let openedPanes = 0;

const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");
const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
};
const say = (text: UserFault): string => text[choices.language];
const grid = createGrid({
  element: byId("grid"),
  onRefused: () => {
    showStatus(say(PREVIEW_TEXTS.refused));
  },
  onDrawn: showAround,
});
const cellMenu = createCellMenu(byId("grid"), byId("cell-menu"), ({ functionName }) => {
  if (functionName !== null) host.invokeCommand(functionName);
});
const tools = buildTools(byId("tools"), {
  onChange: (changed) => {
    const before = choices;
    choices = { ...choices, ...changed };
    applyFault();
    byId("pane").style.setProperty("--pane-width", `${choices.paneWidth}px`);
    const isOtherOffice = (["language", "theme", "platform"] as const).some(
      (name) => before[name] !== choices[name],
    );
    if (isOtherOffice) startHost(dumpWorkbook(host));
    showTexts();
  },
  onOpen: (file) => void openFile(file),
  onBlank: () => {
    startHost(blankWorkbook(choices.language));
    showStatus("");
  },
  onSave: () => void saveFile(),
});

/** A new Excel with this workbook, and the pane opened in it. */
function startHost(data: HostWorkbookData): void {
  closePane();
  const language = choices.language === "th" ? "th-TH" : "en-US";
  const excelApi = ASKED.get("excelApi");
  host = createExcelHost({
    data,
    application: APPLICATIONS.find((name) => name === ASKED.get("application")) ?? "Excel",
    requirements: excelApi === null ? {} : { ExcelApi: excelApi },
    displayLanguage: language,
    contentLanguage: "th-TH",
  });
  host.workbook.isReadOnly = ASKED.has("readOnly");
  host.workbook.isStructureProtected = ASKED.has("protected");
  window.preview = { host };
  host.onPaneState((state) => {
    showPane(state === "Visible");
  });
  applyFault();
  byId("workbook-name").textContent = host.workbook.name;
  showPane(true);
  const platform = choices.platform === "web" ? "" : `&as=${choices.platform}`;
  const theme = choices.theme === "auto" ? "" : `&office=${choices.theme}`;
  closePane = openFramePane(
    host,
    byId("pane-frame") as HTMLIFrameElement,
    `${PANE_PAGE}?preview=${++openedPanes}${platform}${theme}`,
    window,
  );
  grid.show(host);
}

/** In a small window, and at 200 % of one of 1366 x 768, either the pane or the workbook is seen. */
function showPane(isShown: boolean): void {
  byId("pane").hidden = !isShown;
  byId("pane-open").hidden = isShown;
}

function applyFault(): void {
  host.clearFaults();
  FAULT_CHOICES.find(({ name }) => name === choices.fault)?.apply(host.faults);
}

async function openFile(file: File): Promise<void> {
  const opened = await openWorkbookFile(new Uint8Array(await file.arrayBuffer()), file.name, parseXml);
  if (opened.ok) startHost(opened.value);
  showStatus(opened.ok ? "" : `${say(PREVIEW_TEXTS.readOnlyFile)}: ${say(opened.fault)}`);
}

async function saveFile(): Promise<void> {
  const bytes = await saveWorkbookFile(dumpWorkbook(host));
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = host.workbook.name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Formula bar, tabs and counters follow the grid. */
function showAround(view: SheetView): void {
  const { top: row, left: column } = view.sheet.selection;
  byId("cell-name").textContent = formatArea(cellArea(row, column));
  (byId("formula") as HTMLTextAreaElement).value = editableText(view, row, column);
  showTabs();
  showCounters();
}

function showTabs(): void {
  const tabs = visibleSheets(host.workbook).map((sheet) => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.role = "tab";
    tab.textContent = sheet.name;
    tab.setAttribute("aria-selected", String(sheet === host.workbook.active));
    tab.addEventListener("click", () => {
      activateSheet(host.workbook, sheet, "user");
    });
    return tab;
  });
  byId("sheet-tabs").replaceChildren(...tabs);
}

function showCounters(): void {
  const { syncs, requestBytes, responseBytes } = host.stats;
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const counters = byId("counters");
  counters.dataset.roundTrips = String(syncs);
  counters.textContent = `${syncs} ${say(PREVIEW_TEXTS.roundTrips)} · ${say(PREVIEW_TEXTS.sent)} ${kilobytes(requestBytes)} · ${say(PREVIEW_TEXTS.received)} ${kilobytes(responseBytes)}`;
}

function showStatus(text: string): void {
  byId("status").textContent = text;
}

function showTexts(): void {
  document.documentElement.lang = choices.language;
  document.title = say(PREVIEW_TEXTS.title);
  byId("note").textContent = say(PREVIEW_TEXTS.note);
  byId("files-link").textContent = say(PREVIEW_TEXTS.filesPage);
  byId("ribbon-tab").textContent = say(PREVIEW_TEXTS.reviewTab);
  byId("grid").setAttribute("aria-label", say(PREVIEW_TEXTS.grid));
  byId("sheet-tabs").setAttribute("aria-label", say(PREVIEW_TEXTS.sheets));
  byId("formula").setAttribute("aria-label", say(PREVIEW_TEXTS.formula));
  byId("pane-close").setAttribute("aria-label", say(PREVIEW_TEXTS.close));
  byId("pane-back").textContent = say(PREVIEW_TEXTS.toSheet);
  byId("pane-open").textContent = say(PREVIEW_TEXTS.toPane);
  document.documentElement.dataset.office = choices.theme;
  tools.show(choices);
  if (manifest !== null) showRibbon(manifest);
}

function showRibbon(source: Document): void {
  const { label, buttons, menu } = readRibbon(source, choices.language === "th" ? "th-TH" : "en-US");
  byId("ribbon-label").textContent = label;
  byId("pane-title").textContent = label;
  cellMenu.show(menu);
  byId("ribbon-buttons").replaceChildren(
    ...buttons.map((one) => {
      const button = document.createElement("button");
      const icon = new Image(32, 32);
      icon.src = one.icon;
      icon.alt = "";
      button.type = "button";
      button.title = one.tip;
      button.append(icon, one.label);
      button.addEventListener("click", () => {
        if (one.functionName === null) showPane(true);
        if (one.functionName !== null) host.invokeCommand(one.functionName);
      });
      return button;
    }),
  );
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

for (const id of ["pane-close", "pane-back"]) {
  byId(id).addEventListener("click", () => {
    showPane(false);
    byId("grid").focus();
  });
}
byId("pane-open").addEventListener("click", () => {
  showPane(true);
  byId("pane-frame").focus();
});
// The add-in's requests count too while nothing in the grid changes.
setInterval(showCounters, 500);
showTexts();
const [sample, manifestText] = await Promise.all([
  load(`sample/${SAMPLE}`).then((response) => response.arrayBuffer()),
  load("manifest.xml").then((response) => response.text()),
]);
manifest = parseXml(manifestText);
showTexts();
await openFile(new File([sample], SAMPLE));
