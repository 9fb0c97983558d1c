import { Button, type JSXElement } from "@fluentui/react-components";
import { useRef } from "react";
import { Icon } from "../parts/icons";
import { useSay } from "../language/language-context";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";

interface ImportWordProps {
  readonly isBusy: boolean;
  /** True where sheets can be added to this workbook. */
  readonly canAdd: boolean;
  /** True where a new workbook can be opened. */
  readonly canOpen: boolean;
  readonly onImport: (file: File, isNew: boolean) => void;
}

/** Brings an earlier report back into sheets. */
export function ImportWord({ isBusy, canAdd, canOpen, onImport }: ImportWordProps): JSXElement {
  const styles = useReportStyles();
  const say = useSay();
  const inputRef = useRef<HTMLInputElement>(null);
  const isNew = useRef(false);
  const choose = (opensNew: boolean): void => {
    isNew.current = opensNew;
    inputRef.current?.click();
  };
  return (
    <section className={styles.card}>
      <h3 className={styles.subtitle}>{say(TEXTS.importTitle)}</h3>
      <p className={styles.hint}>{say(TEXTS.importHint)}</p>
      <input
        ref={inputRef}
        type="file"
        accept=".docx"
        hidden
        aria-label={say(TEXTS.chooseFile)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onImport(file, isNew.current);
          currentTarget.value = ""; // the same file may be chosen again
        }}
      />
      <div className={styles.actions}>
        {canAdd && (
          <Button
            className={styles.button}
            icon={<Icon name="grid" size={20} />}
            disabledFocusable={isBusy}
            onClick={() => choose(false)}
          >
            {say(TEXTS.importHere)}
          </Button>
        )}
        {canOpen && (
          <Button
            className={styles.button}
            icon={<Icon name="document" size={20} />}
            disabledFocusable={isBusy}
            onClick={() => choose(true)}
          >
            {say(TEXTS.importNew)}
          </Button>
        )}
      </div>
    </section>
  );
}
