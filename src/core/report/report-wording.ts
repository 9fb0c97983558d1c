/** The name of the report, as the assessment's item words it. */
export const REPORT_TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

/**
 * Every sentence of the report, whole. They say what was set and what was counted, nothing else:
 * whether the measures worked is for the table and for those who sign.
 */
export const REPORT_WORDING = {
  draftMark: "ฉบับร่าง",
  fiscalYear: "ประจำปีงบประมาณ พ.ศ. {year}",
  fiscalYearDays: "({start} – {end})",
  subject: "{title} ประจำปีงบประมาณ พ.ศ. {year}",
  memoHeading: "บันทึกข้อความ",
  labels: {
    issuingUnit: "ส่วนราชการ",
    documentNumber: "ที่",
    documentDate: "วันที่",
    subject: "เรื่อง",
    addressee: "เรียน",
  },
  telephone: "{unit} โทร. {telephone}",
  background: {
    heading: "เรื่องเดิม",
    plain:
      "ตามที่{organization} ได้กำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year} จำนวน {measures} มาตรการ นั้น",
    forAssessment:
      "ตามที่{organization} ได้กำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year} จำนวน {measures} มาตรการ โดยรายงานผลในการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {assessmentYear} นั้น",
  },
  facts: {
    heading: "ข้อเท็จจริง",
    all: "ได้รวบรวมผลการดำเนินการระหว่างวันที่ {start} ถึงวันที่ {end} ปรากฏว่า มาตรการทั้งหมด {measures} มาตรการ มีสรุปผลการดำเนินการและผลลัพธ์ครบทุกมาตรการ รายละเอียดตามรายงานที่แนบมาพร้อมนี้",
    some: "ได้รวบรวมผลการดำเนินการระหว่างวันที่ {start} ถึงวันที่ {end} ปรากฏว่า จากมาตรการทั้งหมด {measures} มาตรการ มีทั้งสรุปผลการดำเนินการและผลลัพธ์แล้ว จำนวน {done} มาตรการ และยังไม่มีสรุปผลการดำเนินการหรือผลลัพธ์ จำนวน {left} มาตรการ รายละเอียดตามรายงานที่แนบมาพร้อมนี้",
    none: "ได้รวบรวมผลการดำเนินการระหว่างวันที่ {start} ถึงวันที่ {end} ปรากฏว่า มาตรการทั้งหมด {measures} มาตรการ ยังไม่มีสรุปผลการดำเนินการหรือผลลัพธ์ รายละเอียดตามรายงานที่แนบมาพร้อมนี้",
    noMeasures: "ระหว่างวันที่ {start} ถึงวันที่ {end} ยังไม่มีมาตรการในตารางรายงานที่แนบมาพร้อมนี้",
  },
  considerations: {
    heading: "ข้อพิจารณา",
    complete: "เห็นควรพิจารณาให้ความเห็นชอบรายงานผลการดำเนินการที่แนบมาพร้อมนี้",
    incomplete:
      "เห็นควรให้หน่วยงานรับผิดชอบสรุปผลการดำเนินการและผลลัพธ์ของมาตรการที่ยังไม่ครบ จำนวน {left} มาตรการ ให้แล้วเสร็จ แล้วเสนอรายงานเพื่อพิจารณาให้ความเห็นชอบต่อไป",
    noMeasures: "เห็นควรให้หน่วยงานรับผิดชอบจัดทำมาตรการและรายงานผลการดำเนินการ แล้วเสนอเพื่อพิจารณาต่อไป",
  },
  closing: "จึงเรียนมาเพื่อโปรดพิจารณา",
  signature: "(ลงชื่อ){gap}",
  name: "({name})",
  position: "ตำแหน่ง {title}",
  actingFor: "รักษาราชการแทน{office}",
  endorsementOf: "ความเห็น{who}",
  chiefEndorsement: "ความเห็นนายก{who}",
  district: "อำเภอ{name}",
  province: "จังหวัด{name}",
} as const;
