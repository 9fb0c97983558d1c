const STEP_MS = 50;

/**
 * Looks for something until it is there or the time is over.
 * @returns null where it did not come
 */
export async function waitFor<Value>(
  find: () => Value | null | undefined,
  longestMs: number,
): Promise<Value | null> {
  for (let waited = 0; ; waited += STEP_MS) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    if (waited >= longestMs) return null;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
