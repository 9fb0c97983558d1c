import type { PaneCommand, PaneCommands } from "./shell/pane-commands";

/** What the ribbon's buttons pass on; `completed` must be called when the work is done, otherwise Office waits for it. */
interface RibbonEvent {
  readonly completed: () => void;
}

type RibbonFunction = (event: RibbonEvent) => Promise<void>;

/** The part of Office that the ribbon's functions need. */
export interface RibbonHost {
  readonly associate: (name: string, run: RibbonFunction) => void;
  /** Opens the pane that shares its runtime with these functions. */
  readonly showPane: () => Promise<void>;
}

/** Connects the function names of the manifest with the pane, which runs in the same shared runtime. */
export function associateRibbonFunctions({ associate, showPane }: RibbonHost, commands: PaneCommands): void {
  const openWith =
    (command: PaneCommand): RibbonFunction =>
    async (event) => {
      commands.send(command);
      try {
        await showPane();
      } finally {
        event.completed();
      }
    };
  associate("openPane", openWith("open"));
  associate("checkSheet", openWith("check"));
  associate("checkMeasure", openWith("check-measure"));
  associate("fillResults", openWith("fill"));
  associate("prepareRecords", openWith("prepare"));
  associate("makeReport", openWith("report"));
}
