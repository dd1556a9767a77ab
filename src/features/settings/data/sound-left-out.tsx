import { useEffect, useState } from "preact/hooks";
import { soundKept } from "#stores/recordings";
import { Soft } from "#ui/surfaces/layout";
import { sizeOf } from "#ui/text/size";
import { useTranslate } from "#ui/translate";

/** Says that recordings stay out of a copy, and how big they would make it. */
export function SoundLeftOut() {
  const translate = useTranslate();
  const [sound, setSound] = useState({ count: 0, size: 0 });
  useEffect(() => {
    // What cannot be counted is not told; that it stays out is said all the same.
    soundKept().then(setSound, () => undefined);
  }, []);
  const size = sizeOf(sound.size, translate.language);
  return <Soft small>{translate("data.copy.sound", { count: sound.count, size })}</Soft>;
}
