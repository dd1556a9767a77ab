import { useLayoutEffect, useRef } from "preact/hooks";
import type { OpenedCopy } from "#stores/copy/bring-copy";
import type { Whose } from "#stores/copy/whose";
import { Button } from "#ui/controls/button";
import { Soft, Stack } from "#ui/surfaces/layout";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import { useCalled } from "./use-called";

interface WhoseCopyProps {
  copy: OpenedCopy;
  onGive: (whose: Whose) => void;
  onLeave: () => void;
}

/** Asks whose the work in a copy is, where the device cannot know. Takes the focus, since the button that opened it is gone. */
export function WhoseCopy({ copy: { savedAt, name, whose }, onGive, onLeave }: WhoseCopyProps) {
  const translate = useTranslate();
  const called = useCalled();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const words = (one: Whose) => {
    if (one.who === "me" && one.name === "") return translate("data.whose.me");
    if (one.who !== "new") return translate("data.whose.named", { name: called(one) });
    return one.name === "" ? translate("data.whose.new") : translate("data.whose.new.named", { name: one.name });
  };
  return (
    <Stack>
      <h3 ref={heading} tabIndex={-1}>
        {translate("data.whose")}
      </h3>
      <p>{name === "" ? translate("data.whose.text") : translate("data.whose.text.named", { name })}</p>
      {savedAt !== undefined && <Soft>{translate("data.bring.day", { day: dayOf(savedAt, translate.language) })}</Soft>}
      <p>{translate("data.whose.note")}</p>
      <Stack gap="s">
        {whose.map((one) => (
          <Button key={one.learner} wide onClick={() => onGive(one)}>
            {words(one)}
          </Button>
        ))}
        <Button kind="plain" wide onClick={onLeave}>
          {translate("data.bring.leave")}
        </Button>
      </Stack>
    </Stack>
  );
}
