import { keepFocus } from "../../../src/taskpane/parts/focus-keeper";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

let end: () => void;

beforeEach(() => {
  document.body.innerHTML = `<div id="root">
    <button id="tab">ผลตรวจ</button>
    <section id="list"><p id="row"><button id="mend">แก้ให้</button><button id="why">ทำไม</button></p></section>
    <footer><button id="foot">การแก้</button></footer>
  </div>`;
  end = keepFocus(element("root"));
});

afterEach(() => end());

describe("keepFocus", () => {
  test.each<[string, () => void, string]>([
    ["a button that goes: the next one near it", () => element("mend").remove(), "why"],
    [
      "its whole row: what else is in the part around it, else the pane",
      () => element("row").remove(),
      "tab",
    ],
    ["a button that cannot be pressed any more", () => element("mend").setAttribute("disabled", ""), "why"],
    ["a row that is hidden", () => element("list").setAttribute("hidden", ""), "tab"],
  ])("%s", async (_, change, next) => {
    element("mend").focus();
    change();
    element("mend")?.blur(); // a browser takes the focus from what is hidden or disabled
    await settled();
    expect(document.activeElement?.id).toBe(next);
  });

  test("what is marked as following comes before all", async () => {
    element("foot").setAttribute("data-focus-next", "");
    element("mend").focus();
    element("row").remove();
    await settled();
    expect(document.activeElement?.id).toBe("foot");
  });

  test("nothing is taken from where the focus was put", async () => {
    element("mend").focus();
    element("foot").focus();
    element("row").remove();
    await settled();
    expect(document.activeElement?.id).toBe("foot");
  });

  test("nobody is pulled out of the sheet; the focus is there when they come back", async () => {
    element("mend").focus();
    window.dispatchEvent(new FocusEvent("blur"));
    element("row").remove();
    await settled();
    expect(document.activeElement).toBe(document.body);
    window.dispatchEvent(new FocusEvent("focus"));
    expect(document.activeElement?.id).toBe("tab");
  });

  test("who comes back from the sheet, with nothing in focus, is where they were", () => {
    element("mend").focus();
    window.dispatchEvent(new FocusEvent("blur"));
    element("mend").blur();
    window.dispatchEvent(new FocusEvent("focus"));
    expect(document.activeElement?.id).toBe("mend");
  });

  test("a press where nothing is leaves the focus nowhere, and nothing moves it", async () => {
    element("mend").focus();
    element("mend").blur();
    element("why").remove();
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});
