import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  Textarea,
  tokens,
  type JSXElement,
} from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { tidyAside } from "../../app/tidy-aside";
import type { Finding } from "../../core/engine/finding";
import type { Aside } from "../../core/model/set-aside";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { ActionBar } from "../parts/action-bar";
import { useEscape } from "../parts/use-escape";
import { useAside } from "./aside-context";
import type { AsideDraft, ReasonKind } from "./aside-memory";
import { ASIDE_TEXTS as TEXTS } from "./aside-texts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    // What sticks above the list must not cover it.
    scrollMarginTop: "120px",
    scrollMarginBottom: tokens.spacingVerticalS,
    cursor: "auto",
  },
  reasons: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    margin: 0,
    padding: `0 10px ${tokens.spacingVerticalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  legend: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
  },
  reason: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "26px",
    cursor: "pointer",
  },
  radio: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "18px",
    height: "18px",
    margin: 0,
    // The browser's own is drawn for a light page, whatever the pane's colours are.
    appearance: "none",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:checked": { border: `5px solid ${tokens.colorCompoundBrandBackground}` },
    "@media (forced-colors: active)": { appearance: "auto" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  input: { minWidth: 0, width: "100%" },
  // As high as its words where the browser can, so that they are seen whole and the form stays short.
  words: { minHeight: "32px", maxHeight: "120px", fieldSizing: "content" },
  // Beside its label: on one line, the whole form is in view at 320 x 530 (issue 16).
  naming: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "& > label": { flexShrink: 0 },
  },
  name: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textDecorationLine: "underline" },
  small: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  primary: { fontWeight: tokens.fontWeightBold },
});

const REASONS: readonly { readonly kind: ReasonKind; readonly text: Text }[] = [
  { kind: "right", text: TEXTS.right },
  { kind: "not-applicable", text: TEXTS.notApplicable },
  { kind: "other", text: TEXTS.other },
];

export interface AsideFormProps {
  /** Those of one line; never an error. */
  readonly findings: readonly Finding[];
  /** Called once the form is drawn and has the focus. */
  readonly onShown?: () => void;
  readonly onDone: (outcome: "made" | "left") => void;
}

/** Asks why findings are set aside. What is typed stays until it is in the workbook. */
export function AsideForm({ findings, onShown, onDone }: AsideFormProps): JSXElement | null {
  const aside = useAside();
  return aside === null ? null : <Form aside={aside} findings={findings} onShown={onShown} onDone={onDone} />;
}

interface FormProps extends Omit<AsideFormProps, "onShown"> {
  readonly aside: NonNullable<ReturnType<typeof useAside>>;
  readonly onShown: (() => void) | undefined;
}

function Form({ aside, findings, onShown, onDone }: FormProps): JSXElement {
  const { memory, isBusy, setAside } = aside;
  const styles = useStyles();
  const say = useSay();
  const group = useId();
  const formRef = useRef<HTMLDivElement>(null);
  const wordsRef = useRef<HTMLTextAreaElement>(null);
  const nameRef = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(() => memory.draftOf(findings));
  const [name, setName] = useState(() => memory.typedName() ?? memory.name() ?? "");
  const [isNaming, setNaming] = useState(() => memory.typedName() !== null || memory.name() === null);
  const wantsName = useRef(false);
  const [isTried, setTried] = useState(false);
  useEscape(() => onDone("left"));
  useLayoutEffect(() => {
    // Drawn anew while the person is in the sheet, as when its row has moved, it leaves them there.
    if (document.hasFocus()) {
      formRef.current?.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true });
    }
    onShown?.();
    // Where nothing is laid out, as in a test without a screen, there is nothing to scroll.
    formRef.current?.scrollIntoView?.({ block: "nearest" });
  }, []); // only when it opens
  useLayoutEffect(() => {
    if (!wantsName.current) return;
    wantsName.current = false;
    nameRef.current?.focus();
  });

  const change = (part: Partial<AsideDraft>): void => {
    const next = { ...draft, ...part };
    memory.keepDraft(findings, next);
    setDraft(next);
  };
  const said = saidIn(draft, name);
  const tidy = tidyAside(said);
  const fault = isTried && !tidy.ok ? say(tidy.fault) : undefined;
  const send = async (): Promise<void> => {
    if (isBusy) return;
    setTried(true);
    if (!tidy.ok) {
      wordsRef.current?.focus();
      return;
    }
    if (await setAside(findings, tidy.value)) onDone("made");
  };
  const sendByEnter = (event: KeyboardEvent): void => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || !isField) return;
    event.preventDefault();
    event.stopPropagation();
    void send();
  };
  const isOther = draft.reason === "other";
  return (
    <div ref={formRef} className={styles.form} onKeyDown={sendByEnter}>
      <fieldset className={styles.reasons}>
        <legend className={styles.legend}>{say(TEXTS.because)}</legend>
        {REASONS.map(({ kind, text }) => (
          <label key={kind} className={styles.reason}>
            <input
              type="radio"
              className={styles.radio}
              name={group}
              checked={draft.reason === kind}
              onChange={() => change({ reason: kind })}
            />
            {say(text)}
          </label>
        ))}
        <Field
          label={say(isOther ? TEXTS.words : TEXTS.explanation)}
          size="small"
          validationState={fault === undefined ? "none" : "error"}
          validationMessage={fault}
        >
          <Textarea
            ref={wordsRef}
            className={styles.input}
            textarea={{ className: styles.words }}
            lang="th"
            rows={1}
            resize="vertical"
            aria-required={isOther}
            value={draft.words}
            onChange={(_, { value }) => change({ words: value })}
          />
        </Field>
      </fieldset>
      {isNaming ? (
        <Field label={say(TEXTS.name)} size="small" orientation="horizontal" className={styles.naming}>
          <Input
            ref={nameRef}
            className={styles.input}
            placeholder={say(TEXTS.nameHint)}
            lang="th"
            autoComplete="name"
            value={name}
            onChange={(_, { value }) => {
              memory.typeName(value);
              setName(value);
            }}
          />
        </Field>
      ) : (
        <div className={styles.name}>
          <p className={styles.small}>{name === "" ? say(TEXTS.noName) : say(TEXTS.namedAs, { name })}</p>
          <Link
            as="button"
            className={styles.link}
            aria-label={say(TEXTS.changeNameLabel)}
            onClick={() => {
              wantsName.current = true;
              setNaming(true);
            }}
          >
            {say(TEXTS.changeName)}
          </Link>
        </div>
      )}
      <p className={styles.small}>{say(TEXTS.comesBack)}</p>
      <ActionBar label={say(TEXTS.actions)}>
        <Button
          appearance="primary"
          className={styles.primary}
          disabledFocusable={isBusy}
          onClick={() => void send()}
        >
          {findings.length === 1 ? say(TEXTS.doOne) : say(TEXTS.doAll, { count: findings.length })}
        </Button>
        <Button onClick={() => onDone("left")}>{say(TEXTS.dont)}</Button>
      </ActionBar>
    </div>
  );
}

/** Words beside a reason of the list explain it; else they are the reason. */
function saidIn({ reason, words }: AsideDraft, name: string): Omit<Aside, "on"> {
  return reason === "other"
    ? { reason: { kind: "other", words }, explanation: null, by: name }
    : { reason: { kind: reason }, explanation: words, by: name };
}
