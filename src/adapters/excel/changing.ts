/** All that changes the open workbook, as one part that is loaded when it is first needed. */
export { makeSheets } from "./sheets/make-sheets";
export { measureText } from "./sheets/measure-text";
export { takeSheetsAway } from "./sheets/take-sheets-away";
export { undoRecords } from "./undo/undo-records";
export { writeGroups } from "./write/write-groups";
