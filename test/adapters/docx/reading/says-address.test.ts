import { saysAddress } from "../../../../src/adapters/docx/reading/says-address";

const ADDRESS = "https://www.bansomboon.go.th/o26";

test.each<[string, string, string]>([
  ["the address", ADDRESS, ADDRESS],
  ["a file beside the report", "แผน", "แผน"],
  ["a slash at the end of one", ADDRESS, `${ADDRESS}/`],
  ["a slash at the end of the other", `${ADDRESS}/`, ADDRESS],
  ["without https", "www.bansomboon.go.th/o26", ADDRESS],
  ["without http", "www.bansomboon.go.th", "http://www.bansomboon.go.th/"],
  ["another case of the host", "WWW.BanSomboon.go.th/o26", ADDRESS],
  ["another case of the scheme", "HTTPS://www.bansomboon.go.th/o26", ADDRESS],
  ["mailto", "saraban@bansomboon.go.th", "mailto:saraban@bansomboon.go.th"],
  ["mailto, another case of the host", "saraban@BANSOMBOON.go.th", "MAILTO:saraban@bansomboon.go.th"],
  ["space at the ends and inside", ` ${ADDRESS.slice(0, 20)}\n${ADDRESS.slice(20)}\u00a0`, ADDRESS],
  [
    "Thai letters by their names",
    "https://a.go.th/รายงาน",
    "https://a.go.th/%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%87%E0%B8%B2%E0%B8%99",
  ],
  ["a Thai host by its code", "https://ตัวอย่าง.ไทย/ผล", new URL("https://ตัวอย่าง.ไทย/ผล").href],
  ["a Thai host without a scheme", "ตัวอย่าง.ไทย", "https://xn--72c1a1bt4awk9o.xn--o3cw4h"],
  ["a port that goes without saying", "https://a.go.th:443/ก", "https://a.go.th/%E0%B8%81"],
  ["the address inside a sentence", `ดูที่ ${ADDRESS}.`, ADDRESS],
  ["a percent sign of its own", "https://a.go.th/100%", "https://a.go.th/100%"],
])("a text says it: %s", (_, text, address) => {
  expect(saysAddress(text, address)).toBe(true);
});

test.each<[string, string, string]>([
  ["other words", "คลิกที่นี่", ADDRESS],
  ["no text", "", ADDRESS],
  ["the host alone", "www.bansomboon.go.th", ADDRESS],
  ["another path", `${ADDRESS}-2`, ADDRESS],
  ["the beginning", "https://www.bansomboon.go.th/o2", ADDRESS],
  ["another case of the path", "https://www.bansomboon.go.th/O26", ADDRESS],
  ["another scheme", "http://www.bansomboon.go.th/o26", ADDRESS],
  ["another case of a mailbox", "Saraban@bansomboon.go.th", "mailto:saraban@bansomboon.go.th"],
  ["a subject that is not shown", "saraban@bansomboon.go.th", "mailto:saraban@bansomboon.go.th?subject=O26"],
  ["two slashes", ADDRESS, `${ADDRESS}//`],
])("a text does not say it: %s", (_, text, address) => {
  expect(saysAddress(text, address)).toBe(false);
});
