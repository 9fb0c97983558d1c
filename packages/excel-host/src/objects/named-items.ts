import { formatAddress } from "../workbook/address";
import { formulaForArea, namedArea } from "../workbook/named-area";
import { addName, findName, type NamedItem } from "../workbook/named-item";
import { calculateFormula } from "../workbook/calculate-formula";
import { asBoolean, asText } from "../protocol/arguments";
import { methods, navigation, readOnly, stored, type ObjectType } from "../protocol/object-type";
import { areaOf, makeRange } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import {
  isObjectOf,
  serverObject,
  type NamesTarget,
  type ServerObject,
  type Targets,
} from "../protocol/targets";

type ItemTarget = Targets["NamedItem"];

function found(target: NamesTarget, name: unknown): ServerObject | null {
  const item = findName(target.list, asText(name));
  return item && serverObject("NamedItem", { ...target, item });
}

/** `Excel.NamedItemCollection`. */
export const NAMED_ITEM_COLLECTION: ObjectType<NamesTarget> = {
  items: (target) => target.list.map((item) => serverObject("NamedItem", { ...target, item })),
  item: found,
  methods: methods<NamesTarget>({
    Add: (target, [name, reference, comment]) => {
      const formula = isObjectOf(reference, "Range")
        ? formulaForArea(reference.target.sheet, areaOf(reference.target))
        : asText(reference);
      const note = comment === undefined ? "" : asText(comment);
      return serverObject("NamedItem", {
        ...target,
        item: addName(target.list, asText(name), formula, note),
      });
    },
    GetItemOrNullObject: (target, [name]) => found(target, name),
    GetCount: ({ list }) => list.length,
  }),
};

const itemOf = ({ item }: ItemTarget): NamedItem => item;

function rangeOf(
  { item }: ItemTarget,
  _args: readonly unknown[],
  context: ServerContext,
): ServerObject | null {
  const named = namedArea(context.workbook, item);
  return named && makeRange(context, named.sheet, named.area);
}

/** `Excel.NamedItem`. */
export const NAMED_ITEM: ObjectType<ItemTarget> = {
  identity: ({ item }) => ({ _Id: item.name }),
  properties: {
    _Id: readOnly(({ item }) => item.name),
    Name: readOnly(({ item }) => item.name),
    Formula: stored(itemOf, "formula", asText),
    Comment: stored(itemOf, "comment", asText),
    Visible: stored(itemOf, "visible", asBoolean),
    Scope: readOnly(({ sheet }) => (sheet ? "Worksheet" : "Workbook")),
    Type: readOnly(({ item }, { workbook }) => {
      if (namedArea(workbook, item)) return "Range";
      const value = calculateFormula(workbook, workbook.active, item.formula);
      if (typeof value === "number") return "Double";
      return value === "#REF!" || value === "#NAME?" ? "Error" : "String";
    }),
    Value: readOnly(({ item }, { workbook }) => {
      const named = namedArea(workbook, item);
      if (named) return formatAddress(named.sheet.name, named.area);
      return calculateFormula(workbook, workbook.active, item.formula);
    }),
  },
  navigation: navigation<ItemTarget>({
    Worksheet: ({ sheet }) => sheet && serverObject("Worksheet", sheet),
    WorksheetOrNullObject: ({ sheet }) => sheet && serverObject("Worksheet", sheet),
  }),
  methods: methods<ItemTarget>({
    GetRange: rangeOf,
    GetRangeOrNullObject: rangeOf,
    Delete: ({ list, item }) => {
      list.splice(list.indexOf(item), 1);
    },
  }),
};
