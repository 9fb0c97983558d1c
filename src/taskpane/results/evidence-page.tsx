import { Field, Input, makeStyles, Textarea, tokens, type JSXElement } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { toNumberText, type TypedEvidence } from "../../app/add-record";
import { readEntryDate } from "../../app/read-entry-date";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { isBlank } from "../../core/text/blank";
import { UNIT_WORDS } from "../../core/text/unit-words";
import { useSay } from "../language/language-context";
import { DateField } from "./date-field";
import { FormPage } from "./form-page";
import type { WorkItem } from "./list-work";
import type { AfterSaving } from "./results-tab-actions";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});

interface EvidencePageProps {
  readonly item: WorkItem;
  readonly sheet: MeasureSheet;
  readonly today: PlainDate;
  readonly typed: TypedEvidence;
  readonly isBusy: boolean;
  readonly onType: (typed: TypedEvidence) => void;
  /** Answers true once the row is on the sheet. */
  readonly onSave: (then: AfterSaving) => Promise<boolean>;
  readonly onBack: () => void;
}

/** Adds one row of evidence to any measure, a finished one, too (R16); what is typed stays until it is on the sheet. */
export function EvidencePage(props: EvidencePageProps): JSXElement {
  const { item, sheet, today, typed, isBusy, onType, onSave, onBack } = props;
  const styles = useStyles();
  const say = useSay();
  const unitsId = useId();
  const dateRef = useRef<HTMLInputElement>(null);
  const [isTried, setTried] = useState(false);
  const { fiscalYear } = sheet;
  const type = (part: Partial<TypedEvidence>): void => onType({ ...typed, ...part });
  const lacksActivity = isBlank(typed.activity);
  const isCountOdd = !isBlank(typed.count) && toNumberText(typed.count) === null;
  const isDateOdd = readEntryDate(typed.date, { fiscalYear, today }).kind === "unreadable";
  const save = async (then: AfterSaving): Promise<void> => {
    if (!(await onSave(then)) || then === "close") return;
    setTried(false);
    dateRef.current?.focus();
  };
  return (
    <FormPage
      title={say(TEXTS.addEvidence)}
      item={item}
      sheet={sheet}
      isBusy={isBusy}
      isRight={!lacksActivity && !isCountOdd && !isDateOdd}
      onTried={() => setTried(true)}
      onSave={(then) => void save(then)}
      hasAnother
      onBack={onBack}
    >
      <DateField
        text={typed.date}
        fiscalYear={fiscalYear}
        today={today}
        inputRef={dateRef}
        onType={(date) => type({ date })}
      />
      <Field
        label={say(TEXTS.activity)}
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
        <Field label={say(TEXTS.countUnit)}>
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
      <Field label={say(TEXTS.channel)}>
        <Input
          className={styles.input}
          lang="th"
          value={typed.channel}
          autoComplete="off"
          onChange={(_, { value }) => type({ channel: value })}
        />
      </Field>
      <Field label={say(TEXTS.link)}>
        <Input
          className={styles.input}
          type="url"
          value={typed.link}
          autoComplete="off"
          onChange={(_, { value }) => type({ link: value })}
        />
      </Field>
    </FormPage>
  );
}
