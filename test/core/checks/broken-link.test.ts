import { brokenLink } from "../../../src/core/checks/broken-link";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { quietTexts, slipTexts } from "../../support/text-cases";

const WARNING = { severity: "warning", fixable: false } as const;

testCheck(brokenLink, {
  accepted: [
    ...quietTexts("resultSummary", [
      ["a whole address", "ดูที่ https://www.example.go.th/oit?id=4&p=2#top"],
      ["an address without www", "ดูที่ http://example.go.th"],
      ["a second server", "ดูที่ www2.example.go.th"],
      ["a host that ends with ww", "ดูที่ eww.example.go.th"],
      ["an address with a port", "ดูที่ http://example.go.th:8080/data"],
      ["an address in brackets", "ลงเว็บไซต์แล้ว (https://example.go.th)"],
      ["an address at the end of a sentence", "ดูที่ https://example.go.th/news."],
      ["no scheme", "ดูที่ www.example.go.th/news"],
      ["a bare domain", "ดูที่ example.go.th"],
      ["an address of mail", "ส่งทาง office@example.go.th"],
      ["a short address", "แบบสำรวจ https://forms.gle/aBc12"],
      ["two addresses side by side", "https://www.example.go.th www.example.com"],
      ["two addresses with a comma", "www.example.go.th,www.example.com"],
      ["two addresses with a slash", "https://www.example.go.th / facebook.com/example"],
      ["Thai words after an address", "https://example.go.th และ example.com"],
      ["Thai words right after an address", "https://www.example.go.thหรือที่ทำการ"],
      ["a Thai address", "http://ตัวอย่าง.ไทย"],
      ["a Thai file name", "https://example.go.th/ประกาศ"],
      ["an address that holds another", "https://web.example.org/save/https://example.go.th"],
      ["hours", "เวลา 10:30 / 11:00 น."],
      ["a proportion", "อัตราส่วน A:B"],
      ["a page of a network", "facebook.com/example.page"],
      ["an account", "LINE: @example"],
    ]),
    { name: "a blank cell", sheet: sheetOf([{ resultSummary: "" }]) },
  ],
  rejected: [
    ...slipTexts("resultSummary", WARNING, [
      ["no slash and no www", "ดูที่ https:example.go.th/a", "misspelt", "https:example.go.th/a"],
      ["one w too few", "ดูที่ ww.example.go.th", "misspelt", "ww.example.go.th"],
      ["one slash", "ดูที่ http:/www.example.go.th", "misspelt", "http:/www.example.go.th"],
      ["no colon", "ดูที่ https//example.go.th/a", "misspelt", "https//example.go.th/a"],
      ["a semicolon", "ดูที่ https;//example.go.th", "misspelt", "https;//example.go.th"],
      ["no slash", "ดูที่ http:www.example.go.th", "misspelt", "http:www.example.go.th"],
      ["backslashes", "ดูที่ http:\\\\www.example.go.th", "misspelt", "http:\\\\www.example.go.th"],
      ["a letter left out", "ดูที่ htps://example.go.th", "misspelt", "htps://example.go.th"],
      ["a letter too many", "ดูที่ htttps://example.go.th", "misspelt", "htttps://example.go.th"],
      ["the scheme twice", "ดูที่ https://https://example.go.th", "misspelt", "https://https://example.go.th"],
      ["a comma for a point", "ดูที่ www,example.go.th", "misspelt", "www,example.go.th"],
      ["two points", "ดูที่ https://example..go.th", "misspelt", "https://example..go.th"],
      ["two colons", "ดูที่ http:://example.go.th", "misspelt", "http:://example.go.th"],
      ["a point before the host", "ดูที่ https://.example.go.th", "misspelt", "https://.example.go.th"],
      [
        "a backslash in the path",
        "ดูที่ https://example.go.th\\news",
        "misspelt",
        "https://example.go.th\\news",
      ],
      [
        "a space after the host",
        "ดูที่ https://drive.example.com/ file/d/x",
        "broken",
        "https://drive.example.com/ file/d/x",
      ],
      ["no host", "ดูที่ https:// ของหน่วยงาน", "hostless", "https://"],
      ["no host at the end", "ดูที่ http://www", "hostless", "http://www"],
      ["half a host", "ดูที่ https://example/news", "hostless", "https://example/news"],
      ["half a host without a scheme", "ดูที่ www.example", "hostless", "www.example"],
      ["a space in the host", "ดูที่ https://www.example .go.th", "broken", "https://www.example .go.th"],
      ["a space after www", "ดูที่ www. example.go.th", "broken", "www. example.go.th"],
      ["a space before the path", "ดูที่ https://example.go.th /news", "broken", "https://example.go.th /news"],
      ["a disk", "เก็บที่ C:\\งาน\\ภาพ.pdf แล้ว", "local", "C:\\งาน\\ภาพ.pdf"],
      ["a shared folder", "เก็บที่ \\\\NAS\\ita\\1.docx", "local", "\\\\NAS\\ita\\1.docx"],
      ["a file of somebody's computer", "file:///D:/a.jpg", "local", "file:///D:/a.jpg"],
      ["this computer", "ดูที่ http://localhost:8080/ita", "local", "http://localhost:8080/ita"],
      ["a computer of the office", "ดูที่ http://192.168.1.20/ita", "local", "http://192.168.1.20/ita"],
    ]),
    {
      name: "each of two",
      sheet: sheetOf([{ outcome: "http:/a.go.th และ https://" }]),
      findings: [
        {
          problem: "misspelt",
          ...WARNING,
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "http:/a.go.th",
        },
        { problem: "hostless", ...WARNING, measure: 1, column: "outcome", cell: "F5", quote: "https://" },
      ],
    },
  ],
});
