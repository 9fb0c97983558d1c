/** Words of the board's sheet; the office keeps it with its other papers, so they are Thai whatever the pane speaks. */
export const BOARD_WORDING = {
  title: "ติดตามมาตรการ ปีงบประมาณ พ.ศ. {year}",
  day: "ข้อมูล ณ วันที่ {day}",
  quarterHeading: "กำหนดเสร็จ",
  quarter: "ไตรมาส {quarter}",
  outside: "ไม่อยู่ในไตรมาสใด",
  unitHeading: "หน่วยงาน",
  noUnit: "ไม่ระบุหน่วยงาน",
  statuses: {
    done: "เสร็จ",
    overdue: "เกินกำหนด",
    "due-soon": "ใกล้กำหนด",
    open: "ยังไม่ถึงกำหนด",
    "no-date": "ไม่ทราบวัน",
  },
  total: "รวม",
  chart: "จำนวนมาตรการตามไตรมาสที่ครบกำหนดและสถานะ",
  severalUnits: "มาตรการที่มีหลายหน่วยงานนับในทุกหน่วยงาน",
} as const;
