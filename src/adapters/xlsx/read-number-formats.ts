import { BUILT_IN_FORMATS } from "./built-in-formats";
import { GENERAL_FORMAT, parseNumberFormat, type NumberFormat } from "../cell-values/number-format";
import { countUpTo } from "../package/count-up-to";
import type { OfficePackage } from "../package/open-package";
import { parsePart } from "../package/parse-part";

/** Excel takes no longer code; one that is longer counts as several. */
const LONGEST_CODE = 255;

/** The number format of each cell style, by the index that cells name. */
export function readNumberFormats(source: OfficePackage, part: string): readonly NumberFormat[] {
  const codes = new Map(BUILT_IN_FORMATS);
  const parsed = new Map<string, NumberFormat>();
  const formats: NumberFormat[] = [];
  const count = countUpTo(source.limits.styles, "tooManyStyles");
  let list = "";
  const formatOf = (id: number): NumberFormat => {
    const code = codes.get(id);
    if (code === undefined) return GENERAL_FORMAT;
    const format = parsed.get(code) ?? parseNumberFormat(code);
    parsed.set(code, format);
    return format;
  };
  parsePart(source, part, "styleSheet", {
    open: (name, attributes) => {
      if (name === "numFmts" || name === "cellXfs") list = name;
      else if (list === "numFmts" && name === "numFmt") {
        const code = attributes.formatCode ?? "";
        count(1 + Math.floor(code.length / LONGEST_CODE));
        codes.set(Number(attributes.numFmtId), code);
      } else if (list === "cellXfs" && name === "xf") {
        count();
        formats.push(formatOf(Number(attributes.numFmtId ?? 0)));
      }
    },
    close: (name) => {
      if (name === list) list = "";
    },
  });
  return formats;
}
