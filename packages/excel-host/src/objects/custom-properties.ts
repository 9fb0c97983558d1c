import { hostError } from "../workbook/host-error";
import type { CustomProperty, Sheet } from "../workbook/sheet";
import { asText } from "../protocol/arguments";
import { methods, readOnly, type ObjectType } from "../protocol/object-type";
import { serverObject, type ServerObject, type Targets } from "../protocol/targets";

/** "The key is limited to 255 characters" (`WorksheetCustomPropertyCollection.add` in @types/office-js). */
const LONGEST_KEY = 255;

type PropertyTarget = Targets["WorksheetCustomProperty"];

function propertyOf(sheet: Sheet, key: unknown): CustomProperty | null {
  const wanted = asText(key).toLowerCase();
  return sheet.customProperties.find((property) => property.key.toLowerCase() === wanted) ?? null;
}

function found(sheet: Sheet, key: unknown): ServerObject | null {
  const property = propertyOf(sheet, key);
  return property && serverObject("WorksheetCustomProperty", { sheet, property });
}

/**
 * `Excel.WorksheetCustomPropertyCollection`: texts that a sheet carries and no person sees; they go where the sheet goes.
 * Keys mind no letter case, and adding one that is there "overwrites existing custom properties with that key".
 */
export const CUSTOM_PROPERTY_COLLECTION: ObjectType<Sheet> = {
  items: (sheet) =>
    sheet.customProperties.map((property) => serverObject("WorksheetCustomProperty", { sheet, property })),
  item: found,
  methods: methods<Sheet>({
    Add: (sheet, [key, value]) => {
      const name = asText(key);
      if (name === "" || name.length > LONGEST_KEY) throw hostError("InvalidArgument");
      const property = { key: name, value: asText(value) };
      const before = propertyOf(sheet, name);
      sheet.customProperties = [...sheet.customProperties.filter((other) => other !== before), property];
      return serverObject("WorksheetCustomProperty", { sheet, property });
    },
    GetItemOrNullObject: (sheet, [key]) => found(sheet, key),
    GetCount: ({ customProperties }) => customProperties.length,
  }),
};

/** `Excel.WorksheetCustomProperty`. */
export const CUSTOM_PROPERTY: ObjectType<PropertyTarget> = {
  identity: ({ property }) => ({ _Id: property.key }),
  properties: {
    _Id: readOnly(({ property }) => property.key),
    Key: readOnly(({ property }) => property.key),
    Value: {
      get: ({ property }) => property.value,
      set: ({ property }, value) => {
        property.value = asText(value);
      },
    },
  },
  methods: methods<PropertyTarget>({
    Delete: ({ sheet, property }) => {
      sheet.customProperties = sheet.customProperties.filter((other) => other !== property);
    },
  }),
};
