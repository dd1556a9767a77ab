import { Component, type ComponentChildren } from "preact";
import { Button } from "#ui/controls/button";
import { EmptyState } from "#ui/surfaces/empty-state";

interface State {
  readonly failed: boolean;
}

interface ErrorBoundaryProps {
  /** What is shown instead. */
  readonly failed: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Catches what a screen could not, so that no page is ever blank; what was saved is not touched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false };

  static override getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ComponentChildren {
    return this.state.failed ? this.props.failed : this.props.children;
  }
}

/** What is said where not even the texts have come: the one sentence of the app that is in English for everyone. */
export function FailedWithoutTexts() {
  return (
    <main>
      <EmptyState
        wholePage
        title="Sparring could not start"
        actions={
          <Button kind="primary" onClick={() => location.reload()}>
            Load the page again
          </Button>
        }
      >
        Your work is kept on this device. Check the connection, then try again.
      </EmptyState>
    </main>
  );
}
