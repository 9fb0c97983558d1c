import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { Page } from "../parts/page";
import { useSay } from "../language/language-context";
import { ChangeItem } from "./change-item";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import type { OwnedChanges } from "./use-changes";

const useStyles = makeStyles({
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
  /** The measures sheet, which is not named; null where none is in use. */
  readonly sheet: string | null;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  readonly onBack: () => void;
}

/** Every change since the pane was opened, the newest first; each can be taken back. */
export function ChangesPage({ changes, sheet, onGo, onBack }: ChangesPageProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { log } = changes.state;
  return (
    <Page title={say(TEXTS.listTitle)} onBack={onBack}>
      {log.length === 0 ? (
        <p className={styles.small}>{say(TEXTS.listEmpty)}</p>
      ) : (
        <ul className={styles.list} aria-label={say(TEXTS.listTitle)} onKeyDown={moveByRows}>
          {[...log].reverse().map((change) => (
            <ChangeItem key={change.id} change={change} changes={changes} sheet={sheet} onGo={onGo} />
          ))}
        </ul>
      )}
      <p className={styles.small}>{say(TEXTS.listHint)}</p>
    </Page>
  );
}

/** ↑ ↓ Home End go from change to change, to its button. */
function moveByRows(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("[data-change]")].map(
    (row) => row.querySelector<HTMLElement>("[data-row-stop]") ?? row.querySelector<HTMLElement>("button"),
  );
  const rows = [...currentTarget.querySelectorAll("[data-change]")];
  const at = rows.findIndex((row) => row.contains(target));
  const next = new Map([
    ["ArrowDown", at + 1],
    ["ArrowUp", at - 1],
    ["Home", 0],
    ["End", stops.length - 1],
  ]).get(key);
  const stop = next === undefined ? undefined : stops[next];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}
