import { act, cleanup, screen } from "@testing-library/react";
import type { JSXElement } from "@fluentui/react-components";
import { useReport } from "../../../src/taskpane/report/use-report";
import { completeMeasure, measuresWorkbook, SETTINGS_TABLE } from "../support/measures-workbook";
import { openPart, type PartProps } from "../support/open-part";
import { press, settle } from "../support/press";

afterEach(cleanup);

/** The making of a report, with buttons for what it offers and its state as a word. */
function Making({ runner, changes }: PartProps): JSXElement {
  const { state, make, cancel } = useReport(runner, changes);
  const mark = state.kind === "working" ? `working ${state.canCancel ? "still" : "no more"}` : state.kind;
  return (
    <>
      <button onClick={() => make("docx", false)}>make</button>
      <button onClick={() => make("sheets", false)}>print</button>
      <button onClick={cancel}>cancel</button>
      <p data-testid="state">{mark}</p>
    </>
  );
}

const stateNow = (): string => screen.getByTestId("state").textContent ?? "";
const WORKBOOK = measuresWorkbook([completeMeasure(1)], [SETTINGS_TABLE]);

test("a report that is cancelled is not delivered, and the next one is made", async () => {
  let give: (() => void) | null = null;
  const { delivered } = await openPart(Making, WORKBOOK, {
    services: {
      renderers: {
        docx: async () => () => new Promise((resolve) => (give = () => resolve(new Uint8Array([1])))),
      },
    },
  });
  await press("make");
  expect(stateNow()).toBe("working still");
  await press("cancel");
  expect(stateNow()).toBe("idle");
  await act(async () => give?.());
  await settle();
  expect(delivered).toEqual([]);
  await press("make");
  await act(async () => give?.());
  await settle();
  expect([stateNow(), delivered.length]).toEqual(["downloaded", 1]);
});

test("a file on its way can be cancelled no more", async () => {
  let finish: () => void = () => undefined;
  await openPart(Making, WORKBOOK, {
    services: {
      deliverFile: () => new Promise((resolve) => (finish = () => resolve({ ok: true, value: null }))),
    },
  });
  await press("make");
  expect(stateNow()).toBe("working no more");
  await press("cancel");
  expect(stateNow()).toBe("working no more");
  await act(async () => finish());
  await settle();
  expect(stateNow()).toBe("downloaded");
});
