import "#app/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app";
import { beginVisit } from "#app/begin-visit";
import { FailedWithoutTexts } from "#app/error-boundary";
import { recoverLostParts } from "#app/offline/lost-part";
import { whenQuiet } from "#app/offline/when-quiet";
import { OpenElsewhere } from "#app/open-elsewhere";
import { StillOpenElsewhere } from "#storage/connection";

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root");
recoverLostParts();
const root = createRoot(element);
beginVisit().then(
  (texts) =>
    root.render(
      <StrictMode>
        <App initial={texts} />
      </StrictMode>,
    ),
  (problem) => root.render(problem instanceof StillOpenElsewhere ? <OpenElsewhere /> : <FailedWithoutTexts />),
);

// Off the first visit's way: what keeps the app on the device comes when there is nothing else to do.
if (import.meta.env.PROD) {
  whenQuiet()
    .then(() => import("#app/offline/keep-offline"))
    .then(({ keepOffline }) => keepOffline())
    // A network that has gone meanwhile: the next visit tries again.
    .catch(() => undefined);
}
