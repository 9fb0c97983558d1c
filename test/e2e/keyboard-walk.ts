import type { Frame } from "playwright-core";
import type { OpenPreview } from "./open-preview";

/** What has the focus in the pane, as a person would name it. */
export interface Focused {
  readonly tag: string;
  readonly role: string;
  readonly name: string;
  /** Whether it can be seen: not under an edge of what scrolls, nor covered by what sticks there. */
  readonly isInView: boolean;
  /** False where the key has led out of the pane, to the sheet. */
  readonly isInPane: boolean;
}

/** A walk through the pane by keys alone. A step after which the focus is on the page's body fails, and so does a moment of it. */
export interface KeyboardWalk {
  /** Comes from the sheet into the pane, to the tab in front. */
  readonly comeIn: () => Promise<void>;
  /** Presses a key and waits until the pane has drawn what came of it. */
  readonly press: (key: string, times?: number) => Promise<Focused>;
  readonly type: (words: string) => Promise<void>;
  readonly at: () => Promise<Focused>;
  /** Presses a key until what has the focus is so named, and fails where that does not come. */
  readonly pressUntil: (key: string, name: RegExp) => Promise<Focused>;
  /** Waits until what has the focus is so named, without a key. */
  readonly waitFor: (name: RegExp) => Promise<Focused>;
  /** The moments in which nothing had the focus, since the walk began. */
  readonly lost: () => Promise<readonly string[]>;
  /** What had the focus after a key and could not be seen. */
  readonly unseen: () => readonly string[];
}

const MOST_PRESSES = 90;
const LONGEST_WAIT_MS = 60_000;
const LONGEST_MOVEMENT_MS = 2000;

/** Begins at what has the focus, or at the tabs. */
export async function walkByKeyboard(preview: OpenPreview): Promise<KeyboardWalk> {
  const frame = paneFrame(preview);
  await frame.evaluate(WATCH);
  const at = (): Promise<Focused> => frame.evaluate<Focused>(FOCUSED);
  const unseen: string[] = [];
  /** What opens or goes elsewhere may cover it for a moment, longer on a slow machine. */
  const comesIntoView = async ({ isInView }: Focused): Promise<boolean> => {
    const end = Date.now() + LONGEST_MOVEMENT_MS;
    for (let isSeen = isInView; ; isSeen = (await at()).isInView) {
      if (isSeen || Date.now() > end) return isSeen;
      await preview.page.waitForTimeout(50);
    }
  };
  const settled = async (key: string): Promise<Focused> => {
    await frame.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    const focused = await at();
    if (focused.tag === "BODY" && focused.isInPane) {
      throw new Error(`after ${key} the focus is on the page's body`);
    }
    if (focused.isInPane && !(await comesIntoView(focused)))
      unseen.push(`${key}: ${focused.name.slice(0, 60)}`);
    return focused;
  };
  const press = async (key: string, times = 1): Promise<Focused> => {
    for (let time = 1; time < times; time += 1) await preview.page.keyboard.press(key);
    await preview.page.keyboard.press(key);
    return settled(key);
  };
  return {
    comeIn: async () => {
      await preview.pane.locator("[role=tab][aria-selected=true]").focus();
      await settled("coming in");
    },
    press,
    at,
    type: async (words) => {
      await preview.page.keyboard.type(words);
      await settled("typing");
    },
    pressUntil: async (key, name) => {
      const seen: string[] = [];
      for (let time = 0; time < MOST_PRESSES; time += 1) {
        const focused = await press(key);
        if (name.test(focused.name)) return focused;
        seen.push(focused.name.slice(0, 40));
      }
      throw new Error(`${key} does not come to ${String(name)}, but to: ${[...new Set(seen)].join(" | ")}`);
    },
    waitFor: async (name) => {
      const end = Date.now() + LONGEST_WAIT_MS;
      let focused = await at();
      while (!name.test(focused.name) && Date.now() < end) {
        await preview.page.waitForTimeout(50);
        focused = await at();
      }
      if (!name.test(focused.name))
        throw new Error(`the focus is not at ${String(name)} but at ${focused.name}`);
      return focused;
    },
    lost: () => frame.evaluate<readonly string[]>("window.focusLost"),
    unseen: () => unseen,
  };
}

/** Every kind of Excel in which the pane is walked. */
export const HOSTS = ["web", "PC", "Mac"] as const;

/** Has the page be another kind of Excel, which opens the pane anew; the page itself begins as Excel on the web. */
export async function chooseHost(preview: OpenPreview, host: (typeof HOSTS)[number]): Promise<void> {
  await preview.page.locator("#choose-platform").selectOption(host);
  const isOpen = (): boolean => host === "web" || paneFrame(preview).url().includes(`as=${host}`);
  while (!isOpen()) await preview.page.waitForTimeout(50);
  await preview.pane.getByRole("tablist").waitFor();
}

/** The frame of the pane inside the preview's page. */
export function paneFrame({ page }: OpenPreview): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("there is no pane");
  return frame;
}

/**
 * Notes at every drawn frame whether nothing has the focus, once something had it. Where one comes from the sheet, the window has
 * the focus for a moment and nothing in it: that is not lost.
 */
const WATCH = `(() => {
  if (window.focusLost) return;
  window.focusLost = [];
  let last = null;
  const look = () => {
    const { activeElement, body } = document;
    if (!document.hasFocus()) last = null;
    else if (activeElement && activeElement !== body) last = activeElement;
    else if (last !== null) {
      window.focusLost.push((last.getAttribute("aria-label") ?? last.textContent ?? last.tagName).slice(0, 60));
      last = null;
    }
    requestAnimationFrame(look);
  };
  look();
})()`;

/** What is higher than half of its room need not be seen whole. */
const FOCUSED = `(() => {
  const element = document.activeElement ?? document.body;
  const scroller = element.closest("main");
  const room = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  const { top, bottom, left, right, width } = element.getBoundingClientRect();
  const isHigh = bottom - top > (room.bottom - room.top) / 2;
  const isInside = left >= -1 && right <= innerWidth + 1
    && (isHigh ? top < room.bottom - 40 && bottom > room.top + 40 : top >= room.top - 1 && bottom <= room.bottom + 1);
  const middle = (Math.max(top, room.top) + Math.min(bottom, room.bottom)) / 2;
  const seen = document.elementFromPoint(left + width / 2, middle);
  return {
    tag: element.tagName,
    role: element.getAttribute("role") ?? "",
    name: (element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent ?? "").trim(),
    isInPane: document.hasFocus(),
    isInView: isInside && seen !== null && (element.contains(seen) || seen.contains(element)),
  };
})()`;
