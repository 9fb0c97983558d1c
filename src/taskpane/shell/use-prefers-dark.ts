import { useMedia } from "../parts/use-media";

/** Whether the browser or the system prefers dark colours, now and when that changes; false where it cannot be asked. */
export function usePrefersDark(): boolean {
  return useMedia("(prefers-color-scheme: dark)");
}
