import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useSay } from "../language/language-context";
import { ChangeItem } from "./change-item";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import type { OwnedChanges } from "./use-changes";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  back: { minWidth: "32px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
    outlineStyle: "none",
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ChangesPageProps {
  readonly changes: OwnedChanges;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  readonly onBack: () => void;
}

/** Every change since the pane was opened, the newest first; each can be taken back. */
export function ChangesPage({ changes, onGo, onBack }: ChangesPageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  const { log } = changes.state;
  return (
    <section
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation(); // on the web, office.js takes an Escape that reaches the document for the way out of the pane
        onBack();
      }}
    >
      <div className={styles.head}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          aria-label={say(TEXTS.back)}
          onClick={onBack}
        >
          ‹
        </Button>
        <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
          {say(TEXTS.listTitle)}
        </h2>
      </div>
      {log.length === 0 ? (
        <p className={styles.small}>{say(TEXTS.listEmpty)}</p>
      ) : (
        <ul className={styles.list} aria-label={say(TEXTS.listTitle)}>
          {[...log].reverse().map((change) => (
            <ChangeItem key={change.id} change={change} changes={changes} onGo={onGo} />
          ))}
        </ul>
      )}
      <p className={styles.small}>{say(TEXTS.listHint)}</p>
    </section>
  );
}
