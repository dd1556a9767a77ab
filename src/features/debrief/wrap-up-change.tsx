import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { reflect } from "#stores/review";
import { CheckList } from "#ui/controls/check-list";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import type { WrapUpAnswerProps } from "./wrap-up-answer";
import styles from "./wrap-up-change.module.css";

/** What the company should change, in the trainee's words, and beside it the case's points: the trainee marks those that were there. */
export function WrapUpChange({ telling, wrapUp, given }: WrapUpAnswerProps) {
  const translate = useTranslate();
  return (
    <div className={styles.beside}>
      <Stack gap="s">
        <h3>{translate("wrapUp.change.own")}</h3>
        <p className={styles.own}>{given.change}</p>
      </Stack>
      <Stack gap="s">
        <CheckList
          label={translate("wrapUp.change.points")}
          lang={telling.texts.language}
          options={wrapUp.change.map((id) => ({ value: id, label: tell(telling, lineIds.change(id)) }))}
          values={given.had}
          onChange={(had) => reflect({ wrapUp: { ...given, had: [...had] } })}
        />
        <Soft small>{translate("wrapUp.change.had", { count: given.had.length, points: wrapUp.change.length })}</Soft>
      </Stack>
    </div>
  );
}
