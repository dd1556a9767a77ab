import { useState } from "preact/hooks";
import { unbound } from "#i18n/bind-words";
import { useTranslate } from "../translate";
import { Button } from "./button";

interface ShareButtonProps {
  title: string;
  text: string;
}

/**
 * Hands a text to the device's own way of sharing, where the trainee chooses whom it goes to; else copies it. Nothing is
 * sent by the app.
 */
export function ShareButton({ title, text }: ShareButtonProps) {
  const translate = useTranslate();
  const [came, setCame] = useState<"copied" | "failed">();
  const hands = typeof navigator.share === "function";
  const share = async () => {
    setCame(undefined);
    try {
      if (hands) return await navigator.share({ title, text: unbound(text) });
      await navigator.clipboard.writeText(unbound(text));
      setCame("copied");
    } catch (problem) {
      // Who closes the device's sheet has changed their mind: that is no failure.
      if (!(problem instanceof Error && problem.name === "AbortError")) setCame("failed");
    }
  };
  return (
    <>
      <Button icon="share" onClick={share}>
        {translate(hands ? "share.share" : "share.copy")}
      </Button>
      <span role="status">{came && translate(`share.${came}`)}</span>
    </>
  );
}
