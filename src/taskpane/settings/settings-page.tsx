import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type FocusEvent } from "react";
import { createPortal } from "react-dom";
import type { DrawnPlaceKey } from "../../app/ports/drawn-pages";
import type { UserFault } from "../../app/ports/result";
import {
  settingOf,
  SETTING_SECTIONS,
  type SettingKey,
  type SettingSection,
} from "../../core/model/setting-table";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckOutcome } from "../checking/check-outcome";
import type { CheckRunner } from "../checking/check-runner";
import { useSay } from "../language/language-context";
import { useDrawnPages } from "../pages/use-drawn-pages";
import { useFrame } from "../parts/frame-context";
import { Page } from "../parts/page";
import { useServices } from "../services/pane-services";
import { EmblemRow } from "./emblem-row";
import { FormContext, type SettingsForm } from "./form-context";
import { MemoView } from "./memo-view";
import { PeopleList } from "./people-list";
import { SectionChips } from "./section-chips";
import { SettingField } from "./setting-field";
import { isUnsaved, type SettingField as FieldName, type TypedField } from "./settings-state";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";
import { aimedField, countLacking, currentText, fieldsOf, sectionOf, shownSettings } from "./shown-settings";
import { useIsWide } from "./use-is-wide";
import { useSettingsActions } from "./use-settings-actions";
import type { SettingsMemory } from "./use-settings-memory";
import { useSettingsStyles } from "./use-settings-styles";

const useStyles = makeStyles({
  note: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorStatusSuccessForeground1,
  },
  unsaved: { color: tokens.colorStatusWarningForeground3 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  columns: {
    display: "grid",
    gridTemplateColumns: "296px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
  },
  beside: {
    position: "sticky",
    top: "48px",
    maxHeight: "calc(100vh - 190px)",
    overflowY: "auto",
    padding: "2px",
  },
  foot: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // Where the pane is low (200 % zoom) the fields need the room.
    "@media (max-height: 420px)": { display: "none" },
  },
});

