import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { NextYear } from "../../app/make-next-year";
import { groupBy } from "../../core/lists/group-by";
import { ChangedText } from "../fixes/changed-text";
import { useGrowingCount } from "../fixes/use-growing-count";
import { useSay } from "../language/language-context";
import { NEXT_YEAR_TEXTS as TEXTS } from "./next-year-texts";

const useStyles = makeStyles({
  sum: { margin: 0, fontWeight: tokens.fontWeightBold },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  name: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightBold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    minWidth: 0,
    padding: "6px 10px",
    overflowWrap: "anywhere",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  place: { display: "block", fontWeight: tokens.fontWeightBold },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Cells that are drawn at a time. */
const AT_A_TIME = 24;

/** What a person must see to, each text that is new, and how much was cleared. */
export function NextYearSummary({ nextYear }: { readonly nextYear: NextYear }): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { changes, left, history } = nextYear;
  const changed = changes.filter(({ after }) => after !== "");
  const cleared = changes.filter(({ after }) => after === "");
  const { count, grow, moreRef } = useGrowingCount(changed.length, AT_A_TIME);
  const sum = [
    ...(left.length > 0 ? [say(TEXTS.leftCount, { count: left.length })] : []),
    ...(changed.length > 0 ? [say(TEXTS.changed, { count: changed.length })] : []),
    ...(cleared.length > 0 ? [say(TEXTS.cleared, { count: cleared.length })] : []),
  ];
  const placeOf = (sheet: string, cell: string | null): string =>
    cell === null ? sheet : say(TEXTS.place, { sheet, cell });
  return (
    <>
      <p className={styles.sum}>{sum.join(" · ")}</p>
      {left.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.name}>{say(TEXTS.leftTitle)}</h3>
          <ul className={styles.list}>
            {left.map(({ sheet, cell, why }, at) => (
              <li key={at} className={styles.item} data-left="">
                <span className={styles.place}>{placeOf(sheet, cell)}</span>
                {say(why)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {cleared.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.name}>{say(TEXTS.clearedTitle)}</h3>
          <p className={styles.small}>
            {[...groupBy(cleared, ({ sheet }) => sheet)]
              .map(([sheet, cells]) => say(TEXTS.clearedIn, { sheet, count: cells.length }))
              .join(" · ")}
          </p>
          {history.length > 0 && (
            <p className={styles.small}>
              {say(TEXTS.kept, { sheets: history.map((name) => `“${name}”`).join(", ") })}
            </p>
          )}
        </section>
      )}
      {changed.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.name}>{say(TEXTS.changedTitle)}</h3>
          <ul className={styles.list}>
            {changed.slice(0, count).map((edit) => (
              <li key={`${edit.sheet} ${edit.cell}`} className={styles.item} data-changed="">
                <span className={styles.place}>{placeOf(edit.sheet, edit.cell)}</span>
                <ChangedText edit={edit} />
              </li>
            ))}
          </ul>
          {count < changed.length && (
            <Button ref={moreRef} onClick={grow}>
              {say(TEXTS.more, { count: changed.length - count })}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
