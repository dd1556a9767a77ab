import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { useTranslate } from "../translate";
import type { Recorded } from "./record";

/**
 * Plays a recording and stops it. A button of our own: recorded files do not tell how long they are, and the browser's
 * player would show a wrong length.
 */
export function ListenBack({ recorded: { sound, format } }: { recorded: Pick<Recorded, "sound" | "format"> }) {
  const translate = useTranslate();
  const [playing, setPlaying] = useState(false);
  const player = useRef<HTMLAudioElement>(undefined);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([sound], { type: format }));
    const audio = new Audio(address);
    audio.onended = () => setPlaying(false);
    player.current = audio;
    return () => {
      audio.pause();
      setPlaying(false);
      URL.revokeObjectURL(address);
    };
  }, [sound, format]);
  const play = () => {
    setPlaying(true);
    player.current?.play().catch(() => setPlaying(false));
  };
  const stop = () => {
    player.current?.pause();
    if (player.current) player.current.currentTime = 0;
    setPlaying(false);
  };
  return (
    <Button icon={playing ? "stop" : "play"} onClick={playing ? stop : play}>
      {translate(playing ? "voice.listen.stop" : "voice.listen")}
    </Button>
  );
}
