import { Spinner, type JSXElement } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ComponentType } from "react";
import { useSay } from "../language/language-context";
import { loadPart } from "../../app/ports/load-part";
import type { Trouble } from "../checking/check-runner";
import { PARTS_TEXTS } from "./parts-texts";
import { TroubleBar } from "./trouble-bar";

interface LazyPartProps<Props extends object> {
  /** Brings the code; the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/**
 * A part of the pane whose code comes over the net when it is first shown; where it does not arrive, a sentence and a retry
 * button.
 */
export function LazyPart<Props extends object>({ load, props }: LazyPartProps<Props>): JSXElement {
  const say = useSay();
  const [part, setPart] = useState<{ readonly Part: ComponentType<Props> } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const bring = useCallback(async (): Promise<void> => {
    setTrouble(null);
    const brought = await loadPart(load);
    if (brought.ok) setPart({ Part: brought.value });
    else setTrouble({ kind: "fault", fault: brought.fault });
  }, [load]);
  useEffect(() => void bring(), [bring]);

  if (part !== null) return <part.Part {...props} />;
  if (trouble !== null) return <TroubleBar trouble={trouble} onRetry={() => void bring()} onDismiss={null} />;
  return (
    <div role="status">
      <Spinner size="tiny" labelPosition="after" label={say(PARTS_TEXTS.loadingPart)} />
    </div>
  );
}
