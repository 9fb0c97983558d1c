import { fieldAddress, linkAddress } from "../../../../src/adapters/docx/reading/link-address";

test.each<[string, string, string, string]>([
  ["as it is", "https://a.go.th/%E0%B8%81?x=1&y=2", "", "https://a.go.th/%E0%B8%81?x=1&y=2"],
  ["with a place on the page", "https://a.go.th/", "ผล", "https://a.go.th/#ผล"],
  ["that names a place already", "https://a.go.th/#ก", "ข", "https://a.go.th/#ก"],
  ["a place in the document", "", "_Toc1", ""],
  ["over two lines", " https://a.go.th/\n\tx ", "", "https://a.go.th/ x"],
  ["a file", "file:///\\\\server\\แผน.pdf", "", "file:///\\\\server\\แผน.pdf"],
  ["a script", "javascript:alert(1)", "", "javascript:alert(1)"],
])("an address %s", (_, target, place, address) => {
  expect(linkAddress(target, place)).toBe(address);
});

test.each<[string, string, string]>([
  ["in quotes", ' HYPERLINK "https://a.go.th/o 26" ', "https://a.go.th/o 26"],
  ["in curly quotes", "HYPERLINK “https://a.go.th”", "https://a.go.th"],
  ["without quotes", "hyperlink https://a.go.th", "https://a.go.th"],
  ["with a bookmark", 'HYPERLINK "https://a.go.th" \\l "ผล"', "https://a.go.th#ผล"],
  [
    "behind other switches",
    'HYPERLINK \\n \\t "_blank" \\o "ดูที่ \\"นี่\\"" "https://a.go.th"',
    "https://a.go.th",
  ],
  ["with doubled back slashes", 'HYPERLINK "C:\\\\งาน\\\\แผน.pdf"', "C:\\งาน\\แผน.pdf"],
  ["a bookmark alone", 'HYPERLINK \\l "_Toc1"', ""],
  ["nothing", "HYPERLINK ", ""],
  ["another field", 'INCLUDEPICTURE "https://a.go.th/a.png"', ""],
  ["another word", 'HYPERLINKS "https://a.go.th"', ""],
  ["a quote without an end", 'HYPERLINK "https://a.go.th', '"https://a.go.th'],
])("a field's address: %s", (_, code, address) => {
  expect(fieldAddress(code)).toBe(address);
});
