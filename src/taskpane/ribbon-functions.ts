import type { PaneCommand, PaneCommands } from "./frame/pane-commands";

/** What the ribbon's buttons hand over; it must hear that the work is done, or Office waits for it. */
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

/** Ties the function names of the manifest to the pane, which runs in the same shared runtime. */
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
  associate("fillResults", openWith("fill"));
  associate("prepareRecords", openWith("prepare"));
  associate("makeReport", openWith("report"));
}
