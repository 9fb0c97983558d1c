import { Button, mergeClasses, type JSXElement } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PaneServices } from "../../taskpane/services/pane-services";
import { PaneOfWorkbook } from "../../taskpane/pane";
import { useMedia } from "../../taskpane/parts/use-media";
import { Segments } from "../../taskpane/parts/segments";
import { createPaneCommands } from "../../taskpane/shell/pane-commands";
import type { PreferenceChoices } from "../../taskpane/shell/use-preferences";
import { useSay } from "../../taskpane/language/language-context";
import { FILES_TEXTS as TEXTS } from "../words/files-texts";
import { marksOf } from "../sheet/marks";
import { SheetView } from "../sheet/sheet-view";
import { FileButton } from "./file-button";
import type { BookActions, OpenBook } from "./use-book";
import { NARROW, usePageStyles } from "./use-page-styles";

/** Which of the two is seen where there is no room for both. */
export type Turn = "pane" | "sheet";

interface BookViewProps extends PreferenceChoices {
  readonly book: OpenBook;
  readonly actions: BookActions;
  /** All that the pane needs but the workbook itself. */
  readonly services: Omit<PaneServices, "spreadsheet">;
  readonly turn: Turn;
  readonly onTurn: (turn: Turn) => void;
}

/** The open workbook: its name and its copy above, its sheet, and the pane beside. */
export function BookView(props: BookViewProps): JSXElement {
  const { book, actions, services, turn, onTurn, preferences, choose } = props;
  const { id, name, history, savedBytes, savedAs, found, spreadsheet, heavyWork } = book;
  const styles = usePageStyles();
  const say = useSay();
  const commands = useMemo(createPaneCommands, [id]);
  const ofBook = useMemo(() => ({ ...services, spreadsheet, heavyWork }), [services, spreadsheet, heavyWork]);
  const marks = useMemo(() => marksOf(found?.findings ?? [], found?.sheet ?? ""), [found]);
  // Where the pane is away, its heading and its main part are, too.
  const isSheetAlone = useMedia(NARROW) && turn === "sheet";
  const Name = isSheetAlone ? "h1" : "p";
  const isUnsaved = history.bytes !== savedBytes;
  const isChanged = history.bytes !== history.original;
  return (
    <>
      <div className={styles.bar} role="region" aria-label={say(TEXTS.bar)}>
        <Name className={styles.name} data-name>
          {name}
        </Name>
        <span className={styles.state} role="status">
          {isUnsaved
            ? say(TEXTS.changed)
            : savedAs !== null
              ? say(TEXTS.downloaded, { name: savedAs })
              : say(TEXTS.notChanged)}
        </span>
        <Button
          size="small"
          appearance={isUnsaved ? "primary" : "secondary"}
          disabledFocusable={!isChanged}
          onClick={actions.download}
        >
          {say(TEXTS.download)}
        </Button>
        <FileButton label={say(TEXTS.chooseOther)} isMain={false} onFiles={actions.open} />
        <div className={styles.turns}>
          <Segments
            label={say(TEXTS.parts)}
            options={[
              { value: "pane", word: say(TEXTS.pane) },
              { value: "sheet", word: say(TEXTS.sheet) },
            ]}
            value={turn}
            onChange={onTurn}
          />
        </div>
      </div>
      <div className={styles.work}>
        <div
          className={mergeClasses(styles.sheet, turn === "pane" && styles.away)}
          role={isSheetAlone ? "main" : undefined}
        >
          <SheetView
            key={id}
            workbook={history.workbook}
            marks={marks}
            sheet={found?.sheet ?? null}
            selected={book.selected}
            onSelect={actions.select}
          />
        </div>
        <div className={mergeClasses(styles.pane, turn === "sheet" && styles.away)} data-pane>
          <PaneOfWorkbook
            key={id}
            services={ofBook}
            commands={commands}
            // Who brings a workbook wants to see what is in it, not to be asked how to begin.
            preferences={{ ...preferences, hasSeenWelcome: true }}
            choose={choose}
            isInExcel={false}
          />
        </div>
      </div>
    </>
  );
}
