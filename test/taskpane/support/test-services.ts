import type { DeliverFile } from "../../../src/app/ports/deliver-file";
import { succeed } from "../../../src/app/ports/result";
import type { Spreadsheet } from "../../../src/app/ports/spreadsheet";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import type { PaneServices } from "../../../src/taskpane/services/pane-services";
import type { ReportFormat } from "../../../src/taskpane/services/report-formats";
import { createJobs, type JobParts } from "../../../src/taskpane/worker/create-jobs";
import { WORKBOOK_FILES } from "../../../src/taskpane/worker/workbook-files";
import type { PersonStore } from "../../../src/taskpane/services/person-store";
import { openWorkbook, type OpenWorkbook, type WorkbookCase } from "../../support/open-workbook";
import { noPages } from "./no-pages";
import { createInMemoryPersonStore } from "./in-memory-person-store";

/** What stands around the pane, and what has reached it. */
export interface TestServices {
  readonly services: PaneServices;
  readonly spreadsheet: OpenWorkbook;
  readonly personStore: PersonStore;
  readonly delivered: Parameters<DeliverFile>[0][];
  readonly rendered: ReportModel[];
  readonly copied: string[];
}

export interface ServicesCase extends WorkbookCase {
  /** Choices kept with the person; the introduction has been seen unless said otherwise. */
  readonly preferences?: Readonly<Record<string, string>>;
  /** Calls of the port that answer differently. */
  readonly port?: (spreadsheet: OpenWorkbook) => Partial<Spreadsheet>;
  /** Other services; what the jobs load stands beside them. */
  readonly services?: Partial<PaneServices & Omit<JobParts, "pause">>;
}

/** The services over a workbook in the simulated Excel, on 15 October 2025 at 14:32. */
export async function createTestServices(workbook: RawWorkbook, given: ServicesCase): Promise<TestServices> {
  const spreadsheet = await openWorkbook(workbook, given);
  const personStore = createInMemoryPersonStore(given.preferences ?? { welcome: "seen" });
  const delivered: TestServices["delivered"] = [];
  const rendered: ReportModel[] = [];
  const copied: string[] = [];
  const {
    renderers = {
      docx: async () => async (model) => {
        rendered.push(model);
        return new Uint8Array([1, 2, 3]);
      },
    },
    noteRenderers = {
      docx: async () => async (notes) => new Uint8Array([notes.notes.length]),
      pdf: async () => async (notes) => new Uint8Array([notes.notes.length]),
    },
    loadSpelling = null,
    loadDrawPages = noPages,
    loadWorkbookFiles = async () => WORKBOOK_FILES,
    ...others
  } = given.services ?? {};
  const services: PaneServices = {
    spreadsheet: { ...spreadsheet, ...given.port?.(spreadsheet) },
    personStore,
    deliverFile: async (file) => {
      delivered.push(file);
      return succeed(null);
    },
    heavyWork: createJobs({
      renderers,
      noteRenderers,
      loadDrawPages,
      loadWorkbookFiles,
      loadSpelling,
      pause: () => Promise.resolve(),
    }),
    reportFormats: Object.keys(renderers) as ReportFormat[],
    loadWriteWorkbook: async () => async () => new Uint8Array([4, 5, 6]),
    loadWordImport: null,
    today: () => "2025-10-15" as PlainDate,
    timeOfDay: () => "14:32",
    letScreenDraw: () => Promise.resolve(),
    copyText: async (text) => {
      copied.push(text);
      return true;
    },
    ...others,
  };
  return { services, spreadsheet, personStore, delivered, rendered, copied };
}
