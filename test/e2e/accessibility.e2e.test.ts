import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { paneFrame, walkByKeyboard } from "./keyboard-walk";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { PANE_STATES } from "./pane-states";

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = join(__dirname, "../../out/screenshots");
/** Fluent's keyboard navigation puts hidden stops at the ends of a list that hand the focus on at once. */
const FOCUS_GUARDS = '[["[data-tabster-dummy]"]]';
/** It looks for whole words between spaces, which Thai does not have: LOOK_FAULTS looks for what is seen anywhere in the name. */
const OTHER_RULES = '{ "label-content-name-mismatch": { enabled: false } }';
/** Another theme changes colours only. */
const [ALL_RULES, COLOUR_RULES] = [null, ["color-contrast"]];
/** Milliseconds after which what still moves is taken for something that moves for good. */
const LONGEST_MOVEMENT = 400;
/** Milliseconds that a state may take to come: each waits for the one before, and one that does not come should not take long. */
const LONGEST_WAIT = 60_000;
/** Every width that a person may give the pane (issue 16). */
const WIDTHS = [280, 320, 350, 640];
/** A screen of 768 pixels leaves the pane this height: there no button that acts is under the fold. */
const [LOW, LOW_WIDTHS] = [530, [280, 320]];
/** What is done last is told on one line above the foot, of two lines of text where the pane is narrow. */
const HIGHEST_OUTCOME = 48;
/** What each look is held to besides: texts never under 12 px, weights 400 and 700, targets of 24 px. */
const [SMALLEST_TEXT, WEIGHTS, SMALLEST_TARGET] = [12, ["400", "700"], 24];

interface Look {
  readonly name: string;
  readonly width: number;
  readonly language: "th" | "en";
}

/** Each state is looked at in the light theme and, as it stands, in the dark one. */
const LOOKS: readonly Look[] = [
  { name: "320-th", width: 320, language: "th" },
  { name: "350-en", width: 350, language: "en" },
];

beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterAll(leaveBrowser);

describe.each(LOOKS)("the pane at $width px, in $language", ({ name, width, language }) => {
  let preview: OpenPreview;
  /** The state that did not come: what goes on from it cannot either. */
  let notReached = "";
  let held: Promise<void> | null = null;
  beforeAll(async () => {
    // The pane itself is held back once, so that the card of the page before it is seen.
    preview = await openPreview({
      route: [
        /\/(libraries|taskpane)\.[0-9a-f]+\.js/,
        async (route) => {
          await held;
          await route.continue();
        },
      ],
    });
    preview.page.setDefaultTimeout(LONGEST_WAIT);
    await setWidth(preview, width);
    await choose(preview, language === "en" ? "English" : "ไทย");
  });
  afterAll(async () => {
    const { strangers } = preview;
    await preview.close();
    expect(strangers).toEqual([]);
  });

  test("plain-card: no fault of accessibility, nothing cut off", async () => {
    let letGo: () => void = () => undefined;
    held = new Promise((resolve) => (letGo = resolve));
    const frame = paneFrame(preview);
    await frame.evaluate("location.reload()");
    await preview.pane.locator("#first [data-begin=use]").waitFor();
    try {
      await expectSound(preview, { name: `plain-card-${name}`, width });
    } finally {
      letGo();
    }
    await preview.pane.getByRole("tablist").waitFor();
  });

  test.each(PANE_STATES)(
    "$name: no fault of accessibility, nothing cut off",
    async ({ name: state, show }) => {
      if (notReached !== "") throw new Error(`${notReached} did not come before`);
      notReached = state;
      await show(preview);
      notReached = "";
      await expectSound(preview, { name: `${state}-${name}`, width });
    },
  );
});

test("in forced colours the pressed counter is drawn in colours of the system (R49)", async () => {
  const preview = await openPreview();
  await preview.page.emulateMedia({ forcedColors: "active" });
  await preview.page.locator("#ribbon-buttons button").nth(1).click();
  const counter = preview.pane.locator("button[aria-pressed]").first();
  await counter.click();
  await preview.pane.locator("button[aria-pressed=true]").waitFor();
  await preview.page.locator("#pane-frame").screenshot({ path: join(PICTURES, "pane-forced-colours.png") });
  const drawn = await paneFrame(preview).evaluate(`(() => {
    const button = document.querySelector("button[aria-pressed=true]");
    const probe = document.body.appendChild(document.createElement("i"));
    const system = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
    const legible = [system("ButtonText"), system("CanvasText")];
    const texts = [button, ...button.querySelectorAll("span")].map((part) => legible.includes(getComputedStyle(part).color));
    return { border: getComputedStyle(button).borderTopColor === system("Highlight"), texts: texts.every(Boolean) };
  })()`);
  await preview.close();
  expect(drawn).toEqual({ border: true, texts: true });
});

