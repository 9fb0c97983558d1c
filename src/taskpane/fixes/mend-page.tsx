import type { JSXElement } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../core/engine/finding";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { useSay } from "../language/language-context";
import { TroubleBar } from "../parts/trouble-bar";
import { collectOwnFixes, findAgain } from "./collect-own-fixes";
import { FIX_NAMES, FIXES_TEXTS as TEXTS } from "./fixes-texts";
import { useFixing } from "./fixing-context";
import { MendView } from "./mend-view";
import { planFixes } from "./plan-fixes";
import { useFixChoice } from "./use-fix-choice";
import { useProposedFixes } from "./use-proposed-fixes";

/** What is to be mended: the findings of one row, every finding of a check, or all that the tool can mend. */
export type WantedFixes =
  | { readonly kind: "finding"; readonly findings: readonly Finding[] }
  | { readonly kind: "check"; readonly check: string }
  | { readonly kind: "all" };

interface MendPageProps {
  readonly wanted: WantedFixes;
  /** `made` once the change was made; whoever opened the page gives the focus to what follows. */
  readonly onClose: (outcome: "made" | "left") => void;
}

/** Before and after of what would be mended, each with a tick; nothing is written before the button is pressed. */
export function MendPage({ wanted, onClose }: MendPageProps): JSXElement {
  const { checked: latest } = useFixing();
  // While the change is made the sheet is checked again: what is shown stays until it is done.
  const [held, setHeld] = useState<CheckedWorkbook | null>(null);
  const props = {
    checked: held ?? latest,
    onMaking: (isMaking: boolean): void => setHeld(isMaking ? latest : null),
    onClose,
  };
  return wanted.kind === "all" ? <MendAll {...props} /> : <MendSome {...props} wanted={wanted} />;
}

interface MendProps extends Pick<MendPageProps, "onClose"> {
  readonly checked: CheckedWorkbook;
  readonly onMaking: (isMaking: boolean) => void;
}

/** Fixes as the last check proposes them. */
function MendSome({
  wanted,
  checked,
  ...props
}: MendProps & { readonly wanted: Exclude<WantedFixes, { kind: "all" }> }): JSXElement {
  const say = useSay();
  const choice = useFixChoice();
  const findings = useMemo(
    () =>
      wanted.kind === "check"
        ? checked.findings.filter(({ check }) => check === wanted.check)
        : findAgain(wanted.findings, checked),
    [wanted, checked],
  );
  const collected = useMemo(
    () => collectOwnFixes(checked, findings, choice.judged),
    [checked, findings, choice.judged],
  );
  const byHand = findings.filter((finding) => !checked.fixes.has(finding));
  const [first] = wanted.kind === "finding" ? wanted.findings : findings;
  const name = FIX_NAMES[wanted.kind === "check" ? wanted.check : (first?.check ?? "")];
  const isCell = wanted.kind === "finding" && first !== undefined && first.cell !== null;
  return (
    <MendView
      {...props}
      title={isCell ? say(TEXTS.cellTitle, { cell: first.cell ?? "" }) : say(name ?? TEXTS.allTitle)}
      checked={checked}
      sections={collected.sections}
      findings={collected.findings.length + byHand.length}
      companions={wanted.kind === "finding" ? collected.findings : []}
      byHand={byHand}
      choice={choice}
      isShown
      isOne={wanted.kind === "finding"}
      trouble={null}
    />
  );
}

/** All fixes together, worked out so that none undoes another. */
function MendAll({ checked, ...props }: MendProps): JSXElement {
  const say = useSay();
  const choice = useFixChoice();
  const { state, retry } = useProposedFixes(checked, choice.judged);
  const proposed = state.kind === "proposed" ? state.proposed : null;
  const sections = useMemo(() => (proposed === null ? null : planFixes(proposed)), [proposed]);
  return (
    <MendView
      {...props}
      title={say(TEXTS.allTitle)}
      checked={checked}
      sections={sections}
      findings={proposed?.checked.fixes.size ?? 0}
      companions={[]}
      byHand={[]}
      choice={choice}
      // What is shown holds the words that are ticked only once it has been worked out again.
      isShown={state.kind === "proposed" && state.judged === choice.judged}
      isOne={false}
      trouble={
        state.kind === "trouble" ? (
          <TroubleBar trouble={state.trouble} onRetry={retry} onDismiss={null} />
        ) : null
      }
    />
  );
}
