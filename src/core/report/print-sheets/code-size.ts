import { utf8Length } from "../../text/utf8-length";
import { CODE_DESIGN } from "../model/code-design";

const { capacities, module: MODULE, quiet } = CODE_DESIGN;
/** Modules of version 1 on each side, and of each further version. */
const FIRST = 21;
const NEXT = 4;

/**
 * Millimetres that a text takes as a QR code, its quiet zone included.
 * @example codeSize("https://a.example/x") // 16.5
 */
export function codeSize(text: string): number {
  const bytes = utf8Length(text);
  const version = capacities.findIndex((most) => bytes <= most);
  const index = version < 0 ? capacities.length - 1 : version;
  return (FIRST + NEXT * index + 2 * quiet) * MODULE;
}
