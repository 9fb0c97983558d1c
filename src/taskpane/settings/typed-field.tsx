import { Field, Input, Textarea, type JSXElement } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { JudgedSetting } from "../../core/report/model/judge-setting";
import { useLanguage, useSay } from "../language/language-context";
import { useFieldText, useForm, type FieldText } from "./form-context";
import type { TypedField as TypedFieldName } from "./settings-state";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";
import { useSettingsStyles } from "./use-settings-styles";

interface TypedFieldProps {
  readonly field: TypedFieldName;
  /** As the sheet calls it. */
  readonly label: string;
  readonly lang: "th" | undefined;
  /** For a screen reader, where the label alone is that of several fields. */
  readonly name?: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
  readonly isNumber?: boolean;
  /** The label beside the field and not above. */
  readonly isBeside?: boolean;
  /** What becomes of what is typed; left out where anything may be typed. */
  readonly judge?: (text: string) => JudgedSetting;
  /** Below the field, given what puts words in at the caret. */
  readonly below?: (insert: (words: string) => void) => ReactNode;
}

/** A field that is written when it is left, or with Enter; what is typed stays until it is on the sheet. */
export function TypedField(props: TypedFieldProps): JSXElement {
  const {
    field,
    label,
    lang,
    name,
    hint,
    isRequired,
    isLong = false,
    isNumber = false,
    isBeside = false,
    judge,
    below,
  } = props;
  const styles = useSettingsStyles();
  const { actions } = useForm();
  const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const said = useFieldText(field);
  const message = useMessage(said, judge?.(said.text));
  const caret = useRef<number | null>(null);
  const insert = (words: string): void => {
    const at = caret.current ?? said.text.length;
    actions.type(field, said.text.slice(0, at) + words + said.text.slice(at));
    caret.current = at + words.length;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || (isLong && !event.ctrlKey)) return;
    event.preventDefault();
    actions.save(field, true);
  };
  const common = {
    className: styles.input,
    lang,
    value: said.text,
    autoComplete: "off",
    "data-setting": field,
    ...(name !== undefined && { "aria-label": name }),
    onBlur: () => {
      caret.current = ref.current?.selectionStart ?? null;
    },
    onKeyDown,
  };
  return (
    <div
      className={styles.field}
      onBlur={({ currentTarget, relatedTarget }) => {
        // To what puts words in, one has not left the field.
        if (!currentTarget.contains(relatedTarget)) actions.save(field, false);
      }}
    >
      <Field
        label={{ children: label, lang }}
        hint={hint}
        size="small"
        orientation={isBeside ? "horizontal" : "vertical"}
        required={isRequired ?? false}
        validationState={message.state}
        validationMessage={message.words}
      >
        {isLong ? (
          <Textarea
            {...common}
            ref={ref}
            resize="vertical"
            rows={3}
            onChange={(_, { value }) => actions.type(field, value)}
          />
        ) : (
          <Input
            {...common}
            ref={ref}
            inputMode={isNumber ? "numeric" : "text"}
            onChange={(_, { value }) => actions.type(field, value)}
          />
        )}
      </Field>
      {below?.(insert)}
    </div>
  );
}

interface Message {
  readonly state: "none" | "success" | "warning" | "error";
  readonly words: string | undefined;
}

/** One thing at a time: what cannot be read, what was not written, what is unusual, and how it is read. */
function useMessage(
  { isUnsaved, isLeft, isOvertaken, current }: FieldText,
  judged: JudgedSetting | undefined,
): Message {
  const say = useSay();
  const language = useLanguage();
  const words = judged?.words?.[language];
  if (judged?.state === "unread") return { state: "error", words };
  if (isOvertaken) {
    const text = current === "" ? TEXTS.clearedMeanwhile : TEXTS.changedMeanwhile;
    return { state: "error", words: say(text, { text: current }) };
  }
  if (isUnsaved && isLeft) return { state: "error", words: say(TEXTS.notSaved) };
  if (words === undefined) return { state: "none", words: undefined };
  return { state: judged?.state === "unusual" ? "warning" : "success", words };
}
