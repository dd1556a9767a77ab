import { languageName, sourceLanguage } from "#i18n/languages";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { type Figures, figuresByLanguage, toTwoPlaces } from "./figures";
import { FiguresTable } from "./figures-table";
import { Section } from "./section";

/** How far the scorer agrees with labelled replies: the reader's language in sight, the others folded away. */
export function FiguresExplained() {
  const translate = useTranslate();
  const shown = Object.hasOwn(figuresByLanguage, translate.language) ? translate.language : sourceLanguage;
  const figures = figuresByLanguage[shown];
  if (figures === undefined) return null;
  return (
    <Section title={translate("scoring.figures")}>
      <OneLanguage language={shown} figures={figures} />
      <Soft small>{translate("scoring.figures.note", { labelled: figures.labellers.replies })}</Soft>
      <Stack gap="s">
        <p>{translate("scoring.figures.others")}</p>
        {Object.entries(figuresByLanguage)
          .filter(([language]) => language !== shown)
          .map(([language, other]) => (
            <Disclosure key={language} summary={<span lang={language}>{languageName(language)}</span>}>
              <OneLanguage language={language} figures={other} />
            </Disclosure>
          ))}
      </Stack>
    </Section>
  );
}

/** In sentences first, then in figures. */
function OneLanguage({ language, figures }: { language: string; figures: Figures }) {
  const translate = useTranslate();
  const { replies, everyday, hard, labellers, keywords } = figures;
  const two = toTwoPlaces(translate.language);
  return (
    <Stack>
      <p>
        {translate("scoring.figures.text", {
          replies,
          everyday: two(everyday.qwk),
          hard: two(hard.qwk),
          labellers: two(labellers.qwk),
          keywords: two(keywords.qwk),
        })}
      </p>
      <p>
        {everyday.farOff === 0
          ? translate("scoring.figures.neverFarOff")
          : translate("scoring.figures.farOff", { every: Math.round(1 / everyday.farOff) })}
      </p>
      <FiguresTable language={language} figures={figures} />
    </Stack>
  );
}
