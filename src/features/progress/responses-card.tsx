import type { Responses } from "#core/progress/figures/responses";
import { addresses } from "#stores/addresses";
import { Link } from "#ui/routing/link";
import { Card } from "#ui/surfaces/card";
import { useTranslate } from "#ui/translate";
import styles from "./figures.module.css";

/** First answers and the longest wait by channel; nothing is said where no time ran. */
export function ResponsesCard({ responses }: { responses: readonly Responses[] }) {
  const translate = useTranslate();
  if (responses.length === 0) return null;
  return (
    <Card>
      <h3>{translate("progress.responses.title")}</h3>
      <ul className={styles.list}>
        {responses.map(({ channel, timed, within, target, longest, slowest }) => (
          <li key={channel}>
            <strong>{translate(`channel.${channel}`)}</strong>
            <p>{translate("progress.responses.text", { timed, within, target })}</p>
            <p>
              {translate("progress.responses.longest", { count: longest })}{" "}
              <Link to={addresses.debrief(slowest.id)} lang={slowest.language}>
                {slowest.title}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
