import { useCallback, useEffect } from "preact/hooks";
import type { Talk } from "#stores/conversation/state";
import { Button } from "#ui/controls/button";
import { useTranslate } from "#ui/translate";
import { deliveryOf } from "#ui/voice/delivery";
import { useLocalVoice } from "#ui/voice/local-voice";
import { useSpeaker } from "#ui/voice/use-speaker";
import { useShownLines } from "./use-shown-lines";

/** On the phone the customer is heard, for who wants it: what they said last is read aloud, and again when asked for. */
export function Heard({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const lines = useShownLines(talk);
  const voice = useLocalVoice(talk.texts.language);
  const { speaking, say, stop } = useSpeaker();
  const since = lines.slice(lines.findLastIndex(({ who }) => who === "trainee") + 1);
  const said = since.filter(({ who }) => who === "customer");
  const text = said.map((line) => line.text).join("\n");
  const mood = said.at(-1)?.mood ?? 0;
  const read = useCallback(() => {
    if (voice && text !== "") say({ text, voice, ...deliveryOf(mood) });
  }, [voice, text, mood, say]);
  // Another line is another call of this, and silences the one before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words said anew are read anew
  useEffect(read, [read, lines.length]);
  if (voice === undefined) return <p>{translate("talk.heard.none")}</p>;
  return (
    <Button icon={speaking ? "stop" : "sound"} onClick={speaking ? stop : read}>
      {translate(speaking ? "talk.heard.stop" : "talk.heard.again")}
    </Button>
  );
}
