import { findAddresses } from "../../../src/core/text/addresses";

const shown = (text: string): string[] => findAddresses(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  [
    "an address with a Thai file",
    "ดูที่ https://www.sample.go.th/คู่มืออีเมลล์.pdf แล้ว",
    ["https://www.sample.go.th/คู่มืออีเมลล์.pdf"],
  ],
  ["an address in capital letters", "HTTPS://SAMPLE.GO.TH/เว็ปไซต์", ["HTTPS://SAMPLE.GO.TH/เว็ปไซต์"]],
  ["an address without a scheme", "www.sample.go.th/เว็ปไซต์ เผยแพร่", ["www.sample.go.th/เว็ปไซต์"]],
  ["a bare host", "sample.go.th/เว็ปไซต์", ["sample.go.th/เว็ปไซต์"]],
  ["a mail address", "ส่งที่ saraban@sample.go.th แล้ว", ["saraban@sample.go.th"]],
  ["a drive", "เก็บใน D:\\งาน\\อีเมลล์ แล้ว", ["D:\\งาน\\อีเมลล์"]],
  ["a share", "เก็บใน \\\\server\\อีเมลล์ แล้ว", ["\\\\server\\อีเมลล์"]],
  ["a file", "ไฟล์ คู่มือ-อีเมลล์.pdf แนบ", ["คู่มือ-อีเมลล์.pdf"]],
  ["a file in capital letters", "คู่มือ-อีเมลล์.PDF", ["คู่มือ-อีเมลล์.PDF"]],
  ["a file in brackets", "แนบแล้ว (อีเมลล์.docx)", ["อีเมลล์.docx"]],
  ["a file with spaces in quotation marks", "แนบ “คู่มือ อีเมลล์ (ฉบับ 2).xlsx” แล้ว", ["คู่มือ อีเมลล์ (ฉบับ 2).xlsx"]],
  ["two", "a.pdf และ sample.go.th", ["a.pdf", "sample.go.th"]],
])("%s", (_name, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ["a blank text", ""],
  ["words", "ส่งทางอีเมลล์และเว็ปไซต์"],
  ["a kind of file", "ไฟล์ PDF และ .pdf"],
  ["abbreviations", "อบต. ป.ป.ช. พ.ศ. 2568"],
  ["a sentence in quotation marks", "“ทางอีเมลล์” และ “เว็ปไซต์”"],
  ["Latin words", "ระบบ e-Service และ NO Gift Policy"],
])("none: %s", (_name, text) => {
  expect(shown(text)).toEqual([]);
});
