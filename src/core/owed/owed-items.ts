import { fillTemplate } from "../text/fill-template";
import type { OwedMeasure } from "./owed-measure";
import { OWED_WORDING as wording } from "./owed-wording";

/**
 * What is asked for of a measure, in the words of the note and the sheet; a measured value with the unit that it is measured in.
 * @example owedItems({ owes: ["outcome", "value"], valueUnits: ["percent"] }) // ["ผลลัพธ์", "ค่าที่วัดได้ (ร้อยละ)"]
 */
export function owedItems({ owes, valueUnits }: Pick<OwedMeasure, "owes" | "valueUnits">): readonly string[] {
  const units = valueUnits
    .map((unit) => (unit === "percent" ? wording.percent : unit.trim()))
    .filter((unit) => unit !== "");
  return owes.map((debt) =>
    debt === "value" && units.length > 0
      ? fillTemplate(wording.valueWithUnits, { units: units.join(", ") })
      : wording.items[debt],
  );
}
