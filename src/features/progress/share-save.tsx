import type { AttemptRecord } from "#core/progress/records";
import { ShareButton } from "#ui/controls/share-button";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** Shares a best save in a few lines: what the trainee sees of it here, and nothing that was written or scored. */
export function ShareSave({ attempt: { title, customer, ending } }: { attempt: AttemptRecord }) {
  const translate = useTranslate();
  const { comment, rating } = ending;
  return (
    <>
      <ShareButton title={title} text={translate("progress.saves.shared", { title, customer, comment, rating })} />
      <Soft small>{translate("progress.saves.where")}</Soft>
    </>
  );
}
