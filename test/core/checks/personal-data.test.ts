import { personalData } from "../../../src/core/checks/personal-data";
import { testCheck } from "../../support/test-check";
import { quietTexts, slipTexts } from "../../support/text-cases";

const WARNING = { severity: "warning", fixable: false } as const;

// Made-up numbers; the last digit of the first is what the twelve before it ask for.
testCheck(personalData, {
  accepted: [
    ...quietTexts("resultSummary", [
      ["a wrong check digit", "เลข 1-1111-11111-11-1"],
      ["a contract that a person signed", "นายทองดี มีสุข ลงนามสัญญาเลขที่ 1111111111119"],
      ["a contract with a mayor", "สัญญาของนายกเทศมนตรี 1111111111119"],
      ["twelve digits", "เลข 111111111111"],
      ["fourteen digits", "เลข 11111111111191"],
      ["a company's number", "ร้านค้าเลขทะเบียนนิติบุคคล 0-1055-36012-34-9"],
      ["a project of e-GP", "เลขที่โครงการ 1111111111119"],
      ["the number of an asset", "เลขครุภัณฑ์ 1111111111119"],
      ["an address of the web", "https://example.go.th/1111111111119"],
      ["a fixed telephone", "โทร. 0 4299 1234 ต่อ 11"],
      ["a fixed telephone in Bangkok", "โทร. 02-123-4567"],
      ["a hotline", "สายด่วน 081-000-0000"],
      ["the office's mobile", "โทรศัพท์สำนักงาน 089 000 0000"],
      ["a unit's mobile", "ติดต่อกองช่าง 0890000000"],
      ["the centre's mobile", "ศูนย์รับเรื่องร้องเรียน ๐๘๙-๐๐๐-๐๐๐๐"],
      ["where to report an accident", "รับแจ้งเหตุ 24 ชั่วโมง 0810000000"],
      ["where to ask", "สอบถามข้อมูลได้ที่ 081 000 0000"],
      ["an office after a person", "นายทองดี แจ้งผ่านศูนย์บริการ 081-000-0000"],
      ["a mayor's office", "นายกเทศมนตรีตำบลสมมติ เปิดสำนักงาน โทร 081-000-0000"],
      ["an amount of money", "เงิน 1,111,111,111,119 บาท"],
      ["a number with points", "สัดส่วน 0.812345678"],
      ["a telephone inside an address", "https://line.example/0810000000"],
      ["a code with letters", "ใบส่งของเลขที่ IV0810000000"],
      ["nine digits", "เลขรับ 081000000"],
    ]),
  ],
  rejected: [
    ...slipTexts("resultSummary", WARNING, [
      ["a person behind a contract", "ตามสัญญาจ้าง นายทองดี มีสุข (1111111111119)", "citizen", "1111111111119"],
      [
        "a project said long before",
        "โครงการเบี้ยยังชีพ นางคำ เลขประจำตัว 1111111111119",
        "citizen",
        "1111111111119",
      ],
      ["a citizen's number", "เลขประจำตัวประชาชน 1111111111119", "citizen", "1111111111119"],
      ["with dashes", "เลข 1-1111-11111-11-9 ของผู้รับเงิน", "citizen", "1-1111-11111-11-9"],
      ["with spaces", "เลข 1 1111 11111 11 9", "citizen", "1 1111 11111 11 9"],
      ["in Thai digits", "บัตร ๑-๑๑๑๑-๑๑๑๑๑-๑๑-๙", "citizen", "๑-๑๑๑๑-๑๑๑๑๑-๑๑-๙"],
      ["in brackets", "นายทองดี (1111111111119)", "citizen", "1111111111119"],
      ["a mobile with dashes", "ผู้ร้อง โทร. 081-000-0000", "telephone", "081-000-0000"],
      ["a mobile without", "นางแก้ว 0890000000", "telephone", "0890000000"],
      ["a mobile with spaces", "คุณวิมล 06 1000 0000", "telephone", "06 1000 0000"],
      ["a mobile in Thai digits", "ผู้ปกครอง ๐๙๒-๐๐๐-๐๐๐๐", "telephone", "๐๙๒-๐๐๐-๐๐๐๐"],
      ["a mobile from abroad", "นายทองดี +66 81 000 0000", "telephone", "+66 81 000 0000"],
      ["a mobile right after a point", "หัวหน้ากลุ่ม โทร.0810000000", "telephone", "0810000000"],
      ["a mobile of nobody", "โทร 081 000 0000", "telephone", "081 000 0000"],
      ["a person after an office", "กองช่างประสานนายทองดี 081-000-0000", "telephone", "081-000-0000"],
    ]),
    ...slipTexts("steps", WARNING, [["in the plan", "ติดต่อผู้ใหญ่บ้าน 0890000000", "telephone", "0890000000"]]),
  ],
});
