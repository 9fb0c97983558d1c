import { LONGEST_PAUSE_MS, pauseAfter, SHORTEST_PAUSE_MS } from "../../../src/taskpane/checking/pause-after";

test.each([
  ["before any check", 0, SHORTEST_PAUSE_MS],
  ["after a check that nobody notices", 99, SHORTEST_PAUSE_MS],
  ["at the edge", 100, SHORTEST_PAUSE_MS],
  ["after a check that takes a moment", 400, 600],
  ["after one that takes long", 800, LONGEST_PAUSE_MS],
  ["never longer than the longest", 60_000, LONGEST_PAUSE_MS],
])("%s", (_, took, pause) => expect(pauseAfter(took)).toBe(pause));
