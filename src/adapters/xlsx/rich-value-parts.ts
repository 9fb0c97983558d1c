import type { OfficePackage } from "../package/open-package";
import type { Relationship } from "../package/read-relationships";

/** The parts that say what a cell's rich value is ([MS-XLSX] 2.3.6). */
export interface RichValueParts {
  readonly metadata: string;
  readonly values: string;
  readonly structures: string;
  /** What the values lead to; null where the workbook has none. */
  readonly links: string | null;
}

/** Finds them; null for a workbook without rich values. */
export function richValueParts(
  source: OfficePackage,
  relationships: readonly Relationship[],
): RichValueParts | null {
  const partOf = (type: string): string | null => {
    const part = relationships.find((one) => one.type === type)?.target;
    return part !== undefined && source.has(part) ? part : null;
  };
  const [metadata, values, structures] = [
    partOf("sheetMetadata"),
    partOf("rdRichValue"),
    partOf("rdRichValueStructure"),
  ];
  if (metadata === null || values === null || structures === null) return null;
  return { metadata, values, structures, links: partOf("richValueRel") };
}