export interface SettingsPageProps {
  readonly outcome: CheckOutcome;
  readonly runner: Pick<CheckRunner, "getState" | "read">;
  readonly changes: OwnedChanges;
  readonly memory: SettingsMemory;
  /** Why sheets cannot be added here; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly onBack: () => void;
}

/** The settings of the report as a form over their sheet, the memo beside it as it will be printed. */
export function SettingsPage(props: SettingsPageProps): JSXElement {
  const { outcome, runner, changes, memory, sheetsLack, onBack } = props;
  const styles = useStyles();
  const say = useSay();
  const isWide = useIsWide();
  const { actionSlot } = useFrame();
  const { state } = memory;
  const actions = useSettingsActions(memory, runner, changes);
  const shown = useMemo(() => shownSettings(outcome), [outcome]);
  const drawn = useDrawnPages(outcome, true);
  const [openPerson, setOpenPerson] = useState<number | null>(null);
  const [edited, setEdited] = useState<FieldName | null>(null);
  const [isWhole, setWhole] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const isBusy = changes.state.step !== null;
  const section = state.section ?? (state.aim === null ? "authority" : sectionOf(state.aim.field));

  const { forgetWritten, saveAll } = actions;
  useEffect(() => forgetWritten(shown), [forgetWritten, shown]);
  // A key that leads to another part of the pane leaves no field first.
  useEffect(() => saveAll, [saveAll]);
  const { aim } = state;
  const latestShown = useRef(shown);
  useEffect(() => {
    latestShown.current = shown;
  });
  useEffect(() => {
    if (aim === null || isWhole) return;
    const field = aimedField(latestShown.current, aim.field);
    const person = /^person (\d+)$/.exec(field);
    if (person !== null) setOpenPerson(Number(person[1]));
    const wanted = person === null ? field : `${field} name`;
    // An opened card is drawn first.
    const frame = requestAnimationFrame(() =>
      ref.current?.querySelector<HTMLElement>(`[data-setting="${wanted}"]`)?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [aim, isWhole]);

  const noteEdited = ({ target }: FocusEvent): void => {
    const name = target.closest("[data-setting]")?.getAttribute("data-setting") ?? null;
    const person = /^person \d+/.exec(name ?? "");
    setEdited(name === null ? null : ((person?.[0] ?? name) as FieldName));
  };
  const unsaved = Object.entries(state.drafts).filter(([field, draft]) =>
    isUnsaved(draft, currentText(shown, field as TypedField)),
  ).length;
  const note = (
    <span
      className={unsaved > 0 ? `${styles.note} ${styles.unsaved}` : styles.note}
      data-saved={unsaved === 0}
    >
      {unsaved === 0
        ? say(TEXTS.allSaved)
        : isBusy
          ? say(TEXTS.saving)
          : say(TEXTS.unsaved, { count: unsaved })}
    </span>
  );
  const form: SettingsForm = { shown, state, actions, isBusy };
  const goTo = (field: FieldName): void => {
    setWhole(false);
    memory.aimAt(field);
  };
  const memo = outcome.kind === "checked" && (
    <MemoView
      drawn={drawn}
      marked={placeOf(edited, form)}
      onWhole={isWide || isWhole ? null : () => setWhole(true)}
      isPage={isWhole}
      onPlace={goTo}
    />
  );
  if (isWhole) {
    return (
      <FormContext value={form}>
        <Page key="whole" title={say(TEXTS.preview)} onBack={() => setWhole(false)}>
          {memo}
        </Page>
      </FormContext>
    );
  }
  const lacking = Object.fromEntries(
    SETTING_SECTIONS.map((one) => [one, countLacking(shown, one)]),
  ) as Record<SettingSection, number>;
  const fields = (
    <div className={styles.form} onFocus={noteEdited}>
      <SectionChips section={section} lacking={lacking} onChoose={actions.choose} />
      <Fields
        section={section}
        form={form}
        changes={changes}
        sheetsLack={sheetsLack}
        openPerson={openPerson}
        onOpenPerson={setOpenPerson}
      />
    </div>
  );
  return (
    <FormContext value={form}>
      <Page key="form" title={say(TEXTS.title)} note={note} onBack={onBack}>
        <div ref={ref} className={isWide ? styles.columns : undefined}>
          {fields}
          {isWide && <div className={styles.beside}>{memo}</div>}
        </div>
        {!isWide &&
          memo !== false &&
          actionSlot !== null &&
          createPortal(
            <section className={styles.foot} aria-label={say(TEXTS.preview)}>
              {memo}
            </section>,
            actionSlot,
          )}
      </Page>
    </FormContext>
  );
}

/** The place of the memo that shows a field. */
function placeOf(field: FieldName | null, { shown }: SettingsForm): DrawnPlaceKey | null {
  if (field === null) return null;
  const person = /^person (\d+)$/.exec(field);
  if (person === null) {
    const { seenAt } = settingOf(field as SettingKey);
    return seenAt;
  }
  const origin = shown.chain[Number(person[1])]?.origin ?? null;
  return origin === null ? "people" : `person ${origin}`;
}

interface FieldsProps {
  readonly section: SettingSection;
  readonly form: SettingsForm;
  readonly changes: OwnedChanges;
  readonly sheetsLack: UserFault | null;
  readonly openPerson: number | null;
  readonly onOpenPerson: (at: number | null) => void;
}

function Fields({ section, form, changes, sheetsLack, openPerson, onOpenPerson }: FieldsProps): JSXElement {
  const styles = useSettingsStyles();
  const { spreadsheet } = useServices();
  const { namedPictures } = spreadsheet;
  const { shown, isBusy } = form;
  return (
    <div className={styles.fields}>
      {section === "signers" && <PeopleList open={openPerson} onOpen={onOpenPerson} />}
      {fieldsOf(section).map((setting) => {
        if (setting.kind !== "picture") return <SettingField key={setting.key} setting={setting} />;
        return (
          namedPictures !== undefined &&
          sheetsLack === null && (
            <EmblemRow
              key={setting.key}
              pictures={namedPictures}
              sheet={shown.cells?.sheet ?? null}
              fiscalYear={shown.fiscalYear}
              isBusy={isBusy}
              changes={changes}
            />
          )
        );
      })}
    </div>
  );
}
