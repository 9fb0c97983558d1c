/** One whole template for each kind of gap: what is missing, where, and what follows from it. */
export const GAP_MESSAGES = {
  noEvidence: {
    th: "มาตรการที่ {measure} ยังไม่มีรายการในแผ่นงานหลักฐานที่ใช้ได้ จึงร่างสรุปผลการดำเนินการไม่ได้",
    en: "Measure {measure} has no usable row on the evidence sheet, so no result summary can be drafted",
  },
  noIndicator: {
    th: "มาตรการที่ {measure} ยังไม่มีผลที่ได้ในแผ่นงานตัวชี้วัด จึงร่างผลลัพธ์ไม่ได้",
    en: "Measure {measure} has no measured value on the indicator sheet, so no outcome can be drafted",
  },
  noColumn: {
    th: "มาตรการที่ {measure} มีข้อมูลสำหรับช่อง “{column}” แต่แผ่นงานมาตรการไม่มีคอลัมน์นี้",
    en: "Measure {measure} has records for “{column}”, but the measures sheet lacks the column",
  },
  noReference: {
    th: "แผ่นงาน “{sheet}” แถวที่ {row} ไม่ได้ระบุว่าเป็นของมาตรการใด จึงไม่ได้นำมาใช้",
    en: "Sheet “{sheet}”, row {row} names no measure and was not used",
  },
  unknownReference: {
    th: "แผ่นงาน “{sheet}” แถวที่ {row} อ้างมาตรการที่ {number} ซึ่งไม่มีในแผ่นงานมาตรการ จึงไม่ได้นำมาใช้",
    en: "Sheet “{sheet}”, row {row} names measure {number}, which is not on the measures sheet, and was not used",
  },
  ambiguousReference: {
    th: "แผ่นงาน “{sheet}” แถวที่ {row} อ้างมาตรการที่ {number} ซึ่งมีมากกว่าหนึ่งมาตรการใช้ลำดับนี้ จึงไม่ได้นำมาใช้",
    en: "Sheet “{sheet}”, row {row} names measure {number}, a number that several measures bear, and was not used",
  },
  noActivity: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} ไม่ได้บอกสิ่งที่ดำเนินการ จึงไม่ได้นำมาใช้",
    en: "Evidence row {row} of measure {measure} does not say what was done and was not used",
  },
  noDate: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} ไม่มีวันที่ ข้อความที่ร่างจึงไม่ได้บอกวันที่",
    en: "Evidence row {row} of measure {measure} has no date, so the draft gives none",
  },
  unreadableDate: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} อ่านวันที่ “{text}” ไม่ได้ ข้อความที่ร่างจึงไม่ได้บอกวันที่ โปรดเขียนเป็นวัน เดือน ปี",
    en: "Evidence row {row} of measure {measure}: the date “{text}” cannot be read, so the draft gives none; write day, month and year",
  },
  differentDate: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} ลงวันที่ {date} แต่ข้อความของแถวนั้นบอกวันอื่น โปรดตรวจว่าวันใดถูก",
    en: "Evidence row {row} of measure {measure} is dated {date}, but its text gives another day; check which is right",
  },
  outsideYear: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} ลงวันที่ {date} อยู่นอกปีงบประมาณ {year} จึงไม่ได้นำมาใช้",
    en: "Evidence row {row} of measure {measure} is dated {date}, outside fiscal year {year} (B.E.), and was not used",
  },
  notYet: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} ลงวันที่ {date} ซึ่งยังมาไม่ถึง จึงไม่ได้นำมาใช้",
    en: "Evidence row {row} of measure {measure} is dated {date}, a day still to come, and was not used",
  },
  late: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} ลงวันที่ {date} หลังวันครบกำหนด {deadline} นำมาใช้แล้ว แต่เป็นการดำเนินการล่าช้า",
    en: "Evidence row {row} of measure {measure} is dated {date}, after the deadline {deadline}; it was used, but was late",
  },
  repeatedRow: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} เหมือนกับแถวที่ {first} ทุกช่อง จึงนับครั้งเดียว",
    en: "Evidence row {row} of measure {measure} is the same as row {first} and was counted once",
  },
  countNotNumber: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} จำนวน “{text}” ไม่ใช่ตัวเลขที่ใช้ได้ จึงไม่ได้นำมาใช้",
    en: "Evidence row {row} of measure {measure}: the count “{text}” is no number that can be used and was left out",
  },
  noCount: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} มีหน่วยนับ “{text}” แต่ไม่มีจำนวน",
    en: "Evidence row {row} of measure {measure} has the unit “{text}” but no count",
  },
  noUnit: {
    th: "หลักฐานแถวที่ {row} ของมาตรการที่ {measure} มีจำนวน {text} แต่ไม่มีหน่วยนับ จึงไม่ได้นำจำนวนมาใช้",
    en: "Evidence row {row} of measure {measure} has the count {text} but no unit, so the count was left out",
  },
  noIndicatorName: {
    th: "ตัวชี้วัดแถวที่ {row} ของมาตรการที่ {measure} ไม่มีชื่อตัวชี้วัด จึงไม่ได้นำมาใช้",
    en: "Indicator row {row} of measure {measure} does not say what was measured and was not used",
  },
  noValue: {
    th: "ตัวชี้วัด “{name}” ของมาตรการที่ {measure} ยังไม่มีผลที่ได้ โปรดกรอกค่าที่วัดได้จริง",
    en: "Indicator “{name}” of measure {measure} has no measured value; type the value that was measured",
  },
  valueNotNumber: {
    th: "ตัวชี้วัด “{name}” ของมาตรการที่ {measure} ผลที่ได้ “{text}” ไม่ใช่ตัวเลข จึงไม่ได้นำมาใช้",
    en: "Indicator “{name}” of measure {measure}: the value “{text}” is no number and was not used",
  },
  noComparator: {
    th: "ตัวชี้วัด “{name}” ของมาตรการที่ {measure} ไม่มีเงื่อนไขที่อ่านได้ (≥ ≤ = ลดลง เพิ่มขึ้น) จึงบอกไม่ได้ว่าบรรลุเป้าหมายหรือไม่",
    en: "Indicator “{name}” of measure {measure} has no condition that can be read (≥ ≤ = ลดลง เพิ่มขึ้น), so whether the target was reached cannot be told",
  },
  noTarget: {
    th: "ตัวชี้วัด “{name}” ของมาตรการที่ {measure} ไม่มีค่าเป้าหมาย จึงบอกไม่ได้ว่าบรรลุเป้าหมายหรือไม่",
    en: "Indicator “{name}” of measure {measure} has no target, so whether it was reached cannot be told",
  },
  targetNotNumber: {
    th: "ตัวชี้วัด “{name}” ของมาตรการที่ {measure} ค่าเป้าหมาย “{text}” ไม่ใช่ตัวเลข จึงบอกไม่ได้ว่าบรรลุเป้าหมายหรือไม่",
    en: "Indicator “{name}” of measure {measure}: the target “{text}” is no number, so whether it was reached cannot be told",
  },
  noPrevious: {
    th: "ตัวชี้วัด “{name}” ของมาตรการที่ {measure} ไม่มีค่าปีก่อน จึงบอกไม่ได้ว่าลดลงหรือเพิ่มขึ้น",
    en: "Indicator “{name}” of measure {measure} has no value of last year, so a fall or rise cannot be told",
  },
  previousNotNumber: {
    th: "ตัวชี้วัด “{name}” ของมาตรการที่ {measure} ค่าปีก่อน “{text}” ไม่ใช่ตัวเลข จึงบอกไม่ได้ว่าลดลงหรือเพิ่มขึ้น",
    en: "Indicator “{name}” of measure {measure}: last year's value “{text}” is no number, so a fall or rise cannot be told",
  },
  unclearChange: {
    th: "ตัวชี้วัด “{name}” ของมาตรการที่ {measure} ตั้งเป้าหมายให้ลดลงหรือเพิ่มขึ้นเป็นร้อยละ จึงบอกไม่ได้ว่าหมายถึงร้อยละของค่าเดิมหรือจุดร้อยละ โปรดตรวจและเขียนว่าบรรลุหรือไม่",
    en: "Indicator “{name}” of measure {measure} aims at a change in percent: of the value itself or in points cannot be told; check and write whether it was reached",
  },
  noReason: {
    th: "ตัวชี้วัด “{name}” ของมาตรการที่ {measure} ไม่บรรลุเป้าหมาย โปรดเขียนเหตุผลต่อท้ายผลลัพธ์",
    en: "Indicator “{name}” of measure {measure} missed its target; write the reason behind the outcome",
  },
  missedMonths: {
    th: "มาตรการที่ {measure} ต้องดำเนินการทุกเดือน ยังไม่มีหลักฐานของ {occurrences}",
    en: "Measure {measure} is due every month; there is no evidence for {occurrences}",
  },
  missedQuarters: {
    th: "มาตรการที่ {measure} ต้องดำเนินการทุกไตรมาสที่กำหนด ยังไม่มีหลักฐานของ {occurrences}",
    en: "Measure {measure} is due in each quarter named; there is no evidence for {occurrences}",
  },
  missedHalfYears: {
    th: "มาตรการที่ {measure} ต้องดำเนินการทุก 6 เดือน ยังไม่มีหลักฐานของ {occurrences}",
    en: "Measure {measure} is due every 6 months; there is no evidence for {occurrences}",
  },
  missedWeeks: {
    th: "มาตรการที่ {measure} ต้องดำเนินการทุกสัปดาห์ ถึงวันนี้ครบ {due} สัปดาห์ มีหลักฐาน {met} สัปดาห์",
    en: "Measure {measure} is due every week; of {due} weeks so far, {met} have evidence",
  },
  tooLong: {
    th: "ข้อความที่ร่างให้ช่อง “{column}” ของมาตรการที่ {measure} ยาวเกินกว่าที่ช่องของ Excel เก็บได้ (32,767 ตัวอักษร) โปรดรวมหลักฐานให้น้อยแถวลง",
    en: "The draft for “{column}” of measure {measure} is longer than an Excel cell holds (32,767 characters); put the records into fewer rows",
  },
  noNumber: {
    th: "มาตรการในแถวที่ {row} ไม่มีลำดับ แผ่นงานตัวชี้วัดจึงอ้างถึงไม่ได้ โปรดใส่ลำดับก่อน",
    en: "The measure in row {row} has no number, so the indicator sheet cannot refer to it; number it first",
  },
  sharedNumber: {
    th: "มาตรการในแถวที่ {row} ใช้ลำดับ {number} ซ้ำกับมาตรการอื่น แผ่นงานตัวชี้วัดจึงอ้างถึงไม่ได้ โปรดแก้ลำดับก่อน",
    en: "The measure in row {row} shares the number {number} with another, so the indicator sheet cannot refer to it; number it first",
  },
  noIndicatorSheet: {
    th: "สมุดงานไม่มีแผ่นงานตัวชี้วัดที่มีคอลัมน์ มาตรการที่ ตัวชี้วัด เงื่อนไข และค่าเป้าหมาย จึงเติมเป้าหมายให้ไม่ได้",
    en: "The workbook has no indicator sheet with the columns มาตรการที่, ตัวชี้วัด, เงื่อนไข and ค่าเป้าหมาย, so no targets can be filled in",
  },
} as const;

