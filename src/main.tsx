import "#app/theme.css";
import { type ComponentChild, render } from "preact";
import { App } from "#app/app";
import { beginVisit } from "#app/begin-visit";
import { FailedWithoutTexts } from "#app/error-boundary";
import { recoverLostParts } from "#app/offline/lost-part";
import { whenQuiet } from "#app/offline/when-quiet";
import { OpenElsewhere } from "#app/open-elsewhere";
import { StillOpenElsewhere } from "#storage/connection";

recoverLostParts();
beginVisit().then(
  (texts) => show(<App initial={texts} />),
  (problem) => show(problem instanceof StillOpenElsewhere ? <OpenElsewhere /> : <FailedWithoutTexts />),
);

/** In the place of what index.html shows meanwhile. */
function show(app: ComponentChild): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  root.replaceChildren();
  render(app, root);
}

// Off the first visit's way: what keeps the app on the device comes when there is nothing else to do.
if (import.meta.env.PROD) {
  whenQuiet()
    .then(() => import("#app/offline/keep-offline"))
    .then(({ keepOffline }) => keepOffline())
    // A network that has gone meanwhile: the next visit tries again.
    .catch(() => undefined);
}
