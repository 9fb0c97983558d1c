import { useCallback } from "react";
import { loadPart } from "../../app/ports/load-part";
import { succeed, type Result } from "../../app/ports/result";
import type { ChangeDone } from "../changes/changes";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner } from "../checking/check-runner";
import { isCellInEdit } from "../checking/wait-for-cell";
import { useServices } from "../services/pane-services";
import type { Delivered } from "./hand-over";

/** Sends out the workbooks of some units: true where they were handed over. */
export type SendOut = (units: readonly string[]) => Promise<boolean>;

export function useSendOut(runner: Pick<CheckRunner, "getState" | "read">, { make }: OwnedChanges): SendOut {
  const services = useServices();
  return useCallback(
    (units) => {
      // A cell that is typed in makes the whole run begin again: what left the pane must not leave it twice.
      let delivered: Delivered | null = null;
      return make({
        kind: "send-out",
        run: async (onStep): Promise<Result<ChangeDone>> => {
          const { spreadsheet, today, heavyWork } = services;
          const parts = await loadPart(() =>
            Promise.all([import("./hand-over"), import("../../app/remember-sending")]),
          );
          if (!parts.ok) return parts;
          const [{ download, openEach, notNoted }, { rememberSending }] = parts.value;
          if (delivered === null) {
            const { table } = runner.getState();
            const workbook = await runner.read();
            if (!workbook.ok) return workbook;
            const isZipped = spreadsheet.platform !== "mac";
            const wanted = { workbook: workbook.value, table, today: today(), units, isZipped };
            const files = await heavyWork.makeUnitFiles(wanted);
            if (!files.ok) return files;
            const done = await (isZipped ? download : openEach)(services, files.value);
            if (!done.ok) return done;
            delivered = done.value;
          }
          const { said, fault } = delivered;
          const notes = fault === null ? [] : [fault];
          const stamp = { by: "", day: today() };
          const noted = await rememberSending(spreadsheet, "sent", delivered.units, stamp, onStep);
          if (!noted.ok && isCellInEdit(noted.fault)) return noted;
          if (!noted.ok)
            return succeed({ made: [], left: [], said, notes: [...notes, notNoted(noted.fault)] });
          const { made, left, sheets } = noted.value;
          const reason = left[0]?.obstacles[0]?.reason;
          return succeed({
            made,
            left: [],
            sheets: sheets?.undo ? { names: sheets.added, record: sheets.undo } : null,
            said,
            notes: [...notes, ...(reason === undefined ? [] : [notNoted(reason)])],
          });
        },
      });
    },
    [make, runner, services],
  );
}
