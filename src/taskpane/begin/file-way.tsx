import type { JSXElement } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useSay } from "../language/language-context";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import { useBeginStyles } from "./use-begin-styles";

interface FileWayProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

/** The hidden field behind the button that imports a Word report. */
export function FileWay({ inputRef, onFile }: FileWayProps): JSXElement {
  const styles = useBeginStyles();
  const say = useSay();
  return (
    <input
      ref={inputRef}
      type="file"
      accept=".docx"
      className={styles.hidden}
      aria-label={say(TEXTS.importFile)}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) onFile(file);
        currentTarget.value = ""; // the same file may be chosen again
      }}
    />
  );
}
