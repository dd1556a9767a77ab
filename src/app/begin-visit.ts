import { createTranslator, type Translate } from "#i18n/translator";
import { addresses, languageParameter } from "#stores/addresses";
import { foreseeStory, foreseeTalk } from "#stores/conversation/foresee";
import { conversationLanguage, interfaceLanguage, settingsStore } from "#stores/settings";
import { match } from "#ui/routing/routes";
import { placeAt } from "#ui/routing/routing";
import { pages } from "./pages";
import { startServices } from "./start-services";

/**
 * Begins a visit with all that its address will want, side by side: saved work, texts, the page's code, a conversation's
 * story. Asked for one after the other, each would cost a way to the host and back.
 * @returns the texts, once the services are there; none where they could not be had, and the app asks again
 */
export async function beginVisit(): Promise<Translate | undefined> {
  const { pathname, search } = placeAt(location.hash.slice(1));
  const [, page] = pages.find(([path]) => match(path, pathname)) ?? [];
  // What fails here fails again where it is needed, and is told there.
  page?.load().catch(() => undefined);
  const language = interfaceLanguage(settingsStore.getState());
  const texts = createTranslator(language, ["first", ...(page?.parts ?? [])]).catch(() => undefined);
  await startServices();
  const spoken = new URLSearchParams(search).get(languageParameter) ?? conversationLanguage(settingsStore.getState());
  const { session } = match(addresses.talk(":session"), pathname) ?? {};
  const { scenario } = match(addresses.play(":scenario"), pathname) ?? {};
  if (session !== undefined) void foreseeTalk(session, spoken);
  if (scenario !== undefined) foreseeStory(scenario, spoken);
  return texts;
}
