import { createContext, useContext } from "react";
import type { DeliverFile } from "../../app/deliver-file";
import type { RenderReport } from "../../app/export-report";
import type { Spreadsheet } from "../../app/spreadsheet";
import type { PlainDate } from "../../core/calendar/plain-date";

/** All that the pane asks of the outside: the wiring gives the real ones, tests give fakes. */
export interface PaneServices {
  readonly spreadsheet: Spreadsheet;
  readonly deliverFile: DeliverFile;
  /** Loads the Word renderer: a large piece that only a report needs. */
  readonly loadRenderer: () => Promise<RenderReport>;
  /** The day that deadlines are held against. */
  readonly today: () => PlainDate;
  /** The time of the day as the clock on the wall shows it: "14:05". */
  readonly timeOfDay: () => string;
  /** Resolves once the screen has had a chance to show what was drawn last. */
  readonly letScreenDraw: () => Promise<void>;
  /** Puts a text on the clipboard; false where the host does not allow it. */
  readonly copyText: (text: string) => Promise<boolean>;
}

const ServicesContext = createContext<PaneServices | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error("the pane was drawn without its services");
  return services;
}
