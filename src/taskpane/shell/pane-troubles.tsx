import { makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { TroubleBar } from "../parts/trouble-bar";
import type { Troubles } from "../parts/use-troubles";
import type { PaneWork } from "./use-pane-work";

const useStyles = makeStyles({
  troubles: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "&:not(:empty)": { marginBottom: tokens.spacingVerticalM },
  },
});

interface PaneTroublesProps {
  readonly work: Pick<PaneWork, "state" | "check">;
  readonly troubles: Troubles;
}

/** What went wrong and was not put right yet, above every part of the pane. */
export function PaneTroubles({ work: { state, check }, troubles }: PaneTroublesProps): JSXElement {
  const styles = useStyles();
  return (
    <div className={styles.troubles}>
      {state.trouble && <TroubleBar trouble={state.trouble} onRetry={check} onDismiss={null} />}
      {troubles.open.map(({ source, trouble, retry }) => (
        <TroubleBar
          key={source}
          trouble={trouble}
          onRetry={retry}
          onDismiss={() => troubles.dismiss(source)}
        />
      ))}
    </div>
  );
}
