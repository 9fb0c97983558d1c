/** The causes of an error, with their causes; a chain longer than this is a loop. */
const MOST_CAUSES = 5;

/** What a developer needs to know of an unforeseen error: its stack and those of its causes. It holds no text of the sheet. */
export function describeCrash(error: unknown): string {
  const lines: string[] = [];
  let current = error;
  for (let depth = 0; depth < MOST_CAUSES && current !== undefined; depth += 1) {
    const words =
      current instanceof Error ? (current.stack ?? `${current.name}: ${current.message}`) : String(current);
    lines.push(depth === 0 ? words : `caused by: ${words}`);
    current = current instanceof Error ? current.cause : undefined;
  }
  return lines.join("\n");
}
