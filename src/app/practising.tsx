import { addresses } from "#stores/addresses";
import { useLearners } from "#stores/learners";
import { useSettings } from "#stores/settings";
import { Link } from "#ui/routing/link";
import { useTranslate } from "#ui/translate";
import styles from "./practising.module.css";

/** Who practises, on a device that several people share; it leads to where that is changed. */
export function Practising() {
  const translate = useTranslate();
  const learners = useLearners();
  const current = useSettings(({ learner }) => learner);
  const place = learners.findIndex(({ learner }) => learner === current);
  if (learners.length < 2 || place < 0) return null;
  const name = learners[place]?.name || translate("settings.learners.unnamed", { number: place + 1 });
  return (
    <Link className={styles.practising} to={addresses.settings} aria-label={translate("shell.practising", { name })}>
      {name}
    </Link>
  );
}
