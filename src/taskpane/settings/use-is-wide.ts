import { useMedia } from "../parts/use-media";

/** Whether the pane is wide enough for two columns; false where it cannot be asked. */
export function useIsWide(): boolean {
  return useMedia("(min-width: 560px)");
}
