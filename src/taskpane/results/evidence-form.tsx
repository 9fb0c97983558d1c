import { Field, Input, makeStyles, Textarea, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { toNumberText, type TypedEvidence } from "../../app/add-record";
import { readEntryDate } from "../../app/read-entry-date";
import { formatDate } from "../../core/calendar/format-date";
import type { PlainDate } from "../../core/calendar/plain-date";
import { isBlank } from "../../core/text/blank";
import { UNIT_WORDS } from "../../core/text/unit-words";
import type { Language } from "../language/language";
import { sayIn, useLanguage, useSay } from "../language/language-context";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { ShortForm } from "./short-form";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});

interface EvidenceFormProps {
  readonly label: number;
  readonly fiscalYear: number;
  readonly today: PlainDate;
  readonly typed: TypedEvidence;
  readonly isBusy: boolean;
  /** True where it was just opened by a press. */
  readonly isEntered: boolean;
  readonly onType: (typed: TypedEvidence) => void;
  readonly onSave: () => void;
  readonly onFold: () => void;
}

/** A short form that adds one row of evidence; what is typed stays until it is on the sheet. */
export function EvidenceForm(props: EvidenceFormProps): JSXElement {
  const { label, fiscalYear, today, typed, isBusy, isEntered, onType, onSave, onFold } = props;
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const unitsId = useId();
  const firstRef = useRef<HTMLInputElement>(null);
  const [isTried, setTried] = useState(false);
  useEffect(() => {
    if (isEntered) firstRef.current?.focus();
  }, [isEntered]);

  const type = (part: Partial<TypedEvidence>): void => onType({ ...typed, ...part });
  const date = describeDate(typed.date, { fiscalYear, today }, language);
  const lacksActivity = isBlank(typed.activity);
  const isCountOdd = !isBlank(typed.count) && toNumberText(typed.count) === null;
  const save = (): void => {
    setTried(true);
    if (!isBusy && !lacksActivity && !isCountOdd && date.state !== "error") onSave();
  };
  return (
    <ShortForm
      label={say(TEXTS.evidenceForm, { measure: label })}
      isBusy={isBusy}
      onSave={save}
      onFold={onFold}
    >
      <Field
        label={say(TEXTS.date)}
        size="small"
        validationState={date.state}
        validationMessage={date.message}
      >
        <Input
          ref={firstRef}
          className={styles.input}
          value={typed.date}
          placeholder={say(TEXTS.datePlaceholder)}
          autoComplete="off"
          onChange={(_, { value }) => type({ date: value })}
        />
      </Field>
      <Field
        label={say(TEXTS.activity)}
        size="small"
        required
        validationState={isTried && lacksActivity ? "error" : "none"}
        validationMessage={isTried && lacksActivity ? say(TEXTS.needActivity) : undefined}
      >
        <Textarea
          lang="th"
          resize="vertical"
          rows={2}
          value={typed.activity}
          onChange={(_, { value }) => type({ activity: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field
          label={say(TEXTS.amount)}
          size="small"
          validationState={isCountOdd ? "error" : "none"}
          validationMessage={isCountOdd ? say(TEXTS.needNumber) : undefined}
        >
          <Input
            className={styles.input}
            value={typed.count}
            autoComplete="off"
            onChange={(_, { value }) => type({ count: value })}
          />
        </Field>
        <Field label={say(TEXTS.unit)} size="small">
          <Input
            className={styles.input}
            lang="th"
            value={typed.unit}
            list={unitsId}
            autoComplete="off"
            onChange={(_, { value }) => type({ unit: value })}
          />
        </Field>
      </div>
      <datalist id={unitsId}>
        {UNIT_WORDS.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <Field label={say(TEXTS.channel)} size="small">
        <Input
          className={styles.input}
          lang="th"
          value={typed.channel}
          autoComplete="off"
          onChange={(_, { value }) => type({ channel: value })}
        />
      </Field>
      <Field label={say(TEXTS.link)} size="small">
        <Input
          className={styles.input}
          type="url"
          value={typed.link}
          autoComplete="off"
          onChange={(_, { value }) => type({ link: value })}
        />
      </Field>
    </ShortForm>
  );
}

/** What the tool reads from the field, shown beside it during typing. */
function describeDate(
  text: string,
  options: Parameters<typeof readEntryDate>[1],
  language: Language,
): { readonly state: "none" | "success" | "warning" | "error"; readonly message: string } {
  const date = readEntryDate(text, options);
  if (date.kind === "blank") return { state: "none", message: sayIn(language, TEXTS.noDate) };
  if (date.kind === "unreadable") return { state: "error", message: sayIn(language, TEXTS.unreadableDate) };
  const [start, end] = [formatDate(date.start, language), formatDate(date.end, language)];
  const day = date.start === date.end ? start : sayIn(language, TEXTS.span, { start, end });
  if (date.use === "used") return { state: "success", message: day };
  const values = { date: day, year: options.fiscalYear };
  return {
    state: "warning",
    message:
      date.use === "outside"
        ? sayIn(language, TEXTS.outsideYear, values)
        : sayIn(language, TEXTS.future, { date: day }),
  };
}
