import { Button, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type Dispatch, type SetStateAction } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { FixAll } from "../fixes/fix-all";
import { FIXES_TEXTS } from "../fixes/fixes-texts";
import { FixingProvider, type Fixing } from "../fixes/fixing-context";
import { LazyPart } from "../parts/lazy-part";
import { useSay } from "../language/language-context";
import { FindingList } from "./finding-list";
import type { Arrangement } from "./use-finding-list";

const useStyles = makeStyles({
  all: { minHeight: "36px", whiteSpace: "normal", marginBottom: tokens.spacingVerticalXXS },
});

async function loadFixAll(): Promise<typeof FixAll> {
  return (await import("../fixes/fix-all")).FixAll;
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
  const [isAllOpen, setAllOpen] = useState(false);
  const allRef = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const fixing = useMemo(
    () => ({ checked, isBusy, apply: onFix, sayRight: onSayRight }),
    [checked, isBusy, onFix, onSayRight],
  );
  const fixable = checked.fixes.size;

  useEffect(() => {
    if (wasOpen.current && !isAllOpen) allRef.current?.focus();
    wasOpen.current = isAllOpen;
  }, [isAllOpen]);

  return (
    <FixingProvider value={fixing}>
      {isAllOpen ? (
        <LazyPart load={loadFixAll} props={{ onClose: () => setAllOpen(false) }} />
      ) : (
        <>
          {fixable > 0 && (
            <Button ref={allRef} className={styles.all} onClick={() => setAllOpen(true)}>
              {say(FIXES_TEXTS.fixAll, { count: fixable })}
            </Button>
          )}
          <FindingList checked={checked} arrangement={arrangement} onArrange={onArrange} onGo={onGo} />
        </>
      )}
    </FixingProvider>
  );
}
