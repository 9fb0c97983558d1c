import { NOT_BEGUN, WAYS, type Begun } from "./begun";

/** What was pressed on the plain page, and what hands its place to the pane. */
export interface FirstCard {
  readonly begun: Begun;
  /** Takes the plain page away; the focus goes on in the same button of the pane. To be called once the pane is drawn. */
  readonly leave: () => void;
}

/** Reads what was pressed on the plain page. */
export function takeFirstCard(): FirstCard {
  const first = document.getElementById("first");
  return { begun: first === null ? NOT_BEGUN : readBegun(first), leave: () => leave(first) };
}

function readBegun(first: HTMLElement): Begun {
  const year = Number(first.dataset.year);
  return {
    way: WAYS.find((way) => way === first.dataset.way) ?? null,
    year: Number.isInteger(year) && year > 0 ? year : null,
    file: first.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0] ?? null,
  };
}

function leave(first: HTMLElement | null): void {
  const focused = document.activeElement;
  const name = focused instanceof HTMLElement && first?.contains(focused) ? focused.dataset.begin : undefined;
  removePlainPage();
  document.getElementById("start")?.setAttribute("hidden", "");
  const pane = document.getElementById("pane");
  const same = name === undefined ? null : pane?.querySelector<HTMLElement>(`[data-begin="${name}"]`);
  const busy = pane?.querySelector<HTMLElement>("[data-begin][aria-busy=true]");
  if (name !== undefined) (same ?? busy ?? pane?.querySelector<HTMLElement>("button"))?.focus();
  // "ปีอื่น…" was chosen there, where it had no field.
  if (first?.dataset.year === "other") pane?.querySelector<HTMLElement>('[data-begin="year-other"]')?.click();
}

/** Takes the plain first screen and the outline away, so that the pane or a message has the page. */
export function removePlainPage(): void {
  for (const id of ["first", "outline"]) document.getElementById(id)?.remove();
  delete document.documentElement.dataset.start;
}
