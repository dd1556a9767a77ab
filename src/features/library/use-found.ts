import { useMemo } from "preact/hooks";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { firstAndLatest } from "#core/progress/overview";
import { useLibrary } from "#stores/library";
import { rowName } from "#ui/text/playbook-words";
import { useTranslate } from "#ui/translate";
import { type Filter, found, searchText } from "./filter";
import { situationsOf } from "./situations";
import { useFold } from "./use-fold";

/** The customers that a filter leaves. Their texts are made comparable once, not at every letter that is typed. */
export function useFound(entries: readonly CatalogueEntry[], filter: Filter): readonly CatalogueEntry[] {
  const translate = useTranslate();
  const attempts = useLibrary((library) => library.attempts);
  const fold = useFold(filter.words !== "");
  const candidates = useMemo(() => {
    const played = firstAndLatest(attempts);
    return entries.map((entry) => {
      const rows = situationsOf(entry.trains).map((row) => rowName(translate, row));
      const text = searchText(entry, [...rows, translate(`channel.${entry.channel}`)], fold);
      return { entry, played: played.has(entry.id), text };
    });
  }, [entries, attempts, translate, fold]);
  return useMemo(() => found(candidates, filter, fold), [candidates, filter, fold]);
}
