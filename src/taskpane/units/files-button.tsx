import { Button, makeStyles, type JSXElement } from "@fluentui/react-components";
import { useRef, type RefObject } from "react";
import { useSay } from "../language/language-context";
import type { Text } from "../language/language";
import { COLLECT_TEXTS as TEXTS } from "./collect-texts";

const useStyles = makeStyles({
  hidden: { display: "none" },
  button: { minHeight: "32px", whiteSpace: "normal" },
  second: { flexShrink: 0 },
});

interface FilesButtonProps {
  readonly text: Text;
  readonly isMain: boolean;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The button that asks for workbook files, several at once. */
export function FilesButton({ text, isMain, buttonRef, onFiles }: FilesButtonProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const ref = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        ref={buttonRef}
        appearance={isMain ? "primary" : "secondary"}
        className={isMain ? styles.button : styles.second}
        onClick={() => ref.current?.click()}
      >
        {say(text)}
      </Button>
      <input
        ref={ref}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        className={styles.hidden}
        tabIndex={-1}
        aria-label={say(TEXTS.filesField)}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          currentTarget.value = ""; // the same files may be chosen again
        }}
      />
    </>
  );
}
