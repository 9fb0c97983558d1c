import { escapeXml, xmlText } from "../../../src/adapters/docx/xml-text";

test.each([
  ["Thai text stays", "มาตรการ ๑", "มาตรการ ๑"],
  ["tab and line ends stay", "ก\tข\nค\rง", "ก\tข\nค\rง"],
  ["control characters go", "ก\u0000\u0008\u000b\u001fข", "กข"],
  ["the last control character, and the space after it", "ก\u001f\u0020ข", "ก ข"],
  ["two non-characters go", "ก\ufffe\uffffข", "กข"],
  ["a pair stays", "\ud83d\ude00", "\ud83d\ude00"],
  ["half a pair is replaced", "ก\ud83dข\ude00", "ก\ufffdข\ufffd"],
  ["zero-width characters stay", "ก\u200bข", "ก\u200bข"],
])("%s", (_, text, expected) => {
  expect(xmlText(text)).toBe(expected);
});

test("markup is escaped", () => {
  expect(escapeXml(`<ก> & "ข"`)).toBe("&lt;ก&gt; &amp; &quot;ข&quot;");
});
