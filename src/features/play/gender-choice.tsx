import type { Texts } from "#core/dialogue/texts";
import { type Gender, genders } from "#core/service/scenario-terms";
import { Segmented } from "#ui/controls/segmented";
import { useTranslate } from "#ui/translate";

interface GenderChoiceProps {
  value: Gender;
  onChange: (gender: Gender) => void;
}

/** How the trainee speaks of themselves, in languages whose verbs tell. */
export function GenderChoice({ value, onChange }: GenderChoiceProps) {
  const translate = useTranslate();
  const options = genders.map((gender) => ({ value: gender, label: translate(`gender.${gender}`) }));
  return <Segmented label={translate("gender.label")} value={value} options={options} onChange={onChange} />;
}

/** Whether any line of these texts depends on the trainee's gender. */
export function speaksOfGender({ lines }: Texts): boolean {
  return Object.values(lines).some((prose) => typeof prose === "object" && "f" in prose);
}
