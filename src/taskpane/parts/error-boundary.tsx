import { Component, type ReactNode } from "react";
import { TroubleBar } from "./trouble-bar";

interface ErrorBoundaryProps {
  /** What is shown: another thing is drawn anew, whatever became of the one before. */
  readonly shown: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly crash: { readonly error: unknown } | null;
}

/**
 * What could not be drawn gets a sentence, a button that tries again and one that copies the details; tabs, strip and the list of
 * changes stay.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { crash: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { crash: { error } };
  }

  override componentDidUpdate({ shown }: ErrorBoundaryProps): void {
    if (shown !== this.props.shown && this.state.crash !== null) this.setState({ crash: null });
  }

  override render(): ReactNode {
    const { crash } = this.state;
    if (crash === null) return this.props.children;
    return (
      <TroubleBar
        trouble={{ kind: "crash", error: crash.error }}
        onRetry={() => this.setState({ crash: null })}
        onDismiss={null}
      />
    );
  }
}
