import { irregularLetters } from "../../../src/core/checks/irregular-letters";
import { sheetOf } from "../../support/measure-sheet";
import { contextOf } from "../../support/check-context";
import { testCheck, type ExpectedFinding } from "../../support/test-check";

const finding = (problem: "hidden" | "impossible", quote: string, cell = "E5"): ExpectedFinding => ({
  problem,
  severity: "warning",
  measure: 1,
  column: "resultSummary",
  cell,
  quote,
  fixable: problem === "hidden",
});

/** Texts that are typed as they should be. */
const RIGHT = [
  ["ำ, แ and tones in their order", "ดำเนินการแล้ว น้ำ ค้ำ ก๋ำ เก้า แก้ว กว้าง ต่ำกว่า"],
  ["silenced letters", "สิทธิ์ พันธุ์ ศุกร์ ซอฟต์แวร์ ลิงก์ จันทร์"],
  ["short vowels", "เก็บ เร็ว เห็น เป็น ก็ เผ็ด"],
  ["vowels of several letters", "เกาะ เพราะ แพะ โต๊ะ เสียะ ผัวะ เยอะ เหาะ ว่าย เมื่อ เสื่อ"],
  ["ฤ and ฤๅ", "ฤดู ฤๅษี พฤษภาคม อังกฤษ ฤทธิ์ เพฤกษ์"],
  ["ๆ and ฯ", "ต่าง ๆ ฯลฯ กรุงเทพฯ โปรดเกล้าฯ"],
  ["Pali with ฺ and ํ", "พุทฺธํ สรณํ คจฺฉามิ"],
  ["abbreviations", "อบต. ป.ป.ช. พ.ศ. ๒๕๖๘ น. มี.ค. มิ.ย."],
  ["Thai beside Latin letters and digits", "ระบบ e-LAAS ปี 2568 ครั้งที่ ๑/๒๕๖๘"],
  ["a vowel that is spoken of", "สระ “ไ” และสระ (ใ) ไม้ม้วน"],
  ["lines that begin with a vowel", "จัดทำ\nเผยแพร่\nแจ้งเวียน\nใช้งาน\nไม่มี\nโอน"],
  ["a tone on a vowel below", "รู้ ผู้ ดู่ กุ้ง บุ่ง"],
  ["vowels over a letter with a tone", "ที่ นี้ ดื่ม ขึ้น มึ่ง ปี๊บ กั๊ก"],
  ["nicknames and sounds", "เจ๊ โป๊ะ โก๋ เก๋ จ๋า แน่ะ ค่ะ จ้ะ"],
  ["two า in two words", "มาอาคาร ราคา อา"],
  ["invisible signs at the edge of words", "\ufeffจัดทำ\u200b แล้ว\u200e 1. เผยแพร่\u200b"],
  ["an invisible sign between a Thai number and its unit", "จัดทำ ๑๒\u200bครั้ง"],
  ["a joiner between Thai and Latin", "ระบบ\u200bERP\u200bใหม่"],
  ["non-breaking spaces", "๑๕\u00a0มกราคม\u00a0๒๕๖๘"],
  ["other scripts", "中文 العربية 日本"],
  ["a file name that is typed otherwise", "แนบ รายงาน-เผยเเพร่.pdf แล้ว"],
  ["an address that is typed otherwise", "https://www.sample.go.th/เเผน/ดําเนินการ"],
  ["a file name with what no syllable can hold", "แนบ กาาร.pdf"],
  ["a blank cell", ""],
  ["a lone dash", "-"],
] as const;

