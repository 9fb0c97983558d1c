import { createContext, useContext } from "react";
import type { SettingsState, TypedField } from "./settings-state";
import { isUnsaved } from "./settings-state";
import { currentText, type ShownSettings } from "./shown-settings";
import type { SettingsActions } from "./use-settings-actions";

/** What the pieces of the form share. */
export interface SettingsForm {
  readonly shown: ShownSettings;
  readonly state: SettingsState;
  readonly actions: SettingsActions;
  /** True while anything of the pane changes the workbook. */
  readonly isBusy: boolean;
}

export const FormContext = createContext<SettingsForm | null>(null);

export function useForm(): SettingsForm {
  const form = useContext(FormContext);
  if (form === null) throw new Error("a field stands outside of the form");
  return form;
}

/** What a field shows, and how far what is typed there is from the sheet. */
export interface FieldText {
  /** As it is typed, else as the sheet has it. */
  readonly text: string;
  readonly current: string;
  readonly isUnsaved: boolean;
  /** True where it was tried to be written, and was not. */
  readonly isLeft: boolean;
  /** True where the sheet says something else than when the typing began. */
  readonly isOvertaken: boolean;
}

export function useFieldText(field: TypedField): FieldText {
  const { shown, state } = useForm();
  const current = currentText(shown, field);
  const draft = state.drafts[field];
  const text = draft?.text ?? current;
  if (!isUnsaved(draft, current)) {
    return { text, current, isUnsaved: false, isLeft: false, isOvertaken: false };
  }
  const isOvertaken = draft.before !== current;
  return { text, current, isUnsaved: true, isLeft: draft.isLeft, isOvertaken };
}
