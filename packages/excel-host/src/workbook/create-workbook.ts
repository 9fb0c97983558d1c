import { createSheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A new workbook with one empty sheet. */
export function createWorkbook(name: string): Workbook {
  const sheet = createSheet("{00000000-0001-0000-0000-000000000000}", "Sheet1");
  return {
    name,
    isReadOnly: false,
    isStructureProtected: false,
    sheets: [sheet],
    active: sheet,
    names: [],
    settings: new Map(),
    documentSettings: {},
    file: null,
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
    },
    calculationMode: "Automatic",
    enableEvents: true,
    nextSheetNumber: 1,
    nextTableNumber: 1,
    nextCommentNumber: 1,
    listeners: new Set(),
    shiftListeners: new Set(),
  };
}
