import { cycleTab } from "../../../src/taskpane/parts/tab-cycle";

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const reached = jest.fn();
let end: () => void;

beforeEach(() => {
  reached.mockClear();
  document.body.innerHTML = `<div id="root"><button id="first">ผลตรวจ</button><i tabindex="0" data-tabster-dummy></i>
    <input id="middle" /><button id="last">การแก้</button><button disabled>ปิดอยู่</button><i tabindex="0" data-tabster-dummy></i></div>`;
  end = cycleTab(element("root"));
  window.addEventListener("keydown", reached);
});

afterEach(() => {
  end();
  window.removeEventListener("keydown", reached);
});

describe("cycleTab", () => {
  test.each([
    ["from the last part to the first", "last", false, "first"],
    ["from the first part back to the last", "first", true, "last"],
    ["from nowhere to the first", null, false, "first"],
    ["from nowhere back to the last", null, true, "last"],
  ] as const)("%s, and office.js does not hear of it", (_, from, shiftKey, to) => {
    if (from === null) (document.activeElement as HTMLElement | null)?.blur();
    else element(from).focus();
    press({ key: "Tab", shiftKey });
    expect(document.activeElement?.id).toBe(to);
    expect(reached).not.toHaveBeenCalled();
  });

  test.each([
    ["in between", "first", { key: "Tab" }],
    ["in between, back", "last", { key: "Tab", shiftKey: true }],
    ["other keys at the end", "last", { key: "Enter" }],
    ["Ctrl+Tab, which is the browser's", "last", { key: "Tab", ctrlKey: true }],
  ] as const)("leaves alone: %s", (_, from, key) => {
    element(from).focus();
    press(key);
    expect(document.activeElement?.id).toBe(from);
    expect(reached).toHaveBeenCalledTimes(1);
  });
});

function press(init: KeyboardEventInit): void {
  const event = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
}
