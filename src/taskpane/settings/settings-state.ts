import type { SettingKey, SettingSection } from "../../core/model/setting-table";

/** A part of a person in the chain, which is counted from 0. */
export type PersonPart = "heading" | "name" | "positionTitle" | "actingFor";

/** A place of the form: a setting, or a person of the chain. */
export type SettingField = SettingKey | `person ${number}`;

/** Where the focus is to go: "people" is the last of the chain, "preparer" the first. */
export type AimedField = SettingField | "people";

/** Where something is typed. */
export type TypedField = SettingKey | `person ${number} ${PersonPart}`;

/** What is typed and not on the sheet yet; it stays while other parts of the pane are looked at. */
export interface Draft {
  readonly text: string;
  /** What the sheet said when the typing began. */
  readonly before: string;
  /** True where it was tried to be written, and was not. */
  readonly isLeft: boolean;
}

/** What the page with the settings remembers. */
export interface SettingsState {
  /** Null for that of the field that is aimed at. */
  readonly section: SettingSection | null;
  readonly drafts: Readonly<Partial<Record<TypedField, Draft>>>;
  /** Where the focus is to go, another object each time; null for nowhere. */
  readonly aim: { readonly field: AimedField } | null;
}

export const EMPTY_SETTINGS_STATE: SettingsState = { section: null, drafts: {}, aim: null };

/** Whether a draft says something else than the sheet does. */
export function isUnsaved(draft: Draft | undefined, current: string): draft is Draft {
  return draft !== undefined && draft.text.trim() !== current;
}
