import { linkSpans } from "../../../src/core/text/link-spans";

const LONGEST = "https://a.go.th/".padEnd(2000, "x");
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["an address at the end of a sentence", "ดู https://a.go.th/12.", ["https://a.go.th/12"]],
  ["an address in brackets", "(https://a.go.th/x)", ["https://a.go.th/x"]],
  ["a bracket of its own", "https://a.go.th/x_(1)", ["https://a.go.th/x_(1)"]],
  ["two addresses", "http://a.go.th https://b.go.th/", ["http://a.go.th", "https://b.go.th/"]],
  [
    "two with nothing between them",
    "https://a.go.thhttps://b.go.th/",
    ["https://a.go.th", "https://b.go.th/"],
  ],
  [
    "two with a comma between them",
    "https://a.go.th/x,http://b.go.th/y",
    ["https://a.go.th/x", "http://b.go.th/y"],
  ],
  [
    "an address that another one is handed on in",
    "https://a.go.th/?u=https://b.go.th/",
    ["https://a.go.th/?u=https://b.go.th/"],
  ],
  ["commas in an address", "https://a.go.th/x,y,http", ["https://a.go.th/x,y,http"]],
  ["no host", "https:///x", []],
  ["a sign that no host has", "https://a_b.go.th/x https://a.b_c.go.th", []],
  ["the same sign behind the host", "https://a.go.th/x_y", ["https://a.go.th/x_y"]],
  ["another scheme", "javascript:alert(1) file:///c:/x ftp://a.go.th", []],
  ["no address", "ตรวจสอบแล้ว", []],
  [
    "a host that goes on with a sign that no host has",
    "https://a_b.go.th/x https://a.go.th_x www.a.go.th_x",
    [],
  ],
  ["a host without an end, in Thai letters", "https://aเว็บ.ไทย", []],
  ["a host with Thai letters right after it", "https://a.go.thดู", ["https://a.go.th"]],
  ["a host with a part left out", "https://a..go.th/x", []],
  ["the dot that ends a whole host", "https://a.go.th./x", ["https://a.go.th./x"]],
  ["the highest port", "https://a.go.th:65535/x", ["https://a.go.th:65535/x"]],
  ["a port too high", "https://a.go.th:65536/x www.a.go.th:65536/x", []],
  ["the longest address", LONGEST, [LONGEST]],
  ["a longer address", `${LONGEST}x`, []],
];

test.each(CASES)("%s", (_, text, hrefs) => {
  const spans = linkSpans(text);
  expect(spans.map(({ href }) => href)).toEqual(hrefs);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(hrefs);
});

const OWN_HREFS: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ["an address of mail", "ส่งที่ saraban@a.go.th.", [["saraban@a.go.th", "mailto:saraban@a.go.th"]]],
  ["mail right behind a colon", "E-mail:a.b@a.go.th", [["a.b@a.go.th", "mailto:a.b@a.go.th"]]],
  ["mail with its scheme", "mailto:a@b.go.th", [["mailto:a@b.go.th", "mailto:a@b.go.th"]]],
  [
    "mail with more to it than the address",
    "mailto:a@b.go.th?bcc=c",
    [["mailto:a@b.go.th", "mailto:a@b.go.th"]],
  ],
  ["mail behind Thai letters", "อีเมลa@b.go.thครับ", [["a@b.go.th", "mailto:a@b.go.th"]]],
  ["a host that begins with www", "ดู www.a.go.th/x)", [["www.a.go.th/x", "http://www.a.go.th/x"]]],
  ["www in an address", "https://www.a.go.th/", [["https://www.a.go.th/", "https://www.a.go.th/"]]],
  [
    "mail in an address",
    "https://a.go.th/u/b@c.go.th",
    [["https://a.go.th/u/b@c.go.th", "https://a.go.th/u/b@c.go.th"]],
  ],
  ["a host without www", "a.go.th report.pdf", []],
  ["www without a host", "www. www.a WWW", []],
  ["a handle", "@nongbua a@b LINE:@abc", []],
  ["a name before the host, which hides it", "https://bank.go.th@evil.example/x", []],
  ["the same with a password", "http://a:b@evil.example", []],
  ["mail in another scheme", "ftp://me@a.go.th/x", []],
  ["a script", "javascript://a.go.th/%0aalert(1) data:text/html,x", []],
];

test.each(OWN_HREFS)("%s", (_, text, found) => {
  expect(linkSpans(text).map(({ start, end, href }) => [text.slice(start, end), href])).toEqual(found);
});

test.each([
  "a".repeat(50_000),
  "a@".repeat(25_000),
  "www.".repeat(12_500),
  "http://".repeat(7_000),
  "://" + "a.".repeat(25_000),
])("a long text without a link is read to its end", (text) => {
  for (const { href } of linkSpans(text)) expect(href).toMatch(/^(?:https?|mailto):/);
});
