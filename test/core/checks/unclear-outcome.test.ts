import { unclearOutcome } from "../../../src/core/checks/unclear-outcome";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck, type AcceptedCase, type RejectedCase } from "../../support/test-check";
import { quietTexts, slipTexts } from "../../support/text-cases";
import { withTargets } from "../../support/with-targets";

const REVIEW = { severity: "review", fixable: false } as const;

const general: readonly (readonly [string, string])[] = [
  ["openness", "เกิดความโปร่งใส ตรวจสอบได้"],
  ["efficiency", "การทำงานมีประสิทธิภาพ"],
  ["good order", "งานเป็นไปด้วยความเรียบร้อย"],
  ["according to the rules", "เป็นไปตามระเบียบของทางราชการ"],
  ["attitudes", "บุคลากรมีจิตสำนึกและค่านิยมที่ดี"],
  ["trust", "ประชาชนเชื่อมั่นในการทำงานของหน่วยงาน"],
  ["a good image", "เสริมภาพลักษณ์ที่ดีขององค์กร"],
  ["knowledge", "เจ้าหน้าที่มีความรู้ความเข้าใจในระเบียบ"],
  ["taking part", "ประชาชนมีส่วนร่วมในการพัฒนาท้องถิ่น"],
  ["convenience", "ประชาชนได้รับความสะดวกและเป็นธรรม"],
  ["benefit", "ราษฎรได้รับประโยชน์สูงสุด"],
  ["an aim reached", "บรรลุวัตถุประสงค์ของโครงการ"],
  ["what can be used", "สามารถนำไปใช้ในการปฏิบัติงานได้"],
  ["a good end", "งานสำเร็จลุล่วงด้วยดี"],
  ["a good level", "ผลอยู่ในระดับดีมาก"],
];

const found = (text: string, quote: string, name: string): RejectedCase => ({
  name,
  sheet: sheetOf([{ outcome: ["", text] }]),
  findings: [{ problem: "unclear", ...REVIEW, measure: 1, column: "outcome", cell: "F6", quote }],
});

const trend: AcceptedCase = {
  name: "a trend in words, which has a check of its own",
  sheet: withTargets(sheetOf([{ outcome: "ความพึงพอใจเพิ่มขึ้น" }])),
};

testCheck(unclearOutcome, {
  accepted: [
    ...quietTexts("outcome", [
      ["a share", "พึงพอใจร้อยละ ๙๐"],
      ["what never was before", "ประชาชนมีส่วนร่วมเปิดซอง ซึ่งไม่เคยทำ"],
      ["how it was before", "พนักงานเข้าใจขั้นตอน แต่ก่อนต้องถามทุกครั้ง"],
      ["a count", "มีผู้มีส่วนร่วม 40 คน"],
      ["a change", "เวลารอลดลงจากสองชั่วโมงเหลือครึ่งชั่วโมง"],
      ["none at all", "ไม่มีเรื่องร้องเรียนเรื่องความโปร่งใส"],
      ["nothing found", "ไม่พบการทุจริต"],
      ["everybody", "บุคลากรทุกคนลงนามรับทราบมาตรฐานจริยธรรม"],
      ["a document", "มีคู่มือการให้บริการที่ชัดเจน"],
      ["a prize", "ได้รับรางวัลองค์กรคุณธรรม"],
      ["a place", "เปิดศูนย์บริการที่สะดวก ณ อาคารใหม่"],
      ["a website", "ประชาชนได้รับข้อมูลที่ถูกต้องทางเว็บไซต์"],
      ["something in place of another", "ประชาชนยื่นคำขอออนไลน์แทนการเดินทาง สะดวกรวดเร็ว"],
      ["something given up", "ยกเลิกสำเนาบัตรประชาชน สะดวกยิ่งขึ้น"],
      ["an assessment passed", "ผ่านการประเมินคุณธรรมของจังหวัด"],
      ["a road mended", "ซ่อมถนนแล้วเสร็จ สัญจรสะดวก"],
      ["a name in quotation marks", "ได้เป็น “องค์กรสุจริต” ของจังหวัด"],
      ["letters of an assessment", "คะแนน ITA อยู่ในระดับดี"],
      ["a date", "ประกาศมาตรฐานเมื่อ มีนาคม"],
      ["blank", "-"],
      ["words that say nothing of quality", "แจ้งเวียนแล้ว"],
      ["what is not done yet, which has a check of its own", "อยู่ระหว่างดำเนินการพัฒนา"],
      ["a long text", `${"ประชาชนได้รับความสะดวก ".repeat(12)}`],
    ]),
    trend,
  ],
  rejected: [
    ...slipTexts(
      "outcome",
      REVIEW,
      general.map(([name, text]) => [name, text, "unclear", text] as const),
    ),
    found("เกิดความโปร่งใส", "เกิดความโปร่งใส", "in the first row with words"),
  ],
});
