import type { JSXElement } from "@fluentui/react-components";
import { useMemo } from "react";
import { BegunContext } from "./begin/begun-context";
import { useTroubles } from "./parts/use-troubles";
import { oneReadAtATime } from "./services/one-read-at-a-time";
import { ServicesProvider, type PaneServices } from "./services/pane-services";
import type { OfficeColours } from "./shell/choose-theme";
import type { PaneCommands } from "./shell/pane-commands";
import { PaneFrame, type PaneFrameProps } from "./shell/pane-frame";
import { Surroundings } from "./shell/surroundings";
import { NOT_BEGUN, type Begun } from "./start/begun";

interface PaneProps {
  readonly services: PaneServices;
  readonly commands: PaneCommands;
  readonly officeColours: OfficeColours | null;
  /** What was pressed on the plain page before the pane was drawn; to be asked once. */
  readonly takeBegun?: () => Begun;
}

const takeNothing = (): Begun => NOT_BEGUN;

/** The task pane: reads, checks and reports the workbook that `services` reach. */
export function Pane({ services, officeColours, ...props }: PaneProps): JSXElement {
  return (
    <Surroundings personStore={services.personStore} officeColours={officeColours}>
      {(choices) => <PaneOfWorkbook services={services} {...choices} {...props} isInExcel />}
    </Surroundings>
  );
}

interface PaneOfWorkbookProps extends Omit<PaneFrameProps, "troubles"> {
  readonly services: PaneServices;
  readonly takeBegun?: () => Begun;
}

/** The pane without its surroundings: all that it does with the workbook that `services` reach. */
export function PaneOfWorkbook({
  services,
  takeBegun = takeNothing,
  ...props
}: PaneOfWorkbookProps): JSXElement {
  const guarded = useMemo(
    () => ({ ...services, spreadsheet: oneReadAtATime(services.spreadsheet) }),
    [services],
  );
  return (
    <ServicesProvider value={guarded}>
      <BegunContext value={takeBegun}>
        <FrameWithTroubles {...props} />
      </BegunContext>
    </ServicesProvider>
  );
}

function FrameWithTroubles(props: Omit<PaneFrameProps, "troubles">): JSXElement {
  return <PaneFrame {...props} troubles={useTroubles()} />;
}
