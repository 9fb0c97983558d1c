import { foreignOrganization } from "../../../src/core/checks/foreign-organization";
import { sheetOf } from "../../support/measure-sheet";
import { mendedText } from "../../support/mended-text";
import { testCheck, type ExpectedFinding } from "../../support/test-check";

const finding = (
  problem: string,
  cell: string,
  quote: string,
  column: ExpectedFinding["column"] = "steps",
): ExpectedFinding => ({ problem, severity: "warning", measure: 1, column, cell, quote, fixable: false });
const mendable = (...place: Parameters<typeof finding>): ExpectedFinding => ({
  ...finding(...place),
  fixable: true,
});

testCheck(foreignOrganization, {
  accepted: [
    ...(
      [
        ["the province as a partner", "ร่วมกับ อบจ.หนองสมมติ จัดอบรม ๔๐ คน"],
        ["the province that helps", "อบจ.หนองสมมติ สนับสนุนเต็นท์ ๒ หลัง"],
        ["the province that asks us in", "อบจ.หนองสมมติ จัดอบรมให้เจ้าหน้าที่ ๓ คน"],
        ["the province inside a sentence", "ส่งข้อมูลแล้ว อบจ.หนองสมมติ ประกาศผลวันที่ ๓ มีนาคม"],
        ["a city as a place", "ศึกษาดูงานที่เมืองพัทยา ๒ วัน"],
        ["a city that was seen", "ศึกษาดูงานด้านบริการ ณ ศาลาว่าการเมืองพัทยา"],
        ["a city that teaches", "วิทยากรจากสำนักปลัดเมืองพัทยา ๑ คน"],
      ] as const
    ).map(([name, resultSummary]) => ({ name, sheet: sheetOf([{ resultSummary }]) })),
    {
      name: "the own name and short form, run into the sentence",
      sheet: sheetOf([{ steps: "ของอบต.ทุ่งสมมติมีผล และองค์การบริหารส่วนตำบลทุ่งสมมติให้ อบต. ทุ่งสมมติ จัดทำ" }]),
    },
    {
      name: "the kind alone",
      sheet: sheetOf([
        {
          steps:
            "นายกองค์การบริหารส่วนตำบลมอบหมาย ปลัด อบต.มอบหมายให้รองปลัด อบต. และสมาชิกสภาองค์การบริหารส่วนตำบลทราบ",
        },
      ]),
    },
    {
      name: "an authority worked with, visited or asked",
      sheet: sheetOf([{ steps: "ศึกษาดูงาน ณ องค์การบริหารส่วนตำบลหนองแบบอย่าง ร่วมกับเทศบาลตำบลบ้านตัวอย่าง" }]),
    },
    {
      name: "the province's own organization",
      sheet: sheetOf([{ steps: "ตามแผนขององค์การบริหารส่วนจังหวัดหนองสมมติ" }]),
    },
    {
      name: "a measure about a visit",
      sheet: sheetOf([
        { measure: "ศึกษาดูงานด้านความโปร่งใส", resultSummary: "คณะ ๓๐ คน ชมระบบที่เทศบาลตำบลพรเกษม" },
      ]),
    },
    {
      name: "the outcome of what another column says",
      sheet: sheetOf([
        {
          resultSummary: "เรียนรู้จากเทศบาลตำบลพรเกษม เมื่อวันที่ ๓ มีนาคม ๒๕๖๘",
          outcome: "ใช้แบบฟอร์มของเทศบาลตำบลพรเกษม ๒ แบบ",
        },
      ]),
    },
    {
      name: "the verb อบรม at the end of a sentence",
      sheet: sheetOf([{ steps: "ผ่านการอบรม. จัดทำสรุป และจัดอบรม. เก็บภาพ" }]),
    },
    {
      name: "laws that name the kind",
      sheet: sheetOf([
        { steps: "พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗ และองค์การบริหารส่วนตำบลที่ได้รับ" },
      ]),
    },
    {
      name: "the mayor by the right titles",
      sheet: sheetOf([{ steps: "นายกองค์การบริหารส่วนตำบล ปลัดองค์การบริหารส่วนตำบล และนายกเทศมนตรี" }]),
    },
    {
      name: "the own short form of the settings",
      sheet: sheetOf([{ steps: "ประกาศของอบต.บ้านสมมติ" }]),
      context: { settings: { shortName: "อบต.บ้านสมมติ" } },
    },
    {
      name: "any name, where the own name is not known",
      sheet: sheetOf([{ steps: "ประกาศขององค์การบริหารส่วนตำบลหนองแบบอย่าง" }], { organization: null }),
    },
  ],
  rejected: [
    {
      name: "another authority of a province that reports",
      sheet: sheetOf([{ resultSummary: "อบจ.หนองสมมติ จัดอบรมพนักงาน ๔๐ คน" }]),
      findings: [finding("other", "E5", "อบจ.หนองสมมติ", "resultSummary")],
    },
    {
      name: "the same in full, in a list",
      sheet: sheetOf([{ resultSummary: "๑. องค์การบริหารส่วนจังหวัดหนองสมมติได้ประกาศนโยบาย" }]),
      findings: [finding("other", "E5", "องค์การบริหารส่วนจังหวัดหนองสมมติ", "resultSummary")],
    },
    {
      name: "a city that reports",
      sheet: sheetOf([{ resultSummary: "เมืองพัทยาจัดประชุม ๓ ครั้ง" }]),
      findings: [finding("other", "E5", "เมืองพัทยา", "resultSummary")],
    },
    {
      name: "a city's paper",
      sheet: sheetOf([{ resultSummary: "ติดประกาศเมืองพัทยา เรื่อง นโยบาย ๑ ฉบับ" }]),
      findings: [finding("other", "E5", "เมืองพัทยา", "resultSummary")],
    },
    {
      name: "another authority's full name",
      sheet: sheetOf([{ steps: "ตามแบบที่กองคลังขององค์การบริหารส่วนตำบลหนองแบบอย่างกำหนด" }]),
      findings: [finding("other", "B5", "องค์การบริหารส่วนตำบลหนองแบบอย่าง")],
    },
    {
      name: "its short form and another kind",
      sheet: sheetOf([{ steps: "ประกาศของอบต.บ้านแบบอย่าง และเทศบาลตำบลทุ่งอื่น" }]),
      findings: [finding("other", "B5", "อบต.บ้านแบบอย่าง")],
    },
    {
      name: "another kind",
      sheet: sheetOf([{ steps: "ประกาศเทศบาลตำบลทุ่งอื่น" }]),
      findings: [finding("other", "B5", "เทศบาลตำบลทุ่งอื่น")],
    },
    {
      name: "a letter too many in the own full name",
      sheet: sheetOf([{ steps: "ในนามองค์การบริหารส่วนตำบลทุ่งสมมุติ" }]),
      findings: [mendable("nearMiss", "B5", "องค์การบริหารส่วนตำบลทุ่งสมมุติ")],
    },
    {
      name: "a letter lost in the own short form",
      sheet: sheetOf([{ resultSummary: "ลูกจ้างของอบต.ทุ่งสมติ รับทราบ" }]),
      findings: [mendable("nearMiss", "E5", "อบต.ทุ่งสมติ", "resultSummary")],
    },
    {
      name: "อบรม. for อบต.",
      sheet: sheetOf([{ steps: "กลุ่มไลน์สำนักงาน อบรม.ทุ่งสมมติ" }]),
      findings: [mendable("nearMiss", "B5", "อบรม.")],
    },
    {
      name: "องค์การ for องค์กร in the generic words",
      sheet: sheetOf([{ steps: "ระหว่างปลัดองค์การปกครองส่วนท้องถิ่นกับหัวหน้ากอง" }]),
      findings: [mendable("nearMiss", "B5", "องค์การปกครองส่วนท้องถิ่น")],
    },
    {
      name: "องค์กร for องค์การ in the kind",
      sheet: sheetOf([{ steps: "นายกองค์กรบริหารส่วนตำบลทุ่งสมมติ" }]),
      findings: [mendable("nearMiss", "B5", "องค์กรบริหารส่วนตำบล")],
    },
    {
      name: "the titles of mayor and clerk",
      sheet: sheetOf([{ steps: "เสนอนายองค์การบริหารส่วนตำบลทุ่งสมมติ และปลัดกองค์การบริหารส่วนตำบลทุ่งสมมติ" }]),
      findings: [mendable("nearMiss", "B5", "นายองค์การ"), mendable("nearMiss", "B5", "ปลัดก")],
    },
    {
      name: "the mayor before the short form",
      sheet: sheetOf([{ steps: "เสนอนาย อบต.ทุ่งสมมติ ลงนาม" }]),
      findings: [mendable("nearMiss", "B5", "นาย")],
    },
    {
      name: "a near miss that runs into the sentence",
      sheet: sheetOf([{ steps: "ในนามองค์การบริหารส่วนตำบลทุ่งสมมตมีประกาศ" }]),
      findings: [mendable("nearMiss", "B5", "องค์การบริหารส่วนตำบลทุ่งสมมต")],
    },
    {
      name: "slips that are wrong anywhere, without the own name",
      sheet: sheetOf([{ steps: "ระหว่างนายกองค์การปกครองส่วนท้องถิ่นกับปลัด" }], { organization: null }),
      findings: [finding("nearMiss", "B5", "องค์การปกครองส่วนท้องถิ่น")],
    },
    {
      name: "a name that one letter makes another place's",
      sheet: sheetOf([{ resultSummary: "อบต.หนองแดงน้อย รับเรื่อง 12 เรื่อง" }], {
        organization: "องค์การบริหารส่วนตำบลหนองแสงน้อย",
      }),
      findings: [finding("nearMiss", "E5", "อบต.หนองแดงน้อย", "resultSummary")],
    },
    {
      name: "a short name, which many places have but for a mark",
      sheet: sheetOf([{ resultSummary: "อบต.บ้านหมอ รับเรื่อง 12 เรื่อง" }], {
        organization: "องค์การบริหารส่วนตำบลบ้านหม้อ",
      }),
      findings: [finding("nearMiss", "E5", "อบต.บ้านหมอ", "resultSummary")],
    },
    {
      name: "a near miss among those that were visited",
      sheet: sheetOf([{ resultSummary: "ศึกษาดูงาน ณ อบต.ทุ่งสมมุติ 1 วัน" }]),
      findings: [finding("nearMiss", "E5", "อบต.ทุ่งสมมุติ", "resultSummary")],
    },
    {
      name: "the kind, misspelt before another place's name",
      sheet: sheetOf([{ steps: "ประกาศองค์กรบริหารส่วนตำบลหนองแบบอย่าง" }]),
      findings: [finding("nearMiss", "B5", "องค์กรบริหารส่วนตำบล")],
    },
    {
      name: "the short form, misspelt before another place's name",
      sheet: sheetOf([{ steps: "เว็บไซต์ อบรม.หนองแบบอย่าง" }]),
      findings: [finding("nearMiss", "B5", "อบรม.")],
    },
    {
      name: "the short form, where the own kind is not known",
      sheet: sheetOf([{ steps: "กลุ่มไลน์สำนักงาน อบรม.ทุ่งสมมติ" }], { organization: null }),
      findings: [finding("nearMiss", "B5", "อบรม.")],
    },
    {
      name: "a near miss in the name of a file",
      sheet: sheetOf([{ steps: "ดูที่ ประกาศองค์กรบริหารส่วนตำบลทุ่งสมมติ.pdf" }]),
      findings: [finding("nearMiss", "B5", "องค์กรบริหารส่วนตำบล")],
    },
    {
      name: "the own place with another kind",
      sheet: sheetOf([{ outcome: "ประชาชนเชื่อมั่นเทศบาลตำบลทุ่งสมมติมากขึ้น" }]),
      findings: [finding("otherKind", "F5", "เทศบาลตำบลทุ่งสมมติ", "outcome")],
    },
    {
      name: "a title of another kind of authority",
      sheet: sheetOf([{ steps: "๑. เสนอนายก อบต. ลงนาม\n๒. แจ้งเวียนทุกกอง" }], {
        organization: "เทศบาลตำบลทุ่งสมมติ",
      }),
      findings: [finding("otherKind", "B5", "นายก อบต.")],
    },
    {
      name: "a name without a known beginning, beside a partner of another clause",
      sheet: sheetOf([{ steps: "ร่วมกับวัดในตำบล\nเทศบาลตำบลพรเกษมจัดทำประกาศ" }]),
      findings: [finding("other", "B5", "เทศบาลตำบลพรเกษม")],
    },
    {
      name: "an item of its own, behind one that names a guest",
      sheet: sheetOf([{ steps: "1. เชิญผู้แทนชุมชน ประชุม 40 คน 2. เทศบาลตำบลพรเกษมจัดทำประกาศ" }]),
      findings: [finding("other", "B5", "เทศบาลตำบลพรเกษม")],
    },
    {
      name: "the same in Thai digits",
      sheet: sheetOf([{ steps: "๑. เชิญผู้แทนชุมชน ประชุม ๔๐ คน ๒. เทศบาลตำบลพรเกษมจัดทำประกาศ" }]),
      findings: [finding("other", "B5", "เทศบาลตำบลพรเกษม")],
    },
    {
      name: "days from and to, in Thai digits, beside its name",
      sheet: sheetOf([{ steps: "ระหว่าง ๑๑ – ๒๒ พฤษภาคม เทศบาลตำบลพรเกษมจัดทำประกาศ" }]),
      findings: [finding("other", "B5", "เทศบาลตำบลพรเกษม")],
    },
  ],
});

