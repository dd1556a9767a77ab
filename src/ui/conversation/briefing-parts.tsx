import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { BoundText } from "../text/bound-text";
import { useTranslate } from "../translate";

const lineOf = {
  case: () => lineIds.briefing("case"),
  thisTime: ({ variant }: Telling) => lineIds.variantBriefing(variant.id),
  wants: () => lineIds.customer("wants"),
  policy: () => lineIds.briefing("policy"),
  notOurFault: () => lineIds.briefing("not_our_fault"),
} as const;

interface BriefingPartsProps {
  telling: Telling;
  parts: readonly (keyof typeof lineOf)[];
}

/** Parts of a briefing, each under its heading; a part that the story does not have is left out. */
export function BriefingParts({ telling, parts }: BriefingPartsProps) {
  const translate = useTranslate();
  return parts.map((part) => {
    const text = tell(telling, lineOf[part](telling));
    return (
      text !== "" && (
        <section key={part}>
          <h3>{translate(`play.briefing.${part}`)}</h3>
          <p lang={telling.texts.language}>
            <BoundText lang={telling.texts.language}>{text}</BoundText>
          </p>
        </section>
      )
    );
  });
}
