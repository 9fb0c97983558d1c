import type { Owed } from "../board/list-owed";
import type { MeasureStatus } from "../model/measure-status";

/** Words of what units get or the office keeps on paper, so they are Thai whatever the pane speaks. They ask, and blame nobody. */
export const OWED_WORDING = {
  items: {
    result: "สรุปผลการดำเนินการ",
    outcome: "ผลลัพธ์",
    evidence: "ลิงก์หลักฐาน",
    value: "ค่าที่วัดได้",
  } satisfies Readonly<Record<Owed, string>>,
  valueWithUnits: "ค่าที่วัดได้ ({units})",
  percent: "ร้อยละ",
  noUnit: "ไม่ระบุหน่วยงาน",
  /** What a box says to somebody who does not see it. */
  boxes: { open: "ยังไม่ส่ง", ticked: "ส่งแล้ว" },
  sheet: {
    title: "ข้อมูลที่หน่วยงานยังไม่ส่ง ปีงบประมาณ พ.ศ. {year}",
    day: "ข้อมูล ณ วันที่ {day}",
    headings: ["หน่วยงาน", "ที่", "มาตรการ", "สิ่งที่ยังไม่ส่ง", "กำหนดเสร็จ", "สถานะ", "ร่วมกับ"],
    statuses: {
      overdue: "เกินกำหนด",
      "due-soon": "ใกล้กำหนด",
      open: "ยังไม่ถึงกำหนด",
      done: "มีผลแล้ว",
    } satisfies Readonly<Record<MeasureStatus, string>>,
    nothing: "ส่งครบแล้ว",
  },
  note: {
    title: "ขอให้ส่งผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส {year}",
    year: "ปีงบประมาณ พ.ศ. {year}",
    opening:
      "ตามที่{unit}รับผิดชอบมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year} จำนวน {assigned} มาตรการ นั้น ณ วันที่ {day} มีข้อมูลที่ยังไม่ได้รับ {items} รายการ ใน {measures} มาตรการ {where}",
    below: "ดังนี้",
    inAnnex: "ตามบัญชีแนบท้าย",
    headings: ["ที่", "มาตรการ", "สิ่งที่ขอ", "ส่งภายใน"],
    overdue: "พ้นกำหนดแล้ว",
    noDeadline: "ไม่ได้ระบุกำหนด",
    request:
      "จึงขอให้ส่งข้อมูลดังกล่าวถึง{sender}ภายในกำหนดของแต่ละมาตรการ โดยจะเขียนในตารางที่แนบมาพร้อมนี้ก็ได้ หากดำเนินการไม่ได้ โปรดแจ้งเหตุผลและวันที่คาดว่าจะส่ง",
    closing: "จึงเรียนมาเพื่อโปรดดำเนินการ",
    annex: ["บัญชีแนบท้ายบันทึกข้อความ", "ข้อมูลที่ขอจาก{unit} {year}"],
    receipt: { label: "ผู้รับ (ลงชื่อ)", dateLabel: "วันที่" },
  },
  pages: {
    title: "มาตรการที่รับผิดชอบ {year}",
    running: "{unit} มาตรการที่รับผิดชอบ {year}",
    day: "ข้อมูล ณ วันที่ {day}",
    counts: {
      all: "ทั้งหมด {count} มาตรการ",
      complete: "ครบแล้ว {count} มาตรการ",
      open: "ยังไม่ครบ {count} มาตรการ",
    },
    timeframe: ["ระยะเวลา", "(กำหนด)"],
    asked: "ที่ต้องส่ง",
    owedGroup: "ที่ยังต้องส่ง {count} มาตรการ (เรียงตามกำหนด)",
    sentGroup: "ที่ส่งครบแล้ว {count} มาตรการ",
    partners: "(ร่วมกับ{units})",
    overdue: "พ้นกำหนด",
    complete: "ครบแล้ว",
    items: {
      result: "สรุปผล",
      outcome: "ผลลัพธ์",
      evidence: "ลิงก์หลักฐาน",
      value: "ค่าที่วัดได้",
    } satisfies Readonly<Record<Owed, string>>,
    reporter: "(ลงชื่อ){gap}ผู้รายงาน",
  },
} as const;
