import { useEffect, useRef } from "react";
import { useFrame, type KeyBindings } from "./frame-context";

/**
 * Binds keys of the whole pane while the calling part is shown. Signs such as "/" and "?" are not taken while somebody types, nor
 * is a key that the focused part has handled itself (`preventDefault`).
 * @example useKeys({ F8: () => step(1), "Shift+F8": () => step(-1) })
 */
export function useKeys(bindings: KeyBindings, isActive = true): void {
  const { bindKeys } = useFrame();
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const names = Object.keys(bindings).join(" ");
  useEffect(() => {
    if (!isActive) return undefined;
    const bound = names.split(" ").map((name) => [name, () => latest.current[name]?.()] as const);
    return bindKeys(Object.fromEntries(bound));
  }, [bindKeys, isActive, names]);
}
