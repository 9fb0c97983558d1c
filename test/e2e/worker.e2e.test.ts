import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Worker } from "playwright-core";
import { findingTree } from "./finding-list";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { tickDraft } from "./pane-options";

jest.setTimeout(240_000);

let preview: OpenPreview;
afterEach(async () => {
  const faults = await preview.faults();
  await preview.close();
  expect(faults).toEqual([]);
});
afterAll(leaveBrowser);

async function openChecked(isSecure = true): Promise<Worker> {
  preview = await openPreview({ isSecure });
  // The first screen has read and checked the workbook already.
  const [first] = preview.page.workers();
  const started = first ?? preview.page.waitForEvent("worker");
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await findingTree(preview.pane).waitFor();
  return started;
}

/** A page, a frame or a worker, in which code is run. */
interface Place {
  evaluate(code: string): Promise<unknown>;
}

/** The scripts, fonts and other files that it has loaded from its own host, without their hashes. */
async function loadedBy(place: Place): Promise<readonly string[]> {
  const names = (await place.evaluate(
    `performance.getEntriesByType("resource").map(({ name }) => name)`,
  )) as string[];
  return names.map((name) => fileOf(name));
}

/** Its path from where the pages are on their host, without the hash. */
function fileOf(address: string): string {
  return new URL(address).pathname.replace(/^.*?\/(?=assets\/|[^/]*$)/, "/").replace(/\.[0-9a-f]{12}\./, ".");
}

/** Unpacked bytes; what makes Word files takes ten times as many. */
const MOST_FOR_PICTURES = 60_000;

/** The scripts of the pane with their unpacked bytes. */
async function sizesOf(frame: Frame): Promise<readonly { readonly name: string; readonly bytes: number }[]> {
  const entries = (await frame.evaluate(
    `performance.getEntriesByType("resource").map(({ name, decodedBodySize }) => [name, decodedBodySize])`,
  )) as [string, number][];
  return entries.map(([name, bytes]) => ({
    name: fileOf(name),
    bytes,
  }));
}

function paneFrame(): Frame {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane is not there");
  return frame;
}

async function downloadDraft(name: RegExp): Promise<Buffer> {
  await tickDraft(preview.pane);
  const make = preview.pane.getByRole("button", { name });
  const [download] = await Promise.all([preview.page.waitForEvent("download"), make.click()]);
  return Buffer.from(await downloadedBytes(download));
}

