import { hostError } from "../workbook/host-error";
import { sortRows } from "../workbook/sort-rows";
import { asBoolean, asInteger, asRecord } from "../protocol/arguments";
import { methods, type ObjectType } from "../protocol/object-type";
import { areaOf } from "../protocol/ranges";
import type { RangeTarget } from "../protocol/targets";

/** `Excel.RangeSort`: sorts rows by the values of one column and ignores letter case. */
export const RANGE_SORT: ObjectType<RangeTarget> = {
  methods: methods<RangeTarget>({
    Apply: (target, [fields, matchCase, hasHeaders, orientation], { workbook }) => {
      const [field, ...others] = Array.isArray(fields) ? (fields as readonly unknown[]) : [];
      const { key, ascending, sortOn } = asRecord(field);
      const isPlain =
        others.length === 0 &&
        (matchCase ?? false) === false &&
        (orientation ?? "Rows") === "Rows" &&
        (sortOn ?? "Value") === "Value";
      if (!isPlain)
        throw hostError("NotImplemented", null, "simulated host: sort other than rows by one value");
      const area = areaOf(target);
      const headers = asBoolean(hasHeaders ?? false) ? 1 : 0;
      const body = { ...area, top: area.top + headers };
      const order = { column: area.left + asInteger(key), isDescending: !asBoolean(ascending ?? true) };
      sortRows(workbook, target.sheet, body, order, "addin");
    },
  }),
};