testCheck(irregularLetters, {
  accepted: RIGHT.map(([name, resultSummary]) => ({ name, sheet: sheetOf([{ resultSummary }]) })),
  rejected: [
    {
      name: "ํ and า for ำ",
      sheet: sheetOf([{ resultSummary: "ดําเนินการ ๒ ครั้ง" }]),
      findings: [finding("hidden", "ดําเนินการ")],
    },
    {
      name: "two เ for แ",
      sheet: sheetOf([{ resultSummary: "จัดทำ เเผน ๑ ฉบับ" }]),
      findings: [finding("hidden", "เเผน")],
    },
    {
      name: "a tone before its vowel",
      sheet: sheetOf([{ resultSummary: "ครั้ง ท่ี ๒" }]),
      findings: [finding("hidden", "ท่ี")],
    },
    {
      name: "a tone after า",
      sheet: sheetOf([{ resultSummary: "สูง กวา่ เดิม" }]),
      findings: [finding("hidden", "กวา่")],
    },
    {
      name: "a mark twice",
      sheet: sheetOf([{ resultSummary: "ปีี ๒๕๖๘" }]),
      findings: [finding("hidden", "ปีี")],
    },
    {
      name: "a zero-width space inside a word",
      sheet: sheetOf([{ resultSummary: "ประ\u200bชุม ๒ ครั้ง" }]),
      findings: [finding("hidden", "ประ\u200bชุม")],
    },
    {
      name: "a zero-width space inside a number",
      sheet: sheetOf([{ resultSummary: "ประชุม 1\u200b2 ครั้ง" }]),
      findings: [finding("hidden", "\u200b")],
    },
    {
      name: "a zero-width space inside a number in Thai digits",
      sheet: sheetOf([{ resultSummary: "ประชุม ๑\u200b๒ ครั้ง" }]),
      findings: [finding("hidden", "\u200b")],
    },
    {
      name: "a soft hyphen inside an address",
      sheet: sheetOf([{ resultSummary: "ที่ exam\u00adple.go.th" }]),
      findings: [finding("hidden", "\u00ad")],
    },
    {
      name: "glyphs of an old font",
      sheet: sheetOf([{ resultSummary: "ไม\uf70a พบ" }]),
      findings: [finding("hidden", "ไม\uf70a")],
    },
    {
      name: "several in one cell, said once",
      sheet: sheetOf([{ resultSummary: "เเจ้ง ดําเนินการ เเล้ว" }]),
      findings: [finding("hidden", "เเจ้ง")],
    },
    {
      name: "each of two cells of one measure",
      sheet: sheetOf([{ resultSummary: ["เเจ้ง ๑ ครั้ง", "เเจ้ง ๒ ครั้ง"] }]),
      findings: [finding("hidden", "เเจ้ง"), finding("hidden", "เเจ้ง", "E6")],
    },
    {
      name: "a vowel and a tone without letters, said once",
      sheet: sheetOf([{ resultSummary: "แจ้งใหเ้จ้าหน้าที่ทราบ" }]),
      findings: [finding("impossible", "แจ้งใหเ้จ้าหน้าที่")],
    },
    {
      name: "a word beside a file name",
      sheet: sheetOf([{ resultSummary: "เเนบ เเผน.pdf" }]),
      findings: [finding("hidden", "เเนบ")],
    },
    {
      name: "a long vowel twice",
      sheet: sheetOf([{ resultSummary: "ดำเนินกาาร ๒ ครั้ง" }]),
      findings: [finding("impossible", "ดำเนินกาาร")],
    },
    {
      name: "two tones on one letter",
      sheet: sheetOf([{ resultSummary: "พื้้น ท้่อง" }]),
      findings: [finding("hidden", "พื้้น"), finding("impossible", "ท้่อง")],
    },
    {
      name: "two vowels over one letter",
      sheet: sheetOf([{ resultSummary: "ปิี ๒๕๖๘" }]),
      findings: [finding("impossible", "ปิี")],
    },
    {
      name: "a mark after a space",
      sheet: sheetOf([{ resultSummary: "น ้ำ ๒ แห่ง" }]),
      findings: [finding("impossible", "้ำ")],
    },
    {
      name: "a vowel with no consonant after it",
      sheet: sheetOf([{ resultSummary: "แ ละแแผน" }]),
      findings: [finding("impossible", "แ"), finding("impossible", "ละแแผน")],
    },
    {
      name: "ะ twice",
      sheet: sheetOf([{ resultSummary: "คณะะ" }]),
      findings: [finding("impossible", "คณะะ")],
    },
  ],
});

test("the fix leaves addresses and file names letter by letter", () => {
  const typed = "เเนบ เเผน.pdf เเละ https://sample.go.th/เเผน ดําเนินการ";
  const sheet = sheetOf([{ resultSummary: typed }]);
  const fixes = irregularLetters.evaluate(sheet, contextOf()).map(({ fix }) => fix?.cells[0]?.after);
  expect(fixes).toEqual(["แนบ เเผน.pdf และ https://sample.go.th/เเผน ดำเนินการ"]);
});
