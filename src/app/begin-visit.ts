import { createTranslator, type Translate } from "#i18n/translator";
import { addresses, languageParameter } from "#stores/addresses";
import { beginStory } from "#stores/conversation/story";
import { conversationLanguage, interfaceLanguage, settingsStore } from "#stores/settings";
import { match } from "#ui/routing/routes";
import { placeAt } from "#ui/routing/routing";
import { pageOf } from "./pages";
import { patiently } from "./patience";
import { startServices } from "./start-services";

/**
 * Begins a visit with all that its address will want, side by side: saved work, texts, the page's code, a conversation.
 * Asked for one after the other, each would cost a way to the host and back; shown one after the other, each a screen.
 * @returns the texts, once the services are there; none where they could not be had, and the app asks again
 */
export async function beginVisit(): Promise<Translate | undefined> {
  const { pathname, search } = placeAt(location.hash.slice(1));
  const page = pageOf(pathname);
  // What fails here fails again where it is needed, and is told there.
  const code = page?.load().catch(() => undefined);
  const language = interfaceLanguage(settingsStore.getState());
  const texts = createTranslator(language, ["first", ...(page?.parts ?? [])]).catch(() => undefined);
  const spoken = () => {
    return new URLSearchParams(search).get(languageParameter) ?? conversationLanguage(settingsStore.getState());
  };
  const { scenario } = match(addresses.play(":scenario"), pathname) ?? {};
  const { session } = match(addresses.talk(":session"), pathname) ?? {};
  const { settled } = await startServices();
  if (scenario !== undefined) beginStory(scenario, spoken());
  const whose = () => settingsStore.getState().learner;
  const before = whose();
  let opened = session && openTalk(session, spoken());
  await settled;
  // What was found for somebody else is looked for anew.
  if (session !== undefined && whose() !== before) opened = openTalk(session, spoken());
  await patiently(Promise.all([code, opened]));
  return texts;
}

/** What opens conversations comes with the page that shows them, which tells what fails here. */
async function openTalk(session: string, language: string): Promise<void> {
  const entering = await import("#stores/conversation/enter").catch(() => undefined);
  await entering?.openConversation(session, language);
}
