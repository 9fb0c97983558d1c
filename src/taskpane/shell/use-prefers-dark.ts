import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

/** Whether the browser or the system prefers dark colours, now and when that changes; false where it cannot be asked. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function subscribe(listener: () => void): () => void {
  const media = ask();
  media?.addEventListener("change", listener);
  return () => media?.removeEventListener("change", listener);
}

function isDark(): boolean {
  return ask()?.matches ?? false;
}

function ask(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(QUERY) : null;
}
