/** What a watched stream needs of Node's. */
interface Output extends NodeJS.EventEmitter {
  write(text: string, done: () => void): unknown;
}

/** Windows says EOF where others say EPIPE; DESTROYED is what a stream says after either. */
const READER_GONE = new Set(["EPIPE", "EOF", "ERR_STREAM_DESTROYED"]);

/**
 * Watches what a command writes to. A reader that has gone (`check … | head`, a pager that was left) is no fault; a full disk is one. Either
 * would end Node with a trace if nobody listened.
 * @returns `finish`: waits until all is written, and says whether it was, or nobody wants it
 */
export function watchOutput(stream: Output): { readonly finish: () => Promise<boolean> } {
  let isWritten = true;
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (!READER_GONE.has(fault.code ?? "")) isWritten = false;
  });
  return {
    finish: async () => {
      await new Promise<void>((resolve) => void stream.write("", resolve));
      // The fault of the last write is told after it was called back.
      await new Promise<void>((resolve) => void setImmediate(resolve));
      return isWritten;
    },
  };
}
