import { offlineFiles, offlineScript } from "../../../scripts/build/offline-script";

const SCOPE = "https://example.go.th/addin/files.html";

/** Runs the script as a browser would, over caches and a net of our own. */
function start(files: readonly string[], version: string) {
  const listeners = new Map<string, (event: unknown) => void>();
  const stores = new Map<string, Map<string, string>>([["another's", new Map()]]);
  const asked: string[] = [];
  const net = { isThere: true };
  const nameOf = (request: string | { url: string }): string =>
    new URL(typeof request === "string" ? request : request.url, SCOPE).href.replace(/\?.*/, "");
  const caches = {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, string>();
      stores.set(name, store);
      return {
        addAll: async (requests: { url: string }[]) =>
          requests.forEach((one) => store.set(nameOf(one), name)),
        match: async (request: string | { url: string }) => store.get(nameOf(request)),
      };
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  };
  const fetch = async (request: { url: string }): Promise<string> => {
    asked.push(request.url);
    if (!net.isThere) throw new Error("no net");
    return "from the net";
  };
  const self = {
    registration: { scope: SCOPE },
    location: { origin: "https://example.go.th" },
    clients: { claim: async () => undefined },
    addEventListener: (name: string, listen: (event: unknown) => void) => listeners.set(name, listen),
  };
  class Request {
    readonly url: string;
    constructor(url: string) {
      this.url = new URL(url, SCOPE).href;
    }
  }
  const run = new Function("self", "caches", "fetch", "Request", offlineScript(files, version));
  run(self, caches, fetch, Request);
  const wait = async (name: string): Promise<void> => {
    let work: Promise<void> | undefined;
    listeners.get(name)?.({ waitUntil: (promise: Promise<void>) => (work = promise) });
    await work;
  };
  const request = async (url: string, mode = "no-cors", method = "GET"): Promise<unknown> => {
    let answer: unknown = "left to the browser";
    listeners.get("fetch")?.({
      request: { url, mode, method },
      respondWith: (given: unknown) => (answer = given),
    });
    return answer;
  };
  return { wait, request, stores, asked, net };
}

describe("the service worker of files.html", () => {
  const files = ["files.html", "files.1234567890ab.js"];

  test("keeps its files, forgets those of an older version, and leaves what is not its own", async () => {
    const worker = start(files, "two");
    worker.stores.set(`files-page ${SCOPE} one`, new Map());
    await worker.wait("install");
    await worker.wait("activate");
    expect([...worker.stores.keys()]).toEqual(["another's", `files-page ${SCOPE} two`]);
    expect(await worker.request("https://example.go.th/addin/files.1234567890ab.js")).toContain("two");
    expect(worker.asked).toEqual([]);
  });

  test("the page itself comes from the net, without one from what is kept, whatever stands behind its name", async () => {
    const worker = start(files, "one");
    await worker.wait("install");
    expect(await worker.request(SCOPE, "navigate")).toBe("from the net");
    worker.net.isThere = false;
    expect(await worker.request(`${SCOPE}?x=1`, "navigate")).toContain("one");
  });

  test("a file that is not kept is asked of the net", async () => {
    const worker = start(files, "one");
    await worker.wait("install");
    expect(await worker.request("https://example.go.th/addin/later.js")).toBe("from the net");
  });

  test.each([
    ["https://elsewhere.example/x.js", "GET"],
    ["https://example.go.th.elsewhere.example/x.js", "GET"],
    [SCOPE, "POST"],
  ])("%s by %s is left to the browser", async (url, method) => {
    expect(await start(files, "one").request(url, "no-cors", method)).toBe("left to the browser");
  });
});

test("files of the pane alone are not kept", () => {
  expect(
    offlineFiles([
      "taskpane.html",
      "taskpane.1234567890ab.js",
      "first.1234567890ab.js",
      "worker.1234567890ab.js",
      "files.html",
      "manifest.xml",
      "support.html",
      "assets/icons/icon-16.png",
      "assets/icons/icon-32.png",
      "assets/Sarabun.1234567890ab.ttf",
      "files.1234567890ab.js.map",
    ]),
  ).toEqual([
    "assets/Sarabun.1234567890ab.ttf",
    "assets/icons/icon-32.png",
    "files.html",
    "worker.1234567890ab.js",
  ]);
});
