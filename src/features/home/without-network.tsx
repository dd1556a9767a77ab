import { useOffline } from "#stores/offline";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** Says that the app is on the device, once all of it is: good to know before the train leaves. */
export function WithoutNetwork() {
  const translate = useTranslate();
  const { ready } = useOffline();
  return ready && <Soft small>{translate("offline.ready")}</Soft>;
}
