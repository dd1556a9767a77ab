import type { ComponentChildren } from "preact";
import { Button } from "../controls/button";
import { useTranslate } from "../translate";
import { EmptyState } from "./empty-state";
import { Page } from "./layout";

const words = {
  customer: { unknown: "play.unknown", failed: "play.failed" },
  conversation: { unknown: "debrief.unknown", failed: "play.failed" },
  path: { unknown: "paths.unknown", failed: "paths.failed" },
} as const;

interface NotShownProps {
  what: keyof typeof words;
  /** There is no such thing, or it could not be loaded: mostly for want of a connection. */
  why: "unknown" | "failed";
  /** The link to where the others are. */
  back: ComponentChildren;
  onRetry: () => void;
}

/** A page in place of what is not there or could not be loaded, with the way on: back to the others, or once more. */
export function NotShown({ what, why, back, onRetry }: NotShownProps) {
  const translate = useTranslate();
  const key = words[what][why];
  const action =
    why === "failed" ? (
      <Button kind="primary" onClick={onRetry}>
        {translate("play.retry")}
      </Button>
    ) : (
      back
    );
  return (
    <Page narrow>
      <EmptyState wholePage title={translate(`${key}.title`)} actions={action}>
        {translate(`${key}.text`)}
      </EmptyState>
    </Page>
  );
}
