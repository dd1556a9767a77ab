import { type Strength, strengths } from "#core/service/scenario-terms";
import { useTranslate } from "../translate";
import { RadioCards } from "./radio-cards";

interface StrengthChoiceProps {
  value: Strength;
  onChange: (strength: Strength) => void;
}

/** How strongly customers may speak: the same story either way, in milder words or in those that people really use. */
export function StrengthChoice({ value, onChange }: StrengthChoiceProps) {
  const translate = useTranslate();
  const options = strengths.map((strength) => ({
    value: strength,
    label: translate(`strength.${strength}`),
    note: translate(`strength.${strength}.note`),
  }));
  return <RadioCards label={translate("strength.label")} value={value} options={options} onChange={onChange} />;
}
