/** A month as Excel writes it, in full and short. */
export interface MonthName {
  readonly full: string;
  readonly short: string;
}

/** The months of English formats, January first: `mmmm` shows `full`, `mmm` shows `short`. */
export const ENGLISH_MONTHS: readonly MonthName[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
].map((full) => ({ full, short: full.slice(0, 3) }));

/** The months of Thai formats, January first. */
export const THAI_MONTHS: readonly MonthName[] = [
  { full: "มกราคม", short: "ม.ค." },
  { full: "กุมภาพันธ์", short: "ก.พ." },
  { full: "มีนาคม", short: "มี.ค." },
  { full: "เมษายน", short: "เม.ย." },
  { full: "พฤษภาคม", short: "พ.ค." },
  { full: "มิถุนายน", short: "มิ.ย." },
  { full: "กรกฎาคม", short: "ก.ค." },
  { full: "สิงหาคม", short: "ส.ค." },
  { full: "กันยายน", short: "ก.ย." },
  { full: "ตุลาคม", short: "ต.ค." },
  { full: "พฤศจิกายน", short: "พ.ย." },
  { full: "ธันวาคม", short: "ธ.ค." },
];
