/** What the ribbon, and the menu of a cell, ask of the pane. */
export type PaneCommand = "open" | "check" | "check-measure" | "fill" | "prepare" | "report";

export interface PaneCommands {
  readonly send: (command: PaneCommand) => void;
  /** Receives commands until the returned function is called; a command that came before is passed on at once. */
  readonly receive: (handler: (command: PaneCommand) => void) => () => void;
}

/** Carries commands from the ribbon to the pane; the last one waits where the pane is still being drawn. */
export function createPaneCommands(): PaneCommands {
  let waiting: PaneCommand | null = null;
  let handle: ((command: PaneCommand) => void) | null = null;
  return {
    send: (command) => {
      if (handle) handle(command);
      else waiting = command;
    },
    receive: (handler) => {
      handle = handler;
      if (waiting !== null) handler(waiting);
      waiting = null;
      return () => {
        if (handle === handler) handle = null;
      };
    },
  };
}
