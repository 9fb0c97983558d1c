import { estimateWidth } from "./estimate-width";

/** Words that do not fit a line go over to the next one: a part of the line stays empty. */
const FILLED = 0.92;

/**
 * About how many lines a text takes in TH Sarabun, each of its own lines at least one.
 * @param width of a line in points
 * @param size of the letters in points
 * @example estimateLines("ผลลัพธ์\nหลักฐาน", 200, 16) // 2
 */
export function estimateLines(text: string, width: number, size: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil((estimateWidth(line) * size) / (width * FILLED))))
    .reduce((sum, count) => sum + count, 0);
}
