import { Button, type JSXElement } from "@fluentui/react-components";
import { useFixing } from "../fixes/fixing-context";
import { useSay } from "../language/language-context";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";

/** The button by which the officer says that a word is right: no check of spelling speaks of it again in this workbook. */
export function SayRight({ word }: { readonly word: string }): JSXElement {
  const say = useSay();
  const { isBusy, sayRight } = useFixing();
  return (
    <Button
      size="small"
      appearance="subtle"
      disabledFocusable={isBusy}
      aria-label={say(TEXTS.sayRightWord, { word })}
      onClick={() => void sayRight(word)}
    >
      {say(TEXTS.sayRight)}
    </Button>
  );
}
