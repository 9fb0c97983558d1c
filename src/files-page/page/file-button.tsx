import { Button, type JSXElement } from "@fluentui/react-components";
import { useRef } from "react";
import { useSay } from "../../taskpane/language/language-context";
import { FILES_TEXTS as TEXTS } from "../words/files-texts";

interface FileButtonProps {
  readonly label: string;
  readonly isMain: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Lets a person choose a workbook among the machine's files. */
export function FileButton({ label, isMain, onFiles }: FileButtonProps): JSXElement {
  const inputRef = useRef<HTMLInputElement>(null);
  const say = useSay();
  return (
    <>
      <Button
        size={isMain ? "medium" : "small"}
        appearance={isMain ? "primary" : "secondary"}
        onClick={() => inputRef.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={inputRef}
        type="file"
        // Any file may be given: what is no workbook is answered with a sentence.
        hidden
        aria-label={say(TEXTS.file)}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ""; // the same file may be chosen again
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
