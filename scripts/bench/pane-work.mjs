import { PANE_PLACES } from "./pane-places.mjs";

/** What the pane needs once it stands still, before the next thing is measured. */
const REST = 1500;
const LONGEST_WAIT = 240_000;

/**
 * Measures one pane with so many measures, from the first check to the PDF: milliseconds.
 * @param {import("playwright-core").BrowserContext} context
 * @param {{ servers: object, workbook: { data: object, sheet: string, cell: string }, edits: number }} options
 * @returns {Promise<Record<string, number | null>>} null for what took longer than anybody waits
 */
export async function measureWork(context, { servers, workbook, edits }) {
  const { page, frame, session } = await openPane(context, servers, workbook.data);
  const figures = { isApart: Number(session !== null) };
  const take = async (measure) => {
    const answer = await within(LONGEST_WAIT, measure());
    await page.waitForTimeout(REST);
    return answer;
  };
  const quietly = async (words) => {
    await frame.evaluate(pressQuietly, words);
    await page.waitForTimeout(REST);
  };
  try {
    Object.assign(
      figures,
      prefixed("check", await take(() => press(frame, { words: PANE_PLACES.check, shown: "findings" }))),
    );
    const again = [];
    for (let edit = 0; edit < edits; edit += 1)
      again.push(await take(() => editOnce({ page, frame, session }, workbook, edit)));
    for (const name of ["ms", "longest", "cpu", "all"])
      figures[`again.${name}`] = median(again.map((one) => one?.[name]));
    await quietly(PANE_PLACES.byKind);
    Object.assign(
      figures,
      prefixed("fixes", await take(() => press(frame, { words: PANE_PLACES.fixAll, shown: "fixes" }))),
    );
    for (const words of [PANE_PLACES.back, PANE_PLACES.byMeasure]) await quietly(words);
    Object.assign(
      figures,
      prefixed("scroll", await take(() => frame.evaluate(scrollToEnd, PANE_PLACES.list))),
    );
    await quietly(PANE_PLACES.reportTab);
    for (const file of ["word", "pdf"])
      Object.assign(
        figures,
        prefixed(
          file,
          await take(() => frame.evaluate(makeFile, { ...PANE_PLACES, file: PANE_PLACES[file] })),
        ),
      );
  } finally {
    await page.close();
  }
  return figures;
}

async function openPane(context, servers, data) {
  const page = await context.newPage();
  await page.goto(servers.hostPage);
  const address = `${servers.apart}${PANE_PLACES.page}`;
  await page.evaluate(([given, pane]) => window.benchHost.open(given, pane), [data, address]);
  const frame = await frameOf(page);
  await frame.waitForFunction(() => window.paneProbe?.firstButton != null);
  await page.waitForTimeout(REST);
  // Only a frame with a process of its own has a session.
  const session = await context.newCDPSession(frame).catch(() => null);
  await session?.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await session?.send("Performance.enable");
  return { page, frame, session };
}

/** The pane's frame, once it is one. */
export async function frameOf(page) {
  for (;;) {
    const frame = page.frames().find((one) => one.url().includes(PANE_PLACES.page));
    if (frame !== undefined) return frame;
    await page.waitForTimeout(20);
  }
}

async function editOnce({ page, frame, session }, { sheet, cell, data }, edit) {
  const text = data.sheets[0].cells.find(({ address }) => address === cell).value;
  const isRight = frame.evaluate(countsChange, PANE_PLACES.counts);
  await page.waitForTimeout(50);
  const cpu = await busy(session);
  const from = await page.evaluate(
    (typed) => window.benchHost.type(...typed),
    [sheet, cell, edit % 2 === 0 ? "" : text],
  );
  const { at, longest } = await isRight;
  const after = await busy(session);
  return { ms: at - from, longest, cpu: after.pane - cpu.pane, all: after.all - cpu.all };
}

/** Milliseconds of CPU that the pane's thread has used, and its whole process: its workers, the browser's drawing and clearing, too. */
async function busy(session) {
  if (session === null) return { pane: null, all: null };
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (wanted) => metrics.find(({ name }) => name === wanted)?.value * 1000;
  return { pane: of("TaskDuration"), all: of("ProcessTime") };
}

function press(frame, { words, shown }) {
  return frame.evaluate(pressAndSee, { words, shown, places: PANE_PLACES });
}

/* What follows runs in the pane: each is handed over as text. */

async function pressAndSee({ words, shown, places }) {
  const { button, until, tasks } = window.paneProbe;
  const { answer: found } = await until(() => button(words));
  tasks.length = 0;
  const from = performance.timeOrigin + performance.now();
  found.click();
  const { at } = await until(() =>
    shown === "findings" ? document.querySelector(`[${places.counts}]`) : button(places.fixesShown),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { ms: at - from, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

async function countsChange(name) {
  const { until, tasks } = window.paneProbe;
  const counts = () => document.querySelector(`[${name}]`)?.getAttribute(name);
  const before = counts();
  tasks.length = 0;
  const { at } = await until(() => counts() !== before);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { at, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

function pressQuietly(words) {
  const found = window.paneProbe.button(words);
  if (found === undefined) throw new Error(`the pane has no ${words.join(" or ")}`);
  found.click();
}

async function scrollToEnd(selector) {
  const { tasks } = window.paneProbe;
  const list = document.querySelector(selector);
  const isScroller = (one) =>
    one.scrollHeight > one.clientHeight + 1 && window.getComputedStyle(one).overflowY !== "visible";
  let scroller = list;
  while (scroller !== null && !isScroller(scroller)) scroller = scroller.parentElement;
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const frames = [];
  tasks.length = 0;
  let last = await nextFrame();
  for (let still = 0; scroller !== null && still < 5;) {
    const before = scroller.scrollTop;
    scroller.scrollTop += Math.max(100, scroller.clientHeight * 0.8);
    still = scroller.scrollTop === before ? still + 1 : 0;
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  const end = list.getBoundingClientRect().bottom;
  const isAtEnd = ({ bottom, height }) => height > 0 && Math.abs(bottom - end) < 2;
  const drawn = [...list.querySelectorAll("[data-at]")];
  if (!drawn.some((one) => isAtEnd(one.getBoundingClientRect())))
    throw new Error("the end of the list was not reached");
  return {
    parts: Math.max(...drawn.map((one) => Number(one.dataset.at))) + 1,
    frames: frames.length,
    over: frames.filter((length) => length > 50).length,
    worst: Math.max(0, ...frames),
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}

async function makeFile({ file, draft }) {
  const { button, until, tasks, delivered } = window.paneProbe;
  const { answer: found } = await until(() => button(file));
  const tick = document.querySelector(draft);
  if (tick?.checked === false) tick.click();
  tasks.length = 0;
  delivered.length = 0;
  const from = performance.timeOrigin + performance.now();
  found.click();
  // A file is handed over without a change of the page.
  while (delivered.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const at = performance.timeOrigin + performance.now();
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { ms: at - from, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

function prefixed(name, figures) {
  return Object.fromEntries(Object.entries(figures ?? {}).map(([key, value]) => [`${name}.${key}`, value]));
}

/** The one in the middle of what was measured; null where nothing was. */
export function median(values) {
  const known = values.filter((value) => value != null).sort((a, b) => a - b);
  return known.length === 0 ? null : known[Math.floor(known.length / 2)];
}

async function within(milliseconds, promise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
