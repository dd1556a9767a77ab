import { useOffline } from "#stores/offline";
import { Meter } from "#ui/surfaces/meter";
import { useTranslate } from "#ui/translate";
import { Section } from "./section";

/** Whether the app works without a network, or how far it is. Nothing is said where the browser cannot keep it. */
export function OfflineNote() {
  const translate = useTranslate();
  const { files, ready } = useOffline();
  if (!files) return null;
  const share = Math.floor((100 * files.kept) / files.of);
  return (
    <Section title={translate("offline.title")}>
      {ready ? (
        <p>{translate("offline.ready")}</p>
      ) : (
        <>
          <p>{translate("offline.keeping")}</p>
          <Meter
            label={translate("offline.kept")}
            value={files.kept}
            max={files.of}
            text={translate("offline.share", { share })}
          />
        </>
      )}
    </Section>
  );
}
