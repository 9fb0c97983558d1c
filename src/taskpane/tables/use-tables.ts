import { useCallback } from "react";
import type { WantedTable } from "../../core/model/wanted-table";
import { fail, succeed, type UserFault } from "../../app/ports/result";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner } from "../checking/check-runner";
import { loadPart } from "../../app/ports/load-part";
import { useServices } from "../services/pane-services";
import { sayIn } from "../language/language-context";
import { TABLES_TEXTS } from "./tables-texts";

/**
 * Takes another table and remembers it with the workbook; where that cannot be written, the choice is kept as long as the pane is
 * open, and the pane says so.
 */
export function useTables(runner: CheckRunner, { make }: OwnedChanges): (table: WantedTable) => void {
  const { spreadsheet, today } = useServices();
  return useCallback(
    ({ sheet, headerRow, title, titleYear }) => {
      const table = { sheet, headerRow, title, titleYear };
      // The tool's own memory, not the officer's text: it waits its turn with the changes, but is not in their list.
      const remember = (): Promise<boolean> =>
        make({
          kind: "choice",
          run: async () => {
            const part = await loadPart(() => import("../../app/remember-choice"));
            const kept = part.ok
              ? await part.value.rememberChoice(spreadsheet, { table, today: today() })
              : part;
            return kept.ok ? succeed({ made: [], left: [], said: null }) : fail(notRemembered(kept.fault));
          },
        });
      void runner.use(table).then(remember);
    },
    [make, runner, spreadsheet, today],
  );
}

function notRemembered({ th, en }: UserFault): UserFault {
  return {
    th: sayIn("th", TABLES_TEXTS.notRemembered, { reason: th }),
    en: sayIn("en", TABLES_TEXTS.notRemembered, { reason: en }),
  };
}
