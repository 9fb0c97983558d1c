import { Button, Link, mergeClasses, type JSXElement } from "@fluentui/react-components";
import { useState } from "react";
import type { Evidence } from "../../core/model/evidence";
import { isBlank } from "../../core/text/blank";
import { useLanguage, useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import { wholeName } from "../parts/whole-name";
import { shortDate } from "./describe-work";
import type { GoTo } from "./go-to";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import type { ResultsTabState } from "./results-tab-state";
import { useWorkStyles } from "./use-work-styles";

/** Rows that are shown before one asks for the others. */
const FIRST_ROWS = 3;

interface EvidenceSectionProps {
  /** By their day. */
  readonly evidence: readonly Evidence[];
  /** False where the workbook has no sheet for it yet. */
  readonly hasSheet: boolean;
  readonly recorded: ResultsTabState["recorded"];
  readonly isBusy: boolean;
  readonly onAdd: () => void;
  readonly onPrepare: () => void;
  readonly onGo: GoTo;
}

/** What was done for a measure; a press on a row shows it in Excel. More can be added to any measure (R16). */
export function EvidenceSection(props: EvidenceSectionProps): JSXElement {
  const { evidence, hasSheet, recorded, isBusy, onAdd, onPrepare, onGo } = props;
  const styles = useWorkStyles();
  const say = useSay();
  const language = useLanguage();
  const [isUnfolded, setUnfolded] = useState(false);
  const isNew = ({ sheet, row }: Evidence): boolean => recorded?.sheet === sheet && recorded.row === row;
  // What was just recorded is not folded away.
  const isAll = isUnfolded || evidence.length <= FIRST_ROWS || evidence.slice(FIRST_ROWS).some(isNew);
  const shown = isAll ? evidence : evidence.slice(0, FIRST_ROWS);
  return (
    <section className={styles.stack}>
      <div className={styles.head}>
        <h4 className={styles.heading}>{say(TEXTS.evidence, { count: evidence.length })}</h4>
        {hasSheet ? (
          <Button
            size="small"
            icon={<Icon name="plus" size={14} />}
            aria-label={wholeName(say(TEXTS.add), say(TEXTS.addEvidence))}
            data-opener="evidence"
            onClick={onAdd}
          >
            {say(TEXTS.add)}
          </Button>
        ) : (
          <Button size="small" disabledFocusable={isBusy} onClick={onPrepare}>
            {say(TEXTS.prepareEvidence)}
          </Button>
        )}
      </div>
      {evidence.length === 0 ? (
        <p className={styles.small}>{say(TEXTS.noEvidence)}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((one, at) => {
            const { sheet, row, date, texts } = one;
            const day = date === null ? texts.date : shortDate(date, language);
            const count = `${texts.count} ${texts.unit}`.trim();
            const words = [day, texts.activity, count].filter((text) => !isBlank(text)).join(" · ");
            return (
              <li key={row} className={mergeClasses(styles.small, isNew(one) && styles.fresh)}>
                <button
                  type="button"
                  className={mergeClasses(styles.link, styles.quiet)}
                  lang="th"
                  onClick={() => onGo({ sheet, cell: `A${row}` })}
                >
                  {words}
                </button>
                {isNew(one) && <span className={styles.freshWord}>{` ${say(TEXTS.fresh)}`}</span>}
                {!isAll && at === shown.length - 1 && " "}
                {!isAll && at === shown.length - 1 && (
                  <Link
                    as="button"
                    className={styles.link}
                    aria-expanded={false}
                    onClick={() => setUnfolded(true)}
                  >
                    {say(TEXTS.andMore, { count: evidence.length - shown.length })}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