test("in forced colours the focus is seen on every stop, and beside the mark of what is chosen", async () => {
  const preview = await openPreview({ height: 600 });
  await preview.page.emulateMedia({ forcedColors: "active" });
  await preview.page.locator("#ribbon-buttons button").nth(1).click();
  await preview.pane.getByRole("tree").waitFor();
  const walk = await walkByKeyboard(preview);
  await walk.comeIn();
  const unseen: string[] = [];
  const seen = new Set<string>();
  for (let steps = 0; steps < STOPS; steps += 1) {
    const { name } = await walk.press("Tab");
    seen.add(name);
    const ring = (await paneFrame(preview).evaluate(RING)) as string;
    if (ring !== "") unseen.push(`${name}: ${ring}`);
  }
  await preview.close();
  expect(unseen).toEqual([]);
  expect([...seen]).toEqual(expect.arrayContaining(["มาตรการ", "ค้นหาและกรอง"]));
});

test("nothing moves for who wants reduced motion, while the workbook is read either", async () => {
  const preview = await openPreview();
  await preview.page.emulateMedia({ reducedMotion: "reduce" });
  await preview.page.locator("#choose-fault").selectOption("slow");
  await preview.page.locator("#ribbon-buttons button").nth(1).click();
  await preview.pane.locator("[data-strip=working]").waitFor();
  const moving = await paneFrame(preview).evaluate(
    `document.getAnimations().filter(({ effect }) => effect.getComputedTiming().duration > 10 && effect.target.checkVisibility()).map((one) => [one.animationName ?? one.transitionProperty, one.effect.getComputedTiming().duration, one.effect.target.className].join(" "))`,
  );
  await preview.close();
  expect(moving).toEqual([]);
});

/** Takes a choice of the page behind ⋯, and goes back. */
async function choose({ pane }: OpenPreview, option: string | RegExp): Promise<void> {
  await pane.locator("[data-opener=options]").click();
  await pane.getByRole("radio", { name: option }).click();
  await pane.locator("[data-opener=options]").click();
}

async function setWidth({ page }: OpenPreview, width: number): Promise<void> {
  await page.evaluate(`document.querySelector("#pane").style.setProperty("--pane-width", "${width}px")`);
}

async function expectSound(preview: OpenPreview, look: { name: string; width: number }): Promise<void> {
  await settle(preview);
  await takePicture(preview, `${look.name}-light`);
  const faults = [...(await axeFaults(preview, ALL_RULES))];
  const looks = (await paneFrame(preview).evaluate(LOOK_FAULTS)) as string[];
  const wide: string[] = [];
  for (const width of WIDTHS) {
    await setWidth(preview, width);
    wide.push(...(await overflow(preview)).map((one) => `${width} px: ${one}`));
  }
  const low: string[] = [];
  await setHeight(preview, `${LOW}px`);
  for (const width of LOW_WIDTHS) {
    await setWidth(preview, width);
    low.push(...(await underTheFold(preview)).map((one) => `${width} x ${LOW}: ${one}`));
  }
  await setHeight(preview, "");
  await setWidth(preview, look.width);
  // With no theme of Office the pane follows the system's, without being opened anew.
  await preview.page.emulateMedia({ colorScheme: "dark" });
  await settle(preview);
  await takePicture(preview, `${look.name}-dark`);
  faults.push(...(await axeFaults(preview, COLOUR_RULES)).map((fault) => `dark: ${fault}`));
  await preview.page.emulateMedia({ colorScheme: "light" });
  expect({ faults, looks, wide, low }).toEqual({ faults: [], looks: [], wide: [], low: [] });
}

async function setHeight({ page }: OpenPreview, height: string): Promise<void> {
  await page.evaluate(
    `Object.assign(document.querySelector("#pane-frame").style, { height: "${height}", flex: "${height && "none"}" })`,
  );
}

/** Buttons out of view, of those that stand still and the one to press next; and a strip that takes more than its line. */
function underTheFold(preview: OpenPreview): Promise<readonly string[]> {
  return paneFrame(preview).evaluate(`(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const main = document.querySelector("main");
    const room = main === null ? null : main.getBoundingClientRect();
    const faults = [];
    const say = (button, why) => faults.push(why + ": " + button.textContent.trim().slice(0, 40));
    for (const button of document.querySelectorAll("footer button, [data-action-bar] button")) {
      const { top, right, bottom, left } = button.getBoundingClientRect();
      if (top < 0 || left < 0 || right > innerWidth || bottom > innerHeight) say(button, "out of the pane");
      if (button.scrollWidth > button.clientWidth + 1) say(button, "words cut");
    }
    const brand = document.querySelector("[data-action-bar]") === null && main !== null ? firstFilled(main) : undefined;
    // What a person unfolded pushes it down.
    const isUnfolded = main !== null && main.querySelector("[aria-expanded=true]:not([role=treeitem])") !== null;
    if (brand !== undefined && !isUnfolded && brand.getBoundingClientRect().bottom > room.bottom) say(brand, "under the fold");
    const outcome = document.querySelector("[data-strip=outcome]");
    const height = outcome === null ? 0 : Math.round(outcome.getBoundingClientRect().height);
    const isPlain = outcome !== null && outcome.querySelector("p, li, [aria-expanded]") === null;
    if (isPlain && height > ${HIGHEST_OUTCOME}) faults.push("strip of " + height + " px");
    return faults;

    function firstFilled(part) {
      const probe = document.querySelector(".fui-FluentProvider");
      if (probe === null) return undefined; // the plain card, before the pane
      const filled = getComputedStyle(probe).getPropertyValue("--colorBrandBackground").trim();
      const swatch = probe.appendChild(document.createElement("i"));
      swatch.style.backgroundColor = filled;
      const colour = getComputedStyle(swatch).backgroundColor;
      swatch.remove();
      return [...part.querySelectorAll("button")].find((button) => getComputedStyle(button).backgroundColor === colour);
    }
  })()`);
}

