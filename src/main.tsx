import "#app/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app";
import { startServices } from "#app/start-services";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
await startServices();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
