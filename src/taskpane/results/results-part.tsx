import { makeStyles, Spinner, type JSXElement } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ComponentType } from "react";
import { TroubleBar } from "../parts/trouble-bar";
import { useSay } from "../language/language-context";
import type { CheckOutcome } from "../checking/check-outcome";
import { PART_TEXTS } from "./part-texts";
import type { ResultsViewProps } from "./results-view-props";

const useStyles = makeStyles({ text: { margin: 0 }, busy: { padding: "25% 0" } });

interface ResultsPartProps extends Omit<ResultsViewProps, "read"> {
  /** Null before the first check. */
  readonly outcome: CheckOutcome | null;
}

/** The second tab, whose code is fetched when the tab is first shown: the first screen does not need it. */
export function ResultsPart({ outcome, ...props }: ResultsPartProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const [View, setView] = useState<ComponentType<ResultsViewProps> | null>(null);
  const [isFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    import("./results-view").then(
      ({ ResultsView }) => setView(() => ResultsView),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  if (outcome?.kind !== "checked") {
    return <p className={styles.text}>{say(outcome === null ? PART_TEXTS.notYet : outcome.fault)}</p>;
  }
  if (isFailed) {
    return (
      <TroubleBar trouble={{ kind: "fault", fault: PART_TEXTS.loadFailed }} onRetry={load} onDismiss={null} />
    );
  }
  if (View === null) return <Spinner className={styles.busy} size="large" />;
  return <View read={outcome} {...props} />;
}
