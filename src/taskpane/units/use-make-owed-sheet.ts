import { useCallback } from "react";
import { loadPart } from "../../app/ports/load-part";
import { succeed } from "../../app/ports/result";
import type { PlainDate } from "../../core/calendar/plain-date";
import { sheetsDone } from "../changes/sheets-done";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner } from "../checking/check-runner";
import { useServices } from "../services/pane-services";

/** Makes the sheet หน่วยงานค้าง, as things stand on a day; it can be taken back. */
export function useMakeOwedSheet(
  runner: Pick<CheckRunner, "getState" | "read">,
  { make }: OwnedChanges,
): (day: PlainDate) => void {
  const { spreadsheet, today } = useServices();
  return useCallback(
    (day) =>
      void make({
        kind: "owed-sheet",
        run: async () => {
          const { table } = runner.getState();
          const part = await loadPart(() => import("../../app/make-owed-sheet"));
          if (!part.ok) return part;
          const { read } = runner;
          const open = { spreadsheet, read, sheetName: table?.sheet ?? "", table, today: today() };
          const done = await part.value.makeOwedSheet(open, day);
          return done.ok ? succeed(sheetsDone(done.value)) : done;
        },
      }),
    [make, runner, spreadsheet, today],
  );
}
