import { Button, type JSXElement } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { NamedPictures } from "../../app/ports/spreadsheet";
import { EMBLEM_NAME } from "../../app/set-emblem";
import type { OwnedChanges } from "../changes/use-changes";
import { useSay } from "../language/language-context";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";
import { useEmblem } from "./use-emblem";
import { useSettingsStyles } from "./use-settings-styles";

interface EmblemRowProps {
  readonly pictures: NamedPictures;
  /** Name of the settings sheet; null for a workbook without it. */
  readonly sheet: string | null;
  readonly fiscalYear: number | null;
  readonly isBusy: boolean;
  readonly changes: Pick<OwnedChanges, "make">;
}

/** Puts the authority's emblem on the settings sheet from a file, changes it, or takes it off. */
export function EmblemRow({ pictures, sheet, fiscalYear, isBusy, changes }: EmblemRowProps): JSXElement {
  const styles = useSettingsStyles();
  const say = useSay();
  const titleId = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const [isWorking, setWorking] = useState(false);
  const { isThere, choose, takeOff } = useEmblem(pictures, sheet, fiscalYear, changes);
  const run = (change: Promise<boolean>): void => {
    setWorking(true);
    void change.finally(() => setWorking(false));
  };
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.subtitle}>
        {say(TEXTS.emblemTitle)}
      </h3>
      <p className={styles.hint}>{say(TEXTS.emblemHint, { name: EMBLEM_NAME })}</p>
      <input
        ref={inputRef}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        aria-label={say(TEXTS.emblemFile)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) run(choose(file));
          currentTarget.value = ""; // the same file may be chosen again
        }}
      />
      <div className={styles.actions}>
        <Button
          className={styles.button}
          disabledFocusable={isBusy || isWorking}
          onClick={() => inputRef.current?.click()}
        >
          {say(isThere ? TEXTS.emblemChange : TEXTS.emblemChoose)}
        </Button>
        {isThere && (
          <Button
            className={styles.button}
            disabledFocusable={isBusy || isWorking}
            onClick={() => run(takeOff())}
          >
            {say(TEXTS.emblemTakeOff)}
          </Button>
        )}
      </div>
    </section>
  );
}
