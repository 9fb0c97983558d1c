import { useSyncExternalStore } from "react";

const QUERY = "(min-width: 560px)";

/** Whether the pane is wide enough for two columns; false where it cannot be asked. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, isWide);
}

function subscribe(listener: () => void): () => void {
  const media = ask();
  media?.addEventListener("change", listener);
  return () => media?.removeEventListener("change", listener);
}

function isWide(): boolean {
  return ask()?.matches ?? false;
}

function ask(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(QUERY) : null;
}
