import { Button, mergeClasses, type JSXElement } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLanguage, useSay } from "../../taskpane/language/language-context";
import type { PaneServices } from "../../taskpane/services/pane-services";
import { Surroundings } from "../../taskpane/shell/surroundings";
import type { PreferenceChoices } from "../../taskpane/shell/use-preferences";
import { FILES_TEXTS as TEXTS } from "../words/files-texts";
import { BookView, type Turn } from "./book-view";
import { FileButton } from "./file-button";
import { Notes } from "./notes";
import { useBook } from "./use-book";
import { useDrop } from "./use-drop";
import { useOffline } from "./use-offline";
import { NARROW, usePageStyles } from "./use-page-styles";

interface FilesPageProps {
  /** All that the pane needs but a workbook. */
  readonly services: Omit<PaneServices, "spreadsheet">;
}

/** The page for offices without the add-in: a workbook is dropped on it, and the pane works on a copy of it. */
export function FilesPage({ services }: FilesPageProps): JSXElement {
  return (
    <Surroundings personStore={services.personStore} officeColours={null}>
      {(choices) => <Content services={services} {...choices} />}
    </Surroundings>
  );
}

function Content({ services, preferences, choose }: FilesPageProps & PreferenceChoices): JSXElement {
  const styles = usePageStyles();
  const say = useSay();
  const [turn, setTurn] = useState<Turn>("pane");
  const { heavyWork, deliverFile } = services;
  const state = useBook({
    heavyWork,
    deliverFile,
    onShown: () => {
      if (window.matchMedia(NARROW).matches) setTurn("sheet");
    },
  });
  const isOver = useDrop(state.open);
  const { book } = state;
  const title = say(TEXTS.title);
  useEffect(() => {
    document.title = book === null ? title : `${book.name} · ${title}`;
  }, [book, title]);
  return (
    <div className={mergeClasses(styles.page, isOver && styles.over)}>
      <Notes state={state} />
      {book === null ? (
        <Start onFiles={state.open} isOver={isOver} choose={choose} />
      ) : (
        <BookView
          book={book}
          actions={state}
          services={services}
          turn={turn}
          onTurn={setTurn}
          preferences={preferences}
          choose={choose}
        />
      )}
    </div>
  );
}

interface StartProps extends Pick<PreferenceChoices, "choose"> {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isOver: boolean;
}

/** Before a workbook is there: where to drop it, what becomes of it, and the other language. */
function Start({ onFiles, isOver, choose }: StartProps): JSXElement {
  const styles = usePageStyles();
  const say = useSay();
  const language = useLanguage();
  const isOffline = useOffline();
  const other = language === "th" ? "en" : "th";
  return (
    <main className={styles.start}>
      <h1 className={styles.title}>{say(TEXTS.title)}</h1>
      <div className={styles.place}>
        <p className={styles.text}>{isOver ? say(TEXTS.drop) : say(TEXTS.lead)}</p>
        <FileButton label={say(TEXTS.choose)} isMain onFiles={onFiles} />
      </div>
      <p className={styles.text}>{say(TEXTS.steps)}</p>
      <p className={styles.text}>{say(TEXTS.stays)}</p>
      <p className={styles.text} role="status">
        {isOffline && say(TEXTS.offline)}
      </p>
      <div>
        <Button size="small" lang={other} onClick={() => choose({ language: other })}>
          {say(TEXTS.otherLanguage)}
        </Button>
      </div>
    </main>
  );
}
