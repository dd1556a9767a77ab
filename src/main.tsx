import "#app/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app";
import { FailedWithoutTexts } from "#app/error-boundary";
import { startServices } from "#app/start-services";

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root");
const root = createRoot(element);
startServices().then(
  () =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  () => root.render(<FailedWithoutTexts />),
);
