import { useMemo } from "react";
import { loadPart } from "../../app/ports/load-part";
import { fail, succeed, type Result } from "../../app/ports/result";
import type { Written } from "../../app/write-own-sheet";
import type { ChainChange } from "../../core/model/people-chain";
import { judgeSetting } from "../../core/report/model/judge-setting";
import { readSettingYear } from "../../core/model/setting-readers";
import { settingOf, type SettingKey, type SettingSection } from "../../core/model/setting-table";
import type { ChangeDone, Said } from "../changes/changes";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner } from "../checking/check-runner";
import type { Text } from "../language/language";
import { sayBoth, sayIn } from "../language/language-context";
import { useServices } from "../services/pane-services";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";
import { isUnsaved, type Draft, type PersonPart, type TypedField } from "./settings-state";
import { currentText, shownSettings, type ShownSettings } from "./shown-settings";
import type { SettingsMemory } from "./use-settings-memory";

/** What the page with the settings can do; what is typed outlives a look at another part of the pane. */
export interface SettingsActions {
  readonly choose: (section: SettingSection) => void;
  /** What the sheet says by now is no draft any more: what somebody writes there later is to be seen. */
  readonly forgetWritten: (shown: ShownSettings) => void;
  readonly type: (field: TypedField, text: string) => void;
  /** Writes what is typed in a field, where it can be read. `isAsked` writes over what somebody else wrote meanwhile. */
  readonly save: (field: TypedField, isAsked: boolean) => void;
  /** Writes a value that is chosen and not typed. */
  readonly set: (key: SettingKey, text: string) => void;
  /** Changes the people who sign; true where it was done. */
  readonly changePeople: (change: ChainChange, said: Said) => Promise<boolean>;
  /** Writes all that is typed and can be read. */
  readonly saveAll: () => void;
}

/** Writes what is typed into the settings' form, field by field, by the one owner of changes. */
export function useSettingsActions(
  { latest, change }: SettingsMemory,
  runner: Pick<CheckRunner, "getState" | "read">,
  { make }: Pick<OwnedChanges, "make">,
): SettingsActions {
  const { spreadsheet } = useServices();
  return useMemo((): SettingsActions => {
    const setDraft = (field: TypedField, part: (old: Draft | undefined) => Draft): void =>
      change(({ drafts }) => ({ drafts: { ...drafts, [field]: part(drafts[field]) } }));
    const saving = new Map<TypedField, string>();

    const shownNow = (): ShownSettings | null => {
      const { outcome: now } = runner.getState();
      return now === null ? null : shownSettings(now);
    };

    const writeSetting = async (key: SettingKey, after: string, before: string): Promise<Result<Written>> => {
      const shown = shownNow();
      const year = key === "fiscalYear" ? readSettingYear(after) : null;
      if (year !== null) {
        const part = await loadPart(() => import("../../app/set-fiscal-year"));
        return part.ok
          ? part.value.setFiscalYear(spreadsheet, { year, table: runner.getState().table })
          : part;
      }
      const part = await loadPart(() => import("../../app/change-setting"));
      if (!part.ok) return part;
      const open = { spreadsheet, read: runner.read, fiscalYear: shown?.fiscalYear ?? null };
      return part.value.changeSetting(open, { key, before, after });
    };

    const write = (key: SettingKey, after: string, before: string): Promise<boolean> => {
      const { name } = settingOf(key);
      const cell = shownNow()?.cells?.values.get(key)?.cell;
      return make({
        kind: "setting",
        name: nameOf(TEXTS.changeName, name),
        ...(cell !== undefined && { place: cell }),
        run: async () =>
          doneOf(await writeSetting(key, after, before), {
            text: after === "" ? TEXTS.cleared : TEXTS.saved,
            values: { name },
          }),
      });
    };

    const changePeople: SettingsActions["changePeople"] = (wanted, said) => {
      const asked = shownNow();
      return make({
        kind: "people",
        name: nameSaid(said),
        run: async () => {
          const part = await loadPart(() => import("../../app/change-people"));
          if (!part.ok) return part;
          // What was typed before this was pressed is written by now.
          const shown = shownNow();
          if (shown === null || shown.chain.length !== asked?.chain.length) return fail(TEXTS.peopleChanged);
          const open = { spreadsheet, read: runner.read, fiscalYear: shown.fiscalYear };
          return doneOf(await part.value.changePeople(open, { shown: shown.chain, change: wanted }), said);
        },
      });
    };

    const writeField = (field: TypedField, text: string, before: string): Promise<boolean> => {
      const person = personOf(field);
      if (person === null) return write(field as SettingKey, text, before);
      const name = sayIn("th", TEXTS[person.part]);
      return changePeople(
        { kind: "edit", at: person.at, change: { [person.part]: text } },
        { text: text === "" ? TEXTS.cleared : TEXTS.saved, values: { name } },
      );
    };

    const save: SettingsActions["save"] = (field, isAsked) => {
      const shown = shownNow();
      const draft = latest().drafts[field];
      if (shown === null || draft === undefined) return;
      const current = currentText(shown, field);
      const text = draft.text.trim();
      if (text === current || saving.get(field) === text) return;
      if (personOf(field) === null && judgeSetting(field as SettingKey, text).state === "unread") return;
      if (draft.before !== current && !isAsked) return;
      saving.set(field, text);
      void writeField(field, text, current).then((isWritten) => {
        saving.delete(field);
        if (isWritten) return;
        setDraft(field, (old) => ({ ...(old ?? draft), before: current, isLeft: true }));
      });
    };

    return {
      choose: (section) => change(() => ({ section, aim: null })),
      forgetWritten: (shown) => {
        const drafts = Object.entries(latest().drafts);
        const left = drafts.filter(([field, draft]) =>
          isUnsaved(draft, currentText(shown, field as TypedField)),
        );
        if (left.length < drafts.length) change(() => ({ drafts: Object.fromEntries(left) }));
      },
      type: (field, text) => {
        const shown = shownNow();
        const current = shown === null ? "" : currentText(shown, field);
        setDraft(field, (old) => ({ before: old?.before ?? current, text, isLeft: false }));
      },
      save,
      set: (key, text) => {
        const shown = shownNow();
        if (shown !== null) void write(key, text, currentText(shown, key));
      },
      changePeople,
      saveAll: () => {
        for (const field of Object.keys(latest().drafts)) save(field as TypedField, false);
      },
    };
  }, [change, latest, make, runner, spreadsheet]);
}

/** The person and the part of it that a field is of; null for a setting. */
function personOf(field: TypedField): { readonly at: number; readonly part: PersonPart } | null {
  const found = /^person (\d+) (\w+)$/.exec(field);
  return found === null ? null : { at: Number(found[1]), part: found[2] as PersonPart };
}

function nameOf(text: Text, name: string): Text {
  return sayBoth(text, { name });
}

function nameSaid({ text, values }: Said): Text {
  return sayBoth(text, values);
}

function doneOf(written: Result<Written>, said: Said): Result<ChangeDone> {
  if (!written.ok) return written;
  const { made, sheets } = written.value;
  return succeed({
    made,
    left: [],
    sheets: sheets?.undo ? { names: sheets.added, record: sheets.undo } : null,
    // Where it stood there already, nothing was done that could be told or taken back.
    said: made.length === 0 && sheets === null ? null : said,
  });
}
