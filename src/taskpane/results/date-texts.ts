import type { Text } from "../language/language";

/** Words of the field for a day, and of its calendar. */
export const DATE_TEXTS = {
  date: { th: "ทำเมื่อวันที่", en: "Done on" },
  placeholder: { th: "เช่น 15 ม.ค. 2568", en: "for example 15/1/2568" },
  blank: { th: "ไม่ใส่ก็ได้ แต่ข้อความจะไม่บอกวัน", en: "Optional; without it the text gives no day" },
  day: { th: "{date} · ไตรมาส {quarter}", en: "{date} · quarter {quarter}" },
  span: { th: "{start} ถึง {end}", en: "{start} to {end}" },
  unreadable: {
    th: "อ่านวันที่นี้ไม่ได้ เขียนวัน เดือน ปี พ.ศ. เช่น 15 ม.ค. 2568",
    en: "This date cannot be read; write day, month and year (B.E.), for example 15/1/2568",
  },
  outside: {
    th: "{date} อยู่นอกปีงบ {year} บันทึกได้ แต่รายงานไม่ใช้",
    en: "{date} lies outside fiscal year {year}; it can be kept, but the report does not use it",
  },
  future: {
    th: "{date} ยังมาไม่ถึง บันทึกได้ แต่รายงานยังไม่ใช้",
    en: "{date} is still to come; it can be kept, but the report does not use it yet",
  },
  openCalendar: { th: "เปิดปฏิทิน", en: "Open the calendar" },
  calendar: { th: "ปฏิทิน", en: "Calendar" },
  previousMonth: { th: "เดือนก่อน", en: "Previous month" },
  nextMonth: { th: "เดือนถัดไป", en: "Next month" },
  weekdayAndDate: { th: "{weekday}ที่ {date}", en: "{weekday} {date}" },
} as const satisfies Record<string, Text>;

/** The days of the week from Sunday, as Thai calendars begin. */
export const WEEKDAYS: readonly { readonly full: Text; readonly short: Text }[] = [
  { full: { th: "อาทิตย์", en: "Sunday" }, short: { th: "อา", en: "Su" } },
  { full: { th: "จันทร์", en: "Monday" }, short: { th: "จ", en: "Mo" } },
  { full: { th: "อังคาร", en: "Tuesday" }, short: { th: "อ", en: "Tu" } },
  { full: { th: "พุธ", en: "Wednesday" }, short: { th: "พ", en: "We" } },
  { full: { th: "พฤหัสบดี", en: "Thursday" }, short: { th: "พฤ", en: "Th" } },
  { full: { th: "ศุกร์", en: "Friday" }, short: { th: "ศ", en: "Fr" } },
  { full: { th: "เสาร์", en: "Saturday" }, short: { th: "ส", en: "Sa" } },
];
