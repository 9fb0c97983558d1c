/**
 * What works before the pane is there, on a slow line for seconds: the plain first screen of taskpane.html, or the outline of the
 * findings for who was here before (issue 16). It is a script of its own and imports nothing, so that it comes at once; what was
 * pressed is kept in the page, and `takeFirstCard` hands it to the pane.
 */

const KEYS_END = "integrity-report.";
const BANGKOK_MS = 7 * 60 * 60 * 1000;
const BUDDHIST = 543;
const FIRST_MONTH = 9; // October, counted from 0

/** A choice of the person; the key may begin with a partition that only Office knows. */
function readKept(name: string): string | null {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
    const key = keys.find((one) => one?.endsWith(KEYS_END + name) === true);
    return key === undefined || key === null ? null : localStorage.getItem(key);
  } catch {
    return null; // blocked by the browser's settings
  }
}

function fiscalYear(now: number): number {
  const day = new Date(now + BANGKOK_MS);
  return day.getUTCFullYear() + BUDDHIST + (day.getUTCMonth() >= FIRST_MONTH ? 1 : 0);
}

function begin(): void {
  const root = document.documentElement;
  const first = document.getElementById("first");
  const outline = document.getElementById("outline");
  if (!first || !outline) return;
  root.lang = readKept("language") === "en" ? "en" : "th";
  const theme = readKept("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  root.dataset.start = "";
  if (readKept("welcome") === "seen") outline.hidden = false;
  else {
    first.hidden = false;
    prepare(first);
  }
}

function prepare(first: HTMLElement): void {
  const chips = [...first.querySelectorAll<HTMLElement>("[role=radio]")];
  const file = first.querySelector<HTMLInputElement>("input[type=file]");
  const present = fiscalYear(Date.now());
  [present - 1, present].forEach((year, at) => {
    const chip = chips[at];
    if (!chip) return;
    chip.textContent = String(year);
    chip.dataset.begin = `year-${year}`;
  });
  const choose = (chip: HTMLElement): void => {
    for (const other of chips) {
      other.setAttribute("aria-checked", String(other === chip));
      other.tabIndex = other === chip ? 0 : -1;
    }
    first.dataset.year = chip.dataset.begin?.slice("year-".length) ?? "";
    ask(false);
  };
  const ask = (isAsked: boolean): void => {
    document
      .getElementById("first-none")
      ?.toggleAttribute("hidden", isAsked || first.dataset.year !== undefined);
    document.getElementById("first-ask")?.toggleAttribute("hidden", !isAsked);
    if (isAsked) (chips.find(({ tabIndex }) => tabIndex === 0) ?? chips[0])?.focus();
  };
  const start = (way: HTMLElement): void => {
    first.dataset.way = way.dataset.begin ?? "";
    first.setAttribute("aria-busy", "true");
    way.setAttribute("aria-busy", "true");
    const hint = way.querySelector(".hint");
    if (hint) hint.textContent = document.documentElement.lang === "en" ? "Opening…" : "กำลังเปิด…";
  };
  const press = (way: HTMLElement): void => {
    if (first.dataset.way !== undefined) return;
    const name = way.dataset.begin;
    // The workbook may say its own year: that is known once it is read.
    if (name !== "use" && !/^\d+$/.test(first.dataset.year ?? "")) ask(true);
    else if (name === "import") file?.click();
    else start(way);
  };
  chips.forEach((chip, at) => {
    chip.tabIndex = at === 0 ? 0 : -1;
    chip.addEventListener("click", () => choose(chip));
    chip.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      const next = chips[(at + by + chips.length) % chips.length];
      if (!next) return;
      next.focus();
      choose(next);
    });
  });
  for (const way of first.querySelectorAll<HTMLElement>(".way"))
    way.addEventListener("click", () => press(way));
  file?.addEventListener("change", () => {
    const way = first.querySelector<HTMLElement>("[data-begin=import]");
    if (way && file.files?.length) start(way);
  });
}

begin();

export {}; // a module of its own: its names are nobody else's
