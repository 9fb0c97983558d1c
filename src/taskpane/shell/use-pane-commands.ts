import { useEffect, useRef } from "react";
import type { PaneCommand, PaneCommands } from "./pane-commands";
import type { PaneWork } from "./use-pane-work";
import type { PanePart, PaneWays } from "./use-pane-view";

const PART_OF_COMMAND: Readonly<Record<Exclude<PaneCommand, "open">, PanePart>> = {
  check: "findings",
  "check-measure": "findings",
  fill: "results",
  prepare: "results",
  report: "report",
};

/**
 * Does what the ribbon asks for, and checks the workbook when the pane opens.
 * @param isFirstUse before its first use the pane asks how to begin; that screen reads the workbook
 * @param onPast the person has gone past that screen by the ribbon
 */
export function usePaneCommands(
  commands: PaneCommands,
  { runner, check, resultsTab, askingRow }: PaneWork,
  { showPart }: PaneWays,
  isFirstUse: boolean,
  onPast: () => void,
): void {
  const { offerSheets } = resultsTab.actions;
  const { ask } = askingRow;
  const past = useRef(onPast);
  useEffect(() => {
    past.current = onPast;
  });
  useEffect(
    () =>
      commands.receive((command) => {
        if (command === "open") return;
        showPart(PART_OF_COMMAND[command]);
        past.current();
        const isNew = runner.getState().outcome === null && runner.getState().activity === "idle";
        if (command === "check" || (command === "fill" && isNew)) check();
        if (command === "check-measure") void ask();
        if (command === "prepare") void runner.check().then(offerSheets);
      }),
    [commands, runner, check, ask, offerSheets, showPart],
  );
  const wasFirstUse = useRef(isFirstUse);
  useEffect(() => {
    if (!wasFirstUse.current && runner.getState().activity === "idle") check();
  }, [runner, check]);
}
