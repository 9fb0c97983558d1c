/**
 * Lets a command end in peace where the reader of its output has gone (`check … | head`, a pager that was left): Node would end it with
 * a stack trace, and another exit code.
 */
export function ignoreClosedPipe(stream: NodeJS.EventEmitter): void {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    // Windows says EOF where others say EPIPE.
    if (fault.code !== "EPIPE" && fault.code !== "EOF") throw fault;
  });
}
