import { mergeClasses, type JSXElement } from "@fluentui/react-components";
import type { RowSource } from "../../core/summary/proposals";
import { useSay } from "../language/language-context";
import type { GoTo } from "./go-to";
import { nameRows } from "./name-rows";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";
import { useWorkStyles } from "./use-work-styles";

interface SourceLinksProps {
  readonly sources: readonly RowSource[];
  readonly onGo: GoTo;
}

/** Where a text comes from; a click goes to the first row. */
export function SourceLinks({ sources, onGo }: SourceLinksProps): JSXElement {
  const styles = useWorkStyles();
  const say = useSay();
  return (
    <p className={mergeClasses(styles.small, styles.row)}>
      {say(TEXTS.sources)}
      {sources.map(({ sheet, rows }) => (
        <button
          key={sheet}
          type="button"
          className={styles.link}
          onClick={() => onGo({ sheet, cell: `A${rows[0] ?? 1}` })}
        >
          {say(TEXTS.source, { sheet, rows: nameRows(rows) })}
        </button>
      ))}
    </p>
  );
}
