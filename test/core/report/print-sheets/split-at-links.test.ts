import { splitAtLinks } from "../../../../src/core/report/print-sheets/split-at-links";
import { linkSpans } from "../../../../src/core/text/link-spans";

const cases: [name: string, parts: readonly string[]][] = [
  ["no address", ["ดำเนินการแล้ว"]],
  ["one, words around it", ["ดูภาพ https://a.example/x แล้ว"]],
  ["the words before each go with it", ["ภาพ https://a.example ", "และ https://b.example แล้ว"]],
  ["a comma stays behind its address", ["https://a.example, ", "https://b.example"]],
  ["a note in brackets, too", ["https://a.example (ภาพถ่าย), ", "https://b.example (รายงาน)"]],
  ["three of different kinds", ["https://a.example ", "www.b.example ", "a@c.example"]],
  ["brackets around one of them", ["ดู (https://a.example) ", "หรือ (https://b.example)"]],
  ["no space between", ["https://a.example<", "https://b.example>"]],
];

test.each(cases)("%s", (_, parts) => {
  const text = parts.join("");
  expect(splitAtLinks(text)).toEqual(parts);
  for (const part of splitAtLinks(text)) expect(linkSpans(part).length).toBeLessThan(2);
  const links = (one: string): string[] => linkSpans(one).map(({ href }) => href);
  expect(splitAtLinks(text).flatMap(links)).toEqual(links(text));
});
