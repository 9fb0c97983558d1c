import { RendererProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { Pane } from "../../../src/taskpane/pane";
import type { OfficeColours } from "../../../src/taskpane/shell/choose-theme";
import { createPaneCommands, type PaneCommands } from "../../../src/taskpane/shell/pane-commands";
import { createPlainRenderer } from "./plain-renderer";
import { settle } from "./press";
import { createTestServices, type ServicesCase, type TestServices } from "./test-services";

export interface OpenedPane extends TestServices {
  readonly commands: PaneCommands;
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

export interface PaneCase extends ServicesCase {
  readonly officeColours?: OfficeColours;
  readonly commands?: PaneCommands;
}

/** Draws the whole pane and waits until it has settled: for what its parts do together. One part alone is drawn by `openPart`. */
export async function openPane(workbook: RawWorkbook, given: PaneCase = {}): Promise<OpenedPane> {
  const around = await createTestServices(workbook, given);
  const commands = given.commands ?? createPaneCommands();
  const { container, unmount } = render(
    <RendererProvider renderer={createPlainRenderer()}>
      <Pane services={around.services} commands={commands} officeColours={given.officeColours ?? null} />
    </RendererProvider>,
  );
  await settle();
  return { ...around, commands, container, unmount };
}
