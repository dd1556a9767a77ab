import { addresses } from "#stores/addresses";
import { Link } from "#ui/routing/link";
import { Card } from "#ui/surfaces/card";
import { CardGrid, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

const ways = ["shift", "phrases"] as const;

/** Ways to practise beside a path. */
export function OtherWays() {
  const translate = useTranslate();
  return (
    <section>
      <Stack>
        <h2>{translate("paths.other")}</h2>
        <CardGrid>
          {ways.map((way) => (
            <Card key={way} as="li" linked quiet>
              <h3>
                <Link to={addresses[way]}>{translate(`${way}.title`)}</Link>
              </h3>
              <p>{translate(`${way}.lead`)}</p>
            </Card>
          ))}
        </CardGrid>
      </Stack>
    </section>
  );
}
