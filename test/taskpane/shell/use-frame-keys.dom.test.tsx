import { fireEvent, render } from "@testing-library/react";
import { useEffect } from "react";
import { FrameContext, NO_FRAME } from "../../../src/taskpane/parts/frame-context";
import { useEscape } from "../../../src/taskpane/parts/use-escape";
import { useKeys } from "../../../src/taskpane/parts/use-keys";
import { keyName, useFrameKeys } from "../../../src/taskpane/shell/use-frame-keys";

const KEY = { key: "", code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("keyName", () => {
  test.each([
    ["a key of its own", { key: "F8" }, "F8"],
    ["with Shift", { key: "F8", shiftKey: true }, "Shift+F8"],
    ["with Alt", { key: "ArrowDown", altKey: true }, "Alt+ArrowDown"],
    ["with Ctrl, or ⌘ on a Mac", { key: "s", metaKey: true }, "Ctrl+s"],
    ["/ of an English keyboard", { key: "/", code: "Slash" }, "/"],
    ["? of an English keyboard", { key: "?", code: "Slash", shiftKey: true }, "?"],
    ["the same key of a Thai keyboard", { key: "ฝ", code: "Slash" }, "/"],
    ["the same with Shift", { key: "ฦ", code: "Slash", shiftKey: true }, "?"],
    ["a letter with Shift is the letter", { key: "A", shiftKey: true }, "A"],
  ])("%s", (_, event, name) => {
    expect(keyName({ ...KEY, ...event })).toBe(name);
  });
});

describe("the keys of the pane", () => {
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);

  function Frame({ levels }: { readonly levels: readonly string[] }): React.JSX.Element {
    const { bindKeys, onKeyDown } = useFrameKeys({ F8: note("part"), Escape: note("tab") });
    return (
      <FrameContext value={{ ...NO_FRAME, bindKeys }}>
        <div onKeyDown={onKeyDown}>
          <div role="tablist">
            <button>ผลตรวจ</button>
          </div>
          <input aria-label="ค้นหา" />
          {levels.map((level) => (
            <Level key={level} name={level} />
          ))}
        </div>
      </FrameContext>
    );
  }

  function Level({ name }: { readonly name: string }): null {
    useEscape(note(`close ${name}`));
    useKeys({ "/": note(`search in ${name}`), F8: () => (done.push(`step in ${name}`), name !== "tree") });
    useEffect(() => undefined);
    return null;
  }

  beforeEach(() => void done.splice(0));

  test("go to what opened last, and are given on where it does not want them", () => {
    const { container, rerender } = render(<Frame levels={["tree"]} />);
    const button = container.querySelector("button") as HTMLElement;
    fireEvent.keyDown(button, { key: "F8" });
    expect(done.splice(0)).toEqual(["step in tree", "part"]);
    rerender(<Frame levels={["tree", "page"]} />);
    fireEvent.keyDown(button, { key: "F8" });
    fireEvent.keyDown(button, { key: "Escape" });
    expect(done.splice(0)).toEqual(["step in page", "close page"]);
    rerender(<Frame levels={[]} />);
    fireEvent.keyDown(button, { key: "Escape" });
    expect(done).toEqual(["tab"]);
  });

  test("an Escape never reaches the document, where office.js would leave the pane", () => {
    const { container } = render(<Frame levels={["page"]} />);
    const reached = jest.fn();
    document.addEventListener("keydown", reached);
    fireEvent.keyDown(container.querySelector("button") as HTMLElement, { key: "Escape" });
    document.removeEventListener("keydown", reached);
    expect(reached).not.toHaveBeenCalled();
  });

  test("while somebody types, signs are signs, and Esc keeps the words and leaves the field", () => {
    const { container } = render(<Frame levels={["page"]} />);
    const field = container.querySelector("input") as HTMLInputElement;
    field.focus();
    fireEvent.keyDown(field, { key: "/", code: "Slash" });
    expect(done).toEqual([]);
    fireEvent.change(field, { target: { value: "อบรม" } });
    fireEvent.keyDown(field, { key: "Escape" });
    expect(done).toEqual([]);
    expect(field.value).toBe("อบรม");
    expect(document.activeElement?.textContent).toBe("ผลตรวจ");
    fireEvent.change(field, { target: { value: "" } });
    fireEvent.keyDown(field, { key: "Escape" });
    expect(done).toEqual(["close page"]);
  });
});
