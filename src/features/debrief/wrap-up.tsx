import type { WrapUp as WrapUpOfCase } from "#core/dialogue/scenario";
import type { Telling } from "#core/dialogue/texts";
import type { Review } from "#stores/review";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { WrapUpAnswer } from "./wrap-up-answer";
import { WrapUpForm } from "./wrap-up-form";

/** What a part of the wrap-up needs: the trainee's work, the case that it is about, and what the case asks. */
export interface WrapUpProps {
  review: Review;
  telling: Telling;
  wrapUp: WrapUpOfCase;
}

/** After the talk: why did this person have to get in touch at all (M5 to M7)? Own answers first, then the case's beside them. */
export function WrapUp({ review }: { review: Review }) {
  const translate = useTranslate();
  const { telling, reflection } = review;
  const wrapUp = telling?.scenario.wrapUp;
  if (telling === undefined || wrapUp === undefined) return null;
  const given = reflection.wrapUp;
  return (
    <Card as="section">
      <Stack>
        <h2>{translate("wrapUp.title")}</h2>
        <Soft>{translate("wrapUp.lead")}</Soft>
        {given === undefined ? (
          <WrapUpForm review={review} telling={telling} wrapUp={wrapUp} />
        ) : (
          <WrapUpAnswer telling={telling} wrapUp={wrapUp} given={given} />
        )}
      </Stack>
    </Card>
  );
}
