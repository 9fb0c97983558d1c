/** Lines of cells in columns: those of words to the left, the others to the right. */
export function alignColumns(
  lines: readonly (readonly string[])[],
  wordColumns: ReadonlySet<number>,
): string {
  const count = Math.max(0, ...lines.map((line) => line.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  return lines
    .map((line) =>
      line
        .map((text, column) => {
          const width = widths[column] ?? 0;
          return wordColumns.has(column) ? text.padEnd(width) : text.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
