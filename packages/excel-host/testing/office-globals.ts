/// <reference types="office-js" />

import { setImmediate, setTimeout } from "node:timers";
import type { ExcelHost } from "../src/host/excel-host";

/** The namespaces that office.js puts on a window, as @types/office-js describes them. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** A window with the real office.js in it, and the simulated Excel that it talks to. */
export interface OpenPane<PaneWindow> extends OfficeGlobals {
  readonly window: PaneWindow;
  readonly host: ExcelHost;
  /** What `Office.onReady` said. */
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
  /** Files that office.js asked for, in order. */
  readonly loaded: readonly string[];
  /** Resolves when all messages between pane and host have arrived: answers, events, clean-ups. */
  settle(): Promise<void>;
  close(): void;
}

/**
 * How the host waits in tests: as short as can be, unless a delay is asked for. By Node's own timers: a window has others, and a test
 * may have put fake ones in their place.
 */
export const soon = setImmediate;
const later = setTimeout;

/** Runs a task after a delay; without one, at the next turn. */
export function scheduleSoon(task: () => void, delayMs = 0): void {
  if (delayMs > 0) later(task, delayMs);
  else soon(task);
}

/** Turns that a message and its answers, and theirs, may take. */
const TURNS_TO_SETTLE = 40;

/** Waits until the messages between pane and host have arrived. */
export async function settleTurns(): Promise<void> {
  for (let turn = 0; turn < TURNS_TO_SETTLE; turn += 1) {
    await new Promise<void>((resolve) => {
      soon(() => {
        resolve();
      });
    });
  }
}

/** Waits until something has happened that the client does by timers; gives up after two seconds. */
export async function until(hasHappened: () => boolean): Promise<void> {
  const start = Date.now();
  while (!hasHappened()) {
    if (Date.now() - start > 2_000) throw new Error("waited two seconds in vain");
    await new Promise((resolve) => later(resolve, 1));
  }
}
