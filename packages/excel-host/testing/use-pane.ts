/// <reference types="office-js" />

import { loadWorkbook } from "../src/host/create-excel-host";
import { sheetFromRows } from "../src/data/sheet-from-rows";
import type { ExcelHost, ExcelHostOptions } from "../src/host/excel-host";
import type { CellValue } from "../src/workbook/cell";
import { openBarePane } from "./open-bare-pane";
import type { OpenPane } from "./office-globals";

/** A pane for all tests of a file. */
export interface SharedPane {
  readonly host: ExcelHost;
  readonly pane: OpenPane<unknown>;
  /** Replaces the workbook: sheets by name with rows of values; faults and counters are cleared. */
  fresh(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): void;
  /** `Excel.run` of the real client. */
  run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  /** Code, and member if known, of the error that a run ends in: `AccessDenied Range.values`. */
  failure(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string>;
  settle(): Promise<void>;
}

function describeError(error: unknown): string {
  const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
  if (code === undefined) throw error;
  return [code, debugInfo?.errorLocation].filter(Boolean).join(" ");
}

/** Opens one pane before the tests of a file and closes it after them; afterwards nothing may have been unknown to the host. */
export function usePane(options: ExcelHostOptions = {}): SharedPane {
  let opened: OpenPane<unknown> | null = null;
  const pane = (): OpenPane<unknown> => {
    if (!opened) throw new Error("the pane is opened before the tests: use it inside one");
    return opened;
  };
  beforeAll(async () => {
    opened = await openBarePane(options);
  });
  afterEach(async () => {
    pane().host.clearFaults();
    await pane().settle();
    expect(pane().host.unknownCalls).toEqual([]);
  });
  afterAll(() => {
    pane().close();
  });
  return {
    get pane() {
      return pane();
    },
    get host() {
      return pane().host;
    },
    fresh: (sheets) => {
      const { host } = pane();
      host.clearFaults();
      host.resetStats();
      host.workbook.enableEvents = true;
      loadWorkbook(host, {
        sheets: Object.entries(sheets).map(([name, rows]) => sheetFromRows(name, rows)),
      });
    },
    run: (work) => pane().Excel.run(work),
    failure: async (work) => {
      try {
        await pane().Excel.run(work);
      } catch (error) {
        return describeError(error);
      }
      throw new Error("the run did not fail");
    },
    settle: () => pane().settle(),
  };
}
