import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { drillStore } from "#stores/drills";
import { Button } from "#ui/controls/button";
import { RadioCards } from "#ui/controls/radio-cards";
import { Row, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Picked } from "./picked";

/** An answer to pick. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Said of it once it has been picked among. */
  readonly note?: ComponentChildren;
}

interface PickProps {
  label: string;
  options: readonly Option[];
  right: string;
  /** The options are in the interface's language and not in the drills'. */
  ours?: boolean;
  onPicked: (right: boolean) => void;
}

/** One answer out of several; once it is picked, which one was right. */
export function Pick({ label, options, right, ours, onPicked }: PickProps) {
  const translate = useTranslate();
  const [value, setValue] = useState<string | null>(null);
  const [picked, setPicked] = useState(false);
  const lang = ours ? undefined : drillStore.getState().language;
  const confirm = () => {
    if (value === null) return;
    setPicked(true);
    onPicked(value === right);
  };
  if (picked && value !== null) return <Picked options={options} right={right} value={value} lang={lang} />;
  return (
    <Stack>
      <RadioCards
        label={label}
        value={value}
        options={options.map(({ value, label }) => ({ value, label }))}
        onChange={setValue}
        lang={lang}
      />
      <Row>
        <Button kind="primary" disabled={value === null} onClick={confirm}>
          {translate("drill.pick")}
        </Button>
      </Row>
    </Stack>
  );
}
