import { EventEmitter } from "node:events";
import { watchOutput } from "../../src/cli/watch-output";

/** A stream whose every write fails like this, none without a code. */
function failing(code: string | null): EventEmitter & { write(text: string, done: () => void): void } {
  const stream = new EventEmitter();
  return Object.assign(stream, {
    write(_: string, done: () => void) {
      done();
      if (code !== null) setImmediate(() => stream.emit("error", Object.assign(new Error(code), { code })));
    },
  });
}

test.each([
  ["all is written", null, true],
  ["the reader has gone", "EPIPE", true],
  ["the reader has gone on Windows", "EOF", true],
  ["it is written to after the reader has gone", "ERR_STREAM_DESTROYED", true],
  ["the disk is full", "ENOSPC", false],
  ["the device fails", "EIO", false],
  ["the file may not grow", "EFBIG", false],
])("%s", async (_, code, isWritten) => {
  expect(await watchOutput(failing(code)).finish()).toBe(isWritten);
});