test.each([
  ["the short form", "สภา อบรม.ทุ่งสมมติ และไลน์ อบรม.ทุ่งสมมติ", "สภา อบต.ทุ่งสมมติ และไลน์ อบต.ทุ่งสมมติ"],
  ["the name", "ลูกจ้างของอบต. ทุ่งสมติ และสภาอบต.ทุ่งสมมุติ", "ลูกจ้างของอบต. ทุ่งสมมติ และสภาอบต.ทุ่งสมมติ"],
  ["the kind and the clerk", "ปลัดกองค์กรบริหารส่วนตำบลทุ่งสมมติ", "ปลัดองค์การบริหารส่วนตำบลทุ่งสมมติ"],
  ["the own name for any", "ภารกิจขององค์การปกครองส่วนท้องถิ่น", "ภารกิจขององค์การบริหารส่วนตำบลทุ่งสมมติ"],
  ["the words for all of them", "แก่องค์การปกครองส่วนท้องถิ่นทุกแห่ง", "แก่องค์กรปกครองส่วนท้องถิ่นทุกแห่ง"],
  [
    "a law's name",
    "ตามพระราชบัญญัติการกระจายอำนาจให้แก่องค์การปกครองส่วนท้องถิ่น",
    "ตามพระราชบัญญัติการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น",
  ],
])("writes what was meant, and nothing is found any more: %s", (_, before, after) => {
  expect(mendedText(foreignOrganization, before)).toEqual({ text: after, left: [] });
});
