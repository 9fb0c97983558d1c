import { linkSpans } from "../../../src/core/text/link-spans";

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["an address at the end of a sentence", "ดู https://a.go.th/12.", ["https://a.go.th/12"]],
  ["an address in brackets", "(https://a.go.th/x)", ["https://a.go.th/x"]],
  ["a bracket of its own", "https://a.go.th/x_(1)", ["https://a.go.th/x_(1)"]],
  ["two addresses", "http://a.go.th https://b.go.th/", ["http://a.go.th", "https://b.go.th/"]],
  ["no host", "https:///x", []],
  ["another scheme", "javascript:alert(1) file:///c:/x ftp://a.go.th", []],
  ["no address", "ตรวจสอบแล้ว", []],
];

test.each(CASES)("%s", (_, text, hrefs) => {
  const spans = linkSpans(text);
  expect(spans.map(({ href }) => href)).toEqual(hrefs);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(hrefs);
});
