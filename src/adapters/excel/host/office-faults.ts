import type { UserFault } from "../../../app/ports/result";

interface OfficeFault extends UserFault {
  /** The codes of office.js that mean this; the client gives the codes of the transport below them as numbers. */
  readonly codes: readonly string[];
}

/**
 * What Excel can answer, each in one sentence: what it is and what to do. Codes: `Excel.ErrorCodes` and the client's
 * `CoreErrorCodes` and `ErrorCodes`. What only a mistake of the tool can bring about is in `TOOL_CODES`.
 */
export const OFFICE_FAULTS = {
  cellEditMode: {
    codes: ["InvalidOperationInCellEditMode"],
    kind: "cell-in-edit",
    th: "กำลังพิมพ์อยู่ในช่อง กด Enter หรือ Esc ให้ออกจากช่องก่อน แล้วลองอีกครั้ง",
    en: "A cell is being typed in; press Enter or Esc to leave it, then try again.",
  },
  accessDenied: {
    codes: ["AccessDenied", "NotAllowed"],
    th: "Excel ไม่อนุญาตให้อ่านหรือแก้ สมุดงานอาจเปิดแบบอ่านอย่างเดียวหรือถูกป้องกัน เปิดให้แก้ได้หรือยกเลิกการป้องกันแผ่นงาน แล้วลองอีกครั้ง",
    en: "Excel does not allow this; the workbook may be read-only or protected. Enable editing or unprotect the sheet, then try again.",
  },
  requestTooLarge: {
    codes: ["RequestPayloadSizeLimitExceeded"],
    th: "ข้อมูลที่จะเขียนมีขนาดใหญ่เกินที่ Excel รับได้ในครั้งเดียว เลือกเขียนทีละส่วน",
    en: "There is more to write than Excel takes at once; choose fewer cells and write the rest afterwards.",
  },
  responseTooLarge: {
    codes: [
      "ResponsePayloadSizeLimitExceeded",
      "RangeExceedsLimit",
      "OperationCellsExceedLimit",
      "CellLimitExceeded",
    ],
    th: "แผ่นงานมีข้อมูลมากเกินที่ Excel ส่งให้ได้ในครั้งเดียว ย้ายตารางมาตรการไปไว้ในสมุดงานใหม่ แล้วลองอีกครั้ง",
    en: "The sheet holds more than Excel hands over at once; move the measures table to a new workbook and try again.",
  },
  lostSession: {
    codes: ["InvalidOrTimedOutSession"],
    th: "การเชื่อมต่อกับสมุดงานหมดอายุ ปิดแล้วเปิดสมุดงานใหม่",
    en: "The connection to the workbook has expired; close the workbook and open it again.",
  },
  busy: {
    codes: ["ActivityLimitReached", "TooManyIncompleteRequests", "ServiceNotAvailable", "Conflict"],
    th: "Excel กำลังทำงานหนัก รอสักครู่แล้วลองอีกครั้ง",
    en: "Excel is busy; wait a moment and try again.",
  },
  noConnection: {
    codes: ["ConnectionFailure", "Timeout", "RequestAborted", "NetworkError"],
    th: "ติดต่อ Excel ไม่ได้ ตรวจการเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง",
    en: "Excel cannot be reached; check the internet connection and try again.",
  },
  dialogOpen: {
    codes: ["WriteNotSupportedWhenModalDialogOpen"],
    th: "มีกล่องโต้ตอบเปิดอยู่ใน Excel ปิดกล่องโต้ตอบนั้นก่อน แล้วลองอีกครั้ง",
    en: "A dialog box is open in Excel; close it, then try again.",
  },
  notInFront: {
    codes: ["InvalidSelection", "InactiveWorkbook"],
    th: "สมุดงานนี้ไม่ได้อยู่ด้านหน้า กดช่องใดก็ได้ในสมุดงานนี้หนึ่งครั้ง แล้วลองอีกครั้ง",
    en: "This workbook is not in front; click once on any cell of it, then try again.",
  },
  notFound: {
    codes: ["ItemNotFound", "InvalidReference", "InvalidBinding"],
    th: "ไม่พบแผ่นงานหรือช่องที่ต้องการ อาจถูกลบหรือเปลี่ยนชื่อไปแล้ว กด “ตรวจใหม่”",
    en: "The sheet or cell is not there; it may have been deleted or renamed. Check the workbook again.",
  },
  wrongSheet: {
    codes: ["InvalidRequestContext", "UnsupportedSheet"],
    th: "Excel ใช้แผ่นงานนี้ไม่ได้ (อาจเป็นแผ่นงานแผนภูมิหรือเพิ่งถูกลบ) กดแผ่นงานที่เป็นตาราง แล้วลองอีกครั้ง",
    en: "Excel cannot use this sheet (it may be a chart sheet or just deleted); click a worksheet, then try again.",
  },
  nameTaken: {
    codes: ["ItemAlreadyExists"],
    th: "มีแผ่นงานชื่อนี้อยู่แล้ว ลองอีกครั้ง หรือเปลี่ยนชื่อแผ่นงานเดิมก่อน",
    en: "A sheet of this name is there already; try again, or rename the other sheet first.",
  },
  notPossibleNow: {
    codes: [
      "InvalidOperation",
      "UnsupportedOperation",
      "FilteredRangeConflict",
      "MergedRangeConflict",
      "InsertDeleteConflict",
      "NonBlankCellOffSheet",
      "PivotTableRangeConflict",
    ],
    th: "Excel ทำรายการนี้กับแผ่นงานในตอนนี้ไม่ได้ ล้างตัวกรอง ยกเลิกการซ่อนหรือการผสานช่องที่เกี่ยวข้อง แล้วลองอีกครั้ง",
    en: "Excel cannot do this to the sheet as it is; clear its filter and unhide or unmerge the cells concerned, then try again.",
  },
  tooOld: {
    codes: ["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedFeature"],
    th: "Excel รุ่นนี้ยังไม่รองรับคำสั่งนี้ ใช้ Microsoft 365 หรือ Excel 2021 ขึ้นไป หรือ Excel บนเว็บ",
    en: "This Excel does not know the command yet; update it to Microsoft 365 or Excel 2021 or newer, or use Excel on the web.",
  },
  noUndo: {
    codes: ["UndoNotSupported"],
    th: "Excel รุ่นนี้เลิกทำคำสั่งนี้ไม่ได้ บันทึกสำเนาสมุดงานไว้ก่อน แล้วลองอีกครั้ง",
    en: "This Excel cannot undo the command; save a copy of the workbook first, then try again.",
  },
  generalException: {
    codes: ["GeneralException"],
    th: "Excel แจ้งว่าทำรายการไม่สำเร็จ กดช่องใดก็ได้ในสมุดงานแล้วลองอีกครั้ง หากยังไม่ได้ให้ปิดแล้วเปิดสมุดงานใหม่",
    en: "Excel could not do this; click on any cell of the workbook and try again, or close the workbook and open it again.",
  },
} as const satisfies Record<string, OfficeFault>;

