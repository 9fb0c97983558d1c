import { createSpelling } from "../../src/app/create-spelling";
import { createThaiWords } from "../../src/core/text/spelling/thai-words";
import { benchRow, type BenchRow } from "./bench-row";
import { benchWorkbook } from "./bench-workbook";
import { measureTime } from "./measure-time";

/** Loading the words; the peer parses as many characters of JSON. */
export async function benchLoadWords(runs: number): Promise<BenchRow> {
  const median = await measureTime(runs, () => createThaiWords());
  const json = JSON.stringify(Array.from({ length: 33_000 }, (_, index) => `word${index}`));
  const peer = await measureTime(runs, () => JSON.parse(json) as unknown);
  return benchRow({
    name: "load words",
    measures: 1,
    median,
    peer: { name: "JSON of as many", median: peer },
  });
}

/** Reading the texts of so many measures, none of them read before; the peer cuts them into words and knows nothing of slips. */
export async function benchSpelling(measures: number, runs: number): Promise<BenchRow> {
  const texts = benchWorkbook(measures).tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  const readers = Array.from({ length: runs + 1 }, () => createSpelling());
  const median = await measureTime(runs, () => {
    const reader = readers.pop();
    return texts.reduce((sum, text) => sum + (reader?.findSlips(text).length ?? 0), 0);
  });
  const segmenter = new Intl.Segmenter("th", { granularity: "word" });
  const peer = await measureTime(runs, () =>
    texts.reduce((sum, text) => sum + [...segmenter.segment(text)].length, 0),
  );
  return benchRow({
    name: "spelling",
    measures,
    median,
    peer: { name: "Intl.Segmenter", median: peer },
  });
}
