import { createPaneCommands, type PaneCommand } from "../../src/taskpane/shell/pane-commands";
import { associateRibbonFunctions, type RibbonHost } from "../../src/taskpane/ribbon-functions";

type RibbonFunction = Parameters<RibbonHost["associate"]>[1];

function ribbon(showPane: () => Promise<void>): {
  functions: Map<string, RibbonFunction>;
  sent: PaneCommand[];
} {
  const functions = new Map<string, RibbonFunction>();
  const commands = createPaneCommands();
  const sent: PaneCommand[] = [];
  commands.receive((command) => sent.push(command));
  associateRibbonFunctions({ associate: (name, run) => functions.set(name, run), showPane }, commands);
  return { functions, sent };
}

describe("the ribbon's functions", () => {
  test.each([
    ["openPane", "open"],
    ["checkSheet", "check"],
    ["checkMeasure", "check-measure"],
    ["fillResults", "fill"],
    ["prepareRecords", "prepare"],
    ["makeReport", "report"],
  ])("%s opens the pane and says when it is done", async (name, command) => {
    const showPane = jest.fn(() => Promise.resolve());
    const completed = jest.fn();
    const { functions, sent } = ribbon(showPane);
    await functions.get(name)?.({ completed });
    expect(sent).toEqual([command]);
    expect(showPane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test("say that they are done even where the pane cannot be opened", async () => {
    const completed = jest.fn();
    const { functions } = ribbon(() => Promise.reject(new Error("closed")));
    await expect(functions.get("openPane")?.({ completed })).rejects.toThrow("closed");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
