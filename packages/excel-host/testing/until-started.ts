import type { ExcelHost } from "../src/host/excel-host";
import { settleTurns } from "./office-globals";

/** Waits for the client's own first request, which comes after `Office.onReady`: faults set before it would break it. */
export async function untilStarted(host: ExcelHost): Promise<void> {
  for (let wait = 0; host.stats.startups === 0 && wait < 20; wait += 1) await settleTurns();
  await settleTurns();
  host.resetStats();
}
