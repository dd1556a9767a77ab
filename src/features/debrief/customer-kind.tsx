import { rowOfType } from "#core/service/type-rows";
import { addresses } from "#stores/addresses";
import type { Review } from "#stores/review";
import { Link } from "#ui/routing/link";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { rowName } from "#ui/text/playbook-words";
import { useTranslate } from "#ui/translate";

/** What kind of customer it was and what such a customer asks for; and the one who looks alike and needs the opposite. */
export function CustomerKind({ review: { telling, twin } }: { review: Review }) {
  const translate = useTranslate();
  if (telling === undefined) return null;
  const { type } = telling.scenario.customer;
  const row = rowOfType[type];
  return (
    <Card as="section">
      <Stack gap="s">
        <h2>{rowName(translate, row)}</h2>
        <Soft small>{translate("debrief.kind", { row })}</Soft>
        <p>{translate(`debrief.kind.${type}`)}</p>
        {twin && (
          <p>
            {translate("debrief.twin")}{" "}
            <Link to={addresses.play(twin.id)} lang={telling.texts.language}>
              {twin.title}
            </Link>
          </p>
        )}
      </Stack>
    </Card>
  );
}
