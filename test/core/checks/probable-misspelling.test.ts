import { probableMisspelling } from "../../../src/core/checks/probable-misspelling";
import { sheetOf } from "../../support/measure-sheet";
import {
  testCheck,
  type AcceptedCase,
  type ExpectedFinding,
  type RejectedCase,
} from "../../support/test-check";
import { THAI_SPELLING } from "../../support/thai-spelling";

const context = { spelling: THAI_SPELLING };

const quiet = (name: string, resultSummary: string): AcceptedCase => ({
  name,
  sheet: sheetOf([{ resultSummary }]),
  context,
});

const found = (
  name: string,
  resultSummary: string,
  quote: string,
  expected: Partial<ExpectedFinding> = {},
): RejectedCase => ({
  name,
  sheet: sheetOf([{ resultSummary }]),
  context,
  findings: [
    {
      problem: "probable",
      severity: "warning",
      measure: 1,
      column: "resultSummary",
      cell: "E5",
      quote,
      fixable: true,
      ...expected,
    },
  ],
});

testCheck(probableMisspelling, {
  accepted: [
    quiet("a sentence without a slip", "จัดประชุมคณะกรรมการ ๔ ครั้ง และเผยแพร่รายงานการประชุมบนเว็บไซต์แล้ว"),
    quiet("a blank cell", ""),
    quiet("no Thai letters at all", "e-GP 46/2568 (OIT)"),
    quiet("a person with a title", "นางสาวพิชญ์สุดา รัตนกุลชัย เป็นวิทยากร"),
    quiet("a person whose name begins like an office", "นายกิตติ์ธนา ภักดีศรี รายงานผล"),
    quiet("a person with a rank", "พ.ต.ท. ธนกฤช เหมวัฒน์ บรรยายเรื่องกฎหมาย"),
    quiet("a monk", "พระครูสุนทรธรรมวิภัช แสดงธรรม ๒ ครั้ง"),
    quiet("a village", "จัดเวทีที่บ้านหนองเบญ มีผู้ร่วม ๔๐ คน"),
    quiet("a village of the south", "ออกหน่วยที่บ้านปูลากาซิง"),
    quiet("a village of the north", "ออกหน่วยที่บ้านแม่ฮ่างต่ำ"),
    quiet("a temple", "ทำบุญที่วัดศรีโคมคำ"),
    quiet("a company", "บริษัท ทรัพย์เจริญโยธา จำกัด ส่งมอบงาน"),
    quiet("a brand", "ซื้อเครื่องพิมพ์เอปสัน ๒ เครื่อง"),
    quiet("a loanword", "จัดแฮกกาธอนและทำอินโฟกราฟิก ๔ ชิ้น"),
    quiet("medical words", "ฉีดวัคซีนป้องกันโรคพิษสุนัขบ้าและตรวจธาลัสซีเมีย"),
    quiet("chemical words", "ตรวจโคลิฟอร์ม ไนเตรต และคลอรีนคงเหลือ"),
    quiet("royal words", "พิธีถวายพระพรชัยมงคลแด่สมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ"),
    quiet("abbreviations with full stops", "หนังสือ สตง. และ ป.ป.ช. ลงวันที่ ๘ เมษายน"),
    quiet("abbreviations without", "อสม. และ อปพร. ร่วมงาน ส่วน คสล. หนา ๐.๑๕ ม."),
    quiet("a compound of Pali words", "ผู้จบแพทยศาสตรบัณฑิตและรัฐประศาสนศาสตร์"),
    quiet("a right word that looks like a common one", "ใช้แผ่นรองซับและแผ่นงานใหม่"),
    quiet("a slip that is another right word", "ประเมินความเสียงการทุจริต"),
    quiet("an address", "เผยแพร่ที่ https://www.sample.go.th/กิจรรมวันเด็ก แล้ว"),
    quiet("a file name", "แนบ กิจรรมวันเด็ก.pdf แล้ว"),
    quiet("chemicals against mosquitoes", "แจกทรายเทมีฟอสและพ่นเดลตาเมทริน ๓ ครั้ง"),
    quiet("the new year of the north", "จัดงานปี๋ใหม่เมือง ๑ ครั้ง"),
    quiet("a slip of the list of common misspellings, which says so itself", "ส่งทางอีเมลล์และเว็ปไซต์"),
    {
      name: "a word that was said to be right",
      sheet: sheetOf([{ resultSummary: "จัดกิจรรมวันเด็ก" }]),
      context: { ...context, wordsSaidRight: ["กิจรรม"] },
    },
    {
      name: "a slip inside a word that was said to be right",
      sheet: sheetOf([{ resultSummary: "จัดกิจรรมวันเด็ก" }]),
      context: { ...context, wordsSaidRight: ["กิจรรมวันเด็ก"] },
    },
    { name: "a slip while no words are loaded", sheet: sheetOf([{ resultSummary: "จัดกิจรรมวันเด็ก" }]) },
  ],
  rejected: [
    found("a letter lost", "จัดกิจรรมวันเด็ก ๒ ครั้ง", "กิจรรม"),
    found("a letter too many", "แต่งตั้งคณะกรรมมการ ๕ คน", "กรรมมการ"),
    found("a letter changed", "สรุปรายงานต่อคณะทำงาบ ๓ ครั้ง", "ทำงาบ"),
    found("two letters swapped", "ประชาสัมพันธ์โคงรการ", "โคงรการ"),
    found("a tone lost", "จัดทำขอมูลผู้สูงอายุ", "ขอมูล", { severity: "review", fixable: false }),
    found("a tone for another", "ลงนามในสัญญาแล้ว และเบิกจ๋ายครบ", "เบิกจ๋าย"),
    found("a silencer lost", "ตรวจนับครุภัณฑ ๓๐๐ รายการ", "ครุภัณฑ"),
    found("a letter that sounds alike", "ให้คำปรึกศาแก่ประชาชน", "ปรึกศา"),
    found("a word that was said to be right elsewhere", "จัดกิจรรมวันเด็ก", "กิจรรม"),
    {
      name: "one in every column, at its cell",
      sheet: sheetOf([{ measure: "การดำเนนงาน", steps: "๑. สอบถามผู้ใช้บริดาร" }]),
      context,
      findings: [
        {
          problem: "probable",
          severity: "warning",
          measure: 1,
          column: "measure",
          cell: "A5",
          quote: "ดำเนนงาน",
          fixable: true,
        },
        {
          problem: "probable",
          severity: "warning",
          measure: 1,
          column: "steps",
          cell: "B5",
          quote: "บริดาร",
          fixable: true,
        },
      ],
    },
  ],
});
