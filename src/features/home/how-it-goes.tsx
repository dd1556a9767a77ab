import { Card } from "#ui/surfaces/card";
import { CardGrid, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";

/** From rain to sun: what happens in a conversation, in the order in which it happens. */
const steps = [
  ["listen", -4],
  ["answer", 0],
  ["look", 8],
] as const;

/** What a conversation is like, for who has had none yet. */
export function HowItGoes() {
  const translate = useTranslate();
  return (
    <section>
      <Stack>
        <h2>{translate("home.how.title")}</h2>
        <CardGrid>
          {steps.map(([step, mood]) => (
            <Card key={step} as="li">
              <MoodFace mood={mood} size="3rem" />
              <h3>{translate(`home.how.${step}.title`)}</h3>
              <p>{translate(`home.how.${step}.text`)}</p>
            </Card>
          ))}
        </CardGrid>
      </Stack>
    </section>
  );
}
