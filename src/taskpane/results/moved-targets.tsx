import type { JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import type { DescribedRow } from "./describe-rows";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

/** The targets of a text to be replaced, which go to the indicator sheet before it is. */
export function MovedTargets({ rows }: { readonly rows: readonly DescribedRow[] }): JSXElement | null {
  const styles = useWorkStyles();
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <>
      <p className={styles.small}>{say(TEXTS.movesTargets)}</p>
      <ul className={styles.list}>
        {rows.map(({ row, words }) => (
          <li key={row} className={styles.small} lang="th">
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}