export type GapKind = keyof typeof GAP_MESSAGES;

/** Why a cell is left as it is. */
export const LEFT_MESSAGES = {
  filled: {
    th: "ช่อง {cell} มีข้อความอยู่แล้ว",
    en: "Cell {cell} is filled already",
  },
  spread: {
    th: "ข้อความเดิมอยู่ในหลายช่อง ({cells}) จะแทนที่ได้เมื่อเลือกทุกช่อง",
    en: "The present text stands in several cells ({cells}); it is replaced only where all of them are chosen",
  },
  error: {
    th: "ช่อง {cell} แสดงข้อผิดพลาดของ Excel ซึ่งต้องแก้ก่อน",
    en: "Cell {cell} shows an Excel error that must be mended first",
  },
  uncalculated: {
    th: "ช่อง {cell} เป็นสูตรที่ยังไม่มีผลลัพธ์ กรุณาเปิดไฟล์ด้วย Excel แล้วบันทึกก่อน",
    en: "Cell {cell} holds a formula that has no result yet; open the file in Excel and save it first",
  },
  formula: {
    th: "ช่อง {cell} เป็นสูตร จึงไม่เขียนทับ",
    en: "Cell {cell} holds a formula and is not written over",
  },
  picture: {
    th: "ในช่อง {cell} มีรูปภาพอยู่ จึงไม่เขียนทับ",
    en: "Cell {cell} holds a picture and is not written over",
  },
  merged: {
    th: "ช่อง {cell} ผสานไว้กับมาตรการอื่น จึงไม่เติมให้",
    en: "Cell {cell} is merged with that of another measure and is not filled",
  },
} as const;
