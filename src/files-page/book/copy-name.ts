const ENDING = /\.(xls[xm])$/i;

/**
 * What a changed copy of a file is called: by its own name and what it is.
 * @example copyName("แผน.xlsx") // "แผน_ฉบับแก้.xlsx"
 */
export function copyName(name: string): string {
  const ending = ENDING.exec(name)?.[0] ?? ".xlsx";
  return `${name.replace(ENDING, "")}_ฉบับแก้${ending}`;
}
