import { Component, type ReactNode } from "react";
import { Button } from "#ui/controls/button";
import { EmptyState } from "#ui/surfaces/empty-state";
import { useTranslate } from "#ui/translate";

interface State {
  readonly failed: boolean;
}

/** Catches what a screen could not: says so in words and offers a fresh start; what was saved is not touched. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const translate = useTranslate();
  const reload = () => {
    location.hash = "";
    location.reload();
  };
  return (
    <main>
      <EmptyState
        wholePage
        title={translate("app.failed.title")}
        actions={
          <Button kind="primary" onClick={reload}>
            {translate("app.failed.reload")}
          </Button>
        }
      >
        {translate("app.failed.text")}
      </EmptyState>
    </main>
  );
}
