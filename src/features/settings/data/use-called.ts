import type { Whose } from "#stores/copy/whose";
import { useLearners } from "#stores/learners";
import { useTranslate } from "#ui/translate";

/** What somebody is called on this page: by their name, or by their place among those who practise here; "" for who is new. */
export function useCalled(): (whose: Whose) => string {
  const translate = useTranslate();
  const learners = useLearners();
  return ({ learner, name }) => {
    const place = learners.findIndex((one) => one.learner === learner);
    return name || (place < 0 ? "" : translate("settings.learners.unnamed", { number: place + 1 }));
  };
}
