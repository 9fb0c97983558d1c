/** Brings a cell of the workbook into sight. */
export type GoTo = (place: { readonly sheet: string; readonly cell: string }) => void;
