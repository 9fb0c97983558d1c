import { Checkbox, Field, Select, type JSXElement } from "@fluentui/react-components";
import {
  canReadSetting,
  readCover,
  readDigits,
  readPeriod,
  readYesNo,
} from "../../core/model/setting-readers";
import { SETTING_CHOICES, type Setting } from "../../core/model/setting-table";
import { judgeSetting } from "../../core/report/model/judge-setting";
import { useLanguage, useSay } from "../language/language-context";
import { useForm } from "./form-context";
import { PlaceChips } from "./place-chips";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";
import { currentText } from "./shown-settings";
import { TypedField } from "./typed-field";
import { useSettingsStyles } from "./use-settings-styles";

/** The field of one setting, as its kind asks for. */
export function SettingField({ setting }: { readonly setting: Setting }): JSXElement {
  const { key, kind, name, hint, formHint } = setting;
  const language = useLanguage();
  const { shown } = useForm();
  if (kind === "yes-no") return <YesNo setting={setting} />;
  if (CHOICE_READERS[kind] !== undefined) return <Choice setting={setting} />;
  const isLong = kind === "wording" || kind === "asked";
  return (
    <TypedField
      field={key}
      label={name}
      lang="th"
      hint={(formHint ?? hint)[language]}
      isRequired={shown.missing.includes(key) || REQUIRED.has(key)}
      isLong={isLong}
      isNumber={kind === "year"}
      judge={(text) => judgeSetting(key, text)}
      {...(isLong && { below: (insert) => <PlaceChips name={name} onInsert={insert} /> })}
    />
  );
}

const REQUIRED: ReadonlySet<string> = new Set(["organization", "fiscalYear", "addressee"]);

const CHOICE_READERS: Partial<Readonly<Record<Setting["kind"], (text: string) => unknown>>> = {
  digits: readDigits,
  period: readPeriod,
  cover: readCover,
};

/** What the sheet says is shown as the choice that it is read as; anything else is a choice of its own until another is taken. */
function Choice({ setting: { key, kind, name, hint, formHint } }: { readonly setting: Setting }): JSXElement {
  const styles = useSettingsStyles();
  const say = useSay();
  const language = useLanguage();
  const { shown, actions } = useForm();
  const current = currentText(shown, key);
  const values = SETTING_CHOICES[kind]?.values ?? [];
  const meaning = (text: string): string => JSON.stringify(CHOICE_READERS[kind]?.(text) ?? null);
  const isRead = canReadSetting(kind, current) && meaning(current) !== "null";
  const chosen = isRead ? values.find((value) => meaning(value) === meaning(current)) : undefined;
  const judged = judgeSetting(key, current);
  return (
    <Field
      label={{ children: name, lang: "th" }}
      hint={(formHint ?? hint)[language]}
      size="small"
      validationState={judged.state === "unread" ? "error" : "none"}
      validationMessage={judged.words?.[language]}
    >
      <Select
        className={styles.input}
        value={chosen ?? current}
        data-setting={key}
        onChange={(_, { value }) => actions.set(key, value)}
      >
        {chosen === undefined && (
          <option value={current}>{current === "" ? say(TEXTS.byDefault) : current}</option>
        )}
        {values.map((value) => (
          <option key={value} value={value} lang="th">
            {value}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Days below the signatures are printed unless somebody says otherwise. */
const YES_WHERE_BLANK: ReadonlySet<string> = new Set(["signatureDates"]);

function YesNo({ setting: { key, name, hint, formHint } }: { readonly setting: Setting }): JSXElement {
  const language = useLanguage();
  const { shown, actions } = useForm();
  const current = currentText(shown, key);
  const judged = judgeSetting(key, current);
  return (
    <Field
      hint={(formHint ?? hint)[language]}
      size="small"
      validationState={judged.state === "unread" ? "error" : "none"}
      validationMessage={judged.words?.[language]}
    >
      <Checkbox
        label={{ children: name, lang: "th" }}
        checked={readYesNo(current) ?? YES_WHERE_BLANK.has(key)}
        data-setting={key}
        onChange={(_, { checked }) => actions.set(key, checked === true ? "มี" : "ไม่มี")}
      />
    </Field>
  );
}
