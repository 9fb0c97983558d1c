import { Button, type JSXElement } from "@fluentui/react-components";
import { useLanguage, useSay } from "../../taskpane/language/language-context";
import { WorkingNote } from "../../taskpane/parts/working-note";
import { FILES_TEXTS as TEXTS } from "../words/files-texts";
import type { BookActions, BookState } from "./use-book";
import { usePageStyles } from "./use-page-styles";

/** What goes on above the workbook: a file that is being read, one that could not be, one that waits for an answer. */
export function Notes({ state }: { readonly state: BookState & BookActions }): JSXElement | null {
  const styles = usePageStyles();
  const say = useSay();
  const language = useLanguage();
  const { opening, fault, waiting } = state;
  if (opening !== null) {
    return (
      <div className={styles.note}>
        <WorkingNote words={say(TEXTS.opening, { name: opening })} share={null} onCancel={state.cancel} />
      </div>
    );
  }
  if (waiting !== null) {
    return (
      <div className={styles.note} role="alert">
        <p className={styles.words}>{say(TEXTS.unsaved)}</p>
        <Button size="small" appearance="primary" onClick={state.forgetWaiting}>
          {say(TEXTS.stay)}
        </Button>
        <Button size="small" onClick={state.openWaiting}>
          {say(TEXTS.openAnyway, { name: waiting.name })}
        </Button>
      </div>
    );
  }
  if (fault === null) return null;
  return (
    <div className={styles.note} role="alert" data-fault>
      <p className={styles.words}>{fault[language]}</p>
      <Button size="small" onClick={state.dismissFault}>
        {say(TEXTS.dismiss)}
      </Button>
    </div>
  );
}