export type OfficeFaultId = keyof typeof OFFICE_FAULTS;

/** Codes that only a mistake of the tool can bring about: they are thrown on, to be seen. */
const TOOL_CODES: ReadonlySet<string> = new Set([
  "CannotUpdateReadOnlyProperty",
  "InvalidArgument",
  "InvalidObjectPath",
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "ValueNotLoaded",
]);

const BY_CODE: ReadonlyMap<string, UserFault> = new Map(
  Object.values<OfficeFault>(OFFICE_FAULTS).flatMap(({ codes, ...fault }) =>
    codes.map((code) => [code, fault] as const),
  ),
);

/** An error of office.js; its class belongs to the window that office.js runs in, so it is known by its name. */
export interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Whether office.js threw this. */
export function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    "name" in error &&
    "code" in error &&
    typeof error.code === "string" &&
    (error.name === "RichApi.Error" || error.name === "OfficeExtension.Error")
  );
}

/**
 * The sentence for an error of office.js; an unknown code is named in a general sentence.
 * @returns null for an error of the tool, which must be thrown again
 */
export function officeFault(error: unknown): UserFault | null {
  if (!isOfficeError(error) || TOOL_CODES.has(error.code)) return null;
  return BY_CODE.get(error.code) ?? unknownFault(error.code);
}

function unknownFault(code: string): UserFault {
  return {
    th: `Excel แจ้งข้อผิดพลาด ${code} ลองอีกครั้ง หากยังไม่ได้ให้ปิดแล้วเปิดสมุดงานใหม่`,
    en: `Excel reported the error ${code}; try again, or close the workbook and open it again.`,
  };
}

const GONE_CODES: readonly string[] = OFFICE_FAULTS.notFound.codes;

/** Whether the error means that the cells or the sheet of an object are not there any more. */
export function isGoneError(error: unknown): boolean {
  return isOfficeError(error) && GONE_CODES.includes(error.code);
}

const TOO_LARGE: Readonly<Record<"request" | "response", string>> = {
  request: "RequestPayloadSizeLimitExceeded",
  response: "ResponsePayloadSizeLimitExceeded",
};

/** Whether a round trip carried too much, and on which way; a request that is too large was not carried out. */
export function isTooLarge(error: unknown, way?: "request" | "response"): boolean {
  if (!isOfficeError(error)) return false;
  return way === undefined ? Object.values(TOO_LARGE).includes(error.code) : error.code === TOO_LARGE[way];
}
