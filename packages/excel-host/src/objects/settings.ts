import { asText } from "../protocol/arguments";
import { methods, readOnly, type ObjectType } from "../protocol/object-type";
import type { ServerContext } from "../protocol/server-context";
import { serverObject, type ServerObject } from "../protocol/targets";

function found(_target: null, key: unknown, { workbook }: ServerContext): ServerObject | null {
  const name = asText(key);
  return workbook.settings.has(name) ? serverObject("Setting", name) : null;
}

/** `Excel.SettingCollection`: what travels with the file for this add-in. */
export const SETTING_COLLECTION: ObjectType<null> = {
  items: (_target, { workbook }) => [...workbook.settings.keys()].map((key) => serverObject("Setting", key)),
  item: found,
  methods: methods<null>({
    Add: (_target, [key, value], { workbook }) => {
      workbook.settings.set(asText(key), JSON.stringify(value ?? null));
      return serverObject("Setting", asText(key));
    },
    GetItemOrNullObject: (target, [key], context) => found(target, key, context),
    GetCount: (_target, _args, { workbook }) => workbook.settings.size,
  }),
};

/** `Excel.Setting`. */
export const SETTING: ObjectType<string> = {
  identity: (key) => ({ _Id: key }),
  properties: {
    _Id: readOnly((key) => key),
    Key: readOnly((key) => key),
    Value: {
      get: (key, { workbook }): unknown => JSON.parse(workbook.settings.get(key) ?? "null"),
      set: (key, value, { workbook }) => {
        workbook.settings.set(key, JSON.stringify(value));
      },
    },
  },
  methods: methods<string>({
    Delete: (key, _args, { workbook }) => {
      workbook.settings.delete(key);
    },
  }),
};