describe("what takes long is done by workers", () => {
  test.each([
    ["over https", true],
    ["over plain http, as npm start serves it", false],
  ])("%s: no script comes to the pane for a check, a Word file or a PDF file", async (_, isSecure) => {
    const checker = await openChecked(isSecure);
    await preview.pane.getByRole("tab", { name: "รายงาน" }).click();
    await preview.pane.locator("[data-opens-page]").first().waitFor();
    const before = await loadedBy(paneFrame());
    const started = preview.page.waitForEvent("worker");
    expect((await downloadDraft(/^ทำไฟล์ Word/)).subarray(0, 2).toString()).toBe("PK");
    expect((await downloadDraft(/^ทำไฟล์ PDF/)).subarray(0, 5).toString()).toBe("%PDF-");
    // Only what asks Excel for the pictures in the workbook: it answers the pane alone (issue 17).
    const added = (await sizesOf(paneFrame())).filter(({ name }) => !before.includes(name));
    expect(added.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(MOST_FOR_PICTURES);
    const reporter = await started;
    expect(reporter).not.toBe(checker);
    expect(await loadedBy(reporter)).toEqual(
      expect.arrayContaining(["/assets/Sarabun-Regular.ttf", "/assets/harfbuzz.wasm"]),
    );
    for (const worker of [checker, reporter]) {
      const loaded = await loadedBy(worker);
      expect(loaded).toContain("/worker.js");
      expect(loaded).not.toContain("/libraries.js");
    }
  });

  test("a worker that cannot start leaves the work to the pane", async () => {
    preview = await openPreview();
    await preview.page.route("**/worker.*.js", (route) => route.abort());
    await preview.page.reload();
    await preview.pane.getByRole("tablist").waitFor();
    await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
    await findingTree(preview.pane).waitFor();
    expect(preview.page.workers()).toEqual([]);
  });
});

describe("a worker reaches its own host and no other", () => {
  /** Another host, that lets everybody read what it serves: only a policy can keep the pane from it. */
  let stranger: Server;
  let address: string;
  const asked: string[] = [];

  beforeAll(async () => {
    stranger = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" });
      response.end("self.hasStranger = true;");
    });
    stranger.on("upgrade", (request, socket) => {
      asked.push(`upgrade ${request.url}`);
      socket.destroy();
    });
    await new Promise<void>((resolve) => stranger.listen(0, "localhost", resolve));
    address = `http://localhost:${(stranger.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    stranger.close();
  });

  /** Ways to reach a host, each true where it was reached. */
  const WAYS: Readonly<Record<string, string>> = {
    fetch: `fetch("ADDRESS/fetch").then(() => true, () => false)`,
    "a request of a form": `fetch("ADDRESS/post", { method: "POST", body: "x", mode: "no-cors" }).then(() => true, () => false)`,
    XMLHttpRequest: `new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("GET", "ADDRESS/xhr");
      request.onload = () => resolve(true);
      request.onerror = () => resolve(false);
      request.send();
    })`,
    importScripts: `(() => { try { importScripts("ADDRESS/script.js"); return true; } catch { return false; } })()`,
    "a module": `import("ADDRESS/module.js").then(() => true, () => false)`,
    WebSocket: `new Promise((resolve) => {
      try {
        const socket = new WebSocket("ADDRESS/socket".replace("http", "ws"));
        socket.onopen = () => resolve(true);
        socket.onerror = () => resolve(false);
      } catch { resolve(false); }
    })`,
    EventSource: `new Promise((resolve) => {
      const source = new EventSource("ADDRESS/events");
      source.onopen = () => resolve(true);
      source.onerror = () => { source.close(); resolve(false); };
    })`,
    "a worker of its own": `new Promise((resolve) => {
      try {
        const worker = new Worker(URL.createObjectURL(new Blob(['fetch("ADDRESS/nested").then(() => postMessage(true), () => postMessage(false))'])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => resolve(false);
      } catch { resolve(false); }
    })`,
  };
  const reach = (way: string, place: Place): Promise<unknown> =>
    place.evaluate((WAYS[way] as string).replaceAll("ADDRESS", address));

  test("the ways that are tried do reach a stranger where no policy forbids it", async () => {
    preview = await openPreview({ isSecure: false });
    asked.length = 0;
    for (const way of ["fetch", "XMLHttpRequest", "a module", "a worker of its own"])
      expect([way, await reach(way, preview.page)]).toEqual([way, true]);
    expect(asked).toHaveLength(4);
  });

  test.each([true, false])("none of them does from a worker (https: %s)", async (isSecure) => {
    const worker = await openChecked(isSecure);
    asked.length = 0;
    const reached: [string, unknown][] = [];
    for (const way of Object.keys(WAYS)) reached.push([way, await reach(way, worker)]);
    expect(reached).toEqual(Object.keys(WAYS).map((way) => [way, false]));
    expect(asked).toEqual([]);
    expect(await worker.evaluate(`typeof navigator.sendBeacon + typeof self.hasStranger`)).toBe(
      "undefinedundefined",
    );
    const own = `fetch(new URL("taskpane.html", self.paneFolder)).then(({ ok }) => ok)`;
    expect(await worker.evaluate(own)).toBe(true);
  });

  test("no worker starts from an address, which would not be held to the policy", async () => {
    preview = await openPreview();
    const start = `new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
      const script = [...document.scripts].find(({ src }) => src.startsWith(location.origin)).src;
      try { new Worker(script).onmessage = () => resolve("started"); } catch { /* the event tells why */ }
    })`;
    expect(await paneFrame().evaluate(start)).toBe("worker-src");
  });
});
