import { findUnsetSettings } from "../../core/checks/shared/unset-settings";
import { peopleChain, type ChainPerson } from "../../core/model/people-chain";
import type { ReportSettings } from "../../core/model/report-settings";
import {
  settingOf,
  SETTINGS,
  type Setting,
  type SettingKey,
  type SettingSection,
} from "../../core/model/setting-table";
import { findSettingCells, type SettingCells } from "../../core/sheet/find-setting-cells";
import { readSettings } from "../../core/sheet/read-settings";
import type { CheckOutcome } from "../checking/check-outcome";
import type { AimedField, PersonPart, SettingField, TypedField } from "./settings-state";

/** The settings as the form shows them. */
export interface ShownSettings {
  readonly settings: ReportSettings;
  /** Null for a workbook without the sheet. */
  readonly cells: SettingCells | null;
  readonly chain: readonly ChainPerson[];
  /** Buddhist era, of the table in use; null without one. */
  readonly fiscalYear: number | null;
  /** What the report cannot be made without and nobody has filled in. */
  readonly missing: readonly SettingField[];
  /** Settings whose value cannot be read. */
  readonly unread: readonly SettingKey[];
}

/** The settings of the workbook as it was read last, with a table or without one. */
export function shownSettings(outcome: CheckOutcome): ShownSettings {
  if (outcome.kind === "checked") {
    const { settings, settingCells, sheet } = outcome.checked;
    return show(settings, settingCells, sheet, sheet.fiscalYear);
  }
  const settings = readSettings(outcome.workbook);
  const source = settings.fiscalYear === null ? "as-of" : "settings";
  const sheet = { organization: settings.organization, fiscalYearSource: source } as const;
  return show(settings, findSettingCells(outcome.workbook), sheet, settings.fiscalYear);
}

function show(
  settings: ReportSettings,
  cells: SettingCells | null,
  sheet: Parameters<typeof findUnsetSettings>[0],
  fiscalYear: number | null,
): ShownSettings {
  const chain = peopleChain(settings);
  const missing = findUnsetSettings(sheet, settings).map((needed): SettingField => {
    if (needed === "preparer") return "person 0";
    return needed === "lastEndorsement" ? `person ${chain.length - 1}` : needed;
  });
  const names = new Set(settings.unread.map(({ name }) => name));
  const unread = SETTINGS.filter(({ name }) => names.has(name)).map(({ key }) => key);
  return { settings, cells, chain, fiscalYear, missing, unread };
}

/** The settings of a section that have a field of their own: who made the report is the first of the people. */
export function fieldsOf(section: SettingSection): readonly Setting[] {
  return SETTINGS.filter((setting) => setting.section === section && setting.key !== "preparer");
}

/** How much a section still lacks: what the report needs, and what cannot be read. */
export function countLacking({ missing, unread }: ShownSettings, section: SettingSection): number {
  return [...missing, ...unread].filter((field) => sectionOf(field) === section).length;
}

/** The section in which a field is. */
export function sectionOf(field: AimedField): SettingSection {
  return field.startsWith("person ") || field === "people"
    ? "signers"
    : settingOf(field as SettingKey).section;
}

/** The field that gets the focus: who made the report, and who endorses it last, are people of the chain. */
export function aimedField({ chain }: Pick<ShownSettings, "chain">, field: AimedField): SettingField {
  if (field === "preparer") return "person 0";
  return field === "people" ? `person ${chain.length - 1}` : field;
}

/** What the sheet says at a field; "" for nothing. */
export function currentText({ cells, chain }: ShownSettings, field: TypedField): string {
  const person = /^person (\d+) (\w+)$/.exec(field);
  if (person === null) return cells?.values.get(field as SettingKey)?.text ?? "";
  const [, at = "", part = ""] = person;
  return chain[Number(at)]?.person[part as PersonPart] ?? "";
}
