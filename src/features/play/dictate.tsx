import { useEffect, useRef } from "preact/hooks";
import { Button } from "#ui/controls/button";
import { Row, Soft } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { useLocalRecogniser } from "#ui/voice/local-recogniser";
import { useDictation } from "#ui/voice/use-dictation";
import { joined } from "./joined";

interface DictateProps {
  language: string;
  draft: string;
  onChange: (draft: string) => void;
}

/** On the phone: the reply is spoken, and this device writes it down; nothing where it could only be sent away for that. */
export function Dictate({ language, ...reply }: DictateProps) {
  const { tag } = useLocalRecogniser(language);
  return tag === undefined ? null : <Dictating tag={tag} {...reply} />;
}

function Dictating({ tag, draft, onChange }: Omit<DictateProps, "language"> & { tag: string }) {
  const translate = useTranslate();
  // Pieces can follow each other faster than the screen is drawn.
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  const { state, start, stop } = useDictation(tag, (words) => {
    latest.current = joined(latest.current, words);
    onChange(latest.current);
  });
  const on = state === "listening";
  const refusal = state === "refused" || state === "no-microphone" ? (`talk.aloud.${state}` as const) : undefined;
  return (
    <>
      <Row>
        <Button kind="plain" icon={on ? "stop" : "microphone"} onClick={on ? stop : start}>
          {translate(on ? "talk.dictate.stop" : "talk.dictate")}
        </Button>
        <div role="status">{on && <Soft small>{translate("talk.dictate.on")}</Soft>}</div>
      </Row>
      {(refusal || state === "failed") && (
        <Notice kind="error" live="alert">
          {translate(refusal ?? "talk.dictate.failed")}
        </Notice>
      )}
    </>
  );
}
