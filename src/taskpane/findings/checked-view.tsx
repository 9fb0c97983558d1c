import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type Dispatch, type SetStateAction } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { FIXES_TEXTS } from "../fixes/fixes-texts";
import type { MendPage, WantedFixes } from "../fixes/mend-page";
import { FixingProvider, type Fixing } from "../fixes/fixing-context";
import { LazyPart } from "../parts/lazy-part";
import { useSay } from "../language/language-context";
import { FindingList } from "./finding-list";
import type { Arrangement } from "./use-finding-list";

const useStyles = makeStyles({
  all: { minHeight: "36px", whiteSpace: "normal", marginBottom: tokens.spacingVerticalXXS },
});

async function loadMendPage(): Promise<typeof MendPage> {
  return (await import("../fixes/mend-page")).MendPage;
}

interface CheckedViewProps {
  readonly checked: CheckedWorkbook;
  readonly arrangement: Arrangement;
  readonly onArrange: Dispatch<SetStateAction<Arrangement>>;
  readonly isBusy: boolean;
  readonly onFix: Fixing["apply"];
  readonly onSayRight: Fixing["sayRight"];
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** The findings with their fixes: the list, or all fixes at once. */
export function CheckedView(props: CheckedViewProps): JSXElement {
  const { checked, arrangement, onArrange, isBusy, onFix, onSayRight, onGo } = props;
  const styles = useStyles();
  const say = useSay();
  const [wanted, setWanted] = useState<WantedFixes | null>(null);
  const isOpen = wanted !== null;
  const allRef = useRef<HTMLButtonElement>(null);
  const opener = useRef<WantedFixes | null>(null);
  const fixing = useMemo(
    () => ({ checked, isBusy, apply: onFix, sayRight: onSayRight, go: onGo }),
    [checked, isBusy, onFix, onSayRight, onGo],
  );
  const fixable = checked.fixes.size;

  useEffect(() => {
    if (opener.current?.kind === "all" && !isOpen) allRef.current?.focus();
    opener.current = wanted;
  }, [wanted, isOpen]);

  return (
    <FixingProvider value={fixing}>
      {wanted !== null ? (
        <LazyPart load={loadMendPage} props={{ wanted, onClose: () => setWanted(null) }} />
      ) : (
        <>
          {fixable > 0 && (
            <Button ref={allRef} className={styles.all} onClick={() => setWanted({ kind: "all" })}>
              {say(FIXES_TEXTS.fixAll, { count: fixable })}
            </Button>
          )}
          <FindingList
            checked={checked}
            arrangement={arrangement}
            onArrange={onArrange}
            onGo={onGo}
            onMend={(finding) => setWanted({ kind: "finding", findings: [finding] })}
          />
        </>
      )}
    </FixingProvider>
  );
}
