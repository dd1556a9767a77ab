import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import type { ReflectionRecord } from "#core/progress/records";
import { Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { placeOf } from "./contact-matrix";
import type { WrapUpProps } from "./wrap-up";
import { WrapUpChange } from "./wrap-up-change";

interface WrapUpAnswerProps extends Omit<WrapUpProps, "review"> {
  given: NonNullable<ReflectionRecord["wrapUp"]>;
}

/** The trainee's answers, each with the case's beside it. A difference is worth a thought, and no mistake that counts. */
export function WrapUpAnswer({ telling, wrapUp, given }: WrapUpAnswerProps) {
  const translate = useTranslate();
  const lang = telling.texts.language;
  const right = wrapUp.causes.find((cause) => cause.right);
  const own = wrapUp.causes.find(({ id }) => id === given.cause);
  const met = own !== undefined && own === right;
  const placed = placeOf(given) === placeOf(wrapUp.matrix);
  return (
    <Stack>
      <Notice kind={met ? "success" : "hint"} title={translate(met ? "wrapUp.cause.right" : "wrapUp.cause.other")}>
        {own && !met && <p lang={lang}>{tell(telling, lineIds.causeText(own.id))}</p>}
        {own?.why && <p lang={lang}>{tell(telling, lineIds.causeWhy(own.id))}</p>}
        {right && (
          <p>
            {!met && `${translate("wrapUp.cause.answer")} `}
            <strong lang={lang}>{tell(telling, lineIds.causeText(right.id))}</strong>
          </p>
        )}
      </Notice>
      <Notice
        kind={placed ? "success" : "hint"}
        title={translate(placed ? "wrapUp.matrix.right" : "wrapUp.matrix.other", {
          own: translate(`wrapUp.place.${placeOf(given)}`),
          answer: translate(`wrapUp.place.${placeOf(wrapUp.matrix)}`),
        })}
      >
        <p lang={lang}>{tell(telling, lineIds.matrixWhy)}</p>
      </Notice>
      <WrapUpChange telling={telling} wrapUp={wrapUp} given={given} />
    </Stack>
  );
}

export type { WrapUpAnswerProps };
