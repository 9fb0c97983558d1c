import { Button, makeStyles, Spinner, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { TroubleBar } from "../frame/trouble-bar";
import { useSay } from "../language/language-context";
import { FixSectionView } from "./fix-section";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { useFixing } from "./fixing-context";
import { planFixes, type FixSection, type PlannedFix } from "./plan-fixes";
import { useProposedFixes } from "./use-proposed-fixes";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  busy: { justifyContent: "start" },
  actions: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`, // over the padding of what scrolls
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Every fix of the sheet, before and after, to be chosen and made at once. */
export function FixAll({ onClose }: { readonly onClose: () => void }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { checked } = useFixing();
  const { state, retry } = useProposedFixes(checked.sheet.sheet);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const sections = useMemo(() => (state.kind === "proposed" ? planFixes(state.proposed) : []), [state]);

  useEffect(() => titleRef.current?.focus(), []);

  return (
    <section className={styles.view}>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {say(TEXTS.allTitle)}
      </h2>
      <div role="status">
        {state.kind === "looking" && (
          <Spinner size="tiny" className={styles.busy} labelPosition="after" label={say(TEXTS.finding)} />
        )}
        {state.kind === "proposed" && (
          <p className={styles.text}>{say(sections.length === 0 ? TEXTS.nothing : TEXTS.allHint)}</p>
        )}
      </div>
      {state.kind === "trouble" && <TroubleBar trouble={state.trouble} onRetry={retry} onDismiss={null} />}
      {sections.length > 0 ? (
        <Choices key={sections.map(({ key }) => key).join()} sections={sections} onClose={onClose} />
      ) : (
        <div>
          <Button onClick={onClose}>{say(TEXTS.back)}</Button>
        </div>
      )}
    </section>
  );
}

interface ChoicesProps {
  readonly sections: readonly FixSection[];
  readonly onClose: () => void;
}

function Choices({ sections, onClose }: ChoicesProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { checked, isBusy, apply } = useFixing();
  const all = useMemo(() => sections.flatMap(({ fixes }) => fixes), [sections]);
  const [chosen, setChosen] = useState<ReadonlySet<PlannedFix>>(
    () => new Set(all.filter(({ needsLook }) => !needsLook)),
  );
  const choose = (fixes: readonly PlannedFix[], isChosen: boolean): void =>
    setChosen((old) => {
      const next = new Set(old);
      for (const fix of fixes) {
        if (isChosen) next.add(fix);
        else next.delete(fix);
      }
      return next;
    });
  const make = async (): Promise<void> => {
    const isDone = await apply(all.filter((fix) => chosen.has(fix)).map(({ edits }) => edits));
    if (isDone) onClose();
  };
  return (
    <>
      {sections.map((section) => (
        <FixSectionView
          key={section.key}
          section={section}
          chosen={chosen}
          sheet={checked.sheet.sheet}
          onChoose={choose}
        />
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || chosen.size === 0}
          onClick={() => void make()}
        >
          {say(TEXTS.applyChosen, { count: chosen.size })}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onClose}>
          {say(TEXTS.back)}
        </Button>
      </div>
    </>
  );
}
