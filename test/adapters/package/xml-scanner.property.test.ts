import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { XmlScanner } from "../../../src/adapters/package/xml-scanner";
import { propertyRuns } from "../../support/property-runs";

/**
 * What stands in XML, sound and not; any row of these is tried. Where our reading is stricter on purpose (document types) or laxer (what
 * stands in an instruction), nothing of it is here.
 */
const FRAGMENTS = [
  "<a>",
  "</a>",
  "</a \n>",
  "</ a>",
  '<b x="1">',
  "</b>",
  "<c/>",
  "<c />",
  "<c / >",
  "<c\n\ty = 'ก&lt;&#x41;\r\n\t'\n/>",
  '<w:d w:val="1" val="2"/>',
  '<d a="1" a="2"/>',
  '<d a="1"b="2"/>',
  '<d a="<"/>',
  "<d a/>",
  "<d a=1/>",
  '<d a="&no;"/>',
  '<d a="a > b"></d>',
  "<1/>",
  "<ก/>",
  "<é.1-2/>",
  "<.a/>",
  "ข้อความ",
  "text",
  " \n ",
  "\r\n",
  "\r",
  "&amp;",
  "&lt;&gt;&quot;&apos;",
  "&#65;",
  "&#x1F600;",
  "&#x10FFFF;",
  "&#x110000;",
  "&#0;",
  "&#xD800;",
  "&#xFFFE;",
  "&#;",
  "&;",
  "&amp",
  "&nbsp;",
  "&",
  ";",
  "]]>",
  "]",
  "]]",
  ">",
  "<",
  "<!",
  "-",
  "--",
  "<!-- c -->",
  "<!---->",
  "<!-- a - b -->",
  "<!-- a -- b -->",
  "<!-- a --->",
  "<!--",
  "-->",
  "<![CDATA[ <a> & ]]>",
  "<![CDATA[]]>",
  "<![CDATA[]]]]>",
  "<![CDATA[\r\n]]>",
  "<![CDATA[",
  "<?pi x?>",
  "<?pi ??>",
  '<?xml version="1.0"?>',
  "<?xml version='1.0' encoding='UTF-8' standalone=\"yes\"?>",
  "😀",
  "\u0001",
  "\ufffe",
  "\u0085\u2028",
];

type Event = readonly [kind: string, ...values: unknown[]];

/** The events, texts joined; null where the XML was refused. */
function scan(pieces: readonly string[]): Event[] | null {
  const { events, add } = collect();
  const refuse = (): never => {
    throw new Error("refused");
  };
  try {
    const scanner = new XmlScanner(
      {
        open: (name, attributes) => add("open", name, { ...attributes }),
        close: (name) => add("close", name),
        text: (text) => add("text", text),
      },
      { damaged: refuse, unsafe: refuse },
    );
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
  } catch (error) {
    if (error instanceof Error && error.message === "refused") return null;
    throw error;
  }
  return events;
}

/** What the library makes of it that was read with before. */
function scanWithSaxes(pieces: readonly string[]): Event[] | null {
  const { events, add } = collect();
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let isSound = true;
  parser.on("error", () => void (isSound = false));
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    add("open", name, { ...attributes });
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    add("close", name);
  });
  for (const kind of ["text", "cdata"] as const) {
    parser.on(kind, (text) => {
      if (depth > 0 && text !== "") add("text", text);
    });
  }
  for (const piece of pieces) parser.write(piece);
  parser.close();
  return isSound ? events : null;
}

function collect(): { events: Event[]; add: (...event: Event) => void } {
  const events: Event[] = [];
  return {
    events,
    add: (kind, ...values) => {
      const last = events.at(-1);
      if (kind === "text" && last?.[0] === "text")
        events[events.length - 1] = ["text", `${last[1]}${values[0]}`];
      else events.push([kind, ...values]);
    },
  };
}

/** Cut at any place, as the pieces of a file may be. */
function cut(text: string, places: readonly number[]): string[] {
  const characters = [...text];
  const stops = [...places.map((place) => place % (characters.length + 1)), characters.length];
  const ends = stops.sort((one, other) => one - other);
  return ends.map((end, index) => characters.slice(ends[index - 1] ?? 0, end).join(""));
}

const places = fc.array(fc.nat(1000), { maxLength: 6 });

test("any row of pieces of XML is read, or refused, as the library does", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }),
      places,
      fc.boolean(),
      (list, at, isInside) => {
        const text = isInside ? `<r>${list.join("")}</r>` : list.join("");
        expect(scan(cut(text, at))).toEqual(scanWithSaxes([text]));
      },
    ),
    propertyRuns(1000),
  );
});

test("a sound part with one character changed is read, or refused, as the library does", () => {
  const sound =
    '<?xml version="1.0"?>\n<!-- x --><x:a xmlns:x="u" b = \'&amp;ก\'><c/>ข้อ &#65; <![CDATA[<]]></x:a >\n<?pi y?>';
  const letters = [..."<>&;/='\" !?-[]ax\u0001", "", "]]>"];
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.constantFrom(...letters), places, (place, letter, at) => {
      const text = sound.slice(0, place) + letter + sound.slice(place + 1);
      // A document type is refused whatever is in it, and so is an instruction that the library only half reads.
      fc.pre(!/<!(?!--|\[CDATA\[)|<\?(?!xml version="1.0"\?>|pi y\?>)/.test(text));
      expect(scan(cut(text, at))).toEqual(scanWithSaxes([text]));
    }),
    propertyRuns(1000),
  );
});
