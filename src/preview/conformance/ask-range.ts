/// <reference types="office-js" />
import type { Answer } from "./probe";

/** Values and formulas side by side, a pair for each row. */
export async function readPairs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<Answer> {
  const range = sheet.getRange(address);
  range.load("values,formulas");
  await context.sync();
  return toAnswer(range.values.map((row: unknown[], at) => [row[0], (range.formulas[at] as unknown[])[0]]));
}

/** Values of an area. */
export async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<Answer> {
  const range = sheet.getRange(address);
  range.load("values");
  await context.sync();
  return toAnswer(range.values);
}

/** The code of the error that the waiting batch ends in. */
export async function failureOf(context: Excel.RequestContext): Promise<Answer> {
  try {
    await context.sync();
    return "no error";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Without the sheet's name: "'ก'!A1" is A1. */
export function addressIn(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** What office.js hands over, as plain data of this page. */
export function toAnswer(value: unknown): Answer {
  return JSON.parse(JSON.stringify(value)) as Answer;
}