/** Waits until what was drawn last stands still: colours in the middle of a change are no one's to judge. */
async function settle(preview: OpenPreview): Promise<void> {
  await paneFrame(preview).evaluate(`(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await drawn();
    const still = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await Promise.race([still, new Promise((done) => setTimeout(done, ${LONGEST_MOVEMENT}))]);
    await drawn();
  })()`);
}

async function takePicture({ page }: OpenPreview, name: string): Promise<void> {
  await page.locator("#pane-frame").screenshot({ path: join(PICTURES, `pane-${name}.png`) });
}

async function axeFaults(preview: OpenPreview, rules: readonly string[] | null): Promise<readonly string[]> {
  const frame = paneFrame(preview);
  if (await frame.evaluate("typeof axe === 'undefined'")) await frame.evaluate(AXE);
  const { violations } = (await frame.evaluate(
    `axe.run({ exclude: ${FOCUS_GUARDS} }, { resultTypes: ["violations"], ${rules === null ? `rules: ${OTHER_RULES}` : `runOnly: ${JSON.stringify(rules)}`} })`,
  )) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

/** What leaves the pane at its right edge: it would have to be scrolled sideways, or is cut off there. */
function overflow(preview: OpenPreview): Promise<readonly string[]> {
  return paneFrame(preview).evaluate(`(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? ["scrolls by " + (scrollWidth - clientWidth)] : [];
    for (const part of document.querySelectorAll("main, footer, header, [data-action-bar]"))
      if (part.scrollWidth > part.clientWidth) faults.push(part.tagName + " is cut by " + (part.scrollWidth - part.clientWidth));
    return faults;
  })()`);
}

/** Stops from the first tab round to it again, at least. */
const STOPS = 14;

/** What is wrong with the ring around what has the focus: none is drawn, or what marks a choice is drawn just like it. */
const RING = `(() => {
  const focused = document.activeElement;
  const isDrawn = (style, kind, width) => style[kind] !== "none" && parseFloat(style[width]) >= 1;
  const parts = [focused, focused.parentElement, focused.querySelector("*")].filter(Boolean);
  const styles = parts.flatMap((part) => [getComputedStyle(part), getComputedStyle(part, "::after")]);
  const hasRing = styles.some((style) => isDrawn(style, "outlineStyle", "outlineWidth"))
    || isDrawn(getComputedStyle(focused, "::after"), "borderTopStyle", "borderTopWidth");
  if (!hasRing) return "no ring";
  const isChosen = focused.getAttribute("role") === "radio" && focused.getAttribute("aria-checked") === "true";
  const own = getComputedStyle(focused);
  return isChosen && parseFloat(own.outlineOffset) < 0 && parseFloat(own.borderTopWidth) === 0 ? "ring and mark are one" : "";
})()`;

const LOOK_FAULTS = `(() => {
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0;
  const isHidden = (element) => element.closest("[data-tabster-dummy]") !== null || getComputedStyle(element).clipPath !== "none";
  const faults = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement;
    if (text.data.trim() === "" || seen.has(element) || !isSeen(element) || isHidden(element)) continue;
    seen.add(element);
    const { fontSize, fontWeight } = getComputedStyle(element);
    if (parseFloat(fontSize) < ${SMALLEST_TEXT}) faults.push(fontSize + ": " + text.data.slice(0, 40));
    if (!${JSON.stringify(WEIGHTS)}.includes(fontWeight)) faults.push("weight " + fontWeight + ": " + text.data.slice(0, 40));
  }
  const letters = (text) => text.replace(/[^\\p{L}\\p{M}\\p{N}]/gu, "");
  for (const named of document.querySelectorAll("button[aria-label]")) {
    const name = letters(named.getAttribute("aria-label"));
    const lines = isSeen(named) ? named.innerText.split("\\n").map(letters) : [];
    if (lines.some((line) => !name.includes(line))) faults.push("not called as seen: " + named.outerHTML.slice(0, 120));
  }
  for (const target of document.querySelectorAll("button, select, [role=tab], [role=treeitem], [role=radio]")) {
    if (!isSeen(target) || isHidden(target)) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width < ${SMALLEST_TARGET} || height < ${SMALLEST_TARGET}) faults.push(Math.round(width) + " x " + Math.round(height) + ": " + target.outerHTML.slice(0, 120));
  }
  return faults;
})()`;
