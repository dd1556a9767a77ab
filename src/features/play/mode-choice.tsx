import { type Mode, modes } from "#core/service/scenario-terms";
import { RadioCards } from "#ui/controls/radio-cards";
import { useTranslate } from "#ui/translate";

interface ModeChoiceProps {
  value: Mode;
  onChange: (mode: Mode) => void;
}

/** How the conversation is practised. */
export function ModeChoice({ value, onChange }: ModeChoiceProps) {
  const translate = useTranslate();
  const options = modes.map((mode) => ({
    value: mode,
    label: translate(`mode.${mode}`),
    note: translate(`mode.${mode}.note`),
  }));
  return <RadioCards label={translate("play.briefing.mode")} value={value} options={options} onChange={onChange} />;
}
