import { EventEmitter } from "node:events";
import { ignoreClosedPipe } from "../../src/cli/ignore-closed-pipe";

const emit = (code: string): (() => void) => {
  const stream = new EventEmitter();
  ignoreClosedPipe(stream);
  return () => void stream.emit("error", Object.assign(new Error(code), { code }));
};

test.each(["EPIPE", "EOF"])("a reader that has gone is no fault: %s", (code) => {
  expect(emit(code)).not.toThrow();
});

test("any other fault stays one", () => {
  expect(emit("ENOSPC")).toThrow("ENOSPC");
});
