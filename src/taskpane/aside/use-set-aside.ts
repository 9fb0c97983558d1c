import { useCallback, useMemo, useState } from "react";
import { loadPart } from "../../app/ports/load-part";
import { succeed } from "../../app/ports/result";
import type { WrittenRecords } from "../../app/write-program-records";
import type { Finding } from "../../core/engine/finding";
import type { ChangeDone, Said } from "../changes/changes";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckOutcome } from "../checking/check-outcome";
import type { Text } from "../language/language";
import { sayBoth } from "../language/language-context";
import { useServices } from "../services/pane-services";
import type { SettingAside } from "./aside-context";
import { shortName } from "./aside-entries";
import { createAsideMemory } from "./aside-memory";
import { ASIDE_TEXTS as TEXTS } from "./aside-texts";

/**
 * Sets findings aside and takes them back, as changes of the pane: each can be undone.
 * @param outcome what is on the screen: a finding is set aside for the texts that were shown
 */
export function useSetAside({ make, state }: OwnedChanges, outcome: CheckOutcome | null): SettingAside {
  const { spreadsheet, today, personStore } = useServices();
  const [memory] = useState(() => createAsideMemory(personStore));
  const shown = outcome?.kind === "checked" ? outcome : null;
  const setAside: SettingAside["setAside"] = useCallback(
    async (findings, said) => {
      if (shown === null) return false;
      return make({
        kind: "set-aside",
        name: nameAt(TEXTS.doneAt, findings),
        run: async (onStep) => {
          const part = await loadPart(() => import("../../app/set-finding-aside"));
          if (!part.ok) return part;
          const wanted = { findings, shown, said, today: today() };
          const done = await part.value.setFindingAside(spreadsheet, wanted, onStep);
          if (!done.ok) return done;
          const forget = (): void => {
            memory.forgetDraft(findings);
            memory.keepName(said.by ?? "");
          };
          return succeed(
            recordsDone(done.value, { text: TEXTS.done, values: { count: findings.length } }, forget),
          );
        },
      });
    },
    [make, spreadsheet, today, memory, shown],
  );
  const takeBack: SettingAside["takeBack"] = useCallback(
    (findings) =>
      make({
        kind: "take-back",
        name: nameAt(
          TEXTS.tookBackAt,
          findings.map(({ finding }) => finding),
        ),
        run: async (onStep) => {
          const part = await loadPart(() => import("../../app/take-finding-back"));
          if (!part.ok) return part;
          const done = await part.value.takeFindingBack(spreadsheet, findings, onStep);
          if (!done.ok) return done;
          return succeed(
            recordsDone(done.value, { text: TEXTS.tookBack, values: { count: findings.length } }),
          );
        },
      }),
    [make, spreadsheet],
  );
  const isBusy = state.step !== null;
  const count = shown?.checked.skipped.length ?? 0;
  return useMemo(
    () => ({ isBusy, count, memory, setAside, takeBack }),
    [isBusy, count, memory, setAside, takeBack],
  );
}

/** The change by the cell that it is about: the hidden sheet, where it is written, tells a person nothing. */
function nameAt(text: Text, findings: readonly Finding[]): Text | undefined {
  const found = findings.find(({ cell }) => cell !== null);
  if (found === undefined || found.cell === null) return undefined;
  const place = shortName({ sheet: found.sheet ?? null, cell: found.cell });
  return sayBoth(text, { place });
}

/** What was written, as an entry of the list of changes. */
function recordsDone({ made, left, sheets }: WrittenRecords, said: Said, after?: () => void): ChangeDone {
  const isWritten = left.length === 0;
  return {
    made,
    left,
    sheets: sheets?.undo ? { names: sheets.added, record: sheets.undo } : null,
    ...(isWritten && { said }),
    ...(isWritten && after !== undefined && { after }),
  };
}
