import { createPaneCommands } from "../../../src/taskpane/shell/pane-commands";

describe("createPaneCommands", () => {
  test("hands commands over as they come", () => {
    const commands = createPaneCommands();
    const handler = jest.fn();
    commands.receive(handler);
    commands.send("check");
    commands.send("report");
    expect(handler.mock.calls).toEqual([["check"], ["report"]]);
  });

  test("keeps the last command for a pane that is still being drawn, and hands it over once", () => {
    const commands = createPaneCommands();
    commands.send("check");
    commands.send("report");
    const [first, second] = [jest.fn(), jest.fn()];
    commands.receive(first)();
    commands.receive(second);
    expect(first.mock.calls).toEqual([["report"]]);
    expect(second).not.toHaveBeenCalled();
  });

  test("a handler that left hears nothing, and takes no other with it", () => {
    const commands = createPaneCommands();
    const [first, second] = [jest.fn(), jest.fn()];
    const leave = commands.receive(first);
    commands.receive(second);
    leave();
    commands.send("open");
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledWith("open");
  });
});
