import { act, fireEvent } from "@testing-library/react";
import { settle } from "./press";

/** The heads and lines of the list of findings that are drawn, by what a screen reader says of them. */
export function treeItems(name: string | RegExp = ""): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[role=treeitem]")].filter((item) => {
    const words = item.textContent ?? "";
    return typeof name === "string" ? words.includes(name) : name.test(words);
  });
}

/** The lines that are drawn, each by the cell it names. */
export function listedCells(): string[] {
  return treeItems(/^\S+ .*?ช่อง [A-Z]+\d+ /)
    .filter((item) => item.getAttribute("aria-level") === "2")
    .map((item) => /ช่อง ([A-Z]+\d+)/.exec(item.textContent ?? "")?.[1] ?? "");
}

/** Presses a head or a line. */
export async function pressItem(name: string | RegExp): Promise<HTMLElement> {
  const [item] = treeItems(name);
  if (!item) throw new Error(`no part of the list ${String(name)} in: ${document.body.textContent}`);
  await act(async () => item.click());
  await settle();
  return item;
}

/** Presses a key where the focus is. */
export async function pressKey(key: string): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  });
  await settle();
}

/** What has the focus, by what a screen reader says of it. */
export function focused(): string {
  const element = document.activeElement;
  return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
}
