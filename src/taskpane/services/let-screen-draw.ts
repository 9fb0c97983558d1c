/** A hidden pane gets no frames; it need not wait for one. */
const LONGEST_WAIT_MS = 100;

/** Resolves after the next frame has been painted, so that a busy sign is visible before heavy work begins. */
export function letScreenDraw(): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => {
      clearTimeout(patience);
      setTimeout(resolve, 0);
    });
  });
}
