import { FluentProvider } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { WorkingNote } from "../../../src/taskpane/parts/working-note";

afterEach(cleanup);

const draw = (share: number | null, onCancel: (() => void) | null): string => {
  render(
    <FluentProvider>
      <WorkingNote words="กำลังตรวจ…" share={share} onCancel={onCancel} />
    </FluentProvider>,
  );
  return document.body.textContent ?? "";
};

test.each([
  ["nothing yet", 0, "เสร็จ 0%"],
  ["a part, never more than is done", 0.629, "เสร็จ 62%"],
  ["all", 1, "เสร็จ 100%"],
])("says the share that is done: %s", (_, share, words) => {
  expect(draw(share, null)).toContain(words);
  expect(screen.getByRole("progressbar", { name: "กำลังตรวจ…" }).getAttribute("aria-valuenow")).toBe(
    String(share),
  );
});

test("says no share that is not known, and offers no end where there is none", () => {
  expect(draw(null, null)).toBe("กำลังตรวจ…");
  expect(screen.getByRole("progressbar").hasAttribute("aria-valuenow")).toBe(false);
  expect(screen.queryByRole("button")).toBeNull();
});

test("ends the work", () => {
  const onCancel = jest.fn();
  draw(null, onCancel);
  fireEvent.click(screen.getByRole("button", { name: "ยกเลิก" }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});
