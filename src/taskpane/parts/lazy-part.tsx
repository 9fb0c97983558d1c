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

/** What has come is there at once when it is shown again: the focus goes on in it, and nothing flickers. */
const BROUGHT = new WeakMap<object, unknown>();

async function bringOnce<Part>(load: () => Promise<Part>): ReturnType<typeof loadPart<Part>> {
  const brought = await loadPart(load);
  if (brought.ok) BROUGHT.set(load, brought.value);
  return brought;
}

/** Fetches the code of a part that will be shown soon. */
export function fetchPart(load: () => Promise<unknown>): void {
  if (!BROUGHT.has(load)) void bringOnce(load);
}

/**
 * A part of the pane whose code comes over the net when it is first shown; where it does not arrive, a sentence and a retry
 * button.
 */
export function LazyPart<Props extends object>({ load, props }: LazyPartProps<Props>): JSXElement {
  const say = useSay();
  const [part, setPart] = useState(() => {
    const known = BROUGHT.get(load) as ComponentType<Props> | undefined;
    return known === undefined ? null : { Part: known };
  });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const bring = useCallback(async (): Promise<void> => {
    setTrouble(null);
    const brought = await bringOnce(load);
    if (brought.ok) setPart({ Part: brought.value });
    else setTrouble({ kind: "fault", fault: brought.fault });
  }, [load]);
  const isThere = part !== null;
  useEffect(() => {
    if (!isThere) void bring();
  }, [bring, isThere]);

  if (part !== null) return <part.Part {...props} />;
  if (trouble !== null) return <TroubleBar trouble={trouble} onRetry={() => void bring()} onDismiss={null} />;
  return (
    <div role="status">
      <Spinner size="tiny" labelPosition="after" label={say(PARTS_TEXTS.loadingPart)} />
    </div>
  );
}
