import { estimateLines } from "../../../src/core/text/estimate-lines";

test.each([
  ["nothing is a line", "", 1],
  ["a short text", "ผลลัพธ์", 1],
  ["each line of its own", "ผลลัพธ์\n\nหลักฐาน", 3],
  ["a text that fits exactly what words leave of a line", "ก".repeat(29), 1],
  ["one letter more", "ก".repeat(30), 2],
  ["marks above and below take no room", "กี่".repeat(29), 1],
])("%s", (_, text, lines) => {
  expect(estimateLines(text, 200, 16)).toBe(lines);
});
