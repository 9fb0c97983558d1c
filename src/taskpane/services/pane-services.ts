import { createContext, useContext } from "react";
import type { DeliverFile } from "../../app/ports/deliver-file";
import type { WriteWorkbook } from "../../app/new-workbook";
import type { Result } from "../../app/ports/result";
import type { Spreadsheet } from "../../app/ports/spreadsheet";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { HeavyWork } from "./heavy-work";
import type { ReportFormat } from "./report-formats";
import type { PersonStore } from "./person-store";

/** All that the pane asks of the outside: the wiring gives the real ones, tests give fakes. */
export interface PaneServices {
  readonly spreadsheet: Spreadsheet;
  readonly personStore: PersonStore;
  readonly deliverFile: DeliverFile;
  /** Checks, plans fixes and makes the report's files. */
  readonly heavyWork: HeavyWork;
  /** Kinds of files that the report is offered as. */
  readonly reportFormats: readonly ReportFormat[];
  /** Loads what makes workbook files. */
  readonly loadWriteWorkbook: () => Promise<WriteWorkbook>;
  /** Loads what reads a Word report; null where that is not offered. */
  readonly loadWordImport: (() => Promise<ImportWord>) | null;
  /** The day with which deadlines are compared. */
  readonly today: () => PlainDate;
  /** The time of the day as the clock on the wall shows it: "14:05". */
  readonly timeOfDay: () => string;
  /** Resolves when the screen has had time to show what was drawn last. */
  readonly letScreenDraw: () => Promise<void>;
  /** Puts a text on the clipboard; false where the host does not allow it. */
  readonly copyText: (text: string) => Promise<boolean>;
}

/** Port: makes sheets of a Word report, `asOf` being today; of a fiscal year (B.E.), or of that which the report says. */
export type ImportWord = (
  bytes: Uint8Array,
  asOf: PlainDate,
  fiscalYear?: number | null,
) => Promise<Result<ImportedWord>>;

export interface ImportedWord {
  readonly layout: WorkbookLayout;
  readonly measures: number;
  /** Lines that have no place among measures and settings; the layout lists them in a separate sheet. */
  readonly outside: number;
  /** Pictures and the like that are not carried over; the same sheet says where they stood. */
  readonly pictures: number;
}

const ServicesContext = createContext<PaneServices | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error("the pane was drawn without its services");
  return services;
}
