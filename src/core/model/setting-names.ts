import { SETTINGS, type SettingKey } from "./setting-table";

export type { SettingKey } from "./setting-table";

/** The names in the settings sheet (ตั้งค่ารายงาน), in the order of a new workbook. */
export const SETTING_NAMES: readonly { readonly name: string; readonly key: SettingKey }[] = SETTINGS.map(
  ({ name, key }) => ({ name, key }),
);
