import { countUpTo } from "../package/count-up-to";
import type { OfficePackage } from "../package/open-package";
import { parseXml } from "../package/parse-xml";
import { MAX_RICH_VALUES } from "./limits";

/** The rich value of each entry of the value metadata, by its number; -1 for an entry of another kind ([MS-XLSX] 2.3.6). */
export function readRichValueEntries(source: OfficePackage, part: string): number[] {
  const future: number[] = [];
  const entries: number[] = [];
  const count = countUpTo(MAX_RICH_VALUES, "tooManyCells");
  let list = "";
  parseXml(source, part, {
    open: (name, attributes) => {
      const element = localName(name);
      if (element === "rvb" || element === "rc") count();
      if (element === "futureMetadata") list = attributes.name === "XLRICHVALUE" ? "future" : "";
      else if (element === "valueMetadata") list = "values";
      else if (element === "cellMetadata") list = "";
      else if (element === "rvb" && list === "future") future.push(Number(attributes.i));
      else if (element === "rc" && list === "values") entries.push(Number(attributes.v));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return entries.map((entry) => future[entry] ?? -1);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
