import { installInPageOpener } from "../../src/transport/in-page";
import { offerNativeBridge } from "../../src/transport/native-window";
import { paneUrl, trustedOrigin } from "../../src/transport/pane-url";

/** As much of a window as the shim looks at, with notes of what is posted to it. */
function windowAt(url: string, parent?: object) {
  const events = new EventTarget();
  const posted: string[] = [];
  const fake = {
    location: new URL(url),
    posted,
    postMessage: (text: string, origin: string) => posted.push(`${text} to ${origin}`),
    addEventListener: events.addEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
  };
  return Object.assign(fake, { parent: parent ?? fake });
}

type FakeWindow = ReturnType<typeof windowAt>;

function install(pane: FakeWindow): void {
  installInPageOpener(pane as unknown as Window);
}

const IN_HOST = "http://localhost:3000/pane.html?_host_Info=Excel$Web";

test("on plain http, messages go through an opener and come back as if from https", () => {
  const host = windowAt("http://localhost:3000/");
  const pane = windowAt(IN_HOST, host);
  install(pane);
  const { opener } = pane as unknown as { opener: { postMessage(text: string): void } };
  opener.postMessage("hello");
  expect(host.posted).toEqual(["hello to http://localhost:3000"]);
  const heard: string[] = [];
  pane.addEventListener("message", (event) => {
    const { data, origin } = event as MessageEvent<string>;
    heard.push(`${data} from ${origin}`);
  });
  const fromHost = new MessageEvent("message", { data: "answer", origin: "http://localhost:3000" });
  Object.defineProperty(fromHost, "source", { value: host });
  pane.dispatchEvent(fromHost);
  expect(heard).toEqual(["answer from https://localhost"]);
  pane.dispatchEvent(new MessageEvent("message", { data: "other", origin: "http://elsewhere" }));
  expect(heard).toEqual(["answer from https://localhost", "other from http://elsewhere"]);
});

test.each([
  ["https", "https://localhost/pane.html?_host_Info=Excel$Web", true],
  ["a page without host info", "http://localhost:3000/pane.html", true],
  ["a page that is not in a frame", IN_HOST, false],
])("%s is left alone", (_name, url, isInFrame) => {
  const pane = windowAt(url, isInFrame ? windowAt("http://localhost:3000/") : undefined);
  install(pane);
  expect(pane).not.toHaveProperty("opener");
});

test("the native bridge that a host page offers is put in place", () => {
  const host = windowAt("https://localhost/");
  const external = { GetContext: () => null };
  offerNativeBridge(host, external);
  const pane = windowAt("https://localhost/pane.html?_host_Info=Excel$Mac", host);
  install(pane);
  expect(pane).toMatchObject({ external });
  expect(pane).not.toHaveProperty("opener");
});

test("the address of a pane keeps its own query and fragment", () => {
  const settings = {
    application: "Excel" as const,
    platform: "Web",
    displayLanguage: "th-TH",
    contentLanguage: "th-TH",
    requirements: {},
    documentUrl: "",
    theme: null,
  };
  expect(paneUrl(settings, "/pane.html?a=1#b", "talk", "https://localhost")).toBe(
    "/pane.html?a=1&_host_Info=Excel%24Web%2416.01%24th-TH%24simulated%24%24%240#b&_xdm_Info=talk|pane1|https%3A%2F%2Flocalhost",
  );
  expect(trustedOrigin(new URL("http://127.0.0.1:3000"))).toBe("https://127.0.0.1");
  expect(trustedOrigin(new URL("https://localhost:3000"))).toBe("https://localhost:3000");
});
