import { createExcelHost, openFramePane } from "../../src";

/** A page at one address with a frame in it, as far as the pane needs them. */
function openPage(address: string) {
  const listeners: ((event: MessageEvent) => void)[] = [];
  const sent: string[] = [];
  const contentWindow = { postMessage: (_: string, origin: string) => sent.push(origin) };
  const frame = { src: "", contentWindow } as unknown as HTMLIFrameElement;
  const hostWindow = {
    location: new URL(address) as unknown as Location,
    addEventListener: (_: string, listen: (event: MessageEvent) => void) => listeners.push(listen),
    removeEventListener: () => undefined,
  };
  const say = (origin: string, conversation: string): void => {
    const request = {
      _messageType: 0,
      _actionName: "ContextActivationManager_getAppContextAsync",
      _conversationId: conversation,
      _correlationId: 1,
      _origin: origin,
      _actionType: 0,
    };
    const data = JSON.stringify(request);
    for (const listen of listeners)
      listen({ source: contentWindow, origin, data } as unknown as MessageEvent);
  };
  return { frame, hostWindow, sent, say };
}

test.each([
  ["from the page's own address", "taskpane.html", "https://localhost:1", "https://localhost:2"],
  ["from another", "https://localhost:2/taskpane.html", "https://localhost:2", "https://localhost:1"],
])("a pane %s is answered, and no other", (_, page, own, other) => {
  const { frame, hostWindow, sent, say } = openPage("https://localhost:1/host.html");
  openFramePane(createExcelHost(), frame, page, hostWindow as unknown as Window);
  const [conversation = ""] = /(?<=_xdm_Info=)[^|]+/.exec(frame.src) ?? [];
  say(other, conversation);
  expect(sent).toEqual([]);
  say(own, conversation);
  expect(sent).toEqual([own]);
});
