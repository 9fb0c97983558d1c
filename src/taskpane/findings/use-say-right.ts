import { useCallback } from "react";
import { loadPart } from "../../app/ports/load-part";
import { succeed } from "../../app/ports/result";
import type { OwnedChanges } from "../changes/use-changes";
import type { Fixing } from "../fixes/fixing-context";
import { useServices } from "../services/pane-services";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";

/** Remembers words as right, as changes of the pane: each can be taken back. */
export function useSayRight({ make }: OwnedChanges): Fixing["sayRight"] {
  const { spreadsheet, today } = useServices();
  return useCallback(
    (word) =>
      make({
        kind: "say-right",
        run: async (onStep) => {
          const part = await loadPart(() => import("../../app/say-word-right"));
          if (!part.ok) return part;
          const done = await part.value.sayWordRight(spreadsheet, { word, today: today() }, onStep);
          if (!done.ok) return done;
          const { made, left, sheets } = done.value;
          return succeed({
            made,
            left,
            sheets: sheets?.undo ? { names: sheets.added, record: sheets.undo } : null,
            said: left.length > 0 ? undefined : { text: TEXTS.saidRight, values: { word } },
          });
        },
      }),
    [make, spreadsheet, today],
  );
}
