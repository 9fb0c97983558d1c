import { FluentProvider, RendererProvider, type JSXElement } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import { useCallback, useEffect, useRef, type ComponentType } from "react";
import type { UserFault } from "../../../src/app/ports/result";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { useOwnChanges, type OwnedChanges } from "../../../src/taskpane/changes/use-changes";
import type { CheckingState, CheckRunner } from "../../../src/taskpane/checking/check-runner";
import type { Language } from "../../../src/taskpane/language/language";
import { LanguageContext } from "../../../src/taskpane/language/language-context";
import { keepFocus } from "../../../src/taskpane/parts/focus-keeper";
import { useTroubles } from "../../../src/taskpane/parts/use-troubles";
import { ServicesProvider, useServices } from "../../../src/taskpane/services/pane-services";
import { Strip } from "../../../src/taskpane/shell/strip";
import { PANE_THEMES } from "../../../src/taskpane/shell/pane-theme";
import { useCheckRunner } from "../../../src/taskpane/shell/use-check-runner";
import { createPlainRenderer } from "./plain-renderer";
import { settle } from "./press";
import { createTestServices, type ServicesCase, type TestServices } from "./test-services";

/** What the frame of the pane gives to one of its parts. */
export interface PartProps {
  readonly runner: CheckRunner;
  readonly state: CheckingState;
  readonly changes: OwnedChanges;
  readonly sheetsLack: UserFault | null;
  /** False while another part of the pane is looked at. */
  readonly isShown: boolean;
  readonly onCheck: () => void;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  /** Notes that another part of the pane was asked for. */
  readonly onLeave: (to: string) => void;
}

export interface PartCase extends Omit<ServicesCase, "preferences"> {
  readonly language?: Language;
  /** False for a workbook that nobody has had checked yet. */
  readonly isChecked?: boolean;
}

export interface OpenedPart extends TestServices {
  readonly container: HTMLElement;
  /** Has the workbook checked as the button in the status line does. */
  readonly check: () => Promise<void>;
  /** Takes the part off the screen, as when another tab is chosen, or brings it back. */
  readonly show: (isShown: boolean) => Promise<void>;
  /** The other parts of the pane that were asked for. */
  readonly left: readonly string[];
}

/** Draws one part of the pane with the strip at the foot, nothing else of the frame, and waits until the workbook is checked. */
export async function openPart(
  Part: ComponentType<PartProps>,
  workbook: RawWorkbook,
  given: PartCase = {},
): Promise<OpenedPart> {
  const around = await createTestServices(workbook, given);
  const left: string[] = [];
  let check: () => Promise<void> = () => Promise.resolve();
  const tree = (isShown: boolean): JSXElement => (
    <ServicesProvider value={around.services}>
      <LanguageContext value={given.language ?? "th"}>
        <RendererProvider renderer={createPlainRenderer()}>
          <FluentProvider theme={PANE_THEMES.light}>
            <Bench
              part={Part}
              isShown={isShown}
              isChecked={given.isChecked ?? true}
              onReady={(runner) => (check = runner.check)}
              onLeave={(to) => left.push(to)}
            />
          </FluentProvider>
        </RendererProvider>
      </LanguageContext>
    </ServicesProvider>
  );
  const { container, rerender } = render(tree(true));
  await settle();
  return {
    ...around,
    container,
    left,
    check: async () => {
      await act(check);
      await settle();
    },
    show: async (isShown) => {
      rerender(tree(isShown));
      await settle();
    },
  };
}

/** The parts are drawn without a frame, so none fills the slot. */
function noSlot(): void {
  return undefined;
}

interface BenchProps {
  readonly part: ComponentType<PartProps>;
  readonly isShown: boolean;
  readonly isChecked: boolean;
  readonly onReady: (runner: CheckRunner) => void;
  readonly onLeave: (to: string) => void;
}

function Bench({ part: Part, isShown, isChecked, onReady, onLeave }: BenchProps): JSXElement {
  const { spreadsheet } = useServices();
  const troubles = useTroubles();
  const { attempt } = troubles;
  const { runner, state } = useCheckRunner(attempt);
  const changes = useOwnChanges(runner);
  const onCheck = useCallback(() => void runner.check(), [runner]);
  const onGo = useCallback(
    (place: { readonly sheet: string; readonly cell: string }) =>
      void attempt("select", () => spreadsheet.select(place)),
    [attempt, spreadsheet],
  );
  useEffect(() => {
    onReady(runner);
    if (isChecked) onCheck();
  }, []); // once, as the pane does when it opens
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => (ref.current === null ? undefined : keepFocus(ref.current)), []);
  return (
    <div ref={ref}>
      <Part
        runner={runner}
        state={state}
        changes={changes}
        sheetsLack={spreadsheet.lacks("add-report-sheets")}
        isShown={isShown}
        onCheck={onCheck}
        onGo={onGo}
        onLeave={onLeave}
      />
      <Strip
        work={{ changes, state, runner, go: onGo }}
        troubles={troubles}
        slotRef={noSlot}
        onChanges={() => onLeave("changes")}
      />
    </div>
  );
}
