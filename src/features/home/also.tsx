import type { Advice } from "#core/progress/next-step";
import { addresses } from "#stores/addresses";
import { Link } from "#ui/routing/link";
import { useTranslate } from "#ui/translate";

/** What else fits the advice of today: a shift for who does well, own phrases before something hard is tried again. */
export function Also({ advices }: { advices: readonly Advice[] }) {
  const translate = useTranslate();
  const advised = (kind: Advice["kind"]) => advices.some((advice) => advice.kind === kind);
  return (
    <>
      {(advised("plan") || advised("criterion")) && (
        <p>
          {translate("home.also.phrases")} <Link to={addresses.phrases}>{translate("home.also.phrases.open")}</Link>
        </p>
      )}
      {advised("harder") && (
        <p>
          {translate("home.also.shift")} <Link to={addresses.shift}>{translate("home.also.shift.open")}</Link>
        </p>
      )}
    </>
  );
}
