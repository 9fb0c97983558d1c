/** The name of the report, as the assessment's item words it. */
export const REPORT_TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

/** The name of its report of the first six months. */
export const HALF_YEAR_TITLE = "รายงานความก้าวหน้าการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

/**
 * Every sentence of the report, whole. They say what was set and what was counted, nothing else:
 * whether the measures worked is for the table and for those who sign.
 */
export const REPORT_WORDING = {
  draftMark: "ฉบับร่าง",
  fiscalYearWord: "ประจำปีงบประมาณ",
  fiscalYear: "ประจำปีงบประมาณ พ.ศ. {year}",
  halfYearWord: "รอบ 6 เดือน",
  halfYear: "ปีงบประมาณ พ.ศ. {year} รอบ 6 เดือน",
  fiscalYearDays: "({start} – {end})",
  subject: "{title} {year}",
  memoHeading: "บันทึกข้อความ",
  labels: {
    issuingUnit: "ส่วนราชการ",
    documentNumber: "ที่",
    documentDate: "วันที่",
    subject: "เรื่อง",
    addressee: "เรียน",
    enclosures: "สิ่งที่ส่งมาด้วย",
  },
  telephone: "{unit} โทร. {telephone}",
  background: {
    heading: "เรื่องเดิม",
    plain:
      "ตามที่{organization} ได้กำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year} จำนวน {measures} มาตรการ นั้น",
    forAssessment:
      "ตามที่{organization} ได้กำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year} จำนวน {measures} มาตรการ โดยรายงานผลในการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {assessmentYear} นั้น",
    forItem:
      "ตามที่{organization} ได้กำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year} จำนวน {measures} มาตรการ โดยรายงานผลตาม{item} ในการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {assessmentYear} นั้น",
  },
  facts: {
    heading: "ข้อเท็จจริง",
    /** Who reports, where the settings name no unit. */
    unit: "หน่วยงานเจ้าของเรื่อง",
    all: "{unit}ได้รวบรวมผลการดำเนินการระหว่างวันที่ {start} ถึงวันที่ {end} แล้ว มาตรการทั้งหมด {measures} มาตรการ มีสรุปผลการดำเนินการและผลลัพธ์ครบทุกมาตรการ ตาม{enclosed} ที่แนบมาพร้อมนี้",
    some: "{unit}ได้รวบรวมผลการดำเนินการระหว่างวันที่ {start} ถึงวันที่ {end} แล้ว จากทั้งหมด {measures} มาตรการ มีทั้งสรุปผลการดำเนินการและผลลัพธ์แล้ว {done} มาตรการ ยังไม่ครบ {left} มาตรการ ตาม{enclosed} ที่แนบมาพร้อมนี้",
    none: "{unit}ได้รวบรวมผลการดำเนินการระหว่างวันที่ {start} ถึงวันที่ {end} แล้ว มาตรการทั้งหมด {measures} มาตรการ ยังไม่มีสรุปผลการดำเนินการหรือผลลัพธ์ ตาม{enclosed} ที่แนบมาพร้อมนี้",
    targets:
      "เป้าหมายที่ระบุในตาราง {targets} ข้อ บรรลุ {reached} ข้อ ไม่บรรลุ {missed} ข้อ ยังไม่มีผลให้เทียบ {unknown} ข้อ",
    noMeasures: "ระหว่างวันที่ {start} ถึงวันที่ {end} ยังไม่มีมาตรการในตารางรายงานที่แนบมาพร้อมนี้",
  },
  halfYearFacts:
    "{unit}ได้รวบรวมความก้าวหน้าระหว่างวันที่ {start} ถึงวันที่ {end} แล้ว มาตรการทั้งหมด {measures} มาตรการ ดำเนินการแล้ว {completed} มาตรการ อยู่ระหว่างดำเนินการ {ongoing} มาตรการ ยังไม่ถึงกำหนด {notDue} มาตรการ พ้นกำหนด {overdue} มาตรการ ตาม{enclosed} ที่แนบมาพร้อมนี้",
  legalBasis: { heading: "ข้อกฎหมาย/ระเบียบ" },
  considerations: {
    heading: "ข้อพิจารณา",
    complete: "เห็นควรพิจารณาให้ความเห็นชอบรายงานผลการดำเนินการที่แนบมาพร้อมนี้",
    incomplete:
      "เห็นควรให้หน่วยงานรับผิดชอบสรุปผลของมาตรการที่ยังไม่ครบ {left} มาตรการ ให้แล้วเสร็จ แล้วเสนอรายงานเพื่อพิจารณาให้ความเห็นชอบต่อไป",
    noMeasures: "เห็นควรให้หน่วยงานรับผิดชอบจัดทำมาตรการและรายงานผลการดำเนินการ แล้วเสนอเพื่อพิจารณาต่อไป",
  },
  halfYearConsiderations: {
    inTime: "เห็นควรพิจารณารับทราบรายงานความก้าวหน้าที่แนบมาพร้อมนี้",
    overdue:
      "เห็นควรพิจารณารับทราบรายงานความก้าวหน้าที่แนบมาพร้อมนี้ และให้หน่วยงานรับผิดชอบสรุปผลของมาตรการที่พ้นกำหนด {overdue} มาตรการ ให้แล้วเสร็จ",
  },
  proposal: { heading: "ข้อเสนอ" },
  /** What is enclosed, as the memo counts it. */
  enclosed: {
    report: "รายงาน 1 เล่ม",
    withAppendix: "รายงาน 1 เล่ม และภาคผนวกหลักฐาน 1 เล่ม",
  },
  /** The same as lines of their own below เรียน. */
  enclosures: {
    report: "{title} {year} จำนวน 1 เล่ม",
    numberedReport: "1. {title} {year} จำนวน 1 เล่ม",
    numberedAppendix: "2. ภาคผนวกหลักฐาน จำนวน 1 เล่ม",
  },
  periods: { year: "รายปี", "half-year": "รอบ 6 เดือน" },
  runningTitle: {
    plain: "รายงานผลฯ ปีงบประมาณ พ.ศ. {year}",
    named: "รายงานผลฯ ปีงบประมาณ พ.ศ. {year}  {name}",
  },
  halfYearRunningTitle: {
    plain: "รายงานความก้าวหน้าฯ ปีงบประมาณ พ.ศ. {year} รอบ 6 เดือน",
    named: "รายงานความก้าวหน้าฯ ปีงบประมาณ พ.ศ. {year} รอบ 6 เดือน  {name}",
  },
  tableCaption: "ตารางผลการดำเนินการ จำนวน {measures} มาตรการ",
  halfYearTableCaption: "ตารางความก้าวหน้าการดำเนินการ จำนวน {measures} มาตรการ",
  /** In the table of six months: its last two headings, each in two lines, and how far a measure is. */
  progressHeading: ["ความก้าวหน้า", "ณ วันที่ {day}"],
  statusHeading: ["สถานะ", "(กำหนดแล้วเสร็จ)"],
  statuses: {
    full: "ดำเนินการแล้ว",
    half: "อยู่ระหว่างดำเนินการ",
    empty: "ยังไม่ถึงกำหนด",
    hatched: "พ้นกำหนด",
  },
  coverTitles: {
    year: ["รายงานผลการดำเนินการ", "เพื่อส่งเสริมคุณธรรมและความโปร่งใส", "ภายในหน่วยงาน"],
    "half-year": ["รายงานความก้าวหน้าการดำเนินการ", "เพื่อส่งเสริมคุณธรรมและความโปร่งใส", "ภายในหน่วยงาน"],
  },
  emblemAlt: "ตราหน่วยงาน {organization}",
  coverPictureAlt: "ภาพปก {organization}",
  made: "จัดทำโดย {unit}  พิมพ์เมื่อ {date}",
  printed: "พิมพ์เมื่อ {date}",
  item: "แบบวัด OIT ข้อ {item}",
  closing: "จึงเรียนมาเพื่อโปรดพิจารณา",
  signature: "(ลงชื่อ){gap}",
  name: "({name})",
  position: "ตำแหน่ง {title}",
  dateLabel: "วันที่",
  actingFor: "รักษาราชการแทน{office}",
  endorsementOf: "ความเห็น{who}",
  chiefEndorsement: "ความเห็นนายก{who}",
  catchword: "/{heading}...",
  reference: "{heading} ที่ {number} ลงวันที่ {date}",
  continued: "(ต่อ)",
  district: "อำเภอ{name}",
  province: "จังหวัด{name}",
} as const;
