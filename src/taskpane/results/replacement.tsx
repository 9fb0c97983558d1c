import { Button, mergeClasses, type JSXElement } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ShownText } from "../../app/apply-fill";
import { groupTexts } from "../../app/group-texts";
import type { ReadSheet } from "../../app/open-sheet";
import { proposeFill } from "../../app/propose-fill";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { Measure } from "../../core/model/measure";
import type { BothLanguages, LeftCell, ProposedEdit } from "../../core/summary/proposals";
import { isBlank } from "../../core/text/blank";
import { useSay } from "../language/language-context";
import { describeRows } from "./describe-rows";
import type { GoTo } from "./go-to";
import { MovedTargets } from "./moved-targets";
import { ProposedText } from "./proposed-text";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

interface ReplacementProps {
  readonly read: ReadSheet;
  readonly ownTexts: ReadonlyMap<string, string>;
  readonly today: PlainDate;
  readonly measure: Measure;
  readonly left: LeftCell;
  readonly changed: string | null;
  readonly isBusy: boolean;
  readonly onWrite: (text: ShownText) => void;
  readonly onChange: (text: string | null) => void;
  readonly onGo: GoTo;
}

/** A filled cell for which the records give another text: shown when asked for, written by its own button. */
export function Replacement(props: ReplacementProps): JSXElement {
  const { left, changed } = props;
  const styles = useWorkStyles();
  const say = useSay();
  // A text that the officer has begun to change stays in sight.
  const [isOpen, setOpen] = useState(changed !== null);
  return (
    <div className={styles.stack}>
      <p className={styles.small}>{say(left.reason)}</p>
      <div className={styles.row}>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? TEXTS.hideReplacement : TEXTS.seeReplacement)}
        </Button>
      </div>
      {isOpen && <ShownReplacement {...props} />}
    </div>
  );
}

function ShownReplacement(props: ReplacementProps): JSXElement {
  const { read, ownTexts, today, measure, left, changed, isBusy, onWrite, onChange, onGo } = props;
  const styles = useWorkStyles();
  const say = useSay();
  const { edits, indicatorEdits, refusals } = useMemo(
    () => proposeReplacement(read, ownTexts, today, measure, left),
    [read, ownTexts, today, measure, left],
  );
  const [main] = edits;
  const moved = describeRows(read.checked.records.indicators.columns, indicatorEdits);
  const refused = refusals.map((reason) => (
    <p key={reason.en} className={mergeClasses(styles.small, styles.warning)}>
      {say(reason)}
    </p>
  ));
  if (main === undefined) return <>{refused}</>;
  return (
    <ProposedText
      edits={edits}
      changed={changed}
      isBusy={isBusy}
      action={say(TEXTS.replace, { cell: main.cell })}
      onWrite={
        refusals.length > 0 ? null : () => onWrite({ edits, text: changed ?? main.after, indicatorEdits })
      }
      onChange={onChange}
      onGo={onGo}
    >
      <MovedTargets rows={moved} />
      {refused}
    </ProposedText>
  );
}

/** Targets that the indicator sheet cannot take would be lost with the text. */
const TARGET_GAPS: ReadonlySet<string> = new Set(["noIndicatorSheet", "noNumber", "sharedNumber"]);

function proposeReplacement(
  { workbook, checked }: ReadSheet,
  ownTexts: ReadonlyMap<string, string>,
  today: PlainDate,
  measure: Measure,
  { column }: LeftCell,
): {
  readonly edits: readonly ProposedEdit[];
  readonly indicatorEdits: ShownText["indicatorEdits"];
  readonly refusals: readonly BothLanguages[];
} {
  const filled = measure.cells[column].parts.filter(({ text }) => !isBlank(text));
  const replace = new Set(filled.map(({ cell }) => cell));
  const own = new Map([...ownTexts].filter(([cell]) => replace.has(cell)));
  const { edits, indicatorEdits, gaps, left } = proposeFill(workbook, checked, {
    today,
    replace,
    ownTexts: own,
  });
  const isHere = (one: { readonly measure: number | null; readonly column: string }): boolean =>
    one.measure === measure.ordinal && one.column === column;
  return {
    edits: groupTexts(edits).find(([main]) => main !== undefined && isHere(main)) ?? [],
    indicatorEdits: indicatorEdits.cells,
    refusals: [
      ...left.filter(isHere).map(({ reason }) => reason),
      ...gaps.filter(({ kind }) => TARGET_GAPS.has(kind)).map(({ message }) => message),
    ],
  };
}
