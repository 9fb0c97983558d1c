import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { DrawnPage, DrawnPlaceKey } from "../../../src/app/ports/drawn-pages";
import { PagePicture } from "../../../src/taskpane/pages/page-picture";
import { LanguageContext } from "../../../src/taskpane/language/language-context";
import { findViolations } from "../support/find-violations";
import { plainPage } from "../support/plain-pages";

afterEach(cleanup);

const MEMO: DrawnPage = plainPage("memo", 1, {
  places: [
    { key: "subject", box: { left: 50, top: 100, right: 550, bottom: 120 } },
    { key: "addressee", box: { left: 50, top: 120, right: 550, bottom: 140 } },
    { key: "person 0", box: { left: 300, top: 500, right: 550, bottom: 600 } },
    { key: "emblem", box: { left: 50, top: 20, right: 90, bottom: 60 } },
  ],
});
const NAMES: Partial<Record<DrawnPlaceKey, string>> = {
  subject: "เรื่อง",
  addressee: "เรียน",
  "person 0": "ผู้จัดทำ",
};

function show(marked: DrawnPlaceKey | null = null): { container: HTMLElement; pressed: DrawnPlaceKey[] } {
  const pressed: DrawnPlaceKey[] = [];
  const places = {
    nameOf: (key: DrawnPlaceKey) => NAMES[key] ?? null,
    onPress: (key: DrawnPlaceKey) => void pressed.push(key),
    marked,
  };
  const { container } = render(<PagePicture page={MEMO} places={places} />);
  return { container, pressed };
}

const place = (name: string): HTMLElement => screen.getByRole("button", { name });

test("a page is a picture with a name, in both languages", async () => {
  const { container } = render(<PagePicture page={plainPage("table", 3)} />);
  expect(screen.getByRole("img", { name: "หน้า 3 ตาราง" })).toBeTruthy();
  expect(container.querySelectorAll("path")).toHaveLength(1);
  expect(screen.queryByRole("button")).toBeNull();
  expect(await findViolations(container)).toEqual([]);
  cleanup();
  render(
    <LanguageContext value="en">
      <PagePicture page={plainPage("table", 3)} />
    </LanguageContext>,
  );
  expect(screen.getByRole("img", { name: "Page 3, table" })).toBeTruthy();
});

test("inside of something that has a name it has none", () => {
  render(<PagePicture page={MEMO} isDecorative />);
  expect(screen.queryByRole("img")).toBeNull();
});

test("places that lead somewhere are buttons, one stop of Tab together", async () => {
  const { container } = show();
  expect(screen.getAllByRole("button").map((one) => one.getAttribute("aria-label"))).toEqual([
    "เรื่อง",
    "เรียน",
    "ผู้จัดทำ",
  ]);
  expect(screen.getAllByRole("button").map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  expect(await findViolations(container)).toEqual([]);
});

test("the arrows, Home and End go from place to place, Enter opens it", () => {
  const { pressed } = show();
  place("เรื่อง").focus();
  for (const [key, name] of [
    ["ArrowDown", "เรียน"],
    ["ArrowDown", "ผู้จัดทำ"],
    ["ArrowDown", "ผู้จัดทำ"],
    ["ArrowUp", "เรียน"],
    ["Home", "เรื่อง"],
    ["End", "ผู้จัดทำ"],
  ] as const) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(document.activeElement?.getAttribute("aria-label")).toBe(name);
  }
  expect(place("ผู้จัดทำ").tabIndex).toBe(0);
  fireEvent.click(place("ผู้จัดทำ"), { detail: 0 });
  expect(pressed).toEqual(["person 0"]);
});

test("the place that is edited is marked, and Tab comes to it", () => {
  show("addressee");
  expect(place("เรียน").getAttribute("aria-current")).toBe("true");
  expect(place("เรื่อง").hasAttribute("aria-current")).toBe(false);
  expect(place("เรียน").tabIndex).toBe(0);
});

test.each<[string, number, number, DrawnPlaceKey]>([
  ["on a line", 100, 110, "subject"],
  ["on the line below it", 100, 130, "addressee"],
  ["below both", 100, 180, "addressee"],
  ["beside a signature", 250, 550, "person 0"],
])("a press %s goes to the nearest place", (_, x, y, key) => {
  const { container, pressed } = show();
  const layer = container.querySelector("button")?.parentElement as HTMLElement;
  // Half as large as on paper.
  layer.getBoundingClientRect = () => new DOMRect(10, 20, MEMO.width / 2, MEMO.height / 2);
  fireEvent.click(layer, { clientX: 10 + x / 2, clientY: 20 + y / 2, detail: 1 });
  expect(pressed).toEqual([key]);
});
