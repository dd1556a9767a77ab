import { Component, type ReactNode } from "react";

interface State {
  readonly failed: boolean;
}

interface ErrorBoundaryProps {
  /** What is shown instead. */
  readonly failed: ReactNode;
  readonly children: ReactNode;
}

/** Catches what a screen could not, so that no page is ever blank; what was saved is not touched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.failed : this.props.children;
  }
}

/** What is said where not even the texts have come: the one sentence of the app that is in English for everyone. */
export function FailedWithoutTexts() {
  return (
    <main>
      <h1>Sparring could not start</h1>
      <p>Your work is kept on this device. Check the connection, then try again.</p>
      <button type="button" onClick={() => location.reload()}>
        Load the page again
      </button>
    </main>
  );
}
