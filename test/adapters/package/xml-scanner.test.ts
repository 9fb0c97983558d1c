import { MAX_ATTRIBUTES, MAX_TAG_CHARACTERS, MAX_XML_DEPTH } from "../../../src/adapters/package/limits";
import { XmlScanner } from "../../../src/adapters/package/xml-scanner";

/** What was called; the fault at the end, if there was one. */
function scan(...pieces: readonly string[]): string[] {
  const calls: string[] = [];
  const end = (fault: string) => (): never => {
    throw new Error(fault);
  };
  try {
    const scanner = new XmlScanner(
      {
        open: (name, attributes) => calls.push([`<${name}`, ...Object.keys(attributes)].join(" ")),
        close: (name) => calls.push(`</${name}`),
        text: (text) => calls.push(text),
      },
      { damaged: end("damaged"), unsafe: end("unsafe") },
    );
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
  } catch (error) {
    calls.push((error as Error).message);
  }
  return calls;
}

const attributes = (count: number): string =>
  Array.from({ length: count }, (_, index) => `a${index}="" `).join("");
const levels = (count: number): string => "<a>".repeat(count) + "</a>".repeat(count);

test("a part as an Office program writes it", () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\r\n<a x:b="1"><c/>ก &amp; ข<!-- no --><![CDATA[<]]></a>\n';
  expect(scan(xml)).toEqual(["<a x:b", "<c", "</c", "ก & ข", "<", "</a"]);
});

test.each<[string, string[], string]>([
  ["a document type", ["<!DOCTYPE a><a/>"], "unsafe"],
  ["a document type that has only begun", ["<!DOC"], "unsafe"],
  ["a document type cut anywhere", ["<", "!", "D", "OCTYPE"], "unsafe"],
  ["a document type in an element", ["<a><!DOCTYPE a></a>"], "unsafe"],
  ["a declaration that nothing begins with", ["<a><!ELEMENT a></a>"], "damaged"],
  ["one attribute too many", [`<a ${attributes(MAX_ATTRIBUTES + 1)}/>`], "unsafe"],
  ["one level too many", [levels(MAX_XML_DEPTH + 1)], "unsafe"],
  [
    "a tag that never ends",
    [
      `<a b="`,
      ..."x"
        .repeat(9)
        .split("")
        .map((x) => x.repeat(MAX_TAG_CHARACTERS / 8)),
    ],
    "unsafe",
  ],
  [
    "a closing tag that never ends",
    [
      "<a></a",
      ..." "
        .repeat(9)
        .split("")
        .map((x) => x.repeat(MAX_TAG_CHARACTERS / 8)),
    ],
    "unsafe",
  ],
  ["a reference that never ends", ["<a>&", "x".repeat(30), ";</a>"], "damaged"],
])("%s is refused", (_, pieces, fault) => {
  expect(scan(...pieces).at(-1)).toBe(fault);
});

test.each<[string, string[]]>([
  ["as many attributes as may be", [`<a ${attributes(MAX_ATTRIBUTES)}/>`]],
  ["as many levels as may be", [levels(MAX_XML_DEPTH)]],
  ["a tag as long as may be", [`<a b="`, "x".repeat(MAX_TAG_CHARACTERS - 9), `"/>`]],
  ["a comment of any length", ["<a><!--", ...Array<string>(50).fill("x-".repeat(500_000)), "x--></a>"]],
  ["an instruction of any length", ["<a><?x ", ...Array<string>(50).fill("x?".repeat(500_000)), "?></a>"]],
])("%s is read", (_, pieces) => {
  expect(scan(...pieces).at(-1)).toBe("</a");
});

test("what many elements declare costs no more where many namespaces are in force", () => {
  const outer = Array.from({ length: 90 }, (_, level) => `<a xmlns:p${level}="u" ${attributes(400)}>`);
  const inner = '<a xmlns:q="u"/>'.repeat(2000);
  expect(scan(...outer, inner, "</a>".repeat(90)).at(-1)).toBe("</a");
});
