import { useCallback, useRef, type KeyboardEvent } from "react";
import type { KeyBindings } from "../parts/frame-context";
import { firstTabbable } from "../parts/first-tabbable";

/** The keys of the pane: whoever bound one last is asked first. */
export interface FrameKeys {
  readonly bindKeys: (bindings: KeyBindings) => () => void;
  /** Listens at the root of the pane. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Hands keys to what is shown.
 * @param fallback what a key does where nothing that is shown takes it
 */
export function useFrameKeys(fallback: KeyBindings): FrameKeys {
  const bound = useRef<readonly KeyBindings[]>([]);
  const bindKeys = useCallback((bindings: KeyBindings) => {
    bound.current = [...bound.current, bindings];
    return () => {
      bound.current = bound.current.filter((other) => other !== bindings);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const name = keyName(event.nativeEvent);
    // On the web, office.js takes an Escape that reaches the document for the way out of the pane.
    if (name === "Escape") event.stopPropagation();
    if (event.defaultPrevented || (isTyping(event.target) && isSign(name))) return;
    if (name === "Escape" && leaveField(event)) return;
    const takers = [fallback, ...bound.current].reverse();
    const taker = takers.find((bindings) => name in bindings && bindings[name]?.() !== false);
    if (taker === undefined) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { bindKeys, onKeyDown };
}

/**
 * The name of a pressed key: "Shift+F8", "Alt+ArrowDown", "?". The key of / and ? is known by its place, since a Thai keyboard
 * writes ฝ and ฦ there.
 */
export function keyName(
  event: Pick<globalThis.KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): string {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.code === "Slash" && !isCommand && !event.altKey) {
    return event.shiftKey || event.key === "?" ? "?" : "/";
  }
  return [
    ...(isCommand ? ["Ctrl"] : []),
    ...(event.altKey ? ["Alt"] : []),
    ...(event.shiftKey && event.key.length > 1 ? ["Shift"] : []),
    event.key,
  ].join("+");
}

function isSign(name: string): boolean {
  return name.length === 1;
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select")
  );
}

/** Esc in a field with words in it leaves the field, and the words stay. */
function leaveField({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isField || !isTyping(target) || target.value === "") return false;
  const bars = ["[data-action-bar]", "[data-page-head]", "[role=tablist]"];
  const next = bars
    .flatMap((bar) => [...currentTarget.querySelectorAll<HTMLElement>(bar)])
    .map(firstTabbable)
    .find((found) => found !== null);
  if (!next) return false;
  next.focus();
  return true;
}
