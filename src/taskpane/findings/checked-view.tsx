import type { JSXElement } from "@fluentui/react-components";
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type SetStateAction,
} from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { Finding } from "../../core/engine/finding";
import { FixingProvider, type Fixing } from "../fixes/fixing-context";
import type { MendPage } from "../fixes/mend-page";
import { useFrame } from "../parts/frame-context";
import { LazyPart } from "../parts/lazy-part";
import { AllClear } from "./all-clear";
import type { Arrangement } from "./arrangement";
import { CheckFacts } from "./check-facts";
import { FindingsScreen, type MendWish } from "./findings-screen";
import { useFindings } from "./use-findings";

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
  /** Sets warnings and reviews aside; left out where that cannot be done. */
  readonly onSetAside?: ((findings: readonly Finding[]) => void) | undefined;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  readonly onReport: () => void;
  /** Changes that the pane has made. */
  readonly changes: number;
  readonly onChanges: () => void;
}

/** The findings with their fixes: the list or, in its place, the page that shows what would be mended; or that nothing is found. */
export function CheckedView(props: CheckedViewProps): JSXElement {
  const { checked, arrangement, onArrange, isBusy, onFix, onSayRight, onSetAside, onGo } = props;
  const { scroller } = useFrame();
  const [mending, setMending] = useState<MendWish | null>(null);
  const heights = useRef(new Map<string, number>()).current;
  const stepRef = useRef<HTMLButtonElement>(null);
  const scrolledTo = useRef(0);
  const closed = useRef<{ readonly wish: MendWish; readonly outcome: "made" | "left" } | null>(null);
  const findings = useFindings(checked, arrangement, onArrange, onGo);
  const fixing = useMemo(
    () => ({ checked, isBusy, apply: onFix, sayRight: onSayRight, go: onGo }),
    [checked, isBusy, onFix, onSayRight, onGo],
  );

  const open = useCallback(
    (wish: MendWish) => {
      scrolledTo.current = scroller?.scrollTop ?? 0;
      setMending(wish);
    },
    [scroller],
  );
  const close = (outcome: "made" | "left"): void => {
    if (mending !== null) closed.current = { wish: mending, outcome };
    setMending(null);
  };
  const { current, take, wantsFocus } = findings;
  useLayoutEffect(() => {
    if (scroller !== null && mending !== null) scroller.scrollTop = 0;
  }, [scroller, mending]);
  useLayoutEffect(() => {
    if (mending !== null || closed.current === null) return;
    const { wish, outcome } = closed.current;
    closed.current = null;
    if (scroller !== null) scroller.scrollTop = scrolledTo.current;
    // What was mended is gone: the next finding follows from it, and without one the verdict. What was left goes back to its button.
    if (outcome === "made" && wish.kind === "all") stepRef.current?.focus();
    else if (outcome === "left" && wish.kind === "all") stepRef.current?.focus();
    else if (current === null) stepRef.current?.focus();
    else {
      wantsFocus.current = true;
      if (outcome === "made") take(current.row, current.group, "not");
      else onArrange((old) => ({ ...old }));
    }
  });

  if (mending !== null) {
    return (
      <FixingProvider value={fixing}>
        <LazyPart load={loadMendPage} props={{ wanted: mending, onClose: close }} />
      </FixingProvider>
    );
  }
  if (checked.findings.length === 0) {
    return (
      <>
        <AllClear
          checked={checked}
          verdict={findings.verdict}
          stepRef={stepRef}
          onReport={props.onReport}
          changes={props.changes}
          onChanges={props.onChanges}
        />
        <CheckFacts checked={checked} />
      </>
    );
  }
  return (
    <FixingProvider value={fixing}>
      <FindingsScreen
        checked={checked}
        findings={findings}
        arrangement={arrangement}
        heights={heights}
        stepRef={stepRef}
        onMend={open}
        onSetAside={onSetAside}
        onGo={onGo}
      />
    </FixingProvider>
  );
}
