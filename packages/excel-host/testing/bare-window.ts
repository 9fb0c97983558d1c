import { clearTimeout, setInterval, setTimeout } from "node:timers";
import { constants, createContext, type Context } from "node:vm";
import { officeScript } from "./office-files";
import { scheduleSoon } from "./office-globals";

/** A script element, as far as office.js looks at one. */
interface ScriptStub {
  tagName: string;
  src: string;
  type: string;
  onload: (() => void) | null;
  onerror: (() => void) | null;
  readyState: string;
  getAttribute(name: string): string | null;
  setAttribute(): void;
  addEventListener(type: "load" | "error", listener: () => void): void;
}

function scriptStub(src: string): ScriptStub {
  return {
    tagName: "SCRIPT",
    src,
    type: "",
    onload: null,
    onerror: null,
    readyState: "",
    getAttribute(name) {
      return name === "src" ? this.src : null;
    },
    setAttribute: () => undefined,
    addEventListener(type, listener) {
      if (type === "load") this.onload = listener;
      else this.onerror = listener;
    },
  };
}

function storageStub(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** A window with only what office.js needs to start; its document is a stub. */
export interface BareWindow {
  readonly context: Context;
  readonly loaded: readonly string[];
  readonly location: URL;
  readonly MessageEvent: typeof MessageEvent;
  dispatchEvent(event: Event): boolean;
  /** Stops what the client still waits for, as closing a window does: it must not reach into the next test file. */
  close(): void;
}

/** The timers of a window, whatever timers a test fakes. */
function windowTimers(): { readonly globals: object; readonly stop: () => void } {
  const waiting = new Set<NodeJS.Timeout>();
  return {
    globals: {
      setTimeout: (task: () => void, delayMs: number) => {
        const timer = setTimeout(() => {
          waiting.delete(timer);
          task();
        }, delayMs);
        waiting.add(timer);
        return timer;
      },
      // Intervals of the client must not keep the test process alive.
      setInterval: (task: () => void, delayMs: number) => {
        const timer = setInterval(task, delayMs).unref();
        waiting.add(timer);
        return timer;
      },
      clearTimeout,
      clearInterval: clearTimeout,
    },
    stop: () => {
      for (const timer of waiting) clearTimeout(timer);
    },
  };
}

/** Makes a bare context at an address; scripts that office.js adds come from the package on disk. */
export function createBareWindow(url: string, officeBase: string): BareWindow {
  const location = new URL(url);
  const target = new EventTarget();
  const loaded = ["office.js"];
  const first = scriptStub(`${officeBase}office.js`);
  const load = (element: ScriptStub): ScriptStub => {
    const name = element.src.slice(officeBase.length);
    loaded.push(name);
    scheduleSoon(() => {
      const script = officeScript(name);
      script?.runInContext(context);
      (script ? element.onload : element.onerror)?.();
    });
    return element;
  };
  const head = { appendChild: load };
  const timers = windowTimers();
  const globals: Record<string, unknown> = {
    location,
    console,
    ...timers.globals,
    performance,
    URL,
    MessageEvent,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
    sessionStorage: storageStub(),
    localStorage: storageStub(),
    navigator: { userAgent: "Node", language: "th-TH" },
    name: "",
    history: {},
    screen: { width: 1366, height: 768 },
    document: {
      URL: url,
      domain: location.hostname,
      cookie: "",
      head,
      documentElement: { style: {}, setAttribute: () => undefined },
      body: null,
      getElementsByTagName: (name: string) =>
        name.toLowerCase() === "script" ? [first] : name.toLowerCase() === "head" ? [head] : [],
      getElementById: () => null,
      hasFocus: () => true,
      querySelectorAll: () => [],
      querySelector: () => null,
      createElement: () => scriptStub(""),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  };
  // An ordinary object: looking up a global of a "contextified" one takes a hundred times as long.
  const context = createContext(constants.DONT_CONTEXTIFY);
  Object.assign(context, globals, { window: context, self: context, parent: context, top: context });
  const dispatchEvent = target.dispatchEvent.bind(target);
  return { context, loaded, location, MessageEvent, dispatchEvent, close: timers.stop };
}
