import { type Criterion, type Level, levels } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import { Segmented } from "#ui/controls/segmented";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

interface LevelChoiceProps {
  criterion: Criterion;
  /** undefined: it was not seen. */
  value: Level | undefined;
  onChange: (level: Level | undefined) => void;
}

/** How much of a criterion there was in a contact, or that it could not be seen. */
export function LevelChoice({ criterion, value, onChange }: LevelChoiceProps) {
  const translate = useTranslate();
  return (
    <div>
      <Segmented
        label={criterionName(translate, criterion)}
        value={value === undefined ? "" : (String(value) as "0" | "1" | "2")}
        options={[
          { value: "", label: translate("observe.unseen") },
          ...levels.map((level) => ({
            value: String(level) as "0" | "1" | "2",
            label: translate(`debrief.level.${level}`),
          })),
        ]}
        onChange={(chosen) => onChange(chosen === "" ? undefined : (Number(chosen) as Level))}
      />
      <Soft small>{translate(`observe.look.${criterion}`)}</Soft>
    </div>
  );
}
