import { escapeHtml, linkedHtml } from "../../../src/adapters/publication/html-text";

test("markup is escaped", () => {
  expect(escapeHtml(`<ก> & "ข" 'ค'\u0000`)).toBe("&lt;ก&gt; &amp; &quot;ข&quot; &#39;ค&#39;");
});

const link = (address: string): string => `<a href="${address}">${address}</a>`;

test.each([
  ["no address", "ไม่มีที่อยู่ <b>", "ไม่มีที่อยู่ &lt;b&gt;"],
  ["an address", "ดู https://sample.go.th/o26 แล้ว", `ดู ${link("https://sample.go.th/o26")} แล้ว`],
  ["http", "http://sample.go.th", link("http://sample.go.th")],
  ["a full stop behind it", "https://sample.go.th/12.", `${link("https://sample.go.th/12")}.`],
  ["in brackets", "(https://sample.go.th/12)", `(${link("https://sample.go.th/12")})`],
  ["brackets of its own", "https://sample.go.th/a(1)", link("https://sample.go.th/a(1)")],
  ["a Thai file name", "https://sample.go.th/ประกาศ.pdf", link("https://sample.go.th/ประกาศ.pdf")],
  ["Thai letters behind the host", "https://sample.go.thแล้ว", `${link("https://sample.go.th")}แล้ว`],
  ["a query", "https://sample.go.th/?a=1&b=2", link("https://sample.go.th/?a=1&amp;b=2")],
  ["a quote ends it", 'https://sample.go.th/"onclick=', `${link("https://sample.go.th/")}&quot;onclick=`],
  ["two", "http://a.go.th http://b.go.th", `${link("http://a.go.th")} ${link("http://b.go.th")}`],
  ["mail", "ก@ข a@b.go.th", 'ก@ข <a href="mailto:a@b.go.th">a@b.go.th</a>'],
  ["a host without its scheme", "www.b.go.th", '<a href="http://www.b.go.th">www.b.go.th</a>'],
  ["a script", "javascript:alert(1)", "javascript:alert(1)"],
  ["a file", "file:///c:/plan.xlsx", "file:///c:/plan.xlsx"],
  ["a scheme alone", "https://", "https://"],
])("%s", (_, text, html) => {
  expect(linkedHtml(text)).toBe(html);
});
