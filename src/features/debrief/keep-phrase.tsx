import { useState } from "preact/hooks";
import { situationOf } from "#core/phrases/phrase";
import { addresses } from "#stores/addresses";
import { keepPhrase } from "#stores/phrases";
import type { Review, ReviewedTurn } from "#stores/review";
import { Button } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useTranslate } from "#ui/translate";

/** Keeps the trainee's own words among the phrases, under the situation of the scenario. */
export function KeepPhrase({ review: { attempt, telling }, turn }: { review: Review; turn: ReviewedTurn }) {
  const translate = useTranslate();
  const [kept, setKept] = useState(false);
  if (kept) {
    return (
      <p role="status">
        <Link to={addresses.phrases}>{translate("phrases.kept")}</Link>
      </p>
    );
  }
  const keep = async () => {
    const situation = situationOf(telling?.scenario.trains ?? []);
    const { reply: text, language } = turn;
    setKept(await keepPhrase({ text, language, situation, attempt: attempt.id }));
  };
  return (
    <Button icon="star" onClick={keep}>
      {translate("phrases.keep")}
    </Button>
  );
}
